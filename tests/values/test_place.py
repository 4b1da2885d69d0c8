"""Places, one or several together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.values import TYPES, Value

Found = tuple[str, str, int]


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("vostochny", ["vostochny"], "Vostochny Cosmodrome"),
        ("within 50 km of vladivostok", ["within 50 km of vladivostok"], "within 50 km of Vladivostok"),
        ("43.1, 131.9", ["43.1, 131.9"], "43.1, 131.9"),
        (
            ["vladivostok", "vostochny", "japan"],
            ["vladivostok", "vostochny", "japan"],
            "Vladivostok, Vostochny Cosmodrome and Japan",
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
    assert written("place", answer) == tuple(normal)
    assert words("place", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        (
            "95.1, 131.9",
            "found 95.1, 131.9, which is no place on the globe",
            "write a latitude and a longitude in degrees",
            0,
        ),
        (
            "within 50 km of japan",
            "found within 50 km of japan, but japan has no coordinates in places.yml",
            "add them there under at, or name the place alone",
            0,
        ),
        (
            "within 50 kg of vladivostok",
            "found 50 kg, which is no distance",
            "write it as in within 50 km of port",
            0,
        ),
        ("vostochni", "found vostochni, which is no id of a place", "did you mean vostochny?", 0),
        (["vostochny", "atlantis"], "found atlantis, which is no id of a place", "add it to places.yml", 1),
        ("kcna", "found kcna, which is the id of an organisation", "write the id of a place", 0),
        (["japan", "japan"], "found japan twice in one answer", "write it once", 1),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("place", answer) == (message, remedy, item)


def test_names_what_it_refers_to(read: Callable[..., Value]) -> None:
    assert TYPES["place"].references(read("place", ["vostochny", "japan"])) == ("vostochny", "japan")
    assert TYPES["number"].references(read("number", "34")) == ()
