"""Which words of several versions of one utterance stand against each other.

In: for each version its words as they are compared, and where it has an ellipsis. Out: columns of words that
correspond. An ellipsis lets the other versions have any number of words in its place.

Progressive alignment against a growing table (Needleman and Wunsch, J. Mol. Biol. 48, 1970; gaps after Gotoh,
J. Mol. Biol. 162, 1982), in which a version may begin later or end earlier than the others at no cost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz

SAME, SAME_SHORT = 30, 12
"""What a match is worth; words of up to three letters match by chance."""
NEAR = 60
"""The similarity in per cent from which two words are taken for forms of one word."""
OTHER = -6
"""What it costs to set two unlike words against each other."""
OPEN, EXTEND = -10, -4
"""What the first and every further word costs that stands against nothing."""
ENOUGH = 10
"""What an alignment must be worth; below it, two versions are taken for different parts of the utterance."""


def alike(first: str, second: str) -> bool:
    """True when two words can be taken for forms of one word, like ``ally`` and ``allies``."""
    return fuzz.ratio(first, second) >= NEAR


@lru_cache(maxsize=65536)
def _worth(first: str, second: str) -> int:
    if first == second:
        return SAME if len(first) > 3 or any(map(str.isdigit, first)) else SAME_SHORT
    ratio = fuzz.ratio(first, second)
    return SAME_SHORT + int(ratio - NEAR) // 3 if ratio >= NEAR else OTHER


Column = dict[int, int]
"""Which word of which version stands in a column: number of the version to number of the word, both from 0."""


def align(versions: Sequence[Sequence[str]], breaks: Sequence[Collection[int]]) -> list[Column]:
    """The columns in which the words of the versions stand against each other.

    ``breaks`` are for each version the numbers of the words before which it has an ellipsis. The order in which the
    versions are given changes nothing.
    """
    alike_in_words: dict[tuple[tuple[str, ...], tuple[int, ...]], list[int]] = {}
    for number, words in enumerate(versions):
        alike_in_words.setdefault((tuple(words), tuple(sorted(breaks[number]))), []).append(number)
    distinct = sorted(alike_in_words, key=lambda version: (-len(version[0]), version))
    table = _aligned([words for words, _ in distinct], [set(places) for _, places in distinct])
    return [
        {number: word for version, word in column.items() for number in alike_in_words[distinct[version]]}
        for column in table
    ]


def _aligned(versions: Sequence[Sequence[str]], breaks: Sequence[Collection[int]]) -> list[Column]:
    """The columns of versions of which no two are the same, in an order that depends on their words only."""
    table: list[Column] = []
    for number in _order(versions):
        words = versions[number]
        path = _path(words, _profile(table, versions, breaks), breaks[number])
        table = [
            (table[column] if column is not None else {}) | ({number: word} if word is not None else {})
            for word, column in path
        ]
    return table


def _order(versions: Sequence[Sequence[str]]) -> list[int]:
    """The numbers of the versions, the two most alike first, then always the one most like any before it.

    What is clear between near versions then decides what is not between distant ones. Of equals the first.
    """
    waiting = list(range(len(versions)))
    texts = [" ".join(words) for words in versions]
    likeness = {
        number: max(
            (fuzz.ratio(texts[number], texts[other]) for other in waiting if other != number), default=0.0
        )
        for number in waiting
    }
    order: list[int] = []
    while waiting:
        chosen = max(waiting, key=likeness.__getitem__)
        waiting.remove(chosen)
        for other in waiting:
            ratio = fuzz.ratio(texts[chosen], texts[other])
            likeness[other] = max(likeness[other], ratio) if order else ratio
        order.append(chosen)
    return order


Costs = tuple[int, int]
"""What the first word of a gap costs, and what every further one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Profile:
    """A table as the next version sees it.

    ``words`` holds for each column how often each word stands there; ``versions`` how many versions could have a
    word there, because they neither begin later, end earlier nor have an ellipsis; ``skip`` is the cost of a column
    without a word, less where only some of these versions have one; ``insert`` that of a new column at each
    boundary, from before the first to after the last, less where some versions have an ellipsis.
    """

    words: list[list[tuple[str, int]]]
    versions: list[int]
    skip: list[Costs]
    insert: list[Costs]

    def worth(self, word: str) -> list[int]:
        """What it is worth to set a word in each column, on average over the versions there."""
        return [
            sum(_worth(word, other) * count for other, count in words) // number
            for words, number in zip(self.words, self.versions, strict=True)
        ]


def _profile(
    table: Sequence[Column], versions: Sequence[Sequence[str]], breaks: Sequence[Collection[int]]
) -> _Profile:
    there = [0] * len(table)
    passing, covered = [0] * (len(table) + 1), [0] * (len(table) + 1)
    for row in {row for column in table for row in column}:
        own = [place for place, column in enumerate(table) if row in column]
        for word, (left, right) in enumerate(pairwise(own), 1):
            ellipsis = word in breaks[row]
            for boundary in range(left + 1, right + 1):
                passing[boundary] += 1
                covered[boundary] += ellipsis
            for place in range(left + 1, right):
                there[place] += not ellipsis
        for place in own:
            there[place] += 1
    return _Profile(
        words=[
            list(Counter(versions[row][word] for row, word in column.items()).items()) for column in table
        ],
        versions=there,
        skip=[_scaled(len(column), number) for column, number in zip(table, there, strict=True)],
        insert=[_scaled(number - free, number) for number, free in zip(passing, covered, strict=True)],
    )


def _scaled(part: int, whole: int) -> Costs:
    return (OPEN * part // whole, EXTEND * part // whole) if whole else (0, 0)


Step = tuple[int | None, int | None]
"""A word and the column it goes to; ``None`` for a new column or for a column without a word."""


def _path(words: Sequence[str], table: _Profile, breaks: Collection[int]) -> list[Step]:
    """The best way of setting words against columns; none against another where that is worth too little.

    ``best[i][j]`` is the worth of the best way that has used i words and j columns; ``inserting`` and ``skipping``
    are those of the best that ends with a word in a new column, or with a column without a word.
    """
    rows, columns = len(words), len(table.words)
    best = [0] * (columns + 1)
    steps = [[""] * (columns + 1) for _ in range(rows + 1)]
    never = -(10**9)
    inserting = [never] * (columns + 1)
    inserted = [[False] * (columns + 1) for _ in range(rows + 1)]
    skipped = [[False] * (columns + 1) for _ in range(rows + 1)]
    insert = [*table.insert[:-1], (0, 0)]
    for row in range(1, rows + 1):
        above, best, step, skipping = best, [0] * (columns + 1), steps[row], never
        skip = [(0, 0)] * columns if row in breaks or row == rows else table.skip
        worth = table.worth(words[row - 1])
        for column in range(1, columns + 1):
            opening, extending = insert[column]
            opened, extended = above[column] + opening, inserting[column] + extending
            inserted[row][column] = extended > opened
            insertion = inserting[column] = max(extended, opened)
            opening, extending = skip[column - 1]
            opened, extended = best[column - 1] + opening, skipping + extending
            skipped[row][column] = extended > opened
            skipping = max(extended, opened)
            match = above[column - 1] + worth[column - 1]
            # Of equals the earliest place of a short version counts: skip at the end rather than match late.
            if match >= insertion and (match > skipping or (match == skipping and row < rows)):
                best[column], step[column] = match, "match"
            elif skipping >= insertion:
                best[column], step[column] = skipping, "skip"
            else:
                best[column], step[column] = insertion, "insert"
    if best[columns] < ENOUGH:
        return [(row, None) for row in range(rows)] + [(None, column) for column in range(columns)]
    return _traced(steps, inserted, skipped)


def _traced(steps: list[list[str]], inserted: list[list[bool]], skipped: list[list[bool]]) -> list[Step]:
    """The way back from the last word and column to the first, turned round."""
    row, column = len(steps) - 1, len(steps[0]) - 1
    path: list[Step] = []
    gap = ""
    while row or column:
        step = gap or steps[row][column] or ("insert" if row else "skip")
        if step == "match":
            row, column = row - 1, column - 1
            path.append((row, column))
        elif step == "insert":
            gap = "insert" if column and inserted[row][column] else ""
            row -= 1
            path.append((row, None))
        else:
            gap = "skip" if row and skipped[row][column] else ""
            column -= 1
            path.append((None, column))
    return path[::-1]
