"""The type ``date``: when something happens.

In: EDTF. Out: an interval of days.
The dates of articles and events are read by ``span`` and put into words by ``words_for``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from variorum.algebra import intervals
from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import UNKNOWN, span
from variorum.algebra.intervals import EVERYTHING, Interval
from variorum.algebra.reading import expect, single
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import Context, Mistake, Value, ValueType


@dataclass(frozen=True, slots=True)
class Moment(Value):
    """The days that a date leaves possible, with the date as it is written."""

    interval: Interval
    spelled: str = field(compare=False)


class Date(ValueType):
    """Days, months, years and spans of them."""

    name = "date"
    explanation = (
        "A date in EDTF: `2023-09-13`, `2023-07`, `2023-09-13~` for about, `2023-05-31/..` for since."
    )
    example = "2023-09-13"

    def read(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The interval of days that a date leaves possible."""
        text = single(items, self.example)
        if isinstance(text, Mistake):
            return text
        found = span(text)
        if isinstance(found, Mistake):
            return found
        if found == EVERYTHING:
            remedy = f"leave the claim out, or write a date such as {self.example}"
            return Mistake(f"found {text}, which is no answer", remedy)
        return Moment(found, text)

    def relation(self, first: Value, second: Value) -> Relation:
        """Compares two dates as intervals of days."""
        return intervals.relation(expect(first, Moment).interval, expect(second, Moment).interval)

    def consistent(self, values: Sequence[Value]) -> bool:
        """True when one moment fits all dates."""
        return intervals.consistent(expect(value, Moment).interval for value in values)

    def write(self, value: Value) -> tuple[str, ...]:
        """The date as it is written."""
        return (expect(value, Moment).spelled,)

    def words(self, value: Value, context: Context) -> str:
        """The date in English: ``13 September 2023``."""
        return words_for(expect(value, Moment).spelled)


TYPE = Date()
"""The type as the registry finds it."""

__all__ = ["TYPE", "UNKNOWN", "Date", "Moment", "span", "words_for"]
