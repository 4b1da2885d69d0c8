"""A line on which numbers have a place: what number lines and calendars share.

In: intervals. Out: places along the line in per cent, ticks, and the rows that are drawn above it. All numbers that
reach a template are rounded here, so that the same seeds give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, inf, isfinite, log10

from variorum.algebra.intervals import End, Interval
from variorum.corpus.records import Article

EDGE = 2.0
"""The part of the line in per cent that stays free at either end, for arrows."""

MOST_MARKS = 8
"""How many articles' letters a row shows; of more it says how many there are."""

HUGE = 1e280


@dataclass(frozen=True, slots=True)
class Tick:
    """A number on the line: its place in per cent, its label, and how the label stands to it."""

    x: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An answer on the line: where it begins and how wide it is in per cent; ``y`` in pixels.

    ``opens_left`` and ``opens_right``: it goes on beyond the line. ``hollow``: it is no statement of fact.
    """

    y: int
    articles: tuple[Article, ...]
    more: int
    words: str
    x: float
    width: float
    opens_left: bool
    opens_right: bool
    hollow: bool
    known: bool = False

    @property
    def is_point(self) -> bool:
        """True for one number, which is drawn as a mark."""
        return self.width == 0 and not self.opens_left and not self.opens_right

    @property
    def indent(self) -> int:
        """Where the words begin, in pixels, after the letters."""
        return 26 * len(self.articles) + (4 if self.articles else 0)


def as_number(end: End) -> float:
    """An end as a float; what is too large for one is as large as can be."""
    if isinstance(end, float):
        return end
    try:
        return max(-HUGE, min(HUGE, float(end)))
    except OverflowError:
        return HUGE if end > 0 else -HUGE


@dataclass(frozen=True, slots=True)
class Scale:
    """What the line's ends stand for."""

    lower: float
    upper: float
    logarithmic: bool = False

    def place(self, value: float) -> float:
        """Where a number stands, in per cent of the line's width."""
        if value in (inf, -inf):
            share = float(value > 0)
        elif self.logarithmic:
            start, stop = log10(self.lower), log10(self.upper)
            share = 0.0 if value <= self.lower else (log10(value) - start) / (stop - start)
        else:
            share = (value - self.lower) / (self.upper - self.lower)
        return round(EDGE + (100 - 2 * EDGE) * min(1.0, max(0.0, share)), 2)


def scale_for(intervals: Iterable[Interval]) -> Scale:
    """A scale on which all finite ends have room; logarithmic where they span more than two orders of magnitude."""
    ends = {as_number(end) for interval in intervals for end in (interval.lower, interval.upper)}
    numbers = sorted(number for number in ends if isfinite(number))
    if not numbers:
        return Scale(0.0, 1.0)
    first, last = numbers[0], numbers[-1]
    positive = [number for number in numbers if number > 0]
    if first >= 0 and positive and positive[-1] / 100 > positive[0]:
        lower, upper = floor(log10(positive[0])), ceil(log10(positive[-1]))
        return Scale(10.0**lower, 10.0**upper, logarithmic=True)
    if first == last:
        return Scale(min(0.0, 2 * first), max(0.0, 2 * last)) if first else Scale(0.0, 1.0)
    if 0 <= first <= last / 2:
        return Scale(0.0, last + last / 10)
    room = last / 8 - first / 8
    return Scale(first - room, last + room)


def steps(scale: Scale, unit: float = 1.0, most: int = 5) -> tuple[float, ...]:
    """Round numbers within a scale, counted in a unit that is so many of the scale's own."""
    lower, upper = scale.lower / unit, scale.upper / unit
    if scale.logarithmic:
        first, last = ceil(log10(lower) - 1e-9), floor(log10(upper) + 1e-9)
        stride = max(1, ceil((last - first) / (most - 1)))
        return tuple(10.0**power for power in range(first, last + 1, stride))
    step = _round_step(upper / most - lower / most)
    return tuple(
        round(number * step, 12)
        for number in range(ceil(lower / step - 1e-9), floor(upper / step + 1e-9) + 1)
    )


def _round_step(least: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that is not below ``least``."""
    power = (10.0 ** floor(log10(least)) or least) if least > 0 else 1.0
    return next((factor * power for factor in (1, 2, 5) if factor * power >= least * 0.999), 10 * power)


def tick(scale: Scale, value: float, label: str) -> Tick:
    """A tick whose label stays within the picture."""
    x = scale.place(value)
    return Tick(x, label, "start" if x < 12 else "end" if x > 88 else "middle")


def thinned(ticks: Sequence[Tick], apart: float = 16.0) -> tuple[Tick, ...]:
    """The ticks without those that stand too close to the one before."""
    kept: list[Tick] = []
    for found in ticks:
        if not kept or _label_at(found) - _label_at(kept[-1]) >= apart:
            kept.append(found)
    return tuple(kept)


def _label_at(found: Tick) -> float:
    """Where the middle of a label is, more or less."""
    return found.x + {"start": 7.0, "end": -7.0}.get(found.anchor, 0.0)


def row(
    y: int,
    scale: Scale,
    interval: Interval,
    articles: Sequence[Article],
    words: str,
    hollow: bool = False,
    known: bool = False,
) -> Row:
    """The row of one answer."""
    lower, upper = as_number(interval.lower), as_number(interval.upper)
    x = scale.place(lower)
    beyond = scale.logarithmic and lower < scale.lower
    shown = tuple(articles[:MOST_MARKS])
    return Row(
        y=y,
        articles=shown,
        more=len(articles) - len(shown),
        words=words,
        x=x,
        width=round(scale.place(upper) - x, 2),
        opens_left=lower == -inf or beyond,
        opens_right=upper == inf,
        hollow=hollow,
        known=known,
    )


def middle(interval: Interval) -> Fraction | None:
    """The number in the middle of an interval; its only end where the other is infinite."""
    finite = [end for end in (interval.lower, interval.upper) if isinstance(end, Fraction)]
    return sum(finite, Fraction(0)) / len(finite) if finite else None
