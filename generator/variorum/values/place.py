"""The type ``place``: where something is or was.

In: the id of a place, or several that are one answer; ``within 50 km of port``; coordinates. Out: a region or a circle.
A place stands for itself and all that lies within it, several stand for all of them together. The region
carries what its places lie within, so that comparing asks nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from variorum.algebra.circle import WITHIN, Circle, circles, coordinates, metres
from variorum.algebra.reading import expect, joined, several, wrong_id
from variorum.algebra.relation import Relation
from variorum.algebra.value_type import NAMES, SAYS, Context, Mistake, Suggestions, Value, ValueType, Verbs


@dataclass(frozen=True, slots=True)
class Region(Value):
    """Some places and all that lies within them.

    ``places`` are those that lie within no other of the answer; ``containers`` says what each lies within.
    """

    places: frozenset[str]
    containers: Mapping[str, frozenset[str]] = field(compare=False)
    spelled: tuple[str, ...] = field(compare=False)

    def part_within(self, other: Region) -> frozenset[str]:
        """Those of the places that belong to ``other``."""
        return frozenset(
            place
            for place in self.places
            if place in other.places or not self.containers[place].isdisjoint(other.places)
        )


def _common(first: Region, second: Region) -> Region:
    """What belongs to both regions; it may be empty."""
    return Region(
        first.part_within(second) | second.part_within(first), {**first.containers, **second.containers}, ()
    )


class Place(ValueType):
    """One place, or several together."""

    name = "place"
    explanation = (
        "The id of a place, or a list of ids; `within 50 km of port`; or coordinates, `43.1, 131.9`."
    )
    example = "vostochny"
    is_place = True
    verbs = NAMES

    def verbs_for(self, value: Value) -> Verbs | None:
        """An article says a circle and names a place."""
        return SAYS if isinstance(value, Circle) else super().verbs_for(value)

    def samples(self, context: Context) -> tuple[tuple[str, ...], ...]:
        """Known places, two of them together, a circle around one, and a point."""
        places = context.identifiers("place")
        around = [place for place in places if context.coordinates(place)]
        return (
            *((place,) for place in places),
            tuple(places[:2]),
            *((f"within 50 km of {place}",) for place in around),
            ("43.1, 131.9",),
        )

    def suggestions(self, options: Mapping[str, str]) -> Suggestions:
        """The ids of all places."""
        return Suggestions(kinds=("place",))

    def read_plain(self, items: Sequence[str], context: Context) -> Value | Mistake:
        """The region that the ids name, or the circle around a place or a point."""
        around = self._circle(items, context)
        if around is not None:
            return around
        places = several(items, self.example)
        if isinstance(places, Mistake):
            return places
        for index, place in enumerate(places):
            mistake = wrong_id(place, ("place",), context, index)
            if mistake:
                return mistake
        containers = {place: frozenset(context.containers(place)) for place in places}
        outermost = frozenset(place for place in places if containers[place].isdisjoint(places))
        return Region(outermost, containers, places)

    def _circle(self, items: Sequence[str], context: Context) -> Circle | Mistake | None:
        """The circle that the only item describes; ``None`` where it describes none."""
        text = " ".join(items[0].split()) if len(items) == 1 else ""
        within = WITHIN.fullmatch(text)
        if within is None:
            return coordinates(text)
        radius = metres(within["distance"])
        mistake = wrong_id(within["place"], ("place",), context, 0)
        if mistake or isinstance(radius, Mistake):
            return mistake or (radius if isinstance(radius, Mistake) else None)
        middle = context.coordinates(within["place"])
        if middle is None:
            message = f"found {text}, but {within['place']} has no coordinates in places.yml"
            return Mistake(message=message, remedy="add them there under at, or name the place alone")
        return Circle(north=middle[0], east=middle[1], radius=radius, place=within["place"], spelled=text)

    def plain_relation(self, first: Value, second: Value) -> Relation:
        """Compares two regions: the same, one within the other, sharing a part, or apart.

        How far a place reaches is not known, so a circle overlaps every place but the one that it is drawn around.
        """
        if isinstance(first, Circle) or isinstance(second, Circle):
            return _around(first, second)
        one, other = expect(first, Region), expect(second, Region)
        if one == other:
            return Relation.SAME
        inner, outer = one.part_within(other), other.part_within(one)
        if inner == one.places:
            return Relation.NARROWER
        if outer == other.places:
            return Relation.BROADER
        return Relation.OVERLAPPING if inner or outer else Relation.DISJOINT

    def plain_consistent(self, values: Sequence[Value]) -> bool:
        """True when some place belongs to all the regions."""
        regions = [value for value in values if isinstance(value, Region)]
        common = regions[0] if regions else None
        for region in regions[1:]:
            common = _common(common, region) if common else region
        return common is None or bool(common.places)

    def write_plain(self, value: Value) -> tuple[str, ...]:
        """The ids in the order in which they were written."""
        return (value.spelled,) if isinstance(value, Circle) else expect(value, Region).spelled

    says_more = "is more exact than"

    def plain_words(self, value: Value, context: Context) -> str:
        """The names: ``Vladivostok and Khabarovsk``."""
        if isinstance(value, Circle):
            return (
                value.spelled.replace(f"of {value.place}", f"of {context.name(value.place)}")
                if value.place
                else (value.spelled)
            )
        return joined([context.name(place) for place in expect(value, Region).spelled])

    def named(self, value: Value) -> tuple[str, ...] | None:
        """The ids of the places, in the order in which they were written."""
        return value.spelled if isinstance(value, Region) else None

    def containers(self, value: Value) -> Mapping[str, frozenset[str]]:
        """What each of the places lies within."""
        return value.containers if isinstance(value, Region) else {}

    def plain_references(self, value: Value) -> tuple[str, ...]:
        """The ids of the places."""
        if isinstance(value, Circle):
            return (value.place,) if value.place else ()
        return expect(value, Region).spelled


def _around(first: Value, second: Value) -> Relation:
    """The relation of two values of which at least one is a circle."""
    if isinstance(first, Circle) and isinstance(second, Circle):
        return circles(first, second)
    if isinstance(second, Circle):
        return _around(second, first).mirror
    circle, region = expect(first, Circle), expect(second, Region)
    return Relation.BROADER if region.places == {circle.place} else Relation.OVERLAPPING


TYPE = Place()
"""The type as the registry finds it."""
