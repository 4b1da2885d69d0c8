"""The charts: pictures of a comparison, one file a kind, each with a template in ``templates/charts``.

In: a ``Comparison``. Out: a ``Figure``, or nothing where the kind does not fit. Each module offers ``draw``.
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

CHARTS: Mapping[str, Draw] = MappingProxyType(dict(discover(sys.modules[__name__], "draw")))
"""Every kind of chart by the name of its file."""


def figures(comparison: Comparison, edition: Edition) -> tuple[Figure, ...]:
    """The charts that fit a comparison; they show what the articles say, not what the editors worked out."""
    drawn = (draw(comparison.theirs, edition) for draw in CHARTS.values())
    return tuple(figure for figure in drawn if figure is not None)


__all__ = ["CHARTS", "Draw", "Figure", "figures"]
