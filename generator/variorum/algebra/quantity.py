"""Quantities: numbers with or without a unit, read as intervals.

In: text such as ``about 60 km``. Out: ``Quantity``, an interval in its type's base unit, with the spelling.
The types number, distance, duration, mass, money, share and quantity say only what their units are.

A bare figure spans its rounding: 60 is anything that would be rounded to 60, from 59.5 to 60.5.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import inf

from variorum.algebra import intervals
from variorum.algebra.amount import Reach, Spelled, Term, parse, spell
from variorum.algebra.intervals import End, Interval
from variorum.algebra.reading import expect, single
from variorum.algebra.relation import Relation
from variorum.algebra.units import Unit, unit_name, unit_of
from variorum.algebra.value_type import Context, Mistake, Value, ValueType, Verbs
from variorum.text.suggestion import nearest

ABOUT = Fraction(15, 100)
"""How far ``about`` reaches to either side, as a share of the number, where neither type nor question says."""


@dataclass(frozen=True, slots=True)
class Margin:
    """How far ``about`` reaches: a share of the number, or an amount in the base unit."""

    share: Fraction = Fraction(0)
    amount: Fraction = Fraction(0)

    def around(self, size: Fraction) -> Fraction:
        """The distance to either side of a number."""
        return abs(size) * self.share + self.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Value):
    """An interval of ``measure``: the type's base unit, a currency, or per cent.

    ``nominal`` is the number as it is written, in the base unit, where it stands alone: 60 min and 1 h say the same,
    although the second is rounded more. ``size`` is the number after any word, the middle of a span;
    ``units`` are those it is written in.
    """

    interval: Interval
    measure: str
    nominal: Fraction | None = field(compare=False)
    spelled: Spelled = field(compare=False)
    size: Fraction = field(compare=False)
    units: Mapping[str, Unit] = field(compare=False)

    @property
    def drawn(self) -> Interval:
        """What a picture shows: a bare figure as the point that it names, everything else as its interval."""
        if self.nominal is None:
            return self.interval
        return Interval(lower=self.nominal, upper=self.nominal)


class QuantityType(ValueType):
    """What all types of quantities do in the same way."""

    is_amount = True
    is_single = True
    verbs = Verbs("puts it at", "put it at", "at")

    remedy: str
    """What to write instead of a unit that does not fit, such as ``write a length such as 60 km``."""

    is_duration: bool = False
    """True where amounts are lengths of time, which can be parts of a longer one."""

    adds_up: bool = False
    """True where ``1 h 50 min`` is one quantity."""

    signed: bool = False
    """True where an amount can be below zero."""

    about: Margin = Margin(share=ABOUT)
    """How far ``about`` reaches."""

    @abstractmethod
    def measure(self, unit: str, context: Context) -> tuple[str, Unit] | None:
        """What a unit counts and how much of it one is, or ``None`` for a unit that does not fit."""

    def misfit(self, text: str, unit: str, context: Context) -> Mistake:
        """The mistake of a unit that does not fit."""
        if not unit:
            return Mistake(
                message=f"found {text}, which lacks a unit", remedy=self.remedy, instead=self.example
            )
        return Mistake(
            message=f"found {text}, which is no {self.name}", remedy=self.remedy, instead=self.example
        )

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """The example alone, with another number, and with the words that widen or narrow it."""
        plain = re.sub(r"^[a-z ]+", "", self.example)
        other = re.sub(r"\d+", lambda number: str(int(number[0]) * 2), plain, count=1)
        words = ("", "about ", "more than ", "at least ", "up to ", "exactly ")
        return (*((f"{word}{plain}",) for word in words), (other,))

    def term_words(self, term: Term) -> str:
        """A number with its unit as readers know it."""
        return str(term).replace("_", " ")

    def prepared(self, text: str) -> str | Mistake:
        """The text with the type's own ways of writing made plain."""
        return text

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The interval that a quantity leaves possible."""
        text = single(items, self.example)
        if isinstance(text, Mistake):
            return text
        prepared = self.prepared(text)
        if isinstance(prepared, Mistake):
            return prepared
        spelled = parse(prepared)
        if isinstance(spelled, Mistake):
            return self._with_remedy(spelled, context)
        return self.value_of(text, spelled, context)

    def _with_remedy(self, mistake: Mistake, context: Context) -> Mistake:
        """The mistake with a remedy that can be read: what the words mean in figures, else an example.

        A noun at the end is left out where the type has no units: ``dozens of people`` is at least 24.
        """
        instead = mistake.instead
        while instead and isinstance(self.read_plain([instead], context), Mistake):
            instead = instead.rpartition(" ")[0] if instead[-1].isalpha() else ""
        if instead:
            return replace(mistake, remedy=mistake.remedy.replace(mistake.instead, instead), instead=instead)
        remedy = mistake.remedy if mistake.remedy and not mistake.instead else self.remedy
        return replace(mistake, remedy=remedy, instead=self.example)

    def value_of(self, text: str, spelled: Spelled, context: Context) -> Value | Mistake:
        """The quantity that has been spelled, or the mistake in its units or its order."""
        if max(len(spelled.terms), len(spelled.upper)) > 1 and not self.adds_up:
            return Mistake(
                message=f"found {text}, which is more than one answer",
                remedy=self.remedy,
                instead=self.example,
            )
        measures: list[str] = []
        units: dict[str, Unit] = {}
        for term in (*spelled.terms, *spelled.upper):
            measured = self.measure(term.unit, context)
            if measured is None:
                return self.misfit(text, term.unit, context)
            if term.number < 0 and not self.signed:
                return Mistake(
                    message=f"found {text}, which is below zero", remedy=self.remedy, instead=self.example
                )
            measures.append(measured[0])
            units[term.unit] = measured[1]
        if len(set(measures)) > 1:
            message = f"found {text}, which mixes {measures[0]} and {measures[-1]}"
            return Mistake(message=message, remedy=self.remedy, instead=self.example)
        if spelled.upper:
            lower, upper = self._ends(spelled.terms, context)[0], self._ends(spelled.upper, context)[1]
            if lower > upper:
                message = f"found {text}, where the first number is above the second"
                turned = spell(replace(spelled, terms=spelled.upper, upper=spelled.terms))
                return Mistake(message=message, remedy="write the lower number first", instead=turned)
            return Quantity(
                interval=Interval(lower=lower, upper=upper),
                measure=measures[0],
                nominal=None,
                spelled=spelled,
                size=(lower + upper) / 2,
                units=units,
            )
        interval = self._interval(spelled, context)
        if interval is None:
            return Mistake(
                message=f"found {text}, which leaves no number possible",
                remedy=self.remedy,
                instead=self.example,
            )
        nominal = self._ends(spelled.terms, context)
        is_figure = spelled.row.reach is Reach.ROUNDED and nominal[0] == nominal[1]
        return Quantity(
            interval=interval,
            measure=measures[0],
            nominal=nominal[0] if is_figure else None,
            spelled=spelled,
            size=sum(nominal, Fraction(0)) / 2,
            units=units,
        )

    def _interval(self, spelled: Spelled, context: Context) -> Interval | None:
        """How far the words before a number let it reach; ``None`` where nothing is left."""
        lower, upper = self._ends(spelled.terms, context)
        floor: End = -inf if self.signed else Fraction(0)
        margin = self.margin(context)
        match spelled.row.reach:
            case Reach.EXACT:
                return Interval(lower=lower, upper=upper)
            case Reach.ROUNDED:
                half = self._grain(spelled.terms[-1], context) / 2
                if spelled.terms[-1].number == 0:
                    return Interval(lower=lower, upper=upper)
                return Interval(lower=max(lower - half, floor), upper=upper + half, upper_open=True)
            case Reach.ABOUT:
                return Interval(
                    lower=max(lower - margin.around(lower), floor), upper=upper + margin.around(upper)
                )
            case Reach.BELOW:
                return _opened(max(lower - margin.around(lower), floor), upper, upper_open=True)
            case Reach.ABOVE:
                return _opened(lower, upper + margin.around(upper), lower_open=True)
            case Reach.MORE:
                return Interval(lower=lower, upper=inf, lower_open=True)
            case Reach.LEAST:
                return Interval(lower=lower, upper=inf)
            case Reach.LESS:
                return _opened(floor, upper, upper_open=True)
            case Reach.MOST:
                return Interval(lower=floor, upper=upper)

    def misuse(self, context: Context) -> Mistake | None:
        """What is wrong with the width of about, or a key that there is no use for."""
        return self.needless(measures=context.measures, on=context.on) or self.wrong_margin(context)

    def wrong_margin(self, context: Context) -> Mistake | None:
        """The mistake in the width of about, if there is one."""
        read = self.read_margin(context.about_is, context) if context.about_is else None
        return replace(read, item=1) if isinstance(read, Mistake) else None

    def margin(self, context: Context) -> Margin:
        """How far ``about`` reaches on this question."""
        read = self.read_margin(context.about_is, context) if context.about_is else None
        return read if isinstance(read, Margin) else self.about

    def read_margin(self, text: str, context: Context) -> Margin | Mistake:
        """The width of ``about`` as a question gives it: ``5 %`` of the number, or an amount such as ``2 km``."""
        spelled = parse(text)
        mistake = Mistake(
            message=f"found {text}, which is no width of about",
            remedy="write a share such as 5 %, or an amount in the unit of the answers",
            instead="5 %",
        )
        if isinstance(spelled, Mistake) or spelled.upper or len(spelled.terms) != 1:
            return mistake
        term = spelled.terms[0]
        if term.unit == "%":
            return self.margin_of_share(term.size / 100)
        measured = self.measure(term.unit, context)
        if measured is None:
            measured = ("", Unit(Fraction(1), Fraction(1))) if not term.unit else None
        return Margin(amount=abs(term.size) * measured[1].low) if measured else mistake

    def margin_of_share(self, share: Fraction) -> Margin:
        """The width of ``about`` that is given in per cent."""
        return Margin(share=share)

    def _ends(self, terms: tuple[Term, ...], context: Context) -> tuple[Fraction, Fraction]:
        """The least and the most that the terms add up to: two numbers only where a unit has several meanings."""
        known = [(term.size, self.measure(term.unit, context)) for term in terms]
        sizes = [(size, measured[1]) for size, measured in known if measured]
        low = sum((size * unit.low + unit.offset for size, unit in sizes), Fraction(0))
        return low, sum((size * unit.high + unit.offset for size, unit in sizes), Fraction(0))

    def _grain(self, term: Term, context: Context) -> Fraction:
        measured = self.measure(term.unit, context)
        return term.grain * measured[1].high if measured else Fraction(0)

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """Compares the intervals; what counts different things, such as currencies, cannot be compared."""
        left, right = expect(first, Quantity), expect(second, Quantity)
        if left.measure != right.measure:
            return Relation.NOT_COMPARABLE
        return intervals.relation(left.interval, right.interval)

    def says_the_same(self, first: Value, second: Value) -> bool:
        """True also for two bare figures that name one number, such as 60 min and 1 h."""
        if isinstance(first, Quantity) and isinstance(second, Quantity) and first.measure == second.measure:
            return first == second or (first.nominal is not None and first.nominal == second.nominal)
        return super().says_the_same(first, second)

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when one number fits all answers."""
        return intervals.consistent(expect(value, Quantity).interval for value in values)

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The quantity with the normal word before it and the unit as written."""
        return (spell(expect(value, Quantity).spelled),)

    def plain_words(self, value: Value, context: Context) -> str:
        """The quantity with its unit as readers know it: ``about 1,000 km``, ``4 to 6 hours``."""
        return spell(expect(value, Quantity).spelled, self.term_words)

    def size(self, value: Value) -> float:
        """The number that stands for an amount, in the base unit."""
        return float(value.size) if isinstance(value, Quantity) else 0

    def difference(self, first: Value, second: Value) -> float:
        """How many times the smaller of two amounts goes into the larger; without a limit beside nothing at all."""
        if not isinstance(first, Quantity) or not isinstance(second, Quantity):
            return 0
        if first.measure != second.measure:
            return 0
        small, large = sorted((abs(float(first.size)), abs(float(second.size))))
        return large / small if small else inf


def _opened(lower: End, upper: End, lower_open: bool = False, upper_open: bool = False) -> Interval | None:
    """The interval between two ends, or ``None`` where nothing is left between them."""
    if lower >= upper:
        return None
    return Interval(lower=lower, upper=upper, lower_open=lower_open, upper_open=upper_open)


class Measured(QuantityType):
    """Quantities whose units pint knows."""

    adds_up = True

    base: str
    """The unit that the intervals count in."""

    units: tuple[str, ...]
    """Units that editors usually mean, for suggestions."""

    def measure(self, unit: str, context: Context) -> tuple[str, Unit] | None:
        """The base unit and the factor of a unit of the right dimension."""
        known = unit_of(unit, self.base) if unit else None
        return None if known is None else (self.base, known)

    def misfit(self, text: str, unit: str, context: Context) -> Mistake:
        """The mistake of a unit that is missing, unknown, or measures something else."""
        if unit and unit_name(unit) is None:
            meant = nearest(unit.casefold(), self.units)
            return Mistake(
                message=f"found {text}, whose unit {unit} is unknown",
                remedy=f"did you mean {meant}?" if meant else self.remedy,
                instead=text.replace(unit, meant) if meant else self.example,
            )
        return super().misfit(text, unit, context)
