from __future__ import annotations

from variorum.pages import home, matrix
from variorum.views.telling import telling
from variorum.views.words import counted, opening, shortened

QUESTIONS = """
=== topics.yml
talks: {name: Talks}
road: {name: The road}

=== summit/questions.yml
far: {ask: How far?, type: distance, about: [talks], added: 2023-10-01, weight: high}
near: {ask: How near?, type: distance, about: [talks], added: 2023-10-01, weight: high}
way: {ask: Which way?, type: choice, options: [north, south], about: [road], added: 2023-10-01}
same: {ask: Who met?, type: who, about: [talks], added: 2023-10-01, weight: high}
small: {ask: Who paid?, type: yes-no, about: [talks], added: 2023-10-01, weight: low}

=== claims a
far: 60 km
near: 1 km
way: north
same: [ada, bo]
small: yes

=== claims b
far: {answer: 1000 km, by: bo}
near: 9 km
way: south
same: [ada, bo]
small: no
"""


def test_telling_differences_are_weighty_and_various(edition):
    made = edition(QUESTIONS)
    comparisons = made.of_story(made.corpus.stories[0])
    assert [found.question.id for found in telling(comparisons)] == ["far", "way", "near", "small"]
    assert [found.question.id for found in telling(comparisons, 1)] == ["far"]


def test_a_lone_story_is_the_home_page(edition, rendered):
    made = edition(QUESTIONS)
    (page,) = home.pages(made)
    assert (page.path, page.title, page.subject) == ("index.md", "A summit", made.corpus.stories[0])
    text = rendered(made, [page, *matrix.pages(made)])["index.md"]
    assert text.index("Bo Brandt</a>") < text.index(">1,000 km</a>")
    assert 'href="summit/questions/far/#a">60 km</a>' in text
    assert 'href="summit/differences/"><strong>' in text
    assert "summit/timeline/" in text and "people/" in text
    assert "## 5 questions, one by one" in text
    doors = text.split("{ #doors }")[1]
    assert (
        '<li><a href="summit/matrix/">Matrix</a><span>5 questions × 3 articles, a few words a cell' in doors
    )
    assert "method" not in doors, "a door to a page that does not exist"


def test_an_undated_article_says_so(edition, rendered):
    made = edition("""
=== summit/articles/a.yml
label: A
outlet: daily
published: unknown
not_before: 2023-09-13
checked: 2024-01-01
summary: It is short. But *this* is the second [sentence](talks) of it, which follows. A third.
angle: Plain.
""")
    text = rendered(made, home.pages(made))["index.md"]
    assert "undated; on or after 13 September 2023" in text
    assert 'It is short. But <em>this</em> is the second <a href="topics/talks/">sentence</a>' in text
    assert "A third" not in text


def test_the_day_stands_out_in_the_small_timeline(edition, rendered):
    made = edition("""
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks]}
meal: {name: The meal, when: 2023-09-13, about: [talks], after: meeting, status: planned}
before: {name: The call, when: 2023-07, about: [talks]}
never: {name: The letter, when: unknown, about: [talks]}
""")
    (page,) = home.pages(made)
    days = [(date.when, date.on_the_day, len(date.moments)) for date in page.view.dates]
    assert days == [("July 2023", False, 1), ("13 September 2023", True, 2)]
    assert "(planned)" in rendered(made, [page])["index.md"]


def test_several_stories_are_listed(edition, rendered):
    second = """
=== other/story.yml
title: Another <b>*story*</b>
sentence: One spoke.
articles: [z]
=== other/articles/z.yml
label: Z
outlet: wire
published: 2023-09-14
checked: 2024-01-01
summary: It reports.
angle: Plain.
"""
    made = edition(QUESTIONS + second)
    pages = {page.path: page for page in home.pages(made)}
    assert set(pages) == {"index.md", "summit/index.md", "other/index.md"}
    assert pages["index.md"].subject is None
    assert pages["other/index.md"].navigation.section == "Another <b>*story*</b>"
    text = rendered(made, [*pages.values(), *matrix.pages(made)])["index.md"]
    assert "&#60;b&#62;&#42;story&#42;" in text and "<b>" not in text
    assert 'href="other/"' in text and 'href="summit/matrix/"' in text


def test_words():
    assert counted(1, "story", "stories") == "1 story"
    assert counted(1200, "question") == "1,200 questions"
    assert shortened("in the past and in the present", 20) == "in the past and in …"
    assert shortened("short", 20) == "short"
    assert (
        opening("Mr. X met J. Doe of the U.S. Navy. Then he left.", 10)
        == "Mr. X met J. Doe of the U.S. Navy."
    )
    assert opening("See [one. Two](talks). Three.", 1) == "See [one. Two](talks)."
