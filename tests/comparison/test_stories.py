"""Whole stories of other kinds: a toll, a quake, a depot, an accusation, a lost aircraft, a march."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from ground import story_of

from variorum.comparison.edition import Edition
from variorum.diagnostics import errors
from variorum.views.collation import finding
from variorum.views.result import result_text

STORIES = sorted((Path(__file__).parent / "stories").glob("*.yml"))
FORGIVEN = ("as-of", "unlocked")


def told(path: Path, root: Path) -> tuple[dict[str, Any], Edition]:
    story = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    reading = story_of(story, root)
    assert not [mistake for mistake in errors(reading.diagnostics) if mistake.code not in FORGIVEN]
    return story, reading.edition


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_story(path: Path, tmp_path: Path) -> None:
    story, edition = told(path, tmp_path)
    found = {
        question.id: {"verdict": comparison.verdict.key, "sentence": result_text(comparison)}
        for question, comparison in edition.comparisons.items()
    }
    assert found == story["expected"]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_quotations_of_a_story(path: Path, tmp_path: Path) -> None:
    story, edition = told(path, tmp_path)
    utterances = {utterance.id: utterance for utterance in edition.corpus.stories[0].utterances}
    for name, key in story.get("collated", {}).items():
        assert finding(utterances[name], edition).key == key


def test_there_are_stories_of_six_kinds() -> None:
    assert len(STORIES) >= 6
