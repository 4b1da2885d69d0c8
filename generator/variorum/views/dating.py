"""What kind of thing an event is, and how the articles date it.

In: an event and the ``Edition``, or how one article dates it. Out: a mark, and frozen records for templates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import span
from variorum.comparison.edition import Edition
from variorum.corpus.records import Dating, Event
from variorum.seeds.model import Status
from variorum.values import Mistake
from variorum.views.timeline import is_superseded

STATUSES: Mapping[str, str] = {
    "happened": "",
    "planned": "planned or announced",
    "claimed": "claimed by one side",
    "denied": "denied",
    "superseded": "expected, then overtaken",
}
"""What each mark means, in words; nothing for what plainly happened."""
_AS_STATUS = {
    Status.HAPPENED: "as having happened",
    Status.PLANNED: "as planned",
    Status.CLAIMED: "as one side’s claim",
    Status.DENIED: "as not so: denied",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """How one article dates an event; ``when`` and ``status`` in words where they differ from the event's.

    ``apart`` is true where the article's date leaves no day possible on which the event is said to be.
    """

    dating: Dating
    when: str
    status: str
    apart: bool


def mark_of(event: Event, edition: Edition) -> str:
    """The sign an event is drawn with: ``happened``, ``planned``, ``claimed``, ``denied`` or ``superseded``."""
    return "superseded" if is_superseded(event, edition) else event.status.value


def written(dating: Dating) -> Written:
    """How one article dates an event, with what is to be said where that is not the event's own date or status."""
    event = dating.event
    own = span(dating.when) if dating.when else event.span
    told = dating.status if dating.status is not event.status else None
    return Written(
        dating=dating,
        when=words_for(dating.when) if dating.when and own != event.span else "",
        status=_AS_STATUS[told] if told else "",
        apart=not isinstance(own, Mistake) and not own.meets(event.span),
    )
