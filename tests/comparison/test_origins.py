"""Claims in, origins out: where each entered print."""

import pytest

from variorum.comparison.origins import Independence, independence, origin, shared

GROUND = """
=== organisations.yml
daily: {name: The Daily, kind: outlet, owner: house}
echo-post: {name: Echo Post, kind: outlet}
third: {name: Third Paper, kind: outlet}
house: {name: The House, kind: company, owner: holding}
holding: {name: The Holding, kind: company}
wire: {name: The Wire, kind: agency, owner: house}
ministry: {name: The Ministry, kind: ministry}
sources: {name: unnamed sources, kind: unnamed}

=== summit/questions.yml
q: {ask: How many?, type: number, about: [talks], added: 2023-10-01}
"""


@pytest.mark.parametrize(
    ("article", "claim", "expected"),
    [
        ("b", "3", "echo-post"),
        ("a", "3", "holding"),
        ("b", "{answer: 3, via: wire}", "holding"),
        ("b", "{answer: 3, via: [third, ada]}", "ada"),
        ("b", "{answer: 3, by: ministry}", "echo-post"),
        ("b", "{answer: 3, by: wire}", "holding"),
        ("b", "{answer: 3, by: [ministry, third]}", "third"),
        ("b", "{answer: 3, by: wire, via: third}", "third"),
        ("b", "{answer: 3, via: sources}", "sources"),
        ("b", "{answer: 3, by: sources}", "sources"),
    ],
)
def test_origin(edition, article, claim, expected):
    (story,) = edition(f"{GROUND}\n=== claims {article}\nq: {claim}\n").corpus.stories
    assert origin(story.claims[0]).id == expected


def test_a_reprint_has_the_origin_of_what_it_reprints(edition):
    (story,) = edition(f"{GROUND}\n=== article b\ncopy_of: third\n\n=== claims b\nq: 3\n").corpus.stories
    assert origin(story.claims[0]).id == "third"


@pytest.mark.parametrize(
    ("first", "second", "known"),
    [
        ("{answer: 3, via: sources}", "3", Independence.UNKNOWN),
        ("{answer: 3, by: sources}", "{answer: 3, by: sources}", Independence.UNKNOWN),
        ("3", "3", Independence.INDEPENDENT),
        ("{answer: 3, via: wire}", "{answer: 3, via: wire}", Independence.SHARED),
        ("{answer: 3, by: ministry}", "{answer: 3, by: ministry, via: wire}", Independence.SHARED),
        ("{answer: 3, by: ministry}", "{answer: 3, by: ada}", Independence.INDEPENDENT),
        ("{answer: 3, by: [ministry, ada]}", "{answer: 3, by: ada}", Independence.SHARED),
    ],
)
def test_independence(edition, first, second, known):
    text = f"{GROUND}\n=== claims b\nq: {first}\n\n=== claims c\nq: {second}\n"
    (story,) = edition(text).corpus.stories
    assert independence(story.claims) is known


def test_what_several_articles_hang_on(edition):
    text = GROUND + "".join(
        f"\n=== claims {article}\nq: {claim}\n"
        for article, claim in (
            ("a", "{answer: 3, by: ministry, via: third}"),
            ("b", "{answer: 3, by: ministry, via: wire}"),
            ("c", "{answer: 3, by: ministry}"),
        )
    )
    (story,) = edition(text).corpus.stories
    tied = [
        (link.speaker.id, [tie.value for tie in link.ties], len(link.articles))
        for link in shared(story.claims)
    ]
    assert tied == [
        ("ministry", ["word"], 3),
        ("third", ["carrier", "owner"], 2),
        ("holding", ["carrier", "owner"], 2),
    ]


def test_what_a_reprint_adds_of_its_own_is_not_the_copied_text(edition):
    head = "copy_of: third\ncopy_except: [headline]\nlayers: {headline: p1}"
    claims = "q: [{answer: 3, at: headline}, {answer: 4, at: p2}]"
    (story,) = edition(f"{GROUND}\n=== article b\n{head}\n\n=== claims b\n{claims}\n").corpus.stories
    assert [origin(claim).id for claim in story.claims] == ["echo-post", "third"]
