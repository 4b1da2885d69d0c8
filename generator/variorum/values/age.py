"""The type ``age``: how old somebody is on the day that the question names.

In: years, ``about 60``, ``in her 40s``, or ``born 1989-05-02``. Out: the days on which that person can have been born,
so that an age and a date of birth can be held against each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from variorum.algebra import intervals
from variorum.algebra.amount import Reach, parse
from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import span
from variorum.algebra.intervals import Interval
from variorum.algebra.reading import expect, single
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import Context, Mistake, Value, ValueType

_DECADE = re.compile(
    r"(?:in (?:his|her|their) )?(?:(?P<part>early|mid|late)[ -])?(?P<decade>[1-9]0)s", re.IGNORECASE
)
_PARTS = {"": (0, 9), "early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_BORN = re.compile(r"born\s+(?:on\s+|in\s+)?(?P<date>\S+)", re.IGNORECASE)
_ABOUT = 3
"""How many years ``about`` reaches to either side."""

_REACHES = {
    Reach.ROUNDED: (0, 0),
    Reach.EXACT: (0, 0),
    Reach.ABOUT: (_ABOUT, _ABOUT),
    Reach.BELOW: (_ABOUT, -1),
}


@dataclass(frozen=True, slots=True)
class Born(Value):
    """The days on which somebody can have been born, with the age or date as it is written."""

    days: Interval
    spelled: str = field(compare=False)


class Age(ValueType):
    """Ages, and dates of birth."""

    name = "age"
    explanation = "Years on the day under `on`, `about 60`, `in her 40s`, or `born 1989-05-02`."
    example = "34"
    is_single = True
    needs = MappingProxyType({"on": "2023-09-13"})

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """Years, about so many, a decade, and a date of birth."""
        return ("34",), ("about 34",), ("in her 30s",), ("early 40s",), ("born 1989-05-02",), ("born 1989",)

    def misuse(self, context: Context) -> Mistake | None:
        """The mistake of a question that does not say on which day."""
        if not context.on:
            return Mistake(
                message="found no day on which the age is asked for", remedy="write on: with a date"
            )
        return self.needless(measures=context.measures, about_is=context.about_is)

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The days of birth that an age leaves possible."""
        text = single(items, self.example)
        if isinstance(text, Mistake):
            return text
        born = _BORN.fullmatch(text)
        if born:
            day = span(born["date"])
            return day if isinstance(day, Mistake) else Born(day, text)
        years = _years(text)
        on = span(context.on)
        if isinstance(years, Mistake) or isinstance(on, Mistake):
            return years if isinstance(years, Mistake) else Born(intervals.EVERYTHING, text)
        youngest, oldest = years
        days = Interval(
            lower=Fraction(_years_before(int(on.lower), oldest + 1) + 1),
            upper=Fraction(_years_before(int(on.lower), youngest) + 1),
            upper_open=True,
        )
        return Born(days, text)

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """Compares two answers by the days of birth that they leave possible."""
        return intervals.relation(expect(first, Born).days, expect(second, Born).days)

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when one day of birth fits all answers."""
        return intervals.consistent(expect(value, Born).days for value in values)

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The age or the date as it is written."""
        return (expect(value, Born).spelled,)

    def plain_words(self, value: Value, context: Context) -> str:
        """The age, or the date of birth in English: ``born on 2 May 1989``."""
        spelled = expect(value, Born).spelled
        born = _BORN.fullmatch(spelled)
        return f"born {words_for(born['date'])}" if born else spelled


def _years(text: str) -> tuple[int, int] | Mistake:
    """The youngest and the oldest age that the words leave possible."""
    decade = _DECADE.fullmatch(text)
    if decade:
        first, last = _PARTS[(decade["part"] or "").casefold()]
        return int(decade["decade"]) + first, int(decade["decade"]) + last
    spelled = parse(text)
    mistake = Mistake(
        message=f"found {text}, which is no age",
        remedy="write years such as 34, or born 1989-05-02",
        instead="34",
    )
    if (
        isinstance(spelled, Mistake)
        or len(spelled.terms) != 1
        or spelled.terms[0].unit not in ("", "years", "year")
    ):
        return mistake
    years = int(spelled.terms[0].number)
    if spelled.upper:
        return years, int(spelled.upper[0].number)
    if spelled.row.reach not in _REACHES:
        return mistake
    below, above = _REACHES[spelled.row.reach]
    return max(years - below, 0), years + above


def _years_before(day: int, years: int) -> int:
    """The number of the day that lies whole years before another; 29 February counts as 28."""
    start = date.fromordinal(day)
    if start.year <= years:
        return 1
    last = 28 if (start.month, start.day) == (2, 29) else start.day
    return start.replace(year=start.year - years, day=last).toordinal()


TYPE = Age()
"""The type as the registry finds it."""
