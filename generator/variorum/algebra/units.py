"""Units of measurement, from pint.

In: a unit as written and the unit that a type counts in. Out: an exact factor, or nothing if they do not fit.
Nothing is loaded before the first unit is met: pint takes longer to load than most sites take to check.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pint import UnitRegistry

# pint reads a unit as an expression; only plain names may reach it.
_NAME = re.compile(r"[^\W\d_]+(?:[ _][^\W\d_]+)*")


EVERYDAY = {
    unit: (name, base, times)
    for units, name, base, times in (
        ("s second seconds", "second", "second", 1),
        ("min minute minutes", "minute", "second", 60),
        ("h hour hours", "hour", "second", 3600),
        ("day days", "day", "second", 86_400),
        ("week weeks", "week", "second", 604_800),
        ("m", "meter", "metre", 1),
        ("km", "kilometer", "metre", 1000),
        ("kg", "kilogram", "kilogram", 1),
        ("t", "metric_ton", "kilogram", 1000),
    )
    for unit in units.split()
}
"""The units of which most news is made: name, base unit, and how many of these one is.

Loading pint for them would take longer than all the rest of a check. A test holds the table against pint.
"""


@cache
def _registry() -> UnitRegistry[Fraction]:
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Fraction)


@cache
def factor(unit: str, base: str) -> Fraction | None:
    """How many ``base`` one ``unit`` is, exactly; ``None`` where the two measure different things."""
    if unit in EVERYDAY:
        _, its_base, times = EVERYDAY[unit]
        return Fraction(times) if its_base == base else None
    from pint import DimensionalityError, UndefinedUnitError

    name = unit_name(unit)
    if name is None:
        return None
    try:
        return Fraction(_registry().convert(Fraction(1), name, base))
    except (DimensionalityError, UndefinedUnitError):
        return None


@cache
def unit_name(unit: str) -> str | None:
    """The full English name of a unit in the singular, ``hour`` for ``h``; ``None`` for an unknown one."""
    if unit in EVERYDAY:
        return EVERYDAY[unit][0]
    from pint import UndefinedUnitError

    if not _NAME.fullmatch(unit):
        return None
    try:
        return _registry().get_name(unit.replace(" ", "_")) or None
    except UndefinedUnitError:
        return None
