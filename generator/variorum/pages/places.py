"""The list of places: one line each, those within others below them, and the map of each story.

In: an ``Edition``. Out: one page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.charts import Figure
from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Place, Story
from variorum.drawing.maps import story_map
from variorum.drawing.places import coordinates_in_words
from variorum.site.page import Navigation, Page
from variorum.views import paths
from variorum.views.entries import story_shown
from variorum.views.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine:
    """A place in one line; ``depth`` counts the places that it lies within, up to four."""

    place: Place
    depth: int
    coordinates: str
    articles: tuple[Article, ...]
    questions: int


@dataclass(frozen=True, slots=True)
class PlacesView:
    """The places, each after the one that it lies within, and a map a story."""

    maps: tuple[tuple[Story | None, Figure], ...]
    lines: tuple[PlaceLine, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The list of places."""
    maps = tuple(
        (story_shown(story.id, edition), figure)
        for story in edition.corpus.stories
        if (figure := story_map(story, edition))
    )
    places = counted(len(edition.corpus.places), "place")
    yield Page(
        path=paths.PLACES,
        template="places.md.j2",
        title="Places",
        description="The places that the articles name, on a map and in a list.",
        view=PlacesView(maps, tuple(_lines(edition))),
        kind="List",
        prominence=0.5,
        source=edition.corpus.places[0].source if edition.corpus.places else None,
        navigation=Navigation(
            section="Who and where",
            label="Places",
            rank=52,
            says=f"{places}, with a map and measured distances",
        ),
    )


def _lines(edition: Edition) -> Iterator[PlaceLine]:
    order = {place: number for number, place in enumerate(edition.corpus.places)}

    def way(place: Place) -> tuple[int, ...]:
        return tuple(order[one] for one in (*reversed(place.containers), place))

    for place in sorted(edition.corpus.places, key=way):
        yield PlaceLine(
            place=place,
            depth=min(len(place.containers), 4),
            coordinates=coordinates_in_words(place),
            articles=tuple(article for article, _ in edition.names[place]),
            questions=len(edition.comparisons_about[place]),
        )
