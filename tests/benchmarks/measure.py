"""How long each stage takes on invented sites: ``python tests/benchmarks/measure.py 50 200``.

In: numbers of articles. Out: a table on the terminal; nothing is kept. It is a command and no test, because a time is
a measurement and not a truth: run it before and after a change, on a quiet machine.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from variorum import build
from variorum.diagnostics import errors
from variorum.site.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
QUESTIONS = 40
ARTICLES_A_STORY = 10


def main() -> None:
    """Measures the sites that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=int, nargs="*", default=[50, 200])
    parser.add_argument("--engine", action="store_true", help="also measure MkDocs on what was made")
    arguments = parser.parse_args()
    head = f"{'articles':>9} {'answers':>8} {'pages':>6} {'read s':>7} {'make s':>7}"
    print(head + ("  engine s" if arguments.engine else ""))
    for articles in arguments.articles:
        with tempfile.TemporaryDirectory() as folder:
            print(measure(Path(folder), articles, engine=arguments.engine), flush=True)


def measure(root: Path, articles: int, *, engine: bool) -> str:
    """One row of the table."""
    write_site(root, articles)
    begun = time.perf_counter()
    reading = build.read(root)
    read = time.perf_counter() - begun
    mistakes = [found for found in errors(reading.diagnostics) if found.code not in build.MENDED_BY_LOCK]
    if mistakes:
        raise SystemExit(str(mistakes[0]))
    begun = time.perf_counter()
    documents = build.documents(reading.edition, Settings())
    made = time.perf_counter() - begun
    answers = sum(len(story.claims) for story in reading.edition.corpus.stories)
    row = f"{articles:>9} {answers:>8} {len(documents):>6} {read:>7.2f} {made:>7.2f}"
    return f"{row}  {_engine(root):>8.1f}" if engine else row


def _engine(root: Path) -> float:
    (root / "docs").mkdir()
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    settings = settings.replace("generator/variorum", str(ROOT / "generator/variorum"))
    settings = settings.replace("docs/overrides", str(ROOT / "docs/overrides"))
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    begun = time.perf_counter()
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=root, env=quiet, check=True)
    return time.perf_counter() - begun


def write_site(root: Path, articles: int) -> None:
    """Seeds of stories with ten articles each, whose answers differ now and then; the same at every call."""
    chance = random.Random(articles)
    seeds = root / "seeds"
    seeds.mkdir()
    (seeds / "topics.yml").write_text(
        "".join(f"topic-{n}: {{name: Topic {n}}}\n" for n in range(12)), "utf-8"
    )
    (seeds / "people.yml").write_text(
        "".join(f"person-{n}: {{name: Person {n}}}\n" for n in range(60)), "utf-8"
    )
    (seeds / "organisations.yml").write_text(
        "".join(f"outlet-{n}: {{name: Outlet {n}, kind: outlet}}\n" for n in range(30)), "utf-8"
    )
    (seeds / "places.yml").write_text(
        "".join(f'place-{n}: {{name: Place {n}, at: "{n}.5, {2 * n}.25"}}\n' for n in range(40)), "utf-8"
    )
    for number in range(-(-articles // ARTICLES_A_STORY)):
        _write_story(seeds / f"story-{number}", number, min(ARTICLES_A_STORY, articles), chance)


def _write_story(folder: Path, number: int, articles: int, chance: random.Random) -> None:
    (folder / "articles").mkdir(parents=True)
    names = [f"s{number}-a{index}" for index in range(articles)]
    (folder / "story.yml").write_text(
        f"title: Story {number}\nsentence: It happened.\narticles: [{', '.join(names)}]\nday: 2023-09-13\n",
        "utf-8",
    )
    kinds = ("distance", "number", "yes-no", "who", "place", "duration")
    questions = []
    for index in range(QUESTIONS):
        about = f"[topic-{index % 12}, person-{index % 60}]"
        kind = kinds[index % 6]
        questions.append(
            f"q{index}: {{ask: What of {index}?, type: {kind}, about: {about}, added: 2023-10-01}}\n"
        )
    (folder / "questions.yml").write_text("".join(questions), "utf-8")
    (folder / "events.yml").write_text(
        "".join(
            f"s{number}-e{index}: {{name: Event {index}, when: 2023-09-{index + 1:02}, about: [topic-{index}]}}\n"
            for index in range(12)
        ),
        "utf-8",
    )
    for index, name in enumerate(names):
        (folder / f"articles/{name}.yml").write_text(_article(index, chance), "utf-8")


def _article(index: int, chance: random.Random) -> str:
    head = (
        f"label: Article {index}\noutlet: outlet-{index}\npublished: 2023-09-{chance.randint(13, 28)}\n"
        "checked: 2024-01-01\nsummary: It reports.\nangle: Plain.\nclaims:\n"
    )
    made = {
        "distance": lambda: f"{chance.choice((60, 60, 1000))} km",
        "number": lambda: str(chance.choice((34, 34, 40))),
        "yes-no": lambda: chance.choice(("yes", "yes", "no")),
        "who": lambda: f"[person-{chance.randint(0, 2)}, and others]",
        "place": lambda: f"place-{chance.randint(0, 2)}",
        "duration": lambda: f"{chance.choice((4, 4, 6))} h",
    }
    kinds = tuple(made)
    answers = (
        f"  q{number}: {{answer: {made[kinds[number % 6]]()}, by: person-{chance.randint(0, 59)}}}\n"
        for number in range(QUESTIONS)
        if chance.random() < 0.7
    )
    return head + "".join(answers)


if __name__ == "__main__":
    main()
