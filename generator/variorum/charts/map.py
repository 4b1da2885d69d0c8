"""The chart ``map``: places as dots on the coastlines, with the measured distances between them.

In: a comparison. Out: a ``Figure``, or nothing where no place has coordinates.
A map shows what is known from elsewhere, the coordinates of the registry; the articles' answers are only letters on it.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Place
from variorum.drawing.atlas import Plan, figure
from variorum.drawing.figure import Figure
from variorum.drawing.maps import countries_of
from variorum.drawing.places import answered_places, areas_of

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
                countries=countries_of(edition.corpus),
                areas=areas,
            ),
            "The places in question",
        )
    shown = tuple(one for one in dict.fromkeys((*answered, *about)) if one.coordinates)
    if not any(one in answered for one in shown):
        return None
    details = {one: _letters(articles) for one, articles in answered.items()}
    return figure(
        Plan(shown=shown, focus=None, details=details, countries=countries_of(edition.corpus), areas=areas),
        "The places that the answers name",
    )


def _letters(articles: Sequence[Article]) -> str:
    return " ".join(article.letter for article in articles)
