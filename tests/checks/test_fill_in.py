"""What `variorum new` left to be written is a mistake until it is written."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "=== topics.yml\ntalks: {name: fill in}\n",
            ["seeds/topics.yml:1:15: error[fill-in]: name still says fill in; write it, or delete the key"],
        ),
        (
            "=== article a\noddities: [One., fill in the second]\n",
            [
                "seeds/summit/articles/a.yml:8:18: error[fill-in]: oddities still says fill in; "
                "write it, or delete the key"
            ],
        ),
        ("=== topics.yml\ntalks: {name: They fill in}\n", []),
        ("=== topics.yml\ntalks: {name: fill inside}\n", []),
    ],
)
def test_fill_in(reading, text, messages):
    assert [str(one) for one in reading(text).diagnostics if one.code == "fill-in"] == messages
