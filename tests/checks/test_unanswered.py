"""Questions that nobody answers."""

from __future__ import annotations

from variorum.checks.unanswered import check

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
r:
  ask: How long?
  type: duration
  about: [talks]
  added: 2023-10-01
=== claims a
q: 60 km
"""


def test_a_question_nobody_answers(found):
    assert found(check, QUESTIONS) == [
        "seeds/summit/questions.yml:2:1: warning[unanswered]: no article answers r; "
        "add an answer under claims, or delete the question"
    ]


def test_one_answer_is_enough(found):
    assert found(check, QUESTIONS + "r: 2 h\n") == []


def test_an_answer_that_cannot_be_read_is_one_mistake_only(reading):
    assert [one.code for one in reading(QUESTIONS + "r: 2 km\n").diagnostics] == ["answer-duration"]
