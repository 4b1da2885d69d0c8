"""The real site, built once by the plain command, for the tests that look at it as a visitor would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


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
    """The folder of the site as ``mkdocs build --strict`` makes it, and what the command printed."""
    folder = tmp_path_factory.mktemp("built") / "site"
    done = run_mkdocs("build", "--strict", "--site-dir", str(folder))
    assert done.returncode == 0, done.stdout + done.stderr
    return folder, done.stdout + done.stderr


@pytest.fixture(scope="session")
def site(built: tuple[Path, str]) -> Path:
    """The folder of the built site."""
    return built[0]
