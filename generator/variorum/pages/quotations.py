"""The list of quotations: by speaker, speeches with their sentences, and what the versions of each add up to.

In: an ``Edition``. Out: one page a story.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from variorum.comparison.edition import Edition
from variorum.corpus.records import Speaker, Story, Utterance
from variorum.site.page import Page
from variorum.views import paths
from variorum.views.collation import WORDS, Finding, finding
from variorum.views.speech import Kept, Speech, gist, kept, parts_of, speech
from variorum.views.story import listed, story_trail, titled
from variorum.views.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An utterance in one line: who carries it in which form, how many versions, and what they add up to."""

    utterance: Utterance
    gist: str
    kept: tuple[Kept, ...]
    versions: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Block:
    """A speech with its sentences, or, where ``speech`` is none, utterances that stand alone."""

    speech: Speech | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What one speaker said; ``anchor`` is where the page shows it."""

    speaker: Speaker
    anchor: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many utterances have one result."""

    key: str
    words: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationsView:
    """All utterances of a story by speaker, in the file's order; ``shared`` stand in several articles."""

    story: Story
    groups: tuple[Group, ...]
    utterances: int
    versions: int
    shared: int
    tallies: tuple[Tally, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The lists of all stories in which anybody is quoted."""
    parts = parts_of(edition)
    for story in edition.corpus.stories:
        if not story.utterances:
            continue
        view = _view(story, parts, edition)
        sayings = counted(len(story.utterances), "saying")
        yield Page(
            path=paths.quotations(story),
            template="quotations.md.j2",
            title=titled("Quotations", edition, story),
            description=f"{story.title}: what was said, by speaker, and whether the articles give the same words.",
            view=view,
            kind="List",
            prominence=0.5,
            contents=False,
            source=story.utterances[0].source,
            navigation=listed(edition, story, "Quotations", 40, f"{sayings}, version beside version"),
            trail=story_trail(edition, story),
        )


def _view(story: Story, parts: Mapping[Utterance, tuple[Utterance, ...]], edition: Edition) -> QuotationsView:
    said = [
        utterance
        for utterance in story.utterances
        if utterance not in parts or edition.versions_of[utterance]
    ]
    keys = [finding(utterance, edition).key for utterance in said]
    carriers = [{version.article for version in edition.versions_of[utterance]} for utterance in said]
    return QuotationsView(
        story=story,
        groups=_groups(story, parts, edition),
        utterances=len(said),
        versions=len(story.versions),
        shared=sum(len(articles) > 1 for articles in carriers),
        tallies=tuple(Tally(key, words, keys.count(key)) for key, words in WORDS.items() if key in keys),
    )


def _groups(
    story: Story, parts: Mapping[Utterance, tuple[Utterance, ...]], edition: Edition
) -> tuple[Group, ...]:
    """A sentence stands under its speech; by another speaker than the speech, it stands alone under that one."""
    shown = {part for whole, found in parts.items() for part in found if part.speaker is whole.speaker}
    by_speaker: dict[Speaker, list[Utterance]] = {}
    for utterance in story.utterances:
        if utterance not in shown:
            by_speaker.setdefault(utterance.speaker, []).append(utterance)
    return tuple(
        Group(speaker, f"by-{speaker.id}", tuple(_blocks(found, parts, shown, edition)))
        for speaker, found in by_speaker.items()
    )


def _blocks(
    utterances: Sequence[Utterance],
    parts: Mapping[Utterance, tuple[Utterance, ...]],
    shown: Collection[Utterance],
    edition: Edition,
) -> Iterator[Block]:
    """Speeches and runs of utterances that stand alone, in the order of the file."""
    for is_speech, run in groupby(utterances, lambda one: one in parts):
        if not is_speech:
            yield Block(None, tuple(_row(one, edition) for one in run))
            continue
        for whole in run:
            rows = tuple(_row(part, edition) for part in parts[whole] if part in shown)
            yield Block(speech(whole, parts[whole], edition), rows)


def _row(utterance: Utterance, edition: Edition) -> Row:
    return Row(
        utterance=utterance,
        gist=gist(utterance),
        kept=tuple(found for found in kept(utterance, edition) if found.versions),
        versions=len(edition.versions_of[utterance]),
        finding=finding(utterance, edition),
    )
