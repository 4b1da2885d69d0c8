"""A story's articles: their head, answers, quotations and dates, linked.

In: ``StorySources``, the story's linked questions and utterances, ``References``. Out: ``LinkedArticles``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any

from variorum.algebra.calendar import words_for
from variorum.algebra.edtf import span
from variorum.algebra.intervals import EVERYTHING, Interval
from variorum.corpus.link.references import References
from variorum.corpus.records import (
    Article,
    Claim,
    Dating,
    Event,
    Organisation,
    Question,
    Source,
    Utterance,
    Version,
)
from variorum.seeds.load import Registry, StorySources
from variorum.seeds.model import UNSAID, ArticleEntry, ClaimEntry, Doubt
from variorum.text.suggestion import did_you_mean
from variorum.values import Mistake


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedArticles:
    """What the articles of one story hold, in the story's order of articles and the files' order of keys."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    versions: tuple[Version, ...]
    datings: tuple[Dating, ...]


def link_articles(
    sources: StorySources,
    order: Sequence[str],
    questions: Mapping[str, Question],
    utterances: Sequence[Utterance],
    references: References,
) -> LinkedArticles:
    """All articles of the story; the order gives the letters, and a file without a place in it comes last."""
    by_id = {utterance.id: utterance for utterance in utterances}
    articles, claims, versions, datings = [], [], [], []
    for number, name in enumerate(dict.fromkeys((*order, *sorted(sources.articles)))):
        if name not in sources.articles:
            continue
        entry = sources.articles[name]
        source = Source(f"{sources.articles.path}/{name}.yml")
        article = _article(
            name=name,
            its_letter=letter(number),
            entry=entry,
            sources=sources,
            source=source,
            references=references,
        )
        if article is not None:
            articles.append(article)
            claims.extend(
                _claims(
                    article=article,
                    questions=questions,
                    utterances=by_id,
                    sources=sources,
                    references=references,
                )
            )
            versions.extend(_versions(article, by_id, sources, references))
            datings.extend(_datings(article, references))
            _known_keys(
                entry.silent_because, sources.questions, source.at("silent_because"), "question", references
            )
    return LinkedArticles(
        articles=tuple(articles), claims=tuple(claims), versions=tuple(versions), datings=tuple(datings)
    )


def letter(number: int) -> str:
    """The letter of the article with this index: A to Z, then AA, AB and so on."""
    last = chr(ord("A") + number % 26)
    return last if number < 26 else letter(number // 26 - 1) + last


def _article(
    name: str,
    its_letter: str,
    entry: ArticleEntry,
    sources: StorySources,
    source: Source,
    references: References,
) -> Article | None:
    outlet = references.one(entry.outlet, Organisation, source, "outlet")
    draws_on = references.several(entry.draws_on, Organisation, source, "draws_on")
    copy_of = references.one(entry.copy_of, Organisation, source, "copy_of")
    names = []
    for identifier, spellings in entry.names.items():
        kinds = ("person", "organisation", "place", "event", "topic")
        thing = references.entity(identifier, kinds, references.key_place(source.at("names"), identifier))
        if thing is not None:
            names.append((thing, spellings))
    if outlet is None:
        return None
    return Article(
        id=name,
        letter=its_letter,
        label=entry.label,
        outlet=outlet,
        date=_publication(entry, source, references),
        checked=_interval(entry.checked),
        draws_on=draws_on,
        copy_of=copy_of,
        names=tuple(names),
        story=sources.id,
        source=source,
        entry=entry,
    )


def _interval(text: str) -> Interval:
    found = span(text)
    return EVERYTHING if isinstance(found, Mistake) else found


def _publication(entry: ArticleEntry, source: Source, references: References) -> Interval:
    """When the article can have been published: its date, narrowed by the earliest and latest possible day."""
    printed = _interval(entry.published)
    lower = _interval(entry.not_before).lower if entry.not_before else -inf
    last = _interval(entry.not_after) if entry.not_after else EVERYTHING
    upper = last.upper
    earliest, latest = max(printed.lower, lower), min(printed.upper, upper)
    if earliest > latest:
        place = references.place(source, "published")
        references.report(place, "dates", "the dates of publication exclude each other", "mend one of them")
        return printed
    open_end = (printed if printed.upper <= last.upper else last).upper_open
    return Interval(lower=earliest, upper=latest, upper_open=open_end and earliest < latest)


def _known_keys(
    keys: Mapping[str, object], registry: Registry[Any], source: Source, noun: str, references: References
) -> list[str]:
    """The keys that name an entry of ``registry``; the others are mistakes unless their entry is only wrong."""
    known = []
    for key in keys:
        if key in registry.declared:
            known.append(key)
        elif registry.readable:
            hint = did_you_mean(key, registry.declared) or f"add it to {registry.path.rpartition('/')[2]}"
            place = references.key_place(source, key)
            references.report(place, "unknown-id", f"found {key}, which is no known {noun}", hint)
    return known


def _claims(
    article: Article,
    questions: Mapping[str, Question],
    utterances: Mapping[str, Utterance],
    sources: StorySources,
    references: References,
) -> list[Claim]:
    claims = []
    source = article.source.at("claims")
    for name in _known_keys(article.entry.claims, sources.questions, source, "question", references):
        if name in questions:
            for number, entry in enumerate(article.entry.claims[name]):
                claim = _claim(
                    article=article,
                    question=questions[name],
                    number=number,
                    entry=entry,
                    utterances=utterances,
                    source=source.at(name, number),
                    references=references,
                )
                if claim is not None:
                    claims.append(claim)
    return claims


def _claim(
    article: Article,
    question: Question,
    number: int,
    entry: ClaimEntry,
    utterances: Mapping[str, Utterance],
    source: Source,
    references: References,
) -> Claim | None:
    by = references.speakers(entry.by, source, "by")
    via = references.speakers(entry.via, source, "via")
    context = references.context(question.options, question.measures, question.about_is, question.on)
    value = question.type.read(entry.answer, context)
    if isinstance(value, Mistake):
        place = references.place(source, "answer", value.item)
        references.report(place, f"answer-{question.type.name}", value.message, value.remedy)
        return None
    return Claim(
        question=question,
        article=article,
        number=number + 1,
        value=value,
        words=question.type.words(value, context),
        quote=entry.quote,
        at=entry.at,
        by=by,
        via=via,
        mode=entry.mode,
        as_of=_interval(entry.as_of) if entry.as_of else None,
        as_of_words=words_for(entry.as_of) if entry.as_of else None,
        occasion=_occasion(entry.occasion, utterances, source, references),
        counts=_counts(entry, question, source, references),
        condition=entry.condition,
        verb=entry.verb,
        unsure=" ".join(entry.unsure.values()) or None,
        doubts=frozenset(Doubt(doubt) if doubt != UNSAID else None for doubt in entry.unsure),
        derived=entry.derived,
        note=entry.note,
        source=source,
    )


def _counts(entry: ClaimEntry, question: Question, source: Source, references: References) -> str | None:
    """What exactly an answer counts: one of the question's definitions."""
    if entry.counts is None or entry.counts in question.counts:
        return entry.counts
    known = f"write one of: {', '.join(question.counts)}" if question.counts else "add counts to the question"
    message = f"found {entry.counts}, which is none of the question's counts"
    hint = did_you_mean(entry.counts, question.counts) or known
    references.report(references.place(source, "counts"), "counts", message, hint)
    return None


def _occasion(
    name: str | None, utterances: Mapping[str, Utterance], source: Source, references: References
) -> Event | Utterance | None:
    """The event or utterance at which something was said."""
    if name is None or name in utterances:
        return utterances[name] if name else None
    place = references.place(source, "occasion")
    if name in references.declared:
        event = references.entity(name, ("event",), place)
        return event if isinstance(event, Event) else None
    events = [known for known, entity in references.entities.items() if isinstance(entity, Event)]
    hint = did_you_mean(name, [*utterances, *events]) or "add it to events.yml"
    message = f"found {name}, which is no known event or utterance"
    references.report(place, "unknown-id", message, hint)
    return None


def _versions(
    article: Article, utterances: Mapping[str, Utterance], sources: StorySources, references: References
) -> list[Version]:
    versions = []
    source = article.source.at("quotes")
    for name in _known_keys(article.entry.quotes, sources.utterances, source, "utterance", references):
        if name in utterances:
            for number, entry in enumerate(article.entry.quotes[name]):
                here = source.at(name, number)
                reported = "gist" if entry.quoted else "indirect"
                form = "direct" if entry.direct else "part" if entry.part else reported
                text = entry.direct or entry.part or entry.indirect or ""
                via = references.speakers(entry.via, here, "via")
                versions.append(
                    Version(
                        utterance=utterances[name],
                        article=article,
                        number=number + 1,
                        form=form,
                        text=text,
                        by=references.speakers(entry.by, here, "by"),
                        via=via,
                        withdrawn=entry.withdrawn,
                        at=entry.at,
                        note=entry.note,
                        source=here,
                    )
                )
    return versions


def _datings(article: Article, references: References) -> list[Dating]:
    datings = []
    source = article.source.at("events")
    for name, entry in article.entry.events.items():
        event = references.entity(name, ("event",), references.key_place(source, name))
        here = source.at(name)
        by = references.speakers(entry.by, here, "by")
        via = references.speakers(entry.via, here, "via")
        if isinstance(event, Event):
            datings.append(
                Dating(
                    event=event,
                    article=article,
                    words=entry.words,
                    when=entry.when,
                    status=entry.status,
                    by=by,
                    via=via,
                    source=here,
                )
            )
    return datings
