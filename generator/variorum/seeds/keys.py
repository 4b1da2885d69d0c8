"""What every key of the seed files means and how it is written, read off the records themselves.

In: nothing. Out: a section for each kind of file and of block, with its keys; the reference for editors and the hover
texts of the JSON schemas are made from these, so neither can say what the program does not do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from variorum.seeds import model
from variorum.seeds.model import Record

SPEAKERS = ("person", "organisation")
THINGS = ("topic", "person", "organisation", "place", "event")

REFERS: dict[str, tuple[str, ...]] = {
    "PersonEntry.of": ("organisation",),
    "OrganisationEntry.owner": ("organisation",),
    "OrganisationEntry.state": ("place",),
    "OrganisationEntry.country": ("place",),
    "PlaceEntry.within": ("place",),
    "HappenedEntry.articles": ("article",),
    "StoryEntry.articles": ("article",),
    "StoryEntry.where": ("place",),
    "StoryEntry.topics": ("topic",),
    "QuestionEntry.about": THINGS,
    "QuestionEntry.part_of": ("question",),
    "QuestionEntry.against": ("question",),
    "QuestionEntry.speaker": SPEAKERS,
    "UtteranceEntry.speaker": SPEAKERS,
    "UtteranceEntry.about": THINGS,
    "UtteranceEntry.part_of": ("utterance",),
    "EventEntry.who": SPEAKERS,
    "EventEntry.where": ("place",),
    "EventEntry.about": THINGS,
    "EventEntry.part_of": ("event",),
    "EventEntry.before": ("event",),
    "EventEntry.after": ("event",),
    "ClaimEntry.by": SPEAKERS,
    "ClaimEntry.via": SPEAKERS,
    "ClaimEntry.occasion": ("event", "utterance"),
    "VersionEntry.by": SPEAKERS,
    "VersionEntry.via": SPEAKERS,
    "DatingEntry.by": SPEAKERS,
    "DatingEntry.via": SPEAKERS,
    "ArticleEntry.outlet": ("organisation",),
    "ArticleEntry.draws_on": ("organisation",),
    "ArticleEntry.copy_of": ("organisation",),
    "ArticleEntry.names": THINGS,
    "ArticleEntry.events": ("event",),
    "ArticleEntry.claims": ("question",),
    "ArticleEntry.quotes": ("utterance",),
    "ArticleEntry.silent_because": ("question",),
}
"""The kinds of thing whose ids a key may hold, or, of a block of ids, have as its keys."""

FREE = (
    "PersonEntry.side",
    "OrganisationEntry.side",
    "QuestionEntry.options",
    "QuestionEntry.compatible",
    "QuestionEntry.ordered",
    "QuestionEntry.counts",
    "ClaimEntry.counts",
    "StoryEntry.language",
    "ArticleEntry.language",
)
"""The keys that hold ids which are declared nowhere else."""

EXAMPLES = {
    "PersonEntry.name": "Ada Arden",
    "role": "minister of transport",
    "side": "north",
    "PersonEntry.also": "[A. Arden, Ada Ardén]",
    "wikidata": "Q7747",
    "at": "p5",
    "PlaceEntry.at": '"43.115, 131.886"',
    "day": "2023-09-13",
    "articles": "[daily-news, evening-post]",
    "ask": "How far is the port from the capital?",
    "type": "distance",
    "added": "2026-11-22",
    "options": "[north, east, south, west]",
    "changes": "3 days",
    "order": "2",
    "KnownEntry.when": "2023-10-01/..",
    "when": "2023-09-13",
    "KnownEntry.answer": "great-circle port capital",
    "source": "https://example.org/record",
    "ClaimEntry.answer": "about 60 km",
    "quote": "60km north of the capital",
    "as_of": "2023-09-16",
    "verb": "claimed",
    "unsure": "{scope: Whether the wounded are counted as well is not said.}",
    "derived": "The two rounds that it gives, added up.",
    "as_of_reason": "It says the day before, and is dated 17 September.",
    "occasion": "opening",
    "grows": "true",
    "QuestionEntry.counts": "{dead: the dead, dead-or-missing: the dead and the missing}",
    "counts": "dead-or-missing",
    "compatible": "[accepted, no-date-yet]",
    "ordered": "[no, mostly, yes]",
    "speaker": "ada-arden",
    "against": "{length-of-lunch: The lunch is part of the day that is counted here.}",
    "alike": "true",
    "about_is": "5 %",
    "measures": "temperature",
    "QuestionEntry.on": "2023-09-13",
    "copy_reason": "Paragraphs 2 to 9 are word for word those of the agency.",
    "copy_except": "[headline, p1]",
    "headline_from": "The address of the page.",
    "quoted": "true",
    "withdrawn": "The ministry corrected it on 31 March.",
    "zone": "Europe/Istanbul",
    "of": "{ministry-of-transport: 2019/2024}",
    "mode": "plan",
    "weight": "high",
    "reading": "translation",
    "status": "planned",
    "EventEntry.basis": "The ministry's own calendar.",
    "basis": "record",
    "sure": "certain",
    "known": "{answer: 280 km, basis: reference, sure: certain}",
    "happened": "[{says: The two met in the capital., articles: [daily-news]}]",
    "corrections": "{2026-12-01: The answer of one article was corrected.}",
    "words": "Earlier on Wednesday",
    "label": "Daily News",
    "dateline": "Seoul, Oct 19",
    "address": "https://example.org/article",
    "published": "2023-09-13",
    "not_before": "2023-09-13",
    "not_after": "2023-09-20",
    "language": "en",
    "checked": "2026-11-22",
    "layers": "{headline: p1, caption: [p5, p6]}",
    "names": "{ada-arden: [Ada Arden, Ms Arden]}",
    "events": "{opening: Earlier on Wednesday}",
    "claims": "{distance-port: about 60 km}",
    "quotes": "{arden-glad: {direct: I am glad to be here}}",
    "never_says": "[special operation]",
    "silent_because": "{meal-taken: The article ends before the meal.}",
}
"""How a key may be filled in, by its name, or by record and name where one name means several things."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key: what it means, how it is written, whether it must be there; ``example`` may be empty."""

    name: str
    description: str
    form: str
    required: bool
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A kind of file or of block, with its keys; ``where`` says in which files it stands."""

    record: type[Record]
    title: str
    where: str
    summary: str
    keys: tuple[Key, ...]


_SECTIONS: tuple[tuple[type[Record], str, str], ...] = (
    (model.ArticleEntry, "Article", "seeds/STORY/articles/ARTICLE.yml"),
    (model.ClaimEntry, "Answer", "a block under claims in an article"),
    (model.VersionEntry, "Quotation", "a block under quotes in an article"),
    (model.DatingEntry, "Dating of an event", "a block under events in an article"),
    (model.QuestionEntry, "Question", "seeds/STORY/questions.yml, under the question's id"),
    (model.UtteranceEntry, "Utterance", "seeds/STORY/utterances.yml, under the utterance's id"),
    (model.EventEntry, "Event", "seeds/STORY/events.yml, under the event's id"),
    (model.KnownEntry, "Outside knowledge", "a block under known in a question, an utterance or an event"),
    (model.StoryEntry, "Story", "seeds/STORY/story.yml"),
    (model.HappenedEntry, "What happened", "a block under happened in a story"),
    (model.PersonEntry, "Person", "seeds/people.yml, under the person's id"),
    (model.OrganisationEntry, "Organisation", "seeds/organisations.yml, under the organisation's id"),
    (model.PlaceEntry, "Place", "seeds/places.yml, under the place's id"),
    (model.TopicEntry, "Topic", "seeds/topics.yml, under the topic's id"),
)  # fmt: skip


@lru_cache(maxsize=1)
def sections() -> tuple[Section, ...]:
    """Every kind of file and block that editors write, the most used first."""
    return tuple(
        Section(record=record, title=title, where=where, summary=_summary(record), keys=tuple(keys(record)))
        for record, title, where in _SECTIONS
    )


def keys(record: type[Record]) -> Iterator[Key]:
    """The keys of one kind of block, in the order of the model."""
    hints = get_type_hints(record, include_extras=True)
    for name, field in record.model_fields.items():
        full = f"{record.__name__}.{name}"
        yield Key(
            name=name,
            description=field.description or "",
            form=_form(hints[name], REFERS.get(full, ())),
            required=field.is_required(),
            example=EXAMPLES.get(full, EXAMPLES.get(name, "")),
        )


def _summary(record: type[Record]) -> str:
    return (record.__doc__ or "").strip().splitlines()[0]


_PLAIN: tuple[tuple[Any, str], ...] = (
    (model.Claims, "an answer, a block, or a list of either"),
    (model.Versions, "a block, or a list of blocks"),
    (model.KnownEntries, "a block, or a list of blocks"),
    (model.Layers, "a block: headline, standfirst, caption, subheading or furniture, with paragraphs"),
    (model.Lines, "a text, or a list of texts"),
    (model.Positions, "a place in the text, or a list of them"),
    (model.Flag, "true or false"),
    (model.Zone, "a zone of time"),
    (model.Date, "a date (EDTF)"),
    (model.Position, "a place in the text"),
    (model.Coordinates, "latitude and longitude"),
    (model.Address, "an address that begins with https://"),
    (model.Line, "a text"),
)


def _form(hint: Any, kinds: tuple[str, ...]) -> str:
    """How a key is written, in a few words."""
    arguments = get_args(hint)
    if get_origin(hint) in (Union, UnionType):
        return _form(next(one for one in arguments if one is not type(None)), kinds)
    of = f" of {either([f'{_an(kind)} {kind}' for kind in kinds])}" if kinds else ""
    if hint == model.Identifiers:
        return f"an id{of}, or a list of ids"
    if hint == model.Identifier:
        return f"an id{of}"
    for known, words in _PLAIN:
        if hint == known:
            return words
    if get_origin(hint) is Annotated:
        patterned = any(getattr(one, "pattern", None) for one in arguments[1:])
        return "a text of a fixed form" if patterned else _form(arguments[0], kinds)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return either([str(one.value) for one in hint])
    if get_origin(hint) is tuple:
        inner = _form(arguments[0], kinds)
        return inner if inner.startswith("a block") else f"{inner}; or a list"
    if get_origin(hint) is dict:
        each = f"ids{of}" if arguments[0] == model.Identifier else "dates"
        return f"a block: {each}, each with {_form(arguments[1], ())}"
    if isinstance(hint, type) and issubclass(hint, Record):
        return "a block, or a list of blocks" if hint is model.HappenedEntry else "a text or a block"
    return "a text"


def either(words: Sequence[str]) -> str:
    """The words as one phrase, such as ``a, b or c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _an(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"
