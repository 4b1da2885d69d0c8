"""Starter files: new articles, entries, stories and sites. One of the few modules that write.

In: a site's folder and what is to be new. Out: files, or ``Refused`` with a sentence for the user. Nothing that
exists is overwritten, and nothing is left half-written: whatever is made is made beside its place and then moved.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from variorum import __version__
from variorum.drafting import entry
from variorum.drafting.entry import Sort
from variorum.files import replace_file
from variorum.seeds.list_item import with_item
from variorum.seeds.model import IDENTIFIER
from variorum.seeds.nodes import Block, plain, read


class Refused(Exception):
    """Why nothing was written, as one plain sentence for the user."""


def text_of(file: Path) -> str:
    """The text of an article as it lies in a file of the user's; refused where it is none."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(f"{file} is not in UTF-8; save it as UTF-8") from None
    if not any(map(str.isalnum, text)):
        raise Refused(f"{file} holds no text")
    return text


def refuse_wrong_id(identifier: str) -> None:
    """Refuses what is no id; so no path is ever made of anything else."""
    if not IDENTIFIER.fullmatch(identifier):
        raise Refused(f"{identifier} is no id: ids are lower-case letters and digits, joined by hyphens")


def create(root: Path, path: str, content: str) -> None:
    """Writes a file that does not exist yet, and the folders above it."""
    file = root / path
    if file.exists() or file.is_symlink():
        raise Refused(f"{path} exists already; nothing is overwritten")
    _refuse_elsewhere(root, file)
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_file(file, content)


def append(root: Path, path: str, content: str) -> None:
    """Puts a block at the end of a file, which is made where there is none."""
    file = root / path
    if not file.exists() and not file.is_symlink():
        create(root, path, content)
        return
    _refuse_elsewhere(root, file)
    old = _seed(file, path)
    end = "\r\n" if "\r\n" in old else "\n"
    body = old.rstrip()
    new = (f"{body}{end}{end}" if body else "") + content.replace("\n", end)
    before, _ = read(old, path)
    after, mistakes = read(new, path)
    added, _ = read(content, path)
    kept = plain(before) if isinstance(before, Block) else {} if not body or before is None else None
    if mistakes or kept is None or after is None or added is None or plain(after) != {**kept, **plain(added)}:
        raise Refused(
            f"{path} is not a plain block of ids, so nothing was added; put this at its end:\n{content}"
        )
    replace_file(file, new)


def list_article(root: Path, story: str, article: str) -> bool:
    """Adds an article to the list in story.yml; false where that file's own way of writing does not allow it."""
    path = f"seeds/{story}/story.yml"
    file = root / path
    if not file.is_file() or file.is_symlink():
        return False
    new = with_item(_seed(file, path), path, "articles", article)
    if new is None:
        return False
    replace_file(file, new)
    return True


def create_story(root: Path, identifier: str, question: str) -> tuple[str, ...]:
    """A story's folder with its first two files; ``question`` is the content of questions.yml."""
    folder = root / "seeds" / identifier
    if folder.exists() or folder.is_symlink():
        raise Refused(f"seeds/{identifier} exists already; nothing is overwritten")
    _refuse_elsewhere(root, folder)
    (root / "seeds").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root / "seeds", prefix=".new-") as scratch:
        made = Path(scratch) / identifier
        (made / "articles").mkdir(parents=True)
        (made / "story.yml").write_bytes(entry.story(identifier).encode())
        (made / "questions.yml").write_bytes(question.encode())
        made.rename(folder)
    return f"seeds/{identifier}/story.yml", f"seeds/{identifier}/questions.yml"


def create_site(target: Path) -> tuple[str, ...]:
    """A complete site with a tiny example story; the paths written. The folder may exist if it is empty."""
    if target.is_symlink() or (target.exists() and (not target.is_dir() or any(target.iterdir()))):
        raise Refused(f"{target} exists already and is not empty; nothing is overwritten")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as scratch:
        made = Path(scratch) / "site"
        for path, content in _site_files():
            (made / path).parent.mkdir(parents=True, exist_ok=True)
            (made / path).write_bytes(content)
        written = sorted(file.relative_to(made).as_posix() for file in made.rglob("*") if file.is_file())
        target.mkdir(exist_ok=True)
        for item in made.iterdir():
            shutil.move(item, target / item.name)
    return tuple(written)


def _site_files() -> Iterator[tuple[str, bytes]]:
    """Path and content of every file of a new site. A leading ``dot-`` stands for a dot, ``.template`` is dropped."""
    yield "requirements.txt", f"variorum=={__version__}\n".encode()
    top = resources.files("variorum") / "templates" / "new" / "site"
    for path, item in _below(top, ()):
        parts = [f".{part.removeprefix('dot-')}" if part.startswith("dot-") else part for part in path]
        yield "/".join(parts).removesuffix(".template"), item.read_bytes()


def _below(folder: Traversable, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Traversable]]:
    for item in sorted(folder.iterdir(), key=lambda one: one.name):
        if item.is_dir() and item.name != "__pycache__":
            yield from _below(item, (*path, item.name))
        elif item.is_file():
            yield (*path, item.name), item


def path_of(sort: Sort, story: str | None) -> str:
    """The path of the file in which an entry of this kind stands."""
    return f"seeds/{story}/{sort.file}" if sort.in_story else f"seeds/{sort.file}"


def _refuse_elsewhere(root: Path, file: Path) -> None:
    """Refuses to write through a link that leads out of the site, or over a link."""
    if file.is_symlink() or not file.resolve().is_relative_to(root.resolve()):
        raise Refused(f"{file.name} is a symbolic link or lies behind one; put the real file there")


def _seed(file: Path, path: str) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(f"{path} is not in UTF-8; save it as UTF-8") from None
