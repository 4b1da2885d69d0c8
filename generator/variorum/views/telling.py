"""The differences that tell most: chosen by weight, verdict and variety, never by hand.

In: a story's comparisons. Out: a few of them, the most telling first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence

from variorum.comparison.records import Comparison, Verdict
from variorum.corpus.records import Claim
from variorum.seeds.model import Weight
from variorum.views.entries import lines

_VERDICTS = {
    Verdict.SAME_SPEAKER: 0,
    Verdict.CONFLICT: 0,
    Verdict.DISPUTE: 0,
    Verdict.DEVELOPMENT: 2,
    Verdict.PRECISION: 12,
    Verdict.NOT_COMPARABLE: 14,
    Verdict.WORDING: 16,
}
"""What each kind of difference costs; questions of any other verdict show none for certain and are left out."""

_WEIGHTS = {Weight.HIGH: 0, Weight.NORMAL: 5, Weight.LOW: 10}
_AGAIN_TOPIC, _AGAIN_TYPE, _AGAIN_VERDICT = 4, 2, 2
_LETTERS_TAKEN_IN = 30
_VOICES_TAKEN_IN = 3


def telling(comparisons: Sequence[Comparison], number: int = 6) -> tuple[Comparison, ...]:
    """Up to ``number`` differences: the weightiest first, with a price on every topic, type and verdict met again.

    Answers that are long or many cost as well, because the cards are to be taken in at a glance.
    """
    left = [found for found in comparisons if found.verdict in _VERDICTS]
    met: Counter[Hashable] = Counter()
    chosen: list[Comparison] = []
    while left and len(chosen) < number:
        best = min(left, key=lambda found: _cost(found, met))
        left.remove(best)
        chosen.append(best)
        met.update((*best.question.topics[:1], best.question.type, best.verdict))
    return tuple(chosen)


def _cost(found: Comparison, met: Counter[Hashable]) -> int:
    question = found.question
    again = _AGAIN_TYPE * met[question.type] + _AGAIN_VERDICT * met[found.verdict]
    again += _AGAIN_TOPIC * sum(met[topic] for topic in question.topics[:1])
    return _VERDICTS[found.verdict] + _WEIGHTS[question.weight] + again + _effort(found.claims)


def _effort(claims: Sequence[Claim]) -> int:
    """What it takes to read the answers: their length beyond a line, the number of their voices beyond three."""
    voices = lines(claims)
    longest = max((len(line.words) for line in voices), default=0)
    return longest // _LETTERS_TAKEN_IN + max(0, len(voices) - _VOICES_TAKEN_IN)
