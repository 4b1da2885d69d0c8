"""Amounts in the words of the news."""

from __future__ import annotations

import pytest

from variorum.algebra.news_words import InFigures, in_figures


@pytest.mark.parametrize(
    ("words", "figures", "vague"),
    [
        ("a dozen", "12", False),
        ("about a dozen", "about 12", False),
        ("two dozen men", "24 men", False),
        ("half a dozen", "6", False),
        ("half a million", "0.5 million", False),
        ("one and a half million", "1.5 million", False),
        ("two and a half hours", "2.5 hours", False),
        ("thirty-four", "34", False),
        ("three hundred", "3 hundred", False),
        ("three hundred and twenty", "320", False),
        ("three hours", "3 hours", False),
        ("half an hour", "0.5 hour", False),
        ("an hour", "1 hour", False),
        ("hundreds", "at least 200", True),
        ("dozens of people", "at least 24 people", True),
        ("hundreds of thousands", "at least 200,000", True),
        ("tens of thousands of people", "at least 20,000 people", True),
        ("several hours", "at least 3 hours", True),
        ("a handful", "at least 3", True),
        ("nearly none", "less than 5", True),
    ],
)
def test_in_figures(words: str, figures: str, vague: bool) -> None:
    assert in_figures(words) == InFigures(figures, vague)


@pytest.mark.parametrize("words", ["34", "60 km", "sixty-odd-ish", "long", ""])
def test_what_is_no_number_in_words(words: str) -> None:
    assert in_figures(words) is None or in_figures(words) != InFigures(words, vague=False)
