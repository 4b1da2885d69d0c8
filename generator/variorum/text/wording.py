"""What counts as the same words, and how many they are.

In: any text as it was typed. Out: the text made alike, with the way back to the original, its pieces, its words.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

_DOUBLE = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u301d\u301e\uff02"
_SINGLE = "\u2018\u2019\u201a\u201b\u2039\u203a\u0060\u00b4\u2032\u02bc\uff07"
_ALIKE = str.maketrans(_DOUBLE + _SINGLE + "\u2010\u2011", '"' * len(_DOUBLE) + "'" * len(_SINGLE) + "--")
# What nobody sees: soft hyphen, zero-width spaces and joiners, marks of direction, byte order mark.
_UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_SIC = rf"(?:[\s{_UNSEEN}]*\[sic\])+"
_START = re.compile(rf"(?:[\s{_UNSEEN}]|\[sic\])*", re.IGNORECASE)
_CHANGED = re.compile(
    rf"(?P<dropped>{_SIC}[\s{_UNSEEN}]*\Z|{_SIC}|[\s{_UNSEEN}]+\Z)|[\s{_UNSEEN}]{{2,}}|[^\S ]|[{_UNSEEN}]",
    re.IGNORECASE,
)
_MARKS_ALIKE = str.maketrans(dict.fromkeys('"“”„‟«»‘’‚‛‹›`´', "'"))
_QUOTING = re.compile(r"(?<!\w)'|'(?!\w)")
_CUT = re.compile(r" ?\[ ?(?:\.\.\.|\. \. \.|\u2026) ?\] ?")

# Accents, vowel signs and their like, which to Python are no letters.
MARKS = "".join(chr(code) for code in range(0x300, 0x2100) if unicodedata.category(chr(code))[0] == "M")
_CLUSTER = re.compile(rf".[{MARKS}\u1160-\u11ff]*", re.DOTALL)
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTERS = rf"[^\W_{_UNSPACED}]+(?:[{MARKS}]+[^\W_{_UNSPACED}]*)*"
_JOINT = r"(?:['-]|(?<=\d)[.,:/](?=\d)|(?<=\b\w)\.(?=\w\b))"
WORD = re.compile(rf"[{_UNSPACED}]{{1,2}}|{_LETTERS}(?:{_JOINT}{_LETTERS})*")
IDEOGRAPH = re.compile(f"[{_UNSPACED}]")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text made alike, and the way back: ``text[starts[k]:]`` comes from ``origins[k]`` on in the original."""

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def origin(self, offset: int) -> int:
        """The offset in the original of the character at ``offset`` (or of the end, for the length)."""
        run = bisect_right(self.starts, offset) - 1
        return self.origins[run] + offset - self.starts[run]


def normalise(text: str) -> Normalised:
    """The text with quotation marks, apostrophes, spaces and hyphens alike, without what cannot be seen.

    Runs of spaces and line ends become one space; soft hyphens, zero-width characters and ``[sic]`` go. Single and
    double quotation marks become ``"``, apostrophes between letters ``'``. Dashes and case stay.
    """
    alike = text.translate(_ALIKE)
    begin = here = _START.match(alike).end()  # type: ignore[union-attr]  # an empty match at least
    pieces: list[str] = []
    starts, origins, length = [0], [begin], 0
    for change in _CHANGED.finditer(alike, begin):
        blank = not change["dropped"] and any(map(str.isspace, change[0]))
        pieces += (alike[here : change.start()], " ") if blank else (alike[here : change.start()],)
        length += change.start() - here
        if blank:
            starts.append(length)
            origins.append(change.start())
            length += 1
        here = change.end()
        starts.append(length)
        origins.append(here)
    normal = Normalised("".join((*pieces, alike[here:])), tuple(starts), tuple(origins))
    if not unicodedata.is_normalized("NFC", normal.text):
        normal = _composed(normal)
    return Normalised(_QUOTING.sub('"', normal.text), normal.starts, normal.origins)


def _composed(normal: Normalised) -> Normalised:
    """The same with letters and their accents in one character each (NFC): editors and outlets type them apart."""
    clusters = list(_CLUSTER.finditer(normal.text))
    texts = [unicodedata.normalize("NFC", cluster[0]) for cluster in clusters]
    origins = (*(normal.origin(cluster.start()) for cluster in clusters), normal.origin(len(normal.text)))
    return Normalised("".join(texts), tuple(accumulate(map(len, texts), initial=0)), origins)


def count_words(text: str) -> int:
    """The number of words: the one definition behind the 25-word limit and the 30 % share.

    A word is a run of letters and digits; an apostrophe or a single hyphen within it joins (``country's``,
    ``50-minute`` are one), so do a full stop, comma, colon or slash between digits (``1,000``) and full stops
    between initials (``U.S.``). Dashes, ellipses, ``[...]`` and ``[sic]`` are no words. Of Chinese and Japanese,
    written without spaces, two characters count as one word.
    """
    return sum(1 for _ in WORD.finditer(normalise(text).text))


def pieces_of(quotation: str) -> tuple[str, ...]:
    """The parts of a quotation between its ``[...]``, normalised; parts without a word are left out."""
    return tuple(piece for piece in _CUT.split(normalise(quotation).text) if WORD.search(piece))


def folded(term: str) -> str:
    """The term with differences of case, of spaces and between kinds of quotation marks taken away."""
    return " ".join(term.translate(_MARKS_ALIKE).casefold().split())
