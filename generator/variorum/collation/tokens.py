"""The words of a quotation as collation sees them.

In: the text of one version. Out: its tokens: words of the speaker, each with the punctuation that belongs to it,
insertions of the article in brackets, and ellipses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from variorum.text.wording import MARKS


class TokenKind(Enum):
    """Whose a token is: the speaker's word, or the article's insertion or ellipsis."""

    WORD = "word"
    INSERTION = "insertion"
    ELLIPSIS = "ellipsis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A token as printed; ``word`` is what two versions are compared by, ``glued`` that no space goes before it."""

    kind: TokenKind
    text: str
    word: str
    glued: bool = False


_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
_LETTERS = rf"[^\W_]+(?:[{MARKS}{_UNSEEN}]+[^\W_]*)*"
_DOTS = r"(?:\u2026+|\.{2,}|\.(?: ?\.){2,})"
_CORE = re.compile(
    rf"(?P<ellipsis>[\[(] ?{_DOTS} ?[\])]|{_DOTS})"
    r"|(?P<insertion>(?<!\w)\[[^\[\]]+\](?!\w))"
    rf"|(?P<word>[$€£¥₩₽₹#]?\[?{_LETTERS}"
    r"(?:(?:['\u2019\u02bc]|[\[\]]|(?<=\d)[.,:](?=\d)|(?<=\b\w)\.(?=\w\b))"
    rf"{_LETTERS})*(?:\](?=\W|\Z))?(?: ?[%‰°])?)"
)
_APOSTROPHE = re.compile("[\u2019\u02bc]")
_SILENT = re.compile(rf"[\[\] {_UNSEEN}]|,(?=\d{{3}}(?!\d))|(?<!\d)\.")


def tokenise(text: str) -> tuple[Token, ...]:
    """The tokens of one version; printed one after another they are the text with its spaces normalised.

    A hyphen or a dash ends a token: word division is a matter of spelling, see ``undivided``.
    """
    whole = " ".join(text.split())
    cores = list(_CORE.finditer(whole))
    if not cores:
        return (Token(kind=TokenKind.WORD, text=whole, word=whole),) if whole else ()
    begins = [0]
    for before, after in pairwise(cores):
        between = whole[before.end() : after.start()]
        # What stands before the last space belongs to the word before it, opening quotation marks do not.
        begins.append(before.end() + between.rfind(" ") + 1 if " " in between else after.start())
    tokens = []
    for core, begin, end in zip(cores, begins, (*begins[1:], len(whole)), strict=True):
        kind = TokenKind(core.lastgroup)
        word = core[0] if kind is not TokenKind.WORD else _comparable(core[0])
        glued = begin > 0 and whole[begin - 1] != " "
        tokens.append(Token(kind=kind, text=whole[begin:end].rstrip(" "), word=word, glued=glued))
    return tuple(tokens)


def _comparable(word: str) -> str:
    """A word without what is accidental in it: case, kind of apostrophe, brackets, commas between thousands."""
    plain = _SILENT.sub("", _APOSTROPHE.sub("'", unicodedata.normalize("NFC", word)))
    return plain.casefold() or word


def undivided(versions: Sequence[Sequence[Token]]) -> tuple[tuple[Token, ...], ...]:
    """The versions with neighbouring words made one where any version writes them as one word.

    ``co-operate`` then stands against ``cooperate`` and ``60 km`` against ``60km``.
    """
    known = {token.word for version in versions for token in version if token.kind is TokenKind.WORD}
    return tuple(_undivided(version, known) for version in versions)


def _undivided(version: Sequence[Token], known: Collection[str]) -> tuple[Token, ...]:
    joined: list[Token] = []
    here = 0
    while here < len(version):
        for length in (3, 2, 1):
            run = version[here : here + length]
            after = here + length
            if length == 1 or (
                len(run) == length
                and all(token.kind is TokenKind.WORD for token in run)
                # Half of a hyphenated word is nobody's neighbour: "the re-entry" is not "there entry".
                and not run[0].glued
                and not (after < len(version) and version[after].glued)
                and "".join(token.word for token in run) in known
            ):
                break
        if length == 1:
            joined.append(run[0])
        else:
            word = "".join(token.word for token in run)
            joined.append(Token(kind=TokenKind.WORD, text=printed(run), word=word, glued=run[0].glued))
        here += length
    return tuple(joined)


def printed(tokens: Sequence[Token]) -> str:
    """The tokens as running text."""
    return "".join(
        token.text if token.glued or not place else f" {token.text}" for place, token in enumerate(tokens)
    )
