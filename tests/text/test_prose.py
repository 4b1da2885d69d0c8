"""A prose field in, its pieces out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text.prose import Emphasis, Link, Words, mistaken_links, pieces, without_marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", [Words("plain words")]),
        ("so *very* much", [Words("so "), Emphasis("very", False), Words(" much")]),
        ("**never**", [Emphasis("never", True)]),
        ("[Kim](kim-jong-un) came", [Link("Kim", "kim-jong-un"), Words(" came")]),
        ("[here](https://example.org/a?b=c)", [Link("here", "https://example.org/a?b=c")]),
        ("2 * 3 * 4", [Words("2 * 3 * 4")]),
        ("[x](http://example.org)", [Words("[x](http://example.org)")]),
        ("[x](javascript:alert)", [Words("[x](javascript:alert)")]),
        ("<b>*x*</b>", [Words("<b>"), Emphasis("x", False), Words("</b>")]),
        ("a_b_c # not `code`", [Words("a_b_c # not `code`")]),
    ],
)
def test_pieces(text, expected):
    assert list(pieces(text)) == expected


def test_what_was_meant_as_a_link_and_is_none():
    text = "[a](http://example.org) [b](Kim Jong Un) [c](kim-jong-un) [d](https://example.org)"
    assert mistaken_links(text) == ("http://example.org", "Kim Jong Un")


@given(st.text(alphabet="ab *[]()<-:/", max_size=60))
def test_no_character_is_lost_but_marks(text):
    assert "".join(sign for sign in text if sign in "ab<") == "".join(
        sign for piece in pieces(text) for sign in _written(piece) if sign in "ab<"
    )
    assert len(without_marks(text)) <= len(text)


def _written(piece):
    return piece.text + (piece.target if isinstance(piece, Link) else "")
