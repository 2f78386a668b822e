"""`comity changes`: new, amended (field by field), delisted."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from comity.cli.options import AsOfOption, Format, FormatOption, RegisterOption, day, open_register
from comity.cli.output import emit, note, progress

if TYPE_CHECKING:
    from comity.register.comparison import Change


class What(StrEnum):
    """What can happen to a record."""

    NEW = "new"
    AMENDED = "amended"
    DELISTED = "delisted"


COLUMNS = {
    "published_on": "published",
    "list": "list",
    "what": "what",
    "key": "key",
    "name": "name",
    "kind": "kind",
    "programmes": "programmes",
    "fields": "fields",
}


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("changes")(changes)


def changes(
    list_id: Annotated[str, typer.Option("--list", metavar="LIST", help="Of one list only.")] = "",
    since: Annotated[str, typer.Option("--since", metavar="DATE", help="Published after that day.")] = "",
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="Published by that day.")] = "",
    what: Annotated[What | None, typer.Option("--what", help="Of one kind only.")] = None,
    regime: Annotated[str, typer.Option("--regime", help="Of one regime only (DPRK, RUSSIA ...).")] = "",
    limit: Annotated[int, typer.Option("--limit", min=0, help="At most so many; 0 for all.")] = 0,
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """What the lists changed, latest first: new, amended (field by field), delisted.

    A change is dated by the snapshot that shows it; the publisher acted between it and the snapshot before. Where two
    snapshots have different forms, only what both carry is compared.

    Example: comity changes --list us_ofac_sdn --since 2024-05-15 --until 2024-05-31
    """
    last = min(filter(None, (day(until, "--until"), day(as_of))), default=None)
    with open_register(register) as opened, progress() as told:
        told("Comparing")
        found = opened.changes(day(since, "--since"), last, list_id=list_id, regime=regime)
    if what:
        found = [each for each in found if each.what == what]
    shown = found[:limit] if limit else found
    if form is Format.JSON:
        emit(shown, COLUMNS, form)
    else:
        emit([_row(each) for each in shown], COLUMNS, form, empty="No list changed in that time.")
    if len(shown) < len(found):
        note(f"{len(found) - len(shown):,} more changes; --limit 0 shows all.")


def _row(change: Change) -> dict[str, object]:
    fields = (
        f"{each.field}: {_some(each.removed) or 'nothing'} -> {_some(each.added) or 'nothing'}"
        for each in change.fields
    )
    span = f"{change.previous_on} to {change.published_on}"
    return {
        "published_on": span,
        "list": change.list,
        "what": change.what,
        "key": change.key,
        "name": change.name,
        "kind": change.kind,
        "programmes": change.programmes,
        "fields": " | ".join(fields),
    }


def _some(values: tuple[str, ...]) -> str:
    text = "; ".join(values)
    return text if len(text) <= 200 else f"{text[:200]}..."
