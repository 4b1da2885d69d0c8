"""``variorum new``: starting points of articles, entries, stories and sites.

In: the site's folder, an id, for an article its text. Out: new files, or a block at the end of a file; what exists is
never overwritten.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from variorum import build
from variorum.completion import workspace
from variorum.drafting import entry, files
from variorum.drafting.article import draft
from variorum.drafting.entry import SORTS, Sort
from variorum.seeds.load import Sources, load
from variorum.terminal.printing import counted

_STORY = click.option("--story", help="The story's id; not needed where there is only one story.")


@click.group(no_args_is_help=True)
def command() -> None:
    """Start a new article, question, utterance, event, person, organisation, place, topic, story or site."""


@command.command("article")
@click.argument("identifier", metavar="ID")
@_STORY
@click.option(
    "--text",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The article's full text, one paragraph a line; it is read, not copied.",
)
@click.pass_obj
def article(root: Path, identifier: str, story: str | None, text: Path) -> None:
    """Write articles/ID.yml from the article's text: what was found in it, and every question to be answered."""
    with _Refusals():
        files.refuse_wrong_id(identifier)
        sources, _ = load(root)
        story = _story(story, sources)
        raw = files.text_of(text)
        path = f"seeds/{story}/articles/{identifier}.yml"
        corpus = build.read(root).edition.corpus
        found = next((one for one in corpus.stories if one.id == story), None)
        if found is None:
            raise files.Refused(
                f"seeds/{story}/story.yml holds mistakes; run variorum check and mend them first"
            )
        made = draft(identifier, raw, found, corpus, date.today().isoformat())
        files.create(root, path, made.content)
        click.echo(
            f"wrote {path}: {counted(made.names, 'name')}, {counted(made.quotations, 'quotation')}, "
            f"{made.known} of them like known ones"
        )
        if files.list_article(root, story, identifier):
            click.echo(f"added {identifier} to the articles of seeds/{story}/story.yml")
        else:
            click.echo(f"to do: add {identifier} to the list under articles in seeds/{story}/story.yml")
    _refresh(root)
    click.echo("next: variorum check says what is still to be filled in")
    if text.name == f"{identifier}.txt" and text.parent.name == story:
        click.echo(f"then: variorum check --texts {text.parent.parent} --lock verifies the quotations")
    else:
        click.echo(
            f"then: with the text kept as TEXTS/{story}/{identifier}.txt outside the repository, "
            "variorum check --texts TEXTS --lock verifies the quotations"
        )


@command.command("story")
@click.argument("identifier", metavar="ID")
@click.pass_obj
def story_command(root: Path, identifier: str) -> None:
    """Make the folder of a new story, with story.yml and a first question to fill in."""
    with _Refusals():
        files.refuse_wrong_id(identifier)
        question = entry.block(SORTS["question"], "first-question", date.today().isoformat())
        for path in files.create_story(root, identifier, question):
            click.echo(f"wrote {path}")
    _refresh(root)
    click.echo(f"next: variorum new article ID --story {identifier} --text FILE")


@command.command("site")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def site(folder: Path) -> None:
    """Make a complete site of your own in a new folder, with a tiny example story."""
    with _Refusals():
        written = files.create_site(folder)
    workspace.refresh(folder)
    click.echo(f"{counted(len(written), 'file')} written to {folder}")
    click.echo(f"next: cd {folder}, and on with its README.md: it sets up the program, checks and builds")


def _entry(sort: Sort) -> Callable[..., None]:
    """The command that adds an entry of this kind at the end of its file."""

    def add(root: Path, identifier: str, **options: Any) -> None:
        with _Refusals():
            files.refuse_wrong_id(identifier)
            sources, _ = load(root)
            story = _story(options["story"], sources) if sort.in_story else None
            path = files.path_of(sort, story)
            _refuse_known(identifier, sort, story, sources)
            files.append(root, path, entry.block(sort, identifier, date.today().isoformat()))
            click.echo(f"added {identifier} at the end of {path}")
        _refresh(root)
        click.echo("next: look at what is filled in, and delete the comments that are not needed")

    return add


for _sort in SORTS.values():
    _function = click.argument("identifier", metavar="ID")(click.pass_obj(_entry(_sort)))
    _a = "an" if _sort.noun[0] in "aeiou" else "a"
    command.command(_sort.noun, help=f"Add {_a} {_sort.noun} to {_sort.file}, with every key explained.")(
        _STORY(_function) if _sort.in_story else _function
    )


class _Refusals:
    """Prints why nothing was done, as one sentence, and ends the command with status 1."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, sort: type[BaseException] | None, problem: BaseException | None, trace: object
    ) -> None:
        if isinstance(problem, files.Refused):
            click.echo(f"error: {problem}", err=True)
            sys.exit(1)


def _story(wanted: str | None, sources: Sources) -> str:
    stories = [one.id for one in sources.stories]
    if wanted is None:
        if len(stories) == 1:
            return stories[0]
        raise click.UsageError(f"Say which story with --story: {', '.join(stories) or 'there is none yet'}.")
    if wanted not in stories:
        known = f"known here: {', '.join(stories)}" if stories else "there is none yet"
        raise files.Refused(f"there is no story {wanted} in seeds; {known}; variorum new story makes one")
    return wanted


def _refuse_known(identifier: str, sort: Sort, story: str | None, sources: Sources) -> None:
    """Refuses an id that is taken: questions and utterances count by story, everything else together."""
    own = next((one for one in sources.stories if one.id == story), None)
    if sort.noun in ("question", "utterance") and own is not None:
        declared = [(own.questions if sort.noun == "question" else own.utterances).declared]
    else:
        registries = (sources.people, sources.organisations, sources.places, sources.topics)
        declared = [one.declared for one in registries]
        declared += [one.events.declared for one in sources.stories]
    for places in declared:
        if identifier in places:
            raise files.Refused(f"the id {identifier} is already used at {places[identifier]}")


def _refresh(root: Path) -> None:
    """Brings the editor's schemas up to date with the new id, where the site has schemas."""
    if not (root / workspace.FOLDER).is_dir():
        return
    try:
        changed = workspace.refresh(root)
    except workspace.Unreadable:
        click.echo("to do: variorum schema, once the seeds hold no mistake of form", err=True)
        return
    if changed:
        click.echo(f"brought {counted(len(changed), 'file')} of {workspace.FOLDER} up to date")
