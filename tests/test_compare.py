"""Claims in, verdicts out: what the answers to one question add up to."""

from __future__ import annotations

from itertools import permutations

import pytest

from variorum.comparison.compare import compare
from variorum.comparison.records import Verdict

QUESTION = """
=== summit/questions.yml
q: {{ask: What is it?, type: {type}, about: [talks], added: 2023-10-01{more}}}
"""


def compared(edition, kind, answers, more=""):
    """The comparison of the answers, each an article's letter and its claim as YAML."""
    text = QUESTION.format(type=kind, more=f", {more}" if more else "")
    for article, claim in answers.items():
        text += f"\n=== claims {article}\nq: {claim}\n"
    (found,) = edition(text).comparisons.values()
    return found


OPTIONS = "options: [yes-fully, not-yet, never]"

VERDICTS = [
    # same speaker, different words: one person, one occasion, two answers
    ("choice", OPTIONS, {"a": "{answer: yes-fully, by: ada}", "b": "{answer: never, by: ada}"}, "same speaker, different words"),
    ("number", "", {"a": "{answer: 34, by: ada}", "b": "{answer: 40, by: [bo, ada]}", "c": "34"}, "same speaker, different words"),
    ("number", "", {"a": "{answer: 3, by: wire}", "b": "{answer: 4, by: wire}"}, "same speaker, different words"),
    # … but not where the two answers speak of different days
    ("number", "", {"a": "{answer: 3, by: ada, as_of: 2023-09-13}", "b": "{answer: 4, by: ada, as_of: 2023-10-19}"}, "dispute"),
    # … nor where nobody in particular speaks
    ("number", "", {"a": "{answer: 3, by: sources}", "b": "{answer: 4, by: sources}"}, "dispute"),
    # conflict: an article contradicts another, or what somebody said, in its own voice
    ("distance", "", {"a": "about 1000 km", "b": "60 km"}, "conflict"),
    ("number", "", {"a": "34", "b": "more than 30", "c": "40"}, "conflict"),
    ("number", "", {"a": "34", "b": "{answer: 40, by: ada}"}, "conflict"),
    ("place", "", {"a": "port", "b": "base"}, "conflict"),
    ("who", "", {"a": "[ada, bo]", "b": "ada"}, "conflict"),
    # dispute: two articles quote two opposed officials, or one article quotes both
    ("yes-no", "", {"a": "{answer: yes, by: ada}", "b": "{answer: no, by: bo}"}, "dispute"),
    ("yes-no", "", {"a": "[{answer: yes, by: ada}, {answer: no, by: bo}]"}, "dispute"),
    # development: denied in September, delivered in October
    ("yes-no", "changes: 1 day", {"a": "{answer: no, by: ada, as_of: 2023-09-13}", "b": "{answer: yes, by: bo, as_of: 2023-10-13}"}, "development"),
    ("number", 'changes: "true"', {"a": "{answer: 3, as_of: 2023-09-13}", "b": "{answer: 40, as_of: 2023-09-20}"}, "development"),
    ("number", "changes: 2 weeks", {"a": "{answer: 3, as_of: 2023-09-13}", "b": "{answer: 40, as_of: 2023-09-20}"}, "conflict"),
    ("number", "changes: 1 day", {"a": "3", "b": "{answer: 4}", "c": "{answer: 40, as_of: 2023-11-20}"}, "conflict"),
    # precision: compatible, one says more
    ("number", "", {"a": "34", "b": "more than 30"}, "precision"),
    ("place", "", {"a": "base", "b": "land"}, "precision"),
    ("who", "", {"a": "[ada, bo]", "b": "[ada, and others]"}, "precision"),
    ("list", "options: [tour, meal, talks]", {"a": "[tour, meal]", "b": "[meal, talks]"}, "precision"),
    ("date", "", {"a": "2023-09-13", "b": "2023-09"}, "precision"),
    # wording
    ("term", "", {"a": "spaceport", "b": "cosmodrome"}, "wording"),
    ("term", "", {"a": "spaceport", "b": "spaceport", "c": "launch site"}, "wording"),
    ("term", "", {"a": "spaceport", "b": "Spaceport"}, "agreement"),
    # agreement: thirty-four is written 34
    ("number", "", {"a": "34", "b": "34"}, "agreement"),
    ("duration", "", {"a": "1 h", "b": "60 min", "c": "{answer: 1 h, via: wire}"}, "agreement"),
    # echo: five outlets, one agency
    ("number", "", {"a": "{answer: 34, via: wire}", "b": "{answer: 34, via: [ada, wire]}"}, "echo"),
    ("number", "", {"a": "{answer: 34, via: wire}", "b": "{answer: 34, via: wire-two}"}, "echo"),
    ("number", "", {"a": "{answer: 34, by: wire}", "b": "{answer: 34, via: wire}"}, "echo"),
    ("number", "", {"a": "{answer: 34, via: sources}", "b": "34"}, "echo"),
    # single
    ("number", "", {"a": "34"}, "single"),
    ("number", "", {"a": "[{answer: 34}, {answer: 40}]"}, "single"),
    # not comparable: a plan beside a fact, a condition beside none, currencies
    ("yes-no", "", {"a": "yes", "b": "{answer: no, mode: plan}"}, "not comparable"),
    ("yes-no", "", {"a": "yes", "b": "{answer: no, condition: if it rains}"}, "not comparable"),
    ("money", "", {"a": "5 USD", "b": "5 EUR"}, "not comparable"),
    # superseded answers are shown, not compared
    ("place", "", {"a": "base", "b": "[{answer: port, mode: superseded}, {answer: base}]"}, "agreement"),
    ("place", "", {"a": "base", "b": "{answer: port, mode: superseded}"}, "not comparable"),
    # unanswered
    ("number", "", {}, "unanswered"),
    ("term", "", {}, "unanswered"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "more", "answers", "verdict"), VERDICTS)
def test_verdict(edition, kind, more, answers, verdict):
    assert compared(edition, kind, answers, more).verdict.value == verdict


def test_every_verdict_is_in_the_table():
    seen = [row[3] for row in VERDICTS]
    assert {verdict.value for verdict in Verdict} == set(seen)


@pytest.mark.parametrize(("kind", "more", "answers", "verdict"), VERDICTS)
def test_the_order_of_claims_changes_no_verdict(edition, kind, more, answers, verdict):
    found = compared(edition, kind, answers, more)
    for order in permutations(found.claims):
        articles = sorted({claim.article for claim in order}, key=lambda article: article.letter)
        again = compare(found.question, order, articles)
        assert again.verdict is found.verdict
        assert [answer.first for answer in again.answers] == [answer.first for answer in found.answers]


def test_34_more_than_30_and_40_give_one_conflict_and_one_answer_that_fits_both(edition):
    found = compared(edition, "number", {"a": '[{answer: "34"}]', "b": "more than 30", "c": "40"})
    pairs = [(one.first.words, one.second.words, one.verdict) for one in found.oppositions]
    assert pairs == [("34", "40", Verdict.CONFLICT)]
    assert [answer.first.words for answer in found.fitting] == ["more than 30"]


def test_an_article_that_says_two_things_is_marked(edition):
    found = compared(edition, "place", {"a": "[{answer: base}, {answer: port}]", "b": "base"})
    assert found.verdict is Verdict.CONFLICT
    assert [article.id for article in found.contradicting_itself] == ["a"]


def test_an_article_that_quotes_two_sides_does_not_contradict_itself(edition):
    found = compared(edition, "yes-no", {"a": "[{answer: yes, by: ada}, {answer: no, by: bo}]"})
    assert found.contradicting_itself == ()


def test_an_article_that_leaves_something_unclear_is_marked(edition):
    found = compared(edition, "number", {"a": "{answer: 3, unsure: Who counted.}", "b": "3"})
    assert [article.id for article in found.unclear] == ["a"]


def test_silent_is_told_apart_from_not_checked_yet(edition):
    text = QUESTION.format(type="number", more="")
    text += "\n=== claims a\nq: 3\n"
    late = text.replace("added: 2023-10-01", "added: 2025-01-01")
    (found,) = edition(text).comparisons.values()
    assert [article.id for article in found.silent] == ["b", "c"]
    assert found.unchecked == ()
    (found,) = edition(late).comparisons.values()
    assert found.silent == ()
    assert [article.id for article in found.unchecked] == ["b", "c"]


def test_three_orders_of_which_any_two_fit_can_contradict_together(edition):
    found = compared(
        edition,
        "order",
        {"a": "tour > talks", "b": "talks > meal", "c": "meal > tour"},
        "options: [tour, talks, meal]",
    )
    assert found.verdict is Verdict.CONFLICT


def test_origins_are_counted_once_a_house(edition):
    answers = {"a": "{answer: 34, via: wire}", "b": "{answer: 34, via: wire-two}", "c": "34"}
    found = compared(edition, "number", answers)
    assert [origin.id for origin in found.origins] == ["wire", "third"]
    assert found.verdict is Verdict.AGREEMENT
