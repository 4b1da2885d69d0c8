from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from variorum.evidence.lock import (
    HEADER,
    MAX_SHARE,
    ArticleLock,
    Evidence,
    Lock,
    digest,
    format_lock,
    lock_article,
    read_lock,
    share,
)
from variorum.evidence.passages import (
    MAX_WORDS,
    Ambiguous,
    Found,
    Missing,
    Span,
    Text,
    find,
    mentions,
    nearest,
    occurrences,
    occurs,
)
from variorum.text.wording import count_words, normalise, pieces_of

RAW = """Leader's Vows at the Harbour

  By Ann Other \r
The leader of the island\u00a0— a “small state” — said on Monday he’d come 60km by train.
\u200b
“We will al\u00adways support our neighbours,” he said. “We [the islanders] will always help.”
He spoke for half an hour; the mayor’s wor\u00adds were few. He spoke of fish, of ships and of the Lighthouse-on-Sea.
The U.S. envoy said 'nothing new' of the ‘fish war’. Café talks cost 1,000 crowns.
"""
TEXT = Text.of(RAW)
PLAIN = [
    word.strip("“”‘’',.;[]") for word in RAW.replace("\u00ad", "").split() if word not in ("—", "\u200b")
]
"""The words of the text, one by one, taken from it in another way."""


def test_paragraphs_are_the_lines_that_are_not_empty() -> None:
    assert [line[:12] for line in TEXT.paragraphs] == [
        "Leader's Vow",
        "By Ann Other",
        "The leader o",
        "“We will al\u00ad",
        "He spoke for",
        "The U.S. env",
    ]
    assert TEXT.words == sum(count_words(line) for line in TEXT.paragraphs) == len(PLAIN)


def test_digest_sees_words_and_paragraphs_but_no_typography() -> None:
    plain = "It's “new”.\n\nAnd now?"
    assert Text.of(plain).digest == Text.of('\ufeffIt’s  "new".\r\nAnd\u00a0now? \n').digest
    assert Text.of(plain).digest != Text.of("It's “new”. And now?").digest
    assert Text.of(plain).digest != Text.of("It's “New”.\n\nAnd now?").digest


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("“a” «b» ‘c’ ‹d› 'e' \"f\"", '"a" "b" "c" "d" "e" "f"'),
        ("the country’s, workers’ `90s", 'the country\'s, workers" "90s'),
        (" a\u00a0\t b\nc\u2009d ", "a b c d"),
        ("co\u00adsmo\u200bdrome\ufeff", "cosmodrome"),
        ("a \u200b b \u200b", "a b"),
        ("we [sic] meet [SIC]. [sic]", "we meet."),
        ("[sic] we", "we"),
        ("non\u2011breaking – dash — kept", "non-breaking – dash — kept"),
        ("Cafe\u0301 \u1112\u1161\u11ab", "Café 한"),
        ("", ""),
        (" \u00ad ", ""),
    ],
)
def test_normalise(text: str, normal: str) -> None:
    assert normalise(text).text == normal


@settings(deadline=None)
@given(st.text("ab'’“\" \u00a0\u00ad\u200b\u0301\n-", max_size=20))
@example("a'\u00adb")
@example("e\u200b\u0301 x")
def test_normalise_twice_changes_nothing_more(text: str) -> None:
    normal = normalise(text)
    assert normalise(normal.text).text == normal.text


@settings(deadline=None)
@given(st.text("abé'“ \u00a0\u00ad\u200b\n-", max_size=20))
def test_normalised_characters_come_from_their_offsets(text: str) -> None:
    normal = normalise(text)
    for offset, character in enumerate(normal.text):
        origin = text[normal.origin(offset)]
        assert (
            origin == character
            or (character == " " and (origin.isspace() or origin in "\u00ad\u200b"))
            or (character == '"' and origin in "'“")
        )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (". . . – “…” [...]", 0),
        ("We will always support", 4),
        ("the country’s 50-minute talk", 4),
        ("1,000 km at 3.30 p.m. in the U.S.", 8),
        ("60km", 1),
        ("peace—and war – now", 4),
        ("end.Next", 2),
        ("wee [sic] meet [...] here", 3),
        ("[Vladimir] Putin", 2),
        ("co\u00adsmo\u200bdrome", 1),
        ("नमस्ते दुनिया", 2),
        ("金正恩访问俄罗斯", 4),
        ("either/or 24/7", 3),
    ],
)
def test_count_words(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("quotation", "pieces"),
    [
        ("one two", ("one two",)),
        ("one [...] two[…]three", ("one", "two", "three")),
        ("[...] one [. . .]", ("one",)),
        ("one . . . two", ("one . . . two",)),
        ("[...]", ()),
        ("", ()),
    ],
)
def test_pieces(quotation: str, pieces: tuple[str, ...]) -> None:
    assert pieces_of(quotation) == pieces


@pytest.mark.parametrize(
    ("quotation", "paragraphs", "paragraph", "words"),
    [
        ("said on Monday", None, 3, ["said on Monday"]),
        ("The leader of the island — a 'small state' —", None, 3, ["The leader of the island a small state"]),
        ('"We will always support our neighbours,"', None, 4, ["We will always support our neighbours"]),
        ("he'd come 60km [sic] by train", None, 3, ["he’d come 60km by train"]),
        ("We [...] [the islanders] will always help.", None, 4, ["We", "the islanders will always help"]),
        ("Leader's Vows [...] fish, of ships", None, 1, ["Leader's Vows", "fish of ships"]),
        ("He spoke", None, 5, ["He spoke"]),
        ("Other The leader", None, 2, ["Other The leader"]),
        ("Cafe\u0301 talks", None, 6, ["Café talks"]),
        ("the", [5], 5, ["the"]),
        ("always", None, 4, ["always"]),
        ("of the", {4, 5}, 5, ["of the"]),
        ("will always [...] spoke [...] of", None, 4, ["will always", "spoke", "of"]),
    ],
)
def test_find(quotation: str, paragraphs: list[int] | None, paragraph: int, words: list[str]) -> None:
    found = find(quotation, TEXT, paragraphs)
    assert isinstance(found, Found)
    assert found.paragraph == paragraph
    assert [" ".join(PLAIN[span.first - 1 : span.last]) for span in found.spans] == words


def test_first_place_in_a_paragraph_counts_but_the_nearest_before_what_follows() -> None:
    text = Text.of("one two one two three")
    assert find("one", text) == Found(1, (Span(1, 1),))
    assert find("one [...] three", text) == Found(1, (Span(3, 3), Span(5, 5)))


def test_quotation_in_several_paragraphs_is_ambiguous() -> None:
    assert find("of the", TEXT) == Ambiguous((3, 5, 6))
    assert find("of the", TEXT, [1, 3, 6]) == Ambiguous((3, 6))


@pytest.mark.parametrize(
    ("quotation", "paragraphs", "passage", "paragraph", "similarity", "piece"),
    [
        ("always supports our neighbours", None, "al\u00adways support our neighbours", 4, 0.98, None),
        ("Will always help", None, "will always help", 4, 0.94, None),
        ("ships and of the Light", None, "ships and of the Lighthouse-on-Sea", 5, 0.79, None),
        ("the mayor", None, "the mayor’s", 5, 0.9, None),
        ("said on Monday", [4], "said on Monday", 3, 1.0, None),
        ("help [...] always support", None, "al\u00adways support", 4, 1.0, "always support"),
        ("said [...] on Mondays", None, "on Monday", 3, 0.95, "on Mondays"),
        ("Lighthouse-on-Sea. The U.S.", [5], "Lighthouse-on-Sea", 5, 1.0, None),
        ("Leader's Wow at the Haven", None, "Leader's Vows at the Harbour", 1, 0.79, None),
        ("[...]", None, "", 0, 0.0, ""),
    ],
)  # fmt: skip
def test_missing(
    quotation: str,
    paragraphs: list[int] | None,
    passage: str,
    paragraph: int,
    similarity: float,
    piece: str | None,
) -> None:
    missing = find(quotation, TEXT, paragraphs)
    assert isinstance(missing, Missing)
    assert (missing.passage, missing.paragraph, round(missing.similarity, 2), missing.piece) == (
        passage,
        paragraph,
        similarity,
        quotation if piece is None else piece,
    )


def test_nearest_passage_is_never_longer_than_a_quotation_may_be() -> None:
    long = Text.of(" ".join(f"word{number}" for number in range(60)))
    missing = nearest(" ".join(f"Word{number}" for number in range(5, 45)), long)
    assert count_words(missing.passage) == MAX_WORDS
    assert missing.paragraph == 1


def test_nothing_is_near_in_an_empty_text() -> None:
    assert find("word", Text.of("\n \n")) == Missing(passage="", paragraph=0, similarity=0.0, piece="word")


@pytest.mark.parametrize(
    ("words", "paragraphs"),
    [
        ("leader", (3,)),
        ("Leader", (1,)),
        ("the mayor", (5,)),
        ("the", (1, 3, 4, 5, 6)),
        ("Lighthouse", ()),
        ("light", ()),
        ("fish war", (6,)),
        ("Monday, ", ()),
        ("", ()),
    ],
)
def test_occurs(words: str, paragraphs: tuple[int, ...]) -> None:
    assert occurs(words, TEXT) == paragraphs


def test_occurrences_are_the_first_in_each_paragraph() -> None:
    assert occurrences("He spoke", TEXT) == (Found(5, (Span(39, 40),)),)
    assert occurrences("Leader", TEXT) == (Found(1, (Span(1, 1),)),)


@pytest.mark.parametrize(
    ("words", "paragraphs"),
    [
        ("LEADER", (1, 3)),
        ("lighthouse", (5,)),
        ("on sea", (5,)),
        ("fish-war", (6,)),
        ("light", ()),
        ("we", (4,)),
        ("", ()),
    ],
)
def test_mentions(words: str, paragraphs: tuple[int, ...]) -> None:
    assert mentions(words, TEXT) == paragraphs


@pytest.mark.parametrize(
    ("spans", "words", "expected"),
    [
        ([], 100, 0.0),
        ([Span(1, 10)], 100, 0.1),
        ([Span(1, 10), Span(5, 20)], 100, 0.2),
        ([Span(30, 39), Span(1, 10), Span(2, 3)], 100, 0.2),
        ([Span(1, 10), Span(11, 20)], 20, 1.0),
        ([], 0, 0.0),
    ],
)
def test_share(spans: list[Span], words: int, expected: float) -> None:
    assert share(spans, words) == expected


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40))))
def test_share_is_that_of_the_union(pairs: list[tuple[int, int]]) -> None:
    spans = [Span(min(pair), max(pair)) for pair in pairs]
    assert share(spans, 40) == len({word for span in spans for word in range(span.first, span.last + 1)}) / 40


def test_digest() -> None:
    assert digest(Evidence.QUOTE, "the “small state” […] by train") == "quote-c2a07a10b6bc8efd"
    same = digest(Evidence.QUOTE, "sacred fight")
    assert digest(Evidence.QUOTE, " sacred\u00a0fight [sic]") == same
    assert digest(Evidence.QUOTE, "Sacred fight") != same
    assert digest(Evidence.TERM, "sacred fight").removeprefix("term-") == same.removeprefix("quote-")


def locked() -> ArticleLock:
    def place(quotation: str, paragraphs: list[int] | None = None) -> Found:
        found = find(quotation, TEXT, paragraphs)
        assert isinstance(found, Found)
        return found

    return lock_article(
        "harbour-news",
        TEXT,
        [
            (Evidence.QUOTE, "of the", place("of the", [5])),
            (Evidence.QUOTE, "of the", place("of the", [3])),
            (Evidence.QUOTE, "of the", place("of the", [3])),
            (Evidence.QUOTE, "We [...] will always help", place("We [...] will always help")),
            (Evidence.TERM, "fish war", occurrences("fish war", TEXT)[0]),
            (Evidence.NAME, "Ann Other", occurrences("Ann Other", TEXT)[0]),
            (Evidence.NEVER, "war at sea", None),
        ],
    )


def test_format_lock() -> None:
    assert format_lock(
        Lock((locked(), ArticleLock(article="a-paper", digest="0" * 64, words=0, entries={})))
    ) == HEADER + (
        "version: 2\n"
        "articles:\n"
        "  a-paper:\n"
        f"    text: sha256 {'0' * 64}\n"
        "    words: 0\n"
        "    verified: {}\n"
        "  harbour-news:\n"
        f"    text: sha256 {TEXT.digest}\n"
        "    words: 74\n"
        "    verified:\n"
        f"      {digest(Evidence.NAME, 'Ann Other')}: p2 7-8\n"
        f"      {digest(Evidence.NEVER, 'war at sea')}: absent\n"
        + "".join(
            sorted(
                [
                    f"      {digest(Evidence.QUOTE, 'of the')}: p3 11-12, p5 57-58\n",
                    f"      {digest(Evidence.QUOTE, 'We [...] will always help')}: p4 33-33 36-38 marked\n",
                ]
            )
        )
        + f"      {digest(Evidence.TERM, 'fish war')}: p6 68-69 marked\n"
    )


@pytest.mark.parametrize(
    ("line", "words", "marked"),
    [
        ("She said: “We are ready.”", "We are ready", True),
        ("She said: “We are ready.”", "She said", False),
        ("She said that they were ready.", "they were ready", False),
        ("“We are ready,” she said, “and more.”", "she said", False),
        ("“We are ready,” she said, “and more.”", "and more", True),
        ("“We,” he said, “call it a ‘sacred fight’ today.”", "sacred fight", True),
        ("“We,” he said, “call it a ‘sacred fight’ today.”", "call it a", True),
        ("He spoke of a ‘sacred fight’ today.", "sacred fight", True),
        ("“meetings between the two countries’ ministers are proof,” she said", "ministers are proof", True),
        ("“We go on and nobody closes it", "nobody closes it", True),
        ("There are limits. We keep them,” he noted. It rained.", "We keep them", True),
        ("There are limits. We keep them,” he noted. It rained.", "It rained", False),
        ('"plain marks" and none', "plain marks", True),
        ('"plain marks" and none', "and none", False),
    ],
)
def test_what_stands_in_quotation_marks(line: str, words: str, marked: bool) -> None:
    place = find(words, Text.of(line))
    assert isinstance(place, Found)
    assert place.marked is marked


def test_a_term_is_marked_where_one_of_its_places_is() -> None:
    (place,) = occurrences("sacred fight", Text.of("The sacred fight is what he calls a “sacred fight”."))
    assert place.marked is True


def test_an_older_lock_does_not_say_what_is_marked() -> None:
    data = {
        "version": "1",
        "articles": {"a": {"text": f"sha256 {'0' * 64}", "words": "9", "verified": {KEY: "p1 1-2"}}},
    }
    lock = read_lock(data)
    assert isinstance(lock, Lock)
    assert [place.marked for place in lock.articles[0].entries[KEY]] == [None]
    again = read_lock({**data, "version": "2"})
    assert isinstance(again, Lock)
    assert [place.marked for place in again.articles[0].entries[KEY]] == [False]


def test_empty_lock() -> None:
    assert format_lock(Lock()) == HEADER + "version: 2\narticles: {}\n"
    assert read_lock(yaml.load(format_lock(Lock()), yaml.BaseLoader)) == Lock()


def test_lock_verifies_without_the_text() -> None:
    lock = locked()
    assert lock.verified(Evidence.QUOTE, "We [...] will always help") == Found(
        4, (Span(33, 33), Span(36, 38))
    )
    assert lock.verified(Evidence.QUOTE, "We [...] will always helps") is None
    assert lock.verified(Evidence.QUOTE, "fish war") is None
    assert lock.verified(Evidence.QUOTE, "of the") == Ambiguous((3, 5))
    assert lock.verified(Evidence.QUOTE, "of the", [5]) == Found(5, (Span(57, 58),))
    assert lock.verified(Evidence.QUOTE, "of the", [4]) is None
    assert lock.verified_absent("war at sea")
    assert not lock.verified_absent("war on land")


def test_lock_knows_the_quoted_share() -> None:
    assert locked().share == share([Span(11, 12), Span(57, 58), Span(33, 33), Span(36, 38), Span(68, 69)], 74)
    assert locked().share == 10 / 74 < MAX_SHARE


def test_stale_entries() -> None:
    lock = locked()
    assert lock.stale(lock.entries) == ()
    assert lock.stale(set(lock.entries) - {digest(Evidence.TERM, "fish war")}) == (
        digest(Evidence.TERM, "fish war"),
    )


def test_article_of_a_lock() -> None:
    lock = locked()
    assert Lock((lock,)).article("harbour-news") is lock
    assert Lock((lock,)).article("other") is None


GOOD: dict[str, Any] = {"text": f"sha256 {'a' * 64}", "words": "9", "verified": {}}
KEY = "quote-0123456789abcdef"


@pytest.mark.parametrize(
    ("data", "problems"),
    [
        ("", ["found version no block of keys of the lock, expected 2"]),
        ({}, ["found version none of the lock, expected 2"]),
        ({"version": "3"}, ["found version 3 of the lock, expected 2"]),
        ({"version": "1"}, ["articles: found nothing, expected a block of articles"]),
        (
            {"version": "1", "articles": ["a"]},
            ["articles: found a list or block, expected a block of articles"],
        ),
        (
            {"version": "1", "articles": {"a": ""}},
            [
                "a: text: found nothing, expected sha256 and 64 hexadecimal digits",
                "a: words: found nothing, expected a whole number",
                "a: verified: found nothing, expected a block of digests",
            ],
        ),
        (
            {"version": "1", "articles": {"b": GOOD | {"words": "many"}, "a": GOOD | {"text": "sha256 12"}}},
            [
                "a: text: found sha256 12, expected sha256 and 64 hexadecimal digits",
                "b: words: found many, expected a whole number",
            ],
        ),
        (
            {"version": "1", "articles": {"a": GOOD | {"verified": {"quote": "p1 1-2"}}}},
            ["a: found the key quote, expected a kind, a hyphen and 16 hexadecimal digits"],
        ),
        *(
            (
                {"version": "1", "articles": {"a": GOOD | {"verified": {KEY: value}}}},
                [f"a: {KEY}: found {value}, expected a paragraph and its words, like p5 71-83"],
            )
            for value in ("absent", "p1", "p0 1-2", "p1 2-1", "p1 1-2,p2 1-2", "p1 1-2 x")
        ),
        (
            {"version": "1", "articles": {"a": GOOD | {"verified": {"never-0123456789abcdef": "p1 1-2"}}}},
            ["a: never-0123456789abcdef: found p1 1-2, expected absent"],
        ),
        (
            {"version": "1", "articles": {"a": GOOD | {"verified": {KEY: "p1 8-10"}}}},
            [f"a: {KEY}: found words beyond the 9 of the text"],
        ),
    ],
)
def test_problems_of_a_lock(data: object, problems: list[str]) -> None:
    assert read_lock(data) == problems


HEX = st.text("0123456789abcdef", min_size=16, max_size=16)
SPANS = st.tuples(st.integers(1, 500), st.integers(0, 30)).map(lambda pair: Span(pair[0], sum(pair)))
PLACES = st.builds(Found, st.integers(1, 99), st.lists(SPANS, min_size=1, max_size=3).map(tuple))
QUOTED = st.dictionaries(
    st.builds("{}-{}".format, st.sampled_from(["quote", "term", "event", "name"]), HEX),
    st.sets(PLACES, min_size=1, max_size=3).map(lambda places: tuple(sorted(places))),
    max_size=4,
)
NEVER = st.dictionaries(HEX.map("never-{}".format), st.just(()), max_size=2)
ARTICLES = st.builds(
    ArticleLock,
    article=st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?", fullmatch=True),
    digest=st.text("0123456789abcdef", min_size=64, max_size=64),
    words=st.integers(530, 9999),
    entries=st.builds(lambda quoted, never: quoted | never, QUOTED, NEVER),
)
LOCKS = st.lists(ARTICLES, max_size=3, unique_by=lambda lock: lock.article).map(
    lambda articles: Lock(tuple(sorted(articles, key=lambda lock: lock.article)))
)


@settings(deadline=None)
@given(LOCKS)
def test_lock_reads_back_as_it_was(lock: Lock) -> None:
    text = format_lock(lock)
    assert read_lock(yaml.load(text, yaml.BaseLoader)) == lock
    assert all(isinstance(value, str) for value in scalars(yaml.load(text, yaml.BaseLoader)))


def scalars(data: object) -> list[object]:
    if isinstance(data, dict):
        return [scalar for pair in data.items() for part in pair for scalar in scalars(part)]
    return [data]


WORDS = st.lists(
    st.sampled_from(["the", "fish", "“war”", "sea’s", "on-shore", "1,000", "U.S.", "–"]),
    min_size=1,
    max_size=12,
)


@settings(deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_any_run_of_words_is_found(paragraphs: list[list[str]], data: st.DataObject) -> None:
    text = Text.of("\n\n".join(" ".join(words) for words in paragraphs))
    number = data.draw(st.integers(0, len(paragraphs) - 1))
    words = paragraphs[number]
    start = data.draw(st.integers(0, len(words) - 1))
    quotation = " ".join(words[start : data.draw(st.integers(start + 1, len(words)))])
    if not count_words(quotation):
        return
    kept = [words for words in paragraphs[: number + 1] if " ".join(words).strip()]
    found = find(quotation, text, [len(kept)])
    assert isinstance(found, Found)
    (span,) = found.spans
    assert span.last - span.first + 1 == count_words(quotation)
