"""The type ``money``: what something costs or is worth.

In: a number with a currency: its code (ISO 4217), or a sign or word that stands for one currency only. Out: an interval
of that currency. Currencies are never converted: no rate is known for the day an article speaks of.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from babel.numbers import get_currency_name, list_currencies

from variorum.algebra.amount import Term
from variorum.algebra.quantity import QuantityType
from variorum.algebra.units import Unit
from variorum.algebra.value_type import Context, Mistake
from variorum.text.suggestion import nearest

_SIGNS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD", "NZ$": "NZD", "S$": "SGD",
    "R$": "BRL", "£": "GBP", "€": "EUR", "₹": "INR", "₽": "RUB", "₴": "UAH", "₪": "ILS", "₺": "TRY", "₫": "VND",
}  # fmt: skip
_WORDS = {
    "euro": "EUR", "euros": "EUR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "hryvnia": "UAH", "hryvnias": "UAH", "zloty": "PLN", "zlotys": "PLN",
    "shekel": "ILS", "shekels": "ILS", "US dollar": "USD", "US dollars": "USD", "pounds sterling": "GBP",
}  # fmt: skip
_AMBIGUOUS = {
    "$": "USD", "dollar": "USD", "dollars": "USD", "pound": "GBP", "pounds": "GBP", "¥": "JPY", "yen or yuan": "JPY",
    "₩": "KRW", "won": "KRW", "rupee": "INR", "rupees": "INR", "crown": "SEK", "crowns": "SEK", "franc": "CHF",
    "francs": "CHF", "peso": "MXN", "pesos": "MXN", "dinar": "IQD", "dinars": "IQD", "lira": "TRY",
}  # fmt: skip
"""Signs and words that several currencies share, each with one of them for the remedy."""

_SHORT = {"tn": "trillion", "trn": "trillion", "bn": "billion", "b": "billion", "mn": "million", "mln": "million",
          "m": "million", "k": "thousand"}  # fmt: skip
_SCALE = re.compile(r"(?<=[0-9])\s*(tn|trn|bn|b|mn|mln|m|k)\b", re.IGNORECASE)
_SIGN = re.compile(
    rf"(?P<sign>{'|'.join(map(re.escape, sorted((*_SIGNS, '$', '¥', '₩'), key=len, reverse=True)))})"
)
_ONE = Unit(Fraction(1), Fraction(1))


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(list_currencies("en"))


class Money(QuantityType):
    """Amounts of money."""

    name = "money"
    explanation = (
        "A number, perhaps with million or bn, and a currency: USD, EUR, RUB; or a sign of one: `£2bn`."
    )
    example = "1.2 million USD"
    remedy = "write the currency as its code, such as 1.2 million USD"

    def prepared(self, text: str) -> str | Mistake:
        """The text with the sign before the number as the code after it: ``£2bn`` as ``2 billion GBP``."""
        plain = _SCALE.sub(lambda short: f" {_SHORT[short[1].casefold()]}", text)
        sign = _SIGN.search(plain)
        if sign is None:
            return plain
        plain = " ".join(plain.replace(sign["sign"], " ").split())
        code = _SIGNS.get(sign["sign"])
        return f"{plain} {code}" if code else _ambiguous(text, sign["sign"], plain)

    def measure(self, unit: str, context: Context) -> tuple[str, Unit] | None:
        """The currency itself."""
        code = _WORDS.get(unit, unit)
        return (code, _ONE) if code in _codes() else None

    def misfit(self, text: str, unit: str, context: Context) -> Mistake:
        """The mistake of a currency that is missing, unknown, or one of several."""
        if not unit:
            return Mistake(
                message=f"found {text}, which lacks a currency", remedy=self.remedy, instead=self.example
            )
        if unit in _AMBIGUOUS:
            return _ambiguous(text, unit, text.replace(unit, "").strip())
        meant = nearest(unit.upper(), _codes()) if len(unit) == 3 else ""
        return Mistake(
            message=f"found {text}, whose currency {unit} is no known code",
            remedy=f"did you mean {meant}?" if meant else self.remedy,
            instead=text.replace(unit, meant) if meant else self.example,
        )

    def term_words(self, term: Term) -> str:
        """The number with the name of the currency: ``1.2 million US dollars``."""
        code = _WORDS.get(term.unit, term.unit)
        return f"{term.digits} {get_currency_name(code, count=1 if term.size == 1 else 2, locale='en')}"


def _ambiguous(text: str, word: str, number: str) -> Mistake:
    """The mistake of a currency that several countries call by one word."""
    instead = f"{number} {_AMBIGUOUS[word]}"
    return Mistake(
        message=f"found {text}, where {word} can be several currencies",
        remedy=f"write its code, such as {instead}",
        instead=instead,
    )


TYPE = Money()
"""The type as the registry finds it."""
