"""Texts that are called copies."""

from __future__ import annotations

from variorum.checks.copies import check


def test_a_copy_without_a_reason(found):
    assert found(check, "=== article a\ncopy_of: wire\n") == [
        "seeds/summit/articles/a.yml:8:10: warning[copy-reason]: a is called a copy of a text of wire, without a "
        "reason; say in copy_reason what shows it"
    ]


def test_a_copy_with_its_reason(found):
    assert found(check, "=== article a\ncopy_of: wire\ncopy_reason: Word for word.\n") == []
