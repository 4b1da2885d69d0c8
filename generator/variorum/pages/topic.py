"""The page of a topic: the story in the sources, who is heard on it and who is not.

In: an ``Edition``. Out: one page a topic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Organisation, Person, Speaker, Story, Topic
from variorum.seeds.model import Kind
from variorum.site.page import Page
from variorum.views import paths
from variorum.views.entries import (
    Entry,
    Happening,
    Saying,
    by_verdict,
    entries,
    happenings,
    saying,
    story_shown,
)


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody whose words or word on the topic articles carry: how many statements, and in which articles."""

    speaker: Speaker
    statements: int
    articles: tuple[Article, ...]

    @property
    def role(self) -> str:
        """What a person is; nothing for a body, whose name says it."""
        return (self.speaker.role or "") if isinstance(self.speaker, Person) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicView:
    """A topic; ``unheard`` take part in its events or questions, yet nothing is given as theirs.

    ``keys`` are the articles of each story that asks about it; the story is named only where the site has several.
    """

    topic: Topic
    keys: tuple[tuple[Story | None, tuple[Article, ...]], ...]
    questions: tuple[Entry, ...]
    differing: int
    heard: tuple[Heard, ...]
    unheard: tuple[Speaker, ...]
    events: tuple[Happening, ...]
    sayings: tuple[Saying, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of all topics."""
    for topic in edition.corpus.topics:
        comparisons = by_verdict(edition.comparisons_about[topic])
        heard = _heard(topic, edition)
        asking = {found.question.story for found in comparisons}
        view = TopicView(
            topic=topic,
            keys=tuple(
                (story_shown(story.id, edition), story.articles)
                for story in edition.corpus.stories
                if story.id in asking
            ),
            questions=entries(comparisons, edition),
            differing=sum(found.verdict.is_difference for found in comparisons),
            heard=heard,
            unheard=_unheard(topic, edition, {found.speaker for found in heard}),
            events=happenings(edition.events_about[topic], edition),
            sayings=tuple(saying(utterance, edition) for utterance in edition.utterances_about[topic]),
        )
        yield Page(
            path=f"topics/{topic.id}.md",
            template="topic.md.j2",
            title=topic.name,
            description=f"{topic.name}: what each article says, who is heard and who is not.",
            view=view,
            kind="Topic",
            prominence=2.0,
            subject=topic,
            source=topic.source,
            trail=(("Topics", paths.TOPICS),),
        )


def _heard(topic: Topic, edition: Edition) -> tuple[Heard, ...]:
    statements: dict[Speaker, list[Article]] = {}
    for utterance in edition.utterances_about[topic]:
        carriers = dict.fromkeys(version.article for version in edition.versions_of[utterance])
        statements.setdefault(utterance.speaker, []).extend(carriers)
    for found in edition.comparisons_about[topic]:
        for claim in found.claims:
            for speaker in claim.by:
                statements.setdefault(speaker, []).append(claim.article)
    order = [article for story in edition.corpus.stories for article in story.articles]
    heard = (
        Heard(speaker, len(articles), tuple(article for article in order if article in articles))
        for speaker, articles in statements.items()
        if articles
    )
    return tuple(sorted(heard, key=lambda one: (-one.statements, one.speaker.name)))


def _unheard(topic: Topic, edition: Edition, heard: set[Speaker]) -> tuple[Speaker, ...]:
    """Those who take part; a vague plural such as media reports is nobody who could be heard."""
    met: dict[object, None] = {}
    for event in edition.events_about[topic]:
        met.update(dict.fromkeys(event.who))
    for found in edition.comparisons_about[topic]:
        met.update(dict.fromkeys(found.question.about))
    speakers: tuple[Speaker, ...] = (*edition.corpus.people, *edition.corpus.organisations)
    return tuple(thing for thing in speakers if thing in met and thing not in heard and _can_speak(thing))


def _can_speak(thing: Person | Organisation) -> bool:
    return isinstance(thing, Person) or thing.sort is not Kind.UNNAMED
