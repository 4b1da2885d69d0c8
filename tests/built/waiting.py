"""Waiting for a page: a condition in the page's own script goes in, the test goes on as soon as it holds.

Playwright's own waiting makes the condition anew inside the page whenever it looks, and the policy of our pages
refuses that. Here every look is a call of its own from outside, which no policy concerns.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page


def wait_until(page: Page, condition: str, argument: Any = None, *, seconds: float = 30) -> None:
    """Wait until `condition`, an expression or a function of `argument`, is true in the page."""
    end = time.monotonic() + seconds
    while not page.evaluate(condition, argument):
        assert time.monotonic() < end, f"after {seconds} s this does not hold: {condition}"
        page.wait_for_timeout(20)
