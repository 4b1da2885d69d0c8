from __future__ import annotations

from variorum.pages import topic, topics

SEEDS = """
=== topics.yml
talks: {name: Talks, blurb: What was *said*.}
empty: {name: Nothing yet}
=== summit/questions.yml
who: {ask: Who came?, type: who, about: [talks, bo, daily], added: 2023-10-01}
done: {ask: Was it over?, type: yes-no, about: [talks], added: 2023-10-01}
=== summit/utterances.yml
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks]}
=== claims a
done: "yes"
=== claims b
done: {answer: "no", by: sources}
=== article a
quotes: {welcome: {indirect: She greets him.}}
=== article c
quotes: {welcome: {indirect: She says hello.}}
"""


def _views(made):
    return {page.view.topic.id: page.view for page in topic.pages(made)}


def test_who_is_heard_and_who_is_not(edition):
    view = _views(edition(SEEDS))["talks"]
    assert [(one.speaker.id, one.statements, [a.letter for a in one.articles]) for one in view.heard] == [
        ("ada", 2, ["A", "C"]),
        ("sources", 1, ["B"]),
    ]
    assert [one.id for one in view.unheard] == ["bo", "daily"]
    assert [bool(one.role) for one in view.heard] == [True, False]


def test_differences_come_first(edition):
    view = _views(edition(SEEDS))["talks"]
    assert [one.comparison.question.id for one in view.questions] == ["done", "who"]
    assert view.differing == 1


def test_the_page(edition, rendered):
    made = edition(SEEDS)
    pages = rendered(made, topic.pages(made))
    shown = pages["topics/talks.md"]
    assert "What was <em>said</em>&#46;" in shown or "What was <em>said</em>." in shown
    order = ["#sources", "#heard", "#unheard", "#events", "#sayings"]
    assert sorted(order, key=lambda one: shown.index(f"{{ {one} }}")) == order
    assert "unnamed sources" in shown
    assert "No question of this topic" in pages["topics/empty.md"]


def test_it_begins_with_what_the_letters_stand_for(edition, rendered):
    made = edition(SEEDS)
    pages = rendered(made, topic.pages(made))
    shown = pages["topics/talks.md"]
    key = shown[shown.index('<ul class="v-key"') : shown.index("{ #sources }")]
    assert [f'href="../../summit/articles/{name}/">{name.upper()}</a>' in key for name in "abc"] == [True] * 3
    assert "A summit" not in key, "a lone story needs no name"
    assert "v-key" not in pages["topics/empty.md"]


def test_the_list_counts_verdicts(edition, rendered):
    made = edition(SEEDS)
    (page,) = topics.pages(made)
    empty, talks = page.view.lines
    assert (empty.topic.name, talks.topic.name) == ("Nothing yet", "Talks"), "by name"
    assert talks.questions == 2
    assert [(verdict.key, number) for verdict, number in talks.verdicts] == [
        ("conflict", 1),
        ("unanswered", 1),
    ]
    assert empty.verdicts == ()
    assert "2 questions" in rendered(made, [page])["topics/index.md"]
