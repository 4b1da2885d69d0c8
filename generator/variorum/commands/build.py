"""``variorum build``: writes the pages for any engine that reads mkdocs.yml.

In: the site's folder. Out: ``build/src`` and ``build/mkdocs.yml``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from variorum import build
from variorum.site.settings import Settings
from variorum.site.write import write_site
from variorum.terminal.printing import print_diagnostics


@click.command()
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="The folder to write (default: build below the root).",
)
@click.option("--repository", default="", help="The public repository's https address, for links that edit.")
@click.pass_obj
def command(root: Path, to: Path | None, repository: str) -> None:
    """Write the Markdown pages and the hand-written docs to build/src, for any engine that reads mkdocs.yml."""
    reading = build.read(root)
    print_diagnostics(reading.diagnostics)
    if not reading.sound:
        sys.exit(1)
    target = to or root / "build"
    documents = build.documents(reading.edition, Settings(repository=repository.rstrip("/")))
    write_site(root, target, documents)
    click.echo(f"{len(documents)} documents written to {target / 'src'}")
