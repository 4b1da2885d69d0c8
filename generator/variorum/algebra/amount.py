"""Quantities as they are spelled: ``about 1.2 million USD``, ``4 to 6 h``, ``1 h 50 min``.

In: the text of an answer. Out: ``Spelled``, which knows words and numbers, not units; text again.
The table of words before a number is ``ROWS`` and stands nowhere else; how far each lets a number reach is for
``quantity`` to say, because it depends on what is counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from variorum.algebra.news_words import in_figures
from variorum.algebra.value import Mistake


class Reach(Enum):
    """How far the words before a number let it reach."""

    ROUNDED = "as far as its last digit leaves open"
    EXACT = "to the digit"
    ABOUT = "some way to either side"
    BELOW = "some way below it"
    ABOVE = "some way above it"
    MORE = "anywhere above it"
    LEAST = "it, or anywhere above it"
    LESS = "anywhere below it"
    MOST = "it, or anywhere below it"


@dataclass(frozen=True, slots=True)
class Row:
    """Words before a number that mean the same; the first of them is the normal spelling."""

    words: tuple[str, ...]
    reach: Reach


ROWS = (
    Row(("",), Reach.ROUNDED),
    Row(("exactly", "precisely"), Reach.EXACT),
    Row(
        ("about", "around", "roughly", "some", "approximately", "circa", "an estimated", "more or less"),
        Reach.ABOUT,
    ),
    Row(("nearly", "almost", "close to", "just under", "just below", "not quite"), Reach.BELOW),
    Row(
        ("just over", "just above", "slightly more than", "a little more than", "a little over"), Reach.ABOVE
    ),
    Row(("more than", "over", "above", "in excess of"), Reach.MORE),
    Row(("at least", "no less than", "no fewer than", "not less than", "upwards of"), Reach.LEAST),
    Row(("less than", "under", "fewer than", "below"), Reach.LESS),
    Row(
        ("up to", "at most", "no more than", "not more than", "as many as", "as much as"),
        Reach.MOST,
    ),
)
"""One row a meaning."""

_ROW_OF = {word: row for row in ROWS for word in row.words if word}
_WORD = re.compile(rf"({'|'.join(sorted(_ROW_OF, key=len, reverse=True))})\s+(?=[0-9+-])", re.IGNORECASE)

SCALES = {
    "": 1,
    "hundred": 10**2,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}

_TERM = re.compile(
    r"\s*(?P<number>(?:[+-](?=[0-9])|minus\s+)?[0-9][0-9,]*(?:\.[0-9]+)?)"
    rf"\s*(?:(?P<scale>{'|'.join(filter(None, SCALES))})\b)?"
    r"\s*(?P<unit>(?:per 1(?:,?0)+|[^0-9.,])*)"
)
_GROUPED = re.compile(r"[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+")
_POINT_OF_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_BETWEEN = re.compile(
    r"between\s+(-?[0-9].*?)\s+and\s+(-?[0-9].*)|from\s+(-?[0-9].*?)\s+to\s+(-?[0-9].*)", re.IGNORECASE
)
_SPAN = re.compile(r"(-?[0-9].*?)(?:\s+to\s+|\s*[-–]\s*)(-?[0-9].*)", re.IGNORECASE)


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
    def grain(self) -> Fraction:
        """What the last digit that counts stands for; a round figure has at least two that count.

        60 counts ones, 150 tens, 11,000 and 10,000 thousands, 1.2 million hundred thousands.
        """
        exponent = self.number.as_tuple().exponent
        if isinstance(exponent, int) and exponent < 0:
            return Fraction(10) ** exponent * SCALES[self.scale]
        digits = str(abs(int(self.size)))
        counting = max(len(digits.rstrip("0")), 2)
        return Fraction(10) ** max(len(digits) - counting, 0)

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
    word = _WORD.match(text)
    row = _ROW_OF[word[1].casefold()] if word else ROWS[0]
    rest = text[word.end() :] if word else text
    span = _BETWEEN.fullmatch(rest) or _SPAN.fullmatch(rest)
    if span is None:
        terms = _terms(rest, text)
        return terms if isinstance(terms, Mistake) else Spelled(row, terms)
    if word:
        return Mistake(
            message=f"found {text}, which is a span with a word before it",
            remedy=f"write {rest}, or one number after {word[1]}",
            instead=rest,
        )
    first, last = (end for end in span.groups() if end)
    lower, upper = _terms(first, text), _terms(last, text)
    if isinstance(lower, Mistake):
        return lower
    if isinstance(upper, Mistake):
        return upper
    return Spelled(row, _completed(lower, upper), upper)


def _terms(text: str, whole: str) -> tuple[Term, ...] | Mistake:
    terms: list[Term] = []
    at = 0
    while at < len(text):
        term = _TERM.match(text, at)
        if term is None:
            return _unreadable(whole)
        number = term["number"].replace("minus ", "-")
        figures = number.lstrip("+-")
        misread = _misread(figures, number, whole)
        if misread:
            return misread
        unit = term["unit"].strip()
        at = term.end()
        if at < len(text):
            # "1 h and 50 min", "1 h, 50 min": what joins two terms is no part of the unit.
            unit = unit.removesuffix(" and")
            at += text.startswith(",", at)
            if not unit or not text[at:].lstrip()[:1].isdecimal():
                return _unreadable(whole)
        terms.append(Term(Decimal(number.replace(",", "")), term["scale"] or "", unit))
    return tuple(terms)


def _misread(figures: str, number: str, whole: str) -> Mistake | None:
    """The mistake of figures that two readers would read as two numbers."""
    if not _GROUPED.fullmatch(figures.partition(".")[0]):
        message = f"found {figures}, in which not every comma stands before three digits"
        if figures.count(",") == 1 and "." not in figures:
            instead = whole.replace(number, number.replace(",", "."))
            return Mistake(message=message, remedy=f"write {figures.replace(',', '.')}", instead=instead)
        plain = figures.replace(",", "")
        grouped = f"{Decimal(plain):,f}"
        return Mistake(
            message=message, remedy="write commas as in 1,000,000", instead=whole.replace(figures, grouped)
        )
    if _POINT_OF_THOUSANDS.fullmatch(figures):
        grouped = figures.replace(".", ",")
        short = f"{Decimal(figures):f}".rstrip("0").rstrip(".")
        return Mistake(
            message=f"found {figures}, which can be thousands or a fraction",
            remedy=f"write {grouped} for thousands, or {short} with fewer or more decimals",
            instead=whole.replace(figures, grouped),
        )
    return None


def _unreadable(text: str) -> Mistake:
    """The mistake of words that are no figures, with what they mean at least where that can be said."""
    figures = in_figures(text)
    if figures is not None:
        message = f"found {text}, which is not written in figures"
        if figures.vague:
            return Mistake(
                message=f"found {text}, which gives no number",
                remedy=f"write the least that it can mean, such as {figures.text}",
                instead=figures.text,
            )
        return Mistake(message=message, remedy=f"write {figures.text}", instead=figures.text)
    if any(character.isdecimal() for character in text):
        return Mistake(message=f"found {text}, which is no quantity that can be understood")
    return Mistake(message=f"found {text}, which is not written in figures")


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
