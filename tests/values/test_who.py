"""People and organisations, all of them or some."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.values import TYPES, Value

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("putin", ["putin"], "Vladimir Putin"),
        (["putin", "kim-jong-un"], ["putin", "kim-jong-un"], "Vladimir Putin and Kim Jong-un"),
        (
            ["putin", "kcna", "and others"],
            ["putin", "kcna", "and others"],
            "Vladimir Putin, KCNA and perhaps others",
        ),
        ("nobody", ["nobody"], "nobody"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("who", answer) == tuple(normal)
    assert words("who", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        ("puttin", "found puttin, which is no id of a person or an organisation", "did you mean putin?", 0),
        (
            ["putin", "xyz"],
            "found xyz, which is no id of a person or an organisation",
            "add it to people.yml or organisations.yml",
            1,
        ),
        (
            ["putin", "russia"],
            "found russia, which is the id of a place",
            "write the id of a person or an organisation",
            1,
        ),
        (
            "summit",
            "found summit, which is the id of an event",
            "write the id of a person or an organisation",
            0,
        ),
        (["putin", "nobody"], "found nobody beside other answers", "write nobody alone, or leave it out", 1),
        ("putin, and others", "found putin, and others as one item", "write [putin, and others]", 0),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("who", answer) == (message, remedy, item)


def test_names_what_it_refers_to(read: Callable[..., Value]) -> None:
    assert TYPES["who"].references(read("who", ["putin", "kcna", "and others"])) == ("putin", "kcna")
