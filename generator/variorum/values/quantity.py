"""The type ``quantity``: an amount of whatever the question says it measures.

In: a number with a unit of the question's dimension: a temperature, a speed, an area. Out: an interval of the
dimension's base unit. Amounts can be below zero; scales of temperature do not share their zero.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from variorum.algebra.amount import Term
from variorum.algebra.quantity import Margin, QuantityType
from variorum.algebra.units import Unit, unit_of
from variorum.algebra.value_type import Context, Mistake
from variorum.text.suggestion import did_you_mean


@dataclass(frozen=True, slots=True)
class Dimension:
    """What can be measured: its base unit, an answer as an example, and how far ``about`` reaches if not as usual."""

    base: str
    example: str
    about: Margin | None = None


DIMENSIONS: Mapping[str, Dimension] = {
    "temperature": Dimension("kelvin", "-5 °C", Margin(amount=Fraction(2))),
    "speed": Dimension("metre / second", "120 km/h"),
    "area": Dimension("metre ** 2", "12 km²"),
    "volume": Dimension("metre ** 3", "500 m³"),
    "power": Dimension("watt", "3 MW"),
    "energy": Dimension("joule", "40 kWh"),
    "pressure": Dimension("pascal", "980 hPa"),
    "mass": Dimension("kilogram", "60 kg"),
    "distance": Dimension("metre", "60 km"),
    "duration": Dimension("second", "50 min"),
    "frequency": Dimension("hertz", "50 Hz"),
    "voltage": Dimension("volt", "110 kV"),
    "rate": Dimension("per person", "12 per 100,000"),
    "magnitude": Dimension("magnitude", "7.8", Margin(amount=Fraction(1, 10))),
}
"""What a question of this type can measure, by the word under ``measures``."""

_RATE = re.compile(r"per\s+(?P<people>1(?:,?0)+|[1-9][0-9]*)(?:\s+(?:people|inhabitants|persons))?")
_MAGNITUDES = ("", "Mw", "ML", "magnitude")


class QuantityOf(QuantityType):
    """Amounts of a dimension that the question names."""

    name = "quantity"
    explanation = (
        "A number with a unit of what the question `measures`: `-5 °C`, `120 km/h`, `12 per 100,000`."
    )
    example = "60 km"
    remedy = "write a number with a unit of what the question measures"
    signed = True
    needs = MappingProxyType({"measures": "distance"})

    def measure(self, unit: str, context: Context) -> tuple[str, Unit] | None:
        """The base unit of the dimension and the size of a unit that belongs to it."""
        known = _unit(unit, context.measures)
        return (context.measures, known) if known else None

    def misuse(self, context: Context) -> Mistake | None:
        """The mistake of a question that does not say what it measures."""
        if context.measures not in DIMENSIONS:
            message = f"found {context.measures or 'no measures'}, expected what the question measures"
            remedy = (
                did_you_mean(context.measures, DIMENSIONS) or f"write measures: {' or '.join(DIMENSIONS)}"
            )
            return Mistake(message=message, remedy=remedy)
        return self.needless(on=context.on) or self.wrong_margin(context)

    def misfit(self, text: str, unit: str, context: Context) -> Mistake:
        """The mistake of a unit that is missing or measures something else."""
        dimension = DIMENSIONS.get(context.measures)
        example = dimension.example if dimension else self.example
        what = f"lacks a unit of {context.measures}" if not unit else f"is no {context.measures}"
        return Mistake(
            message=f"found {text}, which {what}", remedy=f"write it as in {example}", instead=example
        )

    def margin(self, context: Context) -> Margin:
        """How far ``about`` reaches: as the question says, else as is usual for the dimension."""
        dimension = DIMENSIONS.get(context.measures)
        if context.about_is or dimension is None or dimension.about is None:
            return super().margin(context)
        return dimension.about

    def term_words(self, term: Term) -> str:
        """The number with its unit as written."""
        return f"{term.digits}{' ' if term.unit else ''}{term.unit}"


def _unit(unit: str, measures: str) -> Unit | None:
    """The unit in terms of the base unit of what is measured."""
    dimension = DIMENSIONS.get(measures)
    if dimension is None:
        return None
    if measures == "magnitude":
        return Unit(Fraction(1), Fraction(1)) if unit in _MAGNITUDES else None
    if measures == "rate":
        people = _RATE.fullmatch(unit)
        if people is None:
            return None
        share = Fraction(1, int(people["people"].replace(",", "")))
        return Unit(share, share)
    return unit_of(unit, dimension.base) if unit else None


TYPE = QuantityOf()
"""The type as the registry finds it."""
