"""Yes and no."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("yes", ["yes"], "yes"),
        (" no ", ["no"], "no"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("yes-no", answer) == tuple(normal)
    assert words("yes-no", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        ("Yes", "found Yes, which is neither yes nor no", "did you mean yes?", 0),
        (
            "true",
            "found true, which is neither yes nor no",
            "write yes or no, or make the question a choice",
            0,
        ),
        (
            ["yes", "no"],
            "found a list of 2 answers where only one can stand",
            "write one such as yes, or a block with its own answer for each",
            1,
        ),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("yes-no", answer) == (message, remedy, item)


def test_a_question_can_label_its_answers(words: Callable[..., str]) -> None:
    assert words("yes-no", "no", {"yes": "it flew", "no": "it did not fly"}) == "it did not fly"
