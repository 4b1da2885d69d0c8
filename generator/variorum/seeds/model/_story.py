"""A story's own files: what happened, the questions, the utterances, the events.

In: plain trees. Out: records.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from variorum.seeds.model._fields import (
    Date,
    Flag,
    Identifier,
    Identifiers,
    Line,
    Prose,
    Reading,
    Record,
    Status,
    Weight,
    listed,
)
from variorum.seeds.model._registries import KnownEntries


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
    happened: Annotated[tuple[HappenedEntry, ...], BeforeValidator(listed)] = Field(
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


def _groups(value: Any) -> Any:
    """Groups of options, whether one list was written or several."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return [value]
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
    grows: Flag = Field(
        False, description="true where what is counted cannot fall, such as a toll; only with changes."
    )
    counts: Annotated[dict[Identifier, Line], BeforeValidator(_options)] = Field(
        default_factory=dict, description="What answers can count, with labels: dead, dead-or-missing."
    )
    compatible: Annotated[tuple[Identifiers, ...], BeforeValidator(_groups)] = Field(
        (), description="Options that do not exclude each other: a list of ids, or several such lists."
    )
    ordered: Identifiers = Field(
        (), description="The options from one end to the other; neighbours do not exclude each other."
    )
    speaker: Identifiers = Field(
        (), description="Whose words are asked for; outlets are then witnesses of them, not echoes."
    )
    against: dict[Identifier, Prose] = Field(
        default_factory=dict, description="Other questions whose answers bear on this one, each with how."
    )
    alike: Flag = Field(
        False, description="true where the different words of a term question mean the same thing."
    )
    measures: Line | None = Field(
        None, description="For a quantity: what is measured, such as temperature, speed or area."
    )
    on: Date | None = Field(None, description="For an age: the day on which it is asked for.")
    about_is: Line | None = Field(
        None,
        description="How far about reaches here: a share such as 5 %, or an amount in the answer's unit.",
    )
    weight: Weight = Field(Weight.NORMAL, description="high, normal or low.")
    reading: Annotated[tuple[Reading, ...], BeforeValidator(listed)] = Field(
        (), description="Why the answers differ, in the editors' judgement; only with explain."
    )
    explain: Prose | None = Field(None, description="Our reading, in our own words.")
    known: KnownEntries = Field((), description="What is known from elsewhere.")
    corrections: dict[Date, Prose] = Field(
        default_factory=dict, description="Date and sentence of corrections."
    )

    @model_validator(mode="after")
    def _only_what_changes_grows(self) -> QuestionEntry:
        if self.grows and self.changes is None:
            raise PydanticCustomError(
                "grows",
                "found grows without changes",
                {"remedy": 'add changes: "true", or a span such as 1 day'},
            )
        return self

    @model_validator(mode="after")
    def _groups_are_of_options(self) -> QuestionEntry:
        for key, names in (("compatible", sum(self.compatible, ())), ("ordered", self.ordered)):
            for name in names:
                if self.options and name not in self.options:
                    raise PydanticCustomError(
                        "unknown-option",
                        "found {found} under {key}, which is no option of this question",
                        {"found": name, "key": key, "remedy": f"write one of: {', '.join(self.options)}"},
                    )
        return self

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
    status: Status = Field(
        Status.HAPPENED, description="happened, planned, claimed by one side only, or denied."
    )
    basis: Prose | None = Field(None, description="Where the date is from, if no article gives it.")
    known: KnownEntries = Field((), description="What is known from elsewhere.")
    note: Prose | None = Field(None, description="What else readers should know.")
