"""Words that several pages count and shorten with.

In: numbers, prose. Out: a few words of English.
"""

from __future__ import annotations

import re

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
