"""Dates as English articles write them, only as far as they can be read beyond doubt.

In: words such as ``on Wednesday`` or ``Oct. 12, 1948``. Out: whether they can mean a day of a given span.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import ceil, floor, isinf

from variorum.algebra.edtf import span
from variorum.algebra.intervals import Interval
from variorum.values import Mistake

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = rf"(?P<month>{'|'.join(rf'{month[:3]}(?:{month[3:]})?' for month in _MONTHS)}|sept)\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_LEAD = r"(?:(?:only|just|early|late|later|earlier) )?(?:on |in |since )?(?:the )?"
_WEEKDAY = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})(?:,? |$)"
_FORMS = tuple(
    re.compile(f"{_LEAD}(?:{_WEEKDAY})?{form}")
    for form in (
        rf"{_MONTH} {_DAY}(?:,? {_YEAR})?",
        rf"{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?",
        rf"{_MONTH}(?:,? {_YEAR})?",
        _YEAR,
    )
)
_LONE_WEEKDAY = re.compile(_LEAD + _WEEKDAY)
_A_WEDNESDAY = span("2023-09-13")


def can_mean(words: str, dated: Interval, years: frozenset[str]) -> bool:
    """False when the words are a plain date, and that date lies outside the span ``dated``.

    ``years`` are those that words without a year may mean. Words that are no plain date may mean anything.
    """
    text = " ".join(words.casefold().strip(" .").split())
    lone = _LONE_WEEKDAY.fullmatch(text)
    if lone:
        return _holds_weekday(dated, _WEEKDAYS.index(lone["weekday"]))
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            meant = tuple(_spans(found.groupdict(), years))
            return not meant or any(one.meets(dated) for one in meant)
    return True


def _spans(parts: dict[str, str | None], years: frozenset[str]) -> Iterator[Interval]:
    month, day = parts.get("month"), parts.get("day")
    year = parts.get("year")
    for known in (year,) if year else sorted(years):
        numbers = [known or ""]
        if month:
            numbers.append(f"{_number_of(month):02}")
        if day:
            numbers.append(f"{int(day):02}")
        found = span("-".join(numbers))
        if not isinstance(found, Mistake):
            yield found


def _number_of(month: str) -> int:
    return next(number for number, name in enumerate(_MONTHS, 1) if name.startswith(month[:3]))


def _holds_weekday(dated: Interval, weekday: int) -> bool:
    """True when the span holds such a day of the week; one that is open or reaches over a week surely does."""
    if isinf(dated.lower) or isinf(dated.upper) or dated.upper - dated.lower >= 7:
        return True
    first, last = floor(dated.lower), ceil(dated.upper)
    wednesday = floor(_A_WEDNESDAY.lower) if isinstance(_A_WEDNESDAY, Interval) else 0
    return any((day - wednesday + 2) % 7 == weekday for day in range(first, last))
