"""The page of downloads: every data file with its size and what it holds.

In: an ``Edition``. Out: one page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.corpus.records import Story
from variorum.exports import CONTENTS, EXPORTS
from variorum.site.page import Navigation, Page
from variorum.site.tables import About
from variorum.views import paths
from variorum.views.story import alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A data file: its path, name and size in words, and what files of its kind hold."""

    path: str
    name: str
    size: str
    about: About


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of one story."""

    story: Story
    downloads: tuple[Download, ...]


@dataclass(frozen=True, slots=True)
class DownloadsView:
    """All files by story, the complete one first; ``several`` when the site has more than one story."""

    shelves: tuple[Shelf, ...]
    kinds: tuple[About, ...]
    several: bool


def pages(edition: Edition) -> Iterator[Page]:
    """The page of downloads."""
    documents = {
        (name, document.path): document for name, export in EXPORTS.items() for document in export(edition)
    }
    sizes = {key: _size(document.content) for key, document in documents.items()}
    # The complete file first, then the tables by name.
    kinds = sorted(CONTENTS.items(), key=lambda pair: (not pair[1].is_whole, pair[1].title))
    shelves = []
    for story in edition.corpus.stories:
        files = []
        for name, about in kinds:
            path = about.path(story)
            if (name, path) in sizes:
                files.append(
                    Download(
                        path=path,
                        name=about.name(story),
                        size=in_words(sizes[name, path]),
                        about=about,
                    )
                )
        shelves.append(Shelf(story, tuple(files)))
    yield Page(
        path=paths.DOWNLOADS,
        template="downloads.md.j2",
        title="Downloads",
        description="All answers, verdicts, quotations and dates as data files, and what may be done with them.",
        view=DownloadsView(tuple(shelves), tuple(about for _, about in kinds), not alone(edition)),
        kind="Downloads",
        navigation=Navigation(section="About", label="Downloads", rank=61, says="All of it as data"),
    )


def _size(content: str | bytes) -> int:
    return len(content.encode() if isinstance(content, str) else content)


def in_words(size: int) -> str:
    """A number of bytes for readers: ``512 bytes``, ``59 kB``, ``1.2 MB``."""
    if size < 1000:
        return f"{size} bytes" if size != 1 else "1 byte"
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / 1_000_000:.1f} MB"
