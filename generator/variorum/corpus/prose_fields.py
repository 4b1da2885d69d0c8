"""Everything that a corpus says in prose: each field's text with the place where it was written.

In: a ``Corpus``. Out: texts in which links may stand, in the order of the files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from variorum.corpus.records import Article, Claim, Corpus, Known, Source, Story
from variorum.seeds.model import UNSAID


@dataclass(frozen=True, slots=True)
class Written:
    """A text in our own words; ``key`` is what the field is called."""

    text: str
    source: Source
    key: str


def prose(corpus: Corpus) -> Iterator[Written]:
    """The text of every prose field of the corpus."""
    for topic in corpus.topics:
        yield from _fields(topic.source, blurb=topic.blurb)
    for story in corpus.stories:
        yield from _story(story)
        for article in story.articles:
            yield from _article(article)
        for claim in story.claims:
            yield from _claim(claim)
        for version in story.versions:
            yield from _fields(version.source, withdrawn=version.withdrawn, note=version.note)


def _claim(claim: Claim) -> Iterator[Written]:
    entry = claim.article.entry.claims[claim.question.id][claim.number - 1]
    yield from _fields(claim.source, condition=claim.condition, derived=claim.derived, note=claim.note)
    yield from _fields(claim.source, as_of_reason=entry.as_of_reason)
    for doubt, sentence in entry.unsure.items():
        keys = ("unsure",) if doubt == UNSAID else ("unsure", doubt)
        yield Written(sentence, claim.source.at(*keys), "unsure")


def _story(story: Story) -> Iterator[Written]:
    yield from _fields(story.source, sentence=story.sentence)
    for number, (says, _) in enumerate(story.happened):
        yield Written(says, story.source.at("happened", number, "says"), "happened")
    for question in story.questions:
        yield from _fields(question.source, explain=question.explain)
        for name, sentence in question.against.items():
            yield Written(sentence, question.source.at("against", name), "against")
        yield from _known(question.known)
        for date, sentence in question.corrections.items():
            yield Written(sentence, question.source.at("corrections", date), "corrections")
    for utterance in story.utterances:
        yield from _fields(utterance.source, gist=utterance.gist, compare=utterance.compare)
        yield from _known(utterance.known)
    for event in story.events:
        yield from _fields(event.source, basis=event.basis, note=event.note)
        yield from _known(event.known)


def _article(article: Article) -> Iterator[Written]:
    entry = article.entry
    yield from _fields(
        article.source, summary=entry.summary, angle=entry.angle, date_reason=entry.date_reason
    )
    yield from _fields(article.source, copy_reason=entry.copy_reason, headline_from=entry.headline_from)
    for question, reason in entry.silent_because.items():
        yield Written(reason, article.source.at("silent_because", question), "silent_because")
    for number, oddity in enumerate(entry.oddities):
        yield Written(oddity, article.source.at("oddities", number), "oddities")


def _known(entries: Iterable[Known]) -> Iterator[Written]:
    for known in entries:
        yield from _fields(known.source, says=known.says)


def _fields(source: Source, **texts: str | None) -> Iterator[Written]:
    for key, text in texts.items():
        if text:
            yield Written(text, source.at(key), key)
