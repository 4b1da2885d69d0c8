"""Laws of verdicts: what holds whatever the articles say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from ground import edition_of
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from variorum.algebra.relation import Relation
from variorum.comparison.compare import compare
from variorum.comparison.opposition import judge
from variorum.comparison.records import OPPOSED, Comparison, Verdict
from variorum.comparison.relations import relation
from variorum.corpus.records import Article, Claim, Question

VALUES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "number": ({"type": "number"}, ["34", "40", "about 38", "more than 30", "unknown", "not 34"]),
    "toll": ({"type": "number", "changes": "1 day", "grows": "true"}, ["34", "40", "at least 30", "900"]),
    "yes-no": ({"type": "yes-no"}, ["yes", "no", "unknown"]),
    "state": ({"type": "yes-no", "changes": "3 days"}, ["yes", "no"]),
    "place": ({"type": "place"}, ["port", "base", "land", "not port"]),
    "who": ({"type": "who"}, ["ada", "[ada, bo]", "[ada, and others]", "nobody"]),
    "date": ({"type": "date"}, ["2023-09-12", "2023-09-13", "2023-09", "2023-09-13T04:17Z"]),
    "choice": (
        {"type": "choice", "options": ["no", "mostly", "yes"], "ordered": ["no", "mostly", "yes"]},
        ["no", "mostly", "yes"],
    ),
    "scope": ({"type": "number", "reading": "scope", "explain": "Other things."}, ["34", "40"]),
}
WAYS: list[dict[str, Any]] = [
    {},
    {"by": ["ada"]},
    {"by": ["ada", "bo"], "occasion": "speech"},
    {"by": ["ada"], "occasion": "speech"},
    {"by": ["cy"], "as_of": "2023-09-14"},
    {"by": ["ministry"], "as_of": "2023-09-18"},
    {"by": ["sources"]},
    {"by": ["ada", "sources"]},
    {"via": ["wire"]},
    {"mode": "plan"},
    {"mode": "denied", "by": ["bo"]},
    {"unsure": {"scope": "Of what is not said."}},
    {"as_of": "2023-09-10"},
    {"derived": "Our sum."},
]


def _cases() -> list[dict[str, Any]]:
    made = []
    for question, values in VALUES.values():
        answers = []
        for value in values:
            answer = value.strip("[]").split(", ") if value.startswith("[") else value
            answers += [{"answer": answer, **way} for way in WAYS]
        made.append({"question": question, "answers": dict.fromkeys("abcdefgh", answers)})
    return made


class Pools:
    """For each question every answer in every way in every article; printed in a word where a test fails."""

    def __init__(self, comparisons: Iterable[Comparison]) -> None:
        self.comparisons = tuple(comparisons)

    def __repr__(self) -> str:
        return "the pools"

    @property
    def claims(self) -> list[Claim]:
        """All claims of all questions."""
        return [claim for comparison in self.comparisons for claim in comparison.claims]


@pytest.fixture(scope="module")
def pools(tmp_path_factory: pytest.TempPathFactory) -> Pools:
    return Pools(edition_of(_cases(), tmp_path_factory.mktemp("laws")).edition.comparisons.values())


def drawn(data: st.DataObject, pools: Pools, least: int, most: int) -> tuple[Question, list[Claim]]:
    """A question and some of its claims; drawn by number, because a claim is long when it is printed."""
    pool = pools.comparisons[data.draw(st.integers(0, len(pools.comparisons) - 1))]
    numbers = st.integers(0, len(pool.claims) - 1)
    chosen = data.draw(st.lists(numbers, min_size=least, max_size=most, unique=True))
    return pool.question, [pool.claims[number] for number in chosen]


def articles_of(claims: list[Claim]) -> list[Article]:
    return sorted({claim.article for claim in claims}, key=lambda article: article.letter)


many = settings(max_examples=300)


@many
@given(data=st.data())
def test_the_order_of_answers_changes_nothing(pools: Pools, data: st.DataObject) -> None:
    question, claims = drawn(data, pools, 0, 6)
    shuffled = list(claims)
    data.draw(st.randoms(use_true_random=False)).shuffle(shuffled)
    first, second = (compare(question, order, articles_of(claims)) for order in (claims, shuffled))
    assert first.verdict is second.verdict
    assert [answer.claims for answer in first.answers] == [answer.claims for answer in second.answers]
    assert [(p.first, p.second, p.verdict) for p in first.oppositions] == [
        (p.first, p.second, p.verdict) for p in second.oppositions
    ]


@many
@given(data=st.data())
def test_a_silent_article_changes_no_verdict(pools: Pools, data: st.DataObject) -> None:
    question, claims = drawn(data, pools, 0, 5)
    known = articles_of(claims)
    every = articles_of(pools.claims)
    assert compare(question, claims, known).verdict is compare(question, claims, every).verdict


@many
@given(data=st.data())
def test_judging_two_answers_is_the_same_from_either_side(pools: Pools, data: st.DataObject) -> None:
    question, (first, second) = drawn(data, pools, 2, 2)
    assert judge(question, first, second) == judge(question, second, first)
    assert relation(question, first, second) is relation(question, second, first).mirror


@many
@given(data=st.data())
def test_an_answer_never_excludes_the_same_answer(pools: Pools, data: st.DataObject) -> None:
    question, (first, second) = drawn(data, pools, 2, 2)
    if question.type.says_the_same(first.value, second.value) and first.mode is second.mode:
        assert judge(question, first, second) is None


@many
@given(data=st.data())
def test_a_coarser_answer_never_conflicts_with_what_it_contains(pools: Pools, data: st.DataObject) -> None:
    question, (first, second) = drawn(data, pools, 2, 2)
    if relation(question, first, second) in (Relation.BROADER, Relation.NARROWER, Relation.OVERLAPPING):
        assert judge(question, first, second) is None


@many
@given(data=st.data())
def test_a_compatible_answer_never_makes_a_difference(pools: Pools, data: st.DataObject) -> None:
    question, (added, *claims) = drawn(data, pools, 1, 6)
    assume(all(relation(question, added, claim) is not Relation.DISJOINT for claim in claims))
    before = compare(question, claims, articles_of(claims))
    after = compare(question, [added, *claims], articles_of([added, *claims]))
    assert after.oppositions == () or before.oppositions != ()
    assert {(p.first, p.second, p.verdict) for p in after.oppositions} == {
        (p.first, p.second, p.verdict) for p in before.oppositions
    }


@many
@given(data=st.data())
def test_one_speaker_less_never_makes_a_stronger_verdict(pools: Pools, data: st.DataObject) -> None:
    question, (second,) = drawn(data, pools, 1, 1)
    several = [claim for claim in pools.claims if claim.question is question and len(claim.by) > 1]
    first = several[data.draw(st.integers(0, len(several) - 1))]
    left_out = data.draw(st.integers(0, len(first.by) - 1))
    fewer = replace(first, by=(*first.by[:left_out], *first.by[left_out + 1 :]))
    with_all, with_fewer = judge(question, first, second), judge(question, fewer, second)
    assert (with_all is None) is (with_fewer is None) or first.article is second.article
    if with_all and with_fewer:
        assert OPPOSED.index(with_fewer[0]) >= OPPOSED.index(with_all[0])


@many
@given(data=st.data())
def test_what_the_editors_worked_out_is_held_against_nobody(pools: Pools, data: st.DataObject) -> None:
    question, claims = drawn(data, pools, 0, 6)
    theirs = [claim for claim in claims if not claim.derived]
    with_ours = compare(question, claims, articles_of(claims))
    without = compare(question, theirs, articles_of(claims))
    assert with_ours.verdict is without.verdict
    assert not any(claim.derived for pair in with_ours.oppositions for claim in (pair.first, pair.second))


@many
@given(data=st.data())
def test_a_doubt_of_scope_never_lets_a_contradiction_stand(pools: Pools, data: st.DataObject) -> None:
    question, claims = drawn(data, pools, 2, 6)
    for pair in compare(question, claims, articles_of(claims)).oppositions:
        if pair.first.doubts or pair.second.doubts:
            assert pair.verdict is Verdict.UNCLEAR


def test_the_pool_holds_every_kind_of_opposition(pools: Pools) -> None:
    seen = set()
    random = Random(1)
    for pool in pools.comparisons:
        for _ in range(2000):
            first, second = random.sample(pool.claims, 2)
            judged = judge(pool.question, first, second)
            seen.update((judged[0],) if judged else ())
    assert seen == set(OPPOSED)
