"""Whether two answers speak of different times."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.algebra.edtf import span
from variorum.algebra.intervals import Interval
from variorum.comparison.times import Apart, apart, least, most
from variorum.corpus.records import Change

HOUR = Fraction(1, 24)


def time(text: str) -> Interval:
    found = span(text)
    assert isinstance(found, Interval)
    return found


@pytest.mark.parametrize(
    ("first", "second", "days", "how"),
    [
        # days that touch are a day apart, minutes that touch a minute
        ("2031-03-11", "2031-03-12", HOUR, Apart.YES),
        ("2031-03-11", "2031-03-12", Fraction(1), Apart.NO),
        ("2031-03-11", "2031-03-13", Fraction(1), Apart.YES),
        ("2031-03-11T10:00", "2031-03-11T10:01", HOUR, Apart.NO),
        ("2031-03-11T10:00", "2031-03-11T11:00", HOUR, Apart.NO),
        ("2031-03-11T10:00", "2031-03-11T11:01", HOUR, Apart.YES),
        # where it cannot be told
        ("2031-03-11", "2031-03-11", HOUR, Apart.UNKNOWN),
        ("2031-03", "2031-03-11", Fraction(1), Apart.UNKNOWN),
        ("2031-03", "2031-03-11", Fraction(40), Apart.NO),
        ("unknown", "2031-03-11", Fraction(1), Apart.UNKNOWN),
        ("2031-03-11/..", "2031-03-01", Fraction(3), Apart.YES),
        # one day and no other
        ("2031-03-11", "2031-03-11", None, Apart.NO),
        ("2031-03-11T00:01", "2031-03-11T23:59", None, Apart.NO),
        ("2031-03-11", "2031-03-12", None, Apart.YES),
        ("2031-03", "2031-03-12", None, Apart.UNKNOWN),
    ],
)
def test_apart(first: str, second: str, days: Fraction | None, how: Apart) -> None:
    change = Change(days, grows=False)
    assert apart(time(first), time(second), change) is how
    assert apart(time(second), time(first), change) is how


DAYS = st.integers(738_000, 738_060).map(Fraction)


@given(DAYS, DAYS, st.integers(1, 9), st.integers(1, 9))
def test_the_least_is_never_above_the_most(first: Fraction, second: Fraction, one: int, other: int) -> None:
    times = (
        Interval(lower=first, upper=first + one, upper_open=True),
        Interval(lower=second, upper=second + other, upper_open=True),
    )
    assert least(*times) <= most(*times)
