"""Sentences in pieces: plain words, and names that a template makes links of.

In: answers with their claims. Out: who says what, in English, by the type of the answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from variorum.algebra.composed import Unknown
from variorum.algebra.intervals import End
from variorum.algebra.value_type import SAYS, Value, Verbs
from variorum.comparison.records import Answer, Comparison
from variorum.corpus.records import Article, Claim, Speaker
from variorum.english.lexicon import MODES
from variorum.seeds.model import Mode
from variorum.text.english import between, both, capitalised, count, listed
from variorum.views.entries import date_of

_NOT_KNOWN = Verbs("says that it is", "say that it is", "says that it is")
_NONE = Verbs("", "", "")

MOST_NAMES = 5
"""How many articles are named; beyond that they are counted."""


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a record within a sentence."""

    record: Article | Speaker
    words: str


Piece = str | Name
Sentence = tuple[Piece, ...]


def plain(sentence: Iterable[Piece]) -> str:
    """The sentence as text."""
    return "".join(piece if isinstance(piece, str) else piece.words for piece in sentence)


def capital(sentence: Sequence[Piece]) -> Sentence:
    """The sentence with a capital at its beginning; the name of an article keeps the letter it has."""
    first, *rest = sentence
    if isinstance(first, str):
        return (capitalised(first), *rest)
    if isinstance(first.record, Article):
        return tuple(sentence)
    return (Name(first.record, capitalised(first.words)), *rest)


def joined(parts: Sequence[Sequence[Piece]], separator: str = ", ", last: str = " and ") -> Sentence:
    """Parts of a sentence as one: ``A, B and C``."""
    lists: list[Sequence[Piece]] = between(list(parts), (separator,), (last,))
    return tuple(piece for part in lists for piece in part)


def called(speakers: Sequence[Speaker]) -> Sentence:
    """The names of people and bodies, without what stands in brackets after them."""
    return joined([(Name(speaker, speaker.name.partition(" (")[0]),) for speaker in speakers])


def spoken(claim: Claim) -> str:
    """The time that a claim speaks of: its own, else the publication of the article."""
    return f"as of {claim.as_of_words}" if claim.as_of_words else date_of(claim.article)


class Teller:
    """Tells who gives which answer to one question."""

    def __init__(self, comparison: Comparison) -> None:
        question = comparison.question
        labels = [a.label for a in (*comparison.articles, *comparison.silent, *comparison.unchecked)]
        self.short = [label.partition(" (")[0] for label in labels]
        self.type = question.type
        # The label of an option is a sentence of its own, which no verb goes before.
        self.has_verbs = self.type.verbs is not None and (self.type.is_amount or not question.options)

    @property
    def opening(self) -> str:
        """What stands before a list of who says what: a colon, or a stop where each of its parts has a colon."""
        return ": " if self.has_verbs else ". "

    def name(self, article: Article) -> Name:
        """The article's label, without what stands in brackets where it is not needed."""
        short = article.label.partition(" (")[0]
        return Name(article, short if self.short.count(short) == 1 else article.label)

    def articles(self, articles: Sequence[Article]) -> Sentence:
        """The articles' names, or their number where there are many."""
        if len(articles) > MOST_NAMES:
            return (count(len(articles), "article"),)
        return joined([(self.name(article),) for article in articles])

    def sources(self, claims: Sequence[Claim]) -> Sentence:
        """The articles that make these claims, with whom they cite."""
        cited: dict[Article, tuple[Speaker, ...]] = {}
        for claim in claims:
            known = cited.get(claim.article, claim.by)
            both_cited = () if claim.own_voice or not known else (*known, *claim.by)
            cited[claim.article] = tuple(dict.fromkeys(both_cited))
        articles = list(cited)
        if len(articles) > MOST_NAMES or len(set(cited.values())) == 1:
            speakers = cited[articles[0]] if len(set(cited.values())) == 1 else ()
            return (*self.articles(articles), *_citing(speakers, len(articles)))
        return joined([(self.name(article), *_citing(cited[article], 1)) for article in articles])

    def words(self, claim: Claim) -> str:
        """The answer, with the sense in which it is meant where that is not plain fact."""
        senses = [] if claim.mode is Mode.FACT else [MODES[claim.mode]]
        senses += [claim.question.counts[claim.counts]] if claim.counts else []
        senses += ["on a condition"] if claim.condition else []
        return f"{claim.words} ({', '.join(senses)})" if senses else claim.words

    def tell(self, answers: Sequence[Answer], verb: str = "") -> Sentence:
        """Each answer after those who give it, with the verb that suits the type."""
        if not verb and not self.has_verbs:
            return self._items([(*self.sources(a.claims), f": {self.words(a.first)}") for a in answers])
        items: list[Sentence] = []
        # Nobody puts a distance "at at least 60 km".
        limits = any(answer.first.words.startswith("at ") for answer in answers)
        for index, answer in enumerate(answers):
            verbs = self._verbs(answer.first.value, limits)
            if isinstance(answer.first.value, Unknown):
                verb = ""
            verb_here = verb or (verbs.single if len(answer.articles) == 1 else verbs.plural)
            verb_here = verbs.again if index and len(answer.articles) == 1 else verb_here
            items.append(
                (*self.sources(answer.claims), f" {verb_here} ".replace("  ", " "), self.words(answer.first))
            )
        return self._items(items)

    def tell_by_speaker(self, answers: Sequence[Answer]) -> Sentence:
        """Each answer after the people and bodies that stand behind it."""
        items: list[Sentence] = []
        for answer in answers:
            speakers = dict.fromkeys(speaker for claim in answer.claims for speaker in claim.by)
            times = list(dict.fromkeys(claim.as_of_words for claim in answer.claims if claim.as_of_words))
            when = f", {_listed_times([f'as of {time}' for time in times])}" if times else ""
            items.append((*called(tuple(speakers)), f"{when}: {self.words(answer.first)}"))
        return joined(items, "; ", "; ")

    def tell_articles(self, answers: Sequence[Answer]) -> Sentence:
        """Each answer after the articles that report it."""
        return joined([(*self.articles(a.articles), f": {self.words(a.first)}") for a in answers], "; ", "; ")

    def tell_words(self, answers: Sequence[Answer]) -> Sentence:
        """The answers alone, or after the people quoted with them."""
        items: list[Sentence] = []
        for answer in answers:
            speakers = dict.fromkeys(speaker for claim in answer.claims for speaker in claim.by)
            own = any(claim.own_voice for claim in answer.claims)
            lead = ("in its own voice",) if own else called(tuple(speakers)) or ("worked out by us",)
            items.append((*lead, f": {self.words(answer.first)}"))
        return joined(items, "; ", "; ")

    def tell_senses(self, answers: Sequence[Answer]) -> Sentence:
        """Each answer with the sense in which it is meant, a plain fact too."""
        items: list[Sentence] = []
        plain_facts = all(a.first.mode is Mode.FACT and not a.first.condition for a in answers)
        for answer in answers:
            claim = answer.first
            is_fact = claim.mode is Mode.FACT and not claim.condition
            sense = ("fact",) if is_fact and not plain_facts else ()
            items.append(
                (*self.sources(answer.claims), f": {self.words(claim)}", *(f" (a {s})" for s in sense))
            )
        return joined(items, "; ", "; ")

    def tell_times(self, answers: Sequence[Answer]) -> Sentence:
        """Each answer with the time it speaks of."""
        items: list[Sentence] = []
        for answer in answers:
            claims = sorted(answer.claims, key=lambda claim: self.time((claim,)))
            when = _listed_times(list(dict.fromkeys(spoken(claim) for claim in claims)))
            items.append((*self.sources(answer.claims), f", {when}: {self.words(answer.first)}"))
        return joined(items, "; ", "; ")

    def time(self, claims: Sequence[Claim]) -> tuple[End, End, str]:
        """What claims are put in the order of their times by: the earliest."""
        return min(
            (time.lower, time.upper, claim.article.letter) for claim in claims for time in (claim.time,)
        )

    def _verbs(self, value: Value, limits: bool) -> Verbs:
        """The verbs for an answer; ``limits``: that of some answer begins with ``at``."""
        if isinstance(value, Unknown):
            return _NOT_KNOWN
        verbs = self.type.verbs_for(value) if self.has_verbs else None
        if verbs is None:
            return _NONE
        return SAYS if limits and verbs.ends_in_at else verbs

    def _items(self, items: Sequence[Sentence]) -> Sentence:
        """The items side by side; with semicolons where a comma would be misread."""
        apart = not self.has_verbs or any(mark in plain(item) for item in items for mark in (", ", " and "))
        mark = "; " if apart else ", "
        return joined(items, mark, mark)


def _listed_times(times: Sequence[str]) -> str:
    if len(times) > 2:
        return f"{times[0]} to {times[-1].removeprefix('as of ')}"
    if all(time.startswith("as of ") for time in times):
        times = [times[0], *(time.removeprefix("as of ") for time in times[1:])]
    return listed(times)


def _citing(speakers: Sequence[Speaker], articles: int) -> Sentence:
    if not speakers:
        return ()
    names = called(speakers)
    return (f" ({f'{both(articles)} ' if articles > 1 else ''}citing ", *names, ")")
