"""The page of a place: the names, the map, the distances that can be computed, what is asked and what happened there.

In: an ``Edition``. Out: one page a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from variorum.charts import Figure
from variorum.comparison.edition import Edition
from variorum.corpus.records import Claim, Place
from variorum.drawing.maps import place_map
from variorum.drawing.places import (
    areas_of,
    coordinates_in_words,
    distance_in_words,
    kilometres,
    places_of,
)
from variorum.site.page import Page
from variorum.views import paths
from variorum.views.entries import (
    Entry,
    Group,
    Happening,
    by_question,
    by_verdict,
    entries,
    happenings,
    naming,
    spellings,
)

_SAME_SPOT = 0.05
"""Kilometres below which two places are at one spot."""


@dataclass(frozen=True, slots=True)
class Distance:
    """How far another place is, in words; ``middle``: measured to the middle of an area."""

    place: Place
    words: str
    middle: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """A place; ``is_area`` where its coordinates are only its middle."""

    place: Place
    coordinates: str
    is_area: bool
    inside: tuple[Place, ...]
    spellings: tuple[Group, ...]
    figure: Figure | None
    distances: tuple[Distance, ...]
    questions: tuple[Entry, ...]
    named: tuple[Entry, ...]
    events: tuple[Happening, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of all places."""
    names = naming(edition)
    areas = areas_of(edition.corpus)
    stories = {story: places_of(story, edition) for story in edition.corpus.stories}
    for place in edition.corpus.places:
        others = tuple(dict.fromkeys(one for found in stories.values() if place in found for one in found))
        within = f", {place.containers[0].name}" if place.containers else ""
        yield Page(
            path=f"places/{place.id}.md",
            template="place.md.j2",
            title=place.name,
            description=f"{place.name}{within}: names, map, distances, and what is said to have happened there.",
            view=_view(place, others, areas, names, edition),
            kind="Place",
            prominence=4.5,
            subject=place,
            source=place.source,
            trail=(("Places", paths.PLACES),),
        )


def _view(
    place: Place,
    others: tuple[Place, ...],
    areas: frozenset[Place],
    names: Mapping[str, tuple[Claim, ...]],
    edition: Edition,
) -> PlaceView:
    about = edition.comparisons_about[place]
    asked = {found.question for found in about}
    elsewhere = [claim for claim in names.get(place.id, ()) if claim.question not in asked]
    inside = tuple(one for one in edition.corpus.places if one.containers[:1] == (place,))
    return PlaceView(
        place=place,
        coordinates=coordinates_in_words(place),
        is_area=place in areas,
        inside=inside,
        spellings=spellings(place, edition),
        figure=place_map(place, others, edition.corpus),
        distances=_distances(place, others, areas),
        questions=entries(by_verdict(about), edition),
        named=by_question(elsewhere, edition),
        events=happenings(edition.events_about[place], edition),
    )


def _distances(place: Place, others: tuple[Place, ...], areas: frozenset[Place]) -> tuple[Distance, ...]:
    """The other places, the nearest first; nothing to an area that holds this place or lies within it."""
    found = []
    for other in others:
        length = kilometres(place, other)
        nested = other in place.containers or place in other.containers
        if other is place or length is None or (nested and (other in areas or place in areas)):
            continue
        words = "at the same spot" if length < _SAME_SPOT else distance_in_words(length)
        found.append((other in areas, length, other.name, Distance(other, words, other in areas)))
    return tuple(distance for *_, distance in sorted(found, key=lambda one: one[:3]))
