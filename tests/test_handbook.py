"""What the handbook says of the program's words and signs is what the program has."""

from __future__ import annotations

import re
from pathlib import Path

from variorum.comparison.records import Verdict
from variorum.site.render import stylesheet
from variorum.views.parts import part_of

DESIGN = Path(__file__).resolve().parents[1] / "docs/contributing/design.md"


def _sign(verdict: Verdict, styles: str) -> str:
    own = re.search(rf'\.v-verdict-{verdict.key} \.v-sign::before {{ content: "(.)"', styles)
    common = re.search(r'^\.v-sign::before { content: "(.)"', styles, re.MULTILINE)
    assert common
    return (own or common)[1]


def _colour(verdict: Verdict, styles: str) -> str:
    own = re.search(rf"^\.v-verdict-{verdict.key} {{ --v-colour: var\((--v-[\w-]+)\)", styles, re.MULTILINE)
    return own[1] if own else "--v-quiet"


def test_the_design_page_has_every_verdict_with_its_sign_its_colour_and_its_list():
    styles = stylesheet()
    written = re.findall(
        r"^\| ([^|]+) \| (\S) \| `([^`]+)` \| ([^|]+) \|$", DESIGN.read_text("utf-8"), re.MULTILINE
    )
    known = {
        (verdict.value, _sign(verdict, styles), _colour(verdict, styles), part_of(verdict).title)
        for verdict in Verdict
    }
    assert set(written) == known
    assert len(written) == len(known)
