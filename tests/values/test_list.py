"""Several options at once, all of them or some."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("tour", ["tour"], "a tour"),
        (["meal", "tour", "talks"], ["tour", "talks", "meal"], "a tour, talks and a meal"),
        (["tour", "and others"], ["tour", "and others"], "a tour and perhaps others"),
        (
            ["tour", "talks", "and others"],
            ["tour", "talks", "and others"],
            "a tour, talks and perhaps others",
        ),
        ("none", ["none"], "none"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("list", answer) == tuple(normal)
    assert words("list", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        (["tour", "meel"], "found meel, which is no option of this question", "did you mean meal?", 1),
        (["tour", "none"], "found none beside other answers", "write none alone, or leave it out", 1),
        (["none", "and others"], "found none beside other answers", "write none alone, or leave it out", 0),
        (
            "and others",
            "found and others without anything before it",
            "write an answer such as [aircraft-factories, and others]",
            0,
        ),
        ("tour and others", "found tour and others as one item", "write [tour, and others]", 0),
        (
            ["tour", ""],
            "found nothing where an answer was expected",
            "write one such as [aircraft-factories, and others]",
            1,
        ),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("list", answer) == (message, remedy, item)


def test_none_is_an_option_where_the_question_says_so(
    words: Callable[..., str], mistake: Callable[..., Found]
) -> None:
    options = {"none": "nothing at all", "tour": "a tour"}
    assert words("list", "none", options) == "nothing at all"
    assert words("list", ["tour", "none"], options) == "nothing at all and a tour"
