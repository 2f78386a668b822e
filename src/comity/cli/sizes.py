"""`comity sizes`: how many records each list had, file by file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from comity.cli.options import AsOfOption, Format, FormatOption, RegisterOption, day, open_register
from comity.cli.output import emit, note
from comity.errors import UsageError

COLUMNS = {"list": "list", "form": "form", "kind": "whose", "published_on": "published", "records": "records"}


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("sizes")(sizes)


def sizes(
    lists: Annotated[list[str] | None, typer.Argument(metavar="[LIST ...]", show_default=False)] = None,
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="FILE", help="Draw a picture: .svg, .png, .pdf.")
    ] = "",
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """How many records each list had in every file that the register holds; with -o a picture, one panel a list.

    Example: comity sizes un_sc us_ofac_sdn -o sizes.svg
    """
    from comity.publish.sizes_picture import Size, sizes_picture  # noqa: PLC0415

    with open_register(register) as opened:
        wanted = [opened.manifest(name).list for name in lists or []]
        rows = [
            Size(each.list, each.form, shape.kind, each.published_on, each.n_records)
            for each in opened.snapshots(as_of=day(as_of))
            if (shape := opened.manifest(each.list).form(each.form)).holds == "list"
            and (not wanted or each.list in wanted)
        ]
    if not output:
        emit(rows, COLUMNS, form, empty="The register holds no file yet. Run: comity update --history")
        return
    picture = sizes_picture(rows, Path(output).suffix.lstrip(".").lower())
    try:
        Path(output).write_bytes(picture)
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror}.") from error
    note(f"Drawn: {output} ({len(rows):,} files of {len({each.list for each in rows})} lists).")
