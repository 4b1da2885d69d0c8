"""Every link in our prose leads somewhere: to an id of the corpus, or to an address that begins with https.

In: an ``Edition``. Out: links to ids that do not exist, and what was meant as a link and is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.corpus.prose_fields import prose
from variorum.corpus.records import Corpus
from variorum.diagnostics import Diagnostic
from variorum.seeds.load import REGISTRIES, STORY_FILES
from variorum.seeds.nodes import Block
from variorum.text.prose import links, mistaken_links
from variorum.text.suggestion import did_you_mean

DECLARING = tuple(f"/{name}" for name in (*REGISTRIES, *STORY_FILES) if name != "story.yml")
SECURE = "https://"


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Follows every link of every prose field."""
    corpus = edition.corpus
    known = _ids(corpus)
    for written in prose(corpus):
        for link in links(written.text):
            if not link.leads_out and link.target not in known:
                yield Diagnostic(
                    place=corpus.place(written.source),
                    code="prose-id",
                    message=f"{written.key} links to {link.target}, which is no known id",
                    remedy=did_you_mean(link.target, known) or "link to an id of the seeds",
                )
        for target in mistaken_links(written.text):
            yield Diagnostic(
                place=corpus.place(written.source),
                code="prose-link",
                message=f"{written.key} links to {target or 'nothing'}, "
                f"expected an id or an address that begins with {SECURE}",
                remedy=_remedy(target, known),
            )


def _ids(corpus: Corpus) -> frozenset[str]:
    ids = set(corpus.entities)
    for story in corpus.stories:
        ids.add(story.id)
        for records in (story.questions, story.utterances, story.articles):
            ids.update(record.id for record in records)
    # What is declared but wrong is reported where it is wrong.
    for path, tree in corpus.trees.items():
        if path.endswith(DECLARING) and isinstance(tree, Block):
            ids.update(key.value for key, _ in tree.entries)
    return frozenset(ids)


def _remedy(target: str, known: frozenset[str]) -> str:
    scheme, mark, rest = target.partition("://")
    if mark and scheme.lower() in ("http", "https") and not any(sign in target for sign in " <>\"'`\\"):
        return f"write {SECURE}{rest}"
    return "" if mark else did_you_mean("-".join(target.lower().split()), known)
