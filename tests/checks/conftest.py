"""What tests of checks start from: the diagnostics of one check, as lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic

Check = Callable[[Edition], Iterator[Diagnostic]]


@pytest.fixture
def found(reading) -> Callable[[Check, str], list[str]]:
    """What one check finds in seeds written inline, one line each, whatever else is wrong with them."""
    return lambda check, text: [str(one) for one in check(reading(text).edition)]
