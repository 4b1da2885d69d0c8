from __future__ import annotations

import pytest

from variorum.pages import article, article_answers
from variorum.views.article import glance, source_bars
from variorum.views.entries import date_of, is_undated

SEEDS = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks]}
war: {name: A war, when: 1950, about: [talks]}
=== summit/questions.yml
only: {ask: Who only?, type: who, about: [talks], added: 2023-10-01}
out: {ask: Who else?, type: who, about: [talks], added: 2023-10-01}
over: {ask: Was it over?, type: yes-no, about: [talks], added: 2023-10-01}
quarrel: {ask: Who is right?, type: yes-no, about: [talks], added: 2023-10-01}
twice: {ask: Twice?, type: yes-no, about: [talks], added: 2023-10-01}
later: {ask: Later?, type: yes-no, about: [talks], added: 2024-10-01}
=== claims a
only: ada
over: "yes"
quarrel: {answer: "yes", by: ada, via: wire-two}
twice: [{answer: "yes", unsure: {wording: Nobody says who.}}, {answer: "no"}]
=== claims b
out: ada
over: "no"
quarrel: {answer: "no", by: bo}
later: "yes"
=== claims c
out: bo
later: "yes"
=== article a
address: https://www.example.org/one
oddities: [It says *two* of three.]
never_says: [invasion]
names: {ada: Arden}
events: {meeting: today, war: {words: long ago, when: 1951}}
quotes: {welcome: {indirect: She greets him., via: wire}}
=== article b
copy_of: wire-two
"""


def _glance(made, letter):
    (story,) = made.corpus.stories
    (found,) = (one for one in story.articles if one.letter == letter)
    return glance(found, made.of_story(story), made)


def _shown(made, rendered):
    return rendered(made, [*article.pages(made), *article_answers.pages(made)])


def _asked(rows):
    return [row.comparison.question.id for row in rows]


def _heaped(heaps):
    return [row.comparison.question.id for heap in heaps for row in heap.rows]


def test_what_is_peculiar_to_an_article(edition):
    found = _glance(edition(SEEDS), "A")
    assert _asked(found.only_answers) == ["only", "twice"]
    assert [utterance.id for utterance in found.only_sayings] == ["welcome"]
    assert found.only_here_count == 3
    assert _heaped(found.left_out) == ["out"]
    assert _heaped(found.against_others) == ["over"]
    assert _heaped(found.reported) == ["quarrel"]
    assert _asked(found.against_itself) == ["twice"]
    assert _asked(found.unclear) == ["twice"]
    assert found.never_says == ("invasion",)
    assert len(found.slips) == 1


def test_what_was_not_checked_is_not_left_out(edition):
    found = _glance(edition(SEEDS), "A")
    assert "later" not in _heaped(found.left_out)
    assert found.unread == 1


def test_the_own_voice_is_counted_apart_from_what_others_said(edition):
    made = edition(SEEDS)
    (story,) = made.corpus.stories
    first, second, _ = story.articles
    bars = source_bars(made.claims[first], made.versions[first])
    assert [(bar.origin.id, bar.own_voice, bar.attributed, bar.quotations) for bar in bars] == [
        ("daily", 4, 0, 0),
        ("wire", 0, 1, 1),
    ]
    assert bars[0].own_width == 100
    assert bars[1].quotations_from == bars[1].attributed_width == 25
    assert [bar.origin.id for bar in source_bars(made.claims[second], ())] == ["wire"]
    assert source_bars((), ()) == ()


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ("published: 2023-09-14", "14 September 2023"),
        ("published: 2023-09-14~", "undated; about 14 September 2023"),
        ("published: unknown", "undated"),
        ("published: unknown\nnot_before: 2023-09-13", "undated; on or after 13 September 2023"),
        ("published: unknown\nnot_after: 2023-09-13", "undated; on or before 13 September 2023"),
        (
            "published: unknown\nnot_before: 2023-09-13\nnot_after: 2023-09-15",
            "undated; 13 to 15 September 2023",
        ),
    ],
)
def test_undated_articles_say_so(edition, dates, words):
    made = edition(
        "=== summit/articles/a.yml\nlabel: A\noutlet: daily\nchecked: 2024-01-01\n"
        f"summary: It reports.\nangle: Plain.\n{dates}\n"
    )
    found = made.corpus.stories[0].articles[0]
    assert date_of(found) == words
    assert is_undated(found) == words.startswith("undated")


def test_the_page(edition, rendered):
    made = edition(SEEDS)
    shown = _shown(made, rendered)["summit/articles/a.md"]
    assert 'href="https://www.example.org/one"' in shown
    assert "example.org" in shown
    parts = ["#summary", "#angle", "#glance", "#only-here", "#left-out", "#against-others", "#against-itself"]
    parts += ["#slips", "#sources"]
    assert sorted(parts, key=lambda one: shown.index(f"{{ {one} }}")) == parts
    assert "<em>two</em>" in shown
    assert "Nobody says who" in shown
    assert "long ago" in shown and "1951" in shown
    other = _shown(made, rendered)["summit/articles/b.md"]
    assert "reprint of" in other


def test_a_block_of_html_has_no_blank_line(edition, rendered):
    made = edition(SEEDS)
    shown = _shown(made, rendered)["summit/articles/a.md"]
    for tag in ("ul", "table", "dl", "svg"):
        for part in shown.split(f"<{tag}")[1:]:
            assert "\n\n" not in part.split(f"</{tag}>")[0]
