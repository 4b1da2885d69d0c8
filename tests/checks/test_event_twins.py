"""Two events that cannot be told apart."""

from __future__ import annotations

from variorum.checks.event_twins import check

WALK = "=== summit/events.yml\nwalk: {name: A walk, when: 2023-09-13, about: [talks]}\n"


def test_one_name_and_one_day(found):
    assert found(check, f"{WALK}stroll: {{name: A Walk, when: 2023-09-13, about: [talks]}}\n") == [
        "seeds/summit/events.yml:2:1: warning[event-twin]: stroll has the name and the date of walk; "
        "make them one, or tell them apart in the name"
    ]


def test_another_day_or_another_name(found):
    others = "later: {name: A walk, when: 2023-09-14, about: [talks]}\nride: {name: A ride, when: 2023-09-13, about: [talks]}\n"
    assert found(check, WALK + others) == []
