"""The JSON Schemas: what `check` accepts they accept, what they refuse it refuses, and the committed ones are fresh."""

from __future__ import annotations

import json
import re
from fnmatch import fnmatch
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from variorum.build import MENDED_BY_LOCK, read
from variorum.cli import main
from variorum.completion import workspace
from variorum.completion.file_schemas import mapping, schemas, without_ids
from variorum.completion.vocabulary import vocabulary
from variorum.diagnostics import errors
from variorum.seeds import model
from variorum.seeds.keys import FREE, REFERS, sections
from variorum.seeds.load import load
from variorum.seeds.nodes import Block, Items, Text, plain
from variorum.values import TYPES

ROOT = Path(__file__).resolve().parents[2]

QUESTIONS = """
=== summit/questions.yml
far: {ask: How far?, type: distance, about: [talks], added: 2023-10-01}
many: {ask: How many?, type: number, about: [talks], added: 2023-10-01, changes: true}
day: {ask: Which day?, type: choice, options: {tue: Tuesday, wed: Wednesday, 2019: 2019}, about: [talks], added: 2023}
steps: {ask: What happened?, type: list, options: [tour, talk], about: [talks, ada], added: 2023-10-01}
agreed: {ask: Was it agreed?, type: yes-no, about: talks, added: 2023-10-01, reading: scope, explain: Why.}
when: {ask: When?, type: date, about: [talks], added: 2023-10-01, known: {answer: 2023, basis: record, sure: likely}}
where: {ask: Where?, type: place, about: [talks], added: 2023-10-01}
who: {ask: Who?, type: who, about: [talks], added: 2023-10-01}
row: {ask: In what order?, type: order, options: [tour, talk], about: [talks], added: 2023-10-01}
word: {ask: Called what?, type: term, about: [talks], added: 2023-10-01}
"""


def as_a_server_reads(node):
    """What a language server makes of a file: YAML 1.2, in which a bare 60 is a number, a bare true a truth value."""
    if isinstance(node, Block):
        return {name.value: as_a_server_reads(inner) for name, inner in node.entries}
    if isinstance(node, Items):
        return [as_a_server_reads(item) for item in node.items]
    if node.plain and re.fullmatch(r"[-+]?[0-9]+", node.value):
        return int(node.value)
    if node.plain and re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", node.value):
        return float(node.value)
    if node.plain and node.value in ("true", "false"):
        return node.value == "true"
    return None if node.plain and node.value in ("", "~", "null") else node.value


def refused(root):
    """The paths of the seed files that the schemas refuse, each with what the first complaint is about."""
    sources, _ = load(root)
    words = vocabulary(sources)
    made = schemas(words)
    found = {}
    for name, pattern in mapping(words).items():
        validator = Draft7Validator(made[name])
        for path, tree in sources.trees.items():
            if fnmatch(path, pattern):
                for instance in (plain(tree), as_a_server_reads(tree)):
                    for error in validator.iter_errors(instance):
                        found.setdefault(path, error.message)
    return found


def mistaken(root):
    """The paths of the seed files in which `check` finds mistakes of form, ids and answers."""
    return {one.place.path for one in errors(read(root).diagnostics) if one.code not in MENDED_BY_LOCK}


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *arguments: runner.invoke(main, list(map(str, arguments)))


def test_the_seeds_of_this_site_are_accepted():
    assert refused(ROOT) == {}


def test_the_schemas_are_schemas():
    words = vocabulary(load(ROOT)[0])
    for schema in schemas(words).values():
        Draft7Validator.check_schema(schema)


def test_the_committed_schemas_are_of_this_program():
    """Ids may lag behind where somebody adds one in a browser; what the program says of keys may not."""
    proper = schemas(vocabulary(load(ROOT)[0]))
    committed = {
        name: json.loads((ROOT / workspace.FOLDER / name).read_text("utf-8"))
        for name in proper
        if (ROOT / workspace.FOLDER / name).exists()
    }
    assert {"people.json", "vostochny-summit/article.json"} <= set(committed)
    for name, schema in committed.items():
        assert without_ids(schema) == without_ids(proper[name]), f"{name} is out of date: run variorum schema"


def test_the_committed_settings_name_schemas_that_exist():
    settings = json.loads((ROOT / workspace.SETTINGS).read_text("utf-8"))
    assert settings["yaml.schemas"]
    for schema in settings["yaml.schemas"]:
        assert (ROOT / schema).is_file()
    assert settings == {"yaml.schemas": settings["yaml.schemas"], **workspace.DEFAULTS}
    extensions = json.loads((ROOT / ".vscode/extensions.json").read_text("utf-8"))
    assert extensions == {"recommendations": ["redhat.vscode-yaml"]}


def test_every_key_that_holds_ids_says_of_what():
    def holds_ids(hint):
        return hint in (model.Identifier, model.Identifiers) or any(map(holds_ids, get_args(hint)))

    found = set()
    for section in sections():
        for key, hint in get_type_hints(section.record, include_extras=True).items():
            if key in section.record.model_fields and holds_ids(hint):
                found.add(f"{section.record.__name__}.{key}")
    assert found == {*REFERS, *FREE}


RIGHT = [
    "=== claims a\nfar: 60 km\nmany: 60\nday: tue\nsteps: tour\nagreed: yes\nwhen: 2023\nwhere: port\nwho: ada\n",
    "=== claims a\nday: [tue, wed]\nsteps: [tour, and others]\nwhere: [port, base]\nwho: [ada, daily, and others]\n",
    "=== claims a\nday: 2019\nsteps: none\nwho: nobody\nrow: tour > talk\nwhen: 2023-09-13~\nmany: more than 1,000\n",
    "=== claims a\nfar: [60 km]\nagreed: {answer: [no], by: ada, via: wire, at: p1, mode: plan, as_of: 2023-09}\n",
    "=== claims a\nfar:\n  - answer: 60 km\n    at: [p1, p2]\n  - answer: about 70 km\n    by: [ada, bo]\n",
    "=== claims a\nday: {answer: tue, unsure: 7, note: 1.5, verb: says, condition: If.}\n",
    '=== claims a\nagreed: "yes"\nfar: >\n  60\n  km\n',
    "=== article a\nquotes:\n  welcome:\n    - indirect: She welcomes him.\n    - {indirect: Again., via: [wire]}\n",
    "=== article a\nnames:\n  ada: Ada\n  port: [Port]\nevents:\n  meeting: {words: Wednesday, when: 2023-09-13}\n",
    "=== article a\nsilent_because: {far: It ends before.}\noddities: [One., Two.]\ndraws_on: wire\nnot_after: 2024\n",
    "=== article a\nlayers: {headline: p1, caption: [p2, p3], furniture: p4}\naddress: https://example.org/a?b=c\n",
    '=== places.yml\nport: {name: Port, at: "43.115, 131.886", within: base}\nbase: {name: 7, also: The Base}\n',
    "=== summit/utterances.yml\n1: {speaker: ada, gist: x, occasion: A speech, about: talks, order: 1}\n",
    "=== summit/story.yml\ntitle: 2019\nsentence: x\narticles: [a, b, c]\nhappened: {says: x, articles: a}\n",
]

WRONG = [
    "=== claims a\nfar:\n",
    "=== claims a\nfa: 60 km\n",
    "=== claims a\nfar: [60 km, 70 km]\n",
    "=== claims a\nfar: []\n",
    "=== claims a\nfar: {answer: 60 km, bye: ada}\n",
    "=== claims a\nfar: {by: ada}\n",
    "=== claims a\nfar: {answer: 60 km, by: adda}\n",
    "=== claims a\nfar: {answer: 60 km, by: port}\n",
    "=== claims a\nfar: {answer: 60 km, mode: planned}\n",
    "=== claims a\nfar: {answer: 60 km, at: title}\n",
    "=== claims a\nfar: [60 km, {answer: 70 km}]\n",
    "=== claims a\nday: thu\n",
    "=== claims a\nday: {answer: [tue, thu]}\n",
    "=== claims a\nagreed: perhaps\n",
    "=== claims a\nwhere: ada\n",
    "=== claims a\nwho: [ada, port]\n",
    "=== claims a\nsteps: [tour, meal]\n",
    "=== article a\nquotes: {welcome: {direct: x, part: y}}\n",
    "=== article a\nquotes: {welcome: {part: y, indirect: x}}\n",
    "=== article a\nquotes: {welcome: {at: p1}}\n",
    "=== article a\nquotes: {welcome: x}\n",
    "=== article a\nquotes: {welcom: {indirect: x}}\n",
    "=== article a\nnames: {adda: Ada}\n",
    "=== article a\nevents: {ada: Wednesday}\n",
    "=== article a\nclaims: [far]\n",
    "=== article a\nclaims:\n",
    "=== article a\naddress: http://example.org\n",
    "=== article a\nsumary: x\n",
    "=== article a\nlayers: {title: p1}\n",
    "=== article a\nlayers: {headline: 1}\n",
    "=== article a\ndraws_on: ada\n",
    "=== people.yml\nada: {name: Ada, rol: minister}\nbo: {name: Bo}\n",
    "=== people.yml\nada: {name: Ada, wikidata: 7747}\nbo: {name: Bo, wikidata: P5}\n",
    "=== people.yml\nada: {role: minister}\nbo: {name: Bo}\n",
    '=== places.yml\nport: {name: Port, at: "43 N, 131 E"}\nbase: {name: Base}\n',
    "=== places.yml\nport: {name: Port, within: lnd}\nbase: {name: Base}\n",
    "=== organisations.yml\ndaily: {name: D, kind: newspaper}\necho-post: {name: E, kind: outlet}\n",
    "=== topics.yml\ntalks: Talks\n",
    "=== summit/questions.yml\nq: {ask: x, type: distence, about: [talks], added: 2023}\n",
    "=== summit/questions.yml\nq: {ask: x, type: date, about: [talk], added: 2023}\n",
    "=== summit/questions.yml\nq: {ask: x, type: date, about: [talks], added: 2023, reading: scope}\n",
    "=== summit/questions.yml\nq: {ask: x, type: date, about: [talks], added: 2023, known: {basis: record, sure: likely}}\n",
    "=== summit/questions.yml\nq: {ask: x, type: date, about: [talks], added: 2023, weight: hihg}\n",
    "=== summit/questions.yml\nq: {ask: x, type: date, about: [talks], added: 2023, part_of: r}\n",
    "=== summit/events.yml\nmeeting: {name: x, when: 2023, status: happend}\n",
    "=== summit/events.yml\nmeeting: {name: x, when: 2023, after: meetin}\n",
    "=== summit/utterances.yml\nwelcome: {speaker: port, gist: x, occasion: y, about: [talks]}\n",
    "=== summit/utterances.yml\nwelcome: {speaker: ada, gist: x, occasion: y, about: [talks], order: first}\n",
    "=== summit/story.yml\ntitle: x\nsentence: x\narticles: [a, b, c, d]\n",
    "=== summit/story.yml\ntitle: x\narticles: [a, b, c]\n",
    "=== summit/story.yml\ntitle: x\nsentence: x\narticles: [a, b, c]\nhappened: [{says: x}]\n",
]  # fmt: skip


def changed(text):
    """The ground with this change; a row that gives its own questions stands alone."""
    return text if "questions.yml" in text else QUESTIONS + text


@pytest.mark.parametrize("text", RIGHT)
def test_what_check_accepts_is_accepted(seeds, text):
    root = seeds(changed(text))
    assert mistaken(root) == set()
    assert refused(root) == {}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_refused_by_both(seeds, text):
    root = seeds(changed(text))
    found = refused(root)
    assert found
    assert set(found) <= mistaken(root)


ANSWERS = st.sampled_from(
    ["60 km", "60", "tue", "2019", "tour", "talk", "and others", "none", "yes", "no", "2023", "2023-09-13", "port",
     "base", "ada", "wire", "nobody", "tour > talk", "more than 7", "words"]
)  # fmt: skip
IDS = st.sampled_from(["ada", "bo", "wire", "port", "nobody-known"])
OTHER_KEYS = st.fixed_dictionaries(
    {},
    optional={
        "by": st.one_of(IDS, st.lists(IDS, max_size=2)),
        "via": st.one_of(IDS, st.lists(IDS, max_size=2)),
        "at": st.sampled_from(["p1", "headline", "title", ["p1", "p2"]]),
        "mode": st.sampled_from(["plan", "planned"]),
        "as_of": st.sampled_from(["2023-09", "soon", "2023"]),
        "note": st.sampled_from(["x", "7", ""]),
    },
)
ITEMS = st.one_of(ANSWERS, st.lists(ANSWERS, max_size=3))
BLOCKS = st.builds(lambda answer, other: {"answer": answer, **other}, ITEMS, OTHER_KEYS)
CLAIMS = st.dictionaries(
    st.sampled_from(["far", "many", "day", "steps", "agreed", "when", "where", "who", "row", "word"]),
    st.one_of(ITEMS, BLOCKS, st.lists(BLOCKS, max_size=2), st.lists(st.one_of(ANSWERS, BLOCKS), max_size=2)),
    max_size=4,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(claims=CLAIMS)
def test_the_schema_never_refuses_what_check_accepts(seeds, claims):
    written = "".join(f"{name}: {bare(answer)}\n" for name, answer in claims.items())
    root = seeds(QUESTIONS + (f"\n=== claims a\n{written}" if claims else ""))
    path = "seeds/summit/articles/a.yml"
    # Words that are no term of a text are for `check` alone, here as in the lock.
    if path not in mistaken(root):
        assert path not in refused(root)


def bare(value):
    """A value as an editor would write it on one line, without quotation marks where none are needed."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {bare(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(bare, value)) + "]"
    return value or '""'


def test_every_type_is_offered(seeds):
    words = vocabulary(load(seeds(QUESTIONS))[0])
    offered = schemas(words)["summit/questions.json"]["definitions"]["Question"]["properties"]["type"]["enum"]
    assert offered == sorted(TYPES)


def test_schemas_and_settings_are_written_and_are_then_fresh(run, seeds):
    root = seeds(QUESTIONS)
    done = run("--root", root, "schema")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "wrote .vscode/schemas/organisations.json",
        "wrote .vscode/schemas/people.json",
        "wrote .vscode/schemas/places.json",
        "wrote .vscode/schemas/summit/article.json",
        "wrote .vscode/schemas/summit/events.json",
        "wrote .vscode/schemas/summit/questions.json",
        "wrote .vscode/schemas/summit/story.json",
        "wrote .vscode/schemas/summit/utterances.json",
        "wrote .vscode/schemas/topics.json",
        "wrote .vscode/settings.json",
    ]
    again = run("--root", root, "schema", "--check")
    assert (again.exit_code, again.output) == (0, "the schemas are up to date\n")


def test_a_new_id_makes_schemas_stale(run, seeds):
    root = seeds(QUESTIONS)
    run("--root", root, "schema")
    with (root / "seeds/topics.yml").open("a", encoding="utf-8") as file:
        file.write("trade: {name: Trade}\n")
    (root / ".vscode/schemas/old").mkdir()
    (root / ".vscode/schemas/old/article.json").write_text("{}", encoding="utf-8")
    done = run("--root", root, "schema", "--check")
    assert done.exit_code == 1
    assert done.stderr == (
        "out of date: .vscode/schemas/old/article.json\n"
        "out of date: .vscode/schemas/summit/article.json\n"
        "out of date: .vscode/schemas/summit/events.json\n"
        "out of date: .vscode/schemas/summit/questions.json\n"
        "out of date: .vscode/schemas/summit/story.json\n"
        "out of date: .vscode/schemas/summit/utterances.json\n"
        "run: variorum schema\n"
    )
    assert "deleted .vscode/schemas/old/article.json" in run("--root", root, "schema").stdout
    assert run("--root", root, "schema", "--check").exit_code == 0


def test_settings_of_others_are_kept(run, seeds):
    root = seeds(QUESTIONS)
    (root / ".vscode").mkdir()
    mine = {
        "editor.fontSize": 14,
        "yaml.schemas": {"./mine.json": "a.yml", "./.vscode/schemas/gone.json": "b.yml"},
    }
    (root / ".vscode/settings.json").write_text(json.dumps(mine), encoding="utf-8")
    run("--root", root, "schema")
    found = json.loads((root / ".vscode/settings.json").read_text("utf-8"))
    assert set(found) == {"editor.fontSize", "yaml.schemas"}
    assert found["yaml.schemas"]["./mine.json"] == "a.yml"
    assert found["yaml.schemas"]["./.vscode/schemas/summit/article.json"] == "seeds/summit/articles/*.yml"
    assert "./.vscode/schemas/gone.json" not in found["yaml.schemas"]


def test_settings_with_comments_are_left_alone(run, seeds):
    root = seeds(QUESTIONS)
    (root / ".vscode").mkdir()
    (root / ".vscode/settings.json").write_text("{ // mine\n}", encoding="utf-8")
    done = run("--root", root, "schema")
    assert done.exit_code == 1
    assert done.stderr.startswith(".vscode/settings.json is not plain JSON; set in it by hand:\n{")
    assert (root / ".vscode/settings.json").read_text("utf-8") == "{ // mine\n}"
    assert not (root / ".vscode/schemas").exists()


def test_nothing_is_written_where_ids_cannot_be_read(run, seeds):
    root = seeds(QUESTIONS)
    (root / "seeds/people.yml").write_text("- ada\n", encoding="utf-8")
    done = run("--root", root, "schema")
    assert done.exit_code == 1
    assert done.stderr == (
        "seeds/people.yml:1:1: error[shape]: found a list, expected a block of ids; "
        "each id is a key, and its keys are indented below it\n"
    )
    assert not (root / ".vscode").exists()


def test_another_folder_gets_the_schemas_alone(run, seeds, tmp_path):
    root = seeds(QUESTIONS)
    target = tmp_path / "elsewhere"
    target.mkdir()
    (target / "mine.json").write_text("{}", encoding="utf-8")
    assert run("--root", root, "schema", "--to", target).exit_code == 0
    assert (target / "summit/article.json").is_file()
    assert (target / "mine.json").is_file()
    assert not (root / ".vscode").exists()
    assert run("--root", root, "schema", "--to", target, "--check").exit_code == 0


def test_names_of_the_seeds_cannot_break_out_of_a_hover_text(seeds):
    text = "=== people.yml\nada: {name: 'A [x](https://example.org) <b>', role: '`r`'}\nbo: {name: Bo}\n"
    words = vocabulary(load(seeds(text))[0])
    shown = schemas(words)["summit/article.json"]["definitions"]["person-or-organisation"]
    assert shown["markdownEnumDescriptions"][0] == r"A \[x\](https://example.org) \<b\>, \`r\`"


def test_a_scalar_reads_as_a_server_reads_it():
    texts = ["60", "1.5", "yes", "true", "2023-09-13", "1:50", "0x1F"]
    places = [as_a_server_reads(Text(text, None)) for text in texts]
    assert places == [60, 1.5, "yes", True, "2023-09-13", "1:50", "0x1F"]
