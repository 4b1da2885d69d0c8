"""Answers of every kind, plain and composed, through every page that shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from ground import FILES, edition_of

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


@dataclass(frozen=True)
class Asked:
    """What a type may ask about the ground's corpus when it says what its answers look like."""

    options: Mapping[str, str]
    measures: str = ""
    about_is: str = ""
    on: str = ""

    def identifiers(self, *kinds: str) -> Sequence[str]:
        return [name for kind in kinds for name in list(FILES[KINDS[kind]])[:3]]

    def coordinates(self, place: str) -> tuple[float, float] | None:
        return (43.115, 131.886) if "at" in FILES[KINDS["place"]][place] else None


KINDS = {"person": "people.yml", "organisation": "organisations.yml", "place": "places.yml"}


@pytest.mark.parametrize("type_name", sorted(TYPES))
def test_the_samples_of_every_type_go_through_every_page(type_name: str, tmp_path: Path) -> None:
    kind = TYPES[type_name]
    needs = {key: list(value) if key == "options" else value for key, value in kind.needs.items()}
    asked = Asked({option: option for option in needs.get("options", ())})
    answers = [items[0] if len(items) == 1 else list(items) for items in kind.samples(asked)]  # type: ignore[arg-type]
    case = {"question": {"type": type_name, **needs}, "answers": dict(zip("abcdefgh", answers, strict=False))}
    reading = edition_of([case], tmp_path)
    assert not [found for found in errors(reading.diagnostics) if found.code not in ("unlocked", "as-of")]
    pages = {page.path: page.content for page in documents(reading.edition, Settings())}
    (comparison,) = reading.edition.comparisons.values()
    assert len(comparison.claims) == min(len(answers), 8)
    assert all(
        claim.words in unescape(str(pages["summit/questions/case-0.md"])) for claim in comparison.claims
    )


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
