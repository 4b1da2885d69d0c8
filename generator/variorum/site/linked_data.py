"""What a page says to machines: linked data in the words of schema.org.

In: a page and the edition. Out: nested ``dict``/``list``/``str`` for a JSON-LD script, or nothing. A page is always a
``WebPage`` of ours; what it is about (somebody else's article, a person, an event, claims) stands under ``about``.
"""

from __future__ import annotations

import re
from typing import Any

from variorum.comparison.edition import Edition
from variorum.corpus.records import (
    Article,
    Claim,
    Event,
    Organisation,
    Person,
    Place,
    Question,
    Speaker,
    Story,
)
from variorum.site.page import Page
from variorum.text.prose import without_marks

Data = dict[str, Any]

_PLAIN_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")


def structured(page: Page, edition: Edition) -> Data | None:
    """The linked data of a page, ``None`` where its subject is none that schema.org has a word for."""
    about = _about(page, edition)
    if about is None:
        return None
    return {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": page.title,
        "description": page.description,
        "about": about,
    }


def _about(page: Page, edition: Edition) -> Data | list[Data] | None:
    subject = page.subject
    if isinstance(subject, Article):
        return _article(subject)
    if isinstance(subject, Person | Organisation):
        return _speaker(subject)
    if isinstance(subject, Place):
        return _place(subject)
    if isinstance(subject, Question):
        return [_claim(claim) for claim in edition.comparisons[subject].claims] or None
    if isinstance(subject, Event):
        return _event(subject)
    if isinstance(subject, Story):
        return [_article(article) for article in subject.articles]
    return None


def _article(article: Article) -> Data:
    entry = article.entry
    data: Data = {
        "@type": "NewsArticle",
        "headline": article.headline or article.label,
        "publisher": _speaker(article.outlet),
        "inLanguage": entry.language,
    }
    if _PLAIN_DATE.fullmatch(entry.published):
        data["datePublished"] = entry.published
    if entry.address:
        data["url"] = entry.address
    if article.copy_of:
        data["isBasedOn"] = {"@type": "NewsArticle", "publisher": _speaker(article.copy_of)}
    return data


def _speaker(speaker: Speaker) -> Data:
    data: Data = {"@type": "Person" if isinstance(speaker, Person) else "Organization", "name": speaker.name}
    if speaker.also:
        data["alternateName"] = list(speaker.also)
    if isinstance(speaker, Person) and speaker.role:
        data["jobTitle"] = speaker.role
    if speaker.wikidata:
        data["sameAs"] = f"https://www.wikidata.org/entity/{speaker.wikidata}"
    return data


def _place(place: Place) -> Data:
    data: Data = {"@type": "Place", "name": place.name}
    if place.coordinates:
        latitude, longitude = place.coordinates
        data["geo"] = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    if place.containers:
        data["containedInPlace"] = {"@type": "Place", "name": place.containers[0].name}
    return data


def _claim(claim: Claim) -> Data:
    data: Data = {
        "@type": "Claim",
        "name": f"{claim.question.ask} {claim.words}",
        "appearance": _article(claim.article),
    }
    if claim.by:
        data["author"] = [_speaker(speaker) for speaker in claim.by]
    return data


def _event(event: Event) -> Data:
    data: Data = {"@type": "Event", "name": event.name}
    if _PLAIN_DATE.fullmatch(event.when):
        data["startDate"] = event.when
    elif "/" in event.when:
        data.update(_ends(event.when))
    if event.where:
        data["location"] = _place(event.where[0])
    if event.who:
        data["about"] = [_speaker(speaker) for speaker in event.who]
    if event.note:
        data["description"] = without_marks(event.note)
    return data


def _ends(when: str) -> Data:
    first, _, last = when.partition("/")
    found = {"startDate": first, "endDate": last}
    return {key: text for key, text in found.items() if _PLAIN_DATE.fullmatch(text)}
