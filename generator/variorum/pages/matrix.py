"""The matrix: every question against every article, a few words a cell; below it topics and origins by article.

In: an ``Edition``. Out: one ``Page`` a story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.origins import origin
from variorum.comparison.records import Comparison, Verdict
from variorum.corpus.records import Article, Claim, Question, Speaker, Story, Topic
from variorum.english.lexicon import VERDICTS
from variorum.seeds.model import Mode
from variorum.site.page import Page
from variorum.views.story import listed, story_trail, titled
from variorum.views.words import counted, shortened

_WORDS_IN_A_CELL = 64
_SENSES = {
    Mode.FACT: "",
    Mode.PLAN: "plan",
    Mode.WISH: "wish",
    Mode.OFFER: "offer",
    Mode.POSSIBLE: "possible",
    Mode.DENIED: "denied",
    Mode.SUPERSEDED: "overtaken",
}
_RANKS = {verdict: number for number, verdict in enumerate(Verdict)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A claim in a few words: who says it, in which sense, and the answer."""

    claim: Claim
    speakers: str
    sense: str
    words: str
    struck: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one article says on one question; without answers it is silent, or was not checked yet."""

    article: Article
    answers: tuple[Answer, ...]
    silent: bool
    opposed: bool
    contradicts_itself: bool
    unclear: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A question with a cell for every article; ``rank`` is the place of its verdict among the verdicts.

    ``verdicts`` are the words by which a filter finds it: its own, and those of all its pairs.
    """

    question: Question
    verdict: Verdict
    verdicts: str
    rank: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The questions of which a topic is the first."""

    topic: Topic
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """A row of numbers, one an article; ``total`` is how many there could be or are in all."""

    record: Topic | Speaker
    numbers: tuple[tuple[Article, int], ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixView:
    """The three tables and the legend of the first."""

    story: Story
    total: int
    groups: tuple[Group, ...]
    verdicts: tuple[tuple[Verdict, int, str], ...]
    topics: tuple[Tally, ...]
    origins: tuple[Tally, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The matrix of every story."""
    for story in edition.corpus.stories:
        questions, articles = (
            counted(len(story.questions), "question"),
            counted(len(story.articles), "article"),
        )
        yield Page(
            path=f"{story.id}/matrix.md",
            template="matrix.md.j2",
            title=titled("Matrix", edition, story),
            description=f"{questions} against {articles}: who says what, at a glance.",
            view=_view(story, edition),
            kind="Matrix",
            prominence=0.3,
            contents=False,
            source=story.source,
            navigation=listed(edition, story, "Matrix", 20, f"{questions} × {articles}, a few words a cell"),
            trail=story_trail(edition, story),
            searchable=False,
        )


def _view(story: Story, edition: Edition) -> MatrixView:
    comparisons = edition.of_story(story)
    verdicts = Counter(verdict for found in comparisons for verdict in found.verdicts)
    return MatrixView(
        story=story,
        total=len(comparisons),
        groups=tuple(
            Group(topic, tuple(_row(one, story) for one in found))
            for topic, found in _by_topic(story, comparisons)
        ),
        verdicts=tuple(
            (found, verdicts[found], VERDICTS[found].meaning) for found in Verdict if verdicts[found]
        ),
        topics=_topics(story, comparisons),
        origins=_origins(story),
    )


def _by_topic(
    story: Story, comparisons: Sequence[Comparison]
) -> tuple[tuple[Topic, tuple[Comparison, ...]], ...]:
    found = (
        (topic, tuple(one for one in comparisons if one.question.topics[:1] == (topic,)))
        for topic in story.topics
    )
    return tuple((topic, some) for topic, some in found if some)


def _row(found: Comparison, story: Story) -> Row:
    cells = tuple(_cell(found, article) for article in story.articles)
    return Row(
        question=found.question,
        verdict=found.verdict,
        verdicts=" ".join(verdict.key for verdict in found.verdicts),
        rank=_RANKS[found.verdict],
        cells=cells,
    )


def _cell(found: Comparison, article: Article) -> Cell:
    return Cell(
        article=article,
        answers=tuple(_answer(claim) for claim in found.claims_of(article)),
        silent=article in found.silent,
        opposed=found.opposes(article),
        contradicts_itself=article in found.contradicting_itself,
        unclear=article in found.unclear,
    )


def _answer(claim: Claim) -> Answer:
    return Answer(
        claim=claim,
        speakers=", ".join(speaker.name for speaker in claim.by),
        sense="ours" if claim.derived else _SENSES[claim.mode] or ("if" if claim.condition else ""),
        words=shortened(claim.words, _WORDS_IN_A_CELL),
        struck=claim.mode is Mode.SUPERSEDED,
    )


def _topics(story: Story, comparisons: Sequence[Comparison]) -> tuple[Tally, ...]:
    """How many of a topic's questions each article answers; a question counts for each of its topics."""
    made = []
    for topic in story.topics:
        of_topic = [found for found in comparisons if topic in found.question.topics]
        if of_topic:
            numbers = tuple(
                (article, sum(article in found.articles for found in of_topic)) for article in story.articles
            )
            made.append(Tally(topic, numbers, len(of_topic)))
    return tuple(made)


def _origins(story: Story) -> tuple[Tally, ...]:
    """How many claims of each article entered print through whom, the most productive first."""
    counts: dict[Speaker, Counter[Article]] = {}
    for claim in story.claims:
        counts.setdefault(origin(claim), Counter())[claim.article] += 1
    made = (
        Tally(speaker, tuple((article, found[article]) for article in story.articles), sum(found.values()))
        for speaker, found in counts.items()
    )
    return tuple(sorted(made, key=lambda tally: (-tally.total, tally.record.name)))
