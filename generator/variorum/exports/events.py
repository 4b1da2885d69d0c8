"""Every event and how the articles date it: one row a dating, one also for an event that no article dates.

In: an ``Edition``. Out: one file of comma-separated values a story.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.corpus.records import Dating, Event
from variorum.site.page import Document
from variorum.site.tables import about, ids, several, table

ABOUT = about(
    "-events.csv",
    "Events and dates",
    "One row for every article’s dating of an event, in the article’s own words and resolved; "
    "an event that no article dates has one row without an article.",
    [
        ("event", "id of the event"),
        ("name", "the event in a few words"),
        ("when", "its date in EDTF"),
        ("status", "happened, planned or claimed"),
        ("who", "ids of those who took part"),
        ("where", "ids of the places"),
        ("about", "ids of its topics"),
        ("part_of", "id of the larger event it belongs to"),
        ("article", "id of the article that dates it"),
        ("words", "the article’s own words for the date"),
        ("article_when", "the date in EDTF by this article, where it differs"),
        ("article_status", "the status by this article, where it differs"),
        ("by", "who stands behind the date; empty for the article’s own voice"),
        ("via", "through whom it reached the article, the nearest first"),
    ],
)


def export(edition: Edition) -> Iterator[Document]:
    """One table a story, in the order of the events."""
    for story in edition.corpus.stories:
        rows = (
            (*_event(event), *_dating(dating))
            for event in story.events
            for dating in edition.datings[event] or (None,)
        )
        yield ABOUT.file(story, table(ABOUT.columns, rows))


def _event(event: Event) -> tuple[str, ...]:
    return (
        event.id,
        event.name,
        event.when,
        event.status.value,
        ids(event.who),
        several(place.id for place in event.where),
        several(thing.id for thing in event.about),
        event.entry.part_of or "",
    )


def _dating(dating: Dating | None) -> tuple[str, ...]:
    if dating is None:
        return ("",) * 6
    status = dating.status.value if dating.status else ""
    return (
        dating.article.id, dating.words, dating.when or "", status, ids(dating.by), ids(dating.via),
    )  # fmt: skip
