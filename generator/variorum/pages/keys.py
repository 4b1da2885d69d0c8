"""The reference of every key that editors write, read off the models: it cannot be out of date.

In: an ``Edition``. Out: one page among the hand-written ones for contributors, which link to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.seeds.keys import Section, sections
from variorum.site.page import Page
from variorum.values import TYPES, ValueType


@dataclass(frozen=True, slots=True)
class TypeLine:
    """A type of answer; each part of its explanation with whether it is to be typed as it stands."""

    name: str
    explanation: tuple[tuple[str, bool], ...]
    example: str


@dataclass(frozen=True, slots=True)
class KeysView:
    """The kinds of files and blocks with their keys, and the types of answers."""

    sections: tuple[Section, ...]
    types: tuple[TypeLine, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The reference of keys."""
    yield Page(
        path="contributing/keys.md",
        template="keys.md.j2",
        title="Every key",
        description="What every key of the seed files means and how it is written.",
        view=KeysView(sections(), tuple(_line(TYPES[name]) for name in sorted(TYPES))),
        kind="Handbook",
        prominence=0.1,
        searchable=False,
    )


def _line(kind: ValueType) -> TypeLine:
    parts = kind.explanation.split("`")
    explanation = tuple((part, number % 2 == 1) for number, part in enumerate(parts) if part)
    return TypeLine(kind.name, explanation, kind.example)
