from __future__ import annotations

from collections.abc import Callable

from variorum.charts import Figure
from variorum.charts.tick_table import draw
from variorum.comparison.edition import Edition

Made = Callable[[str], Edition]


def drawn(edition: Made, kind: str, answers: dict[str, str], more: str = "") -> Figure | None:
    text = f"=== summit/questions.yml\nq:\n  ask: What?\n  type: {kind}\n  about: [talks]\n  added: 2023-10-01\n{more}"
    for name, answer in answers.items():
        text += f"\n=== claims {name}\nq: {answer}\n"
    made = edition(text)
    (comparison,) = made.comparisons.values()
    return draw(comparison, made)


def signs(figure: Figure | None) -> dict[str, list[list[str]]]:
    assert figure is not None
    return {row.label: [[m.sign for m in cell.marks] for cell in row.cells] for row in figure.view.rows}


OPTIONS = "  options: {tour: a tour, talks: talks, meal: a meal}\n"


def test_options_by_article(edition: Made) -> None:
    answers = {"a": "[tour, meal]", "b": "{answer: [meal, and others], by: ada}"}
    figure = drawn(edition, "list", answers, OPTIONS)
    assert signs(figure) == {"a tour": [["own"], [], []], "a meal": [["own"], ["cited"], []]}
    tour, meal = figure.view.rows
    assert [cell.words for cell in tour.cells] == ["yes", "does not name it", "says nothing on the question"]
    assert meal.cells[1].words == "yes, according to Ada Arden"
    assert [article.letter for article in figure.view.open] == ["B"]


def test_either_or_and_senses(edition: Made) -> None:
    figure = drawn(edition, "choice", {"a": "[tour, talks]", "b": "{answer: tour, mode: plan}"}, OPTIONS)
    assert signs(figure) == {"a tour": [["either"], ["meant"], []], "talks": [["either"], [], []]}


def test_places_within_each_other(edition: Made) -> None:
    figure = drawn(edition, "place", {"a": "base", "b": "land"})
    assert signs(figure) == {"Base": [["own"], [], []], "The Land": [["within"], ["own"], []]}
    assert [row.entity.id for row in figure.view.rows] == ["base", "land"]


def test_several_answers_of_one_article_share_a_cell(edition: Made) -> None:
    figure = drawn(
        edition, "yes-no", {"a": "[{answer: 'yes', by: ada}, {answer: 'yes', by: bo}]", "b": "'no'"}
    )
    assert signs(figure)["yes"][0] == ["cited", "cited"]


def test_nothing_where_one_row_or_one_article_says_all(edition: Made) -> None:
    assert drawn(edition, "yes-no", {"a": "'yes'", "b": "'yes'"}) is None
    assert drawn(edition, "list", {"a": "[tour, meal]"}, OPTIONS) is None
    assert drawn(edition, "number", {"a": "'1'", "b": "'2'"}) is None


def test_nobody_is_a_row(edition: Made) -> None:
    figure = drawn(edition, "who", {"a": "nobody", "b": "[ada, bo]"})
    assert list(signs(figure)) == ["nobody", "Ada Arden", "Bo Brandt"]
