"""How two answers compare when each is taken as the set of things it leaves possible.

In: nothing but the words. Out: ``Relation`` and its mirror image.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import Enum


class Relation(Enum):
    """The relation of a first answer to a second."""

    SAME = "same"
    NARROWER = "narrower"
    BROADER = "broader"
    OVERLAPPING = "overlapping"
    DISJOINT = "disjoint"
    NOT_COMPARABLE = "not comparable"

    @property
    def mirror(self) -> Relation:
        """The relation of the second answer to the first."""
        return _MIRRORS.get(self, self)

    @property
    def compatible(self) -> bool:
        """True when both answers can be true at once."""
        return self not in (Relation.DISJOINT, Relation.NOT_COMPARABLE)


_MIRRORS = {Relation.NARROWER: Relation.BROADER, Relation.BROADER: Relation.NARROWER}


def of_sets(first: AbstractSet[str], second: AbstractSet[str]) -> Relation:
    """The relation of two plain sets: equal, one inside the other, sharing something, or nothing."""
    if first == second:
        return Relation.SAME
    if first < second:
        return Relation.NARROWER
    if first > second:
        return Relation.BROADER
    return Relation.OVERLAPPING if first & second else Relation.DISJOINT
