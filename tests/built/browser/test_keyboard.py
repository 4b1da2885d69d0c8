"""The keyboard alone reaches everything, and one sees where one is."""

from __future__ import annotations

import pytest
from waiting import wait_until

pytestmark = pytest.mark.xdist_group("site")

KINDS = {
    "home": "",
    "differences": "?verdict=conflict",
    "list of people": "",
    "one of articles": "",
    "one of questions": "",
    "one of quotations": "",
    "404.html": "",
}

CONTROLS = """() => {
  const wanted = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const visible = (one) => one.getClientRects().length && getComputedStyle(one).visibility !== "hidden"
    && one.checkVisibility() && !one.disabled && !one.closest("[hidden], [inert]") && one.tabIndex >= 0;
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  const all = [...document.querySelectorAll(".md-content " + wanted.split(", ").join(", .md-content "))].filter(visible);
  all.forEach((one, number) => one.setAttribute("data-test-number", number));
  return all.length;
}"""

FOCUSED = """() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
  return [one.getAttribute("data-test-number"), seen, one.tagName,
          `${one.outerHTML.slice(0, 120)} outline ${style.outline}`, !!one.closest(".md-content")];
}"""


def test_tabbing_reaches_every_control_and_shows_it(window, kinds, address):
    page = window("")
    troubles = {}
    for kind, query in KINDS.items():
        path = next(path for name, path in kinds.items() if name.split(" with ")[0] == kind)
        page.goto(address + path + query, wait_until="load")
        wanted = page.evaluate(CONTROLS)
        reached, unseen, inside = set(), [], False
        for _ in range(wanted + 200):
            page.keyboard.press("Tab")
            number, seen, tag, words, within = page.evaluate(FOCUSED)
            if number is not None:
                reached.add(int(number))
            if not seen and tag != "BODY" and within:
                unseen.append(words)
            if inside and not within:
                break
            inside = within
        left = sorted(set(range(wanted)) - reached)
        lost = [
            page.locator(f"[data-test-number='{one}']").evaluate("e => e.outerHTML.slice(0, 160)")
            for one in left[:3]
        ]
        if lost or unseen:
            troubles[kind] = [f"{len(left)} of {wanted} not reached", *lost, *unseen[:3]]
    assert troubles == {}


def test_the_first_tab_offers_to_skip_to_the_content(window, kinds):
    page = window(kinds["home"])
    page.keyboard.press("Tab")
    link = page.evaluate("[document.activeElement.className, document.activeElement.getAttribute('href')]")
    assert "md-skip" in link[0].split() and link[1].startswith("#")
    assert page.locator(link[1]).count() == 1
    page.keyboard.press("Enter")
    wait_until(page, "(target) => location.hash === target", link[1])


def test_search_opens_and_closes_by_keyboard(window):
    page = window("")
    page.keyboard.press("/")
    wait_until(page, "document.activeElement.classList.contains('md-search__input')")
    page.keyboard.press("Escape")
    wait_until(page, "!document.activeElement.classList.contains('md-search__input')")
