"""`comity origins`: whose decision a record rests on, and since when a republished one stands."""

from __future__ import annotations

from typing import Annotated

import typer

from comity.cli.options import AsOfOption, Format, FormatOption, RegisterOption, day, open_register
from comity.cli.output import emit, note, progress

COUNT_COLUMNS = {
    "list": "list",
    "authority": "authority",
    "published_on": "published",
    "records": "records",
    "own": "own decision",
    "both": "own and another's",
    "republished": "republished",
    "of_un": "of the UN",
    "of_eu": "of the EU",
    "of_others": "of others",
    "unknown": "unknown",
    "by_reference": "told by a reference",
    "transposed_on_stated": "day of transposition printed",
}
RECORD_COLUMNS = {
    "record_id": "record",
    "name": "name",
    "programmes": "programmes",
    "kind": "origin",
    "of": "of",
    "how": "told by",
    "reference": "reference",
    "transposed_on": "transposed on",
    "transposed_in": "as printed in",
    "transposed_after": "after",
    "transposed_by": "by",
}


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("origins")(origins)


def origins(
    list_id: Annotated[
        str, typer.Argument(metavar="[LIST]", help="Every record of one list.", show_default=False)
    ] = "",
    kind: Annotated[str, typer.Option("--kind", help="With LIST: only own, both, republished or unknown.")] = "",
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """Whose decision the records rest on: the list's own authority's, or another's that it republishes.

    A record counts as republished where the list says so or prints the other authority's reference; nothing is guessed
    from names. Where the list does not tell, the origin is unknown. With LIST, one row for each of its records, with
    the day of transposition: the day that the list prints, else the days between which the record came onto it.

    Example: comity origins
    Example: comity origins gb_uksl --kind own --format csv
    """
    from comity.coverage.origins import counted, record_origins  # noqa: PLC0415

    with open_register(register) as opened, progress() as told:
        told(f"the origin of {list_id or 'every record'}")
        if list_id:
            name = opened.manifest(list_id).list
            rows = [each for each in record_origins(opened, name, day(as_of)) if kind in ("", each.kind)]
            emit(rows, RECORD_COLUMNS, form, empty="No record has such an origin.")
            return
        emit(counted(opened, day(as_of)), COUNT_COLUMNS, form, empty="The register holds no list. Run: comity update")
    note("unknown: the list, in the form that is at hand, does not tell whose decision it is.")
