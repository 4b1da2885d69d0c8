"""The registries that all stories share: people, organisations, places, topics; and what is known from elsewhere.

In: plain trees. Out: records.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from variorum.seeds.model._fields import (
    Address,
    Basis,
    Certainty,
    Coordinates,
    Date,
    Identifier,
    Kind,
    Line,
    Lines,
    Prose,
    Record,
    Zone,
    listed,
)


class KnownEntry(Record):
    """What is known from elsewhere; shown in its own box, never counted among the answers."""

    answer: Line | None = Field(None, description="The answer, or a computation such as great-circle a b.")
    says: Prose | None = Field(None, description="What readers should know, in our own words.")
    basis: Basis = Field(description="computed, calendar, record (plain public record) or reference.")
    sure: Certainty = Field(description="certain, likely or possible.")
    when: Date | None = Field(
        None, description="The days on which it is so, where that changes: 2023-10-01/.."
    )
    source: Address | None = Field(None, description="Where it can be looked up (https).")

    @model_validator(mode="after")
    def _says_something(self) -> KnownEntry:
        if self.answer is None and self.says is None:
            raise PydanticCustomError(
                "known-empty", "found outside knowledge that says nothing", {"remedy": "add answer or says"}
            )
        return self


KnownEntries = Annotated[tuple[KnownEntry, ...], BeforeValidator(listed)]


ALWAYS = "../.."
"""The dates of an office that has no others."""


def _offices(value: Any) -> Any:
    """Bodies with dates, whether one was named, several, or each with its dates."""
    names = [value] if isinstance(value, str) else value
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        return dict.fromkeys(names, ALWAYS)
    return value


class PersonEntry(Record):
    """A person in people.yml."""

    name: Line = Field(description="The name for readers, one spelling throughout.")
    role: Line | None = Field(None, description="What the person is in these stories, in a few words.")
    side: Identifier | None = Field(None, description="The party the person belongs to.")
    of: Annotated[dict[Identifier, Date], BeforeValidator(_offices)] = Field(
        default_factory=dict, description="The body the person speaks for; with dates where that has changed."
    )
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
    zone: Zone | None = Field(None, description="The zone of its clocks, such as Europe/Istanbul.")
    within: Identifier | None = Field(None, description="The next larger place it lies in.")
    also: Lines = Field((), description="Other names and spellings.")


class TopicEntry(Record):
    """A topic in topics.yml."""

    name: Line = Field(description="The name for readers.")
    blurb: Prose | None = Field(None, description="One or two sentences of our own.")
