"""Dates in EDTF: what they span, how they read in English, and what is no date."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from fractions import Fraction
from math import inf

import pytest

from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import REMEDY, span
from variorum.algebra.intervals import EVERYTHING, Interval
from variorum.values import Mistake

Found = tuple[str, str, int]


def _clock(part: Fraction, minutes: Fraction | int) -> Interval:
    """A time of 13 September 2023 that is so many minutes wide."""
    start = Fraction(738776) + part
    return Interval(lower=start, upper=start + Fraction(minutes) / 1440, upper_open=True)


@pytest.mark.parametrize(
    ("answer", "normal", "for_readers"),
    [
        ("2023", ["2023"], "2023"),
        ("2023-07", ["2023-07"], "July 2023"),
        ("2023-09-13", ["2023-09-13"], "13 September 2023"),
        ("2023-09-13~", ["2023-09-13~"], "about 13 September 2023"),
        ("2023-09-13?", ["2023-09-13?"], "probably 13 September 2023"),
        ("2023-09-13%", ["2023-09-13%"], "probably about 13 September 2023"),
        ("2023-09-~13", ["2023-09-~13"], "about 13 September 2023"),
        ("202X", ["202X"], "the 2020s"),
        ("202X~", ["202X~"], "about the 2020s"),
        ("19XX", ["19XX"], "1900 to 1999"),
        ("2023-09-XX", ["2023-09-XX"], "September 2023"),
        ("2023-XX-XX", ["2023-XX-XX"], "2023"),
        ("2023-05-31/2023-08-24", ["2023-05-31/2023-08-24"], "31 May to 24 August 2023"),
        ("2023-09-13/2023-09-17", ["2023-09-13/2023-09-17"], "13 to 17 September 2023"),
        ("2023-05/2023-08", ["2023-05/2023-08"], "May to August 2023"),
        ("2022-12-31/2023-01-02", ["2022-12-31/2023-01-02"], "31 December 2022 to 2 January 2023"),
        ("2019/2023", ["2019/2023"], "2019 to 2023"),
        ("2023-09/2023-10-05", ["2023-09/2023-10-05"], "September 2023 to 5 October 2023"),
        ("2023-09-13~/2023-09-20", ["2023-09-13~/2023-09-20"], "about 13 September to 20 September 2023"),
        ("2023-09-13/2023-09-13", ["2023-09-13/2023-09-13"], "13 September 2023"),
        ("2023-09-13/..", ["2023-09-13/.."], "on or after 13 September 2023"),
        ("../2023-09-13", ["../2023-09-13"], "on or before 13 September 2023"),
        ("2023-07/..", ["2023-07/.."], "in or after July 2023"),
        ("2023-09-13/", ["2023-09-13/"], "on or after 13 September 2023"),
        ("2023-09-13T13:00/..", ["2023-09-13T13:00/.."], "at or after 13:00 on 13 September 2023"),
        ("2023-21", ["2023-21"], "spring 2023"),
        ("2023-33", ["2023-33"], "the first quarter of 2023"),
        ("2023-21/2023-40", ["2023-21/2023-40"], "spring 2023 to the first half of 2023"),
        ("2023-09-13T13:00", ["2023-09-13T13:00"], "13:00 on 13 September 2023"),
        (
            "2023-09-13T13:00/2023-09-13T15:00",
            ["2023-09-13T13:00/2023-09-13T15:00"],
            "13:00 to 15:00 on 13 September 2023",
        ),
        (
            "2023-09-13T23:00/2023-09-14T01:00",
            ["2023-09-13T23:00/2023-09-14T01:00"],
            "23:00 on 13 September 2023 to 01:00 on 14 September 2023",
        ),
    ],
)
def test_is_read_and_written_back(
    answer: str | list[str],
    normal: list[str],
    for_readers: str,
    written: Callable[..., tuple[str, ...]],
    words: Callable[..., str],
) -> None:
    assert written("date", answer) == tuple(normal)
    assert words("date", answer) == for_readers


@pytest.mark.parametrize(
    ("answer", "message", "remedy", "item"),
    [
        (
            "../..",
            "found ../.., which is no answer",
            "leave the claim out, or write a date such as 2023-09-13",
            0,
        ),
        (
            "13 September 2023",
            "found 13 September 2023, which is no date",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "Wednesday",
            "found Wednesday, which is no date",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "..",
            "found .., which is no date",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "2023-9-13",
            "found 2023-9-13, which is no date",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "2023-09-13-XX",
            "found 2023-09-13-XX, which is no date",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "[2023-09-13,2023-09-14]",
            "found [2023-09-13,2023-09-14], which is no date",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "2023-02-30",
            "found 2023-02-30, which is no date of the calendar",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "2023-13",
            "found 2023-13, which is no date of the calendar",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "2023-02-30T10:00",
            "found 2023-02-30, which is no date of the calendar",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "2023-02-30/2023-03-02",
            "found 2023-02-30, which is no date of the calendar",
            "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24",
            0,
        ),
        (
            "2023-08-24/2023-05-31",
            "found 2023-08-24/2023-05-31, which ends before it begins",
            "write 2023-05-31/2023-08-24",
            0,
        ),
        (
            "2023-09-14T00:00/2023-09-13",
            "found 2023-09-14T00:00/2023-09-13, which ends before it begins",
            "write 2023-09-13/2023-09-14T00:00",
            0,
        ),
        (
            "2023-24",
            "found 2023-24, a winter, which belongs to two years",
            "write the months, such as 2023-12/2024-02",
            0,
        ),
        (
            "~2004-06-11",
            "found ~2004-06-11, in which ~ belongs to the year alone",
            "write 2004-06-11~ for the whole date",
            0,
        ),
        (
            "2023-02-06T04:17 in russia",
            "found 2023-02-06T04:17 in russia, but russia has no zone in places.yml",
            "add one there, such as zone: Europe/Istanbul, or write 2023-02-06T04:17+03:00",
            0,
        ),
        ("0000", "found 0000, which lies outside the years 1 to 9999", "write a date within them", 0),
    ],
)
def test_mistakes(
    answer: str | list[str], message: str, remedy: str, item: int, mistake: Callable[..., Found]
) -> None:
    assert mistake("date", answer) == (message, remedy, item)


def _days(first: datetime.date, last: datetime.date) -> Interval:
    return Interval(lower=Fraction(first.toordinal()), upper=Fraction(last.toordinal() + 1), upper_open=True)


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("2023-09-13", _days(datetime.date(2023, 9, 13), datetime.date(2023, 9, 13))),
        ("2024-02", _days(datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))),
        ("2023-09-13~", _days(datetime.date(2023, 9, 12), datetime.date(2023, 9, 14))),
        ("2023-07~", _days(datetime.date(2023, 6, 1), datetime.date(2023, 8, 31))),
        ("2023?", _days(datetime.date(2022, 1, 1), datetime.date(2024, 12, 31))),
        ("2023-07%", _days(datetime.date(2023, 5, 1), datetime.date(2023, 9, 30))),
        ("2023-~09-13", _days(datetime.date(2023, 8, 13), datetime.date(2023, 10, 13))),
        ("202X", _days(datetime.date(2020, 1, 1), datetime.date(2029, 12, 31))),
        ("2023-05-31 / 2023-08-24", _days(datetime.date(2023, 5, 31), datetime.date(2023, 8, 24))),
        ("2023-05~/2023-08-24", _days(datetime.date(2023, 4, 1), datetime.date(2023, 8, 24))),
        ("unknown", EVERYTHING),
        ("../..", EVERYTHING),
        ("2023-09-13/..", Interval(lower=Fraction(738776), upper=inf)),
        ("../2023-09-13", Interval(lower=-inf, upper=Fraction(738777), upper_open=True)),
        ("2023-09-13T12:00", _clock(Fraction(1, 2), minutes=1)),
        ("2023-09-13T12:00:00", _clock(Fraction(1, 2), minutes=Fraction(1, 60))),
        ("2023-09-13T12", _clock(Fraction(1, 2), minutes=60)),
        ("2023-09-13T12:00~", _clock(Fraction(1, 2) - Fraction(15, 1440), minutes=31)),
        ("2023-09-13T12:00+03:00", _clock(Fraction(1, 2), minutes=1)),
        ("by 2023-09-13", Interval(lower=-inf, upper=Fraction(738777), upper_open=True)),
    ],
)
def test_span(text: str, interval: Interval) -> None:
    assert span(text) == interval


def test_a_missing_date_is_a_mistake() -> None:
    assert span("  ") == Mistake(message="found nothing where a date was expected", remedy=REMEDY)


def test_words_for_what_is_undated_and_what_is_no_date() -> None:
    assert words_for("unknown") == "date unknown"
    assert words_for("some Wednesday") == "some Wednesday"
