"""The type ``number``: how many.

In: a number without a unit. Out: an interval.
"""

from __future__ import annotations

from fractions import Fraction

from variorum.algebra.quantity import QuantityType
from variorum.algebra.value_type import Mistake


class Number(QuantityType):
    """Bare numbers."""

    name = "number"
    explanation = "A number in figures, perhaps after about, more than or at least; or `4 to 6`."
    example = "more than 1,000"
    remedy = "write a number without a unit, such as 34"

    def measure(self, unit: str) -> tuple[str, Fraction] | None:
        """One, for there is no unit."""
        return None if unit else ("number", Fraction(1))

    def misfit(self, text: str, unit: str) -> Mistake:
        """The mistake of a unit where none belongs."""
        return Mistake(f"found {text}, where a bare number was expected", self.remedy)


TYPE = Number()
"""The type as the registry finds it."""
