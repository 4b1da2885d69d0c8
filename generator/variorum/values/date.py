"""The type ``date``: when something happens.

In: EDTF, a time of day perhaps with its zone or with the place whose clocks it is on. Out: an interval of days.
The dates of articles and events are read by ``span`` and put into words by ``words_for``.

Times on clocks that are known are compared as one moment: 01:17 UTC and 04:17 in Turkey are the same. A time on clocks
that are not known can be on any of the world.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from variorum.algebra import intervals
from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import offset, span
from variorum.algebra.intervals import EVERYTHING, Interval
from variorum.algebra.reading import expect, single, wrong_id
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import Context, Mistake, Value, ValueType, Verbs

_IN_PLACE = re.compile(r"(?P<time>\S+T\S+)\s+in\s+(?P<place>[a-z0-9-]+)")
_AHEAD, _BEHIND = Fraction(14, 24), Fraction(12, 24)
"""How far clocks can be ahead of universal time and behind it, in days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(Value):
    """The days that a date leaves possible, with the date as it is written.

    ``interval`` is on the clocks of the place. ``ahead`` is how far these are ahead of universal time, in days:
    ``None`` where that is not known. Two moments are equal where they are the same moment.
    """

    interval: Interval = field(compare=False)
    ahead: Fraction | None = field(default=None, compare=False)
    spelled: str = field(compare=False)
    place: str = field(default="", compare=False)
    known: tuple[bool, Interval] = field(init=False)

    def __post_init__(self) -> None:
        on_known_clocks = self.ahead is not None
        object.__setattr__(
            self, "known", (on_known_clocks, self.universal if on_known_clocks else self.interval)
        )

    @property
    def universal(self) -> Interval:
        """The moment on the clocks of universal time, or all that it can be."""
        ahead = (self.ahead, self.ahead) if self.ahead is not None else (_AHEAD, -_BEHIND)
        return Interval(
            lower=self.interval.lower - ahead[0],
            upper=self.interval.upper - ahead[1],
            lower_open=self.interval.lower_open,
            upper_open=self.interval.upper_open,
        )


class Date(ValueType):
    """Days, months, years and spans of them."""

    name = "date"
    explanation = (
        "A date in EDTF: `2023-09-13`, `2023-09-13~` for about, `by 2023-09-13`, `2023-05-31/..` for since; a time as "
        "`2023-02-06T04:17+03:00`, or with the place whose clocks it is on: `2023-02-06T04:17 in ankara`."
    )
    example = "2023-09-13"
    is_single = True
    verbs = Verbs("gives", "give", "gives")

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """A day, a month, a year, spans of days, open ones too, and a time of day."""
        return (
            ("2023-09-13",),
            ("2023-09-13~",),
            ("by 2023-09-13",),
            ("2023-09",),
            ("2023",),
            ("2023-09-12/2023-09-13",),
            ("2023-09-13/..",),
            ("2023-09-13T04:17",),
            ("2023-09-13T04:17+03:00",),
        )

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The interval of days that a date leaves possible."""
        text = single(items, self.example)
        if isinstance(text, Mistake):
            return text
        in_place = _IN_PLACE.fullmatch(text)
        date = in_place["time"] if in_place else text
        interval = span(date)
        if isinstance(interval, Mistake):
            return interval
        if interval == EVERYTHING:
            remedy = f"leave the claim out, or write a date such as {self.example}"
            return Mistake(message=f"found {text}, which is no answer", remedy=remedy, instead=self.example)
        ahead = offset(date)
        if in_place:
            zone = _zone(in_place["place"], text, date, context)
            if isinstance(zone, Mistake):
                return zone
            ahead = _ahead(interval, zone)
        place = in_place["place"] if in_place else ""
        return Moment(interval=interval, ahead=ahead, spelled=date, place=place)

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """Compares two dates as intervals of days, two times of day as moments."""
        left, right = _alike(expect(first, Moment), expect(second, Moment))
        return intervals.relation(left, right)

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when one moment fits all dates."""
        moments = [expect(value, Moment) for value in values]
        if any(moment.ahead is not None for moment in moments):
            return intervals.consistent(moment.universal for moment in moments)
        return intervals.consistent(moment.interval for moment in moments)

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The date as it is written."""
        moment = expect(value, Moment)
        return (f"{moment.spelled} in {moment.place}" if moment.place else moment.spelled,)

    def plain_words(self, value: Value, context: Context) -> str:
        """The date in English: ``13 September 2023``, ``04:17 on 6 February 2023 in Turkey``."""
        moment = expect(value, Moment)
        where = f" in {context.name(moment.place)}" if moment.place else ""
        return f"{words_for(moment.spelled)}{where}"

    def days(self, value: Value) -> Interval | None:
        """The days that the date leaves possible, on the clocks of its place."""
        return value.interval if isinstance(value, Moment) else None

    def plain_references(self, value: Value) -> tuple[str, ...]:
        """The place whose clocks the time is on."""
        moment = expect(value, Moment)
        return (moment.place,) if moment.place else ()

    def difference(self, first: Value, second: Value) -> float:
        """How many days lie between two dates."""
        if not isinstance(first, Moment) or not isinstance(second, Moment):
            return 0
        return float(first.interval.gap(second.interval)) + 1


def _alike(first: Moment, second: Moment) -> tuple[Interval, Interval]:
    """Two dates on one clock: on that of universal time where one of the two says how far it is from it."""
    if first.ahead is not None or second.ahead is not None:
        return first.universal, second.universal
    return first.interval, second.interval


def _zone(place: str, text: str, date: str, context: Context) -> ZoneInfo | Mistake:
    mistake = wrong_id(place, ("place",), context, 0)
    if mistake:
        return mistake
    name = context.zone(place)
    if name is None:
        message = f"found {text}, but {place} has no zone in places.yml"
        remedy = f"add one there, such as zone: Europe/Istanbul, or write {date}+03:00"
        return Mistake(message=message, remedy=remedy, instead=f"{date}+03:00")
    return ZoneInfo(name)


def _ahead(interval: Interval, zone: ZoneInfo) -> Fraction:
    """How far a zone's clocks are ahead of universal time at a moment of theirs, in days."""
    start = datetime(1, 1, 1) + timedelta(seconds=float((interval.lower - 1) * 86_400))
    ahead = start.replace(tzinfo=zone).utcoffset() or timedelta()
    return Fraction(int(ahead.total_seconds()), 86_400)


TYPE = Date()
"""The type as the registry finds it."""
