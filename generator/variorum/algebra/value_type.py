"""What every value type offers, and what it may ask for.

In: nothing. Out: the interface that the files of this folder fill in.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Protocol

from variorum.algebra.composed import (
    Either,
    Except,
    Unknown,
    composed_relation,
    composed_words,
    plain_parts,
    read_composed,
    write_composed,
)
from variorum.algebra.intervals import Interval
from variorum.algebra.relation import Relation
from variorum.algebra.value import Mistake, Value


class Context(Protocol):
    """What a type may ask about the question and the corpus while it reads or words an answer."""

    @property
    def options(self) -> Mapping[str, str]:
        """The question's options: id → label for the reader; empty where the question gives none."""

    @property
    def measures(self) -> str:
        """What a question of type ``quantity`` measures; empty for other questions."""

    @property
    def about_is(self) -> str:
        """How far ``about`` reaches on this question, as the editors wrote it; empty where they did not."""

    @property
    def on(self) -> str:
        """The day for which a question of type ``age`` asks, as a date; empty for other questions."""

    def kind(self, identifier: str) -> str | None:
        """``person``, ``organisation``, ``place``, ``topic`` or ``event``; ``None`` for an unknown id."""

    def name(self, identifier: str) -> str:
        """The name for readers of a known id."""

    def containers(self, place: str) -> tuple[str, ...]:
        """The places that ``place`` lies within, nearest first, without itself."""

    def zone(self, place: str) -> str | None:
        """The zone of time of a known place, such as ``Europe/Istanbul``; its own, or that of what it lies in."""

    def coordinates(self, place: str) -> tuple[float, float] | None:
        """Latitude and longitude of a known place in degrees; ``None`` where nobody gives them."""

    def identifiers(self, *kinds: str) -> Sequence[str]:
        """All known ids of these kinds, for suggestions."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """What stands between an article's name and its answer: ``puts it at``.

    ``single`` is for one article, ``plural`` for several, ``again`` for one that follows another in a sentence.
    """

    single: str
    plural: str
    again: str

    @property
    def ends_in_at(self) -> bool:
        """True where an answer such as ``at least 60 km`` cannot follow, for the word would stand there twice."""
        return self.again.endswith("at")


SAYS = Verbs("says", "say", "says")
NAMES = Verbs("names", "name", "names")


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestions:
    """What an editor's window offers as an answer while it is typed.

    ``listed`` are the only answers, each with what it means; ``kinds`` say whose ids are answers too. Where both are
    empty any text is one, and ``examples`` show how it is written. ``unquoted`` is true for words that YAML would have
    in quotation marks where they are listed, and ``otherwise`` says what to do where none of them is the answer.
    """

    listed: Mapping[str, str] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    unquoted: bool = False
    otherwise: str = ""


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

    is_amount: bool = False
    """True where answers are amounts, which can be larger and smaller: a toll, a price, a level of water."""

    is_distance: bool = False
    """True where answers say how far apart the places are that the question is about."""

    is_place: bool = False
    """True where answers say where something is."""

    is_single: bool = False
    """True where several answers are never one answer; a list of them is a mistake."""

    leaves_open: bool = False
    """True where several at once mean that it is one of them, and open which."""

    verbs: Verbs | None = None
    """What stands between an article and its answer in a sentence; ``None`` for a colon."""

    needs: Mapping[str, str | Sequence[str]] = MappingProxyType({})
    """The keys that a question of this type has beside those of every question, each with an example."""

    composes: bool = True
    """True where ``unknown``, ``either [a, b]`` and ``not a`` are answers as well; false for an article's own words."""

    says_more: str = "says more than"
    """How an answer that leaves less possible compares with one that leaves more: ``says more than``."""

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """Some answers of different shapes, each as its items; the laws of comparison are tried on them.

        ``context`` is that of a question with the keys under ``needs``.
        """
        return ((self.example,),)

    def choices(self, options: Mapping[str, str]) -> tuple[str, ...]:
        """The answers that an editor chooses from, where these can be counted; from the question's options."""
        return tuple(options)

    def suggestions(self, options: Mapping[str, str]) -> Suggestions:
        """What is offered as an answer to a question with these options while it is typed."""
        return Suggestions(examples=(self.example,))

    def verbs_for(self, value: Value) -> Verbs | None:
        """What stands between an article and this answer; what is composed, such as ``either A or B``, is said."""
        return SAYS if self.verbs and isinstance(value, Either | Except) else self.verbs

    @abstractmethod
    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The value that the answer's items stand for, one item where it is no list; or the mistake."""

    @abstractmethod
    def plain_relation(self, first: Value, second: Value) -> Relation:
        """How two plain values of this type compare; ``plain_relation(b, a)`` is the mirror image."""

    @abstractmethod
    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The items of a plain value in their one normal spelling; ``read`` gives the equal value back."""

    @abstractmethod
    def plain_words(self, value: Value, context: Context) -> str:
        """A few words of English for readers, such as ``about 1,000 km``."""

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when one state of the world fits all values; called only where every pair is compatible."""
        return True

    def plain_references(self, value: Value) -> tuple[str, ...]:
        """The ids of people, organisations and places that the value names, in order."""
        return ()

    def named(self, value: Value) -> tuple[str, ...] | None:
        """The options, ids or terms that a value names, as written; ``None`` for one that names things in no list."""
        return None

    def containers(self, value: Value) -> Mapping[str, frozenset[str]]:
        """What each thing lies within that a value names; empty where nothing lies within another."""
        return {}

    def days(self, value: Value) -> Interval | None:
        """The days that a date leaves possible, counted from 1 January of the year 1; ``None`` for what is no date."""
        return None

    def chains(self, value: Value) -> tuple[tuple[str, ...], ...]:
        """The steps that a value puts in order, from first to last, as written; empty for what is no order."""
        return ()

    def misuse(self, context: Context) -> Mistake | None:
        """What is wrong with a question of this type, besides its answers; item 1 where it is the width of about."""
        return self.needless(measures=context.measures, about_is=context.about_is, on=context.on)

    def needless(self, **written: str) -> Mistake | None:
        """The mistake of a key that questions of this type have no use for."""
        for key, text in written.items():
            if text:
                return Mistake(
                    message=f"found {key} on a question of type {self.name}", remedy=f"delete {key}"
                )
        return None

    def negated(self, value: Value) -> Value:
        """The opposite of a value: what is left where it is denied.

        Who denies that something is unknown leaves open what it is.
        """
        if isinstance(value, Unknown):
            return value
        if isinstance(value, Except):
            return next(iter(value.values)) if len(value.values) == 1 else Either(tuple(value.values))
        return Except(value.members if isinstance(value, Either) else frozenset((value,)))

    def as_named(self, value: Value) -> Value:
        """A value as it is named where it is denied: ``not ada`` names only her."""
        return value

    def options_of(self, value: Value) -> frozenset[str]:
        """The options that a value names, where the type has options."""
        return frozenset()

    def says_the_same(self, first: Value, second: Value) -> bool:
        """True where two values are one answer to a reader."""
        return self.relation(first, second) is Relation.SAME

    def is_more(self, first: Value, second: Value) -> bool:
        """True where a first answer says more than a second that fits it: it leaves less possible."""
        return self.relation(first, second) is Relation.NARROWER

    def is_open(self, value: Value) -> bool:
        """True for a list that the article does not close."""
        return False

    def size(self, value: Value) -> float:
        """How large an amount is, at least; 0 for what is no amount."""
        return 0

    def difference(self, first: Value, second: Value) -> float:
        """How far apart two values are: 2 where one is twice the other; 0 for what cannot be measured."""
        return 0

    def read(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The value that the answer's items stand for, or the mistake; also of an answer that is composed."""
        plain = self.read_plain(items, context)
        if isinstance(plain, Value) or not self.composes:
            return plain
        composed = read_composed(items, lambda parts: self.read_plain(parts, context))
        if isinstance(composed, Except) and len(composed.values) == 1:
            return self.negated(next(iter(composed.values)))
        return self._mended(plain, context) if composed is None else composed

    def _mended(self, mistake: Mistake, context: Context) -> Mistake:
        """The mistake with an answer to write instead: the type's example, where it can be read here."""
        if mistake.instead or isinstance(self.read_plain([self.example], context), Mistake):
            return mistake
        return replace(mistake, instead=self.example)

    def relation(self, first: Value, second: Value) -> Relation:
        """How two values of this type compare; ``relation(b, a)`` is the mirror of ``relation(a, b)``."""
        if isinstance(first, Unknown | Either | Except) or isinstance(second, Unknown | Either | Except):
            return composed_relation(first, second, self.plain_relation)
        return self.plain_relation(first, second)

    def write(self, value: Value) -> tuple[str, ...]:
        """The items in their one normal spelling; ``read`` gives the equal value back."""
        if isinstance(value, Unknown | Either | Except):
            return write_composed(value, self.write_plain)
        return self.write_plain(value)

    def words(self, value: Value, context: Context) -> str:
        """A few words of English for readers, such as ``about 1,000 km``."""
        if isinstance(value, Unknown | Either | Except):
            denied = isinstance(value, Except)
            return composed_words(
                value, lambda part: self.plain_words(self.as_named(part) if denied else part, context)
            )
        return self.plain_words(value, context)

    def consistent(self, values: Sequence[Value]) -> bool:
        """True when one state of the world fits all values; called only where every pair is compatible.

        Of composed values it is asked no more than that every pair fits.
        """
        return self.plain_consistent(
            [value for value in values if not isinstance(value, Unknown | Either | Except)]
        )

    def references(self, value: Value) -> tuple[str, ...]:
        """The ids of people, organisations and places that the value names, in order."""
        named = (name for part in plain_parts(value) for name in self.plain_references(part))
        return tuple(dict.fromkeys(named))


__all__ = ["NAMES", "SAYS", "Context", "Mistake", "Suggestions", "Value", "ValueType", "Verbs"]
