"""Quotations held against texts and the lock: what an editor reads about each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum import build
from variorum.checks.evidence import check
from variorum.evidence.lock import format_lock
from variorum.site.write import write_lock

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
r: {ask: In what words?, type: term, about: [talks], added: 2023-10-01}
"""
TEXT = """
Two met at the port
The base is 60 km away, they said on Wednesday.
It was a long day, and the words fill this paragraph so that little of the text is quoted in all, as it should be.
It was a long day, and nobody says how long; other words fill this paragraph too, and there is nothing to be quoted.
"""


@pytest.fixture
def verified(seeds, tmp_path) -> Callable[[str], list[str]]:
    """What the check finds when the article a has ``TEXT``."""

    def found(text: str) -> list[str]:
        root = seeds(QUESTIONS + text)
        folder = tmp_path / "private/summit"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "a.txt").write_text(TEXT, encoding="utf-8")
        return [str(one) for one in check(build.read(root, tmp_path / "private").edition)]

    return found


UNLOCKED = "but evidence.lock does not say so; run variorum check --texts DIR --lock"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("=== claims a\nq: {answer: 60 km, quote: 70 km away}\n",
         "9:29: error[not-in-text]: this quotation is not in the text; nearest is, in p2: 60 km away"),
        ("=== claims a\nq: {answer: 60 km, quote: It was a long day}\n",
         "9:29: error[ambiguous]: this quotation stands in several paragraphs: p3 and p4; "
         "say which with at, or quote more words"),
        ("=== claims a\nq: {answer: 60 km, quote: It was a long day, at: p2}\n",
         "9:29: error[not-in-text]: this quotation is not in the text of p2"),
        ("=== claims a\nq: {answer: 60 km, quote: Two met, at: headline}\n",
         "9:29: error[layer]: found at: headline, but layers does not say which paragraph that is; "
         "add layers: {headline: p1} with the right paragraph"),
        ("=== claims a\nq: {answer: 60 km, quote: 60 km away}\n",
         f"9:29: error[unlocked]: this quotation holds against the text, {UNLOCKED}"),
        ("=== article a\nnever_says: [Wednesday]\n",
         "8:14: error[says-it]: the article does say this, in p2; take it out of never_says"),
        ("=== article a\nnames: {ada: Ms Arden}\n", "8:14: error[not-in-text]: this spelling is not in the text"),
        ("=== article a\nevents: {meeting: on Thursday}\n",
         "8:19: error[not-in-text]: this date's wording is not in the text"),
        ("=== claims a\nr: harbour\n", "9:6: error[not-in-text]: this term is not in the text"),
        ("=== article a\nquotes: {welcome: {direct: " + "It was a long day and the words fill this " * 3 + "}}\n",
         "8:28: error[too-long]: this quotation has 30 words, more than 25; cut it, with [...] for what is left out"),
    ],
)  # fmt: skip
def test_what_is_not_verified(verified, text, line):
    lines = [found.removeprefix("seeds/summit/articles/a.yml:") for found in verified(text)]
    assert any(found.startswith(line) for found in lines), lines


def test_several_that_hold_are_told_in_one_line(verified):
    assert verified("=== claims a\nq: {answer: 60 km, quote: 60 km away}\nr: [base, port]\n") == [
        f"seeds/summit/articles/a.yml:9:29: error[unlocked]: this and 2 more hold against the text, {UNLOCKED}"
    ]


def test_too_much(verified):
    text = (
        "=== claims a\nq:\n"
        "  - {answer: 60 km, quote: 'Two met at the port'}\n"
        "  - {answer: 60 km, by: ada, quote: 'The base is 60 km away, they said on Wednesday'}\n"
        "  - {answer: 60 km, by: bo, quote: 'and the words fill this paragraph so that little'}\n"
    )
    lines = verified(text)
    assert lines[-1] == (
        "seeds/summit/articles/a.yml:2:1: error[too-much]: 38.1% of the article is quoted, more than 30%; "
        "quote less of it: say it in your own words"
    )


def test_without_text_and_lock_one_line_says_so(found):
    assert found(
        check, QUESTIONS + "=== claims a\nq: {answer: 60 km, quote: far}\n=== claims b\nr: near\n"
    ) == [
        "seeds/summit/evidence.lock:1:1: error[unlocked]: nothing that this story quotes has been verified: there is "
        "neither a lock nor a text; someone who has the text runs variorum check --texts DIR --lock"
    ]


def test_nothing_quoted_needs_no_lock(found):
    assert found(check, QUESTIONS + "=== claims a\nq: 60 km\n") == []


@pytest.fixture
def locked(seeds, tmp_path) -> Callable[[str, str], list[str]]:
    """What the check finds without the text after the first seeds were locked and became the second."""

    def found(before: str, after: str) -> list[str]:
        root = seeds(QUESTIONS + before)
        folder = tmp_path / "private/summit"
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(TEXT, encoding="utf-8")
        assert list(write_lock(root, build.read(root, tmp_path / "private").edition))
        seeds(QUESTIONS + after)
        return [str(one) for one in check(build.read(root).edition)]

    return found


CLAIM = "=== claims a\nq: {answer: 60 km, quote: 60 km away}\n"


def test_the_lock_stands_for_the_text(locked):
    assert locked(CLAIM, CLAIM) == []


def test_a_changed_quotation_is_not_in_the_lock(locked):
    assert locked(CLAIM, CLAIM.replace("60 km away", "70 km away")) == [
        "seeds/summit/articles/a.yml:9:29: error[unlocked]: this quotation has not been verified against the text; "
        "someone who has the text runs variorum check --texts DIR --lock",
        "seeds/summit/evidence.lock:1:1: warning[lock-stale]: 1 entry on a no longer used; "
        "run variorum check --texts DIR --lock",
    ]


def test_a_new_article_that_is_not_locked_is_one_mistake(found):
    from variorum.evidence.lock import Lock

    quoted = CLAIM + "r: [base, port]\n"
    assert found(check, f"{QUESTIONS}{quoted}=== summit/evidence.lock\n{format_lock(Lock())}") == [
        "seeds/summit/articles/a.yml:9:29: error[unlocked]: this and 2 more have not been verified against the text; "
        "someone who has the text runs variorum check --texts DIR --lock"
    ]


def test_a_lock_without_articles_locks_nothing(found):
    from variorum.evidence.lock import Lock

    empty = f"=== summit/evidence.lock\n{format_lock(Lock())}"
    assert found(check, f"{QUESTIONS}{CLAIM}{empty}") == [
        "seeds/summit/articles/a.yml:9:29: error[unlocked]: this quotation has not been verified against the text; "
        "someone who has the text runs variorum check --texts DIR --lock"
    ]
