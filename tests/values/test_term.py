"""The article's own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.values import TYPES

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("special military operation", ["special military operation"], "“special military operation”"),
        (["war", "conflict"], ["war", "conflict"], "“war” and “conflict”"),
        ("The  War", ["The War"], "“The War”"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("term", answer) == tuple(normal)
    assert words("term", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        ("", "found nothing where an answer was expected", "write one such as special military operation", 0),
        (["war", "war"], "found war twice in one answer", "write it once", 1),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("term", answer) == (message, remedy, item)


def test_terms_are_wording() -> None:
    assert TYPES["term"].is_wording
