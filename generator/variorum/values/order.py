"""The type ``order``: what came before what.

In: steps with ``>`` between them, ``tour > talks > meal``; a list of chains where not all is in one line.
Out: a partial order: every pair of steps of which the first came before the second.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

from variorum.algebra.reading import expect, not_an_option, several
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import Context, Mistake, Suggestions, Value, ValueType

Pair = tuple[str, str]
"""An earlier step and a later one."""


@dataclass(frozen=True, slots=True)
class Sequenced(Value):
    """All pairs of steps that are in order, directly or through others; ``chains`` is how it was written."""

    pairs: frozenset[Pair]
    chains: tuple[tuple[str, ...], ...] = field(compare=False)


def _closure(pairs: Iterable[Pair]) -> frozenset[Pair]:
    """The pairs and all that follow from them."""
    known = set(pairs)
    while True:
        more = {(first, last) for first, middle in known for again, last in known if middle == again} - known
        if not more:
            return frozenset(known)
        known |= more


def _turns_back(pairs: Iterable[Pair]) -> bool:
    """True when a step would have come before itself; the pairs are a closure."""
    return any(first == last for first, last in pairs)


class Order(ValueType):
    """Steps in the order in which they happened."""

    name = "order"
    explanation = (
        "Steps from first to last with `>` between; a list of such lines where steps are side by side."
    )
    example = "tour > talks > meal"
    needs = MappingProxyType({"options": ("tour", "talks", "meal")})

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """All steps in order and the other way round, two of them, and two lines side by side."""
        steps = tuple(context.options) or tuple(self.example.split(" > "))
        first, second, third = steps[:3]
        lines = (f"{first} > {third}", f"{second} > {third}")
        return (" > ".join(steps),), (" > ".join(reversed(steps)),), (f"{first} > {second}",), lines

    def suggestions(self, options: Mapping[str, str]) -> Suggestions:
        """The options in their order, else the example."""
        return Suggestions(examples=(" > ".join(options),)) if options else super().suggestions(options)

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The partial order that the chains make together."""
        lines = several(items, self.example)
        if isinstance(lines, Mistake):
            return lines
        chains: list[tuple[str, ...]] = []
        for index, line in enumerate(lines):
            chain = self._chain(line, index, context)
            if isinstance(chain, Mistake):
                return chain
            chains.append(chain)
        pairs = _closure(pair for chain in chains for pair in pairwise(chain))
        if _turns_back(pairs):
            step = min(first for first, last in pairs if first == last)
            remedy = "let every step stand in one place of the order"
            return Mistake(message=f"found {step} both before and after itself", remedy=remedy)
        return Sequenced(pairs, tuple(chains))

    def _chain(self, line: str, index: int, context: Context) -> tuple[str, ...] | Mistake:
        if "=" in line:
            return Mistake(
                message=f"found {line}, but = is not known here",
                remedy="write steps that are side by side in lines of their own: [tour > meal, talks > meal]",
                item=index,
            )
        if "<" in line:
            remedy = f"write from first to last, such as {self.example}"
            return Mistake(message=f"found {line}, but < is not known here", remedy=remedy, item=index)
        steps = tuple(step.strip() for step in line.split(">"))
        if len(steps) < 2 or not all(steps):
            return Mistake(
                message=f"found {line}, where steps with > between them were expected",
                remedy=f"write them from first to last, such as {self.example}",
                item=index,
            )
        for step in steps:
            if context.options and step not in context.options:
                return not_an_option(step, context.options, index)
        return steps

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """Compares two orders: one that says more is narrower, one that turns the other round is disjoint."""
        one, other = expect(first, Sequenced).pairs, expect(second, Sequenced).pairs
        if _turns_back(_closure(one | other)):
            return Relation.DISJOINT
        if one == other:
            return Relation.SAME
        if one > other:
            return Relation.NARROWER
        return Relation.BROADER if one < other else Relation.OVERLAPPING

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when all orders can be put into one without turning back."""
        return not _turns_back(_closure(pair for value in values for pair in expect(value, Sequenced).pairs))

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The chains as they were written, with single spaces."""
        return tuple(" > ".join(chain) for chain in expect(value, Sequenced).chains)

    def chains(self, value: Value) -> tuple[tuple[str, ...], ...]:
        """The chains as they were written."""
        return value.chains if isinstance(value, Sequenced) else ()

    def plain_words(self, value: Value, context: Context) -> str:
        """The steps as a phrase: ``tour, then talks, then meal``."""
        return "; ".join(
            ", then ".join(context.options.get(step, step) for step in chain)
            for chain in expect(value, Sequenced).chains
        )


TYPE = Order()
"""The type as the registry finds it."""
