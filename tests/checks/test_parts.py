"""Parts and wholes: circles, and parts that outlast their whole."""

from __future__ import annotations

import pytest

from variorum.checks.parts import check

QUESTIONS = """
=== summit/questions.yml
whole: {ask: How long?, type: duration, about: [talks], added: 2023-10-01}
part: {ask: How long alone?, type: duration, about: [talks], added: 2023-10-01, part_of: whole}
"""


def test_a_part_that_is_longer(found):
    assert found(check, QUESTIONS + "=== claims a\nwhole: 2 h\npart: 3 h\n") == [
        "seeds/summit/articles/a.yml:10:9: warning[part-longer]: 3 hours for part is more than 2 hours for whole, "
        "which holds it; look at both answers again, or take part_of out of the question"
    ]


@pytest.mark.parametrize(
    ("whole", "part", "number"),
    [
        ("2 h", "2 h", 0),
        ("2 h", "more than 2 h", 1),
        ("less than 2 h", "120 min", 1),
        ("about 2 h", "2 h 10 min", 0),
        ("more than 2 h", "5 h", 0),
        ("{answer: 2 h, by: ada}", "3 h", 0),
        ("{answer: 2 h, by: ada}", "{answer: 3 h, by: ada}", 1),
        ("{answer: 2 h, mode: plan}", "3 h", 0),
    ],
)
def test_longer_beyond_doubt_in_one_voice(found, whole, part, number):
    assert len(found(check, f"{QUESTIONS}=== claims a\nwhole: {whole}\npart: {part}\n")) == number


def test_two_articles_are_not_held_against_each_other(found):
    assert found(check, QUESTIONS + "=== claims a\nwhole: 2 h\n=== claims b\npart: 3 h\n") == []


def test_circles(found):
    text = """
=== summit/questions.yml
q: {ask: How long?, type: duration, about: [talks], added: 2023-10-01, part_of: r}
r: {ask: How long alone?, type: duration, about: [talks], added: 2023-10-01, part_of: q}
s: {ask: How long with others?, type: duration, about: [talks], added: 2023-10-01, part_of: q}

=== summit/utterances.yml
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks], part_of: welcome}

=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks], part_of: visit}
visit: {name: The visit, when: 2023-09-13, about: [talks], part_of: day}
day: {name: The day, when: 2023-09-13, about: [talks], part_of: meeting}
"""
    assert found(check, text) == [
        "seeds/summit/questions.yml:1:81: error[circle]: found a circle under part_of: q, then r, then q; "
        "cut it at one of them",
        "seeds/summit/utterances.yml:1:94: error[circle]: found a circle under part_of: welcome, then welcome; "
        "cut it at one of them",
        "seeds/summit/events.yml:3:65: error[circle]: found a circle under part_of: day, then meeting, then visit, "
        "then day; cut it at one of them",
    ]
