"""Drop-in folders: what a file there offers is found, and a file that offers nothing is our mistake."""

import sys
from importlib import import_module

import pytest

from variorum import charts, checks, exports, pages, values
from variorum.charts import CHARTS
from variorum.registry import discover


@pytest.fixture
def package(tmp_path, monkeypatch):
    folder = tmp_path / "dropins"
    folder.mkdir()
    (folder / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    for name in [name for name in sys.modules if name.split(".")[0] == "dropins"]:
        del sys.modules[name]


def test_what_is_dropped_in_is_found_in_alphabetical_order(package):
    (package / "two.py").write_text("offer = 2\n", encoding="utf-8")
    (package / "one.py").write_text("offer = 1\n", encoding="utf-8")
    (package / "_shared.py").write_text("", encoding="utf-8")
    assert list(discover(import_module("dropins"), "offer").items()) == [("one", 1), ("two", 2)]


def test_a_file_that_offers_nothing_is_named(package):
    (package / "one.py").write_text("", encoding="utf-8")
    with pytest.raises(TypeError, match=r"dropins\.one must define offer"):
        discover(import_module("dropins"), "offer")


@pytest.mark.parametrize(
    ("folder", "offers"),
    [
        (values, "TYPE"),
        (pages, "pages"),
        (charts, "draw"),
        (charts, "RANK"),
        (checks, "check"),
        (exports, "export"),
        (exports, "ABOUT"),
    ],
)
def test_our_own_folders_hold_what_they_should(folder, offers):
    assert discover(folder, offers)


def test_charts_stand_in_the_order_of_their_ranks_and_the_map_comes_last():
    ranks = discover(charts, "RANK")
    assert [ranks[name] for name in CHARTS] == sorted(ranks.values())
    assert list(CHARTS)[-1] == "map"
