"""The paths of the pages that others lead to: asked for here, so that each is typed once.

In: a story or an article. Out: paths below the docs folder. A link to the page of a record needs none, for a template
finds that page by the record; a page that nobody leads to by its path has the path in its own module.
"""

from __future__ import annotations

from variorum.corpus.records import Article, Story

PEOPLE = "people/index.md"
ORGANISATIONS = "organisations/index.md"
PLACES = "places/index.md"
TOPICS = "topics/index.md"
METHOD = "method.md"
DOWNLOADS = "downloads.md"
CORRECTIONS = "corrections.md"


def timeline(story: Story) -> str:
    """The timeline of a story; each event stands at its own id."""
    return f"{story.id}/timeline.md"


def quotations(story: Story) -> str:
    """The list of a story's quotations."""
    return f"{story.id}/quotations/index.md"


def article_in_short(article: Article) -> str:
    """The page that tells an article in short."""
    return f"{article.story}/articles/{article.id}.md"


def article_answers(article: Article) -> str:
    """The page with everything an article says."""
    return f"{article.story}/articles/{article.id}/answers.md"
