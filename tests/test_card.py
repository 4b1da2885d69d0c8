"""The picture for sharing: always of one size, the same twice, and drawn whatever the words are."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from variorum import card
from variorum.site.settings import Settings

QUESTION = """
=== summit/questions.yml
far: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}

=== claims a
far: about 1000 km

=== claims b
far: 60 km
"""

LONG = """
=== summit/story.yml
title: "%s"
sentence: Two met.
day: 2023-09-13
articles: [a, b, c]

=== summit/questions.yml
word: {ask: "%s", type: term, about: [talks], added: 2023-10-01}

=== claims a
word: "%s"

=== claims b
word: "%s"
"""


def drawn(edition) -> bytes:
    (document,) = card.card(edition, Settings())
    assert document.path == "assets/card.png"
    return document.content


def test_the_size_is_what_the_pages_say(edition):
    with Image.open(BytesIO(drawn(edition(QUESTION)))) as picture:
        assert (picture.format, picture.size) == ("PNG", (1200, 630))


def test_it_is_the_same_twice(edition):
    found = edition(QUESTION)
    first = drawn(found)
    card._picture.cache_clear()
    assert drawn(found) == first


def test_a_story_without_a_difference_has_one_too(edition):
    assert drawn(edition("")) != drawn(edition(QUESTION))


@pytest.mark.parametrize("words", ["слово", "말", "naïve – “so”…", "word " * 60, "W" * 300])
def test_any_words_can_be_drawn(edition, words):
    drawn(edition(LONG % ((words,) * 3 + (f"other {words}",))))


def test_only_signs_of_the_font_are_drawn():
    assert card._plain("Číslo – “é”… 말 ×2") == "Cislo - “e”…  x2"
