"""Tables as files: RFC 4180, and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.tables import Column, defused, table

ONE = (Column("a", ""), Column("b", ""))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_formulas_are_defused(text):
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "60 km", "a=b", "'quoted'", " =1", "13 September – 19 October"])
def test_other_text_stays(text):
    assert defused(text) == text


def test_form():
    assert table(ONE, [("x", 'say "y"'), ("1, 2", "ü\nz")]) == 'a,b\r\nx,"say ""y"""\r\n"1, 2","ü\nz"\r\n'


def test_ragged_rows_are_refused():
    with pytest.raises(ValueError, match="1 cells in a table of 2"):
        table(ONE, [("x",)])


@given(st.lists(st.tuples(st.text(), st.text())))
def test_what_is_written_is_read_back(rows):
    read = list(csv.reader(StringIO(table(ONE, rows), newline="")))
    assert read == [["a", "b"], *([defused(cell) for cell in row] for row in rows)]
