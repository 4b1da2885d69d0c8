"""The scale of the timeline's picture: the nearer to the story's day, the wider.

In: a panel of the picture and how many days it has to hold. Out: places on its axis, and its ticks.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log, sqrt

from variorum.algebra.intervals import Interval
from variorum.views.timeline import Band

GAP = 14
_STEPS = (
    (1, "1 day"),
    (7, "1 week"),
    (30, "1 month"),
    (365, "1 year"),
    (3652, "10 years"),
    (18262, "50 years"),
)
_ROOM_FOR_A_TICK = 54
_FAR = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One band: where it lies, and its name."""

    x: int
    width: int
    label: str
    band: Band

    @property
    def stop(self) -> int:
        """Where it ends."""
        return self.x + self.width

    @property
    def middle(self) -> int:
        """Where its name stands."""
        return self.x + self.width // 2


@dataclass(frozen=True, slots=True)
class Tick:
    """A distance from the day, marked on the axis."""

    x: int
    label: str


@dataclass(frozen=True, slots=True)
class Scale:
    """A panel's scale: days from the story's day to a place on the axis, the nearest days widest."""

    panel: Panel
    day: Interval
    reach: float

    def place(self, moment: float) -> float:
        """Where a day lies, kept inside the panel."""
        before = self.panel.band is Band.BEFORE
        days = float(self.day.lower) - moment if before else moment - float(self.day.upper)
        days = max(0.0, min(days, self.reach))
        share = log(1 + days) / log(1 + self.reach) if self.reach > _FAR else sqrt(days / self.reach)
        room = self.panel.width - 2 * GAP
        return self.panel.x + GAP + (room * (1 - share) if before else room * share)

    def ticks(self) -> list[Tick]:
        """As many distances as have room, the farthest first."""
        before = self.panel.band is Band.BEFORE
        wanted = [
            Tick(
                round(self.place(float(self.day.lower) - days if before else float(self.day.upper) + days)),
                label,
            )
            for days, label in _STEPS
            if days <= self.reach
        ]
        kept: list[Tick] = []
        for tick in reversed(wanted):
            if not kept or abs(tick.x - kept[-1].x) >= _ROOM_FOR_A_TICK:
                kept.append(tick)
        return kept
