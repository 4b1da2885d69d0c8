"""What a comparison brings to light: the verdict, the answers, the pairs that cannot both hold.

In: nothing; ``compare`` makes these. Out: the records that pages, checks and exports read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from variorum.corpus.records import Article, Claim, Question, Speaker


class Verdict(Enum):
    """What the relations of all answers to a question add up to; the first that holds, in this order."""

    SAME_SPEAKER = "same speaker, different words"
    CONFLICT = "conflict"
    DISPUTE = "dispute"
    DEVELOPMENT = "development"
    UNCLEAR = "perhaps about different things"
    PRECISION = "precision"
    WORDING = "wording"
    AGREEMENT = "agreement"
    SAME_ANSWER = "same answer"
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
OPPOSED = (*DIFFERENCES, Verdict.UNCLEAR)
"""The verdicts that two answers get which would exclude each other if they spoke of one thing."""


class Ground(Enum):
    """Why two answers that exclude each other got their verdict and not a stronger or a milder one."""

    OCCASION = "one speaker, one occasion that each text gives"
    OWN_VOICE = "an article speaks in its own voice"
    SPEAKERS = "the people or bodies quoted are different ones"
    SERIES = "what is counted moves on, and the answers are from different times"
    FALLS = "what can only grow is said to have fallen"
    CHANGED = "one party changed its answer"
    READING = "the editors read the answers as being about different things"
    SCOPE = "what exactly is spoken of is not clear"
    TIME = "of what time the answers speak is not clear"
    SOURCE = "whose word one of the answers is is not clear"
    OCCASIONS = "whether both speak of one occasion is not clear"


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


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Opposition:
    """Two claims that exclude each other if they speak of one thing, what sort of difference that is, and why.

    ``size`` says how far apart they are where the type can measure that: 2 where one is twice the other, 0 elsewhere.
    """

    first: Claim
    second: Claim
    verdict: Verdict
    ground: Ground
    size: float = 0

    def involves(self, article: Article) -> bool:
        """True when one of the two claims is the article's."""
        return article in (self.first.article, self.second.article)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Comparison:
    """A question with everything the articles say on it.

    ``oppositions`` are the pairs that exclude each other, the one that leads first; ``fitting`` the answers that fit
    all others although some of those exclude each other. ``contradicting_itself``, ``drifting`` (an article whose own
    answers are not quite the same) and ``unclear`` are marks beside the verdict.
    """

    question: Question
    verdict: Verdict
    answers: tuple[Answer, ...]
    oppositions: tuple[Opposition, ...]
    fitting: tuple[Answer, ...]
    silent: tuple[Article, ...]
    unchecked: tuple[Article, ...]
    contradicting_itself: tuple[Article, ...]
    drifting: tuple[Article, ...]
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

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdict of the question and those of all its pairs, each once."""
        return tuple(dict.fromkeys((self.verdict, *(pair.verdict for pair in self.oppositions))))

    @property
    def differences(self) -> tuple[Opposition, ...]:
        """The pairs that cannot both hold, without those that are perhaps about different things."""
        return tuple(pair for pair in self.oppositions if pair.verdict.is_difference)

    @property
    def theirs(self) -> Comparison:
        """The comparison without what the editors worked out."""
        answers = tuple(answer for answer in self.answers if not answer.first.derived)
        return self if len(answers) == len(self.answers) else replace(self, answers=answers)

    def opposes(self, article: Article) -> bool:
        """True when a claim of this article is one of two that cannot both hold."""
        return any(pair.involves(article) for pair in self.differences)


def position(claim: Claim) -> tuple[int, str, int]:
    """Where a claim stands in the fixed order: by its article's letter, then by its number there."""
    return len(claim.article.letter), claim.article.letter, claim.number
