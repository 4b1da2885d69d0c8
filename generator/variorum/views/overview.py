"""The timeline as a picture: three bands on one axis, the outer two with a scale that widens towards the day.

In: a story and its events in order, each with the mark it is drawn with. Out: an ``Overview``, all of whose numbers
are whole and ready to be drawn. What has no date is not drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, isinf

from variorum.algebra.calendar import words_for
from variorum.algebra.intervals import Interval
from variorum.corpus.records import Article, Event, Story
from variorum.views.entries import date_of, is_undated
from variorum.views.scale import GAP, Panel, Scale, Tick
from variorum.views.timeline import Band, bands

WIDTH = 720
_MARGIN, _RADIUS, _STEP = 16, 9, 22
_TOP, _TICKS, _LETTERS = 42, 20, 24
_ROWS_OF_A_DAY, _COLUMNS_OF_A_DAY = 5, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """An event: its mark, its number in the list, and the stretch of time in doubt where it is seen on this scale."""

    event: Event
    number: int
    mark: str
    words: str
    x: int
    y: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """An article at the day of its publication, or at the first possible one."""

    article: Article
    x: int
    y: int
    date: str
    undated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The picture; ``description`` says the same in words."""

    title: str
    description: str
    height: int
    axis: int
    panels: tuple[Panel, ...]
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    letters: tuple[Letter, ...]

    @property
    def top(self) -> int:
        """Where the bands begin."""
        return _TOP - 16

    @property
    def depth(self) -> int:
        """How far the bands reach down to the axis."""
        return self.axis - self.top

    @property
    def by_mark(self) -> tuple[tuple[str, tuple[Dot, ...]], ...]:
        """The dots of each mark, those of one mark together."""
        marks = dict.fromkeys(dot.mark for dot in self.dots)
        return tuple((mark, tuple(dot for dot in self.dots if dot.mark == mark)) for mark in marks)

    @property
    def stretched(self) -> tuple[Dot, ...]:
        """The dots whose time is longer than the dot is wide."""
        return tuple(dot for dot in self.dots if dot.start != dot.stop)

    @property
    def width(self) -> int:
        """The width in the picture's own units."""
        return WIDTH


def overview(story: Story, events: Sequence[tuple[Event, str]]) -> Overview | None:
    """The picture of a story's events, or nothing where no day divides them or none is dated."""
    day = story.day
    if day is None or isinf(day.lower) or isinf(day.upper):
        return None
    numbered = [(number, event, mark) for number, (event, mark) in enumerate(events, 1)]
    stands = bands(story)
    found = {band: [one for one in numbered if stands[one[1]] is band] for band in Band}
    if not any(found[band] for band in (Band.BEFORE, Band.DAY, Band.AFTER)):
        return None
    panels = _panels(story, len(found[Band.DAY]))
    scales = _scales(panels, day, story, found)
    lanes = max(_rows(len(found[Band.DAY])), *(_lanes(found[band], scales[band]) for band in scales))
    axis = _TOP + lanes * _STEP + _RADIUS
    dots = (
        *_outer(found[Band.BEFORE], scales[Band.BEFORE], axis),
        *_day(found[Band.DAY], panels[1], axis),
        *_outer(found[Band.AFTER], scales[Band.AFTER], axis),
    )
    letters = _letters(story, scales, panels[1], axis + _TICKS + _LETTERS)
    bottom = max((letter.y for letter in letters), default=axis + _TICKS) + _RADIUS + 8
    counts = {band: len(found[band]) for band in Band}
    return Overview(
        title=f"Overview: {len(numbered)} events around {panels[1].label}",
        description=f"{counts[Band.BEFORE]} before, {counts[Band.DAY]} on the day, {counts[Band.AFTER]} after it"
        f" and {counts[Band.UNDATED]} without a date, which are only in the list. Each number leads to its event.",
        height=bottom,
        axis=axis,
        panels=panels,
        dots=dots,
        ticks=tuple(tick for scale in scales.values() for tick in scale.ticks()),
        letters=letters,
    )


def _panels(story: Story, on_the_day: int) -> tuple[Panel, Panel, Panel]:
    columns = max(3, ceil(on_the_day / _rows(on_the_day)))
    middle = columns * (_STEP + 2) + 2 * GAP
    rest = WIDTH - middle - 2 * GAP
    before = round(rest * 0.62)
    day = words_for(story.entry.day) if story.entry.day else ""
    return (
        Panel(x=0, width=before, label="Before", band=Band.BEFORE),
        Panel(x=before + GAP, width=middle, label=day, band=Band.DAY),
        Panel(x=before + middle + 2 * GAP, width=rest - before, label="After", band=Band.AFTER),
    )


def _rows(on_the_day: int) -> int:
    return max(_ROWS_OF_A_DAY, ceil(on_the_day / _COLUMNS_OF_A_DAY))


Numbered = tuple[int, Event, str]


def _scales(
    panels: Sequence[Panel], day: Interval, story: Story, found: dict[Band, list[Numbered]]
) -> dict[Band, Scale]:
    past = [float(day.lower) - _begin(event) for _, event, _ in found[Band.BEFORE]]
    future = [_end(event) - float(day.upper) for _, event, _ in found[Band.AFTER]]
    future += [
        float(article.date.lower - day.upper) for article in story.articles if not isinf(article.date.lower)
    ]
    return {
        Band.BEFORE: Scale(panels[0], day, max([10.0, *past])),
        Band.AFTER: Scale(panels[2], day, max([10.0, *future])),
    }


def _begin(event: Event) -> float:
    return float(event.span.upper if isinf(event.span.lower) else event.span.lower)


def _end(event: Event) -> float:
    return float(event.span.lower if isinf(event.span.upper) else event.span.upper)


def _reaches(event: Event, scale: Scale) -> tuple[float, float, float]:
    """Where an event's dot stands, and where the time it leaves possible starts and stops in the panel."""
    edge = scale.panel.x + scale.panel.width - GAP
    start = scale.place(_begin(event))
    stop = edge if isinf(event.span.upper) else scale.place(_end(event))
    open_ended = isinf(event.span.upper) or isinf(event.span.lower)
    return (start if open_ended else (start + stop) / 2), start, stop


def _stacked(places: Sequence[float]) -> list[int]:
    """The lane of each, so that none lies on another."""
    ends: list[float] = []
    lanes = []
    for place in places:
        lane = next((number for number, end in enumerate(ends) if end <= place), len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = place + _STEP
        lanes.append(lane)
    return lanes


def _lanes(events: Sequence[Numbered], scale: Scale) -> int:
    return max(_stacked(sorted(_reaches(event, scale)[0] for _, event, _ in events)), default=-1) + 1


def _outer(events: Sequence[Numbered], scale: Scale, axis: int) -> list[Dot]:
    placed = sorted(
        ((_reaches(event, scale), number, event, mark) for number, event, mark in events), key=_by_place
    )
    lanes = _stacked([where[0] for where, _, _, _ in placed])
    return [
        _dot(event, number, mark, where, axis - _STEP * (lane + 1) + _RADIUS)
        for (where, number, event, mark), lane in zip(placed, lanes, strict=True)
    ]


def _by_place(placed: tuple[tuple[float, float, float], int, Event, str]) -> tuple[float, int]:
    return placed[0][0], placed[1]


def _day(events: Sequence[Numbered], panel: Panel, axis: int) -> list[Dot]:
    """The events of the day in the order of the list, column by column: nobody gives the hours."""
    made, rows = [], _rows(len(events))
    for index, (number, event, mark) in enumerate(events):
        column, row = divmod(index, rows)
        x = panel.x + GAP + (_STEP + 2) * (column + 0.5)
        y = axis - _STEP * (rows - row) + _RADIUS
        made.append(_dot(event, number, mark, (x, x, x), y))
    return made


def _dot(event: Event, number: int, mark: str, where: tuple[float, float, float], y: int) -> Dot:
    x, start, stop = map(round, where)
    seen = stop - start > 2 * _RADIUS
    words = f"{number}: {event.name}"
    return Dot(
        event=event,
        number=number,
        mark=mark,
        words=words,
        x=x,
        y=y,
        start=start if seen else x,
        stop=stop if seen else x,
    )


def _letters(story: Story, scales: dict[Band, Scale], day: Panel, y: int) -> tuple[Letter, ...]:
    """The articles below the axis, beside each other; one that may be of any day is not drawn."""
    made: list[Letter] = []
    for article in story.articles:
        moment = article.date.lower
        if story.day is None or isinf(moment):
            continue
        x = day.x + day.width / 2
        if moment < story.day.lower:
            x = scales[Band.BEFORE].place(float(moment))
        elif moment > story.day.upper:
            x = scales[Band.AFTER].place(float(moment))
        x = max(_MARGIN, min(WIDTH - _MARGIN, x))
        while any(abs(other.x - x) < _STEP + 2 for other in made):
            x += _STEP + 2
        made.append(
            Letter(article=article, x=round(x), y=y, date=date_of(article), undated=is_undated(article))
        )
    return tuple(made)
