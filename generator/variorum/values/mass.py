"""The type ``mass``: how heavy something is.

In: a number with a unit of mass. Out: an interval of kilograms.
"""

from __future__ import annotations

from fractions import Fraction

from variorum.algebra.quantity import Measured
from variorum.algebra.value_type import Mistake

_AMBIGUOUS = ("ton", "tons")


class Mass(Measured):
    """Masses, which most people call weights."""

    name = "mass"
    explanation = "A number with a unit of mass; `t` for tonnes, `short_ton` and `long_ton` for the others."
    example = "3 t"
    base = "kilogram"
    units = ("kg", "g", "t", "tonnes", "lb", "pounds", "oz", "short_ton", "long_ton", "kilograms")
    remedy = "write a weight such as 60 kg"

    def measure(self, unit: str) -> tuple[str, Fraction] | None:
        """The factor of a unit; a bare ton fits none, as it is one thing in London, another in New York."""
        return None if unit in _AMBIGUOUS else super().measure(unit)

    def misfit(self, text: str, unit: str) -> Mistake:
        """The mistake of a unit that does not fit, or that means several."""
        if unit in _AMBIGUOUS:
            remedy = "write t, short_ton or long_ton"
            return Mistake(f"found {text}, which can be three different weights", remedy)
        return super().misfit(text, unit)


TYPE = Mass()
"""The type as the registry finds it."""
