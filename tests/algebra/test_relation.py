"""The six relations, their mirror images, and plain sets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.algebra.relation import Relation, of_sets


@pytest.mark.parametrize(
    ("relation", "mirror"),
    [
        (Relation.SAME, Relation.SAME),
        (Relation.NARROWER, Relation.BROADER),
        (Relation.BROADER, Relation.NARROWER),
        (Relation.OVERLAPPING, Relation.OVERLAPPING),
        (Relation.DISJOINT, Relation.DISJOINT),
        (Relation.NOT_COMPARABLE, Relation.NOT_COMPARABLE),
    ],
)
def test_mirror(relation: Relation, mirror: Relation) -> None:
    assert relation.mirror is mirror


def test_only_disjoint_and_incomparable_answers_are_not_compatible() -> None:
    assert [found for found in Relation if not found.compatible] == [
        Relation.DISJOINT,
        Relation.NOT_COMPARABLE,
    ]


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("ab", "ab", Relation.SAME),
        ("", "", Relation.SAME),
        ("a", "ab", Relation.NARROWER),
        ("", "a", Relation.NARROWER),
        ("abc", "b", Relation.BROADER),
        ("ab", "bc", Relation.OVERLAPPING),
        ("ab", "cd", Relation.DISJOINT),
    ],
)
def test_of_sets(first: str, second: str, relation: Relation) -> None:
    assert of_sets(set(first), set(second)) is relation


@given(*[st.sets(st.sampled_from("abcd"))] * 2)
def test_of_sets_is_mirrored(first: set[str], second: set[str]) -> None:
    assert of_sets(first, second) is of_sets(second, first).mirror
