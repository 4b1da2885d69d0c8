"""Reads the seeds: files to nodes to records; one of the few modules that touch the world.

In: a site's folder, optionally the folder of private texts. Out: ``Sources`` and every mistake in the files' form.
What an id names is not looked at here. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from variorum.diagnostics import Diagnostic, Place, Severity
from variorum.seeds.model import (
    IDENTIFIER,
    ArticleEntry,
    EventEntry,
    OrganisationEntry,
    PersonEntry,
    PlaceEntry,
    QuestionEntry,
    Record,
    StoryEntry,
    TopicEntry,
    UtteranceEntry,
)
from variorum.seeds.nodes import Block, Node, Text, read
from variorum.seeds.validation import describe, salvage, validate
from variorum.text.suggestion import did_you_mean

SEEDS = "seeds"
REGISTRIES = ("people.yml", "organisations.yml", "places.yml", "topics.yml")
STORY_FILES = ("story.yml", "questions.yml", "utterances.yml", "events.yml")
LOCK = "evidence.lock"
LARGEST = 2_000_000
"""The largest file that is read, in bytes."""

Entry = TypeVar("Entry", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry(Mapping[str, Entry]):
    """The entries of one file by id; ``declared`` also holds the ids whose entries are wrong.

    ``readable`` is false where the file is there but its ids cannot be known.
    """

    path: str
    entries: Mapping[str, Entry] = field(default_factory=dict)
    declared: Mapping[str, Place] = field(default_factory=dict)
    readable: bool = True

    def __getitem__(self, key: str) -> Entry:
        return self.entries[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySources:
    """The files of one story."""

    id: str
    path: str
    story: StoryEntry | None
    questions: Registry[QuestionEntry]
    utterances: Registry[UtteranceEntry]
    events: Registry[EventEntry]
    articles: Registry[ArticleEntry]
    texts: Mapping[str, str]
    lock: Node | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """All that was read. ``trees`` holds the nodes of each file by its path."""

    people: Registry[PersonEntry]
    organisations: Registry[OrganisationEntry]
    places: Registry[PlaceEntry]
    topics: Registry[TopicEntry]
    stories: tuple[StorySources, ...]
    trees: Mapping[str, Node]


def load(root: Path, texts: Path | None = None) -> tuple[Sources, tuple[Diagnostic, ...]]:
    """Everything below ``root/seeds``, and every mistake in it.

    ``texts`` holds a folder for each story with ``<article>.txt`` files; without it the texts are looked for in the
    story's own ``texts`` folder, and it is no mistake when there are none.
    """
    return _Loading(root, texts).run()


class _Loading:
    def __init__(self, root: Path, texts: Path | None) -> None:
        self.root = root
        self.texts = texts
        self.trees: dict[str, Node] = {}
        self.diagnostics: list[Diagnostic] = []

    def run(self) -> tuple[Sources, tuple[Diagnostic, ...]]:
        seeds = self.root / SEEDS
        if not seeds.is_dir():
            self.report(
                SEEDS, "no-seeds", "there is no folder seeds here", "run from the folder that holds it"
            )
        folders = self._folders(seeds) if seeds.is_dir() else ()
        sources = Sources(
            people=self._registry(f"{SEEDS}/people.yml", PersonEntry),
            organisations=self._registry(f"{SEEDS}/organisations.yml", OrganisationEntry),
            places=self._registry(f"{SEEDS}/places.yml", PlaceEntry),
            topics=self._registry(f"{SEEDS}/topics.yml", TopicEntry),
            stories=tuple(self._story(folder.name) for folder in folders),
            trees=self.trees,
        )
        return sources, tuple(self.diagnostics)

    def _folders(self, seeds: Path) -> tuple[Path, ...]:
        found = []
        for entry in sorted(seeds.iterdir(), key=lambda path: path.name):
            if entry.name.startswith("."):
                continue
            path = f"{SEEDS}/{entry.name}"
            if entry.is_symlink():
                self.report(path, "link", f"{entry.name} is a symbolic link", "put the real file there")
            elif entry.is_dir():
                if IDENTIFIER.fullmatch(entry.name):
                    found.append(entry)
                else:
                    self.report(path, "identifier", f"{entry.name} is no id", "rename the story's folder")
            elif entry.name not in REGISTRIES:
                hint = did_you_mean(entry.name, REGISTRIES) or f"known here: {', '.join(REGISTRIES)}"
                self.report(path, "unknown-file", f"found the unknown file {entry.name}", hint)
        return tuple(found)

    def _story(self, name: str) -> StorySources:
        path = f"{SEEDS}/{name}"
        self._unknown_files(path)
        node = self._read(f"{path}/story.yml", required=True)
        story = None
        if node is not None:
            story, found = validate(StoryEntry, node)
            self.diagnostics.extend(found)
        articles = self._articles(f"{path}/articles")
        lock = self._read(f"{path}/{LOCK}")
        return StorySources(
            id=name,
            path=path,
            story=story,
            questions=self._registry(f"{path}/questions.yml", QuestionEntry),
            utterances=self._registry(f"{path}/utterances.yml", UtteranceEntry),
            events=self._registry(f"{path}/events.yml", EventEntry),
            articles=articles,
            texts=self._texts(name, articles),
            lock=lock,
        )

    def _unknown_files(self, path: str) -> None:
        for entry in sorted((self.root / path).iterdir(), key=lambda found: found.name):
            known = (*STORY_FILES, LOCK, "articles", "texts")
            if entry.is_symlink():
                self.report(
                    f"{path}/{entry.name}", "link", f"{entry.name} is a symbolic link", "put the real one"
                )
            elif entry.name not in known and not entry.name.startswith("."):
                hint = did_you_mean(entry.name, known) or f"known here: {', '.join(known)}"
                self.report(
                    f"{path}/{entry.name}", "unknown-file", f"found the unknown file {entry.name}", hint
                )

    def _articles(self, path: str) -> Registry[ArticleEntry]:
        entries: dict[str, ArticleEntry] = {}
        declared: dict[str, Place] = {}
        folder = self.root / path
        files = sorted(folder.iterdir(), key=lambda found: found.name) if folder.is_dir() else []
        for file in files:
            its_path = f"{path}/{file.name}"
            if file.name.startswith("."):
                continue
            if file.suffix != ".yml" or not IDENTIFIER.fullmatch(file.stem):
                remedy = "an article's file is named like its id, for example daily-news.yml"
                self.report(its_path, "unknown-file", f"found the unknown file {file.name}", remedy)
                continue
            declared[file.stem] = Place(its_path)
            node = self._read(its_path)
            if node is None:
                continue
            if isinstance(node, Block):
                entry, found = salvage(ArticleEntry, node, ("names", "events", "claims", "quotes", "layers"))
            else:
                entry, found = validate(ArticleEntry, node)
            self.diagnostics.extend(found)
            if entry is not None:
                entries[file.stem] = entry
        return Registry(path=path, entries=entries, declared=declared)

    def _texts(self, story: str, articles: Registry[ArticleEntry]) -> dict[str, str]:
        folder = self.texts / story if self.texts else self.root / SEEDS / story / "texts"
        found: dict[str, str] = {}
        for name in articles.declared:
            file = folder / f"{name}.txt"
            if file.is_file() and (self.texts or not _leads_elsewhere(file, self.root)):
                found[name] = file.read_text("utf-8", "replace")
        missing = [f"{story}/{name}.txt" for name in articles.declared if name not in found]
        if self.texts and missing:
            self.diagnostics.append(
                Diagnostic(
                    place=Place(f"{SEEDS}/{story}"),
                    code="no-text",
                    message=f"the folder of texts lacks {', '.join(missing)}",
                    remedy=f"what is quoted there was held against {LOCK} instead",
                    severity=Severity.WARNING,
                )
            )
        return found

    def _registry(self, path: str, record: type[Entry]) -> Registry[Entry]:
        mistakes = len(self.diagnostics)
        node = self._read(path)
        if node is None:
            return Registry(path=path, readable=len(self.diagnostics) == mistakes)
        if not isinstance(node, Block):
            remedy = "each id is a key, and its keys are indented below it"
            self.report_at(node.place, "shape", f"found {describe(node)}, expected a block of ids", remedy)
            return Registry(path=path, readable=False)
        entries: dict[str, Entry] = {}
        declared: dict[str, Place] = {}
        for key, inner in node.entries:
            declared[key.value] = key.place
            if not IDENTIFIER.fullmatch(key.value):
                self.report_at(
                    key.place,
                    "identifier",
                    f"found {key.value}, expected an id",
                    "ids are lower-case letters and digits, joined by hyphens",
                )
                continue
            at = inner if inner.place.line != key.place.line or not _is_empty(inner) else Text("", key.place)
            entry, found = validate(record, at)
            self.diagnostics.extend(found)
            if entry is not None:
                entries[key.value] = entry
        return Registry(path=path, entries=entries, declared=declared)

    def _read(self, path: str, required: bool = False) -> Node | None:
        file = self.root / path
        if _leads_elsewhere(file, self.root):
            self.report(path, "link", f"{file.name} is a symbolic link", "put the real file there")
            return None
        if not file.is_file():
            if required:
                self.report(path, "no-file", f"the file {file.name} is missing", "add it")
            return None
        if file.stat().st_size > LARGEST:
            self.report(path, "too-large", f"the file is larger than {LARGEST:,} bytes", "split it")
            return None
        raw = file.read_bytes()
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as problem:
            before = raw[: problem.start]
            place = Place(path, before.count(b"\n") + 1, len(before) - (before.rfind(b"\n") + 1) + 1)
            self.report_at(place, "encoding", "the file is not in UTF-8", "save it as UTF-8")
            return None
        node, found = read(text, path)
        self.diagnostics.extend(found)
        if node is not None:
            self.trees[path] = node
        return node

    def report(self, path: str, code: str, message: str, remedy: str = "") -> None:
        self.report_at(Place(path), code, message, remedy)

    def report_at(self, place: Place, code: str, message: str, remedy: str = "") -> None:
        self.diagnostics.append(Diagnostic(place=place, code=code, message=message, remedy=remedy))


def _leads_elsewhere(file: Path, root: Path) -> bool:
    """True for a link, and for a file whose folder is one that leaves the site: neither is ever followed."""
    return file.is_symlink() or not file.resolve().is_relative_to(root.resolve())


def _is_empty(node: Node) -> bool:
    return isinstance(node, Text) and not node.value
