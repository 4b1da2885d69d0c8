"""Evidence: the limits on quoting, and the lock that says what was verified against the private texts.

In: what ``passages`` found in a text; the lock's data as plain dicts, lists and strings. Out: shares, ``Lock``
records, the lock's text. No file is read and no YAML parsed here.

The lock makes verification last without the texts: a quotation that was changed has another digest, and its digest
is not in the lock.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256

from variorum.evidence.passages import Ambiguous, Found, Span, Text
from variorum.text.wording import normalise, pieces_of

MAX_SHARE = 0.30
"""The largest share of an article's words that may be quoted in all: a rule of this project."""

VERSION = "2"
"""The version of the lock's format; the one before did not say what stands in quotation marks."""

_READABLE = ("1", VERSION)

HEADER = """\
# Written by `variorum check --lock` from the private texts. Never edit it by hand.
# Each line is a digest of something verified, and its paragraph and words in the text; "marked" where they stand in
# quotation marks there.
"""


class Evidence(Enum):
    """What was verified: a quotation, a term, an event's date in words, the spelling of a name, or an absence."""

    QUOTE = "quote"
    TERM = "term"
    EVENT = "event"
    NAME = "name"
    NEVER = "never"

    @property
    def quoted(self) -> bool:
        """True when the words count as quoted from the article: names do not, and absences cannot."""
        return self in (Evidence.QUOTE, Evidence.TERM, Evidence.EVENT)


def share(spans: Iterable[Span], text_words: int) -> float:
    """The share of a text's words that lie in any of the spans, from 0 to 1; overlapping spans count once."""
    quoted = reached = 0
    for span in sorted(spans):
        quoted += max(0, span.last - max(reached, span.first - 1))
        reached = max(reached, span.last)
    return quoted / text_words if text_words else 0.0


def digest(kind: Evidence, words: str) -> str:
    """The lock's key for something verified: its kind and 16 hexadecimal digits of SHA-256.

    Taken from the normalised words, so that another kind of quotation mark changes nothing, another letter all.
    """
    pieces = pieces_of(words) if kind is Evidence.QUOTE else (normalise(words).text,)
    return f"{kind.value}-{sha256(' [...] '.join(pieces).encode()).hexdigest()[:16]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLock:
    """What was verified in the text of one article.

    ``digest`` and ``words`` are those of its ``Text``. ``entries`` leads from the key of each verified thing to
    the places where it stands, one for each paragraph in which it was looked for; an absence has none.
    """

    article: str
    digest: str
    words: int
    entries: Mapping[str, tuple[Found, ...]]

    def verified(
        self, kind: Evidence, words: str, paragraphs: Collection[int] | None = None
    ) -> Found | Ambiguous | None:
        """Where the lock says the words stand; ``None`` where they were not verified, or not in ``paragraphs``."""
        places = [
            place
            for place in self.entries.get(digest(kind, words), ())
            if paragraphs is None or place.paragraph in paragraphs
        ]
        if len(places) > 1:
            return Ambiguous(tuple(place.paragraph for place in places))
        return places[0] if places else None

    def verified_absent(self, words: str) -> bool:
        """True when the lock says that the text never says the words."""
        return digest(Evidence.NEVER, words) in self.entries

    def stale(self, used: Iterable[str]) -> tuple[str, ...]:
        """The keys of entries that are no longer used, in alphabetical order; ``used`` are keys from ``digest``."""
        return tuple(sorted(set(self.entries) - set(used)))

    @property
    def share(self) -> float:
        """The share of the article's words that are quoted, from 0 to 1."""
        return share(
            (
                span
                for key, places in self.entries.items()
                if Evidence(key.partition("-")[0]).quoted
                for place in places
                for span in place.spans
            ),
            self.words,
        )


@dataclass(frozen=True, slots=True)
class Lock:
    """What was verified in the texts of one story's articles, by article."""

    articles: tuple[ArticleLock, ...] = ()

    def article(self, name: str) -> ArticleLock | None:
        """The part on one article, ``None`` where nothing of it has been verified yet."""
        return next((locked for locked in self.articles if locked.article == name), None)


def lock_article(
    article: str, text: Text, verified: Iterable[tuple[Evidence, str, Found | None]]
) -> ArticleLock:
    """The lock of one article from what was found in its text: kind, words, and their place (none for absences)."""
    entries: dict[str, set[Found]] = {}
    for kind, words, place in verified:
        entries.setdefault(digest(kind, words), set()).update(() if place is None else (place,))
    return ArticleLock(
        article=article,
        digest=text.digest,
        words=text.words,
        entries={key: tuple(sorted(places)) for key, places in entries.items()},
    )


def format_lock(lock: Lock) -> str:
    """The lock as the text of its file, sorted; reading it back gives the same lock."""
    lines = [f"version: {VERSION}", "articles:" if lock.articles else "articles: {}"]
    for locked in sorted(lock.articles, key=lambda locked: locked.article):
        lines += [
            f"  {locked.article}:",
            f"    text: sha256 {locked.digest}",
            f"    words: {locked.words}",
            "    verified:" if locked.entries else "    verified: {}",
        ]
        for key, places in sorted(locked.entries.items()):
            lines.append(f"      {key}: {', '.join(map(_written, places)) or 'absent'}")
    return HEADER + "\n".join(lines) + "\n"


def _written(place: Found) -> str:
    spans = (f"{span.first}-{span.last}" for span in place.spans)
    return " ".join((f"p{place.paragraph}", *spans, *(["marked"] if place.marked else [])))


_TEXT = re.compile(r"sha256 ([0-9a-f]{64})")
_NUMBER = re.compile(r"[0-9]{1,9}")
_KEY = re.compile(rf"({'|'.join(kind.value for kind in Evidence)})-[0-9a-f]{{16}}")
_PLACE = re.compile(r"p([1-9][0-9]{0,8})((?: [1-9][0-9]{0,8}-[1-9][0-9]{0,8})+)( marked)?")


def read_lock(data: object) -> Lock | list[str]:
    """The lock from the nested dicts and strings of its file, or every problem in it, each as one sentence."""
    if not isinstance(data, Mapping) or data.get("version") not in _READABLE:
        found = data.get("version", "none") if isinstance(data, Mapping) else "no block of keys"
        return [f"found version {_shown(found)} of the lock, expected {VERSION}"]
    problems: list[str] = []
    blocks = data.get("articles")
    if not isinstance(blocks, Mapping):
        return [f"articles: found {_shown(blocks)}, expected a block of articles"]
    looked = data["version"] == VERSION
    articles = [_read_article(str(name), blocks[name], looked, problems) for name in sorted(blocks, key=str)]
    return problems or Lock(tuple(articles))


def _shown(value: object) -> str:
    return value if isinstance(value, str) and value else "nothing" if not value else "a list or block"


def _read_article(name: str, block: object, looked: bool, problems: list[str]) -> ArticleLock:
    """One article's part; where something in it is wrong, says so and puts something empty in its place.

    ``looked``: the lock says which words stand in quotation marks.
    """
    fields = block if isinstance(block, Mapping) else {}
    text = _TEXT.fullmatch(str(fields.get("text")))
    if not text:
        problems.append(
            f"{name}: text: found {_shown(fields.get('text'))}, expected sha256 and 64 hexadecimal digits"
        )
    number = _NUMBER.fullmatch(str(fields.get("words")))
    if not number:
        problems.append(f"{name}: words: found {_shown(fields.get('words'))}, expected a whole number")
    verified = fields.get("verified")
    if not isinstance(verified, Mapping):
        problems.append(f"{name}: verified: found {_shown(verified)}, expected a block of digests")
        verified = {}
    entries = {str(key): _read_places(name, str(key), verified[key], looked, problems) for key in verified}
    words = int(number[0]) if number else 0
    for key, places in entries.items():
        if number and any(span.last > words for place in places for span in place.spans):
            problems.append(f"{name}: {key}: found words beyond the {words} of the text")
    return ArticleLock(article=name, digest=text[1] if text else "", words=words, entries=entries)


def _read_places(name: str, key: str, value: object, looked: bool, problems: list[str]) -> tuple[Found, ...]:
    kind = _KEY.fullmatch(key)
    if not kind:
        problems.append(f"{name}: found the key {key}, expected a kind, a hyphen and 16 hexadecimal digits")
        return ()
    absent = kind[1] == Evidence.NEVER.value
    if absent and value == "absent":
        return ()
    places = [_PLACE.fullmatch(part) for part in value.split(", ")] if isinstance(value, str) else [None]
    found = [
        Found(
            int(place[1]),
            tuple(Span(*map(int, span.split("-"))) for span in place[2].split()),
            place[3] is not None if looked else None,
        )
        for place in places
        if place
    ]
    if absent or len(found) < len(places) or any(s.first > s.last for place in found for s in place.spans):
        expected = "absent" if absent else "a paragraph and its words, like p5 71-83"
        problems.append(f"{name}: {key}: found {_shown(value)}, expected {expected}")
        return ()
    return tuple(found)
