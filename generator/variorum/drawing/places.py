"""Places in words and lengths: which ones a story speaks of, which are areas, how far one is from another.

In: places of the registry. Out: places, kilometres, and words for them.
"""

from __future__ import annotations

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.computed import great_circle
from variorum.corpus.records import Article, Corpus, Place, Story

AREA = 50_000.0
"""A place that holds another one so many metres from its own coordinates is an area, and these are its middle."""


def places_of(story: Story, edition: Edition) -> tuple[Place, ...]:
    """The places that a story's articles, questions, utterances and events speak of, in the registry's order."""
    met: set[object] = {story.where}
    for question in story.questions:
        met.update(question.about)
        met.update(answered_places(edition.comparisons[question], edition.corpus))
    for utterance in story.utterances:
        met.update(utterance.about)
    for event in story.events:
        met.update(event.where)
    for article in story.articles:
        met.update(thing for thing, _ in article.names)
    return tuple(place for place in edition.corpus.places if place in met)


def areas_of(corpus: Corpus) -> frozenset[Place]:
    """The places whose coordinates are only a middle: those within nothing, and those that hold a place far from it."""
    found = {place for place in corpus.places if not place.containers}
    for place in corpus.places:
        for container in place.containers:
            if place.coordinates and container.coordinates:
                if great_circle(place.coordinates, container.coordinates) > AREA:
                    found.add(container)
            elif place in found:
                found.add(container)
    return frozenset(found)


def kilometres(start: Place, end: Place) -> float | None:
    """The length of the shortest line between two places, ``None`` where one has no coordinates."""
    if start.coordinates is None or end.coordinates is None:
        return None
    return great_circle(start.coordinates, end.coordinates) / 1000


def distance_in_words(length: float) -> str:
    """Kilometres for readers: ``1,012 km``, near by ``0.5 km``."""
    return f"{length:,.0f} km" if length >= 10 else f"{length:.1f} km"


def coordinates_in_words(place: Place) -> str:
    """Coordinates for readers: ``51.884° N, 128.334° E``; empty where there are none."""
    if place.coordinates is None:
        return ""
    latitude, longitude = place.coordinates
    return f"{abs(latitude):g}° {'N' if latitude >= 0 else 'S'}, {abs(longitude):g}° {'E' if longitude >= 0 else 'W'}"


def answered_places(comparison: Comparison, corpus: Corpus) -> dict[Place, tuple[Article, ...]]:
    """The places that answers name, each with the articles that name it."""
    found: dict[Place, dict[Article, None]] = {}
    if comparison.question.type.is_place:
        for claim in comparison.claims:
            for name in comparison.question.type.references(claim.value):
                place = corpus.entities.get(name)
                if isinstance(place, Place):
                    found.setdefault(place, {})[claim.article] = None
    return {place: tuple(articles) for place, articles in found.items()}
