"""Which English words say when something was.

In: words of an article. Out: whether they are of time, and whether they give a day.
Source: how English news texts date what they report.
"""

from __future__ import annotations

import re

# The months with their capital: march and may are other words without it.
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\."
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)days?\b|tomorrow\b|tonight\b"
_STRETCH = r"(?:morning|night|week|month|year)\b"
_RELATED = (
    r"(?:days?|weekdays?|weekends?|fortnights?|weeks?|months?|years?|decades?|hours?|minutes?|mornings?|noon"
    r"|afternoons?|evenings?|nights?|midnight|overnight|dawn|dusk|spring|summer|autumn|winter|date|dated"
    r"|daily|weekly|monthly|yearly|annual|annually|once|now|nowadays|then|later|earlier|soon|sooner|lately|recent|recently"
    r"|past|previous|previously|formerly|current|currently|ago|before|after|afterwards|thereafter|meanwhile"
    r"|subsequently|immediately|upcoming|during|since|until|till|yet|already|still|next|last)\b"
)
_GIVES_DAY = re.compile(rf"\b(?:\d{{4}}\b|{_MONTH}|(?i:{_DAY}|this {_STRETCH}|last {_STRETCH}))")
_OF_TIME = re.compile(rf"\d|\b(?:{_MONTH}|(?i:{_DAY}|{_RELATED}))")


def gives_day(words: str) -> bool:
    """True where some of the words tell a day, a month or a year: ``on Saturday``, ``last week``, ``in 2019``."""
    return _GIVES_DAY.search(words) is not None


def is_of_time(words: str) -> bool:
    """True where some of the words are of time at all: ``earlier``, ``recently``, ``Wednesday``, ``13``."""
    return _OF_TIME.search(words) is not None
