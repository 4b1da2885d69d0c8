"""Every version of every utterance: one row a version.

In: an ``Edition``. Out: one file of comma-separated values a story.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.comparison.origins import origin
from variorum.corpus.records import Event, Utterance, Version
from variorum.site.page import Document
from variorum.site.tables import about, ids, several, standing, table

ABOUT = about(
    "-quotations.csv",
    "Quotations",
    "One row for every version of everything that somebody said or wrote, quoted or only reported.",
    [
        ("utterance", "id of what was said"),
        ("speaker", "id of who said it"),
        ("gist", "what was said, in our words"),
        ("occasion", "id of the event, or a few words"),
        ("part_of", "id of the speech it is a sentence of"),
        ("order", "its number among the sentences of the speech"),
        ("article", "id of the article"),
        ("siglum", "the article’s letter, with a number where it has several versions"),
        ("form", "direct for a quoted sentence, part for quoted words, indirect for reported speech"),
        ("text", "the quoted words; of reported speech, its content in our words"),
        ("via", "through whom it reached the article, the nearest first"),
        ("origin", "where it entered print"),
        ("at", "where it stands: headline, standfirst, caption, subheading, p1 and so on"),
        ("note", "what else there is to know"),
    ],
)


def export(edition: Edition) -> Iterator[Document]:
    """One table a story, by utterance and article."""
    for story in edition.corpus.stories:
        rows = (
            _row(utterance, version, edition)
            for utterance in story.utterances
            for version in edition.versions_of[utterance]
        )
        yield ABOUT.file(story, table(ABOUT.columns, rows))


def _row(utterance: Utterance, version: Version, edition: Edition) -> tuple[str, ...]:
    occasion = utterance.occasion
    return (
        utterance.id,
        utterance.speaker.id,
        utterance.gist,
        occasion.id if isinstance(occasion, Event) else occasion,
        utterance.entry.part_of or "",
        "" if utterance.order is None else str(utterance.order),
        version.article.id,
        version.siglum,
        version.form,
        version.text,
        ids(version.via),
        origin(version).id,
        several(standing(version, edition.paragraph(version))),
        version.note or "",
    )
