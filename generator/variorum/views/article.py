"""What the page of an article is made of: the glance, the sources; and what both pages of an article say of it.

In: an article and its edition. Out: frozen records for the templates.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.origins import origin
from variorum.comparison.records import Comparison, Verdict
from variorum.corpus.records import Article, Claim, Speaker, Utterance, Version
from variorum.views.entries import by_verdict

_OWN_DOING = (Verdict.CONFLICT, Verdict.SAME_SPEAKER)
"""The differences that are between articles; the others are between the people quoted, or between two times."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in a list, with the editors' words on why it stands there, or none."""

    comparison: Comparison
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heap:
    """The questions of a list that have one verdict."""

    verdict: Verdict
    rows: tuple[Asked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What is peculiar to an article; every list but ``only_sayings`` is of questions, differences first."""

    only_answers: tuple[Asked, ...]
    only_sayings: tuple[Utterance, ...]
    left_out: tuple[Heap, ...]
    left_out_count: int
    never_says: tuple[str, ...]
    against_others: tuple[Heap, ...]
    against_others_count: int
    reported: tuple[Heap, ...]
    against_itself: tuple[Asked, ...]
    unclear: tuple[Asked, ...]
    slips: tuple[str, ...]
    unread: int

    @property
    def only_here_count(self) -> int:
        """How many answers and sayings no other article has."""
        return len(self.only_answers) + len(self.only_sayings)


@dataclass(frozen=True, slots=True, kw_only=True)
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
            only.append(Asked(found))
        if article in found.silent and len(found.articles) > 1:
            reason = article.entry.silent_because.get(found.question.id)
            left.append(Asked(found, (reason,) if reason else ()))
        kinds = {
            one.verdict
            for one in found.differences
            if _stands_against_another(article, one.first, one.second)
        }
        if kinds.intersection(_OWN_DOING):
            others.append(Asked(found))
        elif kinds:
            reported.append(Asked(found))
        if article in found.contradicting_itself:
            itself.append(Asked(found))
        if article in found.unclear:
            unclear.append(
                Asked(found, tuple(claim.unsure for claim in found.claims_of(article) if claim.unsure))
            )
    return Glance(
        only_answers=tuple(only),
        only_sayings=tuple(
            dict.fromkeys(v.utterance for v in edition.versions[article] if _is_alone(v, edition))
        ),
        left_out=_heaps(left),
        left_out_count=len(left),
        never_says=article.entry.never_says,
        against_others=_heaps(others),
        against_others_count=len(others),
        reported=_heaps(reported),
        against_itself=tuple(itself),
        unclear=tuple(unclear),
        slips=article.entry.oddities,
        unread=sum(article in found.unchecked for found in comparisons),
    )


def _heaps(rows: Iterable[Asked]) -> tuple[Heap, ...]:
    found = {row.comparison: row for row in rows}
    heaps: dict[Verdict, list[Asked]] = {}
    for comparison in by_verdict(found):
        heaps.setdefault(comparison.verdict, []).append(found[comparison])
    return tuple(Heap(verdict, tuple(heap)) for verdict, heap in heaps.items())


def _stands_against_another(article: Article, first: Claim, second: Claim) -> bool:
    return first.article is not second.article and article in (first.article, second.article)


def _is_alone(version: Version, edition: Edition) -> bool:
    return {other.article for other in edition.versions_of[version.utterance]} == {version.article}


def source_bars(claims: Sequence[Claim], versions: Sequence[Version]) -> tuple[SourceBar, ...]:
    """The origins of an article's answers and quotations, the longest bar first."""
    own = Counter(origin(claim) for claim in claims if claim.own_voice)
    attributed = Counter(origin(claim) for claim in claims if not claim.own_voice)
    quotations = Counter(origin(version) for version in versions)
    totals = own + attributed + quotations
    unit = 100 / max(totals.values(), default=1)
    return tuple(
        SourceBar(
            origin=found,
            own_voice=own[found],
            attributed=attributed[found],
            quotations=quotations[found],
            own_width=round(own[found] * unit, 1),
            attributed_width=round(attributed[found] * unit, 1),
            quotations_width=round(quotations[found] * unit, 1),
        )
        for found in sorted(totals, key=lambda one: (-totals[one], one.name))
    )


def vouchers(claims: Sequence[Claim]) -> tuple[tuple[Speaker, int], ...]:
    """Who stands behind an article's answers but itself, and behind how many."""
    counts = Counter(speaker for claim in claims for speaker in claim.by)
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0].name)))
