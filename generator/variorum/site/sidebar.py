"""The sidebar: few entries, because the engine copies it into every page.

In: documents, and the paths of hand-written pages. Out: the nested list that MkDocs calls nav.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from variorum.site.page import HOME, Document

HAND_WRITTEN = "contributing/"


def sidebar(documents: Iterable[Document], hand_written: Sequence[str]) -> list[Any]:
    """Home and the entries without section first, then each section; leaf pages are in none of them."""
    entries = sorted(
        (
            (document.navigation.section, document.navigation.rank, document.navigation.label, document.path)
            for document in documents
            if document.navigation
        ),
        key=lambda entry: (entry[1], entry[2]),
    )
    sections: dict[str, list[Any]] = {}
    for section, _, label, path in entries:
        sections.setdefault(section, []).append({label: path})
    nav: list[Any] = list(sections.pop("", []))
    nav.extend({section: pages} for section, pages in sections.items())
    hidden = [path for path in hand_written if path.startswith(HAND_WRITTEN)]
    if f"{HAND_WRITTEN}{HOME}" in hidden:
        nav.append({"Contributing": hidden})
    return nav
