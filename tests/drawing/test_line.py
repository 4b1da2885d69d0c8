"""The line that number lines and calendars share: places, ticks and rows stay within the picture whatever they show."""

from __future__ import annotations

from fractions import Fraction
from math import inf, isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.algebra.intervals import Interval
from variorum.drawing.line import Scale, as_number, middle, row, scale_for, steps, thinned, tick

ends = st.one_of(
    st.fractions(min_value=0),
    st.integers(min_value=-(10**6), max_value=10**400).map(Fraction),
    st.sampled_from([inf, -inf, Fraction(0), Fraction(1, 10**300)]),
)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    first, last = sorted((draw(ends), draw(ends)))
    return Interval(lower=first, upper=last)


@given(st.lists(intervals(), min_size=1, max_size=30))
def test_everything_stays_within_the_picture(found: list[Interval]) -> None:
    scale = scale_for(found)
    assert scale.lower < scale.upper
    for interval in found:
        drawn = row(0, scale, interval, (), "words")
        assert 0 <= drawn.x <= drawn.x + drawn.width <= 100.01
        assert drawn.x == round(drawn.x, 2)
        assert isfinite(drawn.x)
    numbers = steps(scale)
    assert len(numbers) <= 12
    ticks = thinned([tick(scale, number, str(number)) for number in numbers])
    assert all(0 <= found.x <= 100 for found in ticks)


@pytest.mark.parametrize(
    ("numbers", "logarithmic"), [((60, 1000), False), ((1, 100), False), ((1, 101), True), ((0, 5000), False)]
)
def test_scale_is_logarithmic_beyond_two_orders_of_magnitude(
    numbers: tuple[int, ...], logarithmic: bool
) -> None:
    scale = scale_for(Interval(lower=Fraction(number), upper=Fraction(number)) for number in numbers)
    assert scale.logarithmic is logarithmic


def test_places_on_a_logarithmic_scale() -> None:
    scale = Scale(1.0, 10000.0, logarithmic=True)
    assert scale.place(100.0) == 50.0
    assert scale.place(0.0) == scale.place(1.0) == 2.0
    assert steps(scale) == (1.0, 10.0, 100.0, 1000.0, 10000.0)


def test_steps_are_round_numbers_in_the_unit_asked_for() -> None:
    assert steps(Scale(0.0, 23760.0), 3600.0) == (0.0, 2.0, 4.0, 6.0)


def test_equal_values_have_room_on_either_side() -> None:
    scale = scale_for([Interval(lower=Fraction(75), upper=Fraction(75))] * 3)
    assert scale.place(75.0) == 50.0


def test_open_ends_are_marked() -> None:
    scale = scale_for(
        [
            Interval(lower=Fraction(30), upper=inf, lower_open=True),
            Interval(lower=Fraction(40), upper=Fraction(40)),
        ]
    )
    more = row(0, scale, Interval(lower=Fraction(30), upper=inf), (), "more than 30")
    assert (more.opens_left, more.opens_right, more.is_point) == (False, True, False)
    everything = row(0, scale, Interval(lower=-inf, upper=inf), (), "anything")
    assert everything.opens_left
    assert everything.opens_right


def test_many_letters_are_counted() -> None:
    drawn = row(0, Scale(0.0, 1.0), Interval(lower=Fraction(0), upper=Fraction(1)), list(range(30)), "words")
    assert len(drawn.articles) == 8
    assert drawn.more == 22


def test_numbers_too_large_for_a_float() -> None:
    assert isfinite(as_number(Fraction(10**500)))
    assert as_number(-inf) == -inf
    assert middle(Interval(lower=-inf, upper=inf)) is None
    assert middle(Interval(lower=Fraction(1), upper=inf)) == 1
