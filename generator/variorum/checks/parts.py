"""A part belongs to a whole, is not its own whole, and does not last longer.

In: an ``Edition``. Out: circles under ``part_of``, and a warning where one voice in one article gives a part more than
the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from variorum.algebra.quantity import Quantity
from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.circles import circles, told
from variorum.corpus.records import Claim, Event, Question, Story, Utterance
from variorum.diagnostics import Diagnostic, Severity


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks at everything that is part of something."""
    for story in edition.corpus.stories:
        yield from _circles(story.questions, edition)
        yield from _circles(story.utterances, edition)
        yield from _circles(story.events, edition)
        yield from _too_long(story, edition)


def _circles(records: Sequence[Question | Utterance | Event], edition: Edition) -> Iterator[Diagnostic]:
    sources = {record.id: record.source for record in records}
    above = {record.id: [record.entry.part_of] for record in records if record.entry.part_of}
    for circle in circles(above):
        place = edition.corpus.place(sources[circle[0]], "part_of")
        message = f"found a circle under part_of: {told(circle)}"
        yield Diagnostic(place=place, code="circle", message=message, remedy="cut it at one of them")


def _too_long(story: Story, edition: Edition) -> Iterator[Diagnostic]:
    by_id = {question.id: edition.comparisons[question] for question in story.questions}
    for name, part in by_id.items():
        whole = by_id.get(part.question.entry.part_of or "")
        if whole is not None and whole is not part:
            for claim, other in _pairs(part, whole):
                if _longer(claim, other):
                    yield Diagnostic(
                        place=edition.corpus.place(claim.source, "answer"),
                        code="part-longer",
                        message=f"{claim.words} for {name} is more than {other.words} "
                        f"for {whole.question.id}, which holds it",
                        remedy="look at both answers again, or take part_of out of the question",
                        severity=Severity.WARNING,
                    )


def _pairs(part: Comparison, whole: Comparison) -> Iterator[tuple[Claim, Claim]]:
    """Answers of one article in one voice and one sense, to a part and to the whole."""
    for claim in part.claims:
        for other in whole.claims_of(claim.article):
            if set(claim.by) == set(other.by) and claim.mode is other.mode:
                yield claim, other


def _longer(part: Claim, whole: Claim) -> bool:
    one, other = part.value, whole.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity) and one.measure == other.measure):
        return False
    least, most = one.drawn, other.drawn
    return least.lower > most.upper or (least.lower == most.upper and (least.lower_open or most.upper_open))
