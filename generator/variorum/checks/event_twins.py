"""Two events of one name and one day are perhaps one event.

In: an ``Edition``. Out: a warning for each event that another has the name and the date of.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.corpus.records import Event
from variorum.diagnostics import Diagnostic, Severity


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Looks for events that cannot be told apart."""
    for story in edition.corpus.stories:
        known: dict[tuple[str, str], Event] = {}
        for event in story.events:
            first = known.setdefault((event.name.casefold(), event.when), event)
            if first is not event:
                yield Diagnostic(
                    place=edition.corpus.key_place(event.source),
                    code="event-twin",
                    message=f"{event.id} has the name and the date of {first.id}",
                    remedy="make them one, or tell them apart in the name",
                    severity=Severity.WARNING,
                )
