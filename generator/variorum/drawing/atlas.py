"""A map as it is drawn: the window on the globe, the coastlines in it, dots, labels and lines.

In: a ``Plan``. Out: a ``Figure`` of the chart ``map``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import radians

from variorum.corpus.records import Place
from variorum.drawing import labels
from variorum.drawing.coastlines import sheet_for
from variorum.drawing.figure import Figure
from variorum.drawing.globe import RADIUS, Flat, arc, thinned, within
from variorum.drawing.places import distance_in_words, kilometres
from variorum.drawing.window import WIDTH, Window, window_of

REACH = radians(58)
"""So far from the middle of a map may a place lie, as an angle at the centre of the globe."""
_SAME_SPOT = 9.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place on the map. ``hollow``: an area, shown at its middle."""

    name: str
    detail: str
    x: float
    y: float
    label: labels.Label | None
    focus: bool
    hollow: bool


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a country or a sea, written where it lies."""

    words: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """The parts of the picture, in its own units; paths as SVG writes them."""

    width: int
    height: int
    land: str
    lines: tuple[str, ...]
    spots: tuple[Spot, ...]
    names: tuple[Name, ...]
    scale_length: float
    scale_words: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a map is to show: ``shown`` decides how far it reaches, ``focus`` is what distances are measured from.

    ``is_told``: the caption says the facts, because the page does not.
    """

    shown: tuple[Place, ...]
    focus: Place | None = None
    details: Mapping[Place, str] = field(default_factory=dict)
    countries: tuple[Place, ...] = ()
    areas: frozenset[Place] = frozenset()
    is_told: bool = True


def figure(plan: Plan, title: str) -> Figure:
    """The map of a plan."""
    shown = window_of(plan.shown)
    spots = _spots(plan, shown)
    taken = [spot.label.box for spot in spots if spot.label] + [labels.dot_box(s.x, s.y) for s in spots]
    length, words = _scale(shown.unit)
    lines = (_line(_course(plan, shown, one, 16)) for one in plan.shown)
    facts = _facts(plan)
    view = MapView(
        width=round(WIDTH),
        height=round(shown.height),
        land=_land(shown),
        lines=tuple(line for line in lines if line),
        spots=spots,
        names=_names(plan, shown, taken),
        scale_length=length,
        scale_words=words,
        facts=facts if plan.is_told else (),
    )
    description = f"A map with {', '.join(spot.name for spot in spots)}. {' '.join(facts)}".strip()
    return Figure(template="map.html.j2", title=title, description=description, view=view)


def _spots(plan: Plan, window: Window) -> tuple[Spot, ...]:
    groups: list[list[Place]] = []
    for place in sorted(plan.shown, key=lambda one: (one is not plan.focus, len(one.containers))):
        x, y = window.spot(place)
        for group in groups:
            other = window.spot(group[0])
            if abs(x - other[0]) + abs(y - other[1]) < _SAME_SPOT:
                group.append(place)
                break
        else:
            groups.append([place])
    details = [_detail(plan, group) for group in groups]
    dots = [
        (*window.spot(group[0]), [group[0].name, *([detail] if detail else [])])
        for group, detail in zip(groups, details, strict=True)
    ]
    ends = [one for one in plan.shown if plan.focus and one is not plan.focus]
    courses = [
        labels.Box(left=x - 1, top=y - 1, right=x + 1, bottom=y + 1)
        for one in ends
        for x, y in _course(plan, window, one, 60)
    ]
    placed = labels.place(dots, _frame(window), courses)
    return tuple(
        Spot(
            name=group[0].name,
            detail=detail,
            x=round(dot[0], 1),
            y=round(dot[1], 1),
            label=label,
            focus=group[0] is plan.focus,
            hollow=group[0] in plan.areas,
        )
        for group, detail, dot, label in zip(groups, details, dots, placed, strict=True)
    )


def _frame(window: Window) -> labels.Box:
    """Where names may stand: the picture without its margin and the scale at its foot."""
    return labels.Box(left=3, top=3, right=WIDTH - 3, bottom=window.height - 26)


def _detail(plan: Plan, group: Sequence[Place]) -> str:
    """What stands below a name: the letters of the articles that give it as their answer, or how far it is."""
    letters = sorted({letter for place in group for letter in plan.details.get(place, "").split()})
    if letters:
        return " ".join(letters)
    if plan.focus is None or group[0] is plan.focus:
        return ""
    length = kilometres(plan.focus, group[0])
    return distance_in_words(length) if length else ""


def _facts(plan: Plan) -> tuple[str, ...]:
    """The map in sentences."""
    answers = [
        f"{place.name}: the answer of {', '.join(letters.split())}."
        for place, letters in plan.details.items()
        if place in plan.shown
    ]
    if plan.focus is None:
        return tuple(answers)
    measured = [(one, kilometres(plan.focus, one)) for one in plan.shown if one is not plan.focus]
    lengths = sorted((length, one.name) for one, length in measured if length is not None and length >= 1)
    if not lengths:
        return tuple(answers)
    told = ", ".join(f"{name} {distance_in_words(length)}" for length, name in lengths)
    return (*answers, f"In a straight line from {plan.focus.name}: {told}.")


def _rounded(point: Flat) -> Flat:
    return round(point[0], 1), round(point[1], 1)


def _land(window: Window) -> str:
    """The coastlines as one path."""
    reach = min(REACH * 1.4, 0.8 * max(WIDTH, window.height) / window.unit / RADIUS + 0.02)
    parts = []
    for ring in sheet_for(window.corners).rings:
        kept = window.projection.cut(ring, reach)
        flat = [window.at(window.projection.flat(point)) for point in kept]
        shown = thinned(within(flat, 0, 0, WIDTH, window.height), 1.3) if flat else []
        if shown:
            parts.append("M" + " ".join(f"{x:.1f} {y:.1f}" for x, y in shown) + "Z")
    return "".join(parts)


def _course(plan: Plan, window: Window, end: Place, steps: int) -> list[Flat]:
    """The shortest line from the focus to a place, as points of the picture; none to what is at the same spot."""
    start = plan.focus
    if start is None or start is end or start.coordinates is None or end.coordinates is None:
        return []
    if (kilometres(start, end) or 0) < 1:
        return []
    return [
        window.at(window.projection.flat(point)) for point in arc(start.coordinates, end.coordinates, steps)
    ]


def _line(points: Sequence[Flat]) -> str:
    return "M" + " ".join(f"{x:.1f} {y:.1f}" for x, y in points) if points else ""


def _names(plan: Plan, window: Window, taken: Sequence[labels.Box]) -> tuple[Name, ...]:
    """The names of countries and seas, where they have room."""
    frame = _frame(window)
    blocked, found = list(taken), []
    for place in plan.countries:
        x, y = window.spot(place)
        box = labels.extent(x, y, "middle", [place.name])
        if place in plan.shown or not box.inside(frame) or any(box.meets(other) for other in blocked):
            continue
        blocked.append(box)
        found.append(Name(place.name, *_rounded((x, y))))
    return tuple(found)


def _scale(unit: float) -> tuple[float, str]:
    """The bar that shows how long so many kilometres are: its length in units, and its words."""
    steps = [number * 10**power for power in range(1, 5) for number in (1, 2, 5)]
    length = next((step for step in steps if step * unit >= 60), steps[-1])
    return round(length * unit, 1), f"{length:,} km"
