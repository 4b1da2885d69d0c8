"""Parts of a whole in per cent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("30 %", ["30 %"], "30 per cent"),
        ("30%", ["30 %"], "30 per cent"),
        ("more than 30 percent", ["more than 30 percent"], "more than 30 per cent"),
        ("4-6 %", ["4 to 6 %"], "4 to 6 per cent"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("share", answer) == tuple(normal)
    assert words("share", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        ("30", "found 30, which lacks a unit", "write a share such as 30 %", 0),
        ("30 km", "found 30 km, which is no share", "write a share such as 30 %", 0),
        ("3 % 4 %", "found 3 % 4 %, which is more than one answer", "write a share such as 30 %", 0),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("share", answer) == (message, remedy, item)
