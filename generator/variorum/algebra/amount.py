"""Quantities as they are spelled: ``about 1.2 million USD``, ``4 to 6 h``, ``1 h 50 min``.

In: the text of an answer. Out: ``Spelled``, which knows words and numbers, not units; text again.
The table of words before a number is ``ROWS`` and stands nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from math import inf

from variorum.algebra.intervals import Interval
from variorum.algebra.value_type import Mistake


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one way of speaking leaves possible: its ends as parts of the number, or no upper end."""

    words: tuple[str, ...]
    lower: Fraction = Fraction(1)
    upper: Fraction | None = Fraction(1)
    lower_open: bool = False
    upper_open: bool = False

    def interval(self, number: Fraction) -> Interval | None:
        """The interval that these words leave of a number, or ``None`` where nothing is left."""
        upper = inf if self.upper is None else number * self.upper
        try:
            return Interval(
                lower=number * self.lower, upper=upper, lower_open=self.lower_open, upper_open=self.upper_open
            )
        except ValueError:
            return None


ROWS = (
    Row(words=("", "exactly", "precisely"), lower=Fraction(1), upper=Fraction(1)),
    Row(
        words=("about", "around", "roughly", "some", "approximately"),
        lower=Fraction(85, 100),
        upper=Fraction(115, 100),
    ),
    Row(
        words=("nearly", "almost", "close to", "just under"),
        lower=Fraction(85, 100),
        upper=Fraction(1),
        upper_open=True,
    ),
    Row(words=("more than", "over", "above"), lower=Fraction(1), upper=None, lower_open=True),
    Row(words=("at least", "no less than", "no fewer than"), lower=Fraction(1), upper=None),
    Row(
        words=("less than", "under", "fewer than", "below"),
        lower=Fraction(0),
        upper=Fraction(1),
        upper_open=True,
    ),
    Row(words=("up to", "at most", "no more than"), lower=Fraction(0), upper=Fraction(1)),
)
"""One row a meaning; the first of its words is the normal spelling."""

_ROW_OF = {word: row for row in ROWS for word in row.words if word}
_WORD = re.compile(rf"({'|'.join(sorted(_ROW_OF, key=len, reverse=True))})\s+(?=[0-9])", re.IGNORECASE)

SCALES = {
    "": 1,
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}

_VAGUE = {
    "several": 3,
    "a few": 3,
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2000,
    "millions": 2000000,
}
_VAGUE_WORD = re.compile(rf"({'|'.join(_VAGUE)})\b(?: of)?\s*(?P<rest>.*)", re.IGNORECASE)

_TERM = re.compile(
    r"\s*(?P<number>[0-9][0-9,]*(?:\.[0-9]+)?)"
    rf"\s*(?:(?P<scale>{'|'.join(filter(None, SCALES))})\b)?"
    r"\s*(?P<unit>[^0-9.,]*)"
)
_GROUPED = re.compile(r"[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+")
_BETWEEN = re.compile(
    r"between\s+([0-9].*?)\s+and\s+([0-9].*)|from\s+([0-9].*?)\s+to\s+([0-9].*)", re.IGNORECASE
)
_SPAN = re.compile(r"([0-9].*?)(?:\s+to\s+|\s*[-–]\s*)([0-9].*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """A number with its scale word and its unit, as written."""

    number: Decimal
    scale: str = ""
    unit: str = ""

    @property
    def size(self) -> Fraction:
        """The number with its scale word multiplied in, without the unit."""
        return Fraction(self.number) * SCALES[self.scale]

    @property
    def digits(self) -> str:
        """The number and its scale word: ``1,000``, ``1.2 million``."""
        return f"{self.number:,f} {self.scale}".rstrip()

    def __str__(self) -> str:
        return f"{self.digits} {self.unit}".rstrip()


@dataclass(frozen=True, slots=True)
class Spelled:
    """A quantity as words: the row of the word before it, terms to add up, those of a span's upper end."""

    row: Row
    terms: tuple[Term, ...]
    upper: tuple[Term, ...] = ()


def parse(text: str) -> Spelled | Mistake:
    """The words and numbers of a quantity.

    In ``4 to 6 h`` the unit holds for both ends, in ``1 to 2 million`` the scale word.
    A mistake without a remedy leaves it to the type to say how its answers are written.
    """
    found = _WORD.match(text)
    row = _ROW_OF[found[1].casefold()] if found else ROWS[0]
    rest = text[found.end() :] if found else text
    span = _BETWEEN.fullmatch(rest) or _SPAN.fullmatch(rest)
    if span is None:
        terms = _terms(rest)
        return terms if isinstance(terms, Mistake) else Spelled(row, terms)
    if found:
        return Mistake(
            f"found {text}, which is a span with a word before it",
            f"write {rest}, or one number after {found[1]}",
        )
    first, last = (end for end in span.groups() if end)
    lower, upper = _terms(first), _terms(last)
    if isinstance(lower, Mistake):
        return lower
    if isinstance(upper, Mistake):
        return upper
    return Spelled(row, _completed(lower, upper), upper)


def _terms(text: str) -> tuple[Term, ...] | Mistake:
    terms: list[Term] = []
    at = 0
    while at < len(text):
        found = _TERM.match(text, at)
        if found is None:
            return _unreadable(text)
        if not _GROUPED.fullmatch(found["number"].partition(".")[0]):
            number = found["number"]
            decimal = number.count(",") == 1 and "." not in number
            remedy = f"write {number.replace(',', '.')}" if decimal else "write commas as in 1,000,000"
            return Mistake(f"found {number}, in which not every comma stands before three digits", remedy)
        unit = found["unit"].strip()
        at = found.end()
        if at < len(text):
            # "1 h and 50 min", "1 h, 50 min": what joins two terms is no part of the unit.
            unit = unit.removesuffix(" and")
            at += text.startswith(",", at)
            if not unit or not text[at:].lstrip()[:1].isdecimal():
                return _unreadable(text)
        terms.append(Term(Decimal(found["number"].replace(",", "")), found["scale"] or "", unit))
    return tuple(terms)


def _unreadable(text: str) -> Mistake:
    vague = _VAGUE_WORD.match(text)
    if vague:
        least = f"at least {_VAGUE[vague[1].casefold()]:,} {vague['rest']}".rstrip()
        return Mistake(
            f"found {text}, which gives no number", f"write the least that it can mean, such as {least}"
        )
    if any(character.isdecimal() for character in text):
        return Mistake(f"found {text}, which is no quantity that can be understood")
    return Mistake(f"found {text}, which is not written in figures")


def _completed(lower: tuple[Term, ...], upper: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms of a lower end with what it leaves to the upper end to say."""
    first, last = lower[0], upper[0]
    if len(lower) > 1 or len(upper) > 1 or first.unit:
        return lower
    scale = last.scale if not first.scale and first.number < last.number else first.scale
    return (replace(first, scale=scale, unit=last.unit),)


def _shortened(lower: tuple[Term, ...], upper: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms of a lower end without what ``_completed`` adds again."""
    if len(lower) > 1:
        return lower
    for scale in ("", lower[0].scale):
        short = (replace(lower[0], scale=scale, unit=""),)
        if _completed(short, upper) == lower:
            return short
    return lower


def spell(spelled: Spelled, term_words: Callable[[Term], str] = str) -> str:
    """The quantity as text in its normal spelling, each term as ``term_words`` has it."""

    def joined(terms: tuple[Term, ...]) -> str:
        return " ".join(term_words(term) if term.unit else term.digits for term in terms)

    if spelled.upper:
        return f"{joined(_shortened(spelled.terms, spelled.upper))} to {joined(spelled.upper)}"
    return f"{spelled.row.words[0]} {joined(spelled.terms)}".lstrip()
