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

from variorum.collation.spelling import CONTRACTIONS, amount, folded
from variorum.text.wording import MARKS


class TokenKind(Enum):
    """Whose a token is: the speaker's word, the article's insertion or ellipsis, or our own cut."""

    WORD = "word"
    INSERTION = "insertion"
    ELLIPSIS = "ellipsis"
    CUT = "cut"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A token as printed; ``glued`` says that no space goes before it.

    ``word`` is what two versions are compared by, one form for all spellings of a word; ``spelled`` is the spelling
    that this version has.
    """

    kind: TokenKind
    text: str
    word: str
    spelled: str
    glued: bool = False


_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
# Scripts that put no spaces between words are compared character by character.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_LETTERS = rf"[^\W_{_UNSPACED}]+(?:[{MARKS}{_UNSEEN}]+[^\W_{_UNSPACED}]*)*"
_DOTS = r"(?:\u2026+|\.{2,}|\.(?: ?\.){2,})"
_CORE = re.compile(
    rf"(?P<cut>\[(?:\.\.\.|\u2026)\])|(?P<ellipsis>[\[(] ?{_DOTS} ?[\])]|{_DOTS})"
    rf"|(?P<character>[{_UNSPACED}][{MARKS}]*)"
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
        return (Token(kind=TokenKind.WORD, text=whole, word=whole, spelled=whole),) if whole else ()
    begins = [0]
    for before, after in pairwise(cores):
        between = whole[before.end() : after.start()]
        # What stands before the last space belongs to the word before it, opening quotation marks do not.
        begins.append(before.end() + between.rfind(" ") + 1 if " " in between else after.start())
    tokens = []
    for core, begin, end in zip(cores, begins, (*begins[1:], len(whole)), strict=True):
        kind = TokenKind.WORD if core.lastgroup == "character" else TokenKind(core.lastgroup)
        spelled = core[0] if kind is not TokenKind.WORD else _comparable(core[0])
        tokens.append(
            Token(
                kind=kind,
                text=whole[begin:end].rstrip(" "),
                word=folded(spelled) if kind is TokenKind.WORD else spelled,
                spelled=spelled,
                glued=begin > 0 and whole[begin - 1] != " ",
            )
        )
    return tuple(tokens)


def _comparable(word: str) -> str:
    """A word without what is accidental in it: case, kind of apostrophe, brackets, commas between thousands."""
    plain = _SILENT.sub("", _APOSTROPHE.sub("'", unicodedata.normalize("NFC", word)))
    return plain.casefold() or word


def undivided(versions: Sequence[Sequence[Token]]) -> tuple[tuple[Token, ...], ...]:
    """The versions with neighbouring words made one where they are one word or one amount in another spelling.

    ``co-operate`` then stands against ``cooperate``, ``60 km`` against ``60km``, ``will not`` against ``won't`` and
    ``5 million dollars`` against ``$5 million``.
    """
    known = {token.word for version in versions for token in version if token.kind is TokenKind.WORD}
    return tuple(_undivided(version, known) for version in versions)


def _undivided(version: Sequence[Token], known: Collection[str]) -> tuple[Token, ...]:
    joined: list[Token] = []
    here = 0
    while here < len(version):
        length, word = _run(version[here : here + LONGEST_RUN], version[here + 1 :], known)
        run = version[here : here + length]
        if word is None:
            joined.append(run[0])
        else:
            spelled = "".join(token.spelled for token in run) if length > 1 else run[0].spelled
            joined.append(
                Token(kind=TokenKind.WORD, text=printed(run), word=word, spelled=spelled, glued=run[0].glued)
            )
        here += length
    return tuple(joined)


LONGEST_RUN = 4
"""How many neighbouring words can be one: ``5 million per cent``."""


def _run(run: Sequence[Token], following: Sequence[Token], known: Collection[str]) -> tuple[int, str | None]:
    """How many words at the beginning of a run are one, and that word; 1 and ``None`` where the first stands alone."""
    words = []
    for token in run:
        if token.kind is not TokenKind.WORD:
            break
        words.append(token.word)
    counted = amount([token.spelled for token in run[: len(words)]])
    if counted is not None:
        return counted
    if len(words) > 1 and (short := CONTRACTIONS.get(f"{words[0]} {words[1]}")) in known:
        return 2, short
    for length in (3, 2):
        after = following[length - 1 : length]
        # Half of a hyphenated word is nobody's neighbour: "the re-entry" is not "there entry".
        alone = not run[0].glued and not (after and after[0].glued)
        if len(words) >= length and alone and "".join(words[:length]) in known:
            return length, "".join(words[:length])
    return 1, None


def printed(tokens: Sequence[Token]) -> str:
    """The tokens as running text."""
    return "".join(
        token.text if token.glued or not place else f" {token.text}" for place, token in enumerate(tokens)
    )
