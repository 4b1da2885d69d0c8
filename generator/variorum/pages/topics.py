"""The list of topics: one line each, by name.

In: an ``Edition``. Out: one page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import Verdict
from variorum.corpus.records import Topic
from variorum.site.page import Navigation, Page
from variorum.views import paths
from variorum.views.filters import by_name
from variorum.views.words import counted


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic: its questions, and how many of them have which verdict."""

    topic: Topic
    questions: int
    verdicts: tuple[tuple[Verdict, int], ...]


@dataclass(frozen=True, slots=True)
class TopicsView:
    """The topics."""

    lines: tuple[TopicLine, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The list of topics."""
    lines = []
    for topic in by_name(edition.corpus.topics):
        found = edition.comparisons_about[topic]
        counts = Counter(one.verdict for one in found)
        lines.append(
            TopicLine(
                topic, len(found), tuple((verdict, counts[verdict]) for verdict in Verdict if counts[verdict])
            )
        )
    topics = counted(len(edition.corpus.topics), "topic")
    yield Page(
        path=paths.TOPICS,
        template="topics.md.j2",
        title="Topics",
        description="What the articles are about, topic by topic.",
        view=TopicsView(tuple(lines)),
        kind="List",
        prominence=0.5,
        source=edition.corpus.topics[0].source if edition.corpus.topics else None,
        navigation=Navigation(
            section="Who and where",
            label="Topics",
            rank=53,
            says=f"{topics}: who is heard on each, and who is not",
        ),
    )
