"""Readings that still fit their verdict, and those that no longer do."""

from __future__ import annotations

import pytest

from variorum.checks.reading import check

REMEDY = "a reading says why answers differ: take it out, or look at the answers again"


def seeds(kind: str, why: str, a: str, b: str = "", outlet: str = "") -> str:
    text = (
        f"=== summit/questions.yml\nq: {{ask: Q?, type: {kind}, about: [talks], added: 2023-10-01, explain: x, "
        f"reading: {why}}}\n=== claims a\nq: {a}\n"
    )
    if b:
        text += f"=== claims b\nq: {b}\n"
    return text + outlet


COPIED = "=== article a\ncopy_of: wire\n=== article b\ncopy_of: wire\n"


@pytest.mark.parametrize(
    ("kind", "why", "a", "b", "more"),
    [
        ("distance", "error", "60 km", "70 km", ""),
        ("distance", "scope", "60 km", "more than 50 km", ""),
        ("term", "translation", "train", "railway", ""),
        ("term", "translation", "[train, railway]", "", ""),
        ("yes-no", "preview", '[{answer: "yes"}, {answer: "no"}]', "", ""),
        ("distance", "scope", "{answer: 60 km, mode: plan}", "60 km", ""),
        ("distance", "copying", "60 km", "60 km", COPIED),
    ],
)
def test_a_reading_that_fits(found, kind, why, a, b, more):
    assert found(check, seeds(kind, why, a, b, more)) == []


@pytest.mark.parametrize(
    ("kind", "why", "a", "b", "more", "words", "verdict"),
    [
        ("distance", "error", "60 km", "60 km", "", "error", "agreement"),
        ("distance", "scope", "60 km", "60 km", COPIED, "scope", "echo"),
        ("distance", "[scope, error]", "60 km", "", "", "scope and error", "single"),
        ("term", "translation", "train", "Train", "", "translation", "agreement"),
    ],
)
def test_a_reading_that_no_longer_fits(found, kind, why, a, b, more, words, verdict):
    column = 78 + len(kind)
    assert found(check, seeds(kind, why, a, b, more)) == [
        f"seeds/summit/questions.yml:1:{column}: warning[reading]: the reading {words} no longer fits the verdict, "
        f"which is {verdict}; {REMEDY}"
    ]
