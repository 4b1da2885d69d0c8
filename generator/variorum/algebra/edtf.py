"""Dates as editors write them, in EDTF, the extended form of ISO 8601.

In: text such as ``2023-09-13``, ``2023-07~`` or ``2023-05-31/2023-08-24``. Out: an interval of days.
A day is counted from the first day of the year 1 and reaches up to the next, so 13:00 lies within its day.
"""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import Any

from variorum.algebra.intervals import EVERYTHING, Interval
from variorum.algebra.value_type import Mistake

UNKNOWN = "unknown"
"""The date of something undated."""

REMEDY = "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24"

_Q = "[~?%]?"
_DAY = re.compile(rf"[0-9]{{2}}(?:[0-9]X|XX){_Q}|{_Q}[0-9]{{4}}{_Q}(?:-{_Q}[0-9]{{2}}{_Q}){{0,2}}")
_PLAIN = re.compile("((?!0000)[0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?")
_TIME = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?P<hour>[01][0-9]|2[0-3])"
    r"(?::(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?)?"
    r"(?P<zone>Z|[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?)?(?P<about>~)?"
)
_BY = re.compile(r"by\s+(?P<last>\S+)", re.IGNORECASE)
_MARK_BEFORE = re.compile(r"(?P<mark>[~?%])(?P<date>[0-9]{4}(?:-[0-9]{2}){1,2})")
_ABOUT = {"hour": 1, "minute": 15, "second": 15}
"""How many of its own unit an hour, a minute or a second reaches to either side where it is only about that time."""

DAY_OF_SECONDS = 86_400
_WINTERS = ("24", "28", "30")


def ends(text: str) -> tuple[str, str]:
    """The first and the last date of a text; an end that is left open is the empty string."""
    by = _BY.fullmatch(text)
    if by:
        return "", by["last"]
    first, slash, last = text.partition("/")
    if not slash:
        return text, text
    first, last = first.strip(), last.strip()
    return ("" if first == ".." else first), ("" if last == ".." else last)


@lru_cache(maxsize=4096)
def span(text: str) -> Interval | Mistake:
    """The interval of days that an EDTF date leaves possible; ``unknown`` leaves everything.

    ``~`` and ``?`` widen a date on either side by one of its own precision (a day, a month, a year) and ``%``
    by two; a mark before a part of the date widens it by that part, as EDTF has it.
    """
    text = text.strip()
    if text == UNKNOWN:
        return EVERYTHING
    if not text:
        return Mistake(message="found nothing where a date was expected", remedy=REMEDY)
    first, last = ends(text)
    start = _one(first) if first else EVERYTHING
    stop = _one(last) if last else EVERYTHING
    if isinstance(start, Mistake) or isinstance(stop, Mistake):
        return start if isinstance(start, Mistake) else stop
    try:
        return Interval(lower=start.lower, upper=stop.upper, upper_open=stop.upper_open)
    except ValueError:
        return Mistake(message=f"found {text}, which ends before it begins", remedy=f"write {last}/{first}")


def _one(text: str) -> Interval | Mistake:
    """The interval of a date that is no span, on the clocks of the place."""
    turned = _MARK_BEFORE.fullmatch(text)
    if turned:
        after = f"{turned['date']}{turned['mark']}"
        message = f"found {text}, in which {turned['mark']} belongs to the year alone"
        return Mistake(message=message, remedy=f"write {after} for the whole date", instead=after)
    timed = _TIME.fullmatch(text)
    if not timed:
        return _days(text)
    day = _days(timed["day"])
    if isinstance(day, Mistake):
        return day
    start = day.lower + Fraction(_seconds(timed), DAY_OF_SECONDS)
    unit = "second" if timed["second"] else "minute" if timed["minute"] else "hour"
    width = Fraction({"hour": 3600, "minute": 60, "second": 1}[unit], DAY_OF_SECONDS)
    around = width * _ABOUT[unit] if timed["about"] else 0
    return Interval(lower=start - around, upper=start + width + around, upper_open=True)


def _seconds(timed: re.Match[str]) -> int:
    return int(timed["hour"]) * 3600 + int(timed["minute"] or 0) * 60 + int(timed["second"] or 0)


def offset(text: str) -> Fraction | None:
    """How far ahead of universal time the clocks of a timed date are, in days; ``None`` where it has no zone."""
    timed = _TIME.fullmatch(text)
    zone = timed["zone"] if timed else None
    if not zone:
        return None
    if zone == "Z":
        return Fraction(0)
    digits = zone[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    return Fraction(-minutes if zone[0] == "-" else minutes, 24 * 60)


def _days(text: str) -> Interval | Mistake:
    """The interval from the first day of a date to the end of its last."""
    plain = _PLAIN.fullmatch(text)
    if plain:
        # Most dates are plain days, months or years; the package would take a hundredth of a second for each.
        return _plain(*plain.groups()) or Mistake(
            message=f"found {text}, which is no date of the calendar", remedy=REMEDY
        )
    # The edtf package takes a tenth of a second to load, and is needed by the other dates only.
    from edtf import EDTFParseException, parse_edtf
    from edtf.parser.parser_classes import PartialUncertainOrApproximate

    bare = re.sub("(?:-XX)+$", "", text) if text.count("-") < 3 else text
    if not _DAY.fullmatch(bare):
        return Mistake(message=f"found {text or 'nothing'}, which is no date", remedy=REMEDY)
    year, _, part = re.sub("[~?%]", "", bare).partition("-")
    if part in _WINTERS:
        remedy = f"write the months, such as {year}-12/{int(year) + 1:04}-02"
        return Mistake(message=f"found {text}, a winter, which belongs to two years", remedy=remedy)
    try:
        parsed = parse_edtf(bare)
        if isinstance(parsed, PartialUncertainOrApproximate):
            first, last, widening = parsed.lower_fuzzy(), parsed.upper_fuzzy(), timedelta()
        else:
            first, last, widening = parsed.lower_strict(), parsed.upper_strict(), _widening(parsed)
        start = date(*first[:3]) - widening
        stop = date(*last[:3]) + timedelta(days=1) + widening
    except EDTFParseException:
        return Mistake(message=f"found {text}, which is no date of the calendar", remedy=REMEDY)
    except (ValueError, OverflowError):
        return Mistake(
            message=f"found {text}, which lies outside the years 1 to 9999", remedy="write a date within them"
        )
    return Interval(lower=Fraction(start.toordinal()), upper=Fraction(stop.toordinal()), upper_open=True)


def _plain(year: str, month: str | None, day: str | None) -> Interval | None:
    """The interval of a plain day, month or year; ``None`` for one that the calendar does not have."""
    try:
        start = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    days = 1 if day else monthrange(start.year, start.month)[1] if month else 365 + isleap(start.year)
    return Interval(
        lower=Fraction(start.toordinal()), upper=Fraction(start.toordinal() + days), upper_open=True
    )


def _widening(parsed: Any) -> Any:
    """How far a mark at the end of a date widens it, from the package's own table."""
    from edtf import appsettings

    if parsed.is_uncertain_and_approximate:
        times = appsettings.MULTIPLIER_IF_BOTH
    elif parsed.is_uncertain or parsed.is_approximate:
        times = 1
    else:
        return timedelta()
    # The package adds a month and a year to an approximate day: nobody means that by "about 13 September".
    precision = getattr(parsed, "date", parsed).precision
    return getattr(appsettings, f"PADDING_{precision.upper()}_PRECISION") * int(times)
