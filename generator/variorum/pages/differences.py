"""The differences: all questions of a story in several lists, by topic, with their answers; filters find some of them.

In: an ``Edition``. Out: one ``Page`` a story and list; see ``_parts`` for what stands in which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison, Verdict
from variorum.corpus.records import Person, Question, Story, Topic
from variorum.english.lexicon import VERDICTS
from variorum.seeds.model import Weight
from variorum.site.page import Page
from variorum.views.entries import Entry, by_verdict, entry
from variorum.views.filters import Filter, Option, by_name, choose
from variorum.views.parts import PARTS, Part, part_path
from variorum.views.related import bearing
from variorum.views.story import listed, story_trail, titled
from variorum.views.words import counted


@dataclass(frozen=True, slots=True)
class Row:
    """A question in short, what the filters find it by, and the questions that bear on it."""

    entry: Entry
    tokens: tuple[tuple[str, str], ...]
    bearing: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The questions of which a topic is the first."""

    topic: Topic
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A verdict to choose by: how many questions have it, and what it means."""

    verdict: Verdict
    number: int
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One of the lists, seen from each of them: how many questions stand in it, and whether it is this one."""

    part: Part
    path: str
    number: int
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferencesView:
    """One list: its groups, what can be chosen in the filters, and the doors to all lists."""

    story: Story
    part: Part
    doors: tuple[Door, ...]
    groups: tuple[Group, ...]
    verdicts: tuple[Choice, ...]
    filters: tuple[Filter, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The lists of every story; the first is there even where nothing differs."""
    for story in edition.corpus.stories:
        comparisons = edition.of_story(story)
        lists = {part: [found for found in comparisons if found.verdict in part.verdicts] for part in PARTS}
        for number, part in enumerate(PARTS):
            if number and not lists[part]:
                continue
            doors = tuple(
                Door(part=other, path=part_path(story, other), number=len(found), here=other is part)
                for other, found in lists.items()
                if found or other is PARTS[0]
            )
            says = f"{counted(len(story.questions), 'question')} by topic, to be filtered"
            count = counted(len(lists[part]), part.one, part.many)
            yield Page(
                path=part_path(story, part),
                template="differences.md.j2",
                title=titled(part.title, edition, story),
                description=f"{count}, by topic: {counted(len(story.articles), 'article')} side by side.",
                view=_view(story, part, doors, lists[part], edition),
                kind="Differences",
                prominence=0.3,
                contents=False,
                source=story.questions[0].source if story.questions else story.source,
                navigation=None if number else listed(edition, story, part.title, 10, says),
                trail=_trail(edition, story, part),
            )


def _trail(edition: Edition, story: Story, part: Part) -> tuple[tuple[str, object], ...]:
    first = PARTS[0]
    above = () if part is first else ((first.title, part_path(story, first)),)
    return (*story_trail(edition, story), *above)


def _view(
    story: Story, part: Part, doors: tuple[Door, ...], listed_here: Sequence[Comparison], edition: Edition
) -> DifferencesView:
    verdicts = Counter(verdict for found in listed_here for verdict in found.verdicts)
    filters = _filters(story, listed_here, edition)
    return DifferencesView(
        story=story,
        part=part,
        doors=doors,
        groups=_by_topic(story, listed_here, filters, edition),
        verdicts=tuple(
            Choice(found, verdicts[found], VERDICTS[found].meaning) for found in Verdict if verdicts[found]
        ),
        filters=filters,
    )


def _filters(story: Story, listed_here: Sequence[Comparison], edition: Edition) -> tuple[Filter, ...]:
    """The same choices above every list, so that they can be taken from one to the next.

    What would find nothing in this one cannot be chosen here.
    """
    everybody = by_name(person for found in edition.of_story(story) for person in _people(found))
    topics = {topic for found in listed_here for topic in found.question.topics}
    articles = {article for found in listed_here for article in found.articles}
    people = {person for found in listed_here for person in _people(found)}
    return (
        choose("topic", "Topic", "all topics", story.topics, topics),
        choose("article", "Answered by", "any article", story.articles, articles),
        choose("person", "About or by", "anybody", everybody, people),
        _weights({found.question.weight for found in listed_here}),
    )


def _by_topic(
    story: Story, comparisons: Sequence[Comparison], filters: Sequence[Filter], edition: Edition
) -> tuple[Group, ...]:
    """The questions below the first topic of each, in the story's order of topics; contradictions come first."""
    groups: dict[Topic, list[Row]] = {topic: [] for topic in story.topics}
    for found in by_verdict(comparisons):
        for topic in found.question.topics[:1]:
            groups[topic].append(_row(found, filters, edition))
    return tuple(Group(topic, tuple(rows)) for topic, rows in groups.items() if rows)


def _row(found: Comparison, filters: Sequence[Filter], edition: Edition) -> Row:
    by_topic, by_article, by_person, by_weight = filters
    tokens = (
        ("verdict", " ".join(verdict.key for verdict in found.verdicts)),
        by_topic.token(found.question.topics),
        by_article.token(found.articles),
        by_person.token(_people(found)),
        by_weight.token([found.question.weight]),
    )
    story = edition.story_of[found.question.story]
    return Row(entry(found, edition), tokens, tuple(other for other, _ in bearing(found.question, story)))


def _people(found: Comparison) -> tuple[Person, ...]:
    """The people whom a question is about, or who stand behind an answer."""
    spoken = (speaker for claim in found.claims for speaker in (*claim.by, *claim.via))
    return tuple(
        dict.fromkeys(thing for thing in (*found.question.about, *spoken) if isinstance(thing, Person))
    )


def _weights(found: AbstractSet[Weight]) -> Filter:
    options = tuple(
        Option(value=weight.value, key=weight.value[0], label=weight.value, met=weight in found)
        for weight in Weight
    )
    return Filter(
        name="weight",
        label="Weight",
        everything="any weight",
        options=options,
        keys={weight: weight.value[0] for weight in Weight},
    )
