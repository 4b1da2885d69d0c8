"""The search finds names as spelled and all their variants, answers, quotations, and says what a result is."""

from __future__ import annotations

import re

import pytest
from waiting import wait_until

pytestmark = pytest.mark.xdist_group("site")

QUERIES = {
    "Il-jung": r"questions/founder-slip/|people/kim-il-sung/",
    "Kim Il-jung": r"people/kim-il-sung/",
    "Kim Jong Un": r"people/kim-jong-un/",
    "Lavrov": r"people/lavrov/",
    "Putin": r"people/putin/",
    "Sergey": r"people/lavrov/|people/shoigu/",
    "Sergei": r"people/lavrov/|people/shoigu/",
    "Russia-1": r"organisations/rossiya-1/|questions/channel-name/",
    "Rossiya-1": r"organisations/rossiya-1/|questions/channel-name/",
    "lunch": r"/questions/|/quotations/|/timeline/",
    "60 km": r"questions/[a-z-]*(distance|far|border)[a-z-]*/",
    "cosmonaut": r"questions/[a-z-]*cosmonaut[a-z-]*/|quotations/[a-z-]*cosmonaut[a-z-]*/",
}

RESULTS = """() => [...document.querySelectorAll(".md-search-result__item")].map((item) => {
  const link = item.querySelector("a.md-search-result__link");
  return { to: link.href, title: item.querySelector("h1, h2")?.textContent.trim() ?? "",
           kinds: [...item.querySelectorAll(".md-tag")].map((tag) => tag.textContent.trim()) };
})"""


@pytest.fixture(scope="module")
def found(browser, address):
    """Types a query in the search box of one window and gives the results."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(address, wait_until="load")

    def type_query(query: str) -> list[dict]:
        box = page.locator(".md-search__input")
        box.focus()
        box.fill("")
        wait_until(page, "!document.querySelector('.md-search-result__item')")
        box.fill(query)
        page.keyboard.press("End")
        page.wait_for_selector(".md-search-result__item", state="attached")
        results, before = page.evaluate(RESULTS), None
        while results != before:
            page.wait_for_timeout(500)
            results, before = page.evaluate(RESULTS), results
        return results

    yield type_query
    context.close()


@pytest.mark.parametrize(("query", "fitting"), QUERIES.items())
def test_a_query_is_found_and_its_results_say_what_they_are(found, query, fitting):
    results = found(query)
    assert re.search(fitting, results[0]["to"]), results
    assert [one["to"] for one in results if not one["kinds"]] == []
