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
    Doubt,
    Flag,
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

UNSAID = "unsaid"
"""The key of a doubt that does not say whether it is about scope, time, source or wording."""

_DOUBTS = (*(doubt.value for doubt in Doubt), UNSAID)


def _unsure(value: Any) -> Any:
    """Doubts by what they are about, whether they were written as a block or as one sentence."""
    return {UNSAID: value} if isinstance(value, str) else value


class ClaimEntry(Record):
    """One article's answer to a question."""

    answer: Lines = Field(min_length=1, description="The answer; a list where several things are one answer.")
    quote: Line | None = Field(None, description="The decisive words, verbatim.")
    at: Positions = Field(
        (), description="Where it stands: headline, standfirst, caption, subheading, p1, p2."
    )
    by: Identifiers = Field((), description="Who stands behind it; absent for the article's own voice.")
    via: Identifiers = Field((), description="Through whom it reached the article, nearest first.")
    mode: Mode = Field(Mode.FACT, description="fact, plan, wish, offer, possible, denied or superseded.")
    as_of: Date | None = Field(None, description="The day the answer speaks of, as the text gives it.")
    as_of_reason: Prose | None = Field(
        None, description="How that day was worked out, where the text does not give it."
    )
    counts: Identifier | None = Field(
        None, description="What exactly is counted: one of the question's counts, such as dead-or-missing."
    )
    occasion: Identifier | None = Field(
        None, description="The event or utterance at which it was said, where the text gives it."
    )
    condition: Prose | None = Field(None, description="The condition the answer is tied to.")
    verb: Line | None = Field(None, description="A telling verb of attribution.")
    unsure: Annotated[dict[Line, Prose], BeforeValidator(_unsure)] = Field(
        default_factory=dict,
        description="What the article leaves unclear: scope, time, source or wording, each with a sentence.",
    )
    derived: Prose | None = Field(
        None, description="How the editors worked the answer out; then it is ours, without by and via."
    )
    note: Prose | None = Field(None, description="What else readers should know.")

    @model_validator(mode="after")
    def _doubts_are_known(self) -> ClaimEntry:
        for doubt in self.unsure:
            if doubt not in _DOUBTS:
                raise PydanticCustomError(
                    "unsure",
                    "found {found} under unsure, expected scope, time, source or wording",
                    {
                        "found": doubt,
                        "remedy": "write for example unsure: {scope: What it counts is not said.}",
                    },
                )
        return self

    @model_validator(mode="after")
    def _what_is_ours_has_no_speaker(self) -> ClaimEntry:
        if self.derived and (self.by or self.via or self.quote):
            raise PydanticCustomError(
                "derived",
                "found derived beside {found}, but what the editors worked out is nobody else's word",
                {
                    "found": next(key for key in ("by", "via", "quote") if getattr(self, key)),
                    "remedy": "delete one of the two",
                },
            )
        return self


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
    quoted: Flag = Field(
        False,
        description="With indirect: true where the article has it in quotation marks and we give the gist.",
    )
    by: Identifiers = Field((), description="Who vouches that it was said; several where each does.")
    via: Identifiers = Field((), description="Through whom it reached the article, nearest first.")
    withdrawn: Prose | None = Field(None, description="Who took it back or corrected it, and when.")
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

    @model_validator(mode="after")
    def _only_a_gist_is_quoted_there(self) -> VersionEntry:
        if self.quoted and self.indirect is None:
            raise PydanticCustomError(
                "quoted",
                "found quoted beside words that are printed here",
                {"remedy": "delete quoted; it belongs to indirect"},
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
    copy_reason: Prose | None = Field(None, description="What shows that it reprints that text.")
    copy_except: Positions = Field(
        (), description="What it adds of its own: headline, standfirst, p3 and so on."
    )
    headline_from: Prose | None = Field(
        None, description="Where the headline is from, if it is not in the text at hand."
    )
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
