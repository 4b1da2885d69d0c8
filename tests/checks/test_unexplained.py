"""Differences that nobody has explained."""

from __future__ import annotations

import pytest

from variorum.checks.unexplained import check

REMEDY = "say in explain why the answers may differ"


def seeds(extra: str, one: str, other: str) -> str:
    return (
        f"=== summit/questions.yml\nq: {{ask: How far?, type: distance, about: [talks], added: 2023-10-01{extra}}}\n"
        f"=== claims a\nq: {one}\n=== claims b\nq: {other}\n"
    )


@pytest.mark.parametrize(
    ("extra", "one", "other", "sentence"),
    [
        ("", "60 km", "70 km", "q has the verdict conflict, and nothing explains it"),
        ("", "{answer: 60 km, by: ada}", "{answer: 70 km, by: bo}",
         "q has the verdict dispute, and nothing explains it"),
        ("", "{answer: 60 km, by: ada, occasion: meeting}", "{answer: 70 km, by: ada, occasion: meeting}",
         "q has the verdict same speaker, different words, and nothing explains it"),
        (", weight: high", "60 km", "more than 50 km",
         "q has the verdict precision on a question of high weight, and nothing explains it"),
        (", weight: high, changes: 1 day", "{answer: 60 km, as_of: 2023-09-01}", "70 km",
         "q has the verdict development on a question of high weight, and nothing explains it"),
    ],
)  # fmt: skip
def test_what_is_owed_an_explanation(found, extra, one, other, sentence):
    assert found(check, seeds(extra, one, other)) == [
        f"seeds/summit/questions.yml:1:1: warning[unexplained]: {sentence}; {REMEDY}"
    ]


@pytest.mark.parametrize(
    ("extra", "one", "other"),
    [
        (", explain: One is by road.", "60 km", "70 km"),
        ("", "60 km", "more than 50 km"),
        (", weight: high", "60 km", "60 km"),
        (", changes: 1 day", "{answer: 60 km, as_of: 2023-09-01}", "70 km"),
    ],
)
def test_what_needs_none(found, extra, one, other):
    assert found(check, seeds(extra, one, other)) == []
