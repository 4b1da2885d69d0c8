"""The one-line result, for every verdict and several counts."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison, Verdict
from variorum.views.result import READINGS, result, result_text
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


OPTIONS = """
options:
  lunch: a lunch
  dinner: a dinner
"""

CASES = [
    (
        "distance", {"a": "about 1,000 km", "b": "60 km"}, "", Verdict.CONFLICT,
        "Two articles contradict each other: A puts it at about 1,000 km, B at 60 km; one says nothing.",
    ),
    (
        "distance", {"a": "1,000 km", "b": "60 km", "c": "60 km"}, "", Verdict.CONFLICT,
        "One article contradicts two others: A puts it at 1,000 km; B and C put it at 60 km.",
    ),
    (
        "distance", {"a": "about 60 km", "b": "at least 50 km"}, "", Verdict.PRECISION,
        "The answers of two articles fit together, but one says more than the other: A says about 60 km, "
        "B says at least 50 km; one says nothing.",
    ),
    (
        "number", {"a": "34", "b": "40", "c": "more than 30"}, "", Verdict.CONFLICT,
        "Two articles contradict each other: A says 34, B says 40. The answer of C, more than 30, contradicts neither.",
    ),
    (
        "number", {"a": "34", "b": "40", "c": "50"}, "", Verdict.CONFLICT,
        "Three articles contradict one another: A says 34, B says 40, C says 50.",
    ),
    (
        "number", {"a": "[{answer: '34'}, {answer: '40', by: ada}]"}, "", Verdict.CONFLICT,
        "A contradicts in its own voice what it reports: A says 34, A (citing Ada Arden) says 40; two say nothing.",
    ),
    (
        "number", {"a": "[{answer: '34'}, {answer: '40'}]", "b": "'34'"}, "", Verdict.CONFLICT,
        "Two articles contradict each other: B says 34, A says 40; one says nothing. A contradicts itself.",
    ),
    (
        "choice", {"a": "lunch", "b": "{answer: dinner, by: wire}"}, OPTIONS, Verdict.CONFLICT,
        "Two articles contradict each other. A: a lunch; B (citing The Wire): a dinner; one says nothing.",
    ),
    (
        "order", {"a": "x > y", "b": "y > z", "c": "z > x"}, "", Verdict.CONFLICT,
        "In three articles any two answers fit, but not all of them together. "
        "A: x, then y; B: y, then z; C: z, then x.",
    ),
    (
        "yes-no", {"a": "{answer: 'yes', by: ada}", "b": "{answer: 'no', by: bo}"}, "", Verdict.DISPUTE,
        "Ada Arden and Bo Brandt disagree; the articles only report it. "
        "Ada Arden: yes; Bo Brandt: no; one says nothing.",
    ),
    (
        "yes-no", {"a": "[{answer: 'yes', by: ada}, {answer: 'no', by: bo}]"}, "", Verdict.DISPUTE,
        "Ada Arden and Bo Brandt disagree; A only reports it. Ada Arden: yes; Bo Brandt: no; two say nothing.",
    ),
    (
        "yes-no", {"a": "{answer: 'yes', by: sources}", "b": "{answer: 'no', by: sources}"}, "", Verdict.DISPUTE,
        "The answers ascribed to unnamed sources exclude each other; the articles only report it. "
        "Unnamed sources: yes; unnamed sources: no; one says nothing.",
    ),
    (
        "choice", {"a": "{answer: lunch, by: ada}", "b": "{answer: dinner, by: ada}"}, OPTIONS, Verdict.SAME_SPEAKER,
        "Ada Arden is reported in two ways that exclude each other. A: a lunch; B: a dinner; one says nothing.",
    ),
    (
        "number",
        {"a": "{answer: '1', by: ada}", "b": "{answer: '2', by: ada}", "c": "{answer: '3', by: ada}"},
        "", Verdict.SAME_SPEAKER,
        "Ada Arden is reported in three ways that cannot all hold. A: 1; B: 2; C: 3.",
    ),
    (
        "yes-no",
        {"a": "{answer: 'no', by: ada, as_of: 2023-09-13}", "b": "{answer: 'yes', by: bo, as_of: 2023-10-13}"},
        "changes: 7 days", Verdict.DEVELOPMENT,
        "The answers exclude each other, but they speak of different times. A (citing Ada Arden), "
        "as of 13 September 2023: no; B (citing Bo Brandt), as of 13 October 2023: yes; one says nothing.",
    ),
    (
        "place", {"a": "base", "b": "land"}, "", Verdict.PRECISION,
        "The answers of two articles fit together, but one says more than the other: "
        "A names Base, B names The Land; one says nothing.",
    ),
    (
        "number", {"a": "2 to 4", "b": "3 to 5"}, "", Verdict.PRECISION,
        "The answers of two articles fit together, but they overlap only in part: "
        "A says 2 to 4, B says 3 to 5; one says nothing.",
    ),
    (
        "term", {"a": "gala dinner", "b": "{answer: lunch, by: ada}", "c": "gala dinner"}, "", Verdict.WORDING,
        "Three articles say it in two ways: A and C write “gala dinner”; B (citing Ada Arden) writes “lunch”.",
    ),
    (
        "date", {"a": "2023-09-13", "b": "2023-09-13"}, "", Verdict.AGREEMENT,
        "Two articles agree: 13 September 2023. That rests on two independent origins: The Daily and Echo Post; "
        "one says nothing.",
    ),
    (
        "yes-no", {"a": "{answer: 'yes', via: wire}", "b": "{answer: 'yes', via: wire-two}"}, "", Verdict.ECHO,
        "Two articles give the same answer: yes. Both go back to one origin, The Wire; one says nothing.",
    ),
    (
        "yes-no", {"a": "{answer: 'yes', via: sources}", "b": "{answer: 'yes', via: wire}"}, "", Verdict.ECHO,
        "Two articles give the same answer: yes. Only one of their origins is named, The Wire; one says nothing.",
    ),
    (
        "yes-no", {"a": "{answer: 'yes', via: sources}", "b": "{answer: 'yes', via: sources}"}, "", Verdict.ECHO,
        "Two articles give the same answer: yes. Both go back to one origin, unnamed sources; one says nothing.",
    ),
    ("number", {"b": "75"}, "", Verdict.SINGLE, "Only B answers: 75; two say nothing."),
    (
        "number", {"b": "[{answer: '75', by: ada}, {answer: at least 70}]"}, "", Verdict.SINGLE,
        "Only B answers, in two ways. Ada Arden: 75; in its own voice: at least 70; two say nothing.",
    ),
    (
        "yes-no", {"a": "{answer: 'yes', mode: wish}", "b": "'yes'"}, "", Verdict.NOT_COMPARABLE,
        "Two articles answer, but their answers cannot be held against each other. "
        "A: yes (a wish); B: yes (a fact); one says nothing.",
    ),
    ("yes-no", {}, "", Verdict.UNANSWERED, "No article answers, though all have been read for it."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "answers", "more", "verdict", "sentence"), CASES)
def test_sentence(
    edition: Made, kind: str, answers: dict[str, str], more: str, verdict: Verdict, sentence: str
) -> None:
    found = compared(edition, kind, **{name: quoted(answer) for name, answer in answers.items()}, more=more)
    assert found.verdict is verdict
    assert result_text(found) == sentence


def quoted(answer: str) -> str:
    return answer if answer[0] in "'[{" or answer[0].isalpha() else f"'{answer}'"


def test_every_verdict_has_a_case() -> None:
    assert {case[3] for case in CASES} == set(Verdict)


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
        "The answers of two articles fit together, but one says more than the other. "
        "Together they give two different answers; one says nothing."
    )


def test_names_lead_to_their_records(edition: Made) -> None:
    found = compared(edition, "yes-no", a="{answer: 'yes', by: ada}", b="{answer: 'no', by: bo}")
    names = [piece for piece in result(found) if isinstance(piece, Name)]
    assert [name.record.id for name in names] == ["ada", "bo", "ada", "bo"]


def test_every_reading_is_explained() -> None:
    from variorum.seeds.model import Reading

    assert set(READINGS) == {reading.value for reading in Reading}
