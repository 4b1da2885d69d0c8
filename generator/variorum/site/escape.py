"""The ways in which text of the seeds enters a page; no other way exists.

In: any text. Out: text that reads on the page exactly as it was written, wherever in Markdown or HTML it stands.

Every character that could mean something to Markdown, to HTML or to an attribute list becomes a numeric character
reference. These mean the same in a paragraph, a heading, a table cell, a raw HTML block and an attribute, so one
function serves everywhere, and no template can pick the wrong one.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from urllib.parse import quote as percent_encoded

from markupsafe import Markup

_WHITESPACE = re.compile(r"\s+")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
_MEANINGFUL = re.compile(
    # A stop after a digit could number a list, a hyphen or a colon at the edge of a word could begin one.
    r"(?<=[^\W\d_])\.|(?<=\d)\.(?=\d)|(?<=[^\W_])[-’':](?=[^\W_])|(?<=[^\W_]):(?=\s)"
    r"|(?P<other>[^\w\s,;?%()/$…‘’“”–—′″°·×−€£§„‚«»]|_)"
)


def text(value: object) -> Markup:
    """Any text as one line: whitespace made single spaces, controls and direction overrides left out."""
    return _escaped(str(value))


@lru_cache(maxsize=65_536)
def _escaped(value: str) -> Markup:
    return Markup(_MEANINGFUL.sub(_reference, _one_line(value)))


def _reference(match: re.Match[str]) -> str:
    return f"&#{ord(match['other'])};" if match["other"] else match[0]


def _one_line(value: object) -> str:
    return _WHITESPACE.sub(" ", _UNPRINTABLE.sub("", str(value)))


def cell(value: object) -> Markup:
    """Text for a table's cell: never empty, so that a row keeps its cells."""
    return text(value) if str(value).strip() else Markup("&#160;")


def front_matter(value: object) -> str:
    """Text as a value of YAML front matter: a JSON string, which is a YAML string too."""
    return json.dumps(_one_line(value).strip(), ensure_ascii=False)


@lru_cache(maxsize=65_536)
def address(value: str) -> Markup:
    """A web address for an attribute; raises ``ValueError`` for what is neither https nor relative."""
    if ":" in value.partition("/")[0] and not value.startswith("https://"):
        raise ValueError(f"not an address that may be linked: {value!r}")
    safe = percent_encoded(value, safe="/:?#[]@!$&()*+,;=%~-._")
    return Markup(re.sub(r"[&*_\[\]()!~']", lambda match: f"&#{ord(match[0])};", safe))
