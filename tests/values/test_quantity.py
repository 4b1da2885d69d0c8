"""Amounts of what a question measures."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import pytest

from variorum.algebra.relation import Relation
from variorum.values import TYPES, Mistake, Value
from variorum.values.quantity import DIMENSIONS


class Asked:
    """A question that measures something."""

    options: Mapping[str, str] = MappingProxyType({})

    def __init__(self, measures: str, about_is: str = "") -> None:
        self.measures, self.about_is, self.on = measures, about_is, ""


KIND = TYPES["quantity"]


def read(measures: str, answer: str, about_is: str = "") -> Value | Mistake:
    return KIND.read([answer], Asked(measures, about_is))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("measures", "first", "relation", "second"),
    [
        ("temperature", "0 °C", Relation.DISJOINT, "0 °F"),
        ("temperature", "-5 °C", Relation.BROADER, "23 °F"),
        ("temperature", "minus 5 °C", Relation.SAME, "-5 °C"),
        ("temperature", "about 20 °C", Relation.BROADER, "21 °C"),
        ("speed", "120 km/h", Relation.BROADER, "75 mph"),
        ("speed", "120 km per h", Relation.SAME, "120 km/h"),
        ("area", "12 km²", Relation.SAME, "12 square km"),
        ("area", "1 km²", Relation.DISJOINT, "1 hectare"),
        ("volume", "500 m³", Relation.SAME, "500 cubic metre"),
        ("rate", "12 per 100,000", Relation.DISJOINT, "12 per 1,000,000"),
        ("magnitude", "7.8", Relation.SAME, "7.8 Mw"),
        ("pressure", "980 hPa", Relation.DISJOINT, "1013 hPa"),
    ],
)
def test_relation(measures: str, first: str, relation: Relation, second: str) -> None:
    left, right = read(measures, first), read(measures, second)
    assert isinstance(left, Value) and isinstance(right, Value)
    assert KIND.relation(left, right) is relation


@pytest.mark.parametrize("measures", DIMENSIONS)
def test_every_dimension_reads_its_own_example(measures: str) -> None:
    assert isinstance(read(measures, DIMENSIONS[measures].example), Value)


@pytest.mark.parametrize(
    ("measures", "answer", "message", "remedy"),
    [
        ("temperature", "5", "found 5, which lacks a unit of temperature", "write it as in -5 °C"),
        ("speed", "5 km", "found 5 km, which is no speed", "write it as in 120 km/h"),
    ],
)
def test_mistakes(measures: str, answer: str, message: str, remedy: str) -> None:
    mistake = read(measures, answer)
    assert isinstance(mistake, Mistake)
    assert (mistake.message, mistake.remedy) == (message, remedy)
    assert isinstance(read(measures, mistake.instead), Value)


def test_a_question_has_to_say_what_it_measures() -> None:
    mistake = KIND.misuse(Asked(""))  # type: ignore[arg-type]
    assert mistake is not None and mistake.message == "found no measures, expected what the question measures"
    assert KIND.misuse(Asked("speed", "2 km/h")) is None  # type: ignore[arg-type]
    assert KIND.misuse(Asked("speed", "a bit")) is not None  # type: ignore[arg-type]
