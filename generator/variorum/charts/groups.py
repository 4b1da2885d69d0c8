"""Groups: the articles by the words they use.

In: a ``Comparison`` of a question about wording. Out: a ``Figure`` that is a list, one entry a term, each with the
articles that use it and whom they quote with it. Words that differ only in case or quotation marks are one term.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Claim, Speaker
from variorum.drawing.figure import Figure
from variorum.drawing.words import facts
from variorum.text.wording import folded

RANK = 30
"""Where the chart stands among those of one question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A term in its first spelling, the articles that use it in their own voice, and those that quote it."""

    term: str
    language: str
    own: tuple[Article, ...]
    quoted: tuple[tuple[Article, tuple[Speaker, ...]], ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups in the order of the articles, and the articles that use none of the terms."""

    groups: tuple[Group, ...]
    silent: tuple[Article, ...]


@dataclass(slots=True)
class _Uses:
    spelled: str
    claims: list[Claim] = field(default_factory=list)


def draw(comparison: Comparison, edition: Edition) -> Figure | None:
    """The groups of a comparison; nothing where there is only one."""
    kind = comparison.question.type
    if not kind.is_wording:
        return None
    uses: dict[str, _Uses] = {}
    for claim in comparison.claims:
        for term in kind.named(claim.value) or ():
            uses.setdefault(folded(term), _Uses(term)).claims.append(claim)
    if len(uses) < 2 or len(comparison.articles) < 2:
        return None
    view = Groups(tuple(_group(found) for found in uses.values()), comparison.silent)
    title = f"The articles by the words they use: {comparison.question.ask}"
    return Figure(template="groups.html.j2", title=title, description=facts(comparison), view=view)


def _group(found: _Uses) -> Group:
    own = dict.fromkeys(claim.article for claim in found.claims if claim.own_voice)
    quoted = dict.fromkeys((claim.article, claim.by) for claim in found.claims if not claim.own_voice)
    return Group(
        term=found.spelled,
        language=found.claims[0].article.entry.language,
        own=tuple(own),
        quoted=tuple(quoted),
    )
