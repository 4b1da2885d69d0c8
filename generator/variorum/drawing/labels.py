"""Labels of a map that do not lie on each other.

In: where the dots are and how long their labels. Out: where each label stands, nothing where it has no room.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

EM = 15.0
"""The size of a label's letters on the narrowest screen, in the picture's units; wider screens show them smaller."""
LINE = 1.15 * EM
_GLYPH = 0.64 * EM
_DOT = 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle of the picture."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """True where the two lie on each other."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def inside(self, other: Box) -> bool:
        """True when nothing of it stands out of the other."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Where a label stands: its first line's foot, which end of the words is there; ``apart``: a line leads to it."""

    x: float
    y: float
    anchor: str
    box: Box
    apart: bool = False


def extent(x: float, y: float, anchor: str, lines: Sequence[str]) -> Box:
    """The room that lines of words take, the first of which stands at ``y``."""
    width = max(len(line) for line in lines) * _GLYPH
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return Box(
        left=left, top=y - 0.85 * EM, right=left + width, bottom=y + 0.25 * EM + (len(lines) - 1) * LINE
    )


def dot_box(x: float, y: float) -> Box:
    """The room that a dot takes."""
    return Box(left=x - _DOT, top=y - _DOT, right=x + _DOT, bottom=y + _DOT)


def place(
    dots: Sequence[tuple[float, float, Sequence[str]]], frame: Box, lines: Sequence[Box] = ()
) -> list[Label | None]:
    """A label for every dot, in their order: the first keep the better places.

    On ``lines`` a label stands only where there is no room beside them.
    """
    taken = [dot_box(x, y) for x, y, _ in dots]
    labels: list[Label | None] = []
    for x, y, words in dots:
        free = [
            label
            for label in _candidates(x, y, words)
            if label.box.inside(frame) and not any(label.box.meets(box) for box in taken)
        ]
        clear = (label for label in free if not any(label.box.meets(box) for box in lines))
        found = next(clear, free[0] if free else None)
        labels.append(found)
        if found:
            taken.append(found.box)
    return labels


def _candidates(x: float, y: float, lines: Sequence[str]) -> list[Label]:
    tall = (len(lines) - 1) * LINE
    found = []
    for gap in (10.0, 26.0, 46.0, 70.0):
        level = y + 0.3 * EM - tall / 2
        below, above = y + gap + 0.85 * EM, y - gap - 0.25 * EM - tall
        near = gap * 0.7
        for dx, dy, anchor in (
            (gap, level, "start"),
            (-gap, level, "end"),
            (0.0, above, "middle"),
            (0.0, below, "middle"),
            (near, above + near * 0.4, "start"),
            (near, below - near * 0.4, "start"),
            (-near, above + near * 0.4, "end"),
            (-near, below - near * 0.4, "end"),
        ):
            found.append(
                Label(x=x + dx, y=dy, anchor=anchor, box=extent(x + dx, dy, anchor, lines), apart=gap > 10)
            )
    return found
