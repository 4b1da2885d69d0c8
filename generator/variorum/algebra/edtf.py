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
_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?")
_ZONED = re.compile(r"(.*T[0-9:]+)(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)")
_WINTERS = ("24", "28", "30")


def ends(text: str) -> tuple[str, str]:
    """The first and the last date of a text; an end that is left open is the empty string."""
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
        return Mistake("found nothing where a date was expected", REMEDY)
    first, last = ends(text)
    start = _one(first) if first else EVERYTHING
    stop = _one(last) if last else EVERYTHING
    if isinstance(start, Mistake) or isinstance(stop, Mistake):
        return start if isinstance(start, Mistake) else stop
    try:
        return Interval(lower=start.lower, upper=stop.upper, upper_open=stop.upper_open)
    except ValueError:
        return Mistake(f"found {text}, which ends before it begins", f"write {last}/{first}")


def _one(text: str) -> Interval | Mistake:
    """The interval of a date that is no span."""
    zoned = _ZONED.fullmatch(text)
    if zoned:
        remedy = f"write the time on the clocks of the place, such as {zoned[1]}"
        return Mistake(f"found {text}, which has a time zone", remedy)
    timed = _TIME.fullmatch(text)
    if not timed:
        return _days(text)
    day = _days(timed[1])
    if isinstance(day, Mistake):
        return day
    seconds = int(timed[2]) * 3600 + int(timed[3]) * 60 + int(timed[4] or 0)
    moment = day.lower + Fraction(seconds, 86400)
    return Interval(lower=moment, upper=moment)


def _days(text: str) -> Interval | Mistake:
    """The interval from the first day of a date to the end of its last."""
    plain = _PLAIN.fullmatch(text)
    if plain:
        # Most dates are plain days, months or years; the package would take a hundredth of a second for each.
        return _plain(*plain.groups()) or Mistake(f"found {text}, which is no date of the calendar", REMEDY)
    # The edtf package takes a tenth of a second to load, and is needed by the other dates only.
    from edtf import EDTFParseException, parse_edtf
    from edtf.parser.parser_classes import PartialUncertainOrApproximate

    bare = re.sub("(?:-XX)+$", "", text) if text.count("-") < 3 else text
    if not _DAY.fullmatch(bare):
        return Mistake(f"found {text or 'nothing'}, which is no date", REMEDY)
    year, _, part = re.sub("[~?%]", "", bare).partition("-")
    if part in _WINTERS:
        remedy = f"write the months, such as {year}-12/{int(year) + 1:04}-02"
        return Mistake(f"found {text}, a winter, which belongs to two years", remedy)
    try:
        parsed = parse_edtf(bare)
        if isinstance(parsed, PartialUncertainOrApproximate):
            first, last, widening = parsed.lower_fuzzy(), parsed.upper_fuzzy(), timedelta()
        else:
            first, last, widening = parsed.lower_strict(), parsed.upper_strict(), _widening(parsed)
        start = date(*first[:3]) - widening
        stop = date(*last[:3]) + timedelta(days=1) + widening
    except EDTFParseException:
        return Mistake(f"found {text}, which is no date of the calendar", REMEDY)
    except (ValueError, OverflowError):
        return Mistake(f"found {text}, which lies outside the years 1 to 9999", "write a date within them")
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
