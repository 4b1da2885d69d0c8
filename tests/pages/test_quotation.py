"""The page of a quotation: versions, marks, aligned tables, the strip of a speech."""

from __future__ import annotations

import re

import pytest

from variorum.pages import quotation

SPEECH = """
=== summit/utterances.yml
speech: {speaker: ada, gist: Her words., occasion: meeting, about: [talks]}
support: {speaker: ada, gist: She *stands* by him., occasion: meeting, about: [talks], part_of: speech, order: 1}
thanks: {speaker: ada, gist: She is grateful., occasion: at the door, about: [talks], part_of: speech, order: 2}

=== article a
quotes:
  support: {direct: "We have always supported all of the decisions [of his] . . . today", via: [wire], at: p3}

=== article b
quotes:
  support: {direct: "We will always support all the Decisions, today", note: In the caption.}
  thanks: {part: many thanks}

=== article c
language: fr
quotes:
  support:
    - {indirect: She backs him.}
"""


def pages_of(edition):
    return {page.subject.id: page for page in quotation.pages(edition)}


@pytest.fixture
def found(edition):
    return edition(SPEECH)


def view(edition, name):
    return pages_of(edition)[name].view


def test_one_page_an_utterance(found):
    pages = pages_of(found)
    assert [page.path for page in pages.values()] == [
        "summit/quotations/speech.md",
        "summit/quotations/support.md",
        "summit/quotations/thanks.md",
    ]
    assert pages["support"].title == "Ada Arden: She stands by him."
    assert pages["support"].trail[-1] == ("Her words.", pages["speech"].subject)


def test_forms_are_kept_apart(found):
    shown = view(found, "support")
    assert [one.version.siglum for one in shown.quoted] == ["A", "B"]
    assert [one.version.siglum for one in shown.reported] == ["C"]
    assert shown.missing == ()
    assert shown.carrying == "Three articles carry it: two quote it and one reports it in its own words."
    assert [article.letter for article in view(found, "thanks").missing] == ["A", "C"]


def test_changes_name_words_and_articles(found):
    changes = view(found, "support").changes
    first = changes[0]
    assert [(r.words, [v.siglum for v in r.versions]) for r in first.readings] == [
        ("have always supported", ["A"]),
        ("will always support", ["B"]),
    ]
    assert first.before == "We"
    assert first.after == "all of the"


def test_every_aligned_table_gives_every_version_the_same_cells(found):
    shown = view(found, "support")
    assert shown.stretches
    for stretch in shown.stretches:
        assert [line.version.siglum for line in stretch] == ["A", "B"]
        assert len({len(line.pieces) for line in stretch}) == 1
    for place, one in enumerate(shown.quoted):
        words = " ".join(p.text for s in shown.stretches for p in s[place].pieces if p.text)
        assert words.replace(" ", "") == one.version.text.replace(" ", "")


def test_marks_on_the_page_are_in_its_legend(found):
    shown = view(found, "support")
    assert {"substantive", "accidental", "insertion", "ellipsis"} <= set(shown.marks)


@pytest.mark.parametrize(
    ("a", "b", "key", "sentence"),
    [
        ("{direct: We agree.}", "{direct: we agree}", "accidental", "only punctuation"),
        (
            "{direct: We agree with all of it today}",
            "{direct: We agree with all of it today}",
            "same",
            "The words are the same.",
        ),
        ("{direct: We do agree on it}", "{part: agree}", "same", "as far as they go"),
        (
            "{direct: We agree with all of it today}",
            "{direct: We differ with all of it today}",
            "substantive",
            "one differs",
        ),
        ("{part: a big plan}", "{part: many hopes}", "apart", "none can be set"),
        ("{direct: We agree with all of it today}", "{indirect: They agree.}", "lone", ""),
        ("{indirect: Agreed.}", "{indirect: They agree.}", "reported", ""),
    ],
)
def test_what_two_versions_add_up_to(edition, a, b, key, sentence):
    made = edition(f"=== article a\nquotes: {{welcome: {a}}}\n=== article b\nquotes: {{welcome: {b}}}\n")
    found = view(made, "welcome").finding
    assert found.key == key
    assert sentence in found.sentence


@pytest.mark.parametrize(
    ("form", "carrying"),
    [
        ("direct", "Only one article has it, and quotes it."),
        ("part", "Only one article has it, and quotes a few words of it."),
        ("indirect", "Only one article has it, and reports it in its own words."),
    ],
)
def test_one_version(edition, form, carrying):
    shown = view(edition(f"=== article b\nquotes: {{welcome: {{{form}: Welcome to you}}}}\n"), "welcome")
    assert shown.carrying == carrying
    assert shown.finding.key == "single"
    assert not shown.stretches
    assert not shown.changes


def test_versions_of_one_article_are_no_difference_between_articles(edition):
    made = edition(
        "=== article a\nquotes:\n  welcome:\n"
        "    - {direct: We agree with all of it today}\n    - {direct: We differ with all of it today}\n"
    )
    assert view(made, "welcome").finding.words == "one article, words differ"
    assert view(made, "welcome").carrying == "Only one article has it, and quotes it."


def test_strip_of_a_speech(found):
    speech = view(found, "speech").whole
    assert [sentence.utterance.id for sentence in speech.sentences] == ["support", "thanks"]
    forms = [[[version.form for version in kept.versions] for kept in s.kept] for s in speech.sentences]
    assert forms == [[["direct"], ["direct"], ["indirect"]], [[], ["part"], []]]
    assert [total.sentences for total in speech.totals] == [1, 2, 1]
    shown = view(found, "thanks")
    assert (shown.place, shown.previous.utterance.id, shown.following) == (2, "support", None)


def test_related_questions_share_what_is_rare(edition):
    made = edition(
        """
=== summit/questions.yml
rare: {ask: Rare?, type: yes-no, about: [talks, bo], added: 2023-10-01}
common: {ask: Common?, type: yes-no, about: [talks], added: 2023-10-01}
other: {ask: Other?, type: yes-no, about: [others, meeting], added: 2023-10-01}

=== topics.yml
talks: {name: Talks}
others: {name: Other things}

=== summit/utterances.yml
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks, bo]}
"""
    )
    related = [entry.comparison.question.id for entry in view(made, "welcome").related]
    assert related == ["rare", "common"]


def test_page_reads_without_styles(found, rendered):
    made = rendered(found, quotation.pages(found))
    page = made["summit/quotations/support.md"]
    for anchor in ("a", "b", "c"):
        assert page.count(f'id="{anchor}"') == 1
    assert '<mark class="v-quotation-substantive" title="other words in another version">will</mark>' in page
    assert 'through <a href="../../../organisations/wire/">The Wire</a>' in page
    assert "paragraph 3" in page
    assert "In the caption." in page
    assert "(words left out here)" in page
    assert "## What changes { #changes }" in page
    assert "She <em>stands</em>" not in page.split("\n# ")[1].split("\n")[0]
    speech = made["summit/quotations/speech.md"]
    assert re.search(r'aria-hidden="true">&#9680;</span><span class="v-sr">quoted in part', speech)
    assert "keeps 2 and" in speech


def test_quotations_bear_their_language(edition, rendered):
    made = edition("=== article c\nlanguage: fr\nquotes: {welcome: {direct: Soyez le bienvenu}}\n")
    page = rendered(made, quotation.pages(made))["summit/quotations/welcome.md"]
    assert '<blockquote class="v-quotation-words" lang="fr">' in page


def test_undated_articles_say_so(edition, rendered):
    made = edition(
        """
=== summit/articles/a.yml
label: A
outlet: daily
published: unknown
not_before: 2023-09-13
checked: 2024-01-01
summary: It reports.
angle: Plain.
quotes: {welcome: {direct: Welcome}}
"""
    )
    page = rendered(made, quotation.pages(made))["summit/quotations/welcome.md"]
    assert "(undated; on or after 13 September 2023)" in page


def test_text_of_the_seeds_stays_text(edition, rendered):
    made = edition('=== article a\nquotes: {welcome: {direct: "<b>*x*</b> {: onclick=y }"}}\n')
    page = rendered(made, quotation.pages(made))["summit/quotations/welcome.md"]
    assert "<b>" not in page
    assert "{: onclick" not in page
