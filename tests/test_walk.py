"""The two walks of docs/contributing/walk.md, by the commands a new user types, in a folder of the test's own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

TEXT = """Ferry Ties Up in Halmar After Four Hours
By Pia Lund
The evening ferry tied up in Halmar on Tuesday, four hours late and with its lights on.
Two of its passengers told the Harbour Post that an engine had stopped halfway across.
"Nobody was in danger at any time," said the mayor, Ines Moreau, who stood on the quay with tea.
School classes from three villages had been on a trip to the islands and slept on their bags.
The company that runs the ferry did not answer questions, and its office was dark.
"""
HEAD = {
    "published: unknown": "published: 2024-03-14",
    "fill in two to four sentences in your own words.": "A ferry is late; passengers blame the engine.",
    "fill in how the article frames the story, in your own words.": "From the quay, with the passengers.",
}
ANSWERS = {
    "  # delay:": "  delay: {answer: 4 h, quote: four hours late}",
    "  # cause:": "  cause: {answer: engine, by: passengers, quote: an engine had stopped}",
}


def run(folder, *command):
    """Runs one of the program's commands, or MkDocs, where a user would stand; gives what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONIOENCODING": "utf-8"},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def mine(tmp_path_factory):
    """A site of one's own, as `variorum new site` makes it."""
    folder = tmp_path_factory.mktemp("walk") / "mine"
    status, printed, problems = run(folder.parent, "variorum", "new", "site", folder)
    assert (status, problems) == (0, "")
    assert printed.endswith("on with its README.md: it sets up the program, checks and builds\n")
    return folder


def build(folder):
    status, _, problems = run(folder, "mkdocs", "build", "--strict", "--quiet")
    assert status == 0, problems
    return {
        name: (folder / f"site/late-ferry/questions/{name}/index.html").read_text("utf-8")
        for name in ("cause", "delay")
    }


def test_a_site_of_one_s_own_and_an_article_more(mine, tmp_path):
    # A site of one's own: it is in order as it is made, and builds.
    status, printed, problems = run(mine, "variorum", "check")
    assert (status, printed, problems) == (
        0,
        "2 articles, 4 questions, 8 answers: the seeds are in order\n",
        "",
    )
    assert "Harbour Post" not in build(mine)["cause"]

    # An article more: its outlet, its file, and what is still to be written, by line.
    text = tmp_path / "texts/late-ferry/harbour-post.txt"
    text.parent.mkdir(parents=True)
    text.write_text(TEXT, encoding="utf-8")
    assert run(mine, "variorum", "new", "organisation", "harbour-post")[0] == 0
    status, printed, _ = run(mine, "variorum", "new", "article", "harbour-post", "--text", text)
    assert status == 0
    assert "added harbour-post to the articles of seeds/late-ferry/story.yml\n" in printed
    assert f"variorum check --texts {tmp_path / 'texts'} --lock" in printed
    status, _, problems = run(mine, "variorum", "check")
    assert status == 1
    # label stands there already: the outlet is called like the article
    assert problems.count("error[fill-in]") == 2
    assert "found nothing under claims; fill it in or delete the key" in problems

    # Filled in, verified and locked with this one text alone; without the text it is in order for everybody.
    file = mine / "seeds/late-ferry/articles/harbour-post.yml"
    content = file.read_text("utf-8")
    for old, new in (HEAD | ANSWERS).items():
        assert old in content
        content = content.replace(old, new)
    file.write_text(content, encoding="utf-8")
    for story_text in (mine / "seeds/late-ferry/texts").iterdir():
        story_text.unlink()
    status, printed, problems = run(mine, "variorum", "check", "--texts", tmp_path / "texts", "--lock")
    assert (status, "error" in problems.replace("0 errors", "")) == (0, False), problems
    assert printed == "3 articles, 4 questions, 10 answers: the seeds are in order\n"
    assert run(mine, "variorum", "check")[0] == 0

    # Its answers stand in the pages of the questions, in its own column.
    pages = build(mine)
    assert "Harbour Post" in pages["cause"]
    assert "an engine had stopped" in pages["cause"]
    assert "4 hours" in pages["delay"]
    status, printed, _ = run(mine, "variorum", "status")
    assert status == 0
    assert "C  harbour-post" in printed
