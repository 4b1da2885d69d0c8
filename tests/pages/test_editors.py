"""The editors' page: the numbers of the status, and every list with its links."""

from __future__ import annotations

import pytest

from variorum.pages import editors

SEEDS = """
=== summit/questions.yml
q: {ask: "How *far*?", type: distance, about: [talks], added: 2023-10-01}
r: {ask: How long?, type: duration, about: [talks], added: 2023-10-01}
s: {ask: Did it?, type: yes-no, about: [talks], added: 2025-01-01}

=== claims a
q: {answer: 60 km, unsure: {wording: "From *where* is not said."}}

=== claims b
q: 70 km

=== article c
silent_because: {q: "A list of [names](ada) only."}
"""


@pytest.fixture
def text(edition, rendered):
    made = edition(SEEDS)
    return rendered(made, editors.pages(made))["editors.md"]


def test_it_is_left_out_of_menu_and_search(edition):
    (page,) = editors.pages(edition(SEEDS))
    assert (page.path, page.navigation, page.searchable, page.subject) == ("editors.md", None, False, None)


def test_the_front_matter_keeps_search_engines_away(text):
    assert "search:\n  exclude: true\n" in text.split("---")[1]


def test_coverage(text):
    rows = [line for line in text.splitlines() if line.startswith('<tr><th scope="row">')]
    numbers = [row.partition("</th>")[2] for row in rows]
    assert numbers == [
        '<td>1</td><td>1</td><td>0</td><td class="v-editors-open">1</td><td>0</td><td>0</td><td>unknown</td></tr>',
        '<td>1</td><td>1</td><td>0</td><td class="v-editors-open">1</td><td>0</td><td>0</td><td>unknown</td></tr>',
        '<td>0</td><td>1</td><td>1</td><td class="v-editors-open">1</td><td>0</td><td>0</td><td>unknown</td></tr>',
    ]


def test_silence(text):
    link = '<a href="../summit/questions/'
    assert f'<summary>A · A: silent on 1 question</summary><ul><li>{link}r/">How long?</a></li></ul>' in text
    assert (
        f'<summary>C · C: silent on 1 question, with a reason</summary><ul><li>{link}q/">How &#42;far&#42;?</a> '
        'A list of <a href="../people/ada/">names</a> only.</li></ul>'
    ) in text
    assert f'<summary>C · C: 1 question not checked</summary><ul><li>{link}s/">Did it?</a></li></ul>' in text


def test_what_is_open(text):
    unanswered, unexplained, unclear, unused = text.split("\n## ")[2:]
    assert "<code>s</code></li></ul>" in unanswered
    assert "v-verdict-conflict" in unexplained and "<code>q</code>" in unexplained
    assert (
        '<a href="../summit/questions/q/#a">How &#42;far&#42;?</a> From <em>where</em> is not said.'
        in unclear
    )
    assert "<li>person <code>bo</code>, in <code>seeds/people.yml</code></li>" in unused


def test_nothing_open_is_said(edition, rendered):
    made = edition("""
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, who: [ada, bo, wire-two, sources], where: [port, base], about: [talks], basis: The calendar.}
=== article a
quotes: {welcome: {indirect: She welcomes him.}}
""")
    text = rendered(made, editors.pages(made))["editors.md"]
    assert text.count("<p>None.</p>") == 4
    assert text.count("<details") == text.count("v-cite-words"), "only how to cite the page is folded away"


def test_raw_blocks_hold_no_blank_line(text):
    for block in text.split("\n\n"):
        assert block.count("<div") == block.count("</div>")
        assert block.count("<ul") == block.count("</ul>")
        assert block.count("<details") == block.count("</details>")
