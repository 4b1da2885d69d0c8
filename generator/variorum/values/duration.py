"""The type ``duration``: how long something lasts.

In: a number with a unit of time, or several that add up. Out: an interval of seconds.
A year counts 365.25 days and a month a twelfth of that, so that 12 months are a year.
"""

from __future__ import annotations

import re

from variorum.algebra.amount import Term
from variorum.algebra.quantity import Measured
from variorum.algebra.units import unit_name
from variorum.algebra.value_type import Mistake

_PLURALS = {"century": "centuries", "millennium": "millennia"}


class Duration(Measured):
    """Spans of time."""

    name = "duration"
    explanation = "A number with a unit of time, perhaps after about or almost; or `4 to 6 h`, `1 h 50 min`."
    example = "about 6 h"
    is_duration = True
    base = "second"
    units = ("s", "min", "h", "days", "weeks", "months", "years", "seconds", "minutes", "hours")
    remedy = "write a time such as 4 h or 1 h 50 min"

    def prepared(self, text: str) -> str | Mistake:
        """The text, unless it has an ``m``, which is a metre to all other types and a minute or a month here."""
        if not re.search(r"[0-9]\s*m\b", text):
            return text
        spaced = re.sub(r"([0-9])\s*h\b", r"\1 h", re.sub(r"([0-9])\s*m\b", r"\1 min", text))
        return Mistake(
            message=f"found {text}, in which m can be minutes or months",
            remedy=f"write {spaced}",
            instead=spaced,
        )

    def term_words(self, term: Term) -> str:
        """The number with the full name of its unit: ``50 minutes``."""
        name = unit_name(term.unit) or term.unit
        return f"{term.digits} {name if term.size == 1 else _PLURALS.get(name, f'{name}s')}"


TYPE = Duration()
"""The type as the registry finds it."""
