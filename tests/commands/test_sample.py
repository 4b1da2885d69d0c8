"""``variorum sample``: answers drawn at random, with the paragraphs that they rest on."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from variorum.cli import main

SEEDS = """
=== summit/questions.yml
q: {ask: How far is it?, type: distance, about: [talks], added: 2023-10-01}
r: {ask: What is it called?, type: term, about: [talks], added: 2023-10-01}
s: {ask: Was it far?, type: yes-no, about: [talks], added: 2023-10-01}
=== claims a
q: {answer: 60 km, by: ada, via: wire-two, mode: plan, at: p2}
r: outpost
s: yes
=== claims b
q: 70 km
"""
TEXT = "An outpost was opened.\n\nIt will lie 60 km away, Ada told a second agency.\n"
DRAWN = (
    "Draw 1: 3 of 3 answers\n"
    "\n"
    "summit/q · a\n"
    "How far is it?\n"
    "  answer: 60 km\n"
    "  by: Ada Arden\n"
    "  via: Wire Two\n"
    "  mode: a plan\n"
    "  p2 | It will lie 60 km away, Ada told a second agency.\n"
    "\n"
    "summit/r · a\n"
    "What is it called?\n"
    "  answer: “outpost”\n"
    "  p1 | An outpost was opened.\n"
    "\n"
    "summit/s · a\n"
    "Was it far?\n"
    "  answer: yes\n"
    "  no paragraph is given: look through the whole text\n"
)


@pytest.fixture
def sample(seeds, tmp_path):
    """Runs the command where only article a has its text; the lock is written before."""
    folder = tmp_path / "private/summit"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    root = seeds(SEEDS)
    runner = CliRunner()
    runner.invoke(main, ["--root", str(root), "check", "--texts", str(folder.parent), "--lock"])
    return lambda *arguments: runner.invoke(
        main, ["--root", str(root), "sample", *arguments, "--texts", str(folder.parent)]
    )


def test_an_answer_stands_beside_its_paragraph(sample):
    done = sample("9")
    assert (done.exit_code, done.stdout) == (0, DRAWN)


def test_a_draw_can_be_repeated_and_another_one_differs(sample):
    draws = {number: sample("1", "--draw", str(number)).stdout for number in range(1, 20)}
    assert sample("1", "--draw", "7").stdout == draws[7]
    assert len({shown.partition("\n\n")[2] for shown in draws.values()}) == 3


def test_what_could_not_be_read_is_told(seeds, tmp_path):
    folder = tmp_path / "private/summit"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    root = seeds(SEEDS.replace("s: yes", "s: perhaps"))
    done = CliRunner().invoke(main, ["--root", str(root), "sample", "9", "--texts", str(folder.parent)])
    assert done.exit_code == 1
    assert done.stdout.startswith("Draw 1: 2 of 2 answers\n")
    assert "which variorum check names; this is what could be read" in done.stderr


def test_without_the_text_of_any_answer_nothing_can_be_checked(seeds, tmp_path):
    (tmp_path / "empty").mkdir()
    done = CliRunner().invoke(
        main, ["--root", str(seeds(SEEDS)), "sample", "3", "--texts", str(tmp_path / "empty")]
    )
    assert done.exit_code == 2
    assert "No article with answers has its text in this folder." in done.stderr
