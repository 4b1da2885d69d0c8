"""The page on the method: what was compared, what a verdict means, and how far the comparison can be trusted.

In: an ``Edition``. Out: one page; every figure and every example on it is computed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison, Verdict
from variorum.english import lexicon
from variorum.evidence.lock import MAX_SHARE
from variorum.evidence.passages import MAX_WORDS
from variorum.seeds.model import Weight
from variorum.site.page import Navigation, Page
from variorum.views import paths
from variorum.views.entries import Entry, entry
from variorum.views.figures import Figures, figures

_WEIGHTS = {Weight.HIGH: 0, Weight.NORMAL: 1, Weight.LOW: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A verdict, what it means, how many questions have it, and one of them as an example."""

    verdict: Verdict
    entry: lexicon.Entry
    number: int
    example: Entry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """All figures, story by story, and the verdicts in the order in which they are tried.

    ``corrections`` and ``downloads`` are paths.
    """

    stories: tuple[Figures, ...]
    questions: int
    verdicts: tuple[Explained, ...]
    marks: tuple[lexicon.Entry, ...]
    most_words: int
    most_share: str
    corrections: str
    downloads: str


def pages(edition: Edition) -> Iterator[Page]:
    """The page on the method."""
    comparisons = tuple(edition.comparisons.values())
    numbers = Counter(found.verdict for found in comparisons)
    view = MethodView(
        stories=tuple(figures(story, edition) for story in edition.corpus.stories),
        questions=len(comparisons),
        verdicts=tuple(
            Explained(
                verdict=verdict,
                entry=lexicon.VERDICTS[verdict],
                number=numbers[verdict],
                example=_example(verdict, comparisons, edition),
            )
            for verdict in Verdict
        ),
        marks=tuple(lexicon.MARKS.values()),
        most_words=MAX_WORDS,
        most_share=f"{MAX_SHARE:.0%}",
        corrections=paths.CORRECTIONS,
        downloads=paths.DOWNLOADS,
    )
    yield Page(
        path=paths.METHOD,
        template="method.md.j2",
        title="Method",
        description="What was compared, what a verdict means, what is computed, what is judged, what was quoted.",
        view=view,
        kind="Method",
        navigation=Navigation(
            section="About",
            label="Method",
            rank=60,
            says="How this was made, with figures, and what it cannot tell",
        ),
    )


def _example(verdict: Verdict, comparisons: Iterable[Comparison], edition: Edition) -> Entry | None:
    """The weightiest question with a verdict; of several the one that is read fastest."""
    found = [comparison for comparison in comparisons if comparison.verdict is verdict]
    if not found:
        return None
    return entry(min(found, key=lambda one: (_WEIGHTS[one.question.weight], _effort(one))), edition)


def _effort(comparison: Comparison) -> int:
    return len(comparison.question.ask) + sum(len(claim.words) for claim in comparison.claims)
