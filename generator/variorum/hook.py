"""The MkDocs outlet: gives the documents to the engine in memory, so that plain ``mkdocs build`` and ``serve`` work.

In: MkDocs' events. Out: generated files, the sidebar, and mistakes as a message: a build ends with it, the live
preview shows it as a page and heals on the next good save. Nothing is ever written into docs/: a file written there
would wake the preview again, for ever.
"""

from __future__ import annotations

import html
import logging
import sys
import traceback
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files

# MkDocs restores sys.path after importing a hook, so everything is imported here and now.
_HERE = str(Path(__file__).resolve().parent.parent)
if _HERE not in sys.path:
    sys.path.insert(0, _HERE)

from variorum import build  # noqa: E402
from variorum.site import frame  # noqa: E402
from variorum.site.page import HOME, Document  # noqa: E402
from variorum.site.settings import Settings  # noqa: E402
from variorum.site.sidebar import sidebar  # noqa: E402

log = logging.getLogger("mkdocs.hooks.variorum")


class _Preview:
    """What has to outlive a rebuild of the live preview.

    Whether there is one, the last good documents, and when the program was last changed.
    """

    running = False
    documents: tuple[Document, ...] = ()
    changed = 0.0


class _Menu:
    """Which pages have their titles from the menu; known before, needed after the pages are read."""

    labelled: frozenset[int] = frozenset()


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether this is the live preview."""
    _Preview.running = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Points edit links at the repository's root: a page's file may lie in seeds/ or in docs/."""
    if config.repo_url:
        config.edit_uri = f"edit/{config.extra.get('branch', 'main')}/"
        config.edit_uri_template = None
    return config


def on_nav(nav: Any, config: MkDocsConfig, files: Files) -> Any:
    """Notes which pages the menu names: these names are text, a title taken from a heading is HTML."""
    _Menu.labelled = frame.labelled_pages(nav)
    return nav


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Makes the theme escape what it prints, and marks every title before the first page prints its menu.

    It also leaves out the empty lines that the theme's templates would put into every page, a tenth of a small one.
    """
    env.trim_blocks = env.lstrip_blocks = True
    frame.escape_everything(env)
    for file in files.documentation_pages():
        if file.page is not None:
            frame.mark_title(file.page, id(file.page) in _Menu.labelled)
    return env


def on_page_context(context: Any, page: Any, config: MkDocsConfig, nav: Any) -> Any:
    """Marks the article as markup, after the search has read it as plain text."""
    frame.mark_content(page)
    return context


def on_post_page(output: str, page: Any, config: MkDocsConfig) -> str:
    """Puts the Content-Security-Policy into the page."""
    return frame.with_policy(output, str(page.content or ""), _Preview.running)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Puts it into the page for addresses that lead nowhere as well."""
    if template_name.endswith(".html"):
        return frame.with_policy(output_content, preview=_Preview.running)
    return output_content


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the documents, and sets the sidebar."""
    root = Path(config.config_file_path).resolve().parent
    docs = Path(config.docs_dir).resolve()
    for file in files:
        if file.src_uri.endswith(".md") and file.generated_by is None:
            file.edit_uri = f"{docs.relative_to(root).as_posix()}/{file.src_uri}"
    written = {file.src_uri for file in files}
    documents = _documents(root, _settings(config), written)
    for document in documents:
        file = File.generated(config, document.path, content=document.content)
        file.edit_uri = document.source
        files.append(file)
    if not config.nav:
        config.nav = sidebar(documents, _hand_written(config, written))
    return files


def on_serve(server: Any, config: MkDocsConfig, builder: Any) -> Any:
    """Watches the seeds and the program as well."""
    root = Path(config.config_file_path).resolve().parent
    for watched in (root / "seeds", Path(__file__).resolve().parent):
        if watched.is_dir():
            server.watch(str(watched))
    return server


def _settings(config: MkDocsConfig) -> Settings:
    repository = (config.repo_url or "").rstrip("/")
    branch = str(config.extra.get("branch", "main"))
    return Settings(
        site_name=config.site_name,
        repository=repository,
        branch=branch,
        directory_addresses=bool(config.use_directory_urls),
    )


def _hand_written(config: MkDocsConfig, written: set[str]) -> Any:
    return sorted(path for path in written if path.endswith(".md"))


def _documents(root: Path, settings: Settings, written: set[str]) -> tuple[Document, ...]:
    """The documents, or in the live preview a message in the place of each."""
    try:
        program = _program()
        reading = program.read(root)
        for sentence in reading.warnings:
            log.info("%s", sentence)
        if reading.sound:
            documents: tuple[Document, ...] = program.documents(reading.edition, settings)
            _refuse_collisions(documents, written)
            _Preview.documents = documents
            return documents
        message = "\n".join(reading.errors)
        title = "The seeds hold mistakes"
    except Exception:
        if not _Preview.running:
            raise
        # A failing rebuild would make the preview hang every request, so a bug of ours is shown as a page too.
        message, title = traceback.format_exc(), "The generator failed"
        log.exception("%s", title)
    if not _Preview.running:
        raise Abort(f"{message}\n\n{title}: nothing was built.")
    log.warning("%s\n%s", title, message)
    return _message_pages(title, message)


def _program() -> ModuleType:
    """The stages, as the program is now: in the live preview an edit of the program shows like one of the seeds."""
    if not _Preview.running:
        return build
    package = Path(__file__).resolve().parent
    changed = max(file.stat().st_mtime for file in package.rglob("*.py"))
    if changed != _Preview.changed:
        for name in [name for name in sys.modules if name.split(".")[0] == "variorum" and name != __name__]:
            if _Preview.changed:
                del sys.modules[name]
        _Preview.changed = changed
    search = list(sys.path)
    sys.path.insert(0, _HERE)
    try:
        return import_module("variorum.build")
    finally:
        sys.path[:] = search


def _refuse_collisions(documents: tuple[Document, ...], written: set[str]) -> None:
    for document in documents:
        if document.path in written:
            raise Abort(f"docs/{document.path} has the path of a generated page: rename it")


def _message_pages(title: str, message: str) -> tuple[Document, ...]:
    """The message in the place of every page of the last good build, so that whichever is open shows it."""
    content = f"# {title}\n\n<pre>{html.escape(message)}</pre>\n"
    good = {document.path: document for document in _Preview.documents}
    paths = dict.fromkeys((HOME, *good))
    return tuple(
        Document(
            path=path,
            content=content,
            title=title,
            navigation=good[path].navigation if path in good else None,
        )
        if path.endswith(".md")
        else good[path]
        for path in paths
    )
