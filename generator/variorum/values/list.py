"""The type ``list``: several of the question's options at once.

In: options, perhaps with ``and others``; ``none`` alone. Out: a set, closed or open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from variorum.algebra.id_sets import (
    AND_OTHERS,
    AND_OTHERS_MEANS,
    Members,
    MembersType,
    members_in_words,
    read_members,
    write_members,
)
from variorum.algebra.reading import expect, not_an_option
from variorum.algebra.relation import Relation, of_sets
from variorum.algebra.value_type import Context, Mistake, Suggestions, Value

NONE = "none"
"""The answer that is an empty list, unless it is an option of the question."""


class Listed(MembersType):
    """Several options that are one answer."""

    name = "list"
    explanation = "Options of the question, all of them unless the list ends with `and others`; or `none`."
    example = "[aircraft-factories, and others]"
    takes_options = True
    needs = MappingProxyType({"options": ("tour", "talks", "meal")})

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """Each option, two of them, a list that goes on, and an empty one."""
        options = tuple(context.options)
        return (*((option,) for option in options), options[:2], (*options[:1], AND_OTHERS), (NONE,))

    def suggestions(self, options: Mapping[str, str]) -> Suggestions:
        """The options, and the words for an empty list and for one that goes on."""
        return Suggestions(listed={**options, NONE: "", AND_OTHERS: AND_OTHERS_MEANS})

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The set of options, in the order in which the question gives them."""
        value = read_members(items, None if NONE in context.options else NONE, self.example)
        if isinstance(value, Mistake):
            return value
        for index, item in enumerate(" ".join(item.split()) for item in items):
            if item in value.members and item not in context.options:
                return not_an_option(item, context.options, index)
        spelled = tuple(option for option in context.options if option in value.members)
        return Members(value.members, value.open, spelled)

    def options_of(self, value: Value) -> frozenset[str]:
        """The options of the list."""
        return value.members if isinstance(value, Members) else frozenset()

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """Compares closed lists as plain sets; an open list is at home in every list that contains it.

        An empty closed list denies whatever another list names, so it shares nothing with it.
        """
        one, other = expect(first, Members), expect(second, Members)
        if one == other:
            return Relation.SAME
        if not one.members or not other.members:
            return Relation.DISJOINT
        if one.open and other.open:
            plain = of_sets(one.members, other.members).mirror
            return Relation.OVERLAPPING if plain is Relation.DISJOINT else plain
        if one.open:
            return self.plain_relation(other, one).mirror
        if not other.open:
            return of_sets(one.members, other.members)
        if other.members <= one.members:
            return Relation.NARROWER
        return Relation.OVERLAPPING if one.members & other.members else Relation.DISJOINT

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when all closed lists share an option, or all are empty."""
        complete = [one.members for one in (expect(value, Members) for value in values) if not one.open]
        return not any(complete) or bool(frozenset.intersection(*complete))

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The options in the order of the question."""
        return write_members(expect(value, Members), NONE)

    def plain_words(self, value: Value, context: Context) -> str:
        """The labels of the options: ``tour, talks and others``."""
        found = expect(value, Members)
        return members_in_words(found, [context.options.get(one, one) for one in found.spelled], NONE)


TYPE = Listed()
"""The type as the registry finds it."""

__all__ = ["AND_OTHERS", "NONE", "TYPE", "Listed"]
