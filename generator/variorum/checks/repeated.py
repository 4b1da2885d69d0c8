"""An article gives an answer once.

In: an ``Edition``. Out: a warning for each answer that an article gives again in the same voice and sense.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from variorum.algebra.relation import Relation
from variorum.comparison.edition import Edition
from variorum.comparison.relations import relation
from variorum.corpus.records import Claim
from variorum.diagnostics import Diagnostic, Severity


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Compares the answers of each article to each question."""
    for question, comparison in edition.comparisons.items():
        for article in comparison.articles:
            again: dict[Claim, Claim] = {}
            for first, second in combinations(comparison.claims_of(article), 2):
                if _same(first, second):
                    again.setdefault(second, first)
            for claim, first in again.items():
                yield Diagnostic(
                    place=edition.corpus.place(claim.source, "answer"),
                    code="repeated-answer",
                    message=f"answer {claim.number} to {question.id} says the same "
                    f"as answer {first.number} in the same voice",
                    remedy="make them one, with all places under at",
                    severity=Severity.WARNING,
                )


def _same(first: Claim, second: Claim) -> bool:
    """True when the two can be one answer: two quotations are two pieces of evidence."""
    return (
        not (first.quote and second.quote)
        and set(first.by) == set(second.by)
        and first.via == second.via
        and first.as_of == second.as_of
        and relation(first.question, first, second) is Relation.SAME
    )
