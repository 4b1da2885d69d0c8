"""The type ``mass``: how heavy something is.

In: a number with a unit of mass. Out: an interval of kilograms. A bare ton is read as what it is: one of three.
"""

from __future__ import annotations

from variorum.algebra.quantity import Measured


class Mass(Measured):
    """Masses, which most people call weights."""

    name = "mass"
    explanation = (
        "A number with a unit of mass; `t`, `short_ton` or `long_ton`; `tons` where it is open which of them."
    )
    example = "3 t"
    base = "kilogram"
    units = ("kg", "g", "t", "tonnes", "lb", "pounds", "oz", "short_ton", "long_ton", "kilograms")
    remedy = "write a weight such as 60 kg"


TYPE = Mass()
"""The type as the registry finds it."""
