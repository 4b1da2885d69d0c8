"""Everything an article says."""

from __future__ import annotations

from variorum.pages import article, article_answers

SEEDS = """
=== topics.yml
talks: {name: Talks}
train: {name: The train}
=== summit/story.yml
title: A summit
sentence: Two met.
day: 2023-09-13
articles: [a, b, c]
topics: [train, talks]
=== summit/utterances.yml
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks]}
thanks: {speaker: bo, gist: He thanks her., occasion: meeting, about: [talks]}
farewell: {speaker: ada, gist: She sees him off., occasion: meeting, about: [talks]}
=== summit/questions.yml
who: {ask: Who came?, type: who, about: [talks], added: 2023-10-01}
late: {ask: Was the train late?, type: yes-no, about: [train, talks], added: 2023-10-01}
long: {ask: Was it long?, type: yes-no, about: [talks], added: 2023-10-01}
=== claims a
who: [{answer: ada}, {answer: bo, by: bo, verb: admits, via: wire, mode: plan}]
late: {answer: "no", via: wire}
=== claims b
who: bo
late: "yes"
long: "yes"
=== claims c
who: ada
late: "no"
=== article a
headline: Two meet
language: es
quotes:
  welcome: {direct: Welcome to all of you}
  thanks: {indirect: He is thankful, via: wire}
  farewell: {part: goodbye}
"""


def _view(made, letter):
    views = (page.view for page in article_answers.pages(made))
    (found,) = (view for view in views if view.article.letter == letter)
    return found


def _shown(made, rendered, name="summit/articles/a/answers.md"):
    return rendered(made, [*article.pages(made), *article_answers.pages(made)])[name]


def test_each_answer_stands_once_below_the_first_topic_of_its_question(edition):
    view = _view(edition(SEEDS), "A")
    assert [(topic.id, [row.comparison.question.id for row in rows]) for topic, rows in view.topics] == [
        ("train", ["late"]),
        ("talks", ["who"]),
    ]
    given = view.topics[1][1][0].given
    assert [(one.claim.words, one.mode) for one in given] == [("Ada Arden", ""), ("Bo Brandt", "as a plan")]
    assert view.answer_count == 3


def test_those_who_answer_otherwise_give_an_answer_that_it_does_not_give(edition):
    made = edition(SEEDS)
    (late,), (who,) = (rows for _, rows in _view(made, "A").topics)
    assert [one.letter for one in late.otherwise] == ["B"]
    assert [one.letter for one in who.otherwise] == ["B"], "what is planned is not what was done"
    (_, rows) = _view(made, "B").topics[1]
    assert [(row.comparison.question.id, [one.letter for one in row.otherwise]) for row in rows] == [
        ("who", ["A", "C"]),
        ("long", []),
    ]


def test_the_source_stands_before_the_answer_and_the_answer_leads_to_its_place(edition, rendered):
    shown = _shown(edition(SEEDS), rendered)
    start = shown.index("Who came?")
    row = shown[start : shown.index("</li>", start)]
    assert '<p><a href="../../../questions/who/#a">Ada Arden</a></p>' in row
    assert (
        row.index("(admits)") < row.index("through") < row.index("The Wire") < row.index("Bo Brandt</a> <i>")
    )
    assert "(as a plan)" in row
    late = shown[shown.index("Was the train late?") :]
    assert late.index("through") < late.index("The Wire") < late.index(">no</a>") < late.index("otherwise:")


def test_quotations_by_speaker_tell_direct_part_and_reported_apart(edition, rendered):
    made = edition(SEEDS)
    view = _view(made, "A")
    assert [(who.id, [one.utterance.id for one in found]) for who, found in view.quotations] == [
        ("ada", ["welcome", "farewell"]),
        ("bo", ["thanks"]),
    ]
    shown = _shown(made, rendered)
    assert '<li><q lang="es">Welcome to all of you</q>' in shown
    assert '<i>in part:</i> <q lang="es">goodbye</q>' in shown
    reported = shown[: shown.index("He is thankful")]
    assert reported.endswith("The Wire</a>: <i>reported:</i> ")
    assert '<a href="../../../quotations/thanks/#a">He thanks her.</a>' in shown


def test_the_two_pages_of_an_article_lead_to_each_other(edition, rendered):
    made = edition(SEEDS)
    answers, short = _shown(made, rendered), _shown(made, rendered, "summit/articles/a.md")
    assert '<a href="../">In short</a>' in answers
    assert '<a href="answers/">Everything it says</a>' in short
    assert 'aria-current="page">Everything it says' in answers
    assert 'aria-current="page">In short' in short
    (page,) = (one for one in article_answers.pages(made) if one.view.article.letter == "A")
    assert page.trail[-1] == ("A", page.view.article)
    assert page.subject is None, "links to the article lead to the short page"


def test_an_article_without_answers_says_so(edition, rendered):
    shown = _shown(edition(""), rendered)
    assert "It answers none of the questions so far." in shown
    assert "None is recorded." in shown
