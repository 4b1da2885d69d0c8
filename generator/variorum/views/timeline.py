"""The order of events around the story's day.

In: events and the day the story turns on. Out: the band each belongs to, and their order.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from math import inf, isinf

from variorum.algebra.edtf import span
from variorum.algebra.intervals import EVERYTHING, End, Interval
from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Claim, Event, Story
from variorum.seeds.model import Mode, Status
from variorum.values import Mistake

_DOUBT = re.compile("[~?%]")


class Band(Enum):
    """The parts of the timeline, in their order."""

    BEFORE = "before"
    DAY = "day"
    AFTER = "after"
    UNDATED = "undated"


def bands(story: Story) -> Mapping[Event, Band]:
    """Where each event of a story stands, as its date and what it is said to come after tell."""
    begins = _begins(story)
    return {event: _band(event, begins[event], story) for event in story.events}


def _band(event: Event, begin: End, story: Story) -> Band:
    """Where an event stands that begins on a day or later; what follows the day's events never stands before them."""
    own = band_of(event, story.day)
    if own is not Band.BEFORE or story.day is None or begin < story.day.lower:
        return own
    return Band.DAY if meant(event).upper <= story.day.upper else Band.AFTER


def _begins(story: Story) -> Mapping[Event, End]:
    """The first day on which each event can have begun: its own, or that of what came before it."""
    by_id = {event.id: event for event in story.events}
    earlier: dict[Event, set[Event]] = {event: set() for event in story.events}
    for event in story.events:
        named = [by_id[name] for name in event.entry.after if name in by_id]
        earlier[event].update(named)
        for name in event.entry.before:
            if name in by_id:
                earlier[by_id[name]].add(event)
    begins = {event: meant(event).lower for event in story.events}
    for _ in story.events:
        later = {
            event: max((begins[event], *(begins[other] for other in earlier[event])))
            for event in story.events
        }
        if later == begins:
            break
        begins = {event: min(begin, max(meant(event).upper, begins[event])) for event, begin in later.items()}
    return begins


def band_of(event: Event, day: Interval | None) -> Band:
    """Where an event stands by its date alone; a time that takes in the day and more stands where it begins."""
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
    stands, begins = bands(story), _begins(story)
    made: list[Event] = []
    for band in Band:
        made.extend(_ordered([event for event in story.events if stands[event] is band], begins, edition))
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


def _ordered(events: Sequence[Event], begins: Mapping[Event, End], edition: Edition) -> list[Event]:
    """By date, except where one event is said to come before another that could have the same date."""
    keys = {event: (*_time(meant(event), begins[event]), number) for number, event in enumerate(events)}
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
        if other is not event and meant(event).lower <= meant(other).upper
    )


def _time(when: Interval, begin: End) -> tuple[float, float]:
    """When it begins, or ends where nobody says when it began; the longer of two stands first."""
    if isinf(when.lower):
        return (float(when.upper), 0.0) if not isinf(when.upper) else (inf, 0.0)
    return float(begin), -float(when.upper)
