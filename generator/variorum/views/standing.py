"""What an answer rests on that several articles give: one agency, one speaker, one text, or no source in common.

In: an ``Answer``. Out: a sentence in pieces; an answer in six papers can be one man's word.
"""

from __future__ import annotations

from variorum.comparison.origins import Independence, Shared, Tie, independence, shared
from variorum.comparison.records import Answer
from variorum.text.english import count, number
from variorum.views.sentence import Piece, Sentence, called

_TIES = {
    Tie.WORD: "rest on the word of ",
    Tie.CARRIER: "have it through ",
    Tie.TEXT: "follow a text of ",
    Tie.OWNER: "belong to one house, ",
}
"""How articles hang on one person or body, before its name."""

MOST_LINKS = 3
"""How many common links are named; the first are those of most articles."""


def standing(answer: Answer) -> Sentence:
    """How many articles give an answer and what they have in common; empty where only one gives it."""
    articles = len(answer.articles)
    if articles < 2:
        return ()
    links = shared(answer.claims)[:MOST_LINKS]
    told: list[Piece] = [count(articles, "article")]
    for link in links:
        whose = "both" if articles == 2 else "all" if len(link.articles) == articles else _some(link)
        tie = _TIES[link.ties[0]] if len(link.ties) == 1 else "have it from "
        told += [f"; {whose} {tie}", *called((link.speaker,))]
    known = independence(answer.claims)
    if known is Independence.UNKNOWN:
        told.append("; a source is not named, so it may be one or several")
    elif not links:
        told.append("; no common source is named")
    return tuple(told)


def _some(link: Shared) -> str:
    return f"{number(len(link.articles))} of them"
