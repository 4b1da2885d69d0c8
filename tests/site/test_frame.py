"""What the theme prints is text, what the article is stays markup, and only the frame's own scripts run."""

import pytest
from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from variorum.site import frame

HEAD = '<head>\n<meta charset="utf-8">\n<script>theme()</script>\n</head>'


@pytest.fixture
def page():
    """Makes a page as the engine does, with a title from the menu, or from its front matter."""

    def made(label=None, **meta):
        config = MkDocsConfig()
        config.load_dict({"site_name": "Test"})
        config.validate()
        page = Page(label, File("a.md", src_dir="", dest_dir="", use_directory_urls=True), config)
        page.markdown, page.meta = "", meta
        return page

    return made


def test_a_template_prints_text_unless_it_is_marked_as_markup():
    environment = Environment(autoescape=False)
    frame.escape_everything(environment)
    template = environment.from_string("{{ text }} {{ markup }}")
    assert template.render(text="<b>", markup=Markup("<b>")) == "&lt;b&gt; <b>"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ('say "yes"', "say &#34;yes&#34;"),
        ("Plain", "Plain"),
    ],
)
def test_titles_of_the_menu_and_of_the_front_matter_are_text(page, title, shown):
    labelled, titled = page(title), page(title=title)
    frame.mark_title(labelled, True)
    frame.mark_title(titled, False)
    assert (labelled.title, titled.title, Markup.escape(titled.meta["title"])) == (shown, shown, shown)


def test_the_search_finds_words_with_an_apostrophe_and_reads_no_markup(page):
    titled = page(title="The <b> of Russia's guest")
    frame.mark_title(titled, False)
    assert str(titled.meta["title"]) == "The &lt;b&gt; of Russia's guest"


def test_a_title_taken_from_a_heading_is_html_already(page):
    headed = page()
    headed._title_from_render = "a &amp; b"
    frame.mark_title(headed, False)
    assert headed.title == "a &amp; b"


def test_a_title_is_marked_once(page):
    titled = page(title="a & b")
    frame.mark_title(titled, False)
    frame.mark_title(titled, False)
    assert titled.title == "a &amp; b"
    assert titled.meta["title"] == "a &amp; b"


def test_a_page_whose_title_went_round_it_ends_the_build(page):
    with pytest.raises(PluginError, match=r"the title of a\.md reached the theme without being escaped"):
        frame.mark_content(page(title="<b>"))


def test_headings_in_the_table_of_contents_are_text_at_every_depth(page):
    titled = page(title="a")
    outer, inner = AnchorLink("<b>", "b", 1), AnchorLink("x &amp; y", "x", 2)
    outer.children.append(inner)
    titled.toc = TableOfContents([outer])
    frame.mark_title(titled, False)
    frame.mark_content(titled)
    assert (outer.title, inner.title) == ("&lt;b&gt;", "x &amp; y")


def test_a_script_of_the_frame_is_allowed_by_its_digest_and_one_of_the_article_is_not():
    article = "<p>x</p><script>evil()</script>"
    made = frame.with_policy(f"{HEAD}<body>{article}</body>", article)
    assert made.count("'sha256-") == 1
    assert "unsafe-inline'; style" not in made
    assert made.index("Content-Security-Policy") < made.index("<script>")


def test_where_the_article_is_not_found_nothing_inline_is_allowed():
    assert "sha256" not in frame.with_policy(HEAD, "<p>other</p>")


def test_the_preview_allows_the_script_that_reloads_it_but_no_other_host():
    made = frame.with_policy(HEAD, preview=True)
    assert "script-src 'self' 'unsafe-inline';" in made
    assert "default-src 'self';" in made
