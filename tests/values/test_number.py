"""Bare numbers: words before them, scale words, spans, and what is no number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("34", ["34"], "34"),
        ("exactly 34", ["exactly 34"], "exactly 34"),
        ("1000", ["1,000"], "1,000"),
        ("1.5 million", ["1.5 million"], "1.5 million"),
        ("around  1,000", ["about 1,000"], "about 1,000"),
        ("Some 12", ["about 12"], "about 12"),
        ("roughly 5 thousand", ["about 5 thousand"], "about 5 thousand"),
        ("almost 100", ["nearly 100"], "nearly 100"),
        ("close to 100", ["nearly 100"], "nearly 100"),
        ("over 30", ["more than 30"], "more than 30"),
        ("at least 30", ["at least 30"], "at least 30"),
        ("under 30", ["less than 30"], "less than 30"),
        ("at most 30", ["up to 30"], "up to 30"),
        ("4-6", ["4 to 6"], "4 to 6"),
        ("4–6", ["4 to 6"], "4 to 6"),
        ("between 4 and 6", ["4 to 6"], "4 to 6"),
        ("from 4 to 6", ["4 to 6"], "4 to 6"),
        ("1 to 2 million", ["1 to 2 million"], "1 to 2 million"),
        ("1 million to 2 million", ["1 to 2 million"], "1 to 2 million"),
        ("500 to 2 million", ["500 to 2 million"], "500 to 2 million"),
        ("900,000 to 1.2 million", ["900,000 to 1.2 million"], "900,000 to 1.2 million"),
        ("2 hundred", ["2 hundred"], "2 hundred"),
        ("0", ["0"], "0"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("number", answer) == tuple(normal)
    assert words("number", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        (
            "several",
            "found several, which gives no number",
            "write the least that it can mean, such as at least 3",
            0,
        ),
        (
            "dozens of people",
            "found dozens of people, which gives no number",
            "write the least that it can mean, such as at least 24",
            0,
        ),
        (
            "thirty-four",
            "found thirty-four, which is not written in figures",
            "write 34",
            0,
        ),
        (
            "34 people",
            "found 34 people, where a bare number was expected",
            "write a number without a unit, such as 34",
            0,
        ),
        (
            "60 km",
            "found 60 km, where a bare number was expected",
            "write a number without a unit, such as 34",
            0,
        ),
        ("1,5", "found 1,5, in which not every comma stands before three digits", "write 1.5", 0),
        (
            "1,00,000",
            "found 1,00,000, in which not every comma stands before three digits",
            "write commas as in 1,000,000",
            0,
        ),
        (
            "6 to 4",
            "found 6 to 4, where the first number is above the second",
            "write the lower number first",
            0,
        ),
        (
            "at least 4 to 6",
            "found at least 4 to 6, which is a span with a word before it",
            "write 4 to 6, or one number after at least",
            0,
        ),
        (
            "less than 0",
            "found less than 0, which leaves no number possible",
            "write a number without a unit, such as 34",
            0,
        ),
        (
            "-5",
            "found -5, which is below zero",
            "write a number without a unit, such as 34",
            0,
        ),
        (
            "5.",
            "found 5., which is no quantity that can be understood",
            "write a number without a unit, such as 34",
            0,
        ),
        (
            "34 40",
            "found 34 40, which is no quantity that can be understood",
            "write a number without a unit, such as 34",
            0,
        ),
        (
            "3 or 4",
            "found 3 or 4, which is more than one answer",
            "write a number without a unit, such as 34",
            0,
        ),
        ("", "found nothing where an answer was expected", "write one such as more than 1,000", 0),
        ([], "found nothing where an answer was expected", "write one such as more than 1,000", 0),
        (
            ["34", "40"],
            "found a list of 2 answers where only one can stand",
            "write one such as more than 1,000, or a block with its own answer for each",
            1,
        ),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("number", answer) == (message, remedy, item)
