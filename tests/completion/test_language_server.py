"""The schemas in the hands of the server behind the YAML extension of VS Code: completion, hover, a flagged mistake.

The server is a program for Node.js, installed by ``make tools``. Where it is missing these tests are skipped, unless the
variable VARIORUM_BROWSER says ``required``.
"""

from __future__ import annotations

import itertools
import json
import os
import queue
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from variorum.completion import workspace

ROOT = Path(__file__).resolve().parents[2]
SERVER = ROOT / "tests/tools/node_modules/yaml-language-server/bin/yaml-language-server"
PATIENCE = 30.0
NUMBERS = itertools.count(1)

pytestmark = pytest.mark.skipif(
    os.environ.get("VARIORUM_BROWSER") != "required" and not (SERVER.is_file() and shutil.which("node")),
    reason="yaml-language-server is not installed: make tools",
)

SEEDS = {
    "people.yml": "ada: {name: Ada Arden, role: minister}\nbo: {name: Bo Brandt}\n",
    "organisations.yml": "daily: {name: The Daily, kind: outlet}\nwire: {name: The Wire, kind: agency}\n",
    "places.yml": "port: {name: Port}\n",
    "topics.yml": "talks: {name: Talks}\n",
    "summit/story.yml": "title: A summit\nsentence: Two met.\narticles: []\n",
    "summit/events.yml": "meeting: {name: The meeting, when: 2023-09-13, about: [talks]}\n",
    "summit/utterances.yml": "welcome: {speaker: ada, gist: She welcomes him., occasion: meeting, about: [talks]}\n",
    "summit/questions.yml": """
distance-port:
  ask: How far is the port from the base?
  type: distance
  about: [talks]
  added: 2023-10-01
weekday:
  ask: On which day of the week did they meet?
  type: choice
  options: {tuesday: Tuesday, wednesday: Wednesday}
  about: [talks]
  added: 2023-10-01
was-agreed: {ask: Had it been agreed?, type: yes-no, about: [talks], added: 2023-10-01}
""",
}

HEAD = """label: The Daily
outlet: daily
published: 2023-09-13
checked: 2024-01-01
summary: It reports.
angle: Plain.
"""


class Client:
    """A window of VS Code, as far as the server can tell."""

    def __init__(self, root: Path) -> None:
        self.root = root
        settings = json.loads((root / workspace.SETTINGS).read_text("utf-8"))
        yaml = {
            name.removeprefix("yaml."): value for name, value in settings.items() if name.startswith("yaml.")
        }
        self.settings = {"yaml": yaml, "http": {}, "[yaml]": settings["[yaml]"], "editor": {}, "files": {}}
        self.server = subprocess.Popen(
            ["node", str(SERVER), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=root,
        )
        self.received: queue.Queue[dict] = queue.Queue()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        self.number = 0
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "completion": {
                    "completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}
                },
                "hover": {"contentFormat": ["markdown"]},
            },
        }
        folder = {"uri": root.as_uri(), "name": "site"}
        self.request(
            "initialize",
            processId=None,
            rootUri=root.as_uri(),
            workspaceFolders=[folder],
            capabilities=capabilities,
        )
        self.notify("initialized")
        self.notify("workspace/didChangeConfiguration", settings=self.settings)

    def close(self) -> None:
        self.request("shutdown")
        self.notify("exit")
        self.server.wait(PATIENCE)
        self.reader.join(PATIENCE)
        self.server.stdin.close()
        self.server.stdout.close()

    def _read(self) -> None:
        stream = self.server.stdout
        while True:
            length = 0
            while (line := stream.readline()) not in (b"\r\n", b""):
                name, _, value = line.decode("ascii").partition(":")
                if name.lower() == "content-length":
                    length = int(value)
            if not length:
                return
            self.received.put(json.loads(stream.read(length)))

    def _send(self, message: dict) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.server.stdin.flush()

    def notify(self, method: str, **parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def request(self, method: str, **parameters: object) -> object:
        self.number += 1
        self._send({"id": self.number, "method": method, "params": parameters or None})
        number = self.number
        return self.wait(lambda message: message.get("id") == number and "method" not in message)["result"]

    def wait(self, wanted) -> dict:
        """The first message that is wanted; the server's own questions are answered on the way."""
        while True:
            message = self.received.get(timeout=PATIENCE)
            if "method" in message and "id" in message:
                result = None
                if message["method"] == "workspace/configuration":
                    result = [self.settings.get(one.get("section")) for one in message["params"]["items"]]
                self._send({"id": message["id"], "result": result})
            elif wanted(message):
                return message

    def open(self, path: str, text: str) -> str:
        """Opens a file in the window, whether or not it lies on disk."""
        address = (self.root / path).as_uri()
        document = {"uri": address, "languageId": "yaml", "version": 1, "text": text}
        self.notify("textDocument/didOpen", textDocument=document)
        return address

    def at(self, method: str, path: str, text: str) -> object:
        """Asks about the place of the sign ^ in a text."""
        before = text[: text.index("^")]
        position = {"line": before.count("\n"), "character": len(before) - (before.rfind("\n") + 1)}
        address = self.open(path, text.replace("^", ""))
        return self.request(f"textDocument/{method}", textDocument={"uri": address}, position=position)

    def completions(self, path: str, text: str) -> dict[str, dict]:
        found = self.at("completion", path, text)
        return {item["label"]: item for item in found["items"]}

    def hover(self, path: str, text: str) -> str:
        return self.at("hover", path, text)["contents"]["value"]

    def problems(self, path: str, text: str) -> list[tuple[int, int, str]]:
        """Line and column, from 1, and message of what the server marks."""
        address = self.open(path, text)

        def about_it(message: dict) -> bool:
            return (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] == address
            )

        found = self.wait(about_it)["params"]["diagnostics"]
        return [
            (one["range"]["start"]["line"] + 1, one["range"]["start"]["character"] + 1, one["message"])
            for one in found
        ]


@pytest.fixture(scope="module")
def editor(tmp_path_factory):
    root = tmp_path_factory.mktemp("site")
    for name, content in SEEDS.items():
        file = root / "seeds" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    workspace.refresh(root)
    client = Client(root)
    # The server asks for its settings on its own time; it has them once it marks a mistake.
    wrong = client.open("seeds/topics.yml", "talks: {nam: Talks}\n")
    client.wait(
        lambda message: (
            message.get("method") == "textDocument/publishDiagnostics"
            and message["params"]["uri"] == wrong
            and message["params"]["diagnostics"]
        )
    )
    yield client
    client.close()


@pytest.fixture
def article():
    """A file of its own for each test: the server remembers what it has seen of a file."""
    return f"seeds/summit/articles/a-{next(NUMBERS)}.yml"


def test_question_ids_are_completed_with_their_question(editor, article):
    found = editor.completions(article, HEAD + "claims:\n  d^\n")
    assert set(found) == {"distance-port", "weekday", "was-agreed"}
    assert found["distance-port"]["insertText"] == "distance-port: "
    assert found["distance-port"]["documentation"]["value"] == (
        "**How far is the port from the base?**\n\n"
        "A number with a unit of length, perhaps after about, more than or up to; or `4 to 6 km`."
    )


def test_options_are_completed_with_their_labels(editor, article):
    found = editor.completions(article, HEAD + "claims:\n  weekday: ^\n")
    assert {one: item["documentation"]["value"] for one, item in found.items()} == {
        "tuesday": "Tuesday",
        "wednesday": "Wednesday",
    }


def test_yes_and_no_are_completed_without_quotation_marks(editor, article):
    found = editor.completions(article, HEAD + "claims:\n  was-agreed: ^\n")
    assert [item["insertText"] for item in found.values()] == ["yes", "no"]


def test_options_are_completed_inside_a_block(editor, article):
    found = editor.completions(article, HEAD + "claims:\n  weekday:\n    answer: ^\n")
    assert set(found) == {"tuesday", "wednesday"}


def test_people_and_organisations_are_completed_with_their_names(editor, article):
    text = HEAD + "claims:\n  weekday:\n    answer: tuesday\n    by: ^\n"
    found = editor.completions(article, text)
    assert set(found) == {"ada", "bo", "daily", "wire"}
    assert found["ada"]["documentation"]["value"] == "Ada Arden, minister"


def test_utterances_are_completed_with_their_gist(editor, article):
    found = editor.completions(article, HEAD + "quotes:\n  ^\n")
    assert found["welcome"]["documentation"]["value"] == "ada: She welcomes him."


def test_a_new_person_is_a_snippet(editor):
    found = editor.completions("seeds/people.yml", "^\n")
    assert found["a new person"]["insertText"] == "${1:person-id}:\n    name: $2\n    role: $3"


def test_a_question_is_explained(editor, article):
    shown = editor.hover(article, HEAD + "claims:\n  week^day: tuesday\n")
    assert shown.startswith(
        "#### weekday\n\n**On which day of the week did they meet?**\n\n"
        "One option of the question; a list where the article leaves open which of them it is.\n\n"
        "Options: `tuesday` or `wednesday`.\n\n"
    )


def test_a_question_with_a_block_is_explained(editor, article):
    shown = editor.hover(article, HEAD + "claims:\n  week^day:\n    answer: tuesday\n")
    assert shown.startswith("#### weekday\n\n**On which day of the week did they meet?**\n\n")


def test_a_key_is_explained(editor, article):
    shown = editor.hover(article, HEAD + "claims:\n  weekday:\n    answer: tuesday\n    v^ia: wire\n")
    assert shown.startswith(
        "#### via\n\nThrough whom it reached the article, nearest first.\n\n"
        "*An id of a person or an organisation, or a list of ids.*\n\n"
    )


@pytest.mark.parametrize(
    ("mistake", "marked"),
    [
        ("claim: {}\n", (7, 1, "Property claim is not allowed.")),
        ("claims:\n  wekday: tuesday\n", (8, 3, "Property wekday is not allowed.")),
        (
            "claims:\n  weekday: friday\n",
            (8, 12, 'Value is not accepted. Valid values: "tuesday", "wednesday".'),
        ),
        (
            "claims:\n  weekday:\n    answer: tuesday\n    bye: ada\n",
            (10, 5, "Property bye is not allowed."),
        ),
        (
            "claims:\n  was-agreed: perhaps\n",
            (8, 15, "yes or no; where there is a third answer, make the question a choice."),
        ),
        (
            "quotes:\n  welcome: {direct: Yes, part: No}\n",
            (8, 26, "Exactly one of direct, part and indirect; several versions are a list of blocks."),
        ),
        ("address: http://example.org\n", (7, 10, "A web address that begins with https://")),
    ],
)
def test_a_mistake_is_marked(editor, article, mistake, marked):
    assert editor.problems(article, HEAD + mistake) == [marked]


def test_what_is_right_is_not_marked(editor, article):
    text = """claims:
  weekday: [tuesday, wednesday]
  was-agreed: yes
  distance-port:
    - answer: 60
      by: ada
    - answer: more than 70 km
      via: [wire, daily]
      at: p2
quotes:
  welcome: {direct: Welcome, at: p1}
names: {ada: [Ada, Ms Arden], port: Port}
events: {meeting: on Wednesday}
"""
    assert editor.problems(article, HEAD + text) == []
