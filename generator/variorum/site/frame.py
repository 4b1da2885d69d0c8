"""The frame that the theme lays around an article: what it prints is text, and it runs no script but the theme's own.

In: MkDocs' template environment, its pages, and finished HTML. Out: the same with every word marked as the text or
the markup that it is, and with a Content-Security-Policy. MkDocs gives the theme an environment that escapes nothing;
here it escapes everything, and only what MkDocs made into HTML itself, an article and its headings, is let through.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterable
from typing import Any

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_FIRST = '<meta charset="utf-8">'

PREVIEW = "'unsafe-inline'"
"""The live preview's own script names the moment of each build, so no digest can stand for it."""


class _Title(str):
    """A title from the front matter, as the search wants it in its index and as a template prints it.

    The index is read as HTML, but words are looked up in it as they are written there, so quotation marks stay in it.
    """

    __slots__ = ()

    def __html__(self) -> Markup:
        return Markup.escape(html.unescape(str(self)))


def escape_everything(environment: Environment) -> None:
    """Makes the theme's templates print what they are given as text, unless it is marked as markup."""
    environment.autoescape = True


def mark_title(page: Page, labelled: bool) -> None:
    """Marks a page's title with what it is: words of ours or of the menu as text, a heading as the HTML that it is.

    The title in the front matter is marked too, for the search puts it into its index.
    """
    title = page.title or ""
    if isinstance(title, Markup):
        return
    heading = not labelled and "title" not in page.meta
    page.title = Markup.escape(html.unescape(title) if heading else title)
    if "title" in page.meta:
        page.meta["title"] = _Title(html.escape(str(page.meta["title"]), quote=False))


def mark_content(page: Page) -> None:
    """Marks the article as markup, and its headings in the table of contents as text.

    Raises ``PluginError`` for a page whose title ``mark_title`` has not seen: the build ends.
    """
    if not isinstance(page.title, Markup):
        raise PluginError(f"the title of {page.file.src_uri} reached the theme without being escaped")
    page.content = Markup(page.content or "")
    _mark_headings(page.toc)


def _mark_headings(headings: Iterable[AnchorLink]) -> None:
    for heading in headings:
        heading.title = Markup.escape(html.unescape(heading.title))
        _mark_headings(heading.children)


def with_policy(output: str, article: str = "", preview: bool = False) -> str:
    """A page with its Content-Security-Policy as the first thing after its encoding.

    ``article`` is the page's own HTML inside ``output``. The scripts and styles around it are allowed by their digests;
    those in it never are, so that one that slipped into it would not run. Where the article is not to be found in the
    page, nothing inline is allowed at all. See https://www.w3.org/TR/CSP3/.
    """
    frame = output.replace(article, "") if article in output else ""
    scripts = PREVIEW if preview else _digests(_SCRIPT, frame)
    policy = "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' {scripts}".strip(),
            f"style-src-elem 'self' {_digests(_STYLE, frame)}".strip(),
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data:",
            "object-src 'none'",
            "frame-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        )
    )
    meta = f'{_FIRST}\n<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return output.replace(_FIRST, meta, 1)


def _digests(element: re.Pattern[str], frame: str) -> str:
    texts = dict.fromkeys(element.findall(frame))
    return " ".join(f"'sha256-{_digest(text)}'" for text in texts)


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def labelled_pages(navigation: Any) -> frozenset[int]:
    """The identities of the pages that the menu gives a label; before anything is read only these have a title."""
    return frozenset(id(page) for page in navigation.pages if page.title is not None)
