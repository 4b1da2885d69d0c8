"""The timeline: what happened before, on and after the story's day, as resolved and as each article dates it.

In: an ``Edition``. Out: one ``Page`` a story, which shows every event at a fragment of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from variorum.corpus import Article, Dating, Event, Known, Person, Story, Topic
from variorum.edition import Edition
from variorum.model import Status
from variorum.page import Page
from variorum.pages._entries import date_of
from variorum.pages._filters import Filter, by_name, choose
from variorum.pages._overview import Overview, overview
from variorum.pages._story import listed, story_trail, titled
from variorum.pages._timeline import Band, band_of, is_superseded, ordered, related
from variorum.pages._words import counted
from variorum.values.date import span, words_for

_STATUSES = {
    "happened": "",
    "planned": "planned or announced",
    "claimed": "claimed by one side",
    "superseded": "expected, then overtaken",
}
_AS_STATUS = {
    Status.HAPPENED: "as having happened",
    Status.PLANNED: "as planned",
    Status.CLAIMED: "as one side’s claim",
}


@dataclass(frozen=True, slots=True)
class Written:
    """How one article dates an event; ``when`` and ``status`` in words where they differ from the event's."""

    dating: Dating
    when: str
    status: str


@dataclass(frozen=True, slots=True)
class Moment:
    """An event as the timeline shows it; ``mark`` is happened, planned, claimed or superseded.

    ``before`` and ``after`` are other events with their numbers; ``questions`` says how many there are about it.
    """

    number: int
    event: Event
    when: str
    mark: str
    status: str
    written: tuple[Written, ...]
    part_of: Event | None
    before: tuple[tuple[int, Event], ...]
    after: tuple[tuple[int, Event], ...]
    questions: str
    known: tuple[tuple[str, Known], ...]
    topics: tuple[Topic, ...]
    tokens: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """One part of the timeline, with its heading and the fragment it stands at."""

    band: Band
    anchor: str
    heading: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The whole timeline; ``dates`` are the articles with when each was published."""

    story: Story
    total: str
    overview: Overview | None
    stretches: tuple[Stretch, ...]
    dates: tuple[tuple[Article, str], ...]
    filters: tuple[Filter, ...]
    differences: str


def pages(edition: Edition) -> Iterator[Page]:
    """The timeline of every story."""
    for story in edition.corpus.stories:
        total = counted(len(story.events), "event")
        yield Page(
            path=f"{story.id}/timeline.md",
            template="timeline.md.j2",
            title=titled("Timeline", edition, story),
            description=f"{total} in order, as dated by each of {counted(len(story.articles), 'article')}.",
            view=_view(story, edition),
            kind="Timeline",
            prominence=0.3,
            anchors={event: event.id for event in story.events},
            source=story.events[0].source if story.events else story.source,
            navigation=listed(edition, story, "Timeline", 30),
            trail=story_trail(edition, story),
        )


def _view(story: Story, edition: Edition) -> TimelineView:
    numbers = {event: number for number, event in enumerate(ordered(story, edition), 1)}
    filters = (
        choose(
            "person", "Person", "anybody", by_name(person for event in numbers for person in _people(event))
        ),
        choose("topic", "Topic", "all topics", _met(story, numbers)),
        choose("article", "Dated by", "any article, or none", story.articles),
    )
    moments = tuple(_moment(event, numbers, filters, edition) for event in numbers)
    stretches = tuple(
        Stretch(band, f"when-{band.value}", _heading(band, story), found)
        for band in Band
        if (found := tuple(moment for moment in moments if band_of(moment.event, story.day) is band))
    )
    return TimelineView(
        story,
        counted(len(moments), "event"),
        overview(story, [(moment.event, moment.mark) for moment in moments]),
        stretches,
        tuple((article, date_of(article)) for article in story.articles),
        filters,
        f"{story.id}/differences.md",
    )


def _people(event: Event) -> list[Person]:
    return [speaker for speaker in event.who if isinstance(speaker, Person)]


def _met(story: Story, events: Iterable[Event]) -> list[Topic]:
    """The topics of the events: first the story's, in its order."""
    met = {topic for event in events for topic in event.about if isinstance(topic, Topic)}
    return [*(topic for topic in story.topics if topic in met), *by_name(met - set(story.topics))]


def _heading(band: Band, story: Story) -> str:
    day = words_for(story.entry.day) if story.entry.day else ""
    return {
        Band.BEFORE: f"Before {day}" if day else "In order",
        Band.DAY: f"The day: {day}",
        Band.AFTER: f"After {day}",
        Band.UNDATED: "Without a date",
    }[band]


def _moment(
    event: Event, numbers: Mapping[Event, int], filters: Sequence[Filter], edition: Edition
) -> Moment:
    mark = "superseded" if is_superseded(event, edition) else event.status.value
    datings = edition.datings[event]
    whole = related((event.entry.part_of,), edition) if event.entry.part_of else ()
    asked = len(edition.comparisons_about[event])
    by_person, by_topic, by_article = filters
    return Moment(
        numbers[event],
        event,
        words_for(event.when),
        mark,
        _STATUSES[mark],
        tuple(_written(dating) for dating in datings),
        whole[0] if whole else None,
        tuple((numbers[other], other) for other in related(event.entry.before, edition) if other in numbers),
        tuple((numbers[other], other) for other in related(event.entry.after, edition) if other in numbers),
        counted(asked, "question") if asked else "",
        tuple((words_for(item.words) if item.words else "", item) for item in event.known),
        tuple(thing for thing in event.about if isinstance(thing, Topic)),
        (
            by_person.token(_people(event)),
            by_topic.token(event.about),
            by_article.token(dict.fromkeys(dating.article for dating in datings)),
        ),
    )


def _written(dating: Dating) -> Written:
    differs = dating.when is not None and span(dating.when) != dating.event.span
    told = dating.status if dating.status is not dating.event.status else None
    return Written(
        dating, words_for(dating.when) if differs and dating.when else "", _AS_STATUS[told] if told else ""
    )
