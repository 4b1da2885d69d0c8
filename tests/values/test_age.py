"""Ages and dates of birth."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.values import TYPES


@pytest.mark.parametrize(
    ("answer", "for_readers"),
    [
        ("34", "34"),
        ("in her 40s", "in her 40s"),
        ("about 60", "about 60"),
        ("born 1989-05-02", "born 2 May 1989"),
        ("born in 1989", "born 1989"),
    ],
)
def test_is_read_and_written_back(
    answer: str, for_readers: str, written: Callable[..., tuple[str, ...]], words: Callable[..., str]
) -> None:
    assert written("age", answer) == (answer,)
    assert words("age", answer) == for_readers


@pytest.mark.parametrize("answer", ["young", "34 km", "more than 30", "34 35"])
def test_mistakes(answer: str, mistake: Callable[..., tuple[str, str, int]]) -> None:
    assert mistake("age", answer) == (
        f"found {answer}, which is no age", "write years such as 34, or born 1989-05-02", 0
    )  # fmt: skip


def test_a_question_has_to_say_on_which_day() -> None:
    class Asked:
        """A question without a day."""

        options: dict[str, str]
        measures, about_is, on = "", "", ""

    mistake = TYPES["age"].misuse(Asked())  # type: ignore[arg-type]
    assert mistake is not None and mistake.remedy == "write on: with a date"
