"""Days of which an answer speaks, and what bears them out."""

from __future__ import annotations

import pytest

from variorum.checks.spoken_times import check

QUESTION = "=== summit/questions.yml\nq: {ask: How many?, type: number, about: [talks], added: 2023-10-01}\n"


def test_a_day_that_nothing_bears_out(found):
    assert found(check, f"{QUESTION}=== claims a\nq: {{answer: 3, as_of: 2023-10-01}}\n") == [
        "seeds/summit/articles/a.yml:9:25: error[as-of]: nothing here shows that the article speaks of 1 October 2023; "
        "quote the words that give the day, name the occasion, or say in as_of_reason how you know"
    ]


@pytest.mark.parametrize(
    "claim",
    [
        "{answer: 3}",
        "{answer: 3, as_of: 2023-09-13}",
        "{answer: 3, as_of: 2023-10-01, as_of_reason: It says the first.}",
        "{answer: 3, as_of: 2023-10-01, quote: three by Sunday}",
        "{answer: 3, as_of: 2023-10-01, quote: three on Oct. 1}",
        "{answer: 3, as_of: 2023-09-13, occasion: meeting}",
        "{answer: 3, as_of: 2023-09-13, occasion: welcome}",
    ],
)
def test_what_bears_a_day_out(found, claim):
    assert found(check, f"{QUESTION}=== claims a\nq: {claim}\n") == []


def test_an_undated_article_bears_nothing_out(found):
    text = (
        QUESTION
        + "=== summit/articles/a.yml\nlabel: A\noutlet: daily\npublished: unknown\nchecked: 2024-01-01\n"
    )
    text += "summary: It reports.\nangle: Plain.\nclaims:\n  q: {answer: 3, as_of: 2023-09-13}\n"
    assert len(found(check, text)) == 1
