"""Every internal link and anchor of the built site leads somewhere, and nothing leads to anybody else unasked."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest

pytestmark = pytest.mark.xdist_group("site")


class _Page(HTMLParser):
    """The links, the fetched addresses, the ids and the inline handlers of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.ids: list[str] = []
        self.handlers: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        self.handlers.extend(key for key in values if key.startswith("on"))
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag == "link" and values.get("rel", "") not in ("canonical", "prev", "next", "license"):
            self.fetched.append(values.get("href", ""))
        if tag in ("script", "img", "iframe", "source", "video", "audio", "embed", "object", "use"):
            self.fetched.extend(values[key] for key in ("src", "data", "href", "srcset") if key in values)


def _pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


@cache
def _read(path: Path) -> _Page:
    return _Page(path.read_text("utf-8"))


def _target(site: Path, page: Path, link: str) -> Path:
    path = unquote(urlsplit(link).path)
    target = (site / path.lstrip("/")) if path.startswith("/") else page.parent / path
    target = target.resolve()
    return target / "index.html" if target.is_dir() else target


def test_every_link_and_anchor_resolves(site):
    broken = []
    for page in _pages(site):
        for link in _read(page).links:
            address, fragment = urldefrag(link)
            if urlsplit(link).scheme or link.startswith("//"):
                continue
            target = _target(site, page, address) if address else page
            # The page for what is not found is served at any depth, so its links start at the root.
            if not target.is_file() or not target.is_relative_to(site):
                broken.append(f"{page.relative_to(site)}: {link}")
            elif fragment and target.suffix == ".html" and unquote(fragment) not in _read(target).ids:
                broken.append(f"{page.relative_to(site)}: {link} (no such anchor)")
    assert broken == []


def test_no_id_stands_twice_on_a_page(site):
    repeated = {}
    for page in _pages(site):
        ids = _read(page).ids
        twice = sorted({one for one in ids if ids.count(one) > 1})
        if twice:
            repeated[str(page.relative_to(site))] = twice
    assert repeated == {}


def test_nothing_is_fetched_from_another_host(site):
    foreign = {
        f"{page.relative_to(site)}: {address}"
        for page in _pages(site)
        for address in _read(page).fetched
        if urlsplit(address).netloc
    }
    assert foreign == set()
    styles = "".join(path.read_text("utf-8") for path in site.rglob("*.css"))
    assert re.findall(r"url\(\s*['\"]?(?:https?:)?//[^)]*\)|@import[^;]*//[^;]*;", styles) == []


def test_no_page_has_an_inline_handler(site):
    assert {
        str(page.relative_to(site)): _read(page).handlers for page in _pages(site) if _read(page).handlers
    } == {}


def test_every_page_is_at_most_two_clicks_from_home(site):
    home = site / "index.html"
    reached = {home}
    for _ in range(2):
        reached |= {
            target
            for page in reached
            if page.suffix == ".html"
            for link in _read(page).links
            if not urlsplit(link).scheme and (target := _target(site, page, urldefrag(link)[0])).is_file()
        }
    unlinked = {"404.html", "editors/index.html"}
    far = {
        name
        for page in _pages(site)
        if page not in reached
        and (name := page.relative_to(site).as_posix()) not in unlinked
        and not name.startswith("contributing/")
    }
    assert far == set()


def test_the_strict_build_prints_no_warning(built):
    assert [line for line in built[1].splitlines() if "WARNING" in line or "ERROR" in line] == []
