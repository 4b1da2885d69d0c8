"""The people, organisations, places and topics that one story refers to, as data.

In: a story and the corpus. Out: four lists, each in the order of its registry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from variorum.corpus.records import Corpus, Entity, Organisation, Person, Place, Story, Topic


class Named(Protocol):
    """Whatever has an id."""

    @property
    def id(self) -> str:
        """The id."""


def of_story(story: Story, corpus: Corpus) -> dict[str, object]:
    """All that the story refers to, and all that these lie within, belong to or are owned by."""
    used = set(_with_wholes(_referred(story, corpus)))
    return {
        "people": [_person(person) for person in corpus.people if person in used],
        "organisations": [_organisation(found) for found in corpus.organisations if found in used],
        "places": [_place(place) for place in corpus.places if place in used],
        "topics": [_topic(topic) for topic in corpus.topics if topic in used],
    }


def _referred(story: Story, corpus: Corpus) -> Iterator[Entity]:
    if story.where:
        yield story.where
    yield from story.topics
    for article in story.articles:
        yield article.outlet
        yield from article.draws_on
        if article.copy_of:
            yield article.copy_of
        yield from (thing for thing, _ in article.names)
    for question in story.questions:
        yield from question.about
    for utterance in story.utterances:
        yield utterance.speaker
        yield from utterance.about
    for event in story.events:
        yield from (*event.who, *event.where, *event.about)
    for claim in story.claims:
        yield from (*claim.by, *claim.via)
        for name in claim.question.type.references(claim.value):
            if name in corpus.entities:
                yield corpus.entities[name]
    for version in story.versions:
        yield from version.via
    for dating in story.datings:
        yield from (*dating.by, *dating.via)


def _with_wholes(things: Iterable[Entity]) -> Iterator[Entity]:
    for thing in things:
        yield thing
        if isinstance(thing, Place):
            yield from thing.containers
        if isinstance(thing, Organisation):
            for body in (thing, *thing.owners):
                yield body
                places = [place for place in (body.state, body.country) if place]
                yield from _with_wholes(places)


def _person(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "name": person.name,
        "also": list(person.also),
        "role": person.role,
        "side": person.side,
        "wikidata": person.wikidata,
    }


def _organisation(found: Organisation) -> dict[str, object]:
    return {
        "id": found.id,
        "name": found.name,
        "also": list(found.also),
        "kind": found.sort.value,
        "side": found.side,
        "owner": found.owners[0].id if found.owners else None,
        "state": found.state.id if found.state else None,
        "country": found.country.id if found.country else None,
        "wikidata": found.wikidata,
    }


def _place(place: Place) -> dict[str, object]:
    latitude, longitude = place.coordinates or (None, None)
    return {
        "id": place.id,
        "name": place.name,
        "also": list(place.also),
        "latitude": latitude,
        "longitude": longitude,
        "within": place.containers[0].id if place.containers else None,
    }


def _topic(topic: Topic) -> dict[str, object]:
    return {"id": topic.id, "name": topic.name, "blurb": topic.blurb}
