"""The page of an article: what it is, what only it says and what it leaves out, its answers, where its facts come from.

In: an ``Edition``. Out: one page an article. The article's text is never on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from variorum.corpus import Article, Claim, Dating, Speaker, Story, Topic, Version
from variorum.edition import Edition
from variorum.page import Page
from variorum.pages._article import (
    Answered,
    Glance,
    SourceBar,
    answers_by_topic,
    glance,
    source_bars,
    vouchers,
)
from variorum.pages._entries import date_of, is_undated
from variorum.pages._story import story_trail, titled
from variorum.prose import without_marks
from variorum.values.date import words_for


@dataclass(frozen=True, slots=True)
class Dated:
    """An event as the article dates it: its words, and what day that is by the editors' reading."""

    dating: Dating
    resolved: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article. ``terms`` are its words for things, with all articles' words for the same a link away."""

    article: Article
    story: Story
    date: str
    is_undated: bool
    checked: str
    host: str
    glance: Glance
    answers: tuple[tuple[Topic, tuple[Answered, ...]], ...]
    answer_count: int
    quotations: tuple[tuple[Speaker, tuple[Version, ...]], ...]
    quotation_count: int
    bars: tuple[SourceBar, ...]
    vouchers: tuple[tuple[Speaker, int], ...]
    own_voice: int
    terms: tuple[Claim, ...]
    dates: tuple[Dated, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of all articles."""
    for story in edition.corpus.stories:
        for article in story.articles:
            yield Page(
                path=f"{story.id}/articles/{article.id}.md",
                template="article.md.j2",
                title=titled(article.label, edition, story),
                description=without_marks(article.entry.summary),
                view=_view(article, story, edition),
                kind="Article",
                subject=article,
                source=article.source,
                trail=story_trail(edition, story),
            )


def _view(article: Article, story: Story, edition: Edition) -> ArticleView:
    claims, versions = edition.claims[article], edition.versions[article]
    comparisons = edition.of_story(story)
    return ArticleView(
        article=article,
        story=story,
        date=date_of(article),
        is_undated=is_undated(article),
        checked=words_for(article.entry.checked),
        host=_host(article),
        glance=glance(article, comparisons, edition),
        answers=answers_by_topic(article, comparisons, story.topics),
        answer_count=len(claims),
        quotations=_by_speaker(versions),
        quotation_count=len(versions),
        bars=source_bars(claims, versions),
        vouchers=vouchers(claims),
        own_voice=sum(claim.own_voice for claim in claims),
        terms=tuple(claim for claim in claims if claim.question.type.is_wording),
        dates=_dates(article, story, edition),
    )


def _host(article: Article) -> str:
    """The site on which the original stands."""
    return urlsplit(article.entry.address).netloc.removeprefix("www.") if article.entry.address else ""


def _by_speaker(versions: Sequence[Version]) -> tuple[tuple[Speaker, tuple[Version, ...]], ...]:
    groups: dict[Speaker, list[Version]] = {}
    for version in versions:
        groups.setdefault(version.utterance.speaker, []).append(version)
    return tuple((speaker, tuple(found)) for speaker, found in groups.items())


def _dates(article: Article, story: Story, edition: Edition) -> tuple[Dated, ...]:
    return tuple(
        Dated(dating, words_for(dating.when or event.when))
        for event in sorted(story.events, key=lambda one: (one.span.lower, one.span.upper))
        for dating in edition.datings[event]
        if dating.article is article
    )
