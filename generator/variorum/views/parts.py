"""The lists that a story's questions are divided into: different answers, other words, same answer, one article.

In: verdicts and stories. Out: ``Part`` records and the paths of their pages. One list of everything would be too long
to read and too heavy for a phone; the matrix has all questions on one page.
"""

from __future__ import annotations

from dataclasses import dataclass

from variorum.comparison.records import Verdict
from variorum.corpus.records import Story


@dataclass(frozen=True, slots=True)
class Part:
    """One of the lists: its page below the story's folder, its words, and the verdicts of the questions in it.

    ``label`` names it beside the other lists, ``lead`` says what stands in it, ``short`` is true where question and
    answers share a paragraph because there is little to compare.
    """

    page: str
    title: str
    label: str
    one: str
    many: str
    lead: str
    verdicts: tuple[Verdict, ...]
    short: bool


PARTS = (
    Part(
        "differences.md",
        "Differences",
        "Different answers",
        "difference",
        "differences",
        "The questions to which the articles, or the people they quote, give different answers, by topic.",
        (Verdict.SAME_SPEAKER, Verdict.CONFLICT, Verdict.DISPUTE, Verdict.DEVELOPMENT, Verdict.PRECISION),
        False,
    ),
    Part(
        "differences/wording.md",
        "Differences of wording",
        "Other words",
        "matter of wording",
        "matters of wording",
        "What the articles call by other names, or put in other words, without contradicting each other.",
        (Verdict.WORDING,),
        False,
    ),
    Part(
        "differences/none.md",
        "Without a difference",
        "Same answer",
        "question without a difference",
        "questions without a difference",
        "What several articles say alike, of their own or after one origin.",
        (Verdict.AGREEMENT, Verdict.ECHO, Verdict.NOT_COMPARABLE),
        True,
    ),
    Part(
        "differences/alone.md",
        "In one article alone",
        "One article alone",
        "question that one article alone answers",
        "questions that one article alone answers",
        "What only one of the articles says, so that nothing stands beside it.",
        (Verdict.SINGLE, Verdict.UNANSWERED),
        True,
    ),
)
"""All parts; every verdict belongs to exactly one of them."""

_OF = {verdict: part for part in PARTS for verdict in part.verdicts}


def part_of(verdict: Verdict) -> Part:
    """The list that a question of this verdict stands in."""
    return _OF[verdict]


def part_path(story: Story, part: Part) -> str:
    """The page of one of the lists."""
    return f"{story.id}/{part.page}"
