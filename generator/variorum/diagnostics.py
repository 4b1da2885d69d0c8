"""Mistakes of users as values: where they are, what they are, how to mend them.

In: places in seed files and sentences. Out: ``Diagnostic`` records and the three ways of printing them.
Nothing here raises: an exception is a bug of ours, a diagnostic is news for an editor.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """Whether a diagnostic ends a build (``ERROR``) or is only worth knowing (``WARNING``)."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file: path relative to the site's root with forward slashes, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One mistake: its place, a short code with hyphens, one plain sentence, and what would mend it."""

    place: Place
    code: str
    message: str
    remedy: str = ""
    severity: Severity = Severity.ERROR

    @property
    def sentence(self) -> str:
        """The message and the remedy as one line of text."""
        return f"{self.message}; {self.remedy}" if self.remedy else self.message

    def __str__(self) -> str:
        return f"{self.place}: {self.severity.value}[{self.code}]: {self.sentence}"


def ordered(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The same diagnostics without repetition, by file, line and column."""
    unique = dict.fromkeys(diagnostics)
    return tuple(sorted(unique, key=lambda found: (found.place, found.code, found.message)))


def errors(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Only those diagnostics that end a build."""
    return tuple(found for found in diagnostics if found.severity is Severity.ERROR)


def as_text(diagnostics: Sequence[Diagnostic]) -> str:
    """One line a diagnostic, ``path:line:column: error[code]: sentence``; the empty string for none."""
    return "\n".join(map(str, diagnostics))


def as_github(diagnostics: Sequence[Diagnostic]) -> str:
    """Workflow commands that GitHub shows on the lines of a pull request.

    Source of the escapes: GitHub's documentation of workflow commands (``%``, carriage return and line feed in
    the data; also ``:`` and ``,`` in a property).
    """

    def data(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def prop(text: str) -> str:
        return data(text).replace(":", "%3A").replace(",", "%2C")

    return "\n".join(
        f"::{found.severity.value} file={prop(found.place.path)},line={found.place.line},"
        f"col={found.place.column},title={prop(found.code)}::{data(found.sentence)}"
        for found in diagnostics
    )


def as_json(diagnostics: Sequence[Diagnostic]) -> str:
    """A JSON list of objects with ``path line column severity code message remedy``."""
    return json.dumps(
        [
            {
                "path": found.place.path,
                "line": found.place.line,
                "column": found.place.column,
                "severity": found.severity.value,
                "code": found.code,
                "message": found.message,
                "remedy": found.remedy,
            }
            for found in diagnostics
        ],
        indent=2,
        ensure_ascii=False,
    )


REPORTERS = {"text": as_text, "github": as_github, "json": as_json}
