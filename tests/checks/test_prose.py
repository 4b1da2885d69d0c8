"""Links in prose: every field is looked at, and whatever leads nowhere is named."""

from __future__ import annotations

import pytest

from variorum.checks.prose import check

STORY = """
=== topics.yml
talks: {name: Talks, blurb: "%(blurb)s"}

=== summit/story.yml
title: A summit
sentence: "%(sentence)s"
happened: [{says: "%(happened)s", articles: [a]}]
articles: [a, b, c]

=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks], note: "%(event)s"}

=== summit/utterances.yml
welcome: {speaker: ada, gist: "%(gist)s", occasion: meeting, about: [talks], compare: "%(compare)s"}

=== summit/questions.yml
q:
  ask: How far?
  type: distance
  about: [talks]
  added: 2023-10-01
  explain: "%(explain)s"
  known: {says: "%(says)s", basis: record, sure: certain}
  corrections: {2023-12-01: "%(corrections)s"}
r: {ask: Is it?, type: yes-no, about: [talks], added: 2023-10-01}

=== claims a
q: {answer: 60 km, unsure: "%(unsure)s", condition: "%(condition)s", note: "%(note)s"}

=== article a
silent_because: {r: "%(silent_because)s"}
oddities: ["%(oddities)s"]
date_reason: "%(date_reason)s"
quotes: {welcome: {indirect: She welcomes him., note: "%(version)s"}}
"""
FIELDS = {
    "blurb": ("blurb", "topics.yml"),
    "sentence": ("sentence", "summit/story.yml"),
    "happened": ("happened", "summit/story.yml"),
    "event": ("note", "summit/events.yml"),
    "gist": ("gist", "summit/utterances.yml"),
    "compare": ("compare", "summit/utterances.yml"),
    "explain": ("explain", "summit/questions.yml"),
    "says": ("says", "summit/questions.yml"),
    "corrections": ("corrections", "summit/questions.yml"),
    "unsure": ("unsure", "summit/articles/a.yml"),
    "condition": ("condition", "summit/articles/a.yml"),
    "note": ("note", "summit/articles/a.yml"),
    "silent_because": ("silent_because", "summit/articles/a.yml"),
    "oddities": ("oddities", "summit/articles/a.yml"),
    "date_reason": ("date_reason", "summit/articles/a.yml"),
    "version": ("note", "summit/articles/a.yml"),
}


def story(**texts: str) -> str:
    return STORY % (dict.fromkeys(FIELDS, "x") | texts)


@pytest.mark.parametrize("field", FIELDS)
def test_every_prose_field_is_looked_at(found, field):
    key, path = FIELDS[field]
    lines = found(check, story(**{field: "See [Ada](adda)."}))
    assert [line.partition(": error")[2] for line in lines] == [
        f"[prose-id]: {key} links to adda, which is no known id; did you mean ada?"
    ]
    assert lines[0].startswith(f"seeds/{path}:")


def test_the_place_is_that_of_the_text(found):
    assert found(check, story(blurb="[x](nowhere-at-all)")) == [
        "seeds/topics.yml:1:29: error[prose-id]: blurb links to nowhere-at-all, which is no known id; "
        "link to an id of the seeds"
    ]


@pytest.mark.parametrize(
    "target", ["ada", "talks", "port", "meeting", "daily", "q", "welcome", "a", "https://example.org/x"]
)
def test_links_that_lead_somewhere(found, target):
    assert found(check, story(explain=f"See [it]({target}).")) == []


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("http://example.org", "http://example.org, expected an id or an address that begins with https://; "
         "write https://example.org"),
        ("javascript://x", "javascript://x, expected an id or an address that begins with https://"),
        ("Ada", "Ada, expected an id or an address that begins with https://; did you mean ada?"),
        ("", "nothing, expected an id or an address that begins with https://"),
    ],
)  # fmt: skip
def test_what_was_meant_as_a_link(found, target, sentence):
    assert found(check, story(explain=f"See [it]({target}).")) == [
        f"seeds/summit/questions.yml:6:12: error[prose-link]: explain links to {sentence}"
    ]


def test_an_id_that_is_declared_but_wrong_is_no_second_mistake(found):
    text = story(blurb="[Ada](ada)") + "\n=== people.yml\nada: {nmae: Ada Arden}\nbo: {name: Bo}\n"
    assert found(check, text) == []


def test_nothing_is_said_of_links_while_a_file_cannot_be_read(reading):
    text = story(blurb="[Ada](ada)") + "\n=== people.yml\nada: [\n"
    assert "prose-id" not in {one.code for one in reading(text).diagnostics}


def test_a_link_that_leads_nowhere_ends_the_build(reading):
    assert not reading(story(blurb="[Ada](adda)")).sound
