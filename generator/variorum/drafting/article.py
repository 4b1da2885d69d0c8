"""The starting point of an article's file: what its text shows, and every question of the story as a line to fill in.

In: the text, the story, the corpus. Out: the content of the file. What is sure is filled in, what is a guess is a
comment; of a quotation only the first words are copied, for the file goes into a public repository.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from variorum.corpus.link.references import FILL_IN_ID
from variorum.corpus.records import Corpus, Organisation, Person, Place, Question, Story
from variorum.drafting import scan
from variorum.drafting.scan import DateFound, Mention, Quoted
from variorum.evidence.passages import MAX_WORDS, Text
from variorum.seeds.model import Kind
from variorum.text.wording import WORD, count_words

FILL_IN = "fill in"
"""What a text begins with that an editor still has to write; a check reports it."""

FIRST_WORDS = 8
"""How many words of a quotation are copied into a comment."""

COPIED_SHARE = 0.15
"""The part of a text's words that all comments together may copy."""

_DATELINE = re.compile(
    r"[A-Z][\w .]{1,30}, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?: \([\w ]{2,20}\))?"
)
_SPEAKING = ("person", "organisation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The content of an article's file, and how much was found for it."""

    content: str
    names: int
    quotations: int
    known: int


def draft(identifier: str, raw: str, story: Story, corpus: Corpus, today: str) -> Draft:
    """The starting point of the file of an article whose text is ``raw``."""
    text = Text.of(raw)
    mentions = scan.mentions(text, _spellings(story, corpus, own=False))
    speakers = [*(one.id for one in corpus.people), *(one.id for one in corpus.organisations)]
    quoted = scan.quotations(text, mentions, speakers, _versions(story))
    year = str(story.entry.day)[:4] if story.entry.day else None
    dates = scan.dates(text, year)
    names = scan.names(mentions)
    parts = (
        _head(
            identifier=identifier,
            text=text,
            story=story,
            corpus=corpus,
            mentions=mentions,
            dates=dates,
            today=today,
        ),
        _names(text, story, corpus),
        _events(dates, story),
        _claims(story),
        _quotes(quoted, text),
    )
    content = "\n".join(line.rstrip() for part in parts for line in part) + "\n"
    return Draft(
        content=content,
        names=len(names),
        quotations=len(quoted),
        known=sum(one.utterance is not None for one in quoted),
    )


def scalar(text: str) -> str:
    """A text as a value of YAML on one line: as it is where that is safe, else in quotation marks."""
    line = printable(text)
    safe = re.fullmatch(r"[^\W_](?:[\w .()/–—’“”;+-]*[\w.()’”])?", line)
    return line if safe else json.dumps(line, ensure_ascii=False)


def printable(text: str) -> str:
    """The text as one line, without characters that a comment or a value of YAML may not hold."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _spellings(story: Story, corpus: Corpus, own: bool) -> dict[str, tuple[str, ...]]:
    """Id → the names it is known by: those of the registries, and unless ``own`` those of the other articles."""
    found: dict[str, dict[str, None]] = {}
    things: list[Person | Organisation | Place] = [*corpus.people, *corpus.organisations, *corpus.places]
    for thing in things:
        found[thing.id] = dict.fromkeys((thing.name, *thing.also))
    if not own:
        for article in story.articles:
            for entity, spellings in article.names:
                if entity.kind in (*_SPEAKING, "place"):
                    found.setdefault(entity.id, {}).update(dict.fromkeys(spellings))
    return {identifier: tuple(spellings) for identifier, spellings in found.items()}


def _versions(story: Story) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for version in story.versions:
        if version.verbatim:
            found[version.utterance.id] = (*found.get(version.utterance.id, ()), version.text)
    return found


def _head(
    identifier: str,
    text: Text,
    story: Story,
    corpus: Corpus,
    mentions: Sequence[Mention],
    dates: Sequence[DateFound],
    today: str,
) -> Iterator[str]:
    yield f"# {identifier}: a starting point made from the text. Write over everything that says {FILL_IN}; lines that"
    yield "# begin with # are suggestions: take the # away from those that are right, delete the others."
    outlet, candidates = _outlet(identifier, corpus, mentions)
    yield f"label: {scalar(outlet.name) if outlet else FILL_IN + ' a short name for columns and lists'}"
    hint = "  # an id of organisations.yml; variorum new organisation ID adds one"
    hint += f"; named in the text: {', '.join(candidates)}" if candidates else ""
    yield f"outlet: {outlet.id if outlet else FILL_IN_ID + hint}"
    headline = text.paragraphs[0]
    fits = count_words(headline) <= MAX_WORDS
    yield f"headline: {scalar(headline)}" if fits else "# headline:  # the first line is too long for one"
    byline = next((line for line in text.paragraphs[1:6] if re.match(r"By [A-Z]\S+ \S+", line)), None)
    if byline and count_words(byline) <= 10:
        yield f"# byline: {scalar(byline.removeprefix('By '))}"
    lines = ((number, _DATELINE.match(line)) for number, line in enumerate(text.paragraphs, 1))
    dateline = next(((number, line[0]) for number, line in lines if line), None)
    if dateline:
        yield f"# dateline: {scalar(dateline[1])}  # p{dateline[0]}"
    yield "# address: https://…"
    yield "published: unknown  # a date such as 2023-09-13 where the article carries one"
    for found in [one for one in dates if one.date][:5]:
        yield f"#   p{found.paragraph} has {scalar(found.words)}: {found.date}"
    yield "# not_before: 2023-09-13"
    yield "# date_reason: how the date was found, where it is not printed"
    sources = [one for one in candidates if outlet is None or one != outlet.id]
    yield f"# draws_on: [{', '.join(sources)}]" if sources else "# draws_on: []"
    yield "# copy_of: the organisation whose text it reprints"
    yield f"checked: {today}"
    yield f"summary: >\n  {FILL_IN} two to four sentences in your own words."
    yield f"angle: >\n  {FILL_IN} how the article frames the story, in your own words."
    if fits:
        yield "layers:\n  headline: p1"
        yield "  # standfirst: p2\n  # caption: p3\n  # furniture: [p4, p5]"
    if story.entry.language != "en":
        yield f"language: {story.entry.language}"


_PUBLISHING = (Kind.OUTLET, Kind.AGENCY, Kind.BROADCASTER)


def _outlet(
    identifier: str, corpus: Corpus, mentions: Sequence[Mention]
) -> tuple[Organisation | None, tuple[str, ...]]:
    """The organisation called like the article, else the only outlet that the text names; and all that it names."""
    by_id = {one.id: one for one in corpus.organisations}
    named = dict.fromkeys(one for mention in mentions for one in mention.ids if one in by_id)
    publishing = tuple(one for one in named if by_id[one].sort in _PUBLISHING)
    outlets = [one for one in publishing if by_id[one].sort is Kind.OUTLET]
    chosen = by_id.get(identifier) or (by_id[outlets[0]] if len(outlets) == 1 else None)
    return chosen, publishing


def _names(text: Text, story: Story, corpus: Corpus) -> Iterator[str]:
    """Names by the registries' own spellings as they are; those only known from other articles as comments."""
    yield ""
    own = _spellings(story, corpus, own=True)
    found = scan.names(scan.mentions(text, _spellings(story, corpus, own=False)))
    sure = [one for one in found if set(one.spellings) & set(own.get(one.id, ()))]
    yield "names:" if sure else "# names:"
    for name in sure:
        others = [one.id for one in sure if one is not name and set(one.spellings) & set(name.spellings)]
        hint = f"  # or is it {' or '.join(others)}? keep what is meant" if others else ""
        yield f"  {name.id}: {_flow(name.spellings)}{hint}"
    for name in found:
        if name not in sure:
            yield f"  # {name.id}: {_flow(name.spellings)}  # so called in another article"


def _flow(words: Sequence[str]) -> str:
    spelled = [scalar(one) for one in words]
    return spelled[0] if len(spelled) == 1 else f"[{', '.join(spelled)}]"


def _events(dates: Sequence[DateFound], story: Story) -> Iterator[str]:
    yield "\n# The article's own words for the dates of events; to each date, the events of that day.\n# events:"
    for found in dates:
        same = [event.id for event in story.events if found.date and event.when.rstrip("~?") == found.date]
        likely = ", ".join(same[:5]) or "?"
        yield f"#   {same[0] if same else 'event'}: {scalar(found.words)}  # p{found.paragraph}: {likely}"
    if not dates:
        yield "#   event: its words for the date"


def _claims(story: Story) -> Iterator[str]:
    yield "\n# A line for each question: take the # away where the article answers it; the answer goes after the colon."
    yield "# Or a block below it: answer, quote, at, by, via, mode, unsure, note."
    yield "claims:" if story.questions else "# claims:"
    for topic, questions in _by_topic(story).items():
        yield f"  # ---- {printable(topic)}"
        for question in questions:
            yield f"  # {question.id}:  # {printable(question.ask)} {_answers(question)}"


def _by_topic(story: Story) -> Mapping[str, Sequence[Question]]:
    """The questions by the name of their first topic, the topics in the story's order."""
    grouped: dict[str, list[Question]] = {topic.name: [] for topic in story.topics}
    for question in story.questions:
        grouped.setdefault(question.topics[0].name if question.topics else "Other", []).append(question)
    return {topic: questions for topic, questions in grouped.items() if questions}


def _answers(question: Question) -> str:
    choices = question.type.choices(question.options)
    if choices:
        return f"({question.type.name}: {', '.join(choices)})"
    return f"({question.type.name}, such as {question.type.example})"


def _quotes(quoted: Sequence[Quoted], text: Text) -> Iterator[str]:
    """Quotations as comments: first those that are like a known utterance, then the others; first words only."""
    yield "\n# Complete each sentence; at most 25 words, with [...] for what is left out.\n# quotes:"
    left = [int(text.words * COPIED_SHARE)]
    for one in quoted:
        if one.utterance:
            form = "direct" if one.length >= 6 else "part"
            yield f"#   {one.utterance}:  # {one.similarity} % like another article's version"
            yield f"#     {form}: {scalar(_first_words(one, left))}"
            yield f"#     at: p{one.paragraph}"
    others = [one for one in quoted if not one.utterance]
    if others:
        yield "# Not like anything in utterances.yml (variorum new utterance adds one):"
    for one in others:
        speaker = f"perhaps {one.speaker}" if one.speaker else "speaker unclear"
        yield f"#   p{one.paragraph}, {speaker}, {_words(one.length)}: {_first_words(one, left)}"
    yield "# never_says: []\n# oddities: []"


def _words(number: int) -> str:
    return "1 word" if number == 1 else f"{number} words"


def _first_words(quoted: Quoted, left: list[int]) -> str:
    """The first words of a quotation, fewer where little of the text may still be copied."""
    line = printable(quoted.words).rstrip(",;")
    words = [match.end() for match in WORD.finditer(line)]
    wanted = min(FIRST_WORDS, len(words), max(left[0], 0))
    left[0] -= wanted
    if wanted == 0:
        return "…"
    return line if wanted == len(words) else f"{line[: words[wanted - 1]]} …"
