"""Filters above a long list: what can be chosen, and by what the items of the list are found.

In: records. Out: ``Filter`` records for the macros of ``_filters.md.j2``. Items carry short keys instead of ids, for
there are hundreds of items; the address carries ids, for people read and keep it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice: what stands in the address, what stands in the items, and the words for the reader.

    Without ``met`` no item of the list is found by it.
    """

    value: str
    key: str
    label: str
    met: bool = True


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Filter:
    """A list to choose one of; ``keys`` are the items' keys by record."""

    name: str
    label: str
    everything: str
    options: tuple[Option, ...]
    keys: Mapping[object, str]

    def token(self, records: Iterable[object]) -> tuple[str, str]:
        """What an item carries that has to do with these records."""
        return self.name, " ".join(self.keys[record] for record in records if record in self.keys)


def choose(
    name: str, label: str, everything: str, records: Iterable[Any], met: Iterable[Any] | None = None
) -> Filter:
    """A filter by records that have an id and a name; articles are told by their letters.

    ``met`` are those by which something is found, where that does not hold for all.
    """
    some = None if met is None else set(met)
    options: dict[object, Option] = {}
    for number, record in enumerate(dict.fromkeys(records)):
        letter = getattr(record, "letter", None)
        words = f"{letter} · {record.label}" if letter else record.name
        options[record] = Option(
            value=record.id, key=letter or str(number), label=words, met=some is None or record in some
        )
    keys = {record: option.key for record, option in options.items()}
    return Filter(name=name, label=label, everything=everything, options=tuple(options.values()), keys=keys)


def by_name(records: Iterable[Any]) -> list[Any]:
    """Records in the order of their names."""
    return sorted(set(records), key=lambda record: (record.name, record.id))
