"""The number line: answers that are quantities, as marks and bars over one scale.

In: a ``Comparison`` of a question about a number, distance, duration, mass, sum of money or share. Out: a ``Figure``
where at least two different things can be drawn. An exact value is a mark, a range is a bar, an open end an arrow;
what is known from elsewhere is a dashed line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from variorum.algebra.amount import Term
from variorum.algebra.quantity import Quantity, QuantityType
from variorum.comparison.edition import Edition
from variorum.comparison.records import Answer, Comparison
from variorum.corpus.records import Known
from variorum.drawing.figure import Figure
from variorum.drawing.line import Row, Scale, Tick, as_number, row, scale_for, steps, thinned, tick
from variorum.drawing.words import answer_words, facts
from variorum.seeds.model import Mode

RANK = 40
"""Where the chart stands among those of one question."""

ROW = 46
"""The height of a row in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberLine:
    """The rows from top to bottom, the ticks, and the heights in pixels."""

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    axis: int
    height: int
    logarithmic: bool
    left_out: int

    @property
    def shows_known(self) -> bool:
        """True when a row is known from elsewhere, which is drawn as a dashed line."""
        return any(row.known for row in self.rows)

    @property
    def shows_hollow(self) -> bool:
        """True when a row is no statement of fact."""
        return any(row.hollow for row in self.rows)


def draw(comparison: Comparison, edition: Edition) -> Figure | None:
    """The number line of a comparison."""
    question = comparison.question
    kind = question.type
    if not isinstance(kind, QuantityType):
        return None
    answers = [(answer, answer.first.value) for answer in comparison.answers]
    sized = [(answer, value) for answer, value in answers if isinstance(value, Quantity)]
    if not sized:
        return None
    measure = sized[0][1].measure
    shown = [(answer, value) for answer, value in sized if value.measure == measure]
    known = [
        (found, found.value)
        for found in question.known
        if isinstance(found.value, Quantity) and found.value.measure == measure
    ]
    values = [value for _, value in (*shown, *known)]
    if len({value.drawn for value in values}) < 2 or not all(map(_shares_zero, values)):
        return None
    view = _view(kind, shown, known, len(sized) - len(shown))
    title = f"The answers on a line: {question.ask}"
    return Figure(template="number_line.html.j2", title=title, description=facts(comparison), view=view)


def _shares_zero(value: Quantity) -> bool:
    """True where nothing is nothing in every unit, which is not so of degrees of temperature."""
    return all(unit.offset == 0 for unit in value.units.values()) and value.drawn.lower >= 0


def _view(
    kind: QuantityType,
    shown: Sequence[tuple[Answer, Quantity]],
    known: Sequence[tuple[Known, Quantity]],
    left_out: int,
) -> NumberLine:
    values = [value for _, value in (*shown, *known)]
    scale = scale_for(value.drawn for value in values)
    rows = [
        row(
            number * ROW,
            scale,
            value.drawn,
            answer.articles,
            answer_words(answer.first),
            hollow=answer.first.mode is not Mode.FACT,
        )
        for number, (answer, value) in enumerate(shown)
    ]
    for found, value in known:
        words = f"{found.basis.words}: {found.words}"
        rows.append(row(len(rows) * ROW, scale, value.drawn, (), words, known=True))
    axis = len(rows) * ROW + 6
    return NumberLine(
        rows=tuple(rows),
        ticks=_ticks(kind, values, scale),
        axis=axis,
        height=axis + 26,
        logarithmic=scale.logarithmic,
        left_out=left_out,
    )


def _ticks(kind: QuantityType, values: Sequence[Quantity], scale: Scale) -> tuple[Tick, ...]:
    unit, size = _unit(kind, values, scale)
    marks = [tick(scale, number * size, _label(kind, number, unit)) for number in steps(scale, size)]
    return thinned(marks)


def _unit(kind: QuantityType, values: Sequence[Quantity], scale: Scale) -> tuple[str, float]:
    """The largest unit of the answers that is not larger than the line, or than a thousand times its beginning."""
    units: dict[str, float] = {}
    for value in values:
        units |= {name: as_number(unit.high) for name, unit in value.units.items()}
    limit = 1000 * scale.lower if scale.logarithmic else scale.upper
    fitting = {unit: size for unit, size in units.items() if size <= limit}
    unit = (
        max(fitting, key=lambda name: (units[name], name))
        if fitting
        else min(units, key=lambda name: units[name])
    )
    return unit, units[unit]


def _label(kind: QuantityType, number: float, unit: str) -> str:
    if abs(number) >= 1e13 or 0 < abs(number) < 1e-4:
        return f"{number:.0e}".replace("e+", " × 10^").replace("e-0", " × 10^-").replace("e-", " × 10^-")
    return kind.term_words(Term(Decimal(repr(number)).normalize(), "", unit))
