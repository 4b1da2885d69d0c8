"""The page of corrections: what the editors took back or mended, the latest first.

In: an ``Edition``. Out: one page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import span
from variorum.comparison.edition import Edition
from variorum.corpus.records import Question
from variorum.site.page import Navigation, Page
from variorum.values import Mistake
from variorum.views import paths


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction: its date in words, the question, what was corrected."""

    date: str
    question: Question
    says: str


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """All corrections, the latest first; ``method`` is a path."""

    corrections: tuple[Correction, ...]
    method: str


def pages(edition: Edition) -> Iterator[Page]:
    """The page of corrections."""
    dated = [
        (_day(date), Correction(words_for(date), question, says))
        for story in edition.corpus.stories
        for question in story.questions
        for date, says in question.corrections.items()
    ]
    dated.sort(key=lambda pair: -pair[0])
    yield Page(
        path=paths.CORRECTIONS,
        template="corrections.md.j2",
        title="Corrections",
        description="What was corrected on this site, when, and how to report a mistake.",
        view=CorrectionsView(tuple(correction for _, correction in dated), paths.METHOD),
        kind="Corrections",
        navigation=Navigation(
            section="About", label="Corrections", rank=62, says="What was corrected, and when"
        ),
    )


def _day(date: str) -> float:
    """The day from which a correction counts, for sorting."""
    found = span(date)
    if isinstance(found, Mistake):
        raise TypeError(f"{date} was taken for a date")
    return float(found.lower)
