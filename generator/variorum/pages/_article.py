"""What the page of an article is made of: the glance, the answers by topic, the sources.

In: an article and its edition. Out: frozen records for the template.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from variorum.compare import Comparison, Verdict
from variorum.corpus import Article, Claim, Speaker, Topic, Utterance, Version
from variorum.edition import Edition
from variorum.origins import origin
from variorum.pages._entries import Entry, Line, entry, lines

_OWN_DOING = (Verdict.CONFLICT, Verdict.SAME_SPEAKER)
"""The differences that are between articles; the others are between the people quoted, or between two times."""


@dataclass(frozen=True, slots=True)
class Against:
    """A question on which an article stands against others: what it says, and what they say."""

    comparison: Comparison
    own: tuple[Line, ...]
    others: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A question that at least two others answer and this article does not; ``reason`` where the editors give one."""

    entry: Entry
    reason: str | None


@dataclass(frozen=True, slots=True)
class Glance:
    """What is peculiar to an article."""

    only_answers: tuple[Against, ...]
    only_sayings: tuple[Utterance, ...]
    left_out: tuple[LeftOut, ...]
    never_says: tuple[str, ...]
    against_others: tuple[Against, ...]
    reported: tuple[Against, ...]
    against_itself: tuple[Against, ...]
    unclear: tuple[Against, ...]
    slips: tuple[str, ...]
    unread: int


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with this article's answers, and in short what others say and which are silent."""

    comparison: Comparison
    claims: tuple[tuple[Claim, str], ...]
    others: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SourceBar:
    """What entered print through one origin: counts, and the parts of the bar in hundredths of the longest."""

    origin: Speaker
    own_voice: int
    attributed: int
    quotations: int
    own_width: float
    attributed_width: float
    quotations_width: float

    @property
    def attributed_from(self) -> float:
        """Where the second part begins."""
        return self.own_width

    @property
    def quotations_from(self) -> float:
        """Where the third part begins."""
        return round(self.own_width + self.attributed_width, 1)


def glance(article: Article, comparisons: Sequence[Comparison], edition: Edition) -> Glance:
    """What only this article says, what it leaves out, whom it contradicts."""
    only, left, others, reported, itself, unclear = [], [], [], [], [], []
    for found in comparisons:
        if found.verdict is Verdict.SINGLE and found.articles == (article,):
            only.append(_against(article, found))
        if article in found.silent and len(found.articles) > 1:
            left.append(LeftOut(entry(found, edition), article.entry.silent_because.get(found.question.id)))
        kinds = {
            one.verdict
            for one in found.oppositions
            if _stands_against_another(article, one.first, one.second)
        }
        if kinds.intersection(_OWN_DOING):
            others.append(_against(article, found))
        elif kinds:
            reported.append(_against(article, found))
        if article in found.contradicting_itself:
            itself.append(_against(article, found))
        if article in found.unclear:
            unclear.append(_against(article, found))
    return Glance(
        tuple(only),
        tuple(dict.fromkeys(v.utterance for v in edition.versions[article] if _is_alone(v, edition))),
        tuple(left),
        article.entry.never_says,
        tuple(others),
        tuple(reported),
        tuple(itself),
        tuple(unclear),
        article.entry.oddities,
        sum(article in found.unchecked for found in comparisons),
    )


def _stands_against_another(article: Article, first: Claim, second: Claim) -> bool:
    return first.article is not second.article and article in (first.article, second.article)


def _is_alone(version: Version, edition: Edition) -> bool:
    return {other.article for other in edition.versions_of[version.utterance]} == {version.article}


def _against(article: Article, found: Comparison) -> Against:
    claims = [claim for answer in found.answers for claim in answer.claims]
    return Against(
        found,
        lines(claim for claim in claims if claim.article is article),
        lines(claim for claim in claims if claim.article is not article),
    )


def answers_by_topic(
    article: Article, comparisons: Sequence[Comparison], topics: Sequence[Topic]
) -> tuple[tuple[Topic, tuple[Answered, ...]], ...]:
    """The article's answers, each under the first topic of its question."""
    groups: dict[Topic, list[Answered]] = {topic: [] for topic in topics}
    for found in comparisons:
        claims = found.claims_of(article)
        if claims:
            modes = [lines([claim])[0].mode for claim in claims]
            others = _against(article, found).others
            row = Answered(found, tuple(zip(claims, modes, strict=True)), others)
            groups.setdefault(found.question.topics[0], []).append(row)
    return tuple((topic, tuple(rows)) for topic, rows in groups.items() if rows)


def source_bars(claims: Sequence[Claim], versions: Sequence[Version]) -> tuple[SourceBar, ...]:
    """The origins of an article's answers and quotations, the longest bar first."""
    own = Counter(origin(claim) for claim in claims if claim.own_voice)
    attributed = Counter(origin(claim) for claim in claims if not claim.own_voice)
    quotations = Counter(origin(version) for version in versions)
    totals = own + attributed + quotations
    unit = 100 / max(totals.values(), default=1)
    return tuple(
        SourceBar(
            found,
            own[found],
            attributed[found],
            quotations[found],
            round(own[found] * unit, 1),
            round(attributed[found] * unit, 1),
            round(quotations[found] * unit, 1),
        )
        for found in sorted(totals, key=lambda one: (-totals[one], one.name))
    )


def vouchers(claims: Sequence[Claim]) -> tuple[tuple[Speaker, int], ...]:
    """Who stands behind an article's answers but itself, and behind how many."""
    counts = Counter(speaker for claim in claims for speaker in claim.by)
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0].name)))
