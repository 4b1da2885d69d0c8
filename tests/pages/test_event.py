from __future__ import annotations

from dataclasses import replace

import pytest

from variorum.pages import event

SEEDS = """
=== summit/events.yml
visit: {name: The visit, when: 2023-09-12/2023-09-17, about: [talks]}
meeting:
  name: The meeting
  when: 2023-09-13
  who: [ada, wire]
  where: base
  about: [talks, bo]
  part_of: visit
  after: port-visit
  note: It was *short*.
  known: {answer: 2023-09-14, says: It took two days., basis: record, sure: likely}
meal: {name: The meal, when: 2023-09-13, about: [talks], part_of: meeting}
speech: {name: A speech, when: 2023-09-14, about: [talks], part_of: meeting}
trip: {name: A trip, when: 2023-10, status: planned, about: [talks], after: meeting}
port-visit: {name: A visit to Port, when: 2023-09-12, status: planned, where: port, about: [talks], before: meeting}
arms: {name: Arms, when: 2023-10-13, status: claimed, about: [talks]}
letter: {name: A letter, when: unknown}

=== summit/questions.yml
where: {ask: Where did they meet?, type: place, about: [talks, meeting], added: 2023-10-01}
over: {ask: Was it over?, type: yes-no, about: [talks, meeting], added: 2023-10-01}

=== summit/utterances.yml
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks]}
aside: {speaker: bo, gist: He says it elsewhere., occasion: trip, about: [talks]}

=== claims a
where: {answer: port, mode: superseded}
over: "yes"

=== claims b
where: base

=== claims c
where: port

=== article a
events:
  meeting: on Wednesday
  letter: one day

=== article b
language: fr
events:
  meeting: {words: jeudi, when: 2023-09-14, by: ada, via: wire}
  trip: {words: next month, when: 2023-10-20, status: happened}

=== article c
quotes: {welcome: {indirect: She greets him.}}
"""


@pytest.fixture
def views(edition):
    """The views of all event pages by the event's id."""
    made = edition(SEEDS)
    return {page.subject.id: page.view for page in event.pages(made)}


@pytest.fixture
def texts(edition, rendered):
    """The Markdown of all event pages by the event's id."""
    made = edition(SEEDS)
    pages = rendered(made, event.pages(made))
    return {page.subject.id: pages[page.path] for page in event.pages(made)}


def test_every_event_has_a_page_of_its_own(edition):
    made = edition(SEEDS)
    found = {page.subject: page for page in event.pages(made)}
    assert set(found) == set(made.corpus.stories[0].events)
    for record, page in found.items():
        assert page.path == f"summit/events/{record.id}.md"
        assert (page.title, page.kind, page.source) == (record.name, "Event", record.source)
        assert page.trail == (("Timeline", f"summit/timeline.md#{record.id}"),)
    assert len({page.description for page in found.values()}) == len(found)


@pytest.mark.parametrize(
    ("name", "when", "status", "sentence"),
    [
        (
            "meeting",
            "13 September 2023",
            "",
            "Two of the three articles date it, one of them to another time.",
        ),
        ("meal", "13 September 2023", "", "None of the three articles dates it."),
        (
            "trip",
            "October 2023",
            "planned or announced",
            "It was planned or announced when the articles appeared; one of the three articles dates it.",
        ),
        (
            "arms",
            "13 October 2023",
            "claimed by one side",
            "It is the word of one side only; none of the three articles dates it.",
        ),
        (
            "port-visit",
            "12 September 2023",
            "expected, then overtaken",
            "It was expected, but something else took its place; none of the three articles dates it.",
        ),
        ("letter", "Date unknown", "", "One of the three articles says something of its time."),
    ],
)
def test_the_date_its_status_and_a_sentence(views, name, when, status, sentence):
    view = views[name]
    assert (view.when, view.status, view.sentence) == (when, status, sentence)


@pytest.mark.parametrize(
    ("dated", "sentence"),
    [
        ({}, "None of the three articles dates it."),
        ({"a": "2023-09-14"}, "One of the three articles dates it, but to another time."),
        (
            {"a": "2023-09-14", "b": "2023-09-15"},
            "Two of the three articles date it, both of them to another time.",
        ),
        (
            {"a": "2023-09", "b": "2023-09-13", "c": "2023-09-12/2023-09-14"},
            "All three articles date it.",
        ),
    ],
)
def test_the_sentence_counts_who_dates_it_and_who_otherwise(edition, dated, sentence):
    articles = "".join(
        f"=== article {name}\nevents: {{meeting: {{words: then, when: {when}}}}}\n"
        for name, when in dated.items()
    )
    (page,) = event.pages(edition(articles))
    assert page.view.sentence == sentence


@pytest.mark.parametrize(
    ("articles", "dated", "sentence"),
    [
        (0, "", "No article dates it."),
        (1, "", "The one article does not date it."),
        (1, "a", "The one article dates it."),
        (2, "", "Neither of the two articles dates it."),
        (2, "a", "One of the two articles dates it."),
        (2, "ab", "Both articles date it."),
    ],
)
def test_few_articles_are_not_counted_like_many(edition, articles, dated, sentence):
    made = edition("".join(f"=== article {name}\nevents: {{meeting: then}}\n" for name in dated))
    (story,) = made.corpus.stories
    smaller = replace(made.corpus, stories=(replace(story, articles=story.articles[:articles]),))
    (page,) = event.pages(replace(made, corpus=smaller))
    assert page.view.sentence == sentence


def test_each_article_dates_it_in_its_words(views, texts):
    view = views["meeting"]
    assert [(row.written.dating.article.letter, row.written.when) for row in view.rows] == [
        ("A", ""),
        ("B", "14 September 2023"),
    ]
    assert [article.letter for article in view.undated] == ["C"]
    text = texts["meeting"]
    dated = text[text.index("{ #dated }") : text.index("{ #details }")]
    assert 'href="../../articles/a/" title="A">A</a> <span><a href="../../articles/a/">A</a>' in dated
    assert "<q>on Wednesday</q></p>" in dated
    assert '<a href="../../../people/ada/">Ada Arden</a>: <q lang="fr">jeudi</q>' in dated
    assert 'through <a href="../../../organisations/wire/">The Wire</a>' in dated
    assert "<strong>that is 14 September 2023</strong>" in dated
    assert "Not dated in" in dated and dated.index("Not dated in") < dated.index(">C</a>")
    assert "<strong>that is 20 October 2023, told as having happened</strong>" in texts["trip"]


def test_what_it_belongs_to_and_what_stands_beside_it(views):
    view = views["meeting"]
    assert [one.id for one in view.wholes] == ["visit"]
    assert [(one.event.id, one.when) for one in view.parts] == [("meal", ""), ("speech", "14 September 2023")]
    assert [(one.event.id, one.when) for one in view.after] == [("port-visit", "12 September 2023")]
    assert [(one.event.id, one.when) for one in view.before] == [("trip", "October 2023")], (
        "as told by the trip"
    )
    assert [one.id for one in views["meal"].wholes] == ["meeting", "visit"], "the nearest first"
    assert [one.event.id for one in views["port-visit"].before] == ["meeting"]
    assert [one.name for one in view.topics] == ["Talks"]
    assert [one.name for one in view.about] == ["Bo Brandt"]


def test_events_that_are_part_of_each_other_end(reading):
    made = reading("""
=== summit/events.yml
one: {name: One, when: 2023-09-13, about: [talks], part_of: two}
two: {name: Two, when: 2023-09-13, about: [talks], part_of: one}
meeting: {name: The meeting, when: 2023-09-13, about: [talks]}
""")
    wholes = {page.subject.id: [one.id for one in page.view.wholes] for page in event.pages(made.edition)}
    assert wholes == {"one": ["two", "one"], "two": ["one", "two"], "meeting": []}


def test_the_facts_are_linked(texts):
    text = texts["meeting"]
    facts = text[text.index("{ #details }") : text.index("{ #known }")]
    for address, name in [
        ("../../../people/ada/", "Ada Arden"),
        ("../../../organisations/wire/", "The Wire"),
        ("../../../places/base/", "Base"),
        ("../../../topics/talks/", "Talks"),
        ("../visit/", "The visit"),
        ("../speech/", "A speech"),
        ("../trip/", "A trip"),
    ]:
        assert f'<a href="{address}">{name}</a>' in facts
    assert "It was <em>short</em>" in facts


def test_what_is_known_from_elsewhere_is_put_into_words(views, texts):
    (known,) = views["meeting"].known
    assert known.words == "14 September 2023"
    box = texts["meeting"].partition('<aside class="v-known">')[2].partition("</aside>")[0]
    assert "14 September 2023</p>" in box and "It took two days" in box
    assert "Basis: public record · likely" in box


def test_questions_that_differ_are_shown_in_full_and_the_others_short(views, texts):
    view = views["meeting"]
    assert [one.comparison.question.id for one in view.differing] == ["where"]
    assert [one.comparison.question.id for one in view.alike] == ["over"]
    text = texts["meeting"]
    full, short = text.index("{ #differences }"), text.index("{ #alike }")
    assert full < text.index("v-verdict-conflict") < text.index('<a href="../../questions/where/">') < short
    assert short < text.index('<a href="../../questions/over/">')


def test_what_was_said_on_the_occasion(views, texts):
    assert [one.utterance.id for one in views["meeting"].sayings] == ["welcome"]
    assert '<a href="../../quotations/welcome/">She welcomes him' in texts["meeting"]
    assert "He says it elsewhere" not in texts["meeting"]


def test_the_events_beside_it_follow_the_timeline(edition, texts):
    made = edition(SEEDS)
    pages = list(event.pages(made))
    order = [page.subject.id for page in pages]
    assert order == ["visit", "port-visit", "meeting", "meal", "speech", "trip", "arms", "letter"]
    previous = [page.view.previous.event.id for page in pages if page.view.previous]
    following = [page.view.following.event.id for page in pages if page.view.following]
    assert previous == order[:-1] and following == order[1:]
    turn = texts["meeting"].partition('<nav class="v-event-turn"')[2]
    assert turn.index('<a href="../port-visit/">') < turn.index('<a href="../meal/">')


def test_sections_stand_in_their_order_and_empty_ones_are_left_out(texts):
    order = ["dated", "details", "known", "differences", "alike", "sayings"]
    shown = [name for name in order if f"{{ #{name} }}" in texts["meeting"]]
    assert shown == order
    places = [texts["meeting"].index(f"{{ #{name} }}") for name in order]
    assert places == sorted(places)
    assert [name for name in order if f"{{ #{name} }}" in texts["letter"]] == ["dated"]
    assert [name for name in order if f"{{ #{name} }}" in texts["arms"]] == ["details"]


def test_the_mark_stands_beside_the_status_and_what_was_overtaken_is_struck_through(texts):
    assert '<i class="v-timeline-mark v-timeline-planned"></i> planned or announced' in texts["trip"]
    assert '<i class="v-timeline-mark v-timeline-claimed"></i> claimed by one side' in texts["arms"]
    assert "<s>12 September 2023</s>" in texts["port-visit"]
    assert "v-timeline-mark" not in texts["meeting"]
    assert '<p class="v-event-when">13 September 2023</p>' in texts["meeting"]
