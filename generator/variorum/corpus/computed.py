"""What can be computed instead of believed: distances on the globe, weekdays, anniversaries, days between dates.

In: the text of a ``known`` answer and the coordinates of places. Out: its words, and the distance or number that can
be held against the articles' answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from geographiclib.geodesic import Geodesic

from variorum.values import Mistake

Coordinates = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Computed:
    """A computed answer: ``items`` as a value type reads them, ``words`` for readers."""

    items: tuple[str, ...]
    words: str


def great_circle(start: Coordinates, end: Coordinates) -> float:
    """The length in metres of the shortest line on the WGS84 ellipsoid between two points in degrees.

    Source of the method: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013).
    """
    return float(Geodesic.WGS84.Inverse(*start, *end)["s12"])


def compute(text: str, places: Mapping[str, Coordinates | None]) -> Computed | Mistake | None:
    """What ``text`` asks to compute, ``None`` where it asks for no computation.

    ``places`` gives the coordinates of every place by id, ``None`` where the place has none.
    """
    command, *arguments = text.split()
    computation = _COMPUTATIONS.get(command)
    if computation is None:
        return None
    return computation(arguments, places)


def _great_circle(arguments: list[str], places: Mapping[str, Coordinates | None]) -> Computed | Mistake:
    if len(arguments) != 2:
        return Mistake(
            message=f"found {len(arguments)} places after great-circle",
            remedy="write two, as great-circle seoul tokyo",
        )
    ends = []
    for name in arguments:
        if name not in places:
            return Mistake(message=f"found the unknown place {name}", remedy="add it to places.yml")
        coordinates = places[name]
        if coordinates is None:
            return Mistake(
                message=f"the place {name} has no coordinates", remedy=f"add at: to {name} in places.yml"
            )
        ends.append(coordinates)
    kilometres = round(great_circle(ends[0], ends[1]) / 1000)
    return Computed((f"{kilometres} km",), f"{kilometres:,} km")


def _weekday(arguments: list[str], places: Mapping[str, Coordinates | None]) -> Computed | Mistake:
    days = _days(arguments, 1, "weekday 2023-09-13")
    if isinstance(days, Mistake):
        return days
    # Not strftime: its words depend on the machine's locale.
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[days[0].weekday()]
    return Computed((name.lower(),), name)


def _anniversary(arguments: list[str], places: Mapping[str, Coordinates | None]) -> Computed | Mistake:
    days = _days(arguments, 2, "anniversary 1948-09-09 2023-09-13")
    if isinstance(days, Mistake):
        return days
    start, end = days
    years = end.year - start.year - ((end.month, end.day) < (start.month, start.day))
    return Computed((str(years),), f"{years} years")


def _days_between(arguments: list[str], places: Mapping[str, Coordinates | None]) -> Computed | Mistake:
    days = _days(arguments, 2, "days 2023-07-27 2023-09-13")
    if isinstance(days, Mistake):
        return days
    number = abs((days[1] - days[0]).days)
    return Computed((str(number),), "1 day" if number == 1 else f"{number:,} days")


def _days(arguments: list[str], number: int, example: str) -> list[date] | Mistake:
    try:
        found = [date.fromisoformat(text) for text in arguments]
    except ValueError:
        found = []
    if len(found) != number:
        return Mistake(
            message=f"found {' '.join(arguments) or 'nothing'}, expected whole dates",
            remedy=f"for example {example}",
        )
    return found


_COMPUTATIONS: Mapping[str, Callable[[list[str], Mapping[str, Coordinates | None]], Computed | Mistake]] = {
    "great-circle": _great_circle,
    "weekday": _weekday,
    "anniversary": _anniversary,
    "days": _days_between,
}
