"""No page has a serious fault that axe finds, beyond those that the theme has on an empty page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("site")

AXE = Path(__file__).resolve().parents[2] / "tools/node_modules/axe-core/axe.min.js"

KEPT: dict[str, str] = {}
"""Faults of bare Material, rule by rule with the reason why they stay; a rule listed here is not asked about."""

RUN = """async (kept) => {
  const found = await axe.run(document, {
    resultTypes: ["violations"],
    rules: Object.fromEntries(kept.map((rule) => [rule, { enabled: false }])),
  });
  return found.violations.filter((one) => ["serious", "critical"].includes(one.impact)).map((one) =>
    [one.id, one.nodes.length, one.nodes.slice(0, 3).map((node) =>
      `${node.target.join(" ")}: ${node.failureSummary.split("\\n").slice(1, 2)}`.slice(0, 300))]);
}"""


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (360, "dark")])
def test_axe_finds_nothing_serious(window, kinds, address, required, width, scheme):
    required(AXE.is_file(), "axe-core is not installed: make tools")
    page = window("", width=width, color_scheme=scheme)
    script = AXE.read_text("utf-8")
    troubles = {}
    for kind, path in kinds.items():
        page.goto(address + path, wait_until="load")
        page.evaluate(script)
        if found := page.evaluate(RUN, list(KEPT)):
            troubles[f"{kind}: {path}"] = found
    assert troubles == {}, json.dumps(troubles, indent=1, ensure_ascii=False)
