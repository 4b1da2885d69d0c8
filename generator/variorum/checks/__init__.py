"""The checks: what may be wrong in a corpus that could be read and linked. One file a check.

In: an ``Edition``. Out: diagnostics. Each module offers ``check``; the registry finds them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic
from variorum.registry import discover

Check = Callable[[Edition], Iterator[Diagnostic]]

CHECKS: Mapping[str, Check] = MappingProxyType(dict(discover(sys.modules[__name__], "check")))
"""Every check by the name of its file."""
