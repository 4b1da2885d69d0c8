"""Everything an article says: its answers by topic, its quotations.

In: an ``Edition``. Out: one page an article, beside the one that tells it in short.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Claim, Speaker, Story, Topic, Version
from variorum.site.page import Page
from variorum.views import paths
from variorum.views.entries import sense_of
from variorum.views.story import articles_trail, titled


@dataclass(frozen=True, slots=True)
class Given:
    """An answer of the article, with its sense where it is not a plain fact: ``as a plan``."""

    claim: Claim
    mode: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with this article's answers, and the articles that give an answer which it does not give."""

    comparison: Comparison
    given: tuple[Given, ...]
    otherwise: tuple[Article, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersView:
    """What an article says."""

    article: Article
    short_path: str
    topics: tuple[tuple[Topic, tuple[Answered, ...]], ...]
    answer_count: int
    quotations: tuple[tuple[Speaker, tuple[Version, ...]], ...]
    quotation_count: int


def pages(edition: Edition) -> Iterator[Page]:
    """Everything that each article says."""
    for story in edition.corpus.stories:
        for article in story.articles:
            yield Page(
                path=paths.article_answers(article),
                template="article_answers.md.j2",
                title=titled(f"Everything {article.label} says", edition, story),
                description=f"All answers and quotations of {article.label}, each beside its source.",
                view=_view(article, story, edition),
                kind="Article",
                source=article.source,
                trail=(*articles_trail(edition, story), (article.label, article)),
            )


def _view(article: Article, story: Story, edition: Edition) -> AnswersView:
    versions = edition.versions[article]
    return AnswersView(
        article=article,
        short_path=paths.article_in_short(article),
        topics=_by_topic(article, edition.of_story(story), story.topics),
        answer_count=len(edition.claims[article]),
        quotations=_by_speaker(versions),
        quotation_count=len(versions),
    )


def _by_topic(
    article: Article, comparisons: Sequence[Comparison], topics: Sequence[Topic]
) -> tuple[tuple[Topic, tuple[Answered, ...]], ...]:
    """The article's answers, each under the first topic of its question."""
    groups: dict[Topic, list[Answered]] = {topic: [] for topic in topics}
    for found in comparisons:
        given = tuple(Given(claim, sense_of(claim)) for claim in found.claims_of(article))
        if given:
            row = Answered(found, given, _otherwise(article, found))
            groups.setdefault(found.question.topics[0], []).append(row)
    return tuple((topic, tuple(rows)) for topic, rows in groups.items() if rows)


def _otherwise(article: Article, found: Comparison) -> tuple[Article, ...]:
    answering = {one for answer in found.answers if article not in answer.articles for one in answer.articles}
    return tuple(one for one in found.articles if one in answering)


def _by_speaker(versions: Sequence[Version]) -> tuple[tuple[Speaker, tuple[Version, ...]], ...]:
    groups: dict[Speaker, list[Version]] = {}
    for version in versions:
        groups.setdefault(version.utterance.speaker, []).append(version)
    return tuple((speaker, tuple(found)) for speaker, found in groups.items())
