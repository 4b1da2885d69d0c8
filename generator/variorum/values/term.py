"""The type ``term``: what an article calls something, in its own words.

In: a term, or several that the article uses side by side. Out: wording, which contradicts nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.algebra.id_sets import Members
from variorum.algebra.reading import expect, joined, several
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import Context, Mistake, Value, ValueType, Verbs
from variorum.text.wording import folded


class Term(ValueType):
    """The article's own words."""

    name = "term"
    explanation = "The words that the article uses, as they stand there; a list where it uses several."
    example = "special military operation"
    is_wording = True
    verbs = Verbs("writes", "write", "writes")
    composes = False

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The terms as a set."""
        terms = several(items, self.example)
        if isinstance(terms, Mistake):
            return terms
        return Members(frozenset(map(folded, terms)), spelled=terms)

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """A term, the same in other letters, another, and both."""
        return ("war",), ("War",), ("“war”",), ("sacred  fight",), ("war", "conflict")

    def named(self, value: Value) -> tuple[str, ...] | None:
        """The terms as they were written."""
        return value.spelled if isinstance(value, Members) else None

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """The same words, or other words that say nothing against them."""
        same = expect(first, Members) == expect(second, Members)
        return Relation.SAME if same else Relation.NOT_COMPARABLE

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The terms as they were written."""
        return expect(value, Members).spelled

    def plain_words(self, value: Value, context: Context) -> str:
        """The terms in quotation marks: ``“sacred fight” and “conflict”``."""
        return joined([f"“{term}”" for term in expect(value, Members).spelled])


TYPE = Term()
"""The type as the registry finds it."""
