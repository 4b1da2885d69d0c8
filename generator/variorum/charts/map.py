"""The chart ``map``: places as dots on the coastlines, with the measured distances between them.

In: a comparison, or the places of a page. Out: a ``Figure``, or nothing where no place has coordinates.
A map shows what is known from elsewhere, the coordinates of the registry; the articles' answers are only letters on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import radians

from variorum.charts import _labels
from variorum.charts._coastlines import sheet_for
from variorum.charts._figure import Figure
from variorum.charts._globe import RADIUS, Flat, Projection, arc, middle, thinned, vector, within
from variorum.comparison import Comparison
from variorum.corpus import Article, Corpus, Place, Story
from variorum.edition import Edition
from variorum.knowledge import great_circle

WIDTH = 440.0
_TALLEST, _FLATTEST = 470.0, 250.0
_MARGIN = 46.0
_SMALLEST = 2100.0
"""A map shows at least so many kilometres from west to east."""
_REACH = radians(58)
_SAME_SPOT = 9.0
_AREA = 50_000.0
"""A place that holds another one so many metres from its own coordinates is an area, and these are its middle."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map. ``hollow``: an area, shown at its middle."""

    name: str
    detail: str
    x: float
    y: float
    label: _labels.Label | None
    focus: bool
    hollow: bool


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a country or a sea, written where it lies."""

    words: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a map is to show: ``shown`` decides how far it reaches, ``focus`` is what distances are measured from.

    ``is_told``: the caption says the facts, because the page does not.
    """

    shown: tuple[Place, ...]
    focus: Place | None = None
    details: Mapping[Place, str] = field(default_factory=dict)
    countries: tuple[Place, ...] = ()
    areas: frozenset[Place] = frozenset()
    is_told: bool = True


def draw(comparison: Comparison, edition: Edition) -> Figure | None:
    """The places that a question on a place or a distance is about, and those that its answers name."""
    question = comparison.question
    if question.type.name not in ("place", "distance"):
        return None
    answered = _answered(comparison, edition.corpus)
    about = [thing for thing in question.about if isinstance(thing, Place)]
    areas = areas_of(edition.corpus)
    if question.type.name == "distance":
        ends = [one for one in about if one.coordinates and one not in areas]
        if len(ends) < 2:
            return None
        return _figure(
            _Plan(tuple(ends), ends[0], {}, _countries(edition.corpus), areas), "The places in question"
        )
    shown = tuple(one for one in dict.fromkeys((*answered, *about)) if one.coordinates)
    if not any(one in answered for one in shown):
        return None
    details = {one: _letters(articles) for one, articles in answered.items()}
    return _figure(
        _Plan(shown, None, details, _countries(edition.corpus), areas), "The places that the answers name"
    )


def place_map(place: Place, others: Iterable[Place], corpus: Corpus) -> Figure | None:
    """One place among the others that have coordinates, with the distances to them."""
    if place.coordinates is None:
        return None
    areas = areas_of(corpus)
    shown = (place, *(one for one in others if one.coordinates and one is not place and one not in areas))
    focus = None if place in areas else place
    return _figure(
        _Plan(_near(shown), focus, {}, _countries(corpus, place), areas, False), f"Where {place.name} is"
    )


def story_map(story: Story, edition: Edition) -> Figure | None:
    """The places of a story, with the distances from the one that it turns on."""
    areas = areas_of(edition.corpus)
    points = [one for one in places_of(story, edition) if one.coordinates and one not in areas]
    if not points:
        return None
    focus = story.where if story.where in points else None
    shown = tuple(points) if focus is None else (focus, *(one for one in points if one is not focus))
    plan = _Plan(_near(shown), focus, {}, _countries(edition.corpus), areas)
    return _figure(plan, f"The places of the story: {story.title}")


def places_of(story: Story, edition: Edition) -> tuple[Place, ...]:
    """The places that a story's articles, questions, utterances and events speak of, in the registry's order."""
    met: set[object] = {story.where}
    for question in story.questions:
        met.update(question.about)
        met.update(_answered(edition.comparisons[question], edition.corpus))
    for utterance in story.utterances:
        met.update(utterance.about)
    for event in story.events:
        met.update(event.where)
    for article in story.articles:
        met.update(thing for thing, _ in article.names)
    return tuple(place for place in edition.corpus.places if place in met)


def areas_of(corpus: Corpus) -> frozenset[Place]:
    """The places whose coordinates are only a middle: those within nothing, and those that hold a place far from it."""
    found = {place for place in corpus.places if not place.containers}
    for place in corpus.places:
        for container in place.containers:
            if place.coordinates and container.coordinates:
                if great_circle(place.coordinates, container.coordinates) > _AREA:
                    found.add(container)
            elif place in found:
                found.add(container)
    return frozenset(found)


def kilometres(start: Place, end: Place) -> float | None:
    """The length of the shortest line between two places, ``None`` where one has no coordinates."""
    if start.coordinates is None or end.coordinates is None:
        return None
    return great_circle(start.coordinates, end.coordinates) / 1000


def distance_in_words(length: float) -> str:
    """Kilometres for readers: ``1,012 km``, near by ``0.5 km``."""
    return f"{length:,.0f} km" if length >= 10 else f"{length:.1f} km"


def coordinates_in_words(place: Place) -> str:
    """Coordinates for readers: ``51.884° N, 128.334° E``; empty where there are none."""
    if place.coordinates is None:
        return ""
    latitude, longitude = place.coordinates
    return f"{abs(latitude):g}° {'N' if latitude >= 0 else 'S'}, {abs(longitude):g}° {'E' if longitude >= 0 else 'W'}"


def _answered(comparison: Comparison, corpus: Corpus) -> dict[Place, tuple[Article, ...]]:
    found: dict[Place, dict[Article, None]] = {}
    if comparison.question.type.name == "place":
        for claim in comparison.claims:
            for name in comparison.question.type.references(claim.value):
                place = corpus.entities.get(name)
                if isinstance(place, Place):
                    found.setdefault(place, {})[claim.article] = None
    return {place: tuple(articles) for place, articles in found.items()}


def _letters(articles: Sequence[Article]) -> str:
    return " ".join(article.letter for article in articles)


def _countries(corpus: Corpus, but: Place | None = None) -> tuple[Place, ...]:
    return tuple(one for one in corpus.places if not one.containers and one.coordinates and one is not but)


def _near(places: Sequence[Place]) -> tuple[Place, ...]:
    """The first of the places and those that fit on one map with it."""
    first = places[0]
    return tuple(one for one in places if (kilometres(first, one) or 0) <= RADIUS * _REACH)


@dataclass(frozen=True, slots=True)
class _Window:
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


def _window(places: Sequence[Place]) -> _Window:
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
    return _Window(
        projection, (west + east - WIDTH / unit) / 2, (south + north + height / unit) / 2, unit, height
    )


def _figure(plan: _Plan, title: str) -> Figure:
    window = _window(plan.shown)
    spots = _spots(plan, window)
    taken = [spot.label.box for spot in spots if spot.label] + [_labels.dot_box(s.x, s.y) for s in spots]
    length, words = _scale(window.unit)
    lines = (_line(_course(plan, window, one, 16)) for one in plan.shown)
    facts = _facts(plan)
    view = MapView(
        round(WIDTH),
        round(window.height),
        _land(window),
        tuple(line for line in lines if line),
        spots,
        _names(plan, window, taken),
        length,
        words,
        facts if plan.is_told else (),
    )
    description = f"A map with {', '.join(spot.name for spot in spots)}. {' '.join(facts)}".strip()
    return Figure("map.html.j2", title, description, view)


def _spots(plan: _Plan, window: _Window) -> tuple[Spot, ...]:
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
        _labels.Box(x - 1, y - 1, x + 1, y + 1) for one in ends for x, y in _course(plan, window, one, 60)
    ]
    labels = _labels.place(dots, _labels.Box(3, 3, WIDTH - 3, window.height - 26), courses)
    return tuple(
        Spot(group[0].name, detail, *_rounded(dot[:2]), label, group[0] is plan.focus, group[0] in plan.areas)
        for group, detail, dot, label in zip(groups, details, dots, labels, strict=True)
    )


def _detail(plan: _Plan, group: Sequence[Place]) -> str:
    """What stands below a name: the letters of the articles that give it as their answer, or how far it is."""
    letters = sorted({letter for place in group for letter in plan.details.get(place, "").split()})
    if letters:
        return " ".join(letters)
    if plan.focus is None or group[0] is plan.focus:
        return ""
    length = kilometres(plan.focus, group[0])
    return distance_in_words(length) if length else ""


def _facts(plan: _Plan) -> tuple[str, ...]:
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


def _land(window: _Window) -> str:
    """The coastlines as one path."""
    reach = min(_REACH * 1.4, 0.8 * max(WIDTH, window.height) / window.unit / RADIUS + 0.02)
    parts = []
    for ring in sheet_for(window.corners).rings:
        kept = window.projection.cut(ring, reach)
        flat = [window.at(window.projection.flat(point)) for point in kept]
        shown = thinned(within(flat, 0, 0, WIDTH, window.height), 1.3) if flat else []
        if shown:
            parts.append("M" + " ".join(f"{x:.1f} {y:.1f}" for x, y in shown) + "Z")
    return "".join(parts)


def _course(plan: _Plan, window: _Window, end: Place, steps: int) -> list[Flat]:
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


def _names(plan: _Plan, window: _Window, taken: Sequence[_labels.Box]) -> tuple[Name, ...]:
    """The names of countries and seas, where they have room."""
    frame = _labels.Box(3, 3, WIDTH - 3, window.height - 26)
    blocked, found = list(taken), []
    for place in plan.countries:
        x, y = window.spot(place)
        box = _labels.extent(x, y, "middle", [place.name])
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
