"""The lists that a story's questions are divided into: different answers, other words, same answer, one article.

In: verdicts and stories. Out: ``Part`` records and the paths of their pages. One list of everything would be too long
to read and too heavy for a phone; the matrix has all questions on one page.
"""

from __future__ import annotations

from dataclasses import dataclass

from variorum.comparison.records import Verdict
from variorum.corpus.records import Story


@dataclass(frozen=True, slots=True, kw_only=True)
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
        page="differences.md",
        title="Differences",
        label="Different answers",
        one="difference",
        many="differences",
        lead="The questions to which the articles, or the people they quote, give different answers, by topic.",
        verdicts=(
            Verdict.SAME_SPEAKER,
            Verdict.CONFLICT,
            Verdict.DISPUTE,
            Verdict.DEVELOPMENT,
            Verdict.UNCLEAR,
            Verdict.PRECISION,
        ),
        short=False,
    ),
    Part(
        page="differences/wording.md",
        title="Differences of wording",
        label="Other words",
        one="matter of wording",
        many="matters of wording",
        lead="How each article puts it. Whether the words mean the same is only said where the editors say so.",
        verdicts=(Verdict.WORDING,),
        short=False,
    ),
    Part(
        page="differences/none.md",
        title="Same answer or not comparable",
        label="Same answer",
        one="question with the same answer or none to compare",
        many="questions with the same answer or none to compare",
        lead="What several articles answer alike, after one source or several, or in senses that cannot be compared.",
        verdicts=(Verdict.AGREEMENT, Verdict.SAME_ANSWER, Verdict.ECHO, Verdict.NOT_COMPARABLE),
        short=True,
    ),
    Part(
        page="differences/alone.md",
        title="In one article alone",
        label="One article alone",
        one="question that one article alone answers",
        many="questions that one article alone answers",
        lead="What only one of the articles answers.",
        verdicts=(Verdict.SINGLE, Verdict.UNANSWERED),
        short=True,
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
