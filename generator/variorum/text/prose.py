"""The little that prose fields may hold besides words: emphasis, and links to ids of the corpus or https addresses.

In: the text of a prose field. Out: its pieces in order. What anything else looks like is nobody's business here:
a piece of plain text is printed as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Text between single (``strong`` false) or double asterisks."""

    text: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Link:
    """``[text](target)``; the target is an id of the corpus or an address that begins with https://."""

    text: str
    target: str

    @property
    def leads_out(self) -> bool:
        """True for a link to another site."""
        return self.target.startswith("https://")


Piece = Words | Emphasis | Link

_PIECE = re.compile(
    r"\[(?P<text>[^\[\]\n]+)\]\((?P<target>https://[^\s<>\"'`()\\]+|[a-z0-9]+(?:-[a-z0-9]+)*)\)"
    r"|\*\*(?P<strong>[^\s*](?:[^*\n]*[^\s*])?)\*\*"
    r"|\*(?P<weak>[^\s*](?:[^*\n]*[^\s*])?)\*"
)
_MEANT_AS_LINK = re.compile(r"\[[^\[\]\n]*\]\((?P<target>[^()\n]*)\)")


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a prose text; joined, they give the text back without its marks."""
    end = 0
    for match in _PIECE.finditer(text):
        if match.start() > end:
            yield Words(text[end : match.start()])
        if match["target"]:
            yield Link(match["text"], match["target"])
        else:
            yield Emphasis(match["strong"] or match["weak"], strong=match["strong"] is not None)
        end = match.end()
    if end < len(text):
        yield Words(text[end:])


def links(text: str) -> tuple[Link, ...]:
    """The links of a prose text."""
    return tuple(piece for piece in pieces(text) if isinstance(piece, Link))


def mistaken_links(text: str) -> tuple[str, ...]:
    """The targets of what was meant as a link but is none: neither an id nor an https address."""
    good = {match.start() for match in _PIECE.finditer(text) if match["target"]}
    return tuple(match["target"] for match in _MEANT_AS_LINK.finditer(text) if match.start() not in good)


def without_marks(text: str) -> str:
    """The text as a reader hears it, without asterisks and link targets."""
    return "".join(piece.text for piece in pieces(text))
