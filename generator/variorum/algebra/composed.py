"""Answers that every type knows: that something is not known, one of several, all but one.

In: the items of an answer, and the type that reads plain ones. Out: ``Unknown``, ``Either`` and ``Except``, which are
compared as sets of what they leave possible: ``unknown`` leaves everything, ``either [a, b]`` what a and b leave
together, ``not a`` what a does not leave.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from variorum.algebra.relation import Relation
from variorum.algebra.value import Mistake, Value

UNKNOWN = "unknown"
"""The answer that something is not known."""

NOT_KNOWN = "not known"
"""The same answer for readers; whoever gives it says that it is not known, the opposite of saying nothing."""

_EITHER = re.compile(r"either\s*\[(.*)\]", re.DOTALL)
_EITHER_OR = re.compile(r"either\s+(\S.*?)\s+or\s+(\S.*)", re.DOTALL)
_NOT = re.compile(r"not\s+(\S.*)", re.DOTALL)

ReadPlain = Callable[[Sequence[str]], Value | Mistake]
Compare = Callable[[Value, Value], Relation]


@dataclass(frozen=True, slots=True)
class Unknown(Value):
    """The answer that it is not known."""


@dataclass(frozen=True, slots=True)
class Either(Value):
    """One of several plain answers, the text leaves open which; ``values`` in the order of the text."""

    values: tuple[Value, ...] = field(compare=False)
    members: frozenset[Value] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", frozenset(self.values))


@dataclass(frozen=True, slots=True)
class Except(Value):
    """Anything but one plain answer, or but several."""

    values: frozenset[Value]


Composed = Unknown | Either | Except


def read_composed(items: Sequence[str], plain: ReadPlain) -> Composed | Mistake | None:
    """The composed answer that the items spell, or ``None`` where they spell a plain one."""
    if len(items) != 1:
        return None
    text = " ".join(items[0].split())
    if text == UNKNOWN:
        return Unknown()
    either = _EITHER.fullmatch(text)
    parts = [part.strip() for part in either[1].split(",")] if either else list(_either_or(text))
    if either and len(parts) < 2:
        return Mistake(
            message=f"found {text}, which names only one answer", remedy="write both: either [a, b]"
        )
    if parts:
        return _either(parts, plain)
    denied = _NOT.fullmatch(text)
    if denied is None:
        return None
    several = read_composed([denied[1]], plain)
    if isinstance(several, Either):
        return Except(several.members)
    if several is not None:
        return several if isinstance(several, Mistake) else None
    value = plain([denied[1]])
    return value if isinstance(value, Mistake) else Except(frozenset((value,)))


def _either_or(text: str) -> Sequence[str]:
    spelled = _EITHER_OR.fullmatch(text)
    return spelled.groups() if spelled else ()


def _either(parts: Sequence[str], plain: ReadPlain) -> Either | Mistake:
    values: list[Value] = []
    for part in parts:
        value = plain([part])
        if isinstance(value, Mistake):
            return value
        if value in values:
            return Mistake(message=f"found {part} twice in one answer", remedy="write it once")
        values.append(value)
    return Either(tuple(values))


def write_composed(value: Composed, write: Callable[[Value], Sequence[str]]) -> tuple[str, ...]:
    """The items that ``read_composed`` reads back."""
    if isinstance(value, Unknown):
        return (UNKNOWN,)
    written = sorted(write(part)[0] for part in value.values)
    if isinstance(value, Except):
        return (f"not {written[0]}",) if len(written) == 1 else (f"not either [{', '.join(written)}]",)
    return (f"either [{', '.join(write(part)[0] for part in value.values)}]",)


def composed_words(value: Composed, words: Callable[[Value], str]) -> str:
    """A composed answer for readers: ``not known``, ``either A or B``, ``not A``."""
    if isinstance(value, Unknown):
        return NOT_KNOWN
    named = [words(part) for part in value.values]
    if isinstance(value, Except):
        return f"not {named[0]}" if len(named) == 1 else f"neither {' nor '.join(sorted(named))}"
    return f"either {', '.join(named[:-1])} or {named[-1]}"


def composed_relation(first: Value, second: Value, plain: Compare) -> Relation:
    """The relation of two answers of which at least one is composed; ``plain`` compares plain ones."""
    if isinstance(first, Unknown) or isinstance(second, Unknown):
        if isinstance(first, Unknown) and isinstance(second, Unknown):
            return Relation.SAME
        return Relation.BROADER if isinstance(first, Unknown) else Relation.NARROWER
    if isinstance(first, Except) and isinstance(second, Except):
        return _complements(_unions(tuple(first.values), tuple(second.values), plain))
    if isinstance(first, Except):
        return _complement_and_union(first, _union(second), plain)
    if isinstance(second, Except):
        return _complement_and_union(second, _union(first), plain).mirror
    return _unions(_union(first), _union(second), plain)


def _union(value: Value) -> tuple[Value, ...]:
    return value.values if isinstance(value, Either) else (value,)


def _complements(inside: Relation) -> Relation:
    """Two complements: the more a first answer takes away, the less it leaves."""
    if inside in (Relation.SAME, Relation.NOT_COMPARABLE):
        return inside
    return inside.mirror if inside in (Relation.NARROWER, Relation.BROADER) else Relation.OVERLAPPING


def _complement_and_union(complement: Except, union: Sequence[Value], plain: Compare) -> Relation:
    how = _unions(tuple(complement.values), union, plain)
    if how in (Relation.SAME, Relation.BROADER):
        return Relation.DISJOINT
    if how in (Relation.DISJOINT, Relation.NOT_COMPARABLE):
        return Relation.BROADER if how is Relation.DISJOINT else how
    return Relation.OVERLAPPING


def _unions(first: Sequence[Value], second: Sequence[Value], plain: Compare) -> Relation:
    table = [[plain(one_part, other_part) for other_part in second] for one_part in first]
    every = [each for row in table for each in row]
    if Relation.NOT_COMPARABLE in every:
        return Relation.NOT_COMPARABLE
    inside = all(any(each in (Relation.SAME, Relation.NARROWER) for each in row) for row in table)
    outside = all(
        any(each in (Relation.SAME, Relation.BROADER) for each in column)
        for column in zip(*table, strict=True)
    )
    if inside and outside:
        return Relation.SAME
    if inside or outside:
        return Relation.NARROWER if inside else Relation.BROADER
    return Relation.DISJOINT if all(each is Relation.DISJOINT for each in every) else Relation.OVERLAPPING


def plain_parts(value: Value) -> tuple[Value, ...]:
    """The plain answers that a value is made of; none for one that is not known."""
    if isinstance(value, Unknown):
        return ()
    return tuple(value.values) if isinstance(value, Except) else _union(value)
