"""The order and the dates of events."""

from __future__ import annotations

import pytest

from variorum.checks.events import check


def events(*lines: str, written: str = "") -> str:
    declared = "=== summit/events.yml\n" + "".join(f"{line}\n" for line in lines)
    return declared + (f"=== article a\nevents:\n  {written}\n" if written else "")


def event(name: str, when: str, more: str = "") -> str:
    return f"{name}: {{name: X, when: {when}, about: [talks]{more}}}"


def test_an_order_that_contradicts_the_dates(found):
    text = events(
        event("meeting", "2023-09-13", ", before: [walk, talk]"),
        event("walk", "2023-09-12"),
        event("talk", "2023-09-14", ", after: later"),
        event("later", "2023-10"),
    )
    assert found(check, text) == [
        "seeds/summit/events.yml:1:63: error[order]: meeting is dated 2023-09-13 and walk 2023-09-12, so it "
        "cannot come before it; mend the order or one of the dates",
        "seeds/summit/events.yml:3:58: error[order]: talk is dated 2023-09-14 and later 2023-10, so it "
        "cannot come after it; mend the order or one of the dates",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2023-09-12", "2023-09-13"),
        ("2023-09-13", "2023-09-13"),
        ("2023-09", "2023-09-13"),
        ("2023-09-14~", "2023-09-13"),
        ("unknown", "2023-09-13"),
        ("2023-09-13", "unknown"),
        ("2023-01-01/..", "2023-09-13"),
    ],
)
def test_orders_that_the_dates_allow(found, first, second):
    assert found(check, events(event("meeting", first, ", before: walk"), event("walk", second))) == []
    assert found(check, events(event("meeting", first), event("walk", second, ", after: meeting"))) == []


def test_a_circle_of_events(found):
    text = events(
        event("meeting", "2023-09-13", ", after: walk"),
        event("walk", "2023-09-13", ", before: talk, after: talk"),
        event("talk", "2023-09-13", ", after: meeting"),
    )
    assert found(check, text) == [
        "seeds/summit/events.yml:1:61: error[circle]: found a circle of events that come before each other: "
        "meeting, then talk, then walk, then meeting; cut it at one of them",
        "seeds/summit/events.yml:3:58: error[circle]: found a circle of events that come before each other: "
        "talk, then walk, then talk; cut it at one of them",
    ]


def test_words_that_give_another_date(found):
    assert found(check, events(event("meeting", "2023-09-13"), written="meeting: on Thursday")) == [
        "seeds/summit/articles/a.yml:9:12: warning[event-date]: the words on Thursday do not fit meeting, which is "
        "dated 2023-09-13; add when: with the date that the article gives, or mend the event's date"
    ]


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2023-09-13", "Thursday"),
        ("2023-09-13", "earlier on Tuesday"),
        ("2023-09-13", "September 14"),
        ("2023-09-13", "Sept. 14, 2023"),
        ("2023-09-13", "the 14th of September"),
        ("2023-09-13", "Thursday September 13, 2022"),
        ("2023-09-13", "13 September 2022"),
        ("2023-09-13", "in August"),
        ("2023-09-13", "August 2023"),
        ("2023-09-13", "in 2022"),
        ("2023-09-12/2023-09-13", "Friday"),
    ],
)
def test_words_that_do_not_fit(found, when, words):
    assert len(found(check, events(event("meeting", when), written=f'meeting: "{words}"'))) == 1


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2023-09-13", "Wednesday"),
        ("2023-09-13", "Earlier on Wednesday"),
        ("2023-09-13", "Wednesday, 13 September 2023"),
        ("2023-09-13", "Sept 13"),
        ("2023-09-13", "September"),
        ("2023-09-13", "2023"),
        ("2023-09", "September 20th"),
        ("2023-09", "Thursday"),
        ("2022-12-30/2023-01-02", "January 1"),
        ("2023-09-14~", "13 September"),
        ("unknown", "14 September 2023"),
        ("unknown", "14 September"),
        ("2023-09-13", "a day after Wednesday"),
        ("2023-09-13", "two days before September 15"),
        ("2023-09-13", "the 30th of February"),
        ("2023-09-13", "soon"),
    ],
)
def test_words_that_fit_or_cannot_be_read(found, when, words):
    assert found(check, events(event("meeting", when), written=f'meeting: "{words}"')) == []


@pytest.mark.parametrize(
    "more", ["{words: Thursday, when: 2023-09-14}", "{words: Thursday, when: 2023-09-13}"]
)
def test_an_article_that_says_when_is_believed(found, more):
    assert found(check, events(event("meeting", "2023-09-13"), written=f"meeting: {more}")) == []


def test_articles_in_other_languages_are_not_read(found):
    text = events(event("meeting", "2023-09-13"), written="meeting: Thursday")
    assert found(check, f"{text}language: es\n") == []
