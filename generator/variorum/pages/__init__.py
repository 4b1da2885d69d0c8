"""The pages: what readers see, one file a kind of page, each with a template of the same name.

In: an ``Edition``. Out: ``Page`` records. Each module offers ``pages``; the registry finds them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from variorum.comparison.edition import Edition
from variorum.registry import discover
from variorum.site.page import Page

Pages = Callable[[Edition], Iterator[Page]]

PAGES: Mapping[str, Pages] = MappingProxyType(dict(discover(sys.modules[__name__], "pages")))
"""Every kind of page by the name of its file."""
