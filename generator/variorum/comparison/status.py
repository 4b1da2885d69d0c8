"""What is left to do: coverage by article, differences nobody has explained, unclear answers, unverified quotations.

In: an ``Edition``. Out: ``Status``, for the terminal and for the editors' page. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import CONTRADICTIONS, Comparison, Verdict
from variorum.corpus.records import Article, Claim, Entity, Question, Story, Utterance
from variorum.corpus.usage import unused
from variorum.evidence.verification import Unlocked
from variorum.seeds.model import Weight

DIFFERENT = (*CONTRADICTIONS, Verdict.DEVELOPMENT, Verdict.PRECISION, Verdict.WORDING)
"""The verdicts under which answers differ at all, whether or not they can hold at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What one article's annotation holds of the story's questions, and how much of the article it quotes.

    ``silent`` are the questions it was read for and says nothing on, without those of ``justified``, for which the
    editors say why. ``unlocked`` counts quotations that the lock does not hold; ``share`` is ``None`` where nobody
    knows it.
    """

    article: Article
    answered: tuple[Question, ...]
    silent: tuple[Question, ...]
    justified: tuple[Question, ...]
    unchecked: tuple[Question, ...]
    quotations: int
    unlocked: int
    share: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryStatus:
    """What is left to do in one story."""

    story: Story
    coverage: tuple[Coverage, ...]
    unanswered: tuple[Question, ...]
    unexplained: tuple[Comparison, ...]
    unclear: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """What is left to do in all stories, and the ids that nothing uses."""

    stories: tuple[StoryStatus, ...]
    unused: tuple[Entity | Utterance, ...]


def status(edition: Edition) -> Status:
    """What is left to do."""
    return Status(tuple(_story(story, edition) for story in edition.corpus.stories), unused(edition.corpus))


def unexplained(comparison: Comparison) -> bool:
    """True when readers are owed an explanation: a contradiction, or any difference of high weight, without one."""
    question = comparison.question
    owed = DIFFERENT if question.weight is Weight.HIGH else CONTRADICTIONS
    return question.explain is None and comparison.verdict in owed


def _story(story: Story, edition: Edition) -> StoryStatus:
    comparisons = edition.of_story(story)
    return StoryStatus(
        story=story,
        coverage=tuple(_coverage(article, comparisons, edition) for article in story.articles),
        unanswered=tuple(found.question for found in comparisons if found.verdict is Verdict.UNANSWERED),
        unexplained=tuple(found for found in comparisons if unexplained(found)),
        unclear=tuple(claim for found in comparisons for claim in found.claims if claim.unsure),
    )


def _coverage(article: Article, comparisons: tuple[Comparison, ...], edition: Edition) -> Coverage:
    silent = [found.question for found in comparisons if article in found.silent]
    reasons = article.entry.silent_because
    verification = edition.verifications[article]
    unlocked = len(verification.unlocked)
    unlocked += sum(isinstance(problem, Unlocked) for _, problem in verification.problems)
    return Coverage(
        article=article,
        answered=tuple(found.question for found in comparisons if article in found.articles),
        silent=tuple(question for question in silent if question.id not in reasons),
        justified=tuple(question for question in silent if question.id in reasons),
        unchecked=tuple(found.question for found in comparisons if article in found.unchecked),
        quotations=len(verification.quotations),
        unlocked=unlocked,
        share=verification.share,
    )
