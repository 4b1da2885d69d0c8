"""The page of an article: what it is, what only it says and what it leaves out, the sources of its facts.

In: an ``Edition``. Out: one page an article. The article's text is never on it; its answers and quotations
stand on a page of their own, ``article_answers``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from variorum.algebra.calendar import words_for
from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Dating, Speaker, Story
from variorum.site.page import Page
from variorum.text.prose import without_marks
from variorum.views import paths
from variorum.views.article import (
    Glance,
    SourceBar,
    glance,
    source_bars,
    vouchers,
)
from variorum.views.entries import date_of
from variorum.views.story import articles_trail, titled


@dataclass(frozen=True, slots=True)
class Dated:
    """An event as the article dates it: its words, and what day that is by the editors' reading."""

    dating: Dating
    resolved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article. ``terms`` counts the answers that are its words for things."""

    article: Article
    date: str
    checked: str
    host: str
    glance: Glance
    answers_path: str
    answer_count: int
    quotation_count: int
    bars: tuple[SourceBar, ...]
    vouchers: tuple[tuple[Speaker, int], ...]
    own_voice: int
    terms: int
    dates: tuple[Dated, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of all articles."""
    for story in edition.corpus.stories:
        for article in story.articles:
            yield Page(
                path=paths.article_in_short(article),
                template="article.md.j2",
                title=titled(article.label, edition, story),
                description=without_marks(article.entry.summary),
                view=_view(article, story, edition),
                kind="Article",
                subject=article,
                source=article.source,
                trail=articles_trail(edition, story),
            )


def _view(article: Article, story: Story, edition: Edition) -> ArticleView:
    claims, versions = edition.claims[article], edition.versions[article]
    return ArticleView(
        article=article,
        date=date_of(article),
        checked=words_for(article.entry.checked),
        host=_host(article),
        glance=glance(article, edition.of_story(story), edition),
        answers_path=paths.article_answers(article),
        answer_count=len(claims),
        quotation_count=len(versions),
        bars=source_bars(claims, versions),
        vouchers=vouchers(claims),
        own_voice=sum(claim.own_voice for claim in claims),
        terms=sum(claim.question.type.is_wording for claim in claims),
        dates=_dates(article, story, edition),
    )


def _host(article: Article) -> str:
    """The site on which the original stands."""
    return urlsplit(article.entry.address).netloc.removeprefix("www.") if article.entry.address else ""


def _dates(article: Article, story: Story, edition: Edition) -> tuple[Dated, ...]:
    return tuple(
        Dated(dating, words_for(dating.when or event.when))
        for event in sorted(story.events, key=lambda one: (one.span.lower, one.span.upper))
        for dating in edition.datings[event]
        if dating.article is article
    )
