"""The records of the seed files as editors write them, frozen; ids are still words here.

In: plain ``dict``/``list``/``str`` trees. Out: one record a file, or the validation errors, which ``load`` puts into
sentences. Every scalar is text until a value type reads it. What the keys mean stands in each field's description,
from which the reference of keys and the JSON schemas are made.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from variorum.values import Mistake
from variorum.values.date import span

IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LAYERS = ("headline", "standfirst", "caption", "subheading")
READINGS = ("scope", "translation", "preview", "copying", "attribution", "error")


def _identifier(text: str) -> str:
    if not IDENTIFIER.fullmatch(text):
        raise PydanticCustomError(
            "identifier",
            "found {found}, expected an id: lower-case letters and digits, joined by hyphens",
            {"found": text or "nothing", "remedy": _identifier_remedy(text)},
        )
    return text


def _identifier_remedy(text: str) -> str:
    proposal = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return f"for example {proposal}" if proposal else "for example length-of-talks"


def _date(text: str) -> str:
    found = span(text)
    if isinstance(found, Mistake):
        raise PydanticCustomError("date", "{found}", {"found": found.message, "remedy": found.remedy})
    return text


def _position(text: str) -> str:
    if text not in LAYERS and not re.fullmatch(r"p[1-9][0-9]*", text):
        raise PydanticCustomError(
            "position",
            "found {found}, expected headline, standfirst, caption, subheading or a paragraph",
            {"found": text, "remedy": "paragraphs are written p1, p2 and so on"},
        )
    return text


def _coordinates(text: str) -> str:
    match = re.fullmatch(r"(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)", text)
    if not match or abs(float(match[1])) > 90 or abs(float(match[2])) > 180:
        raise PydanticCustomError(
            "coordinates",
            "found {found}, expected a latitude and a longitude in degrees",
            {"found": text, "remedy": 'for example "43.115, 131.886"'},
        )
    return text


def _secure_address(text: str) -> str:
    if not re.fullmatch(r"https://[^\s<>\"'`\\]+", text):
        raise PydanticCustomError(
            "address",
            "found {found}, expected a web address that begins with https://",
            {"found": text, "remedy": ""},
        )
    return text


def _listed(value: Any) -> Any:
    """A lone text or block as a list of one: both spellings mean the same."""
    return [value] if isinstance(value, str | dict) else value


Line = Annotated[str, StringConstraints(min_length=1)]
Prose = Annotated[str, StringConstraints(min_length=1)]
Identifier = Annotated[str, AfterValidator(_identifier)]
Date = Annotated[str, AfterValidator(_date)]
Position = Annotated[str, AfterValidator(_position)]
Coordinates = Annotated[str, AfterValidator(_coordinates)]
Address = Annotated[str, AfterValidator(_secure_address)]
Lines = Annotated[tuple[Line, ...], BeforeValidator(_listed)]
Identifiers = Annotated[tuple[Identifier, ...], BeforeValidator(_listed)]
Positions = Annotated[tuple[Position, ...], BeforeValidator(_listed)]


class Mode(Enum):
    """In what sense an answer is meant."""

    FACT = "fact"
    PLAN = "plan"
    WISH = "wish"
    OFFER = "offer"
    POSSIBLE = "possible"
    SUPERSEDED = "superseded"

    @property
    def words(self) -> str:
        """The sense as readers see it: ``a plan``, ``a possibility``."""
        return {
            "possible": "a possibility",
            "offer": "an offer",
            "fact": "a fact",
            "superseded": "superseded",
        }.get(self.value, f"a {self.value}")


class Weight(Enum):
    """How much a question matters to readers."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Basis(Enum):
    """Where outside knowledge comes from."""

    COMPUTED = "computed"
    CALENDAR = "calendar"
    RECORD = "record"
    REFERENCE = "reference"

    @property
    def words(self) -> str:
        """The basis as readers see it."""
        return {"record": "public record", "reference": "work of reference"}.get(self.value, self.value)


class Certainty(Enum):
    """How sure the editors are of outside knowledge."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Status(Enum):
    """Whether an event took place."""

    HAPPENED = "happened"
    PLANNED = "planned"
    CLAIMED = "claimed"


class Kind(Enum):
    """What sort of body an organisation is."""

    OUTLET = "outlet"
    AGENCY = "agency"
    BROADCASTER = "broadcaster"
    GOVERNMENT = "government"
    MINISTRY = "ministry"
    PARTY = "party"
    COMPANY = "company"
    BODY = "body"
    GROUP = "group"
    UNNAMED = "unnamed"


class Reading(Enum):
    """Why answers differ, in the editors' judgement."""

    SCOPE = "scope"
    TRANSLATION = "translation"
    PREVIEW = "preview"
    COPYING = "copying"
    ATTRIBUTION = "attribution"
    ERROR = "error"


class Record(BaseModel):
    """What all records share: frozen, and no key that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class KnownEntry(Record):
    """What is known from elsewhere; shown in its own box, never counted among the answers."""

    answer: Line | None = Field(None, description="The answer, or a computation such as great-circle a b.")
    says: Prose | None = Field(None, description="What readers should know, in our own words.")
    basis: Basis = Field(description="computed, calendar, record (plain public record) or reference.")
    sure: Certainty = Field(description="certain, likely or possible.")
    source: Address | None = Field(None, description="Where it can be looked up (https).")

    @model_validator(mode="after")
    def _says_something(self) -> KnownEntry:
        if self.answer is None and self.says is None:
            raise PydanticCustomError(
                "known-empty", "found outside knowledge that says nothing", {"remedy": "add answer or says"}
            )
        return self


KnownEntries = Annotated[tuple[KnownEntry, ...], BeforeValidator(_listed)]


class PersonEntry(Record):
    """A person in people.yml."""

    name: Line = Field(description="The name for readers, one spelling throughout.")
    role: Line | None = Field(None, description="What the person is in these stories, in a few words.")
    side: Identifier | None = Field(None, description="The party the person belongs to.")
    also: Lines = Field((), description="Other names and spellings.")
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[1-9][0-9]*$")] | None = Field(
        None, description="The person's number in Wikidata, such as Q7747."
    )


class OrganisationEntry(Record):
    """An outlet, agency, government or other body in organisations.yml."""

    name: Line = Field(description="The name for readers.")
    kind: Kind = Field(
        description="What sort of body it is; unnamed for vague plurals such as media reports."
    )
    side: Identifier | None = Field(None, description="The party it belongs to.")
    owner: Identifier | None = Field(None, description="The organisation that owns it.")
    state: Identifier | None = Field(None, description="The place whose state controls it.")
    country: Identifier | None = Field(None, description="The place where it is at home.")
    also: Lines = Field((), description="Other names and spellings.")
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[1-9][0-9]*$")] | None = Field(
        None, description="Its number in Wikidata."
    )


class PlaceEntry(Record):
    """A place in places.yml."""

    name: Line = Field(description="The name for readers.")
    at: Coordinates | None = Field(None, description="Latitude and longitude in degrees, in quotation marks.")
    within: Identifier | None = Field(None, description="The next larger place it lies in.")
    also: Lines = Field((), description="Other names and spellings.")


class TopicEntry(Record):
    """A topic in topics.yml."""

    name: Line = Field(description="The name for readers.")
    blurb: Prose | None = Field(None, description="One or two sentences of our own.")


class HappenedEntry(Record):
    """One of the sentences that tell what happened."""

    says: Prose = Field(description="One sentence in our own words.")
    articles: Identifiers = Field(description="The articles that bear it out.")


class StoryEntry(Record):
    """story.yml: one matter covered by several articles."""

    title: Line = Field(description="The story's title.")
    sentence: Prose = Field(description="The story in one sentence.")
    articles: Identifiers = Field(
        description="The articles in their fixed order; it gives the letters A, B, C."
    )
    happened: Annotated[tuple[HappenedEntry, ...], BeforeValidator(_listed)] = Field(
        (), max_length=5, description="Up to five sentences of what happened."
    )
    day: Date | None = Field(None, description="The day the story turns on.")
    where: Identifier | None = Field(None, description="The place the story turns on.")
    topics: Identifiers = Field((), description="The order of the topics on the pages.")
    language: Identifier = Field("en", description="The language of the articles, such as en.")


def _options(value: Any) -> Any:
    """Options as id → label, whether they were written as a list of ids or with labels."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return {item: item.replace("-", " ") for item in value}
    return value


class QuestionEntry(Record):
    """A question in questions.yml: what is compared."""

    ask: Line = Field(description="The question as a reader would put it.")
    type: Line = Field(description="How it is answered: the name of a value type.")
    about: Identifiers = Field(description="Topics, people, organisations, places and events it concerns.")
    added: Date = Field(description="The day it was added; articles checked since are silent, not unread.")
    options: Annotated[dict[Identifier, Line], BeforeValidator(_options)] = Field(
        default_factory=dict,
        description="For choice, list and order: the options, with labels where they help.",
    )
    part_of: Identifier | None = Field(None, description="The question whose duration holds this one.")
    changes: Line | None = Field(
        None, description="Where the world moves on: the span within which two answers count as simultaneous."
    )
    weight: Weight = Field(Weight.NORMAL, description="high, normal or low.")
    reading: Annotated[tuple[Reading, ...], BeforeValidator(_listed)] = Field(
        (), description="Why the answers differ, in the editors' judgement; only with explain."
    )
    explain: Prose | None = Field(None, description="Our reading, in our own words.")
    known: KnownEntries = Field((), description="What is known from elsewhere.")
    corrections: dict[Date, Prose] = Field(
        default_factory=dict, description="Date and sentence of corrections."
    )

    @model_validator(mode="after")
    def _reading_is_explained(self) -> QuestionEntry:
        if self.reading and self.explain is None:
            raise PydanticCustomError(
                "reading-unexplained", "found reading without explain", {"remedy": "say why in explain"}
            )
        return self


class UtteranceEntry(Record):
    """An utterance in utterances.yml: something a person said or wrote."""

    speaker: Identifier = Field(description="The person or organisation that said it.")
    gist: Prose = Field(description="What was said, in our own words.")
    occasion: Line = Field(description="The event it was said at, or a few words.")
    about: Identifiers = Field(description="Topics, people, organisations, places and events it concerns.")
    part_of: Identifier | None = Field(None, description="The utterance (a speech) it is a sentence of.")
    order: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]*$")] | None = Field(
        None, description="Its number among the sentences of the speech."
    )
    compare: Prose | None = Field(None, description="What to look at when comparing the versions.")
    known: KnownEntries = Field((), description="What is known from elsewhere.")


class EventEntry(Record):
    """An event in events.yml: something dated."""

    name: Line = Field(description="What happened, in a few words.")
    when: Date = Field(description="The day, month, year or span as an EDTF date; unknown where nobody says.")
    who: Identifiers = Field((), description="The people and organisations that took part.")
    where: Identifiers = Field((), description="Where it happened.")
    about: Identifiers = Field((), description="Its topics.")
    part_of: Identifier | None = Field(None, description="The larger event it belongs to.")
    before: Identifiers = Field((), description="Events that it came before.")
    after: Identifiers = Field((), description="Events that it came after.")
    status: Status = Field(Status.HAPPENED, description="happened, planned, or claimed by one side only.")
    known: KnownEntries = Field((), description="What is known from elsewhere.")
    note: Prose | None = Field(None, description="What else readers should know.")


class ClaimEntry(Record):
    """One article's answer to a question."""

    answer: Lines = Field(min_length=1, description="The answer; a list where several things are one answer.")
    quote: Line | None = Field(None, description="The decisive words, verbatim.")
    at: Positions = Field(
        (), description="Where it stands: headline, standfirst, caption, subheading, p1, p2."
    )
    by: Identifiers = Field((), description="Who stands behind it; absent for the article's own voice.")
    via: Identifiers = Field((), description="Through whom it reached the article, nearest first.")
    mode: Mode = Field(Mode.FACT, description="fact, plan, wish, offer, possible or superseded.")
    as_of: Date | None = Field(None, description="The day the answer speaks of.")
    condition: Prose | None = Field(None, description="The condition the answer is tied to.")
    verb: Line | None = Field(None, description="A telling verb of attribution.")
    unsure: Prose | None = Field(None, description="What the article leaves unclear.")
    note: Prose | None = Field(None, description="What else readers should know.")


def _claims(value: Any) -> Any:
    """A list of answers as claims, however it was written: a text, a list of texts, a block or a list of blocks."""
    if isinstance(value, str):
        return [{"answer": value}]
    if isinstance(value, dict):
        return [value]
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return [{"answer": value}]
    return value


class VersionEntry(Record):
    """One article's version of an utterance: exactly one of direct, part and indirect."""

    direct: Line | None = Field(None, description="The sentence as quoted, verbatim.")
    part: Line | None = Field(None, description="The few words that are quoted, verbatim.")
    indirect: Line | None = Field(None, description="The reported speech, in short.")
    via: Identifiers = Field((), description="Through whom it reached the article, nearest first.")
    at: Positions = Field((), description="Where it stands in the article.")
    note: Prose | None = Field(None, description="What else readers should know.")

    @model_validator(mode="after")
    def _exactly_one_form(self) -> VersionEntry:
        given = [form for form in ("direct", "part", "indirect") if getattr(self, form) is not None]
        if len(given) != 1:
            raise PydanticCustomError(
                "version-form",
                "found {found}, expected exactly one of direct, part and indirect",
                {
                    "found": " and ".join(given) or "none of them",
                    "remedy": "several versions are a list of blocks",
                },
            )
        return self


class DatingEntry(Record):
    """How one article dates an event."""

    words: Line = Field(description="The article's own words for the date.")
    when: Date | None = Field(
        None, description="The date these words give, where it differs from the event's."
    )
    status: Status | None = Field(None, description="The status by this article, where it differs.")
    by: Identifiers = Field((), description="Who stands behind it; absent for the article's own voice.")
    via: Identifiers = Field((), description="Through whom it reached the article, nearest first.")


def _dating(value: Any) -> Any:
    return {"words": value} if isinstance(value, str) else value


Claims = Annotated[tuple[ClaimEntry, ...], BeforeValidator(_claims), Field(min_length=1)]
Versions = Annotated[tuple[VersionEntry, ...], BeforeValidator(_listed), Field(min_length=1)]
Layers = dict[
    Annotated[str, StringConstraints(pattern="^(headline|standfirst|caption|subheading|furniture)$")],
    Positions,
]


class ArticleEntry(Record):
    """An article's file: a questionnaire filled in. The file's name is the article's id."""

    label: Line = Field(description="A short name for columns and lists.")
    outlet: Identifier = Field(description="The organisation that published it.")
    headline: Line | None = Field(None, description="The headline as printed.")
    byline: Line | None = Field(None, description="The author as printed.")
    dateline: Line | None = Field(None, description="The dateline as printed.")
    section: Line | None = Field(None, description="The section it stands in.")
    address: Address | None = Field(None, description="Where it can be read (https).")
    published: Date = Field(description="The day of publication (EDTF), or unknown.")
    not_before: Date | None = Field(None, description="The earliest possible day of publication.")
    not_after: Date | None = Field(None, description="The latest possible day of publication.")
    date_reason: Prose | None = Field(None, description="How the date was found, where it is not printed.")
    language: Identifier = Field("en", description="The language of the text, such as en.")
    draws_on: Identifiers = Field((), description="The organisations it uses as sources.")
    copy_of: Identifier | None = Field(None, description="The organisation whose text it reprints.")
    checked: Date = Field(description="The day the annotation was last held against the text.")
    summary: Prose = Field(description="Two to four sentences in our own words.")
    angle: Prose = Field(description="How the article frames the story, in our own words.")
    layers: Layers = Field(
        default_factory=dict, description="Which paragraphs are headline, caption and so on."
    )
    names: dict[Identifier, Lines] = Field(
        default_factory=dict, description="Names as spelled in the article."
    )
    events: dict[Identifier, Annotated[DatingEntry, BeforeValidator(_dating)]] = Field(
        default_factory=dict, description="Events with the article's own words for the date."
    )
    claims: dict[Identifier, Claims] = Field(default_factory=dict, description="Question ids and answers.")
    quotes: dict[Identifier, Versions] = Field(
        default_factory=dict, description="Utterance ids and versions."
    )
    never_says: Lines = Field((), description="Words the article never uses.")
    silent_because: dict[Identifier, Prose] = Field(
        default_factory=dict, description="Why the article is silent on a question, where that needs a word."
    )
    oddities: Annotated[tuple[Prose, ...], BeforeValidator(_listed)] = Field(
        (), description="Slips and curiosities, in our own words."
    )
