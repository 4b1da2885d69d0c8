"""Whatever the seeds say, the built pages have the same elements, attributes, handlers and addresses."""

from __future__ import annotations

import difflib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hostile_site import PAYLOADS, build, seeds_are_yaml

ADDRESSES = frozenset(
    {"href", "src", "action", "data", "content", "srcset", "style", "http-equiv", "class", "id"}
)


class _Outline(HTMLParser):
    """What a browser would build of a page, without its words."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.titled = ""
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        shown = [self._shown(tag, attrs, name, value or "") for name, value in attrs]
        self.lines.append(f"<{tag} {' '.join(shown)}>")
        self._in_title = self._in_title or (tag == "title" and not self.titled)

    @staticmethod
    def _shown(tag: str, attributes: list[tuple[str, str | None]], name: str, value: str) -> str:
        """The attribute, with its value where a value can do something.

        The content of a description is text, that of a policy is not; the anchor of a heading is made of its words,
        letters and hyphens of them only.
        """
        if name not in ADDRESSES:
            return name
        if (
            tag == "meta"
            and name == "content"
            and ("http-equiv", "Content-Security-Policy") not in attributes
        ):
            return name
        anchor = value if name == "id" else value.removeprefix("#") if value.startswith("#") else ""
        return name if re.fullmatch(r"[\w-]+", anchor) else f"{name}={value}"

    def handle_endtag(self, tag: str) -> None:
        self.lines.append(f"</{tag}>")
        self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.titled += data

    def handle_comment(self, data: str) -> None:
        self.lines.append("<!---->")

    def handle_decl(self, decl: str) -> None:
        self.lines.append(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        self.lines.append("<![")

    def handle_pi(self, data: str) -> None:
        self.lines.append("<?")


def outline(page: Path) -> _Outline:
    parser = _Outline()
    parser.feed(page.read_text("utf-8"))
    parser.close()
    return parser


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The hostile site and its harmless twin."""
    return build(tmp_path_factory.mktemp("hostile"), True), build(tmp_path_factory.mktemp("harmless"), False)


def test_there_are_sixty_payloads_and_no_two_are_alike():
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 60


def test_hostile_words_change_no_element_attribute_or_address(sites):
    hostile, harmless = sites
    assert seeds_are_yaml(hostile.parent)
    pages = sorted(page.relative_to(hostile) for page in hostile.rglob("*.html"))
    assert pages == sorted(page.relative_to(harmless) for page in harmless.rglob("*.html"))
    assert len(pages) > 10 * len(PAYLOADS)
    for page in pages:
        got, wanted = outline(hostile / page).lines, outline(harmless / page).lines
        assert got == wanted, (
            f"{page}\n" + "\n".join(difflib.unified_diff(wanted, got, lineterm="", n=1))[:2000]
        )


@pytest.mark.parametrize("number", range(len(PAYLOADS)))
def test_a_title_shows_as_it_was_written(sites, number):
    page = outline(sites[0] / f"story-{number}/index.html")
    assert " ".join(PAYLOADS[number].split()) in page.titled


def test_the_search_shows_titles_as_text(sites):
    index = json.loads((sites[0] / "search/search_index.json").read_text("utf-8"))
    markup = r"</?(p|code|pre|li|ol|ul|sub|sup)>"
    for entry in index["docs"]:
        assert "<" not in re.sub(markup, "", entry["title"]), entry["title"]
        assert "<" not in re.sub(markup, "", entry["text"]), entry["text"]
