"""YAML in, nodes and mistakes out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.diagnostics import Place
from variorum.seeds.nodes import Block, Items, Text, find, plain, read


def test_every_scalar_is_text():
    node, found = read("a: no\nb: 1:50\nc: 2023-09-13\nd: 0x10\ne: ~\nf: [1, true]\n", "x.yml")
    assert found == ()
    assert plain(node) == {
        "a": "no",
        "b": "1:50",
        "c": "2023-09-13",
        "d": "0x10",
        "e": "~",
        "f": ["1", "true"],
    }


def test_every_node_knows_its_line_and_column():
    node, _ = read("a:\n  - b\n  - c: d\n", "x.yml")
    assert isinstance(node, Block)
    items = node.get("a")
    assert isinstance(items, Items)
    assert items.place == Place("x.yml", 2, 3)
    assert items.items[0].place == Place("x.yml", 2, 5)
    assert find(node, ("a", 1, "c")) == Place("x.yml", 3, 8)


def test_a_step_into_what_is_written_without_a_list_is_passed_over():
    node, _ = read("a: {answer: x}\n", "x.yml")
    assert find(node, ("a", 0, "answer", 0)) == Place("x.yml", 1, 13)


def test_a_missing_key_is_placed_at_its_block():
    node, _ = read("a:\n  b: c\n", "x.yml")
    assert find(node, ("a", "z")) == Place("x.yml", 2, 3)


def test_folded_text_is_one_line_without_its_last_line_break():
    node, _ = read("a: >\n  one\n  two\n", "x.yml")
    assert plain(node) == {"a": "one two"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a: 1\na: 2\n",
            "x.yml:2:1: error[duplicate-key]: found a twice in one block; it is already on line 1; "
            "keep one of them; several answers are a list under one key",
        ),
        (
            "a: &x 1\n",
            "x.yml:1:4: error[anchor]: found the anchor &x; text that begins with & needs quotation marks around it",
        ),
        (
            "a: *x\n",
            "x.yml:1:4: error[alias]: found the alias *x; text that begins with * needs quotation marks around it",
        ),
        (
            "a: !!python/object:os.system x\n",
            "x.yml:1:4: error[tag]: found the tag !!python/object:os.system; "
            "text that begins with ! needs quotation marks around it",
        ),
        (
            "a:\n\t- b\n",
            "x.yml:2:1: error[tab]: found a tab in the indentation, where YAML allows only spaces; "
            "replace it with two spaces",
        ),
        (
            "a: He said: no\n",
            "x.yml:1:11: error[colon]: found a colon followed by a space inside a text; "
            "put the whole text in quotation marks, or check the indentation of this line",
        ),
        (
            'a: "open\nb: c\n',
            "x.yml:1:4: error[quotation-mark]: a text opens with a quotation mark that is never closed; "
            "close it; a quotation mark inside a text quoted the same way is doubled ('') or escaped (\\\")",
        ),
        (
            "a: [b, c\nd: e\n",
            "x.yml:1:4: error[bracket]: a list in brackets is not closed, or a comma in it is missing; "
            "close the bracket, or put the text that contains it in quotation marks",
        ),
        (
            "a: %b\n",
            "x.yml:1:4: error[character]: found a character that cannot begin a text; put the text in quotation marks",
        ),
        (
            "a: b\n  c: d\n",
            "x.yml:2:4: error[colon]: found a colon followed by a space inside a text; "
            "put the whole text in quotation marks, or check the indentation of this line",
        ),
        (
            "a: 'b' c\n",
            "x.yml:1:8: error[indentation]: the indentation, or a quotation mark in mid-sentence, does not fit the "
            "lines above; line keys of one block up with each other; "
            "put text that holds quotation marks in the other kind",
        ),
        (
            "a: b\n---\nc: d\n",
            "x.yml:2:1: error[documents]: found a second document after ---; keep one per file",
        ),
        ("", "x.yml:1:1: error[empty-file]: the file is empty; fill it in or delete it"),
        ("# only a comment\n", "x.yml:1:1: error[empty-file]: the file is empty; fill it in or delete it"),
        (
            "a: b\x07c\n",
            "x.yml:1:5: error[character]: found the control character U+0007, which YAML does not allow; delete it",
        ),
        (
            "a: one\nb: x\u200by\n",
            "x.yml:2:5: error[character]: found the invisible character U+200B (zero width space); delete it",
        ),
        (
            'a: "x\\uFFFEy"\n',
            "x.yml:1:4: error[character]: found the code point that is no character U+FFFE; delete it",
        ),
        (
            "a\u00ad: x\n",
            "x.yml:1:2: error[character]: found the invisible character U+00AD (soft hyphen); delete it",
        ),
        (
            "a: We are #1 now\n",
            "x.yml:1:11: warning[comment-cuts]: everything from #1 now on is taken for a comment; "
            "put the text in quotation marks, or a space after # if a comment is meant",
        ),
    ],
)
def test_mistakes_name_place_and_remedy(text, message):
    _, found = read(text, "x.yml")
    assert [str(one) for one in found] == [message]


def test_a_comment_set_off_by_a_space_is_no_mistake():
    node, found = read("a: words  # a note\n", "x.yml")
    assert (plain(node), found) == ({"a": "words"}, ())


def test_depth_is_bounded():
    node, found = read("[" * 5000, "x.yml")
    assert node is None
    assert [one.code for one in found] in (["too-deep"], ["bracket"], ["yaml"])


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_no_text_raises(text):
    node, found = read(text, "x.yml")
    assert isinstance(node, Text | Items | Block | None)
    assert node is not None or found
