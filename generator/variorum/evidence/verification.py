"""What an article's annotation quotes, held against its private text, or against the lock where that is not at hand.

In: an article's claims, versions and datings, its text or its part of the lock. Out: where each quotation stands, the
quoted share, and what could not be verified. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from variorum.corpus.records import Article, Claim, Dating, Source, Version
from variorum.evidence.lock import ArticleLock, Evidence, digest, lock_article, share
from variorum.evidence.passages import Ambiguous, Found, Missing, Text, find, mentions, nearest, occurrences


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words that an annotation takes from an article, or says to be absent from it.

    ``paragraphs`` are those in which they must stand, ``None`` for anywhere; ``unknown_layer`` is a layer named under
    ``at`` that the article does not describe.
    """

    kind: Evidence
    words: str
    source: Source
    paragraphs: frozenset[int] | None = None
    unknown_layer: str | None = None


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The lock does not hold the words: they were changed, or were never verified."""


@dataclass(frozen=True, slots=True)
class Present:
    """The article says what ``never_says`` denies, in these paragraphs."""

    paragraphs: tuple[int, ...]


Problem = Missing | Ambiguous | Unlocked | Present


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Verification:
    """The outcome for one article. ``share`` is that of its words that are quoted, ``None`` where nobody knows it.

    ``unlocked`` are the quotations that hold against the text but are not in the lock yet; ``stale`` the keys of the
    lock that nothing uses any more; ``lock`` is what the lock should say, where the text is at hand.
    """

    article: Article
    quotations: tuple[Quotation, ...]
    found: dict[Source, Found]
    problems: tuple[tuple[Quotation, Problem], ...]
    unlocked: tuple[Quotation, ...]
    stale: tuple[str, ...]
    share: float | None
    words: int | None
    lock: ArticleLock | None


def quotations(
    article: Article, claims: Iterable[Claim], versions: Iterable[Version], datings: Iterable[Dating]
) -> Iterator[Quotation]:
    """Everything that the annotation of one article takes from its text, in the file's order of kinds."""
    for identifier, spellings in article.entry.names.items():
        for number, spelling in enumerate(spellings):
            yield Quotation(
                kind=Evidence.NAME, words=spelling, source=article.source.at("names", identifier, number)
            )
    for dating in datings:
        yield Quotation(kind=Evidence.EVENT, words=dating.words, source=dating.source.at("words"))
    for claim in claims:
        paragraphs, unknown = named_paragraphs(article, claim.at)
        if claim.quote:
            yield Quotation(
                kind=Evidence.QUOTE,
                words=claim.quote,
                source=claim.source.at("quote"),
                paragraphs=paragraphs,
                unknown_layer=unknown,
            )
        if claim.question.type.is_wording:
            for number, term in enumerate(article.entry.claims[claim.question.id][claim.number - 1].answer):
                yield Quotation(
                    kind=Evidence.TERM,
                    words=term,
                    source=claim.source.at("answer", number),
                    paragraphs=paragraphs,
                    unknown_layer=unknown,
                )
    for version in versions:
        if version.verbatim:
            paragraphs, unknown = named_paragraphs(article, version.at)
            yield Quotation(
                kind=Evidence.QUOTE,
                words=version.text,
                source=version.source.at(version.form),
                paragraphs=paragraphs,
                unknown_layer=unknown,
            )
    for number, words in enumerate(article.entry.never_says):
        yield Quotation(kind=Evidence.NEVER, words=words, source=article.source.at("never_says", number))


def named_paragraphs(article: Article, at: Sequence[str]) -> tuple[frozenset[int] | None, str | None]:
    """The paragraphs that ``at`` names, and a layer among them that the article does not describe."""
    found: set[int] = set()
    for position in at:
        if position in article.entry.layers:
            found.update(int(paragraph[1:]) for paragraph in article.entry.layers[position])
        elif position[1:].isdigit():
            found.add(int(position[1:]))
        else:
            return None, position
    return frozenset(found) or None, None


def verify(
    article: Article, quoted: Iterable[Quotation], text: Text | None, locked: ArticleLock | None
) -> Verification:
    """Holds quotations against the text where it is at hand, else against the lock."""
    items = tuple(quoted)
    outcomes = [(item, _in_text(item, text) if text else _in_lock(item, locked)) for item in items]
    found: dict[Source, Found] = {}
    problems: list[tuple[Quotation, Problem]] = []
    good: list[tuple[Evidence, str, Found | None]] = []
    for item, outcome in outcomes:
        if isinstance(outcome, Missing | Ambiguous | Unlocked | Present):
            problems.append((item, outcome))
            continue
        good.append((item.kind, item.words, outcome))
        if outcome is not None:
            found[item.source] = outcome
    keys = {digest(item.kind, item.words) for item in items}
    proper = lock_article(article.id, text, good) if text else None
    same_text = locked is not None and text is not None and locked.digest == text.digest
    words = text.words if text else locked.words if locked else None
    return Verification(
        article=article,
        quotations=items,
        found=found,
        problems=tuple(problems),
        unlocked=tuple(
            item
            for item, outcome in outcomes
            if text and not isinstance(outcome, Problem) and not (same_text and _is_locked(item, locked))
        ),
        stale=locked.stale(keys) if locked else (),
        share=_share(items, found, words),
        words=words,
        lock=proper,
    )


def _share(items: Sequence[Quotation], found: dict[Source, Found], words: int | None) -> float | None:
    if words is None:
        return None
    quoted = (found[item.source] for item in items if item.kind.quoted and item.source in found)
    return share((span for place in quoted for span in place.spans), words)


def _is_locked(item: Quotation, locked: ArticleLock | None) -> bool:
    outcome = _in_lock(item, locked)
    if isinstance(outcome, Found):
        return outcome.marked is not None
    return not isinstance(outcome, Unlocked)


def _in_text(item: Quotation, text: Text) -> Found | Problem | None:
    if item.kind is Evidence.NEVER:
        paragraphs = mentions(item.words, text)
        return Present(paragraphs) if paragraphs else None
    if item.kind is Evidence.QUOTE:
        return find(item.words, text, item.paragraphs)
    places = occurrences(item.words, text)
    allowed = [place for place in places if item.paragraphs is None or place.paragraph in item.paragraphs]
    return allowed[0] if allowed else nearest(item.words, text)


def _in_lock(item: Quotation, locked: ArticleLock | None) -> Found | Problem | None:
    if locked is None:
        return Unlocked()
    if item.kind is Evidence.NEVER:
        return None if locked.verified_absent(item.words) else Unlocked()
    outcome = locked.verified(item.kind, item.words, item.paragraphs)
    if isinstance(outcome, Ambiguous) and item.kind is not Evidence.QUOTE:
        places = locked.entries[digest(item.kind, item.words)]
        return next(p for p in places if item.paragraphs is None or p.paragraph in item.paragraphs)
    return Unlocked() if outcome is None else outcome
