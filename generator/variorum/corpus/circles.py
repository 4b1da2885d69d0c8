"""Circles among records that name each other.

In: for each id the ids that it leads to. Out: each circle once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping


def circles(leads_to: Mapping[str, Collection[str]]) -> Iterator[tuple[str, ...]]:
    """The shortest way from an id back to itself, for those ids that come first in their circle's alphabet."""
    for start in sorted(leads_to):
        way = _way_back(start, leads_to)
        if way and start == min(way):
            yield way


def _way_back(start: str, leads_to: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    """The ids from ``start`` back to it, without its repetition at the end; nothing where no way leads back."""
    ways: deque[tuple[str, ...]] = deque([(start,)])
    seen: set[str] = set()
    while ways:
        way = ways.popleft()
        for following in sorted(leads_to.get(way[-1], ())):
            if following == start:
                return way
            if following not in seen:
                seen.add(following)
                ways.append((*way, following))
    return ()


def told(circle: tuple[str, ...]) -> str:
    """A circle in words, ending where it began: ``a, then b, then a``."""
    return ", then ".join((*circle, circle[0]))
