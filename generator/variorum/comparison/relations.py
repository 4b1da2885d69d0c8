"""How two claims on one question compare: their answers as sets, in the sense in which each is meant.

In: a question and two claims. Out: a ``Relation``.
"""

from __future__ import annotations

from variorum.algebra.relation import Relation
from variorum.algebra.value_type import Value
from variorum.corpus.records import Claim, Question
from variorum.seeds.model import Mode


def relation(question: Question, first: Claim, second: Claim) -> Relation:
    """How two claims on one question compare.

    A wish, offer or possibility is not comparable with a fact, nor what is tied to a condition with what is not;
    what is superseded is compared with nothing. A denial of a fact or of a plan is the opposite of that fact or plan.
    """
    if Mode.SUPERSEDED in (first.mode, second.mode) or not comparable(first, second):
        return Relation.NOT_COMPARABLE
    meant = meant_by(first), meant_by(second)
    if question.type.says_the_same(*meant):
        return Relation.SAME
    how = question.type.relation(*meant)
    if how is Relation.DISJOINT and _declared_compatible(question, first, second):
        return Relation.OVERLAPPING
    return how


def sense(claim: Claim) -> tuple[Mode, str | None, str | None]:
    """In what sense an answer is meant: its mode, the condition it is tied to, what exactly it counts."""
    return claim.mode, claim.condition, claim.counts


def comparable(first: Claim, second: Claim) -> bool:
    """True when two claims are meant in one sense, or one denies what the other gives as a fact or a plan.

    What is tied to a condition is not comparable with what is not, nor what counts one thing with what counts another.
    """
    if first.condition != second.condition:
        return False
    if first.counts and second.counts and first.counts != second.counts:
        return False
    modes = {first.mode, second.mode}
    return len(modes) == 1 or modes in ({Mode.DENIED, Mode.FACT}, {Mode.DENIED, Mode.PLAN})


def meant_by(claim: Claim) -> Value:
    """What a claim says to be so: the opposite of its answer where that is denied."""
    return claim.question.type.negated(claim.value) if claim.mode is Mode.DENIED else claim.value


def _declared_compatible(question: Question, first: Claim, second: Claim) -> bool:
    """True when some option of the one and some option of the other are declared not to exclude each other."""
    if Mode.DENIED in (first.mode, second.mode):
        return False
    options = (question.type.options_of(first.value), question.type.options_of(second.value))
    return any(
        not group.isdisjoint(options[0]) and not group.isdisjoint(options[1]) for group in question.compatible
    )
