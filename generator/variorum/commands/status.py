"""``variorum status``: what is left to do.

In: the site's folder. Out: coverage by article and lists of what is open, as aligned text or JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from variorum import build
from variorum.comparison.status import Coverage, Status, StoryStatus, status
from variorum.corpus.records import Entity, Utterance
from variorum.terminal.printing import counted, print_unsound

HEAD = ("article", "answered", "silent", "with reason", "not checked", "quotations", "unlocked", "quoted")


@click.command()
@click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of private texts, STORY/ARTICLE.txt.",
)
@click.option(
    "--format", "form", type=click.Choice(("json", "text")), default="text", help="How it is printed."
)
@click.pass_obj
def command(root: Path, texts: Path | None, form: str) -> None:
    """Tell what is left to do: coverage, differences to explain, unclear answers, quotations to verify."""
    reading = build.read(root, texts)
    found = status(reading.edition)
    click.echo(as_json(found) if form == "json" else as_text(found))
    if not reading.sound:
        print_unsound(reading.diagnostics)
        sys.exit(1)


def as_text(found: Status) -> str:
    """A table for each story, and below it what is open, by sort."""
    blocks = [block for story in found.stories for block in _story(story)]
    blocks += _list(
        "id that nothing uses", "ids that nothing uses", [_unused(record) for record in found.unused]
    )
    return "\n\n".join(blocks or ["There are no stories yet."])


def _story(found: StoryStatus) -> Iterator[str]:
    questions = counted(len(found.story.questions), "question")
    rows = [HEAD, *(_row(coverage) for coverage in found.coverage)]
    yield f"{found.story.id}: {questions}\n{_aligned(rows)}"
    yield from _list(
        "question nobody answers",
        "questions nobody answers",
        [f"{question.id}: {question.ask}" for question in found.unanswered],
    )
    for coverage in found.coverage:
        noun = f"not checked in {coverage.article.id} yet"
        lines = [f"{question.id}: {question.ask}" for question in coverage.unchecked]
        yield from _list(f"question {noun}", f"questions {noun}", lines)
    yield from _list(
        "difference without explain",
        "differences without explain",
        [f"{one.question.id} ({one.verdict.value}): {one.question.ask}" for one in found.unexplained],
    )
    yield from _list(
        "answer that is unclear in its article",
        "answers that are unclear in their article",
        [f"{claim.question.id} · {claim.article.id}: {_one_line(claim.unsure)}" for claim in found.unclear],
    )


def _row(found: Coverage) -> tuple[str, ...]:
    return (
        f"{found.article.letter}  {found.article.id}",
        str(len(found.answered)),
        str(len(found.silent)),
        str(len(found.justified)),
        str(len(found.unchecked)),
        str(found.quotations),
        str(found.unlocked),
        "unknown" if found.share is None else f"{found.share:.1%}",
    )


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    """The first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        numbers = (text.rjust(width) for text, width in zip(row[1:], widths[1:], strict=True))
        lines.append("  ".join(["", row[0].ljust(widths[0]), *numbers]))
    return "\n".join(lines)


def _list(one: str, many: str, lines: Sequence[str]) -> list[str]:
    if not lines:
        return []
    return [
        "\n".join([f"{len(lines):,} {one if len(lines) == 1 else many}", *(f"  {line}" for line in lines)])
    ]


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def _unused(record: Entity | Utterance) -> str:
    return f"{_kind(record)} {record.id}"


def _kind(record: Entity | Utterance) -> str:
    return "utterance" if isinstance(record, Utterance) else record.kind


def as_json(found: Status) -> str:
    """The same as one object: ids in lists, shares from 0 to 1."""
    data = {
        "stories": [_story_data(story) for story in found.stories],
        "unused": [{"kind": _kind(record), "id": record.id} for record in found.unused],
    }
    return json.dumps(data, indent=2, ensure_ascii=False)


def _story_data(found: StoryStatus) -> dict[str, Any]:
    return {
        "story": found.story.id,
        "questions": len(found.story.questions),
        "articles": [
            {
                "article": one.article.id,
                "answered": [question.id for question in one.answered],
                "silent": [question.id for question in one.silent],
                "silent_with_reason": [question.id for question in one.justified],
                "not_checked": [question.id for question in one.unchecked],
                "quotations": one.quotations,
                "unlocked": one.unlocked,
                "quoted": None if one.share is None else round(one.share, 4),
            }
            for one in found.coverage
        ],
        "unanswered": [question.id for question in found.unanswered],
        "unexplained": [
            {"question": one.question.id, "verdict": one.verdict.key} for one in found.unexplained
        ],
        "unclear": [
            {"question": claim.question.id, "article": claim.article.id, "unsure": claim.unsure}
            for claim in found.unclear
        ],
    }
