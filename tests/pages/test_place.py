from __future__ import annotations

from variorum.pages import place, places

SEEDS = """
=== places.yml
land: {name: The Land, at: "48, 130"}
nowhere: {name: Nowhere, within: land}
port: {name: Port, at: "43.115, 131.886", within: land, also: Harbour}
base: {name: Base <b>, at: "51.884, 128.334", within: land}
pad: {name: The Pad, at: "51.884, 128.334", within: base}
=== summit/story.yml
title: A summit
sentence: Two met.
day: 2023-09-13
where: base
articles: [a, b, c]
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks], where: base}
=== summit/questions.yml
where: {ask: Where did they meet?, type: place, about: [talks], added: 2023-10-01}
how-far: {ask: How far is it?, type: distance, about: [talks, base, port], added: 2023-10-01}
=== claims a
where: base
how-far: 60 km
=== claims b
where: {answer: port, by: ada}
how-far: about 1000 km
=== article a
names: {base: [Base, the base], port: Port, land: Land, nowhere: There, pad: the Pad}
"""


def _views(made):
    return {page.view.place.id: page.view for page in place.pages(made)}


def test_distances_are_computed_and_the_nearest_come_first(edition):
    view = _views(edition(SEEDS))["base"]
    assert [(one.place.id, one.words, one.middle) for one in view.distances] == [
        ("pad", "at the same spot", False),
        ("port", "1,011 km", False),
    ]


def test_an_area_says_that_its_coordinates_are_a_middle(edition, rendered):
    made = edition(SEEDS)
    view = _views(made)["land"]
    assert view.is_area
    assert view.distances == ()
    page = rendered(made, place.pages(made))["places/land.md"]
    assert "(its middle)" in page


def test_questions_about_it_and_answers_that_name_it(edition):
    view = _views(edition(SEEDS))["base"]
    assert [one.comparison.question.id for one in view.questions] == ["how-far"]
    assert [one.comparison.question.id for one in view.named] == ["where"]
    assert [line.words for line in view.named[0].lines] == ["Base <b>"]


def test_names_by_article_and_events(edition):
    view = _views(edition(SEEDS))["base"]
    (group,) = view.spellings
    assert [row.names for row in group.rows] == [("Base", "the base"), (), ()]
    assert [one.event.id for one in view.events] == ["meeting"]


def test_the_page(edition, rendered):
    made = edition(SEEDS)
    pages = rendered(made, place.pages(made))
    base = pages["places/base.md"]
    figure = base[base.index("<figure") : base.index("</figure>")]
    assert "\n\n" not in figure
    assert "<desc>" in figure
    assert "<b>" not in figure
    assert 'class="v-known v-place-distances"' in base
    assert "Basis: computed" in base
    assert "no name noted" in base
    assert "51.884° N, 128.334° E" in base
    nowhere = pages["places/nowhere.md"]
    assert "<figure" not in nowhere
    assert "no coordinates" in nowhere


def test_the_list_has_each_place_after_the_one_it_lies_in(edition, rendered):
    made = edition(SEEDS)
    (page,) = places.pages(made)
    assert [(line.place.id, line.depth) for line in page.view.lines] == [
        ("land", 0),
        ("base", 1),
        ("pad", 2),
        ("nowhere", 1),
        ("port", 1),
    ]
    assert page.navigation.label == "Places"
    shown = rendered(made, [page])["places/index.md"]
    assert "1,011 km" in shown
    assert shown.index("Natural Earth") < shown.index("v-list")
