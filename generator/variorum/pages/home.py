"""Home: the story told in a minute, or the list of stories where the site has several.

In: an ``Edition``. Out: one ``Page`` a story, and the list of stories above them where there are several.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from variorum.algebra.calendar import words_for
from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison, Verdict
from variorum.corpus.records import Article, Event, Story
from variorum.english.lexicon import VERDICTS
from variorum.site.page import HOME, Navigation, Page
from variorum.text.prose import without_marks
from variorum.views import paths
from variorum.views.entries import Happening, Line, date_of, happening, lines
from variorum.views.parts import PARTS, part_of, part_path
from variorum.views.story import alone, listed, story_path
from variorum.views.telling import telling
from variorum.views.timeline import Band, bands, ordered
from variorum.views.words import counted, opening

_MOMENTS_ON_THE_DAY = 5
_MOMENTS_AROUND_IT = 5
_LARGE_UP_TO = 36


@dataclass(frozen=True, slots=True)
class Side:
    """One answer of a telling difference, with everybody who gives it; ``line`` is shown for all of ``lines``."""

    line: Line
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A telling difference; ``large`` where its answers are short enough for large type."""

    comparison: Comparison
    sides: tuple[Side, ...]
    large: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """An event of the small timeline, with the articles that date it."""

    happening: Happening
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Date:
    """A date of the small timeline with its events."""

    when: str
    on_the_day: bool
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article with its date in words and how its summary begins."""

    article: Article
    date: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many questions have a verdict; ``path`` is the list they stand in, ``mixed`` with other verdicts or not."""

    number: int
    noun: str
    verdict: Verdict
    path: str
    mixed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """The page of one story; ``differences`` and ``timeline`` are paths.

    ``doors_of`` says whose doors stand on it: the story's, and for ``None`` those of the whole site.
    """

    story: Story
    differences: str
    timeline: str
    questions: str
    counts: tuple[Count, ...]
    cards: tuple[Card, ...]
    dates: tuple[Date, ...]
    articles: tuple[ArticleCard, ...]
    doors_of: tuple[Story | None, ...]


@dataclass(frozen=True, slots=True)
class StoriesView:
    """The list of stories, each with its page and its own doors; below them the doors of the whole site."""

    stories: tuple[StoryView, ...]
    doors_of: tuple[None, ...] = (None,)


def pages(edition: Edition) -> Iterator[Page]:
    """The home page, and the pages of the stories where there are several."""
    views = tuple(_story(story, edition) for story in edition.corpus.stories)
    for view in views:
        yield Page(
            path=story_path(edition, view.story),
            template="home.md.j2",
            title=view.story.title,
            description=without_marks(view.story.sentence),
            view=view,
            kind="Story",
            prominence=0.3,
            subject=view.story,
            source=view.story.source,
            navigation=Navigation(section="", label="Home", rank=0)
            if alone(edition)
            else listed(edition, view.story, "The story", 1),
        )
    if not alone(edition):
        yield Page(
            path=HOME,
            template="stories.md.j2",
            title="The stories",
            description=f"{counted(len(views), 'story', 'stories')}, every known version side by side.",
            view=StoriesView(views),
            kind="Stories",
            navigation=Navigation(section="", label="Home", rank=0),
        )


def _story(story: Story, edition: Edition) -> StoryView:
    comparisons = edition.of_story(story)
    verdicts = Counter(found.verdict for found in comparisons)
    counts = tuple(_count(verdict, verdicts, story) for verdict in Verdict if verdicts[verdict])
    return StoryView(
        story=story,
        differences=part_path(story, PARTS[0]),
        timeline=paths.timeline(story),
        questions=counted(len(comparisons), "question"),
        counts=counts,
        cards=tuple(_card(found) for found in telling(comparisons)),
        dates=_dates(story, edition),
        articles=tuple(_article(article) for article in story.articles),
        doors_of=(story, None) if alone(edition) else (story,),
    )


def _count(verdict: Verdict, verdicts: Mapping[Verdict, int], story: Story) -> Count:
    part, number = part_of(verdict), verdicts[verdict]
    mixed = any(verdicts[other] for other in part.verdicts if other is not verdict)
    return Count(
        number=number,
        noun=VERDICTS[verdict].name if number == 1 else VERDICTS[verdict].plural,
        verdict=verdict,
        path=part_path(story, part),
        mixed=mixed,
    )


def _card(comparison: Comparison) -> Card:
    sides: dict[tuple[str, str], list[Line]] = {}
    for answer in comparison.answers:
        for line in lines(answer.claims):
            sides.setdefault((line.words, line.mode), []).append(line)
    large = all(len(words) <= _LARGE_UP_TO for words, _ in sides)
    return Card(comparison, tuple(Side(found[0], tuple(found)) for found in sides.values()), large)


def _article(article: Article) -> ArticleCard:
    return ArticleCard(article, date_of(article), opening(article.entry.summary))


def _dates(story: Story, edition: Edition) -> tuple[Date, ...]:
    """The dated events that most articles and questions speak of: some of the story's day, some around it."""

    def mentions(event: Event) -> tuple[int, int]:
        articles = {dating.article for dating in edition.datings[event]}
        return -len(articles), -len(edition.comparisons_about[event])

    stands = bands(story)
    most = sorted((event for event in story.events if stands[event] is not Band.UNDATED), key=mentions)
    day = [event for event in most if stands[event] is Band.DAY][:_MOMENTS_ON_THE_DAY]
    around = [event for event in most if stands[event] is not Band.DAY][:_MOMENTS_AROUND_IT]
    chosen = [event for event in ordered(story, edition) if event in {*day, *around}]
    return tuple(
        Date(when, on_the_day, tuple(_moment(event, edition) for event in events))
        for (when, on_the_day), events in groupby(
            chosen, key=lambda event: (words_for(event.when), stands[event] is Band.DAY)
        )
    )


def _moment(event: Event, edition: Edition) -> Moment:
    articles = dict.fromkeys(dating.article for dating in edition.datings[event])
    return Moment(happening(event, edition), tuple(articles))
