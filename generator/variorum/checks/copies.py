"""That a text is a copy, or has a headline from elsewhere, is said with the reason.

In: an ``Edition``. Out: a warning for each ``copy_of`` without ``copy_reason``.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic, Severity


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks at every article that is said to reprint another's text."""
    for story in edition.corpus.stories:
        for article in story.articles:
            if article.copy_of is not None and not article.entry.copy_reason:
                yield Diagnostic(
                    place=edition.corpus.place(article.source, "copy_of"),
                    code="copy-reason",
                    message=f"{article.id} is called a copy of a text of {article.copy_of.id}, without a reason",
                    remedy="say in copy_reason what shows it",
                    severity=Severity.WARNING,
                )
