"""A reading says why answers differ, so it belongs where they do.

In: an ``Edition``. Out: a warning for each ``reading`` that no longer fits its question's verdict.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison, Verdict
from variorum.comparison.status import DIFFERENT
from variorum.diagnostics import Diagnostic, Severity
from variorum.seeds.model import Reading


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Holds readings against verdicts."""
    for question, comparison in edition.comparisons.items():
        if question.reading and not _fits(comparison):
            named = " and ".join(reading.value for reading in question.reading)
            yield Diagnostic(
                place=edition.corpus.place(question.source, "reading"),
                code="reading",
                message=f"the reading {named} no longer fits the verdict, which is {comparison.verdict.value}",
                remedy="a reading says why answers differ: take it out, or look at the answers again",
                severity=Severity.WARNING,
            )


def _fits(comparison: Comparison) -> bool:
    """True where answers differ, be it within one article, and where a reading says why an echo is one."""
    question = comparison.question
    several_words = question.type.is_wording and any(
        len(question.type.write(claim.value)) > 1 for claim in comparison.claims
    )
    copied = comparison.verdict is Verdict.ECHO and question.reading == (Reading.COPYING,)
    return comparison.verdict in DIFFERENT or len(comparison.answers) > 1 or several_words or copied
