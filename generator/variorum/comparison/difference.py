"""What a change of the seeds does to the comparison: verdicts, questions, answers.

In: two editions. Out: a ``Difference``. Pure. Questions are the same when story and id are; an article's answers to
a question are matched first where nothing changed, then in their order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison, Verdict
from variorum.corpus.records import Article, Claim, Question

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """A question whose verdict is another one now; ``question`` as it is now."""

    question: Question
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class Detail:
    """One key of an answer that changed; nothing stands for a key that is not there."""

    key: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimChange:
    """An answer that was added (no ``before``), is gone (no ``after``), or was altered in ``details``.

    ``claim`` is the answer as it is now, or as it was last.
    """

    claim: Claim
    before: Claim | None
    after: Claim | None
    details: tuple[Detail, ...] = ()

    @property
    def kind(self) -> str:
        """``added``, ``altered`` or ``gone``."""
        return "altered" if self.before and self.after else "added" if self.after else "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Everything that changed, each list in the order of the seeds."""

    verdicts: tuple[VerdictChange, ...]
    added: tuple[Comparison, ...]
    removed: tuple[Comparison, ...]
    articles_added: tuple[Article, ...]
    articles_removed: tuple[Article, ...]
    claims: tuple[ClaimChange, ...]

    @property
    def nothing(self) -> bool:
        """True when both editions compare alike."""
        lists = (
            self.verdicts,
            self.added,
            self.removed,
            self.articles_added,
            self.articles_removed,
            self.claims,
        )
        return not any(lists)


def difference(before: Edition, after: Edition) -> Difference:
    """What changed from one edition to another."""
    old, new = _by_key(before), _by_key(after)
    articles_before, articles_after = _articles(before), _articles(after)
    return Difference(
        verdicts=tuple(
            VerdictChange(found.question, old[key].verdict, found.verdict)
            for key, found in new.items()
            if key in old and old[key].verdict is not found.verdict
        ),
        added=tuple(found for key, found in new.items() if key not in old),
        removed=tuple(found for key, found in old.items() if key not in new),
        articles_added=tuple(
            article for key, article in articles_after.items() if key not in articles_before
        ),
        articles_removed=tuple(
            article for key, article in articles_before.items() if key not in articles_after
        ),
        claims=tuple(_claims(old, new)),
    )


def _by_key(edition: Edition) -> dict[Key, Comparison]:
    return {(question.story, question.id): found for question, found in edition.comparisons.items()}


def _articles(edition: Edition) -> dict[Key, Article]:
    return {(story.id, article.id): article for story in edition.corpus.stories for article in story.articles}


def _claims(old: Mapping[Key, Comparison], new: Mapping[Key, Comparison]) -> Iterator[ClaimChange]:
    for key in dict.fromkeys((*new, *old)):
        before = _by_article(old[key]) if key in old else {}
        after = _by_article(new[key]) if key in new else {}
        for article in dict.fromkeys((*after, *before)):
            yield from _matched(before.get(article, []), after.get(article, []))


def _by_article(comparison: Comparison) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in comparison.claims:
        found.setdefault(claim.article.id, []).append(claim)
    return found


def _matched(before: list[Claim], after: list[Claim]) -> Iterator[ClaimChange]:
    """The changes of one article's answers to one question."""
    left = list(before)
    changed = []
    for claim in after:
        same = next((one for one in left if content(one) == content(claim)), None)
        if same is None:
            changed.append(claim)
        else:
            left.remove(same)
    for number, claim in enumerate(changed):
        was = left[number] if number < len(left) else None
        yield ClaimChange(claim=claim, before=was, after=claim, details=_details(was, claim) if was else ())
    for claim in left[len(changed) :]:
        yield ClaimChange(claim=claim, before=claim, after=None)


def _details(before: Claim, after: Claim) -> tuple[Detail, ...]:
    old, new = content(before), content(after)
    return tuple(Detail(key, old[key], new[key]) for key in new if old[key] != new[key])


def content(claim: Claim) -> Mapping[str, str]:
    """Everything that an answer says by the keys of its block; the empty string for a key that is not there."""
    kind = claim.question.type
    return {
        "answer": ", ".join(kind.write(claim.value)),
        "by": ", ".join(speaker.id for speaker in claim.by),
        "via": ", ".join(speaker.id for speaker in claim.via),
        "mode": claim.mode.value,
        "as_of": claim.as_of_words or "",
        "counts": claim.counts or "",
        "condition": claim.condition or "",
        "verb": claim.verb or "",
        "quote": claim.quote or "",
        "at": ", ".join(claim.at),
        "occasion": claim.occasion.id if claim.occasion else "",
        "unsure": claim.unsure or "",
        "derived": claim.derived or "",
        "note": claim.note or "",
    }
