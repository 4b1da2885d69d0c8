"""The sides of a question: answers held against each other, against outside knowledge, and by speaker.

In: a ``Comparison``. Out: groups of claims that say one thing, and how they compare.
"""

from __future__ import annotations

from dataclasses import dataclass

from variorum.algebra.relation import Relation
from variorum.comparison.records import CONTRADICTIONS, Answer, Comparison, Verdict
from variorum.comparison.relations import relation
from variorum.corpus.records import Article, Claim, Known, Speaker
from variorum.english.lexicon import MARKS, MODES, Mark
from variorum.seeds.model import Mode

_HOW = {
    Verdict.DEVELOPMENT: "is from another day than",
    Verdict.UNCLEAR: "is perhaps about something else than",
}
"""How one answer stands to another where it does not plainly exclude it."""


@dataclass(frozen=True, slots=True)
class Side:
    """What is said on one side, and for every article that says so its first claim that does."""

    words: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two answers and how they compare, in words; the verdict where they exclude each other."""

    first: Side
    second: Side
    how: str
    verdict: Verdict | None

    @property
    def against(self) -> bool:
        """True where the two cannot hold at the same time."""
        return self.verdict in CONTRADICTIONS


@dataclass(frozen=True, slots=True)
class Outside:
    """Outside knowledge, with the answers that fit it and those that do not."""

    known: Known
    fits: tuple[Side, ...]
    misfits: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person or body is said to answer; ``speaker`` is ``None`` for the articles' own voice."""

    speaker: Speaker | None
    role: str
    sides: tuple[Side, ...]


def side(claims: tuple[Claim, ...]) -> Side:
    """Claims that say one thing, as one side."""
    first = claims[0]
    sense = (
        MARKS[Mark.DERIVED].name if first.derived else "" if first.mode is Mode.FACT else MODES[first.mode]
    )
    words = f"{first.words} ({sense})" if sense else first.words
    by_article: dict[Article, Claim] = {}
    for claim in claims:
        by_article.setdefault(claim.article, claim)
    return Side(words, tuple(by_article.values()))


def pairs(comparison: Comparison) -> tuple[Pair, ...]:
    """The answers that contradict each other; where none do, those of which one says more than the other."""
    answer_of = {claim: answer for answer in comparison.answers for claim in answer.claims}
    grouped: dict[tuple[Answer, Answer, Verdict], dict[Claim, None]] = {}
    for found in comparison.oppositions:
        ends = sorted(
            (found.first, found.second), key=lambda claim: comparison.answers.index(answer_of[claim])
        )
        key = (answer_of[ends[0]], answer_of[ends[1]], found.verdict)
        grouped.setdefault(key, {}).update(dict.fromkeys(ends))
    if not grouped:
        return _fitting_pairs(comparison)
    return tuple(
        Pair(
            first=side(tuple(claim for claim in first.claims if claim in claims)),
            second=side(tuple(claim for claim in second.claims if claim in claims)),
            how=_HOW.get(verdict, "excludes"),
            verdict=verdict,
        )
        for (first, second, verdict), claims in grouped.items()
    )


def _fitting_pairs(comparison: Comparison) -> tuple[Pair, ...]:
    """The answers of which one says more than the other, the one that says more first."""
    found = []
    answers = comparison.theirs.answers
    for first in answers:
        for second in answers:
            kind = comparison.question.type
            fits = relation(comparison.question, first.first, second.first).compatible
            if fits and kind.is_more(first.first.value, second.first.value):
                found.append(
                    Pair(
                        first=side(first.claims),
                        second=side(second.claims),
                        how=kind.says_more,
                        verdict=None,
                    )
                )
    return tuple(found)


def outside(known: Known, comparison: Comparison) -> Outside:
    """Which answers fit what is known, each held against it at its own time.

    None is held against it where the question asks what somebody said, or where the answers are only words.
    """
    question = comparison.question
    fits: list[Side] = []
    misfits: list[Side] = []
    if known.value is not None and not question.speakers and not question.type.is_wording:
        for answer in comparison.answers:
            claims = tuple(claim for claim in answer.claims if _can_be_held(claim, known))
            if not claims:
                continue
            how = question.type.relation(known.value, answer.first.value)
            if how.compatible:
                fits.append(side(claims))
            elif how is Relation.DISJOINT:
                misfits.append(side(claims))
    return Outside(known, tuple(fits), tuple(misfits))


def _can_be_held(claim: Claim, known: Known) -> bool:
    """True for a plain fact of a time at which what is known was so."""
    if claim.mode is not Mode.FACT or claim.condition or claim.derived:
        return False
    return claim.question.changes is None if known.when is None else known.when.covers(claim.time)


def voices(comparison: Comparison) -> tuple[Voice, ...]:
    """The answers by who stands behind them, the articles' own voice last; nothing where nobody is cited."""
    speakers = dict.fromkeys(speaker for claim in comparison.claims for speaker in claim.by)
    if not speakers:
        return ()
    found = []
    for speaker in (*speakers, None):
        sides = []
        for answer in comparison.answers:
            claims = tuple(c for c in answer.claims if (speaker in c.by if speaker else c.own_voice))
            if claims:
                sides.append(side(claims))
        if sides:
            found.append(Voice(speaker, getattr(speaker, "role", None) or "", tuple(sides)))
    return tuple(found)
