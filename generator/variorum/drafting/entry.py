"""The starting point of a new entry: its required keys to fill in, and all other keys as comments that explain them.

In: the kind of entry, its id, and what is known of it. Out: a block of YAML. The keys and their meaning are read off
the models, so a key that the program learns is offered here too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from variorum.corpus.link.references import FILL_IN_ID
from variorum.drafting.article import FILL_IN
from variorum.seeds import model
from variorum.seeds.keys import either, keys
from variorum.seeds.model import Kind, Record
from variorum.values import TYPES


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """A kind of entry: its record, the file it stands in, and what its keys begin with."""

    noun: str
    record: type[Record]
    file: str
    in_story: bool
    begins: Mapping[str, str]


_ABOUT = f"[{FILL_IN_ID}]"

SORTS: Mapping[str, Sort] = {
    sort.noun: sort
    for sort in (
        Sort(
            noun="person",
            record=model.PersonEntry,
            file="people.yml",
            in_story=False,
            begins={"name": "$name"},
        ),
        Sort(
            noun="organisation",
            record=model.OrganisationEntry,
            file="organisations.yml",
            in_story=False,
            begins={"name": "$name", "kind": "outlet"},
        ),
        Sort(
            noun="place", record=model.PlaceEntry, file="places.yml", in_story=False, begins={"name": "$name"}
        ),
        Sort(
            noun="topic", record=model.TopicEntry, file="topics.yml", in_story=False, begins={"name": "$name"}
        ),
        Sort(
            noun="question",
            record=model.QuestionEntry,
            file="questions.yml",
            in_story=True,
            begins={"ask": FILL_IN, "type": "yes-no", "about": _ABOUT, "added": "$today"},
        ),
        Sort(
            noun="utterance",
            record=model.UtteranceEntry,
            file="utterances.yml",
            in_story=True,
            begins={"speaker": FILL_IN_ID, "gist": FILL_IN, "occasion": FILL_IN, "about": _ABOUT},
        ),
        Sort(
            noun="event",
            record=model.EventEntry,
            file="events.yml",
            in_story=True,
            begins={"name": "$name", "when": "unknown"},
        ),
    )
}
"""Every kind of entry that stands under its id in a file, by its noun."""


def block(sort: Sort, identifier: str, today: str) -> str:
    """A new entry of this kind."""
    name = _name(identifier, sort)
    lines = [f"{identifier}:"]
    for key in keys(sort.record):
        meaning = key.description + _choices(key.name)
        if key.required:
            value = sort.begins[key.name].replace("$name", name).replace("$today", today)
            lines.append(f"  {key.name}: {value}  # {meaning}")
        else:
            lines.append(f"  # {key.name}: {key.example or '…'}  # {meaning}")
    return "\n".join(lines) + "\n"


def _choices(key: str) -> str:
    """What may be written for a key that is filled in with a guess."""
    allowed: Mapping[str, Sequence[str]] = {"type": sorted(TYPES), "kind": [kind.value for kind in Kind]}
    return f" One of {either(allowed[key])}." if key in allowed else ""


def _name(identifier: str, sort: Sort) -> str:
    """The name that an id suggests: every word of a person's or a place's with a capital, else only the first."""
    words = identifier.replace("-", " ")
    return words[0].upper() + words[1:] if sort.noun in ("topic", "event") else words.title()


def story(identifier: str) -> str:
    """The story.yml of a new story."""
    words = identifier.replace("-", " ")
    begins = {
        "title": words[0].upper() + words[1:],
        "sentence": f"{FILL_IN} the story in one sentence",
        "articles": "[]",
    }
    lines = []
    for key in keys(model.StoryEntry):
        value = begins[key.name] if key.required else key.example or "…"
        lines.append(f"{'' if key.required else '# '}{key.name}: {value}  # {key.description}")
    return "\n".join(lines) + "\n"
