"""The list of people: one line a person, by the side they stand on.

In: an ``Edition``. Out: one page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Entity, Person
from variorum.site.page import Navigation, Page
from variorum.views import paths
from variorum.views.actor import appearing, side_of
from variorum.views.entries import naming
from variorum.views.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person in one line."""

    person: Person
    articles: tuple[Article, ...]
    sayings: int
    differences: int


@dataclass(frozen=True, slots=True)
class Side:
    """The people who stand on one side, under its name."""

    heading: str
    lines: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class PeopleView:
    """The people of each side, in the order of the registry."""

    sides: tuple[Side, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The list of people."""
    names = naming(edition)
    sides: dict[Entity | str | None, list[PersonLine]] = {}
    for person in edition.corpus.people:
        line = PersonLine(
            person=person,
            articles=appearing(person, edition, names),
            sayings=len(edition.utterances_by[person]),
            differences=sum(found.verdict.is_difference for found in edition.comparisons_about[person]),
        )
        sides.setdefault(side_of(person, edition), []).append(line)
    people = counted(len(edition.corpus.people), "person", "people")
    yield Page(
        path=paths.PEOPLE,
        template="people.md.j2",
        title="People",
        description="Everybody whom an article names, and in which articles they appear.",
        view=PeopleView(tuple(Side(_heading(side), tuple(lines)) for side, lines in sides.items())),
        kind="List",
        prominence=0.5,
        source=edition.corpus.people[0].source if edition.corpus.people else None,
        navigation=Navigation(
            section="Who and where",
            label="People",
            rank=50,
            says=f"{people}: what each said, and by whose account",
        ),
    )


def _heading(side: Entity | str | None) -> str:
    """The name of a side: that of the entity it is, else its words."""
    if side is None:
        return "On no side"
    return side if isinstance(side, str) else side.name
