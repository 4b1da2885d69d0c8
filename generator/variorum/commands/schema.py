"""``variorum schema``: writes the JSON Schemas that complete and explain seed files in an editor's window.

In: the site's folder. Out: ``.vscode/schemas`` and the settings that name them; or the schemas alone, elsewhere.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from variorum.completion import workspace
from variorum.files import replace_file


@click.command()
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Another folder for the schemas (default: .vscode/schemas, with .vscode/settings.json beside it).",
)
@click.option(
    "--check", "only_check", is_flag=True, help="Write nothing; fail when the schemas are out of date."
)
@click.pass_obj
def command(root: Path, to: Path | None, only_check: bool) -> None:
    """Write JSON Schemas of the seed files, with the ids of this site, for completion in VS Code."""
    try:
        changed = _elsewhere(root, to, only_check) if to else _here(root, only_check)
    except workspace.Unreadable as problem:
        click.echo(problem, err=True)
        sys.exit(1)
    if only_check and changed:
        arguments = f" --to {to}" if to else ""
        click.echo("\n".join(f"out of date: {path}" for path in changed), err=True)
        click.echo(f"run: variorum schema{arguments}", err=True)
        sys.exit(1)
    for path in changed:
        click.echo(f"wrote {path}" if to or (root / path).exists() else f"deleted {path}")
    if not changed:
        click.echo("the schemas are up to date")


def _here(root: Path, only_check: bool) -> list[str]:
    return workspace.stale(root) if only_check else workspace.refresh(root)


def _elsewhere(root: Path, folder: Path, only_check: bool) -> list[str]:
    """The schemas in a folder of the user's choice, where nothing is ever deleted."""
    changed = []
    for name, content in workspace.schema_files(root).items():
        file = folder / name
        if not file.is_file() or file.read_bytes() != content.encode():
            changed.append(str(file))
            if not only_check:
                file.parent.mkdir(parents=True, exist_ok=True)
                replace_file(file, content)
    return changed
