"""The command's entry: every command, and what errors mean for the exit code."""

from __future__ import annotations

import gc
import io
import os
import sys

import typer

from comity.cli import (
    brief,
    changes,
    importing,
    index,
    lists,
    origins,
    rescreen,
    screen,
    screen_file,
    show,
    sizes,
    successors,
    suppress,
)
from comity.cli.output import note
from comity.errors import ComityError, FetchError, RefusedError, UsageError

# Starting allocates a great deal that lives to the end; collecting it again and again takes a tenth of a short command.
gc.set_threshold(100_000, 20, 20)

REFUSED = 3
BAD_USE = 2
INTERRUPTED = 130
FAULT = 70  # a fault of ours (EX_SOFTWARE of sysexits.h)

app = typer.Typer(
    name="comity",
    cls=screen_file.Commands,
    help="The open record with which states coordinate sanctions and monitor how they are kept.",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for module in (
    brief,
    importing,
    index,
    lists,
    changes,
    show,
    screen,
    screen_file,
    rescreen,
    suppress,
    origins,
    sizes,
    successors,
):
    module.add_to(app)


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Print the version and stop."),
) -> None:
    if version:
        from comity.version import __version__  # noqa: PLC0415

        typer.echo(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(BAD_USE)


def run() -> None:
    """Run the command line; every error raised on purpose becomes one message and an exit code, never a traceback."""
    _write_text_that_fits()
    status = _status()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_writing()
    sys.exit(status)


def _status() -> int:
    """Run the command that the arguments ask for; the exit code."""
    try:
        _refuse_bytes_in_arguments()
        app()
    except SystemExit as stop:
        return _status_of(stop)
    except (RefusedError, FetchError) as error:
        note(f"comity: {error}")
        return REFUSED
    except ComityError as error:
        note(f"comity: {error}")
        return BAD_USE
    except BrokenPipeError:
        _stop_writing()
    except Exception as error:
        if "COMITY_TRACEBACK" in os.environ:
            raise
        note(f"comity: stopped by a fault of its own ({type(error).__name__}: {error}). What was done before is whole.")
        note("Please report it with the command; COMITY_TRACEBACK=1 before the command shows where it happened.")
        return FAULT
    return 0


def _status_of(stop: SystemExit) -> int:
    if isinstance(stop.__context__, BrokenPipeError):
        # Whoever read our output had enough of it (`comity lists | head`); that is no error of ours, and 1, which the
        # libraries answer it with, would say that something was found.
        _stop_writing()
        return 0
    if stop.code == INTERRUPTED:
        note("comity: stopped. Nothing that was under way was kept; what was done before is whole.")
    return stop.code if isinstance(stop.code, int) else 0


def _stop_writing() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_text_that_fits() -> None:
    """UTF-8 into files and pipes whatever the system's code page; on a terminal, `?` for what it cannot show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _refuse_bytes_in_arguments() -> None:
    for argument in sys.argv[1:]:
        if not argument.isascii() and any("\ud800" <= sign <= "\udfff" for sign in argument):
            raise UsageError(f"{argument!r} is not text in this system's encoding. Nothing was done; rename the file.")


if __name__ == "__main__":
    run()
