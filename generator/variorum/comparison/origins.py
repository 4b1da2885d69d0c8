"""What an answer rests on: who said it, through whom it came, whose text it was, who owns the outlet.

In: claims and versions of utterances. Out: where each entered print; the links of its chain; what several share.

A chain goes from who stands behind a claim by way of those who passed it on to the text that the article copies, the
outlet and its owner. Two answers are independent only where no named link of their chains is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from variorum.corpus.records import Article, Claim, Organisation, Person, Speaker, Version
from variorum.seeds.model import Kind

FIRST_IN_PRINT = (Kind.OUTLET, Kind.AGENCY, Kind.BROADCASTER, Kind.UNNAMED)
"""The kinds of organisations that print or broadcast what they stand behind; media that nobody names do too."""


class Tie(Enum):
    """In what way several answers hang on one person or body."""

    WORD = "word"
    CARRIER = "carrier"
    TEXT = "text"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Link:
    """One person or body of a chain, and its part in it."""

    speaker: Speaker
    tie: Tie


@dataclass(frozen=True, slots=True)
class Shared:
    """A person or body that the chains of several articles have in common, in one way or in several."""

    speaker: Speaker
    ties: tuple[Tie, ...]
    articles: tuple[Article, ...]


class Independence(Enum):
    """What is known of the origins of one answer in several articles."""

    INDEPENDENT = "no common source is named"
    SHARED = "a common source is known"
    UNKNOWN = "a source is not named"


def is_named(speaker: Speaker) -> bool:
    """True for somebody in particular, false for a vague plural such as media reports."""
    return not (isinstance(speaker, Organisation) and speaker.sort is Kind.UNNAMED)


def origin(record: Claim | Version) -> Speaker:
    """Where a claim or a version of an utterance entered print.

    The last hop of ``via``; else the publisher, named or not, that stands behind the claim itself; else the text
    that the article copies; else the outlet. Whoever it is, an owner stands for all it owns: two agencies of one
    house are one origin.
    """
    if record.via:
        return house(record.via[-1])
    if isinstance(record, Claim):
        for speaker in record.by:
            if isinstance(speaker, Organisation) and speaker.sort in FIRST_IN_PRINT:
                return house(speaker)
    copied = None if isinstance(record, Claim) and _is_added(record) else record.article.copy_of
    return house(copied or record.article.outlet)


def house(speaker: Speaker) -> Speaker:
    """The topmost owner of an organisation, or the speaker as it is."""
    if isinstance(speaker, Organisation) and speaker.owners:
        return speaker.owners[-1]
    return speaker


def origins(records: Iterable[Claim | Version]) -> tuple[Speaker, ...]:
    """The distinct origins, in the order in which they are met."""
    return tuple(dict.fromkeys(origin(record) for record in records))


def parties_of(speaker: Speaker, claim: Claim) -> tuple[Speaker, ...]:
    """Whose word a speaker's word is at the time of a claim: the speaker's own, and that of the bodies spoken for."""
    offices = speaker.offices if isinstance(speaker, Person) else ()
    return (speaker, *(office.body for office in offices if office.days.meets(claim.time)))


def parties(claim: Claim) -> tuple[Speaker, ...]:
    """Whose word a claim is: the named people and bodies behind it, and the bodies that the people speak for."""
    named = [speaker for speaker in claim.by if is_named(speaker)]
    return tuple(dict.fromkeys(party for speaker in named for party in parties_of(speaker, claim)))


def chain(claim: Claim) -> tuple[Link, ...]:
    """Every named link that a claim rests on, nearest to its source first.

    Those whose words a question asks for are no links of its answers: whoever heard them is a witness.
    """
    spoken = set(claim.question.speakers)
    links = [Link(party, Tie.WORD) for party in parties(claim) if not _asked_for(party, spoken)]
    links += [Link(house(speaker), Tie.CARRIER) for speaker in claim.via if is_named(speaker)]
    if claim.article.copy_of is not None and not _is_added(claim):
        links.append(Link(house(claim.article.copy_of), Tie.TEXT))
    links.append(Link(house(claim.article.outlet), Tie.OWNER))
    return tuple(dict.fromkeys(links))


def _is_added(claim: Claim) -> bool:
    """True for an answer that stands only in what a reprint adds of its own."""
    own = claim.article.entry.copy_except
    return bool(claim.at) and set(claim.at) <= set(own)


def _asked_for(party: Speaker, spoken: set[Speaker]) -> bool:
    """True for one whose words are asked for, and for a body that such a person speaks for."""
    mouths = [office.body for person in spoken if isinstance(person, Person) for office in person.offices]
    return party in spoken or party in mouths


def hides_a_source(claim: Claim) -> bool:
    """True where a link of the chain is nobody in particular."""
    return not all(map(is_named, (*claim.by, *claim.via)))


def independence(claims: Sequence[Claim]) -> Independence:
    """What is known of the origins of claims that say the same in several articles.

    Two of different articles without a common named link are independent, unless a source of either is not named.
    """
    unknown = False
    chains = {claim: {house(link.speaker) for link in chain(claim)} for claim in claims}
    for index, first in enumerate(claims):
        for second in claims[index + 1 :]:
            if first.article is second.article or chains[first] & chains[second]:
                continue
            if hides_a_source(first) or hides_a_source(second):
                unknown = True
            else:
                return Independence.INDEPENDENT
    return Independence.UNKNOWN if unknown else Independence.SHARED


def shared(claims: Sequence[Claim]) -> tuple[Shared, ...]:
    """The people and bodies on which two articles or more hang, those of most articles first."""
    articles: dict[Speaker, dict[Article, None]] = {}
    ties: dict[Speaker, set[Tie]] = {}
    for claim in claims:
        for link in chain(claim):
            speaker = house(link.speaker)
            articles.setdefault(speaker, {})[claim.article] = None
            ties.setdefault(speaker, set()).add(link.tie)
    common = [
        Shared(speaker, tuple(sorted(ties[speaker], key=_NEAREST.index)), tuple(of))
        for speaker, of in articles.items()
        if len(of) > 1
    ]
    return tuple(sorted(common, key=lambda tied: (-len(tied.articles), _NEAREST.index(tied.ties[0]))))


_NEAREST = tuple(Tie)
