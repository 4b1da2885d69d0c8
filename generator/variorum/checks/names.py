"""An article's spelling of a name is noted for everybody on whom it says something.

In: an ``Edition``. Out: a warning for each person in an article's answers whom its ``names`` do not list.
Governments and other bodies are left out: an article may mean them without naming them.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Person
from variorum.diagnostics import Diagnostic, Severity
from variorum.text.english import listed


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks for people without a spelling."""
    for story in edition.corpus.stories:
        for article in story.articles:
            spelled = {thing for thing, _ in article.names}
            missing = [person for person in _people(article, edition) if person not in spelled]
            if missing:
                yield Diagnostic(
                    place=edition.corpus.place(article.source, "names"),
                    code="no-spelling",
                    message=f"the article's answers name {listed([person.id for person in missing])}, "
                    "but its names do not",
                    remedy="add the spellings under names",
                    severity=Severity.WARNING,
                )


def _people(article: Article, edition: Edition) -> tuple[Person, ...]:
    """The people in an article's answers, as speakers or as what is answered."""
    named = []
    for claim in edition.claims[article]:
        answered = (edition.corpus.entities.get(name) for name in claim.question.type.references(claim.value))
        named += [thing for thing in (*claim.by, *claim.via, *answered) if isinstance(thing, Person)]
    return tuple(dict.fromkeys(named))
