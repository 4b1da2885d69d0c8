"""Whoever is said to have said it stands under ``by``.

In: an ``Edition``. Out: a warning for each answer or date in the article's own voice whose words name a speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic, Severity

ATTRIBUTION = re.compile(r"\b(said|says|told|according to)\b", re.IGNORECASE)
"""Words by which an article hands an answer on to somebody else."""


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks for words of attribution where nobody is named."""
    for story in edition.corpus.stories:
        for claim in story.claims:
            if claim.own_voice:
                for key, text in (("quote", claim.quote), ("verb", claim.verb)):
                    found = ATTRIBUTION.search(text or "")
                    if found:
                        yield Diagnostic(
                            place=edition.corpus.place(claim.source, key),
                            code="attribution",
                            message=f"the {key} has the words {found[0]}, but the answer is in the article's own voice",
                            remedy="name under by who says it",
                            severity=Severity.WARNING,
                        )
                        break
        for dating in story.datings:
            found = ATTRIBUTION.search(dating.words)
            if found and not dating.by:
                yield Diagnostic(
                    place=edition.corpus.place(dating.source, "words"),
                    code="attribution",
                    message=f"the date has the words {found[0]}, but stands in the article's own voice",
                    remedy="name under by who says it",
                    severity=Severity.WARNING,
                )
