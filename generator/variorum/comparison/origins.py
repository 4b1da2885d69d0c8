"""Where a claim entered print: five outlets that copy one agency are one origin, not five.

In: claims. Out: the person or body through which each entered print, and how many of those are independent.
"""

from __future__ import annotations

from collections.abc import Iterable

from variorum.corpus.records import Claim, Organisation, Speaker, Version
from variorum.seeds.model import Kind

FIRST_IN_PRINT = (Kind.OUTLET, Kind.AGENCY, Kind.BROADCASTER, Kind.UNNAMED)
"""The kinds of organisations that print or broadcast what they stand behind; media that nobody names do too."""


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
    return house(record.article.copy_of or record.article.outlet)


def house(speaker: Speaker) -> Speaker:
    """The topmost owner of an organisation, or the speaker as it is."""
    if isinstance(speaker, Organisation) and speaker.owners:
        return speaker.owners[-1]
    return speaker


def origins(records: Iterable[Claim | Version]) -> tuple[Speaker, ...]:
    """The distinct origins, in the order in which they are met."""
    return tuple(dict.fromkeys(origin(record) for record in records))


def independent(records: Iterable[Claim | Version]) -> tuple[Speaker, ...]:
    """The distinct origins that can be counted as independent: those that somebody named.

    An unnamed source ("media reports") may well be one of the others, so it adds nothing to the count.
    """
    return tuple(
        found
        for found in origins(records)
        if not (isinstance(found, Organisation) and found.sort is Kind.UNNAMED)
    )
