"""Words that date nothing."""

from __future__ import annotations

import pytest

from variorum.checks.event_words import check


@pytest.mark.parametrize("words", ["seen", "rest", "outbreak", "known", "candidate"])
def test_a_word_that_is_not_of_time(found, words):
    assert found(check, f"=== article a\nevents:\n  meeting: {words}\n") == [
        f"seeds/summit/articles/a.yml:9:12: warning[event-words]: the words {words} say nothing of when meeting was; "
        "take the words that date it, or leave the event out of the article"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Wednesday",
        "yesterday",
        "in 2023",
        "earlier",
        "now",
        "at the summit",
        "September",
        "{words: seen, when: 2023-09-13}",
    ],
)
def test_words_of_time(found, words):
    assert found(check, f"=== article a\nevents:\n  meeting: {words}\n") == []
