"""One word in several spellings, and words that only look alike."""

from __future__ import annotations

import pytest

from variorum.collation.spelling import amount, folded


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("honour", "honor"), ("neighbours", "neighbors"), ("recognise", "recognize"), ("organisation", "organization"),
        ("analyse", "analyze"), ("centre", "center"), ("defence", "defense"), ("dialogue", "dialog"),
        ("travelled", "traveled"), ("programme", "program"), ("grey", "gray"), ("five", "5"), ("cannot", "can't"),
        ("towards", "toward"), ("labelling", "labeling"),
    ],
)  # fmt: skip
def test_one_word(first: str, second: str) -> None:
    assert folded(first) == folded(second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("four", "for"), ("our", "or"), ("hour", "hor"), ("filled", "filed"), ("fourth", "forth"), ("tonne", "ton"),
        ("metre", "metro"), ("rise", "size"), ("will", "win"), ("called", "caled"), ("five", "6"), ("check", "cheque"),
    ],
)  # fmt: skip
def test_other_words(first: str, second: str) -> None:
    assert folded(first) != folded(second)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["$5", "million", "was"], (2, "5milliondollars")),
        (["5", "million", "dollars"], (3, "5milliondollars")),
        (["five", "million", "dollars"], (3, "5milliondollars")),
        (["€3.2", "billion"], (2, "3.2billioneuros")),
        (["5%"], (1, "5%")),
        (["5", "per", "cent"], (3, "5%")),
        (["5", "percent"], (2, "5%")),
        (["5", "men"], None),
        (["men"], None),
        ([], None),
    ],
)
def test_amounts(words: list[str], expected: tuple[int, str] | None) -> None:
    assert amount(words) == expected
