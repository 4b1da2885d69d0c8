"""A site as it was at some commit: the seeds of a revision, written to a folder that is gone afterwards.

In: what a person typed for one side of a comparison, a folder or a git revision. Out: a folder that holds seeds/.
Nothing of a revision is run, no link in it is followed, and nothing is written outside the folder.
"""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path, PurePosixPath

import click

from variorum.seeds.load import LARGEST, SEEDS


@contextmanager
def site(name: str, root: Path) -> Iterator[Path]:
    """The folder that ``name`` means: itself where it holds seeds/, else the seeds of that revision of ``root``."""
    folder = Path(name)
    if (folder / SEEDS).is_dir():
        yield folder
        return
    commit = _commit(name, root)
    with tempfile.TemporaryDirectory(prefix="variorum-") as scratch:
        target = Path(scratch)
        (target / SEEDS).mkdir()
        # A revision from before there were seeds is an edition of nothing.
        if _git(root, ["cat-file", "-e", f"{commit}:./{SEEDS}"]).returncode == 0:
            _unpack(_archive(commit, root), target)
        yield target


def _commit(name: str, root: Path) -> str:
    """The full name of the commit that a revision means."""
    if not name or name.startswith("-") or "\0" in name:
        raise click.UsageError(
            f"found {name or 'nothing'}, expected a git revision or a folder that holds {SEEDS}/."
        )
    found = _git(root, ["rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"])
    if found.returncode != 0:
        raise click.UsageError(
            f"{name} is no revision of this repository, and no folder that holds {SEEDS}/."
        )
    return found.stdout.decode("ascii", "replace").strip()


def _archive(commit: str, root: Path) -> bytes:
    made = _git(root, ["archive", "--format=tar", commit, "--", SEEDS])
    if made.returncode != 0:
        raise click.ClickException(made.stderr.decode("utf-8", "replace").strip() or "git archive failed")
    return made.stdout


def _unpack(archive: bytes, target: Path) -> None:
    """Writes the plain files of an archive; links and whatever leads out of the folder are passed over."""
    with tarfile.open(fileobj=BytesIO(archive), mode="r:") as packed:
        for member in packed:
            path = PurePosixPath(member.name)
            content = packed.extractfile(member) if member.isfile() else None
            if content is None or path.is_absolute() or ".." in path.parts or path.parts[:1] != (SEEDS,):
                continue
            file = target.joinpath(*path.parts)
            file.parent.mkdir(parents=True, exist_ok=True)
            # One byte more than is ever read of a file, so that a file that is too large is still named as such.
            file.write_bytes(content.read(LARGEST + 1))


def _git(root: Path, arguments: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise click.ClickException("git is not installed; name two folders instead") from None
