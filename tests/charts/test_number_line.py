from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.charts import Figure
from variorum.charts.number_line import draw
from variorum.comparison.edition import Edition

Made = Callable[[str], Edition]


def drawn(edition: Made, kind: str, answers: dict[str, str], more: str = "") -> Figure | None:
    question = f"q:\n  ask: How much?\n  type: {kind}\n  about: talks\n  added: 2023-10-01\n{more}"
    text = f"=== summit/questions.yml\n{question}"
    for name, answer in answers.items():
        text += f"\n=== claims {name}\nq: {answer}\n"
    made = edition(text)
    (comparison,) = made.comparisons.values()
    return draw(comparison, made)


def test_answers_and_what_is_computed(edition: Made) -> None:
    known = "  known: {answer: great-circle port base, basis: computed, sure: certain}\n"
    figure = drawn(edition, "distance", {"a": "about 1,000 km", "b": "60 km"}, known)
    assert figure is not None
    about, exact, computed = figure.view.rows
    assert [article.letter for article in about.articles] == ["A"]
    assert about.width > 0
    assert exact.is_point
    assert computed.known
    assert figure.view.shows_known
    assert not figure.view.shows_hollow
    assert about.x < computed.x < about.x + about.width
    assert "1,011 km" in computed.words
    assert [tick.label for tick in figure.view.ticks] == ["0 km", "500 km", "1,000 km"]
    assert figure.description == ("A: about 1,000 km. B: 60 km. Known from elsewhere (computed): 1,011 km.")


def test_far_apart_numbers_stand_on_a_logarithmic_line(edition: Made) -> None:
    figure = drawn(edition, "money", {"a": "5 USD", "b": "2 million USD"})
    assert figure is not None
    assert figure.view.logarithmic


def test_other_currencies_are_left_out_and_counted(edition: Made) -> None:
    figure = drawn(edition, "money", {"a": "5 USD", "b": "7 USD", "c": "9 EUR"})
    assert figure is not None
    assert figure.view.left_out == 1
    assert "9 euros" in figure.description


def test_plans_and_superseded_answers_are_hollow(edition: Made) -> None:
    figure = drawn(edition, "number", {"a": "{answer: '5', mode: plan}", "b": "'7'"})
    assert figure is not None
    assert [row.hollow for row in figure.view.rows] == [True, False]
    assert figure.view.shows_hollow
    assert not figure.view.shows_known
    assert figure.view.rows[0].words == "5 (a plan)"


@pytest.mark.parametrize("answers", [{}, {"a": "'75'"}, {"a": "'75'", "b": "'75'"}])
def test_nothing_is_drawn_where_there_is_nothing_to_compare(edition: Made, answers: dict[str, str]) -> None:
    assert drawn(edition, "number", answers) is None


def test_open_and_huge_answers(edition: Made) -> None:
    figure = drawn(
        edition, "number", {"a": "more than 1", "b": "up to 900,000,000,000,000,000,000", "c": "'0'"}
    )
    assert figure is not None
    assert all(0 <= row.x <= 100 for row in figure.view.rows)


def test_no_figure_for_other_types(edition: Made) -> None:
    assert drawn(edition, "yes-no", {"a": "'yes'", "b": "'no'"}) is None
