"""A chart before it is rendered.

In: nothing. Out: the record that chart modules make and templates include.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture: its template below ``templates/charts``, the view it shows (``figure.view``), and what it says.

    ``title`` and ``description`` are the words for those who do not see it.
    """

    template: str
    title: str
    description: str
    view: object
