from __future__ import annotations

from variorum.comparison.records import Verdict
from variorum.pages import differences
from variorum.site.render import stylesheet
from variorum.views.parts import PARTS, part_of

SEEDS = """
=== summit/questions.yml
far: {ask: How far?, type: distance, about: [talks, ada, meeting], added: 2023-10-01, weight: high}
who: {ask: Who met?, type: who, about: [talks], added: 2023-10-01}
never: {ask: Nobody says?, type: yes-no, about: [talks], added: 2023-10-01}

=== claims a
far: 60 km
who: {answer: [ada], by: bo}

=== claims b
far: 1000 km
who: {answer: [ada], mode: superseded}
"""


def test_every_question_stands_in_one_list_with_what_it_is_found_by(edition):
    made = {page.path: page.view for page in differences.pages(edition(SEEDS))}
    rows = {path: [row for group in view.groups for row in group.rows] for path, view in made.items()}
    assert {path: [row.entry.comparison.question.id for row in found] for path, found in rows.items()} == {
        "summit/differences.md": ["far"],
        "summit/differences/none.md": ["who"],
        "summit/differences/alone.md": ["never"],
    }
    assert dict(rows["summit/differences.md"][0].tokens) == {
        "verdict": "conflict",
        "topic": "0",
        "article": "A B",
        "person": "0",
        "weight": "h",
    }
    (who,) = rows["summit/differences/none.md"]
    assert dict(who.tokens)["person"] == "1", "whoever stands behind an answer is found as well"
    (never,) = rows["summit/differences/alone.md"]
    assert dict(never.tokens)["article"] == ""


def test_every_verdict_belongs_to_one_list():
    assert sorted(verdict.key for part in PARTS for verdict in part.verdicts) == sorted(
        verdict.key for verdict in Verdict
    )
    assert all(verdict in part_of(verdict).verdicts for verdict in Verdict)


def test_all_lists_are_a_step_away(edition, rendered):
    made = edition(SEEDS)
    texts = rendered(made, differences.pages(made))
    first = texts["summit/differences.md"]
    assert (
        '<li><a href="./" data-v-carry aria-current="page">Different answers</a> <span>1</span></li>' in first
    )
    assert '<li><a href="none/" data-v-carry>Same answer</a> <span>1</span></li>' in first
    assert "Other words" not in first, "a list without a question has no page"
    assert (
        '<li><a href="../" data-v-carry>Different answers</a> <span>1</span></li>'
        in (texts["summit/differences/alone.md"])
    )


def test_the_first_list_is_there_even_where_nothing_differs(edition, rendered):
    made = edition("""
=== summit/questions.yml
far: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
""")
    pages = list(differences.pages(made))
    assert [page.path for page in pages] == ["summit/differences.md", "summit/differences/alone.md"]
    text = rendered(made, pages)["summit/differences.md"]
    assert "On no question do the articles differ so far." in text
    assert "<form" not in text and "What the verdicts mean" not in text


def test_the_same_can_be_chosen_above_every_list(edition):
    """So that a choice can be taken from one list to the next."""
    views = [page.view for page in differences.pages(edition(SEEDS))]
    offered = [
        [(one.name, [option.value for option in one.options]) for one in view.filters] for view in views
    ]
    assert offered[0] == offered[1] == offered[2]
    met = [
        {one.name: [option.value for option in one.options if option.met] for one in view.filters}
        for view in views
    ]
    assert [found["person"] for found in met] == [["ada"], ["bo"], []]
    assert [found["article"] for found in met] == [["a", "b"], ["a", "b"], []]
    assert [found["weight"] for found in met] == [["high"], ["normal"], ["normal"]]


def test_without_a_script_all_is_there(edition, rendered):
    made = edition(SEEDS)
    texts = rendered(made, differences.pages(made))
    text = texts["summit/differences.md"]
    assert text.count("<li data-verdict=") == 1
    assert '<h2 id="topic-talks"><a href="../../topics/talks/">Talks</a>' in text
    assert 'href="#topic-talks">Talks</a>' in text
    assert "hide:\n  - navigation\n  - toc" in text, "the page brings its own table of contents"
    form = text[text.index("<form") : text.index("</form>")]
    assert "html:not(.v-js) .v-filter," in stylesheet(), "without a script the form is not shown"
    assert '<option value="ada" data-key="0">Ada Arden</option>' in form
    assert '<option value="bo" data-key="1" disabled>Bo Brandt</option>' in form
    assert '<option value="b" data-key="B">B · B</option>' in form
    assert 'aria-live="polite"' in form
    none = texts["summit/differences/none.md"]
    assert "Bo Brandt</a>: Ada Arden" in none, "the source stands before its claim"
    assert "<s>Ada Arden</s> <i>(superseded)</i>" in none


def test_questions_that_bear_on_each_other_are_named_on_both(edition) -> None:
    text = """
=== summit/questions.yml
whole: {ask: How long in all?, type: duration, about: [talks], added: 2023-10-01}
alone: {ask: How long alone?, type: duration, about: [talks], added: 2023-10-01,
  against: {whole: The time alone is part of the whole.}}
=== claims a
whole: 4 h
alone: 50 min
=== claims b
whole: 6 h
alone: 4 h
"""
    made = edition(text)
    (page,) = [page for page in differences.pages(made) if page.path.endswith("differences.md")]
    rows = {row.entry.comparison.question.id: row.bearing for group in page.view.groups for row in group.rows}
    assert {name: [other.id for other in others] for name, others in rows.items()} == {
        "whole": ["alone"], "alone": ["whole"]
    }  # fmt: skip
