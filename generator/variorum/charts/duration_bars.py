"""Duration bars: a length of time in parts, one stacked bar an article.

In: a ``Comparison`` of a question about a duration that has parts, or is one. Out: a ``Figure`` of the whole, its
parts, and what an article leaves unexplained, which is dashed. Each bar is as long as the article's own numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import inf

from variorum.algebra.amount import Term
from variorum.algebra.intervals import Interval
from variorum.algebra.quantity import Quantity, QuantityType
from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Claim, Question
from variorum.drawing.figure import Figure
from variorum.drawing.line import Scale, Tick, as_number, steps, thinned, tick
from variorum.drawing.words import answer_words
from variorum.seeds.model import Mode
from variorum.text.english import listed

RANK = 20
"""Where the chart stands among those of one question."""

ROW = 54
_UNITS = (("years", 31557600), ("days", 86400), ("h", 3600), ("min", 60), ("s", 1))
NARROW = 3.0
"""The width in per cent up to which a piece has no room for a number."""
PATTERNS = 4
"""How many ways of filling a part there are; the fifth part is filled like the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A piece of a bar, in per cent. ``number`` is that of the part, 0 for what no part explains."""

    x: float
    width: float
    number: int
    fill: int
    here: bool

    @property
    def is_numbered(self) -> bool:
        """True for a part that is wide enough for its number."""
        return bool(self.number) and self.width > NARROW

    @property
    def middle(self) -> float:
        """Where its number stands, in per cent."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One article's bar. ``total`` is where its whole ends, in per cent; ``words`` says the numbers."""

    y: int
    article: Article
    words: str
    segments: tuple[Segment, ...]
    total: float | None
    open: bool

    @property
    def end(self) -> float:
        """Where its last segment ends, in per cent."""
        return self.segments[-1].x + self.segments[-1].width if self.segments else 0


@dataclass(frozen=True, slots=True)
class Part:
    """A part in the legend, with the question it answers."""

    number: int
    fill: int
    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class DurationBars:
    """The bars from top to bottom, the legend and the ticks."""

    whole: Question
    bars: tuple[Bar, ...]
    parts: tuple[Part, ...]
    ticks: tuple[Tick, ...]
    axis: int
    height: int
    unexplained: bool


def draw(comparison: Comparison, edition: Edition) -> Figure | None:
    """The bars of the whole that a question is, or is a part of."""
    here = comparison.question
    kind = _durations(here)
    if kind is None:
        return None
    family = {question.id: question for question in edition.story_of[here.story].questions}
    whole = family.get(here.entry.part_of or here.id, here)
    parts = [q for q in family.values() if q.entry.part_of == whole.id and _durations(q)]
    if not parts or not _durations(whole):
        return None
    rows = _rows(edition, whole, parts)
    if not rows:
        return None
    longest = max(
        max(_length(total), sum((_length(c) for c in found), Fraction(0))) for _, total, found in rows
    )
    scale = Scale(0.0, as_number(longest * Fraction(21, 20)) or 1.0)
    bars = tuple(
        _bar(
            y=number * ROW,
            article=article,
            total=total,
            found=found,
            parts=parts,
            here=here,
            scale=scale,
            kind=kind,
        )
        for number, (article, total, found) in enumerate(rows)
    )
    axis = len(bars) * ROW + 6
    legend = tuple(Part(n, _fill(n), question) for n, question in enumerate(parts, 1))
    unexplained = any(segment.number == 0 for bar in bars for segment in bar.segments)
    view = DurationBars(
        whole=whole,
        bars=bars,
        parts=legend,
        ticks=_ticks(scale, kind),
        axis=axis,
        height=axis + 26,
        unexplained=unexplained,
    )
    title = f"The whole and its parts: {whole.ask}"
    described = " ".join(f"{bar.article.label}: {bar.words}." for bar in bars)
    return Figure(template="duration_bars.html.j2", title=title, description=described, view=view)


def _durations(question: Question) -> QuantityType | None:
    """The question's type where its answers are lengths of time."""
    return question.type if isinstance(question.type, QuantityType) and question.type.is_duration else None


_Found = tuple[Claim | None, ...]


def _rows(
    edition: Edition, whole: Question, parts: Sequence[Question]
) -> list[tuple[Article, Claim | None, _Found]]:
    """The articles that answer any of the questions, each with its first answer that is not superseded."""
    rows: list[tuple[Article, Claim | None, _Found]] = []
    for article in edition.story_of[whole.story].articles:
        total, *found = (_claim(edition, question, article) for question in (whole, *parts))
        if total or any(found):
            rows.append((article, total, tuple(found)))
    return rows


def _claim(edition: Edition, question: Question, article: Article) -> Claim | None:
    claims = edition.comparisons[question].claims_of(article)
    return next((claim for claim in claims if claim.mode is not Mode.SUPERSEDED and not claim.derived), None)


def _length(claim: Claim | None) -> Fraction:
    """The number an article gives, not what "about" leaves possible around it."""
    if claim is None or not isinstance(claim.value, Quantity):
        return Fraction(0)
    return claim.value.size


def _bar(
    y: int,
    article: Article,
    total: Claim | None,
    found: _Found,
    parts: Sequence[Question],
    here: Question,
    scale: Scale,
    kind: QuantityType,
) -> Bar:
    segments: list[Segment] = []
    reached = Fraction(0)
    for number, claim in enumerate(found, 1):
        length = _length(claim)
        if length:
            segments.append(_segment(scale, reached, length, number, parts[number - 1] is here))
            reached += length
    rest = _length(total) - reached
    if total and rest > 0:
        segments.append(_segment(scale, reached, rest, 0, False))
    said = [f"{answer_words(claim)} for part {number}" for number, claim in enumerate(found, 1) if claim]
    words = [f"{answer_words(total)} in all"] if total else ["nothing on the whole"]
    words += [listed(said)] if said else []
    words += [f"{_words(rest, kind)} not explained by the parts"] if total and said and rest > 0 else []
    words += (
        [f"the parts make {_words(-rest, kind)} more than the whole"] if total and said and rest < 0 else []
    )
    end = scale.place(as_number(_length(total))) if total else None
    return Bar(
        y=y,
        article=article,
        words="; ".join(words),
        segments=tuple(segments),
        total=end,
        open=_open(total, found),
    )


def _segment(scale: Scale, start: Fraction, length: Fraction, number: int, here: bool) -> Segment:
    x = scale.place(as_number(start))
    return Segment(
        x=x,
        width=round(scale.place(as_number(start + length)) - x, 2),
        number=number,
        fill=_fill(number),
        here=here,
    )


def _fill(number: int) -> int:
    return (number - 1) % PATTERNS + 1 if number else 0


def _open(total: Claim | None, found: _Found) -> bool:
    intervals: list[Interval] = [
        claim.value.drawn for claim in (total, *found) if claim and isinstance(claim.value, Quantity)
    ]
    return any(interval.upper == inf for interval in intervals)


def _ticks(scale: Scale, kind: QuantityType) -> tuple[Tick, ...]:
    unit, size = next((found for found in _UNITS if scale.upper >= 1.5 * found[1]), _UNITS[-1])
    labels = ((number, kind.term_words(Term(_decimal(number), "", unit))) for number in steps(scale, size))
    return thinned([tick(scale, number * size, label) for number, label in labels])


def _words(length: Fraction, kind: QuantityType) -> str:
    """A length of time in its largest units: ``4 hours 10 minutes``."""
    left, words = round(length), []
    for unit, size in _UNITS:
        amount, left = divmod(left, size)
        if amount:
            words.append(kind.term_words(Term(_decimal(amount), "", unit)))
    return " ".join(words[:2]) or "less than a second"


def _decimal(number: float) -> Decimal:
    return Decimal(repr(number)).normalize()
