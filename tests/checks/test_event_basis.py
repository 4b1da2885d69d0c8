"""Dates that no article gives."""

from __future__ import annotations

import pytest

from variorum.checks.event_basis import check


def test_a_date_that_nobody_gives_needs_a_basis(found):
    assert found(
        check, "=== summit/events.yml\nwalk: {name: A walk, when: 2023-09-13, about: [talks]}\n"
    ) == [
        "seeds/summit/events.yml:1:28: warning[event-basis]: no article dates walk, and nothing says where its date "
        "is from; say so in basis, or write when: unknown"
    ]


@pytest.mark.parametrize(
    ("more", "article"),
    [
        (", basis: The town's calendar.", ""),
        (", known: {says: It was so., basis: record, sure: likely}", ""),
        ("", "=== article a\nevents: {walk: on Wednesday}\n"),
    ],
)
def test_what_gives_the_date(found, more, article):
    event = f"walk: {{name: A walk, when: 2023-09-13, about: [talks]{more}}}"
    assert found(check, f"=== summit/events.yml\n{event}\n{article}") == []


def test_an_unknown_date_needs_none(found):
    assert found(check, "=== summit/events.yml\nwalk: {name: A walk, when: unknown, about: [talks]}\n") == []
