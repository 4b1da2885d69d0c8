"""What the pages of people and of organisations have in common: those who act and speak in a story.

In: a person or an organisation. Out: an ``Actor``, in which three things are kept apart: what they said, what is said
of them, and what rests on their word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.comparison.records import Comparison
from variorum.corpus.records import Article, Claim, Entity, Person, Speaker, Story, Version
from variorum.views.entries import (
    Entry,
    Happening,
    Line,
    Occasion,
    by_question,
    by_verdict,
    differs,
    entries,
    happenings,
    lines,
    occasions,
    story_shown,
)
from variorum.views.parts import PARTS, part_of, part_path
from variorum.views.words import counted


@dataclass(frozen=True, slots=True)
class Carried:
    """What one article got through somebody: answers and versions of utterances."""

    article: Article
    answers: tuple[Line, ...]
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """How an article spells somebody, and how often they appear in it, by the ways of appearing."""

    article: Article
    names: tuple[str, ...]
    answers: int
    vouches: int
    sayings: int
    carries: int
    role: str

    @property
    def absent(self) -> bool:
        """True where the annotation of the article knows nothing of them."""
        return not (self.names or self.answers or self.vouches or self.sayings or self.carries or self.role)


@dataclass(frozen=True, slots=True)
class PresenceGroup:
    """The presence in the articles of one story."""

    story: Story | None
    rows: tuple[Presence, ...]

    @property
    def roles(self) -> bool:
        """True when they are something to one of the articles: its outlet, its source."""
        return any(row.role for row in self.rows)


@dataclass(frozen=True, slots=True)
class Door:
    """The lists of a story's questions that hold some about somebody or answered by them: words and path of each."""

    story: Story | None
    lists: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person or an organisation in everything the articles have of them; every question stands in one list only.

    ``differing`` are the questions about them on which the articles do not all say the same, then follow the answers
    that ``named`` them, the questions told ``alike``, and what else rests on their word, ``vouched``; their word in
    the other lists is counted in ``vouched_elsewhere``. ``doors`` lead to all their questions, one a story.
    """

    record: Speaker
    side: Entity | str | None
    said: tuple[Occasion, ...]
    sayings: int
    events: tuple[Happening, ...]
    differing: tuple[Entry, ...]
    named: tuple[Entry, ...]
    alike: tuple[Entry, ...]
    vouched: tuple[Entry, ...]
    vouched_elsewhere: int
    carried: tuple[Carried, ...]
    presence: tuple[PresenceGroup, ...]
    carries: bool
    doors: tuple[Door, ...]

    @property
    def is_told_of(self) -> bool:
        """True when an event, an answer or a question concerns them."""
        return bool(self.events or self.named or self.alike or self.differing)


def actor(record: Speaker, edition: Edition, names: Mapping[str, tuple[Claim, ...]]) -> Actor:
    """Everything on a person or an organisation; ``names`` are the claims whose answers name an entity, by id."""
    about = edition.comparisons_about[record]
    differing = by_verdict(found for found in about if differs(found))
    named = [c for c in names.get(record.id, ()) if edition.comparisons[c.question] not in differing]
    shown = {edition.comparisons[claim.question] for claim in named}
    alike = by_verdict(
        found for found in about if found not in differing and found not in shown and found.answers
    )
    above = {found.question for found in (*differing, *shown, *alike)}
    vouched = edition.claims_by[record]
    rest = [claim for claim in vouched if claim.question not in above]
    utterances = edition.utterances_by[record]
    return Actor(
        record=record,
        side=side_of(record, edition),
        said=occasions(utterances, edition),
        sayings=len(utterances),
        events=happenings(edition.events_about[record], edition),
        differing=entries(differing, edition),
        named=by_question(named, edition),
        alike=entries(alike, edition),
        vouched=by_question(rest, edition),
        vouched_elsewhere=len(vouched) - len(rest),
        carried=_carried(record, edition),
        presence=_presence(record, edition, names),
        carries=bool(edition.carried_by[record]),
        doors=_doors(record, about, edition),
    )


def _doors(record: Speaker, about: Iterable[Comparison], edition: Edition) -> tuple[Door, ...]:
    """The lists of questions that can be filtered by somebody: only people can be chosen there."""
    if not isinstance(record, Person):
        return ()
    claims = (*edition.claims_by[record], *edition.carried_by[record])
    met = {*about, *(edition.comparisons[found.question] for found in claims if isinstance(found, Claim))}
    numbers = Counter((found.question.story, part_of(found.verdict)) for found in met)
    return tuple(
        Door(
            story_shown(story.id, edition),
            tuple(
                (counted(number, part.one, part.many), part_path(story, part))
                for part in PARTS
                if (number := numbers[story.id, part])
            ),
        )
        for story in edition.corpus.stories
        if any(name == story.id for name, _ in numbers)
    )


def side_of(record: Speaker, edition: Edition) -> Entity | str | None:
    """The party somebody belongs to: the entity of that id, or else the words of it."""
    if record.side is None:
        return None
    return edition.corpus.entities.get(record.side) or record.side.replace("-", " ")


def _carried(record: Speaker, edition: Edition) -> tuple[Carried, ...]:
    groups: dict[Article, tuple[list[Claim], list[Version]]] = {}
    for found in edition.carried_by[record]:
        claims, versions = groups.setdefault(found.article, ([], []))
        if isinstance(found, Claim):
            claims.append(found)
        else:
            versions.append(found)
    return tuple(
        Carried(article, lines(groups[article][0]), tuple(groups[article][1]))
        for story in edition.corpus.stories
        for article in story.articles
        if article in groups
    )


def _presence(
    record: Speaker, edition: Edition, names: Mapping[str, tuple[Claim, ...]]
) -> tuple[PresenceGroup, ...]:
    versions = (
        found for utterance in edition.utterances_by[record] for found in edition.versions_of[utterance]
    )
    answers = Counter(claim.article for claim in names.get(record.id, ()))
    vouches = Counter(claim.article for claim in edition.claims_by[record])
    sayings = Counter(found.article for found in versions)
    carries = Counter(found.article for found in edition.carried_by[record])
    spelled = dict(edition.names[record])
    groups = []
    for story in edition.corpus.stories:
        rows = tuple(
            Presence(
                article=article,
                names=spelled.get(article, ()),
                answers=answers[article],
                vouches=vouches[article],
                sayings=sayings[article],
                carries=carries[article],
                role=_role(record, article),
            )
            for article in story.articles
        )
        if not all(row.absent for row in rows):
            groups.append(PresenceGroup(story_shown(story.id, edition), rows))
    return tuple(groups)


def _role(record: Speaker, article: Article) -> str:
    """What an organisation is to an article."""
    roles = {"outlet": record is article.outlet, "text copied": record is article.copy_of}
    roles["source"] = record in article.draws_on
    return ", ".join(word for word, holds in roles.items() if holds)


def appearing(
    record: Speaker, edition: Edition, names: Mapping[str, tuple[Claim, ...]]
) -> tuple[Article, ...]:
    """The articles in which somebody appears, in whatever way."""
    return tuple(
        row.article for group in _presence(record, edition, names) for row in group.rows if not row.absent
    )
