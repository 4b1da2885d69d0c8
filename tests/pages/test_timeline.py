from __future__ import annotations

import pytest

from variorum.pages import timeline
from variorum.pages._timeline import Band, band_of
from variorum.values.date import span

SEEDS = """
=== summit/events.yml
meal: {name: The meal, when: 2023-09-13, about: [talks], after: meeting, who: [ada], where: base}
meeting: {name: The meeting, when: 2023-09-13, about: [talks], before: meal, who: [bo]}
speech: {name: A speech, when: 2023-09-13, about: [talks], part_of: meal}
war:
  name: A war
  when: 1950-06-25/1953-07-27
  about: [talks]
  known: {answer: 1950-06-25, basis: record, sure: certain}
trip: {name: A trip, when: 2023-10, status: planned, about: [talks]}
port-visit: {name: A visit to Port, when: 2023-09-12, status: planned, where: port, about: [talks], before: meeting}
arms: {name: Arms, when: 2023-10-13, status: claimed, about: [talks]}
letter: {name: A letter, when: unknown, about: [talks], note: Nobody *dates* it.}

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
    assert moments["meal"].after == ((3, moments["meeting"].event),)
    assert moments["speech"].part_of is moments["meal"].event


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
    assert "<q>in the fifties</q>" in text
    assert "that is 20 October 2023" in text and "told as having happened" in text
    assert text.index("Ada Arden</a>: <q>next month") < text.index("told as having happened")
    assert "25 June 1950</p>" in text, "what is known is put into words"
    assert "Nobody <em>dates</em> it." in text
    assert 'href="../differences/?event=meeting">1 question about it</a>' in text


def test_every_event_has_a_place_of_its_own(edition, rendered):
    made = edition(SEEDS)
    (page,) = timeline.pages(made)
    assert {event.id: anchor for event, anchor in page.anchors.items()} == {
        event.id: event.id for event in made.corpus.stories[0].events
    }
    text = rendered(made, [page])["summit/timeline.md"]
    assert all(f'<li class="v-timeline-event" id="{event.id}"' in text for event in page.anchors)
    assert all(f'" href="#{name}" tabindex' in text for name in ("war", "meeting", "arms"))
    assert '" href="#letter" tabindex' not in text, "what has no date is not drawn"


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
