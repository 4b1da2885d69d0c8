"""The page of a question: every article's answer side by side, what they add up to, and the picture of it.

In: an ``Edition``. Out: one ``Page`` a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.algebra.calendar import words_for
from variorum.algebra.composed import Unknown
from variorum.charts import Figure, figures
from variorum.comparison.edition import Edition
from variorum.comparison.origins import origin
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Claim, Question, Speaker, Story
from variorum.english.lexicon import MARKS, MODES, READINGS, VERDICTS, Mark
from variorum.seeds.model import Mode
from variorum.site.page import Page
from variorum.text.english import listed
from variorum.views.entries import date_of
from variorum.views.parts import part_of, part_path
from variorum.views.related import Related, bearing, neighbours, related
from variorum.views.result import result, result_text
from variorum.views.sentence import Sentence
from variorum.views.sides import Outside, Pair, Side, Voice, outside, pairs, side, voices
from variorum.views.standing import standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An answer in its column. ``sense`` is empty for a plain fact, ``where`` where its place is not known.

    ``open``: the article does not close the list. ``reported``: words put down to somebody that the article has in no
    quotation marks.
    """

    claim: Claim
    sense: str
    superseded: bool
    where: str
    origin: Speaker
    open: bool
    reported: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What one article says; with no answers it is silent, or ``unchecked`` since the question was added."""

    article: Article
    date: str
    answers: tuple[Shown, ...]
    unchecked: bool
    checked: str
    because: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything on the page, in its order."""

    question: Question
    comparison: Comparison
    story: Story | None
    result: Sentence
    meaning: str
    marks: tuple[str, ...]
    columns: tuple[Column, ...]
    pairs: tuple[Pair, ...]
    fitting: tuple[Side, ...]
    standings: tuple[tuple[Side, Sentence], ...]
    against: tuple[tuple[Question, str], ...]
    figures: tuple[Figure, ...]
    readings: tuple[tuple[str, str], ...]
    outside: tuple[Outside, ...]
    voices: tuple[Voice, ...]
    related: Related
    corrections: tuple[tuple[str, str], ...]
    before: Question | None
    after: Question | None

    @property
    def contradicting(self) -> bool:
        """True where two answers cannot hold at the same time."""
        return any(pair.against for pair in self.pairs)


def pages(edition: Edition) -> Iterator[Page]:
    """The page of every question of every story."""
    several = len(edition.corpus.stories) > 1
    for story in edition.corpus.stories:
        for comparison in edition.of_story(story):
            question = comparison.question
            trail: list[tuple[str, object]] = [(story.title, story)] if several else []
            part = part_of(comparison.verdict)
            trail.append((part.title, part_path(story, part)))
            trail += [(topic.name, topic) for topic in question.topics[:1]]
            yield Page(
                path=f"{story.id}/questions/{question.id}.md",
                template="question.md.j2",
                title=question.ask,
                description=f"{question.ask} {result_text(comparison)}",
                view=_view(comparison, story, edition, several),
                kind="Question",
                subject=question,
                source=question.source,
                trail=tuple(trail),
                prominence=4.0,
            )


def _view(comparison: Comparison, story: Story, edition: Edition, several: bool) -> View:
    question = comparison.question
    before, after = neighbours(question, story)
    return View(
        question=question,
        comparison=comparison,
        story=story if several else None,
        result=result(comparison),
        meaning=VERDICTS[comparison.verdict].meaning,
        marks=_marks(comparison),
        columns=tuple(_column(article, comparison, edition) for article in story.articles),
        pairs=pairs(comparison),
        fitting=tuple(side(answer.claims) for answer in comparison.fitting),
        standings=tuple(
            (side(answer.claims), standing(answer))
            for answer in comparison.answers
            if len(comparison.answers) > 1 and len(answer.articles) > 1 and not answer.first.derived
        ),
        against=bearing(question, story),
        figures=figures(comparison, edition),
        readings=tuple((reading.value, READINGS[reading]) for reading in question.reading),
        outside=tuple(outside(known, comparison) for known in question.known),
        voices=voices(comparison),
        related=related(comparison, edition),
        corrections=tuple((words_for(day), sentence) for day, sentence in question.corrections.items()),
        before=before,
        after=after,
    )


def _marks(comparison: Comparison) -> tuple[str, ...]:
    marked = (
        (Mark.CONTRADICTS_ITSELF, comparison.contradicting_itself),
        (Mark.DRIFTS, comparison.drifting),
        (Mark.UNCLEAR, comparison.unclear),
    )
    return tuple(f"{article.label} {MARKS[mark].name}" for mark, articles in marked for article in articles)


def _column(article: Article, comparison: Comparison, edition: Edition) -> Column:
    question = comparison.question
    shown = tuple(_shown(claim, edition) for claim in comparison.claims_of(article))
    return Column(
        article=article,
        date=date_of(article),
        answers=shown,
        unchecked=article in comparison.unchecked,
        checked=words_for(article.entry.checked),
        because=article.entry.silent_because.get(question.id),
    )


def _shown(claim: Claim, edition: Edition) -> Shown:
    superseded = claim.mode is Mode.SUPERSEDED
    sense = {
        Mode.FACT: "",
        Mode.SUPERSEDED: "superseded: the article itself no longer upholds it",
        Mode.DENIED: "denied: it is said not to be so",
    }.get(claim.mode, f"meant as {MODES[claim.mode]}, not as a fact")
    if isinstance(claim.value, Unknown):
        sense = "says that it is not known, which is not the same as saying nothing"
    if claim.counts:
        counted = f"counts {claim.question.counts[claim.counts]}"
        sense = f"{sense}; {counted}" if sense else counted
    return Shown(
        claim=claim,
        sense=sense,
        superseded=superseded,
        where=_where(claim, edition),
        origin=origin(claim),
        open=claim.question.type.is_open(claim.value),
        reported=bool(claim.by) and claim.question.type.is_wording and edition.is_marked(claim) is False,
    )


def _where(claim: Claim, edition: Edition) -> str:
    """Where in the article the answer stands: as annotated, else where its quotation was found."""
    paragraph = None if claim.at else edition.paragraph(claim)
    places = (f"p{paragraph}",) if paragraph else claim.at
    return listed([f"paragraph {place[1:]}" if place[1:].isdigit() else place for place in places])
