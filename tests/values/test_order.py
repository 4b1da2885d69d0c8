"""What came before what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("tour>talks >  meal", ["tour > talks > meal"], "tour, then talks, then meal"),
        (
            ["tour > meal", "talks > meal"],
            ["tour > meal", "talks > meal"],
            "tour, then meal; talks, then meal",
        ),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("order", answer) == tuple(normal)
    assert words("order", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        ("tour > talkz", "found talkz, which is no option of this question", "did you mean talks?", 0),
        (
            "tour",
            "found tour, where steps with > between them were expected",
            "write them from first to last, such as tour > talks > meal",
            0,
        ),
        (
            ["tour > talks", "talks >"],
            "found talks >, where steps with > between them were expected",
            "write them from first to last, such as tour > talks > meal",
            1,
        ),
        (
            "tour > talks > tour",
            "found talks both before and after itself",
            "let every step stand in one place of the order",
            0,
        ),
        (
            ["tour > talks", "talks > tour"],
            "found talks both before and after itself",
            "let every step stand in one place of the order",
            0,
        ),
        (
            "tour = talks > meal",
            "found tour = talks > meal, but = is not known here",
            "write steps that are side by side in lines of their own: [tour > meal, talks > meal]",
            0,
        ),
        (
            "talks < meal",
            "found talks < meal, but < is not known here",
            "write from first to last, such as tour > talks > meal",
            0,
        ),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("order", answer) == (message, remedy, item)


def test_without_options_the_steps_are_free(words: Callable[..., str]) -> None:
    assert words("order", "arrival > lunch on board", {}) == "arrival, then lunch on board"
