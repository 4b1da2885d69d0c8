"""The macros that many templates share: one line each, escaped, and nothing where there is nothing to say."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from variorum.site.render import _environment

IMPORT = '{% import "_macros.md.j2" as v with context %}'


@dataclass(frozen=True)
class Entry:
    language: str


@dataclass(frozen=True)
class Article:
    entry: Entry = field(default_factory=lambda: Entry("ru"))


def shown(template: str, **names: object) -> str:
    return _environment().from_string(IMPORT + template).render(**names)


@pytest.mark.parametrize(
    ("language", "made"), [("en", ""), ("ru", ' lang="ru"'), ("<b>", ' lang="&#60;b&#62;"')]
)
def test_only_another_language_than_that_of_the_site_is_named(language: str, made: str) -> None:
    assert shown("{{ v.lang(language) }}", language=language) == made


def test_words_of_an_article_are_in_its_language() -> None:
    assert shown("{{ v.quotation('да', article) }}", article=Article()) == '<q lang="ru">да</q>'


def test_what_is_wide_scrolls_by_keyboard_and_has_a_name() -> None:
    made = shown("{% call v.scroll(label) %}\n<table></table>\n{%- endcall %}", label="A & B")
    assert made == (
        '<div class="v-scroll" tabindex="0" role="region" aria-label="A &#38; B"><table></table></div>'
    )


def test_a_box_may_have_a_class_and_an_order() -> None:
    made = shown("{% call v.scroll('A', kind='v-wide', order=0) %}{% endcall %}")
    assert made.startswith('<div class="v-scroll v-wide" style="--v-order: 0" tabindex="0"')
