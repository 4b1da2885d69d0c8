"""The type ``share``: a part of a whole, in per cent.

In: a number with ``%``, or a fraction in words or figures: ``two thirds``, ``1 in 5``, ``151 of 300``. Out: an
interval of per cent. A fraction in words is as exact as a whole per cent; a count out of a count is exact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from variorum.algebra.amount import ROWS, Spelled, Term, spell
from variorum.algebra.intervals import Interval
from variorum.algebra.quantity import Margin, Quantity, QuantityType
from variorum.algebra.reading import expect, single
from variorum.algebra.units import Unit
from variorum.algebra.value_type import Context, Mistake, Value

_UNITS = ("%", "per cent", "percent")
_POINTS = ("percentage points", "percentage point", "points", "pp")
_ONE = Unit(Fraction(1), Fraction(1))
_HALF_A_POINT = Fraction(1, 2)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
          "ninth": 9, "tenth": 10}  # fmt: skip
_TIMES = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_FRACTION = re.compile(
    rf"(?:(?P<times>{'|'.join(sorted(_TIMES, key=len, reverse=True))})[ -])?(?P<part>{'|'.join(_PARTS)})s?",
    re.IGNORECASE,
)
_RATIO = re.compile(
    r"(?P<part>[0-9][0-9,]*|[a-z]+)\s+(?P<word>in|of|out of)\s+(?P<whole>[0-9][0-9,]*|[a-z]+)"
)


class Share(QuantityType):
    """Parts of a whole."""

    name = "share"
    explanation = (
        "A number with `%`, perhaps after about; a fraction such as `two thirds`, `1 in 5`, `151 of 300`."
    )
    example = "30 %"
    remedy = "write a share such as 30 %"
    signed = True
    about = Margin(amount=Fraction(3))

    def measure(self, unit: str, context: Context) -> tuple[str, Unit] | None:
        """One per cent, or one percentage point."""
        if unit in _UNITS:
            return "per cent", _ONE
        return ("percentage points", _ONE) if unit in _POINTS else None

    def margin_of_share(self, share: Fraction) -> Margin:
        """The width of ``about`` in per cent, which are points here and no part of the number."""
        return Margin(amount=share * 100)

    def term_words(self, term: Term) -> str:
        """The number with its unit in words: ``30 per cent``, ``2 percentage points``."""
        if term.unit in _POINTS:
            return f"{term.digits} percentage point{'' if abs(term.size) == 1 else 's'}"
        return f"{term.digits} per cent"

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The interval of a share, also of one that is written as a fraction."""
        text = single(items, self.example)
        if isinstance(text, Mistake):
            return text
        fraction = _fraction(text)
        if fraction is None:
            return super().read_plain(items, context)
        if isinstance(fraction, Mistake):
            return fraction
        share, is_exact = fraction
        half = Fraction(0) if is_exact else _HALF_A_POINT
        interval = Interval(lower=max(share - half, Fraction(0)), upper=share + half)
        return Quantity(
            interval=interval,
            measure="per cent",
            nominal=None,
            spelled=Spelled(ROWS[0], (Term(Decimal(0), "", text),)),
            size=share,
            units={"%": _ONE},
        )

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The share in its normal spelling, a fraction as it was written."""
        return (_written(expect(value, Quantity)) or spell(expect(value, Quantity).spelled),)

    def plain_words(self, value: Value, context: Context) -> str:
        """The share for readers: ``about 30 per cent``, ``two thirds``."""
        return _written(expect(value, Quantity)) or super().plain_words(value, context)


def _written(value: Quantity) -> str:
    """The words of a fraction; empty for a number of per cent."""
    unit = value.spelled.terms[0].unit
    return unit if unit not in (*_UNITS, *_POINTS) else ""


def _fraction(text: str) -> tuple[Fraction, bool] | Mistake | None:
    """The per cent of a fraction and whether it is exact; ``None`` for what is none."""
    words = _FRACTION.fullmatch(text)
    if words:
        times = _TIMES[(words["times"] or "one").casefold()]
        return Fraction(100 * times, _PARTS[words["part"].casefold()]), False
    ratio = _RATIO.fullmatch(text)
    if ratio is None:
        return None
    part, whole = _count(ratio["part"]), _count(ratio["whole"])
    if part is None or whole is None:
        return None
    if not whole or part > whole:
        return Mistake(
            message=f"found {text}, which is more than the whole",
            remedy="write a share such as 1 in 5",
            instead="1 in 5",
        )
    return Fraction(100 * part, whole), ratio["word"] != "in"


def _count(word: str) -> int | None:
    if word[0].isdecimal():
        return int(word.replace(",", ""))
    counts = {**_TIMES, "ten": 10, "hundred": 100}
    return counts.get(word)


TYPE = Share()
"""The type as the registry finds it."""
