"""Files put in place in one step: first made beside their place, then moved there.

In: a path and its content. Out: the file; a failure half-way leaves what was there before.
"""

from __future__ import annotations

import tempfile
from pathlib import Path


def replace_file(file: Path, content: str) -> None:
    """Puts a file in place, in the stead of what may be there; its line ends are written as they are."""
    with tempfile.NamedTemporaryFile(
        "w", dir=file.parent, encoding="utf-8", newline="", delete=False, prefix=f".{file.name}."
    ) as scratch:
        made = Path(scratch.name)
        try:
            scratch.write(content)
            scratch.flush()
        except BaseException:
            made.unlink()
            raise
    made.chmod(0o644)
    made.replace(file)
