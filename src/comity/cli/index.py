"""`comity index`: the file against which names are screened."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from comity.cli.options import AsOfOption, Format, FormatOption, RegisterOption, day, default_register, instant
from comity.cli.output import emit, note, progress, say, write_json

COLUMNS = {
    "list": "list",
    "status": "status",
    "published_on": "published",
    "form": "form",
    "reader_version": "reader",
    "n_parties": "parties",
    "snapshot_sha256": "sha256",
}
TABLE_COLUMNS = {name: text for name, text in COLUMNS.items() if name != "snapshot_sha256"}


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("index")(index)


def index(
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Make it anew, whatever is there.")] = False,
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    held_at: Annotated[
        str,
        typer.Option("--held-at", metavar="INSTANT", help="What the register itself held then.", show_default=False),
    ] = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """Make the screening index, or bring it up to date, and tell what it holds.

    Screening does so by itself whenever the register has changed; only records that changed are read. The index lies
    beside the register (COMITY_INDEX names another place). Its digest stands in every screening run: two indexes with
    the same digest give the same answers. With --as-of or --held-at the index of a past moment is made, so that a
    decision can be replayed.

    Example: comity index
    Example: comity index --as-of 2024-05-31 --format json
    Example: comity index --rebuild
    """
    from comity.screen.index.store import Asked, open_current  # noqa: PLC0415 - what `--help` need not load

    began = time.monotonic()
    with progress() as told:
        opened = open_current(
            register or str(default_register()),
            Asked(day(as_of), instant(held_at, "--held-at")),
            rebuild=rebuild,
            processes=min(2, os.cpu_count() or 1),
            progress=told,
        )
    seconds = round(time.monotonic() - began, 2)
    size = Path(opened.path).stat().st_size
    if form is Format.JSON:
        facts = {"path": str(opened.path), "bytes": size, "made": opened.made, "seconds": seconds, "note": opened.note}
        write_json({**facts, **msgspec.to_builtins(opened.meta)})
        return
    emit(opened.meta.lists, TABLE_COLUMNS if form is Format.TABLE else COLUMNS, form)
    for text in filter(None, (opened.note, opened.meta.warning)):
        note(text)
    if form is Format.TABLE:
        done = f"made in {seconds} s" if opened.made else "up to date"
        say(
            f"{opened.meta.n_parties:,} parties with {opened.meta.n_names:,} names; {size / 1e6:.1f} MB at "
            f"{opened.path}, {done}."
        )
        say(f"Digest {opened.meta.digest}")
