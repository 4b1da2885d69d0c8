"""What is called certain can be looked up.

In: an ``Edition``. Out: a warning for outside knowledge that is called certain without naming where it stands, unless
it was computed or is a matter of the calendar.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.corpus.records import Known, Story
from variorum.diagnostics import Diagnostic, Severity
from variorum.seeds.model import Basis, Certainty

_BY_ITSELF = (Basis.COMPUTED, Basis.CALENDAR)


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks at all outside knowledge."""
    for story in edition.corpus.stories:
        for known in _boxes(story):
            if known.sure is Certainty.CERTAIN and known.basis not in _BY_ITSELF and known.address is None:
                yield Diagnostic(
                    place=edition.corpus.place(known.source, "sure"),
                    code="uncertain",
                    message="this is called certain, but nothing says where it can be looked up",
                    remedy="name the address under source, or write sure: likely",
                    severity=Severity.WARNING,
                )


def _boxes(story: Story) -> Iterator[Known]:
    for question in story.questions:
        yield from question.known
    for utterance in story.utterances:
        yield from utterance.known
    for event in story.events:
        yield from event.known
