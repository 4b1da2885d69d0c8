"""The real site, built once by the plain command, for the tests that look at it as a visitor would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 300.0


def run_mkdocs(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs ``mkdocs`` in the project's folder, without the addresses that a workflow would set."""
    known = {key: value for key, value in os.environ.items() if key not in ("SITE_URL", "REPO_URL", "CI")}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=ROOT,
        env={**known, "SOURCE_DATE_EPOCH": "0", "NO_MKDOCS_2_WARNING": "1", **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of the site as ``mkdocs build --strict`` makes it, and what the command printed.

    Of several workers the first builds; the others wait for what it printed.
    """
    base = tmp_path_factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "built"
    folder, printed = shared / "site", shared / "printed.txt"
    try:
        shared.mkdir()
    except FileExistsError:
        until = time.monotonic() + PATIENCE
        while not printed.exists() and time.monotonic() < until:
            time.sleep(0.1)
    else:
        done = run_mkdocs("build", "--strict", "--site-dir", str(folder))
        draft = shared / "draft.txt"
        draft.write_text(f"{done.returncode}\n{done.stdout}{done.stderr}", "utf-8")
        draft.replace(printed)
    status, _, words = printed.read_text("utf-8").partition("\n")
    assert status == "0", words
    return folder, words


@pytest.fixture(scope="session")
def site(built: tuple[Path, str]) -> Path:
    """The folder of the built site."""
    return built[0]


@pytest.fixture(scope="session")
def required() -> Callable[[object, str], None]:
    """Skips a test for want of something, or fails it where everything has to be there."""

    def need(found: object, remedy: str) -> None:
        if found:
            return
        if os.environ.get("VARIORUM_BROWSER") == "required":
            pytest.fail(f"{remedy} (VARIORUM_BROWSER=required)")
        pytest.skip(remedy)

    return need


@pytest.fixture(scope="session")
def kinds(site: Path) -> dict[str, str]:
    """The heaviest page of every kind, and of every kind of picture: the address below the site's root by the kind."""
    heaviest: dict[str, Path] = {}
    for page in sorted(site.rglob("*.html")):
        kind = shape(page.relative_to(site).as_posix())
        if picture := re.search(r'<figure class="([\w -]+)"', page.read_text("utf-8")):
            kind = f"{kind} with {picture[1].split()[-1].removeprefix('v-')}"
        if kind not in heaviest or page.stat().st_size > heaviest[kind].stat().st_size:
            heaviest[kind] = page
    return {kind: web(page.relative_to(site).as_posix()) for kind, page in heaviest.items()}


STORY_LISTS = {"differences", "matrix", "timeline"}
STORY_PARTS = {"questions", "quotations", "articles", "events"}
REGISTRIES = {"people", "organisations", "places", "topics"}


def shape(path: str) -> str:
    """The kind of page that a path of the built site belongs to."""
    parts = path.removesuffix("index.html").strip("/").split("/")
    match parts:
        case [""]:
            return "home"
        case [name] if name not in REGISTRIES:
            return name
        case ["contributing", *_]:
            return "contributing"
        case [name]:
            return f"list of {name}"
        case [name, _] if name in REGISTRIES:
            return f"one of {name}"
        case [_, name] if name in STORY_LISTS:
            return name
        case [_, "differences", part]:
            return f"differences: {part}"
        case [_, name] if name in STORY_PARTS:
            return f"list of {name}"
        case [_, name, _] if name in STORY_PARTS:
            return f"one of {name}"
        case [_, name, _, part] if name in STORY_PARTS:
            return f"{part} of {name}"
    raise AssertionError(f"no kind of page is known for {path}")


def web(path: str) -> str:
    """The address of a file below the site's root."""
    return path.removesuffix("index.html")
