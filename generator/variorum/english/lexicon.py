"""Every word that a comparison uses, with its plain name, one sentence for a reader who never heard of it, an example.

In: nothing. Out: tables by member; pages, lists, exports and the handbook read them and say nothing of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from variorum.comparison.records import Ground, Verdict
from variorum.seeds.model import Doubt, Mode, Reading, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A word: its name for one and for several, what it means, and an example that anybody understands."""

    name: str
    plural: str
    meaning: str
    example: str = ""

    def counted(self, number: int) -> str:
        """The number with the name in the right form."""
        return f"{number:,} {self.name if number == 1 else self.plural}"


VERDICTS: Mapping[Verdict, Entry] = {
    Verdict.SAME_SPEAKER: Entry(
        name="same speaker, different words",
        plural="same speaker, different words",
        meaning="Articles let one person or body say, on one occasion that each of them gives, things that exclude "
        "each other.",
        example="Both report the minister’s speech of Monday: in one she says that the bridge will open this year, "
        "in the other that it will not.",
    ),
    Verdict.CONFLICT: Entry(
        name="conflict",
        plural="conflicts",
        meaning="Articles exclude each other’s answer, and at least one of them gives its own in its own voice.",
        example="One article says that the port lies 60 km away, another that it lies 1,000 km away.",
    ),
    Verdict.DISPUTE: Entry(
        name="dispute",
        plural="disputes",
        meaning="The people or bodies that are quoted exclude each other’s answer; the articles only report it.",
        example="The ministry says that weapons were sold, the company says that none were.",
    ),
    Verdict.DEVELOPMENT: Entry(
        name="development",
        plural="developments",
        meaning="The answers are from different days; things, or somebody’s answer, may have changed.",
        example="35 dead were counted on Monday, 39 on Tuesday.",
    ),
    Verdict.UNCLEAR: Entry(
        name="perhaps about different things",
        plural="perhaps about different things",
        meaning="The answers would exclude each other if they spoke of the same thing, but the articles do not show "
        "that they do.",
        example="One article counts the dead and another may be counting the wounded as well.",
    ),
    Verdict.PRECISION: Entry(
        name="matter of precision",
        plural="matters of precision",
        meaning="All the answers can be true at once; one says more than another, or they overlap.",
        example="“More than 30” and 34.",
    ),
    Verdict.WORDING: Entry(
        name="matter of wording",
        plural="matters of wording",
        meaning="How each article puts it. Whether the words mean the same is not said by this.",
        example="One article writes “spaceport”, another “launch site”.",
    ),
    Verdict.AGREEMENT: Entry(
        name="agreement",
        plural="agreements",
        meaning="Several articles give the same answer, and no common source is named.",
        example="Two papers each give the day from a source of their own.",
    ),
    Verdict.SAME_ANSWER: Entry(
        name="same answer",
        plural="same answers",
        meaning="Several articles give the same answer; a source is not named, so nobody can tell whether it is one "
        "or several.",
        example="Both write “media reports say so”.",
    ),
    Verdict.ECHO: Entry(
        name="echo",
        plural="echoes",
        meaning="Several articles give the same answer, and all have it from one source that is known.",
        example="Three papers print one agency’s figure.",
    ),
    Verdict.SINGLE: Entry(
        name="single answer",
        plural="single answers",
        meaning="Only one article answers.",
        example="No other article says what was eaten.",
    ),
    Verdict.NOT_COMPARABLE: Entry(
        name="not comparable",
        plural="not comparable",
        meaning="Several articles answer, but in senses that cannot be held against each other.",
        example="One article reports a plan, another a fact.",
    ),
    Verdict.UNANSWERED: Entry(
        name="unanswered",
        plural="unanswered",
        meaning="No article answers.",
        example="Nobody says how long the meal took.",
    ),
}
"""The verdicts, the strongest first."""


class Mark(Enum):
    """What can stand beside a verdict."""

    CONTRADICTS_ITSELF = "contradicts itself"
    DRIFTS = "says it in two ways"
    UNCLEAR = "leaves something unclear"
    DERIVED = "worked out by us"


MARKS: Mapping[Mark, Entry] = {
    Mark.CONTRADICTS_ITSELF: Entry(
        name="contradicts itself",
        plural="contradict themselves",
        meaning="One article gives, in its own voice or as one speaker’s word on one occasion, two answers that "
        "exclude each other.",
        example="34 in the headline and 40 in the text.",
    ),
    Mark.DRIFTS: Entry(
        name="says it in two ways",
        plural="say it in two ways",
        meaning="One article gives two answers in one voice that are not the same, and does not show that they "
        "exclude each other.",
        example="“Open talks” above and “frank talks” below; a promise here and a mere possibility there.",
    ),
    Mark.UNCLEAR: Entry(
        name="leaves something unclear",
        plural="leave something unclear",
        meaning="The article does not say what exactly it speaks of, when, from whom it has it, or in whose words.",
        example="Whether the wounded are counted as well is not said.",
    ),
    Mark.DERIVED: Entry(
        name="worked out by us",
        plural="worked out by us",
        meaning="The article does not give this answer; the editors worked it out from what it gives. It is held "
        "against nobody.",
        example="Our sum of the two rounds that the article gives.",
    ),
}
"""The marks beside a verdict."""


GROUNDS: Mapping[Ground, str] = {
    Ground.OCCASION: "each article gives the same speaker and the same occasion",
    Ground.OWN_VOICE: "at least one of the two speaks in its own voice",
    Ground.SPEAKERS: "different people or bodies are quoted",
    Ground.SERIES: "the answers are from different days, and things may have changed",
    Ground.FALLS: "the later count is the lower one, though such a count can only grow",
    Ground.CHANGED: "the answers are from different days, and one party changed its own",
    Ground.READING: "the editors read them as being about different things",
    Ground.SCOPE: "whether both are about the same thing is not clear",
    Ground.TIME: "whether both are about the same time is not clear",
    Ground.SOURCE: "whether both are the word of one person or body is not clear",
    Ground.OCCASIONS: "whether both were said on one occasion is not clear",
}
"""Why a pair got its verdict, as half a sentence."""

IF_ALIKE: Mapping[Ground, str] = {
    Ground.READING: "if they were about the same thing, and the editors read them as being about different things",
    Ground.SCOPE: "if they were about the same thing, and whether they are is not clear",
    Ground.TIME: "if they were about the same time, and whether they are is not clear",
    Ground.SOURCE: "if they were the word of one person or body, and whether they are is not clear",
    Ground.OCCASIONS: "if they had been said on one occasion, and whether they were is not clear",
}
"""Under what condition answers would exclude each other, and what is known of that."""


MODES: Mapping[Mode, str] = {
    Mode.FACT: "a fact",
    Mode.PLAN: "a plan",
    Mode.WISH: "a wish",
    Mode.OFFER: "an offer",
    Mode.POSSIBLE: "a possibility",
    Mode.DENIED: "denied",
    Mode.SUPERSEDED: "superseded",
}
"""The sense of an answer as readers see it."""

AS_MODES: Mapping[Mode, str] = {
    Mode.FACT: "",
    Mode.PLAN: "as a plan",
    Mode.WISH: "as a wish",
    Mode.OFFER: "as an offer",
    Mode.POSSIBLE: "as a possibility",
    Mode.DENIED: "denied",
    Mode.SUPERSEDED: "superseded",
}
"""The sense of an answer behind it; empty for a plain fact."""

STATUSES: Mapping[Status, str] = {
    Status.HAPPENED: "",
    Status.PLANNED: "planned",
    Status.CLAIMED: "claimed by one side",
    Status.DENIED: "denied",
}
"""The status of an event behind its name; empty for one that happened."""

READINGS: Mapping[Reading, str] = {
    Reading.SCOPE: "they may not be about the same thing",
    Reading.TRANSLATION: "they may go back to different translations",
    Reading.PREVIEW: "words written beforehand may have been left standing",
    Reading.COPYING: "they may have been copied from one text",
    Reading.ATTRIBUTION: "it may have been lost who said what",
    Reading.ERROR: "at least one of them is probably mistaken",
}
"""What each of the editors' readings means, as half a sentence."""

DOUBTS: Mapping[Doubt | None, str] = {
    Doubt.SCOPE: "what exactly it speaks of",
    Doubt.TIME: "of what time it speaks",
    Doubt.SOURCE: "from whom it has it",
    Doubt.WORDING: "whose words these are",
    None: "what exactly is meant",
}
"""What an article leaves unclear, as the end of a sentence."""
