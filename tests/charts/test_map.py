from __future__ import annotations

import json
import re
from math import inf

import pytest

from variorum.charts.map import draw
from variorum.drawing import coastlines, globe, labels
from variorum.drawing.maps import place_map, story_map
from variorum.drawing.places import areas_of, coordinates_in_words, distance_in_words, kilometres

PLACES = """
=== places.yml
land: {name: The Land, at: "48, 130"}
nowhere: {name: Nowhere, within: land}
port: {name: Port, at: "43.115, 131.886", within: land}
quay: {name: The Quay, at: "43.111, 131.882", within: port}
base: {name: Base, at: "51.884, 128.334", within: land}
island: {name: Far Island, at: "-40, -60", within: land}
=== summit/story.yml
title: A summit
sentence: Two met.
day: 2023-09-13
where: base
articles: [a, b, c]
"""
WHERE = "=== summit/questions.yml\nq: {ask: Where?, type: place, about: [talks, port], added: 2023-10-01}\n"
FAR = "=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks, base, port], added: 2023-10-01}\n"


def _comparison(made):
    (comparison,) = made.comparisons.values()
    return comparison


def test_a_distance_is_measured_between_the_places_that_the_question_is_about(edition):
    made = edition(PLACES + FAR + "=== claims a\nq: about 1000 km\n")
    figure = draw(_comparison(made), made)
    assert figure is not None
    assert [(spot.name, spot.detail, spot.focus) for spot in figure.view.spots] == [
        ("Base", "", True),
        ("Port", "1,011 km", False),
    ]
    assert figure.view.facts == ("In a straight line from Base: Port 1,011 km.",)
    assert "1,011 km" in figure.description
    assert len(figure.view.lines) == 1


def test_a_place_carries_the_letters_of_the_articles_that_answer_with_it(edition):
    claims = "=== claims a\nq: base\n=== claims b\nq: port\n=== claims c\nq: {answer: base, by: ada}\n"
    made = edition(PLACES + WHERE + claims)
    figure = draw(_comparison(made), made)
    assert {spot.name: spot.detail for spot in figure.view.spots} == {"Base": "A C", "Port": "B"}
    assert figure.view.lines == ()
    assert figure.view.facts == ("Base: the answer of A, C.", "Port: the answer of B.")


@pytest.mark.parametrize(
    "questions",
    [
        "q: {ask: Who?, type: who, about: [talks, base, port], added: 2023-10-01}",
        "q: {ask: How far?, type: distance, about: [talks, base], added: 2023-10-01}",
        "q: {ask: How far?, type: distance, about: [talks, base, land], added: 2023-10-01}",
        "q: {ask: Where?, type: place, about: [talks, base], added: 2023-10-01}",
    ],
)
def test_no_map_where_there_is_nothing_to_place(edition, questions):
    made = edition(f"{PLACES}=== summit/questions.yml\n{questions}\n")
    assert draw(_comparison(made), made) is None


def test_what_lies_at_one_spot_is_one_dot_and_the_larger_place_names_it(edition):
    made = edition(
        PLACES + "=== article a\nnames: {port: Port, quay: the Quay, island: Isle, nowhere: There}\n"
    )
    (story,) = made.corpus.stories
    figure = story_map(story, made)
    assert [spot.name for spot in figure.view.spots] == ["Base", "Port"]
    assert figure.view.spots[0].focus


def test_the_map_of_a_place_begins_with_it_and_leaves_out_areas(edition):
    made = edition(PLACES)
    places = {place.id: place for place in made.corpus.places}
    figure = place_map(places["quay"], made.corpus.places, made.corpus)
    assert [spot.name for spot in figure.view.spots] == ["The Quay", "Base"]
    assert place_map(places["nowhere"], made.corpus.places, made.corpus) is None
    area = place_map(places["land"], made.corpus.places, made.corpus)
    assert area.view.spots[0].hollow
    assert area.view.lines == ()


def test_areas_distances_and_coordinates(edition):
    made = edition(PLACES)
    places = {place.id: place for place in made.corpus.places}
    assert areas_of(made.corpus) == {places["land"]}
    assert kilometres(places["base"], places["nowhere"]) is None
    assert distance_in_words(kilometres(places["base"], places["port"])) == "1,011 km"
    assert distance_in_words(kilometres(places["port"], places["quay"])) == "0.6 km"
    assert coordinates_in_words(places["island"]) == "40° S, 60° W"
    assert coordinates_in_words(places["nowhere"]) == ""


def test_everything_drawn_stays_in_the_frame(edition):
    made = edition(PLACES + FAR + "=== claims a\nq: about 1000 km\n")
    view = draw(_comparison(made), made).view
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", view.land)]
    assert numbers
    assert all(0 <= x <= view.width for x in numbers[::2])
    assert all(0 <= y <= view.height for y in numbers[1::2])
    frame = labels.Box(left=0, top=0, right=view.width, bottom=view.height)
    boxes = [spot.label.box for spot in view.spots]
    assert all(box.inside(frame) for box in boxes)
    assert not boxes[0].meets(boxes[1])


@pytest.mark.parametrize("far", ["70, 131", "15, 131", "43, 60", "44, -160"])
def test_the_window_holds_what_lies_far_apart(edition, far):
    made = edition(PLACES.replace("51.884, 128.334", far) + FAR + "=== claims a\nq: about 1000 km\n")
    view = draw(_comparison(made), made).view
    first, second = view.spots
    assert all(0 < spot.x < view.width and 0 < spot.y < view.height for spot in view.spots)
    assert abs(first.x - second.x) + abs(first.y - second.y) > view.width / 2


def test_labels_keep_apart():
    frame = labels.Box(left=0, top=0, right=400, bottom=300)
    dots = [(200.0 + 4 * step, 150.0 + 4 * step, ["A long name", "12 km"]) for step in range(5)]
    placed = [label for label in labels.place(dots, frame) if label]
    assert len(placed) >= 3
    for number, label in enumerate(placed):
        assert label.box.inside(frame)
        assert not any(label.box.meets(other.box) for other in placed[:number])


def test_labels_avoid_lines_where_they_can():
    frame = labels.Box(left=0, top=0, right=400, bottom=300)
    right = [labels.Box(left=x, top=149.0, right=x + 1.0, bottom=151.0) for x in range(200, 400)]
    (label,) = labels.place([(200.0, 150.0, ["Name"])], frame, right)
    assert not any(label.box.meets(box) for box in right)
    everywhere = [frame]
    assert labels.place([(200.0, 150.0, ["Name"])], frame, everywhere)[0] is not None


def test_a_point_survives_the_way_to_the_flat_sheet_and_back():
    projection = globe.Projection(globe.vector((48.0, 130.0)))
    for point in ((43.1, 131.9), (51.9, 128.3), (48.0, 130.0), (37.5, 127.0)):
        there = projection.round(projection.flat(globe.vector(point)))
        assert there == pytest.approx(point)


def test_distances_from_the_centre_are_true_and_north_is_up():
    projection = globe.Projection(globe.vector((0.0, 0.0)))
    x, y = projection.flat(globe.vector((90.0, 0.0)))
    assert (x, y) == pytest.approx((0.0, globe.RADIUS * 3.14159265 / 2), abs=0.01)
    assert projection.flat(globe.vector((0.0, 10.0)))[0] > 0


def test_a_square_is_cut_to_a_box():
    square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    assert sorted(globe.within(square, 5, 5, 20, 20)) == [(5, 5), (5, 10), (10, 5), (10, 10)]
    assert globe.within(square, 20, 20, 30, 30) == []


def test_the_finest_sheet_is_taken():
    near = coastlines.sheet_for([(51.9, 128.3), (37.5, 127.0)])
    assert near.box == (95.0, 15.0, 170.0, 68.0)
    assert coastlines.sheet_for([(48.9, 2.4)]).box == (-180.0, -90.0, 180.0, 90.0)


def test_sheets_are_cut_as_their_command_says(tmp_path, monkeypatch):
    source = tmp_path / "square.json"
    source.write_text(
        '{"transform":{"scale":[1,1],"translate":[0,0]},'
        '"objects":{"land":{"geometries":[{"type":"MultiPolygon","arcs":[[[0]]]}]}},'
        '"arcs":[[[0,0],[10,0],[0,10],[-10,0],[0,-10]]]}',
        encoding="utf-8",
    )
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(coastlines, "__file__", str(tmp_path / "here.py"))
    coastlines.main([str(source), "made.json", "5", "-90", "180", "90"])
    made = (tmp_path / "data" / "made.json").read_text("utf-8")
    assert "Natural Earth, public domain, square" in made
    (ring,) = json.loads(made)["rings"]
    assert set(map(abs, ring)) == {0, 500, 1000}


def test_every_ring_lies_on_the_globe():
    for sheet in coastlines.sheets():
        assert sheet.rings
        longest = max((abs(globe.dot(v, v) - 1) for ring in sheet.rings for v in ring), default=inf)
        assert longest < 1e-9
