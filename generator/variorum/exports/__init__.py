"""The exports: the data in other forms, for download. One file a form.

In: an ``Edition``. Out: ``Document`` records that are no Markdown. Each module offers ``export``, and ``ABOUT``, which
says what its files hold: the page of downloads lists them by it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from variorum.comparison.edition import Edition
from variorum.registry import discover
from variorum.site.page import Document
from variorum.site.tables import About

Export = Callable[[Edition], Iterator[Document]]

EXPORTS: Mapping[str, Export] = MappingProxyType(dict(discover(sys.modules[__name__], "export")))
"""Every export by the name of its file."""

CONTENTS: Mapping[str, About] = MappingProxyType(dict(discover(sys.modules[__name__], "ABOUT")))
"""What the files of every export hold, by the name of its file."""
