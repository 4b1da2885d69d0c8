"""Answers that are sets of ids, options or terms: the ground of who, list, choice, yes-no and term.

In: the items of an answer, perhaps with ``and others``. Out: ``Members``, closed or open.
A closed set names everybody or everything; an open one says that there may be more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from variorum.algebra.reading import joined, several
from variorum.algebra.value_type import Mistake, Value

AND_OTHERS = "and others"
"""The item that makes a set open."""


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
        return Mistake(f"found {AND_OTHERS} without anything before it", f"write an answer such as {example}")
    if empty in named:
        if len(cleaned) > 1:
            remedy = f"write {empty} alone, or leave it out"
            return Mistake(f"found {empty} beside other answers", remedy, cleaned.index(empty))
        return Members(frozenset())
    for index, item in enumerate(cleaned):
        if item.endswith(f" {AND_OTHERS}"):
            first = item.removesuffix(f" {AND_OTHERS}").rstrip(",")
            return Mistake(f"found {item} as one item", f"write [{first}, {AND_OTHERS}]", index)
    return Members(frozenset(named), AND_OTHERS in cleaned, named)


def write_members(value: Members, empty: str) -> tuple[str, ...]:
    """The items that ``read_members`` reads back."""
    return (*value.spelled, *([AND_OTHERS] if value.open else [])) or (empty,)


def members_in_words(value: Members, names: Sequence[str], empty: str) -> str:
    """The names of a set as one phrase: ``A, B and C``, ``A and others``."""
    return joined([*names, *(["others"] if value.open else [])]) or empty
