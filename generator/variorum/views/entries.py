"""What several pages list in the same way: comparisons in short, events, sayings, names and dates.

In: records of the edition. Out: frozen records for the macros of ``_entries.md.j2``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import UNKNOWN
from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison, Verdict
from variorum.corpus.records import Article, Claim, Dating, Entity, Event, Speaker, Story, Utterance, Version
from variorum.english.lexicon import AS_MODES, MARKS, STATUSES, Mark
from variorum.seeds.model import Mode

_FORMS = {
    "direct": "quoted in",
    "part": "partly quoted in",
    "gist": "quoted, not printed here, in",
    "indirect": "reported in",
}
_ESTIMATED = frozenset("~?%")
"""The marks of EDTF for a date that somebody worked out."""
_ORDER = {verdict: number for number, verdict in enumerate(Verdict)}
DIFFERING = (
    Verdict.SAME_SPEAKER,
    Verdict.CONFLICT,
    Verdict.DISPUTE,
    Verdict.DEVELOPMENT,
    Verdict.UNCLEAR,
    Verdict.PRECISION,
    Verdict.WORDING,
)
"""The verdicts of questions on which the articles do not all say the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One answer, with the articles that give it in one way: through the same people and in the same sense."""

    articles: tuple[Article, ...]
    by: tuple[Speaker, ...]
    words: str
    mode: str
    claim: Claim

    @property
    def is_superseded(self) -> bool:
        """True for what the article itself says does not hold any more: it is struck through."""
        return self.claim.mode is Mode.SUPERSEDED


@dataclass(frozen=True, slots=True)
class Entry:
    """A question with its verdict and answers in a few words; ``story`` only where the site has several."""

    comparison: Comparison
    lines: tuple[Line, ...]
    story: Story | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """An utterance, and which articles carry it in which form: ``quoted in``, ``reported in`` and the articles.

    ``parts``: of how many sentences that stand for themselves it is made.
    """

    utterance: Utterance
    forms: tuple[tuple[str, tuple[Version, ...]], ...]
    parts: int
    story: Story | None


@dataclass(frozen=True, slots=True)
class Occasion:
    """The sayings of one occasion; ``event`` where it is one of the timeline."""

    words: str
    event: Event | None
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An event with its date in words, its status where it is not plain, and how the articles date it."""

    event: Event
    when: str
    status: str
    datings: tuple[Dating, ...]
    story: Story | None


@dataclass(frozen=True, slots=True)
class Spelling:
    """The names by which one article calls something; empty where none is noted."""

    article: Article
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of a table that belong to one story; ``story`` is named only where the site has several."""

    story: Story | None
    rows: tuple[Spelling, ...]


def differs(comparison: Comparison) -> bool:
    """True where the articles do not all say the same, or one of them says it in two ways."""
    marked = comparison.drifting or comparison.contradicting_itself
    return comparison.verdict in DIFFERING or bool(marked)


def sense_of(claim: Claim) -> str:
    """In what sense an answer is meant, in words: ``as a plan``, ``worked out by us``; empty for a plain fact."""
    return MARKS[Mark.DERIVED].name if claim.derived else AS_MODES[claim.mode]


def lines(claims: Iterable[Claim]) -> tuple[Line, ...]:
    """Claims of one answer each, put together where they say the same through the same people in the same sense."""
    groups: dict[tuple[str, tuple[Speaker, ...], str], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.words, claim.by, sense_of(claim)), []).append(claim)
    return tuple(
        Line(
            articles=tuple(dict.fromkeys(claim.article for claim in found)),
            by=by,
            words=words,
            mode=mode,
            claim=found[0],
        )
        for (words, by, mode), found in groups.items()
    )


def entry(comparison: Comparison, edition: Edition, claims: Iterable[Claim] | None = None) -> Entry:
    """A comparison in short, with all its answers or only some."""
    shown = [claim for answer in comparison.answers for claim in answer.claims] if claims is None else claims
    return Entry(comparison, lines(shown), story_shown(comparison.question.story, edition))


def entries(comparisons: Iterable[Comparison], edition: Edition) -> tuple[Entry, ...]:
    """Comparisons in short, in the order given."""
    return tuple(entry(comparison, edition) for comparison in comparisons)


def by_verdict(comparisons: Iterable[Comparison]) -> tuple[Comparison, ...]:
    """The differences first, in the order of the verdicts."""
    return tuple(sorted(comparisons, key=lambda found: _ORDER[found.verdict]))


def saying(utterance: Utterance, edition: Edition) -> Saying:
    """An utterance with the articles that carry it."""
    versions = edition.versions_of[utterance]
    forms = tuple(
        (words, found)
        for form, words in _FORMS.items()
        if (found := tuple(version for version in versions if version.form == form))
    )
    parts = sum(other.entry.part_of == utterance.id for other in edition.story_of[utterance.story].utterances)
    return Saying(utterance=utterance, forms=forms, parts=parts, story=story_shown(utterance.story, edition))


def occasions(utterances: Sequence[Utterance], edition: Edition) -> tuple[Occasion, ...]:
    """Utterances by the occasion on which they were made, in the order in which the occasions are met."""
    groups: dict[Event | str, list[Utterance]] = {}
    for utterance in utterances:
        groups.setdefault(utterance.occasion, []).append(utterance)
    return tuple(
        Occasion(
            where if isinstance(where, str) else where.name,
            None if isinstance(where, str) else where,
            tuple(saying(utterance, edition) for utterance in found),
        )
        for where, found in groups.items()
    )


def happenings(events: Iterable[Event], edition: Edition) -> tuple[Happening, ...]:
    """Events in the order of time, undated ones last."""
    return tuple(happening(event, edition) for event in sorted(events, key=_moment))


def happening(event: Event, edition: Edition) -> Happening:
    """An event with its date in words."""
    story = story_shown(event.story, edition)
    return Happening(
        event=event,
        when=words_for(event.when),
        status=STATUSES[event.status],
        datings=edition.datings[event],
        story=story,
    )


def _moment(event: Event) -> tuple[bool, float, float]:
    return event.when == UNKNOWN, float(event.span.lower), float(event.span.upper)


def spellings(thing: Entity, edition: Edition) -> tuple[Group, ...]:
    """How each article of the stories in which the thing has a name spells it; nothing where no article does."""
    found = dict(edition.names[thing])
    return tuple(
        Group(
            story_shown(story.id, edition),
            tuple(Spelling(article, found.get(article, ())) for article in story.articles),
        )
        for story in edition.corpus.stories
        if any(article in found for article in story.articles)
    )


def naming(edition: Edition) -> Mapping[str, tuple[Claim, ...]]:
    """The claims whose answers name an entity, by its id."""
    found: dict[str, list[Claim]] = {}
    for story in edition.corpus.stories:
        for claim in story.claims:
            for name in dict.fromkeys(claim.question.type.references(claim.value)):
                found.setdefault(name, []).append(claim)
    return {name: tuple(claims) for name, claims in found.items()}


def by_question(claims: Iterable[Claim], edition: Edition) -> tuple[Entry, ...]:
    """Claims under their questions, with the verdict on each."""
    groups: dict[Comparison, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(edition.comparisons[claim.question], []).append(claim)
    return tuple(entry(comparison, edition, found) for comparison, found in groups.items())


def story_shown(name: str, edition: Edition) -> Story | None:
    """The story, where the site has several and readers have to be told which."""
    return edition.story_of[name] if len(edition.corpus.stories) > 1 else None


def is_undated(article: Article) -> bool:
    """True when the article does not say when it was published: the date is unknown, or only estimated."""
    return article.entry.published == UNKNOWN or not _ESTIMATED.isdisjoint(article.entry.published)


def date_of(article: Article) -> str:
    """When the article was published, in words: ``undated; on or after 13 September 2023``."""
    if article.entry.published != UNKNOWN:
        words = words_for(article.entry.published)
        return f"undated; {words}" if is_undated(article) else words
    first, last = article.entry.not_before, article.entry.not_after
    if first is None and last is None:
        return "undated"
    span = f"{first or '..'}/{last or '..'}"
    return f"undated; {words_for(span)}"
