from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from variorum.charts.duration_bars import NARROW, Segment, draw
from variorum.comparison.edition import Edition

Made = Callable[[str], Edition]

QUESTIONS = """
=== summit/questions.yml
whole: {ask: How long in all?, type: duration, about: [talks], added: 2023-10-01}
alone: {ask: How long alone?, type: duration, about: [talks], added: 2023-10-01, part_of: whole}
formal: {ask: How long formally?, type: duration, about: [talks], added: 2023-10-01, part_of: whole}
other: {ask: How long was lunch?, type: duration, about: [talks], added: 2023-10-01}
"""
CLAIMS = """
=== claims a
whole: about 6 h
alone: 4 h
=== claims b
whole: 1 h
alone: 50 min
formal: about 1 h
=== claims c
alone: less than 2 h
"""


def test_bars_with_parts_and_an_unexplained_rest(edition: Made) -> None:
    made = edition(QUESTIONS + CLAIMS)
    questions = {question.id: comparison for question, comparison in made.comparisons.items()}
    figure = draw(questions["whole"], made)
    assert figure is not None
    first, second, third = figure.view.bars
    assert [piece.number for piece in first.segments] == [1, 0]
    assert first.segments[0].width == pytest.approx(2 * first.segments[1].width, abs=0.02)
    assert first.words == "about 6 hours in all; 4 hours for part 1; 2 hours not explained by the parts"
    assert [piece.number for piece in second.segments] == [1, 2]
    assert second.words.endswith("the parts make 50 minutes more than the whole")
    assert third.total is None
    assert first.end == first.segments[1].x + first.segments[1].width
    assert replace(first, segments=()).end == 0
    assert third.words == "nothing on the whole; less than 2 hours for part 1"
    assert [part.question.id for part in figure.view.parts] == ["alone", "formal"]
    assert figure.view.unexplained


def test_a_part_shows_the_whole_with_itself_marked(edition: Made) -> None:
    made = edition(QUESTIONS + CLAIMS)
    questions = {question.id: comparison for question, comparison in made.comparisons.items()}
    figure = draw(questions["formal"], made)
    assert figure is not None
    assert figure.view.whole.id == "whole"
    marked = [p.number for bar in figure.view.bars for p in bar.segments if p.here]
    assert marked == [2]


def test_no_parts_or_no_answers_no_bars(edition: Made) -> None:
    made = edition(QUESTIONS + "=== claims a\nother: 1 h\n")
    assert [draw(comparison, made) for comparison in made.comparisons.values()] == [None] * 4


def test_open_lengths_are_marked(edition: Made) -> None:
    made = edition(QUESTIONS + "=== claims a\nwhole: more than 2 h\nalone: 2 to 4 h\n")
    figure = draw(next(iter(made.comparisons.values())), made)
    assert figure is not None
    (bar,) = figure.view.bars
    assert bar.open
    assert bar.segments[0].number == 1


@pytest.mark.parametrize(
    ("number", "width", "shown"), [(1, NARROW, False), (1, NARROW + 0.01, True), (0, NARROW + 0.01, False)]
)
def test_a_part_has_its_number_in_it_where_there_is_room(number: int, width: float, shown: bool) -> None:
    piece = Segment(x=10.0, width=width, number=number, fill=number, here=False)
    assert piece.is_numbered is shown
    assert piece.middle == 10.0 + width / 2
