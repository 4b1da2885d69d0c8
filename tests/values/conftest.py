"""A small world for the tests of values: a few people and places, and options for types that take some."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from variorum.algebra.quantity import QuantityType
from variorum.values import TYPES, Mistake, Value

NAMES = {
    "kim-jong-un": ("person", "Kim Jong-un"),
    "kim-yo-jong": ("person", "Kim Yo-jong"),
    "putin": ("person", "Vladimir Putin"),
    "kcna": ("organisation", "KCNA"),
    "kremlin": ("organisation", "the Kremlin"),
    "russia": ("place", "Russia"),
    "primorye": ("place", "Primorye"),
    "vladivostok": ("place", "Vladivostok"),
    "amur": ("place", "Amur Oblast"),
    "vostochny": ("place", "Vostochny Cosmodrome"),
    "japan": ("place", "Japan"),
    "space": ("topic", "Space"),
    "summit": ("event", "the summit"),
}
WITHIN = {
    "primorye": ("russia",),
    "vladivostok": ("primorye", "russia"),
    "amur": ("russia",),
    "vostochny": ("amur", "russia"),
}
OPTIONS = {
    "choice": {"before": "before the summit", "during": "during the summit", "after": "after the summit"},
    "list": {"tour": "a tour", "talks": "talks", "meal": "a meal", "concert": "a concert"},
    "order": {"tour": "tour", "talks": "talks", "meal": "meal", "concert": "concert"},
}


@dataclass(frozen=True)
class World:
    """Answers what a type may ask about the corpus, from the tables above."""

    options: Mapping[str, str] = field(default_factory=dict)
    measures: str = ""
    about_is: str = ""
    on: str = ""

    def kind(self, identifier: str) -> str | None:
        return NAMES[identifier][0] if identifier in NAMES else None

    def name(self, identifier: str) -> str:
        return NAMES[identifier][1]

    def containers(self, place: str) -> tuple[str, ...]:
        return WITHIN.get(place, ())

    def zone(self, place: str) -> str | None:
        return {"japan": "Asia/Tokyo", "vladivostok": "Asia/Vladivostok"}.get(place)

    def coordinates(self, place: str) -> tuple[float, float] | None:
        return {"vladivostok": (43.115, 131.886), "vostochny": (51.884, 128.334)}.get(place)

    def identifiers(self, *kinds: str) -> Sequence[str]:
        return [identifier for identifier, (kind, _) in NAMES.items() if kind in kinds]


def world_of(type_name: str, options: Mapping[str, str] | None = None) -> World:
    """The world as a question of a type sees it, with the keys that the type says it needs."""
    needs = TYPES[type_name].needs
    given = OPTIONS.get(type_name, {option: option for option in needs.get("options", ())})
    return World(
        options=given if options is None else options,
        measures=str(needs.get("measures", "")),
        on=str(needs.get("on", "")),
    )


def _items(answer: str | Sequence[str]) -> Sequence[str]:
    return [answer] if isinstance(answer, str) else answer


def _read(
    type_name: str, answer: str | Sequence[str], options: Mapping[str, str] | None = None
) -> Value | Mistake:
    return TYPES[type_name].read(_items(answer), world_of(type_name, options))


@pytest.fixture(scope="session")
def read() -> Callable[..., Value]:
    """Reads an answer of a type; a mistake fails the test."""

    def reader(
        type_name: str, answer: str | Sequence[str], options: Mapping[str, str] | None = None
    ) -> Value:
        found = _read(type_name, answer, options)
        assert not isinstance(found, Mistake), found
        return found

    return reader


@pytest.fixture(scope="session")
def samples() -> Callable[[str], Sequence[Sequence[str]]]:
    """The answers of different shapes that a type names itself."""
    return lambda type_name: TYPES[type_name].samples(world_of(type_name))


@pytest.fixture(scope="session")
def mistake() -> Callable[..., tuple[str, str, int]]:
    """The message, the remedy and the item of the mistake that an answer is."""

    def reader(
        type_name: str, answer: str | Sequence[str], options: Mapping[str, str] | None = None
    ) -> tuple[str, str, int]:
        found = _read(type_name, answer, options)
        assert isinstance(found, Mistake), found
        mended = _read(type_name, found.instead, options) if found.instead else None
        assert not isinstance(mended, Mistake), f"what the remedy proposes is no answer: {mended}"
        proposing = isinstance(TYPES[type_name], QuantityType) or type_name == "date"
        assert found.instead or not found.remedy or not proposing, f"{found} proposes nothing to write"
        return found.message, found.remedy, found.item

    return reader


@pytest.fixture(scope="session")
def words(read: Callable[..., Value]) -> Callable[..., str]:
    """What readers see of an answer."""

    def reader(type_name: str, answer: str | Sequence[str], options: Mapping[str, str] | None = None) -> str:
        world = world_of(type_name, options)
        return TYPES[type_name].words(read(type_name, answer, options), world)

    return reader


@pytest.fixture(scope="session")
def written(read: Callable[..., Value]) -> Callable[..., tuple[str, ...]]:
    """The normal spelling of an answer."""

    def reader(type_name: str, answer: str | Sequence[str]) -> tuple[str, ...]:
        return TYPES[type_name].write(read(type_name, answer))

    return reader


@pytest.fixture(scope="session")
def consistent(read: Callable[..., Value]) -> Callable[..., bool]:
    """Whether answers of a type can all be true at once."""

    def judge(type_name: str, *answers: str | Sequence[str]) -> bool:
        return TYPES[type_name].consistent([read(type_name, answer) for answer in answers])

    return judge
