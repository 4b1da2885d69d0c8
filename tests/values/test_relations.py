"""Pairs of answers and the relation they must have, over every type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from variorum.algebra.relation import Relation
from variorum.values import TYPES, Value

SAME, NARROWER, BROADER = Relation.SAME, Relation.NARROWER, Relation.BROADER
OVERLAPPING, DISJOINT, NOT_COMPARABLE = Relation.OVERLAPPING, Relation.DISJOINT, Relation.NOT_COMPARABLE

Answer = str | list[str]
OTHERS = "and others"

PAIRS: list[tuple[str, Answer, Relation, Answer]] = [
    # number
    ("number", "34", SAME, "34"),
    ("number", "exactly 34", NARROWER, "34"),
    ("number", "1,000", SAME, "1 thousand"),
    ("number", "1.5 million", SAME, "1,500,000"),
    ("number", "4-6", SAME, "between 4 and 6"),
    ("number", "over 30", SAME, "more than 30"),
    ("number", "34", NARROWER, "more than 30"),
    ("number", "40", NARROWER, "more than 30"),
    ("number", "34", DISJOINT, "40"),
    ("number", "30", OVERLAPPING, "more than 30"),
    ("number", "exactly 30", DISJOINT, "more than 30"),
    ("number", "30", OVERLAPPING, "at least 30"),
    ("number", "exactly 30", NARROWER, "at least 30"),
    ("number", "more than 30", NARROWER, "at least 30"),
    ("number", "about 100", BROADER, "100"),
    ("number", "about 100", BROADER, "nearly 100"),
    ("number", "nearly 100", OVERLAPPING, "100"),
    ("number", "nearly 100", DISJOINT, "exactly 100"),
    ("number", "115", OVERLAPPING, "about 100"),
    ("number", "114", NARROWER, "about 100"),
    ("number", "116", DISJOINT, "about 100"),
    ("number", "85", OVERLAPPING, "almost 100"),
    ("number", "86", NARROWER, "almost 100"),
    ("number", "84", DISJOINT, "almost 100"),
    ("number", "less than 30", DISJOINT, "at least 30"),
    ("number", "up to 30", OVERLAPPING, "at least 30"),
    ("number", "at least 30", OVERLAPPING, "less than 50"),
    ("number", "4 to 6", OVERLAPPING, "5 to 8"),
    ("number", "4 to 6", OVERLAPPING, "6 to 8"),
    ("number", "4 to 6", NARROWER, "3 to 7"),
    ("number", "0", NARROWER, "less than 5"),
    ("number", "1 to 2 million", DISJOINT, "1 to 2"),
    # figures span their rounding
    ("number", "11,000", BROADER, "11,300"),
    ("number", "10,000", BROADER, "10,100"),
    ("number", "40", DISJOINT, "44"),
    ("number", "2,000", DISJOINT, "2,300"),
    ("number", "60", BROADER, "60.4"),
    ("number", "60", DISJOINT, "60.6"),
    ("number", "119.8", BROADER, "119.84"),
    ("number", "1.2 million", BROADER, "1,195,000"),
    ("number", "1.2 million", DISJOINT, "1,260,000"),
    ("number", "exactly 11,000", DISJOINT, "11,300"),
    ("number", "0", DISJOINT, "1"),
    ("distance", "37 miles", OVERLAPPING, "60 km"),
    ("distance", "150 ft", BROADER, "45 m"),
    ("mass", "132 lb", NARROWER, "60 kg"),
    ("share", "52 %", BROADER, "52.4 %"),
    ("share", "about 52 %", DISJOINT, "56 %"),
    ("duration", "3 months", BROADER, "90 days"),
    ("duration", "50 minutes", DISJOINT, "4 hours"),
    # the words of the news
    ("number", "just over 30", NARROWER, "more than 30"),
    ("number", "as many as 500", SAME, "up to 500"),
    ("number", "upwards of 30", SAME, "at least 30"),
    ("number", "20 lakh", SAME, "2 million"),
    ("number", "2 crore", SAME, "20 million"),
    ("money", "£2bn", SAME, "2 billion GBP"),
    ("money", "€3.2m", SAME, "3.2 million euros"),
    ("share", "two thirds", BROADER, "66.7 %"),
    ("share", "1 in 5", BROADER, "exactly 20 %"),
    ("share", "151 of 300", NARROWER, "50 %"),
    ("share", "151 of 300", DISJOINT, "52 %"),
    ("share", "half", DISJOINT, "52 %"),
    # places with an extent of their own
    ("place", "within 50 km of vladivostok", BROADER, "vladivostok"),
    ("place", "within 50 km of vladivostok", OVERLAPPING, "russia"),
    ("place", "within 50 km of vladivostok", DISJOINT, "within 50 km of vostochny"),
    ("place", "within 50 km of vladivostok", NARROWER, "within 100 km of vladivostok"),
    ("place", "within 50 km of vladivostok", SAME, "within 50,000 m of vladivostok"),
    ("place", "43.1, 131.9", BROADER, "43.115, 131.886"),
    ("place", "43.115, 131.886", NARROWER, "within 50 km of vladivostok"),
    ("place", "43.115, 131.886", DISJOINT, "51.884, 128.334"),
    # age, on 13 September 2023
    ("age", "34", BROADER, "born 1989-05-02"),
    ("age", "34", DISJOINT, "born 1989-10-02"),
    ("age", "33", BROADER, "born 1989-10-02"),
    ("age", "34", BROADER, "born 1988-09-14"),
    ("age", "34", DISJOINT, "born 1988-09-13"),
    ("age", "34", OVERLAPPING, "born 1989"),
    ("age", "in her 40s", BROADER, "44"),
    ("age", "early 40s", DISJOINT, "44"),
    ("age", "about 40", BROADER, "42"),
    ("age", "34 years", SAME, "34"),
    # score and rank
    ("score", "1-2", SAME, "1–2"),
    ("score", "1-2", DISJOINT, "2-1"),
    ("score", "312-288", NOT_COMPARABLE, "312-288-4"),
    ("rank", "third", SAME, "3rd"),
    ("rank", "3rd of 14", NARROWER, "third"),
    ("rank", "3rd of 14", DISJOINT, "3rd of 16"),
    ("rank", "3", DISJOINT, "4th"),
    ("rank", "either [3rd, 4th]", BROADER, "third"),
    # quantity, here of a distance
    ("quantity", "60 km", SAME, "60,000 m"),
    ("quantity", "60 km", DISJOINT, "1,000 km"),
    ("quantity", "-5 km", DISJOINT, "5 km"),
    # what is not known, one of several, all but one
    ("number", "unknown", SAME, "unknown"),
    ("number", "unknown", BROADER, "34"),
    ("number", "unknown", BROADER, "not 34"),
    ("number", "either [34, 40]", BROADER, "34"),
    ("number", "either [34, 40]", DISJOINT, "50"),
    ("number", "either 34 or 40", SAME, "either [40, 34]"),
    ("number", "not 34", DISJOINT, "34"),
    ("number", "not 34", BROADER, "40"),
    ("number", "not 34", SAME, "not 34"),
    ("number", "not more than 30", SAME, "up to 30"),
    ("yes-no", "not yes", SAME, "no"),
    ("yes-no", "unknown", BROADER, "no"),
    ("choice", "not after", BROADER, "before"),
    ("choice", "not after", DISJOINT, "after"),
    ("choice", "not after", OVERLAPPING, "not before"),
    ("choice", "unknown", BROADER, "after"),
    ("who", "either [putin, kcna]", BROADER, "putin"),
    ("who", "not putin", DISJOINT, ["putin", "kcna"]),
    ("who", "not putin", BROADER, "kcna"),
    ("place", "not russia", DISJOINT, "vladivostok"),
    ("place", "not vladivostok", OVERLAPPING, "russia"),
    ("place", "either [vladivostok, japan]", OVERLAPPING, "russia"),
    ("date", "unknown", BROADER, "2023-09-13"),
    ("date", "not 2023-09-13", BROADER, "2023-09-14"),
    ("date", "2023-02-06T04:17", BROADER, "2023-02-06T04:17:35"),
    ("date", "2023-02-06T04:17", NARROWER, "2023-02-06"),
    ("date", "2023-02-06T01:17Z", SAME, "2023-02-06T04:17+03:00"),
    ("date", "2023-02-06T01:17Z", SAME, "2023-02-06T06:47+05:30"),
    ("date", "2023-02-05T23:30Z", NARROWER, "2023-02-06"),
    ("date", "2023-02-06T04:17+03:00", DISJOINT, "2023-02-06T04:17Z"),
    ("date", "2023-02-06T04:17", BROADER, "2023-02-06T01:17Z"),
    ("date", "2023-02-06T10:17 in japan", DISJOINT, "2023-02-06T10:17 in vladivostok"),
    ("date", "by 2023-09-13", SAME, "../2023-09-13"),
    ("list", "not concert", DISJOINT, "concert"),
    # distance
    ("distance", "60 km", SAME, "60,000 m"),
    ("distance", "1 mile", BROADER, "1.609344 km"),
    ("distance", "about 1,000 km", DISJOINT, "60 km"),
    ("distance", "1,000 km", NARROWER, "around 1,000 km"),
    ("distance", "about 60 km", OVERLAPPING, "50 to 60 km"),
    ("distance", "600 miles", NARROWER, "about 1,000 km"),
    ("distance", "500 m to 1 km", BROADER, "700 m"),
    ("distance", "more than 8,000 km", OVERLAPPING, "about 8,000 km"),
    # duration
    ("duration", "60 min", NARROWER, "1 h"),
    ("duration", "1 h 50 min", NARROWER, "110 min"),
    ("duration", "exactly 110 min", SAME, "exactly 1 h 50 min"),
    ("duration", "12 months", NARROWER, "1 year"),
    ("duration", "exactly 12 months", SAME, "exactly 1 year"),
    ("duration", "2 days", BROADER, "48 hours"),
    ("duration", "4 to 6 h", BROADER, "about 5 h"),
    ("duration", "about 6 h", OVERLAPPING, "4 to 6 h"),
    ("duration", "4 h", DISJOINT, "6 h"),
    ("duration", "nearly 2 h", BROADER, "1 h 50 min"),
    ("duration", "more than 4 h", BROADER, "5 h 10 min"),
    # mass
    ("mass", "1 t", BROADER, "1,000 kg"),
    ("mass", "exactly 1 t", SAME, "exactly 1,000 kg"),
    ("mass", "1 short_ton", OVERLAPPING, "less than 1 t"),
    ("mass", "3 tons", BROADER, "exactly 3 t"),
    ("mass", "3 tons", BROADER, "exactly 3 short_ton"),
    ("mass", "3 tons", DISJOINT, "5 tons"),
    ("mass", "15 kilotons", DISJOINT, "20 kilotons"),
    ("mass", "300 kg", DISJOINT, "3 t"),
    ("mass", "up to 2 t", OVERLAPPING, "1 to 3 t"),
    # money
    ("money", "1.2 million USD", SAME, "1,200,000 USD"),
    ("money", "5 USD", NOT_COMPARABLE, "5 EUR"),
    ("money", "about 5 billion KRW", NOT_COMPARABLE, "about 5 billion RUB"),
    ("money", "over 5 billion KRW", BROADER, "6 billion KRW"),
    ("money", "5 USD", DISJOINT, "6 USD"),
    # share
    ("share", "30 %", SAME, "30 per cent"),
    ("share", "about 30 %", BROADER, "32%"),
    ("share", "30 %", DISJOINT, "40 %"),
    ("share", "20 to 30 %", OVERLAPPING, "at least 25 %"),
    # date
    ("date", "2023-09-13", SAME, "2023-09-13"),
    ("date", "2023-09", SAME, "2023-09-01/2023-09-30"),
    ("date", "2023-09-XX", SAME, "2023-09"),
    ("date", "2023-09-13", NARROWER, "2023-09"),
    ("date", "2023-09-13", NARROWER, "2023-09-13~"),
    ("date", "2023-09-14", NARROWER, "2023-09-13~"),
    ("date", "2023-09-15", DISJOINT, "2023-09-13~"),
    ("date", "2023-09-15", NARROWER, "2023-09-13%"),
    ("date", "2023-09-13", DISJOINT, "2023-09-14"),
    ("date", "2023-09-13", DISJOINT, "2023-10"),
    ("date", "2023", BROADER, "2023-05-31/2023-08-24"),
    ("date", "2023-05-31/2023-08-24", OVERLAPPING, "2023-08"),
    ("date", "2023-09-13/..", BROADER, "2023-10-19"),
    ("date", "2023-09-13/..", DISJOINT, "2023-09-12"),
    ("date", "../2023-09-13", OVERLAPPING, "2023-09"),
    ("date", "../2023-09-13", OVERLAPPING, "2023-09-13/.."),
    ("date", "2023-09-13T13:00", NARROWER, "2023-09-13"),
    ("date", "2023-09-13T13:00", BROADER, "2023-09-13T13:00:00"),
    ("date", "2023-09-13T23:59:59", DISJOINT, "2023-09-14"),
    ("date", "2023-09-14T00:00", DISJOINT, "2023-09-13"),
    ("date", "2023-07", NARROWER, "202X"),
    ("date", "2023-33", OVERLAPPING, "2023-21"),
    # place
    ("place", "vostochny", SAME, "vostochny"),
    ("place", "vostochny", NARROWER, "amur"),
    ("place", "vostochny", NARROWER, "russia"),
    ("place", "russia", BROADER, "vladivostok"),
    ("place", "vostochny", DISJOINT, "vladivostok"),
    ("place", "russia", DISJOINT, "japan"),
    ("place", "vladivostok", NARROWER, ["vladivostok", "vostochny"]),
    ("place", ["vladivostok", "vostochny"], NARROWER, "russia"),
    ("place", ["vladivostok", "japan"], OVERLAPPING, "russia"),
    ("place", ["vladivostok", "vostochny"], SAME, ["vostochny", "vladivostok"]),
    ("place", ["russia", "vladivostok"], SAME, "russia"),
    ("place", ["vladivostok", "japan"], OVERLAPPING, ["primorye", "amur"]),
    # who
    ("who", "putin", SAME, "putin"),
    ("who", ["putin", "kim-jong-un"], SAME, ["kim-jong-un", "putin"]),
    ("who", "putin", DISJOINT, ["putin", "kim-jong-un"]),
    ("who", "putin", DISJOINT, "kcna"),
    ("who", ["putin", "kim-jong-un"], NARROWER, ["putin", OTHERS]),
    ("who", "putin", NARROWER, ["putin", OTHERS]),
    ("who", "kcna", DISJOINT, ["putin", OTHERS]),
    ("who", ["putin", OTHERS], SAME, ["putin", OTHERS]),
    ("who", ["putin", "kcna", OTHERS], NARROWER, ["putin", OTHERS]),
    ("who", ["putin", OTHERS], BROADER, ["putin", "kcna", OTHERS]),
    ("who", ["putin", OTHERS], OVERLAPPING, ["kcna", OTHERS]),
    ("who", "nobody", SAME, "nobody"),
    ("who", "nobody", DISJOINT, "putin"),
    ("who", "nobody", DISJOINT, ["putin", OTHERS]),
    # yes-no
    ("yes-no", "yes", SAME, "yes"),
    ("yes-no", "no", SAME, "no"),
    ("yes-no", "yes", DISJOINT, "no"),
    # choice
    ("choice", "during", SAME, "during"),
    ("choice", "during", DISJOINT, "after"),
    ("choice", "during", NARROWER, ["during", "after"]),
    ("choice", ["before", "during"], OVERLAPPING, ["during", "after"]),
    ("choice", ["after", "during"], SAME, ["during", "after"]),
    # list
    ("list", ["tour", "talks"], SAME, ["talks", "tour"]),
    ("list", ["tour"], NARROWER, ["tour", "talks"]),
    ("list", ["tour", "talks"], OVERLAPPING, ["talks", "meal"]),
    ("list", ["tour"], DISJOINT, ["meal"]),
    ("list", ["tour", "talks"], NARROWER, ["tour", OTHERS]),
    ("list", ["tour", "meal"], OVERLAPPING, ["tour", "talks", OTHERS]),
    ("list", ["tour"], DISJOINT, ["talks", OTHERS]),
    ("list", ["tour", OTHERS], SAME, ["tour", OTHERS]),
    ("list", ["tour", "talks", OTHERS], NARROWER, ["tour", OTHERS]),
    ("list", ["tour", OTHERS], BROADER, ["tour", "talks", OTHERS]),
    ("list", ["tour", OTHERS], OVERLAPPING, ["meal", OTHERS]),
    ("list", "none", SAME, "none"),
    ("list", "none", DISJOINT, ["tour"]),
    ("list", "none", DISJOINT, ["tour", OTHERS]),
    # order
    ("order", "tour > talks > meal", SAME, "tour>talks>meal"),
    ("order", "tour > talks > meal", SAME, ["tour > talks", "talks > meal"]),
    ("order", "tour > talks > meal", NARROWER, "tour > meal"),
    ("order", "tour > talks > meal", NARROWER, ["tour > meal", "talks > meal"]),
    ("order", "tour > talks > meal", DISJOINT, "talks > tour"),
    ("order", "tour > talks > meal", DISJOINT, "meal > tour"),
    ("order", "tour > talks", OVERLAPPING, "talks > meal"),
    ("order", "tour > talks", OVERLAPPING, "meal > concert"),
    ("order", "tour > talks", BROADER, "tour > concert > talks"),
    # term
    ("term", "special military operation", SAME, "Special  Military Operation"),
    ("term", "“sacred fight”", SAME, "'sacred fight'"),
    ("term", ["war", "conflict"], SAME, ["conflict", "war"]),
    ("term", "war", NOT_COMPARABLE, "conflict"),
    ("term", "war", NOT_COMPARABLE, ["war", "conflict"]),
]


def test_the_table_is_large_enough_and_has_every_relation() -> None:
    found = Counter(relation for _, _, relation, _ in PAIRS)
    assert len(PAIRS) >= 100
    assert min(found[relation] for relation in Relation) >= 3


@pytest.mark.parametrize(("type_name", "first", "relation", "second"), PAIRS)
def test_relation(
    type_name: str, first: Answer, relation: Relation, second: Answer, read: Callable[..., Value]
) -> None:
    one, other = read(type_name, first), read(type_name, second)
    assert TYPES[type_name].relation(one, other) is relation
    assert TYPES[type_name].relation(other, one) is relation.mirror
    assert (one == other) is (relation is SAME)


@pytest.mark.parametrize(
    ("type_name", "answers", "fits"),
    [
        ("number", ["34", "more than 30"], True),
        ("number", ["34", "more than 30", "40"], False),
        ("number", ["4 to 6", "6 to 8", "5 to 7"], True),
        ("distance", ["about 60 km", "60,000 m", "less than 40 miles"], True),
        ("money", ["about 5 USD", "5 USD"], True),
        ("date", ["2023-09", "2023-09-13~", "2023-09-12/.."], True),
        ("date", ["2023-09", "2023-08-31~", "2023-09-02/.."], False),
        ("place", ["russia", "amur", "vostochny"], True),
        ("place", ["russia", ["amur", "japan"], ["vladivostok", "japan"]], False),
        ("place", ["russia", ["vostochny", "japan"], ["amur", "vladivostok"]], True),
        ("place", ["amur", "vladivostok", "russia"], False),
        ("who", [["putin", OTHERS], ["kcna", OTHERS], ["kremlin", OTHERS]], True),
        ("who", [["putin", OTHERS], ["kcna", OTHERS], ["putin", "kcna"]], True),
        ("who", [["putin", OTHERS], ["kcna", OTHERS], ["putin"]], False),
        ("yes-no", ["yes", "yes"], True),
        ("choice", ["during", ["during", "after"], ["before", "during"]], True),
        ("choice", [["before", "during"], ["during", "after"], ["before", "after"]], False),
        ("list", [["tour", "talks"], ["talks", "meal"], ["tour", "meal"]], False),
        ("list", [["tour", "talks"], ["tour", "meal"], ["concert", OTHERS]], True),
        ("list", ["none", "none"], True),
        ("list", [["tour", OTHERS], ["meal", OTHERS]], True),
        ("order", ["tour > talks", "talks > meal"], True),
        ("order", ["tour > talks", "talks > meal", "meal > tour"], False),
        ("term", ["war", "conflict"], True),
    ],
)
def test_consistent(
    type_name: str, answers: list[Answer], fits: bool, consistent: Callable[..., bool]
) -> None:
    assert consistent(type_name, *answers) is fits


@pytest.mark.parametrize("type_name", sorted(TYPES))
def test_no_answers_at_all_are_consistent(type_name: str, consistent: Callable[..., bool]) -> None:
    assert consistent(type_name)


@pytest.mark.parametrize("type_name", sorted(set(TYPES) - {"list", "who"}))
def test_every_type_explains_itself_and_reads_its_own_example(
    type_name: str, read: Callable[..., Value]
) -> None:
    found = TYPES[type_name]
    assert found.name == type_name
    assert found.explanation.endswith(".")
    assert read(type_name, found.example)


@pytest.mark.parametrize("type_name", sorted(TYPES))
def test_a_value_of_another_type_is_a_bug(type_name: str, read: Callable[..., Value]) -> None:
    stranger = read("number", "34") if type_name == "order" else read("order", "tour > talks")
    with pytest.raises(TypeError):
        TYPES[type_name].relation(stranger, stranger)
