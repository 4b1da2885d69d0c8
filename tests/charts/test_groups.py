from __future__ import annotations

from collections.abc import Callable

from variorum.charts.groups import draw
from variorum.comparison.edition import Edition

Made = Callable[[str], Edition]
QUESTION = "=== summit/questions.yml\nq: {ask: Which words?, type: term, about: [talks], added: 2023-10-01}\n"


def test_groups_by_words(edition: Made) -> None:
    claims = """
=== claims a
q: [Lunch, meal]
=== claims b
q: {answer: lunch, by: ada}
=== claims c
q: dinner
"""
    made = edition(QUESTION + claims)
    (comparison,) = made.comparisons.values()
    figure = draw(comparison, made)
    assert figure is not None
    groups = figure.view.groups
    assert [group.term for group in groups] == ["Lunch", "meal", "dinner"]
    assert [article.letter for article in groups[0].own] == ["A"]
    assert [(article.letter, [s.id for s in by]) for article, by in groups[0].quoted] == [("B", ["ada"])]


def test_one_word_is_no_picture(edition: Made) -> None:
    made = edition(QUESTION + "=== claims a\nq: lunch\n=== claims b\nq: Lunch\n")
    (comparison,) = made.comparisons.values()
    assert draw(comparison, made) is None
