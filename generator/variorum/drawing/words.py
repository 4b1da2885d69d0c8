"""What a picture says, in words, for those who do not see it.

In: a ``Comparison``. Out: plain text.
"""

from __future__ import annotations

from variorum.comparison.records import Comparison
from variorum.corpus.records import Claim
from variorum.english.lexicon import MODES
from variorum.seeds.model import Mode
from variorum.text.english import listed


def answer_words(claim: Claim) -> str:
    """The answer, with the sense in which it is meant where that is not plain fact."""
    return claim.words if claim.mode is Mode.FACT else f"{claim.words} ({MODES[claim.mode]})"


def facts(comparison: Comparison) -> str:
    """Every answer after the articles that give it, then what is known from elsewhere."""
    said = [
        f"{listed([article.label for article in answer.articles])}: {answer_words(answer.first)}."
        for answer in comparison.answers
    ]
    known = [
        f"Known from elsewhere ({found.basis.words}): {found.words}."
        for found in comparison.question.known
        if found.words
    ]
    return " ".join((*said, *known))
