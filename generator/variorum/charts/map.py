"""The chart ``map``: places as dots on the coastlines, with the measured distances between them.

In: a comparison, or the places of a page. Out: a ``Figure``, or nothing where no place has coordinates.
A map shows what is known from elsewhere, the coordinates of the registry; the articles' answers are only letters on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Corpus, Place, Story
from variorum.drawing.atlas import REACH, Plan, figure
from variorum.drawing.figure import Figure
from variorum.drawing.globe import RADIUS
from variorum.drawing.places import answered_places, areas_of, kilometres, places_of

RANK = 90
"""The map stands after the picture of the answers, for it shows what is known from elsewhere."""


def draw(comparison: Comparison, edition: Edition) -> Figure | None:
    """The places that a question on a place or a distance is about, and those that its answers name."""
    question = comparison.question
    if not question.type.is_place and not question.type.is_distance:
        return None
    answered = answered_places(comparison, edition.corpus)
    about = [thing for thing in question.about if isinstance(thing, Place)]
    areas = areas_of(edition.corpus)
    if question.type.is_distance:
        ends = [one for one in about if one.coordinates and one not in areas]
        if len(ends) < 2:
            return None
        return figure(
            Plan(
                shown=tuple(ends),
                focus=ends[0],
                details={},
                countries=_countries(edition.corpus),
                areas=areas,
            ),
            "The places in question",
        )
    shown = tuple(one for one in dict.fromkeys((*answered, *about)) if one.coordinates)
    if not any(one in answered for one in shown):
        return None
    details = {one: _letters(articles) for one, articles in answered.items()}
    return figure(
        Plan(shown=shown, focus=None, details=details, countries=_countries(edition.corpus), areas=areas),
        "The places that the answers name",
    )


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
            countries=_countries(corpus, place),
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
        shown=_near(shown), focus=focus, details={}, countries=_countries(edition.corpus), areas=areas
    )
    return figure(plan, f"The places of the story: {story.title}")


def _letters(articles: Sequence[Article]) -> str:
    return " ".join(article.letter for article in articles)


def _countries(corpus: Corpus, but: Place | None = None) -> tuple[Place, ...]:
    return tuple(one for one in corpus.places if not one.containers and one.coordinates and one is not but)


def _near(places: Sequence[Place]) -> tuple[Place, ...]:
    """The first of the places and those that fit on one map with it."""
    first = places[0]
    return tuple(one for one in places if (kilometres(first, one) or 0) <= RADIUS * REACH)
