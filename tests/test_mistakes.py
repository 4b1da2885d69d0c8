"""Seeds with one mistake in, exactly its diagnostics out: place, sentence, remedy, compared whole.

This is the table of what an editor can do wrong; every row is a file that differs from a sound story in one thing.
"""

from __future__ import annotations

import re

import pytest

from variorum.build import MENDED_BY_LOCK, read

QUESTIONS = """
=== summit/questions.yml
q: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
"""

# Uses everything that the ground declares, so that nothing is left to be warned of.
USED = """
=== summit/events.yml
meeting: {name: The meeting, when: 2023-09-13, who: [ada, bo, wire-two, sources], where: [port, base], about: [talks], basis: The calendar.}

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
     "seeds/topics.yml:1:15: error[shape]: found a list under name, expected text; "
     "write one text, on this line or behind a >"),
    ("=== topics.yml\ntalks: {name: Talks, blurb: }\n",
     "seeds/topics.yml:1:29: error[empty]: found nothing under blurb; fill it in or delete the key"),
    ("=== topics.yml\ntalks: Talks\n",
     "seeds/topics.yml:1:8: error[shape]: found Talks, expected a block of keys; "
     "write its keys below it, each followed by a colon"),
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
     "seeds/summit/questions.yml:1:80: error[unknown-id]: found z, which is no known question; "
     "add it to questions.yml"),
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
     "seeds/summit/articles/a.yml:9:26: error[wrong-kind]: found port, a place, expected a person or organisation; "
     "choose another id"),
    (QUESTIONS + "=== claims a\nq: {answer: 60 km, at: title}\n",
     "seeds/summit/articles/a.yml:9:26: error[position]: found title, expected headline, standfirst, caption, "
     "subheading or a paragraph; paragraphs are written p1, p2 and so on"),
    (QUESTIONS + "=== claims a\nq: {answer: 60 km, mode: planned}\n",
     "seeds/summit/articles/a.yml:9:28: error[option]: found planned, expected fact, plan, wish, offer, possible, "
     "denied or superseded; did you mean plan?"),
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
    # the notation
    ("=== topics.yml\ntalks:\n\tname: Talks\n",
     "seeds/topics.yml:2:1: error[tab]: found a tab in the indentation, where YAML allows only spaces; "
     "replace it with two spaces"),
    ("=== topics.yml\ntalks:\n  name: Talks\n   blurb: x\n",
     "seeds/topics.yml:3:9: error[colon]: found a colon followed by a space inside a text; put the whole text "
     "in quotation marks, or check the indentation of this line"),
    ("=== topics.yml\ntalks:\n  name: Talks\n  blurb: He said: no\n",
     "seeds/topics.yml:3:17: error[colon]: found a colon followed by a space inside a text; put the whole "
     "text in quotation marks, or check the indentation of this line"),
    ("=== topics.yml\ntalks:\n  name: \"Talks\n",
     "seeds/topics.yml:2:9: error[quotation-mark]: a text opens with a quotation mark that is never closed; "
     "close it; a quotation mark inside a text quoted the same way is doubled ('') or escaped (\\\")"),
    ("=== topics.yml\ntalks:\n  name: [Talks\n",
     "seeds/topics.yml:2:9: error[bracket]: a list in brackets is not closed, or a comma in it is missing; "
     "close the bracket, or put the text that contains it in quotation marks"),
    (USED + "=== topics.yml\ntalks:\n  name: Talks\n  blurb: We are #1 here\n",
     "seeds/topics.yml:3:17: warning[comment-cuts]: everything from #1 here on is taken for a comment; put "
     "the text in quotation marks, or a space after # if a comment is meant"),
    ("=== topics.yml\ntalks: {name: Talks}\ntalks: {name: More}\n",
     "seeds/topics.yml:2:1: error[duplicate-key]: found talks twice in one block; it is already on line 1; "
     "keep one of them; several answers are a list under one key"),
    ("=== topics.yml\n",
     "seeds/topics.yml:1:1: error[empty-file]: the file is empty; fill it in or delete it"),
    ("=== article a\nlabel: Again\n",
     "seeds/summit/articles/a.yml:8:1: error[duplicate-key]: found label twice in one block; it is already on "
     "line 2; keep one of them; several answers are a list under one key"),
    # lists, blocks and nothing
    (QUESTIONS + "=== article a\nclaims:\n",
     "seeds/summit/articles/a.yml:8:8: error[empty]: found nothing under claims; fill it in or delete the key"),
    (QUESTIONS + "=== article a\nclaims: [q]\n",
     "seeds/summit/articles/a.yml:8:9: error[shape]: found a list under claims, expected a block of keys; "
     "write its keys below it, each followed by a colon"),
    (QUESTIONS + "=== article a\nclaims: q is 60 km\n",
     "seeds/summit/articles/a.yml:8:9: error[shape]: found q is 60 km under claims, expected a block of keys; "
     "write its keys below it, each followed by a colon"),
    ("=== article a\nquotes:\n  welcome: Welcome\n",
     "seeds/summit/articles/a.yml:9:12: error[shape]: found Welcome under welcome, expected a block of keys; "
     "write its keys below it, each followed by a colon"),
    ("=== article a\nquotes:\n  welcome: {}\n",
     "seeds/summit/articles/a.yml:9:12: error[version-form]: found none of them, expected exactly one of "
     "direct, part and indirect; several versions are a list of blocks"),
    ("=== summit/articles/a.yml\n- label: A\n- outlet: daily\n",
     "seeds/summit/articles/a.yml:1:1: error[shape]: found a list, expected a block of keys; write its keys "
     "below it, each followed by a colon"),
    ("=== article a\nlayers: {headlin: p1}\n",
     "seeds/summit/articles/a.yml:8:10: error[unknown-key]: found the unknown key headlin; did you mean "
     "headline?"),
    ("=== article a\nlayers: {headline: 1}\n",
     "seeds/summit/articles/a.yml:8:20: error[position]: found 1, expected headline, standfirst, caption, "
     "subheading or a paragraph; paragraphs are written p1, p2 and so on"),
    # ids
    ("=== summit/events.yml\nada: {name: The meeting, when: 2023-09-13, about: [talks]}\n",
     "seeds/summit/events.yml:1:1: error[duplicate-id]: the id ada is already used at seeds/people.yml:1:1; "
     "ids of people, organisations, places, topics and events are unique together"),
    ("=== article a\ncopy_of: wier\n",
     "seeds/summit/articles/a.yml:8:10: error[unknown-id]: found wier, which is no known organisation; did "
     "you mean wire?"),
    ("=== article a\ndraws_on: [wire, bo]\n",
     "seeds/summit/articles/a.yml:8:18: error[wrong-kind]: found bo, a person, expected an organisation; "
     "choose another id"),
    ("=== article a\nevents: {metting: on Wednesday}\n",
     "seeds/summit/articles/a.yml:8:10: error[unknown-id]: found metting, which is no known event; did you "
     "mean meeting?"),
    ("=== article a\nsilent_because: {qq: No room.}\n",
     "seeds/summit/articles/a.yml:8:18: error[unknown-id]: found qq, which is no known question; add it to "
     "questions.yml"),
    ("=== summit/utterances.yml\nwelcome: {speaker: adda, gist: She welcomes him., occasion: meeting, about: "
     "[talks]}\n",
     "seeds/summit/utterances.yml:1:20: error[unknown-id]: found adda, which is no known person or "
     "organisation; did you mean ada?"),
    ("=== people.yml\nada: {name: Ada, kind: minister}\nbo: {name: Bo}\n",
     "seeds/people.yml:1:18: error[unknown-key]: found the unknown key kind; known here: also, name, of, role, "
     "side, wikidata"),
    ("=== summit/story.yml\ntitle: A summit\nsentence: Two met.\narticles: [a, b, c, a]\n",
     "seeds/summit/story.yml:3:21: error[repeated]: found the article a twice; keep one of them"),
    ("=== summit/articles/a.yml\nlabel: A\noutlet: fill-in\npublished: 2023-09-13\nchecked: 2024-01-01\nsummary: "
     "It.\nangle: Plain.\n",
     "seeds/summit/articles/a.yml:2:9: error[fill-in]: found fill-in where the id of a known organisation "
     "belongs; write it; variorum new organisation ID adds one that is missing"),
    (QUESTIONS + "=== claims a\nq: 60 km\n\n=== other/story.yml\ntitle: Other\nsentence: One.\narticles: [x]\n=== "
     "other/questions.yml\nz: {ask: And?, type: yes-no, about: [talks], added: 2023-10-01}\n=== "
     "other/articles/x.yml\nlabel: X\noutlet: daily\npublished: 2023-09-13\nchecked: 2024-01-01\nsummary: "
     "It.\nangle: Plain.\nclaims:\n  q: 60 km\n",
     "seeds/other/articles/x.yml:8:3: error[unknown-id]: found q, which is no known question; add it to "
     "questions.yml"),
]  # fmt: skip


def asked(kind, more, answer):
    """A question of this type, and an answer to it."""
    return (
        f"=== summit/questions.yml\nq: {{ask: And?, type: {kind}, about: [talks], added: 2023-10-01{more}}}\n"
        f"=== claims a\nq: {answer}\n"
    )


UP_DOWN = ", options: {up: Up, down: Down}"

ANSWERS = [
    (asked("distance", "", "70 to 60 km"),
     "seeds/summit/articles/a.yml:9:6: error[answer-distance]: found 70 to 60 km, where the first number is "
     "above the second; write the lower number first"),
    (asked("distance", "", "60 miels"),
     "seeds/summit/articles/a.yml:9:6: error[answer-distance]: found 60 miels, whose unit miels is unknown; "
     "did you mean miles?"),
    (asked("distance", "", "more than"),
     "seeds/summit/articles/a.yml:9:6: error[answer-distance]: found more than, which is not written in "
     "figures; write a length such as 60 km"),
    (asked("distance", "", ""),
     "seeds/summit/articles/a.yml:9:5: error[empty]: found nothing under answer; fill it in or delete the key"),
    (asked("duration", "", "3 km"),
     "seeds/summit/articles/a.yml:9:6: error[answer-duration]: found 3 km, which is no duration; write a time "
     "such as 4 h or 1 h 50 min"),
    (asked("mass", "", "5 km"),
     "seeds/summit/articles/a.yml:9:6: error[answer-mass]: found 5 km, which is no mass; write a weight such "
     "as 60 kg"),
    (asked("money", "", "5 dollars"),
     "seeds/summit/articles/a.yml:9:6: error[answer-money]: found 5 dollars, where dollars can be several currencies; "
     "write its code, such as 5 USD"),
    (asked("number", "", "many"),
     "seeds/summit/articles/a.yml:9:6: error[answer-number]: found many, which is not written in figures; "
     "write a number without a unit, such as 34"),
    (asked("number", "", "10-5"),
     "seeds/summit/articles/a.yml:9:6: error[answer-number]: found 10-5, where the first number is above the "
     "second; write the lower number first"),
    (asked("date", "", "yesterday"),
     "seeds/summit/articles/a.yml:9:6: error[answer-date]: found yesterday, which is no date; write a date "
     "such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24"),
    (asked("date", "", "2023-13-40"),
     "seeds/summit/articles/a.yml:9:6: error[answer-date]: found 2023-13-40, which is no date of the "
     "calendar; write a date such as 2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24"),
    (asked("date", "", "2023-09-14/2023-09-13"),
     "seeds/summit/articles/a.yml:9:6: error[answer-date]: found 2023-09-14/2023-09-13, which ends before it "
     "begins; write 2023-09-13/2023-09-14"),
    (asked("yes-no", "", "perhaps"),
     "seeds/summit/articles/a.yml:9:6: error[answer-yes-no]: found perhaps, which is neither yes nor no; "
     "write yes or no, or make the question a choice"),
    (asked("choice", UP_DOWN, "upp"),
     "seeds/summit/articles/a.yml:9:6: error[answer-choice]: found upp, which is no option of this question; "
     "did you mean up?"),
    (asked("list", UP_DOWN, "[up, left]"),
     "seeds/summit/articles/a.yml:9:7: error[answer-list]: found left, which is no option of this question; "
     "write one of: up, down"),
    (asked("order", UP_DOWN, "[up, up]"),
     "seeds/summit/articles/a.yml:9:7: error[answer-order]: found up twice in one answer; write it once"),
    (asked("who", "", "[adda]"),
     "seeds/summit/articles/a.yml:9:7: error[answer-who]: found adda, which is no id of a person or an "
     "organisation; did you mean ada?"),
    (asked("place", "", "prot"),
     "seeds/summit/articles/a.yml:9:6: error[answer-place]: found prot, which is no id of a place; did you "
     "mean port?"),
    (asked("distance", "", "{answer: 60 km, via: [port]}"),
     "seeds/summit/articles/a.yml:9:28: error[wrong-kind]: found port, a place, expected a person or "
     "organisation; choose another id"),
    (asked("distance", "", "{answer: 60 km, as_of: someday}"),
     "seeds/summit/articles/a.yml:9:29: error[date]: found someday, which is no date; write a date such as "
     "2023-09-13, 2023-07, 2023-09-13~ or 2023-05-31/2023-08-24"),
    (asked("distance", ", known: {answer: 1 km, sure: very, basis: computed}", "60 km"),
     "seeds/summit/questions.yml:1:95: error[option]: found very, expected certain, likely or possible"),
]  # fmt: skip

TEXT = """Two met at the port
The base is 60 km away, they said on Wednesday.
It was a long day, and the words fill this paragraph so that little of the text is quoted in all, as it should be.
It was a long day, and nobody says how long; other words fill this paragraph too, and there is nothing to be quoted.
"""
"""What the private text of the article a says."""

QUOTED = [
    ("claims:\n  q: {answer: 60 km, quote: 70 km away}\n",
     "seeds/summit/articles/a.yml:9:29: error[not-in-text]: this quotation is not in the text; nearest is, in "
     "p2: 60 km away"),
    ("claims:\n  q: {answer: 60 km, quote: It was a long day}\n",
     "seeds/summit/articles/a.yml:9:29: error[ambiguous]: this quotation stands in several paragraphs: p3 and "
     "p4; say which with at, or quote more words"),
    ("claims:\n  q: {answer: 60 km, quote: It was a long day, at: p2}\n",
     "seeds/summit/articles/a.yml:9:29: error[not-in-text]: this quotation is not in the text of p2; nearest "
     "is, in p3: It was a long day"),
    ("claims:\n  q: {answer: 60 km, quote: they said [...] 60 km away}\n",
     "seeds/summit/articles/a.yml:9:6: error[bracket]: a list in brackets is not closed, or a comma in it is "
     "missing; close the bracket, or put the text that contains it in quotation marks"),
    ("claims:\n  q: {answer: 60 km, quote: 'they said [...] 60 km away'}\n",
     "seeds/summit/articles/a.yml:9:29: warning[attribution]: the quote has the words said, but the answer is "
     "in the article's own voice; name under by who says it",
     "seeds/summit/articles/a.yml:9:29: error[not-in-text]: this quotation is not in the text; nearest is, in "
     "p2: 60 km away"),
    ("claims:\n  q: {answer: 60 km, quote: Two met, at: headline}\n",
     "seeds/summit/articles/a.yml:9:29: error[layer]: found at: headline, but layers does not say which "
     "paragraph that is; add layers: {headline: p1} with the right paragraph"),
    ("claims:\n  q: {answer: 60 km, quote: the words fill this paragraph so that little of the text is quoted "
     "in all as it should be It was a long day and nobody}\n",
     "seeds/summit/articles/a.yml:9:29: error[not-in-text]: this quotation is not in the text; nearest is, in "
     "p3: It was a long day, and the words fill this paragraph so that little of the text is quoted in all, "
     "as it should be",
     "seeds/summit/articles/a.yml:9:29: error[too-long]: this quotation has 26 words, more than 25; cut it, "
     "with [...] for what is left out"),
    ("claims:\n  q: [{answer: 60 km, quote: Two met at the port}, {answer: 60 km, by: ada, quote: 'The base is "
     "60 km away, they said on Wednesday'}, {answer: 60 km, by: bo, quote: and the words fill this paragraph "
     "so that little}]\n",
     "seeds/summit/articles/a.yml:2:1: warning[no-spelling]: the article's answers name ada and bo, but its "
     "names do not; add the spellings under names",
     "seeds/summit/articles/a.yml:2:1: error[too-much]: 38.1% of the article is quoted, more than 30%; quote "
     "less of it: say it in your own words"),
    ("never_says: [Wednesday]\n",
     "seeds/summit/articles/a.yml:8:14: error[says-it]: the article does say this, in p2; take it out of "
     "never_says"),
    ("names: {ada: Ms Arden}\n",
     "seeds/summit/articles/a.yml:8:14: error[not-in-text]: this spelling is not in the text; nearest is, in "
     "p2: said on"),
    ("events: {meeting: on Thursday}\n",
     "seeds/summit/articles/a.yml:8:19: warning[event-date]: the words on Thursday do not fit meeting, which "
     "is dated 2023-09-13; add when: with the date that the article gives, or mend the event's date",
     "seeds/summit/articles/a.yml:8:19: error[not-in-text]: this date's wording is not in the text; nearest "
     "is, in p3: a long day"),
    ("quotes: {welcome: {part: said the port}}\n",
     "seeds/summit/articles/a.yml:8:26: error[not-in-text]: this quotation is not in the text; nearest is, in "
     "p1: at the port"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "messages"), [(row[0], row[1:]) for row in TABLE + ANSWERS])
def test_mistake(reading, text, messages):
    found = [str(one) for one in reading(text).diagnostics if one.code not in MENDED_BY_LOCK]
    assert found == list(messages)


@pytest.mark.parametrize(("text", "messages"), [(row[0], row[1:]) for row in QUOTED])
def test_mistake_in_what_is_quoted(seeds, text, messages):
    other = USED.replace("article a", "article b") + "claims:\n  q: 60 km\n"
    root = seeds(f"{QUESTIONS}{other}=== article a\n{text}")
    (root / "seeds/summit/texts").mkdir()
    (root / "seeds/summit/texts/a.txt").write_text(TEXT, encoding="utf-8")
    found = [str(one) for one in read(root).diagnostics if one.code not in MENDED_BY_LOCK]
    assert found == list(messages)


def test_there_are_enough_seeded_mistakes():
    assert len(TABLE + ANSWERS + QUOTED) >= 60


def test_every_mistake_names_a_remedy():
    for row in TABLE + ANSWERS + QUOTED:
        for message in row[1:]:
            assert re.fullmatch(
                r"\S.*?:\d+:\d+: (error|warning)\[[a-z-]+\]: [a-z\d].+(; |, expected ).+", message
            ), message


def test_a_sound_story_has_no_mistake(reading):
    assert reading(QUESTIONS + USED + "=== claims a\nq: 60 km\n").diagnostics == ()


def test_one_bad_answer_hides_no_other(reading):
    text = QUESTIONS.replace("}\n", "}\nr: {ask: And?, type: yes-no, about: [talks], added: 2023-10-01}\n")
    found = reading(f"{text}=== claims a\nq: {{answer: 60 km, mdoe: plan}}\nr: yes maybe\n").diagnostics
    assert [one.code for one in found] == ["unknown-key", "answer-yes-no"]


def test_a_link_out_of_the_seeds_is_refused(seeds, tmp_path):
    from variorum.seeds.load import load

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
    root = seeds()
    (root / "seeds/topics.yml").write_bytes("talks: {name: Gespräche}\n".encode("latin-1"))
    assert [str(one) for one in read(root).diagnostics] == [
        "seeds/topics.yml:1:20: error[encoding]: the file is not in UTF-8; save it as UTF-8"
    ]
