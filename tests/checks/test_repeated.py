"""Answers that an article gives twice."""

from __future__ import annotations

import pytest

from variorum.checks.repeated import check

QUESTIONS = (
    "=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}\n"
)


def claims(*answers: str) -> str:
    return f"{QUESTIONS}=== claims a\nq:\n" + "".join(f"  - {{{answer}}}\n" for answer in answers)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("answer: 60 km, at: headline", "answer: 60 km, at: p5"),
        ("answer: 60 km, by: [ada, bo]", "answer: 60000 m, by: [bo, ada]"),
        ("answer: 60 km, quote: 60km", "answer: 60 km"),
    ],
)
def test_the_same_answer_twice(found, first, second):
    assert found(check, claims(first, second)) == [
        "seeds/summit/articles/a.yml:11:16: warning[repeated-answer]: answer 2 to q says the same as answer 1 in the "
        "same voice; make them one, with all places under at"
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("answer: 60 km", "answer: 60 km, by: ada"),
        ("answer: 60 km", "answer: 60 km, mode: plan"),
        ("answer: 60 km, as_of: 2023-09-12", "answer: 60 km, as_of: 2023-09-13"),
        ("answer: 60 km, by: ada", "answer: 60 km, by: ada, via: wire"),
        ("answer: 60 km, quote: 60km", "answer: 60 km, quote: sixty kilometres"),
        ("answer: 60 km", "answer: about 60 km"),
    ],
)
def test_two_answers(found, first, second):
    assert found(check, claims(first, second)) == []


def test_three_times_is_twice_too_often(found):
    lines = found(check, claims("answer: 60 km", "answer: 60 km", "answer: 60 km"))
    assert [line.partition("]: ")[2].partition(" in ")[0] for line in lines] == [
        "answer 2 to q says the same as answer 1",
        "answer 3 to q says the same as answer 1",
    ]
