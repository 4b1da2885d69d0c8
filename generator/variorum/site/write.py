"""Documents and locks to disk: the outlet for every engine but MkDocs' own.

In: a target folder and documents. Out: files. Whatever is written is first made beside its place and then moved
there, so that a failure half-way leaves the old state; nothing is ever written outside the target.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from variorum.comparison.edition import Edition
from variorum.corpus.records import Story
from variorum.evidence.lock import ArticleLock, Lock, format_lock
from variorum.files import replace_file
from variorum.seeds.load import LOCK
from variorum.site.page import Document
from variorum.site.sidebar import sidebar


def write_site(root: Path, target: Path, documents: tuple[Document, ...]) -> None:
    """Writes ``target/src`` with the hand-written docs and the documents, and ``target/mkdocs.yml``.

    Raises ``ValueError`` for a document whose path leaves the folder or is that of a hand-written page.
    """
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target) as scratch:
        made = Path(scratch) / "src"
        docs = root / "docs"
        if docs.is_dir():
            shutil.copytree(docs, made, ignore=shutil.ignore_patterns(".*"))
        made.mkdir(exist_ok=True)
        hand_written = sorted(path.relative_to(made).as_posix() for path in made.rglob("*.md"))
        for document in documents:
            file = (made / document.path).resolve()
            if not file.is_relative_to(made.resolve()):
                raise ValueError(f"{document.path} leaves the folder of pages")
            if file.exists():
                raise ValueError(f"docs/{document.path} has the path of a generated page")
            file.parent.mkdir(parents=True, exist_ok=True)
            content = document.content
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        final = target / "src"
        if final.exists():
            shutil.rmtree(final)
        made.rename(final)
    replace_file(target / "mkdocs.yml", _settings(root, target, sidebar(documents, hand_written)))


def _settings(root: Path, target: Path, nav: object) -> str:
    """A settings file that inherits the site's own and only changes where the pages lie. JSON is YAML too."""
    lines = [
        "# Written by variorum build; the settings are those of the inherited file.",
        f"INHERIT: {json.dumps(_way(target, root) + 'mkdocs.yml')}",
        "docs_dir: src",
        "site_dir: site",
        "hooks: []",
        "theme: {custom_dir: src/overrides}",
        f"nav: {json.dumps(nav, ensure_ascii=False)}",
    ]
    return "\n".join(lines) + "\n"


def _way(start: Path, end: Path) -> str:
    """The relative way from one folder to another, with forward slashes, ending in one."""
    here, there = start.resolve().parts, end.resolve().parts
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    return "".join([*("../" for _ in here[shared:]), *(f"{part}/" for part in there[shared:])])


def write_lock(root: Path, edition: Edition) -> Iterator[str]:
    """Writes the lock of every story whose texts are at hand; gives the paths written.

    An article without a text keeps what the lock said of it before.
    """
    for story, archive in edition.archives.items():
        if archive.texts:
            made = (edition.verifications[article].lock for article in story.articles)
            locked = {lock.article: lock for lock in made if lock is not None}
            if archive.lock:
                locked = {
                    lock.article: lock for lock in archive.lock.articles if _listed(lock, story)
                } | locked
            path = f"seeds/{story.id}/{LOCK}"
            replace_file(root / path, format_lock(Lock(tuple(locked.values()))))
            yield path


def _listed(lock: ArticleLock, story: Story) -> bool:
    return any(article.id == lock.article for article in story.articles)
