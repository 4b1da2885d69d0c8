"""Counts and lists in English, for sentences that the program makes.

In: numbers and words. Out: words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

_NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip

Part = TypeVar("Part")


def number(amount: int) -> str:
    """A number as it stands in a sentence: ``three``, ``13``, ``1,200``; ``no`` for 0."""
    return _NUMBERS[amount] if 0 <= amount < len(_NUMBERS) else f"{amount:,}"


def count(amount: int, noun: str, plural: str = "") -> str:
    """A count with its noun: ``one article``, ``three articles``, ``no articles``."""
    return f"{number(amount)} {noun if amount == 1 else plural or f'{noun}s'}"


def both(amount: int) -> str:
    """All of so many: ``both`` of two, else ``all``."""
    return "both" if amount == 2 else "all"


def capitalised(text: str) -> str:
    """The text with a capital at its beginning, the rest as it is."""
    return text[:1].upper() + text[1:]


def between(parts: Sequence[Part], separator: Part, last: Part) -> list[Part]:
    """The parts with a separator between them, and another before the last one."""
    made: list[Part] = []
    for index, part in enumerate(parts):
        if index:
            made.append(last if index == len(parts) - 1 else separator)
        made.append(part)
    return made


def listed(words: Sequence[str], last: str = "and") -> str:
    """The words as one phrase: ``A, B and C``."""
    return "".join(between(words, ", ", f" {last} "))
