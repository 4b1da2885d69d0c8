"""The command line: arguments, printing, exit codes. The commands themselves are the files of ``commands``.

In: what a person typed. Out: text on the terminal; status 0 when all is well, 1 when the seeds hold mistakes, 2 when
the command was typed wrongly.
"""

from __future__ import annotations

from pathlib import Path

import click

from variorum import __version__
from variorum.commands import COMMANDS


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="variorum")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder that holds seeds/ (default: here).",
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Compare annotated news articles and write a site that shows where they differ."""
    context.obj = root


for _name, _command in COMMANDS.items():
    main.add_command(_command, _name)
