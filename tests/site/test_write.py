"""Documents in, files out: whole or not at all, and never outside the target."""

from __future__ import annotations

import pytest
import yaml

from variorum import build
from variorum.diagnostics import errors
from variorum.site.page import Document
from variorum.site.write import write_lock, write_site

TEXTS = """
=== summit/questions.yml
q: {ask: What is it called?, type: term, about: [talks], added: 2023-10-01}

=== claims a
q: space port

=== article a
never_says: [rocket]
"""


def paths(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_the_documents_and_the_hand_written_pages_stand_side_by_side(seeds, tmp_path):
    root = seeds()
    (root / "docs/contributing").mkdir(parents=True)
    (root / "docs/contributing/index.md").write_text("# Contributing\n", encoding="utf-8")
    target = tmp_path / "out"
    write_site(
        root,
        target,
        (Document(path="index.md", content="# Home\n"), Document(path="assets/x.png", content=b"\x89PNG")),
    )
    assert paths(target / "src") == ["assets/x.png", "contributing/index.md", "index.md"]
    assert (target / "src/assets/x.png").read_bytes() == b"\x89PNG"


def test_the_settings_inherit_those_of_the_site(seeds, tmp_path):
    root = seeds()
    target = root / "deep/er"
    write_site(root, target, (Document(path="index.md", content="# Home\n"),))
    settings = yaml.safe_load((target / "mkdocs.yml").read_text("utf-8"))
    assert settings["INHERIT"] == "../../mkdocs.yml"
    assert (settings["docs_dir"], settings["hooks"]) == ("src", [])


def test_what_was_written_before_is_replaced_whole(seeds, tmp_path):
    root, target = seeds(), tmp_path / "out"
    write_site(
        root, target, (Document(path="index.md", content="old"), Document(path="gone.md", content="old"))
    )
    write_site(root, target, (Document(path="index.md", content="new"),))
    assert paths(target / "src") == ["index.md"]
    assert (target / "src/index.md").read_text("utf-8") == "new"


@pytest.mark.parametrize("path", ["../outside.md", "a/../../outside.md", "/tmp/outside.md"])
def test_nothing_is_written_outside_and_the_old_state_stays(seeds, tmp_path, path):
    root, target = seeds(), tmp_path / "out"
    write_site(root, target, (Document(path="index.md", content="old"),))
    with pytest.raises(ValueError, match="leaves the folder of pages"):
        write_site(root, target, (Document(path="index.md", content="new"), Document(path=path, content="x")))
    assert paths(target) == ["mkdocs.yml", "src/index.md"]
    assert (target / "src/index.md").read_text("utf-8") == "old"


def test_a_hand_written_page_is_never_overwritten(seeds, tmp_path):
    root = seeds()
    (root / "docs").mkdir()
    (root / "docs/index.md").write_text("# Mine\n", encoding="utf-8")
    with pytest.raises(ValueError, match="has the path of a generated page"):
        write_site(root, tmp_path / "out", (Document(path="index.md", content="x"),))


def test_the_lock_outlives_the_texts(seeds, tmp_path):
    root = seeds(TEXTS)
    texts = tmp_path / "private"
    (texts / "summit").mkdir(parents=True)
    for name in "abc":
        (texts / f"summit/{name}.txt").write_text(
            "They met at the space port. " + "Other words fill the rest of it. " * 3, encoding="utf-8"
        )
    reading = build.read(root, texts)
    assert {found.code for found in errors(reading.diagnostics)} == {"unlocked"}
    assert list(write_lock(root, reading.edition)) == ["seeds/summit/evidence.lock"]
    assert build.read(root).sound
    assert build.read(root, texts).sound
    article = root / "seeds/summit/articles/a.yml"
    article.write_text(article.read_text("utf-8").replace("space port", "space harbour"), encoding="utf-8")
    assert [
        (found.code, str(found.place)) for found in build.read(root).diagnostics if found.code == "unlocked"
    ] == [("unlocked", "seeds/summit/articles/a.yml:9:6")]
