"""What the keys of the seed files may hold: ids, dates, places in an article, addresses, and the words to choose from.

In: texts. Out: types that refuse what does not fit, each with a sentence and a remedy for the editor.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Annotated, Any
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

from variorum.algebra.edtf import span
from variorum.text.suggestion import did_you_mean
from variorum.values import Mistake

IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LAYERS = ("headline", "standfirst", "caption", "subheading")


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


def _zone(text: str) -> str:
    if text not in available_timezones():
        raise PydanticCustomError(
            "zone",
            "found {found}, expected a zone of time",
            {
                "found": text,
                "remedy": did_you_mean(text, available_timezones()) or "for example Europe/Istanbul",
            },
        )
    return text


def _flag(value: Any) -> Any:
    """``true`` or ``false`` as text; every scalar of a seed file is text."""
    if isinstance(value, bool):
        return value
    if value not in ("true", "false"):
        raise PydanticCustomError(
            "flag", "found {found}, expected true or false", {"found": str(value), "remedy": "write true"}
        )
    return value == "true"


def listed(value: Any) -> Any:
    """A lone text or block as a list of one: both spellings mean the same."""
    return [value] if isinstance(value, str | dict) else value


Line = Annotated[str, StringConstraints(min_length=1)]
Prose = Annotated[str, StringConstraints(min_length=1)]
Identifier = Annotated[str, AfterValidator(_identifier)]
Date = Annotated[str, AfterValidator(_date)]
Position = Annotated[str, AfterValidator(_position)]
Coordinates = Annotated[str, AfterValidator(_coordinates)]
Address = Annotated[str, AfterValidator(_secure_address)]
Zone = Annotated[str, AfterValidator(_zone)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Lines = Annotated[tuple[Line, ...], BeforeValidator(listed)]
Identifiers = Annotated[tuple[Identifier, ...], BeforeValidator(listed)]
Positions = Annotated[tuple[Position, ...], BeforeValidator(listed)]


class Mode(Enum):
    """In what sense an answer is meant."""

    FACT = "fact"
    PLAN = "plan"
    WISH = "wish"
    OFFER = "offer"
    POSSIBLE = "possible"
    DENIED = "denied"
    SUPERSEDED = "superseded"


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
    DENIED = "denied"


class Doubt(Enum):
    """What an article leaves unclear about one of its answers."""

    SCOPE = "scope"
    TIME = "time"
    SOURCE = "source"
    WORDING = "wording"


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
