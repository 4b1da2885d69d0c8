"""The type ``yes-no``: whether something is so.

In: ``yes`` or ``no``. Out: one of two options.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.algebra.id_sets import Members, closed
from variorum.algebra.reading import expect, single
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import SAYS, Context, Mistake, Suggestions, Value, ValueType
from variorum.text.suggestion import did_you_mean

_ANSWERS = ("yes", "no")


class YesNo(ValueType):
    """Yes or no."""

    name = "yes-no"
    explanation = "`yes` or `no`; where there is a third answer, make the question a `choice`."
    example = "yes"
    is_single = True
    verbs = SAYS

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """Either answer."""
        return tuple((answer,) for answer in _ANSWERS)

    def choices(self, options: Mapping[str, str]) -> tuple[str, ...]:
        """Yes and no."""
        return tuple(options) or _ANSWERS

    def suggestions(self, options: Mapping[str, str]) -> Suggestions:
        """Yes and no, each with the label that the question's options give it."""
        return Suggestions(
            listed={answer: options.get(answer, "") for answer in _ANSWERS},
            unquoted=True,
            otherwise="yes or no; where there is a third answer, make the question a choice.",
        )

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The one answer."""
        answer = single(items, self.example)
        if isinstance(answer, Mistake):
            return answer
        if answer not in _ANSWERS:
            return Mistake(
                message=f"found {answer}, which is neither yes nor no",
                remedy=did_you_mean(answer.casefold(), _ANSWERS)
                or "write yes or no, or make the question a choice",
            )
        return closed([answer])

    def negated(self, value: Value) -> Value:
        """The other of the two answers."""
        if not isinstance(value, Members):
            return super().negated(value)
        return closed([answer for answer in _ANSWERS if answer not in value.members])

    def named(self, value: Value) -> tuple[str, ...] | None:
        """The answer, in a list that has two."""
        return value.spelled if isinstance(value, Members) else None

    def options_of(self, value: Value) -> frozenset[str]:
        """Yes or no."""
        return value.members if isinstance(value, Members) else frozenset()

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """The same answer, or the opposite one."""
        return Relation.SAME if expect(first, Members) == expect(second, Members) else Relation.DISJOINT

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The answer as it is written."""
        return expect(value, Members).spelled

    def plain_words(self, value: Value, context: Context) -> str:
        """The answer, or the label that the question's options give it."""
        (answer,) = expect(value, Members).spelled
        return context.options.get(answer, answer)


TYPE = YesNo()
"""The type as the registry finds it."""
