"""What sort of difference two answers are that exclude each other: the strongest word that the texts bear out.

In: a question and two of its claims. Out: a verdict and its ground, or nothing where both can hold.

A strong word needs what it claims to stand in the texts: one occasion for one speaker's two answers, one time for
a contradiction in what moves on. Where a text leaves that open, the pair is perhaps about different things.
"""

from __future__ import annotations

from variorum.algebra.intervals import Interval
from variorum.algebra.relation import Relation
from variorum.comparison.origins import parties, parties_of
from variorum.comparison.records import Ground, Verdict
from variorum.comparison.relations import relation
from variorum.comparison.times import DAY, Apart, apart, least, most
from variorum.corpus.records import Claim, Event, Question, Speaker
from variorum.seeds.model import Doubt, Reading

Judgement = tuple[Verdict, Ground]


def judge(question: Question, first: Claim, second: Claim) -> Judgement | None:
    """The verdict on two claims and its ground; ``None`` where both can hold or one voice merely says two things."""
    if first.derived or second.derived or relation(question, first, second) is not Relation.DISJOINT:
        return None
    judged = _judged(question, first, second)
    if first.article is second.article and same_voice(first, second) and judged[0] is not Verdict.DEVELOPMENT:
        return None
    return judged


def _judged(question: Question, first: Claim, second: Claim) -> Judgement:
    doubt = _doubt(question, first, second)
    if doubt is not None:
        return Verdict.UNCLEAR, doubt
    moved = _moved_on(question, first, second)
    if moved is not None:
        return moved
    if same_party(first, second):
        own_words = _one_party(first, second)
        if own_words[0] is Verdict.SAME_SPEAKER or not _others_too(first, second):
            return own_words
        return Verdict.DISPUTE, Ground.SPEAKERS
    if question.changes is None and (first.own_voice or second.own_voice) and said_apart(first, second):
        return Verdict.UNCLEAR, Ground.TIME
    if first.own_voice or second.own_voice:
        return Verdict.CONFLICT, Ground.OWN_VOICE
    return Verdict.DISPUTE, Ground.SPEAKERS


def _doubt(question: Question, first: Claim, second: Claim) -> Ground | None:
    """Why the two perhaps speak of different things, as the annotation says."""
    doubts = first.doubts | second.doubts
    if first.counts != second.counts:
        return Ground.SCOPE
    if Reading.SCOPE in question.reading:
        return Ground.READING
    if doubts & {Doubt.SCOPE, None}:
        return Ground.SCOPE
    return Ground.TIME if Doubt.TIME in doubts else None


def _moved_on(question: Question, first: Claim, second: Claim) -> Judgement | None:
    """The verdict on two answers to a question that moves on; ``None`` where they speak of one time."""
    if question.changes is None:
        return None
    how = apart(first.time, second.time, question.changes)
    if how is Apart.NO:
        return None
    if how is Apart.UNKNOWN:
        return Verdict.UNCLEAR, Ground.TIME
    one_party = same_party(first, second) and not _others_too(first, second)
    one_party = one_party or _same_outlet(first, second)
    if question.type.is_amount:
        if not question.changes.grows or not _falls(question, first, second) or one_party:
            return Verdict.DEVELOPMENT, Ground.CHANGED if one_party else Ground.SERIES
        quoted = not first.own_voice and not second.own_voice
        return (Verdict.DISPUTE, Ground.FALLS) if quoted else (Verdict.UNCLEAR, Ground.TIME)
    if one_party or _own_voices(first, second):
        return Verdict.DEVELOPMENT, Ground.CHANGED if one_party else Ground.SERIES
    if first.own_voice or second.own_voice:
        return Verdict.UNCLEAR, Ground.TIME
    return Verdict.DISPUTE, Ground.SPEAKERS


def _others_too(first: Claim, second: Claim) -> bool:
    """True when somebody behind the one claim is of another party than somebody behind the other."""
    return any(
        set(parties_of(speaker, first)).isdisjoint(parties_of(other, second))
        for speaker in first.by
        for other in second.by
    )


def _one_party(first: Claim, second: Claim) -> Judgement:
    """The verdict on two answers of one named person or body."""
    if Doubt.SOURCE in first.doubts | second.doubts:
        return Verdict.UNCLEAR, Ground.SOURCE
    if one_occasion(first, second):
        return Verdict.SAME_SPEAKER, Ground.OCCASION
    if said_apart(first, second):
        return Verdict.DEVELOPMENT, Ground.CHANGED
    return Verdict.UNCLEAR, Ground.OCCASIONS


def shared_parties(first: Claim, second: Claim) -> tuple[Speaker, ...]:
    """The named people and bodies whose word both claims are."""
    of_second = parties(second)
    return tuple(party for party in parties(first) if party in of_second)


def same_party(first: Claim, second: Claim) -> bool:
    """True when one named person or body stands behind both; a vague plural is nobody in particular."""
    return bool(shared_parties(first, second))


def same_voice(first: Claim, second: Claim) -> bool:
    """True when both are an article's own voice, or the word of one party."""
    return (first.own_voice and second.own_voice) or same_party(first, second)


def one_occasion(first: Claim, second: Claim) -> bool:
    """True when each text gives an occasion or a day, and it is the same for both."""
    if first.event is not None and second.event is not None:
        return first.event == second.event
    return one_day(first, second)


def one_day(first: Claim, second: Claim) -> bool:
    """True when each text gives the day of which an answer speaks, and it is the same for both."""
    times = (_said(first), _said(second))
    return times[0] is not None and times[1] is not None and most(times[0], times[1]) <= DAY


def said_apart(first: Claim, second: Claim) -> bool:
    """True when each text gives a day or a dated occasion, and the two cannot be the same."""
    if first.event is not None and first.event == second.event:
        return False
    times = (_said(first), _said(second))
    return times[0] is not None and times[1] is not None and least(times[0], times[1]) > 0


def _said(claim: Claim) -> Interval | None:
    """The time of an answer as its text gives it, without the date of the article."""
    if claim.as_of is not None:
        return claim.as_of
    return claim.event.span if isinstance(claim.event, Event) else None


def _own_voices(first: Claim, second: Claim) -> bool:
    return first.own_voice and second.own_voice


def _same_outlet(first: Claim, second: Claim) -> bool:
    return _own_voices(first, second) and first.article.outlet is second.article.outlet


def _falls(question: Question, first: Claim, second: Claim) -> bool:
    """True when the later of two amounts is the lower one."""
    earlier, later = (first, second) if first.time.lower < second.time.lower else (second, first)
    return question.type.size(later.value) < question.type.size(earlier.value)


__all__ = [
    "Judgement",
    "judge",
    "one_day",
    "one_occasion",
    "said_apart",
    "same_party",
    "same_voice",
    "shared_parties",
]
