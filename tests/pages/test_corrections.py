"""The page of corrections."""

from __future__ import annotations

from variorum.pages import corrections, method

SEEDS = """
=== summit/questions.yml
far:
  ask: How far?
  type: distance
  about: [talks]
  added: 2023-10-01
  corrections:
    2024-02-01: It was *60* km.
    2024-03: And north.
who:
  ask: Who met?
  type: who
  about: [talks]
  added: 2023-10-01
  corrections: {2024-02-15: One was missing.}
"""


def test_latest_first(edition):
    (page,) = corrections.pages(edition(SEEDS))
    assert [(one.date, one.question.id) for one in page.view.corrections] == [
        ("March 2024", "far"),
        ("15 February 2024", "who"),
        ("1 February 2024", "far"),
    ]


def test_page(edition, rendered):
    made = edition(SEEDS)
    text = rendered(made, [*corrections.pages(made), *_method(made)])["corrections.md"]
    assert "It was <em>60</em> km." in text
    assert '<a href="../summit/questions/far/">How far?</a>' in text


def test_none_yet(edition, rendered):
    made = edition("")
    text = rendered(made, [*corrections.pages(made), *_method(made)])["corrections.md"]
    assert "Nothing has been corrected so far." in text
    assert "Report a mistake" in text


def _method(made):
    from variorum.pages import downloads

    return [*method.pages(made), *downloads.pages(made)]
