"""The picture that stands for the site where somebody shares one of its pages.

In: an ``Edition`` and the settings. Out: one PNG of 1200 × 630 as a ``Document``, drawn here, without the network: the
story's title, the most telling difference, its answers and the letters of the articles that give them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from variorum.edition import Edition
from variorum.page import Document
from variorum.pages._entries import lines
from variorum.pages._telling import telling
from variorum.settings import Settings

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

PATH = "assets/card.png"
SIZE = (1200, 630)
ANSWERS = 4

_GROUND, _INK, _SOFT, _LINE, _MARK = "#ffffff", "#1d2025", "#5c6166", "#c9ccd3", "#303f9f"
_MARGIN = 72
_PLAIN = str.maketrans(
    {"–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-", "×": "x", "\N{NO-BREAK SPACE}": " "}
)


@dataclass(frozen=True, slots=True)
class _Words:
    """What the picture says: a heading, a question, and answers with the letters of their articles."""

    site: str
    heading: str
    question: str
    answers: tuple[tuple[tuple[str, ...], str], ...]


def card(edition: Edition, settings: Settings) -> Iterator[Document]:
    """The picture of the site; none where there is no story."""
    stories = edition.corpus.stories
    if not stories:
        return
    told = telling([found for story in stories for found in edition.of_story(story)], 1)
    answers = lines(told[0].claims)[:ANSWERS] if told else ()
    words = _Words(
        site=settings.site_name,
        heading=stories[0].title if len(stories) == 1 else settings.site_name,
        question=told[0].question.ask if told else stories[0].sentence,
        answers=tuple((tuple(article.letter for article in line.articles), line.words) for line in answers),
    )
    yield Document(PATH, _picture(words))


@lru_cache(maxsize=4)
def _picture(words: _Words) -> bytes:
    from PIL import Image, ImageDraw

    image = Image.new("RGB", SIZE, _GROUND)
    draw = ImageDraw.Draw(image)
    width = SIZE[0] - 2 * _MARGIN
    draw.rectangle((0, 0, 18, SIZE[1]), fill=_MARK)
    heading = [] if words.heading == words.site else _wrapped(draw, words.heading, 34, width, 1)
    below = _set(draw, [_plain(words.site).upper()], 24, (_MARGIN, 48), _MARK)
    below = _set(draw, heading, 34, (_MARGIN, below + 6), _SOFT)
    below = _set(draw, _wrapped(draw, words.question, 58, width, 2), 58, (_MARGIN, below + 22), _INK)
    step = min(92, (SIZE[1] - below - 60) // max(1, len(words.answers)))
    for number, (letters, answer) in enumerate(words.answers):
        _answer(draw, letters, answer, below + 34 + number * step, step)
    file = BytesIO()
    image.quantize(64).save(file, "PNG", optimize=True)
    return file.getvalue()


def _answer(draw: ImageDraw, letters: tuple[str, ...], answer: str, top: int, step: int) -> None:
    """One answer: its letters, each in a ring, and the words after them."""
    ring, size = min(52, step - 14), min(46, step - 22)
    left = _MARGIN
    for letter in letters:
        draw.ellipse((left, top, left + ring, top + ring), outline=_INK, width=3)
        middle = (left + ring / 2, top + ring / 2)
        draw.text(middle, letter, font=_font(28), fill=_INK, anchor="mm")
        left += ring + 10
    left = max(left + 14, _MARGIN + 150)
    shown = _wrapped(draw, answer, size, SIZE[0] - _MARGIN - left, 1)
    draw.text((left, top + ring / 2), "".join(shown), font=_font(size), fill=_INK, anchor="lm")
    draw.line((_MARGIN, top + ring + 10, SIZE[0] - _MARGIN, top + ring + 10), fill=_LINE, width=1)


def _set(draw: ImageDraw, rows: list[str], size: int, place: tuple[int, int], colour: str) -> int:
    """Rows of text below each other; gives the height at which they end."""
    left, top = place
    for row in rows:
        draw.text((left, top), row, font=_font(size), fill=colour)
        top += round(size * 1.22)
    return top


def _wrapped(draw: ImageDraw, text: str, size: int, width: int, rows: int) -> list[str]:
    """The text in at most so many rows; what does not fit ends in dots."""
    made: list[str] = [""]
    words = _plain(text).split()
    for number, word in enumerate(words):
        longer = f"{made[-1]} {word}".strip()
        if draw.textlength(longer, font=_font(size)) <= width:
            made[-1] = longer
        elif len(made) < rows:
            made.append(word)
        else:
            made[-1] = _shortened(draw, " ".join((made[-1], *words[number:])), size, width)
            break
    return made


def _shortened(draw: ImageDraw, text: str, size: int, width: int) -> str:
    while text and draw.textlength(f"{text}…", font=_font(size)) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _plain(text: str) -> str:
    """The text in the signs that the font has: without accents, and without letters of other scripts."""
    bare = unicodedata.normalize("NFKD", text.translate(_PLAIN).replace("…", "\0"))
    return "".join(sign for sign in bare if sign.isascii() or sign in "‘’“”").replace("\0", "…")


@lru_cache(maxsize=16)
def _font(size: int):  # type: ignore[no-untyped-def]
    """The font that comes with Pillow, so that the picture is the same on every machine."""
    from PIL import ImageFont

    return ImageFont.load_default(size)
