"""Ids that nothing uses, and everything that counts as use."""

from __future__ import annotations

import pytest

from variorum.checks.unused import check

USED = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, who: [ada, bo, wire-two, sources], where: [port, base], about: [talks], basis: The calendar.}

=== article a
quotes: {welcome: {indirect: She welcomes him.}}
"""
QUESTIONS = """
=== summit/questions.yml
q: {ask: Who?, type: who, about: [talks], added: 2023-10-01}
r: {ask: Where?, type: place, about: [talks], added: 2023-10-01}
"""


def ids(lines):
    return [line.split("; ")[0].split()[-1] for line in lines]


def test_what_nothing_uses_is_named_at_its_id(found):
    assert found(check, "=== topics.yml\ntalks: {name: Talks}\n\nidle:\n  name: Idle\n") == [
        "seeds/people.yml:2:1: warning[unused]: nothing uses the person bo; name it where it belongs, or delete it",
        "seeds/organisations.yml:6:1: warning[unused]: nothing uses the organisation sources; "
        "name it where it belongs, or delete it",
        "seeds/organisations.yml:5:1: warning[unused]: nothing uses the organisation wire-two; "
        "name it where it belongs, or delete it",
        "seeds/places.yml:3:1: warning[unused]: nothing uses the place base; name it where it belongs, or delete it",
        "seeds/places.yml:2:1: warning[unused]: nothing uses the place port; name it where it belongs, or delete it",
        "seeds/topics.yml:3:1: warning[unused]: nothing uses the topic idle; name it where it belongs, or delete it",
        "seeds/summit/utterances.yml:1:1: warning[unused]: no article has a version of the utterance welcome; "
        "add what an article makes of it under quotes, or delete it",
    ]


def test_nothing_is_unused(found):
    assert found(check, USED) == []


@pytest.mark.parametrize(
    ("text", "used"),
    [
        (QUESTIONS + "=== claims a\nq: bo\n", "bo"),
        (QUESTIONS + "=== claims a\nq: {answer: ada, by: bo}\n", "bo"),
        (QUESTIONS + "=== claims a\nq: {answer: ada, via: [wire-two]}\n", "wire-two"),
        (QUESTIONS + "=== claims a\nr: port\n", "port"),
        ("=== article a\ndraws_on: sources\n", "sources"),
        ("=== article a\ncopy_of: wire-two\n", "wire-two"),
        ("=== article a\nnames: {bo: Brandt}\n", "bo"),
        ("=== article a\nquotes: {welcome: {indirect: x, via: sources}}\n", "sources"),
        ("=== article a\nevents: {meeting: {words: then, by: bo}}\n", "bo"),
        ("=== people.yml\nada: {name: Ada, side: port}\nbo: {name: Bo}\n", "port"),
        ("=== topics.yml\ntalks: {name: Talks, blurb: 'See [Bo](bo).'}\n", "bo"),
        ("=== summit/story.yml\ntitle: A\nsentence: B.\nwhere: base\narticles: [a, b, c]\n", "base"),
        ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 2023-10-01, "
         "known: {answer: great-circle port base, basis: computed, sure: certain}}\n", "port"),
        ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks, bo], added: 2023-10-01}\n", "bo"),
        ("=== summit/utterances.yml\nwelcome: {speaker: bo, gist: x, occasion: A, about: [talks]}\n", "bo"),
    ],
)  # fmt: skip
def test_use(found, text, used):
    assert used in ids(found(check, ""))
    assert used not in ids(found(check, text))


def test_an_event_is_used_by_articles_other_events_and_utterances(found):
    text = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks]}
walk: {name: A walk, when: 2023-09-13, about: [talks], part_of: visit}
visit: {name: A visit, when: 2023-09-13, about: [talks], after: arrival}
arrival: {name: The arrival, when: 2023-09-12, about: [talks]}
dated: {name: Dated, when: 2023-09-12, about: [talks]}
idle: {name: Idle, when: 2023-09-12, about: [talks]}

=== article a
events: {dated: on Tuesday}
"""
    assert [
        line
        for line in ids(found(check, text))
        if line in ("meeting", "walk", "visit", "arrival", "dated", "idle")
    ] == [
        "walk",
        "idle",
    ]


def test_a_speech_is_used_by_its_sentences(found):
    text = """
=== summit/utterances.yml
speech: {speaker: ada, gist: A speech., occasion: meeting, about: [talks]}
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks], part_of: speech}
"""
    assert ids(found(check, text))[-1] == "welcome"
    assert "speech" not in ids(found(check, text))


def test_what_cannot_be_read_makes_nothing_unused(reading):
    assert {one.code for one in reading(USED + "names: {bo: [\n").diagnostics} == {"bracket"}
