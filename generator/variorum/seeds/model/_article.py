"""An article's file: its head, its answers, its quotations.

In: plain trees; an answer may be a text, a list, a block or a list of blocks. Out: records, in which it is always the
same.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from variorum.seeds.model._fields import (
    Address,
    Date,
    Identifier,
    Identifiers,
    Line,
    Lines,
    Mode,
    Positions,
    Prose,
    Record,
    Status,
    listed,
)


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
Versions = Annotated[tuple[VersionEntry, ...], BeforeValidator(listed), Field(min_length=1)]
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
    oddities: Annotated[tuple[Prose, ...], BeforeValidator(listed)] = Field(
        (), description="Slips and curiosities, in our own words."
    )
