"""What pages say to machines."""

from __future__ import annotations

from variorum.pages import event, timeline
from variorum.site.linked_data import structured

SEEDS = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, who: [ada, wire], where: base, about: [talks], note: It was *short*.}
visit: {name: The visit, when: 2023-09-12/2023-09-17}
since: {name: Since then, when: 2023-09-12/..}
month: {name: A month, when: 2023-09~}
"""


def _data(made):
    return {page.subject.id: structured(page, made) for page in event.pages(made)}


def test_an_event_is_told_with_its_date_its_place_and_who_took_part(edition):
    data = _data(edition(SEEDS))["meeting"]
    assert (data["@type"], data["name"]) == ("WebPage", "The meeting")
    assert data["about"] == {
        "@type": "Event",
        "name": "The meeting",
        "startDate": "2023-09-13",
        "location": {
            "@type": "Place",
            "name": "Base",
            "geo": {"@type": "GeoCoordinates", "latitude": 51.884, "longitude": 128.334},
            "containedInPlace": {"@type": "Place", "name": "The Land"},
        },
        "about": [
            {"@type": "Person", "name": "Ada Arden", "jobTitle": "minister"},
            {"@type": "Organization", "name": "The Wire"},
        ],
        "description": "It was short.",
    }


def test_only_plain_dates_are_told(edition):
    dates = {
        name: {key: value for key, value in data["about"].items() if key.endswith("Date")}
        for name, data in _data(edition(SEEDS)).items()
    }
    assert dates["visit"] == {"startDate": "2023-09-12", "endDate": "2023-09-17"}
    assert dates["since"] == {"startDate": "2023-09-12"}
    assert dates["month"] == {}


def test_the_timeline_leaves_the_events_to_their_pages(edition):
    made = edition(SEEDS)
    (page,) = timeline.pages(made)
    assert structured(page, made) is None
