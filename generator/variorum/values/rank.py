"""The type ``rank``: the how manieth, perhaps of how many.

In: ``3rd``, ``third``, ``3``, ``3rd of 14``. Out: a place in an order,
which is exact: the third is not about the third.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from variorum.algebra.reading import expect, single
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import Context, Mistake, Value, ValueType

_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
_RANK = re.compile(
    rf"(?P<place>[1-9][0-9]*(?:st|nd|rd|th)?|{'|'.join(_WORDS)})(?:\s+(?:out )?of\s+(?P<among>[1-9][0-9]*))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Standing(Value):
    """A place in an order, counted from 1; ``among`` is how many there are, where that is said."""

    place: int
    among: int | None


class Rank(ValueType):
    """Places in an order."""

    name = "rank"
    explanation = "A place in an order, perhaps of how many: `3rd`, `third`, `3rd of 14`."
    example = "3rd of 14"
    is_single = True

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """A place, the same of how many, another."""
        return ("3rd",), ("3rd of 14",), ("third of 9",), ("1st",)

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The place, and of how many."""
        text = single(items, self.example)
        if isinstance(text, Mistake):
            return text
        rank = _RANK.fullmatch(text)
        if rank is None:
            return Mistake(
                message=f"found {text}, which is no place in an order",
                remedy="write it as in 3rd or 3rd of 14",
                instead=self.example,
            )
        place = _WORDS.get(rank["place"].casefold()) or int(re.sub(r"\D", "", rank["place"]))
        among = int(rank["among"]) if rank["among"] else None
        if among is not None and place > among:
            return Mistake(
                message=f"found {text}, where the place is above the number of all",
                remedy="write it as in 3rd of 14",
                instead=self.example,
            )
        return Standing(place, among)

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """The same place, or another; of how many is said by the one that says more."""
        left, right = expect(first, Standing), expect(second, Standing)
        if left.place != right.place or None is not left.among != right.among is not None:
            return Relation.DISJOINT
        if left.among == right.among:
            return Relation.SAME
        return Relation.NARROWER if right.among is None else Relation.BROADER

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The place in figures."""
        standing = expect(value, Standing)
        of = f" of {standing.among}" if standing.among is not None else ""
        return (f"{_ordinal(standing.place)}{of}",)

    def plain_words(self, value: Value, context: Context) -> str:
        """The place in figures: ``3rd of 14``."""
        return self.write_plain(value)[0]

    def difference(self, first: Value, second: Value) -> float:
        """How many places lie between two, and one."""
        if not isinstance(first, Standing) or not isinstance(second, Standing):
            return 0
        return abs(first.place - second.place) + 1


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


TYPE = Rank()
"""The type as the registry finds it."""
