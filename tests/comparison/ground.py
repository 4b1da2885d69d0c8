"""The ground that the cases of verdicts stand on: eight articles, people with and without offices, bodies, agencies.

In: cases with the question's keys and the answers by the letter of the article. Out: an ``Edition`` of all of them, one
question a case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from variorum.build import Reading, read

FILES: Mapping[str, Any] = {
    "people.yml": {
        "ada": {"name": "Ada Arden"},
        "bo": {"name": "Bo Brandt"},
        "cy": {"name": "Cy Corda", "of": "ministry"},
        "di": {"name": "Di Dorn", "of": {"ministry": "2020/.."}},
    },
    "organisations.yml": {
        "house": {"name": "Press House", "kind": "company"},
        "daily": {"name": "The Daily", "kind": "outlet", "owner": "house"},
        "echo-post": {"name": "Echo Post", "kind": "outlet"},
        "third": {"name": "Third Paper", "kind": "outlet"},
        "fourth": {"name": "Fourth Paper", "kind": "outlet"},
        "fifth": {"name": "Fifth Paper", "kind": "outlet"},
        "sixth": {"name": "Sixth Paper", "kind": "outlet"},
        "reprint": {"name": "The Reprint", "kind": "outlet"},
        "wire": {"name": "The Wire", "kind": "agency"},
        "wire-two": {"name": "Wire Two", "kind": "agency", "owner": "wire"},
        "other-wire": {"name": "Other Wire", "kind": "agency"},
        "agency-text": {"name": "Agency Text", "kind": "agency"},
        "sources": {"name": "unnamed sources", "kind": "unnamed"},
        "ministry": {"name": "the ministry", "kind": "ministry"},
        "rebels": {"name": "the rebels", "kind": "group"},
    },
    "places.yml": {
        "land": {"name": "The Land", "zone": "Europe/Istanbul"},
        "port": {"name": "Port", "at": "43.115, 131.886", "within": "land"},
        "base": {"name": "Base", "at": "51.884, 128.334", "within": "land"},
    },
    "topics.yml": {"talks": {"name": "Talks"}},
    "summit/story.yml": {
        "title": "A summit",
        "sentence": "Two met.",
        "day": "2023-09-13",
        "articles": ["a", "b", "c", "d", "e", "f", "g", "h"],
    },
    "summit/events.yml": {
        "speech": {"name": "The speech", "when": "2023-09-13", "about": ["talks"]},
        "briefing": {"name": "The briefing", "when": "unknown", "about": ["talks"]},
    },
    "summit/utterances.yml": {
        "glad": {"speaker": "ada", "gist": "She is glad.", "occasion": "speech", "about": ["talks"]}
    },
}
ARTICLES = {
    "a": {"outlet": "daily", "published": "2023-09-13"},
    "b": {"outlet": "echo-post", "published": "2023-09-13"},
    "c": {"outlet": "third", "published": "2023-09-13"},
    "d": {"outlet": "fourth", "published": "2023-09-20"},
    "e": {"outlet": "fifth", "published": "2023-10-13"},
    "f": {"outlet": "sixth", "published": "unknown"},
    "g": {
        "outlet": "reprint",
        "published": "2023-09-13",
        "copy_of": "agency-text",
        "copy_reason": "Word for word.",
    },
    "h": {"outlet": "daily", "published": "2023-09-16"},
}
"""The Daily has two articles; f has no date; g reprints an agency's text."""


class _Plain(yaml.SafeDumper):
    """Writes what stands there twice twice: seeds know no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def edition_of(cases: Sequence[Mapping[str, Any]], root: Path) -> Reading:
    """The edition in which the case with number n is the question ``case-n``."""
    questions = {
        f"case-{number}": {
            "ask": "What is it?",
            "about": ["talks"],
            "added": "2023-10-01",
            **case["question"],
        }
        for number, case in enumerate(cases)
    }
    files = {**FILES, "summit/questions.yml": questions}
    for name, head in ARTICLES.items():
        claims = {
            f"case-{number}": case["answers"][name]
            for number, case in enumerate(cases)
            if name in case.get("answers", {})
        }
        rest = {"label": name.upper(), "checked": "2024-01-01", "summary": "It reports.", "angle": "Plain."}
        files[f"summit/articles/{name}.yml"] = {**rest, **head, **({"claims": claims} if claims else {})}
    return _read(files, root)


def story_of(story: Mapping[str, Any], root: Path) -> Reading:
    """The edition of one small story: its people, bodies, articles, questions, answers and quotations."""
    files = dict(FILES)
    for registry in ("people", "organisations", "places"):
        files[f"{registry}.yml"] = {**FILES[f"{registry}.yml"], **story.get(registry, {})}
    common = {"about": ["talks"], "added": "2023-10-01"}
    files["summit/story.yml"] = {
        "title": "A story",
        "sentence": "It happened.",
        "articles": list(story["articles"]),
    }
    for kind in ("questions", "utterances"):
        entries = story.get(kind, {})
        own = common if kind == "questions" else {"about": ["talks"]}
        files[f"summit/{kind}.yml"] = {name: {**own, **entry} for name, entry in entries.items()}
    files["summit/events.yml"] = {}
    for name, head in story["articles"].items():
        rest = {"label": name.upper(), "checked": "2032-01-01", "summary": "It reports.", "angle": "Plain."}
        parts = {"claims": story["answers"].get(name), "quotes": story.get("quotes", {}).get(name)}
        files[f"summit/articles/{name}.yml"] = {
            **rest,
            **head,
            **{key: part for key, part in parts.items() if part},
        }
    return _read({path: content for path, content in files.items() if content}, root)


def _read(files: Mapping[str, Any], root: Path) -> Reading:
    for path, content in files.items():
        file = root / "seeds" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            yaml.dump(content, Dumper=_Plain, allow_unicode=True, sort_keys=False), encoding="utf-8"
        )
    return read(root)
