"""The calendar: dates on a line of days; or, where the world moves on, the answers over time.

In: a ``Comparison`` of a question about a date, or of one whose answers change. Out: a ``Figure`` where at least two
different things can be drawn. On a question that changes the line is that of the times the answers speak of.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, floor, isfinite

from variorum.algebra.intervals import Interval
from variorum.algebra.value import Value
from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Claim, Question
from variorum.drawing.figure import Figure
from variorum.drawing.line import Row, Scale, Tick, as_number, middle, row, steps, thinned, tick
from variorum.drawing.words import answer_words, facts
from variorum.seeds.model import Mode

RANK = 10
"""Where the chart stands among those of one question."""

ROW = 46
LANE = 25
"""The height of a row, and of each further line of letters in it, in pixels."""

_BROAD = 8.0
"""How much of the line a letter takes on a phone, in per cent."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """An article's letter at a time, in per cent; ``y`` in pixels below its row keeps letters of one time apart.

    ``open``: only one limit of the time is known.
    """

    x: float
    y: int
    article: Article
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One answer over time. ``span``: from the first to the last time at which it is given."""

    y: int
    words: str
    flags: tuple[Flag, ...]
    x: float
    width: float
    hollow: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Rows of dates, or series of answers; the ticks; the heights in pixels; what cannot be placed in time."""

    rows: tuple[Row, ...]
    series: tuple[Series, ...]
    ticks: tuple[Tick, ...]
    axis: int
    height: int
    undated: tuple[Article, ...]

    @property
    def shows_known(self) -> bool:
        """True when a row is known from elsewhere, which is drawn as a dashed line."""
        return any(row.known for row in self.rows)


def draw(comparison: Comparison, edition: Edition) -> Figure | None:
    """The calendar of a comparison."""
    if comparison.question.changes is not None:
        return _over_time(comparison)
    return _dates(comparison)


def _dates(comparison: Comparison) -> Figure | None:
    question = comparison.question
    shown = [(answer, days) for answer in comparison.answers if (days := _days(question, answer.first.value))]
    known = [(found, days) for found in question.known if (days := _days(question, found.value))]
    intervals = [days for _, days in (*shown, *known)]
    if not shown or len(set(intervals)) < 2:
        return None
    scale = _scale(intervals)
    rows = [
        row(
            number * ROW,
            scale,
            days,
            answer.articles,
            answer_words(answer.first),
            hollow=answer.first.mode is not Mode.FACT,
        )
        for number, (answer, days) in enumerate(shown)
    ]
    for found, days in known:
        words = f"{found.basis.words}: {found.words}"
        rows.append(row(len(rows) * ROW, scale, days, (), words, known=True))
    axis = len(rows) * ROW + 6
    view = Calendar(rows=tuple(rows), series=(), ticks=_ticks(scale), axis=axis, height=axis + 26, undated=())
    return Figure(
        template="calendar.html.j2",
        title=f"The dates on a line: {question.ask}",
        description=facts(comparison),
        view=view,
    )


def _days(question: Question, value: Value | None) -> Interval | None:
    return None if value is None else question.type.days(value)


def _over_time(comparison: Comparison) -> Figure | None:
    placed = {claim: when for claim in comparison.claims if (when := _when(claim)) is not None}
    times = [time for claim in placed for time in [_time(claim)]]
    answers = [answer for answer in comparison.answers if any(claim in placed for claim in answer.claims)]
    if len(placed) < 2 or len(answers) < 2:
        return None
    scale = _scale(times)
    series: list[Series] = []
    y = 0
    for answer in answers:
        found = _series(y, [claim for claim in answer.claims if claim in placed], placed, scale)
        series.append(found)
        y += ROW + max(flag.y for flag in found.flags)
    axis = y + 12
    undated = tuple(dict.fromkeys(claim.article for claim in comparison.claims if claim not in placed))
    view = Calendar(
        rows=(), series=tuple(series), ticks=_ticks(scale), axis=axis, height=axis + 26, undated=undated
    )
    title = f"The answers over time: {comparison.question.ask}"
    return Figure(template="calendar.html.j2", title=title, description=facts(comparison), view=view)


def _time(claim: Claim) -> Interval:
    return claim.as_of if claim.as_of is not None else claim.article.date


def _when(claim: Claim) -> Fraction | None:
    """The moment at which an answer is drawn; ``None`` where nothing is known of its time."""
    return middle(_time(claim))


def _series(y: int, claims: Sequence[Claim], placed: dict[Claim, Fraction], scale: Scale) -> Series:
    flags: list[Flag] = []
    lanes: list[float] = []
    for claim in sorted(claims, key=lambda claim: placed[claim]):
        x = scale.place(as_number(placed[claim]))
        if any(flag.article is claim.article and flag.x == x for flag in flags):
            continue
        lane = next((number for number, last in enumerate(lanes) if x - last >= _BROAD), len(lanes))
        lanes[lane : lane + 1] = [x]
        time = _time(claim)
        endless = not (isinstance(time.lower, Fraction) and isinstance(time.upper, Fraction))
        flags.append(Flag(x=x, y=lane * LANE, article=claim.article, open=endless))
    first, last = min(flag.x for flag in flags), max(flag.x for flag in flags)
    hollow = claims[0].mode is not Mode.FACT
    return Series(
        y=y,
        words=answer_words(claims[0]),
        flags=tuple(flags),
        x=first,
        width=round(last - first, 2),
        hollow=hollow,
    )


def _scale(intervals: Iterable[Interval]) -> Scale:
    """The days from a little before the first date to a little after the last."""
    ends = [as_number(end) for interval in intervals for end in (interval.lower, interval.upper)]
    days = [day for day in ends if isfinite(day)] or [float(_FIRST)]
    room = max(1.0, (max(days) - min(days)) / 12)
    return Scale(min(days) - room, max(days) + room)


def _ticks(scale: Scale) -> tuple[Tick, ...]:
    """Years, months or days, as the line is long."""
    first, last = max(_FIRST, ceil(scale.lower)), min(_LAST, floor(scale.upper))
    if first > last:
        return ()
    start, stop = date.fromordinal(first), date.fromordinal(last)
    if last - first > 1100:
        years = steps(Scale(float(start.year), float(stop.year) + 1))
        days = [date(max(1, int(year)), 1, 1) for year in years if year == int(year) and year <= stop.year]
        return _thin(scale, [(day, f"{day.year}") for day in days])
    if last - first > 70:
        months = range(start.year * 12 + start.month - 1, stop.year * 12 + stop.month)
        days = [date(month // 12, month % 12 + 1, 1) for month in months]
        return _thin(scale, [(day, f"{_MONTHS[day.month - 1]} {day.year}") for day in days])
    days = [date.fromordinal(number) for number in range(first, last + 1)]
    # A day lasts: its name stands under its noon.
    return _thin(scale, [(day, f"{day.day} {_MONTHS[day.month - 1]}") for day in days], 0.5)


def _thin(scale: Scale, labels: Sequence[tuple[date, str]], later: float = 0.0) -> tuple[Tick, ...]:
    placed = [(day.toordinal() + later, label) for day, label in labels]
    within = [(day, label) for day, label in placed if scale.lower <= day <= scale.upper]
    return thinned([tick(scale, day, label) for day, label in within], apart=18.0)
