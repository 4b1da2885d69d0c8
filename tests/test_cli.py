"""What a person types, and what stands on the terminal afterwards."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from variorum.cli import main

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
"""
MISTAKE = QUESTIONS + "\n=== claims a\nq: {answer: 60 km, by: adda}\n"
SENTENCE = "found adda, which is no known person or organisation"
# Uses everything that the ground declares, so that nothing is left to be warned of.
USED = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, who: [ada, bo, wire-two, sources], where: [port, base], about: [talks], basis: The calendar.}

=== article a
quotes: {welcome: {indirect: She welcomes him.}}
"""


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *arguments: runner.invoke(main, list(map(str, arguments)))


def test_seeds_in_order(run, seeds):
    done = run("--root", seeds(QUESTIONS + USED + "\n=== claims a\nq: 60 km\n"), "check")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == "3 articles, 1 question, 1 answer: the seeds are in order\n"


def test_a_mistake_as_text(run, seeds):
    done = run("--root", seeds(MISTAKE), "check")
    assert done.exit_code == 1
    assert done.stderr == (
        f"seeds/summit/articles/a.yml:9:26: error[unknown-id]: {SENTENCE}; did you mean ada?\n1 error, 0 warnings\n"
    )


def test_a_mistake_for_github(run, seeds):
    done = run("--root", seeds(MISTAKE), "check", "--format", "github")
    assert done.exit_code == 1
    assert done.stdout == (
        "::error file=seeds/summit/articles/a.yml,line=9,col=26,title=unknown-id::"
        f"{SENTENCE}; did you mean ada?\n"
    )


def test_a_mistake_as_json(run, seeds):
    done = run("--root", seeds(MISTAKE), "check", "--format", "json")
    assert done.exit_code == 1
    assert json.loads(done.stdout) == [
        {
            "path": "seeds/summit/articles/a.yml",
            "line": 9,
            "column": 26,
            "severity": "error",
            "code": "unknown-id",
            "message": SENTENCE,
            "remedy": "did you mean ada?",
        }
    ]


def test_no_mistake_as_json(run, seeds):
    done = run("--root", seeds(QUESTIONS + USED + "\n=== claims a\nq: 60 km\n"), "check", "--format", "json")
    assert (done.exit_code, json.loads(done.stdout)) == (0, [])


def test_a_lock_needs_texts(run, seeds):
    done = run("--root", seeds(), "check", "--lock")
    assert done.exit_code == 2
    assert "--lock needs the texts: name their folder with --texts." in done.stderr


QUOTED = (
    "=== claims a\nq: {answer: 60 km, quote: 60 km}\n\n=== claims b\nq: {answer: 60 km, quote: sixty km}\n"
)
TEXT = "The base lies 60 km away, which everybody there says, though nobody has gone to measure it.\n"


def test_one_text_is_enough_to_lock_its_article(run, seeds, tmp_path):
    root = seeds(QUESTIONS + USED + QUOTED)
    folder = tmp_path / "private/summit"
    folder.mkdir(parents=True)
    for name, text in (("a", TEXT), ("b", TEXT.replace("60", "sixty"))):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    assert run("--root", root, "check", "--texts", folder.parent, "--lock").exit_code == 0
    lock = (root / "seeds/summit/evidence.lock").read_bytes()
    (folder / "b.txt").unlink()
    done = run("--root", root, "check", "--texts", folder.parent, "--lock")
    assert (done.exit_code, done.stderr) == (
        0,
        "wrote seeds/summit/evidence.lock\n"
        "seeds/summit:1:1: warning[no-text]: the folder of texts lacks summit/b.txt, summit/c.txt; "
        "what is quoted there was held against evidence.lock instead\n"
        "0 errors, 1 warning\n",
    )
    assert (root / "seeds/summit/evidence.lock").read_bytes() == lock


def test_what_has_no_text_is_not_called_in_order(run, seeds, tmp_path):
    root = seeds(QUESTIONS + USED + QUOTED)
    folder = tmp_path / "private/summit"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    done = run("--root", root, "check", "--texts", folder.parent, "--lock")
    assert done.exit_code == 1
    assert "articles/b.yml:9:29: error[unlocked]: this quotation has not been verified" in done.stderr
    assert "in order" not in done.stdout


def test_a_folder_without_seeds(run, tmp_path):
    done = run("--root", tmp_path, "check")
    assert done.exit_code == 1
    assert (
        "seeds:1:1: error[no-seeds]: there is no folder seeds here; run from the folder that holds it"
        in done.stderr
    )


def test_documents_are_written(run, seeds, tmp_path):
    root = seeds(QUESTIONS + "\n=== claims a\nq: 60 km\n")
    done = run("--root", root, "build", "--to", tmp_path / "out")
    assert done.exit_code == 0
    assert (tmp_path / "out/src/summit/questions/q.md").is_file()


def test_a_mistake_writes_nothing(run, seeds, tmp_path):
    done = run("--root", seeds(MISTAKE), "build", "--to", tmp_path / "out")
    assert done.exit_code == 1
    assert not (tmp_path / "out").exists()
