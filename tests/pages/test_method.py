"""The page on the method: every figure is computed."""

from __future__ import annotations

import re

from variorum import build
from variorum.comparison.records import Verdict
from variorum.pages import corrections, downloads, method

SEEDS = """
=== summit/questions.yml
far:
  ask: How far?
  type: distance
  about: [talks]
  added: 2023-10-01
  weight: high
  reading: error
  explain: A slip.
  known: {answer: 61 km, basis: record, sure: likely}
near: {ask: How near?, type: distance, about: [talks], added: 2023-10-01}
who: {ask: Who met?, type: who, about: [talks], added: 2023-10-01}
late: {ask: Later?, type: yes-no, about: [talks], added: 2025-01-01}

=== claims a
far: 60 km
near: 1 km
who: {answer: [ada], via: [wire]}

=== claims b
far: 1000 km
near: 2 km
who: {answer: [ada], via: [wire-two]}

=== article c
copy_of: wire
"""


def view_of(edition):
    (page,) = method.pages(edition)
    return page.view


def test_every_verdict_is_explained_with_an_example(edition):
    view = view_of(edition(SEEDS))
    assert [one.verdict for one in view.verdicts] == list(Verdict)
    found = {one.verdict: one for one in view.verdicts if one.number}
    assert {verdict: one.number for verdict, one in found.items()} == {
        Verdict.CONFLICT: 2,
        Verdict.ECHO: 1,
        Verdict.UNANSWERED: 1,
    }
    assert found[Verdict.CONFLICT].example.comparison.question.id == "far", "the weightier one"
    assert all((one.example is None) == (one.number == 0) for one in view.verdicts)


def test_figures(edition):
    (story,) = view_of(edition(SEEDS)).stories
    assert (story.in_words, story.questions, story.answers, story.pairs) == ("three", 4, 6, 12)
    assert (story.answered, story.silent, story.unchecked) == (6, 3, 3)
    assert (story.carried, story.spoken, story.own) == (2, 0, 4)
    assert (story.repeated, story.echoes) == (1, 1)
    assert story.readings == (("error", 1, "at least one of them is probably mistaken"),)
    assert sum(amount for _, amount in story.known) == 1


def test_origins_stand_for_all_they_own(edition):
    (story,) = view_of(edition(SEEDS)).stories
    assert [(root.speaker.id, root.answers) for root in story.shared] == [("wire", 2)]
    assert [(one.article.id, one.house.id, one.copies) for one in story.houses] == [("c", "wire", True)]


def test_share_is_measured_on_the_text(seeds, tmp_path):
    root = seeds("=== article a\nquotes: {welcome: {direct: two words}}\n")
    texts = tmp_path / "texts" / "summit"
    texts.mkdir(parents=True)
    (texts / "a.txt").write_text("One two words four five six seven eight nine ten.", encoding="utf-8")
    (story,) = view_of(build.read(root, tmp_path / "texts").edition).stories
    assert [one.share for one in story.articles] == ["20.0%", "", ""]
    assert story.articles[0].longest == 2
    assert story.verified == 1


def test_page(edition, rendered):
    made = edition(SEEDS)
    pages = [*method.pages(made), *downloads.pages(made), *corrections.pages(made)]
    text = rendered(made, pages)["method.md"]
    assert "## Why three articles are not three witnesses { #origins }" in text
    assert "3 not checked yet" in text
    assert "not measured" in text
    assert "at most 25 words each, and at most 30% of an article" in text
    assert 'id="same-speaker"' in text
    assert "issues/new" not in text, "the site knows no repository"
    identifiers = re.findall(r'id="([^"]+)"|\{ #([a-z0-9-]+) \}', text)
    assert len(identifiers) == len(set(identifiers))


def test_an_empty_site_has_a_method(edition, rendered):
    made = edition("")
    pages = [*method.pages(made), *downloads.pages(made), *corrections.pages(made)]
    assert "0 questions" in rendered(made, pages)["method.md"]
