"""Words of time, and words that have one inside them."""

from __future__ import annotations

import pytest

from variorum.english.time_words import gives_day, is_of_time


@pytest.mark.parametrize(
    "words",
    ["on Saturday", "Yesterday", "last week", "this year", "in 2019", "In May", "Sept. 3", "as of tonight"],
)
def test_a_day_is_given(words):
    assert (gives_day(words), is_of_time(words)) == (True, True)


@pytest.mark.parametrize(
    "words",
    ["earlier", "recently", "then", "already", "the 13th", "afterwards", "a month earlier", "mid-day"],
)
def test_words_of_time_that_give_no_day(words):
    assert (gives_day(words), is_of_time(words)) == (False, True)


@pytest.mark.parametrize(
    "words",
    [
        "known",
        "candidate",
        "pasta",
        "it may be",
        "they march on",
        "strengthen",
        "dismayed",
        "a blast",
        "seen",
    ],
)
def test_a_word_of_time_inside_another_says_nothing_of_time(words):
    assert (gives_day(words), is_of_time(words)) == (False, False)
