"""The Content-Security-Policy in a real browser: nothing of ours breaks it, and nothing hostile runs."""

from __future__ import annotations

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hostile_site import PAYLOADS, build

WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", event => window.violations.push(
  event.effectiveDirective + " " + event.blockedURI + " " + event.sample + " " + event.lineNumber));
"""


def watched(browser, origin):
    """A window that notes dialogs, violations and requests to other hosts."""
    context = browser.new_context()
    context.add_init_script(WATCH)
    page = context.new_page()
    noted = []

    def refuse(dialog):
        noted.append(f"dialog {dialog.message}")
        dialog.dismiss()

    page.on("dialog", refuse)
    page.on("request", lambda request: None if request.url.startswith(origin) else noted.append(request.url))
    return page, noted


def outside(noted):
    return [entry for entry in noted if not entry.startswith(("data:", "blob:"))]


def test_no_kind_of_page_breaks_its_own_policy(browser, address, kinds):
    page, noted = watched(browser, address)
    for path in (*kinds.values(), "no/such/page/"):
        page.goto(address + path, wait_until="load")
        assert page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1
        page.keyboard.press("f")
        page.keyboard.type("kim")
        page.locator(".md-search-result__item").first.wait_for()
        assert page.evaluate("window.violations") == [], path
    assert outside(noted) == []
    page.context.close()


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """The address of the hostile site."""
    folder = build(tmp_path_factory.mktemp("hostile"), True)

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def test_nothing_hostile_opens_a_dialog_asks_another_host_or_breaks_the_policy(browser, hostile):
    page, noted = watched(browser, hostile)
    story = [f"story-{number}/" for number in range(len(PAYLOADS))]
    lists = ["", "people/", "organisations/", "places/", "topics/", "404.html"]
    records = [f"story-{number}/questions/open-{number}/" for number in range(0, len(PAYLOADS), 4)]
    for path in (*lists, *story, *records):
        page.goto(hostile + path, wait_until="load")
        assert page.evaluate("window.violations") == [], path
        assert outside(noted) == [], path
    page.goto(hostile, wait_until="load")
    for words in ("story", "alert", "img", "script"):
        page.keyboard.press("f")
        page.locator(".md-search__input").fill(words)
        page.wait_for_timeout(300)
        assert (
            page.locator(
                ".md-search-result img, .md-search-result script, .md-search-result svg[onload]"
            ).count()
            == 0
        )
    assert page.evaluate("window.violations") == []
    assert outside(noted) == []
    page.context.close()
