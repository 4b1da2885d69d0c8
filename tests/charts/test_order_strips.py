from __future__ import annotations

from collections.abc import Callable

from variorum.charts.order_strips import draw
from variorum.comparison.edition import Edition

Made = Callable[[str], Edition]
QUESTION = """
=== summit/questions.yml
q:
  ask: In what order?
  type: order
  options: {meal: the meal, tour: the tour, talks: the talks}
  about: [talks]
  added: 2023-10-01
"""


def test_fitting_orders_run_downwards(edition: Made) -> None:
    made = edition(QUESTION + "=== claims a\nq: tour > talks > meal\n=== claims b\nq: tour > meal\n")
    (comparison,) = made.comparisons.values()
    figure = draw(comparison, made)
    assert figure is not None
    view = figure.view
    assert [step.label for step in view.steps] == ["the tour", "the talks", "the meal"]
    assert not view.turns
    assert [stop.number for stop in view.strips[1].stops] == [1, 2]
    assert view.strips[1].stops[1].y == view.steps[2].y


def test_a_contradicting_order_turns_up(edition: Made) -> None:
    claims = "=== claims a\nq: tour > talks\n=== claims b\nq: tour > talks\n=== claims c\nq: talks > tour\n"
    made = edition(QUESTION + claims)
    (comparison,) = made.comparisons.values()
    figure = draw(comparison, made)
    assert figure is not None
    assert [strip.turns for strip in figure.view.strips] == [False, False, True]


def test_steps_side_by_side_are_lines_of_their_own(edition: Made) -> None:
    made = edition(QUESTION + "=== claims a\nq: [tour > meal, talks > meal]\n")
    (comparison,) = made.comparisons.values()
    figure = draw(comparison, made)
    assert figure is not None
    assert len(figure.view.strips) == 2


def test_nothing_without_an_order(edition: Made) -> None:
    made = edition(QUESTION)
    (comparison,) = made.comparisons.values()
    assert draw(comparison, made) is None
