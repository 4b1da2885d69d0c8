"""The type ``choice``: one of the question's options.

In: an option, or a list where it stays unclear which of several. Out: the set of options left possible.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from variorum.algebra.id_sets import Members, closed
from variorum.algebra.reading import expect, joined, not_an_option, several
from variorum.algebra.relation import Relation, of_sets
from variorum.algebra.value_type import Context, Mistake, Suggestions, Value, ValueType


class Choice(ValueType):
    """One option, or one of several."""

    name = "choice"
    explanation = "One option of the question; a list where the article leaves open which of them it is."
    example = "after"
    takes_options = True
    leaves_open = True
    needs = MappingProxyType({"options": ("before", "during", "after")})

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """Each option, and two of which it is open which."""
        options = tuple(context.options)
        return (*((option,) for option in options), options[:2])

    def suggestions(self, options: Mapping[str, str]) -> Suggestions:
        """The options."""
        return Suggestions(listed=options)

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The options left possible, in the order in which the question gives them."""
        chosen = several(items, self.example)
        if isinstance(chosen, Mistake):
            return chosen
        for index, item in enumerate(chosen):
            if item not in context.options:
                return not_an_option(item, context.options, index)
        return closed([option for option in context.options if option in chosen])

    def named(self, value: Value) -> tuple[str, ...] | None:
        """The options left possible, in the order of the question."""
        return value.spelled if isinstance(value, Members) else None

    def options_of(self, value: Value) -> frozenset[str]:
        """The options left possible."""
        return value.members if isinstance(value, Members) else frozenset()

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """Compares the options left possible as plain sets."""
        return of_sets(expect(first, Members).members, expect(second, Members).members)

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when one option is left possible by all answers."""
        return not values or bool(
            frozenset.intersection(*(expect(value, Members).members for value in values))
        )

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The options in the order of the question."""
        return expect(value, Members).spelled

    def plain_words(self, value: Value, context: Context) -> str:
        """The labels of the options: ``before or after``."""
        return joined([context.options.get(one, one) for one in expect(value, Members).spelled], "or")


TYPE = Choice()
"""The type as the registry finds it."""
