"""The MkDocs outlet: a mistake ends a build with its message, shows as a page in the preview, and heals."""

from __future__ import annotations

import subprocess
import sys

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import get_files

from variorum import hook

SETTINGS = """
site_name: Test
theme: material
hooks: [hook.py]
plugins: [search]
extra_css: [assets/variorum.css]
"""

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}

=== claims a
q: about 1000 km

=== claims b
q: 60 km
"""


@pytest.fixture
def project(seeds):
    """A site's folder with seeds, settings and an empty docs folder."""
    root = seeds(QUESTIONS)
    (root / "docs").mkdir()
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (root / "hook.py").write_text("from variorum.hook import *\n", encoding="utf-8")
    return root


@pytest.fixture
def preview():
    """The state of a running live preview, put back afterwards."""
    hook.on_startup("serve", dirty=False)
    yield hook
    hook.on_startup("build", dirty=False)
    hook._Preview.documents = ()


def build(root, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


def files(root):
    """What the hook gives the engine, by path."""
    return {file.src_uri: file for file in given(root)[0]}


def given(root):
    """The files that the hook gives the engine, and the engine's settings after it."""
    config = load_config(str(root / "mkdocs.yml"))
    config = config.plugins.on_config(config)
    return config.plugins.on_files(get_files(config), config=config), config


def test_a_plain_build_makes_the_site(project):
    done = build(project)
    assert done.returncode == 0, done.stderr
    assert "60 km" in (project / "site/summit/questions/q/index.html").read_text("utf-8")


def test_nothing_is_written_into_the_docs_folder(project):
    build(project)
    assert list((project / "docs").iterdir()) == []


@pytest.mark.parametrize("quiet", [(), ("-q",)])
def test_a_mistake_ends_a_build_with_its_message(project, quiet):
    (project / "seeds/topics.yml").write_text("talks: {nmae: Talks}\n", encoding="utf-8")
    done = build(project, *quiet)
    assert done.returncode == 1
    assert (
        "seeds/topics.yml:1:9: error[unknown-key]: found the unknown key nmae; did you mean name?"
        in done.stdout + done.stderr
    )
    assert "Traceback" not in done.stdout + done.stderr
    assert not (project / "site/index.html").exists()


def test_a_mistake_shows_in_the_preview_and_the_next_good_save_heals_it(project, preview):
    good = files(project)
    before = good["summit/questions/q.md"].content_string
    registry = project / "seeds/topics.yml"
    sound = registry.read_text("utf-8")
    registry.write_text("talks: {nmae: <b>Talks</b>}\n", encoding="utf-8")
    broken = files(project)
    assert broken.keys() == good.keys()
    for path in ("index.md", "summit/questions/q.md"):
        assert "found the unknown key nmae" in broken[path].content_string
        assert "<b>" not in broken[path].content_string
    registry.write_text(sound, encoding="utf-8")
    assert files(project)["summit/questions/q.md"].content_string == before


def test_a_bug_of_ours_shows_in_the_preview_instead_of_hanging_it(project, preview, monkeypatch):
    def fail(*_):
        raise RuntimeError("a bug <here>")

    monkeypatch.setattr("variorum.build.documents", fail)
    assert "RuntimeError: a bug &lt;here&gt;" in files(project)["index.md"].content_string


def test_an_edit_of_the_program_shows_in_the_preview(project, preview, monkeypatch):
    before = hook._program()
    assert hook._program() is before
    monkeypatch.setattr(hook._Preview, "changed", 1.0)
    kept = {name: module for name, module in sys.modules.items() if name.split(".")[0] == "variorum"}
    try:
        after = hook._program()
        assert after is not before
        assert after.read(project).sound
    finally:
        sys.modules.update(kept)


def test_a_page_of_docs_may_not_take_a_generated_path(project):
    (project / "docs/index.md").write_text("# Mine\n", encoding="utf-8")
    done = build(project)
    assert done.returncode == 1
    assert "docs/index.md has the path of a generated page: rename it" in done.stdout + done.stderr


def test_edit_links_lead_to_the_yaml_file(project):
    settings = SETTINGS + "repo_url: https://github.com/someone/site\n"
    (project / "mkdocs.yml").write_text(settings, encoding="utf-8")
    (project / "docs/about.md").write_text("# About\n", encoding="utf-8")
    build(project)
    question = (project / "site/summit/questions/q/index.html").read_text("utf-8")
    assert "https://github.com/someone/site/edit/main/seeds/summit/questions.yml" in question
    about = (project / "site/about/index.html").read_text("utf-8")
    assert "https://github.com/someone/site/edit/main/docs/about.md" in about or "edit" not in about


def test_leaf_pages_stay_out_of_the_sidebar(project):
    _, config = given(project)
    assert "questions/q.md" not in str(config.nav)
    assert config.nav[0] == {"Home": "index.md"} or "index.md" in str(config.nav[0])
