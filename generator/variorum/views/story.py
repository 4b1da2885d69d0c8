"""Where a story's pages stand, and how they name themselves: a lone story is the site's home.

In: an ``Edition`` and a ``Story``. Out: paths, titles, trails and entries of the sidebar.
"""

from __future__ import annotations

from variorum.comparison.edition import Edition
from variorum.corpus.records import Story
from variorum.site.page import HOME, Navigation


def alone(edition: Edition) -> bool:
    """True when the site has one story only."""
    return len(edition.corpus.stories) == 1


def story_path(edition: Edition, story: Story) -> str:
    """The page that tells the story."""
    return HOME if alone(edition) else f"{story.id}/{HOME}"


def story_trail(edition: Edition, story: Story) -> tuple[tuple[str, object], ...]:
    """The breadcrumbs between home and a page of the story."""
    return () if alone(edition) else ((story.title, story),)


def articles_trail(edition: Edition, story: Story) -> tuple[tuple[str, object], ...]:
    """The breadcrumbs between home and an article, by way of the articles' cards on the story's page."""
    return (*story_trail(edition, story), ("The articles", f"{story_path(edition, story)}#articles"))


def titled(words: str, edition: Edition, story: Story) -> str:
    """A page's title, which says which story it is about where there are several."""
    return words if alone(edition) else f"{words}: {story.title}"


def listed(edition: Edition, story: Story, label: str, rank: int, says: str = "") -> Navigation:
    """How a page of a story is found: in the sidebar at the top for a lone story, else in a section of its own."""
    section = "" if alone(edition) else story.title
    return Navigation(section=section, label=label, rank=rank, says=says, story=story)
