"""Characters that no reader can see, and that no field may hold.

In: any text. Out: the characters in it that are refused, with their positions and a plain name. Controls, marks that
turn the direction of what follows, characters without a shape and code points that Unicode keeps free of characters
can hide words, make two names look like one, or end a page in its midst. A text may break its lines and use tabs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_SHAPELESS = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Unicode's Default_Ignorable_Code_Point, the separators of lines and paragraphs, and the empty Braille pattern."""

_NONE = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_SUSPECT = re.compile(f"[{_SHAPELESS}{_NONE}{_CONTROLS}\ud800-\udfff]")

_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS = frozenset("\u200c\u200d")
_SHAPES = frozenset("\ufe0e\ufe0f")
_UNJOINED = ("LATIN", "GREEK", "CYRILLIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL")


def refused(text: str) -> Iterator[tuple[int, str]]:
    """The position of every refused character, and its name as it stands in a message: ``... U+200B (...)``.

    A joiner is a letter's business in the scripts of Persian or Hindi, and a symbol may say that it wants its coloured
    shape: there, and only there, they stay.
    """
    for match in _SUSPECT.finditer(text):
        if not _needed(text, match.start()):
            yield match.start(), named(match[0])


def named(character: str) -> str:
    """What a refused character is, in words, with its number and, where it has one, its name in Unicode."""
    category = unicodedata.category(character)
    if category == "Cc":
        kind = "control character"
    elif category == "Cs":
        kind = "half of a character"
    elif character in _TURNING:
        kind = "character that turns the direction of the text"
    elif category == "Cn" and re.match(f"[{_NONE}]", character):
        kind = "code point that is no character"
    else:
        kind = "invisible character"
    name = unicodedata.name(character, "")
    return f"{kind} U+{ord(character):04X}" + (f" ({name.lower()})" if name else "")


def visible(text: str) -> bool:
    """True when a reader would see anything of the text."""
    return bool(_SUSPECT.sub("", text).strip())


def _needed(text: str, position: int) -> bool:
    character = text[position]
    before = text[position - 1] if position else ""
    if character in _SHAPES:
        return bool(before) and (unicodedata.category(before) in ("So", "Sm") or before in "#*0123456789‼⁉")
    if character not in _JOINERS or not before:
        return False
    after = text[position + 1 : position + 2]
    if character == "\u200d" and (before in _SHAPES or unicodedata.category(before) in ("So", "Sk")):
        return bool(after) and unicodedata.category(after) == "So"
    return _joins(before) and (character == "\u200d" or _joins(after))


def _joins(letter: str) -> bool:
    name = unicodedata.name(letter, "") if letter else ""
    return (
        bool(name)
        and unicodedata.category(letter)[0] in "LM"
        and not name.startswith((*_UNJOINED, "COMBINING"))
    )
