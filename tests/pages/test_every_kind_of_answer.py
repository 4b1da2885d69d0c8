"""Answers of every kind, plain and composed, through every page that shows them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ground import edition_of

from variorum.build import documents
from variorum.diagnostics import errors
from variorum.site.settings import Settings
from variorum.values import TYPES

OPTIONS = ["x", "y", "z"]
CASES: list[tuple[dict[str, Any], list[Any]]] = [
    (
        {"type": "place"},
        ["within 50 km of port", "port", "unknown", "not base", "43.1, 131.9", "either [port, base]"],
    ),
    ({"type": "who"}, ["unknown", "ada", "either [ada, bo]", "not bo", ["ada", "and others"]]),
    (
        {"type": "date"},
        ["unknown", "2023-09-13T04:17 in port", "by 2023-10-01", "not 2023-09-13", "2023-09-13T04:17Z"],
    ),
    ({"type": "list", "options": OPTIONS}, ["unknown", "x", "not y", ["x", "and others"], "none"]),
    ({"type": "choice", "options": OPTIONS}, ["unknown", "x", "not y", "either [x, y]", ["x", "y"]]),
    ({"type": "order", "options": OPTIONS}, ["unknown", "x > y", "not x > y", "y > z"]),
    ({"type": "duration"}, ["unknown", "4 h", "either [4 h, 5 h]", {"answer": "6 h", "derived": "Our sum."}]),
    (
        {"type": "distance"},
        ["60 km", "about 37 miles", "not 60 km", {"answer": "9 km", "mode": "denied", "by": "ada"}],
    ),
    ({"type": "share"}, ["two thirds", "50 %", "1 in 5", "unknown", "2 percentage points"]),
    ({"type": "money"}, ["£2bn", "3 billion GBP", "5 USD", "unknown"]),
    ({"type": "quantity", "measures": "temperature"}, ["-5 °C", "23 °F", "unknown"]),
    ({"type": "quantity", "measures": "speed"}, ["120 km/h", "75 mph", "60 km/h"]),
    ({"type": "age", "on": "2023-09-13"}, ["34", "born 1989-05-02", "in her 40s", "unknown"]),
    ({"type": "score"}, ["1-2", "2-1", "unknown"]),
    ({"type": "rank"}, ["3rd", "4th of 9", "not 3rd"]),
    ({"type": "mass"}, ["3 tons", "2.8 t", "5 lb 3 oz"]),
    ({"type": "yes-no"}, ["unknown", "yes", "not yes"]),
    ({"type": "term"}, ["unknown", "not a war", ["war", "conflict"]]),
    (
        {"type": "number", "counts": ["dead", "all"]},
        [{"answer": "3", "counts": "dead"}, {"answer": "9", "counts": "all"}],
    ),
]


def test_every_type_is_here() -> None:
    assert {question["type"] for question, _ in CASES} == set(TYPES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0].get("measures", case[0]["type"]))
def test_the_pages_of_a_story_with_such_answers(
    case: tuple[dict[str, Any], list[Any]], tmp_path: Path
) -> None:
    question, answers = case
    reading = edition_of(
        [{"question": question, "answers": dict(zip("abcdef", answers, strict=False))}], tmp_path
    )
    assert not [
        mistake for mistake in errors(reading.diagnostics) if mistake.code not in ("unlocked", "as-of")
    ]
    pages = {page.path: page.content for page in documents(reading.edition, Settings())}
    (comparison,) = reading.edition.comparisons.values()
    page = pages["summit/questions/case-0.md"]
    assert len(comparison.claims) == len(answers)
    assert ("which is not the same as saying nothing" in page) is (
        "unknown" in answers and question["type"] != "term"
    )
    assert ("worked out by us" in page) is any(claim.derived for claim in comparison.claims)
