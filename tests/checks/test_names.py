"""People in answers whose spelling is not noted."""

from __future__ import annotations

from variorum.checks.names import check

QUESTIONS = "=== summit/questions.yml\nq: {ask: Who came?, type: who, about: [talks], added: 2023-10-01}\n"
CLAIMS = "=== claims a\nq: {answer: [ada, wire], by: bo}\n"


def test_people_without_a_spelling(found):
    assert found(check, QUESTIONS + CLAIMS) == [
        "seeds/summit/articles/a.yml:2:1: warning[no-spelling]: the article's answers name bo and ada, but its names "
        "do not; add the spellings under names"
    ]


def test_the_place_is_that_of_names_where_there_are_some(found):
    assert found(check, QUESTIONS + "=== article a\nnames: {ada: Ms Arden}\n" + CLAIMS) == [
        "seeds/summit/articles/a.yml:8:8: warning[no-spelling]: the article's answers name bo, but its names do not; "
        "add the spellings under names"
    ]


def test_everybody_has_a_spelling(found):
    assert found(check, QUESTIONS + "=== article a\nnames: {ada: Ms Arden, bo: Brandt}\n" + CLAIMS) == []
