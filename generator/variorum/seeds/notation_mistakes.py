"""Mistakes of notation: what the YAML parser complains of, as one plain sentence an editor can act on.

In: the parser's complaint and the text. Out: a diagnostic at the place where an editor has to look.
"""

from __future__ import annotations

import re
from typing import Any

from variorum.diagnostics import Diagnostic, Place
from variorum.text.characters import named

_PROBLEMS: tuple[tuple[str, str, str, str], ...] = (
    (
        r"mapping values are not allowed",
        "colon",
        "found a colon followed by a space inside a text",
        "put the whole text in quotation marks, or check the indentation of this line",
    ),
    (
        r"found unexpected end of stream|while scanning a quoted scalar",
        "quotation-mark",
        "a text opens with a quotation mark that is never closed",
        "close it; a quotation mark inside a text quoted the same way is doubled ('') or escaped (\\\")",
    ),
    (
        r"cannot start any token",
        "character",
        "found a character that cannot begin a text",
        "put the text in quotation marks",
    ),
    (
        r"could not find expected ':'",
        "key",
        "found a line that is neither a key with a colon nor part of the text above it",
        "add the colon, or indent the line to belong to the text above",
    ),
    (
        r"did not find expected key|did not find expected '-' indicator|block end",
        "indentation",
        "the indentation, or a quotation mark in mid-sentence, does not fit the lines above",
        "line keys of one block up with each other; put text that holds quotation marks in the other kind",
    ),
    (
        r"did not find expected (',' or|node content)",
        "bracket",
        "a list in brackets is not closed, or a comma in it is missing",
        "close the bracket, or put the text that contains it in quotation marks",
    ),
    (
        r"undefined alias|alias",
        "alias",
        "found a text that begins with *",
        "text that begins with * needs quotation marks around it",
    ),
)


def malformed(problem: Any, path: str, lines: list[str]) -> Diagnostic:
    """The parser's complaint as one plain sentence, at the place an editor has to look at."""
    words = f"{problem.context or ''} {problem.problem or ''}"
    code, message, remedy = "yaml", f"this is not well-formed YAML ({problem.problem})", ""
    for pattern, its_code, its_message, its_remedy in _PROBLEMS:
        if re.search(pattern, words):
            code, message, remedy = its_code, its_message, its_remedy
            break
    opening = problem.context_mark if code in ("quotation-mark", "bracket", "key") else None
    mark = opening or problem.problem_mark or problem.context_mark
    if mark is None:
        return Diagnostic(place=Place(path), code=code, message=message, remedy=remedy)
    line = min(mark.line, max(len(lines) - 1, 0))
    return Diagnostic(place=Place(path, line + 1, mark.column + 1), code=code, message=message, remedy=remedy)


def forbidden_character(problem: Any, path: str, text: str) -> Diagnostic:
    """The diagnostic for a character that YAML does not allow at all."""
    code = (
        problem.character if isinstance(problem.character, int) else ord(str(problem.character)[:1] or "\0")
    )
    before = text[: text.find(chr(code))] if chr(code) in text else ""
    return Diagnostic(
        place=Place(path, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1),
        code="character",
        message=f"found the {named(chr(code))}, which YAML does not allow",
        remedy="delete it",
    )
