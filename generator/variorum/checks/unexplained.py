"""Readers are told why answers differ where it matters.

In: an ``Edition``. Out: a warning for each contradiction, and each difference of high weight, without ``explain``.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.comparison.status import unexplained
from variorum.diagnostics import Diagnostic, Severity
from variorum.seeds.model import Weight


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks for the explanations that are owed."""
    for question, comparison in edition.comparisons.items():
        if unexplained(comparison):
            high = " on a question of high weight" if question.weight is Weight.HIGH else ""
            yield Diagnostic(
                place=edition.corpus.key_place(question.source),
                code="unexplained",
                message=f"{question.id} has the verdict {comparison.verdict.value}{high}, and nothing explains it",
                remedy="say in explain why the answers may differ",
                severity=Severity.WARNING,
            )
