"""What is called certain and cannot be looked up."""

from __future__ import annotations

import pytest

from variorum.checks.certainty import check


def asked(known: str) -> str:
    return (
        "=== summit/questions.yml\n"
        f"q: {{ask: How many?, type: number, about: [talks], added: 2023-10-01, known: {known}}}\n"
    )


def test_certain_without_a_source(found):
    assert found(check, asked("{says: It was so., basis: record, sure: certain}")) == [
        "seeds/summit/questions.yml:1:117: warning[uncertain]: this is called certain, but nothing says where it can be "
        "looked up; name the address under source, or write sure: likely"
    ]


@pytest.mark.parametrize(
    "known",
    [
        "{says: It was so., basis: record, sure: likely}",
        "{says: It was so., basis: calendar, sure: certain}",
        '{says: It was so., basis: record, sure: certain, source: "https://example.org/record"}',
    ],
)
def test_what_can_be_looked_up_or_is_not_certain(found, known):
    assert found(check, asked(known)) == []
