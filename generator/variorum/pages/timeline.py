"""The timeline: what happened before, on and after the story's day, as resolved and as each article dates it.

In: an ``Edition``. Out: one ``Page`` a story, with a line or two about every event; the rest is on the event's page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from variorum.algebra.calendar import words_for
from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Event, Person, Story, Topic
from variorum.site.page import Page
from variorum.views import paths
from variorum.views.dating import STATUSES, Written, mark_of, written
from variorum.views.entries import date_of
from variorum.views.filters import Filter, by_name, choose
from variorum.views.overview import Overview, overview
from variorum.views.story import listed, story_trail, titled
from variorum.views.timeline import Band, bands, ordered
from variorum.views.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """An event as the timeline shows it; ``mark`` is happened, planned, claimed or superseded."""

    number: int
    event: Event
    when: str
    mark: str
    status: str
    written: tuple[Written, ...]
    tokens: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One part of the timeline, with its heading and the fragment it stands at."""

    band: Band
    anchor: str
    heading: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """The whole timeline; ``dates`` are the articles with when each was published."""

    story: Story
    total: str
    overview: Overview | None
    stretches: tuple[Stretch, ...]
    dates: tuple[tuple[Article, str], ...]
    filters: tuple[Filter, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The timeline of every story."""
    for story in edition.corpus.stories:
        total = counted(len(story.events), "event")
        yield Page(
            path=paths.timeline(story),
            template="timeline.md.j2",
            title=titled("Timeline", edition, story),
            description=f"{total} in order, as dated by each of {counted(len(story.articles), 'article')}."
            if story.events
            else f"{story.title}: no event is noted so far.",
            view=_view(story, edition),
            kind="Timeline",
            prominence=0.3,
            source=story.events[0].source if story.events else story.source,
            navigation=listed(edition, story, "Timeline", 30, f"{total}, as dated by each article"),
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
    stands = bands(story)
    stretches = tuple(
        Stretch(band=band, anchor=f"when-{band.value}", heading=_heading(band, story), moments=found)
        for band in Band
        if (found := tuple(moment for moment in moments if stands[moment.event] is band))
    )
    return TimelineView(
        story=story,
        total=counted(len(moments), "event"),
        overview=overview(story, [(moment.event, moment.mark) for moment in moments]),
        stretches=stretches,
        dates=tuple((article, date_of(article)) for article in story.articles),
        filters=filters,
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
    mark = mark_of(event, edition)
    datings = edition.datings[event]
    by_person, by_topic, by_article = filters
    return Moment(
        number=numbers[event],
        event=event,
        when=words_for(event.when),
        mark=mark,
        status=STATUSES[mark],
        written=tuple(map(written, datings)),
        tokens=(
            by_person.token(_people(event)),
            by_topic.token(event.about),
            by_article.token(dict.fromkeys(dating.article for dating in datings)),
        ),
    )
