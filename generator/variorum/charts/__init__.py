"""The charts: pictures of a comparison, one file a kind, each with a template in ``templates/charts``.

In: a ``Comparison``. Out: a ``Figure``, or nothing where the kind does not fit. Each module offers ``draw``, which asks
the type of the question what its answers are and never for the type's name, and ``RANK``, by which the charts of one
question follow each other.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.drawing.figure import Figure
from variorum.registry import discover

Draw = Callable[[Comparison, Edition], Figure | None]

_DRAW: Mapping[str, Draw] = discover(sys.modules[__name__], "draw")
_RANK: Mapping[str, int] = discover(sys.modules[__name__], "RANK")

CHARTS: Mapping[str, Draw] = MappingProxyType(
    {name: _DRAW[name] for name in sorted(_DRAW, key=lambda name: (_RANK[name], name))}
)
"""Every kind of chart by the name of its file, in the order in which they stand on a page."""


def figures(comparison: Comparison, edition: Edition) -> tuple[Figure, ...]:
    """The charts that fit a comparison; they show what the articles say, not what the editors worked out."""
    drawn = (draw(comparison.theirs, edition) for draw in CHARTS.values())
    return tuple(figure for figure in drawn if figure is not None)


__all__ = ["CHARTS", "Draw", "Figure", "figures"]
