"""What stands in the pages' files: valid HTML, a title and a description of their own, data that machines can read."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("site")

NU = Path(__file__).resolve().parents[1] / "tools/node_modules/vnu-jar/build/dist/vnu.jar"

KEPT = {
    "Attribute “autocomplete” is only allowed when the input type is": "keeps browsers from restoring an open menu",
    "The value of the “for” attribute of the “label” element must be the ID of a non-hidden form control": (
        "the menus' check boxes are hidden, or left out with the menu; their labels work or are never shown"
    ),
    "Bad value “” for attribute “tabindex” on element “label”": "a label of the menu that needs no place of its own",
}
"""Material's own errors, as regular expressions, with the reason why they stay."""

HEAVY = {"matrix": 250_000, "editors": 250_000}
"""Bytes of the pages that list the whole corpus in one: the matrix, and what is left for editors to do."""

LIGHT = 60_000


def test_the_nu_checker_finds_no_error(site, kinds, required):
    required(NU.is_file(), "the Nu checker is not installed: make tools")
    required(shutil.which("java"), "the Nu checker needs Java: apt-get install default-jre-headless")
    files = [
        str(site / path / "index.html") if not path.endswith(".html") else str(site / path)
        for path in kinds.values()
    ]
    command = ["java", "-jar", str(NU), "--errors-only", "--format", "json", "--exit-zero-always", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = Counter()
    for one in json.loads(done.stderr)["messages"]:
        if not any(re.search(kept, one["message"]) for kept in KEPT):
            found[one["message"], one["url"].removeprefix(f"file:{site}"), one.get("extract", "")[:160]] += 1
    assert found == {}


def _content(page: str, pattern: str) -> str:
    found = re.search(pattern, page, re.DOTALL)
    return unescape(found[1]).strip() if found else ""


def test_every_page_has_a_title_and_a_description_of_its_own(site):
    titles, descriptions = Counter(), Counter()
    for path in sorted(site.rglob("index.html")):
        page = path.read_text("utf-8")
        name = path.relative_to(site).parent.as_posix()
        title = _content(page, r"<title>(.*?)</title>")
        description = _content(page, r'<meta name="description" content="(.*?)">')
        assert title.removesuffix(" - Variorum").strip(), name
        assert len(description) > 15, name
        titles[title] += 1
        descriptions[description] += 1
    assert [one for one, number in titles.items() if number > 1] == []
    assert [one for one, number in descriptions.items() if number > 1] == []


REQUIRED = {
    "WebPage": ("name", "description", "about"),
    "NewsArticle": ("publisher",),
    "Person": ("name",),
    "Organization": ("name",),
    "Place": ("name",),
    "Event": ("name",),
    "Claim": ("name", "appearance"),
    "GeoCoordinates": ("latitude", "longitude"),
}


def _nodes(data: object):
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from _nodes(value)
    elif isinstance(data, list):
        for value in data:
            yield from _nodes(value)


def test_what_machines_read_is_complete(site):
    kinds = Counter()
    for path in sorted(site.rglob("*.html")):
        for script in re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', path.read_text("utf-8"), re.DOTALL
        ):
            data = json.loads(script)
            assert data["@context"] == "https://schema.org", path
            for node in _nodes(data):
                kind = node["@type"]
                kinds[kind] += 1
                assert all(node.get(field) not in (None, "", []) for field in REQUIRED[kind]), (path, node)
                for field in ("datePublished", "startDate", "endDate"):
                    assert re.fullmatch(r"\d{4}(-\d\d){0,2}", node.get(field, "2000")), (path, node)
                assert node.get("sameAs", "https://").startswith("https://")
    assert set(kinds) >= {"NewsArticle", "Person", "Organization", "Place", "Event", "Claim"}


def test_pages_are_light(site):
    heavy = {}
    for path in sorted(site.rglob("*.html")):
        parts = path.relative_to(site).as_posix().split("/")
        limit = next((HEAVY[part] for part in parts if part in HEAVY), LIGHT)
        if (size := path.stat().st_size) > limit:
            heavy["/".join(parts)] = f"{size} bytes, at most {limit}"
    assert heavy == {}


def test_what_is_shared_about_a_page_is_told(site):
    for path in sorted(site.rglob("index.html")):
        page = path.read_text("utf-8")
        assert re.search(r'<meta property="og:title" content="[^"]+">', page), path
        assert re.search(r'<meta property="og:description" content="[^"]+">', page), path
        assert re.search(r'<link rel="icon" href="[^"]*assets/favicon\.svg">', page), path
    assert (site / "assets/card.png").read_bytes().startswith(b"\x89PNG")
