"""Claims in, verdicts out: what the answers to one question add up to."""

from __future__ import annotations

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
