"""Laws that hold for all answers of every type: mirrors, sameness with oneself, spelling and reading back.

They are tried on the samples that each type names, and on many more answers of those types that have a row here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.algebra.relation import Relation
from variorum.values import TYPES, Value

Answer = Sequence[str]
Reader = Callable[..., Value]
Samples = Callable[[str], Sequence[Answer]]


def _quantities(*units: str) -> st.SearchStrategy[list[str]]:
    """Quantities in these units; spans go up to a number of the first, which is larger than the second."""
    words = st.sampled_from(
        ["", "about ", "nearly ", "more than ", "at least ", "less than ", "up to ", "exactly ", "around "]
    )
    scales = st.sampled_from(["", "", "", " thousand", " million"])
    numbers = st.one_of(
        st.integers(1, 40).map(str),
        st.integers(1, 5_000_000).map("{:,}".format),
        st.integers(1, 600).map(lambda tenths: str(tenths / 10)),
    )
    terms = st.builds("{}{}{} {}".format, words, numbers, scales, st.sampled_from(units))
    ends = st.sampled_from(
        ["{} {} to {} {}", "{0} to {2} million {3}", "{0} thousand {1} to {2} million {3}", "{0} to {2} {3}"]
    )
    spans = st.builds(
        lambda pattern, *parts: pattern.format(*parts),
        ends,
        st.integers(1, 50),
        st.sampled_from(units[:2]),
        st.integers(51, 90),
        st.just(units[0]),
    )
    return st.one_of(terms, spans).map(lambda text: [" ".join(text.split())])


_DATES = st.dates(date(2023, 8, 20), date(2023, 10, 10)).map(str)
_POINTS = st.one_of(
    st.builds("{}{}".format, _DATES, st.sampled_from(["", "", "~", "?", "%"])),
    st.builds("{}{}".format, _DATES.map(lambda day: day[:7]), st.sampled_from(["", "~"])),
    st.builds("{}T{:02}:30".format, _DATES, st.integers(0, 23)),
    _DATES.map(lambda day: day[:4]),
    _DATES.map(lambda day: f"{day[:3]}X"),
)
_SPANS = st.one_of(
    st.tuples(_DATES, _DATES).map(lambda ends: "/".join(sorted(ends))),
    _DATES.map("{}/..".format),
    _DATES.map("../{}".format),
)


def _subsets(*members: str, open_too: bool = False, empty: str = "") -> st.SearchStrategy[list[str]]:
    some = st.lists(st.sampled_from(members), min_size=1, unique=True)
    if open_too:
        some = st.one_of(some, some.map(lambda chosen: [*chosen, "and others"]))
    return st.one_of(some, st.just([empty])) if empty else some


_STEPS = ["tour", "talks", "meal", "concert"]

ANSWERS: dict[str, st.SearchStrategy[list[str]]] = {
    "number": _quantities(""),
    "distance": _quantities("km", "m", "miles"),
    "duration": st.one_of(
        _quantities("h", "min", "days"),
        st.builds("{} h {} min".format, st.integers(1, 9), st.integers(1, 59)).map(lambda text: [text]),
    ),
    "mass": _quantities("t", "kg", "lb"),
    "money": st.one_of(_quantities("USD"), _quantities("RUB")),
    "share": _quantities("%", "per cent"),
    "quantity": _quantities("km", "m", "miles"),
    "age": st.one_of(
        st.integers(0, 99).map(str), _DATES.map("born {}".format), st.sampled_from(["early 40s", "about 30"])
    ).map(lambda text: [text]),
    "score": st.builds("{}-{}".format, st.integers(0, 9), st.integers(0, 9)).map(lambda text: [text]),
    "rank": st.one_of(
        st.integers(1, 30).map(str), st.builds("{} of {}".format, st.integers(1, 9), st.integers(9, 20))
    ).map(lambda text: [text]),
    "date": st.one_of(_POINTS, _SPANS).map(lambda text: [text]),
    "place": _subsets("russia", "primorye", "vladivostok", "amur", "vostochny", "japan"),
    "who": _subsets("putin", "kim-jong-un", "kcna", "kremlin", open_too=True, empty="nobody"),
    "yes-no": st.sampled_from([["yes"], ["no"]]),
    "choice": _subsets("before", "during", "after"),
    "list": _subsets("tour", "talks", "meal", "concert", open_too=True, empty="none"),
    "order": st.lists(st.sampled_from(_STEPS), min_size=2, unique=True).map(
        lambda steps: [" > ".join(steps)]
    ),
    "term": st.lists(
        st.sampled_from(["war", "War", "“war”", "conflict", "sacred  fight"]), min_size=1, max_size=2
    ).map(lambda terms: list(dict.fromkeys(terms))),
}
"""More answers than the samples, by type."""

pytestmark = pytest.mark.parametrize("type_name", sorted(TYPES))
fast = settings(max_examples=30, deadline=None, database=None, derandomize=True)


@fast
@given(data=st.data())
def test_relations_mirror_each_other(
    type_name: str, read: Reader, samples: Samples, data: st.DataObject
) -> None:
    first, second = (_answer(type_name, read, samples, data) for _ in range(2))
    found = TYPES[type_name]
    assert found.relation(first, second) is found.relation(second, first).mirror
    assert (found.relation(first, second) is Relation.SAME) is (first == second)


@fast
@given(data=st.data())
def test_every_answer_is_the_same_as_itself(
    type_name: str, read: Reader, samples: Samples, data: st.DataObject
) -> None:
    value = _answer(type_name, read, samples, data)
    assert TYPES[type_name].relation(value, value) is Relation.SAME
    assert TYPES[type_name].consistent([value, value])


@fast
@given(data=st.data())
def test_what_is_written_is_read_back(
    type_name: str, read: Reader, samples: Samples, data: st.DataObject
) -> None:
    value = _answer(type_name, read, samples, data)
    again = read(type_name, TYPES[type_name].write(value))
    assert again == value
    assert hash(again) == hash(value)
    assert TYPES[type_name].write(again) == TYPES[type_name].write(value)


@fast
@given(data=st.data())
def test_narrower_is_transitive(type_name: str, read: Reader, samples: Samples, data: st.DataObject) -> None:
    first, second, third = (_answer(type_name, read, samples, data) for _ in range(3))
    relation = TYPES[type_name].relation
    inner = (Relation.NARROWER, Relation.SAME)
    if relation(first, second) in inner and relation(second, third) in inner:
        assert relation(first, third) in inner


@fast
@given(data=st.data())
def test_two_answers_fit_each_other_just_when_they_are_compatible(
    type_name: str, read: Reader, samples: Samples, data: st.DataObject
) -> None:
    first, second = (_answer(type_name, read, samples, data) for _ in range(2))
    found = TYPES[type_name]
    if found.relation(first, second).compatible:
        assert found.consistent([first, second])


def test_the_samples_show_more_than_one_answer(type_name: str, read: Reader, samples: Samples) -> None:
    first, *others = (read(type_name, items) for items in samples(type_name))
    assert {TYPES[type_name].relation(first, other) for other in others} - {Relation.SAME}


def test_a_list_is_one_answer_only_where_the_type_says_so(type_name: str, samples: Samples) -> None:
    assert any(len(items) > 1 for items in samples(type_name)) is not TYPES[type_name].is_single


def _answer(type_name: str, read: Reader, samples: Samples, data: st.DataObject) -> Value:
    own = st.sampled_from([list(items) for items in samples(type_name)])
    return read(type_name, data.draw(st.one_of(own, ANSWERS.get(type_name, own))))
