"""What an answer becomes when it is read: a value, or the mistake in it.

In: nothing. Out: the two records that every value type makes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """Why an answer could not be read, as one plain sentence, and what would mend it.

    ``item`` is the index of the list's item at fault, where the answer is a list. ``instead`` is an answer to write in
    its place, which can be read; the remedy names it.
    """

    message: str
    remedy: str = ""
    item: int = 0
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """A read answer: the set of things it leaves possible. Equal values are the same answer."""
