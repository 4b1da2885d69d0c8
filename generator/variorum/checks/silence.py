"""An article is silent, or it answers.

In: an ``Edition``. Out: a mistake for each reason for silence on a question that the article answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Holds the reasons for silence against the answers."""
    for story in edition.corpus.stories:
        for article in story.articles:
            answered = {claim.question.id for claim in edition.claims[article]}
            for question in article.entry.silent_because:
                if question in answered:
                    yield Diagnostic(
                        place=edition.corpus.key_place(article.source.at("silent_because", question)),
                        code="not-silent",
                        message=f"found a reason for silence on {question}, which the article answers",
                        remedy="delete the reason, or the answer under claims",
                    )
