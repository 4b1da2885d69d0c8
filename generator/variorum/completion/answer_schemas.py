"""What can be typed as an answer to a question, by its type, for completion in an editor's window.

In: a value type and a question's options. Out: the shape of one answer, and whether a list of them is one answer too.
What is offered, each type says itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from variorum.completion.record_schemas import TEXT, Shape, enumeration
from variorum.values import Suggestions, ValueType


def answer_shape(
    kind: ValueType, options: Mapping[str, str], ids: Callable[[tuple[str, ...]], Shape]
) -> tuple[Shape, bool]:
    """The shape of an answer, and whether several make one answer; ``ids`` gives that of all ids of some kinds."""
    return _shape(kind.suggestions(options), ids), not kind.is_single


def _shape(offered: Suggestions, ids: Callable[[tuple[str, ...]], Shape]) -> Shape:
    if offered.unquoted:
        # As suggestions of their own, because a server would put a listed yes in quotation marks.
        return {
            **TEXT,
            "pattern": f"^({'|'.join(offered.listed)})$",
            "patternErrorMessage": offered.otherwise,
            "defaultSnippets": [
                {"label": answer, "description": meaning, "body": answer}
                for answer, meaning in offered.listed.items()
            ],
        }
    if offered.kinds and offered.listed:
        return {"anyOf": [ids(offered.kinds), enumeration(offered.listed)]}
    if offered.kinds:
        return ids(offered.kinds)
    return enumeration(offered.listed) if offered.listed else {**TEXT, "examples": list(offered.examples)}
