"""The files of VS Code that belong to a site: its schemas, and the settings that say which file each describes.

In: the site's folder. Out: files in its folder .vscode, or what is stale there. Settings that somebody else put there
are kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from variorum.completion.file_schemas import mapping, schemas, written
from variorum.completion.vocabulary import Vocabulary, vocabulary
from variorum.files import replace_file
from variorum.seeds.load import load

FOLDER = ".vscode/schemas"
SETTINGS = ".vscode/settings.json"

DEFAULTS: Mapping[str, Any] = {
    "yaml.completion": True,
    "yaml.hover": True,
    "yaml.validate": True,
    "yaml.yamlVersion": "1.2",
    "yaml.format.enable": False,
    "yaml.schemaStore.enable": False,
    "redhat.telemetry.enabled": False,
    "files.encoding": "utf8",
    "files.eol": "\n",
    "files.insertFinalNewline": True,
    "[yaml]": {
        "editor.detectIndentation": False,
        "editor.insertSpaces": True,
        "editor.tabSize": 2,
        "editor.quickSuggestions": {"other": True, "comments": False, "strings": True},
        "editor.wordWrap": "on",
    },
}
"""What a new file of settings holds besides the schemas."""


class Unreadable(Exception):
    """What keeps schemas from being made or settings from being changed, as a sentence for the user."""


def files(root: Path) -> dict[str, str]:
    """Path below ``root`` → content of every schema and of the settings, as they should be.

    Raises ``Unreadable`` where a registry cannot be read, as its ids would be missing, and where the settings cannot.
    """
    words = _vocabulary(root)
    made = {f"{FOLDER}/{name}": written(schema) for name, schema in schemas(words).items()}
    return {**made, SETTINGS: _settings(root, words)}


def schema_files(root: Path) -> dict[str, str]:
    """The schemas alone, by their names in the folder of schemas."""
    return {name: written(schema) for name, schema in schemas(_vocabulary(root)).items()}


def stale(root: Path) -> list[str]:
    """The paths of files that are missing, out of date, or describe what is no longer there; sorted."""
    proper = files(root)
    found = {path: _read(root / path) for path in {*proper, *_present(root)}}
    return sorted(path for path, content in found.items() if proper.get(path) != content)


def refresh(root: Path) -> list[str]:
    """Brings schemas and settings up to date; the paths of the files that were written or deleted."""
    proper = files(root)
    changed = stale(root)
    for path in changed:
        if path in proper:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            replace_file(root / path, proper[path])
        else:
            (root / path).unlink()
    return changed


def _present(root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in (root / FOLDER).rglob("*.json")]


def _read(file: Path) -> str | None:
    return file.read_bytes().decode("utf-8", "replace") if file.is_file() else None


def _vocabulary(root: Path) -> Vocabulary:
    sources, diagnostics = load(root)
    registries = (sources.people, sources.organisations, sources.places, sources.topics)
    of_stories = (
        one for story in sources.stories for one in (story.questions, story.utterances, story.events)
    )
    for registry in (*registries, *of_stories):
        if not registry.readable:
            mistake = next(found for found in diagnostics if found.place.path == registry.path)
            raise Unreadable(str(mistake))
    if not (root / "seeds").is_dir():
        raise Unreadable(str(diagnostics[0]))
    return vocabulary(sources)


def _settings(root: Path, words: Vocabulary) -> str:
    """The settings with our part of ``yaml.schemas`` as it should be, and all else as it was."""
    content = _read(root / SETTINGS)
    ours = {f"./{FOLDER}/{name}": seeds for name, seeds in mapping(words).items()}
    if content is None:
        found: Any = dict(DEFAULTS)
    else:
        try:
            found = json.loads(content)
            others = dict(found.get("yaml.schemas", {})).items()
        except (ValueError, AttributeError, TypeError):
            wanted = json.dumps({"yaml.schemas": ours}, indent=2)
            raise Unreadable(f"{SETTINGS} is not plain JSON; set in it by hand:\n{wanted}") from None
        ours = {
            **{schema: seeds for schema, seeds in others if not schema.startswith(f"./{FOLDER}/")},
            **ours,
        }
    rest = {name: value for name, value in found.items() if name != "yaml.schemas"}
    return json.dumps({"yaml.schemas": ours, **rest}, indent=2, ensure_ascii=False) + "\n"
