"""Words that are printed as a quotation and are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from variorum.build import read
from variorum.checks.quotation_marks import check

TEXT = "Ada said “I am glad to be here” and that all was well."


@pytest.fixture
def quoted(seeds, tmp_path):
    """What the check finds where article a quotes in this form, with its text at hand."""

    def diagnostics(form: str) -> list[str]:
        root: Path = seeds(f"=== article a\nquotes:\n  welcome: {{{form}}}\n")
        texts = tmp_path / "texts" / "summit"
        texts.mkdir(parents=True)
        (texts / "a.txt").write_text(TEXT, encoding="utf-8")
        return [str(mistake) for mistake in check(read(root, tmp_path / "texts").edition)]

    return diagnostics


def test_words_that_stand_in_no_quotation_marks(quoted):
    assert quoted("part: all was well") == [
        "seeds/summit/articles/a.yml:9:19: warning[not-quoted]: the article has these words in no quotation marks, so "
        "they are nobody's quotation; write what it reports under indirect, in our own words"
    ]


@pytest.mark.parametrize("form", ["direct: I am glad to be here", "part: glad", "indirect: that all is well"])
def test_words_that_are_quoted_or_only_reported(quoted, form):
    assert quoted(form) == []
