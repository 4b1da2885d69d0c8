"""The reference of keys names every key of every record, and every type of answer."""

from __future__ import annotations

from variorum.build import documents
from variorum.seeds.keys import sections
from variorum.site.settings import Settings
from variorum.values import TYPES


def test_every_key_and_every_type_is_in_the_reference(edition):
    made = {document.path: document for document in documents(edition(""), Settings())}
    content = made["contributing/keys.md"].content
    for section in sections():
        assert f"\n## {section.title}\n" in content
        for name, field in section.record.model_fields.items():
            mark = "&#160;\\*" if field.is_required() else ""
            assert f"\n| <strong>{name.replace('_', '&#95;')}{mark}</strong> | " in content
    for name in TYPES:
        assert f"\n| <code>{name}</code> | " in content


def test_every_row_has_its_cells(edition):
    made = {document.path: document for document in documents(edition(""), Settings())}
    rows = [line for line in made["contributing/keys.md"].content.splitlines() if line.startswith("|")]
    assert {row.count("|") for row in rows} == {4, 5}
    assert made["contributing/keys.md"].navigation is None
