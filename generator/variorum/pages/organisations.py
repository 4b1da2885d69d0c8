"""The list of organisations: one line each, by kind.

In: an ``Edition``. Out: one page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Organisation
from variorum.seeds.model import Kind
from variorum.site.page import Navigation, Page
from variorum.views import paths
from variorum.views.actor import appearing
from variorum.views.entries import naming
from variorum.views.words import counted

_HEADINGS = {
    Kind.OUTLET: "Outlets",
    Kind.AGENCY: "News agencies",
    Kind.BROADCASTER: "Broadcasters",
    Kind.GOVERNMENT: "Governments",
    Kind.MINISTRY: "Ministries",
    Kind.PARTY: "Political parties",
    Kind.COMPANY: "Companies",
    Kind.BODY: "Institutions",
    Kind.GROUP: "Groups",
    Kind.UNNAMED: "Sources that nobody names",
}


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """An organisation in one line; ``vouched`` are the answers that rest on its word or came through it."""

    organisation: Organisation
    articles: tuple[Article, ...]
    vouched: int


@dataclass(frozen=True, slots=True)
class OrganisationsView:
    """The organisations of each kind, in the order of the registry."""

    kinds: tuple[tuple[str, tuple[OrganisationLine, ...]], ...]


def pages(edition: Edition) -> Iterator[Page]:
    """The list of organisations."""
    names = naming(edition)
    groups: dict[Kind, list[OrganisationLine]] = {}
    for one in edition.corpus.organisations:
        resting = dict.fromkeys((*edition.claims_by[one], *edition.carried_by[one]))
        groups.setdefault(one.sort, []).append(
            OrganisationLine(one, appearing(one, edition, names), len(resting))
        )
    bodies = counted(
        len(edition.corpus.organisations), "outlet, agency or body", "outlets, agencies and bodies"
    )
    yield Page(
        path=paths.ORGANISATIONS,
        template="organisations.md.j2",
        title="Organisations",
        description="Outlets, agencies, governments and other bodies, and in which articles they appear.",
        view=OrganisationsView(
            tuple((heading, tuple(groups[kind])) for kind, heading in _HEADINGS.items() if kind in groups)
        ),
        kind="List",
        prominence=0.5,
        source=edition.corpus.organisations[0].source if edition.corpus.organisations else None,
        navigation=Navigation(
            section="Who and where", label="Organisations", rank=51, says=f"{bodies}: what each vouches for"
        ),
    )
