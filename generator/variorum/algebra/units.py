"""Units of measurement, from pint.

In: a unit as written and the unit that a type counts in. Out: an exact factor, or nothing if they do not fit.
Nothing is loaded before the first unit is met: pint takes longer to load than most sites take to check.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Unit:
    """How many base units one unit is, at least and at most, and where its zero lies.

    ``low`` and ``high`` differ only for a word that stands for several units, such as a ton.
    """

    low: Fraction
    high: Fraction
    offset: Fraction = Fraction(0)


_TONS = re.compile(r"(?P<prefix>kilo|mega|giga)?tons?")
_PREFIXES = {None: 1, "kilo": 10**3, "mega": 10**6, "giga": 10**9}
_SORTS_OF_TON = ("short_ton", "metric_ton", "long_ton")


@cache
def unit_of(unit: str, base: str) -> Unit | None:
    """A unit in terms of a base unit; ``None`` where the two measure different things.

    A bare ton is one thing in London and another in New York: it is left open which of three.
    """
    ton = _TONS.fullmatch(unit)
    if ton:
        sizes = [factor(sort, base) for sort in _SORTS_OF_TON]
        known = [size * _PREFIXES[ton["prefix"]] for size in sizes if size is not None]
        return Unit(min(known), max(known)) if known else None
    degrees = _DEGREES.get(unit)
    if degrees:
        return Unit(degrees[0], degrees[0], degrees[1]) if base == "kelvin" else None
    size = factor(unit, base)
    return None if size is None else Unit(size, size)


_DEGREES = {
    name: (kelvins, offset)
    for names, kelvins, offset in (
        (
            ("°C", "C", "degC", "degrees Celsius", "degree Celsius", "Celsius"),
            Fraction(1),
            Fraction(27315, 100),
        ),
        (
            ("°F", "F", "degF", "degrees Fahrenheit", "degree Fahrenheit", "Fahrenheit"),
            Fraction(5, 9),
            Fraction(45967, 100) * Fraction(5, 9),
        ),
        (("K", "kelvin", "kelvins"), Fraction(1), Fraction(0)),
    )
    for name in names
}
"""Scales of temperature, which do not share their zero: kelvins for one degree, and at its zero."""


@cache
def factor(unit: str, base: str) -> Fraction | None:
    """How many ``base`` one ``unit`` is, exactly; ``None`` where the two measure different things."""
    if unit in EVERYDAY:
        _, its_base, times = EVERYDAY[unit]
        return Fraction(times) if its_base == base else None
    from pint import DimensionalityError, UndefinedUnitError

    expression = _expression(unit)
    if expression is None:
        return None
    try:
        return Fraction(_registry().convert(Fraction(1), expression, base))
    except (DimensionalityError, UndefinedUnitError):
        return None


def _expression(unit: str) -> str | None:
    """What pint calls a unit: its name, or names with their powers above and below one stroke."""
    names = []
    for part in re.split(r"\s*/\s*|\s+per\s+", unit):
        bare, power = part.rstrip("²³"), _POWERS.get(part[-1:], "")
        square = _SQUARE.match(bare)
        if square:
            bare, power = bare[square.end() :], _WORDS_OF_POWERS[square[1]]
        name = unit_name(bare)
        if name is None:
            return None
        names.append(f"{name}{power}")
    return " / ".join(names)


_POWERS = {"²": " ** 2", "³": " ** 3"}
_SQUARE = re.compile(r"(square|sq|cubic)\s+")
_WORDS_OF_POWERS = {"square": " ** 2", "sq": " ** 2", "cubic": " ** 3"}


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
