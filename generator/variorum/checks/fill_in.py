"""Nothing is left of a starting point: what `variorum new` left to be written has been written.

In: an ``Edition``. Out: a mistake at every text that still begins with the words of the starting point.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic
from variorum.drafting.article import FILL_IN
from variorum.seeds.nodes import Block, Items, Node, Text


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks through all files."""
    for _, tree in sorted(edition.corpus.trees.items()):
        yield from _in(tree, "this")


def _in(node: Node, key: str) -> Iterator[Diagnostic]:
    if isinstance(node, Block):
        for name, inner in node.entries:
            yield from _in(inner, name.value)
    elif isinstance(node, Items):
        for item in node.items:
            yield from _in(item, key)
    elif isinstance(node, Text) and (node.value == FILL_IN or node.value.startswith(f"{FILL_IN} ")):
        yield Diagnostic(
            place=node.place,
            code="fill-in",
            message=f"{key} still says {FILL_IN}",
            remedy="write it, or delete the key",
        )
