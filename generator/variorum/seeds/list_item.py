"""One more item in a list of a YAML file, everything else in the file kept as it is, comments too.

In: the content of a file, the key of the list, the item. Out: the new content; ``None`` where the list is written in
a way that cannot be changed safely by its places alone.
"""

from __future__ import annotations

from variorum.seeds.nodes import Block, Items, Text, plain, read


def with_item(content: str, path: str, key: str, item: str) -> str | None:
    """The content with ``item`` at the end of the list under ``key``."""
    tree, mistakes = read(content, path)
    listed = tree.get(key) if isinstance(tree, Block) else None
    if mistakes or not isinstance(tree, Block) or not isinstance(listed, Items):
        return None
    lines = content.splitlines(keepends=True)
    if listed.items:
        changed = _after(lines, listed.items[-1], item)
    else:
        line, column = listed.place.line - 1, listed.place.column - 1
        empty = lines[line][column:].startswith("[]")
        changed = _inserted(lines, line, column + 1, item) if empty else None
    if changed is None:
        return None
    # The file must now say what it said before and the item, nothing else: otherwise hands off.
    expected = plain(tree)
    expected[key] = [*expected[key], item]
    again, mistakes = read(changed, path)
    return changed if again is not None and not mistakes and plain(again) == expected else None


def _after(lines: list[str], last: object, item: str) -> str | None:
    """The lines with the item after the last one: on its line in a list in brackets, else on a line of its own."""
    if not isinstance(last, Text) or not last.plain:
        return None
    line, column = last.place.line - 1, last.place.column - 1
    before, rest = lines[line][:column], lines[line][column:]
    if not rest.startswith(last.value):
        return None
    if before.strip() == "-":
        end = "\r\n" if lines[line].endswith("\r\n") else "\n"
        head = lines[line] if lines[line].endswith("\n") else lines[line] + end
        return "".join([*lines[:line], head, f"{before}{item}{end}", *lines[line + 1 :]])
    return _inserted(lines, line, column + len(last.value), f", {item}")


def _inserted(lines: list[str], line: int, column: int, text: str) -> str:
    changed = lines[line][:column] + text + lines[line][column:]
    return "".join([*lines[:line], changed, *lines[line + 1 :]])
