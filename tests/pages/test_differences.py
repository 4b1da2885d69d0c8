from __future__ import annotations

from variorum.pages import differences
from variorum.render import stylesheet

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


def test_every_question_stands_once_with_what_it_is_found_by(edition):
    (page,) = differences.pages(edition(SEEDS))
    rows = [row for group in page.view.groups for row in group.rows]
    assert [row.entry.comparison.question.id for row in rows] == ["far", "who", "never"]
    assert dict(rows[0].tokens) == {
        "verdict": "conflict",
        "topic": "0",
        "article": "A B",
        "person": "0",
        "event": "0",
        "weight": "h",
    }
    assert dict(rows[1].tokens)["person"] == "1", "whoever stands behind an answer is found as well"
    assert dict(rows[2].tokens)["article"] == ""
    assert [(choice.verdict.key, choice.number) for choice in page.view.verdicts] == [
        ("conflict", 1),
        ("not-comparable", 1),
        ("unanswered", 1),
    ]


def test_without_a_script_all_is_there(edition, rendered):
    made = edition(SEEDS)
    text = rendered(made, differences.pages(made))["summit/differences.md"]
    assert text.count('<li class="v-differences-item"') == 3
    assert "## Talks { #topic-talks }" in text and 'href="#topic-talks">Talks</a>' in text
    form = text[text.index("<form") : text.index("</form>")]
    assert "html:not(.v-js) .v-filter," in stylesheet(), "without a script the form is not shown"
    assert '<option value="ada" data-key="0">Ada Arden</option>' in form
    assert '<option value="b" data-key="B">B · B</option>' in form
    assert 'aria-live="polite"' in form
    assert "Bo Brandt</a>: <a" in text, "the source stands before its claim"
    assert "<s><a" in text
