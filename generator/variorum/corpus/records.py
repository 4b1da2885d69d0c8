"""The linked records: every id has become the thing it names, every answer a value.

In: nothing; ``link`` makes these. Out: the ``Corpus`` that everything above reads. All records are frozen and are
compared by identity, so they serve as keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from variorum.algebra.intervals import End, Interval
from variorum.diagnostics import Place as SourcePlace
from variorum.seeds import nodes
from variorum.seeds.model import (
    ArticleEntry,
    Basis,
    Certainty,
    Doubt,
    EventEntry,
    Kind,
    Mode,
    QuestionEntry,
    Reading,
    Status,
    StoryEntry,
    UtteranceEntry,
    Weight,
)
from variorum.values import Value, ValueType


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record was written: the file, and the keys that lead to it."""

    path: str
    keys: tuple[str | int, ...] = ()

    def at(self, *keys: str | int) -> Source:
        """The source of something inside the record."""
        return Source(self.path, (*self.keys, *keys))


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Topic:
    """A topic."""

    id: str
    name: str
    blurb: str | None
    source: Source
    kind = "topic"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Place:
    """A place; ``containers`` are the places it lies within, nearest first; coordinates in degrees."""

    id: str
    name: str
    also: tuple[str, ...]
    coordinates: tuple[float, float] | None
    zone: str | None
    containers: tuple[Place, ...]
    source: Source
    kind = "place"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Organisation:
    """An outlet, agency, government or other body; ``owners`` from the direct owner upwards."""

    id: str
    name: str
    also: tuple[str, ...]
    sort: Kind
    side: str | None
    owners: tuple[Organisation, ...]
    state: Place | None
    country: Place | None
    wikidata: str | None
    source: Source
    kind = "organisation"


@dataclass(frozen=True, slots=True)
class Office:
    """A body that a person speaks for, and the days on which she does."""

    body: Organisation
    days: Interval


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Person:
    """A person; ``offices`` are the bodies whose word the person's word is."""

    id: str
    name: str
    also: tuple[str, ...]
    role: str | None
    side: str | None
    offices: tuple[Office, ...]
    wikidata: str | None
    source: Source
    kind = "person"


Speaker = Person | Organisation


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Known:
    """What is known from elsewhere; ``words`` is the answer for readers, computed where it was a computation.

    ``when``: the days on which it was so, ``None`` where that does not change.
    """

    words: str | None
    says: str | None
    value: Value | None
    basis: Basis
    sure: Certainty
    when: Interval | None
    address: str | None
    source: Source


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Event:
    """Something dated; ``span`` in days."""

    id: str
    name: str
    when: str
    span: Interval
    who: tuple[Speaker, ...]
    where: tuple[Place, ...]
    about: tuple[Entity, ...]
    status: Status
    basis: str | None
    known: tuple[Known, ...]
    note: str | None
    story: str
    source: Source
    entry: EventEntry
    kind = "event"


Entity = Person | Organisation | Place | Topic | Event


@dataclass(frozen=True, slots=True)
class Change:
    """How a question moves on: the days within which two answers count as simultaneous, and whether it only grows.

    ``span`` is ``None`` where all times of one day count as simultaneous.
    """

    span: End | None
    grows: bool


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Question:
    """What is compared.

    ``compatible`` are groups of options that do not exclude each other; ``speakers`` are those whose words are asked
    for; ``against`` names other questions that bear on this one, each with how.
    """

    id: str
    ask: str
    type: ValueType
    options: Mapping[str, str]
    about: tuple[Entity, ...]
    added: Interval
    changes: Change | None
    compatible: tuple[frozenset[str], ...]
    speakers: tuple[Speaker, ...]
    against: Mapping[str, str]
    counts: Mapping[str, str]
    measures: str
    about_is: str
    on: str
    weight: Weight
    reading: tuple[Reading, ...]
    explain: str | None
    known: tuple[Known, ...]
    corrections: Mapping[str, str]
    story: str
    source: Source
    entry: QuestionEntry

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics among the things it is about."""
        return tuple(thing for thing in self.about if isinstance(thing, Topic))


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Utterance:
    """Something a person or body said or wrote."""

    id: str
    speaker: Speaker
    gist: str
    occasion: Event | str
    about: tuple[Entity, ...]
    order: int | None
    compare: str | None
    known: tuple[Known, ...]
    story: str
    source: Source
    entry: UtteranceEntry


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Article:
    """One text by one outlet; ``date`` is when it can have been published, in days."""

    id: str
    letter: str
    label: str
    outlet: Organisation
    date: Interval
    checked: Interval
    draws_on: tuple[Organisation, ...]
    copy_of: Organisation | None
    names: tuple[tuple[Entity, tuple[str, ...]], ...]
    story: str
    source: Source
    entry: ArticleEntry

    @property
    def shape(self) -> int:
        """The number of the article's shape, 1 to 6; every article keeps letter and shape on all pages."""
        return sum((ord(sign) - ord("A")) for sign in self.letter) % 6 + 1

    @property
    def headline(self) -> str | None:
        """The headline as printed."""
        return self.entry.headline


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Claim:
    """One article's answer to a question. ``by`` empty means the article's own voice; times in days.

    ``number`` counts the article's answers to this question from 1. ``doubts`` are what the article leaves unclear,
    ``unsure`` says it in sentences; ``derived`` says how the editors worked the answer out, which is then theirs.
    """

    question: Question
    article: Article
    number: int
    value: Value
    words: str
    quote: str | None
    at: tuple[str, ...]
    by: tuple[Speaker, ...]
    via: tuple[Speaker, ...]
    mode: Mode
    as_of: Interval | None
    as_of_words: str | None
    occasion: Event | Utterance | None
    counts: str | None
    condition: str | None
    verb: str | None
    unsure: str | None
    doubts: frozenset[Doubt | None]
    derived: str | None
    note: str | None
    source: Source

    @property
    def own_voice(self) -> bool:
        """True when the article itself stands behind the answer."""
        return not self.by and not self.derived

    @property
    def time(self) -> Interval:
        """The time that the answer speaks of, in days: its own, else that of its article."""
        return self.as_of if self.as_of is not None else self.article.date

    @property
    def event(self) -> Event | str | None:
        """The occasion on which it was said, where the text gives one."""
        return self.occasion.occasion if isinstance(self.occasion, Utterance) else self.occasion

    @property
    def anchor(self) -> str:
        """The fragment under which the question's page shows it."""
        return self.article.id if self.number == 1 else f"{self.article.id}-{self.number}"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Version:
    """One article's version of an utterance; ``form`` is direct, part, gist or indirect.

    A gist is in our words, though the article has the sentence in quotation marks. ``by`` are those who
    vouch that it was said, ``withdrawn`` says who took it back.
    """

    utterance: Utterance
    article: Article
    number: int
    form: str
    text: str
    by: tuple[Speaker, ...]
    via: tuple[Speaker, ...]
    withdrawn: str | None
    at: tuple[str, ...]
    note: str | None
    source: Source

    @property
    def verbatim(self) -> bool:
        """True when the text is the article's own words."""
        return self.form in ("direct", "part")

    @property
    def is_whole(self) -> bool:
        """True when the article quotes the whole sentence, not only some of its words."""
        return self.form == "direct"

    @property
    def siglum(self) -> str:
        """The article's letter, with a number where the article has several versions."""
        return self.article.letter if self.number == 1 else f"{self.article.letter}{self.number}"

    @property
    def anchor(self) -> str:
        """The fragment under which the utterance's page shows it."""
        return self.article.id if self.number == 1 else f"{self.article.id}-{self.number}"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Dating:
    """How one article dates an event, in its own words."""

    event: Event
    article: Article
    words: str
    when: str | None
    status: Status | None
    by: tuple[Speaker, ...]
    via: tuple[Speaker, ...]
    source: Source


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Story:
    """One matter covered by several articles, with all that was annotated of them, in the files' order."""

    id: str
    title: str
    sentence: str
    happened: tuple[tuple[str, tuple[Article, ...]], ...]
    day: Interval | None
    where: Place | None
    topics: tuple[Topic, ...]
    articles: tuple[Article, ...]
    questions: tuple[Question, ...]
    utterances: tuple[Utterance, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    versions: tuple[Version, ...]
    datings: tuple[Dating, ...]
    source: Source
    entry: StoryEntry


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Corpus:
    """Everything that was read, linked. ``entities`` holds people, organisations, places, topics and events."""

    stories: tuple[Story, ...]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    places: tuple[Place, ...]
    topics: tuple[Topic, ...]
    entities: Mapping[str, Entity]
    trees: Mapping[str, nodes.Node] = field(default_factory=dict)

    def place(self, source: Source, *keys: str | int) -> SourcePlace:
        """The line and column of a record, or of the key inside it."""
        found = nodes.find(self.trees.get(source.path), (*source.keys, *keys))
        return found or SourcePlace(source.path)

    def key_place(self, source: Source) -> SourcePlace:
        """The line and column of the key under which a record is written, not of what it holds."""
        node = self.trees.get(source.path)
        for step in source.keys[:-1]:
            node = node.get(step) if isinstance(node, nodes.Block) and isinstance(step, str) else None
        last = source.keys[-1] if source.keys else None
        found = node.key(last) if isinstance(node, nodes.Block) and isinstance(last, str) else None
        return found.place if found else self.place(source)
