"""The coastlines that maps are drawn on: sheets of package data, and the command that cut them.

In: the JSON files of ``data``. Out: ``Sheet`` records, the finest first.

The sheets come from Natural Earth (public domain, naturalearthdata.com), as the npm package world-atlas 2.0.2
redistributes them. They were made so, and a story elsewhere in the world gets its own finer sheet the same way
(west, south, east, north in degrees; without them the whole world is kept):

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python -m variorum.drawing.coastlines package/land-110m.json world.json
    python -m variorum.drawing.coastlines package/land-50m.json north-east-asia.json 95 15 170 68

A sheet's file holds rings of whole numbers, hundredths of a degree: the first longitude and latitude, then the
differences from point to point. Building the site never runs the command.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Any

from variorum.drawing.globe import Degrees, Vector, vector, within

SCALE = 100
WORLD = (-180.0, -90.0, 180.0, 90.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Land within a box of west, south, east and north, as rings of unit vectors."""

    box: tuple[float, float, float, float]
    rings: tuple[tuple[Vector, ...], ...]

    def holds(self, point: Degrees) -> bool:
        """True when the point lies within the box."""
        west, south, east, north = self.box
        return south <= point[0] <= north and west <= point[1] <= east


@cache
def sheets() -> tuple[Sheet, ...]:
    """All sheets, the smallest box first."""
    files = (resources.files("variorum.drawing") / "data").iterdir()
    found = [_sheet(json.loads(file.read_text("utf-8"))) for file in files if file.name.endswith(".json")]
    return tuple(sorted(found, key=lambda sheet: (_size(sheet), sheet.box)))


def sheet_for(corners: Sequence[Degrees]) -> Sheet:
    """The finest sheet that holds all the points."""
    return next((sheet for sheet in sheets() if all(map(sheet.holds, corners))), sheets()[-1])


def _size(sheet: Sheet) -> float:
    west, south, east, north = sheet.box
    return (east - west) * (north - south)


def _sheet(data: Any) -> Sheet:
    west, south, east, north = data["box"]
    rings = tuple(tuple(vector(point) for point in _points(ring)) for ring in data["rings"])
    return Sheet((west, south, east, north), rings)


def _points(ring: Sequence[int]) -> Iterator[Degrees]:
    longitude, latitude = 0, 0
    for east, north in zip(ring[::2], ring[1::2], strict=True):
        longitude, latitude = longitude + east, latitude + north
        yield latitude / SCALE, longitude / SCALE


# The command from here on.

Pair = tuple[float, float]


def outer_rings(topology: Any) -> Iterator[list[Pair]]:
    """The outlines of the land of a TopoJSON file as longitudes and latitudes; lakes within it are passed over."""
    (scale_x, scale_y), (shift_x, shift_y) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    arcs: list[list[Pair]] = []
    for coded in topology["arcs"]:
        x, y, arc = 0, 0, []
        for step_x, step_y in coded:
            x, y = x + step_x, y + step_y
            arc.append((x * scale_x + shift_x, y * scale_y + shift_y))
        arcs.append(arc)
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            ring: list[Pair] = []
            for number in polygon[0]:
                part = arcs[number] if number >= 0 else arcs[~number][::-1]
                ring.extend(part[1:] if ring else part)
            yield ring[:-1]


def coded(ring: Sequence[Pair]) -> list[int]:
    """A ring as whole numbers, each point but the first as its difference from the one before."""
    points = [(round(x * SCALE), round(y * SCALE)) for x, y in ring]
    kept = [point for index, point in enumerate(points) if point != points[index - 1]]
    if len(kept) < 3:
        return []
    return [number for (x, y), (w, z) in pairwise([(0, 0), *kept]) for number in (w - x, z - y)]


def main(arguments: Sequence[str]) -> None:
    """Cuts a sheet: the TopoJSON file, the name of the sheet, and the box, where it is not the whole world."""
    source, name, *edges = arguments
    box = WORLD if not edges else (float(edges[0]), float(edges[1]), float(edges[2]), float(edges[3]))
    topology = json.loads(Path(source).read_text("utf-8"))
    rings = [made for ring in outer_rings(topology) if (made := coded(within(ring, *box)))]
    lines = ",\n".join(json.dumps(ring, separators=(",", ":")) for ring in rings)
    head = (
        f'{{"source":"Natural Earth, public domain, {Path(source).stem}","box":{json.dumps(box)},"rings":[\n'
    )
    (Path(__file__).parent / "data" / name).write_text(
        f"{head}{lines}\n]}}\n", encoding="utf-8", newline="\n"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
