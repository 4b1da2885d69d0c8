"""The differences: all questions of a story by topic, with verdict and answers; filters find some of them.

In: an ``Edition``. Out: one ``Page`` a story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from variorum.comparison import Comparison, Verdict
from variorum.corpus import Event, Person, Story, Topic
from variorum.edition import Edition
from variorum.model import Weight
from variorum.page import Page
from variorum.pages._entries import Entry, entry
from variorum.pages._filters import Filter, Option, by_name, choose
from variorum.pages._story import listed, story_trail, titled
from variorum.pages._words import MEANINGS, counted


@dataclass(frozen=True, slots=True)
class Row:
    """A question in short, and what the filters find it by."""

    entry: Entry
    tokens: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The questions of which a topic is the first."""

    topic: Topic
    noun: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A verdict to choose by: how many questions have it, and what it means."""

    verdict: Verdict
    number: int
    meaning: str


@dataclass(frozen=True, slots=True)
class DifferencesView:
    """All groups, and what can be chosen in the filters."""

    story: Story
    total: int
    count: str
    groups: tuple[Group, ...]
    verdicts: tuple[Choice, ...]
    filters: tuple[Filter, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The differences of every story."""
    for story in edition.corpus.stories:
        comparisons = edition.of_story(story)
        count = counted(len(comparisons), "question")
        yield Page(
            path=f"{story.id}/differences.md",
            template="differences.md.j2",
            title=titled("Differences", edition, story),
            description=f"{count} that the articles answer, alike or not, by topic.",
            view=_view(story, comparisons, edition),
            kind="Differences",
            prominence=0.3,
            source=story.questions[0].source if story.questions else story.source,
            navigation=listed(edition, story, "Differences", 10),
            trail=story_trail(edition, story),
        )


def _view(story: Story, comparisons: Sequence[Comparison], edition: Edition) -> DifferencesView:
    verdicts = Counter(found.verdict for found in comparisons)
    people = {person for found in comparisons for person in _people(found)}
    events = {thing for found in comparisons for thing in found.question.about if isinstance(thing, Event)}
    filters = (
        choose("topic", "Topic", "all topics", story.topics),
        choose("article", "Answered by", "any article", story.articles),
        choose("person", "About or by", "anybody", by_name(people)),
        choose("event", "About the event", "any event", [event for event in story.events if event in events]),
        _weights(comparisons),
    )
    return DifferencesView(
        story,
        len(comparisons),
        counted(len(comparisons), "question"),
        _by_topic(story, comparisons, filters, edition),
        tuple(Choice(found, verdicts[found], MEANINGS[found]) for found in Verdict if verdicts[found]),
        filters,
    )


def _by_topic(
    story: Story, comparisons: Sequence[Comparison], filters: Sequence[Filter], edition: Edition
) -> tuple[Group, ...]:
    """The questions below the first topic of each, in the story's order of topics."""
    groups: dict[Topic, list[Row]] = {topic: [] for topic in story.topics}
    for found in comparisons:
        for topic in found.question.topics[:1]:
            groups[topic].append(_row(found, filters, edition))
    return tuple(
        Group(topic, "question" if len(rows) == 1 else "questions", tuple(rows))
        for topic, rows in groups.items()
        if rows
    )


def _row(found: Comparison, filters: Sequence[Filter], edition: Edition) -> Row:
    by_topic, by_article, by_person, by_event, by_weight = filters
    tokens = (
        ("verdict", found.verdict.key),
        by_topic.token(found.question.topics),
        by_article.token(found.articles),
        by_person.token(_people(found)),
        by_event.token(found.question.about),
        by_weight.token([found.question.weight]),
    )
    return Row(entry(found, edition), tokens)


def _people(found: Comparison) -> tuple[Person, ...]:
    """The people whom a question is about, or who stand behind an answer."""
    spoken = (speaker for claim in found.claims for speaker in (*claim.by, *claim.via))
    return tuple(
        dict.fromkeys(thing for thing in (*found.question.about, *spoken) if isinstance(thing, Person))
    )


def _weights(comparisons: Sequence[Comparison]) -> Filter:
    met = {found.question.weight for found in comparisons}
    options = tuple(Option(weight.value, weight.value[0], weight.value) for weight in Weight if weight in met)
    return Filter("weight", "Weight", "any weight", options, {weight: weight.value[0] for weight in Weight})
