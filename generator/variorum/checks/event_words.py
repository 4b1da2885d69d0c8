"""The words by which an article dates an event say something of time.

In: an ``Edition``. Out: a warning for words such as ``seen``, which date nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic, Severity
from variorum.english.time_words import is_of_time


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks at the words of all articles in English."""
    for story in edition.corpus.stories:
        for dating in story.datings:
            readable = dating.when is None and dating.article.entry.language.startswith("en")
            # Several words may mean anything; a single one has to be of time.
            if readable and len(dating.words.split()) == 1 and not is_of_time(dating.words):
                yield Diagnostic(
                    place=edition.corpus.place(dating.source, "words"),
                    code="event-words",
                    message=f"the words {dating.words} say nothing of when {dating.event.id} was",
                    remedy="take the words that date it, or leave the event out of the article",
                    severity=Severity.WARNING,
                )
