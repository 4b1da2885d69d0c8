"""Places that are no known place: a distance around one, or coordinates as exact as they are written.

In: ``within 50 km of port``, or ``43.1, 131.9``. Out: ``Circle``, and how two of them compare.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from variorum.algebra.amount import Reach, parse
from variorum.algebra.relation import Relation
from variorum.algebra.units import factor
from variorum.algebra.value import Mistake, Value

WITHIN = re.compile(r"within\s+(?P<distance>.+?)\s+of\s+(?P<place>[a-z0-9-]+)")
_COORDINATES = re.compile(r"(?P<north>-?\d{1,2}(?:\.\d+)?)\s*,\s*(?P<east>-?\d{1,3}(?:\.\d+)?)")
_METRES_A_DEGREE = 111_320
"""The length of a degree of latitude. Source: the mean meridian of the WGS84 ellipsoid, rounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle(Value):
    """All points within a distance of another: degrees and metres; ``place`` is the id of the middle, or empty."""

    north: float
    east: float
    radius: float
    place: str
    spelled: str = field(compare=False)


def coordinates(text: str) -> Circle | Mistake | None:
    """Coordinates as a circle as wide as their last digit leaves open; ``None`` for text that is something else."""
    written = _COORDINATES.fullmatch(text)
    if written is None:
        return None
    north, east = float(written["north"]), float(written["east"])
    if abs(north) > 90 or abs(east) > 180:
        return Mistake(
            message=f"found {text}, which is no place on the globe",
            remedy="write a latitude and a longitude in degrees",
            instead="43.115, 131.886",
        )
    decimals = min(len(number.partition(".")[2]) for number in (written["north"], written["east"]))
    return Circle(
        north=north, east=east, radius=_METRES_A_DEGREE * 0.5 / 10**decimals, place="", spelled=text
    )


def metres(text: str) -> float | Mistake:
    """A distance in metres; about a distance is that distance here."""
    spelled = parse(text)
    mistake = Mistake(
        message=f"found {text}, which is no distance", remedy="write it as in within 50 km of port"
    )
    if isinstance(spelled, Mistake) or spelled.upper or len(spelled.terms) != 1:
        return mistake
    if spelled.row.reach not in (Reach.ROUNDED, Reach.EXACT, Reach.ABOUT, Reach.MOST):
        return mistake
    term = spelled.terms[0]
    size = factor(term.unit, "metre") if term.unit else None
    return mistake if size is None else float(term.size * size)


def circles(first: Circle, second: Circle) -> Relation:
    """Two circles on the globe as sets of points."""
    from geographiclib.geodesic import Geodesic

    if first == second:
        return Relation.SAME
    line = Geodesic.WGS84.Inverse(first.north, first.east, second.north, second.east)
    apart = float(line["s12"])
    if apart > first.radius + second.radius:
        return Relation.DISJOINT
    if apart + first.radius <= second.radius:
        return Relation.NARROWER
    return Relation.BROADER if apart + second.radius <= first.radius else Relation.OVERLAPPING
