"""Where words stand in a text.

In: quotations and the private text of one article, as strings. Out: the paragraph and the words where a quotation
stands, or the passage nearest to it where it does not. No file is read here.

Paragraphs count from p1, words from 1 through the whole text; both ends of a ``Span`` belong to it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import accumulate

from rapidfuzz import fuzz

from variorum.text.wording import IDEOGRAPH, WORD, Normalised, normalise, pieces_of

MAX_WORDS = 25
"""The most words of an article shown in one piece, as a quotation or as a nearest passage: a rule of this project."""

_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words ``first`` to ``last`` of a text, both included, counted from 1."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """Where a quotation stands: the paragraph it begins in, and one span for each of its pieces.

    ``marked``: the article has the words in quotation marks; ``None`` where nobody looked.
    """

    paragraph: int
    spans: tuple[Span, ...]
    marked: bool | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A quotation that does not stand where it should.

    ``piece`` is the part of it that is missing, ``passage`` the nearest words of the text as the article spells
    them (at most 25), ``paragraph`` theirs (0 for an empty text), ``similarity`` from 0 to 1. Similarity 1 means
    that the piece does stand in the text, but outside the paragraphs asked for or not after the piece before it.
    """

    passage: str
    paragraph: int
    similarity: float
    piece: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A quotation that stands in several paragraphs."""

    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The text of one article; ``Text.of`` makes it.

    ``paragraphs`` are the non-empty lines as they are; ``words`` is their number of words; ``digest`` the SHA-256
    of the normalised paragraphs, in hexadecimal. ``normal`` is the whole text normalised, in which a paragraph is
    set off by one space; ``begins`` are the offsets of the paragraphs in it, ``starts`` and ``ends`` those of the
    words; ``marked`` are its stretches in quotation marks; ``alike`` are the paragraphs normalised one by one.
    """

    paragraphs: tuple[str, ...]
    words: int
    digest: str
    normal: str = field(repr=False)
    alike: tuple[Normalised, ...] = field(repr=False)
    begins: tuple[int, ...] = field(repr=False)
    starts: tuple[int, ...] = field(repr=False)
    ends: tuple[int, ...] = field(repr=False)
    marked: tuple[tuple[int, int], ...] = field(repr=False)

    @classmethod
    def of(cls, raw: str) -> Text:
        """The text in a file's characters."""
        lines = [(line, normalise(line)) for line in map(str.strip, _LINE_END.split(raw))]
        kept = [(line, normal) for line, normal in lines if normal.text]
        alike = tuple(normal for _, normal in kept)
        normal = " ".join(paragraph.text for paragraph in alike)
        begins = tuple(accumulate((len(paragraph.text) + 1 for paragraph in alike[:-1]), initial=0))
        words = [word.span() for word in WORD.finditer(normal)]
        return cls(
            paragraphs=tuple(line for line, _ in kept),
            words=len(words),
            digest=sha256("\n".join(paragraph.text for paragraph in alike).encode()).hexdigest(),
            normal=normal,
            alike=alike,
            begins=begins,
            starts=tuple(start for start, _ in words),
            ends=tuple(end for _, end in words),
            marked=tuple(
                (offset + first, offset + last)
                for offset, (line, paragraph) in zip(begins, kept, strict=False)
                for first, last in _marked(line, paragraph)
            ),
        )

    def is_marked(self, start: int, end: int) -> bool:
        """True when the words of ``normal[start:end]`` stand in quotation marks, the marks themselves left aside."""
        words = self.normal[start:end]
        first = start + len(words) - len(words.lstrip('" '))
        last = end - (len(words) - len(words.rstrip('" .,;:!?')))
        return any(begin <= first and last <= stop for begin, stop in self.marked)

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph that holds a character of ``normal``."""
        return bisect_right(self.begins, offset)

    def span(self, start: int, end: int) -> Span:
        """The words that have a character in ``normal[start:end]``."""
        return Span(bisect_right(self.ends, start) + 1, bisect_left(self.starts, end))

    def rest_of_word(self, offset: int) -> str:
        """What follows ``offset`` in the word it would cut, the empty string where it cuts none."""
        word = bisect_left(self.starts, offset) - 1
        if word < 0 or offset >= self.ends[word] or IDEOGRAPH.match(self.normal, offset - 1):
            return ""
        return self.normal[offset : self.ends[word]]

    def passage(self, paragraph: int, start: int, end: int) -> str:
        """The first 25 of the whole words in ``start`` to ``end`` of a normalised paragraph, as they are spelled."""
        alike = self.alike[paragraph - 1]
        words = [word.span() for word in WORD.finditer(alike.text)]
        touched = [span for span in words if span[0] < end and start < span[1]][:MAX_WORDS]
        if not touched:
            return ""
        last = touched[-1][1] - 1
        return self.paragraphs[paragraph - 1][alike.origin(touched[0][0]) : alike.origin(last) + 1]


_OPENING = re.compile(r'(?:^|(?<=[\s(\[\u2013\u2014:-]))"(?=\S)')


_DOUBLE = re.compile('["\u201c\u201d\u201e\u00ab\u00bb]')


def _marks(line: str, normal: Normalised) -> Iterator[int]:
    """Where the quotation marks of a paragraph stand in its normalised text.

    In a text that quotes with double marks, a single one after an s is an apostrophe: ``the countries' ties``.
    """
    doubles = _DOUBLE.search(line) is not None
    for match in re.finditer('"', normal.text):
        place = match.start()
        single = not _DOUBLE.match(line, normal.origin(place))
        if not (doubles and single and normal.text[place - 1 : place] == "s"):
            yield place


def _marked(line: str, normal: Normalised) -> Iterator[tuple[int, int]]:
    """The stretches of a paragraph between an opening quotation mark and the one that closes it.

    Marks within marks belong to the outer stretch. One that nobody closes goes on to the end, as where a speech runs
    over paragraphs; one that closes what nobody opened goes back to the beginning.
    """
    opening = {match.start() for match in _OPENING.finditer(normal.text)}
    begin, depth = 0, 0
    for number, place in enumerate(_marks(line, normal)):
        if place in opening:
            begin = begin if depth else place + 1
            depth += 1
        elif depth or not number:
            depth = max(depth - 1, 0)
            if not depth:
                yield begin, place
    if depth:
        yield begin, len(normal.text)


Places = Iterator[tuple[int, int]]


def _places(piece: str, text: Text, tails: tuple[str, ...] = ("",)) -> Places:
    """Where a normalised piece stands in ``text.normal`` as whole words; a last word may go on with a tail."""
    start = text.normal.find(piece) if piece else -1
    while start >= 0:
        end = start + len(piece)
        if not text.rest_of_word(start) and text.rest_of_word(end) in tails:
            yield start, end
        start = text.normal.find(piece, start + 1)


def find(
    quotation: str, text: Text, paragraphs: Collection[int] | None = None
) -> Found | Missing | Ambiguous:
    """Where a quotation stands in a text as whole words, case and all.

    ``[...]`` splits it into pieces that must follow one another. ``paragraphs`` restricts the search to these. Of
    several places in one paragraph the first counts; places in several paragraphs are ambiguous. Of two places of
    the first piece before one place of the last, the nearer one counts.
    """
    pieces = pieces_of(quotation)
    places = [
        [
            place
            for place in _places(piece, text)
            if paragraphs is None
            or all(
                number in paragraphs
                for number in range(text.paragraph_at(place[0]), text.paragraph_at(place[1] - 1) + 1)
            )
        ]
        for piece in pieces
    ]
    matches: dict[int, tuple[tuple[int, int], ...]] = {}
    for first in places[0] if places else ():
        chain = [first]
        for following in places[1:]:
            after = next((place for place in following if place[0] >= chain[-1][1]), None)
            if after is None:
                break
            chain.append(after)
        else:
            matches[chain[-1][1]] = tuple(chain)
    by_paragraph: dict[int, tuple[tuple[int, int], ...]] = {}
    for match in matches.values():
        by_paragraph.setdefault(text.paragraph_at(match[0][0]), match)
    if not by_paragraph:
        return _missing(pieces, places, text)
    if len(by_paragraph) > 1:
        return Ambiguous(tuple(by_paragraph))
    ((paragraph, match),) = by_paragraph.items()
    spans = tuple(text.span(start, end) for start, end in match)
    return Found(paragraph, spans, all(text.is_marked(start, end) for start, end in match))


def _missing(pieces: tuple[str, ...], places: list[list[tuple[int, int]]], text: Text) -> Missing:
    """The report on the first piece that stands nowhere, else nowhere it may, else on the last one."""
    nowhere = next((piece for piece in pieces if not any(_places(piece, text))), None)
    outside = next((piece for piece, found in zip(pieces, places, strict=True) if not found), None)
    return nearest(nowhere or outside or (pieces[-1] if pieces else ""), text)


def nearest(words: str, text: Text) -> Missing:
    """The passage of a text that is most like ``words``; of equals the first."""
    piece = normalise(words).text
    best = Missing(passage="", paragraph=0, similarity=0.0, piece=piece)
    if not piece:
        return best
    for start, end in _places(piece, text):
        number = text.paragraph_at(start)
        begin = start - text.begins[number - 1]
        return Missing(
            passage=text.passage(number, begin, begin + end - start),
            paragraph=number,
            similarity=1.0,
            piece=piece,
        )
    for number, paragraph in enumerate(text.alike, 1):
        start, end = 0, len(paragraph.text)
        if end > len(piece):
            aligned = fuzz.partial_ratio_alignment(piece, paragraph.text)
            if aligned is None:
                continue
            start, end = aligned.dest_start, aligned.dest_end
        passage = text.passage(number, start, end)
        similarity = fuzz.ratio(piece, normalise(passage).text) / 100
        if similarity > best.similarity:
            best = Missing(passage=passage, paragraph=number, similarity=similarity, piece=piece)
    return best


def occurrences(words: str, text: Text) -> tuple[Found, ...]:
    """Where a name, a term or a date's words stand: the first place in each paragraph, case-sensitive.

    Whole words; a possessive ``'s`` may follow.
    """
    found: dict[int, Found] = {}
    for start, end in _places(normalise(words).text, text, ("", "'s")):
        number = text.paragraph_at(start)
        place = Found(number, (text.span(start, end),), text.is_marked(start, end))
        known = found.setdefault(number, place)
        if place.marked and not known.marked:
            found[number] = Found(number, known.spans, place.marked)
    return tuple(found.values())


def occurs(words: str, text: Text) -> tuple[int, ...]:
    """The paragraphs in which a name, a term or a date's words stand; see ``occurrences``."""
    return tuple(found.paragraph for found in occurrences(words, text))


def mentions(words: str, text: Text) -> tuple[int, ...]:
    """The paragraphs that stand against a ``never_says``: the words in any case, hyphens as good as spaces.

    Wider than ``occurs`` on purpose: that an article never says something is only true if nothing near it is said.
    """
    parts = [re.escape(part) for part in re.split("[ -]", normalise(words).text) if part]
    if not parts:
        return ()
    pattern = re.compile(rf"(?<!\w){'[ -]'.join(parts)}(?!\w)", re.IGNORECASE)
    return tuple(dict.fromkeys(text.paragraph_at(match.start()) for match in pattern.finditer(text.normal)))
