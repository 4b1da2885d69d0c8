"""Weights, and the ton that could be three."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("3 t", ["3 t"], "3 t"),
        ("2 short_ton", ["2 short_ton"], "2 short ton"),
        ("about 60 kg", ["about 60 kg"], "about 60 kg"),
        ("5 lb 3 oz", ["5 lb 3 oz"], "5 lb 3 oz"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("mass", answer) == tuple(normal)
    assert words("mass", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        (
            "11.300 t",
            "found 11.300, which can be thousands or a fraction",
            "write 11,300 for thousands, or 11.3 with fewer or more decimals",
            0,
        ),
        ("10 km", "found 10 km, which is no mass", "write a weight such as 60 kg", 0),
        ("60 kgs", "found 60 kgs, whose unit kgs is unknown", "did you mean kg?", 0),
        ("60", "found 60, which lacks a unit", "write a weight such as 60 kg", 0),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("mass", answer) == (message, remedy, item)
