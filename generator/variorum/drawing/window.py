"""The window of a map: which part of the globe is shown, and where a place stands in the picture.

In: the places that a map has to hold. Out: a ``Window``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from variorum.corpus.records import Place
from variorum.drawing.globe import Flat, Projection, middle, vector

WIDTH = 440.0
_TALLEST, _FLATTEST = 470.0, 250.0
_MARGIN = 46.0
_SMALLEST = 2100.0
"""A map shows at least so many kilometres from west to east."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The part of the flat sheet that is shown: kilometres of its left upper corner, units a kilometre."""

    projection: Projection
    left: float
    top: float
    unit: float
    height: float

    def at(self, point: Flat) -> Flat:
        """Where a flat point stands in the picture."""
        return (point[0] - self.left) * self.unit, (self.top - point[1]) * self.unit

    def spot(self, place: Place) -> Flat:
        """Where a place stands in the picture."""
        return self.at(self.projection.flat(vector(place.coordinates or (0.0, 0.0))))

    @property
    def corners(self) -> list[tuple[float, float]]:
        """The degrees of the corners."""
        right, low = self.left + WIDTH / self.unit, self.top - self.height / self.unit
        return [self.projection.round((x, y)) for x in (self.left, right) for y in (self.top, low)]


def window_of(places: Sequence[Place]) -> Window:
    """The window in which places have room."""
    points = [place.coordinates for place in places if place.coordinates]
    projection = Projection(middle(points))
    flat = [projection.flat(vector(point)) for point in points]
    west, east = min(x for x, _ in flat), max(x for x, _ in flat)
    south, north = min(y for _, y in flat), max(y for _, y in flat)
    room = WIDTH - 2 * _MARGIN
    unit = min(
        WIDTH / _SMALLEST, room / max(east - west, 1), (_TALLEST - 2 * _MARGIN) / max(north - south, 1)
    )
    height = float(round(min(_TALLEST, max(_FLATTEST, (north - south) * unit + 2 * _MARGIN))))
    return Window(
        projection=projection,
        left=(west + east - WIDTH / unit) / 2,
        top=(south + north + height / unit) / 2,
        unit=unit,
        height=height,
    )
