"""The records as JSON Schema shapes: what the models accept, in every spelling that they accept it in.

In: a record's class. Out: the definitions of the record and of all in it, without the ids of any corpus. Every scalar
is text to the models (``answer: 60``), but a number to a language server, so text is either here. What a validator in
the models makes alike (a lone text and a list of one) is a choice here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from variorum.seeds.keys import Key, sections
from variorum.seeds.model import IDENTIFIER, LAYERS, Doubt, QuestionEntry, Record

Shape = dict[str, Any]

TEXT: Shape = {"type": ["string", "number"], "minLength": 1}
"""Any scalar that is not empty, but for a bare ``true``: whoever allows it is offered it everywhere."""

ID_PATTERN = f"^{IDENTIFIER.pattern}$"

WORDS = ("title", "description", "markdownDescription")
"""What explains a key to an editor."""

_FORMS: dict[str, Shape] = {
    "_identifier": {
        "pattern": ID_PATTERN,
        "patternErrorMessage": "An id: lower-case letters, digits, hyphens.",
    },
    "_date": {},
    "_zone": {"patternErrorMessage": "A zone of time such as Europe/Istanbul."},
    "_position": {
        "pattern": f"^({'|'.join(LAYERS)}|p[1-9][0-9]*)$",
        "patternErrorMessage": "headline, standfirst, caption, subheading, or a paragraph such as p5.",
        "examples": ["headline", "standfirst", "caption", "p1"],
    },
    "_coordinates": {
        "pattern": r"^-?\d+(\.\d+)?\s*,\s*-?\d+(\.\d+)?$",
        "patternErrorMessage": 'Latitude and longitude in degrees, such as "43.115, 131.886".',
    },
    "_secure_address": {
        "pattern": r"^https://[^\s<>\"'`\\]+$",
        "patternErrorMessage": "A web address that begins with https://",
    },
}
"""What the validators of single texts ask for, as far as a schema can say it."""

_RULES: dict[str, Shape] = {
    "KnownEntry": {"anyOf": [{"required": ["answer"]}, {"required": ["says"]}]},
    "VersionEntry": {
        "anyOf": [{"required": [form]} for form in ("direct", "part", "indirect")],
        "dependencies": {
            form: {
                "properties": dict.fromkeys(others, False),
                "errorMessage": "Exactly one of direct, part and indirect; several versions are a list of blocks.",
            }
            for form, others in {"direct": ("part", "indirect"), "part": ("indirect",)}.items()
        },
    },
    "QuestionEntry": {"dependencies": {"reading": ["explain"]}},
}
"""What the records ask for as a whole."""


_LIST: Shape = {"properties": {}}
"""Means nothing, but keeps the language server from taking two nameless choices for one and the same."""

_TRUE: Shape = {"type": "boolean", "enum": [True]}


class _Shapes(GenerateJsonSchema):
    """Pydantic's schemas, with every spelling that the validators before a type allow."""

    def str_schema(self, schema: core_schema.StringSchema) -> Shape:
        return {**TEXT, **super().str_schema(schema), "type": TEXT["type"]}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> Shape:
        # An optional key may be absent; present and empty is a mistake.
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> Shape:
        # A default in a schema is what language servers write into the file, where it is only noise.
        return self.generate_inner(schema["schema"])

    def dict_schema(self, schema: core_schema.DictSchema) -> Shape:
        key = self.generate_inner(schema["keys_schema"])
        names = {word: key[word] for word in ("pattern", "patternErrorMessage") if word in key}
        each = {"type": "object", "additionalProperties": self.generate_inner(schema["values_schema"])}
        return {**each, "propertyNames": names} if names else each

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def function_after_schema(self, schema: core_schema.AfterValidatorFunctionSchema) -> Shape:
        return {**self.generate_inner(schema["schema"]), **_FORMS.get(_name(schema), {})}

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> Shape:
        inner = self.generate_inner(schema["schema"])
        match _name(schema):
            case "listed":
                return {"anyOf": [inner["items"], {**inner, **_LIST}]}
            case "_dating":
                return {"anyOf": [TEXT, inner]}
            case "_unsure":
                return {
                    "anyOf": [TEXT, {**inner, "propertyNames": {"enum": [doubt.value for doubt in Doubt]}}]
                }
            case "_flag":
                return {"anyOf": [_TRUE, {**TEXT, "enum": ["true", "false"]}]}
            case "_groups":
                return {"anyOf": [inner["items"], {**inner, **_LIST}]}
            case "_offices":
                named = {**TEXT, **_FORMS["_identifier"]}
                return {"anyOf": [named, {"type": "array", "items": named}, inner]}
            case "_options":
                listed = {"type": "array", "items": {**TEXT, **_FORMS["_identifier"]}}
                return {"anyOf": [inner, listed]}
            case "_claims":
                return claims(TEXT, inner["items"])
        raise TypeError(f"no shape is known for what {_name(schema)} accepts")


def _name(schema: Any) -> str:
    return str(getattr(schema["function"]["function"], "__name__", ""))


def claims(answer: Shape, block: Shape, several: bool = True) -> Shape:
    """All spellings of the answers to one question: an answer, a list of them, a block, a list of blocks."""
    listed = {"type": "array", "items": answer, "minItems": 1}
    if not several:
        listed["maxItems"] = 1
    return {"anyOf": [answer, listed, block, {"type": "array", "items": block, "minItems": 1}]}


@cache
def _definitions(record: type[Record]) -> dict[str, Shape]:
    whole = record.model_json_schema(ref_template="#/definitions/{model}", schema_generator=_Shapes)
    found: dict[str, Shape] = whole.pop("$defs", {})
    return {**found, record.__name__: whole}


def definitions(record: type[Record]) -> dict[type[Record], Shape]:
    """The shapes of a record and of all records in it, each key explained; they refer to each other by ``name_of``."""
    found = _definitions(record)
    references: dict[str, Shape] = {}
    for name, shape in found.items():
        if "enum" in shape:
            references[f"#/definitions/{name}"] = {"type": "string", "enum": shape["enum"]}
    for section in sections():
        references[f"#/definitions/{section.record.__name__}"] = {"$ref": f"#/definitions/{section.title}"}
    made = {}
    for section in sections():
        name = section.record.__name__
        if name in found:
            spelled = _resolved(found[name], references)
            for key in section.keys:
                spelled["properties"][key.name] = _explained(spelled["properties"][key.name], key)
            made[section.record] = {**spelled, **_RULES.get(name, {})}
            del made[section.record]["description"]
    if record is QuestionEntry:
        changes = made[record]["properties"]["changes"]
        bare = {word: value for word, value in changes.items() if word not in TEXT}
        made[record]["properties"]["changes"] = {**bare, "anyOf": [_TRUE, TEXT]}
    return made


def name_of(record: type[Record]) -> str:
    """The name under which a record's shape is defined; language servers show it."""
    return next(section.title for section in sections() if section.record is record)


def _resolved(shape: Any, references: dict[str, Shape]) -> Any:
    """The shape with lists of options in it written out where they stand, and other references by their names."""
    if isinstance(shape, list):
        return [_resolved(one, references) for one in shape]
    if not isinstance(shape, dict):
        return shape
    if shape.get("$ref") in references:
        return references[shape["$ref"]]
    return {
        key: _resolved(one, references)
        for key, one in shape.items()
        if not (key == "title" and isinstance(one, str))
    }


def _explained(shape: Shape, key: Key) -> Shape:
    """The shape of one key with what an editor reads when pointing at it."""
    form = f"{key.form[0].upper()}{key.form[1:]}{', always' if key.required else ''}."
    lines = [key.description, f"*{form}*"]
    if key.example:
        lines.append(f"For example `{key.name}: {key.example}`")
    return {
        "title": key.name,
        "description": f"{key.description} {form}",
        "markdownDescription": "\n\n".join(lines),
        **{name: value for name, value in shape.items() if name != "description"},
    }


def enumeration(words: Mapping[str, str]) -> Shape:
    """One of these ids or options; the words on each are shown beside it while somebody chooses."""
    return {
        "type": [*TEXT["type"], *(["boolean"] if {"true", "false"} & set(words) else [])],
        "enum": [spelled for one in words for spelled in _as_yaml_reads(one)],
        "markdownEnumDescriptions": [
            markdown(said) for one, said in words.items() for _ in _as_yaml_reads(one)
        ],
    }


def _as_yaml_reads(one: str) -> list[Any]:
    """An id, and the number or truth value that YAML makes of it where it looks like one."""
    if one in ("true", "false"):
        return [one, one == "true"]
    return [one, int(one)] if one.isdecimal() else [one]


def any_id() -> Shape:
    """Any text that can be an id."""
    return {**TEXT, **_FORMS["_identifier"]}


def with_ids(shape: Any, ids: Shape) -> Any:
    """The shape with a reference to known ids wherever it asks for any id."""
    if isinstance(shape, list):
        return [with_ids(one, ids) for one in shape]
    if not isinstance(shape, dict):
        return shape
    if shape.get("pattern") == ID_PATTERN:
        return {**{word: value for word, value in shape.items() if word in WORDS}, **ids}
    return {key: with_ids(one, ids) for key, one in shape.items()}


def markdown(words: str) -> str:
    """Words of the seeds as one line in which nothing means anything to Markdown."""
    signs = "\\`*_[]<>#|"
    return " ".join("".join(f"\\{sign}" if sign in signs else sign for sign in words).split())
