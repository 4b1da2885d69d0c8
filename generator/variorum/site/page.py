"""A page before it is rendered, and a document after.

In: nothing. Out: the two records that pass between ``pages``, ``render`` and the outlets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from variorum.corpus.records import Source, Story

HOME = "index.md"
"""The page that the site begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Navigation:
    """How a page that lists things is found: its entry in the sidebar, and its door on the front page.

    ``section`` is that of the sidebar, empty for the top; by ``rank`` entries and doors follow each other. ``says`` is
    what stands behind the door; without it there is none. ``story`` is the story whose door it is, ``None`` for a page
    about all of them.
    """

    section: str
    label: str
    rank: int
    says: str = ""
    story: Story | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Page:
    """What a page module makes: a template and the view it shows.

    ``path`` is the Markdown file below the docs folder; ``view`` a frozen record of the module's own, known to the
    template as ``view``. ``subject`` is the record that links lead here for. ``kind`` is a word such as Question for
    search results, ``source`` what an editor would change, ``data`` what the page says to machines (JSON-LD).
    ``trail`` are the breadcrumbs between home and this page, each a label with a record or a path. ``prominence`` says
    how readily the search offers it: a page that many words lead to, but that few are looking for, stands back.
    ``contents`` is false where the page has a table of contents of its own.
    """

    path: str
    template: str
    title: str
    description: str
    view: object
    kind: str
    subject: object | None = None
    source: Source | None = None
    navigation: Navigation | None = None
    trail: tuple[tuple[str, object], ...] = ()
    searchable: bool = True
    prominence: float = 1.0
    contents: bool = True
    data: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A finished file of the docs tree: text, or the bytes of a picture; and the seed file that makes it."""

    path: str
    content: str | bytes
    title: str = ""
    source: str | None = None
    navigation: Navigation | None = None
