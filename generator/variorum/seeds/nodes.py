"""YAML with a line and a column for every node; the only module that knows YAML.

In: the text of one file and its path. Out: a ``Node`` tree in which every scalar is text, and diagnostics.
Nothing is guessed: ``no`` stays ``no``, ``1:50`` stays ``1:50``. Duplicate keys, anchors, aliases, tags, tabs and
several documents in one file are mistakes. Reads no file itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from variorum.diagnostics import Diagnostic, Place, Severity
from variorum.seeds.notation_mistakes import forbidden_character, malformed
from variorum.text import characters

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEEPEST = 40
"""How many blocks and lists may lie in one another; the corpus needs five."""


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar: its text, where it begins, and whether it was written without quotation marks on one line."""

    value: str
    place: Place
    plain: bool = True


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Block:
    """A mapping: its keys with their places, and what they hold, in the order of the file."""

    entries: tuple[tuple[Text, Node], ...]
    place: Place

    def get(self, key: str) -> Node | None:
        """What ``key`` holds, or ``None``."""
        return next((node for name, node in self.entries if name.value == key), None)

    def key(self, key: str) -> Text | None:
        """The key itself, for its place, or ``None``."""
        return next((name for name, _ in self.entries if name.value == key), None)


Node = Text | Items | Block


class _Refused(Exception):
    """Carries the one diagnostic that ends the reading of a file; never leaves this module."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


def read(text: str, path: str) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """The node tree of one file's text, ``None`` where there is none to have, and every mistake found.

    A file that is not well-formed YAML yields one diagnostic: what follows the first such mistake means nothing.
    """
    tab = _tab_in_indentation(text, path)
    if tab:
        return None, (tab,)
    reader = _Reader(path, text.splitlines())
    try:
        return reader.document(text), tuple(reader.diagnostics)
    except _Refused as refused:
        return None, (*reader.diagnostics, refused.diagnostic)
    except yaml.MarkedYAMLError as problem:
        return None, (*reader.diagnostics, malformed(problem, path, text.splitlines()))
    except yaml.reader.ReaderError as problem:
        return None, (forbidden_character(problem, path, text),)


def _tab_in_indentation(text: str, path: str) -> Diagnostic | None:
    for number, line in enumerate(text.splitlines(), 1):
        indentation = line[: len(line) - len(line.lstrip())]
        if "\t" in indentation and line.strip():
            return Diagnostic(
                place=Place(path, number, indentation.index("\t") + 1),
                code="tab",
                message="found a tab in the indentation, where YAML allows only spaces",
                remedy="replace it with two spaces",
            )
    return None


class _Reader:
    """Builds nodes from the parser's events, one pass, collecting what can be collected."""

    def __init__(self, path: str, lines: list[str]) -> None:
        self.path = path
        self.lines = lines
        self.diagnostics: list[Diagnostic] = []

    def document(self, text: str) -> Node | None:
        events: Iterator[Any] = yaml.parse(text, Loader=_Loader)
        node: Node | None = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.refuse(event, "documents", "found a second document after ---", "keep one per file")
            elif isinstance(event, yaml.NodeEvent):
                node = self.node(event, events, 0)
        if node is None:
            self.report(Place(self.path), "empty-file", "the file is empty", "fill it in or delete it")
        return node

    def node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        place = self.place(event)
        if depth > DEEPEST:
            self.refuse(event, "too-deep", f"found more than {DEEPEST} blocks inside one another", "")
        if isinstance(event, yaml.AliasEvent):
            self.refuse(event, "alias", f"found the alias *{event.anchor}", self._quote_remedy("*"))
        if event.anchor is not None:
            self.refuse(event, "anchor", f"found the anchor &{event.anchor}", self._quote_remedy("&"))
        if event.tag is not None and event.tag != "!":
            written = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.refuse(event, "tag", f"found the tag {written}", self._quote_remedy("!"))
        if isinstance(event, yaml.ScalarEvent):
            self._warn_of_cut_sentence(event)
            end = event.end_mark
            plain = not event.style and end is not None and place.line == end.line + 1
            self._refuse_characters(event)
            return Text(event.value.strip() if characters.visible(event.value) else "", place, plain)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(inner := next(events), yaml.SequenceEndEvent):
                items.append(self.node(inner, events, depth + 1))
            return Items(tuple(items), place)
        entries: dict[str, tuple[Text, Node]] = {}
        while not isinstance(inner := next(events), yaml.MappingEndEvent):
            key = self.node(inner, events, depth + 1)
            value = self.node(next(events), events, depth + 1)
            if not isinstance(key, Text):
                self.report(key.place, "key", "found a block or list as a key", "keys are words")
            elif key.value in entries:
                first = entries[key.value][0].place
                self.report(
                    key.place,
                    "duplicate-key",
                    f"found {key.value} twice in one block; it is already on line {first.line}",
                    "keep one of them; several answers are a list under one key",
                )
            else:
                entries[key.value] = (key, value)
        return Block(tuple(entries.values()), place)

    def _refuse_characters(self, event: Any) -> None:
        """Report what nobody can see: where it stands in the line, or, written as an escape, where its text begins."""
        for kind in dict.fromkeys(name for _, name in characters.refused(event.value)):
            place = self._place_of(event, kind) or self.place(event)
            self.report(place, "character", f"found the {kind}", "delete it")

    def _place_of(self, event: Any, kind: str) -> Place | None:
        first, last = event.start_mark, event.end_mark
        for number in range(first.line, min(last.line + 1, len(self.lines))):
            for column, name in characters.refused(self.lines[number]):
                if name == kind and (number > first.line or column >= first.column):
                    return Place(self.path, number + 1, column + 1)
        return None

    @staticmethod
    def _quote_remedy(sign: str) -> str:
        return f"text that begins with {sign} needs quotation marks around it"

    def _warn_of_cut_sentence(self, event: Any) -> None:
        """Warn where `` #`` in the midst of a sentence made a comment of its end.

        Only where the rest looks like the same sentence: a comment set off by one space and followed by no space.
        """
        end = event.end_mark
        if event.style or end.line >= len(self.lines):
            return
        rest = self.lines[end.line][end.column :]
        if re.match(r" #\S", rest):
            self.diagnostics.append(
                Diagnostic(
                    place=Place(self.path, end.line + 1, end.column + 2),
                    code="comment-cuts",
                    message=f"everything from {rest.strip()[:20]} on is taken for a comment",
                    remedy="put the text in quotation marks, or a space after # if a comment is meant",
                    severity=Severity.WARNING,
                )
            )

    def place(self, event: Any) -> Place:
        return Place(self.path, event.start_mark.line + 1, event.start_mark.column + 1)

    def report(self, place: Place, code: str, message: str, remedy: str) -> None:
        self.diagnostics.append(Diagnostic(place=place, code=code, message=message, remedy=remedy))

    def refuse(self, event: Any, code: str, message: str, remedy: str) -> None:
        raise _Refused(Diagnostic(place=self.place(event), code=code, message=message, remedy=remedy))


def find(node: Node | None, keys: tuple[str | int, ...]) -> Place | None:
    """The place of what lies at ``keys`` below ``node``, or of the nearest thing above it.

    A step that names an item of what is written without a list is passed over: one answer may be written with or
    without the list around it. The place of a key is that of what it holds; of a missing key, that of its block.
    """
    if node is None:
        return None
    for key in keys:
        if isinstance(node, Block) and isinstance(key, str):
            inner = node.get(key)
            if inner is None:
                break
            node = inner
        elif isinstance(node, Items) and isinstance(key, int) and key < len(node.items):
            node = node.items[key]
    return node.place


def plain(node: Node) -> Any:
    """The node as nested ``dict``, ``list`` and ``str``: what the records are validated from."""
    if isinstance(node, Text):
        return node.value
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {name.value: plain(inner) for name, inner in node.entries}
