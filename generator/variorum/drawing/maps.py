"""Maps of a place and of a story, for the pages that show them.

In: places of the registry. Out: a ``Figure``, or nothing where no place has coordinates. They show what is known from
elsewhere, the coordinates of the registry, and nothing that an article says.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.comparison.edition import Edition
from variorum.corpus.records import Corpus, Place, Story
from variorum.drawing.atlas import REACH, Plan, figure
from variorum.drawing.figure import Figure
from variorum.drawing.globe import RADIUS
from variorum.drawing.places import areas_of, kilometres, places_of


def place_map(place: Place, others: Iterable[Place], corpus: Corpus) -> Figure | None:
    """One place among the others that have coordinates, with the distances to them."""
    if place.coordinates is None:
        return None
    areas = areas_of(corpus)
    shown = (place, *(one for one in others if one.coordinates and one is not place and one not in areas))
    focus = None if place in areas else place
    return figure(
        Plan(
            shown=_near(shown),
            focus=focus,
            details={},
            countries=countries_of(corpus, place),
            areas=areas,
            is_told=False,
        ),
        f"Where {place.name} is",
    )


def story_map(story: Story, edition: Edition) -> Figure | None:
    """The places of a story, with the distances from the one that it turns on."""
    areas = areas_of(edition.corpus)
    points = [one for one in places_of(story, edition) if one.coordinates and one not in areas]
    if not points:
        return None
    focus = story.where if story.where in points else None
    shown = tuple(points) if focus is None else (focus, *(one for one in points if one is not focus))
    plan = Plan(
        shown=_near(shown), focus=focus, details={}, countries=countries_of(edition.corpus), areas=areas
    )
    return figure(plan, f"The places of the story: {story.title}")


def countries_of(corpus: Corpus, but: Place | None = None) -> tuple[Place, ...]:
    """The places that lie within no other, whose names stand on every map; without one that is shown anyway."""
    return tuple(one for one in corpus.places if not one.containers and one.coordinates and one is not but)


def _near(places: Sequence[Place]) -> tuple[Place, ...]:
    """The first of the places and those that fit on one map with it."""
    first = places[0]
    return tuple(one for one in places if (kilometres(first, one) or 0) <= RADIUS * REACH)
