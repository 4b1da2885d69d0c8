"""Answers that are sets of ids, options or terms: the ground of who, list, choice, yes-no and term.

In: the items of an answer, perhaps with ``and others``. Out: ``Members``, closed or open.
A closed set names everybody or everything; an open one says that there may be more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from variorum.algebra.reading import joined, several
from variorum.algebra.value_type import Mistake, Value, ValueType

AND_OTHERS = "and others"
"""The item that makes a set open."""


AND_OTHERS_MEANS = "where the article names these and says that there are more"
"""The same explained to whoever types it."""

PERHAPS_OTHERS = "perhaps others"
"""The same for readers: the article does not close the list, which is not to say that there are others."""


@dataclass(frozen=True, slots=True)
class Members(Value):
    """A set, closed unless ``open``; ``spelled`` keeps its members as they are written back, in order."""

    members: frozenset[str]
    open: bool = False
    spelled: tuple[str, ...] = field(default=(), compare=False)


def closed(spelled: Sequence[str]) -> Members:
    """The closed set of just these members."""
    return Members(frozenset(spelled), spelled=tuple(spelled))


def read_members(items: Sequence[str], empty: str | None, example: str) -> Members | Mistake:
    """The set that the items spell; ``empty`` is the word that, standing alone, means nobody or nothing.

    Whether the members are known is for the type to judge.
    """
    cleaned = several(items, example)
    if isinstance(cleaned, Mistake):
        return cleaned
    named = tuple(item for item in cleaned if item != AND_OTHERS)
    if not named:
        return Mistake(
            message=f"found {AND_OTHERS} without anything before it",
            remedy=f"write an answer such as {example}",
        )
    if empty in named:
        if len(cleaned) > 1:
            remedy = f"write {empty} alone, or leave it out"
            return Mistake(
                message=f"found {empty} beside other answers", remedy=remedy, item=cleaned.index(empty)
            )
        return Members(frozenset())
    for index, item in enumerate(cleaned):
        if item.endswith(f" {AND_OTHERS}"):
            first = item.removesuffix(f" {AND_OTHERS}").rstrip(",")
            return Mistake(
                message=f"found {item} as one item", remedy=f"write [{first}, {AND_OTHERS}]", item=index
            )
    return Members(frozenset(named), AND_OTHERS in cleaned, named)


def write_members(value: Members, empty: str) -> tuple[str, ...]:
    """The items that ``read_members`` reads back."""
    return (*value.spelled, *([AND_OTHERS] if value.open else [])) or (empty,)


def members_in_words(value: Members, names: Sequence[str], empty: str) -> str:
    """The names of a set as one phrase: ``A, B and C``, ``A and perhaps others``."""
    return joined([*names, *([PERHAPS_OTHERS] if value.open else [])]) or empty


class MembersType(ValueType):
    """What the types do in the same way whose answers name several at once."""

    says_more = "names more than"

    def named(self, value: Value) -> tuple[str, ...] | None:
        """The members, in the order in which they are written back."""
        return value.spelled if isinstance(value, Members) else None

    def negated(self, value: Value) -> Value:
        """What is left where a set is denied: none that all of its members belong to."""
        return super().negated(replace(value, open=True) if isinstance(value, Members) else value)

    def as_named(self, value: Value) -> Value:
        """The members alone, for a denial leaves nothing open."""
        return replace(value, open=False) if isinstance(value, Members) else value

    def is_open(self, value: Value) -> bool:
        """True where there may be others."""
        return isinstance(value, Members) and value.open

    def is_more(self, first: Value, second: Value) -> bool:
        """True where a first answer names all that a second names, and more."""
        if isinstance(first, Members) and isinstance(second, Members):
            return first.members > second.members
        return super().is_more(first, second)
