"""Every id is there for something.

In: an ``Edition``. Out: a warning for each person, organisation, place, topic, event and utterance that nothing uses.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.corpus.records import Utterance
from variorum.corpus.usage import unused
from variorum.diagnostics import Diagnostic, Severity


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Names what nothing uses."""
    for record in unused(edition.corpus):
        if isinstance(record, Utterance):
            message = f"no article has a version of the utterance {record.id}"
            remedy = "add what an article makes of it under quotes, or delete it"
        else:
            message = f"nothing uses the {record.kind} {record.id}"
            remedy = "name it where it belongs, or delete it"
        yield Diagnostic(
            place=edition.corpus.key_place(record.source),
            code="unused",
            message=message,
            remedy=remedy,
            severity=Severity.WARNING,
        )
