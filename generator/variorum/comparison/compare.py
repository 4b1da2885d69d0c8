"""The rules of comparison: what the answers to one question add up to.

In: a question, its claims, the story's articles. Out: a ``Comparison`` with its verdict. Verdicts are computed,
never written by hand; nothing is averaged or voted on, and silence is never disagreement.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from variorum.algebra.intervals import Interval
from variorum.algebra.relation import Relation
from variorum.comparison.origins import independent, origins
from variorum.comparison.records import (
    DIFFERENCES,
    Answer,
    Comparison,
    Opposition,
    Verdict,
    position,
)
from variorum.corpus.records import Article, Claim, Organisation, Question
from variorum.seeds.model import Kind, Mode


def compare(question: Question, claims: Iterable[Claim], articles: Sequence[Article]) -> Comparison:
    """The comparison of one question's claims; ``articles`` are all of the story, the silent ones too."""
    ordered = sorted(claims, key=position)
    answers = _answers(question, ordered)
    compared = [claim for claim in ordered if claim.mode is not Mode.SUPERSEDED]
    oppositions = tuple(
        Opposition(first, second, verdict)
        for first, second in combinations(compared, 2)
        if (verdict := _opposition(question, first, second)) is not None
    )
    if not oppositions:
        oppositions = _joint_opposition(question, compared)
    answering = {claim.article for claim in ordered}
    quiet = [article for article in articles if article not in answering]
    return Comparison(
        question=question,
        verdict=_verdict(question, answers, oppositions),
        answers=answers,
        oppositions=oppositions,
        fitting=_fitting(question, answers, oppositions),
        silent=tuple(article for article in quiet if _read_since(article, question)),
        unchecked=tuple(article for article in quiet if not _read_since(article, question)),
        contradicting_itself=_contradicting_itself(question, compared),
        unclear=tuple(dict.fromkeys(claim.article for claim in ordered if claim.unsure)),
        origins=origins(compared),
    )


def relation(question: Question, first: Claim, second: Claim) -> Relation:
    """How two claims on one question compare.

    A plan, wish, offer or possibility is not comparable with a fact, nor what is tied to a condition with what is
    not; what is superseded is compared with nothing.
    """
    if Mode.SUPERSEDED in (first.mode, second.mode) or _sense(first) != _sense(second):
        return Relation.NOT_COMPARABLE
    return question.type.relation(first.value, second.value)


def _sense(claim: Claim) -> tuple[Mode, str | None]:
    return claim.mode, claim.condition


def _answers(question: Question, claims: Sequence[Claim]) -> tuple[Answer, ...]:
    groups: list[list[Claim]] = []
    for claim in claims:
        for group in groups:
            same_value = question.type.relation(group[0].value, claim.value) is Relation.SAME
            if same_value and _sense(group[0]) == _sense(claim):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return tuple(Answer(tuple(group)) for group in groups)


def _opposition(question: Question, first: Claim, second: Claim) -> Verdict | None:
    """What sort of difference two claims are, ``None`` where both can hold or one article merely says two things."""
    if relation(question, first, second) is not Relation.DISJOINT:
        return None
    if not _simultaneous(question, first, second):
        return Verdict.DEVELOPMENT
    if _same_voice(first, second) and first.article is second.article:
        return None
    if first.own_voice or second.own_voice:
        return Verdict.CONFLICT
    if _shared_speaker(first, second) and _same_occasion(first, second):
        return Verdict.SAME_SPEAKER
    return Verdict.DISPUTE


def _simultaneous(question: Question, first: Claim, second: Claim) -> bool:
    """False where the question moves on and the answers speak of times further apart than its span."""
    if question.changes is None:
        return True
    return _time(first).gap(_time(second)) <= question.changes.upper


def _time(claim: Claim) -> Interval:
    return claim.as_of if claim.as_of is not None else claim.article.date


def _same_voice(first: Claim, second: Claim) -> bool:
    return (first.own_voice and second.own_voice) or _shared_speaker(first, second)


def _shared_speaker(first: Claim, second: Claim) -> bool:
    """True when one named person or body stands behind both; a vague plural is nobody in particular."""
    return any(
        not (isinstance(speaker, Organisation) and speaker.sort is Kind.UNNAMED)
        for speaker in first.by
        if speaker in second.by
    )


def _same_occasion(first: Claim, second: Claim) -> bool:
    """Whether two answers speak of one time: so it is unless both say of which, and these lie apart."""
    if first.as_of is None or second.as_of is None:
        return True
    return first.as_of.meets(second.as_of)


def _joint_opposition(question: Question, claims: Sequence[Claim]) -> tuple[Opposition, ...]:
    """Claims of which any two fit, but not all together, such as three steps each said to come before the next."""
    for number, last in enumerate(claims):
        alike = [c for c in claims[:number] if _sense(c) == _sense(last) and _simultaneous(question, c, last)]
        others = [claim for claim in alike if claim.article is not last.article]
        if others and not question.type.consistent([claim.value for claim in (*alike, last)]):
            own_voice = any(claim.own_voice for claim in (*alike, last))
            verdict = Verdict.CONFLICT if own_voice else Verdict.DISPUTE
            return tuple(Opposition(claim, last, verdict) for claim in others)
    return ()


def _fitting(
    question: Question, answers: Sequence[Answer], oppositions: Sequence[Opposition]
) -> tuple[Answer, ...]:
    if not oppositions:
        return ()
    opposed = {claim for found in oppositions for claim in (found.first, found.second)}
    return tuple(
        answer
        for answer in answers
        if not opposed & set(answer.claims)
        and any(relation(question, answer.first, claim).compatible for claim in opposed)
    )


def _contradicting_itself(question: Question, claims: Sequence[Claim]) -> tuple[Article, ...]:
    found = (
        first.article
        for first, second in combinations(claims, 2)
        if first.article is second.article
        and _same_voice(first, second)
        and _simultaneous(question, first, second)
        and relation(question, first, second) is Relation.DISJOINT
    )
    return tuple(dict.fromkeys(found))


def _read_since(article: Article, question: Question) -> bool:
    return article.checked.upper >= question.added.lower


def _verdict(question: Question, answers: Sequence[Answer], oppositions: Sequence[Opposition]) -> Verdict:
    kinds = {opposition.verdict for opposition in oppositions}
    for verdict in DIFFERENCES:
        if verdict in kinds:
            return verdict
    claims = [claim for answer in answers for claim in answer.claims]
    if not claims:
        return Verdict.UNANSWERED
    if len({claim.article for claim in claims}) < 2:
        return Verdict.SINGLE
    relations = {
        relation(question, first, second)
        for first, second in combinations(claims, 2)
        if first.article is not second.article
    }
    if question.type.is_wording and relations != {Relation.SAME}:
        return Verdict.WORDING
    if relations & {Relation.NARROWER, Relation.BROADER, Relation.OVERLAPPING}:
        return Verdict.PRECISION
    shared = [answer for answer in answers if len(answer.articles) > 1 and Relation.SAME in relations]
    if not shared:
        return Verdict.NOT_COMPARABLE
    return Verdict.AGREEMENT if any(len(independent(a.claims)) > 1 for a in shared) else Verdict.ECHO
