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

    ``OMITTED``: words of others passed over without a mark; ``ELLIPSIS``: an ellipsis of the article's, or a place it
    covers; ``CUT``: a cut of ours, or a place it covers; ``OUTSIDE``: the version is only a part and begins later or
    ends earlier; ``NOTHING``: nobody has words of the speaker here.
    """

    WORDS = "words"
    INSERTION = "insertion"
    ELLIPSIS = "ellipsis"
    CUT = "cut"
    OMITTED = "omitted"
    OUTSIDE = "outside"
    NOTHING = "nothing"


class Label(Enum):
    """How the versions compare in a column; the first of these that holds, from below.

    ``AGREED``: all print the same; ``ACCIDENTAL``: the same words with other capitals or punctuation; ``VARIANT``: the
    same words in another spelling, short form or way of writing a figure; ``PARTIAL``: some have no words here because
    they are only a part or mark an omission; ``MOVED``: the word stands elsewhere in some; ``OMITTED``: some pass over
    the words without a mark; ``SUBSTANTIVE``: other words; ``EDITORIAL``: only insertions or ellipses of the articles.
    """

    AGREED = "agreed"
    ACCIDENTAL = "accidental"
    VARIANT = "variant"
    PARTIAL = "partial"
    MOVED = "moved"
    OMITTED = "omitted"
    SUBSTANTIVE = "substantive"
    EDITORIAL = "editorial"

    @property
    def differs(self) -> bool:
        """True for a difference of words."""
        return self in (Label.SUBSTANTIVE, Label.OMITTED, Label.MOVED)


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


@dataclass(frozen=True, slots=True)
class Printed:
    """A version to be collated: its siglum, its text, and whether it is the whole sentence or only a part of it."""

    siglum: str
    text: str
    whole: bool = False


def collate(versions: Sequence[Printed]) -> Collation:
    """The collation of versions; their order decides only the order of the rows."""
    tokens = undivided([tokenise(version.text) for version in versions])
    words = [[token for token in row if token.kind is TokenKind.WORD] for row in tokens]
    marks = [_marks(row) for row in tokens]
    table = align([[token.word for token in row] for row in words], [set(_breaks(row)) for row in marks])
    laid_out = [
        _row(number, words[number], marks[number], table, version.whole)
        for number, version in enumerate(versions)
    ]
    keys = sorted(set().union(*laid_out))
    grid = [[row.get(key, Cell(State.NOTHING)) for row in laid_out] for key in keys]
    labels = _moved(grid, [label(cells) for cells in grid])
    return Collation(
        tuple(Column(found, tuple(cells)) for found, cells in zip(labels, grid, strict=True)),
        tuple(
            Row(version.siglum, tuple(cells[row] for cells in grid)) for row, version in enumerate(versions)
        ),
    )


def label(cells: Sequence[Cell]) -> Label:
    """How versions compare that have these cells in one column."""
    tokens = [token for cell in cells if cell.state is State.WORDS for token in cell.tokens]
    words = {token.word for token in tokens}
    if not words:
        return Label.AGREED if all(cell == cells[0] for cell in cells) else Label.EDITORIAL
    if len(words) > 1:
        return Label.SUBSTANTIVE
    if any(cell.state is State.OMITTED for cell in cells):
        return Label.OMITTED
    if any(cell.state is not State.WORDS for cell in cells):
        return Label.PARTIAL
    if len({token.spelled for token in tokens}) > 1:
        return Label.VARIANT
    return Label.AGREED if all(cell == cells[0] for cell in cells) else Label.ACCIDENTAL


def _moved(grid: Sequence[Sequence[Cell]], labels: Sequence[Label]) -> list[Label]:
    """The labels, with words that some versions have in one place and the others in another marked as moved."""
    made = list(labels)
    passed_over = [place for place, found in enumerate(labels) if found is Label.OMITTED]
    for number, first in enumerate(passed_over):
        for second in passed_over[number + 1 :]:
            if Label.OMITTED is made[first] is made[second] and _complement(grid[first], grid[second]):
                made[first] = made[second] = Label.MOVED
    return made


def _complement(first: Sequence[Cell], second: Sequence[Cell]) -> bool:
    """True when each version has a word in just one of two columns, and it is the same word."""
    words = {cell.tokens[0].word for cell in (*first, *second) if cell.state is State.WORDS}
    return len(words) == 1 and all(
        {one.state, other.state} == {State.WORDS, State.OMITTED}
        for one, other in zip(first, second, strict=True)
    )


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


_GAPS = {TokenKind.ELLIPSIS: State.ELLIPSIS, TokenKind.CUT: State.CUT}
"""What leaves room for words of others: an ellipsis of the article's, or a cut of ours."""


def _breaks(marks: Marks) -> dict[int, State]:
    """Before which words something is left out with a mark, and whose mark that is; ours where both are."""
    return {
        word: gaps[-1]
        for word, tokens in marks.items()
        if (gaps := sorted({_GAPS[mark.kind] for mark in tokens if mark.kind in _GAPS}, key=_BY_OURS.index))
    }


_BY_OURS = (State.ELLIPSIS, State.CUT)


Key = tuple[int, float]
"""Orders the columns: the number of a column of words and infinity; before it, from 0, columns of marks only."""


def _row(
    number: int, words: Sequence[Token], marks: Marks, table: Sequence[AlignedColumn], whole: bool
) -> dict[Key, Cell]:
    """The cells of one version. Its marks go where others have words that it has not, else into own columns.

    Where a part begins later or ends earlier it says nothing; where a whole sentence does, words are missing.
    """
    cells: dict[Key, Cell] = {}
    own = [place for place, column in enumerate(table) if number in column]
    breaks = _breaks(marks)
    for word, (left, right) in enumerate(pairwise((-1, *own, len(table)))):
        if word:
            cells[left, inf] = Cell(State.WORDS, (words[word - 1],))
        gap = breaks.get(word, State.OMITTED)
        if word in (0, len(words)) and not (whole and words):
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
