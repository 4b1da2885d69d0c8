"""Claims in, origins out: where each entered print."""

import pytest

from variorum.comparison.origins import independent, origin, origins

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


def test_an_unnamed_source_adds_nothing_to_the_count(edition):
    text = f"{GROUND}\n=== claims b\nq: {{answer: 3, via: sources}}\n\n=== claims c\nq: 3\n"
    (story,) = edition(text).corpus.stories
    assert [found.id for found in origins(story.claims)] == ["sources", "third"]
    assert [found.id for found in independent(story.claims)] == ["third"]
