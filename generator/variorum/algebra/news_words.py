"""Amounts in the words of the news: a dozen, hundreds of thousands, half a million, one and a half million.

In: the text of an answer. Out: the same in figures, so that a remedy can be written down as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_VAGUE = {
    "several": 3,
    "a few": 3,
    "a couple": 2,
    "a handful": 3,
    "dozens": 24,
    "scores": 40,
    "tens": 20,
    "hundreds": 200,
    "thousands": 2_000,
    "millions": 2_000_000,
    "billions": 2_000_000_000,
}
_MANY = {"dozens": 12, "hundreds": 100, "thousands": 1_000, "millions": 1_000_000, "billions": 1_000_000_000}
_VAGUE_WORD = re.compile(rf"(?P<word>{'|'.join(_VAGUE)})\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_OF_MANY = re.compile(rf"\s+of\s+(?P<word>{'|'.join(_MANY)})\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL)

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SMALL = "|".join((*sorted(_ONES, key=len, reverse=True), "an", "a"))
_COUNT = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{_SMALL}))?|{_SMALL})"
_SCALE = "hundred|thousand|lakh|million|crore|billion|trillion"
_WORDS = (
    (re.compile(r"\bhalf\s+a\s+dozen\b", re.IGNORECASE), lambda match: "6"),
    (re.compile(rf"\bhalf\s+an?\s+({_SCALE})\b", re.IGNORECASE), lambda match: f"0.5 {match[1]}"),
    (
        re.compile(rf"\b({_COUNT}|[0-9]+)\s+and\s+a\s+half(\s+\w+)", re.IGNORECASE),
        lambda match: f"{_number(match[1]) + Decimal('0.5')}{match[2]}",
    ),
    (
        re.compile(rf"\b({_COUNT}|[0-9]+)\s+dozen\b", re.IGNORECASE),
        lambda match: f"{12 * _number(match[1])}",
    ),
    (
        re.compile(rf"\b({_COUNT})\s+hundred\s+(?:and\s+)?({_COUNT})\b", re.IGNORECASE),
        lambda match: f"{100 * _number(match[1]) + _number(match[2])}",
    ),
    (re.compile(rf"\b({_COUNT})(?=\s+(?:{_SCALE})\b)", re.IGNORECASE), lambda match: f"{_number(match[1])}"),
    (
        re.compile(
            rf"\b((?:{'|'.join(_TENS)})[ -](?:{_SMALL})|{'|'.join((*_TENS, *_ONES))})\b", re.IGNORECASE
        ),
        lambda match: f"{_number(match[1])}",
    ),
    (re.compile(r"\bhalf\s+an?\s+(?=\w)", re.IGNORECASE), lambda match: "0.5 "),
    (
        re.compile(r"\ban?\s+(?=hour|day|week|month|year|minute|mile|metre|meter|kilo)", re.IGNORECASE),
        lambda match: "1 ",
    ),
)
_NONE = re.compile(r"(?:nearly|almost|virtually)\s+(?:none|nothing|nobody)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InFigures:
    """An amount in figures; ``vague`` where the words leave open how much, and this is the least."""

    text: str
    vague: bool


def _number(word: str) -> Decimal:
    """A small number in words or figures."""
    lower = word.casefold()
    if lower.isdecimal():
        return Decimal(lower)
    if lower in ("a", "an"):
        return Decimal(1)
    tens, _, ones = lower.replace("-", " ").partition(" ")
    if tens in _TENS:
        return Decimal(_TENS[tens] + (_number(ones) if ones else 0))
    return Decimal(_ONES[lower])


def in_figures(text: str) -> InFigures | None:
    """The text with its numbers in figures, or ``None`` where nothing in it is a number in words."""
    vague = _VAGUE_WORD.fullmatch(text)
    if vague:
        return InFigures(_least(vague["word"], vague["rest"]), vague=True)
    if _NONE.fullmatch(text):
        return InFigures("less than 5", vague=True)
    written = text
    for pattern, figures in _WORDS:
        written = pattern.sub(figures, written)
    written = " ".join(written.split())
    return None if written == text else InFigures(written, vague=False)


def _least(word: str, rest: str) -> str:
    """The least that a vague word can mean: ``at least 200,000`` for hundreds of thousands."""
    amount = _VAGUE[word.casefold()]
    many = _OF_MANY.fullmatch(rest)
    if many:
        amount, rest = amount * _MANY[many["word"].casefold()], many["rest"]
    rest = re.sub(r"^\s+of\b", "", rest)
    return f"at least {amount:,}{rest}"
