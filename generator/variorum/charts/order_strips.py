"""Order strips: the steps of a day from top to bottom, and one line an answer through those it puts in order.

In: a ``Comparison`` of a question about an order. Out: a ``Figure``. Where the answers fit, every line runs down;
a line that turns up contradicts the order of the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article
from variorum.drawing.figure import Figure
from variorum.drawing.words import answer_words, facts
from variorum.seeds.model import Mode

RANK = 50
"""Where the chart stands among those of one question."""

STEP = 40
COLUMN = 30
TOP = 34


@dataclass(frozen=True, slots=True)
class Stop:
    """A step on a line: its height in pixels and its number in the answer's order."""

    y: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """One line of an answer. ``turns``: it goes up somewhere; ``hollow``: it is no statement of fact."""

    x: int
    article: Article
    words: str
    stops: tuple[Stop, ...]
    path: str
    turns: bool
    hollow: bool


@dataclass(frozen=True, slots=True)
class Step:
    """A step with its height in pixels."""

    y: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderStrips:
    """The steps and the lines, with the size of the picture in pixels."""

    steps: tuple[Step, ...]
    strips: tuple[Strip, ...]
    width: int
    height: int
    turns: bool


def draw(comparison: Comparison, edition: Edition) -> Figure | None:
    """The strips of a comparison."""
    question = comparison.question
    chains = [(claim, chain) for claim in comparison.claims for chain in question.type.chains(claim.value)]
    if not chains:
        return None
    upheld = [chain for claim, chain in chains if claim.mode is not Mode.SUPERSEDED]
    names = _in_order(upheld or [chain for _, chain in chains], list(question.options))
    names += [name for _, chain in chains for name in chain if name not in names]
    heights = {name: TOP + number * STEP + STEP // 2 for number, name in enumerate(dict.fromkeys(names))}
    strips = []
    for number, (claim, chain) in enumerate(chains):
        stops = tuple(Stop(heights[name], place) for place, name in enumerate(chain, 1))
        turns = any(later.y < earlier.y for earlier, later in pairwise(stops))
        x = number * COLUMN + COLUMN // 2
        path = " ".join(f"{'L' if index else 'M'} {x} {stop.y}" for index, stop in enumerate(stops))
        words = answer_words(claim)
        strips.append(
            Strip(
                x=x,
                article=claim.article,
                words=words,
                stops=stops,
                path=path,
                turns=turns,
                hollow=claim.mode is not Mode.FACT,
            )
        )
    steps = tuple(Step(y, question.options.get(name, name)) for name, y in heights.items())
    height = TOP + len(steps) * STEP
    view = OrderStrips(
        steps=steps,
        strips=tuple(strips),
        width=len(strips) * COLUMN,
        height=height,
        turns=any(s.turns for s in strips),
    )
    return Figure(
        template="order_strips.html.j2",
        title=f"The order of the steps: {question.ask}",
        description=facts(comparison),
        view=view,
    )


def _in_order(chains: Sequence[Sequence[str]], options: Sequence[str]) -> list[str]:
    """The steps in an order that goes against as few chains as can be found by taking first what nothing precedes.

    Where the chains contradict each other, the step that the fewest answers precede comes first.
    """
    left = list(dict.fromkeys((*options, *(name for chain in chains for name in chain))))
    named = {name for chain in chains for name in chain}
    left = [name for name in left if name in named]
    pairs = [pair for chain in chains for pair in pairwise(chain)]
    ordered: list[str] = []
    while left:
        before = {name: sum(last == name and first in left for first, last in pairs) for name in left}
        chosen = min(left, key=lambda name: (before[name], left.index(name)))
        ordered.append(chosen)
        left.remove(chosen)
    return ordered
