"""The type ``who``: people and organisations, all of them or some of them.

In: ids, perhaps with ``and others``; ``nobody`` alone. Out: a set, compared by the groups it leaves possible.
A closed set leaves one group possible, an open one every group that contains it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.algebra.id_sets import (
    AND_OTHERS,
    AND_OTHERS_MEANS,
    Members,
    MembersType,
    members_in_words,
    read_members,
    write_members,
)
from variorum.algebra.reading import expect, wrong_id
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import NAMES, Context, Mistake, Suggestions, Value

NOBODY = "nobody"
"""The answer that is an empty group."""

_KINDS = ("person", "organisation")


class Who(MembersType):
    """People and organisations."""

    name = "who"
    explanation = "Ids of people or organisations, all unless the list ends with `and others`; or `nobody`."
    example = "[kim-jong-un, putin]"
    verbs = NAMES

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """Known people and bodies, two of them, all of a list that goes on, and nobody."""
        known = context.identifiers(*_KINDS)
        return (*((one,) for one in known), tuple(known[:2]), (*known[:2], AND_OTHERS), (NOBODY,))

    def suggestions(self, options: Mapping[str, str]) -> Suggestions:
        """The ids of all people and organisations, and the words that are none."""
        return Suggestions(listed={NOBODY: "", AND_OTHERS: AND_OTHERS_MEANS}, kinds=_KINDS)

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The group that the ids name."""
        value = read_members(items, NOBODY, self.example)
        if isinstance(value, Mistake):
            return value
        for at, identifier in enumerate(" ".join(item.split()) for item in items):
            mistake = wrong_id(identifier, _KINDS, context, at) if identifier in value.members else None
            if mistake:
                return mistake
        return value

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """Compares the groups that two answers leave possible."""
        one, other = expect(first, Members), expect(second, Members)
        if one == other:
            return Relation.SAME
        if one.open and other.open:
            if one.members > other.members:
                return Relation.NARROWER
            return Relation.BROADER if one.members < other.members else Relation.OVERLAPPING
        if other.open:
            return Relation.NARROWER if other.members <= one.members else Relation.DISJOINT
        if one.open:
            return self.plain_relation(other, one).mirror
        return Relation.DISJOINT

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when there is one group that every closed set equals and every open set is part of."""
        sets = [expect(value, Members) for value in values]
        groups = {one.members for one in sets if not one.open}
        named = frozenset[str]().union(*(one.members for one in sets))
        return not groups or groups == {named}

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The ids in the order in which they were written."""
        return write_members(expect(value, Members), NOBODY)

    def plain_words(self, value: Value, context: Context) -> str:
        """The names: ``Kim Jong-un and Vladimir Putin``."""
        found = expect(value, Members)
        return members_in_words(found, [context.name(one) for one in found.spelled], NOBODY)

    def plain_references(self, value: Value) -> tuple[str, ...]:
        """The ids of the group."""
        return expect(value, Members).spelled


TYPE = Who()
"""The type as the registry finds it."""

__all__ = ["AND_OTHERS", "NOBODY", "TYPE", "Who"]
