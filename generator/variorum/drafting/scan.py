"""What a text shows at first sight: names that are known, dates, direct quotations and who may have said them.

In: the text of an article, the known spellings of things, known versions of utterances. Out: findings with their
paragraphs; guesses for a person to look at, never answers. No file is read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from variorum.evidence.passages import Text
from variorum.text.wording import count_words, normalise

ALIKE_ENOUGH = 72
"""The similarity in per cent from which a quotation may be a version of a known utterance."""

_ALIKE = str.maketrans("‘’‚‛′ʼ`´“”„‟«»\u00a0\u202f\u2010\u2011", "''''''''" + '""""""' + "  --")


@dataclass(frozen=True, slots=True)
class Name:
    """A thing that is named in the text, with the spellings in the order in which they are found."""

    id: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where a known spelling stands: the paragraph, counted from 1, and the characters in it."""

    paragraph: int
    start: int
    end: int
    spelling: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date as the text has it; ``date`` in EDTF where the words give one, the year perhaps taken on trust."""

    paragraph: int
    words: str
    date: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A direct quotation; ``speaker`` is a guess, ``utterance`` the known one that is most like it."""

    paragraph: int
    words: str
    speaker: str | None
    utterance: str | None
    similarity: int

    @property
    def length(self) -> int:
        """The number of its words."""
        return count_words(self.words)


def mentions(text: Text, spellings: Mapping[str, Iterable[str]]) -> tuple[Mention, ...]:
    """Where the spellings stand in the text; inside a longer spelling a shorter one does not count."""
    ids: dict[str, list[str]] = {}
    for identifier, several in spellings.items():
        for spelling in several:
            if identifier not in ids.setdefault(spelling, []):
                ids[spelling].append(identifier)
    taken: list[set[int]] = [set() for _ in text.paragraphs]
    found: list[Mention] = []
    for spelling in sorted(ids, key=lambda one: (-len(one), one)):
        pattern = re.compile(rf"(?<!\w){re.escape(spelling.translate(_ALIKE))}(?!\w)")
        for number, paragraph in enumerate(text.paragraphs):
            for match in pattern.finditer(paragraph.translate(_ALIKE)):
                place = set(range(*match.span()))
                if not place & taken[number]:
                    taken[number] |= place
                    found.append(
                        Mention(
                            paragraph=number + 1,
                            start=match.start(),
                            end=match.end(),
                            spelling=spelling,
                            ids=tuple(ids[spelling]),
                        )
                    )
    return tuple(sorted(found, key=lambda one: (one.paragraph, one.start)))


def names(found: Sequence[Mention]) -> tuple[Name, ...]:
    """The things mentioned, in the order of the text; a spelling of several things is put down to each of them."""
    spelled: dict[str, dict[str, None]] = {}
    for mention in found:
        for identifier in mention.ids:
            spelled.setdefault(identifier, {})[mention.spelling] = None
    return tuple(Name(identifier, tuple(spellings)) for identifier, spellings in spelled.items())


_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH = (
    r"(?P<month{0}>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATE = re.compile(
    r"(?P<iso>\b(?:19|20)\d\d-[01]\d-[0-3]\d\b)"
    rf"|\b(?P<day1>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? {_MONTH.format(1)}(?:,? (?P<year1>(?:19|20)\d\d))?(?!\w)"
    rf"|\b{_MONTH.format(2)} (?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?!\d|:)(?:,? (?P<year2>(?:19|20)\d\d))?(?!\w)"
    rf"|\b{_MONTH.format(3)},? (?P<year3>(?:19|20)\d\d)\b"
    r"|\b(?:last |next |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)


def dates(text: Text, year: str | None = None) -> tuple[DateFound, ...]:
    """The dates of a text, each wording once a paragraph; ``year`` is that of dates without one."""
    found: dict[tuple[int, str], DateFound] = {}
    for number, paragraph in enumerate(text.paragraphs, 1):
        for match in _DATE.finditer(paragraph.translate(_ALIKE)):
            words = paragraph[match.start() : match.end()]
            found.setdefault((number, words), DateFound(number, words, _edtf(match, year)))
    return tuple(found.values())


def _edtf(match: re.Match[str], year: str | None) -> str | None:
    if match["iso"]:
        return match["iso"]
    for way in "123":
        if match[f"month{way}"]:
            its_year = match[f"year{way}"] or year
            day = int(match[f"day{way}"]) if way != "3" else None
            if its_year is None or (day is not None and not 1 <= day <= 31):
                return None
            start = match[f"month{way}"].lower().rstrip(".")[:3]
            month = next(place for place, name in enumerate(_MONTHS, 1) if name.startswith(start))
            return f"{its_year}-{month:02}" + (f"-{day:02}" if day is not None else "")
    return None


_DOUBLE = re.compile(r'[“„«]([^“”„«»]+)(?:[”»]|$)|"([^"]+)(?:"|$)')
_SINGLE = re.compile(r"(?<!\w)[‘']((?:[^‘’'\n]|(?<=\w)[’'](?=\w))+)[’'](?!\w)")


def quotations(
    text: Text, found: Sequence[Mention], speakers: Iterable[str], versions: Mapping[str, Sequence[str]]
) -> tuple[Quoted, ...]:
    """The direct quotations of a text, with the nearest of the ``speakers`` and the most similar known utterance."""
    able = frozenset(speakers)
    heard = [mention for mention in found if able.intersection(mention.ids)]
    quoted = []
    for number, paragraph in enumerate(text.paragraphs, 1):
        for start, end, words in _between_marks(paragraph):
            outside = [
                one for one in heard if one.paragraph == number and (one.end <= start or one.start >= end)
            ]
            before = [one for one in heard if one.paragraph == number - 1]
            speaker = min(
                outside, key=lambda one: min(abs(start - one.end), abs(one.start - end)), default=None
            )
            speaker = speaker or (before[-1] if before else None)
            guess = next(one for one in speaker.ids if one in able) if speaker else None
            utterance, similarity = _most_like(words, versions)
            quoted.append(
                Quoted(
                    paragraph=number,
                    words=words,
                    speaker=guess,
                    utterance=utterance,
                    similarity=similarity,
                )
            )
    return tuple(quoted)


def _between_marks(paragraph: str) -> list[tuple[int, int, str]]:
    """Start, end and words of what stands in quotation marks; what opens and never closes goes on to the end."""
    found = [(*match.span(), (match[1] or match[2]).strip()) for match in _DOUBLE.finditer(paragraph)]
    for match in _SINGLE.finditer(paragraph):
        if not any(start < match.end() and match.start() < end for start, end, _ in found):
            found.append((*match.span(), match[1].strip()))
    return sorted(one for one in found if count_words(one[2]))


def _most_like(words: str, versions: Mapping[str, Sequence[str]]) -> tuple[str | None, int]:
    plain = normalise(words).text.casefold()
    best: tuple[str | None, int] = (None, 0)
    for utterance, several in versions.items():
        for version in several:
            other = normalise(version).text.casefold()
            similarity = fuzz.ratio(plain, other)
            if min(count_words(plain), count_words(other)) >= 4:
                similarity = max(similarity, 0.95 * fuzz.partial_ratio(plain, other))
            if similarity >= ALIKE_ENOUGH and round(similarity) > best[1]:
                best = (utterance, round(similarity))
    return best
