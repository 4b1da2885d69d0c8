"""What an id is used for: which records of a corpus are declared, and then named by nothing.

In: a ``Corpus``. Out: the records that nothing uses. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.corpus.prose_fields import prose
from variorum.corpus.records import Corpus, Entity, Story, Utterance
from variorum.text.prose import links


def unused(corpus: Corpus) -> tuple[Entity | Utterance, ...]:
    """People, organisations, places, topics, events and utterances that nothing uses, in the files' order.

    A record is used where another names it: as voice, hop, outlet or owner, in an answer, as what something is about,
    as a place around another, in a link of the prose. An utterance is used when an article has a version of it, or
    when other utterances are its sentences. An event is used when an article dates it or another record names it.
    """
    named = _named(corpus)
    entities: list[Entity] = [*corpus.people, *corpus.organisations, *corpus.places, *corpus.topics]
    for story in corpus.stories:
        entities += story.events
    idle: list[Entity | Utterance] = [entity for entity in entities if entity.id not in named]
    for story in corpus.stories:
        kept = {version.utterance.id for version in story.versions}
        kept.update(utterance.entry.part_of for utterance in story.utterances if utterance.entry.part_of)
        idle += [found for found in story.utterances if found.id not in kept and found.id not in named]
    return tuple(idle)


def _named(corpus: Corpus) -> frozenset[str]:
    """The ids that some record other than their own names."""
    named = set(_in_registries(corpus))
    for story in corpus.stories:
        named.update(_in_story(story), _in_articles(story))
    named.update(link.target for written in prose(corpus) for link in links(written.text))
    return frozenset(named)


def _in_registries(corpus: Corpus) -> Iterator[str]:
    for person in corpus.people:
        yield from _ids(person.side)
    for organisation in corpus.organisations:
        yield from _ids(organisation.side)
        for found in (*organisation.owners, organisation.state, organisation.country):
            yield from _ids(found.id if found else None)
    for place in corpus.places:
        yield from (container.id for container in place.containers)


def _in_story(story: Story) -> Iterator[str]:
    yield from _ids(story.where.id if story.where else None)
    for question in story.questions:
        yield from (thing.id for thing in question.about)
        # An answer known from elsewhere holds ids, or computes from them: great-circle vostochny vladivostok.
        answers = (known.answer for known in question.entry.known if known.answer)
        yield from (word for answer in answers for word in answer.split())
    for utterance in story.utterances:
        yield utterance.speaker.id
        yield utterance.entry.occasion
        yield from (thing.id for thing in utterance.about)
    for event in story.events:
        entry = event.entry
        yield from (*entry.who, *entry.where, *entry.about, *entry.before, *entry.after)
        yield from _ids(entry.part_of)


def _in_articles(story: Story) -> Iterator[str]:
    for article in story.articles:
        yield article.outlet.id
        yield from (source.id for source in article.draws_on)
        yield from _ids(article.copy_of.id if article.copy_of else None)
        yield from (thing.id for thing, _ in article.names)
    for claim in story.claims:
        yield from claim.question.type.references(claim.value)
        yield from (speaker.id for speaker in (*claim.by, *claim.via))
    for version in story.versions:
        yield from (speaker.id for speaker in version.via)
    for dating in story.datings:
        yield dating.event.id
        yield from (speaker.id for speaker in (*dating.by, *dating.via))


def _ids(*names: str | None) -> Iterator[str]:
    yield from (name for name in names if name)
