"""Money: codes of currencies, never converted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("1.2 million USD", ["1.2 million USD"], "1.2 million US dollars"),
        ("1 EUR", ["1 EUR"], "1 euro"),
        ("about 300 billion KRW", ["about 300 billion KRW"], "about 300 billion South Korean won"),
        ("1 to 2 million RUB", ["1 to 2 million RUB"], "1 to 2 million Russian rubles"),
        ("5USD", ["5 USD"], "5 US dollars"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("money", answer) == tuple(normal)
    assert words("money", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        (
            "5",
            "found 5, which lacks a currency",
            "write the currency as its code, such as 1.2 million USD",
            0,
        ),
        ("5 usd", "found 5 usd, whose currency usd is no known code", "did you mean USD?", 0),
        (
            "5 dollars",
            "found 5 dollars, where dollars can be several currencies",
            "write its code, such as 5 USD",
            0,
        ),
        (
            "$5",
            "found $5, where $ can be several currencies",
            "write its code, such as 5 USD",
            0,
        ),
        (
            "5 USD to 6 EUR",
            "found 5 USD to 6 EUR, which mixes USD and EUR",
            "write the currency as its code, such as 1.2 million USD",
            0,
        ),
        (
            "5 USD 3 USD",
            "found 5 USD 3 USD, which is more than one answer",
            "write the currency as its code, such as 1.2 million USD",
            0,
        ),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("money", answer) == (message, remedy, item)
