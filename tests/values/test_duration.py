"""Spans of time: terms that add up, full names of units for readers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("4 h", ["4 h"], "4 hours"),
        ("1 h", ["1 h"], "1 hour"),
        ("50 min", ["50 min"], "50 minutes"),
        ("about 6 h", ["about 6 h"], "about 6 hours"),
        ("1 h 50 min", ["1 h 50 min"], "1 hour 50 minutes"),
        ("1 h and 50 min", ["1 h 50 min"], "1 hour 50 minutes"),
        ("1 h, 1 min", ["1 h 1 min"], "1 hour 1 minute"),
        ("4 to 6 h", ["4 to 6 h"], "4 to 6 hours"),
        ("between 4 and 6 h", ["4 to 6 h"], "4 to 6 hours"),
        ("30 min to 1 h", ["30 min to 1 h"], "30 minutes to 1 hour"),
        ("1 h 30 min to 2 h", ["1 h 30 min to 2 h"], "1 hour 30 minutes to 2 hours"),
        ("more than 2 weeks", ["more than 2 weeks"], "more than 2 weeks"),
        ("2 centuries", ["2 centuries"], "2 centuries"),
        ("1.5 hours", ["1.5 hours"], "1.5 hours"),
        ("1 million years", ["1 million years"], "1 million years"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("duration", answer) == tuple(normal)
    assert words("duration", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        ("5 m", "found 5 m, in which m can be minutes or months", "write 5 min", 0),
        ("2h 30m", "found 2h 30m, in which m can be minutes or months", "write 2 h 30 min", 0),
        ("1h50", "found 1h50, which lacks a unit", "write a time such as 4 h or 1 h 50 min", 0),
        ("1:50", "found 1:50, whose unit : is unknown", "write a time such as 4 h or 1 h 50 min", 0),
        (
            "half an hour",
            "found half an hour, which is not written in figures",
            "write 0.5 hour",
            0,
        ),
        (
            "several hours",
            "found several hours, which gives no number",
            "write the least that it can mean, such as at least 3 hours",
            0,
        ),
        (
            "1 to 1 h 30 min",
            "found 1 to 1 h 30 min, which lacks a unit",
            "write a time such as 4 h or 1 h 50 min",
            0,
        ),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("duration", answer) == (message, remedy, item)
