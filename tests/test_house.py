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
TESTS = ROOT / "tests"
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


NO_WINGS = {
    "benchmarks": "how long it takes, run by hand",
    "built": "the site as mkdocs builds it, with and without a browser",
    "golden": "the documents of one small site",
    "tools": "programs for Node.js and Java",
}
OF_SEVERAL_ROOMS = {
    "comparison/test_laws.py": "laws that hold for any seeds",
    "comparison/test_stories.py": "whole stories, each with its verdicts",
    "comparison/test_verdicts.py": "the table of pairs of answers and their verdicts",
    "completion/test_language_server.py": "the schemas in the hands of the server behind VS Code",
    "pages/test_actor.py": "the pages of people and bodies and their lists, which show the same",
    "pages/test_every_kind_of_answer.py": "answers of every kind through every page",
    "values/test_laws.py": "laws that hold for every type",
    "values/test_relations.py": "the table of pairs of answers of every type",
}
"""A test of a whole wing has the wing's name; of these the wing's name would not say what they are about."""


def test_a_folder_of_tests_is_a_wing():
    folders = {path.name for path in TESTS.iterdir() if path.is_dir()} - {"__pycache__"}
    assert folders - {wing.name for wing in WINGS} == set(NO_WINGS)


@pytest.mark.parametrize("wing", WINGS, ids=lambda wing: wing.name)
def test_a_test_has_the_name_of_the_room_that_it_is_about(wing):
    tests = {path.relative_to(TESTS).as_posix() for path in (TESTS / wing.name).rglob("test_*.py")}
    rooms_of_it = {f"{wing.name}/test_{room}.py" for room in {wing.name, *rooms(wing)}}
    assert {name for name in tests - rooms_of_it if name not in OF_SEVERAL_ROOMS} == set()


def test_no_exception_is_named_that_is_gone():
    assert [name for name in OF_SEVERAL_ROOMS if not (TESTS / name).exists()] == []


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
