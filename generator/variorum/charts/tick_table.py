"""The tick table: which article names which option, person, body or place.

In: a ``Comparison`` of a question answered by yes or no, a choice, a list, people and bodies, or places.
Out: a ``Figure`` that is a real table, one row a thing that is named and one column an article, silent ones too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Claim, Entity
from variorum.drawing.figure import Figure
from variorum.drawing.words import facts
from variorum.english.lexicon import MODES
from variorum.seeds.model import Mode
from variorum.text.english import listed

RANK = 60
"""Where the chart stands among those of one question."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What one answer says of one row. ``sign`` is a word for the style sheet, ``words`` says it in full."""

    claim: Claim
    sign: str
    words: str


@dataclass(frozen=True, slots=True)
class Cell:
    """An article's marks in a row; none where it does not name the thing."""

    article: Article
    marks: tuple[Mark, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """A thing that is named: an option, or an entity that links lead to."""

    label: str
    entity: Entity | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TickTable:
    """The rows, the articles of the columns, and the signs that occur, with their meanings."""

    rows: tuple[Row, ...]
    articles: tuple[Article, ...]
    open: tuple[Article, ...]
    legend: tuple[tuple[str, str], ...]


SIGNS = {
    "own": "says so in its own voice",
    "cited": "reports somebody who says so",
    "either": "leaves it open between several",
    "within": "names a place within it",
    "meant": "only as a plan, wish, offer or possibility",
    "superseded": "no longer upheld",
}
"""The signs and what they mean, in the order of the legend."""


def draw(comparison: Comparison, edition: Edition) -> Figure | None:
    """The tick table of a comparison; nothing where one row would say all."""
    question = comparison.question
    if question.type.is_wording or len(comparison.articles) < 2:
        return None
    rows = _labels(comparison, edition)
    if len(rows) < 2:
        return None
    articles = edition.story_of[question.story].articles
    table = tuple(
        Row(label, entity, tuple(_cell(comparison, article, key) for article in articles))
        for key, (label, entity) in rows.items()
    )
    used = {mark.sign for row in table for cell in row.cells for mark in cell.marks}
    legend = tuple((sign, words) for sign, words in SIGNS.items() if sign in used)
    unfinished = {c.article for c in comparison.claims if question.type.is_open(c.value)}
    title = f"Which article names what: {question.ask}"
    view = TickTable(
        rows=table, articles=articles, open=tuple(a for a in articles if a in unfinished), legend=legend
    )
    return Figure(template="tick_table.html.j2", title=title, description=facts(comparison), view=view)


def _labels(comparison: Comparison, edition: Edition) -> dict[str, tuple[str, Entity | None]]:
    """The things that any answer names, in the order of the options or in that of the articles."""
    options = comparison.question.options
    named = list(dict.fromkeys(name for claim in comparison.claims for name in _named(claim)))
    if options:
        return {name: (options[name], None) for name in options if name in named}
    entities = edition.corpus.entities
    return {name: (entities[name].name if name in entities else name, entities.get(name)) for name in named}


def _named(claim: Claim) -> tuple[str, ...]:
    named = claim.question.type.named(claim.value)
    if named is None:
        return ()
    return named or (claim.words,)


def _cell(comparison: Comparison, article: Article, key: str) -> Cell:
    marks = [mark for claim in comparison.claims_of(article) if (mark := _mark(claim, key))]
    if marks:
        return Cell(article, tuple(marks), "; ".join(mark.words for mark in marks))
    if article in comparison.silent:
        return Cell(article, (), "says nothing on the question")
    return Cell(article, (), "not checked yet" if article in comparison.unchecked else "does not name it")


def _mark(claim: Claim, key: str) -> Mark | None:
    named = _named(claim)
    containers = claim.question.type.containers(claim.value)
    if key in named:
        sign = "own" if claim.own_voice else "cited"
        if claim.question.type.leaves_open and len(named) > 1:
            sign = "either"
    elif any(key in containers.get(place, ()) for place in named):
        sign = "within"
    else:
        return None
    if claim.mode is not Mode.FACT:
        sign = "superseded" if claim.mode is Mode.SUPERSEDED else "meant"
    return Mark(claim, sign, _words(claim, sign))


def _words(claim: Claim, sign: str) -> str:
    said = {"either": "possibly", "within": "a place within it"}.get(sign, "yes")
    if claim.mode is not Mode.FACT:
        said += f", {MODES[claim.mode]}"
    return said if claim.own_voice else f"{said}, according to {_names(claim.by)}"


def _names(entities: Iterable[Entity]) -> str:
    return listed([entity.name for entity in entities])
