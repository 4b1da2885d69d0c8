"""The data files: one row or record for everything, stable keys, nothing of the machine that made them."""

from __future__ import annotations

import csv
import json
from io import StringIO

import pytest

from variorum.exports import CONTENTS, EXPORTS

SEEDS = """
=== summit/questions.yml
far:
  ask: How far?
  type: distance
  about: [talks, port]
  added: 2023-10-01
  weight: high
  reading: error
  explain: A slip.
  known: {answer: 61 km, basis: record, sure: likely}
  corrections: {2024-02-01: Mended.}
who: {ask: "=Who met?", type: who, about: [talks], added: 2023-10-01}

=== claims a
far: {answer: about 60 km, quote: sixty or so, at: p2, unsure: {wording: Whether by road.}}
who: {answer: [ada, bo], by: bo, via: [wire], as_of: 2023-09-12}

=== claims b
far:
  - {answer: 1000 km}
  - {answer: 900 km, mode: possible, condition: if it rains}

=== article a
quotes: {welcome: {direct: We agree with all of it today, at: p1}}
events: {meeting: on Wednesday}
names: {ada: [Ada A.]}

=== article b
quotes: {welcome: {direct: We differ with all of it today, via: [wire]}}
"""


@pytest.fixture
def made(edition):
    found = edition(SEEDS)
    return {document.path: document.content for export in EXPORTS.values() for document in export(found)}


def rows(content):
    return list(csv.DictReader(StringIO(content, newline="")))


def test_files(made):
    assert set(made) >= {
        "data/summit-claims.csv",
        "data/summit-events.csv",
        "data/summit-questions.csv",
        "data/summit-quotations.csv",
        "data/summit.json",
    }


@pytest.mark.parametrize("name", [name for name, about in CONTENTS.items() if about.ending.endswith(".csv")])
def test_columns_are_those_described(made, name):
    about = CONTENTS[name]
    head = made[f"data/summit{about.ending}"].partition("\r\n")[0]
    assert head.split(",") == [column.name for column in about.columns]
    assert all(column.holds for column in about.columns)


def test_claims(made):
    found = rows(made["data/summit-claims.csv"])
    assert [(row["question"], row["article"], row["number"]) for row in found] == [
        ("far", "a", "1"),
        ("far", "b", "1"),
        ("far", "b", "2"),
        ("who", "a", "1"),
    ]
    first, _, third, last = found
    assert (first["answer"], first["quote"], first["at"]) == ("about 60 km", "sixty or so", "p2")
    assert (first["unsure"], first["verdict"]) == ("Whether by road.", "conflict")
    assert (third["mode"], third["condition"]) == ("possible", "if it rains")
    assert (last["answer"], last["by"], last["via"], last["origin"]) == ("ada; bo", "bo", "wire", "wire")
    assert last["as_of"] == "2023-09-12"
    assert last["ask"] == "'=Who met?", "no spreadsheet runs it"


def test_questions(made):
    far, who = rows(made["data/summit-questions.csv"])
    assert (far["verdict"], far["answers"], far["claims"]) == ("conflict", "3", "3")
    assert (far["articles"], far["silent"], far["about"]) == ("a; b", "c", "talks; port")
    assert (far["reading"], far["explain"], who["verdict"]) == ("error", "A slip.", "single")


def test_quotations_and_events(made):
    first, second = rows(made["data/summit-quotations.csv"])
    assert (first["form"], first["text"], first["at"], first["origin"]) == (
        "direct",
        "We agree with all of it today",
        "p1",
        "daily",
    )
    assert (second["via"], second["siglum"], second["occasion"]) == ("wire", "B", "meeting")
    (event,) = rows(made["data/summit-events.csv"])
    assert (event["event"], event["article"], event["words"]) == ("meeting", "a", "on Wednesday")


def test_an_event_without_dating_has_a_row(edition):
    (document,) = EXPORTS["events"](edition(""))
    (event,) = rows(document.content)
    assert (event["event"], event["article"]) == ("meeting", "")


def test_dataset(made):
    data = json.loads(made["data/summit.json"])
    assert list(data) == [
        "format", "version", "licence", "story", "articles", "questions", "utterances", "events",
        "people", "organisations", "places", "topics",
    ]  # fmt: skip
    far = data["questions"][0]
    assert far["verdict"] == "conflict"
    assert [claim["answer"] for claim in far["claims"]] == [["about 60 km"], ["1,000 km"], ["900 km"]]
    assert far["oppositions"][0]["first"] == {"article": "a", "number": 1}
    assert far["corrections"] == {"2024-02-01": "Mended."}
    assert data["utterances"][0]["variants"] == [
        [{"words": "agree", "versions": ["A"]}, {"words": "differ", "versions": ["B"]}]
    ]
    assert data["articles"][0]["names"] == {"ada": ["Ada A."]}
    assert [place["id"] for place in data["places"]] == ["land", "port"], (
        "the land that the port lies in, too"
    )
    assert "base" not in {place["id"] for place in data["places"]}, "nothing that the story does not speak of"


def test_records_of_one_kind_have_the_same_keys(made):
    data = json.loads(made["data/summit.json"])
    for kind in ("articles", "questions", "utterances", "events", "people", "organisations", "places"):
        assert len({tuple(record) for record in data[kind]}) == 1, kind
    claims = [claim for question in data["questions"] for claim in question["claims"]]
    assert len({tuple(claim) for claim in claims}) == 1


def test_twice_the_same(edition, tmp_path, made):
    found = edition(SEEDS)
    again = {document.path: document.content for export in EXPORTS.values() for document in export(found)}
    assert again == made
    assert all(str(tmp_path) not in content for content in made.values())
