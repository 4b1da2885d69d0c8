"""The live preview as an editor has it: saves show, mistakes show as a page, and nothing brings it down."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from http.client import HTTPConnection, HTTPException

import pytest

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}

=== claims a
q: about 1000 km

=== claims b
q: 60 km
"""
SETTINGS = """
site_name: Test
theme: material
hooks: [hook.py]
plugins: [search]
"""
PAGE = "/summit/questions/q/"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Preview:
    """A running ``mkdocs serve``, asked as a browser would."""

    def __init__(self, root, port):
        self.port = port
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=root,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def page(self) -> str:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", PAGE)
            return connection.getresponse().read().decode()
        finally:
            connection.close()

    def wait_for(self, words: str, seconds: float = 60) -> bool:
        """Whether the page comes to hold the words before the time is up."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert self.process.poll() is None, "the server has ended"
            try:
                if words in self.page():
                    return True
            except (OSError, HTTPException):
                pass
            time.sleep(0.2)
        return False


@pytest.fixture
def project(seeds):
    root = seeds(QUESTIONS)
    (root / "docs").mkdir()
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (root / "hook.py").write_text("from variorum.hook import *\n", encoding="utf-8")
    return root


@pytest.fixture
def preview(project):
    running = Preview(project, free_port())
    yield running
    running.process.terminate()
    running.process.wait(10)


def test_a_hundred_saves_some_of_them_broken_leave_the_preview_alive(project, preview):
    article = project / "seeds/summit/articles/b.yml"
    sound = article.read_text("utf-8")
    assert preview.wait_for("60 km")
    assert "livereload" in preview.page()
    article.write_text(sound.replace("60 km", "61 kg"), encoding="utf-8")
    assert preview.wait_for("found 61 kg, which is no distance")
    article.write_text(sound.replace("60 km", "62 km"), encoding="utf-8")
    assert preview.wait_for("62 km")
    for number in range(100):
        broken = number % 3 == 0
        article.write_text(sound.replace("60 km", "{" if broken else f"{100 + number} km"), encoding="utf-8")
        time.sleep(0.03)
    article.write_text(sound.replace("60 km", "777 km"), encoding="utf-8")
    assert preview.wait_for("777 km")
