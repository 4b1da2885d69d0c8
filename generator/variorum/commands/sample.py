"""``variorum sample``: answers drawn at random, each with the paragraphs of the article that it rests on.

In: the site's folder, the private texts, how many, and the number of the draw. Out: text to check the answers by.
Whoever has the texts can repeat a check: the same number of the draw gives the same answers from the same seeds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import click

from variorum import build
from variorum.comparison.edition import Edition
from variorum.corpus.records import Claim, Story
from variorum.english.lexicon import MODES
from variorum.evidence.passages import Text
from variorum.evidence.verification import named_paragraphs
from variorum.seeds.model import Mode
from variorum.terminal.printing import counted, print_unsound


@click.command()
@click.argument("number", type=click.IntRange(min=1))
@click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The folder of private texts, STORY/ARTICLE.txt.",
)
@click.option("--draw", type=int, default=1, show_default=True, help="Another number draws other answers.")
@click.pass_obj
def command(root: Path, number: int, texts: Path, draw: int) -> None:
    """Draw NUMBER answers at random, each with its paragraph."""
    reading = build.read(root, texts)
    edition = reading.edition
    pool = tuple(_checkable(edition))
    if not pool:
        raise click.UsageError("No article with answers has its text in this folder.")
    # Random is good enough: nobody gains by knowing beforehand which answers are checked.
    drawn = Random(draw).sample(range(len(pool)), min(number, len(pool)))
    chosen = [pool[index] for index in sorted(drawn)]
    head = f"Draw {draw}: {len(chosen):,} of {counted(len(pool), 'answer')}"
    click.echo("\n\n".join([head, *(_shown(edition, *entry) for entry in chosen)]))
    if not reading.sound:
        print_unsound(reading.diagnostics)
        sys.exit(1)


def _checkable(edition: Edition) -> Iterator[tuple[Story, Claim, Text]]:
    """Every answer of an article whose text is at hand."""
    for story in edition.corpus.stories:
        texts = {article: Text.of(raw) for article, raw in edition.archives[story].texts.items()}
        for claim in story.claims:
            if claim.article.id in texts:
                yield story, claim, texts[claim.article.id]


def _shown(edition: Edition, story: Story, claim: Claim, text: Text) -> str:
    """An answer with whatever the annotation says of it, and below it what the article says."""
    lines = [f"{story.id}/{claim.question.id} · {claim.article.id}", claim.question.ask]
    lines.append(f"  answer: {claim.words}")
    lines += [f"  {key}: {value}" for key, value in _said(claim) if value]
    paragraphs = [at for at in _paragraphs(edition, claim) if at <= len(text.paragraphs)]
    if not paragraphs:
        lines.append("  no paragraph is given: look through the whole text")
    lines += [f"  p{position} | {text.paragraphs[position - 1]}" for position in paragraphs]
    return "\n".join(lines)


def _said(claim: Claim) -> Iterator[tuple[str, str | None]]:
    yield "by", ", ".join(speaker.name for speaker in claim.by)
    yield "via", ", ".join(speaker.name for speaker in claim.via)
    yield "mode", None if claim.mode is Mode.FACT else MODES[claim.mode]
    yield "as of", claim.as_of_words
    yield "condition", claim.condition
    yield "unsure", claim.unsure
    yield "derived", claim.derived
    yield "quote", claim.quote
    yield "note", claim.note


def _paragraphs(edition: Edition, claim: Claim) -> tuple[int, ...]:
    """The paragraphs that the annotation names, else those in which its quotation or its words stand."""
    verification = edition.verifications[claim.article]
    named, _ = named_paragraphs(claim.article, claim.at)
    stands = {
        place.paragraph
        for source, place in verification.found.items()
        if source.path == claim.source.path and source.keys[: len(claim.source.keys)] == claim.source.keys
    }
    return tuple(sorted(named or stands))
