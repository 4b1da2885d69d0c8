"""The page of a quotation: every version of one utterance, aligned word by word, and what changes.

In: an ``Edition``. Out: one page an utterance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from variorum.algebra.calendar import words_for
from variorum.collation.apparatus import Segment
from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Event, Utterance, Version
from variorum.site.page import Page
from variorum.text.english import capitalised, count, listed, number
from variorum.views import paths
from variorum.views.collation import Change, Finding, Stretch, changes, finding, running, stretches
from variorum.views.entries import Entry, date_of, entries, is_undated
from variorum.views.speech import FORMS, Speech, gist, parts_of, speech
from variorum.views.story import story_trail

RELATED = 5
"""How many related questions are shown."""
CLOSE_ENOUGH = Fraction(1, 10)
"""From how close on a question is related, see ``_closeness``."""
_CARRYING = {
    "direct": ("quotes it", "quote it"),
    "part": ("quotes a few words of it", "quote a few words of it"),
    "gist": ("quotes it, which is not printed here", "quote it, which is not printed here"),
    "indirect": ("reports it in its own words", "report it in their own words"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A version with where it stands, and its words in segments; those of reported speech are ours, in one text."""

    version: Version
    date: str
    where: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A sentence before or after this one."""

    utterance: Utterance
    gist: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationView:
    """An utterance with its versions; ``whole`` is the speech it belongs to or is, ``place`` its number there."""

    utterance: Utterance
    when: str
    event: Event | None
    carrying: str
    finding: Finding
    quoted: tuple[Shown, ...]
    reported: tuple[Shown, ...]
    missing: tuple[Article, ...]
    stretches: tuple[Stretch, ...]
    changes: tuple[Change, ...]
    marks: tuple[str, ...]
    whole: Speech | None
    place: int
    previous: Neighbour | None
    following: Neighbour | None
    related: tuple[Entry, ...]

    @property
    def is_speech(self) -> bool:
        """True when the page is that of the whole speech."""
        return self.whole is not None and self.whole.utterance is self.utterance


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of all utterances."""
    parts = parts_of(edition)
    wholes = {part: whole for whole, found in parts.items() for part in found}
    for story in edition.corpus.stories:
        for utterance in story.utterances:
            whole = wholes.get(utterance)
            trail: list[tuple[str, object]] = [
                *story_trail(edition, story),
                ("Quotations", paths.quotations(story)),
            ]
            if whole is not None:
                trail.append((gist(whole), whole))
            view = _view(utterance, whole, parts, edition)
            title = f"{utterance.speaker.name}: {gist(utterance)}"
            yield Page(
                path=f"{story.id}/quotations/{utterance.id}.md",
                template="quotation.md.j2",
                title=title,
                description=" ".join(filter(None, (title, view.carrying, view.finding.sentence))),
                view=view,
                kind="Speech" if view.is_speech else "Quotation",
                subject=utterance,
                source=utterance.source,
                trail=tuple(trail),
            )


def _view(
    utterance: Utterance,
    whole: Utterance | None,
    parts: Mapping[Utterance, tuple[Utterance, ...]],
    edition: Edition,
) -> QuotationView:
    versions = edition.versions_of[utterance]
    verbatim = [version for version in versions if version.verbatim]
    collation = edition.collations.get(utterance)
    quoted = tuple(_shown(version, versions, edition) for version in verbatim)
    found = finding(utterance, edition)
    cut = stretches(collation, verbatim) if collation and found.key != "apart" else ()
    event = None if isinstance(utterance.occasion, str) else utterance.occasion
    top = whole or (utterance if utterance in parts else None)
    siblings = parts.get(whole, ()) if whole else ()
    place = siblings.index(utterance) if siblings else 0
    carriers = {version.article for version in versions}
    return QuotationView(
        utterance=utterance,
        when=words_for(event.when) if event else "",
        event=event,
        carrying=_carrying(versions),
        finding=found,
        quoted=quoted,
        reported=tuple(_shown(version, versions, edition) for version in versions if not version.verbatim),
        missing=tuple(
            article for article in edition.story_of[utterance.story].articles if article not in carriers
        ),
        stretches=cut,
        changes=tuple(changes(collation, verbatim)) if collation else (),
        marks=_marks(quoted, cut),
        whole=speech(top, parts[top], edition, utterance) if top else None,
        place=place + 1 if siblings else 0,
        previous=_neighbour(siblings[place - 1]) if place else None,
        following=_neighbour(siblings[place + 1]) if place + 1 < len(siblings) else None,
        related=entries(_related(utterance, edition), edition),
    )


def _neighbour(utterance: Utterance) -> Neighbour:
    return Neighbour(utterance, gist(utterance))


def _shown(version: Version, versions: Sequence[Version], edition: Edition) -> Shown:
    positions = list(version.at)
    paragraph = edition.paragraph(version)
    if paragraph and not any(position[1:].isdigit() for position in positions):
        positions.append(f"p{paragraph}")
    where = ", ".join(f"paragraph {found[1:]}" if found[1:].isdigit() else found for found in positions)
    parts = running(version, versions, edition) if version.verbatim else ()
    return Shown(
        version=version,
        date=date_of(version.article) if is_undated(version.article) else "",
        where=where,
        segments=parts,
    )


def _carrying(versions: Sequence[Version]) -> str:
    """Who carries it, in a sentence; an article that has it in several forms counts with the most literal one."""
    forms: dict[Article, str] = {}
    for version in sorted(versions, key=lambda found: FORMS.index(found.form)):
        forms.setdefault(version.article, version.form)
    if not forms:
        return ""
    amounts = [(form, sum(own == form for own in forms.values())) for form in FORMS]
    told = [(amount, _CARRYING[form][amount > 1]) for form, amount in amounts if amount]
    if len(forms) == 1:
        return f"Only one article has it, and {told[0][1]}."
    articles = capitalised(count(len(forms), "article"))
    if len(told) == 1:
        return f"{articles} {told[0][1]}."
    return f"{articles} carry it: {listed([f'{number(amount)} {verb}' for amount, verb in told])}."


_MARKS = (
    "substantive",
    "omitted",
    "moved",
    "gap",
    "variant",
    "accidental",
    "insertion",
    "ellipsis",
    "cut",
    "covered",
    "outside",
)


def _marks(quoted: Sequence[Shown], cut: Sequence[Stretch]) -> tuple[str, ...]:
    """The kinds of marks that the page shows, for its legend."""
    kinds = {
        "gap" if part.kind == "omitted" and not part.text else part.kind
        for s in quoted
        for part in s.segments
    }
    kinds |= {piece.kind for stretch in cut for line in stretch for piece in line.pieces}
    return tuple(mark for mark in _MARKS if mark in kinds)


def _related(utterance: Utterance, edition: Edition) -> list[Comparison]:
    """The questions closest to an utterance, differences before others of equal closeness."""
    found = edition.of_story(edition.story_of[utterance.story])
    rated = [(_closeness(utterance, comparison, edition), comparison) for comparison in found]
    close = [pair for pair in rated if pair[0] >= CLOSE_ENOUGH]
    close.sort(key=lambda pair: (-pair[0], not pair[1].verdict.is_difference))
    return [comparison for _, comparison in close[:RELATED]]


def _closeness(utterance: Utterance, comparison: Comparison, edition: Edition) -> Fraction:
    """What a question and an utterance share: the rarer a thing among all questions, the closer it brings them.

    The same occasion alone is nothing. Twice as much where answers to the question are given as the speaker's.
    """
    shared = [thing for thing in comparison.question.about if thing in utterance.about]
    if shared and utterance.occasion in comparison.question.about and utterance.occasion not in shared:
        shared.append(utterance.occasion)
    worth = sum((Fraction(1, len(edition.comparisons_about[thing])) for thing in shared), Fraction(0))
    return worth * (2 if any(utterance.speaker in claim.by for claim in comparison.claims) else 1)
