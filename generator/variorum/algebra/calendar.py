"""Dates in English for readers.

In: EDTF. Out: ``13 September 2023``, ``31 May to 24 August 2023``, ``on or after 13 September 2023``.
The words never depend on the machine's language.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from variorum.algebra.edtf import ends, span
from variorum.algebra.intervals import EVERYTHING
from variorum.algebra.value_type import Mistake

_LOCALE = "en_GB"
_SEASONS = {
    "21": "spring",
    "22": "summer",
    "23": "autumn",
    "25": "northern spring",
    "26": "northern summer",
    "27": "northern autumn",
    "29": "southern spring",
    "31": "southern autumn",
    "32": "southern winter",
    "33": "first quarter of",
    "34": "second quarter of",
    "35": "third quarter of",
    "36": "last quarter of",
    "37": "first third of",
    "38": "second third of",
    "39": "last third of",
    "40": "first half of",
    "41": "second half of",
}

_PARTS = re.compile(
    r"(?P<year>[0-9X]{4})(?:-(?P<month>[0-9]{2}))?(?:-(?P<day>[0-9]{2}))?(?:T(?P<time>[0-9:]{2,8})(?P<zone>Z|[+-][0-9:]{2,5})?)?"
)


@lru_cache(maxsize=4096)
def words_for(text: str) -> str:
    """An EDTF date in English; text that is no EDTF date comes back as it is."""
    text = text.strip()
    if isinstance(span(text), Mistake):
        return text
    if span(text) == EVERYTHING:
        return "date unknown"
    first, last = ends(text)
    if text.startswith("by "):
        return f"by {_one(last)}"
    if first == last:
        return _one(first)
    if not last:
        return f"{_preposition(first)} or after {_one(first)}"
    if not first:
        return f"{_preposition(last)} or before {_one(last)}"
    return f"{_start(first, last)} to {_one(last)}"


def _split(text: str) -> tuple[str, re.Match[str]]:
    """The word for the marks of one date, and its parts without them."""
    sure = "probably " if {"?", "%"} & set(text) else ""
    exact = "about " if {"~", "%"} & set(text) else ""
    found = _PARTS.fullmatch(re.sub("[~?%]|(?:-XX)+", "", text))
    if found is None:
        raise ValueError(f"{text} was taken for a date")
    return sure + exact, found


def _one(text: str) -> str:
    mark, parts = _split(text)
    year, month, day, time = parts["year"], parts["month"], parts["day"], parts["time"]
    if year.endswith("XX"):
        return f"{mark}{int(year[:2] + '00')} to {int(year[:2] + '99')}"
    if year.endswith("X"):
        return f"{mark}the {int(year[:3] + '0')}s"
    if month in _SEASONS:
        return f"{mark}{'the ' if int(month) > 32 else ''}{_SEASONS[month]} {int(year)}"
    pattern = "d MMMM y" if day else "MMMM y" if month else "y"
    words = format_date(date(int(year), int(month or 1), int(day or 1)), pattern, locale=_LOCALE)
    return f"{mark}{_clock(time, parts['zone'])} on {words}" if time else f"{mark}{words}"


def _clock(time: str, zone: str | None) -> str:
    """A time of day, with how far its clocks are from universal time where that is given."""
    hour = f"{int(time)} h" if len(time) == 2 else time
    if zone is None:
        return hour
    return f"{hour} UTC" if zone == "Z" else f"{hour} (UTC{zone})"


def _start(first: str, last: str) -> str:
    """The first date of a span without what the last says too: ``31 May`` of ``31 May to 24 August 2023``."""
    (mark, one), (_, other) = _split(first), _split(last)
    same_year = one["year"] == other["year"]
    if one["time"] and other["time"] and first[:10] == last[:10]:
        return one["time"]
    months = (one["month"], other["month"])
    timed = one["time"] or other["time"]
    alike = same_year and bool(one["day"]) == bool(other["day"])
    if timed or not alike or not all(months) or not _SEASONS.keys().isdisjoint(months):
        return _one(first)
    day = date(int(one["year"]), int(one["month"]), int(one["day"] or 1))
    if not one["day"]:
        return mark + format_date(day, "MMMM", locale=_LOCALE)
    same_month = one["month"] == other["month"] and not mark
    return mark + format_date(day, "d" if same_month else "d MMMM", locale=_LOCALE)


def _preposition(text: str) -> str:
    """The word that goes with a date: at a time, on a day, in a longer time."""
    _, parts = _split(text)
    return "at" if parts["time"] else "on" if parts["day"] else "in"
