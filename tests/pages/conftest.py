"""What tests of pages start from: pages rendered by themselves, with a bare page for everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

import pytest

from variorum.comparison.edition import Edition
from variorum.site.page import Page
from variorum.site.render import render
from variorum.site.settings import Settings
from variorum.views.parts import PARTS, part_path

Rendered = Callable[[Edition, Iterable[Page]], Mapping[str, str]]


def _others(edition: Edition) -> Iterator[tuple[str, object]]:
    corpus = edition.corpus
    for story in corpus.stories:
        folders = {
            "questions": story.questions,
            "articles": story.articles,
            "quotations": story.utterances,
            "events": story.events,
        }
        for folder, records in folders.items():
            yield from ((f"{story.id}/{folder}/{record.id}.md", record) for record in records)
        for name in ("index.md", f"{story.id}/matrix.md", f"{story.id}/timeline.md"):
            yield name, name
        for part in PARTS:
            yield part_path(story, part), part
    for kind in ("people", "organisations", "places", "topics"):
        yield f"{kind}/index.md", kind
        yield from ((f"{kind}/{record.id}.md", record) for record in getattr(corpus, kind))


@pytest.fixture
def rendered() -> Rendered:
    """The Markdown of pages by path; a page that is not among them is there to be linked, but bare."""

    def made(edition: Edition, pages: Iterable[Page]) -> Mapping[str, str]:
        given = list(pages)
        paths, shown = {page.path for page in given}, {page.subject for page in given}
        bare = {
            path: Page(
                path=path,
                template="_page.md.j2",
                title=path,
                description=path,
                view=None,
                kind="Bare",
                subject=None if record in shown else record,
            )
            for path, record in _others(edition)
            if path not in paths
        }
        documents = render([*given, *bare.values()], Settings())
        return {document.path: str(document.content) for document in documents}

    return made
