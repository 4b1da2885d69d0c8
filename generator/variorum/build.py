"""The stages in order, from seeds to documents.

In: a site's folder and the settings. Out: an ``Edition`` with every diagnostic, then the ``Document`` records.
Reads files only through ``load``; writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from variorum.card import card
from variorum.checks import CHECKS
from variorum.comparison.edition import Archive, Edition, edit
from variorum.corpus.link import link
from variorum.corpus.records import Story
from variorum.diagnostics import Diagnostic, Severity, errors, ordered
from variorum.evidence.lock import Lock, read_lock
from variorum.exports import EXPORTS
from variorum.pages import PAGES
from variorum.seeds.load import Sources, StorySources, load
from variorum.seeds.nodes import plain
from variorum.site.linked_data import structured
from variorum.site.page import Document, Page
from variorum.site.render import render
from variorum.site.settings import Settings

MENDED_BY_LOCK = frozenset({"unlocked", "lock", "lock-stale"})
"""The codes of mistakes that writing the lock anew mends."""


NEED_ALL = frozenset({"prose-id"})
"""The codes of mistakes that, like all warnings about content, can only be told when everything could be read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading the seeds gave: the edition of all that could be read, and every mistake, in the files' order."""

    edition: Edition
    diagnostics: tuple[Diagnostic, ...]

    @property
    def sound(self) -> bool:
        """True when no mistake stands against building."""
        return not errors(self.diagnostics)

    @property
    def errors(self) -> tuple[str, ...]:
        """The mistakes that stand against building, one line each."""
        return tuple(map(str, errors(self.diagnostics)))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is only worth knowing, one line each."""
        return tuple(str(found) for found in self.diagnostics if found.severity is Severity.WARNING)


def read(root: Path, texts: Path | None = None) -> Reading:
    """Reads, links, compares and checks the seeds below ``root``; ``texts`` holds the private texts."""
    sources, in_form = load(root, texts)
    corpus, in_links = link(sources)
    archives, in_locks = _archives(sources, corpus.stories)
    edition = edit(corpus, archives)
    in_content = [found for check in CHECKS.values() for found in check(edition)]
    if errors((*in_form, *in_links)):
        in_content = [found for found in errors(in_content) if found.code not in NEED_ALL]
    return Reading(edition, ordered((*in_form, *in_links, *in_locks, *in_content)))


def _archives(sources: Sources, stories: tuple[Story, ...]) -> tuple[dict[Story, Archive], list[Diagnostic]]:
    by_id = {found.id: found for found in sources.stories}
    archives: dict[Story, Archive] = {}
    diagnostics: list[Diagnostic] = []
    for story in stories:
        lock, found = _lock(by_id[story.id])
        archives[story] = Archive(by_id[story.id].texts, lock)
        diagnostics.extend(found)
    return archives, diagnostics


def _lock(sources: StorySources) -> tuple[Lock | None, list[Diagnostic]]:
    if sources.lock is None:
        return None, []
    lock = read_lock(plain(sources.lock))
    if isinstance(lock, Lock):
        return lock, []
    remedy = "write it anew with variorum check --lock --texts DIR"
    return None, [
        Diagnostic(place=sources.lock.place, code="lock", message=problem, remedy=remedy) for problem in lock
    ]


def documents(edition: Edition, settings: Settings) -> tuple[Document, ...]:
    """Every page, every export and the picture of an edition, sorted by path."""
    made = (*render(tuple(_pages(edition)), settings), *_exports(edition), *card(edition, settings))
    return tuple(sorted(made, key=lambda document: document.path))


def _pages(edition: Edition) -> Iterator[Page]:
    for pages in PAGES.values():
        for page in pages(edition):
            yield replace(page, data=structured(page, edition))


def _exports(edition: Edition) -> Iterator[Document]:
    for export in EXPORTS.values():
        yield from export(edition)
