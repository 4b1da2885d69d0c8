"""Reasons for silence on what is answered."""

from __future__ import annotations

from variorum.checks.silence import check

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
=== article a
silent_because:
  q: It gives directions only.
"""


def test_a_reason_for_silence(found):
    assert found(check, QUESTIONS) == []


def test_a_reason_for_silence_on_what_is_answered(found):
    assert found(check, QUESTIONS + "=== claims a\nq: 60 km\n") == [
        "seeds/summit/articles/a.yml:9:3: error[not-silent]: found a reason for silence on q, which the article "
        "answers; delete the reason, or the answer under claims"
    ]
