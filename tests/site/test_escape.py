"""Text in, Markdown out that reads as the text."""

import html
import json
import re
import subprocess
import sys

import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from variorum.site import escape

EXTENSIONS = ["admonition", "attr_list", "fenced_code", "tables", "toc"]
AWKWARD = [
    "<b>*x*</b>{: onclick=y }",
    "# no heading",
    "1. no list",
    "- no list",
    "+ no list",
    "=====",
    "***",
    "a | b | c",
    "[x](javascript:alert(1))",
    "![x](y)",
    "`code` and ``more``",
    "&amp; &#42; &copy;",
    "snake_case_name",
    "!!! warning",
    "<https://example.org>",
    "```\nx\n```",
    "back\\slash \\*",
    "{{ x }} {% y %}",
    "[^1] [x][1]",
    "*[HTML]: x",
    "a\n\n    b",
    "www.example.org",
    "Kim Jong Un's “visit” — 60km (13.9%)",
    'say "hi"',
]


THEMED = """
site_name: 'Says "a" & <b>'
theme: material
hooks: [hook.py]
plugins: [search]
"""


@pytest.fixture(scope="module")
def themed(tmp_path_factory):
    """A site of hand-written pages, each with an awkward title, as the theme prints them: page → its HTML."""
    root = tmp_path_factory.mktemp("themed")
    (root / "docs").mkdir()
    (root / "seeds").mkdir()
    (root / "mkdocs.yml").write_text(THEMED, encoding="utf-8")
    (root / "hook.py").write_text("from variorum.hook import *\n", encoding="utf-8")
    for number, title in enumerate(AWKWARD):
        head = f"---\ntitle: {escape.front_matter(title)}\ndescription: {escape.front_matter(title)}\n---\n"
        (root / "docs" / f"page-{number}.md").write_text(f"{head}Words.\n", encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return {
        title: (root / "site" / f"page-{number}" / "index.html").read_text(encoding="utf-8")
        for number, title in enumerate(AWKWARD)
    }


def _read(fragment):
    """What a reader sees of a piece of HTML."""
    text = re.sub(r"<[^>]*>", "", fragment)
    return re.sub(r"\s+", " ", html.unescape(text)).strip()


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize(
    "frame", ["{}", "words {} words", "## {}", "- {}", "| a |\n|---|\n| {} |", "<div>{}</div>"]
)
def test_text_reads_as_it_was_written(text, frame):
    made = markdown.markdown(frame.format(escape.text(text)), extensions=EXTENSIONS)
    seen = re.sub(r"\s+", " ", text).strip()
    assert seen in _read(made)
    assert not re.search(r"<(b|em|strong|code|img|script|pre|blockquote|hr|a)\b", made)
    assert "onclick" not in re.findall(r"<[^>]*onclick", made)


@pytest.mark.parametrize("text", AWKWARD)
def test_the_theme_prints_a_title_as_it_was_written(themed, text):
    seen = re.sub(r"\s+", " ", text).strip()
    made = themed[text]
    titles = re.findall(r"<title>(.*?)</title>", made, re.DOTALL)
    assert [_read(title) for title in titles] == [f'{seen} - Says "a" & <b>']
    described = re.findall(r'<meta name="description" content="([^"]*)">', made)
    assert [_read(words) for words in described] == [seen]
    labels = re.findall(r'<span class="md-ellipsis">(.*?)</span>', made, re.DOTALL)
    assert seen in [_read(label) for label in labels]
    assert not re.search(r"<(b|em|strong|code|img|pre|blockquote|hr)\b", made)


@given(st.text(max_size=60))
def test_no_text_becomes_markup(text):
    made = markdown.markdown("x" + escape.text(text), extensions=EXTENSIONS)
    assert re.findall(r"<(\w+)", made) == ["p"]


@given(st.text(max_size=60))
def test_attributes_hold_any_text(text):
    made = escape.text(text)
    assert '"' not in made
    assert "<" not in made


@given(st.text(max_size=60))
def test_front_matter_is_one_line_of_yaml(text):
    made = escape.front_matter(text)
    assert "\n" not in made
    assert yaml.safe_load(f"title: {made}") == {"title": json.loads(made)}


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "http://example.org", "data:text/html,x", "vbscript:x"]
)
def test_addresses_of_other_kinds_are_refused(target):
    with pytest.raises(ValueError, match="not an address that may be linked"):
        escape.address(target)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("../people/kim/", "../people/kim/"),
        ("./#efe", "./#efe"),
        ("https://example.org/a?b=c&d=e", "https://example.org/a?b=c&#38;d=e"),
        ('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"),
    ],
)
def test_addresses(target, expected):
    assert escape.address(target) == expected


def test_direction_overrides_are_left_out():
    assert escape.text("a\u202eb\u2066c") == "abc"


def test_an_empty_cell_is_kept():
    assert escape.cell(" ") == "&#160;"
