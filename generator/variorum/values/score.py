"""The type ``score``: how a match or a vote ended.

In: two or more numbers with hyphens between them, ``1-2``; that is no span from 1 to 2. Out: the numbers in
their order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from variorum.algebra.reading import expect, single
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import Context, Mistake, Value, ValueType

_SCORE = re.compile(r"[0-9][0-9,]*(?:\s*[-–:]\s*[0-9][0-9,]*)+")


@dataclass(frozen=True, slots=True)
class Result(Value):
    """The numbers of a result, in the order in which the sides are named in the question."""

    numbers: tuple[int, ...]


class Score(ValueType):
    """Results of matches and votes."""

    name = "score"
    explanation = "Numbers with hyphens, in the order of the sides in the question: `2-1`, `312-288-4`."
    example = "2-1"
    is_single = True

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """A result, the other way round, and a draw."""
        return ("2-1",), ("1-2",), ("0-0",)

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The numbers in their order."""
        text = single(items, self.example)
        if isinstance(text, Mistake):
            return text
        if not _SCORE.fullmatch(text):
            return Mistake(
                message=f"found {text}, which is no score", remedy="write it as in 2-1", instead=self.example
            )
        return Result(tuple(int(number.replace(",", "")) for number in re.findall(r"[0-9][0-9,]*", text)))

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """The same result, or another; results with more numbers than another cannot be held against it."""
        left, right = expect(first, Result), expect(second, Result)
        if len(left.numbers) != len(right.numbers):
            return Relation.NOT_COMPARABLE
        return Relation.SAME if left == right else Relation.DISJOINT

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The numbers with hyphens between them."""
        return ("-".join(map(str, expect(value, Result).numbers)),)

    def plain_words(self, value: Value, context: Context) -> str:
        """The result as it is printed: ``2–1``."""
        return "–".join(f"{number:,}" for number in expect(value, Result).numbers)


TYPE = Score()
"""The type as the registry finds it."""
