"""The three ways of printing what changed between two editions.

In: a ``Difference``, notes on what could not be read. Out: text for the terminal, JSON, or Markdown for GitHub.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from variorum.comparison.difference import ClaimChange, Difference, content
from variorum.corpus.records import Article, Claim, Question
from variorum.site import escape
from variorum.terminal.printing import counted

NOTHING = "The comparison is the same."


def as_text(found: Difference, notes: Sequence[str]) -> str:
    """A block of indented lines for each sort of change."""
    blocks = [*notes] + [
        f"{head}\n" + "\n".join(f"  {line}" for line in lines) for head, lines in _blocks(found)
    ]
    return "\n\n".join(blocks if not found.nothing else [*blocks, NOTHING])


def _blocks(found: Difference) -> Iterator[tuple[str, list[str]]]:
    verdicts = [
        f"{_name(one.question)}: {one.before.value}, now {one.after.value}\n    {one.question.ask}"
        for one in found.verdicts
    ]
    if verdicts:
        yield f"{counted(len(verdicts), 'verdict')} changed", verdicts
    for comparisons, what in ((found.added, "added"), (found.removed, "removed")):
        if comparisons:
            lines = [f"{_name(o.question)} ({o.verdict.value})\n    {o.question.ask}" for o in comparisons]
            yield f"{counted(len(lines), 'question')} {what}", lines
    for articles, what in ((found.articles_added, "added"), (found.articles_removed, "removed")):
        if articles:
            yield f"{counted(len(articles), 'article')} {what}", [_named(article) for article in articles]
    for kind in ("added", "altered", "gone"):
        changes = [one for one in found.claims if one.kind == kind]
        if changes:
            yield f"{counted(len(changes), 'answer')} {kind}", [_line(one) for one in changes]


def _line(change: ClaimChange) -> str:
    details = "".join(f"\n    {one.key}: {_was(one.before)}, now {_was(one.after)}" for one in change.details)
    return (
        f"{_name(change.claim.question)} · {_voice(change.claim)}: {_one_line(change.claim.words)}{details}"
    )


def _voice(claim: Claim) -> str:
    by = ", ".join(speaker.name for speaker in claim.by)
    return f"{claim.article.id}, by {by}" if by else claim.article.id


def _name(question: Question) -> str:
    return f"{question.story}/{question.id}"


def _named(article: Article) -> str:
    return f"{article.story}/{article.id}: {article.label}"


def _was(text: str) -> str:
    return _one_line(text) or "nothing"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def as_markdown(found: Difference, notes: Sequence[str]) -> str:
    """Headings and tables for the summary of a job; text of the seeds is escaped, so it means nothing there."""
    parts = ["## What changes in the comparison", *(f"> {escape.text(note)}" for note in notes)]
    if found.nothing:
        parts.append(NOTHING)
    if found.verdicts:
        rows = ((_asked(one.question), one.before.value, f"**{one.after.value}**") for one in found.verdicts)
        parts += [
            f"### {counted(len(found.verdicts), 'verdict')} changed",
            _table(("Question", "Was", "Is"), rows),
        ]
    for comparisons, what in ((found.added, "added"), (found.removed, "removed")):
        if comparisons:
            lines = [(_asked(one.question), one.verdict.value) for one in comparisons]
            parts += [f"### {counted(len(lines), 'question')} {what}", _table(("Question", "Verdict"), lines)]
    for articles, what in ((found.articles_added, "added"), (found.articles_removed, "removed")):
        if articles:
            items = "\n".join(f"- {escape.text(_named(article))}" for article in articles)
            parts += [f"### {counted(len(articles), 'article')} {what}", items]
    for kind in ("added", "altered", "gone"):
        changes = [one for one in found.claims if one.kind == kind]
        if changes:
            head = ("Question", "Article", "Answer", *(("Changed",) if kind == "altered" else ()))
            parts += [f"### {counted(len(changes), 'answer')} {kind}", _table(head, map(_row, changes))]
    return "\n\n".join(parts)


def _row(change: ClaimChange) -> tuple[str, ...]:
    claim = change.claim
    row = (escape.text(_name(claim.question)), escape.text(_voice(claim)), escape.cell(claim.words))
    if change.kind != "altered":
        return row
    details = (f"{one.key}: {_was(one.before)}, now {_was(one.after)}" for one in change.details)
    return (*row, "<br>".join(map(escape.text, details)))


def _asked(question: Question) -> str:
    return f"{escape.text(question.ask)}<br>{escape.text(_name(question))}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def as_json(found: Difference, notes: Sequence[str]) -> str:
    """One object with a list for each sort of change."""
    data = {
        "notes": list(notes),
        "verdicts": [
            {**_keys(one.question), "before": one.before.key, "after": one.after.key}
            for one in found.verdicts
        ],
        "questions_added": [{**_keys(one.question), "verdict": one.verdict.key} for one in found.added],
        "questions_removed": [{**_keys(one.question), "verdict": one.verdict.key} for one in found.removed],
        "articles_added": [{"story": one.story, "article": one.id} for one in found.articles_added],
        "articles_removed": [{"story": one.story, "article": one.id} for one in found.articles_removed],
        "answers": [
            {
                "change": one.kind,
                **_keys(one.claim.question),
                "article": one.claim.article.id,
                "before": _content(one.before),
                "after": _content(one.after),
            }
            for one in found.claims
        ],
    }
    return json.dumps(data, indent=2, ensure_ascii=False)


def _keys(question: Question) -> dict[str, Any]:
    return {"story": question.story, "question": question.id, "ask": question.ask}


def _content(claim: Claim | None) -> dict[str, str] | None:
    return {key: text for key, text in content(claim).items() if text} if claim else None


FORMS = {"text": as_text, "json": as_json, "markdown": as_markdown}
