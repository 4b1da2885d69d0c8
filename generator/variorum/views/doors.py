"""The doors from a home page to the pages that list everything else.

In: an ``Edition``. Out: ``Door`` records; a template shows those whose page exists.
"""

from __future__ import annotations

from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.corpus.records import Story
from variorum.views.parts import PARTS, part_path
from variorum.views.words import counted


@dataclass(frozen=True, slots=True)
class Door:
    """A page to go on to, and what is behind it."""

    label: str
    path: str
    says: str


def story_doors(story: Story) -> tuple[Door, ...]:
    """The pages that show all of one story."""
    questions = counted(len(story.questions), "question")
    differences = PARTS[0]
    articles = counted(len(story.articles), "article")
    events = counted(len(story.events), "event")
    sayings = counted(len(story.utterances), "saying")
    return (
        Door(differences.title, part_path(story, differences), f"{questions} by topic, to be filtered"),
        Door("Matrix", f"{story.id}/matrix.md", f"{questions} × {articles}, a few words a cell"),
        Door("Timeline", f"{story.id}/timeline.md", f"{events}, as dated by each article"),
        Door("Quotations", f"{story.id}/quotations/index.md", f"{sayings}, version beside version"),
    )


def site_doors(edition: Edition) -> tuple[Door, ...]:
    """The pages that are about all stories together."""
    corpus = edition.corpus
    people = counted(len(corpus.people), "person", "people")
    bodies = counted(len(corpus.organisations), "outlet, agency or body", "outlets, agencies and bodies")
    places = counted(len(corpus.places), "place")
    topics = counted(len(corpus.topics), "topic")
    return (
        Door("People", "people/index.md", f"{people}: what each said, and by whose account"),
        Door("Organisations", "organisations/index.md", f"{bodies}: what each vouches for"),
        Door("Places", "places/index.md", f"{places}, with a map and measured distances"),
        Door("Topics", "topics/index.md", f"{topics}: who is heard on each, and who is not"),
        Door("Method", "method.md", "How this was made, with figures, and what it cannot tell"),
        Door("Downloads", "downloads.md", "All of it as data"),
        Door("Corrections", "corrections.md", "What was corrected, and when"),
    )
