"""The command's entry: every command, and what errors mean for the exit code."""

from __future__ import annotations

import gc
import os
import sys

import typer

from comity.cli import brief, changes, importing, lists, show
from comity.cli.output import note
from comity.errors import ComityError, FetchError, RefusedError

# Starting allocates a great deal that lives to the end; collecting it again and again takes a tenth of a short command.
gc.set_threshold(100_000, 20, 20)

REFUSED = 3
BAD_USE = 2

app = typer.Typer(
    name="comity",
    help="The open record with which states coordinate sanctions and monitor how they are kept.",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for module in (brief, importing, lists, changes, show):
    module.add_to(app)


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Print the version and stop."),
) -> None:
    if version:
        from comity import __version__  # noqa: PLC0415

        typer.echo(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(BAD_USE)


def run() -> None:
    """Run the command line; every error raised on purpose becomes one message and an exit code, never a traceback."""
    try:
        app()
    except (RefusedError, FetchError) as error:
        note(f"comity: {error}")
        sys.exit(REFUSED)
    except ComityError as error:
        note(f"comity: {error}")
        sys.exit(BAD_USE)
    except BrokenPipeError:
        # Whoever read our output had enough of it (`comity lists | head`); that is no error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        note("comity: stopped. Nothing that was under way was kept; what was done before is whole.")
        sys.exit(130)


if __name__ == "__main__":
    run()
