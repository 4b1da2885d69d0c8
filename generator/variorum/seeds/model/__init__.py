"""The records of the seed files as editors write them, frozen; ids are still words here.

In: plain ``dict``/``list``/``str`` trees. Out: one record a file, or the validation errors, which ``load`` puts into
sentences. Every scalar is text until a value type reads it. What the keys mean stands in each field's description,
from which the reference of keys and the JSON schemas are made.
"""

from __future__ import annotations

from variorum.seeds.model._article import (
    ArticleEntry,
    ClaimEntry,
    Claims,
    DatingEntry,
    Layers,
    VersionEntry,
    Versions,
)
from variorum.seeds.model._fields import (
    IDENTIFIER,
    LAYERS,
    Address,
    Basis,
    Certainty,
    Coordinates,
    Date,
    Identifier,
    Identifiers,
    Kind,
    Line,
    Lines,
    Mode,
    Position,
    Positions,
    Prose,
    Reading,
    Record,
    Status,
    Weight,
)
from variorum.seeds.model._registries import (
    KnownEntries,
    KnownEntry,
    OrganisationEntry,
    PersonEntry,
    PlaceEntry,
    TopicEntry,
)
from variorum.seeds.model._story import (
    EventEntry,
    HappenedEntry,
    QuestionEntry,
    StoryEntry,
    UtteranceEntry,
)

__all__ = [
    "IDENTIFIER",
    "LAYERS",
    "Address",
    "ArticleEntry",
    "Basis",
    "Certainty",
    "ClaimEntry",
    "Claims",
    "Coordinates",
    "Date",
    "DatingEntry",
    "EventEntry",
    "HappenedEntry",
    "Identifier",
    "Identifiers",
    "Kind",
    "KnownEntries",
    "KnownEntry",
    "Layers",
    "Line",
    "Lines",
    "Mode",
    "OrganisationEntry",
    "PersonEntry",
    "PlaceEntry",
    "Position",
    "Positions",
    "Prose",
    "QuestionEntry",
    "Reading",
    "Record",
    "Status",
    "StoryEntry",
    "TopicEntry",
    "UtteranceEntry",
    "VersionEntry",
    "Versions",
    "Weight",
]
