"""The list of quotations."""

from __future__ import annotations

from variorum.build import read
from variorum.pages import quotations

SEEDS = """
=== summit/utterances.yml
speech: {speaker: ada, gist: Her words., occasion: meeting, about: [talks]}
second: {speaker: ada, gist: The second., occasion: meeting, about: [talks], part_of: speech, order: 2}
first: {speaker: ada, gist: The first., occasion: meeting, about: [talks], part_of: speech, order: 1}
answer: {speaker: bo, gist: His answer., occasion: meeting, about: [talks], part_of: speech, order: 3}
alone: {speaker: bo, gist: Something else., occasion: meeting, about: [talks]}

=== article a
quotes:
  first: {direct: We agree with all of it today}
  alone: {direct: Never}

=== article b
quotes:
  first: {direct: We differ with all of it today}
  second: {indirect: More.}
"""


def the_page(edition):
    (page,) = quotations.pages(edition)
    return page


def test_by_speaker_then_order(edition):
    groups = the_page(edition(SEEDS)).view.groups
    assert [group.speaker.id for group in groups] == ["ada", "bo"]
    (block,) = groups[0].blocks
    assert block.speech.utterance.id == "speech"
    assert [row.utterance.id for row in block.rows] == ["first", "second"]
    assert [row.utterance.id for block in groups[1].blocks for row in block.rows] == ["answer", "alone"]


def test_what_the_versions_add_up_to_is_counted(edition):
    view = the_page(edition(SEEDS)).view
    assert (view.utterances, view.versions, view.shared) == (4, 4, 1)
    assert [(tally.key, tally.number) for tally in view.tallies] == [
        ("substantive", 1),
        ("single", 2),
        ("none", 1),
    ]
    row = view.groups[0].blocks[0].rows[0]
    assert [kept.article.letter for kept in row.kept] == ["A", "B"]
    assert row.finding.words == "words differ"


def test_page(edition, rendered):
    made = edition(SEEDS)
    text = rendered(made, quotations.pages(made))["summit/quotations/index.md"]
    assert '<a href="first/">The first.</a>' in text
    assert '<h2 id="by-ada">' in text
    assert "words differ · 2 versions" in text
    assert "1 stands in more than one article" in text
    page = the_page(made)
    assert (page.navigation.section, page.navigation.label, page.navigation.rank) == ("", "Quotations", 40)


def test_no_page_without_utterances(seeds):
    root = seeds()
    (root / "seeds/summit/utterances.yml").unlink()
    assert not list(quotations.pages(read(root).edition))
