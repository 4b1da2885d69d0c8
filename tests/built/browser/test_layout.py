"""Every kind of page in a browser: nothing sticks out, nothing shifts, nothing fails, nobody else is asked."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from waiting import wait_until

pytestmark = pytest.mark.xdist_group("site")

SHIFT = """() => new Promise((done) => {
  let sum = 0;
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  });
  watch.observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 250);
})"""

OUTSIDE = """() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const out = [...document.querySelectorAll("main *")].filter((one) =>
    one.getBoundingClientRect().right > wide + 1 && !one.closest(".v-scroll, .md-typeset__scrollwrap"));
  return [`the page is ${document.documentElement.scrollWidth} wide`,
          ...out.slice(0, 4).map((one) => `${one.tagName}.${one.getAttribute("class")}`)];
}"""

CLIPPED = """() => [...document.querySelectorAll("main *")].filter((one) => {
    const style = getComputedStyle(one);
    if (style.position === "absolute" || style.clipPath !== "none" || !one.textContent.trim()) return false;
    const hides = (axis) => !["visible"].includes(axis);
    return (hides(style.overflowX) && one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0)
        || (hides(style.overflowY) && one.scrollHeight > one.clientHeight + 2 && one.clientHeight > 0);
  }).map((one) => `${one.tagName}.${one.getAttribute("class")}`).slice(0, 5)"""


@pytest.mark.parametrize("width", [360, 1440])
def test_pages_fit_load_quietly_and_stand_still(window, kinds, address, width):
    host = urlsplit(address).netloc
    page = window("", width=width)
    troubles: dict[str, list[str]] = {}
    found: list[str] = []
    page.on("console", lambda said: found.append(f"console: {said.text}") if said.type == "error" else None)
    page.on("pageerror", lambda error: found.append(f"error: {error}"))

    def failed(request):
        # A page that is left does not wait for its icon.
        if request.failure != "net::ERR_ABORTED":
            found.append(f"failed: {request.url} {request.failure}")

    def asked(request):
        if urlsplit(request.url).netloc not in ("", host):
            found.append(f"asked: {request.url}")

    page.on("request", asked)
    page.on("requestfailed", failed)
    for kind, path in kinds.items():
        found.clear()
        page.goto(address + path, wait_until="load")
        shift = page.evaluate(SHIFT)
        if shift >= 0.01:
            # A busy machine may show half of a page first; what shifts by itself does so at every load.
            page.reload(wait_until="load")
            shift = page.evaluate(SHIFT)
        if shift >= 0.01:
            found.append(f"shifts by {shift:.3f}")
        found.extend(page.evaluate(OUTSIDE))
        if found:
            troubles[f"{kind}: {path}"] = found[:]
    assert troubles == {}


def test_a_printed_page_loses_nothing(window, kinds, address):
    # A4 within the browser's margins is about 700 CSS pixels wide.
    page = window("", width=700)
    page.emulate_media(media="print")
    troubles = {}
    for kind, path in kinds.items():
        page.goto(address + path, wait_until="load")
        if found := page.evaluate(OUTSIDE) + page.evaluate(CLIPPED):
            troubles[f"{kind}: {path}"] = found
    assert troubles == {}


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_scheme_is_the_reader_s(window, scheme, script):
    page = window("", color_scheme=scheme, java_script_enabled=script)
    background, ink = page.evaluate(
        "() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
    )
    light = [sum(map(float, _numbers(colour))) / 3 for colour in (background, ink)]
    dark_on_light = light[0] > 240 and light[1] < 100
    light_on_dark = light[0] < 60 and light[1] > 140
    assert dark_on_light if scheme == "light" else light_on_dark


def test_the_scheme_can_be_switched(window):
    page = window("", color_scheme="light")
    page.locator("label[for=__palette_1]").click()
    wait_until(page, "document.body.dataset.mdColorScheme === 'slate'")
    page.reload()
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_nothing_moves_where_the_reader_asked_for_rest(window):
    page = window("", reduced_motion="reduce")
    moving = """() => [...document.querySelectorAll("body *")].filter((one) => {
        const style = getComputedStyle(one);
        return style.animationName !== "none" || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
      }).map((one) => one.className)"""
    assert page.evaluate(moving) == []


def test_the_page_for_what_is_not_found_helps(window, address):
    page = window("")
    for path in ("no-such-page", "people/nobody/at/all"):
        answer = page.goto(address + path)
        assert answer.status == 404
        shown = page.locator("main")
        assert "not" in shown.inner_text()
        for link in shown.locator("a[href]").all():
            target = page.request.get(link.evaluate("link => link.href"))
            assert target.ok, target.url
        assert shown.locator("a[href]").count() >= 2


def _numbers(colour: str) -> list[str]:
    return colour.partition("(")[2].rstrip(")").split(", ")[:3]


def test_paper_has_the_colours_of_the_light_scheme(window, kinds):
    page = window(kinds["differences"])
    colours = """() => [".v-verdict", ".v-differences > li > a", ".v-parts li"]
      .map((one) => getComputedStyle(document.querySelector(one)).color).join(" ")"""
    light = page.evaluate(colours)
    page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    wait_until(page, f"(light) => ({colours})() !== light", light)
    page.emulate_media(media="print")
    # Links take a moment to change their colour.
    wait_until(page, f"(light) => ({colours})() === light", light, seconds=3)
