"""The page of downloads."""

from __future__ import annotations

import pytest

from variorum.exports import CONTENTS, EXPORTS
from variorum.pages import downloads


def test_every_file_is_listed_with_its_size(edition):
    made = edition("")
    (page,) = downloads.pages(made)
    (shelf,) = page.view.shelves
    files = {document.path: document for export in EXPORTS.values() for document in export(made)}
    assert {file.path for file in shelf.downloads} == set(files)
    assert shelf.downloads[0].name == "summit.json"
    assert len(page.view.kinds) == len(CONTENTS)


def test_page(edition, rendered):
    made = edition("")
    text = rendered(made, downloads.pages(made))["downloads.md"]
    assert '<a class="v-downloads-file" href="../data/summit-claims.csv" download>' in text
    assert "<dt><code>question</code></dt>" in text
    assert "Creative Commons Attribution 4.0" in text


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (59_902, "60 kB"),
        (1_250_000, "1.2 MB"),
    ],
)
def test_sizes(size, words):
    assert downloads.in_words(size) == words
