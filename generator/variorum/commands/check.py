"""``variorum check``: reads the seeds and reports every mistake in them.

In: the site's folder, perhaps the private texts. Out: mistakes; with ``--lock`` the file evidence.lock.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from variorum import build
from variorum.diagnostics import REPORTERS, errors
from variorum.site.write import write_lock
from variorum.terminal.printing import counted, print_diagnostics


@click.command()
@click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of private texts, STORY/ARTICLE.txt, to verify quotations against.",
)
@click.option("--lock", is_flag=True, help="Write evidence.lock from the texts when nothing is wrong.")
@click.option(
    "--format",
    "reporter",
    type=click.Choice(sorted(REPORTERS)),
    default="text",
    help="How mistakes are printed.",
)
@click.pass_obj
def command(root: Path, texts: Path | None, lock: bool, reporter: str) -> None:
    """Read the seeds and report every mistake in them."""
    reading = build.read(root, texts)
    if lock and not any(archive.texts for archive in reading.edition.archives.values()):
        raise click.UsageError("--lock needs the texts: name their folder with --texts.")
    if lock and not errors(found for found in reading.diagnostics if found.code not in build.MENDED_BY_LOCK):
        for path in write_lock(root, reading.edition):
            click.echo(f"wrote {path}", err=True)
        # What has no text is in no lock: read again, so that nothing is called in order which is not.
        reading = build.read(root, texts)
        diagnostics = reading.diagnostics
    elif lock:
        diagnostics = tuple(found for found in reading.diagnostics if found.code not in build.MENDED_BY_LOCK)
    else:
        diagnostics = reading.diagnostics
    print_diagnostics(diagnostics, reporter)
    if errors(diagnostics):
        sys.exit(1)
    if reporter == "text":
        click.echo(_summary(reading))


def _summary(reading: build.Reading) -> str:
    stories = reading.edition.corpus.stories
    articles = sum(len(story.articles) for story in stories)
    claims = sum(len(story.claims) for story in stories)
    questions = sum(len(story.questions) for story in stories)
    return (
        f"{counted(articles, 'article')}, {counted(questions, 'question')}, {counted(claims, 'answer')}: "
        "the seeds are in order"
    )
