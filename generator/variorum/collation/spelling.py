"""Which different spellings are one word: honour and honor, won't and will not, $5 million and 5 million dollars.

In: words as they are compared. Out: one form for all the ways of writing a word. Whoever transcribes a speech chooses
among these; the speaker said the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_FOLDS = (
    (re.compile(r"(?<=\w{2})is(e|ed|es|er|ers|ing|ation|ations|ational)$"), r"iz\1"),
    (re.compile(r"(?<=\w{2})ys(e|ed|es|er|ers|ing)$"), r"yz\1"),
    (re.compile(r"(?<=\w{2})our(s|ed|ing|able|ably|ite|ites|er|ers|ful|less|hood|hoods|ly)?$"), r"or\1"),
    (re.compile(r"(?<=\w{2})tre(s|d)?$"), r"ter\1"),
    (re.compile(r"(?<=\w{2})bre(s)?$"), r"ber\1"),
    (re.compile(r"(?<=\w{3})ogue(s)?$"), r"og\1"),
    (re.compile(r"^(def|off|lic|pret)ence"), r"\1ense"),
    (re.compile(r"(?<=[aeiou])ll(ed|ing|er|ers|or|ors)$"), r"l\1"),
)
_FOLDED_LENGTH = 5
"""How long a word has to be to be folded by its ending: ``four`` is not ``for``."""

_NEVER_FOLDED = re.compile(r"(?:four|hour|prise|called|calling|fill|kill|pull|roll|sell|tell|tall|small|bill|mill|drill"
                           r"|skill|spill|still|grill|thrill|poll|troll|toll|yell|spell|smell|swell|stall|install|recall"
                           r"|fall|wall|ball|hall|dull|full|cull|mull)\w*")  # fmt: skip

_OTHER_SPELLINGS = {
    "programme": "program", "programmes": "programs", "grey": "gray", "aeroplane": "airplane",
    "aeroplanes": "airplanes", "aluminium": "aluminum", "judgement": "judgment", "judgements": "judgments",
    "ageing": "aging", "sceptic": "skeptic", "sceptical": "skeptical", "sceptics": "skeptics", "plough": "plow",
    "towards": "toward", "whilst": "while", "amongst": "among", "skilful": "skillful", "fulfil": "fulfill",
    "fulfils": "fulfills", "enrol": "enroll", "wilful": "willful", "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers", "learnt": "learned", "spelt": "spelled", "burnt": "burned", "cannot": "can't",
    "ok": "okay", "mr": "mister", "dr": "doctor",
}  # fmt: skip

_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
} | {"twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
     "ninety": "90"}  # fmt: skip


def folded(word: str) -> str:
    """One form for the spellings of one word; a word that has no other spelling comes back as it is."""
    if word in _OTHER_SPELLINGS or word in _NUMBERS:
        return _OTHER_SPELLINGS.get(word) or _NUMBERS[word]
    if len(word) < _FOLDED_LENGTH or _NEVER_FOLDED.fullmatch(word):
        return word
    for pattern, form in _FOLDS:
        word = pattern.sub(form, word)
    return word


_NOT = {f"{verb} not": f"{verb}n't" for verb in (
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "would", "should", "could", "must", "need",
)} | {"will not": "won't", "can not": "can't", "shall not": "shan't"}  # fmt: skip
_PRONOUNS = ("i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what")
_SHORT = {
    f"{pronoun} {verb}": f"{pronoun}'{short}"
    for pronoun in _PRONOUNS
    for verb, short in (
        ("am", "m"), ("are", "re"), ("is", "s"), ("has", "s"), ("will", "ll"), ("have", "ve"), ("would", "d"),
        ("had", "d"),
    )
}  # fmt: skip
CONTRACTIONS = {**_NOT, **_SHORT, "let us": "let's"}
"""Two words and the one that is short for them."""

_SIGNS = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₽": "roubles", "₹": "rupees"}
_SCALES = ("hundred", "thousand", "million", "billion", "trillion")
_UNITS = {**dict.fromkeys(("dollar", "dollars"), "dollars"), **dict.fromkeys(("euro", "euros"), "euros"),
          **dict.fromkeys(("pound", "pounds"), "pounds"), "percent": "%", "yen": "yen",
          **dict.fromkeys(("rouble", "roubles", "ruble", "rubles"), "roubles"),
          **dict.fromkeys(("rupee", "rupees"), "rupees")}  # fmt: skip
_FIGURE = re.compile(r"(?P<sign>[$€£¥₽₹])?(?P<number>\d+(?:[.,]\d+)*)(?P<percent>[%])?")


def amount(words: Sequence[str]) -> tuple[int, str] | None:
    """How many words at the beginning are one amount of money or per cent, and its one form; ``None`` for none."""
    figure = _FIGURE.fullmatch(_NUMBERS.get(words[0], words[0])) if words else None
    if figure is None:
        return None
    used = 1
    scale = ""
    if len(words) > used and words[used] in _SCALES:
        scale, used = words[used], used + 1
    if figure["sign"]:
        return used, f"{figure['number']}{scale}{_SIGNS[figure['sign']]}"
    if figure["percent"]:
        return (1, f"{figure['number']}%") if not scale else None
    if words[used : used + 2] == ["per", "cent"]:
        return used + 2, f"{figure['number']}{scale}%"
    if len(words) > used and words[used] in _UNITS:
        return used + 1, f"{figure['number']}{scale}{_UNITS[words[used]]}"
    return None
