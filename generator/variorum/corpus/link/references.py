"""Looking up ids while a corpus is linked, and the mistakes found by it.

In: ``Sources``. Out: records by id, and diagnostics at the place where an id was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from variorum.algebra.edtf import span
from variorum.algebra.intervals import Interval
from variorum.corpus.computed import Computed, compute
from variorum.corpus.records import Entity, Known, Organisation, Person, Place, Source, Speaker
from variorum.diagnostics import Diagnostic, Severity
from variorum.diagnostics import Place as SourcePlace
from variorum.seeds.load import Registry, Sources
from variorum.seeds.model import KnownEntry
from variorum.seeds.nodes import Block, find
from variorum.text.suggestion import did_you_mean
from variorum.values import Context, Mistake, Value, ValueType

Sought = TypeVar("Sought", bound=Entity)

NOUNS = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "topic": "topic",
    "event": "event",
}
FILES = {
    "person": "people.yml",
    "organisation": "organisations.yml",
    "place": "places.yml",
    "topic": "topics.yml",
    "event": "events.yml",
}
FILL_IN_ID = "fill-in"
"""What a starting point holds where an editor has to choose an id."""


class References:
    """The entities known so far by id, what was declared but is wrong, and the mistakes found.

    ``entities`` grows while the registries and each story's events are linked; nothing else here changes.
    """

    def __init__(self, sources: Sources) -> None:
        self.trees = sources.trees
        self.entities: dict[str, Entity] = {}
        self.declared: dict[str, SourcePlace] = {}
        self.diagnostics: list[Diagnostic] = []
        self.ambiguous: set[str] = set()
        self.unreadable: set[str] = set()
        registries: dict[str, tuple[Registry[Any], ...]] = {
            "person": (sources.people,),
            "organisation": (sources.organisations,),
            "place": (sources.places,),
            "topic": (sources.topics,),
            "event": tuple(story.events for story in sources.stories),
        }
        for kind, registry in ((kind, one) for kind, several in registries.items() for one in several):
            if not registry.readable:
                self.unreadable.add(kind)
            for name, place in registry.declared.items():
                first = self.declared.setdefault(name, place)
                if first is not place:
                    self.ambiguous.add(name)
                    self.diagnostics.append(
                        Diagnostic(
                            place=place,
                            code="duplicate-id",
                            message=f"the id {name} is already used at {first}",
                            remedy="ids of people, organisations, places, topics and events are unique together",
                        )
                    )

    def place(self, source: Source, *keys: str | int) -> SourcePlace:
        """The line and column of ``keys`` below a source."""
        return find(self.trees.get(source.path), (*source.keys, *keys)) or SourcePlace(source.path)

    def key_place(self, source: Source, key: str) -> SourcePlace:
        """The line and column of the key itself, not of what it holds."""
        node = self.trees.get(source.path)
        for step in source.keys:
            node = node.get(step) if isinstance(node, Block) and isinstance(step, str) else None
        found = node.key(key) if isinstance(node, Block) else None
        return found.place if found else self.place(source, key)

    def report(
        self,
        place: SourcePlace,
        code: str,
        message: str,
        remedy: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Notes a mistake."""
        self.diagnostics.append(
            Diagnostic(place=place, code=code, message=message, remedy=remedy, severity=severity)
        )

    def entity(self, name: str, kinds: Sequence[str], place: SourcePlace) -> Entity | None:
        """The entity called ``name`` if it is of one of ``kinds``; otherwise ``None``, and a mistake is noted."""
        found = self.entities.get(name)
        expected = " or ".join(NOUNS[kind] for kind in kinds)
        if name in self.ambiguous:
            return None
        if name == FILL_IN_ID and found is None:
            new = f"variorum new {kinds[0]} ID" if len(kinds) == 1 else "variorum new"
            remedy = f"write it; {new} adds one that is missing"
            self.report(place, "fill-in", f"found {name} where the id of a known {expected} belongs", remedy)
            return None
        if found is None:
            if name not in self.declared and not self.unreadable.intersection(kinds):
                candidates = [known for known, entity in self.entities.items() if entity.kind in kinds]
                files = " or ".join(FILES[kind] for kind in kinds)
                hint = did_you_mean(name, candidates) or f"add it to {files}"
                self.report(place, "unknown-id", f"found {name}, which is no known {expected}", hint)
            return None
        if found.kind not in kinds:
            self.report(
                place,
                "wrong-kind",
                f"found {name}, {_an(found.kind)}, expected {_an(expected)}",
                "choose another id",
            )
            return None
        return found

    def one(self, name: str | None, sort: type[Sought], source: Source, *keys: str | int) -> Sought | None:
        """The entity of this class called ``name``; ``None`` for ``None``."""
        if name is None:
            return None
        found = self.entity(name, (sort.kind,), self.place(source, *keys))
        return found if isinstance(found, sort) else None

    def several(
        self, names: Iterable[str], sort: type[Sought], source: Source, *keys: str | int
    ) -> tuple[Sought, ...]:
        """The entities of this class with these names, without those that are unknown."""
        found = (self.one(name, sort, source, *keys, number) for number, name in enumerate(names))
        return tuple(entity for entity in found if entity is not None)

    def speakers(self, names: Iterable[str], source: Source, *keys: str | int) -> tuple[Speaker, ...]:
        """The people and organisations with these names, without those that are unknown."""
        found = (
            self.entity(name, ("person", "organisation"), self.place(source, *keys, number))
            for number, name in enumerate(names)
        )
        return tuple(entity for entity in found if isinstance(entity, Person | Organisation))

    def things(self, names: Iterable[str], source: Source, *keys: str | int) -> tuple[Entity, ...]:
        """The entities of any kind with these names, without those that are unknown."""
        found = (
            self.entity(name, tuple(NOUNS), self.place(source, *keys, number))
            for number, name in enumerate(names)
        )
        return tuple(entity for entity in found if entity is not None)

    def context(
        self, options: Mapping[str, str], measures: str = "", about_is: str = "", on: str = ""
    ) -> Context:
        """What value types may ask while they read answers to a question with these options."""
        return _Context(options=options, entities=self.entities, measures=measures, about_is=about_is, on=on)

    def known(
        self,
        entries: Sequence[KnownEntry],
        source: Source,
        kind: ValueType | None,
        context: Context,
    ) -> tuple[Known, ...]:
        """Outside knowledge: computed where it asks for it, else read as an answer, else left as words."""
        return tuple(
            self._known(entry, source.at("known", number), kind, context)
            for number, entry in enumerate(entries)
        )

    def _known(self, entry: KnownEntry, source: Source, kind: ValueType | None, context: Context) -> Known:
        words, value = entry.answer, None
        if entry.answer is not None:
            places = {
                found.id: found.coordinates for found in self.entities.values() if isinstance(found, Place)
            }
            computed = compute(entry.answer, places)
            if isinstance(computed, Mistake):
                self.report(self.place(source, "answer"), "computation", computed.message, computed.remedy)
            items = computed.items if isinstance(computed, Computed) else (entry.answer,)
            read = kind.read(items, context) if kind else None
            if kind and isinstance(read, Value):
                value, words = read, kind.words(read, context)
            if isinstance(computed, Computed):
                words = computed.words
        return Known(
            words=words,
            says=entry.says,
            value=value,
            basis=entry.basis,
            sure=entry.sure,
            when=_days(entry.when),
            address=entry.source,
            source=source,
        )


def _days(text: str | None) -> Interval | None:
    """The days of a validated date."""
    days = span(text) if text else None
    return None if isinstance(days, Mistake) else days


@dataclass(frozen=True, slots=True, kw_only=True)
class _Context:
    options: Mapping[str, str]
    entities: Mapping[str, Entity]
    measures: str = ""
    about_is: str = ""
    on: str = ""

    def kind(self, identifier: str) -> str | None:
        found = self.entities.get(identifier)
        return found.kind if found else None

    def name(self, identifier: str) -> str:
        return self.entities[identifier].name

    def containers(self, place: str) -> tuple[str, ...]:
        found = self.entities.get(place)
        return tuple(container.id for container in found.containers) if isinstance(found, Place) else ()

    def zone(self, place: str) -> str | None:
        found = self.entities.get(place)
        places = (found, *found.containers) if isinstance(found, Place) else ()
        return next((each.zone for each in places if each.zone), None)

    def coordinates(self, place: str) -> tuple[float, float] | None:
        found = self.entities.get(place)
        return found.coordinates if isinstance(found, Place) else None

    def identifiers(self, *kinds: str) -> Sequence[str]:
        return [name for name, entity in self.entities.items() if entity.kind in kinds]


def _an(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
