"""The globe on a flat sheet: points as vectors, areas cut to a window, the azimuthal equidistant projection.

In: degrees of latitude and longitude. Out: kilometres east and north of a centre; from there distances and directions
are true, and near it nothing is noticeably bent. The sphere serves for drawing only; distances in words come from
``variorum.corpus.computed``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from math import acos, asin, atan2, cos, degrees, hypot, radians, sin, tan
from typing import TypeVar

Degrees = tuple[float, float]
"""Latitude and longitude."""
Vector = tuple[float, float, float]
Flat = tuple[float, float]
Point = TypeVar("Point")

RADIUS = 6371.0088
"""The mean radius of the Earth in kilometres (IUGG)."""


def vector(point: Degrees) -> Vector:
    """The unit vector of a point."""
    latitude, longitude = radians(point[0]), radians(point[1])
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)


def degrees_of(point: Vector) -> Degrees:
    """Latitude and longitude of a unit vector."""
    return degrees(asin(max(-1.0, min(1.0, point[2])))), degrees(atan2(point[1], point[0]))


def dot(first: Vector, second: Vector) -> float:
    """The scalar product."""
    return first[0] * second[0] + first[1] * second[1] + first[2] * second[2]


def cross(first: Vector, second: Vector) -> Vector:
    """The vector product."""
    return (
        first[1] * second[2] - first[2] * second[1],
        first[2] * second[0] - first[0] * second[2],
        first[0] * second[1] - first[1] * second[0],
    )


def scaled(one: Vector, factor: float) -> Vector:
    """A vector made longer or shorter."""
    return one[0] * factor, one[1] * factor, one[2] * factor


def unit(one: Vector) -> Vector:
    """The vector of length 1 in the same direction; the north pole for the null vector."""
    length = hypot(*one)
    return scaled(one, 1 / length) if length > 1e-12 else (0.0, 0.0, 1.0)


def total(vectors: Iterable[Vector]) -> Vector:
    """The sum."""
    x, y, z = 0.0, 0.0, 0.0
    for one in vectors:
        x, y, z = x + one[0], y + one[1], z + one[2]
    return x, y, z


def angle(first: Vector, second: Vector) -> float:
    """The angle between two unit vectors."""
    return acos(max(-1.0, min(1.0, dot(first, second))))


def middle(points: Sequence[Degrees]) -> Vector:
    """The direction in which the points lie on the whole."""
    return unit(total(vector(point) for point in points))


def arc(start: Degrees, end: Degrees, steps: int = 16) -> tuple[Vector, ...]:
    """Points along the shortest line between two others, ends included."""
    first, last = vector(start), vector(end)
    whole = angle(first, last)
    if whole < 1e-9:
        return first, last
    return tuple(
        unit(total((scaled(first, sin(whole * (1 - i / steps))), scaled(last, sin(whole * i / steps)))))
        for i in range(steps + 1)
    )


@dataclass(frozen=True, slots=True)
class Projection:
    """The azimuthal equidistant projection around a centre."""

    centre: Vector

    @property
    def east(self) -> Vector:
        """The direction east of the centre."""
        return (
            unit(cross((0.0, 0.0, 1.0), self.centre)) if abs(self.centre[2]) < 1 - 1e-9 else (0.0, 1.0, 0.0)
        )

    @property
    def north(self) -> Vector:
        """The direction north of the centre."""
        return cross(self.centre, self.east)

    def flat(self, point: Vector) -> Flat:
        """Kilometres east and north of the centre."""
        away = angle(self.centre, point)
        x, y = dot(point, self.east), dot(point, self.north)
        length = hypot(x, y)
        factor = RADIUS * away / length if length > 1e-12 else 0.0
        return x * factor, y * factor

    def round(self, point: Flat) -> Degrees:
        """The point of the globe that lies so many kilometres east and north of the centre."""
        length = hypot(*point)
        if length < 1e-9:
            return degrees_of(self.centre)
        away = length / RADIUS
        aside = total((scaled(self.east, point[0] / length), scaled(self.north, point[1] / length)))
        return degrees_of(unit(total((scaled(self.centre, cos(away)), scaled(aside, sin(away))))))

    def cut(self, ring: Sequence[Vector], reach: float) -> Sequence[Vector]:
        """The part of an area within ``reach`` radians (less than a quarter turn) east, west, north and south."""
        inward = scaled(self.centre, tan(reach))
        sides = (
            total((inward, self.east)),
            total((inward, scaled(self.east, -1))),
            total((inward, self.north)),
            total((inward, scaled(self.north, -1))),
        )
        kept = list(ring)
        for side in (self.centre, *sides):
            kept = clipped(kept, partial(dot, side), _between)
        return kept


def _between(first: Vector, second: Vector, share: float) -> Vector:
    return unit(total((scaled(first, 1 - share), scaled(second, share))))


def _straight(first: Flat, second: Flat, share: float) -> Flat:
    return first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share


def clipped(
    ring: Sequence[Point], inside: Callable[[Point], float], between: Callable[[Point, Point, float], Point]
) -> list[Point]:
    """The part of a closed ring where ``inside`` is not negative (Sutherland and Hodgman's algorithm)."""
    kept: list[Point] = []
    heights = [inside(point) for point in ring]
    for index, point in enumerate(ring):
        before, here = heights[index - 1], heights[index]
        if (before < 0) != (here < 0):
            kept.append(between(ring[index - 1], point, before / (before - here)))
        if here >= 0:
            kept.append(point)
    return kept


def within(ring: Sequence[Flat], left: float, low: float, right: float, high: float) -> list[Flat]:
    """The part of a flat ring within a box."""
    kept = clipped(ring, lambda point: point[0] - left, _straight)
    kept = clipped(kept, lambda point: right - point[0], _straight)
    kept = clipped(kept, lambda point: point[1] - low, _straight)
    return clipped(kept, lambda point: high - point[1], _straight)


def thinned(ring: Sequence[Flat], grain: float) -> list[Flat]:
    """The ring without the points that lie nearer than ``grain`` to the one kept before them."""
    kept: list[Flat] = []
    for point in ring:
        if not kept or hypot(point[0] - kept[-1][0], point[1] - kept[-1][1]) >= grain:
            kept.append(point)
    return kept if len(kept) > 2 else []
