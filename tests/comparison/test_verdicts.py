"""Cases of verdicts: what the answers of several articles add up to, and the sentence that says so."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from ground import edition_of

from variorum.comparison.records import Comparison, Ground, Verdict
from variorum.diagnostics import errors
from variorum.views.result import result_text

CASES: list[dict[str, Any]] = yaml.load(
    (Path(__file__).parent / "verdicts.yml").read_text("utf-8"), yaml.BaseLoader
)
FORGIVEN = ("as-of", "unlocked")
"""The cases name days without a text that gives them, and quote nothing."""


@pytest.fixture(scope="module")
def comparisons(tmp_path_factory: pytest.TempPathFactory) -> list[Comparison]:
    reading = edition_of(CASES, tmp_path_factory.mktemp("cases"))
    assert not [mistake for mistake in errors(reading.diagnostics) if mistake.code not in FORGIVEN]
    return list(reading.edition.comparisons.values())


def marks(comparison: Comparison) -> list[str]:
    marked = (
        ("contradicts", comparison.contradicting_itself),
        ("drifts", comparison.drifting),
        ("unclear", comparison.unclear),
    )
    return [f"{mark}:{article.id}" for mark, articles in marked for article in articles]


@pytest.mark.parametrize(
    "number", range(len(CASES)), ids=lambda number: f"{number}-{CASES[number]['verdict']}"
)
def test_case(comparisons: list[Comparison], number: int) -> None:
    case, comparison = CASES[number], comparisons[number]
    grounds = [pair.ground.name.lower().replace("_", "-") for pair in comparison.oppositions[:1]]
    assert comparison.verdict.key == case["verdict"]
    assert grounds == ([case["ground"]] if "ground" in case else [])
    assert marks(comparison) == case.get("marks", [])
    assert [origin.id for origin in comparison.origins] == case["origins"]
    assert result_text(comparison) == case["sentence"]


def test_the_table_is_large_enough() -> None:
    assert len(CASES) >= 250
    verdicts = Counter(case["verdict"] for case in CASES)
    assert {verdict.key for verdict in Verdict} == set(verdicts)
    assert min(verdicts.values()) >= 8
    marked = Counter(mark.partition(":")[0] for case in CASES for mark in case.get("marks", ()))
    assert min(marked[mark] for mark in ("contradicts", "drifts", "unclear")) >= 8
    grounds = {case.get("ground") for case in CASES} - {None}
    assert {ground.name.lower().replace("_", "-") for ground in Ground} == grounds
