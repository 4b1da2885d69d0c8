"""References to things: every id becomes the record it names, every answer a value.

In: ``Sources``. Out: a ``Corpus`` of what could be linked, and a diagnostic for each id that names nothing, each
answer that cannot be read, each id used twice. Reads no file.
"""

from __future__ import annotations

from variorum.corpus.link.references import References
from variorum.corpus.link.registries import link_registries
from variorum.corpus.link.stories import link_story
from variorum.corpus.records import Corpus
from variorum.diagnostics import Diagnostic
from variorum.seeds.load import Sources

__all__ = ["link"]


def link(sources: Sources) -> tuple[Corpus, tuple[Diagnostic, ...]]:
    """The linked corpus and every mistake found on the way; what names nothing is left out of the corpus."""
    references = References(sources)
    people, organisations, places, topics = link_registries(sources, references)
    linked = [link_story(found, references) for found in sources.stories]
    corpus = Corpus(
        stories=tuple(story for story in linked if story is not None),
        people=people,
        organisations=organisations,
        places=places,
        topics=topics,
        entities=references.entities,
        trees=sources.trees,
    )
    return corpus, tuple(references.diagnostics)
