"""The date of an event is one that an article gives, or it is said where it is from.

In: an ``Edition``. Out: a warning for each date that no article gives and that has no basis.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.algebra.edtf import UNKNOWN
from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic, Severity


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks at the dates of all events."""
    for story in edition.corpus.stories:
        for event in story.events:
            dated = event.basis is not None or event.known or edition.datings[event]
            if event.when != UNKNOWN and not dated:
                yield Diagnostic(
                    place=edition.corpus.place(event.source, "when"),
                    code="event-basis",
                    message=f"no article dates {event.id}, and nothing says where its date is from",
                    remedy="say so in basis, or write when: unknown",
                    severity=Severity.WARNING,
                )
