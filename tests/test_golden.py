"""One small site, whole: every document that is made of it stands in tests/golden, compared both ways.

After a change that is meant, ``VARIORUM_GOLDEN=write make test`` writes the documents anew; the diff is the review.
"""

from __future__ import annotations

import os
import shutil
from difflib import unified_diff
from pathlib import Path

import pytest

from variorum import build
from variorum.site.settings import Settings

HERE = Path(__file__).resolve().parent / "golden"
SETTINGS = Settings(repository="https://github.com/someone/site")
ASSETS = "assets/"


def made() -> dict[str, bytes]:
    """The documents of the small site, but for the style sheet, the script and pictures, which are not its own."""
    reading = build.read(HERE / "site")
    assert reading.sound
    return {
        document.path: document.content.encode() if isinstance(document.content, str) else document.content
        for document in build.documents(reading.edition, SETTINGS)
        if not document.path.startswith(ASSETS)
    }


def test_the_documents_are_those_of_the_golden_site():
    documents = made()
    folder = HERE / "documents"
    if os.environ.get("VARIORUM_GOLDEN") == "write":
        shutil.rmtree(folder, ignore_errors=True)
        for path, content in documents.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    kept = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    assert sorted(kept) == sorted(documents)
    changed = {path: file.read_bytes() for path, file in kept.items() if file.read_bytes() != documents[path]}
    if changed:
        pytest.fail(
            difference({path: (before, documents[path]) for path, before in changed.items()}), pytrace=False
        )


LINES_SHOWN = 120


def difference(changed: dict[str, tuple[bytes, bytes]]) -> str:
    """What changed in some documents, as a unified diff that is cut where it grows too long, and how to accept it."""
    lines = [
        line[:300]
        for path, (before, after) in changed.items()
        for line in unified_diff(
            before.decode().splitlines(),
            after.decode().splitlines(),
            f"kept/{path}",
            f"made/{path}",
            lineterm="",
            n=0,
        )
    ]
    more = [f"… and {len(lines) - LINES_SHOWN} lines more"] if len(lines) > LINES_SHOWN else []
    remedy = f"{len(changed)} documents changed; if that is meant: VARIORUM_GOLDEN=write make test, and review the diff"
    return "\n".join((*lines[:LINES_SHOWN], *more, remedy))


def test_a_change_is_shown_as_a_diff_with_the_way_to_accept_it():
    shown = difference({"a.md": (b"one\ntwo\n", b"one\n2\n")})
    assert shown.splitlines() == [
        "--- kept/a.md", "+++ made/a.md", "@@ -2 +2 @@", "-two", "+2",
        "1 documents changed; if that is meant: VARIORUM_GOLDEN=write make test, and review the diff",
    ]  # fmt: skip


def test_the_order_in_which_files_are_found_changes_no_byte(monkeypatch):
    before = made()
    listed = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda self: reversed(list(listed(self))))
    assert made() == before


def test_two_builds_are_the_same_to_the_byte():
    assert made() == made()
