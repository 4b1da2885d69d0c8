"""Every word of a comparison has one name, one meaning and an example."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

import pytest

from variorum.comparison.records import Ground, Verdict
from variorum.english.lexicon import (
    AS_MODES,
    DOUBTS,
    GROUNDS,
    IF_ALIKE,
    MARKS,
    MODES,
    READINGS,
    STATUSES,
    VERDICTS,
    Entry,
    Mark,
)
from variorum.seeds.model import Doubt, Mode, Reading, Status


@pytest.mark.parametrize(
    ("table", "members"),
    [(VERDICTS, Verdict), (MARKS, Mark), (GROUNDS, Ground), (MODES, Mode), (AS_MODES, Mode), (STATUSES, Status),
     (READINGS, Reading)],
)  # fmt: skip
def test_every_member_has_its_words(table: Mapping[Any, Any], members: type[Enum]) -> None:
    assert set(table) == set(members)


def test_every_doubt_has_its_words() -> None:
    assert set(DOUBTS) == {*Doubt, None}


@pytest.mark.parametrize("entry", [*VERDICTS.values(), *MARKS.values()], ids=lambda entry: entry.name)
def test_an_entry_is_a_sentence_and_an_example(entry: Entry) -> None:
    assert entry.meaning.endswith(".") and entry.meaning[0].isupper()
    assert entry.example
    assert entry.counted(1) == f"1 {entry.name}" and entry.counted(2) == f"2 {entry.plural}"


def test_what_is_unclear_says_under_what_condition_it_would_exclude() -> None:
    unclear = (Ground.READING, Ground.SCOPE, Ground.TIME, Ground.SOURCE, Ground.OCCASIONS)
    assert set(IF_ALIKE) == set(unclear)


def test_no_word_claims_more_than_is_known() -> None:
    said = " ".join(entry.meaning for entry in (*VERDICTS.values(), *MARKS.values()))
    assert "independent" not in said and "because time" not in said
