"""The order of events around the story's day.

In: events and the day the story turns on. Out: the band each belongs to, and their order.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from math import inf, isinf

from variorum.algebra.intervals import EVERYTHING, Interval
from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Claim, Event, Story
from variorum.seeds.model import Mode, Status
from variorum.values import Mistake
from variorum.values.date import span

_DOUBT = re.compile("[~?%]")


class Band(Enum):
    """The parts of the timeline, in their order."""

    BEFORE = "before"
    DAY = "day"
    AFTER = "after"
    UNDATED = "undated"


def band_of(event: Event, day: Interval | None) -> Band:
    """Where an event stands; a time that takes in the day and more stands where it begins."""
    when = meant(event)
    if when == EVERYTHING:
        return Band.UNDATED
    if day is None or isinf(when.lower):
        return Band.BEFORE
    return Band.BEFORE if when.lower < day.lower else Band.DAY if day.meets(when) else Band.AFTER


def meant(event: Event) -> Interval:
    """The date as it is written, without the room that its doubt gives it: about the 13th is the 13th."""
    found = span(_DOUBT.sub("", event.when))
    return event.span if isinstance(found, Mistake) else found


def ordered(story: Story, edition: Edition) -> tuple[Event, ...]:
    """A story's events in the order of time, as the dates and the editors' ``before``, ``after``, ``part_of`` tell."""
    bands = {event: band_of(event, story.day) for event in story.events}
    made: list[Event] = []
    for band in Band:
        made.extend(_ordered([event for event in story.events if bands[event] is band], edition))
    return tuple(made)


def related(names: Sequence[str], edition: Edition) -> tuple[Event, ...]:
    """The events with these ids."""
    found = (edition.corpus.entities.get(name) for name in names)
    return tuple(event for event in found if isinstance(event, Event))


def is_superseded(event: Event, edition: Edition) -> bool:
    """True when an article calls overtaken what the event was to be, and nobody says that it happened.

    Such an answer is given to a question about the event; or it names the event's place, and the question is about
    something that took place instead: an event that this one stands ``before``.
    """
    if event.status is Status.HAPPENED:
        return False
    places = {place.id for place in event.where}
    return any(_overtaken(edition.comparisons_about[event])) or any(
        places.intersection(claim.question.type.references(claim.value))
        for instead in related(event.entry.before, edition)
        for claim in _overtaken(edition.comparisons_about[instead])
    )


def _overtaken(comparisons: Sequence[Comparison]) -> Iterator[Claim]:
    return (claim for found in comparisons for claim in found.claims if claim.mode is Mode.SUPERSEDED)


def _ordered(events: Sequence[Event], edition: Edition) -> list[Event]:
    """By date, except where one event is said to come before another that could have the same date."""
    keys = {event: (*_time(meant(event)), number) for number, event in enumerate(events)}
    later = {
        event: [found for found in _followers(event, events, edition) if found in keys] for event in events
    }
    waits = dict.fromkeys(events, 0)
    for followers in later.values():
        for event in followers:
            waits[event] += 1
    ready = [(keys[event], event.id, event) for event in events if not waits[event]]
    heapq.heapify(ready)
    made: list[Event] = []
    while ready:
        event = heapq.heappop(ready)[2]
        made.append(event)
        for follower in later[event]:
            waits[follower] -= 1
            if not waits[follower]:
                heapq.heappush(ready, (keys[follower], follower.id, follower))
    return [*made, *_in_a_circle(events, made, keys)]


def _in_a_circle(
    events: Sequence[Event], made: Sequence[Event], keys: Mapping[Event, tuple[float, float, int]]
) -> list[Event]:
    """Events each said to come before the next in a circle: by date alone."""
    return sorted((event for event in events if event not in set(made)), key=keys.__getitem__)


def _followers(event: Event, events: Sequence[Event], edition: Edition) -> tuple[Event, ...]:
    """The events that must stand below this one: those it came before, those after it, those that are part of it."""
    after = (other for other in events if event.id in other.entry.after or other.entry.part_of == event.id)
    named = related(event.entry.before, edition)
    return tuple(
        other
        for other in dict.fromkeys((*named, *after))
        if other is not event and meant(event).lower <= meant(other).lower
    )


def _time(when: Interval) -> tuple[float, float]:
    """When it begins, or ends where nobody says when it began; the longer of two stands first."""
    if isinf(when.lower):
        return (float(when.upper), 0.0) if not isinf(when.upper) else (inf, 0.0)
    return float(when.lower), -float(when.upper)
