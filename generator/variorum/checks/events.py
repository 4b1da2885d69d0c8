"""Events come before and after each other as their dates say, and articles date them as we do, or say otherwise.

In: an ``Edition``. Out: orders that contradict the dates or go in a circle, and a warning where an article's words are
a date outside the event's own without saying ``when``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.algebra.intervals import Interval
from variorum.comparison.edition import Edition
from variorum.corpus.circles import circles, told
from variorum.corpus.records import Event, Story
from variorum.corpus.written_dates import can_mean
from variorum.diagnostics import Diagnostic, Severity

_YEAR = re.compile(r"\d{4}")


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks at the order and the dates of all events."""
    for story in edition.corpus.stories:
        for event in story.events:
            yield from _order(event, edition)
        yield from _circles(story, edition)
        yield from _words(story, edition)


def _order(event: Event, edition: Edition) -> Iterator[Diagnostic]:
    for key, names in (("before", event.entry.before), ("after", event.entry.after)):
        for number, name in enumerate(names):
            other = edition.corpus.entities.get(name)
            if not isinstance(other, Event):
                continue
            wrong = (
                _begins_after(event.span, other.span)
                if key == "before"
                else _begins_after(other.span, event.span)
            )
            if wrong:
                yield Diagnostic(
                    place=edition.corpus.place(event.source, key, number),
                    code="order",
                    message=f"{event.id} is dated {event.when} and {name} {other.when}, so it cannot come {key} it",
                    remedy="mend the order or one of the dates",
                )


def _begins_after(one: Interval, other: Interval) -> bool:
    """True when no day of ``one`` comes before the end of ``other``."""
    return one.lower > other.upper or (one.lower == other.upper and (one.lower_open or other.upper_open))


def _circles(story: Story, edition: Edition) -> Iterator[Diagnostic]:
    events = {event.id: event for event in story.events}
    later: dict[str, set[str]] = {}
    for name, event in events.items():
        for other in event.entry.before:
            later.setdefault(name, set()).add(other)
        for other in event.entry.after:
            later.setdefault(other, set()).add(name)
    for circle in circles(later):
        first = events.get(circle[0])
        if first is not None:
            key = "before" if first.entry.before else "after"
            message = f"found a circle of events that come before each other: {told(circle)}"
            yield Diagnostic(
                place=edition.corpus.place(first.source, key),
                code="circle",
                message=message,
                remedy="cut it at one of them",
            )


def _words(story: Story, edition: Edition) -> Iterator[Diagnostic]:
    for dating in story.datings:
        years = frozenset(_YEAR.findall(dating.event.when))
        readable = dating.when is None and dating.article.entry.language.startswith("en")
        if readable and not can_mean(dating.words, dating.event.span, years):
            yield Diagnostic(
                place=edition.corpus.place(dating.source, "words"),
                code="event-date",
                message=f"the words {dating.words} do not fit {dating.event.id}, which is dated {dating.event.when}",
                remedy="add when: with the date that the article gives, or mend the event's date",
                severity=Severity.WARNING,
            )
