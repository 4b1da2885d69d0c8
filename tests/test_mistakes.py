"""Seeds with one mistake in, exactly its diagnostics out: place, sentence, remedy, compared whole.

This is the table of what an editor can do wrong; every row is a file that differs from a sound story in one thing.
"""

from __future__ import annotations

import pytest

from variorum.build import MENDED_BY_LOCK

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
"""

# Uses everything that the ground declares, so that nothing is left to be warned of.
USED = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, who: [ada, bo, wire-two, sources], where: [port, base], about: [talks]}

=== article a
quotes: {welcome: {indirect: She welcomes him.}}
"""

TABLE = [
    # the files
    ("=== persons.yml\nx: {name: X}\n",
     "seeds/persons.yml:1:1: error[unknown-file]: found the unknown file persons.yml; "
     "known here: people.yml, organisations.yml, places.yml, topics.yml"),
    ("=== summit/question.yml\nx: {name: X}\n",
     "seeds/summit/question.yml:1:1: error[unknown-file]: found the unknown file question.yml; "
     "did you mean questions.yml?"),
    ("=== summit/articles/My Article.yml\nx: y\n",
     "seeds/summit/articles/My Article.yml:1:1: error[unknown-file]: found the unknown file My Article.yml; "
     "an article's file is named like its id, for example daily-news.yml"),
    ("=== people.yml\n- ada\n- bo\n",
     "seeds/people.yml:1:1: error[shape]: found a list, expected a block of ids; "
     "each id is a key, and its keys are indented below it"),
    ("=== topics.yml\ntalks: {name: Talks}\nBig Talks: {name: Big}\n",
     "seeds/topics.yml:2:1: error[identifier]: found Big Talks, expected an id; "
     "ids are lower-case letters and digits, joined by hyphens"),
    # keys
    ("=== topics.yml\ntalks: {name: Talks, blrub: x}\n",
     "seeds/topics.yml:1:22: error[unknown-key]: found the unknown key blrub; did you mean blurb?"),
    ("=== topics.yml\ntalks:\n  blurb: x\n",
     "seeds/topics.yml:2:3: error[missing-key]: the key name is missing; add it"),
    ("=== topics.yml\ntalks: {name: [Talks, More]}\n",
     "seeds/topics.yml:1:15: error[shape]: found a list under name, expected text"),
    ("=== topics.yml\ntalks: {name: Talks, blurb: }\n",
     "seeds/topics.yml:1:29: error[empty]: found nothing under blurb; fill it in or delete the key"),
    ("=== topics.yml\ntalks: Talks\n",
     "seeds/topics.yml:1:8: error[shape]: found Talks, expected a block of keys"),
    # registries
    ('=== places.yml\nport: {name: Port, at: "97.1, 131"}\nbase: {name: Base}\n',
     "seeds/places.yml:1:24: error[coordinates]: found 97.1, 131, expected a latitude and a longitude in degrees; "
     'for example "43.115, 131.886"'),
    ("=== places.yml\nport: {name: Port, within: lnd}\nland: {name: Land}\n",
     "seeds/places.yml:1:28: error[unknown-id]: found lnd, which is no known place; did you mean land?"),
    ("=== places.yml\nport: {name: Port, within: land}\nland: {name: Land, within: port}\n",
     "seeds/places.yml:2:28: error[circle]: found a circle under within: land, then port, then land; "
     "cut it at one of them"),
    ("=== places.yml\nada: {name: Ada Bay}\n",
     "seeds/places.yml:1:1: error[duplicate-id]: the id ada is already used at seeds/people.yml:1:1; "
     "ids of people, organisations, places, topics and events are unique together"),
    # questions
    ("=== summit/questions.yml\nq: {ask: How far?, type: distence, about: [talks], added: 2023-10-01}\n",
     "seeds/summit/questions.yml:1:26: error[type]: found the unknown type distence; did you mean distance?"),
    ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talk], added: 2023-10-01}\n",
     "seeds/summit/questions.yml:1:44: error[unknown-id]: found talk, which is no known person or organisation or "
     "place or topic or event; did you mean talks?"),
    ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [ada], added: 2023-10-01}\n",
     "seeds/summit/questions.yml:1:43: error[no-topic]: q has no topic; add the id of a topic to about"),
    ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 13.9.2023}\n",
     "seeds/summit/questions.yml:1:59: error[date]: found 13.9.2023, which is no date; "
     "write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24"),
    ("=== summit/questions.yml\nq: {ask: Did it?, type: choice, about: [talks], added: 2023-10-01}\n",
     "seeds/summit/questions.yml:1:1: error[no-options]: a question of type choice needs options; "
     "list what can be answered under options"),
    ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 2023-10-01, weight: hihg}\n",
     "seeds/summit/questions.yml:1:79: error[option]: found hihg, expected high, normal or low; did you mean high?"),
    ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 2023-10-01, reading: scope}\n",
     "seeds/summit/questions.yml:1:4: error[reading-unexplained]: found reading without explain; say why in explain"),
    ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 2023-10-01, "
     "known: {answer: 1 km, sure: certain}}\n",
     "seeds/summit/questions.yml:1:78: error[missing-key]: the key basis is missing; add it"),
    ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 2023-10-01, part_of: z}\n",
     "seeds/summit/questions.yml:1:80: error[unknown-id]: found z, which is no known question"),
    ("=== summit/questions.yml\nq: {ask: How far?, type: distance, about: [talks], added: 2023-10-01, changes: soon}\n",
     "seeds/summit/questions.yml:1:80: error[changes]: found soon, which is not written in figures; "
     "write true, or a span such as 3 days"),
    # claims
    (QUESTIONS + "=== claims a\nqq: 60 km\n",
     "seeds/summit/articles/a.yml:9:3: error[unknown-id]: found qq, which is no known question; "
     "add it to questions.yml"),
    (QUESTIONS + "=== claims a\nq: 60 kg\n",
     "seeds/summit/articles/a.yml:9:6: error[answer-distance]: found 60 kg, which is no distance; "
     "write a length such as 60 km"),
    (QUESTIONS + "=== claims a\nq: {answer: 60 km, by: adda}\n",
     "seeds/summit/articles/a.yml:9:26: error[unknown-id]: found adda, which is no known person or organisation; "
     "did you mean ada?"),
    (QUESTIONS + "=== claims a\nq: {answer: 60 km, by: port}\n",
     "seeds/summit/articles/a.yml:9:26: error[wrong-kind]: found port, a place, expected a person or organisation"),
    (QUESTIONS + "=== claims a\nq: {answer: 60 km, at: title}\n",
     "seeds/summit/articles/a.yml:9:26: error[position]: found title, expected headline, standfirst, caption, "
     "subheading or a paragraph; paragraphs are written p1, p2 and so on"),
    (QUESTIONS + "=== claims a\nq: {answer: 60 km, mode: planned}\n",
     "seeds/summit/articles/a.yml:9:28: error[option]: found planned, expected fact, plan, wish, offer, possible or "
     "superseded; did you mean plan?"),
    (QUESTIONS + "=== claims a\nq:\n  quote: x\n",
     "seeds/summit/articles/a.yml:10:5: error[missing-key]: the key answer is missing; add it"),
    # quotations
    ("=== article a\nquotes:\n  welcome: {direct: x, part: y}\n",
     "seeds/summit/articles/a.yml:9:12: error[version-form]: found direct and part, expected exactly one of direct, "
     "part and indirect; several versions are a list of blocks"),
    ("=== article a\nquotes:\n  welcom: {indirect: x}\n",
     "seeds/summit/articles/a.yml:9:3: error[unknown-id]: found welcom, which is no known utterance; "
     "did you mean welcome?"),
    # articles and story
    ("=== article a\naddress: http://example.org/x\n",
     "seeds/summit/articles/a.yml:8:10: error[address]: found http://example.org/x, expected a web address that "
     "begins with https://"),
    ("=== article a\nnot_before: 2024-01-01\n",
     "seeds/summit/articles/a.yml:4:12: error[dates]: the dates of publication exclude each other; "
     "mend one of them"),
    ("=== summit/story.yml\ntitle: A summit\nsentence: Two met.\narticles: [a, b, d]\n",
     "seeds/summit/story.yml:3:11: error[unlisted-article]: the article c has a file but no place in articles; "
     "add c to the list",
     "seeds/summit/story.yml:3:18: error[unknown-id]: found d, which is no known article; add the file articles/d.yml"),
    # several at once
    (QUESTIONS + "=== claims a\nq: {answer: 60 kg, by: adda}\n\n=== claims b\nq: [60 km, 70 miels]\n",
     "seeds/summit/articles/a.yml:9:15: error[answer-distance]: found 60 kg, which is no distance; "
     "write a length such as 60 km",
     "seeds/summit/articles/a.yml:9:26: error[unknown-id]: found adda, which is no known person or organisation; "
     "did you mean ada?",
     "seeds/summit/articles/b.yml:9:7: error[answer-distance]: found a list of 2 answers where only one can stand; "
     "write one such as about 60 km, or a block with its own answer for each"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "messages"), [(row[0], row[1:]) for row in TABLE])
def test_mistake(reading, text, messages):
    found = [str(one) for one in reading(text).diagnostics if one.code not in MENDED_BY_LOCK]
    assert found == list(messages)


def test_a_sound_story_has_no_mistake(reading):
    assert reading(QUESTIONS + USED + "=== claims a\nq: 60 km\n").diagnostics == ()


def test_one_bad_answer_hides_no_other(reading):
    text = QUESTIONS.replace("}\n", "}\nr: {ask: And?, type: yes-no, about: [talks], added: 2023-10-01}\n")
    found = reading(f"{text}=== claims a\nq: {{answer: 60 km, mdoe: plan}}\nr: yes maybe\n").diagnostics
    assert [one.code for one in found] == ["unknown-key", "answer-yes-no"]


def test_a_link_out_of_the_seeds_is_refused(seeds, tmp_path):
    from variorum.load import load

    root = seeds()
    secret = tmp_path.parent / f"{tmp_path.name}-secret.yml"
    secret.write_text("password: hunter2\n", encoding="utf-8")
    (root / "seeds/topics.yml").unlink()
    (root / "seeds/topics.yml").symlink_to(secret)
    (root / "seeds/summit/texts").mkdir()
    (root / "seeds/summit/texts/a.txt").symlink_to(secret)
    sources, found = load(root)
    assert "link" in {one.code for one in found}
    assert "hunter2" not in "\n".join(map(str, found))
    assert sources.stories[0].texts == {}


def test_a_file_in_another_encoding_is_named(seeds):
    from variorum.build import read

    root = seeds()
    (root / "seeds/topics.yml").write_bytes("talks: {name: Gespräche}\n".encode("latin-1"))
    assert [str(one) for one in read(root).diagnostics] == [
        "seeds/topics.yml:1:20: error[encoding]: the file is not in UTF-8; save it as UTF-8"
    ]
