from __future__ import annotations

from variorum.pages import matrix

SEEDS = """
=== summit/questions.yml
far: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
late: {ask: How late?, type: yes-no, about: [talks], added: 2024-06-01}
said: {ask: What was said?, type: term, about: [talks], added: 2023-10-01}

=== claims a
far:
  - answer: 60 km
  - answer: 1000 km
late: {answer: yes, mode: plan, by: [ada, bo], unsure: {wording: The article wavers.}}
said: a very long answer that no cell of a table with so many of them could ever hold without being cut

=== claims b
far: {answer: 1000 km, mode: superseded, via: [wire-two]}
late: no
"""


def _cells(edition, question):
    (page,) = matrix.pages(edition)
    rows = {row.question.id: row for group in page.view.groups for row in group.rows}
    return rows[question].cells


def test_cells_say_how_an_answer_is_meant(edition):
    made = edition(SEEDS)
    first, second, silent = _cells(made, "far")
    assert [answer.words for answer in first.answers] == ["60 km", "1,000 km"] and first.contradicts_itself
    assert second.answers[0].struck and second.answers[0].sense == "overtaken"
    assert not silent.answers and silent.silent
    planned, _, unchecked = _cells(made, "late")
    assert (planned.answers[0].speakers, planned.answers[0].sense) == ("Ada Arden, Bo Brandt", "plan")
    assert planned.unclear
    assert not unchecked.answers and not unchecked.silent
    assert _cells(made, "said")[0].answers[0].words.endswith("…")


def test_the_table_reads_without_sight_and_without_script(edition, rendered):
    made = edition(SEEDS)
    text = rendered(made, matrix.pages(made))["summit/matrix.md"]
    assert '<td data-l="C" class="z"><i>silent</i></td>' in text
    assert '<td data-l="C" class="q"><i>not checked yet</i></td>' in text
    assert '<s><a href="../questions/far/#b">1,000 km</a></s>' in text
    assert "contradicts itself</span>" in text
    assert '<th scope="rowgroup" colspan="4" id="topic-talks">' in text
    assert "<small>Ada Arden, Bo Brandt:</small> <em>plan:</em> <a" in text


def test_tallies_count_questions_and_origins(edition):
    (page,) = matrix.pages(edition(SEEDS))
    (talks,) = page.view.topics
    assert ([number for _, number in talks.numbers], talks.total) == ([3, 2, 0], 3)
    origins = {tally.record.id: [number for _, number in tally.numbers] for tally in page.view.origins}
    assert origins == {"daily": [4, 0, 0], "echo-post": [0, 1, 0], "wire": [0, 1, 0]}
