"""What changed between two editions."""

from __future__ import annotations

import pytest

from variorum.comparison.difference import Detail, difference

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
r: {ask: How long?, type: duration, about: [talks], added: 2023-10-01}
"""


@pytest.fixture
def changed(edition):
    """The difference of two texts of seeds."""

    def made(before: str, after: str):
        old = edition(before)
        return difference(old, edition(after))

    return made


def claims(**answers: str) -> str:
    return QUESTIONS + "".join(f"=== claims {article}\n{text}\n" for article, text in answers.items())


def told(found):
    return [(one.kind, one.claim.article.id, one.claim.question.id, one.claim.words) for one in found.claims]


def test_nothing(changed):
    assert changed(claims(a="q: 60 km"), claims(a="q: 60 km")).nothing


def test_another_spelling_of_the_same_file_changes_nothing(changed):
    assert changed(claims(a="q: 60 km"), claims(a="q:\n  - answer: '60 km'")).nothing


def test_a_verdict_that_changed(changed):
    found = changed(claims(a="q: 60 km", b="q: 60 km"), claims(a="q: 60 km", b="q: 70 km"))
    assert [(one.question.id, one.before.value, one.after.value) for one in found.verdicts] == [
        ("q", "agreement", "conflict")
    ]
    assert [(one.kind, one.details) for one in found.claims] == [
        ("altered", (Detail("answer", "60 km", "70 km"),))
    ]


def test_an_answer_added_and_one_gone(changed):
    found = changed(claims(a="q: 60 km", b="r: 2 h"), claims(a="q: 60 km\nr: 3 h"))
    assert told(found) == [("added", "a", "r", "3 hours"), ("gone", "b", "r", "2 hours")]
    assert found.verdicts == ()


def test_every_key_of_an_answer_counts(changed):
    found = changed(
        claims(a="q: 60 km"),
        claims(a="q: {answer: 60 km, by: ada, via: wire, mode: plan, as_of: 2023-09-13, condition: If., "
                 "verb: says, at: p2, unsure: Hm., note: N.}"),
    )  # fmt: skip
    assert [(one.key, one.before, one.after) for one in found.claims[0].details] == [
        ("by", "", "ada"),
        ("via", "", "wire"),
        ("mode", "fact", "plan"),
        ("as_of", "", "13 September 2023"),
        ("condition", "", "If."),
        ("verb", "", "says"),
        ("at", "", "p2"),
        ("unsure", "", "Hm."),
        ("note", "", "N."),
    ]


def test_answers_are_matched_where_nothing_changed(changed):
    before = claims(a="q:\n    - {answer: 60 km, at: p1}\n    - {answer: 70 km, at: p2}")
    after = claims(
        a="q:\n    - {answer: 50 km, at: p3}\n    - {answer: 70 km, at: p2}\n    - {answer: 60 km, at: p1}"
    )
    assert told(changed(before, after)) == [("added", "a", "q", "50 km")]
    assert told(changed(after, before)) == [("gone", "a", "q", "50 km")]


def test_a_question_added_and_removed(changed):
    more = (
        QUESTIONS
        + "s: {ask: Did it?, type: yes-no, about: [talks], added: 2023-10-01}\n=== claims a\ns: yes\n"
    )
    found = changed(QUESTIONS, more)
    assert [(one.question.id, one.verdict.value) for one in found.added] == [("s", "single")]
    assert (told(found), found.verdicts) == ([("added", "a", "s", "yes")], ())
    found = changed(more, QUESTIONS)
    assert [(one.question.id, one.verdict.value) for one in found.removed] == [("s", "single")]
    assert told(found) == [("gone", "a", "s", "yes")]


def test_an_article_added(changed):
    story = "=== summit/story.yml\ntitle: A\nsentence: B.\narticles: [a, b, c, d]\n"
    entry = (
        "=== summit/articles/d.yml\nlabel: D\noutlet: wire\npublished: 2023-09-13\nchecked: 2024-01-01\n"
        "summary: x\nangle: y\nclaims: {q: 60 km}\n"
    )
    found = changed(QUESTIONS, QUESTIONS + story + entry)
    assert [article.id for article in found.articles_added] == ["d"]
    assert told(found) == [("added", "d", "q", "60 km")]
