from __future__ import annotations

import pytest

from variorum.pages import organisation, organisations, people, person

SEEDS = """
=== people.yml
ada: {name: Ada Arden, role: minister, side: land, also: [A. Arden], wikidata: Q1}
bo: {name: Bo Brandt, side: the-south}
cy: {name: Cy Clay}
=== organisations.yml
house: {name: The House, kind: company}
wire: {name: The Wire, kind: agency, owner: house, state: land}
daily: {name: The Daily, kind: outlet, owner: wire, country: port}
echo-post: {name: Echo Post, kind: outlet}
third: {name: Third Paper, kind: outlet}
sources: {name: unnamed sources, kind: unnamed}
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, about: [talks], who: [ada, wire]}
=== summit/utterances.yml
speech: {speaker: ada, gist: Her speech., occasion: meeting, about: [talks]}
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks], part_of: speech}
=== summit/questions.yml
who: {ask: Who came?, type: who, about: [talks], added: 2023-10-01}
came: {ask: Did Ada come?, type: yes-no, about: [talks, ada], added: 2023-10-01}
late: {ask: Was Ada late?, type: yes-no, about: [talks, ada, wire], added: 2023-10-01}
cost: {ask: What did it cost?, type: number, about: [talks], added: 2023-10-01}
=== claims a
who: ada
came: "yes"
late: {answer: "no", by: ada, via: wire}
cost: {answer: 5, by: ada}
=== claims b
came: "yes"
late: "yes"
=== article a
draws_on: wire
names: {ada: [Ada Arden, Arden]}
quotes: {welcome: {indirect: She greets him., via: wire}}
=== article b
copy_of: wire
"""


def _views(made, module):
    return {page.path.split("/")[1][:-3]: page.view for page in module.pages(made)}


def test_three_things_are_kept_apart(edition):
    actor = _views(edition(SEEDS), person)["ada"].actor
    assert [[one.utterance.id for one in occasion.sayings] for occasion in actor.said] == [
        ["speech", "welcome"]
    ]
    assert [one.event.id for one in actor.events] == ["meeting"]
    assert [one.comparison.question.id for one in actor.named] == ["who"]
    assert [one.comparison.question.id for one in actor.alike] == ["came"]
    assert [one.comparison.question.id for one in actor.differing] == ["late"]
    assert "cost" in [one.comparison.question.id for one in actor.vouched]


@pytest.mark.parametrize(("module", "name"), [(person, "ada"), (person, "bo"), (organisation, "wire")])
def test_a_question_stands_in_one_list_only(edition, module, name):
    actor = _views(edition(SEEDS), module)[name].actor
    shown = [*actor.differing, *actor.named, *actor.alike, *actor.vouched]
    asked = [one.comparison.question.id for one in shown]
    assert len(asked) == len(set(asked))


def test_answers_on_their_word_are_all_shown_or_counted(edition, rendered):
    made = edition(SEEDS)
    actor = _views(made, person)["ada"].actor
    assert ([one.comparison.question.id for one in actor.vouched], actor.vouched_elsewhere) == (["cost"], 1)
    shown = rendered(made, person.pages(made))["people/ada.md"]
    assert "1 more answer of theirs stands in the other lists of this page" in shown
    parts = [shown.index(f"{{ #{name} }}") for name in ("names", "said", "done", "vouches", "differences")]
    assert parts == sorted(parts)
    vouched, differing = shown[parts[3] : parts[4]], shown[parts[4] :]
    assert "What did it cost?" in vouched and "Was Ada late?" not in vouched
    assert "Was Ada late?" in differing and "What did it cost?" not in differing


def test_a_door_leads_to_the_list_in_which_the_person_can_be_chosen(edition, rendered):
    made = edition(SEEDS)
    shown = rendered(made, [*person.pages(made), *organisation.pages(made)])
    assert 'href="../../summit/differences/?person=ada"' in shown["people/ada.md"]
    assert "?person=" not in shown["people/cy.md"], "nothing is asked about this one"
    assert "?person=" not in shown["organisations/wire.md"], "only people can be chosen there"


def test_a_speech_says_of_how_many_sentences_it_is_made(edition):
    actor = _views(edition(SEEDS), person)["ada"].actor
    assert [one.parts for one in actor.said[0].sayings] == [1, 0]


def test_presence_counts_only_articles_in_which_somebody_appears(edition):
    actor = _views(edition(SEEDS), person)["ada"].actor
    (group,) = actor.presence
    assert [(row.article.letter, row.absent, row.names) for row in group.rows] == [
        ("A", False, ("Ada Arden", "Arden")),
        ("B", True, ()),
        ("C", True, ()),
    ]


def test_what_passes_through_an_agency(edition):
    view = _views(edition(SEEDS), organisation)["wire"]
    (carried,) = view.actor.carried
    assert [line.words for line in carried.answers] == ["no"]
    assert [version.utterance.id for version in carried.versions] == ["welcome"]
    assert [article.letter for article in view.drawing] == ["A"]
    assert [article.letter for article in view.copying] == ["B"]
    assert [one.id for one in view.owned] == ["daily"]
    (group,) = view.actor.presence
    assert [row.role for row in group.rows] == ["source", "text copied", ""]


@pytest.mark.parametrize(("name", "words"), [("ada", "The Land"), ("bo", "the south"), ("cy", None)])
def test_a_side_is_a_record_or_words(edition, name, words):
    side = _views(edition(SEEDS), person)[name].actor.side
    assert words == (side if side is None or isinstance(side, str) else side.name)


def test_the_pages(edition, rendered):
    made = edition(SEEDS)
    shown = rendered(made, [*person.pages(made), *organisation.pages(made)])
    ada = shown["people/ada.md"]
    assert "https://www.wikidata.org/wiki/Q1" in ada
    assert "does not appear" in ada
    daily = shown["organisations/daily.md"]
    assert daily.index("The Wire") < daily.index("The House")
    assert "source that is not named" in shown["organisations/sources.md"]
    assert "They appear in no article so far" in shown["people/cy.md"]


def test_the_lists(edition, rendered):
    made = edition(SEEDS)
    (listed,) = people.pages(made)
    assert [side.heading for side in listed.view.sides] == ["The Land", "the south", "On no side"]
    (bodies,) = organisations.pages(made)
    assert [heading for heading, _ in bodies.view.kinds] == [
        "Outlets",
        "News agencies",
        "Companies",
        "Sources that nobody names",
    ]
    shown = rendered(made, [listed, bodies])
    assert "On no side" in shown["people/index.md"]
    assert "answer" in shown["organisations/index.md"]
