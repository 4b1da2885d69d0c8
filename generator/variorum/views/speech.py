"""A speech and its sentences: which of them each article kept.

In: an utterance of which others are part. Out: frozen records for templates.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Utterance, Version
from variorum.text.prose import without_marks

FORMS = ("direct", "part", "gist", "indirect")
"""The forms in which an article carries an utterance, the most literal first."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What one article has of one sentence: its first version in each form; none where it left it out."""

    article: Article
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a speech; ``here`` where it is the page's own."""

    utterance: Utterance
    gist: str
    kept: tuple[Kept, ...]
    here: bool


@dataclass(frozen=True, slots=True)
class Total:
    """How many sentences of a speech one article kept, in whatever form."""

    article: Article
    sentences: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """A speech: its sentences in order, and how many of them each article kept."""

    utterance: Utterance
    gist: str
    sentences: tuple[Sentence, ...]
    totals: tuple[Total, ...]

    @property
    def left_out(self) -> tuple[Article, ...]:
        """The articles that kept none of it."""
        return tuple(total.article for total in self.totals if not total.sentences)

    @property
    def keeping(self) -> tuple[Total, ...]:
        """The articles that kept something."""
        return tuple(total for total in self.totals if total.sentences)


def gist(utterance: Utterance) -> str:
    """What was said, in our words, as plain text."""
    return without_marks(utterance.gist).strip()


def parts_of(edition: Edition) -> Mapping[Utterance, tuple[Utterance, ...]]:
    """The sentences of every speech, in their order; those without a number last, as they stand in the file."""
    found: defaultdict[Utterance, list[Utterance]] = defaultdict(list)
    for story in edition.corpus.stories:
        by_id = {utterance.id: utterance for utterance in story.utterances}
        for utterance in story.utterances:
            if utterance.entry.part_of in by_id:
                found[by_id[utterance.entry.part_of]].append(utterance)
    return {
        whole: tuple(sorted(parts, key=lambda part: (part.order is None, part.order or 0)))
        for whole, parts in found.items()
    }


def speech(
    whole: Utterance, parts: tuple[Utterance, ...], edition: Edition, here: Utterance | None = None
) -> Speech:
    """The table of a speech's sentences and the story's articles."""
    articles = edition.story_of[whole.story].articles
    sentences = tuple(
        Sentence(utterance=part, gist=gist(part), kept=kept(part, edition), here=part is here)
        for part in parts
    )
    totals = tuple(
        Total(article, sum(bool(sentence.kept[place].versions) for sentence in sentences))
        for place, article in enumerate(articles)
    )
    return Speech(utterance=whole, gist=gist(whole), sentences=sentences, totals=totals)


def kept(utterance: Utterance, edition: Edition) -> tuple[Kept, ...]:
    """What every article of the story has of an utterance."""
    articles = edition.story_of[utterance.story].articles
    return tuple(_kept(utterance, article, edition) for article in articles)


def _kept(part: Utterance, article: Article, edition: Edition) -> Kept:
    own = [version for version in edition.versions_of[part] if version.article is article]
    firsts = (next((version for version in own if version.form == form), None) for form in FORMS)
    return Kept(article, tuple(version for version in firsts if version is not None))
