"""What somebody wants to pass on is copied by one click: an answer's address, a version's, a citation."""

from __future__ import annotations

import re

import pytest
from waiting import wait_until

pytestmark = pytest.mark.xdist_group("site")

COPIED = "navigator.clipboard.readText()"

HEARD = """() => {
  window.heard = [];
  window.listener?.disconnect();
  const told = [...document.querySelectorAll("[role=status]")];
  window.listener = new MutationObserver(() => window.heard.push(...told.map((one) => one.textContent)));
  for (const one of told) window.listener.observe(one, { childList: true, characterData: true, subtree: true });
}"""
"""Keeps what is told to those who listen, for it is only told for a moment."""


@pytest.fixture
def open_page(window, kinds):
    def opened(kind: str, **settings):
        path = next(path for name, path in kinds.items() if name.split(" with ")[0] == kind)
        return window(path, permissions=["clipboard-read", "clipboard-write"], **settings)

    return opened


@pytest.mark.parametrize("kind", ["one of questions", "one of quotations"])
def test_the_address_of_an_answer_or_a_version_is_copied(open_page, kind):
    page = open_page(kind)
    for link in page.locator("a.v-anchor").all():
        page.evaluate(HEARD)
        link.click()
        wait_until(page, "() => window.heard.includes('Copied')")
        page.wait_for_selector("a.v-anchor[data-v-done]")
        address = page.evaluate(COPIED)
        assert address == page.url and "#" in address
        assert page.locator(f"[id='{address.partition('#')[2]}']").count() == 1


def test_a_second_copy_is_told_as_long_as_the_first(open_page):
    page = open_page("one of questions")
    page.clock.install(time=0)
    page.clock.pause_at(60_000)  # from here on time only passes when the test says so
    links = page.locator("a.v-anchor")
    told = page.locator("[role=status]").filter(has_text="Copied")
    links.nth(0).click()
    told.wait_for(state="attached")
    page.clock.run_for(1500)
    links.nth(1).click()
    wait_until(page, "() => document.querySelectorAll('a.v-anchor[data-v-done]').length === 2")
    page.clock.run_for(1500)
    assert told.count() == 1, "the first copy's end does not cut the second short"
    page.clock.run_for(1500)
    assert told.count() == 0


def test_without_the_clipboard_s_interface_copying_works_too(open_page):
    page = open_page("one of questions")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.locator("a.v-anchor").first.click()
    page.wait_for_selector("a.v-anchor[data-v-done]")


def test_a_citation_names_page_site_address_and_day(open_page):
    page = open_page("one of questions")
    page.locator(".v-cite summary").click()
    page.locator(".v-cite-copy").click()
    page.wait_for_selector(".v-cite-copy[data-v-done]")
    title = page.locator("h1").evaluate("one => one.firstChild.textContent.trim()")
    words = re.escape(f"“{title}”, Variorum. {page.url}, read on ") + r"\d{1,2} [A-Z][a-z]+ \d{4}\."
    assert re.fullmatch(words, page.evaluate(COPIED))


def test_a_citation_needs_no_script(open_page):
    page = open_page("one of questions", java_script_enabled=False)
    page.locator(".v-cite summary").click()
    assert page.locator(".v-cite-words").is_visible() and not page.locator(".v-cite-copy").is_visible()
