"""A filtered list can be sent to somebody: its filters stand in the address and outlive a reload."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from waiting import wait_until

pytestmark = pytest.mark.xdist_group("site")

SHOWN = """() => [...document.querySelectorAll(document.querySelector("form[data-v-filter]").dataset.vFilter)]
  .filter((one) => !one.closest("[hidden]")).length"""


@pytest.mark.parametrize("kind", ["differences", "timeline", "matrix"])
def test_filters_keep_their_address_through_a_reload(window, kinds, kind):
    page = window(next(path for name, path in kinds.items() if name.split(" with ")[0] == kind))
    page.wait_for_selector(".v-filter-count:not(:empty)")
    everything = page.evaluate(SHOWN)
    for select in page.locator("form[data-v-filter] select").all():
        if select.get_attribute("data-v-sort") is not None:
            continue
        name = select.get_attribute("name")
        value = select.locator("option:not([disabled])").nth(1).get_attribute("value")
        select.select_option(value)
        wait_until(page, "(name) => new URLSearchParams(location.search).has(name)", name)
        assert parse_qs(urlsplit(page.url).query) == {name: [value]}
        shown = page.evaluate(SHOWN)
        assert 0 < shown <= everything
        page.reload(wait_until="load")
        page.wait_for_selector(".v-filter-count:not(:empty)")
        assert page.locator(f"form[data-v-filter] select[name={name}]").input_value() == value
        assert page.evaluate(SHOWN) == shown
        page.locator("form[data-v-filter] button[type=reset]").click()
        wait_until(page, "() => location.search === ''")
        assert page.evaluate(SHOWN) == everything


def test_several_verdicts_are_kept(window, kinds):
    page = window(kinds["differences"])
    page.wait_for_selector(".v-filter-count:not(:empty)")
    boxes = page.locator("form[data-v-filter] input[name=verdict]")
    for number in range(2):
        boxes.nth(number).check()
    shown, address = page.evaluate(SHOWN), page.url
    assert len(parse_qs(urlsplit(address).query)["verdict"]) == 2
    other = window("")
    other.goto(address, wait_until="load")
    other.wait_for_selector(".v-filter-count:not(:empty)")
    assert other.evaluate(SHOWN) == shown


def test_an_address_with_nonsense_shows_everything(window, kinds):
    page = window(kinds["differences"] + "?topic=nonsense&verdict=none")
    page.wait_for_selector(".v-filter-count:not(:empty)")
    assert page.evaluate(SHOWN) > 10


def test_what_is_chosen_goes_along_to_the_other_lists(window, kinds):
    page = window(kinds["differences"])
    page.wait_for_selector(".v-filter-count:not(:empty)")
    page.locator("form[data-v-filter] select[name=topic]").select_option("arms-and-sanctions")
    page.locator("form[data-v-filter] input[name=verdict]").first.check()
    page.locator(".v-parts a", has_text="Other words").click()
    page.wait_for_selector(".v-filter-count:not(:empty)")
    assert urlsplit(page.url).path.endswith("/differences/wording/")
    assert parse_qs(urlsplit(page.url).query) == {"topic": ["arms-and-sanctions"]}, "verdicts stay behind"
    assert page.locator("form[data-v-filter] select[name=topic]").input_value() == "arms-and-sanctions"
    assert 0 < page.evaluate(SHOWN) < page.locator(".v-differences > li").count()
