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

from variorum.comparison.edition import Edition
from variorum.site.page import Document
from variorum.site.settings import Settings
from variorum.text.english import capitalised, count
from variorum.views.entries import lines
from variorum.views.telling import telling

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

PATH = "assets/card.png"
SIZE = (1200, 630)
ANSWERS = 4

_GROUND, _INK, _SOFT, _LINE, _MARK = "#ffffff", "#1d2025", "#5c6166", "#c9ccd3", "#303f9f"
_MARGIN = 72
_RING, _NAMED = 52, 24
_NAMES_AT_MOST, _NAMES_AT_LEAST = 520, 120
_PLAIN = str.maketrans(
    {"–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-", "×": "x", "\N{NO-BREAK SPACE}": " "}
)


@dataclass(frozen=True, slots=True)
class _Answer:
    letters: tuple[str, ...]
    articles: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What the picture says: a heading, a question, and answers with the letters and the names of their articles."""

    site: str
    heading: str
    question: str
    answers: tuple[_Answer, ...]
    foot: str


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
        answers=tuple(
            _Answer(
                tuple(article.letter for article in line.articles),
                ", ".join(article.label for article in line.articles),
                line.words,
            )
            for line in answers
        ),
        foot=capitalised(f"{count(sum(len(story.articles) for story in stories), 'article')}, side by side"),
    )
    yield Document(path=PATH, content=_picture(words))


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
    step = min(92, (SIZE[1] - below - 110) // max(1, len(words.answers)))
    column = max((_names_end(draw, answer) for answer in words.answers), default=0)
    for number, answer in enumerate(words.answers):
        _draw_answer(draw, answer, below + 30 + number * step, step, column)
    _set(draw, [_plain(words.foot)], 24, (_MARGIN, SIZE[1] - 62), _SOFT)
    file = BytesIO()
    image.quantize(64).save(file, "PNG", optimize=True)
    return file.getvalue()


def _rings(answer: _Answer) -> int:
    """How much room the letters of an answer take."""
    return len(answer.letters) * (_RING + 10)


def _names_end(draw: ImageDraw, answer: _Answer) -> int:
    """Where the names beside an answer's letters end; long ones end in dots, and crowded ones are left out."""
    full = round(draw.textlength(_plain(answer.articles), font=_font(_NAMED))) + 12
    return max(_rings(answer), min(_NAMES_AT_MOST, _rings(answer) + full))


def _draw_answer(draw: ImageDraw, answer: _Answer, top: int, step: int, column: int) -> None:
    """One answer: the letters of its articles, each in a ring, their names, and the words after the column."""
    ring, size = min(_RING, step - 14), min(44, step - 22)
    middle = top + ring / 2
    for number, letter in enumerate(answer.letters):
        left = _MARGIN + number * (_RING + 10)
        draw.ellipse((left, top, left + ring, top + ring), outline=_INK, width=3)
        draw.text((left + ring / 2, middle), letter, font=_font(26), fill=_INK, anchor="mm")
    room = column - _rings(answer) - 6
    names = _wrapped(draw, answer.articles, _NAMED, room, 1)
    if room >= _NAMES_AT_LEAST or names == [_plain(answer.articles)]:
        draw.text(
            (_MARGIN + _rings(answer) + 6, middle), names[0], font=_font(_NAMED), fill=_SOFT, anchor="lm"
        )
    start = _MARGIN + column + 30
    shown = _wrapped(draw, answer.words, size, SIZE[0] - _MARGIN - start, 1)
    draw.text((start, middle), shown[0], font=_font(size), fill=_INK, anchor="lm")
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
