"""`comity successors`: where the records of a retired list are today."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer

from comity.cli.options import AsOfOption, Format, FormatOption, RegisterOption, day, open_register
from comity.cli.output import emit, note

COLUMNS = {
    "record_id": "record",
    "name": "name",
    "successor_ids": "today",
    "told_by": "key printed by",
    "printed": "successor's key as printed",
}


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("successors")(successors)


def successors(
    list_id: Annotated[str, typer.Argument(metavar="LIST", help="A retired list.")],
    gone: Annotated[bool, typer.Option("--gone", help="Only records that no record in force is tied to.")] = False,
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """Where the records of a retired list are today: the successor's records that name them, or that they name.

    Example: comity successors gb_ofsi --format csv
    """
    from comity.resolve.successors import successions  # noqa: PLC0415

    with open_register(register) as opened:
        every = list(successions(opened, opened.manifest(list_id).list, day(as_of)))
    rows = [each for each in every if not (gone and each.successor_ids)]
    emit(rows, COLUMNS, form, empty="Every record has a successor in force." if gone else "The list holds no record.")
    counts = Counter(each.told_by or "none in force" for each in every)
    several = sum(len(each.successor_ids) > 1 for each in every)
    told = ", ".join(f"{n:,} {what}" for what, n in counts.most_common())
    note(f"{len(every):,} records; the key that ties them is printed by: {told}. {several} have several successors.")
