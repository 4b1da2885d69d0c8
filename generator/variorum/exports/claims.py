"""Every answer of every article: one row a claim.

In: an ``Edition``. Out: one file of comma-separated values a story.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.comparison.edition import Edition
from variorum.comparison.origins import origin
from variorum.comparison.records import Comparison
from variorum.corpus.records import Claim
from variorum.site.page import Document
from variorum.site.tables import about, ids, several, standing, table

ABOUT = about(
    "-claims.csv",
    "Answers",
    "One row for every answer that an article gives to a question, with who stands behind it and where it stands.",
    [
        ("question", "id of the question"),
        ("ask", "the question in words"),
        ("type", "how it is answered: number, place, who and so on"),
        ("verdict", "what all answers to the question add up to"),
        ("article", "id of the article"),
        ("number", "counts the article’s answers to this question from 1"),
        ("answer", "the answer as the editors write it"),
        ("words", "the same for readers"),
        ("by", "who stands behind it; empty for the article’s own voice"),
        ("via", "through whom it reached the article, the nearest first"),
        ("origin", "where it entered print"),
        ("mode", "fact, plan, wish, offer, possible, denied or superseded"),
        ("condition", "the condition the answer is tied to"),
        ("as_of", "the day it speaks of, where that is not the article’s own date"),
        ("at", "where it stands: headline, standfirst, caption, subheading, p1 and so on"),
        ("quote", "the decisive words of the article"),
        ("occasion", "id of the event or utterance at which it was said, where the text gives it"),
        ("unsure", "what the article leaves unclear"),
        ("derived", "how the editors worked it out, where it is theirs and not the article’s"),
        ("note", "what else there is to know"),
    ],
)


def export(edition: Edition) -> Iterator[Document]:
    """One table a story, by question and article."""
    for story in edition.corpus.stories:
        rows = (_row(claim, found, edition) for found in edition.of_story(story) for claim in found.claims)
        yield ABOUT.file(story, table(ABOUT.columns, rows))


def _row(claim: Claim, comparison: Comparison, edition: Edition) -> tuple[str, ...]:
    question = claim.question
    return (
        question.id,
        question.ask,
        question.type.name,
        comparison.verdict.key,
        claim.article.id,
        str(claim.number),
        several(question.type.write(claim.value)),
        claim.words,
        ids(claim.by),
        ids(claim.via),
        origin(claim).id,
        claim.mode.value,
        claim.condition or "",
        claim.article.entry.claims[question.id][claim.number - 1].as_of or "",
        several(standing(claim, edition.paragraph(claim))),
        claim.quote or "",
        claim.occasion.id if claim.occasion else "",
        claim.unsure or "",
        claim.derived or "",
        claim.note or "",
    )
