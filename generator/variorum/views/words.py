"""Words that several pages count and shorten with.

In: numbers, verdicts, prose. Out: a few words of English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from variorum.comparison.records import Verdict

NOUNS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.SAME_SPEAKER: ("same speaker, different words", "same speaker, different words"),
    Verdict.CONFLICT: ("conflict", "conflicts"),
    Verdict.DISPUTE: ("dispute", "disputes"),
    Verdict.DEVELOPMENT: ("development", "developments"),
    Verdict.PRECISION: ("matter of precision", "matters of precision"),
    Verdict.WORDING: ("matter of wording", "matters of wording"),
    Verdict.AGREEMENT: ("agreement", "agreements"),
    Verdict.ECHO: ("echo", "echoes"),
    Verdict.SINGLE: ("single answer", "single answers"),
    Verdict.NOT_COMPARABLE: ("not comparable", "not comparable"),
    Verdict.UNANSWERED: ("unanswered", "unanswered"),
}
"""What questions of one verdict are called when they are counted."""

MEANINGS: Mapping[Verdict, str] = {
    Verdict.SAME_SPEAKER: "articles give the same speaker’s answer in words that cannot both be right",
    Verdict.CONFLICT: "articles contradict each other, or what somebody said, in their own voice",
    Verdict.DISPUTE: "the people or bodies quoted disagree, the articles only report it",
    Verdict.DEVELOPMENT: "the answers differ because time went by between them",
    Verdict.PRECISION: "the answers fit together, one says more than another",
    Verdict.WORDING: "the same thing in other words",
    Verdict.AGREEMENT: "the same answer from at least two independent origins",
    Verdict.ECHO: "the same answer in several articles, but from one origin",
    Verdict.SINGLE: "only one article answers",
    Verdict.NOT_COMPARABLE: "several articles answer, but in senses that cannot be held against each other",
    Verdict.UNANSWERED: "no article answers",
}
"""What each verdict means, in one line."""

_STOP = re.compile(r"(?<=[.!?])(?<!\b[A-Z]\.)[\"”’)]*\s+(?=[\"“‘(*\[]*[A-Z0-9])")


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun in the right form: ``1 article``, ``5 articles``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def opening(prose: str, letters: int = 60) -> str:
    """The first sentence of a prose field, or as many as make up some letters; its marks are kept whole."""
    text = " ".join(prose.split())
    for stop in _STOP.finditer(text):
        sentences = text[: stop.start()] + stop[0].rstrip()
        whole = sentences.count("[") == sentences.count("]") and sentences.count("*") % 2 == 0
        if whole and len(sentences) >= letters:
            return sentences
    return text


def shortened(words: str, letters: int) -> str:
    """The words, cut between two of them and marked with an ellipsis where they are longer than ``letters``."""
    if len(words) <= letters:
        return words
    return words[: letters - 1].rpartition(" ")[0].rstrip(" ,;:") + " …"
