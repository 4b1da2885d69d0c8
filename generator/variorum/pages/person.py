"""The page of a person: the names, what they said, what is said of them, what rests on their word.

In: an ``Edition``. Out: one page a person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.corpus.records import Person
from variorum.site.page import Page
from variorum.views import paths
from variorum.views.actor import Actor, actor
from variorum.views.entries import naming


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person."""

    person: Person
    actor: Actor


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of all people."""
    names = naming(edition)
    for person in edition.corpus.people:
        role = f", {person.role}" if person.role else ""
        yield Page(
            path=f"people/{person.id}.md",
            template="person.md.j2",
            title=person.name,
            description=f"{person.name}{role}: what they said, what is said of them, and what rests on their word.",
            view=PersonView(person, actor(person, edition, names)),
            kind="Person",
            prominence=20.0,
            subject=person,
            source=person.source,
            trail=(("People", paths.PEOPLE),),
        )
