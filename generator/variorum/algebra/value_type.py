"""What every value type offers, and what it may ask for.

In: nothing. Out: the interface that the files of this folder fill in.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from variorum.algebra.relation import Relation


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why an answer could not be read, as one plain sentence, and what would mend it.

    ``item`` is the index of the list's item at fault, where the answer is a list.
    """

    message: str
    remedy: str = ""
    item: int = 0


@dataclass(frozen=True, slots=True)
class Value:
    """A read answer: the set of things it leaves possible. Equal values are the same answer."""


class Context(Protocol):
    """What a type may ask about the question and the corpus while it reads or words an answer."""

    @property
    def options(self) -> Mapping[str, str]:
        """The question's options: id → label for the reader; empty where the question gives none."""

    def kind(self, identifier: str) -> str | None:
        """``person``, ``organisation``, ``place``, ``topic`` or ``event``; ``None`` for an unknown id."""

    def name(self, identifier: str) -> str:
        """The name for readers of a known id."""

    def containers(self, place: str) -> tuple[str, ...]:
        """The places that ``place`` lies within, nearest first, without itself."""

    def identifiers(self, *kinds: str) -> Sequence[str]:
        """All known ids of these kinds, for suggestions."""


class ValueType(ABC):
    """One way of answering: reading, comparing and wording its answers. Types have no state."""

    name: str
    """The word in a question's ``type``."""

    explanation: str
    """One sentence for editors: how an answer is written."""

    example: str
    """An answer as an editor would write it."""

    is_wording: bool = False
    """True where answers are the article's own words and can never contradict each other."""

    takes_options: bool = False
    """True where the question must list the options."""

    @abstractmethod
    def read(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The value that the answer's items stand for, one item where it is no list; or the mistake."""

    @abstractmethod
    def relation(self, first: Value, second: Value) -> Relation:
        """How two values of this type compare; ``relation(b, a)`` is the mirror of ``relation(a, b)``."""

    @abstractmethod
    def write(self, value: Value) -> tuple[str, ...]:
        """The items in their one normal spelling; ``read`` gives the equal value back."""

    @abstractmethod
    def words(self, value: Value, context: Context) -> str:
        """A few words of English for readers, such as ``about 1,000 km``."""

    def consistent(self, values: Sequence[Value]) -> bool:
        """True when one state of the world fits all values; called only where every pair is compatible."""
        return True

    def references(self, value: Value) -> tuple[str, ...]:
        """The ids of people, organisations and places that the value names, in order."""
        return ()
