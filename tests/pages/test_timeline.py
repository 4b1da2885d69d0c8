from __future__ import annotations

import pytest

from variorum.algebra.edtf import span
from variorum.pages import timeline
from variorum.views.timeline import Band, band_of, bands, ordered

SEEDS = """
=== summit/events.yml
meal: {name: The meal, when: 2023-09-13, about: [talks], after: meeting, who: [ada], where: base}
meeting: {name: The meeting, when: 2023-09-13, about: [talks], before: meal, who: [bo]}
speech: {name: A speech, when: 2023-09-13, about: [talks], part_of: meal}
war: {name: A war, when: 1950-06-25/1953-07-27, about: [talks]}
trip: {name: A trip, when: 2023-10, status: planned, about: [talks]}
port-visit: {name: A visit to Port, when: 2023-09-12, status: planned, where: port, about: [talks], before: meeting}
arms: {name: Arms, when: 2023-10-13, status: claimed, about: [talks]}
letter: {name: A letter, when: unknown, about: [talks]}

=== summit/questions.yml
where: {ask: Where?, type: place, about: [talks, meeting], added: 2023-10-01}

=== claims a
where: {answer: port, mode: superseded}

=== article b
events:
  war: in the fifties
  trip: {words: next month, when: 2023-10-20, status: happened, by: ada, via: wire}
"""


def _moments(edition):
    (page,) = timeline.pages(edition)
    return {moment.event.id: moment for stretch in page.view.stretches for moment in stretch.moments}


@pytest.mark.parametrize(
    ("when", "band"),
    [
        ("2023-09-12", Band.BEFORE),
        ("2023-09-13", Band.DAY),
        ("2023-09-13~", Band.DAY),
        ("2023-09-12~", Band.BEFORE),
        ("2023-09-14?", Band.AFTER),
        ("2023-09-13/2023-09-14", Band.DAY),
        ("2023-09-12/2023-09-17", Band.BEFORE),
        ("2022-02-24/..", Band.BEFORE),
        ("../2020", Band.BEFORE),
        ("2023-09-14", Band.AFTER),
        ("2024", Band.AFTER),
        ("unknown", Band.UNDATED),
    ],
)
def test_bands(edition, when, band):
    made = edition(f"=== summit/events.yml\nmeeting: {{name: M, when: {when}, about: [talks]}}\n")
    (event,) = made.corpus.stories[0].events
    assert band_of(event, span("2023-09-13")) is band


def test_events_follow_dates_and_the_order_the_editors_give(edition):
    moments = _moments(edition(SEEDS))
    assert list(moments) == ["war", "port-visit", "meeting", "meal", "speech", "trip", "arms", "letter"]
    assert [moment.number for moment in moments.values()] == list(range(1, 9))


def test_events_that_go_round_in_a_circle_are_all_shown(reading):
    made = reading("""
=== summit/events.yml
one: {name: One, when: 2023-09-13, about: [talks], before: two}
two: {name: Two, when: 2023-09-13, about: [talks], before: one}
meeting: {name: The meeting, when: 2023-09-13, about: [talks]}
""")
    assert sorted(_moments(made.edition)) == ["meeting", "one", "two"]


def test_marks_tell_plans_claims_and_what_was_overtaken(edition):
    marks = {name: moment.mark for name, moment in _moments(edition(SEEDS)).items()}
    assert (marks["meeting"], marks["trip"], marks["arms"]) == ("happened", "planned", "claimed")
    assert marks["port-visit"] == "superseded"


def test_an_article_that_dates_otherwise_is_said_to(edition, rendered):
    made = edition(SEEDS)
    moments = _moments(made)
    assert (moments["war"].written[0].when, moments["war"].written[0].status) == ("", "")
    trip = moments["trip"].written[0]
    assert (trip.when, trip.status) == ("20 October 2023", "as having happened")
    text = rendered(made, timeline.pages(made))["summit/timeline.md"]
    assert "<q>in the fifties</q></li>" in text
    assert "that is 20 October 2023" in text and "told as having happened" in text
    assert text.index("Ada Arden</a>: <q>next month") < text.index("told as having happened")


def test_an_event_leads_to_its_page_and_old_addresses_still_hold(edition, rendered):
    made = edition(SEEDS)
    (page,) = timeline.pages(made)
    text = rendered(made, [page])["summit/timeline.md"]
    for event in made.corpus.stories[0].events:
        assert text.count(f'<li id="{event.id}" ') == 1, "the address that others may have kept"
        assert f'<a href="../events/{event.id}/">{event.name}</a>' in text
    assert '<s><a href="../events/port-visit/">A visit to Port</a></s>' in text
    assert all(f'<a href="#{name}" tabindex="-1"' in text for name in ("war", "meeting", "arms"))
    assert '<a href="#letter" tabindex' not in text, "what has no date is not drawn"


def test_an_item_carries_what_filters_find_it_by(edition, rendered):
    made = edition(SEEDS)
    (page,) = timeline.pages(made)
    people, topics, articles = page.view.filters
    assert [option.value for option in people.options] == ["ada", "bo"]
    assert [option.value for option in topics.options] == ["talks"]
    assert [option.value for option in articles.options] == ["a", "b", "c"]
    tokens = {name: dict(moment.tokens) for name, moment in _moments(made).items()}
    assert tokens["meal"]["person"] == people.keys[made.corpus.people[0]]
    assert [name for name, found in tokens.items() if found["article"]] == ["war", "trip"]
    text = rendered(made, [page])["summit/timeline.md"]
    selector = text.partition('data-v-filter="')[2].partition('"')[0]
    assert selector == ".v-timeline > li", "the selector finds the items of the lists below"
    assert text.count('<ol class="v-timeline v-timeline-') == text.count('data-v-group="when-') == 4


def test_the_picture_draws_each_mark_in_its_own_way(edition, rendered):
    made = edition(SEEDS)
    (page,) = timeline.pages(made)
    drawn = {mark: sorted(dot.event.id for dot in dots) for mark, dots in page.view.overview.by_mark}
    assert drawn == {
        "happened": ["meal", "meeting", "speech", "war"],
        "planned": ["trip"],
        "claimed": ["arms"],
        "superseded": ["port-visit"],
    }
    text = rendered(made, [page])["summit/timeline.md"]
    picture = text[text.index("<svg") : text.index("</svg>")]
    assert all(f'<g class="v-dot-{mark}">' in picture for mark in drawn)
    assert "<title>2: A visit to Port</title>" in picture
    numbers = [number for dot in page.view.overview.dots for number in (dot.x, dot.y, dot.start, dot.stop)]
    assert all(isinstance(number, int) for number in numbers), "whole numbers keep the picture small"
    assert [dot.event.id for dot in page.view.overview.stretched] == ["port-visit", "trip"], (
        "wider than a dot"
    )


def test_the_picture_keeps_its_dots_apart_and_inside(edition):
    events = "".join(f"e{n}: {{name: E, when: 2023-07-{n:02}, about: [talks]}}\n" for n in range(1, 29))
    events += "".join(f"d{n}: {{name: D, when: 2023-09-13, about: [talks]}}\n" for n in range(70))
    events += "meeting: {name: M, when: 1948, about: [talks]}\n"
    (page,) = timeline.pages(edition(f"=== summit/events.yml\n{events}"))
    picture = page.view.overview
    places = [(dot.x, dot.y) for dot in picture.dots]
    assert len(places) == 99
    for number, (x, y) in enumerate(places):
        assert 0 < x < picture.width and 0 < y < picture.axis
        assert all((x - a) ** 2 + (y - b) ** 2 > 18**2 for a, b in places[:number])


def test_without_a_day_there_is_one_list_and_no_picture(edition, rendered):
    made = edition("=== summit/story.yml\ntitle: A summit\nsentence: Two met.\narticles: [a, b, c]\n")
    (page,) = timeline.pages(made)
    assert page.view.overview is None
    assert [stretch.heading for stretch in page.view.stretches] == ["In order"]
    assert "<svg" not in rendered(made, [page])["summit/timeline.md"]


def test_a_story_without_events_says_so(edition, rendered):
    made = edition("""
=== other/story.yml
title: Another story
sentence: One spoke.
articles: [z]
=== other/articles/z.yml
label: Z
outlet: wire
published: 2023-09-14
checked: 2023-11-01
summary: One spoke.
angle: Plain.
""")
    text = rendered(made, timeline.pages(made))["other/timeline.md"]
    assert "No event is noted so far." in text
    assert "0 events in order" not in text and "<form" not in text


def test_what_follows_the_day_never_stands_before_it_because_only_its_month_is_known(edition):
    text = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks]}
factory: {name: A factory, when: 2023-09, about: [talks], after: meeting}
letters: {name: Letters, when: 2023-09, about: [talks], before: meeting}
later: {name: Later still, when: 2023, about: [talks], after: factory}
toast: {name: A toast, when: 2023-09-13, about: [talks], after: meeting}
"""
    made = edition(text)
    (story,) = made.corpus.stories
    stands = {event.id: band for event, band in bands(story).items()}
    assert stands == {
        "letters": Band.BEFORE, "meeting": Band.DAY, "toast": Band.DAY, "factory": Band.AFTER, "later": Band.AFTER
    }  # fmt: skip
    assert [event.id for event in ordered(story, made)] == ["letters", "meeting", "toast", "factory", "later"]
