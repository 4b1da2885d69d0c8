"""The value types: what an answer can be, how it is read, compared and put into words.

In: the text of an answer. Out: a value, its relation to another, its words.
One file a type; ``TYPES`` finds them. Whatever else is asked about answers (what is offered while they are typed, what
goes before them in a sentence, what a chart can draw of them) a type says itself, and nobody asks for its name.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import MappingProxyType

from variorum.algebra.value_type import Context, Mistake, Suggestions, Value, ValueType
from variorum.registry import discover

TYPES: Mapping[str, ValueType] = MappingProxyType(
    {found.name: found for found in discover(sys.modules[__name__], "TYPE").values()}
)
"""Every value type by the name that a question's ``type`` gives it."""

__all__ = ["TYPES", "Context", "Mistake", "Suggestions", "Value", "ValueType"]
