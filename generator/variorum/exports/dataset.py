"""A story complete: everything annotated and everything computed, as one file.

In: an ``Edition``. Out: one JSON file a story. The keys are always all there; what does not apply is null or empty.
Everything stands in the order of the seeds' files, claims and versions in the order of the articles.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from variorum.collation.apparatus import variants
from variorum.comparison.edition import Edition
from variorum.comparison.origins import origin
from variorum.comparison.records import Comparison
from variorum.corpus import entities
from variorum.corpus.records import Article, Claim, Dating, Event, Known, Story, Utterance, Version
from variorum.site.page import Document
from variorum.site.tables import about, standing

VERSION = 1
"""Counts up when a key changes its meaning or goes."""

LICENCE = (
    "What the editors wrote: Creative Commons Attribution 4.0 International. "
    "What is quoted belongs to the publishers of the articles and is not covered."
)

ABOUT = about(
    ".json",
    "The whole story",
    "Everything in one file, the prose too: what was annotated, and what was computed from it.",
    [
        ("format, version, licence", "what this file is, and what may be done with it"),
        ("story", "title, sentence, what happened, the day and the place"),
        ("articles", "each with its bibliography, summary, names as spelled, quoted share and slips"),
        ("questions", "each with its verdict, answers, oppositions, silent articles and all claims"),
        ("utterances", "each with its versions and the places where their words differ"),
        ("events", "each with its date and how the articles date it"),
        ("people, organisations, places, topics", "all that the story refers to"),
    ],
    is_whole=True,
)

Json = dict[str, object]


def export(edition: Edition) -> Iterator[Document]:
    """One file a story."""
    for story in edition.corpus.stories:
        text = json.dumps(_dataset(story, edition), ensure_ascii=False, indent=1)
        yield ABOUT.file(story, text + "\n")


def _dataset(story: Story, edition: Edition) -> Json:
    return {
        "format": "variorum",
        "version": VERSION,
        "licence": LICENCE,
        "story": {
            "id": story.id,
            "title": story.title,
            "sentence": story.sentence,
            "happened": [{"says": says, "articles": _ids(articles)} for says, articles in story.happened],
            "day": story.entry.day,
            "where": story.where.id if story.where else None,
            "topics": _ids(story.topics),
            "language": story.entry.language,
        },
        "articles": [_article(article, edition) for article in story.articles],
        "questions": [_question(comparison, edition) for comparison in edition.of_story(story)],
        "utterances": [_utterance(utterance, edition) for utterance in story.utterances],
        "events": [_event(event, edition) for event in story.events],
        **entities.of_story(story, edition.corpus),
    }


def _article(article: Article, edition: Edition) -> Json:
    entry = article.entry
    verification = edition.verifications[article]
    return {
        "id": article.id,
        "letter": article.letter,
        "label": article.label,
        "outlet": article.outlet.id,
        "headline": entry.headline,
        "byline": entry.byline,
        "dateline": entry.dateline,
        "section": entry.section,
        "address": entry.address,
        "published": entry.published,
        "not_before": entry.not_before,
        "not_after": entry.not_after,
        "date_reason": entry.date_reason,
        "language": entry.language,
        "draws_on": _ids(article.draws_on),
        "copy_of": article.copy_of.id if article.copy_of else None,
        "checked": entry.checked,
        "summary": entry.summary,
        "angle": entry.angle,
        "layers": {layer: list(paragraphs) for layer, paragraphs in entry.layers.items()},
        "names": {thing.id: list(spellings) for thing, spellings in article.names},
        "never_says": list(entry.never_says),
        "silent_because": dict(entry.silent_because),
        "oddities": list(entry.oddities),
        "words": verification.words,
        "quoted_share": None if verification.share is None else round(verification.share, 4),
    }


def _question(comparison: Comparison, edition: Edition) -> Json:
    question = comparison.question
    entry = question.entry
    return {
        "id": question.id,
        "ask": question.ask,
        "type": question.type.name,
        "options": dict(question.options),
        "about": _ids(question.about),
        "added": entry.added,
        "changes": entry.changes,
        "grows": entry.grows,
        "compatible": [sorted(group) for group in question.compatible],
        "speaker": _ids(question.speakers),
        "measures": entry.measures,
        "against": dict(question.against),
        "part_of": entry.part_of,
        "weight": question.weight.value,
        "reading": [reading.value for reading in question.reading],
        "explain": question.explain,
        "known": [_known(known) for known in question.known],
        "corrections": dict(question.corrections),
        "verdict": comparison.verdict.key,
        "answers": [
            {"words": answer.first.words, "claims": [_reference(claim) for claim in answer.claims]}
            for answer in comparison.answers
        ],
        "oppositions": [
            {
                "first": _reference(opposition.first),
                "second": _reference(opposition.second),
                "verdict": opposition.verdict.key,
                "ground": opposition.ground.name.lower().replace("_", "-"),
            }
            for opposition in comparison.oppositions
        ],
        "silent": _ids(comparison.silent),
        "unchecked": _ids(comparison.unchecked),
        "contradicting_itself": _ids(comparison.contradicting_itself),
        "drifting": _ids(comparison.drifting),
        "unclear": _ids(comparison.unclear),
        "origins": _ids(comparison.origins),
        "claims": [_claim(claim, edition) for claim in comparison.claims],
    }


def _reference(claim: Claim) -> Json:
    return {"article": claim.article.id, "number": claim.number}


def _claim(claim: Claim, edition: Edition) -> Json:
    return {
        **_reference(claim),
        "answer": list(claim.question.type.write(claim.value)),
        "words": claim.words,
        "by": _ids(claim.by),
        "via": _ids(claim.via),
        "origin": origin(claim).id,
        "mode": claim.mode.value,
        "condition": claim.condition,
        "counts": claim.counts,
        "as_of": claim.article.entry.claims[claim.question.id][claim.number - 1].as_of,
        "verb": claim.verb,
        "at": list(standing(claim, edition.paragraph(claim))),
        "quote": claim.quote,
        "occasion": claim.occasion.id if claim.occasion else None,
        "unsure": claim.unsure,
        "doubts": sorted(doubt.value for doubt in claim.doubts if doubt),
        "derived": claim.derived,
        "note": claim.note,
    }


def _utterance(utterance: Utterance, edition: Edition) -> Json:
    occasion = utterance.occasion
    collation = edition.collations.get(utterance)
    return {
        "id": utterance.id,
        "speaker": utterance.speaker.id,
        "gist": utterance.gist,
        "event": occasion.id if isinstance(occasion, Event) else None,
        "occasion": occasion.name if isinstance(occasion, Event) else occasion,
        "about": _ids(utterance.about),
        "part_of": utterance.entry.part_of,
        "order": utterance.order,
        "compare": utterance.compare,
        "known": [_known(known) for known in utterance.known],
        "versions": [_version(version, edition) for version in edition.versions_of[utterance]],
        "variants": [
            [{"words": reading.words, "versions": list(reading.sigla)} for reading in variant.readings]
            for variant in (variants(collation) if collation else ())
        ],
    }


def _version(version: Version, edition: Edition) -> Json:
    return {
        "article": version.article.id,
        "number": version.number,
        "siglum": version.siglum,
        "form": version.form,
        "text": version.text,
        "via": _ids(version.via),
        "origin": origin(version).id,
        "at": list(standing(version, edition.paragraph(version))),
        "note": version.note,
    }


def _event(event: Event, edition: Edition) -> Json:
    return {
        "id": event.id,
        "name": event.name,
        "when": event.when,
        "status": event.status.value,
        "who": _ids(event.who),
        "where": _ids(event.where),
        "about": _ids(event.about),
        "part_of": event.entry.part_of,
        "before": list(event.entry.before),
        "after": list(event.entry.after),
        "known": [_known(known) for known in event.known],
        "note": event.note,
        "datings": [_dating(dating) for dating in edition.datings[event]],
    }


def _dating(dating: Dating) -> Json:
    return {
        "article": dating.article.id,
        "words": dating.words,
        "when": dating.when,
        "status": dating.status.value if dating.status else None,
        "by": _ids(dating.by),
        "via": _ids(dating.via),
    }


def _known(known: Known) -> Json:
    return {
        "words": known.words,
        "says": known.says,
        "basis": known.basis.value,
        "sure": known.sure.value,
        "source": known.address,
    }


def _ids(records: Iterable[entities.Named]) -> list[str]:
    return [record.id for record in records]
