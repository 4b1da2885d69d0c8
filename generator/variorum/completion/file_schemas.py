"""JSON Schemas (draft-07) of every kind of seed file, for the language server in an editor's window.

In: a ``Vocabulary``. Out: file name → schema. They are made from the models that validate, so that whatever ``check``
accepts is accepted here; a schema says less than ``check`` in many places (dates, units, quotations), never more,
but for spellings that nobody means: a bare ``true``, ``false``, ``null`` or ``~`` where a text belongs, and spaces
inside quotation marks around an id.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from variorum.completion.answer_schemas import answer_shape
from variorum.completion.record_schemas import (
    ID_PATTERN,
    TEXT,
    WORDS,
    Shape,
    any_id,
    claims,
    definitions,
    enumeration,
    markdown,
    name_of,
    with_ids,
)
from variorum.completion.vocabulary import StoryVocabulary, Vocabulary
from variorum.seeds import model
from variorum.seeds.keys import REFERS, either
from variorum.seeds.model import QuestionEntry, Record
from variorum.values import TYPES

DRAFT = "http://json-schema.org/draft-07/schema#"

REGISTRIES: Mapping[str, tuple[type[Record], str, Mapping[str, str]]] = {
    "people": (model.PersonEntry, "person", {"name": "$2", "role": "$3"}),
    "organisations": (model.OrganisationEntry, "organisation", {"name": "$2", "kind": "${3:outlet}"}),
    "places": (model.PlaceEntry, "place", {"name": "$2", "at": '"$3"'}),
    "topics": (model.TopicEntry, "topic", {"name": "$2", "blurb": "$3"}),
}
IN_STORY: Mapping[str, tuple[type[Record], str, Mapping[str, str]]] = {
    "questions": (
        model.QuestionEntry,
        "question",
        {"ask": "$2", "type": "$3", "about": "[$4]", "added": "$5"},
    ),
    "utterances": (
        model.UtteranceEntry,
        "utterance",
        {"speaker": "$2", "gist": "$3", "occasion": "$4", "about": "[$5]"},
    ),
    "events": (model.EventEntry, "event", {"name": "$2", "when": "$3"}),
}


def schemas(vocabulary: Vocabulary) -> dict[str, Shape]:
    """Every schema by its file name, such as ``people.json`` and ``a-story/article.json``, sorted."""
    made: dict[str, Shape] = {}
    for name, (record, noun, body) in REGISTRIES.items():
        made[f"{name}.json"] = _Schema(vocabulary, None).registry(record, noun, body)
    for story in vocabulary.stories:
        for name, (record, noun, body) in IN_STORY.items():
            made[f"{story.id}/{name}.json"] = _Schema(vocabulary, story).registry(record, noun, body)
        made[f"{story.id}/story.json"] = _Schema(vocabulary, story).file(model.StoryEntry)
        made[f"{story.id}/article.json"] = _Schema(vocabulary, story).file(model.ArticleEntry)
    return dict(sorted(made.items()))


def mapping(vocabulary: Vocabulary) -> dict[str, str]:
    """Schema's file name → the seed files that it describes, as the setting ``yaml.schemas`` wants them."""
    files = {f"{name}.json": f"seeds/{name}.yml" for name in REGISTRIES}
    for story in vocabulary.stories:
        files[f"{story.id}/article.json"] = f"seeds/{story.id}/articles/*.yml"
        for name in (*IN_STORY, "story"):
            files[f"{story.id}/{name}.json"] = f"seeds/{story.id}/{name}.yml"
    return dict(sorted(files.items()))


def written(schema: Shape) -> str:
    """A schema as it stands in its file."""
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


OF_CORPUS = "ids of this corpus"
"""The comment on every definition that changes when somebody adds an id."""


def without_ids(schema: Shape) -> Shape:
    """The schema without what changes when somebody adds an id: what remains depends on the program alone."""
    kept = {name: one for name, one in schema["definitions"].items() if one.get("$comment") != OF_CORPUS}
    return {**schema, "definitions": kept}


class _Schema:
    """Builds one schema: the shapes of the models with the ids of the corpus put in."""

    def __init__(self, vocabulary: Vocabulary, story: StoryVocabulary | None) -> None:
        self.vocabulary = vocabulary
        self.story = story
        self.definitions: dict[str, Shape] = {}

    def registry(self, record: type[Record], noun: str, body: Mapping[str, str]) -> Shape:
        """The schema of a file in which every key is an id of the editor's choice."""
        reference = self._define(record)
        snippet = {
            "label": f"a new {noun}",
            "description": f"An id of your choice, and the keys that a {noun} needs",
            "body": {f"${{1:{noun}-id}}": body},
        }
        return self._root(
            {
                "type": "object",
                "propertyNames": {"pattern": ID_PATTERN},
                "additionalProperties": reference,
                "defaultSnippets": [snippet],
            },
            record,
        )

    def file(self, record: type[Record]) -> Shape:
        """The schema of a file that is one record."""
        self._define(record)
        return self._root(self.definitions.pop(name_of(record)), record)

    def _root(self, shape: Shape, record: type[Record]) -> Shape:
        summary = (record.__doc__ or "").strip().splitlines()[0]
        head = {"$schema": DRAFT, "description": summary, "markdownDescription": summary}
        return {**head, **shape, "definitions": dict(sorted(self.definitions.items()))}

    def _define(self, record: type[Record]) -> Shape:
        """Puts the record and all in it among the definitions, with ids where the models say only ``an id``."""
        found = definitions(record)
        self.definitions.update({name_of(inner): shape for inner, shape in found.items()})
        for inner, shape in found.items():
            for key, value in shape["properties"].items():
                shape["properties"][key] = self._with_ids(value, f"{inner.__name__}.{key}")
        return {"$ref": f"#/definitions/{name_of(record)}"}

    def _with_ids(self, shape: Shape, key: str) -> Shape:
        if key == "QuestionEntry.type":
            explained = {name: kind.explanation for name, kind in sorted(TYPES.items())}
            return {**shape, **enumeration(explained)}
        if key == "UtteranceEntry.occasion":
            bare = {name: value for name, value in shape.items() if name not in TEXT}
            return {**bare, "anyOf": [self._ids(("event",)), TEXT]}
        if key not in REFERS:
            return shape
        if shape.get("type") == "object":
            return self._keyed(shape, key)
        found: Shape = with_ids(shape, self._ids(REFERS[key]))
        return found

    def _ids(self, kinds: tuple[str, ...]) -> Shape:
        """A reference to the definition of all ids of these kinds."""
        name = "-or-".join(kinds)
        ids = self.vocabulary.ids(kinds, self.story)
        self.definitions[name] = {"$comment": OF_CORPUS, **(enumeration(ids) if ids else any_id())}
        return {"$ref": f"#/definitions/{name}"}

    def _keyed(self, shape: Shape, key: str) -> Shape:
        """A block whose keys are ids: names, events, claims, quotes, silences."""
        name = key.partition(".")[2]
        head = {word: shape[word] for word in WORDS}
        ids = self.vocabulary.ids(REFERS[key], self.story)
        each = f"each of {name}"
        self.definitions[each] = shape["additionalProperties"]
        inside: Shape = {"type": "object", "additionalProperties": False}
        if name == "claims" and self.story is not None:
            inside["properties"] = {
                one: self._question(one, entry) for one, entry in self.story.questions.items()
            }
        else:
            inside["properties"] = {
                one: {"title": one, "markdownDescription": markdown(words), "$ref": f"#/definitions/{each}"}
                for one, words in ids.items()
            }
        if not ids:
            inside = {"type": "object", "propertyNames": any_id()}
        self.definitions[name] = {"$comment": OF_CORPUS, **inside}
        return {**head, "$ref": f"#/definitions/{name}"}

    def _question(self, name: str, entry: QuestionEntry | None) -> Shape:
        """The answers to one question: its ask as explanation, its options or examples as suggestions."""
        kind = TYPES.get(entry.type) if entry else None
        if entry is None or kind is None:
            return {"title": name, "$ref": "#/definitions/each of claims"}
        of = name if entry.options else kind.name
        shape, several = answer_shape(kind, entry.options, self._ids)
        answer, claim = f"answer to {of}", f"claim on {of}"
        self.definitions[answer] = {"$comment": OF_CORPUS, **shape}
        self.definitions[claim] = {
            "$comment": OF_CORPUS,
            **self._claim({"$ref": f"#/definitions/{answer}"}, several),
        }
        return {
            "title": name,
            "markdownDescription": _explained(entry, kind.explanation),
            **claims({"$ref": f"#/definitions/{answer}"}, {"$ref": f"#/definitions/{claim}"}, several),
        }

    def _claim(self, answer: Shape, several: bool) -> Shape:
        """The block of one answer, with the answers that this question can have."""
        head = self.definitions[name_of(model.ClaimEntry)]["properties"]["answer"]
        listed = claims(answer, answer, several)["anyOf"][:2]
        return {
            "type": "object",
            "allOf": [{"$ref": f"#/definitions/{name_of(model.ClaimEntry)}"}],
            "properties": {"answer": {**{word: head[word] for word in WORDS}, "anyOf": listed}},
        }


def _explained(entry: QuestionEntry, explanation: str) -> str:
    lines = [f"**{markdown(entry.ask)}**", explanation]
    if entry.options:
        lines.append(f"Options: {either([f'`{option}`' for option in entry.options])}.")
    return "\n\n".join(lines)
