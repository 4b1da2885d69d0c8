"""What a comparison brings to light: the verdict, the answers, the pairs that cannot both hold.

In: nothing; ``compare`` makes these. Out: the records that pages, checks and exports read.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from variorum.corpus.records import Article, Claim, Question, Speaker


class Verdict(Enum):
    """What the relations of all answers to a question add up to; the first that holds, in this order."""

    SAME_SPEAKER = "same speaker, different words"
    CONFLICT = "conflict"
    DISPUTE = "dispute"
    DEVELOPMENT = "development"
    PRECISION = "precision"
    WORDING = "wording"
    AGREEMENT = "agreement"
    ECHO = "echo"
    SINGLE = "single"
    NOT_COMPARABLE = "not comparable"
    UNANSWERED = "unanswered"

    @property
    def key(self) -> str:
        """The verdict as a word for addresses and style sheets."""
        return self.name.lower().replace("_", "-")

    @property
    def is_difference(self) -> bool:
        """True where the answers cannot all hold at once."""
        return self in DIFFERENCES


CONTRADICTIONS = (Verdict.SAME_SPEAKER, Verdict.CONFLICT, Verdict.DISPUTE)
DIFFERENCES = (*CONTRADICTIONS, Verdict.DEVELOPMENT)


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """All claims that say the same in the same sense."""

    claims: tuple[Claim, ...]

    @property
    def first(self) -> Claim:
        """The claim that is shown for all."""
        return self.claims[0]

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that give the answer, each once."""
        return tuple(dict.fromkeys(claim.article for claim in self.claims))


@dataclass(frozen=True, slots=True, eq=False)
class Opposition:
    """Two claims that cannot both hold, and what sort of difference that is."""

    first: Claim
    second: Claim
    verdict: Verdict

    def involves(self, article: Article) -> bool:
        """True when one of the two claims is the article's."""
        return article in (self.first.article, self.second.article)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Comparison:
    """A question with everything the articles say on it.

    ``oppositions`` are the pairs that cannot both hold, ``fitting`` the answers that fit all others although some of
    those exclude each other; ``contradicting_itself`` and ``unclear`` are marks beside the verdict.
    """

    question: Question
    verdict: Verdict
    answers: tuple[Answer, ...]
    oppositions: tuple[Opposition, ...]
    fitting: tuple[Answer, ...]
    silent: tuple[Article, ...]
    unchecked: tuple[Article, ...]
    contradicting_itself: tuple[Article, ...]
    unclear: tuple[Article, ...]
    origins: tuple[Speaker, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in the order of the articles."""
        return tuple(sorted((c for a in self.answers for c in a.claims), key=position))

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that answer, in their order."""
        return tuple(dict.fromkeys(claim.article for claim in self.claims))

    def claims_of(self, article: Article) -> tuple[Claim, ...]:
        """The answers that one article gives."""
        return tuple(claim for claim in self.claims if claim.article is article)

    def opposes(self, article: Article) -> bool:
        """True when a claim of this article is one of two that cannot both hold."""
        return any(opposition.involves(article) for opposition in self.oppositions)


def position(claim: Claim) -> tuple[int, str, int]:
    """Where a claim stands in the fixed order: by its article's letter, then by its number there."""
    return len(claim.article.letter), claim.article.letter, claim.number
