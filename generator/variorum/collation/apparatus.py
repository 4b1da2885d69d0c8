"""What pages print of a collation.

In: a ``Collation``. Out: the segments of a version with their kinds, the variants as entries of a critical apparatus,
counts, and in which way two texts differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations, groupby

from variorum.collation.alignment import alike
from variorum.collation.collate import Cell, Collation, Column, Label, Printed, Row, State, collate, label
from variorum.collation.tokens import printed


@dataclass(frozen=True, slots=True)
class Segment:
    """Neighbouring words of one version that are of one kind.

    ``kind`` is the value of the columns' ``Label`` (agreed, accidental, variant, partial, moved, omitted,
    substantive), or insertion or ellipsis for what the article put in, or cut for what we left out. A segment of kind
    omitted without text stands where this version passes over words of others. ``glued``: no space goes before it.
    """

    text: str
    kind: str
    glued: bool


def segments(collation: Collation, row: Row) -> tuple[Segment, ...]:
    """A version from its first word to its last, as segments in order."""
    kinds = [_kind(column, cell) for column, cell in zip(collation.columns, row.cells, strict=True)]
    cells = [(kind, cell) for kind, cell in zip(kinds, row.cells, strict=True) if kind]
    found = []
    for (kind, _), group in groupby(cells, lambda pair: (pair[0], bool(pair[1].tokens))):
        tokens = [token for _, cell in group for token in cell.tokens]
        found.append(Segment(printed(tokens), kind, not tokens or tokens[0].glued))
    return tuple(found)


def _kind(column: Column, cell: Cell) -> str:
    if cell.state is State.WORDS:
        return column.label.value
    if cell.tokens:
        return cell.tokens[0].kind.value
    return Label.OMITTED.value if cell.state is State.OMITTED else ""


def joined(parts: Sequence[Segment]) -> str:
    """The text of segments; those of a whole version give back its text with its spaces normalised."""
    first = next((place for place, part in enumerate(parts) if part.text), 0)
    return "".join(
        part.text if part.glued or place == first else f" {part.text}" for place, part in enumerate(parts)
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """Words that some versions have at one place, empty where they omit them, and the sigla of these versions."""

    words: str
    sigla: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """An entry of the apparatus: the readings of columns ``first`` to ``last`` (both included, from 0)."""

    readings: tuple[Reading, ...]
    first: int
    last: int


BRIDGE = 1
"""How many columns without a difference may lie between other words in one entry of the apparatus."""

_PUNCTUATION = " \t\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb.,;:!?-\u2010\u2013\u2014()"


def variants(collation: Collation) -> tuple[Variant, ...]:
    """The places at which the versions differ in words, with the readings in the order of the versions.

    A version that begins later, ends earlier or has an ellipsis there goes with the first reading its words fit;
    one without any word there has no reading.
    """
    ranges: list[tuple[int, int]] = []
    for place, column in enumerate(collation.columns):
        if not column.label.differs:
            continue
        if ranges and _belongs(collation.columns, ranges[-1][1], place):
            ranges[-1] = (ranges[-1][0], place)
        else:
            ranges.append((place, place))
    return tuple(_variant(collation, first, last) for first, last in ranges)


def _belongs(columns: Sequence[Column], before: int, place: int) -> bool:
    """True when two columns with differences make one entry.

    Other words may have one column between them ("have always supported"). Words that the same versions omit make
    one entry; so do other words and an omission beside them, unless the other words are only another form: then the
    omission is a difference by itself ("supported all", "support").
    """
    first, second = columns[before], columns[place]
    if place - before > 1:
        return place - before <= BRIDGE + 1 and first.label is second.label is Label.SUBSTANTIVE
    if first.label is second.label:
        return first.label is Label.SUBSTANTIVE or _omitting(first) == _omitting(second)
    words = {
        cell.tokens[0].word
        for cell in (first if first.label is Label.SUBSTANTIVE else second).cells
        if cell.state is State.WORDS
    }
    return not all(alike(one, other) for one, other in combinations(words, 2))


def _omitting(column: Column) -> list[bool]:
    return [cell.state is State.OMITTED for cell in column.cells]


Words = tuple[str | None, ...]
"""The compared words of a version in an entry: empty for an omission, ``None`` where it is silent."""


def _variant(collation: Collation, first: int, last: int) -> Variant:
    spoken = {
        number: _words(row.cells[first : last + 1])
        for number, row in enumerate(collation.rows)
        if any(cell.state in (State.WORDS, State.OMITTED) for cell in row.cells[first : last + 1])
    }
    groups: list[tuple[Words, list[int]]] = []
    for number in sorted(spoken, key=lambda number: (None in spoken[number], number)):
        words = spoken[number]
        group = next((members for lemma, members in groups if _fits(words, lemma)), None)
        if group is None:
            groups.append((words, [number]))
        else:
            group.append(number)
    readings = []
    for members in sorted(sorted(members) for _, members in groups):
        whole = next((number for number in members if None not in spoken[number]), members[0])
        cells = collation.rows[whole].cells[first : last + 1]
        text = printed([token for cell in cells if cell.state is State.WORDS for token in cell.tokens])
        sigla = tuple(collation.rows[number].siglum for number in members)
        readings.append(Reading(text.strip(_PUNCTUATION) or text, sigla))
    return Variant(tuple(readings), first, last)


def _words(cells: Sequence[Cell]) -> Words:
    """The words in cells; columns in which nobody speaks count as omitted, the same for all."""
    silent = (State.OUTSIDE, State.ELLIPSIS, State.CUT)
    return tuple(
        "".join(token.word for token in cell.tokens)
        if cell.state is State.WORDS
        else None
        if cell.state in silent and not cell.tokens
        else ""
        for cell in cells
    )


def _fits(words: Words, lemma: Words) -> bool:
    return all(word is None or word == other for word, other in zip(words, lemma, strict=True))


@dataclass(frozen=True, slots=True)
class Counts:
    """How much versions share, in columns of words.

    ``shared`` have the same word in all versions; ``compared`` are those in which at least two versions have words
    or pass over words; ``differing`` are the compared ones with a difference of words.
    """

    shared: int
    compared: int
    differing: int

    @property
    def share_differing(self) -> float:
        """The share of the compared words that differ, from 0 to 1; 0 where nothing can be compared."""
        return self.differing / self.compared if self.compared else 0.0


def counts(collation: Collation) -> Counts:
    """How many words all versions share, and how many differ."""
    spoken = [
        column for column in collation.columns if any(cell.state is State.WORDS for cell in column.cells)
    ]
    compared = [
        column
        for column in spoken
        if sum(cell.state in (State.WORDS, State.OMITTED) for cell in column.cells) > 1
    ]
    return Counts(
        sum(column.label in (Label.AGREED, Label.ACCIDENTAL, Label.VARIANT) for column in spoken),
        len(compared),
        sum(column.label.differs for column in compared),
    )


class Difference(Enum):
    """In which way two texts differ where both have words."""

    IDENTICAL = "identical"
    ACCIDENTAL = "accidentals only"
    VARIANT = "spellings only"
    SUBSTANTIVE = "substantive"
    APART = "no words in common"


def difference(first: Printed, second: Printed) -> Difference:
    """In which way two versions differ.

    Where one is only a part of the utterance, that part decides. Insertions and ellipses of one version only are
    accidental: they are the article's, not the speaker's.
    """
    if first.whole == second.whole and " ".join(first.text.split()) == " ".join(second.text.split()):
        return Difference.IDENTICAL
    return difference_of_rows(*collate((first, second)).rows)


def difference_of_rows(first: Row, second: Row) -> Difference:
    """In which way two versions of one collation differ; see ``difference``."""
    pairs = list(zip(first.cells, second.cells, strict=True))
    if not any(a.state is b.state is State.WORDS for a, b in pairs):
        return Difference.APART
    labels = {label(pair) for pair in pairs}
    if any(kind.differs for kind in labels):
        return Difference.SUBSTANTIVE
    if Label.VARIANT in labels:
        return Difference.VARIANT
    return Difference.ACCIDENTAL if labels & {Label.ACCIDENTAL, Label.EDITORIAL} else Difference.IDENTICAL
