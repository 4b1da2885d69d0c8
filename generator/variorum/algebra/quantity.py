"""Quantities: numbers with or without a unit, read as intervals.

In: text such as ``about 60 km``. Out: ``Quantity``, an interval in its type's base unit, with the spelling.
The types number, distance, duration, mass, money and share say only what their units are.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from variorum.algebra import intervals
from variorum.algebra.amount import Spelled, Term, parse, spell
from variorum.algebra.intervals import Interval
from variorum.algebra.reading import expect, single
from variorum.algebra.relation import Relation
from variorum.algebra.units import factor, unit_name
from variorum.algebra.value_type import Context, Mistake, Value, ValueType
from variorum.text.suggestion import did_you_mean


@dataclass(frozen=True, slots=True)
class Quantity(Value):
    """An interval of ``measure``: the type's base unit, a currency, or per cent. 60 min and 1 h are equal."""

    interval: Interval
    measure: str
    spelled: Spelled = field(compare=False)


class QuantityType(ValueType):
    """What all types of quantities do in the same way."""

    remedy: str
    """What to write instead of a unit that does not fit, such as ``write a length such as 60 km``."""

    adds_up: bool = False
    """True where ``1 h 50 min`` is one quantity."""

    @abstractmethod
    def measure(self, unit: str) -> tuple[str, Fraction] | None:
        """What a unit counts and how much of it one is, or ``None`` for a unit that does not fit."""

    def misfit(self, text: str, unit: str) -> Mistake:
        """The mistake of a unit that does not fit."""
        if not unit:
            return Mistake(f"found {text}, which lacks a unit", self.remedy)
        return Mistake(f"found {text}, which is no {self.name}", self.remedy)

    def term_words(self, term: Term) -> str:
        """A number with its unit as readers know it."""
        return str(term).replace("_", " ")

    def read(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The interval that a quantity leaves possible."""
        text = single(items, self.example)
        if isinstance(text, Mistake):
            return text
        spelled = parse(text)
        if isinstance(spelled, Mistake):
            return replace(spelled, remedy=spelled.remedy or self.remedy)
        if max(len(spelled.terms), len(spelled.upper)) > 1 and not self.adds_up:
            return Mistake(f"found {text}, which is more than one answer", self.remedy)
        measures: list[str] = []
        for term in (*spelled.terms, *spelled.upper):
            found = self.measure(term.unit)
            if found is None:
                return self.misfit(text, term.unit)
            measures.append(found[0])
        if len(set(measures)) > 1:
            return Mistake(f"found {text}, which mixes {measures[0]} and {measures[-1]}", self.remedy)
        lower, upper = self._total(spelled.terms), self._total(spelled.upper)
        if spelled.upper and lower > upper:
            return Mistake(
                f"found {text}, where the first number is above the second", "write the lower number first"
            )
        found_interval = Interval(lower=lower, upper=upper) if spelled.upper else spelled.row.interval(lower)
        if found_interval is None:
            return Mistake(f"found {text}, which leaves no number possible", self.remedy)
        return Quantity(found_interval, measures[0], spelled)

    def _total(self, terms: tuple[Term, ...]) -> Fraction:
        known = ((term.size, self.measure(term.unit)) for term in terms)
        return sum((size * unit[1] for size, unit in known if unit), Fraction(0))

    def relation(self, first: Value, second: Value) -> Relation:
        """Compares the intervals; what counts different things, such as currencies, cannot be compared."""
        one, other = expect(first, Quantity), expect(second, Quantity)
        if one.measure != other.measure:
            return Relation.NOT_COMPARABLE
        return intervals.relation(one.interval, other.interval)

    def consistent(self, values: Sequence[Value]) -> bool:
        """True when one number fits all answers."""
        return intervals.consistent(expect(value, Quantity).interval for value in values)

    def write(self, value: Value) -> tuple[str, ...]:
        """The quantity with the normal word before it and the unit as written."""
        return (spell(expect(value, Quantity).spelled),)

    def words(self, value: Value, context: Context) -> str:
        """The quantity with its unit as readers know it: ``about 1,000 km``, ``4 to 6 hours``."""
        return spell(expect(value, Quantity).spelled, self.term_words)


class Measured(QuantityType):
    """Quantities whose units pint knows."""

    adds_up = True

    base: str
    """The unit that the intervals count in."""

    units: tuple[str, ...]
    """Units that editors usually mean, for suggestions."""

    def measure(self, unit: str) -> tuple[str, Fraction] | None:
        """The base unit and the factor of a unit of the right dimension."""
        size = factor(unit, self.base) if unit else None
        return None if size is None else (self.base, size)

    def misfit(self, text: str, unit: str) -> Mistake:
        """The mistake of a unit that is missing, unknown, or measures something else."""
        if unit and unit_name(unit) is None:
            remedy = did_you_mean(unit.casefold(), self.units) or self.remedy
            return Mistake(f"found {text}, whose unit {unit} is unknown", remedy)
        return super().misfit(text, unit)
