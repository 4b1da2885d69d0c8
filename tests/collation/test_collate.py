from __future__ import annotations

from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from variorum.collation.apparatus import (
    Difference,
    Reading,
    Segment,
    counts,
    difference,
    difference_of_rows,
    joined,
    segments,
    variants,
)
from variorum.collation.collate import Collation, Label, Printed, State, collate
from variorum.collation.tokens import TokenKind, printed, tokenise

SPUTNIK = (
    "We have always supported all the decisions by President Putin and decisions by the Russian government"
)
UMMID = "We have always supported and continue to support all decisions of President Putin and the Russian government”"
TOPACCOLADE = "“We will always support the decisions of President Putin and the Russian leadership"

LETTERS = {
    Label.AGREED: "=",
    Label.ACCIDENTAL: "~",
    Label.PARTIAL: "/",
    Label.OMITTED: "-",
    Label.SUBSTANTIVE: "#",
    Label.EDITORIAL: "+",
}


def of(*texts: str) -> Collation:
    return collate([Printed(chr(ord("A") + number), text) for number, text in enumerate(texts)])


def part(text: str) -> Printed:
    return Printed("", text)


def whole(text: str) -> Printed:
    return Printed("", text, whole=True)


def labels(*texts: str) -> str:
    return "".join(LETTERS[column.label] for column in of(*texts).columns)


def apparatus(*texts: str) -> list[str]:
    return [
        " : ".join(f"{reading.words or 'om.'} {','.join(reading.sigla)}" for reading in entry.readings)
        for entry in variants(of(*texts))
    ]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        ("  one   two ", ["one", "two"]),
        ("“We will,” he said", ["“We", "will,”", "he", "said"]),
        ("he said: “We", ["he", "said:", "“We"]),
        ("a country – a big one", ["a", "country –", "a", "big", "one"]),
        ("security—and peace", ["security—", "|and", "peace"]),
        ("a 50-minute talk", ["a", "50-", "|minute", "talk"]),
        ("the country’s 1,000.5 km", ["the", "country’s", "1,000.5", "km"]),
        ("U.S. troops, 30 % of $50", ["U.S.", "troops,", "30 %", "of", "$50"]),
        ("security . . . against", ["security", "<. . .>", "against"]),
        ("security [...] against", ["security", "</[...]/>", "against"]),
        ("security...against", ["security", "|<...>", "|against"]),
        ("“…and so on”", ["<“…>", "|and", "so", "on”"]),
        ("He [Kim Jong Un] was [sic].", ["He", "{[Kim Jong Un]}", "was", "{[sic].}"]),
        ("[w]e need satellite[s].", ["[w]e", "need", "satellite[s]."]),
        ("—", ["—"]),
        ("co\u00adsmo\u200bdrome", ["co\u00adsmo\u200bdrome"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    forms = {
        TokenKind.WORD: "{}",
        TokenKind.INSERTION: "{{{}}}",
        TokenKind.ELLIPSIS: "<{}>",
        TokenKind.CUT: "</{}/>",
    }
    assert [
        ("|" if token.glued else "") + forms[token.kind].format(token.text) for token in tokenise(text)
    ] == tokens


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("We will win", "We will win", "==="),
        ("We will win", "“we will win.”", "~=~"),
        ("We will win", "We will prevail", "==#"),
        ("We will win", "They will win", "#=="),
        ("the country's ally", "the country’s ally", "=~="),
        ("its ally", "it's ally", "#="),
        ("our ally stays", "our allies stay", "=##"),
        ("a well-armed ally", "a well armed ally", "=~~="),
        ("to co-operate", "to cooperate", "=~"),
        ("the re-entry there", "the re-entry there", "===="),
        ("only 60 km away", "only 60km away", "=~="),
        ("1,000 km", "1000 km", "~="),
        ("3.5 km", "35 km", "#="),
        ("50 % of it", "50 of it", "#=="),
        ("the U.S. troops", "the US troops", "=~="),
        ("[W]e will win", "We will win", "~=="),
        ("co\u00adsmodrome", "cosmodrome", "~"),
        ("supported all decisions", "supported decisions", "=-="),
        ("a sacred fight for peace", "sacred fight", "/==//"),
        ("top priority", "sacred fight of ours", "//////"),
        ("a good day and a bad night", "a good ... night", "==////="),
        ("a good ... night", "a good [...] night", "==+="),
        ("He [Kim Jong Un] was glad", "He was glad", "=+=="),
        ("He [Kim Jong Un] was glad", "He Kim was glad", "=/=="),
        ("He [Kim] was glad", "He [Kim Jong Un] was glad", "=+=="),
        ("", "", ""),
        ("", "one two", "//"),
    ],
)
def test_labels_of_two(first: str, second: str, expected: str) -> None:
    assert labels(first, second) == expected
    assert labels(second, first) == expected


def test_states_tell_omission_from_part_and_ellipsis() -> None:
    collation = of("this is a sacred fight for real peace", "sacred fight for peace", "sacred ... real peace")
    assert [[cell.state.value for cell in row.cells] for row in collation.rows] == [
        ["words"] * 8,
        ["outside"] * 3 + ["words"] * 3 + ["omitted", "words"],
        ["outside"] * 3 + ["words", "ellipsis", "ellipsis", "words", "words"],
    ]
    assert [cell.text for cell in collation.rows[2].cells] == [
        "",
        "",
        "",
        "sacred",
        "...",
        "",
        "real",
        "peace",
    ]


def test_insertions_are_not_the_speakers_words() -> None:
    collation = of("He [Kim Jong Un] was glad", "He was glad")
    assert [cell.state for cell in collation.columns[1].cells] == [State.INSERTION, State.NOTHING]
    assert apparatus("He [Kim Jong Un] was glad", "He was glad") == []


def test_short_part_stands_at_its_first_place() -> None:
    assert labels("sacred fight, a sacred fight", "sacred fight") == "=~///"


def test_versions_of_one_sentence() -> None:
    assert apparatus(SPUTNIK, UMMID, TOPACCOLADE) == [
        "have always supported A,B : will always support C",
        "om. A,C : and continue to support B",
        "all A,B : om. C",
        "the A,C : om. B",
        "by A : of B,C",
        "decisions by A : om. B,C",
        "government A,B : leadership C",
    ]


def test_apparatus_follows_the_order_of_versions() -> None:
    assert apparatus(TOPACCOLADE, SPUTNIK) == [
        "will always support A : have always supported B",
        "om. A : all B",
        "of A : by B",
        "om. A : decisions by B",
        "leadership A : government B",
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("We will win", "we will win!"), []),
        (("we say by the way no", "we say obviously no"), ["by the way A : obviously B"]),
        (
            ("we gladly and openly say no", "we gladly say no", "we say no"),
            ["gladly A,B : om. C", "and openly A : om. B,C"],
        ),
        (("the big red house", "the small red hut", "big red"), ["big red house A,C : small red hut B"]),
        (("a big old house", "a small new house", "a ... house"), ["big old A : small new B"]),
        (("once – two", "once – three"), ["two A : three B"]),
    ],
)
def test_variants(texts: tuple[str, ...], expected: list[str]) -> None:
    assert apparatus(*texts) == expected


def test_variant_names_its_columns() -> None:
    (entry,) = variants(of("We will win", "We will prevail"))
    assert (entry.first, entry.last) == (2, 2)
    assert entry.readings == (Reading("win", ("A",)), Reading("prevail", ("B",)))


def test_segments() -> None:
    collation = of("He [Kim] will win—all ... of “it”", "He would win all of it today and here")
    first, second = (segments(collation, row) for row in collation.rows)
    assert first == (
        Segment("He", "agreed", False),
        Segment("[Kim]", "insertion", False),
        Segment("will", "substantive", False),
        Segment("win—all", "accidental", False),
        Segment("...", "ellipsis", False),
        Segment("of", "agreed", False),
        Segment("“it”", "accidental", False),
    )
    assert [(part.text, part.kind) for part in second[-2:]] == [
        ("it", "accidental"),
        ("today and here", "partial"),
    ]


def test_segment_without_text_marks_an_omission() -> None:
    collation = of("we have all we need", "we have we need")
    assert segments(collation, collation.rows[1]) == (
        Segment("we have", "agreed", False),
        Segment("", "omitted", True),
        Segment("we need", "agreed", False),
    )
    assert joined(segments(collation, collation.rows[1])) == "we have we need"


@pytest.mark.parametrize(
    ("texts", "shared", "compared", "differing", "share"),
    [
        (("We will win", "we will win"), 3, 3, 0, 0.0),
        (("We will win", "We will prevail"), 2, 3, 1, 1 / 3),
        (("all we have", "we have it"), 2, 2, 0, 0.0),
        (("we all have it", "we have it"), 3, 4, 1, 0.25),
        (("sacred fight", "top priority"), 0, 0, 0, 0.0),
    ],
)
def test_counts(texts: tuple[str, ...], shared: int, compared: int, differing: int, share: float) -> None:
    found = counts(of(*texts))
    assert (found.shared, found.compared, found.differing, found.share_differing) == (
        shared,
        compared,
        differing,
        share,
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("We will win", "We  will win", Difference.IDENTICAL),
        ("", "", Difference.IDENTICAL),
        ("a sacred fight for peace", "sacred fight", Difference.IDENTICAL),
        ("We will win", "“we will win!”", Difference.ACCIDENTAL),
        ("He [Kim] was glad", "He was glad", Difference.ACCIDENTAL),
        ("We will win", "We shall win", Difference.SUBSTANTIVE),
        ("We will surely win", "We will win", Difference.SUBSTANTIVE),
        (SPUTNIK, UMMID, Difference.SUBSTANTIVE),
        ("sacred fight", "top priority", Difference.APART),
        ("", "one", Difference.APART),
    ],
)
def test_difference(first: str, second: str, expected: Difference) -> None:
    assert difference(part(first), part(second)) is expected
    assert difference(part(second), part(first)) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("We will win", "“We will win!”", Difference.ACCIDENTAL),
        # words at either end that the other lacks
        ("I do not recall.", "I do.", Difference.SUBSTANTIVE),
        ("Peace will come.", "There will be no peace.", Difference.SUBSTANTIVE),
        ("We will win.", "We will win only if we fight.", Difference.SUBSTANTIVE),
        ("Good night, Malaysian three seven zero.", "All right, good night.", Difference.SUBSTANTIVE),
        ("We are ready.", "No, we are ready.", Difference.SUBSTANTIVE),
        ("I never said it", "I never said it. Ever", Difference.SUBSTANTIVE),
        # an ellipsis at an end says that something is left out there
        ("We will win ...", "We will win only if we fight.", Difference.IDENTICAL),
        ("[...] we will win", "Whatever comes, we will win", Difference.IDENTICAL),
        # one word in two spellings
        ("They honour our neighbours", "They honor our neighbors", Difference.VARIANT),
        ("We recognise and organise it", "We recognize and organize it", Difference.VARIANT),
        ("He won’t go", "He will not go", Difference.VARIANT),
        ("I’m sure it is true", "I am sure it’s true", Difference.VARIANT),
        ("They cannot stop", "They can't stop", Difference.VARIANT),
        ("It cost $5 million", "It cost 5 million dollars", Difference.VARIANT),
        ("It fell by 5 %", "It fell by five percent", Difference.VARIANT),
        ("all five of them", "all 5 of them", Difference.VARIANT),
        # other words that look alike
        ("It cost $5 million", "It cost 6 million dollars", Difference.SUBSTANTIVE),
        ("We have four ships", "We have for ships", Difference.SUBSTANTIVE),
        ("He won’t go", "He will go", Difference.SUBSTANTIVE),
        ("It was filled", "It was filed", Difference.SUBSTANTIVE),
        # scripts without spaces
        ("我们会赢", "我们会赢", Difference.IDENTICAL),
        ("我们会赢", "我们不会赢", Difference.SUBSTANTIVE),
        ("私たちは勝つ", "私たちは勝った", Difference.SUBSTANTIVE),
        ("เราจะชนะ", "เราจะไม่ชนะ", Difference.SUBSTANTIVE),
    ],
)
def test_difference_of_whole_sentences(first: str, second: str, expected: Difference) -> None:
    assert difference(whole(first), whole(second)) is expected
    assert difference(whole(second), whole(first)) is expected


def test_a_moved_word_is_shown_as_moved() -> None:
    collation = collate(
        [whole("Today we will certainly win the war"), whole("We will certainly win the war today")]
    )
    moved = [column for column in collation.columns if column.label is Label.MOVED]
    assert [{token.word for cell in column.cells for token in cell.tokens} for column in moved] == [
        {"today"}
    ] * 2


def test_our_cut_is_told_from_an_ellipsis_of_the_article() -> None:
    ours, theirs = (
        of("a good [...] night", "a good day and a bad night"),
        of("a good ... night", "a good day and a bad night"),
    )
    assert [part.kind for part in segments(ours, ours.rows[0])] == ["agreed", "cut", "agreed"]
    assert [part.kind for part in segments(theirs, theirs.rows[0])] == ["agreed", "ellipsis", "agreed"]
    assert State.CUT in {cell.state for cell in ours.rows[0].cells}
    assert not any(column.label.differs for column in (*ours.columns, *theirs.columns))


def test_difference_of_rows_of_a_larger_collation() -> None:
    rows = of("We will win", "we will win", "We shall win").rows
    assert difference_of_rows(rows[0], rows[1]) is Difference.ACCIDENTAL
    assert difference_of_rows(rows[0], rows[2]) is Difference.SUBSTANTIVE


def test_nothing_to_collate() -> None:
    assert collate([]) == Collation((), ())
    assert variants(collate([])) == ()
    assert labels("only one [Kim] ... version") == "====="


WORDS = "we We will always support supported ally allies “the win,” co-operate cooperate 60 km 60km – win—now it's its"
PIECES = st.sampled_from([*WORDS.split(" "), "[w]in", "...", ". . .", "[...]", "[Kim Jong Un]"])
TEXTS = st.lists(PIECES, max_size=9).map(" ".join) | st.text("ab.[]'- …\u00ad\u0301(", max_size=14)


def tokens_of(texts: list[str]) -> int:
    return sum(len(tokenise(text)) for text in texts)


@settings(deadline=None)
@given(TEXTS)
@example("a[b] c] [d")
@example("... ...")
def test_tokens_give_back_the_text(text: str) -> None:
    assert printed(tokenise(text)) == " ".join(text.split())


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_rows_give_back_their_texts(texts: list[str]) -> None:
    collation = of(*texts)
    for row, text in zip(collation.rows, texts, strict=True):
        assert joined(segments(collation, row)) == " ".join(text.split())
    assert len(collation.columns) <= tokens_of(texts)
    assert all(len(row.cells) == len(collation.columns) for row in collation.rows)
    assert all(any(cell.tokens for cell in column.cells) for column in collation.columns)


@settings(deadline=None)
@given(TEXTS, st.integers(2, 4))
def test_text_agrees_with_itself(text: str, times: int) -> None:
    assert {column.label for column in of(*[text] * times).columns} <= {Label.AGREED}
    assert difference(part(text), part(text)) is Difference.IDENTICAL


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_order_of_versions_does_not_matter(texts: list[str], random: Random) -> None:
    versions = [Printed(str(number), text) for number, text in enumerate(texts)]
    shuffled = random.sample(versions, len(versions))
    one, other = collate(versions), collate(shuffled)
    assert [column.label for column in one.columns] == [column.label for column in other.columns]
    assert sorted(one.rows, key=lambda row: row.siglum) == sorted(other.rows, key=lambda row: row.siglum)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_difference_is_symmetrical(first: str, second: str) -> None:
    assert difference(part(first), part(second)) is difference(part(second), part(first))
    assert difference(whole(first), whole(second)) is difference(whole(second), whole(first))


PLAIN = st.lists(
    st.sampled_from(
        ["we", "will", "win", "not", "only", "peace", "come", "there", "be", "no", "do", "recall", "if"]
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=300, deadline=None)
@given(PLAIN, PLAIN)
def test_whole_sentences_of_different_words_are_never_called_the_same(
    first: list[str], second: list[str]
) -> None:
    found = difference(whole(" ".join(first)), whole(" ".join(second)))
    assert (found in (Difference.IDENTICAL, Difference.ACCIDENTAL, Difference.VARIANT)) is (first == second)


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_every_difference_of_words_has_an_entry(texts: list[str]) -> None:
    collation = of(*texts)
    entries = variants(collation)
    covered = {place for entry in entries for place in range(entry.first, entry.last + 1)}
    assert {place for place, column in enumerate(collation.columns) if column.label.differs} <= covered
    assert all(len(entry.readings) > 1 for entry in entries)
