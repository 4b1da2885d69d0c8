"""Places in an order."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("answer", "normal"),
    [("3", "3rd"), ("third", "3rd"), ("11th", "11th"), ("22", "22nd"), ("3rd of 14", "3rd of 14"),
     ("First out of 9", "1st of 9")],
)  # fmt: skip
def test_is_read_and_written_back(
    answer: str, normal: str, written: Callable[..., tuple[str, ...]], words: Callable[..., str]
) -> None:
    assert written("rank", answer) == (normal,)
    assert words("rank", answer) == normal


@pytest.mark.parametrize(
    ("answer", "message", "remedy"),
    [
        ("last", "found last, which is no place in an order", "write it as in 3rd or 3rd of 14"),
        (
            "15th of 14",
            "found 15th of 14, where the place is above the number of all",
            "write it as in 3rd of 14",
        ),
    ],
)
def test_mistakes(
    answer: str, message: str, remedy: str, mistake: Callable[..., tuple[str, str, int]]
) -> None:
    assert mistake("rank", answer) == (message, remedy, 0)
