"""What somebody may have meant: the nearest of the words that would have been right.

In: a word and the candidates. Out: one candidate, or nothing when none is near.
"""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

NEAR_ENOUGH = 70
"""The similarity in per cent from which a candidate is worth suggesting."""


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like ``word``, or ``None``; of equals the first in alphabetical order."""
    found = process.extractOne(word, sorted(candidates), scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH)
    return None if found is None else found[0]


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """``did you mean X?`` for the candidate most like ``word``, or the empty string."""
    candidate = nearest(word, candidates)
    return f"did you mean {candidate}?" if candidate else ""
