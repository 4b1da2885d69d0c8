"""Every quotation stands in its article, is short, and all together are little of it.

In: an ``Edition``. Out: what is not verified, what stands elsewhere or twice, what is too long or too much.
Limits and reasons: a quotation is evidence, not a copy of somebody's text.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.diagnostics import Diagnostic, Place, Severity
from variorum.evidence.lock import MAX_SHARE, Evidence
from variorum.evidence.passages import MAX_WORDS, Ambiguous, Missing
from variorum.evidence.verification import Present, Problem, Quotation, Unlocked, Verification
from variorum.seeds.load import LOCK
from variorum.text.wording import count_words

NOUNS = {
    Evidence.QUOTE: "quotation",
    Evidence.TERM: "term",
    Evidence.EVENT: "date's wording",
    Evidence.NAME: "spelling",
    Evidence.NEVER: "phrase",
}
LOCK_REMEDY = "someone who has the text runs variorum check --texts DIR --lock"


def check(edition: Edition) -> Iterator[Diagnostic]:
    """Verifies all quotations of all stories."""
    for story, archive in edition.archives.items():
        if archive.lock is None and not archive.texts:
            if any(edition.verifications[article].quotations for article in story.articles):
                yield Diagnostic(
                    place=Place(f"seeds/{story.id}/{LOCK}"),
                    code="unlocked",
                    message="nothing that this story quotes has been verified: there is neither a lock nor a text",
                    remedy=LOCK_REMEDY,
                )
            continue
        for article in story.articles:
            new = archive.lock is None or archive.lock.article(article.id) is None
            yield from _article(edition, edition.verifications[article], story.id, new)


def _article(edition: Edition, verification: Verification, story: str, new: bool) -> Iterator[Diagnostic]:
    """What one article quotes; of a ``new`` one, which no lock knows yet, all that is unverified is one mistake."""
    for item in verification.quotations:
        place = edition.corpus.place(item.source)
        if item.unknown_layer:
            yield Diagnostic(
                place=place,
                code="layer",
                message=f"found at: {item.unknown_layer}, but layers does not say which paragraph that is",
                remedy=f"add layers: {{{item.unknown_layer}: p1}} with the right paragraph",
            )
        words = count_words(item.words)
        if item.kind is Evidence.QUOTE and words > MAX_WORDS:
            yield Diagnostic(
                place=place,
                code="too-long",
                message=f"this quotation has {words} words, more than {MAX_WORDS}",
                remedy="cut it, with [...] for what is left out",
            )
    unverified = [item for item, problem in verification.problems if isinstance(problem, Unlocked)]
    if new and len(unverified) > 1:
        yield Diagnostic(
            place=edition.corpus.place(unverified[0].source),
            code="unlocked",
            message=f"this and {len(unverified) - 1} more have not been verified against the text",
            remedy=LOCK_REMEDY,
        )
    for item, problem in verification.problems:
        if not (new and len(unverified) > 1 and isinstance(problem, Unlocked)):
            yield _problem(edition, item, problem)
    if verification.unlocked:
        number = len(verification.unlocked)
        held = (
            f"{NOUNS[verification.unlocked[0].kind]} holds" if number == 1 else f"and {number - 1} more hold"
        )
        yield Diagnostic(
            place=edition.corpus.place(verification.unlocked[0].source),
            code="unlocked",
            message=f"this {held} against the text, but evidence.lock does not say so",
            remedy="run variorum check --texts DIR --lock",
        )
    if verification.stale:
        number = len(verification.stale)
        yield Diagnostic(
            place=Place(f"seeds/{story}/{LOCK}"),
            code="lock-stale",
            message=f"{number} {'entry' if number == 1 else 'entries'} on {verification.article.id} no longer used",
            remedy="run variorum check --texts DIR --lock",
            severity=Severity.WARNING,
        )
    if verification.share is not None and verification.share > MAX_SHARE:
        yield Diagnostic(
            place=edition.corpus.place(verification.article.source),
            code="too-much",
            message=f"{verification.share:.1%} of the article is quoted, more than {MAX_SHARE:.0%}",
            remedy="quote less of it: say it in your own words",
        )


def _problem(edition: Edition, item: Quotation, problem: Problem) -> Diagnostic:
    place = edition.corpus.place(item.source)
    noun = NOUNS[item.kind]
    if isinstance(problem, Unlocked):
        return Diagnostic(
            place=place,
            code="unlocked",
            message=f"this {noun} has not been verified against the text",
            remedy=LOCK_REMEDY,
        )
    if isinstance(problem, Ambiguous):
        where = " and ".join(f"p{number}" for number in problem.paragraphs)
        message = f"this {noun} stands in several paragraphs: {where}"
        return Diagnostic(
            place=place, code="ambiguous", message=message, remedy="say which with at, or quote more words"
        )
    if isinstance(problem, Present):
        where = " and ".join(f"p{number}" for number in problem.paragraphs)
        return Diagnostic(
            place=place,
            code="says-it",
            message=f"the article does say this, in {where}",
            remedy="take it out of never_says",
        )
    return Diagnostic(
        place=place,
        code="not-in-text",
        message=f"this {noun} is not in the text{_limits(item)}",
        remedy=_nearest(problem),
    )


def _limits(item: Quotation) -> str:
    if item.paragraphs is None:
        return ""
    return " of " + " or ".join(f"p{number}" for number in sorted(item.paragraphs))


def _nearest(missing: Missing) -> str:
    if not missing.passage:
        return "nothing in it is like it"
    return f"nearest is, in p{missing.paragraph}: {missing.passage}"
