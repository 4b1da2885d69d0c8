"""Words of attribution where nobody is named."""

from __future__ import annotations

import pytest

from variorum.checks.attribution import check

QUESTIONS = (
    "=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}\n"
)


@pytest.mark.parametrize(
    ("claim", "found_at", "key", "words"),
    [
        ("{answer: 60 km, quote: he said it was far}", 29, "quote", "said"),
        ("{answer: 60 km, quote: According to him it is far}", 29, "quote", "According to"),
        ("{answer: 60 km, verb: told}", 28, "verb", "told"),
        ("{answer: 60 km, quote: she says, verb: told}", 29, "quote", "says"),
    ],
)
def test_an_answer_that_names_no_speaker(found, claim, found_at, key, words):
    assert found(check, f"{QUESTIONS}=== claims a\nq: {claim}\n") == [
        f"seeds/summit/articles/a.yml:9:{found_at}: warning[attribution]: the {key} has the words {words}, but the "
        "answer is in the article's own voice; name under by who says it"
    ]


@pytest.mark.parametrize(
    "claim",
    [
        "{answer: 60 km, quote: he said it was far, by: ada}",
        "{answer: 60 km, quote: the untold way}",
        "{answer: 60 km, verb: is seen as}",
        "60 km",
    ],
)
def test_an_answer_that_needs_none(found, claim):
    assert found(check, f"{QUESTIONS}=== claims a\nq: {claim}\n") == []


def test_a_date_that_names_no_speaker(found):
    assert found(check, "=== article a\nevents:\n  meeting: said to be soon\n") == [
        "seeds/summit/articles/a.yml:9:12: warning[attribution]: the date has the words said, but stands in the "
        "article's own voice; name under by who says it"
    ]
    assert found(check, "=== article a\nevents:\n  meeting: {words: said to be soon, by: ada}\n") == []
