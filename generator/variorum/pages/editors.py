"""What is left to do: for editors, not linked for readers, left out of the search and of search engines.

In: an ``Edition``. Out: one page; the terminal shows the same as ``variorum status``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.status import Coverage, StoryStatus, status
from variorum.corpus.records import Article, Entity, Question, Source, Story, Utterance
from variorum.site.page import Page
from variorum.views.words import counted


@dataclass(frozen=True, slots=True)
class Row:
    """One article's coverage; ``quoted`` is the share of its words that are quoted, in words."""

    coverage: Coverage
    quoted: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an article is silent on a question."""

    question: Question
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """The questions on which one article says nothing, or for which it has not been checked."""

    article: Article
    questions: tuple[Question, ...]
    reasons: tuple[Reason, ...]
    unchecked: tuple[Question, ...]
    silent_count: str
    reason_count: str
    unchecked_count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryWork:
    """What is left to do in one story."""

    story: Story
    questions: str
    rows: tuple[Row, ...]
    silences: tuple[Silence, ...]
    open: StoryStatus


@dataclass(frozen=True, slots=True)
class Unused:
    """An id that nothing uses: what it is, and where it is declared."""

    kind: str
    id: str
    source: Source


@dataclass(frozen=True, slots=True)
class EditorsView:
    """The stories with what is left to do, and unused ids; ``titled`` where there are several stories."""

    stories: tuple[StoryWork, ...]
    unused: tuple[Unused, ...]
    titled: bool


def pages(edition: Edition) -> Iterator[Page]:
    """The editors' page."""
    found = status(edition)
    yield Page(
        path="editors.md",
        template="editors.md.j2",
        title="What is left to do",
        description="For editors: coverage, differences to explain, unclear answers, unused ids.",
        view=EditorsView(
            tuple(_story(story) for story in found.stories),
            tuple(Unused(_kind(record), record.id, record.source) for record in found.unused),
            len(found.stories) > 1,
        ),
        kind="Editors",
        searchable=False,
        contents=False,
    )


def _story(found: StoryStatus) -> StoryWork:
    return StoryWork(
        story=found.story,
        questions=counted(len(found.story.questions), "question"),
        rows=tuple(
            Row(coverage, "unknown" if coverage.share is None else f"{coverage.share:.1%}")
            for coverage in found.coverage
        ),
        silences=tuple(_silence(coverage) for coverage in found.coverage),
        open=found,
    )


def _silence(found: Coverage) -> Silence:
    reasons = found.article.entry.silent_because
    return Silence(
        article=found.article,
        questions=found.silent,
        reasons=tuple(Reason(question, reasons[question.id]) for question in found.justified),
        unchecked=found.unchecked,
        silent_count=counted(len(found.silent), "question"),
        reason_count=counted(len(found.justified), "question"),
        unchecked_count=counted(len(found.unchecked), "question"),
    )


def _kind(record: Entity | Utterance) -> str:
    return "utterance" if isinstance(record, Utterance) else record.kind
