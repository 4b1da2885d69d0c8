"""Pages in, documents out: text is escaped, links are relative, templates decide nothing."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, nodes

from variorum.drawing.outlines import OUTLINES
from variorum.site import render as rendering
from variorum.site.page import Page
from variorum.site.render import _environment, render
from variorum.site.settings import Settings

TEMPLATES = [
    path.name
    for folder in ("", "charts")
    for path in (resources.files("variorum") / "templates" / folder).iterdir()
    if path.name.endswith(".j2")
]


@dataclass(frozen=True)
class View:
    text: str = ""
    record: object = None


class Thing:
    name = "A <thing> & *more*"


def rendered(monkeypatch, template, *others, view=None, path="a/b.md", subject=None, settings=None):
    """The body of a page whose template is given as text."""
    made = _environment()
    made.loader = DictLoader({"x.j2": template, "other.j2": "x"})
    monkeypatch.setattr(rendering, "_environment", lambda: made)
    page = Page(
        path=path,
        template="x.j2",
        title="T",
        description="D",
        view=view or View(),
        kind="Kind",
        subject=subject,
    )
    document = render((page, *others), settings or Settings())[0]
    return document.content.partition("\n---\n\n")[2].strip()


def other(path, subject, template="other.j2"):
    return Page(
        path=path, template=template, title="O", description="D", view=View(), kind="Kind", subject=subject
    )


def test_text_is_escaped_without_being_asked(monkeypatch):
    made = rendered(monkeypatch, "{{ view.text }}", view=View("<b>*x*</b>{: onclick=y }"))
    assert made == "&#60;b&#62;&#42;x&#42;&#60;/b&#62;&#123;&#58; onclick&#61;y &#125;"


def test_what_a_macro_or_a_block_holds_is_escaped_once(monkeypatch):
    template = "{% macro m(t) %}<i>{{ t }}</i>{% endmacro %}{% set s %}{{ m(view.text) }}{% endset %}{{ s }}"
    assert rendered(monkeypatch, template, view=View("a*b")) == "<i>a&#42;b</i>"


def test_joined_items_are_escaped(monkeypatch):
    assert rendered(monkeypatch, '{{ ["<a>", "*b*"]|join("and") }}') == "&#60;a&#62; and &#42;b&#42;"


@pytest.mark.parametrize("name", ["safe", "replace", "format", "tojson", "urlize", "truncate", "indent"])
def test_filters_that_would_print_raw_text_do_not_exist(name):
    assert name not in _environment().filters


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_no_template_of_ours_joins_text_with_a_tilde_or_turns_escaping_off(name):
    environment = _environment()
    source = next(
        (resources.files("variorum") / "templates" / folder / name).read_text("utf-8")
        for folder in ("", "charts")
        if (resources.files("variorum") / "templates" / folder / name).is_file()
    )
    tree = environment.parse(source)
    assert list(tree.find_all(nodes.Concat)) == []
    assert list(tree.find_all(nodes.EvalContextModifier)) == []


def test_every_shape_of_a_letter_has_an_outline_of_its_own_and_a_style():
    style = rendering.stylesheet()
    assert [f".v-shape-{shape} {{" in style for shape in range(1, 8)] == [True] * 6 + [False]
    assert sorted(OUTLINES) == list(range(1, 7))
    assert len(set(OUTLINES.values())) == len(OUTLINES)


def test_nothing_undefined_and_no_none_is_printed(monkeypatch):
    with pytest.raises(Exception, match="nonsense"):
        rendered(monkeypatch, "{{ nonsense }}")
    with pytest.raises(TypeError, match="a template prints None"):
        rendered(monkeypatch, "{{ view.record }}")


def test_a_link_leads_to_the_page_of_a_record(monkeypatch):
    thing = Thing()
    made = rendered(
        monkeypatch, "{{ view.record|link }}", other("people/x.md", thing), view=View(record=thing)
    )
    assert made == '<a href="../../people/x/">A &#60;thing&#62; &#38; &#42;more&#42;</a>'


def test_a_record_without_a_page_is_named_and_not_linked(monkeypatch):
    assert rendered(monkeypatch, '{{ view.record|link("w") }}', view=View(record=Thing())) == "w"


def test_two_pages_may_not_have_one_path(monkeypatch):
    with pytest.raises(ValueError, match=r"two pages have the path a/b\.md"):
        rendered(monkeypatch, "x", other("a/b.md", None))


segment = st.sampled_from(["a", "b", "index", "c-d"])
page_path = st.lists(segment, min_size=1, max_size=4).map(lambda parts: "/".join(parts) + ".md")


@given(page_path, page_path, st.booleans())
def test_relative_addresses_lead_from_any_page_to_any_other(start, end, directories):
    thing = Thing()
    pages = [Page(path=start, template="x.j2", title="T", description="D", view=View(), kind="K")]
    if end != start:
        pages.append(other(end, thing))
        addresses = rendering._Addresses(pages, Settings(directory_addresses=directories))
        address = str(addresses.relative(pages[0], thing))
        here = addresses._served(start)
        base = here if here.endswith("/") else posixpath.dirname(here)
        reached = posixpath.normpath(posixpath.join("/", base, address))
        assert reached == posixpath.normpath("/" + addresses._served(end))


def test_linked_data_cannot_end_its_element(monkeypatch):
    made = _environment()
    made.loader = DictLoader({"x.j2": "x"})
    monkeypatch.setattr(rendering, "_environment", lambda: made)
    page = Page(
        path="a.md",
        template="x.j2",
        title="T",
        description="D",
        view=View(),
        kind="K",
        data={"name": "</script><script>alert(1)"},
    )
    content = render((page,), Settings())[0].content
    assert content.count("<script") == 1
    assert content.count("</script>") == 1


def test_front_matter_holds_any_title(monkeypatch):
    made = _environment()
    made.loader = DictLoader({"x.j2": "x"})
    monkeypatch.setattr(rendering, "_environment", lambda: made)
    page = Page(
        path="a.md", template="x.j2", title='He said: "no" # why', description="D", view=View(), kind="K"
    )
    assert 'title: "He said: \\"no\\" # why"' in render((page,), Settings())[0].content
