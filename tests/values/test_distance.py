"""Lengths: units of every kind, spans, and units that measure something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("60 km", ["60 km"], "60 km"),
        ("60km", ["60 km"], "60 km"),
        ("about 1000 km", ["about 1,000 km"], "about 1,000 km"),
        ("1.5 miles", ["1.5 miles"], "1.5 miles"),
        ("10 nautical miles", ["10 nautical miles"], "10 nautical miles"),
        ("5 ft 3 in", ["5 ft 3 in"], "5 ft 3 in"),
        ("30-60 km", ["30 to 60 km"], "30 to 60 km"),
        ("500 m to 1 km", ["500 m to 1 km"], "500 m to 1 km"),
        ("1 m to 2 million m", ["1 m to 2 million m"], "1 m to 2 million m"),
        ("30 km to 60 km", ["30 to 60 km"], "30 to 60 km"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("distance", answer) == tuple(normal)
    assert words("distance", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        ("60 kg", "found 60 kg, which is no distance", "write a length such as 60 km", 0),
        ("60", "found 60, which lacks a unit", "write a length such as 60 km", 0),
        ("4 km to 6", "found 4 km to 6, which lacks a unit", "write a length such as 60 km", 0),
        (
            "60 kilometters",
            "found 60 kilometters, whose unit kilometters is unknown",
            "did you mean kilometers?",
            0,
        ),
        ("60 KM", "found 60 KM, whose unit KM is unknown", "did you mean km?", 0),
        ("60 km/h", "found 60 km/h, whose unit km/h is unknown", "write a length such as 60 km", 0),
        ("60 plonks", "found 60 plonks, whose unit plonks is unknown", "write a length such as 60 km", 0),
        ("far away", "found far away, which is not written in figures", "write a length such as 60 km", 0),
        (
            "km 60",
            "found km 60, which is no quantity that can be understood",
            "write a length such as 60 km",
            0,
        ),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("distance", answer) == (message, remedy, item)
