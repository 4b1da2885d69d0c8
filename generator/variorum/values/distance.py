"""The type ``distance``: how far, how long, how high.

In: a number with a unit of length. Out: an interval of metres.
"""

from __future__ import annotations

from variorum.algebra.quantity import Measured


class Distance(Measured):
    """Lengths of every kind."""

    name = "distance"
    explanation = "A number with a unit of length, perhaps after about, more than or up to; or `4 to 6 km`."
    example = "about 60 km"
    is_distance = True
    base = "metre"
    units = ("km", "m", "mi", "ft", "kilometres", "kilometers", "metres", "meters", "miles", "feet")
    remedy = "write a length such as 60 km"


TYPE = Distance()
"""The type as the registry finds it."""
