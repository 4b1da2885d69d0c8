"""What the exports have in common: how a table becomes a file, and what a file holds in words.

In: rows of texts. Out: comma-separated values as RFC 4180 has them, in UTF-8, safe to open in a spreadsheet.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO

from variorum.corpus.records import Claim, Speaker, Story, Version
from variorum.site.page import Document

BETWEEN = "; "
"""What stands between several values in one cell."""

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a text for a formula; the last four are full-width forms of the first."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, or a key of a record, and what it holds."""

    name: str
    holds: str


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a kind of file holds, for the page of downloads: ``ending`` comes after the story's id.

    ``is_whole`` is true where a file holds all of a story; such files are listed first.
    """

    ending: str
    title: str
    holds: str
    columns: tuple[Column, ...]
    is_whole: bool = False

    def name(self, story: Story) -> str:
        """The name of a story's file."""
        return f"{story.id}{self.ending}"

    def path(self, story: Story) -> str:
        """Where a story's file is put."""
        return f"data/{self.name(story)}"

    def file(self, story: Story, content: str) -> Document:
        """A story's file with its content."""
        return Document(path=self.path(story), content=content, title=self.title)


def about(
    ending: str, title: str, holds: str, columns: Sequence[tuple[str, str]], is_whole: bool = False
) -> About:
    """The description of a kind of file from pairs of names and meanings."""
    return About(
        is_whole=is_whole,
        ending=ending,
        title=title,
        holds=holds,
        columns=tuple(Column(name, meaning) for name, meaning in columns),
    )


def defused(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it as a formula."""
    return f"'{text}" if text.startswith(_BEGINS_FORMULA) else text


def table(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> str:
    """A table as comma-separated values after a line of names; lines end in CR LF.

    Raises ``ValueError`` for a row of another length.
    """
    file = StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    for row in rows:
        if len(row) != len(columns):
            raise ValueError(f"a row of {len(row)} cells in a table of {len(columns)} columns")
        writer.writerow([defused(cell) for cell in row])
    return file.getvalue()


def several(values: Iterable[str]) -> str:
    """Several values in one cell."""
    return BETWEEN.join(values)


def ids(speakers: Iterable[Speaker]) -> str:
    """The ids of people and organisations in one cell."""
    return several(speaker.id for speaker in speakers)


def standing(record: Claim | Version, paragraph: int | None) -> tuple[str, ...]:
    """Where something stands in its article: as the editors say, and the paragraph of its quotation."""
    found = f"p{paragraph}" if paragraph else ""
    return record.at if not found or found in record.at else (*record.at, found)
