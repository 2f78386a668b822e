"""`comity lists`, `comity snapshots`, `comity refusals`: what is in the register, and what was kept out."""

from __future__ import annotations

from textwrap import shorten
from typing import Annotated

import typer

from comity.cli.options import AsOfOption, Format, FormatOption, RegisterOption, day, open_register
from comity.cli.output import emit, note

LIST_COLUMNS = {
    "list": "list",
    "authority": "authority",
    "status": "status",
    "published_on": "published",
    "age_days": "age, days",
    "records": "records",
    "by_kind": "by kind",
    "form": "form",
    "verified_on": "reader tested on",
    "screened": "screened",
    "snapshot_sha256": "sha256",
}
TABLE_COLUMNS = {name: text for name, text in LIST_COLUMNS.items() if name != "snapshot_sha256"}
SNAPSHOT_COLUMNS = {
    "list": "list",
    "form": "form",
    "published_on": "published",
    "records": "records",
    "by_kind": "by kind",
    "sha256": "sha256",
    "origin": "from",
}
REFUSAL_COLUMNS = {"list": "list", "at": "at", "reason": "reason", "detail": "what happened", "origin": "from"}


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("lists")(lists)
    app.command("snapshots")(snapshots)
    app.command("refusals")(refusals)


def lists(register: RegisterOption = "", as_of: AsOfOption = "", form: FormatOption = Format.TABLE) -> None:
    """Every list: authority, snapshot, age, records, status.

    Example: comity lists --format json
    """
    with open_register(register) as opened:
        states = opened.lists(day(as_of))
    columns = TABLE_COLUMNS if form is Format.TABLE else LIST_COLUMNS
    emit(states, columns, form, empty="The register holds no list yet. Run: comity update")
    if form is not Format.TABLE:
        return
    for state in states:
        if state.refusal:
            note(f"{state.list}: the last file was refused; the version of {state.published_on} stays. {state.refusal}")
        if state.verified_on == "fixture":
            note(
                f"{state.list}: the reader of this form ({state.form_id}) was written from documentation and tested "
                "on samples only. See how the real file differs: comity import LIST FILE --check"
            )
        if state.problems:
            first = shorten(state.problems[0].message, 300, placeholder=" ...")
            note(f"{state.list}: {len(state.problems)} things are worth knowing, such as: {first}")
        if state.borrows_from:
            note(f"{state.list}: what this form lacks is taken, and marked, from {', '.join(state.borrows_from)}")


def snapshots(
    list_id: Annotated[str, typer.Argument(metavar="[LIST]", help="Of one list only.", show_default=False)] = "",
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """Every published file that the register holds, in order of publication.

    A file that is read again by a better reader stays one snapshot.

    Example: comity snapshots us_ofac_sdn
    """
    from comity.register.states import counts  # noqa: PLC0415

    with open_register(register) as opened:
        rows = []
        for each in opened.snapshots(opened.manifest(list_id).list if list_id else "", day(as_of)):
            kinds, regimes = counts(opened.manifest(each.list), each)
            rows.append(
                {
                    "list": each.list,
                    "form": each.form,
                    "published_on": each.published_on,
                    "retrieved_at": each.retrieved_at,
                    "records": each.n_records,
                    "by_kind": kinds,
                    "by_regime": regimes,
                    "sha256": each.sha256[:12] if form is Format.TABLE else each.sha256,
                    "origin": each.origin,
                }
            )
    emit(rows, SNAPSHOT_COLUMNS, form, empty="The register holds no snapshot yet. Run: comity update")


def refusals(
    list_id: Annotated[str, typer.Argument(metavar="[LIST]", help="Of one list only.", show_default=False)] = "",
    register: RegisterOption = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """Every file that was refused, latest first, and why.

    Example: comity refusals un_sc
    """
    with open_register(register) as opened:
        emit(opened.refusals(list_id), REFUSAL_COLUMNS, form, empty="No file was ever refused.")
