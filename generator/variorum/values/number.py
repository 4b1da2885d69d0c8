"""The type ``number``: how many.

In: a number without a unit. Out: an interval.
"""

from __future__ import annotations

from fractions import Fraction

from variorum.algebra.quantity import QuantityType
from variorum.algebra.units import Unit
from variorum.algebra.value_type import SAYS, Context, Mistake

_ONE = Unit(Fraction(1), Fraction(1))


class Number(QuantityType):
    """Bare numbers."""

    name = "number"
    explanation = "A number in figures, perhaps after about, more than or at least; or `4 to 6`."
    example = "more than 1,000"
    verbs = SAYS
    remedy = "write a number without a unit, such as 34"

    def measure(self, unit: str, context: Context) -> tuple[str, Unit] | None:
        """One, for there is no unit."""
        return None if unit else ("number", _ONE)

    def misfit(self, text: str, unit: str, context: Context) -> Mistake:
        """The mistake of a unit where none belongs."""
        return Mistake(
            message=f"found {text}, where a bare number was expected", remedy=self.remedy, instead="34"
        )


TYPE = Number()
"""The type as the registry finds it."""
