"""Collation: the versions of one utterance side by side, word for word.

In: the versions' sigla and their verbatim texts; reported speech is not collated. Out: a ``Collation``, the table
from which ``apparatus`` takes what pages print.

Substantive differences are those of words, accidental ones those of form: case, punctuation, quotation marks,
apostrophes, hyphens and word division. Source of the terms: W. W. Greg, The Rationale of Copy-Text, Studies in
Bibliography 3 (1950). That a version marks an omission, or is only a part of the utterance, is no difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import inf

from variorum.collation.alignment import Column as AlignedColumn
from variorum.collation.alignment import align
from variorum.collation.tokens import Token, TokenKind, printed, tokenise, undivided


class State(Enum):
    """What a version has in a column.

    ``OMITTED``: words of others passed over without a mark; ``ELLIPSIS``: an ellipsis, or a place it covers;
    ``OUTSIDE``: the version begins later or ends earlier; ``NOTHING``: nobody has words of the speaker here.
    """

    WORDS = "words"
    INSERTION = "insertion"
    ELLIPSIS = "ellipsis"
    OMITTED = "omitted"
    OUTSIDE = "outside"
    NOTHING = "nothing"


class Label(Enum):
    """How the versions compare in a column; the first of these that holds, from below.

    ``AGREED``: all print the same; ``ACCIDENTAL``: the same words in another form; ``PARTIAL``: some have no words
    here because they are only a part or mark an omission; ``OMITTED``: some pass over the words without a mark;
    ``SUBSTANTIVE``: other words; ``EDITORIAL``: only insertions or ellipses of the articles.
    """

    AGREED = "agreed"
    ACCIDENTAL = "accidental"
    PARTIAL = "partial"
    OMITTED = "omitted"
    SUBSTANTIVE = "substantive"
    EDITORIAL = "editorial"

    @property
    def differs(self) -> bool:
        """True for a difference of words."""
        return self in (Label.SUBSTANTIVE, Label.OMITTED)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one version has in one column: its tokens (none for a gap) and why."""

    state: State
    tokens: tuple[Token, ...] = ()

    @property
    def text(self) -> str:
        """The words as printed, the empty string for a gap."""
        return printed(self.tokens)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its label and its cells in the order of the versions."""

    label: Label
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A version: its siglum and its cells from the first column to the last."""

    siglum: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Collation:
    """The table of all versions, columns and rows alike."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def collate(versions: Sequence[tuple[str, str]]) -> Collation:
    """The collation of versions given as siglum and text; their order decides only the order of the rows."""
    tokens = undivided([tokenise(text) for _, text in versions])
    words = [[token for token in row if token.kind is TokenKind.WORD] for row in tokens]
    marks = [_marks(row) for row in tokens]
    table = align([[token.word for token in row] for row in words], [_breaks(found) for found in marks])
    laid_out = [_row(number, words[number], marks[number], table) for number in range(len(versions))]
    keys = sorted(set().union(*laid_out))
    grid = [[row.get(key, Cell(State.NOTHING)) for row in laid_out] for key in keys]
    return Collation(
        tuple(Column(label(cells), tuple(cells)) for cells in grid),
        tuple(Row(siglum, tuple(cells[row] for cells in grid)) for row, (siglum, _) in enumerate(versions)),
    )


def label(cells: Sequence[Cell]) -> Label:
    """How versions compare that have these cells in one column."""
    words = {token.word for cell in cells if cell.state is State.WORDS for token in cell.tokens}
    if not words:
        return Label.AGREED if all(cell == cells[0] for cell in cells) else Label.EDITORIAL
    if len(words) > 1:
        return Label.SUBSTANTIVE
    if any(cell.state is State.OMITTED for cell in cells):
        return Label.OMITTED
    if any(cell.state is not State.WORDS for cell in cells):
        return Label.PARTIAL
    return Label.AGREED if all(cell == cells[0] for cell in cells) else Label.ACCIDENTAL


Marks = dict[int, list[Token]]
"""Insertions and ellipses of one version by the number of the word they stand before, from 0."""


def _marks(tokens: Sequence[Token]) -> Marks:
    found: Marks = {}
    words = 0
    for token in tokens:
        if token.kind is TokenKind.WORD:
            words += 1
        else:
            found.setdefault(words, []).append(token)
    return found


def _breaks(marks: Marks) -> set[int]:
    return {word for word, found in marks.items() if any(mark.kind is TokenKind.ELLIPSIS for mark in found)}


Key = tuple[int, float]
"""Orders the columns: the number of a column of words and infinity; before it, from 0, columns of marks only."""


def _row(
    number: int, words: Sequence[Token], marks: Marks, table: Sequence[AlignedColumn]
) -> dict[Key, Cell]:
    """The cells of one version. Its marks go where others have words that it has not, else into own columns."""
    cells: dict[Key, Cell] = {}
    own = [place for place, column in enumerate(table) if number in column]
    breaks = _breaks(marks)
    for word, (left, right) in enumerate(pairwise((-1, *own, len(table)))):
        if word:
            cells[left, inf] = Cell(State.WORDS, (words[word - 1],))
        gap = State.ELLIPSIS if word in breaks else State.OMITTED
        if word in (0, len(words)):
            gap = State.OUTSIDE
        for place in range(left + 1, right):
            cells[place, inf] = Cell(gap)
        found = marks.get(word, [])
        begin = max(left + 1, right - len(found)) if word == 0 else left + 1
        keys: list[Key] = [(place, inf) for place in range(begin, right)]
        keys += [(right, extra) for extra in range(len(found))]
        for key, mark in zip(keys, found, strict=False):
            cells[key] = Cell(State(mark.kind.value), (mark,))
    return cells
