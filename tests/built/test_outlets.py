"""Two outlets, one core: what MkDocs gets in memory and what is written for other engines make the same pages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("site")

ROOT = Path(__file__).resolve().parents[2]


def _content(page: Path) -> str:
    """The part of a page that is its own: edit links, the sidebar's order and white space are the engine's."""
    text = page.read_text("utf-8")
    found = re.search(r"<article\b.*?</article>", text, re.DOTALL)
    own = re.sub(
        r'<a href="[^"]*" title="Edit this page".*?</a>', "", found[0] if found else "", flags=re.DOTALL
    )
    return re.sub(r"\s+", "", own)


def test_the_written_documents_build_the_same_pages(site, tmp_path):
    variables = {key: value for key, value in os.environ.items() if key not in ("SITE_URL", "REPO_URL")}
    command = [sys.executable, "-m", "variorum", "build", "--to", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=variables, check=True, capture_output=True)
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(tmp_path / "mkdocs.yml")],
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    written = tmp_path / "site"
    pages = {page.relative_to(site) for page in site.rglob("*.html")}
    assert {page.relative_to(written) for page in written.rglob("*.html")} == pages
    assert [str(page) for page in sorted(pages) if _content(site / page) != _content(written / page)] == []
