"""Results of matches and votes."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("2-1", "2-1", "2–1"),
        ("2 – 1", "2-1", "2–1"),
        ("312-288-4", "312-288-4", "312–288–4"),
        ("0:0", "0-0", "0–0"),
    ],
)
def test_is_read_and_written_back(
    answer: str,
    normal: str,
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("score", answer) == (normal,)
    assert words("score", answer) == for_readers


@pytest.mark.parametrize("answer", ["2", "two to one", "2-", "-1"])
def test_mistakes(answer: str, mistake: Callable[..., tuple[str, str, int]]) -> None:
    assert mistake("score", answer) == (f"found {answer}, which is no score", "write it as in 2-1", 0)
