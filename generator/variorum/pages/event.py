"""The page of an event: its date, how each article dates it, who took part, what is asked about it and was said there.

In: an ``Edition``. Out: one ``Page`` an event.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import UNKNOWN
from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Entity, Event, Known, Story, Topic
from variorum.site.page import Page
from variorum.text.english import both, capitalised, number
from variorum.views import paths
from variorum.views.dating import STATUSES, Written, mark_of, written
from variorum.views.entries import Entry, Saying, by_verdict, date_of, differs, entries, saying
from variorum.views.story import story_trail
from variorum.views.timeline import ordered, related

_MEANT = {
    "happened": "",
    "planned": "It was planned or announced when the articles appeared; ",
    "claimed": "It is the word of one side only; ",
    "denied": "It is said not to be so; ",
    "superseded": "It was expected, but something else took its place; ",
}
"""How the sentence about an event begins, by its mark."""


@dataclass(frozen=True, slots=True)
class Row:
    """How one article dates the event, and when the article itself was published."""

    written: Written
    published: str


@dataclass(frozen=True, slots=True)
class Near:
    """Another event that has to do with this one; ``when`` may be empty where it has the same date."""

    event: Event
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView:
    """Everything on the page, in its order; ``wholes`` is what it is part of, the nearest first."""

    event: Event
    when: str
    mark: str
    status: str
    sentence: str
    rows: tuple[Row, ...]
    undated: tuple[Article, ...]
    topics: tuple[Topic, ...]
    about: tuple[Entity, ...]
    wholes: tuple[Event, ...]
    parts: tuple[Near, ...]
    before: tuple[Near, ...]
    after: tuple[Near, ...]
    known: tuple[Known, ...]
    differing: tuple[Entry, ...]
    alike: tuple[Entry, ...]
    sayings: tuple[Saying, ...]
    previous: Near | None
    following: Near | None

    @property
    def detailed(self) -> bool:
        """True when there is something to say about it beside its date."""
        event = self.event
        things = (event.who, event.where, self.topics, self.about, self.wholes, self.parts)
        return any((*things, self.before, self.after, event.note))


def pages(edition: Edition) -> Iterator[Page]:
    """The page of every event of every story, in the order of the timeline."""
    for story in edition.corpus.stories:
        order = ordered(story, edition)
        for index, event in enumerate(order):
            view = _view(index, order, story, edition)
            yield Page(
                path=f"{story.id}/events/{event.id}.md",
                template="event.md.j2",
                title=event.name,
                description=f"{event.name}. {view.when}{f', {view.status}' if view.status else ''}. {view.sentence}",
                view=view,
                kind="Event",
                subject=event,
                source=event.source,
                prominence=2.0,
                trail=(*story_trail(edition, story), ("Timeline", f"{paths.timeline(story)}#{event.id}")),
            )


def _view(index: int, order: Sequence[Event], story: Story, edition: Edition) -> EventView:
    event = order[index]
    mark = mark_of(event, edition)
    rows = tuple(Row(written(dating), date_of(dating.article)) for dating in edition.datings[event])
    dating = {row.written.dating.article for row in rows}
    asked = by_verdict(edition.comparisons_about[event])
    before, after = _neighbours(event, order)
    return EventView(
        event=event,
        when=capitalised(words_for(event.when)),
        mark=mark,
        status=STATUSES[mark],
        sentence=capitalised(f"{_MEANT[mark]}{_told(rows, event, story)}."),
        rows=rows,
        undated=tuple(article for article in story.articles if article not in dating),
        topics=tuple(thing for thing in event.about if isinstance(thing, Topic)),
        about=tuple(thing for thing in event.about if not isinstance(thing, Topic)),
        wholes=_wholes(event, edition),
        parts=tuple(_near(one, event) for one in order if one.entry.part_of == event.id),
        before=tuple(map(_near, before)),
        after=tuple(map(_near, after)),
        known=tuple(replace(one, words=words_for(one.words)) if one.words else one for one in event.known),
        differing=entries((found for found in asked if differs(found)), edition),
        alike=entries((found for found in asked if not differs(found)), edition),
        sayings=tuple(saying(one, edition) for one in story.utterances if one.occasion is event),
        previous=_near(order[index - 1]) if index else None,
        following=_near(order[index + 1]) if index + 1 < len(order) else None,
    )


def _near(event: Event, beside: Event | None = None) -> Near:
    """An event with its date, which is not said again where it is that of the event it stands beside."""
    return Near(event, "" if beside is not None and event.when == beside.when else words_for(event.when))


def _neighbours(event: Event, order: Iterable[Event]) -> tuple[list[Event], list[Event]]:
    """The events that it comes before and those that it comes after, whichever of the two the editors wrote it at."""
    before = [one for one in order if one.id in event.entry.before or event.id in one.entry.after]
    after = [one for one in order if one.id in event.entry.after or event.id in one.entry.before]
    return before, after


def _wholes(event: Event, edition: Edition) -> tuple[Event, ...]:
    """The event that it is part of, the one that this is part of, and so on."""
    found: dict[Event, None] = {}
    while event.entry.part_of:
        above = related((event.entry.part_of,), edition)
        if not above or above[0] in found:
            break
        event = above[0]
        found[event] = None
    return tuple(found)


def _told(rows: Sequence[Row], event: Event, story: Story) -> str:
    """How many of the articles date it, and how many of these to a time at which it cannot have been."""
    apart: dict[Article, bool] = {}
    for row in rows:
        article = row.written.dating.article
        apart[article] = apart.get(article, False) or row.written.apart
    dating, total = len(apart), len(story.articles)
    if not dating:
        return _NOBODY.get(total, f"none of the {number(total)} articles dates it")
    who = f"{number(dating)} of the {number(total)} articles"
    if dating == total:
        who = _EVERYBODY.get(total, f"all {number(total)} articles")
    if event.when == UNKNOWN:
        return f"{who} {'says' if dating == 1 else 'say'} something of its time"
    return f"{who} {'dates' if dating == 1 else 'date'} it{_elsewhere(sum(apart.values()), dating)}"


_NOBODY: Mapping[int, str] = {
    0: "no article dates it",
    1: "the one article does not date it",
    2: "neither of the two articles dates it",
}
_EVERYBODY: Mapping[int, str] = {1: "the one article", 2: "both articles"}


def _elsewhere(apart: int, dating: int) -> str:
    """The rest of the sentence: how many articles of those that date the event put it at another time."""
    if not apart:
        return ""
    if apart < dating:
        return f", {number(apart)} of them to another time"
    return ", but to another time" if dating == 1 else f", {both(dating)} of them to another time"
