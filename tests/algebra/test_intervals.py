"""Intervals: open and closed ends, their relations, the gap between them, and when many fit one number."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.algebra.intervals import EVERYTHING, End, Interval, consistent, relation
from variorum.algebra.relation import Relation


def between(lower: int, upper: int, *, lower_open: bool = False, upper_open: bool = False) -> Interval:
    return Interval(
        lower=Fraction(lower), upper=Fraction(upper), lower_open=lower_open, upper_open=upper_open
    )


ABOVE_3 = Interval(lower=Fraction(3), upper=inf, lower_open=True)
FROM_3 = Interval(lower=Fraction(3), upper=inf)
BELOW_3 = Interval(lower=Fraction(0), upper=Fraction(3), upper_open=True)


@pytest.mark.parametrize(
    ("lower", "upper", "lower_open", "upper_open"),
    [(2, 1, False, False), (1, 1, True, False), (1, 1, False, True), (1, 1, True, True)],
)
def test_an_interval_holds_something(lower: int, upper: int, lower_open: bool, upper_open: bool) -> None:
    with pytest.raises(ValueError, match="nothing lies between"):
        between(lower, upper, lower_open=lower_open, upper_open=upper_open)


def test_a_point_holds_one_number() -> None:
    assert between(3, 3).is_point
    assert not between(3, 4).is_point
    assert not EVERYTHING.is_point


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (between(1, 2), between(1, 2), Relation.SAME),
        (between(1, 2), between(1, 3), Relation.NARROWER),
        (between(1, 2, upper_open=True), between(1, 2), Relation.NARROWER),
        (ABOVE_3, FROM_3, Relation.NARROWER),
        (ABOVE_3, EVERYTHING, Relation.NARROWER),
        (between(0, 9), between(3, 4), Relation.BROADER),
        (between(1, 3), between(3, 5), Relation.OVERLAPPING),
        (between(1, 4), between(2, 5), Relation.OVERLAPPING),
        (between(1, 3), ABOVE_3, Relation.DISJOINT),
        (BELOW_3, FROM_3, Relation.DISJOINT),
        (between(1, 2), between(3, 4), Relation.DISJOINT),
    ],
)
def test_relation(first: Interval, second: Interval, expected: Relation) -> None:
    assert relation(first, second) is expected
    assert relation(second, first) is expected.mirror


@pytest.mark.parametrize(
    ("first", "second", "gap"),
    [
        (between(1, 2), between(5, 6), 3),
        (between(1, 2), between(2, 6), 0),
        (between(1, 4), between(2, 3), 0),
        (BELOW_3, ABOVE_3, 0),
        (between(1, 2), FROM_3, 1),
        (EVERYTHING, FROM_3, 0),
    ],
)
def test_gap(first: Interval, second: Interval, gap: int) -> None:
    assert first.gap(second) == second.gap(first) == gap


@pytest.mark.parametrize(
    ("intervals", "fits"),
    [
        ([], True),
        ([between(1, 2)], True),
        ([between(34, 34), Interval(lower=Fraction(30), upper=inf, lower_open=True)], True),
        ([between(34, 34), Interval(lower=Fraction(30), upper=inf, lower_open=True), between(40, 40)], False),
        ([between(1, 3), between(3, 5)], True),
        ([between(1, 3, upper_open=True), between(3, 5)], False),
    ],
)
def test_consistent(intervals: list[Interval], fits: bool) -> None:
    assert consistent(intervals) is fits


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    ends: list[End] = sorted(draw(st.tuples(*[st.integers(0, 6).map(Fraction)] * 2)))
    if draw(st.booleans()):
        ends[1] = inf
    lower_open, upper_open = (
        draw(st.tuples(st.booleans(), st.booleans())) if ends[0] != ends[1] else (False, False)
    )
    return Interval(lower=ends[0], upper=ends[1], lower_open=lower_open, upper_open=upper_open)


@given(intervals(), intervals())
def test_relations_mirror_each_other(first: Interval, second: Interval) -> None:
    assert relation(first, second) is relation(second, first).mirror
    assert relation(first, second).compatible is first.meets(second) is consistent([first, second])


@given(intervals(), intervals(), intervals())
def test_narrower_is_transitive(first: Interval, second: Interval, third: Interval) -> None:
    if relation(first, second) is relation(second, third) is Relation.NARROWER:
        assert relation(first, third) is Relation.NARROWER


@given(st.lists(intervals(), min_size=2, max_size=4))
def test_intervals_that_meet_in_pairs_share_a_number(several: list[Interval]) -> None:
    assert consistent(several) is all(one.meets(other) for one, other in combinations(several, 2))
