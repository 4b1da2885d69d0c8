"""What a question's page leads on to: the whole and the parts, other differences, words spoken on the matter.

In: a ``Comparison`` and the ``Edition``. Out: a few records of each sort, the closest first.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Question, Story, Topic, Utterance
from variorum.seeds.model import Weight

MOST_DIFFERENCES = 8
MOST_UTTERANCES = 6
_WEIGHTS = {Weight.HIGH: 0, Weight.NORMAL: 1, Weight.LOW: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Comparisons and utterances that belong to a question."""

    whole: Comparison | None
    parts: tuple[Comparison, ...]
    differences: tuple[Comparison, ...]
    utterances: tuple[Utterance, ...]


def related(comparison: Comparison, edition: Edition) -> Related:
    """What belongs to a question."""
    question = comparison.question
    story = edition.story_of[question.story]
    others = {q.id: edition.comparisons[q] for q in story.questions}
    whole = others.get(question.entry.part_of or "")
    parts = tuple(found for found in others.values() if found.question.entry.part_of == question.id)
    family = {comparison, whole, *parts}
    differing = [
        found
        for found in others.values()
        if found not in family
        and found.verdict.is_difference
        and set(found.question.topics) & set(question.topics)
    ]
    differing.sort(key=lambda found: (_WEIGHTS[found.question.weight], -_common(found.question, question)))
    return Related(
        whole=whole,
        parts=parts,
        differences=tuple(differing[:MOST_DIFFERENCES]),
        utterances=_utterances(question, edition),
    )


def bearing(question: Question, story: Story) -> tuple[tuple[Question, str], ...]:
    """The questions whose answers bear on those to this one, with how; said on either of the two."""
    by_id = {other.id: other for other in story.questions}
    named = [(by_id[name], how) for name, how in question.against.items() if name in by_id]
    naming = [
        (other, other.against[question.id]) for other in story.questions if question.id in other.against
    ]
    return tuple(dict(naming + named).items())


def _common(first: Question, second: Question) -> int:
    return len(set(first.about) & set(second.about))


def _utterances(question: Question, edition: Edition) -> tuple[Utterance, ...]:
    """The utterances that are about at least two of the same things, one of them more than a topic."""
    shared: Counter[Utterance] = Counter()
    closer: set[Utterance] = set()
    for thing in question.about:
        for utterance in edition.utterances_about.get(thing, ()):
            if utterance.story == question.story and edition.versions_of.get(utterance):
                shared[utterance] += 1
                closer |= set() if isinstance(thing, Topic) else {utterance}
    order = {utterance: index for index, utterance in enumerate(edition.story_of[question.story].utterances)}
    found = [utterance for utterance, number in shared.items() if number > 1 and utterance in closer]
    found.sort(key=lambda utterance: (-shared[utterance], order[utterance]))
    return tuple(found[:MOST_UTTERANCES])


def neighbours(question: Question, story: Story) -> tuple[Question | None, Question | None]:
    """The questions before and after, in the order of the story."""
    at = story.questions.index(question)
    before = story.questions[at - 1] if at else None
    return before, story.questions[at + 1] if at + 1 < len(story.questions) else None
