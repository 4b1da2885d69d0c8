"""What can be typed as an answer to a question, by its type, for completion in an editor's window.

In: a value type and a question's options. Out: the shape of one answer, and whether a list of them is one answer too.
A type that is not known here takes any text, with its example as a suggestion.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from variorum.completion.record_schemas import TEXT, Shape, enumeration
from variorum.values import ValueType
from variorum.values.list import AND_OTHERS, NONE
from variorum.values.who import NOBODY

OPEN = "where the article names these and says that there are more"
SINGLE = frozenset({"date", "distance", "duration", "mass", "money", "number", "share", "yes-no"})
"""The types of which several answers are never one."""


def answer_shape(
    kind: ValueType, options: Mapping[str, str], ids: Callable[[tuple[str, ...]], Shape]
) -> tuple[Shape, bool]:
    """The shape of an answer, and whether several make one answer; ``ids`` gives that of all ids of some kinds."""
    several = kind.name not in SINGLE
    if kind.name == "yes-no":
        # As suggestions of their own, because a server would put a listed yes in quotation marks.
        return {
            **TEXT,
            "pattern": "^(yes|no)$",
            "patternErrorMessage": "yes or no; where there is a third answer, make the question a choice.",
            "defaultSnippets": [
                {"label": one, "description": options.get(one, ""), "body": one} for one in ("yes", "no")
            ],
        }, several
    if kind.name == "choice":
        return enumeration(options), several
    if kind.name == "list":
        return enumeration({**options, NONE: "", AND_OTHERS: OPEN}), several
    if kind.name == "who":
        more = enumeration({NOBODY: "", AND_OTHERS: OPEN})
        return {"anyOf": [ids(("person", "organisation")), more]}, several
    if kind.name == "place":
        return ids(("place",)), several
    if kind.name == "order" and options:
        return {**TEXT, "examples": [" > ".join(options)]}, several
    return {**TEXT, "examples": [kind.example]}, several
