"""One option, or one of several."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("after", ["after"], "after the summit"),
        (["after", "before"], ["before", "after"], "before the summit or after the summit"),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("choice", answer) == tuple(normal)
    assert words("choice", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        ("afer", "found afer, which is no option of this question", "did you mean after?", 0),
        (
            ["before", "later on"],
            "found later on, which is no option of this question",
            "write one of: before, during, after",
            1,
        ),
        (["before", "before"], "found before twice in one answer", "write it once", 1),
        ([], "found nothing where an answer was expected", "write one such as after", 0),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("choice", answer) == (message, remedy, item)
