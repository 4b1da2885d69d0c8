"""A site in which every text that a page shows is hostile, and its twin of harmless words of the same lengths.

In: a folder. Out: the folder of the site, built by the plain command with the project's own settings and overrides.
Every payload has a story of its own, with people, bodies, places and topics of its own, and stands in every field.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]

HANDLERS = (
    "onerror",
    "onload",
    "onfocus",
    "onmouseover",
    "onclick",
    "ontoggle",
    "onanimationstart",
    "onpointerenter",
)

PAYLOADS = (
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</noscript><img src=x onerror=alert(1)>",
    "</article></main><script>alert(1)</script>",
    "</span></a></label><img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
    "<details open ontoggle=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<body onload=alert(1)>",
    "<html onclick=alert(1)>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "<object data=//evil.example/x></object>",
    "<embed src=//evil.example/x>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example/'>",
    "<form action=//evil.example/><button>x</button></form>",
    "<style>*{background:url(//evil.example/x)}</style>",
    "<img src=//evil.example/x.png>",
    "<a href=javascript:alert(1)>x</a>",
    "<!-- swallowed",
    "<!--><script>alert(1)</script>-->",
    "--> <script>alert(1)</script>",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?php x ?>",
    "<!doctype html>",
    "<plaintext>",
    "<xmp>",
    "<textarea>",
    "<template><img src=x onerror=alert(1)></template>",
    "<noscript>",
    '" onmouseover="alert(1)',
    '" autofocus onfocus="alert(1)',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "'><img src=x onerror=alert(1)>",
    "` onmouseover=`alert(1)",
    'say "yes" and "no"',
    "it's 5 < 6 & 7 > 6",
    "&lt;img src=x onerror=alert(1)&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&amp;lt;b&amp;gt; &copy; &quot;",
    "[x](javascript:alert(1))",
    "![x] [y] (//evil.example/x.png)",
    "[x]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "<https://evil.example/>",
    "{: onclick=alert(1) }",
    "{#x onclick=alert(1) }",
    "``` {.x onclick=alert(1)}",
    "{{ config }} {% raw %}",
    "${alert(1)} #{alert(1)}",
    "<<script>alert(1)//<</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<IMG SRC=x OnError=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "javascript:alert(1)",
)

Word = Callable[[str], str]


def _harmless(text: str) -> str:
    return re.sub(r"\S", "x", text)


def _story(number: int, word: Word) -> dict[str, dict[str, Any]]:
    """The files of one story, by their paths below seeds/, with ``word`` wherever a page shows what an editor wrote."""

    def shown(field: str) -> str:
        return f"{field} {number} {word(PAYLOADS[number])}"

    own = {
        name: f"{name}-{number}" for name in ("person", "outlet", "rival", "agency", "place", "land", "topic")
    }
    story = f"story-{number}"
    question: dict[str, Any] = {"about": [own["topic"], own["person"], own["place"]], "added": "2024-06-30"}
    article: dict[str, Any] = {"published": "2024-05-05", "checked": "2024-06-30"}
    return {
        "people.yml": {own["person"]: {"name": shown("Person"), "role": shown("role"), "also": [shown("alias")]}},
        "organisations.yml": {
            own["outlet"]: {"name": shown("Outlet"), "kind": "outlet"},
            own["rival"]: {"name": shown("Rival"), "kind": "outlet"},
            own["agency"]: {"name": shown("Agency"), "kind": "agency"},
        },
        "places.yml": {
            own["land"]: {"name": shown("Land")},
            own["place"]: {"name": shown("Place"), "at": "60.5, 10.25", "within": own["land"]},
        },
        "topics.yml": {own["topic"]: {"name": shown("Topic"), "blurb": shown("Blurb")}},
        f"{story}/story.yml": {
            "title": shown("Story"),
            "sentence": shown("Sentence"),
            "day": "2024-05-04",
            "where": own["place"],
            "articles": [f"first-{number}", f"second-{number}"],
            "happened": [{"says": shown("Happened"), "articles": [f"first-{number}"]}],
        },
        f"{story}/events.yml": {
            f"event-{number}": {
                "name": shown("Event"),
                "when": "2024-05-04",
                "who": [own["person"]],
                "where": [own["place"]],
                "about": [own["topic"]],
                "note": shown("Note"),
            }
        },
        f"{story}/utterances.yml": {
            f"speech-{number}": {
                "speaker": own["person"],
                "gist": shown("Gist"),
                "occasion": f"event-{number}",
                "about": [own["topic"]],
            }
        },
        f"{story}/questions.yml": {
            f"open-{number}": {
                **question,
                "ask": shown("Question") + "?",
                "type": "choice",
                "options": {"this": shown("This"), "that": shown("That")},
                "weight": "high",
                "explain": shown("Explain"),
                "known": [{"answer": "this", "basis": "reference", "sure": "likely", "says": shown("Known"),
                           "source": "https://example.org/x"}],
            },
            f"name-{number}": {**question, "ask": shown("Name") + "?", "type": "choice", "options": {"any": shown("Any")}},
        },
        f"{story}/articles/first-{number}.yml": {
            **article,
            "label": shown("First"),
            "outlet": own["outlet"],
            "summary": shown("Summary"),
            "angle": shown("Angle"),
            "oddities": shown("Oddity"),
            "draws_on": [own["agency"]],
            "claims": {
                f"open-{number}": {"answer": "this", "by": own["person"], "verb": "said", "unsure": shown("Unsure")},
                f"name-{number}": {"answer": "any"},
            },
        },
        f"{story}/articles/second-{number}.yml": {
            **article,
            "label": shown("Second"),
            "outlet": own["rival"],
            "summary": shown("Summary"),
            "angle": shown("Angle"),
            "claims": {f"open-{number}": {"answer": "that", "condition": shown("Condition")}},
            "silent_because": {f"name-{number}": shown("Silent")},
        },
    }  # fmt: skip


def build(folder: Path, hostile: bool) -> Path:
    """Builds one of the two sites below ``folder``; raises ``AssertionError`` with what the command printed."""
    word = str if hostile else _harmless
    files: dict[str, dict[str, Any]] = {}
    for number in range(len(PAYLOADS)):
        for path, content in _story(number, word).items():
            files.setdefault(path, {}).update(content)
    for path, content in files.items():
        file = folder / "seeds" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content, indent=1), "utf-8")
    shutil.copytree(ROOT / "docs", folder / "docs")
    settings = (ROOT / "mkdocs.yml").read_text("utf-8").replace("generator/variorum/hook.py", "hook.py")
    for key in ("site_name", "site_description", "copyright"):
        text = json.dumps(f"{key} {word(PAYLOADS[0])} {word(PAYLOADS[46])}")
        settings = re.sub(
            rf"^{key}:.*$", lambda _, key=key, text=text: f"{key}: {text}", settings, flags=re.MULTILINE
        )
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    (folder / "hook.py").write_text("from variorum.hook import *\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def seeds_are_yaml(folder: Path) -> bool:
    """True when every file of the seeds can be read as YAML, of which JSON is a part."""
    return all(yaml.safe_load(file.read_text("utf-8")) for file in (folder / "seeds").rglob("*.yml"))
