"""A new part is one new file, its template and its test: one of each kind is dropped into a copy of the program.

The files are those that CONTRIBUTING.md shows, so that what it shows works.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = "generator/variorum"
SHOWN = re.compile(r"^`(generator/\S+)`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PARTS = dict(SHOWN.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8")))
"""The files that CONTRIBUTING.md shows, by path."""

QUESTION = """
weather:
  ask: How warm was it
  type: warmth
  about: [opening]
  added: 2024-06-30
"""
ANSWERS = {"courier-may": "hot", "gazette-may": "mild"}


@dataclass(frozen=True)
class Copy:
    """A copy of the program with the new parts, and a site with a question of the new type."""

    generator: Path
    site: Path

    def run(self, *arguments: str, at: Path | None = None) -> str:
        """What another Python, for which the copy is the program, prints; it has to end well."""
        ended = subprocess.run(
            [sys.executable, *arguments],
            cwd=at or self.site,
            env={**os.environ, "PYTHONPATH": str(self.generator), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout + ended.stderr


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    folder = tmp_path_factory.mktemp("dropin")
    shutil.copytree(ROOT / PROGRAM, folder / PROGRAM, ignore=shutil.ignore_patterns("__pycache__"))
    for path, content in PARTS.items():
        assert not (folder / path).exists(), f"{path} is no new file"
        (folder / path).write_text(content, encoding="utf-8")
    site = folder / "site"
    shutil.copytree(ROOT / "tests/golden/site", site)
    with (site / "seeds/bridge/questions.yml").open("a", encoding="utf-8") as questions:
        questions.write(QUESTION.lstrip("\n"))
    for article, answer in ANSWERS.items():
        file = site / f"seeds/bridge/articles/{article}.yml"
        text = file.read_text("utf-8")
        file.write_text(text.replace("claims:\n", f"claims:\n  weather: {answer}\n", 1), encoding="utf-8")
    return Copy(folder / "generator", site)


@pytest.fixture(scope="module")
def built(copy: Copy) -> Path:
    copy.run("-m", "variorum", "build")
    return copy.site / "build"


def page(built: Path, path: str) -> str:
    return (built / "src" / path).read_text("utf-8")


def test_one_of_each_kind_is_shown_with_its_template() -> None:
    folders = sorted(path.removeprefix(f"{PROGRAM}/").rpartition("/")[0] for path in PARTS)
    assert folders == ["charts", "checks", "exports", "pages", "templates", "templates/charts", "values"]


def test_the_copy_is_what_runs(copy: Copy) -> None:
    assert copy.run("-c", "import variorum; print(variorum.__path__[0])").strip() == str(
        copy.generator / "variorum"
    )


def test_the_check_reports_its_mistake(copy: Copy) -> None:
    printed = copy.run("-m", "variorum", "check")
    assert "warning[no-question-mark]: weather does not end with a question mark; add one" in printed


def test_the_schemas_offer_the_type_and_its_answers(copy: Copy, tmp_path: Path) -> None:
    copy.run("-m", "variorum", "schema", "--to", str(tmp_path))
    questions = json.loads((tmp_path / "bridge/questions.json").read_text("utf-8"))
    (kinds,) = (
        shape["properties"]["type"]
        for shape in questions["definitions"].values()
        if "type" in shape.get("properties", {})
    )
    assert "warmth" in json.dumps(kinds)
    article = json.loads((tmp_path / "bridge/article.json").read_text("utf-8"))
    assert all(
        word in json.dumps(article["definitions"]["answer to warmth"]) for word in ("cold", "mild", "hot")
    )


def test_the_type_stands_in_the_handbook_and_in_the_data(built: Path) -> None:
    assert "| <code>warmth</code> | One word: <code>cold</code>" in page(built, "contributing/keys.md")
    assert ",warmth," in page(built, "data/bridge-questions.csv")


def test_the_answers_are_compared_and_told(built: Path) -> None:
    text = page(built, "bridge/questions/weather.md")
    assert 'v-verdict-conflict"' in text
    assert "Courier</a> says hot" in text


def test_the_chart_stands_on_the_page_of_its_question(built: Path) -> None:
    assert "<li>hot: |</li>" in page(built, "bridge/questions/weather.md").replace("&#124;", "|")


def test_the_export_is_written_and_listed(built: Path) -> None:
    assert page(built, "data/bridge-bibliography.csv").startswith("article,outlet,address\n")
    assert "bridge-bibliography.csv" in page(built, "downloads.md")


def test_the_page_is_made_with_its_door_and_its_place_in_the_sidebar(built: Path) -> None:
    assert "A &#42;bridge&#42; at &#60;last&#62;" in page(built, "bridge/headlines.md")
    door = '<li><a href="bridge/headlines/">Headlines</a><span>What each article is headed</span></li>'
    assert door in page(built, "index.md")
    assert '{"Headlines": "bridge/headlines.md"}' in (built / "mkdocs.yml").read_text("utf-8")


def test_the_laws_hold_for_the_type_without_being_told_of_it(copy: Copy) -> None:
    laws = ("tests/values/test_laws.py", "tests/pages/test_every_kind_of_answer.py")
    printed = copy.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "warmth", *laws, at=ROOT)
    assert re.search(r"\b[1-9]\d* passed", printed)


def test_the_parts_are_in_good_form(copy: Copy) -> None:
    shown = [str(copy.generator.parent / path) for path in PARTS if path.endswith(".py")]
    form = ("--no-cache", "--config", str(ROOT / "pyproject.toml"), *shown)
    copy.run("-m", "ruff", "check", *form, at=ROOT)
    copy.run("-m", "ruff", "format", "--check", *form, at=ROOT)
