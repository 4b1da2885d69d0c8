"""The edition: a corpus with everything that comparing it brought to light, looked up by what pages ask for.

In: a ``Corpus``, optionally the private texts. Out: an ``Edition``. Pure; made once a build.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from variorum.collation.collate import Collation, Printed, collate
from variorum.comparison.compare import compare
from variorum.comparison.records import Comparison
from variorum.corpus.records import (
    Article,
    Claim,
    Corpus,
    Dating,
    Entity,
    Event,
    Question,
    Speaker,
    Story,
    Utterance,
    Version,
)
from variorum.evidence.lock import Lock
from variorum.evidence.passages import Text
from variorum.evidence.verification import Verification, quotations, verify

Key = TypeVar("Key", bound=Hashable)
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Archive:
    """What quotations of one story are held against: private texts by article, and the lock; either may be absent."""

    texts: Mapping[str, str]
    lock: Lock | None


@dataclass(frozen=True, eq=False)
class Edition:
    """The corpus and its comparisons, one a question, in the order of stories and files."""

    corpus: Corpus
    comparisons: Mapping[Question, Comparison]
    archives: Mapping[Story, Archive]

    @cached_property
    def story_of(self) -> Mapping[str, Story]:
        """Stories by id."""
        return {story.id: story for story in self.corpus.stories}

    @cached_property
    def claims(self) -> Mapping[Article, tuple[Claim, ...]]:
        """Every article's claims."""
        return _grouped((claim.article, claim) for story in self.corpus.stories for claim in story.claims)

    @cached_property
    def versions(self) -> Mapping[Article, tuple[Version, ...]]:
        """Every article's versions of utterances."""
        return _grouped((found.article, found) for story in self.corpus.stories for found in story.versions)

    @cached_property
    def versions_of(self) -> Mapping[Utterance, tuple[Version, ...]]:
        """Every utterance's versions, in the order of the articles."""
        return _grouped((found.utterance, found) for story in self.corpus.stories for found in story.versions)

    @cached_property
    def datings(self) -> Mapping[Event, tuple[Dating, ...]]:
        """How the articles date each event."""
        return _grouped((found.event, found) for story in self.corpus.stories for found in story.datings)

    @cached_property
    def comparisons_about(self) -> Mapping[Entity, tuple[Comparison, ...]]:
        """The comparisons of all questions that are about an entity."""
        return _grouped(
            (thing, found) for found in self.comparisons.values() for thing in found.question.about
        )

    @cached_property
    def utterances_about(self) -> Mapping[Entity, tuple[Utterance, ...]]:
        """The utterances that are about an entity."""
        return _grouped(
            (thing, found)
            for story in self.corpus.stories
            for found in story.utterances
            for thing in found.about
        )

    @cached_property
    def utterances_by(self) -> Mapping[Speaker, tuple[Utterance, ...]]:
        """The utterances of each person or body."""
        return _grouped((found.speaker, found) for story in self.corpus.stories for found in story.utterances)

    @cached_property
    def claims_by(self) -> Mapping[Speaker, tuple[Claim, ...]]:
        """The claims that each person or body stands behind."""
        return _grouped(
            (speaker, claim)
            for story in self.corpus.stories
            for claim in story.claims
            for speaker in claim.by
        )

    @cached_property
    def carried_by(self) -> Mapping[Speaker, tuple[Claim | Version, ...]]:
        """The claims and versions that reached an article through each person or body."""
        records: list[Claim | Version] = []
        for story in self.corpus.stories:
            records += story.claims
            records += story.versions
        return _grouped((speaker, record) for record in records for speaker in record.via)

    @cached_property
    def events_about(self) -> Mapping[Entity, tuple[Event, ...]]:
        """The events that a person, body, place or topic has part in."""
        return _grouped(
            (thing, event)
            for story in self.corpus.stories
            for event in story.events
            for thing in dict.fromkeys((*event.who, *event.where, *event.about))
        )

    @cached_property
    def names(self) -> Mapping[Entity, tuple[tuple[Article, tuple[str, ...]], ...]]:
        """How each article spells each name."""
        return _grouped(
            (thing, (article, spellings))
            for story in self.corpus.stories
            for article in story.articles
            for thing, spellings in article.names
        )

    @cached_property
    def collations(self) -> Mapping[Utterance, Collation]:
        """The collation of each utterance of which two articles or more print words."""
        found = {}
        for utterance, versions in self.versions_of.items():
            printed = [
                Printed(version.siglum, version.text, version.is_whole)
                for version in versions
                if version.verbatim
            ]
            if len(printed) > 1:
                found[utterance] = collate(printed)
        return found

    @cached_property
    def verifications(self) -> Mapping[Article, Verification]:
        """Every article's quotations, held against its text or the lock."""
        datings = _grouped((found.article, found) for story in self.corpus.stories for found in story.datings)
        made = {}
        for story, archive in self.archives.items():
            for article in story.articles:
                raw = archive.texts.get(article.id)
                quoted = quotations(article, self.claims[article], self.versions[article], datings[article])
                made[article] = verify(
                    article,
                    quoted,
                    Text.of(raw) if raw is not None else None,
                    archive.lock.article(article.id) if archive.lock else None,
                )
        return made

    def paragraph(self, record: Claim | Version) -> int | None:
        """The paragraph in which the quotation of a claim or a version stands, where that is known."""
        key = "quote" if isinstance(record, Claim) else record.form
        found = self.verifications[record.article].found.get(record.source.at(key))
        return found.paragraph if found else None

    def is_marked(self, record: Claim | Version) -> bool | None:
        """Whether the article has the words of a version, or of a term, in quotation marks; ``None`` if not known."""
        keys: tuple[str | int, ...] = ("answer", 0) if isinstance(record, Claim) else (record.form,)
        place = self.verifications[record.article].found.get(record.source.at(*keys))
        return place.marked if place else None

    def of_story(self, story: Story) -> tuple[Comparison, ...]:
        """A story's comparisons, in the order of its questions."""
        return tuple(self.comparisons[question] for question in story.questions)


def _grouped(pairs: Iterable[tuple[Key, Item]]) -> Mapping[Key, tuple[Item, ...]]:
    groups: defaultdict[Key, list[Item]] = defaultdict(list)
    for key, item in pairs:
        groups[key].append(item)
    return defaultdict(tuple, {key: tuple(items) for key, items in groups.items()})


def edit(corpus: Corpus, archives: Mapping[Story, Archive]) -> Edition:
    """Compares everything in the corpus."""
    comparisons: dict[Question, Comparison] = {}
    for story in corpus.stories:
        claims = _grouped((claim.question, claim) for claim in story.claims)
        for question in story.questions:
            comparisons[question] = compare(question, claims[question], story.articles)
    return Edition(corpus, comparisons, archives)
