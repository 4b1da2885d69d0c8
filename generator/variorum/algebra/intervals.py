"""Intervals of exact numbers: what quantities and dates are compared as.

In: two ends, each open or closed, either possibly infinite. Out: relations of intervals.
Ends are ``Fraction`` or one of the two infinities, so that 60 min and 1 h are equal and not merely close.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import inf

from variorum.algebra.relation import Relation

End = Fraction | float
"""A ``Fraction``, or ``inf`` or ``-inf``; no other float."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """All numbers from ``lower`` to ``upper``; an end that is open does not belong to it.

    Raises ``ValueError`` when nothing lies between the ends.
    """

    lower: End
    upper: End
    lower_open: bool = False
    upper_open: bool = False

    def __post_init__(self) -> None:
        if self.lower > self.upper or (self.lower == self.upper and (self.lower_open or self.upper_open)):
            raise ValueError(f"nothing lies between {self.lower} and {self.upper}")

    @property
    def is_point(self) -> bool:
        """True when the interval holds one number only."""
        return self.lower == self.upper

    def covers(self, other: Interval) -> bool:
        """True when every number of ``other`` belongs to this interval."""
        return self._from <= other._from and other._to <= self._to

    def meets(self, other: Interval) -> bool:
        """True when some number belongs to both."""
        return _nonempty(max(self._from, other._from), min(self._to, other._to))

    def gap(self, other: Interval) -> End:
        """How far the two lie apart: 0 where they meet or touch."""
        return max(Fraction(0), other.lower - self.upper, self.lower - other.upper)

    @property
    def _from(self) -> tuple[End, int]:
        """The lower end in an order in which a closed end comes before an open one at the same number."""
        return self.lower, int(self.lower_open)

    @property
    def _to(self) -> tuple[End, int]:
        """The upper end in an order in which an open end comes before a closed one at the same number."""
        return self.upper, -int(self.upper_open)


EVERYTHING = Interval(lower=-inf, upper=inf)


def _nonempty(start: tuple[End, int], stop: tuple[End, int]) -> bool:
    if start[0] == stop[0]:
        return start[1] == 0 and stop[1] == 0
    return start[0] < stop[0]


def relation(first: Interval, second: Interval) -> Relation:
    """The relation of two intervals as sets of numbers."""
    if first == second:
        return Relation.SAME
    if second.covers(first):
        return Relation.NARROWER
    if first.covers(second):
        return Relation.BROADER
    return Relation.OVERLAPPING if first.meets(second) else Relation.DISJOINT


def consistent(intervals: Iterable[Interval]) -> bool:
    """True when one number fits all of them: the largest lower end is not above the smallest upper end."""
    known = tuple(intervals)
    if not known:
        return True
    return _nonempty(max(one._from for one in known), min(one._to for one in known))
