"""What reading answers has in common: items in, clean text or a mistake out; names in, a phrase out.

In: the items of an answer as an editor wrote them. Out: text to be read further, or the mistake.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeVar

from variorum.algebra.value_type import Context, Mistake, Value
from variorum.text.suggestion import did_you_mean

V = TypeVar("V", bound=Value)


def expect(value: Value, wanted: type[V]) -> V:
    """The same value, known to be of the class that a type made itself; another class is a bug of ours."""
    if not isinstance(value, wanted):
        raise TypeError(f"a {wanted.__name__} was expected, not {value!r}")
    return value


def several(items: Sequence[str], example: str) -> tuple[str, ...] | Mistake:
    """The items with single spaces; a mistake where there is none, or one is empty or stands there twice."""
    cleaned = tuple(" ".join(item.split()) for item in items)
    for index, item in enumerate(cleaned or ("",)):
        if not item:
            return Mistake(
                message="found nothing where an answer was expected",
                remedy=f"write one such as {example}",
                item=index,
            )
        if item in cleaned[:index]:
            return Mistake(message=f"found {item} twice in one answer", remedy="write it once", item=index)
    return cleaned


def single(items: Sequence[str], example: str) -> str | Mistake:
    """The only item with single spaces; a mistake where there is none, or more than one."""
    if len(items) > 1:
        return Mistake(
            message=f"found a list of {len(items)} answers where only one can stand",
            remedy=f"write one such as {example}, or a block with its own answer for each",
            item=1,
        )
    cleaned = several(items, example)
    return cleaned if isinstance(cleaned, Mistake) else cleaned[0]


def not_an_option(item: str, options: Collection[str], index: int = 0) -> Mistake:
    """The mistake of an answer that is none of the question's options."""
    return Mistake(
        message=f"found {item}, which is no option of this question",
        remedy=did_you_mean(item, options) or f"write one of: {', '.join(options)}",
        item=index,
    )


def wrong_id(identifier: str, kinds: Sequence[str], context: Context, index: int) -> Mistake | None:
    """The mistake of an id that is unknown, or of another kind than ``kinds``; ``None`` for a right one."""
    wanted = joined([_with_article(kind) for kind in kinds], "or")
    kind = context.kind(identifier)
    if kind in kinds:
        return None
    if kind is not None:
        message = f"found {identifier}, which is the id of {_with_article(kind)}"
        return Mistake(message=message, remedy=f"write the id of {wanted}", item=index)
    files = joined([f"{known}s.yml" if known != "person" else "people.yml" for known in kinds], "or")
    remedy = did_you_mean(identifier, context.identifiers(*kinds)) or f"add it to {files}"
    return Mistake(message=f"found {identifier}, which is no id of {wanted}", remedy=remedy, item=index)


def _with_article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeio' else 'a'} {kind}"


def joined(names: Sequence[str], last: str = "and") -> str:
    """The names as one phrase, such as ``A, B and C``."""
    return f" {last} ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
