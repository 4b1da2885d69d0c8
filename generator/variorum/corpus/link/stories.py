"""One story's files: questions, utterances, events, and the articles with their answers and quotations.

In: ``StorySources`` and ``References``. Out: a ``Story``; mistakes go to ``References``.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from variorum.algebra.edtf import span
from variorum.algebra.intervals import EVERYTHING, Interval
from variorum.algebra.quantity import Quantity
from variorum.corpus.link.articles import LinkedArticles, link_articles
from variorum.corpus.link.references import References
from variorum.corpus.records import Change, Event, Place, Question, Source, Story, Topic, Utterance
from variorum.seeds.load import StorySources
from variorum.seeds.model import QuestionEntry
from variorum.text.suggestion import did_you_mean
from variorum.values import TYPES, Context, Mistake, ValueType, duration

SECONDS_A_DAY = Fraction(86_400)


def link_story(sources: StorySources, references: References) -> Story | None:
    """The linked story, or ``None`` where its story.yml is missing or wrong."""
    events = _events(sources, references)
    _event_relations(sources, references)
    questions = _questions(sources, references)
    utterances = _utterances(sources, references)
    order = sources.story.articles if sources.story else tuple(sorted(sources.articles))
    linked = link_articles(sources, order, {found.id: found for found in questions}, utterances, references)
    if sources.story is None:
        return None
    return _story(
        sources=sources,
        references=references,
        events=events,
        questions=questions,
        utterances=utterances,
        linked=linked,
    )


def date_interval(text: str | None) -> Interval | None:
    """The days that a date of a validated record stands for."""
    if text is None:
        return None
    found = span(text)
    return EVERYTHING if isinstance(found, Mistake) else found


def _story(
    sources: StorySources,
    references: References,
    events: tuple[Event, ...],
    questions: tuple[Question, ...],
    utterances: tuple[Utterance, ...],
    linked: LinkedArticles,
) -> Story | None:
    entry = sources.story
    if entry is None:
        return None
    source = Source(f"{sources.path}/story.yml")
    articles = {article.id: article for article in linked.articles}
    _article_order(sources, entry.articles, source, references)
    for number, sentence in enumerate(entry.happened):
        _known_articles(sentence.articles, sources, source.at("happened", number, "articles"), references)
    topics = references.several(entry.topics, Topic, source, "topics")
    used = {topic for question in questions for topic in question.topics}
    return Story(
        id=sources.id,
        title=entry.title,
        sentence=entry.sentence,
        happened=tuple(
            (sentence.says, tuple(articles[name] for name in sentence.articles if name in articles))
            for sentence in entry.happened
        ),
        day=date_interval(entry.day),
        where=references.one(entry.where, Place, source, "where"),
        topics=(*topics, *sorted(used - set(topics), key=lambda topic: topic.id)),
        articles=linked.articles,
        questions=questions,
        utterances=utterances,
        events=events,
        claims=linked.claims,
        versions=linked.versions,
        datings=linked.datings,
        source=source,
        entry=entry,
    )


def _article_order(
    sources: StorySources, order: tuple[str, ...], source: Source, references: References
) -> None:
    _known_articles(order, sources, source.at("articles"), references)
    for name in sorted(set(sources.articles.declared) - set(order)):
        references.report(
            references.place(source, "articles"),
            "unlisted-article",
            f"the article {name} has a file but no place in articles",
            f"add {name} to the list",
        )


def _known_articles(
    names: Iterable[str], sources: StorySources, source: Source, references: References
) -> None:
    seen: set[str] = set()
    for number, name in enumerate(names):
        place = references.place(source, number)
        if name not in sources.articles.declared:
            hint = did_you_mean(name, sources.articles.declared) or f"add the file articles/{name}.yml"
            references.report(place, "unknown-id", f"found {name}, which is no known article", hint)
        elif name in seen:
            references.report(place, "repeated", f"found the article {name} twice", "keep one of them")
        seen.add(name)


def _events(sources: StorySources, references: References) -> tuple[Event, ...]:
    found = []
    for name, entry in sources.events.items():
        source = Source(sources.events.path, (name,))
        interval = date_interval(entry.when)
        event = Event(
            id=name,
            name=entry.name,
            when=entry.when,
            span=interval if interval is not None else EVERYTHING,
            who=references.speakers(entry.who, source, "who"),
            where=references.several(entry.where, Place, source, "where"),
            about=references.things(entry.about, source, "about"),
            status=entry.status,
            basis=entry.basis,
            known=references.known(entry.known, source, None, references.context({})),
            note=entry.note,
            story=sources.id,
            source=source,
            entry=entry,
        )
        references.entities.setdefault(name, event)
        found.append(event)
    return tuple(found)


def _event_relations(sources: StorySources, references: References) -> None:
    """Checks the ids by which events name each other, which only works once all are known."""
    for name, entry in sources.events.items():
        source = Source(sources.events.path, (name,))
        references.one(entry.part_of, Event, source, "part_of")
        references.several(entry.before, Event, source, "before")
        references.several(entry.after, Event, source, "after")


def _questions(sources: StorySources, references: References) -> tuple[Question, ...]:
    found = []
    for name, entry in sources.questions.items():
        source = Source(sources.questions.path, (name,))
        kind = TYPES.get(entry.type)
        if kind is None:
            hint = did_you_mean(entry.type, TYPES) or f"expected one of {', '.join(sorted(TYPES))}"
            references.report(
                references.place(source, "type"), "type", f"found the unknown type {entry.type}", hint
            )
            continue
        if kind.takes_options and not entry.options:
            remedy = "list what can be answered under options"
            message = f"a question of type {entry.type} needs options"
            references.report(references.key_place(Source(source.path), name), "no-options", message, remedy)
            continue
        about = references.things(entry.about, source, "about")
        if not any(isinstance(thing, Topic) for thing in about):
            names = set(entry.about)
            if names <= set(references.entities):
                remedy = "add the id of a topic to about"
                references.report(
                    references.place(source, "about"), "no-topic", f"{name} has no topic", remedy
                )
        _measures(kind, entry, source, references)
        _part_of(entry, sources, source, references)
        _against(entry, sources, source, references)
        found.append(
            Question(
                id=name,
                ask=entry.ask,
                type=kind,
                options=entry.options,
                about=about,
                added=date_interval(entry.added) or EVERYTHING,
                changes=_changes(entry, source, references),
                compatible=_compatible(entry),
                speakers=references.speakers(entry.speaker, source, "speaker"),
                against=entry.against,
                counts=entry.counts,
                measures=entry.measures or "",
                about_is=entry.about_is or "",
                on=entry.on or "",
                weight=entry.weight,
                reading=entry.reading,
                explain=entry.explain,
                known=references.known(entry.known, source, kind, _context(entry, references)),
                corrections=dict(sorted(entry.corrections.items())),
                story=sources.id,
                source=source,
                entry=entry,
            )
        )
    return tuple(found)


def _part_of(entry: QuestionEntry, sources: StorySources, source: Source, references: References) -> None:
    if entry.part_of is not None and entry.part_of not in sources.questions.declared:
        hint = did_you_mean(entry.part_of, sources.questions.declared) or "add it to questions.yml"
        message = f"found {entry.part_of}, which is no known question"
        references.report(references.place(source, "part_of"), "unknown-id", message, hint)


def _context(entry: QuestionEntry, references: References) -> Context:
    return references.context(entry.options, entry.measures or "", entry.about_is or "", entry.on or "")


def _measures(kind: ValueType, entry: QuestionEntry, source: Source, references: References) -> None:
    """Checks what a question measures, how far about reaches on it, and on which day it asks."""
    mistake = kind.misuse(_context(entry, references))
    if mistake is not None:
        given = {
            "about_is": entry.about_is if mistake.item else None,
            "measures": entry.measures,
            "on": entry.on,
        }
        key = next((name for name, text in given.items() if text), "type")
        references.report(references.place(source, key), "measures", mistake.message, mistake.remedy)


def _against(entry: QuestionEntry, sources: StorySources, source: Source, references: References) -> None:
    for name in entry.against:
        if name not in sources.questions.declared:
            hint = did_you_mean(name, sources.questions.declared) or "add it to questions.yml"
            place = references.key_place(source.at("against"), name)
            references.report(place, "unknown-id", f"found {name}, which is no known question", hint)


def _compatible(entry: QuestionEntry) -> tuple[frozenset[str], ...]:
    """The groups of options that do not exclude each other: those declared, and neighbours in an order."""
    neighbours = zip(entry.ordered, entry.ordered[1:], strict=False)
    return tuple(frozenset(group) for group in (*entry.compatible, *neighbours))


def _changes(entry: QuestionEntry, source: Source, references: References) -> Change | None:
    """How a question moves on, or ``None`` for one that does not."""
    if entry.changes is None:
        return None
    if entry.changes == "true":
        return Change(None, entry.grows)
    found = duration.TYPE.read((entry.changes,), references.context({}))
    if isinstance(found, Quantity):
        return Change(found.size / SECONDS_A_DAY, entry.grows)
    message = found.message if isinstance(found, Mistake) else f"found {entry.changes}"
    references.report(
        references.place(source, "changes"), "changes", message, "write true, or a span such as 3 days"
    )
    return None


def _utterances(sources: StorySources, references: References) -> tuple[Utterance, ...]:
    found = []
    for name, entry in sources.utterances.items():
        source = Source(sources.utterances.path, (name,))
        speaker = references.speakers((entry.speaker,), source, "speaker")
        if entry.part_of is not None and entry.part_of not in sources.utterances.declared:
            hint = did_you_mean(entry.part_of, sources.utterances.declared) or "add it to utterances.yml"
            message = f"found {entry.part_of}, which is no known utterance"
            references.report(references.place(source, "part_of"), "unknown-id", message, hint)
        if not speaker:
            continue
        occasion = references.entities.get(entry.occasion)
        found.append(
            Utterance(
                id=name,
                speaker=speaker[0],
                gist=entry.gist,
                occasion=occasion if isinstance(occasion, Event) else entry.occasion,
                about=references.things(entry.about, source, "about"),
                order=int(entry.order) if entry.order else None,
                compare=entry.compare,
                known=references.known(entry.known, source, None, references.context({})),
                story=sources.id,
                source=source,
                entry=entry,
            )
        )
    return tuple(found)
