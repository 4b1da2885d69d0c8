"""The rules of comparison: what the answers to one question add up to.

In: a question, its claims, the story's articles. Out: a ``Comparison`` with its verdict. Verdicts are computed,
never written by hand; nothing is averaged or voted on, and silence is never disagreement.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from variorum.algebra.relation import Relation
from variorum.comparison.opposition import judge, one_occasion, said_apart, same_party, same_voice
from variorum.comparison.origins import Independence, independence, origins
from variorum.comparison.records import (
    CONTRADICTIONS,
    OPPOSED,
    Answer,
    Comparison,
    Ground,
    Opposition,
    Verdict,
    position,
)
from variorum.comparison.relations import meant_by, relation, sense
from variorum.comparison.times import Apart, apart
from variorum.corpus.records import Article, Claim, Question
from variorum.seeds.model import Doubt, Mode, Reading


def compare(question: Question, claims: Iterable[Claim], articles: Sequence[Article]) -> Comparison:
    """The comparison of one question's claims; ``articles`` are all of the story, the silent ones too."""
    ordered = sorted(claims, key=position)
    answers = _answers(question, ordered)
    compared = [claim for claim in ordered if claim.mode is not Mode.SUPERSEDED and not claim.derived]
    oppositions = _oppositions(question, compared)
    answering = {claim.article for claim in ordered}
    quiet = [article for article in articles if article not in answering]
    contradicting_itself = _contradicting_itself(question, compared)
    return Comparison(
        question=question,
        verdict=_verdict(question, answers, oppositions),
        answers=answers,
        oppositions=oppositions,
        fitting=_fitting(question, answers, oppositions),
        silent=tuple(article for article in quiet if _read_since(article, question)),
        unchecked=tuple(article for article in quiet if not _read_since(article, question)),
        contradicting_itself=contradicting_itself,
        drifting=_drifting(question, compared, contradicting_itself),
        unclear=tuple(dict.fromkeys(claim.article for claim in ordered if claim.unsure)),
        origins=origins(compared),
    )


def _answers(question: Question, claims: Sequence[Claim]) -> tuple[Answer, ...]:
    """The claims that say the same in the same sense, together; what is ours stands apart from what is theirs."""
    groups: list[list[Claim]] = []
    for claim in claims:
        for group in groups:
            first = group[0]
            alike = sense(first) == sense(claim) and bool(first.derived) == bool(claim.derived)
            if alike and question.type.says_the_same(first.value, claim.value):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return tuple(Answer(tuple(group)) for group in groups)


def _oppositions(question: Question, claims: Sequence[Claim]) -> tuple[Opposition, ...]:
    """All pairs that exclude each other, the one that leads first."""
    pairs = [
        Opposition(
            first=first,
            second=second,
            verdict=judged[0],
            ground=judged[1],
            size=question.type.difference(first.value, second.value),
        )
        for first, second in combinations(claims, 2)
        if (judged := judge(question, first, second)) is not None
    ]
    pairs = pairs or list(_joint_opposition(question, claims))
    return tuple(sorted(pairs, key=_lead))


def _lead(pair: Opposition) -> tuple[int, float, int, tuple[tuple[int, str, int], ...]]:
    """Contradictions lead, then developments; among them the largest difference, then the strongest verdict."""
    strength = OPPOSED.index(pair.verdict)
    group = 0 if pair.verdict in CONTRADICTIONS else strength
    return group, -pair.size, strength, (position(pair.first), position(pair.second))


def _joint_opposition(question: Question, claims: Sequence[Claim]) -> tuple[Opposition, ...]:
    """Claims of which any two fit, but not all together, such as three steps each said to come before the next.

    Where options are declared not to exclude each other, the type cannot tell which fit together.
    """
    if question.compatible:
        return ()
    for number, last in enumerate(claims):
        alike = [c for c in claims[:number] if sense(c) == sense(last) and _simultaneous(question, c, last)]
        others = [claim for claim in alike if claim.article is not last.article]
        together = (*alike, last)
        pairs = combinations(together, 2)
        if not others or any(relation(question, *pair) is Relation.DISJOINT for pair in pairs):
            continue
        if not question.type.consistent([meant_by(claim) for claim in together]):
            verdict, ground = _joint_judgement(question, together)
            return tuple(
                Opposition(first=claim, second=last, verdict=verdict, ground=ground) for claim in others
            )
    return ()


def _joint_judgement(question: Question, claims: Sequence[Claim]) -> tuple[Verdict, Ground]:
    """The verdict on claims that exclude each other only all together."""
    doubts = {doubt for claim in claims for doubt in claim.doubts}
    if Reading.SCOPE in question.reading:
        return Verdict.UNCLEAR, Ground.READING
    if doubts & {Doubt.SCOPE, Doubt.TIME, None}:
        return Verdict.UNCLEAR, Ground.SCOPE
    if any(claim.own_voice for claim in claims):
        return Verdict.CONFLICT, Ground.OWN_VOICE
    return Verdict.DISPUTE, Ground.SPEAKERS


def _simultaneous(question: Question, first: Claim, second: Claim) -> bool:
    return question.changes is None or apart(first.time, second.time, question.changes) is Apart.NO


def _fitting(
    question: Question, answers: Sequence[Answer], oppositions: Sequence[Opposition]
) -> tuple[Answer, ...]:
    """The answers outside every pair that fit all others."""
    if not oppositions:
        return ()
    opposed = {claim for pair in oppositions for claim in (pair.first, pair.second)}
    return tuple(
        answer
        for answer in answers
        if not opposed & set(answer.claims)
        and not answer.first.derived
        and _fits(question, answer.first, opposed)
    )


def _fits(question: Question, claim: Claim, opposed: Iterable[Claim]) -> bool:
    """True when a claim is compatible with some of these claims and excludes none."""
    how = {relation(question, claim, other) for other in opposed}
    return Relation.DISJOINT not in how and any(each.compatible for each in how)


def _contradicting_itself(question: Question, claims: Sequence[Claim]) -> tuple[Article, ...]:
    """The articles whose own voice, or whose one speaker on one occasion, says two things that exclude each other."""
    articles = (
        first.article
        for first, second in combinations(claims, 2)
        if first.article is second.article
        and _says_against_itself(first, second)
        and _simultaneous(question, first, second)
        and not (first.doubts | second.doubts) - {Doubt.WORDING}
        and Reading.SCOPE not in question.reading
        and relation(question, first, second) is Relation.DISJOINT
    )
    return tuple(dict.fromkeys(articles))


def _says_against_itself(first: Claim, second: Claim) -> bool:
    if first.own_voice and second.own_voice:
        return not said_apart(first, second)
    return same_party(first, second) and one_occasion(first, second)


def _drifting(
    question: Question, claims: Sequence[Claim], contradicting: Sequence[Article]
) -> tuple[Article, ...]:
    """The articles of which one voice gives answers that are not quite the same, or not in the same sense."""
    articles = (
        first.article
        for first, second in combinations(claims, 2)
        if first.article is second.article
        and first.article not in contradicting
        and same_voice(first, second)
        and not said_apart(first, second)
        and (sense(first) != sense(second) or relation(question, first, second) is not Relation.SAME)
    )
    return tuple(dict.fromkeys(articles))


def _read_since(article: Article, question: Question) -> bool:
    return article.checked.upper >= question.added.lower


def _verdict(question: Question, answers: Sequence[Answer], oppositions: Sequence[Opposition]) -> Verdict:
    """The verdict of the pair that leads; where no two exclude each other, what the answers have in common."""
    if oppositions:
        return oppositions[0].verdict
    claims = [claim for answer in answers for claim in answer.claims if not claim.derived]
    if not claims:
        return Verdict.UNANSWERED
    if len({claim.article for claim in claims}) < 2:
        return Verdict.SINGLE
    pairs = [
        (first, second) for first, second in combinations(claims, 2) if first.article is not second.article
    ]
    relations = {relation(question, first, second) for first, second in pairs}
    if question.type.is_wording and relations - {Relation.SAME}:
        return Verdict.WORDING
    if relations & {Relation.NARROWER, Relation.BROADER, Relation.OVERLAPPING}:
        return Verdict.PRECISION
    repeated = [
        answer
        for answer in answers
        if len(answer.articles) > 1 and not answer.first.derived and answer.first.mode is not Mode.SUPERSEDED
    ]
    if not repeated:
        return Verdict.NOT_COMPARABLE
    known = {independence(answer.claims) for answer in repeated}
    if Independence.INDEPENDENT in known:
        return Verdict.AGREEMENT
    return Verdict.SAME_ANSWER if Independence.UNKNOWN in known else Verdict.ECHO
