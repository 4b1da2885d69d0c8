from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.charts import Figure
from variorum.charts.calendar import draw
from variorum.comparison.edition import Edition

Made = Callable[[str], Edition]


def drawn(edition: Made, text: str, kind: str = "date", more: str = "") -> Figure | None:
    head = f"=== summit/questions.yml\nq:\n  ask: When?\n  type: {kind}\n  about: talks\n  added: 2023-10-01\n{more}\n"
    made = edition(head + text)
    (comparison,) = made.comparisons.values()
    return draw(comparison, made)


def test_dates_on_a_line(edition: Made) -> None:
    known = "  known: {answer: 2023-09-13, basis: record, sure: certain}"
    figure = drawn(edition, "=== claims a\nq: 2023-09-12\n=== claims b\nq: 2023-09-14/..\n", more=known)
    assert figure is not None
    first, second, outside = figure.view.rows
    assert first.x < outside.x < second.x
    assert second.opens_right
    assert outside.known
    assert figure.view.shows_known
    assert figure.view.ticks[0].label.endswith("Sep")


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [("2019-04", "2019-11", "2019"), ("1948", "2023", "0"), ("0001", "9999", "0")],
)
def test_months_years_and_all_of_time(edition: Made, first: str, second: str, label: str) -> None:
    figure = drawn(edition, f"=== claims a\nq: '{first}'\n=== claims b\nq: '{second}'\n")
    assert figure is not None
    assert figure.view.ticks
    assert not figure.view.shows_known
    assert all(label in tick.label for tick in figure.view.ticks)


def test_one_date_is_no_picture(edition: Made) -> None:
    assert drawn(edition, "=== claims a\nq: 2023-09-13\n=== claims b\nq: 2023-09-13\n") is None


def test_answers_over_time(edition: Made) -> None:
    claims = """
=== claims a
q: [{answer: 'no', as_of: 2023-09-13}, {answer: 'no', as_of: 2023-09-13, by: ada}]
=== claims b
q: [{answer: 'no', as_of: 2023-09-13}, {answer: 'yes', as_of: 2023-10-13}]
=== claims c
q: {answer: 'yes', as_of: 2023-10-20/..}
"""
    figure = drawn(edition, claims, "yes-no", "  changes: 7 days")
    assert figure is not None
    no, yes = figure.view.series
    assert [(flag.article.letter, flag.y) for flag in no.flags] == [("A", 0), ("B", 25)]
    assert no.width == 0
    assert [flag.open for flag in yes.flags] == [False, True]
    assert yes.y > no.y + 25
    assert no.flags[0].x < yes.flags[0].x


def test_answers_without_any_time_are_named(edition: Made) -> None:
    text = "=== claims a\nq: {answer: '1', as_of: 2023-09-13}\n=== claims b\nq: {answer: '2', as_of: 2023-09-14}\n"
    undated = "=== summit/articles/c.yml\n" + (
        "label: C\noutlet: third\npublished: unknown\nchecked: 2024-01-01\nsummary: S.\nangle: A.\nclaims: {q: '3'}\n"
    )
    figure = drawn(edition, text + undated, "number", "  changes: 'true'")
    assert figure is not None
    assert [article.id for article in figure.view.undated] == ["c"]
