"""The versions of one utterance as pages show them: running text, cut into aligned tables, and what changes.

In: an utterance's versions. Out: frozen records for the template of its page; what the words add up to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from variorum.collation.apparatus import Counts, Segment, counts, segments, variants
from variorum.collation.collate import Cell, Collation, Column, Label, Printed, State, collate
from variorum.collation.tokens import printed
from variorum.comparison.edition import Edition
from variorum.corpus.records import Utterance, Version
from variorum.text.english import number

WIDTH = 30
"""How many characters a row of one aligned table may have, so that it fits a phone."""
PADDING = 2
"""What a cell takes beside its words, in characters."""
CONTEXT = 3
"""How many words are shown before and after words that change."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the versions of an utterance add up to: a key for style sheets, a few words, a sentence."""

    key: str
    words: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one version in an aligned table; ``kind`` is that of a segment, or gap, covered, outside, nothing."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Line:
    """One version in an aligned table."""

    version: Version
    pieces: tuple[Piece, ...]


Stretch = tuple[Line, ...]
"""An aligned table: some columns of the collation, all versions."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Words at one place, empty where they are left out, and the versions that have them."""

    words: str
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A place where the words differ, with the words around it in the first version that has it."""

    before: str
    after: str
    readings: tuple[Reading, ...]


def running(version: Version, versions: Sequence[Version], edition: Edition) -> tuple[Segment, ...]:
    """A verbatim version from its first word to its last; alone, it is only told from insertions."""
    collation = edition.collations.get(version.utterance)
    if collation is None:
        collation, place = collate([Printed(version.siglum, version.text)]), 0
    else:
        place = [found for found in versions if found.verbatim].index(version)
    return segments(collation, collation.rows[place])


def stretches(collation: Collation, versions: Sequence[Version]) -> tuple[Stretch, ...]:
    """The collation cut into tables that are narrow enough for a phone; ``versions`` are those of its rows."""
    cut: list[list[Column]] = []
    room = 0
    for column in collation.columns:
        width = max(len(cell.text) for cell in column.cells) + PADDING
        if width > room or not cut:
            cut.append([])
            room = WIDTH
        cut[-1].append(column)
        room -= width
    return tuple(_stretch(columns, versions) for columns in cut)


def _stretch(columns: Sequence[Column], versions: Sequence[Version]) -> Stretch:
    runs = [list(run) for _, run in groupby(columns, _alike)]
    return tuple(
        Line(version, tuple(_piece(run, row) for run in runs)) for row, version in enumerate(versions)
    )


def _alike(column: Column) -> object:
    """Neighbouring columns with equal results stand in one cell; other words always stand one by one."""
    if column.label in (Label.AGREED, Label.PARTIAL, Label.MOVED, Label.OMITTED):
        return column.label, tuple(cell.state for cell in column.cells)
    return id(column)


def _piece(run: Sequence[Column], row: int) -> Piece:
    cells = [column.cells[row] for column in run]
    telling = next((cell for cell in cells if cell.tokens), cells[0])
    return Piece(printed([token for cell in cells for token in cell.tokens]), _kind(run[0], telling))


_GAPS = {
    State.OMITTED: "gap",
    State.ELLIPSIS: "covered",
    State.CUT: "covered",
    State.OUTSIDE: "outside",
}


def _kind(column: Column, cell: Cell) -> str:
    if cell.state is State.WORDS:
        return column.label.value
    if cell.tokens:
        return cell.tokens[0].kind.value
    return _GAPS.get(cell.state, "nothing")


def changes(collation: Collation, versions: Sequence[Version]) -> Iterator[Change]:
    """The places where the words differ; ``versions`` are those of the collation's rows."""
    by_siglum = {version.siglum: version for version in versions}
    rows = {row.siglum: row.cells for row in collation.rows}
    for variant in variants(collation):
        cells = rows[variant.readings[0].sigla[0]]
        yield Change(
            _spoken(cells[: variant.first], slice(-CONTEXT, None)),
            _spoken(cells[variant.last + 1 :], slice(CONTEXT)),
            tuple(
                Reading(reading.words, tuple(by_siglum[siglum] for siglum in reading.sigla))
                for reading in variant.readings
            ),
        )


def _spoken(cells: Sequence[Cell], part: slice) -> str:
    """The first or last few words of the speaker in some cells."""
    return printed([token for cell in cells if cell.state is State.WORDS for token in cell.tokens][part])


WORDS = {
    "substantive": "words differ",
    "variant": "only spelling differs",
    "accidental": "only punctuation differs",
    "same": "same words",
    "apart": "different parts",
    "lone": "quoted only once",
    "reported": "only reported",
    "single": "only one article",
    "none": "no version",
}
"""What the versions of an utterance can add up to, in a few words."""


def finding(utterance: Utterance, edition: Edition) -> Finding:
    """What the versions of an utterance add up to."""
    versions = edition.versions_of[utterance]
    quoting = {version.article for version in versions if version.verbatim}
    articles = {version.article for version in versions}
    if utterance in edition.collations:
        key, sentence = _compared(edition.collations[utterance])
        within = len(quoting) == 1 and len(articles) == 1
        return Finding(key, f"one article, {WORDS[key]}" if within else WORDS[key], sentence)
    key = "none" if not articles else "single" if len(articles) == 1 else "lone" if quoting else "reported"
    return Finding(key, WORDS[key], "")


def _compared(collation: Collation) -> tuple[str, str]:
    """What a collation adds up to, and the sentence that says so."""
    found = counts(collation)
    labels = {column.label for column in collation.columns}
    if any(label.differs for label in labels):
        return "substantive", _differing(found, len(variants(collation)))
    if not found.compared:
        return "apart", "The versions keep different words of it, so that none can be set against each other."
    if Label.VARIANT in labels:
        return (
            "variant",
            "The words are the same in other spellings, short forms or ways of writing a figure.",
        )
    if labels & {Label.ACCIDENTAL, Label.EDITORIAL}:
        return "accidental", "The words are the same; only punctuation or capitals differ."
    if Label.PARTIAL in labels:
        return "same", "They do not all keep as much of it; as far as they go, their words are the same."
    return "same", "The words are the same."


def _differing(found: Counts, places: int) -> str:
    if found.compared == 1:
        return "The one word that can be set against another differs."
    words = f"Of {number(found.compared)} words that can be set against each other, {number(found.differing)}"
    if places == 1:
        return f"{words} {'differs' if found.differing == 1 else 'differ'}."
    return f"{words} differ, at {number(places)} places."
