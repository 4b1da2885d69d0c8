"""What several commands print in the same way: mistakes, and how many of a thing there are.

In: diagnostics, numbers. Out: text on the terminal.
"""

from __future__ import annotations

import click

from variorum.diagnostics import REPORTERS, Diagnostic, Severity, errors


def print_diagnostics(diagnostics: tuple[Diagnostic, ...], reporter: str = "text") -> None:
    """Prints mistakes; machine-readable forms go to standard output, for they are what was asked for."""
    if diagnostics or reporter == "json":
        click.echo(REPORTERS[reporter](diagnostics), err=reporter == "text")
    if diagnostics and reporter == "text":
        found = len(errors(diagnostics))
        warned = sum(one.severity is Severity.WARNING for one in diagnostics)
        click.echo(f"{counted(found, 'error')}, {counted(warned, 'warning')}", err=True)


def print_unsound(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Says that the seeds hold mistakes, and how many, where something was printed of them all the same."""
    number = counted(len(errors(diagnostics)), "mistake")
    click.echo(f"the seeds hold {number}, which variorum check names; this is what could be read", err=True)


def counted(number: int, noun: str) -> str:
    """A number with its noun in the right form: ``1 article``, ``5 articles``."""
    return f"{number:,} {noun if number == 1 else noun + 's'}"
