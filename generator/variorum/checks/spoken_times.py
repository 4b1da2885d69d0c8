"""The day that an answer speaks of is one that the article gives.

In: an ``Edition``. Out: an error for each ``as_of`` that nothing in the annotation bears out: it is not the article's
own day, not that of an occasion, no word in the quotation is of time, and no reason is given.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import isinf

from variorum.comparison.edition import Edition
from variorum.corpus.records import Claim, Event
from variorum.diagnostics import Diagnostic
from variorum.english.time_words import gives_day


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks at every answer that speaks of a day of its own."""
    for story in edition.corpus.stories:
        for claim in story.claims:
            if claim.as_of is not None and not _is_borne_out(claim):
                yield Diagnostic(
                    place=edition.corpus.place(claim.source, "as_of"),
                    code="as-of",
                    message=f"nothing here shows that the article speaks of {claim.as_of_words}",
                    remedy="quote the words that give the day, name the occasion, or say in as_of_reason how you know",
                )


def _is_borne_out(claim: Claim) -> bool:
    entry = claim.article.entry.claims[claim.question.id][claim.number - 1]
    if entry.as_of_reason or (claim.quote and gives_day(claim.quote)):
        return True
    day, published = claim.as_of, claim.article.date
    if day is None or (isinstance(claim.event, Event) and claim.event.span.meets(day)):
        return True
    return not isinf(published.lower) and not isinf(published.upper) and published.meets(day)
