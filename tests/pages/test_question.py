"""The question page: what it shows, in which order, and that its HTML is sound for every type and verdict."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser

import markdown
import pytest

from variorum.build import documents
from variorum.comparison.edition import Edition
from variorum.comparison.records import Verdict
from variorum.pages.question import View, pages
from variorum.site.settings import Settings
from variorum.views.sides import outside

Made = Callable[[str], Edition]

DISTANCE = """
=== summit/questions.yml
far:
  ask: How far is the base from the port?
  type: distance
  about: [talks, base, port]
  added: 2023-10-01
  reading: error
  explain: One of them *must* be wrong.
  known: {answer: great-circle port base, basis: computed, sure: certain, says: As the crow flies.}
  corrections: {2024-02-01: We had misread <b>it</b>.}
whole: {ask: How long in all?, type: duration, about: [talks], added: 2023-10-01}
part: {ask: How long alone?, type: duration, about: [talks, meeting], added: 2023-10-01, part_of: whole}
late: {ask: Who came?, type: who, about: [talks], added: 2025-01-01}
=== claims a
far: {answer: 'about 1,000 km', quote: 'some 1,000 kilometres', at: p5}
whole: 6 h
part: 4 h
=== claims b
far:
  - {answer: 60 km, by: ada, via: [wire], verb: claimed, unsure: {wording: By road or not.}, note: See above., as_of: 2023-09-01}
  - {answer: 70 km, mode: superseded, condition: If it holds.}
whole: 1 h
=== article b
silent_because: {part: It stops at *noon*.}
quotes: {welcome: {indirect: She welcomes him.}}
"""


class Sound(HTMLParser):
    """Notes what is wrong with a page: elements that do not nest, ids that come twice."""

    VOID = ("br", "hr", "img", "input", "link", "meta")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.attributes: set[str] = set()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.attributes.update(name for name, _ in attrs)
        if tag in ("div", "p", "ul", "figure", "section", "aside", "table") and "p" in self.open:
            self.faults.append(f"<{tag}> in a paragraph")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value or "" for name, value in attrs if name == "id"]

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")


def rendered(edition: Edition, name: str) -> str:
    """The page as HTML, by the extensions of the site."""
    found = {document.path: document for document in documents(edition, Settings())}
    text = found[f"summit/questions/{name}.md"].content.split("---\n", 2)[2]
    extensions = ["admonition", "attr_list", "fenced_code", "tables", "toc"]
    return markdown.markdown(text, extensions=extensions)


def sound(html: str) -> str:
    parser = Sound()
    parser.feed(html)
    assert parser.faults == []
    assert parser.open == []
    assert len(parser.ids) == len(set(parser.ids))
    assert "{ #" not in html
    assert "**" not in html
    assert not any(name.startswith("on") for name in parser.attributes)
    return html


def plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).replace(" .", ".").split()).replace(" .", ".")


def test_order_of_the_page(edition: Made) -> None:
    html = sound(rendered(edition(DISTANCE), "far"))
    marks = [
        "How far is the base from the port?",
        "One article says in its own voice what excludes a word that another reports",
        "v-verdict-conflict",
        'id="a"', 'id="b"', 'id="b-2"', 'id="c"',
        'id="pairs"', 'id="picture"', 'id="reading"', 'id="known"', 'id="speakers"', 'id="related"',
        'id="corrections"', "v-source",
    ]  # fmt: skip
    places = [html.index(mark) for mark in marks]
    assert places == sorted(places)


def test_what_a_column_says(edition: Made) -> None:
    html = rendered(edition(DISTANCE), "far")
    words = plain(html.partition('id="b"')[2].partition("</section>")[0])
    expected = [
        "Ada Arden (claimed), through The Wire", "60 km", "as of 1 September 2023", "Unclear: By road or not.",
        "Note: See above.", "Origin: The Wire", "In the article’s own voice".lower(), "70 km", "superseded",
        "On condition: If it holds.",
    ]  # fmt: skip
    places = [words.lower().find(part.lower()) for part in expected]
    assert -1 not in places
    assert places == sorted(places)
    assert "<s>70 km</s>" in html
    assert 'href="#b-2"' in html
    first = plain(html.partition('id="a"')[2].partition("</section>")[0])
    assert "“some 1,000 kilometres” paragraph 5" in first


def test_silent_and_unchecked_are_told_apart(edition: Made) -> None:
    made = edition(DISTANCE)
    assert "Read on 1 January 2024; does not say. It stops at noon." in plain(rendered(made, "part"))
    late = plain(sound(rendered(made, "late")))
    assert late.count("Not checked yet") == 3
    assert "Silent" not in late


def test_known_answers_are_held_against_the_articles(edition: Made) -> None:
    html = rendered(edition(DISTANCE), "far")
    box = plain(html.partition('class="v-known"')[2].partition("</aside>")[0])
    assert "1,011 km As the crow flies. fits the answer of article A about 1,000 km" in box
    assert "does not fit the answer of article B 60 km" in box


def test_nothing_is_held_against_what_is_known_of_another_time(edition: Made) -> None:
    made = edition(DISTANCE.replace("  reading: error", "  changes: 7 days\n  reading: error"))
    view = next(page.view for page in pages(made) if page.path.endswith("far.md"))
    assert isinstance(view, View)
    assert view.outside[0].fits == view.outside[0].misfits == ()


def test_parts_and_whole_lead_to_each_other(edition: Made) -> None:
    made = edition(DISTANCE)
    assert "Its parts" in rendered(made, "whole")
    assert "Part of" in sound(rendered(made, "part"))


def test_text_of_the_seeds_is_never_markup(edition: Made) -> None:
    evil = "'<b>*x*</b>{: onclick=y } [a](b) | `c` <!-- '"
    text = DISTANCE.replace("By road or not.", evil).replace("'some 1,000 kilometres'", evil)
    html = sound(rendered(edition(text), "far"))
    assert "<b>" not in html
    assert "“<b>*x*</b>{: onclick=y } [a](b) | `c` <!--”" in unescape(html)
    assert "We had misread &lt;b&gt;it" in html or "We had misread &#60;b&#62;it" in html


TYPES = {
    "yes-no": ("", "'yes'", "'no'", "{answer: 'yes', by: ada}"),
    "choice": ("  options: {x: the x, y: the y}\n", "x", "[x, y]", "{answer: y, mode: plan}"),
    "list": ("  options: {x: the x, y: the y}\n", "[x, y]", "[x, and others]", "none"),
    "who": ("", "[ada, bo]", "[ada, and others]", "nobody"),
    "place": ("", "base", "land", "port"),
    "date": ("", "2023-09-13", "2023-09", "'../2023'"),
    "order": ("", "x > y > z", "y > x", "[x > z, y > z]"),
    "term": ("", "gala dinner", "[Lunch, meal]", "{answer: lunch, by: ada}"),
    "number": ("", "'34'", "more than 30", "'40'"),
    "money": ("", "5 USD", "1.2 billion USD", "7 EUR"),
    "share": ("", "30 %", "about a", "up to 5 %"),
    "mass": ("", "3 t", "200 kg", "at least 1 g"),
}


@pytest.mark.parametrize("kind", [kind for kind in TYPES if kind != "share"])
def test_every_type_makes_a_sound_page(edition: Made, kind: str) -> None:
    more, *answers = TYPES[kind]
    text = f"=== summit/questions.yml\nq:\n  ask: Which?\n  type: {kind}\n  about: [talks]\n  added: 2023-10-01\n{more}"
    for name, answer in zip("abc", answers, strict=True):
        text += f"\n=== claims {name}\nq: {answer}\n"
    html = sound(rendered(edition(text), "q"))
    assert "<figure" in html
    for figure in re.findall(r"<figure.*?</figure>", html, re.DOTALL):
        assert "<svg" not in figure or ("<title>" in figure and "<desc>" in figure and 'role="img"' in figure)
        assert re.search(r'="[^"]*\d\.\d{3}', figure) is None


def test_thirty_articles(edition: Made) -> None:
    names = ["a", "b", "c", *(f"n{number}" for number in range(3, 30))]
    text = "=== summit/story.yml\ntitle: A summit\nsentence: Two met.\narticles: [" + ", ".join(names) + "]\n"
    head = "label: {0}\noutlet: daily\npublished: 2023-09-13\nchecked: 2024-01-01\nsummary: S.\nangle: A.\n"
    articles = "".join(
        f"=== summit/articles/{name}.yml\n{head.format(name.upper())}claims: {{q: '{number % 3}', w: w{number}}}\n"
        for number, name in enumerate(names)
    )
    questions = """
=== summit/questions.yml
q: {ask: How many?, type: number, about: [talks], added: 2023-10-01, changes: 'true'}
w: {ask: Which word?, type: term, about: [talks], added: 2023-10-01}
"""
    made = edition(text + questions + articles)
    assert next(iter(made.comparisons.values())).verdict is Verdict.CONFLICT
    html = sound(rendered(made, "q"))
    assert "30 articles contradict one another" in html
    assert html.count('<section class="v-question-column') == 30
    sound(rendered(made, "w"))


def test_every_page_names_its_file_and_its_result(edition: Made) -> None:
    found = {page.path: page for page in pages(edition(DISTANCE))}
    page = found["summit/questions/far.md"]
    assert page.title == "How far is the base from the port?"
    assert page.description.startswith(
        f"{page.title} One article says in its own voice what excludes a word that another reports"
    )
    assert page.source is not None
    assert page.source.path == "seeds/summit/questions.yml"
    assert page.navigation is None


YEARS = """
=== summit/questions.yml
years: {ask: How many years?, type: number, about: [talks], added: 2023-10-01,
  known: {answer: exactly 75, basis: calendar, sure: certain, when: 2023-10-12/..}}
said: {ask: How many years did she say?, type: number, about: [talks], added: 2023-10-01, speaker: ada,
  known: {answer: exactly 75, basis: calendar, sure: certain}}
"""


def test_what_is_known_is_held_against_an_answer_of_its_own_time_only(edition: Made) -> None:
    claims = "=== claims a\nyears: exactly 74\nsaid: {answer: exactly 74, by: ada}\n"
    claims += "=== claims b\nyears: {answer: exactly 73, as_of: 2023-10-20}\n"
    made = edition(f"{YEARS}\n{claims}")
    years, said = made.comparisons.values()
    held = outside(years.question.known[0], years)
    assert [side.words for side in held.misfits] == ["exactly 73"]
    assert outside(said.question.known[0], said).misfits == ()


def test_what_is_ours_and_what_is_only_reported_is_said(edition: Made) -> None:
    text = """
=== summit/questions.yml
far: {ask: How far is it?, type: distance, about: [talks], added: 2023-10-01}
=== claims a
far: 60 km
=== claims b
far: {answer: 100 km, derived: Our sum of two legs.}
"""
    html = sound(rendered(edition(text), "far"))
    assert "worked out by us" in html and "Our sum of two legs." in html
    assert "Worked out by us from" in html
