"""What is left to do, article by article and question by question."""

from __future__ import annotations

from variorum.comparison.status import status

SEEDS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01, weight: high}
r: {ask: How long?, type: duration, about: [talks], added: 2023-10-01}
s: {ask: Did it?, type: yes-no, about: [talks], added: 2025-01-01}

=== claims a
q: {answer: 60 km, quote: 60 km, unsure: {wording: From where is not said.}}
r: 2 h

=== claims b
q: 70 km

=== article c
silent_because: {q: It is a list of names.}
names: {ada: Ms Arden}
"""


def test_coverage(edition):
    (found,) = status(edition(SEEDS)).stories
    rows = {
        one.article.id: [
            [question.id for question in part]
            for part in (one.answered, one.silent, one.justified, one.unchecked)
        ]
        for one in found.coverage
    }
    assert rows == {
        "a": [["q", "r"], [], [], ["s"]],
        "b": [["q"], ["r"], [], ["s"]],
        "c": [[], ["r"], ["q"], ["s"]],
    }


def test_quotations_that_nobody_verified(edition):
    (found,) = status(edition(SEEDS)).stories
    assert [(one.quotations, one.unlocked, one.share) for one in found.coverage] == [
        (1, 1, None),
        (0, 0, None),
        (1, 1, None),
    ]


def test_what_is_open(edition):
    found = status(edition(SEEDS))
    (story,) = found.stories
    assert [question.id for question in story.unanswered] == ["s"]
    assert [comparison.question.id for comparison in story.unexplained] == ["q"]
    assert [(claim.question.id, claim.article.id) for claim in story.unclear] == [("q", "a")]
    assert [record.id for record in found.unused] == ["bo", "sources", "wire-two", "base", "port", "welcome"]


def test_the_share_is_that_of_the_text(seeds, tmp_path):
    from variorum import build

    root = seeds(SEEDS)
    folder = tmp_path / "private/summit"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("It is 60 km away. Six more words fill this.", encoding="utf-8")
    (story,) = status(build.read(root, tmp_path / "private").edition).stories
    assert (story.coverage[0].share, story.coverage[0].unlocked) == (0.2, 1)


def test_no_story_leaves_nothing_to_do(tmp_path):
    from variorum import build

    (tmp_path / "seeds").mkdir()
    found = status(build.read(tmp_path).edition)
    assert (found.stories, found.unused) == ((), ())
