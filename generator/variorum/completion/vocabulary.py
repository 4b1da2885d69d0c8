"""The ids of a corpus with a few words on each, as an editor is offered them while typing.

In: ``Sources``, where also entries that are wrong have ids. Out: a ``Vocabulary``. Reads no file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from variorum.seeds.load import Registry, Sources, StorySources
from variorum.seeds.model import QuestionEntry, Record

Entry = TypeVar("Entry", bound=Record)
Ids = Mapping[str, str]
"""Id → a few words on what it names; sorted by id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryVocabulary:
    """The ids of one story; ``questions`` in the order of the file, ``None`` for one whose entry is wrong."""

    id: str
    articles: Ids
    utterances: Ids
    questions: Mapping[str, QuestionEntry | None]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The ids of a corpus by kind, and each story's own."""

    kinds: Mapping[str, Ids]
    stories: tuple[StoryVocabulary, ...]

    def ids(self, kinds: Iterable[str], story: StoryVocabulary | None = None) -> Ids:
        """All ids of these kinds; of articles, questions and utterances only the story's."""
        found: dict[str, str] = {}
        for kind in kinds:
            found.update(self.kinds.get(kind, {}) if story is None else _own(story, kind, self.kinds))
        return dict(sorted(found.items()))


def _own(story: StoryVocabulary, kind: str, shared: Mapping[str, Ids]) -> Ids:
    if kind == "question":
        return {name: entry.ask if entry else "" for name, entry in story.questions.items()}
    return {"article": story.articles, "utterance": story.utterances}.get(kind, shared.get(kind, {}))


def vocabulary(sources: Sources) -> Vocabulary:
    """The ids that the seeds declare."""
    events: dict[str, str] = {}
    for story in sources.stories:
        events.update(_described(story.events, lambda event: f"{event.name} ({event.when})"))
    kinds = {
        "person": _described(sources.people, lambda one: f"{one.name}, {one.role}" if one.role else one.name),
        "organisation": _described(sources.organisations, lambda one: f"{one.name} ({one.kind.value})"),
        "place": _described(sources.places, lambda one: one.name),
        "topic": _described(sources.topics, lambda one: one.name),
        "event": dict(sorted(events.items())),
    }
    return Vocabulary(kinds, tuple(map(_story, sources.stories)))


def _story(sources: StorySources) -> StoryVocabulary:
    return StoryVocabulary(
        id=sources.id,
        articles=_described(sources.articles, lambda article: article.label),
        utterances=_described(sources.utterances, lambda utterance: f"{utterance.speaker}: {utterance.gist}"),
        questions={name: sources.questions.get(name) for name in sources.questions.declared},
    )


def _described(registry: Registry[Entry], words: Callable[[Entry], str]) -> Ids:
    return {name: words(registry[name]) if name in registry else "" for name in sorted(registry.declared)}
