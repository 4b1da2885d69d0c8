"""The registries that all stories share: people, organisations, places and topics.

In: ``Sources``. Out: the linked records, in the order of their ids; mistakes go to ``References``.
"""

from __future__ import annotations

from collections.abc import Mapping

from variorum.algebra.edtf import span
from variorum.corpus.link.references import References
from variorum.corpus.records import Office, Organisation, Person, Place, Source, Topic
from variorum.seeds.load import Entry, Registry, Sources
from variorum.seeds.model import OrganisationEntry, PersonEntry, PlaceEntry
from variorum.text.suggestion import did_you_mean
from variorum.values import Mistake


def link_registries(
    sources: Sources, references: References
) -> tuple[tuple[Person, ...], tuple[Organisation, ...], tuple[Place, ...], tuple[Topic, ...]]:
    """People, organisations, places and topics, each sorted by id; all are entered in ``references``."""
    places = _places(sources.places, references)
    organisations = _organisations(sources.organisations, references)
    people = tuple(
        Person(
            id=name,
            name=entry.name,
            also=entry.also,
            role=entry.role,
            side=entry.side,
            offices=_offices(entry, Source(sources.people.path, (name,)), references),
            wikidata=entry.wikidata,
            source=Source(sources.people.path, (name,)),
        )
        for name, entry in sorted(sources.people.items())
    )
    topics = tuple(
        Topic(id=name, name=entry.name, blurb=entry.blurb, source=Source(sources.topics.path, (name,)))
        for name, entry in sorted(sources.topics.items())
    )
    for person in people:
        references.entities.setdefault(person.id, person)
    for topic in topics:
        references.entities.setdefault(topic.id, topic)
    return people, organisations, places, topics


def _offices(entry: PersonEntry, source: Source, references: References) -> tuple[Office, ...]:
    """The bodies that a person speaks for, with the days."""
    offices = []
    for name, dates in entry.of.items():
        body = references.entity(name, ("organisation",), references.key_place(source.at("of"), name))
        days = span(dates)
        if isinstance(body, Organisation) and not isinstance(days, Mistake):
            offices.append(Office(body, days))
    return tuple(offices)


def _places(registry: Registry[PlaceEntry], references: References) -> tuple[Place, ...]:
    above = _chains(
        registry, {name: entry.within for name, entry in registry.items()}, "within", "place", references
    )
    made: dict[str, Place] = {}
    for name in _topmost_first(above):
        entry = registry[name]
        containers = tuple(made[container] for container in above[name])
        source = Source(registry.path, (name,))
        made[name] = Place(
            id=name,
            name=entry.name,
            also=entry.also,
            coordinates=_coordinates(entry.at),
            zone=entry.zone,
            containers=containers,
            source=source,
        )
        references.entities[name] = made[name]
    return tuple(made[name] for name in sorted(made))


def _organisations(registry: Registry[OrganisationEntry], references: References) -> tuple[Organisation, ...]:
    owners = {name: entry.owner for name, entry in registry.items()}
    above = _chains(registry, owners, "owner", "organisation", references)
    made: dict[str, Organisation] = {}
    for name in _topmost_first(above):
        entry = registry[name]
        source = Source(registry.path, (name,))
        made[name] = Organisation(
            id=name,
            name=entry.name,
            also=entry.also,
            sort=entry.kind,
            side=entry.side,
            owners=tuple(made[owner] for owner in above[name]),
            state=references.one(entry.state, Place, source, "state"),
            country=references.one(entry.country, Place, source, "country"),
            wikidata=entry.wikidata,
            source=source,
        )
        references.entities[name] = made[name]
    return tuple(made[name] for name in sorted(made))


def _chains(
    registry: Registry[Entry],
    next_above: Mapping[str, str | None],
    key: str,
    kind: str,
    references: References,
) -> dict[str, tuple[str, ...]]:
    """For each id the ids above it, nearest first; an unknown name and a circle are mistakes and end the chain."""
    chains = {}
    for name in registry:
        chain: list[str] = []
        above = next_above[name]
        while above is not None and above in registry and above not in (name, *chain):
            chain.append(above)
            above = next_above[above]
        place = references.place(Source(registry.path, (name,)), key)
        if above == name:
            if name == min((name, *chain)):
                way = ", then ".join((name, *chain, name))
                references.report(
                    place, "circle", f"found a circle under {key}: {way}", "cut it at one of them"
                )
            chain = []
        elif above is not None and above not in registry.declared and not chain:
            candidates = [other for other in registry if other != name]
            hint = did_you_mean(above, candidates) or f"add it to {registry.path.rpartition('/')[2]}"
            references.report(place, "unknown-id", f"found {above}, which is no known {kind}", hint)
        chains[name] = tuple(chain)
    return chains


def _topmost_first(chains: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The ids in an order in which what stands above comes first."""
    ordered: dict[str, None] = {}
    for name in sorted(chains):
        ordered.update(dict.fromkeys((*reversed(chains[name]), name)))
    return list(ordered)


def _coordinates(text: str | None) -> tuple[float, float] | None:
    if text is None:
        return None
    latitude, longitude = text.split(",")
    return float(latitude), float(longitude)
