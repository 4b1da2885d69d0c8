"""The type ``share``: a part of a whole, in per cent.

In: a number with ``%``. Out: an interval of per cent.
"""

from __future__ import annotations

from fractions import Fraction

from variorum.algebra.amount import Term
from variorum.algebra.quantity import QuantityType

_UNITS = ("%", "per cent", "percent")


class Share(QuantityType):
    """Parts of a whole."""

    name = "share"
    explanation = "A number with `%`, perhaps after about, more than or at least; or `4 to 6 %`."
    example = "30 %"
    remedy = "write a share such as 30 %"

    def measure(self, unit: str) -> tuple[str, Fraction] | None:
        """One per cent."""
        return ("per cent", Fraction(1)) if unit in _UNITS else None

    def term_words(self, term: Term) -> str:
        """The number with its unit in words: ``30 per cent``."""
        return f"{term.digits} per cent"


TYPE = Share()
"""The type as the registry finds it."""
