"""Starting points: what is found in a text, what is written, and that nothing is ever overwritten."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from variorum.build import MENDED_BY_LOCK, read
from variorum.cli import main
from variorum.diagnostics import errors
from variorum.drafting import scan
from variorum.drafting.article import scalar
from variorum.drafting.entry import SORTS
from variorum.evidence.passages import Text
from variorum.seeds.list_item import with_item
from variorum.seeds.nodes import Text as Scalar
from variorum.seeds.nodes import read as read_yaml

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "generator/variorum/templates/new/site"

STORY = """
=== summit/questions.yml
far: {ask: How far is the port?, type: distance, about: [talks], added: 2023-10-01}
day: {ask: On which day?, type: choice, options: {tue: Tuesday, wed: Wednesday}, about: [talks], added: 2023-10-01}
agreed: {ask: Had it been agreed?, type: yes-no, about: [talks], added: 2023-10-01}

=== summit/utterances.yml
welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks]}

=== summit/story.yml
title: A summit
sentence: Two met.
day: 2023-09-13
articles: [a, b, c]  # their order gives the letters

=== article a
names:
  ada: [Ms Arden]
quotes:
  welcome: {direct: Welcome to the port at long last}
"""

TEXT = """Port Talks End: Nobody Smiles
By Tess Reporter
PORT, Sept 14 (The Wire) - Ada Arden met Bo Brandt here on Wednesday, 13 September 2023.
"Welcome to the port, at long last," Ms Arden said.
Mr Brandt's answer was short. “We shall see, we shall see, and then perhaps we shall see once more,” said Bo Brandt.
The third round – a ‘real’ one – comes on October 3. It was Ada's idea.
""" + "\n".join(
    f"Paragraph {number} says nothing that anybody would want to quote from it at all."
    for number in range(20)
)


LOOK = "next: look at what is filled in, and delete the comments that are not needed\n"


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *arguments: runner.invoke(main, list(map(str, arguments)))


@pytest.fixture
def site(seeds, tmp_path):
    """A site with one story, and the text of an article beside it."""
    root = seeds(STORY)
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    return root


def new_article(run, root, identifier="daily-two", **options):
    arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
    return run("--root", root, "new", "article", identifier, "--text", root / "text.txt", *arguments)


def mistakes(root):
    return [str(one) for one in errors(read(root).diagnostics) if one.code not in MENDED_BY_LOCK]


def files(root):
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_new_article_from_its_text(run, site):
    done = new_article(run, site)
    assert done.exit_code == 0, done.output
    assert done.stdout == (
        "wrote seeds/summit/articles/daily-two.yml: 4 names, 3 quotations, 1 of them like known ones\n"
        "added daily-two to the articles of seeds/summit/story.yml\n"
        "next: variorum check says what is still to be filled in\n"
        "then: with the text kept as TEXTS/summit/daily-two.txt outside the repository, "
        "variorum check --texts TEXTS --lock verifies the quotations\n"
    )
    assert (
        (site / "seeds/summit/articles/daily-two.yml").read_text("utf-8")
        == f"""\
# daily-two: a starting point made from the text. Write over everything that says fill in; lines that
# begin with # are suggestions: take the # away from those that are right, delete the others.
label: fill in a short name for columns and lists
outlet: fill-in  # an id of organisations.yml; variorum new organisation ID adds one; named in the text: wire
headline: "Port Talks End: Nobody Smiles"
# byline: Tess Reporter
# dateline: "PORT, Sept 14 (The Wire)"  # p3
# address: https://…
published: unknown  # a date such as 2023-09-13 where the article carries one
#   p3 has Sept 14: 2023-09-14
#   p3 has 13 September 2023: 2023-09-13
#   p6 has October 3: 2023-10-03
# not_before: 2023-09-13
# date_reason: how the date was found, where it is not printed
# draws_on: [wire]
# copy_of: the organisation whose text it reprints
checked: {date.today().isoformat()}
summary: >
  fill in two to four sentences in your own words.
angle: >
  fill in how the article frames the story, in your own words.
layers:
  headline: p1
  # standfirst: p2
  # caption: p3
  # furniture: [p4, p5]

names:
  port: Port
  wire: The Wire
  ada: [Ada Arden, Ms Arden]
  bo: Bo Brandt

# The article's own words for the dates of events; to each date, the events of that day.
# events:
#   event: Sept 14  # p3: ?
#   event: on Wednesday  # p3: ?
#   meeting: 13 September 2023  # p3: meeting
#   event: October 3  # p6: ?

# A line for each question: take the # away where the article answers it; the answer goes after the colon.
# Or a block below it: answer, quote, at, by, via, mode, unsure, note.
claims:
  # ---- Talks
  # far:  # How far is the port? (distance, such as about 60 km)
  # day:  # On which day? (choice: tue, wed)
  # agreed:  # Had it been agreed? (yes-no: yes, no)

# Complete each sentence; at most 25 words, with [...] for what is left out.
# quotes:
#   welcome:  # 97 % like another article's version
#     direct: "Welcome to the port, at long last"
#     at: p4
# Not like anything in utterances.yml (variorum new utterance adds one):
#   p5, perhaps bo, 14 words: We shall see, we shall see, and then …
#   p6, perhaps bo, 1 word: real
# never_says: []
# oddities: []
"""
    )


def test_a_text_kept_in_its_place_gives_the_very_command(run, site):
    (site / "texts/summit").mkdir(parents=True)
    text = (site / "text.txt").rename(site / "texts/summit/daily-two.txt")
    done = run("--root", site, "new", "article", "daily-two", "--text", text)
    assert done.stdout.endswith(f"then: variorum check --texts {site}/texts --lock verifies the quotations\n")


def test_a_name_that_two_things_have_is_left_to_the_editor(run, site):
    people = site / "seeds/people.yml"
    people.write_text(people.read_text("utf-8") + "port-man: {name: Mr Harbour, also: [Port]}\n", "utf-8")
    new_article(run, site)
    content = (site / "seeds/summit/articles/daily-two.yml").read_text("utf-8")
    assert "  port-man: Port  # or is it port? keep what is meant\n" in content
    assert "  port: Port  # or is it port-man? keep what is meant\n" in content


def test_a_kind_that_is_a_guess_is_shown_with_the_others(run, site):
    run("--root", site, "new", "organisation", "harbour-office")
    written = (site / "seeds/organisations.yml").read_text("utf-8")
    assert "One of outlet, agency, broadcaster, government," in written


def test_a_new_article_holds_only_what_is_to_be_filled_in(run, site):
    new_article(run, site)
    path = "seeds/summit/articles/daily-two.yml"
    assert mistakes(site) == [
        f"{path}:3:8: error[fill-in]: label still says fill in; write it, or delete the key",
        f"{path}:4:9: error[fill-in]: found fill-in where the id of a known organisation belongs; "
        "write it; variorum new organisation ID adds one that is missing",
        f"{path}:18:10: error[fill-in]: summary still says fill in; write it, or delete the key",
        f"{path}:20:8: error[fill-in]: angle still says fill in; write it, or delete the key",
        f"{path}:43:8: error[empty]: found nothing under claims; fill it in or delete the key",
    ]


def test_filled_in_it_has_no_mistake_and_its_suggestions_hold(run, site, tmp_path):
    new_article(run, site)
    file = site / "seeds/summit/articles/daily-two.yml"
    content = file.read_text("utf-8")
    for old, new in {
        "label: fill in a short name for columns and lists": "label: The Daily",
        "outlet: fill-in": "outlet: daily",
        "fill in two to four": "Two to four",
        "fill in how": "How",
        "  # far:": "  far: 60 km",
        "  # day:": "  day: wed",
        "# quotes:": "quotes:",
        "#   welcome:": "  welcome:",
        "#     direct:": "    direct:",
        "#     at: p4": "    at: p4",
        "# events:": "events:",
        "#   meeting:": "  meeting:",
    }.items():
        assert old in content
        content = content.replace(old, new, 1)
    file.write_text(content, encoding="utf-8")
    assert mistakes(site) == []
    (site / "seeds/summit/texts").mkdir()
    shutil.copy(site / "text.txt", site / "seeds/summit/texts/daily-two.txt")
    assert [one for one in mistakes(site) if "daily-two" in one] == []


def test_an_outlet_called_like_the_article_is_filled_in(run, site):
    new_article(run, site, "daily")
    content = (site / "seeds/summit/articles/daily.yml").read_text("utf-8")
    assert "\nlabel: The Daily\noutlet: daily\n" in content


def test_a_new_article_is_added_to_the_list_and_the_comment_stays(run, site):
    new_article(run, site)
    content = (site / "seeds/summit/story.yml").read_text("utf-8")
    assert "articles: [a, b, c, daily-two]  # their order gives the letters\n" in content


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("articles: [a, b]\n", "articles: [a, b, c]\n"),
        ("articles: [a, b, ]  # x\n", "articles: [a, b, c, ]  # x\n"),
        ("articles: []\n", "articles: [c]\n"),
        ("articles:\n  [a,\n   b] # x\n", "articles:\n  [a,\n   b, c] # x\n"),
        ("articles:\n  - a\n  - b  # x\ntitle: y\n", "articles:\n  - a\n  - b  # x\n  - c\ntitle: y\n"),
        ("articles:\n- a\n- b", "articles:\n- a\n- b\n- c\n"),
        ("articles:\r\n  - a\r\ntitle: y\r\n", "articles:\r\n  - a\r\n  - c\r\ntitle: y\r\n"),
        ('articles: [a, "b"]\n', None),
        ("articles: a\n", None),
        ("title: y\n", None),
        ("articles: [a\n", None),
    ],
)
def test_one_more_item_in_a_list(before, after):
    assert with_item(before, "story.yml", "articles", "c") == after


def test_a_list_that_cannot_be_changed_is_left_and_said(run, site):
    story = site / "seeds/summit/story.yml"
    story.write_text('title: A\nsentence: B\narticles: [a, b, "c"]\n', encoding="utf-8")
    done = new_article(run, site)
    assert "to do: add daily-two to the list under articles in seeds/summit/story.yml\n" in done.stdout
    assert story.read_text("utf-8") == 'title: A\nsentence: B\narticles: [a, b, "c"]\n'


@pytest.mark.parametrize(
    ("identifier", "message"),
    [
        ("a", "error: seeds/summit/articles/a.yml exists already; nothing is overwritten\n"),
        ("../a", "error: ../a is no id: ids are lower-case letters and digits, joined by hyphens\n"),
        ("Daily", "error: Daily is no id: ids are lower-case letters and digits, joined by hyphens\n"),
    ],
)
def test_what_is_refused_for_an_article(run, site, identifier, message):
    before = files(site)
    done = new_article(run, site, identifier)
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", message)
    assert files(site) == before


def test_a_link_is_not_written_through(run, site, tmp_path):
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    shutil.rmtree(site / "seeds/summit/articles")
    (site / "seeds/summit/articles").symlink_to(outside)
    done = new_article(run, site)
    assert done.exit_code == 1
    assert (
        done.stderr == "error: daily-two.yml is a symbolic link or lies behind one; put the real file there\n"
    )
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("Gespräche".encode("latin-1"), "is not in UTF-8; save it as UTF-8\n"),
        (b" \n\n- \n", "holds no text\n"),
    ],
)
def test_a_text_that_is_none(run, site, content, message):
    (site / "text.txt").write_bytes(content)
    done = new_article(run, site)
    assert (done.exit_code, done.stderr) == (1, f"error: {site / 'text.txt'} {message}")


def test_a_story_that_is_not_there(run, site):
    done = new_article(run, site, story="sumit")
    assert (done.exit_code, done.stderr) == (
        1,
        "error: there is no story sumit in seeds; known here: summit; variorum new story makes one\n",
    )


def test_of_several_stories_one_must_be_named(run, site):
    run("--root", site, "new", "story", "second")
    done = new_article(run, site)
    assert done.exit_code == 2
    assert done.stderr.endswith("Error: Say which story with --story: second, summit.\n")


@pytest.mark.parametrize(
    "sign", ["\x0c", "\x85", "\u2028", "\x00", "\ufeff", "'", '"', ": ", " #", "\\", "{", "“"]
)
def test_whatever_a_text_holds_the_file_can_be_read(run, site, sign):
    text = f"Head{sign}line of the day{sign}\nBy A{sign} B\nAda Arden said: “{sign}Well{sign} well{sign}” on 3 May{sign}.\n"
    (site / "text.txt").write_text(text, encoding="utf-8")
    assert new_article(run, site).exit_code == 0
    assert {one.rsplit("error[")[1].split("]")[0] for one in mistakes(site)} == {"fill-in", "empty"}


def test_little_of_a_text_is_copied(run, site):
    quotations = "\n".join(
        f'"Sentence {number} is quoted in full length by somebody here," she said.' for number in range(40)
    )
    (site / "text.txt").write_text(f"Head\n{quotations}\n", encoding="utf-8")
    new_article(run, site)
    content = (site / "seeds/summit/articles/daily-two.yml").read_text("utf-8")
    copied = sum(
        len(line.partition("words: ")[2].split()) for line in content.splitlines() if "words: " in line
    )
    assert copied < 0.3 * len(quotations.split())
    assert "quoted in full length by somebody" not in content


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was on 13 September 2023.", [("13 September 2023", "2023-09-13")]),
        ("It was on Sept. 13, 2023.", [("Sept. 13, 2023", "2023-09-13")]),
        ("It was on September 13th", [("September 13th", "2020-09-13")]),
        (
            "the 3rd of May, 1999, 2021-02-03",
            [("3rd of May, 1999", "1999-05-03"), ("2021-02-03", "2021-02-03")],
        ),
        ("in July 2023 and next Tuesday", [("July 2023", "2023-07"), ("next Tuesday", None)]),
        ("They may 13 times march 2 miles; Mayor 5", []),
        ("May 45", []),
    ],
)
def test_dates_in_a_text(text, found):
    assert [(one.words, one.date) for one in scan.dates(Text.of(text), "2020")] == found


def test_a_shorter_name_inside_a_longer_one_does_not_count():
    text = Text.of("North Korea met South Korea.\nKorea’s ‘North’ was there, the DPRK too.")
    found = scan.names(
        scan.mentions(text, {"north": ["North Korea", "DPRK"], "korea": ["Korea"], "party": ["DPRK"]})
    )
    assert [(one.id, one.spellings) for one in found] == [
        ("north", ("North Korea", "DPRK")),
        ("korea", ("Korea",)),
        ("party", ("DPRK",)),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"Yes," said Ada to Bo Brandt.', [("Yes,", "ada")]),
        ("Bo spoke. “No, never,” he said; Ada did not.", [("No, never,", "bo")]),
        ("‘It’s the people’s day,’ Ada said.", [("It’s the people’s day,", "ada")]),
        ("The leaders' day was 'great' for Bo's people", [("great", "bo")]),
        ('Ada said: "It goes on', [("It goes on", "ada")]),
        ("Ada came.\n«Who said this?»", [("Who said this?", "ada")]),
        ('"Nobody knows"', [("Nobody knows", None)]),
        ("\"She said 'no' to it,\" said Bo", [("She said 'no' to it,", "bo")]),
    ],
)
def test_quotations_and_their_likely_speakers(text, found):
    of = Text.of(text)
    mentions = scan.mentions(of, {"ada": ["Ada"], "bo": ["Bo Brandt", "Bo"]})
    quoted = scan.quotations(of, mentions, ["ada", "bo"], {})
    assert [(one.words, one.speaker) for one in quoted] == found


@pytest.mark.parametrize(
    "text", ["a: b", "a #b", "- a", "no", "It's", '"', "[a]", "a\nb", "ä – b", "&a", "1:50", "a,b", "x:"]
)
def test_a_scalar_reads_as_what_it_was(text):
    node, found = read_yaml(f"key: {scalar(text)}\nlist: [{scalar(text)}]\n", "a.yml")
    assert found == ()
    assert isinstance(node.get("key"), Scalar)
    assert node.get("key").value == " ".join(text.split())
    assert [one.value for one in node.get("list").items] == [" ".join(text.split())]


@pytest.mark.parametrize("noun", sorted(SORTS))
def test_a_new_entry_stands_at_the_end_and_is_filled_in_or_said(run, site, noun):
    sort = SORTS[noun]
    file = site / ("seeds/summit" if sort.in_story else "seeds") / sort.file
    before = file.read_text("utf-8")
    path = file.relative_to(site).as_posix()
    done = run("--root", site, "new", noun, "brand-new")
    assert (done.exit_code, done.output) == (0, f"added brand-new at the end of {path}\n{LOOK}")
    after = file.read_text("utf-8")
    assert after.startswith(before.rstrip() + "\n\nbrand-new:\n  ")
    assert all(key in after for key in sort.record.model_fields)
    assert {one.rsplit("error[")[1].split("]")[0] for one in mistakes(site)} <= {"fill-in"}
    again = run("--root", site, "new", noun, "brand-new")
    assert again.exit_code == 1
    assert again.stderr.startswith(f"error: the id brand-new is already used at {path}:")
    assert file.read_text("utf-8") == after


def test_ids_are_unique_over_the_registries(run, site):
    done = run("--root", site, "new", "place", "ada")
    assert (done.exit_code, done.stderr) == (1, "error: the id ada is already used at seeds/people.yml:1:1\n")


def test_an_entry_makes_its_file_where_there_is_none(run, site):
    (site / "seeds/summit/questions.yml").unlink()
    assert run("--root", site, "new", "question", "how-far").exit_code == 0
    assert (site / "seeds/summit/questions.yml").read_text("utf-8").startswith("how-far:\n  ask: fill in")


def test_line_ends_stay_what_they_are(run, site):
    file = site / "seeds/topics.yml"
    file.write_bytes(b"talks: {name: Talks}\r\n")
    run("--root", site, "new", "topic", "trade")
    content = file.read_bytes()
    assert content.startswith(b"talks: {name: Talks}\r\n\r\ntrade:\r\n  name: Trade")
    assert content.count(b"\n") == content.count(b"\r\n")


@pytest.mark.parametrize("content", ["{talks: {name: Talks}}\n", "- talks\n", "talks: {name: Talks\n"])
def test_a_file_that_is_no_plain_block_is_left_alone(run, site, content):
    file = site / "seeds/topics.yml"
    file.write_text(content, encoding="utf-8")
    done = run("--root", site, "new", "topic", "trade")
    assert done.exit_code == 1
    assert done.stderr.startswith(
        "error: seeds/topics.yml is not a plain block of ids, so nothing was added; put this at its end:\ntrade:\n"
    )
    assert file.read_text("utf-8") == content


def test_a_new_story(run, site):
    done = run("--root", site, "new", "story", "second-summit")
    assert (done.exit_code, done.output) == (
        0,
        "wrote seeds/second-summit/story.yml\n"
        "wrote seeds/second-summit/questions.yml\n"
        "next: variorum new article ID --story second-summit --text FILE\n",
    )
    assert [one.partition("error")[2].partition(";")[0] for one in mistakes(site)] == [
        "[fill-in]: ask still says fill in",
        "[fill-in]: found fill-in where the id of a known person or organisation or place or topic or event belongs",
        "[fill-in]: sentence still says fill in",
    ]
    before = files(site)
    again = run("--root", site, "new", "story", "second-summit")
    assert (again.exit_code, again.stderr) == (
        1,
        "error: seeds/second-summit exists already; nothing is overwritten\n",
    )
    assert files(site) == before


def test_schemas_follow_where_a_site_has_them(run, site):
    run("--root", site, "schema")
    done = run("--root", site, "new", "person", "cleo")
    assert done.stdout == (
        f"added cleo at the end of seeds/people.yml\nbrought 4 files of .vscode/schemas up to date\n{LOOK}"
    )
    assert run("--root", site, "schema", "--check").exit_code == 0


@pytest.fixture(scope="module")
def own_site(tmp_path_factory):
    """A complete site as `new site` makes it."""
    folder = tmp_path_factory.mktemp("own") / "site"
    done = CliRunner().invoke(main, ["new", "site", str(folder)])
    assert done.exit_code == 0, done.output
    return folder


def test_a_new_site_is_complete(own_site):
    written = {path.relative_to(own_site).as_posix() for path in own_site.rglob("*") if path.is_file()}
    assert {
        ".github/workflows/build.yml",
        ".gitignore",
        ".vscode/extensions.json",
        ".vscode/settings.json",
        ".vscode/schemas/late-ferry/article.json",
        "README.md",
        "hooks/pages.py",
        "mkdocs.yml",
        "requirements.txt",
        "seeds/late-ferry/evidence.lock",
        "seeds/late-ferry/articles/halmar-courier-ferry.yml",
    } <= written
    assert not [path for path in written if "dot-" in path or path.endswith(".template") or "pycache" in path]


def test_a_new_site_passes_its_checks_with_and_without_texts(run, own_site, tmp_path):
    message = "2 articles, 4 questions, 8 answers: the seeds are in order\n"
    done = run("--root", own_site, "check")
    assert (done.exit_code, done.stderr, done.stdout) == (0, "", message)
    copy = shutil.copytree(own_site, tmp_path / "copy", ignore=shutil.ignore_patterns("texts"))
    done = run("--root", copy, "check")
    assert (done.exit_code, done.stderr, done.stdout) == (0, "", message)
    assert run("--root", own_site, "schema", "--check").exit_code == 0


def test_a_new_site_builds(own_site, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")],
        cwd=own_site,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )
    assert done.returncode == 0, done.stderr
    shown = (tmp_path / "site/late-ferry/questions/cause/index.html").read_text("utf-8")
    assert "What held the ferry up?" in shown
    assert "engine" in shown


def test_a_new_site_never_replaces_a_folder(run, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/file").write_text("x", encoding="utf-8")
    done = run("new", "site", tmp_path / "mine")
    message = f"error: {tmp_path / 'mine'} exists already and is not empty; nothing is overwritten\n"
    assert (done.exit_code, done.stderr) == (1, message)
    assert [path.name for path in tmp_path.rglob("*")] == ["mine", "file"]


def test_an_empty_folder_becomes_a_site(run, tmp_path):
    (tmp_path / "mine").mkdir()
    assert run("new", "site", tmp_path / "mine").exit_code == 0
    assert (tmp_path / "mine/seeds/late-ferry/story.yml").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_sixth_article_in_a_new_site(run, own_site, tmp_path):
    copy = shutil.copytree(own_site, tmp_path / "copy")
    (copy / "text.txt").write_text(
        "Ferry Late\nThe Halmar harbour office said: “No danger at any time.”\n", "utf-8"
    )
    assert new_article(run, copy, "harbour-post").exit_code == 0
    assert run("--root", copy, "schema", "--check").exit_code == 0


@pytest.mark.parametrize("name", ["404.html", "main.html", "partials/source.html"])
def test_a_new_site_has_this_site_s_overrides(name):
    assert (SITE / "docs/overrides" / name).read_text("utf-8") == (ROOT / "docs/overrides" / name).read_text(
        "utf-8"
    )


def test_a_new_site_has_this_site_s_settings():
    def lines(file):
        changed = ("#", "site_name:", "copyright:", "  - generator/", "  - hooks/")
        return [line for line in file.read_text("utf-8").splitlines() if not line.startswith(changed)]

    assert lines(SITE / "mkdocs.yml") == lines(ROOT / "mkdocs.yml")


def test_an_installed_program_can_make_a_site(tmp_path):
    """The wheel holds every file of a new site."""
    source = tmp_path / "source"
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "generator", source / "generator", ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--quiet",
            "--no-deps",
            "--no-build-isolation",
            "-w",
            tmp_path,
            source,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if "/templates/new/" in name}
    here = {path.relative_to(ROOT / "generator").as_posix() for path in SITE.rglob("*") if path.is_file()}
    assert here <= packed
