"""Everything that a page says with its scripts it says without them."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.xdist_group("site")

WORDS = """() => {
  const main = document.querySelector(".md-content").cloneNode(true);
  for (const one of main.querySelectorAll("form, button, script, style, [role=search], .v-cite, .headerlink")) one.remove();
  return main.textContent.replace(/\\s+/g, "");
}"""

HIDDEN = """() => [...document.querySelectorAll(".md-content [hidden]")]
  .filter((one) => !one.closest("form") && !one.matches(".v-filter-none, .v-cite-copy, input") && one.textContent.trim())
  .map((one) => one.outerHTML.slice(0, 80))"""


def test_the_words_are_the_same_without_script(window, kinds, address):
    with_script, without = window(""), window("", java_script_enabled=False)
    missing = {}
    for kind, path in kinds.items():
        with_script.goto(address + path, wait_until="load")
        without.goto(address + path, wait_until="load")
        one, other = with_script.evaluate(WORDS), without.evaluate(WORDS)
        assert one or kind == "404.html"
        if one != other:
            place = next(
                (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0
            )
            missing[kind] = (one[place - 40 : place + 80], other[place - 40 : place + 80])
    assert missing == {}


def test_nothing_is_hidden_without_script(window, kinds, address):
    page = window("", java_script_enabled=False)
    hidden = {}
    for kind, path in kinds.items():
        page.goto(address + path, wait_until="load")
        if found := page.evaluate(HIDDEN):
            hidden[kind] = found
        assert page.locator(".md-content h1").first.is_visible()
    assert hidden == {}
