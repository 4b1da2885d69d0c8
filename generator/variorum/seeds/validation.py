"""From a node tree to a record: the mistakes that validation finds, put into plain sentences with their place.

In: a node, the record's class. Out: the record or ``None``, and diagnostics. Reads no file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from variorum.diagnostics import Diagnostic, Place
from variorum.seeds.nodes import Block, Items, Node, Text, find, plain
from variorum.text.suggestion import did_you_mean

RecordType = TypeVar("RecordType", bound=BaseModel)

_WRAPPERS = (
    "function-before",
    "function-after",
    "function-wrap",
    "tuple[",
    "nullable",
    "[key]",
    "constrained",
)


def validate(record: type[RecordType], node: Node) -> tuple[RecordType | None, tuple[Diagnostic, ...]]:
    """The record that ``node`` spells out, or ``None``, and every mistake in it."""
    wrong = _wrong_shape(node, "a block of keys", lambda found: isinstance(found, Block))
    if wrong:
        return None, (wrong,)
    try:
        return record.model_validate(plain(node)), ()
    except ValidationError as problem:
        found = (_diagnostic(record, node, error) for error in problem.errors(include_url=False))
        return None, tuple(dict.fromkeys(found))


def salvage(
    record: type[RecordType], node: Block, parts: Iterable[str]
) -> tuple[RecordType | None, tuple[Diagnostic, ...]]:
    """Like ``validate``, but entries of the named ``parts`` that are wrong are left out of the record.

    So one bad answer in an article hides none of the mistakes in its other answers from the stages that follow.
    """
    entry, diagnostics = validate(record, node)
    if entry is not None:
        return entry, diagnostics
    data = plain(node)
    try:
        record.model_validate(data)
    except ValidationError as problem:
        for error in problem.errors(include_url=False):
            keys = error["loc"]
            if error["type"] == "extra_forbidden" and len(keys) == 1:
                data.pop(keys[0], None)
            elif keys and str(keys[0]) in parts and isinstance(data.get(keys[0]), dict) and len(keys) > 1:
                data[keys[0]].pop(keys[1], None)
            elif keys and str(keys[0]) in parts:
                data.pop(keys[0], None)
    try:
        return record.model_validate(data), diagnostics
    except ValidationError:
        return None, diagnostics


_REMEDIES = {
    "text": "write one text, on this line or behind a >",
    "a list": "write its items in brackets, separated by commas",
    "a block of keys": "write its keys below it, each followed by a colon",
}


def _wrong_shape(node: Node, expected: str, fits: Callable[[Node], bool]) -> Diagnostic | None:
    if fits(node):
        return None
    return Diagnostic(
        place=node.place,
        code="shape",
        message=f"found {describe(node)}, expected {expected}",
        remedy=_REMEDIES.get(expected, ""),
    )


def describe(node: Node) -> str:
    """What a node is, in words for a message."""
    if isinstance(node, Items):
        return "a list"
    if isinstance(node, Block):
        return "a block of keys"
    return shortened(node.value) if node.value else "nothing"


def shortened(text: str) -> str:
    """At most forty characters of a text, for a message."""
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


def _diagnostic(record: type[BaseModel], node: Node, error: Any) -> Diagnostic:
    keys = tuple(key for key in error["loc"] if not (isinstance(key, str) and key.startswith(_WRAPPERS)))
    place = find(node, keys) or node.place
    kind: str = error["type"]
    context: dict[str, Any] = error.get("ctx", {})
    holder, at = _node_at(node, keys)
    written = describe(at) if at is not None else "nothing"
    if kind == "missing":
        place = _first_key(holder, place)
        return Diagnostic(
            place=place, code="missing-key", message=f"the key {keys[-1]} is missing", remedy="add it"
        )
    if kind == "extra_forbidden":
        known = _fields(record, keys[:-1])
        name = holder.key(str(keys[-1])) if isinstance(holder, Block) else None
        hint = did_you_mean(str(keys[-1]), known) or f"known here: {', '.join(sorted(known))}"
        return Diagnostic(
            place=name.place if name else place,
            code="unknown-key",
            message=f"found the unknown key {keys[-1]}",
            remedy=hint,
        )
    if kind == "enum":
        allowed = [word.strip("'") for word in str(context["expected"]).replace(" or ", ", ").split(", ")]
        hint = did_you_mean(written, allowed)
        return Diagnostic(
            place=place, code="option", message=f"found {written}, expected {_either(allowed)}", remedy=hint
        )
    if "remedy" in context:
        found = str(error["msg"])
        if "[key]" in error["loc"] and isinstance(holder, Block):
            key = holder.key(str(keys[-1]))
            place = key.place if key else place
        return Diagnostic(place=place, code=kind, message=found, remedy=str(context["remedy"]))
    if kind in ("string_too_short", "too_short"):
        return Diagnostic(
            place=place,
            code="empty",
            message=f"found nothing under {_last_name(keys)}",
            remedy="fill it in or delete the key",
        )
    if kind == "too_long":
        return Diagnostic(
            place=place,
            code="too-many",
            message=f"found more than {context['max_length']} under {_last_name(keys)}",
        )
    if kind == "string_pattern_mismatch" and "[key]" in error["loc"] and isinstance(holder, Block):
        name = holder.key(str(keys[-1]))
        known = re.findall(r"[a-z-]+", context["pattern"])
        hint = did_you_mean(str(keys[-1]), known) or f"known here: {', '.join(known)}"
        return Diagnostic(
            place=name.place if name else place,
            code="unknown-key",
            message=f"found the unknown key {keys[-1]}",
            remedy=hint,
        )
    if kind == "string_pattern_mismatch":
        return Diagnostic(
            place=place,
            code="form",
            message=f"found {written} under {_last_name(keys)}",
            remedy=f"expected {context['pattern']}",
        )
    if at is None or (isinstance(at, Text) and not at.value):
        return Diagnostic(
            place=place,
            code="empty",
            message=f"found nothing under {_last_name(keys)}",
            remedy="fill it in or delete the key",
        )
    expected = {
        "string_type": "text",
        "tuple_type": "a list",
        "list_type": "a list",
        "dict_type": "a block of keys",
        "model_type": "a block of keys",
        "model_attributes_type": "a block of keys",
    }.get(kind, kind.replace("_", " "))
    remedy = _REMEDIES.get(expected, "")
    return Diagnostic(
        place=place,
        code="shape",
        message=f"found {written} under {_last_name(keys)}, expected {expected}",
        remedy=remedy,
    )


def _either(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _last_name(keys: tuple[str | int, ...]) -> str:
    return next((key for key in reversed(keys) if isinstance(key, str)), "this file")


def _first_key(node: Node | None, otherwise: Place) -> Place:
    return node.place if node is not None else otherwise


def _node_at(node: Node, keys: tuple[str | int, ...]) -> tuple[Node | None, Node | None]:
    """The node that holds the last key, and the node at it, where they exist."""
    holder: Node | None = None
    current: Node | None = node
    for key in keys:
        if isinstance(current, Block) and isinstance(key, str):
            holder, current = current, current.get(key)
        elif isinstance(current, Items) and isinstance(key, int) and key < len(current.items):
            holder, current = current, current.items[key]
        elif isinstance(key, int) and isinstance(current, Block | Text):
            continue
        else:
            return current or holder, None
    return holder, current


def _fields(record: type[BaseModel], keys: tuple[str | int, ...]) -> list[str]:
    """The keys that the record at ``keys`` below ``record`` may have."""
    current: type[BaseModel] | None = record
    for key in keys:
        if isinstance(key, str) and current is not None and key in current.model_fields:
            current = _record_in(current.model_fields[key].annotation)
    return list(current.model_fields) if current is not None else []


def _record_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in get_args(annotation):
        found = _record_in(inner)
        if found is not None:
            return found
    return None
