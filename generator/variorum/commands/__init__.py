"""The commands of the program. One file a command; the registry finds them, and a command is called like its file.

In: nothing. Out: command name → ``click`` command. Each module offers ``command``, which gets the site's folder.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import MappingProxyType

import click

from variorum.registry import discover

COMMANDS: Mapping[str, click.Command] = MappingProxyType(dict(discover(sys.modules[__name__], "command")))
"""Every command by the name of its file."""
