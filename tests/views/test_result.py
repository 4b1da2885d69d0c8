"""The one-line result, for every verdict and several counts."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.views.result import result, result_text
from variorum.views.sentence import Name

Made = Callable[[str], Edition]

QUESTION = """
=== summit/questions.yml
q:
  ask: How far is it?
  type: {type}
  about: [talks]
  added: {added}
{more}
"""


def compared(
    edition: Made, kind: str, a: str = "", b: str = "", c: str = "", more: str = "", added: str = "2023-10-01"
) -> Comparison:
    text = QUESTION.format(type=kind, added=added, more=textwrap.indent(textwrap.dedent(more), "  "))
    for name, answer in (("a", a), ("b", b), ("c", c)):
        if answer:
            text += f"\n=== claims {name}\nq: {answer}\n"
    return next(iter(edition(text).comparisons.values()))


def test_unchecked_articles_are_told_from_silent_ones(edition: Made) -> None:
    found = compared(edition, "number", a="'3'", added="2025-01-01")
    assert result_text(found) == "Only A answers: 3; two have not been checked for it yet."
    nobody = compared(edition, "number", added="2025-01-01")
    assert result_text(nobody) == "Nobody can tell yet: three articles have not been checked for it yet."


def test_long_answers_are_counted(edition: Made) -> None:
    options = "options:\n" + "".join(
        f"  o{number}: {'a long label of an option ' * 5}{number}\n" for number in range(6)
    )
    found = compared(edition, "list", a="[o1, o2, o3]", b="[o1, o2]", more=options)
    assert result_text(found) == (
        "The answers of two articles fit together, but one names more than the other. "
        "Together they give two different answers; one says nothing."
    )


def test_names_lead_to_their_records(edition: Made) -> None:
    found = compared(edition, "yes-no", a="{answer: 'yes', by: ada}", b="{answer: 'no', by: bo}")
    names = [piece for piece in result(found) if isinstance(piece, Name)]
    assert [name.record.id for name in names] == ["ada", "bo", "ada", "bo"]
