"""Pages to Markdown; the only module that knows Jinja.

In: ``Page`` records. Out: ``Document`` records. Every text that a template prints goes through ``escape``; a template
can print nothing raw, because the filters that would allow it do not exist here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from importlib import resources
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from variorum.corpus.records import Article, Claim, Organisation, Person, Source, Story, Version
from variorum.drawing.outlines import OUTLINES
from variorum.site import escape
from variorum.site.page import HOME, Document, Page
from variorum.site.settings import Settings
from variorum.text.prose import Emphasis, Link, pieces

_REFUSED_FILTERS = (
    "safe", "e", "escape", "forceescape", "urlize", "tojson", "xmlattr", "striptags", "replace", "format", "indent",
    "wordwrap", "center", "truncate", "pprint", "filesizeformat", "map", "random", "attr",
)  # fmt: skip
"""Filters that would print text unescaped, escape it for HTML only, or depend on chance."""


def render(pages: Sequence[Page], settings: Settings) -> tuple[Document, ...]:
    """The documents of all pages, in their order, and the site's style sheet and script.

    Raises ``ValueError`` when two pages have one path.
    """
    addresses = _Addresses(pages, settings)
    environment = _environment()
    assets = (
        Document(path="assets/variorum.css", content=stylesheet()),
        Document(path="assets/variorum.js", content=script()),
    )
    return (*(_document(page, environment, addresses, settings) for page in pages), *assets)


def _document(page: Page, environment: Environment, addresses: _Addresses, settings: Settings) -> Document:
    template = environment.get_template(page.template)
    body = template.render(page=page, view=page.view, addresses=addresses, settings=settings, home=HOME)
    head = {
        "title": page.title,
        "description": page.description,
        "kind": page.kind,
    }
    lines = [f"{key}: {escape.front_matter(value)}" for key, value in head.items()]
    # Breadcrumbs and tabs lead everywhere; the theme's sidebar would repeat one of them and take a fifth of the width.
    lines.append("hide:\n  - navigation" + ("" if page.contents else "\n  - toc"))
    # The theme's search shows tags beside a result's title; only there, as its plugin for tags is not used.
    lines.append(f"tags:\n  - {escape.front_matter(page.kind)}")
    if not page.searchable:
        lines.append("search:\n  exclude: true")
    elif page.prominence != 1.0:
        lines.append(f"search:\n  boost: {page.prominence}")
    front = "\n".join(lines)
    source = page.source.path if page.source else None
    text = f"---\n{front}\n---\n\n{body.strip()}\n{_machine_readable(page)}"
    return Document(path=page.path, content=text, title=page.title, source=source, navigation=page.navigation)


def _machine_readable(page: Page) -> str:
    """The page's linked data as a script element, in which no text can end the element."""
    if page.data is None:
        return ""
    data = json.dumps(page.data, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    for sign in "<>&":
        data = data.replace(sign, f"\\u{ord(sign):04x}")
    return f'\n<script type="application/ld+json">{data}</script>\n'


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("variorum"),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    for name in _REFUSED_FILTERS:
        environment.filters.pop(name, None)
    environment.filters.update(
        prose=_prose,
        cell=escape.cell,
        join=_join,
        link=_link,
        href=_href,
        edit_address=_edit_address,
        report_address=_report_address,
        has_page=_has_page,
        doors=_doors,
        map_links=_links,
        outside=escape.address,
        wikidata=_wikidata,
        outline=_outline,
    )
    return environment


def _finalize(value: object) -> object:
    """What a template prints: marked text as it is, all else escaped; ``None`` is a bug of the template."""
    if isinstance(value, Markup):
        return value
    if value is None:
        raise TypeError("a template prints None")
    return escape.text(value)


def _join(items: Iterable[object], separator: str = ", ") -> Markup:
    """Items joined, each escaped; with ``and`` as separator, in the English manner: A, B and C."""
    made = [str(_finalize(item)) for item in items]
    if separator == "and":
        head = ", ".join(made[:-1])
        return Markup(f"{head} and {made[-1]}" if head else "".join(made))
    return Markup(str(_finalize(separator)).join(made))


@pass_context
def _prose(context: Context, value: str) -> Markup:
    """A prose field: its emphasis and links, and everything else as it was written."""
    made = []
    for piece in pieces(value):
        words = escape.text(piece.text)
        if isinstance(piece, Emphasis):
            tag = "strong" if piece.strong else "em"
            words = Markup(f"<{tag}>{words}</{tag}>")
        elif isinstance(piece, Link):
            words = _prose_link(context, piece, words)
        made.append(words)
    return Markup("".join(made))


def _prose_link(context: Context, link: Link, words: Markup) -> Markup:
    if link.leads_out:
        return Markup(f'<a href="{escape.address(link.target)}" rel="external nofollow">{words}</a>')
    addresses: _Addresses = context["addresses"]
    target = addresses.by_id(link.target)
    if target is None:
        return words
    return Markup(f'<a href="{addresses.relative(context["page"], target)}">{words}</a>')


@pass_context
def _link(context: Context, record: object, words: object = None) -> Markup:
    """A link to a record's page with its name, or with other words; the bare words where it has no page."""
    shown = _finalize(_name(record) if words is None else words)
    addresses: _Addresses = context["addresses"]
    if record not in addresses:
        return Markup(shown)
    return Markup(f'<a href="{addresses.relative(context["page"], record)}">{shown}</a>')


@pass_context
def _links(context: Context, records: Iterable[object]) -> list[Markup]:
    """The links to several records' pages, each with its name."""
    return [_link(context, record) for record in records]


@pass_context
def _href(context: Context, record: object) -> Markup:
    """The address of a record's page, of a claim or a version, or of a page's path, as seen from this page."""
    addresses: _Addresses = context["addresses"]
    return addresses.relative(context["page"], record)


@pass_context
def _has_page(context: Context, record: object) -> bool:
    """True when a link to the record leads somewhere."""
    addresses: _Addresses = context["addresses"]
    return record in addresses


@pass_context
def _edit_address(context: Context, source: Source) -> Markup | None:
    """Where the file of a record is edited on the web, ``None`` where the site knows no repository."""
    settings: Settings = context["settings"]
    if not settings.repository:
        return None
    return escape.address(f"{settings.repository}/edit/{settings.branch}/{source.path}")


@pass_context
def _doors(context: Context, of: Iterable[Story | None]) -> list[Page]:
    """The pages with a door on the front page: those of each story, and for ``None`` those about all of them."""
    addresses: _Addresses = context["addresses"]
    return [page for story in of for page in addresses.doors.get(story, ())]


def _wikidata(record: Person | Organisation) -> Markup:
    """The address of a person's or a body's page in Wikidata."""
    return escape.address(f"https://www.wikidata.org/wiki/{record.wikidata}")


def _outline(article: Article) -> Markup:
    """The path that an article's shape is drawn with in a picture."""
    return Markup(OUTLINES[article.shape])


def stylesheet() -> str:
    """The site's style sheet: the files of ``templates/styles`` one after the other, by name."""
    return _joined("styles", ".css")


def script() -> str:
    """The site's script: the files of ``templates/scripts`` one after the other, by name."""
    return _joined("scripts", ".js")


def _joined(folder: str, ending: str) -> str:
    files = (resources.files("variorum") / "templates" / folder).iterdir()
    parts = sorted((file.name, file.read_text("utf-8")) for file in files if file.name.endswith(ending))
    return "\n".join(text for _, text in parts)


@pass_context
def _report_address(context: Context, page: Page) -> Markup:
    """Where a mistake on this page is reported, with the record filled in; only where there is a repository."""
    settings: Settings = context["settings"]
    query = urlencode({"template": "mistake.yml", "record": page.path, "title": f"Mistake: {page.title}"})
    return escape.address(f"{settings.repository}/issues/new?{query}")


def _name(record: Any) -> object:
    for attribute in ("name", "ask", "label", "title", "gist"):
        found = getattr(record, attribute, None)
        if found is not None:
            return found
    raise TypeError(f"no name for {record!r}")


class _Addresses:
    """Which page shows which record, and how one page refers to another."""

    def __init__(self, pages: Sequence[Page], settings: Settings) -> None:
        self.directories = settings.directory_addresses
        self.places: dict[object, str] = {}
        self.ways: dict[tuple[str, str], str] = {}
        paths: set[str] = set()
        for page in pages:
            if page.path in paths:
                raise ValueError(f"two pages have the path {page.path}")
            paths.add(page.path)
            if page.subject is not None:
                self.places[page.subject] = page.path
        self.paths = frozenset(paths)
        self.doors: dict[Story | None, list[Page]] = {}
        with_doors = [(page.navigation, page) for page in pages if page.navigation and page.navigation.says]
        for navigation, page in sorted(with_doors, key=lambda pair: (pair[0].rank, pair[0].label)):
            self.doors.setdefault(navigation.story, []).append(page)
        self.ids: dict[str, object] = {}
        for record in self.places:
            self.ids.setdefault(getattr(record, "id", ""), record)

    def __contains__(self, record: object) -> bool:
        return self._target(record) is not None

    def by_id(self, name: str) -> object | None:
        """The record with this id that some page shows."""
        return self.ids.get(name)

    def relative(self, page: Page, record: object) -> Markup:
        """The address of a record, or of a path of a page, as seen from ``page``."""
        target = self._target(record)
        if target is None:
            raise KeyError(f"no page shows {getattr(record, 'id', record)!r}")
        path, fragment = target
        here = "" if fragment else "./"
        address = here if path == page.path else self._way(page.path, path)
        return escape.address(address + (f"#{fragment}" if fragment else ""))

    def _way(self, start: str, end: str) -> str:
        """The relative address of one file of the docs tree as seen from another; remembered, for it is asked often."""
        known = self.ways.get((start, end))
        if known is None:
            here, there = self._served(start).split("/")[:-1], self._served(end).split("/")
            shared = 0
            while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
                shared += 1
            known = "../" * (len(here) - shared) + "/".join(there[shared:]) or "./"
            self.ways[start, end] = known
        return known

    def _target(self, record: object) -> tuple[str, str] | None:
        if isinstance(record, str):
            path, _, fragment = record.partition("#")
            return (path, fragment) if path in self.paths or not path.endswith(".md") else None
        if isinstance(record, Claim):
            shown = self.places.get(record.question)
            return (shown, record.anchor) if shown else None
        if isinstance(record, Version):
            shown = self.places.get(record.utterance)
            return (shown, record.anchor) if shown else None
        shown = self.places.get(record)
        return (shown, "") if shown else None

    def _served(self, path: str) -> str:
        """The address below the site's root under which a file of the docs tree is served."""
        if not path.endswith(".md"):
            return path
        stem = path[: -len(".md")]
        folder, _, last = stem.rpartition("/")
        if last in ("index", "README"):
            return f"{folder}/" if folder else ""
        return f"{stem}/" if self.directories else f"{stem}.html"
