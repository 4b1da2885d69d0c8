"""The type ``money``: what something costs or is worth.

In: a number with the code of a currency (ISO 4217). Out: an interval of that currency.
Currencies are never converted: no rate is known for the day an article speaks of.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from babel.numbers import get_currency_name, list_currencies

from variorum.algebra.amount import Term
from variorum.algebra.quantity import QuantityType
from variorum.algebra.value_type import Mistake
from variorum.text.suggestion import did_you_mean


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(list_currencies("en"))


class Money(QuantityType):
    """Amounts of money."""

    name = "money"
    explanation = "A number, perhaps with million or billion, and the code of a currency: USD, EUR, RUB, KRW."
    example = "1.2 million USD"
    remedy = "write the currency as its code, such as 1.2 million USD"

    def measure(self, unit: str) -> tuple[str, Fraction] | None:
        """The currency itself."""
        return (unit, Fraction(1)) if unit in _codes() else None

    def misfit(self, text: str, unit: str) -> Mistake:
        """The mistake of a currency that is missing or unknown."""
        if not unit:
            return Mistake(f"found {text}, which lacks a currency", self.remedy)
        remedy = did_you_mean(unit.upper(), _codes()) if len(unit) == 3 else ""
        return Mistake(f"found {text}, whose currency {unit} is no known code", remedy or self.remedy)

    def term_words(self, term: Term) -> str:
        """The number with the name of the currency: ``1.2 million US dollars``."""
        return f"{term.digits} {get_currency_name(term.unit, count=1 if term.size == 1 else 2, locale='en')}"


TYPE = Money()
"""The type as the registry finds it."""
