"""The figures of the method page: how much was compared, where it comes from, how much was quoted.

In: an ``Edition``. Out: frozen records, one a story; nothing in them is written by hand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.origins import Independence, house, independence, origin
from variorum.comparison.records import Answer
from variorum.corpus.records import Article, Organisation, Speaker, Story
from variorum.english.lexicon import READINGS
from variorum.evidence.lock import Evidence
from variorum.seeds.model import Kind, Reading
from variorum.text.english import number
from variorum.text.wording import count_words
from variorum.views.entries import date_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """One article: its date, length and quoted share in words (empty where nobody could measure), its quotations."""

    article: Article
    date: str
    words: int | None
    share: str
    quotations: int
    longest: int
    answers: int


@dataclass(frozen=True, slots=True)
class Root:
    """An origin: how many answers entered print through it, and in which articles they stand."""

    speaker: Speaker
    answers: int
    articles: tuple[Article, ...]

    @property
    def named(self) -> bool:
        """False for a vague plural such as media reports."""
        return not (isinstance(self.speaker, Organisation) and self.speaker.sort is Kind.UNNAMED)


@dataclass(frozen=True, slots=True)
class House:
    """An article whose text goes back to somebody else: a text it reprints, or the owner of its outlet."""

    article: Article
    house: Speaker
    copies: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was compared in one story. ``roots`` begin with those that stand behind most answers.

    Answers are ``carried`` by somebody whom the article names, else ``spoken`` by somebody, else the article's ``own``;
    ``repeated`` are questions on which several articles give one answer, ``echoes`` those without a second origin.
    """

    story: Story
    articles: tuple[Quoted, ...]
    in_words: str
    questions: int
    answers: int
    utterances: int
    versions: int
    events: int
    answered: int
    silent: int
    unchecked: int
    carried: int
    spoken: int
    own: int
    roots: tuple[Root, ...]
    houses: tuple[House, ...]
    drawn_on: tuple[tuple[Organisation, tuple[Article, ...]], ...]
    repeated: int
    echoes: int
    verified: int
    absences: int
    longest: int
    explained: int
    readings: tuple[tuple[str, int, str], ...]
    known: tuple[tuple[str, int], ...]

    @property
    def shared(self) -> tuple[Root, ...]:
        """The origins whose word stands in several articles; those that nobody named cannot be told to be one."""
        return tuple(root for root in self.roots if len(root.articles) > 1 and root.named)

    @property
    def pairs(self) -> int:
        """How many pairs of a question and an article there are."""
        return self.questions * len(self.articles)


def figures(story: Story, edition: Edition) -> Figures:
    """The figures of one story."""
    comparisons = edition.of_story(story)
    verifications = [edition.verifications[article] for article in story.articles]
    quoted = tuple(_quoted(article, edition) for article in story.articles)
    kinds = Counter(
        item.kind
        for verification in verifications
        for item in verification.quotations
        if item not in {bad for bad, _ in verification.problems}
    )
    readings = Counter(reading.value for question in story.questions for reading in question.reading)
    boxes = [known for question in story.questions for known in question.known]
    boxes += [known for utterance in story.utterances for known in utterance.known]
    boxes += [known for event in story.events for known in event.known]
    return Figures(
        story=story,
        articles=quoted,
        in_words=number(len(story.articles)),
        questions=len(story.questions),
        answers=len(story.claims),
        utterances=len({version.utterance for version in story.versions}),
        versions=len(story.versions),
        events=len(story.events),
        answered=sum(len(found.articles) for found in comparisons),
        silent=sum(len(found.silent) for found in comparisons),
        unchecked=sum(len(found.unchecked) for found in comparisons),
        carried=sum(bool(claim.via) for claim in story.claims),
        spoken=sum(bool(claim.by) and not claim.via for claim in story.claims),
        own=sum(claim.own_voice and not claim.via for claim in story.claims),
        roots=_roots(story),
        houses=tuple(_houses(story)),
        drawn_on=tuple(_drawn_on(story)),
        repeated=sum(any(len(answer.articles) > 1 for answer in found.answers) for found in comparisons),
        echoes=sum(any(map(_is_echo, found.answers)) for found in comparisons),
        verified=sum(amount for kind, amount in kinds.items() if kind is not Evidence.NEVER),
        absences=kinds[Evidence.NEVER],
        longest=max((one.longest for one in quoted), default=0),
        explained=sum(question.explain is not None for question in story.questions),
        readings=tuple(
            (one.value, readings[one.value], READINGS[one]) for one in Reading if readings[one.value]
        ),
        known=tuple(sorted(Counter(known.basis.words for known in boxes).items())),
    )


def _is_echo(answer: Answer) -> bool:
    """True for an answer that several articles have from one source that is known."""
    several = len(answer.articles) > 1 and not answer.first.derived
    return several and independence(answer.claims) is Independence.SHARED


def _quoted(article: Article, edition: Edition) -> Quoted:
    verification = edition.verifications[article]
    lengths = [count_words(item.words) for item in verification.quotations if item.kind is Evidence.QUOTE]
    return Quoted(
        article=article,
        date=date_of(article),
        words=verification.words,
        share="" if verification.share is None else f"{verification.share:.1%}",
        quotations=len(lengths),
        longest=max(lengths, default=0),
        answers=len(edition.claims[article]),
    )


def _roots(story: Story) -> tuple[Root, ...]:
    answers: Counter[Speaker] = Counter(origin(claim) for claim in story.claims)
    carriers: defaultdict[Speaker, set[Article]] = defaultdict(set)
    for claim in story.claims:
        carriers[origin(claim)].add(claim.article)
    roots = [Root(speaker, amount, _ordered(carriers[speaker], story)) for speaker, amount in answers.items()]
    return tuple(sorted(roots, key=lambda root: (-root.answers, root.speaker.name)))


def _houses(story: Story) -> Iterable[House]:
    for article in story.articles:
        found = house(article.copy_of or article.outlet)
        if found is not article.outlet:
            yield House(article, found, article.copy_of is not None)


def _drawn_on(story: Story) -> Iterable[tuple[Organisation, tuple[Article, ...]]]:
    """The organisations on which several articles draw, with these."""
    users: defaultdict[Organisation, list[Article]] = defaultdict(list)
    for article in story.articles:
        for found in article.draws_on:
            users[found].append(article)
    return ((found, tuple(articles)) for found, articles in users.items() if len(articles) > 1)


def _ordered(articles: Iterable[Article], story: Story) -> tuple[Article, ...]:
    return tuple(article for article in story.articles if article in set(articles))
