"""Whether two answers speak of different times, of one, or whether that cannot be told.

In: the times of two answers in days, and how their question moves on. Out: ``Apart``.

A date is known as exactly as it is written: days that touch are a day apart, minutes that touch are a minute apart.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from math import ceil, floor, isinf

from variorum.algebra.intervals import End, Interval
from variorum.corpus.records import Change

DAY = Fraction(1)


class Apart(Enum):
    """Whether two times lie further apart than a span."""

    YES = "apart"
    NO = "together"
    UNKNOWN = "cannot be told"


def least(first: Interval, second: Interval) -> End:
    """The fewest days that can lie between two times; 0 where they can be the same."""
    if first.meets(second):
        return Fraction(0)
    return first.gap(second) + _grain(first, second)


def most(first: Interval, second: Interval) -> End:
    """The most days that can lie between two times; infinite where one of them has no end."""
    return max(first.upper - second.lower, second.upper - first.lower)


def apart(first: Interval, second: Interval, change: Change) -> Apart:
    """Whether two times lie further apart than what counts as simultaneous."""
    span: End = Fraction(0)
    if change.span is None:
        first, second = _whole_days(first), _whole_days(second)
    else:
        span = change.span
    if least(first, second) > span:
        return Apart.YES
    furthest = most(first, second)
    if change.span is None or span >= _grain(first, second):
        furthest -= _grain(first, second)
    return Apart.NO if furthest <= span else Apart.UNKNOWN


def _grain(first: Interval, second: Interval) -> End:
    """What the finer of two times is known to: a day, or less where a time of day is given."""
    return min(first.upper - first.lower, second.upper - second.lower, DAY)


def _whole_days(time: Interval) -> Interval:
    """A time widened to the days that it belongs to."""
    lower = time.lower if isinf(time.lower) else Fraction(floor(time.lower))
    upper = time.upper if isinf(time.upper) else Fraction(ceil(time.upper))
    return Interval(lower=lower, upper=max(upper, lower + DAY), upper_open=True)
