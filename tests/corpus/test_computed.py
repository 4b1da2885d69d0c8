"""The text of a computation in, its words out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.corpus.computed import Computed, compute, great_circle
from variorum.values import Mistake

PLACES = {"vladivostok": (43.115, 131.886), "vostochny": (51.884, 128.334), "nowhere": None}
points = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@pytest.mark.parametrize(
    ("text", "items", "words"),
    [
        ("great-circle vostochny vladivostok", ("1011 km",), "1,011 km"),
        ("great-circle vladivostok vladivostok", ("0 km",), "0 km"),
        ("weekday 2023-09-13", ("wednesday",), "Wednesday"),
        ("weekday 2023-10-19", ("thursday",), "Thursday"),
        ("anniversary 1948-09-09 2023-09-13", ("75",), "75 years"),
        ("anniversary 1948-10-12 2023-09-13", ("74",), "74 years"),
        ("days 1953-07-27 1953-07-28", ("1",), "1 day"),
        ("days 2023-09-13 2023-07-27", ("48",), "48 days"),
    ],
)
def test_computations(text, items, words):
    assert compute(text, PLACES) == Computed(items, words)


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        (
            "great-circle vostochny",
            "found 1 places after great-circle",
            "write two, as great-circle seoul tokyo",
        ),
        ("great-circle vostochny atlantis", "found the unknown place atlantis", "add it to places.yml"),
        (
            "great-circle vostochny nowhere",
            "the place nowhere has no coordinates",
            "add at: to nowhere in places.yml",
        ),
        ("weekday Tuesday", "found Tuesday, expected whole dates", "for example weekday 2023-09-13"),
        ("days 2023-09", "found 2023-09, expected whole dates", "for example days 2023-07-27 2023-09-13"),
    ],
)
def test_mistakes(text, message, remedy):
    assert compute(text, PLACES) == Mistake(message=message, remedy=remedy)


def test_what_asks_for_no_computation_is_left_alone():
    assert compute("about 60 km", PLACES) is None


@given(points, points)
def test_the_distance_is_the_same_both_ways_and_never_more_than_half_round_the_earth(start, end):
    there, back = great_circle(start, end), great_circle(end, start)
    assert there == pytest.approx(back, abs=1e-6)
    assert 0 <= there <= 20_003_932
