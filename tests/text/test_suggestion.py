"""What somebody may have meant."""

from __future__ import annotations

import pytest

from variorum.text.suggestion import did_you_mean, nearest


@pytest.mark.parametrize(
    ("word", "candidates", "found"),
    [
        ("putn", ["putin", "kim-jong-un"], "putin"),
        ("vostochni", ["vladivostok", "vostochny"], "vostochny"),
        ("answr", ["at", "answer", "as_of"], "answer"),
        ("abcd", ["abcf", "abce"], "abce"),
        ("xyz", ["putin"], None),
        ("putin", [], None),
    ],
)
def test_nearest(word: str, candidates: list[str], found: str | None) -> None:
    assert nearest(word, candidates) == found
    assert did_you_mean(word, candidates) == (f"did you mean {found}?" if found else "")
