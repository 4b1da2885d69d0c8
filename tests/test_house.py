"""The house is as its plans say: the README's map, the docstring of every wing, and the folders themselves agree."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
HOUSE = ROOT / "generator" / "variorum"
ROOMLESS = {"__init__", "templates", "__pycache__", "data"}


def rooms(folder: Path) -> set[str]:
    """The modules and packages of a folder by name."""
    there = {path.stem for path in folder.iterdir() if path.is_dir() or path.suffix == ".py"}
    return there - ROOMLESS


def plan(wing: Path) -> str:
    """The docstring of a wing."""
    return ast.get_docstring(ast.parse((wing / "__init__.py").read_text("utf-8"))) or ""


WINGS = sorted(path for path in HOUSE.iterdir() if (path / "__init__.py").exists())
DROP_IN = [wing for wing in WINGS if "discover(" in (wing / "__init__.py").read_text("utf-8")]
NAMED = [wing for wing in WINGS if wing not in DROP_IN]


def test_the_map_in_the_readme_names_every_room_of_the_house():
    drawn = (
        (ROOT / "README.md").read_text("utf-8").split("generator/variorum/ ", 1)[1].split("\ntests/", 1)[0]
    )
    names = [line.split("  ")[1] for line in drawn.splitlines()[1:]]
    assert {name.rstrip("/") for line in names for name in line.split()} == rooms(HOUSE)


@pytest.mark.parametrize("wing", NAMED, ids=lambda wing: wing.name)
def test_a_wing_says_which_room_is_which(wing):
    assert set(re.findall(r"^``(\w+)`` +\S", plan(wing), re.MULTILINE)) == rooms(wing)


@pytest.mark.parametrize("wing", DROP_IN, ids=lambda wing: wing.name)
def test_a_drop_in_folder_holds_what_is_dropped_in_and_nothing_else(wing):
    assert {name for name in rooms(wing) if name.startswith("_")} == set()


@pytest.mark.parametrize("wing", WINGS, ids=lambda wing: wing.name)
def test_a_wing_says_what_goes_in_and_what_comes_out(wing):
    assert re.search(r"^In: .+ Out: .+", plan(wing), re.MULTILINE | re.DOTALL)


def test_no_wing_has_grown_beside_the_contract():
    contract = (ROOT / "pyproject.toml").read_text("utf-8").split("layers = [", 1)[1].split("]", 1)[0]
    assert set(re.findall(r"\w+", contract)) == rooms(HOUSE)


SPANS = ("corpus/link/stories.py", "variorum.values.duration")
"""How far a question moves on is written as durations are; that is a notation, and no question about an answer."""


def test_nobody_asks_for_a_file_that_was_dropped_in():
    dropped = {f"variorum.{wing.name}.{room}" for wing in DROP_IN for room in rooms(wing)}
    asked = {
        (path.relative_to(HOUSE).as_posix(), name)
        for path, tree in PROGRAM
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for name in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
        if name in dropped and name.split(".")[1] != path.parent.name
    }
    assert asked == {SPANS}


def test_nobody_asks_a_type_for_its_name_to_know_what_it_is():
    asked = [
        f"{path.relative_to(HOUSE)}:{node.lineno}"
        for path, tree in PROGRAM
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        if re.search(r"\b(type|kind)\.name\b", ast.unparse(node))
    ]
    assert asked == []


PROGRAM = [(path, ast.parse(path.read_text("utf-8"))) for path in sorted(HOUSE.rglob("*.py"))]
MANY_FIELDS = 3
MANY_POSITIONS = 5


def test_a_record_of_many_fields_is_built_by_keyword():
    by_position = [
        f"{path.relative_to(HOUSE)}:{node.lineno} {node.name}"
        for path, tree in PROGRAM
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for decorator in map(ast.unparse, node.decorator_list)
        if decorator.startswith("dataclass") and "kw_only=True" not in decorator
        if sum(isinstance(part, ast.AnnAssign) for part in node.body) > MANY_FIELDS
    ]
    assert by_position == []


def test_no_call_relies_on_the_order_of_many_arguments():
    by_position = [
        f"{path.relative_to(HOUSE)}:{node.lineno} {ast.unparse(node.func)}"
        for path, tree in PROGRAM
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        if len(node.args) > MANY_POSITIONS
    ]
    assert by_position == []


def test_the_path_of_a_page_is_typed_in_one_place():
    typed = [
        re.sub(r"\{.*?\}", "{}", ast.unparse(node)).strip("f'\"")
        for _, tree in PROGRAM
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        or (isinstance(node, ast.Constant) and isinstance(node.value, str) and "\n" not in node.value)
    ]
    pages = [text for text in typed if re.fullmatch(r"[\w{}/-]*[\w}]\.md", text)]
    assert len(pages) > 20
    assert len(pages) == len(set(pages))


def test_no_template_types_the_path_of_a_page():
    typed = {
        path.name: found
        for path in (HOUSE / "templates").rglob("*.j2")
        if (found := re.findall(r"[\"'][\w/]+\.md[\"'#]", path.read_text("utf-8")))
    }
    assert typed == {}
