"""The commands ``status`` and ``diff`` as a person types them."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from click.testing import CliRunner

from variorum.cli import main

QUESTIONS = """
=== summit/questions.yml
q: {ask: "How *far* | is it?", type: distance, about: [talks], added: 2023-10-01}
r: {ask: How long?, type: duration, about: [talks], added: 2023-10-01}
"""
EVENTS = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, who: [ada, bo, wire-two, sources], where: [port, base], about: [talks], basis: The calendar.}
=== article c
quotes: {welcome: {indirect: She welcomes him.}}
"""
BEFORE = QUESTIONS + EVENTS + "=== claims a\nq: 60 km\n=== claims b\nq: {answer: 60 km, by: ada}\nr: 2 h\n"
AFTER = (
    QUESTIONS.replace("r: {ask: How long?", "s: {ask: How heavy?").replace("type: duration", "type: mass")
    + EVENTS
    + "=== claims a\nq: {answer: 70 km, note: By road.}\ns: 2 kg\n=== claims b\nq: {answer: 60 km, by: ada}\n"
)


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *arguments: runner.invoke(main, list(map(str, arguments)))


@pytest.fixture
def two(seeds, tmp_path):
    """Two folders: the seeds before and after."""
    old = tmp_path / "old"
    shutil.copytree(seeds(BEFORE) / "seeds", old / "seeds")
    return old, seeds(AFTER)


def git(root, *arguments):
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", "-C", root, *identity, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@pytest.fixture
def repository(seeds, tmp_path):
    """A site below a repository's root, with one commit without seeds, one before and one after the change."""
    root = tmp_path
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "commit", "--quiet", "--allow-empty", "--message=nothing")
    for text in (BEFORE, AFTER):
        seeds(text)
        git(root, "add", "seeds")
        git(root, "commit", "--quiet", "--message=seeds")
    return root


def test_status(run, seeds):
    done = run("--root", seeds(BEFORE + "=== article a\nsilent_because: {r: It gives no times.}\n"), "status")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == (
        "summit: 2 questions\n"
        "  article  answered  silent  with reason  not checked  quotations  unlocked   quoted\n"
        "  A  a            1       0            1            0           0         0  unknown\n"
        "  B  b            2       0            0            0           0         0  unknown\n"
        "  C  c            0       2            0            0           0         0  unknown\n"
    )


def test_status_with_everything_open(run, seeds):
    text = QUESTIONS.replace("2023-10-01}\nr", "2024-02-01, weight: high}\nr") + (
        "s: {ask: Did it?, type: yes-no, about: [talks], added: 2023-10-01}\n"
        "=== claims a\nq: 60 km\n=== claims b\nq: {answer: more than 50 km, unsure: From where.}\nr: 2 h\n"
    )
    done = run("--root", seeds(text + EVENTS.replace("bo, ", "")), "status")
    assert done.exit_code == 0
    assert done.stdout.partition("\n\n")[2] == (
        "1 question nobody answers\n"
        "  s: Did it?\n"
        "\n"
        "1 question not checked in c yet\n"
        "  q: How *far* | is it?\n"
        "\n"
        "1 difference without explain\n"
        "  q (precision): How *far* | is it?\n"
        "\n"
        "1 answer that is unclear in its article\n"
        "  q · b: From where.\n"
        "\n"
        "1 id that nothing uses\n"
        "  person bo\n"
    )


def test_status_as_json(run, seeds):
    done = run("--root", seeds(BEFORE), "status", "--format", "json")
    data = json.loads(done.stdout)
    assert data["unused"] == []
    (story,) = data["stories"]
    assert (story["story"], story["questions"], story["unanswered"], story["unclear"]) == (
        "summit",
        2,
        [],
        [],
    )
    assert story["articles"][0] == {
        "article": "a",
        "answered": ["q"],
        "silent": ["r"],
        "silent_with_reason": [],
        "not_checked": [],
        "quotations": 0,
        "unlocked": 0,
        "quoted": None,
    }


def test_status_of_seeds_with_mistakes(run, seeds):
    done = run("--root", seeds(BEFORE + "=== article b\ndraws_on: nobody-known\n"), "status")
    assert done.exit_code == 1
    assert done.stderr == (
        "the seeds hold 1 mistake, which variorum check names; this is what could be read\n"
    )
    assert done.stdout.startswith("summit: 2 questions\n")


TEXT = """\
1 verdict changed
  summit/q: agreement, now conflict
    How *far* | is it?

1 question added
  summit/s (single)
    How heavy?

1 question removed
  summit/r (single)
    How long?

1 answer added
  summit/s · a: 2 kg

1 answer altered
  summit/q · a: 70 km
    answer: 60 km, now 70 km
    note: nothing, now By road.

1 answer gone
  summit/r · b: 2 hours
"""


def test_two_folders(run, two):
    done = run("diff", *two)
    assert (done.exit_code, done.stderr, done.stdout) == (0, "", TEXT)


def test_two_revisions(run, repository):
    assert run("--root", repository, "diff", "HEAD^", "main").stdout == TEXT


def test_a_revision_and_the_files_as_they_are(run, repository):
    assert run("--root", repository, "diff", "HEAD^").stdout == TEXT
    assert run("--root", repository, "diff", "HEAD").stdout == "The comparison is the same.\n"


def test_a_site_below_the_top_of_its_repository(run, seeds, tmp_path):
    git(tmp_path, "init", "--quiet")
    site = tmp_path / "below"
    shutil.copytree(seeds(BEFORE) / "seeds", site / "seeds")
    git(tmp_path, "add", "below")
    git(tmp_path, "commit", "--quiet", "--message=seeds")
    shutil.rmtree(site / "seeds")
    shutil.copytree(seeds(AFTER) / "seeds", site / "seeds")
    assert run("--root", site, "diff", "HEAD").stdout == TEXT


def test_a_revision_from_before_there_were_seeds(run, repository):
    done = run("--root", repository, "diff", "HEAD~2", "HEAD")
    assert done.exit_code == 0
    assert done.stdout.startswith("2 questions added\n")
    assert "3 articles added\n  summit/a: A\n" in done.stdout


def test_as_markdown(run, two):
    done = run("diff", *two, "--format", "markdown")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == (
        "## What changes in the comparison\n"
        "\n"
        "### 1 verdict changed\n"
        "\n"
        "| Question | Was | Is |\n"
        "| --- | --- | --- |\n"
        "| How &#42;far&#42; &#124; is it?<br>summit/q | agreement | **conflict** |\n"
        "\n"
        "### 1 question added\n"
        "\n"
        "| Question | Verdict |\n"
        "| --- | --- |\n"
        "| How heavy?<br>summit/s | single |\n"
        "\n"
        "### 1 question removed\n"
        "\n"
        "| Question | Verdict |\n"
        "| --- | --- |\n"
        "| How long?<br>summit/r | single |\n"
        "\n"
        "### 1 answer added\n"
        "\n"
        "| Question | Article | Answer |\n"
        "| --- | --- | --- |\n"
        "| summit/s | a | 2 kg |\n"
        "\n"
        "### 1 answer altered\n"
        "\n"
        "| Question | Article | Answer | Changed |\n"
        "| --- | --- | --- | --- |\n"
        "| summit/q | a | 70 km | answer: 60 km, now 70 km<br>note: nothing, now By road. |\n"
        "\n"
        "### 1 answer gone\n"
        "\n"
        "| Question | Article | Answer |\n"
        "| --- | --- | --- |\n"
        "| summit/r | b | 2 hours |\n"
    )


def test_text_of_the_seeds_means_nothing_in_markdown(run, seeds, tmp_path):
    old = tmp_path / "old"
    shutil.copytree(seeds(QUESTIONS) / "seeds", old / "seeds")
    evil = "<img src=x onerror=alert(1)> [x](https://example.org) ![y](z) `code` @all\n    \n    # head"
    seeds(f"{QUESTIONS}=== claims a\nq: {{answer: 60 km, note: {json.dumps(evil)}}}\n")
    out = run("diff", old, tmp_path, "--format", "markdown").stdout
    assert run("diff", tmp_path, old, "--format", "markdown").exit_code == 0
    assert not any(sign in out for sign in ("<img", "](", "`", "@", "\n#  head", "\n    "))


def test_as_json(run, two):
    data = json.loads(run("diff", *two, "--format", "json").stdout)
    assert data["verdicts"] == [
        {
            "story": "summit",
            "question": "q",
            "ask": "How *far* | is it?",
            "before": "agreement",
            "after": "conflict",
        }
    ]
    assert [one["question"] for one in data["questions_added"]] == ["s"]
    assert [one["question"] for one in data["questions_removed"]] == ["r"]
    assert [(one["change"], one["article"], one["question"]) for one in data["answers"]] == [
        ("altered", "a", "q"),
        ("added", "a", "s"),
        ("gone", "b", "r"),
    ]
    assert data["answers"][0]["before"] == {"answer": "60 km", "mode": "fact"}
    assert data["answers"][0]["after"] == {"answer": "70 km", "mode": "fact", "note": "By road."}


def test_what_cannot_be_read_is_said(run, two):
    old, new = two
    (old / "seeds/summit/articles/b.yml").write_text("label: [\n", encoding="utf-8")
    done = run("diff", old, new)
    assert done.exit_code == 0
    assert done.stdout.startswith(f"{old} holds 1 mistake; what could not be read is left out.\n\n")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("--output=x", "found --output=x, expected a git revision or a folder that holds seeds/."),
        (
            "no-such-branch",
            "no-such-branch is no revision of this repository, and no folder that holds seeds/.",
        ),
        ("HEAD:seeds", "HEAD:seeds is no revision of this repository, and no folder that holds seeds/."),
    ],
)
def test_what_is_no_revision(run, repository, name, sentence):
    done = run("--root", repository, "diff", "--", name)
    assert done.exit_code == 2
    assert done.stderr.endswith(f"Error: {sentence}\n")
    assert sorted(path.name for path in repository.iterdir()) == [".git", "seeds"]


def test_links_in_a_revision_are_not_followed(run, repository, tmp_path):
    secret = tmp_path.parent / f"{tmp_path.name}-secret.yml"
    secret.write_text("password: hunter2\n", encoding="utf-8")
    topics = repository / "seeds/topics.yml"
    topics.unlink()
    topics.symlink_to(secret)
    git(repository, "add", "seeds")
    git(repository, "commit", "--quiet", "--message=link")
    done = run("--root", repository, "diff", "HEAD^", "HEAD")
    assert done.exit_code == 0
    assert "hunter2" not in done.stdout
