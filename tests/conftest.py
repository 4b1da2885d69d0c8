"""What tests of several modules start from: seeds written inline, as one text that holds several files."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from variorum.build import MENDED_BY_LOCK, Reading, read
from variorum.comparison.edition import Edition
from variorum.diagnostics import errors

# How long an example takes is a matter for benchmarks; a busy machine must fail no test.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

GROUND = """
=== people.yml
ada: {name: Ada Arden, role: minister, side: north}
bo: {name: Bo Brandt, role: spokesman, side: south}

=== organisations.yml
daily: {name: The Daily, kind: outlet}
echo-post: {name: Echo Post, kind: outlet}
third: {name: Third Paper, kind: outlet}
wire: {name: The Wire, kind: agency}
wire-two: {name: Wire Two, kind: agency, owner: wire}
sources: {name: unnamed sources, kind: unnamed}

=== places.yml
land: {name: The Land}
port: {name: Port, at: "43.115, 131.886", within: land}
base: {name: Base, at: "51.884, 128.334", within: land}

=== topics.yml
talks: {name: Talks}

=== summit/story.yml
title: A summit
sentence: Two met.
day: 2023-09-13
articles: [a, b, c]

=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks], basis: The calendar of both.}

=== summit/utterances.yml
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks]}
"""

ARTICLE = """
label: {label}
outlet: {outlet}
published: 2023-09-13
checked: 2024-01-01
summary: It reports the talks.
angle: Plain.
"""

OUTLETS = {"a": "daily", "b": "echo-post", "c": "third"}


def write_seeds(root: Path, text: str) -> Path:
    """Writes the ground and over it the files of ``text``, each after a line ``=== path``; gives the root back.

    A file of ``text`` replaces that of the ground; ``=== claims a`` adds claims to the article a, ``=== article a``
    adds other keys to it.
    """
    files: dict[str, str] = {}
    articles = {name: ARTICLE.format(label=name.upper(), outlet=outlet) for name, outlet in OUTLETS.items()}
    for part in re.split(r"^=== ", GROUND + "\n" + text, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        kind, _, name = head.strip().partition(" ")
        if kind == "claims":
            articles[name] += "claims:\n" + "".join(f"  {line}\n" for line in body.strip("\n").split("\n"))
        elif kind == "article":
            articles[name] += body
        else:
            files[head.strip()] = body
    for name, content in articles.items():
        files.setdefault(f"summit/articles/{name}.yml", content)
    for path, content in files.items():
        file = root / "seeds" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return root


@pytest.fixture
def reading(tmp_path: Path) -> Callable[[str], Reading]:
    """Reads seeds written inline: what was understood, and every mistake."""
    return lambda text: read(write_seeds(tmp_path, text))


@pytest.fixture
def edition(tmp_path: Path) -> Callable[[str], Edition]:
    """Reads seeds written inline that hold no mistake, but for quotations and days of articles that do not exist."""

    def made(text: str) -> Edition:
        found = read(write_seeds(tmp_path, text))
        mistakes = [one for one in errors(found.diagnostics) if one.code not in (*MENDED_BY_LOCK, "as-of")]
        assert not mistakes, "\n".join(map(str, mistakes))
        return found.edition

    return made


@pytest.fixture
def seeds(tmp_path: Path) -> Callable[[str], Path]:
    """Writes seeds given inline below a folder of the test's own and gives the folder."""
    return lambda text="": write_seeds(tmp_path, text)
