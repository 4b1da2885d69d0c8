"""What is printed as somebody's quotation stands in quotation marks in the article.

In: an ``Edition``. Out: a warning for each version whose words the article has in no quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic, Severity


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks at all versions that print the article's words."""
    for story in edition.corpus.stories:
        for version in story.versions:
            if version.verbatim and edition.is_marked(version) is False:
                yield Diagnostic(
                    place=edition.corpus.place(version.source, version.form),
                    code="not-quoted",
                    message="the article has these words in no quotation marks, so they are nobody's quotation",
                    remedy="write what it reports under indirect, in our own words",
                    severity=Severity.WARNING,
                )
