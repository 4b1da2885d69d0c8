"""``variorum diff A B``: what a change of the seeds does to the comparison.

In: two folders or git revisions. Out: changed verdicts, questions and answers on the terminal, as JSON or Markdown.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click

from variorum import build
from variorum.comparison.difference import difference
from variorum.diagnostics import errors
from variorum.seeds.revision import site
from variorum.terminal.changes import FORMS
from variorum.terminal.printing import counted


@click.command()
@click.argument("before", metavar="A")
@click.argument("after", metavar="[B]", default="")
@click.option(
    "--format", "form", type=click.Choice(sorted(FORMS)), default="text", help="How changes are printed."
)
@click.pass_obj
def command(root: Path, before: str, after: str, form: str) -> None:
    """Tell what changes in the comparison from A to B.

    Each is a folder that holds seeds/ or a git revision, such as main or HEAD^; without B, the files as they are.
    """
    with ExitStack() as folders:
        sides = [folders.enter_context(site(name, root)) for name in (before, after or str(root))]
        old, new = (build.read(folder) for folder in sides)
    notes = [
        f"{name} holds {counted(len(errors(reading.diagnostics)), 'mistake')}; what could not be read is left out."
        for name, reading in ((before, old), (after or "the files as they are", new))
        if not reading.sound
    ]
    click.echo(FORMS[form](difference(old.edition, new.edition), notes))
