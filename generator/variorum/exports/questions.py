"""Every question with its verdict: one row a question.

In: an ``Edition``. Out: one file of comma-separated values a story.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article
from variorum.site.page import Document
from variorum.site.tables import about, ids, several, table

ABOUT = about(
    "-questions.csv",
    "Questions and verdicts",
    "One row for every question: what its answers add up to, who answers, who is silent, who contradicts whom.",
    [
        ("question", "id of the question"),
        ("ask", "the question in words"),
        ("type", "how it is answered"),
        ("topics", "ids of its topics"),
        ("about", "ids of everything it is about, topics too"),
        ("weight", "high, normal or low"),
        ("verdict", "what the answers add up to; computed"),
        ("answers", "how many different answers there are"),
        ("claims", "how many answers the articles give in all"),
        ("articles", "ids of the articles that answer"),
        ("silent", "ids of the articles that say nothing on it"),
        ("unchecked", "ids of the articles not yet read for it"),
        ("contradicting_itself", "ids of the articles that contradict themselves"),
        ("drifting", "ids of the articles that say it in two ways"),
        ("unclear", "ids of the articles that leave something unclear"),
        ("origins", "ids of those through whom the answers entered print"),
        ("reading", "why the answers differ, in the editors’ judgement"),
        ("explain", "the same in words"),
        ("added", "the day the question was added"),
    ],
)


def export(edition: Edition) -> Iterator[Document]:
    """One table a story, in the order of the questions."""
    for story in edition.corpus.stories:
        rows = (_row(comparison) for comparison in edition.of_story(story))
        yield ABOUT.file(story, table(ABOUT.columns, rows))


def _row(comparison: Comparison) -> tuple[str, ...]:
    question = comparison.question
    return (
        question.id,
        question.ask,
        question.type.name,
        several(topic.id for topic in question.topics),
        several(thing.id for thing in question.about),
        question.weight.value,
        comparison.verdict.key,
        str(len(comparison.answers)),
        str(len(comparison.claims)),
        _articles(comparison.articles),
        _articles(comparison.silent),
        _articles(comparison.unchecked),
        _articles(comparison.contradicting_itself),
        _articles(comparison.drifting),
        _articles(comparison.unclear),
        ids(comparison.origins),
        several(reading.value for reading in question.reading),
        question.explain or "",
        question.entry.added,
    )


def _articles(articles: Iterable[Article]) -> str:
    return several(article.id for article in articles)
