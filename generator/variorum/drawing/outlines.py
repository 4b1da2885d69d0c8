"""The six shapes that an article's letter may stand in, for pictures; the style sheet draws the same ones in a text.

In: the number of a shape. Out: its outline, a path in a square of 22 pixels.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

OUTLINES: Mapping[int, str] = MappingProxyType(
    {
        1: "M11 1a10 10 0 0 1 0 20a10 10 0 0 1 0 -20z",
        2: "M1 1h20v20H1z",
        3: "M1 21V11a10 10 0 0 1 20 0v10z",
        4: "M9 1h12v12a8 8 0 0 1 -8 8H1V9a8 8 0 0 1 8 -8z",
        5: "M1 1h20v10a10 10 0 0 1 -20 0z",
        6: "M1 1h12a8 8 0 0 1 8 8v12H9a8 8 0 0 1 -8 -8zM4 4v9a5 5 0 0 0 5 5h9V9a5 5 0 0 0 -5 -5z",
    }
)
"""A circle, a square, an arch, a leaf, a bowl, and a leaf with an edge of two lines."""
