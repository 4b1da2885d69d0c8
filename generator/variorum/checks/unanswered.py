"""Every question has an answer.

In: an ``Edition``. Out: a warning for each question that no article answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.comparison.records import Verdict
from variorum.diagnostics import Diagnostic, Severity


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks for questions without any answer."""
    for question, comparison in edition.comparisons.items():
        if comparison.verdict is Verdict.UNANSWERED and edition.story_of[question.story].articles:
            yield Diagnostic(
                place=edition.corpus.key_place(question.source),
                code="unanswered",
                message=f"no article answers {question.id}",
                remedy="add an answer under claims, or delete the question",
                severity=Severity.WARNING,
            )
