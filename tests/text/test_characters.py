"""What no reader can see is refused; what a script or a symbol needs is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text.characters import named, refused, visible


@pytest.mark.parametrize(
    ("text", "position", "name"),
    [
        ("a\x00b", 1, "control character U+0000"),
        ("\x1bx", 0, "control character U+001B"),
        ("x\x85", 1, "control character U+0085"),
        ("ab\u202ec", 2, "character that turns the direction of the text U+202E (right-to-left override)"),
        ("a\u2066", 1, "character that turns the direction of the text U+2066 (left-to-right isolate)"),
        ("a\u200f", 1, "character that turns the direction of the text U+200F (right-to-left mark)"),
        ("a\u200bb", 1, "invisible character U+200B (zero width space)"),
        ("a\u00adb", 1, "invisible character U+00AD (soft hyphen)"),
        ("a\u2060", 1, "invisible character U+2060 (word joiner)"),
        ("\ufeffa", 0, "invisible character U+FEFF (zero width no-break space)"),
        ("\u3164", 0, "invisible character U+3164 (hangul filler)"),
        ("\u2800", 0, "invisible character U+2800 (braille pattern blank)"),
        ("a\U000e0041", 1, "invisible character U+E0041 (tag latin capital letter a)"),
        ("a\u2028b", 1, "invisible character U+2028 (line separator)"),
        ("a\u200db", 1, "invisible character U+200D (zero width joiner)"),
        ("a\ufe0f", 1, "invisible character U+FE0F (variation selector-16)"),
        ("a\ufffe", 1, "code point that is no character U+FFFE"),
        ("\ufdd0", 0, "code point that is no character U+FDD0"),
        ("\U0010ffff", 0, "code point that is no character U+10FFFF"),
        ("\ud800", 0, "half of a character U+D800"),
    ],
)
def test_characters_that_are_refused(text, position, name):
    assert list(refused(text)) == [(position, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un's “visit” — 60 km",
        "two\nlines\tand a tab",
        "a\u00a0b",
        "می\u200cخواهم",
        "क्\u200dष",
        "❤\ufe0f",
        "👩\u200d🚀",
        "Владимир",
        "金正恩",
        "e\u0301",
    ],
)
def test_text_that_readers_can_see_is_accepted(text):
    assert list(refused(text)) == []


@pytest.mark.parametrize(
    ("text", "seen"),
    [("", False), (" \u00a0", False), ("\u200b\u2060", False), ("\u3164", False), ("a\u200b", True)],
)
def test_a_text_of_invisible_characters_only_shows_nothing(text, seen):
    assert visible(text) is seen


@given(st.text(max_size=30))
def test_every_refused_character_is_named_where_it_stands(text):
    for position, name in refused(text):
        assert named(text[position]) == name
