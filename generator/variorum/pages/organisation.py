"""The page of an outlet, an agency, a government or another body.

In: an ``Edition``. Out: one page an organisation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.comparison.edition import Edition
from variorum.corpus.records import Article, Organisation, Story
from variorum.seeds.model import Kind
from variorum.site.page import Page
from variorum.views import paths
from variorum.views.actor import Actor, actor
from variorum.views.entries import date_of, naming, story_shown

KINDS = {
    Kind.AGENCY: "news agency",
    Kind.BODY: "institution",
    Kind.GROUP: "group",
    Kind.PARTY: "political party",
    Kind.UNNAMED: "source that is not named",
}
"""Words for the kinds whose own word would not do for readers."""


@dataclass(frozen=True, slots=True)
class Publication:
    """An article of an outlet with its date in words."""

    article: Article
    date: str
    story: Story | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationView:
    """An organisation: ``published`` are its own articles, ``drawing`` those that use it, ``copying`` its reprints."""

    organisation: Organisation
    kind: str
    owned: tuple[Organisation, ...]
    published: tuple[Publication, ...]
    drawing: tuple[Article, ...]
    copying: tuple[Article, ...]
    actor: Actor


def kind_of(organisation: Organisation) -> str:
    """What sort of body it is, in words."""
    return KINDS.get(organisation.sort, organisation.sort.value)


def pages(edition: Edition) -> Iterator[Page]:
    """The pages of all organisations."""
    names = naming(edition)
    articles = [article for story in edition.corpus.stories for article in story.articles]
    for organisation in edition.corpus.organisations:
        owned = (one for one in edition.corpus.organisations if one.owners[:1] == (organisation,))
        view = OrganisationView(
            organisation=organisation,
            kind=kind_of(organisation),
            owned=tuple(owned),
            published=tuple(
                Publication(article, date_of(article), story_shown(article.story, edition))
                for article in articles
                if article.outlet is organisation
            ),
            drawing=tuple(article for article in articles if organisation in article.draws_on),
            copying=tuple(article for article in articles if article.copy_of is organisation),
            actor=actor(organisation, edition, names),
        )
        yield Page(
            path=f"organisations/{organisation.id}.md",
            template="organisation.md.j2",
            title=organisation.name,
            description=f"{organisation.name}, {view.kind}: what it said, what is said of it, what rests on its word.",
            view=view,
            kind="Organisation",
            prominence=6.0,
            subject=organisation,
            source=organisation.source,
            trail=(("Organisations", paths.ORGANISATIONS),),
        )
