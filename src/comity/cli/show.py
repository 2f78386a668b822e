"""`comity show`: one target as every list has it, with the source of every value."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from comity.cli.options import AsOfOption, Format, FormatOption, RegisterOption, day, instant, open_register
from comity.cli.output import emit, heading, note, print_table, say, write_json

if TYPE_CHECKING:
    from comity.register.store import Found, Register

COLUMNS = {
    "record_id": "record_id",
    "listed": "listed",
    "name": "name",
    "kind": "kind",
    "programmes": "programmes",
    "listed_on": "listed_on",
    "published_on": "published_on",
}


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("show")(show)


def show(
    asked: Annotated[str, typer.Argument(metavar="ID|IMO|NAME", help="A record id, an identifier, or an exact name.")],
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    held_at: Annotated[
        str, typer.Option("--held-at", metavar="INSTANT", help="As the register itself stood at that instant.")
    ] = "",
    raw: Annotated[bool, typer.Option("--raw", help="Also what the publisher's file prints of it.")] = False,
    form: FormatOption = Format.TABLE,
) -> None:
    """One target: names, identifiers, who designated it when, relations, and the source of every value.

    Records of other lists are shown with it when they share an official identifier (a UN reference, an IMO number with
    a true check digit ...). A value taken from an older file, because the newest does not carry its field, says so.

    Example: comity show 9179842 --as-of 2024-05-01
    Example: comity show un_sc:KPi.001 --raw
    """
    from comity.resolve.meeting import with_those_they_meet  # noqa: PLC0415

    on, at = day(as_of), instant(held_at, "--held-at")
    with open_register(register) as opened:
        found = with_those_they_meet(opened, opened.find(asked, on, at), on, at)
        states = opened.lists(on, at)
        if form is Format.JSON:
            write_json([_plain(each) | _raw(opened, each, raw=raw) for each in found])
        elif form is Format.CSV:
            emit([_row(each) for each in found], COLUMNS, form)
        else:
            _print(opened, found, on or datetime.now(UTC).date(), raw=raw)
    stale = {state.list: state for state in states if state.status in ("stale", "refused")}
    for name in sorted({each.held.record.list for each in found} & stale.keys()):
        note(f"{name} is {stale[name].status}: its file is {stale[name].age_days} days old.")


def _row(found: Found) -> dict[str, Any]:
    from comity.publish.record_rows import listed_text  # noqa: PLC0415

    record = found.held.record
    return {
        "record_id": record.id,
        "listed": found.listed,
        "name": record.name,
        "kind": record.kind,
        "programmes": [each.programme for each in record.designations],
        "listed_on": listed_text(found),
        "published_on": found.held.snapshot.published_on,
    }


def _plain(found: Found) -> dict[str, Any]:
    from comity.model.identifiers import is_valid  # noqa: PLC0415

    held = found.held
    return {
        "record_id": held.record.id,
        "listed": found.listed,
        "listing": found.listing,
        "record": held.record,
        "check_digits": [
            {"scheme": each.scheme, "value": each.value, "valid": is_valid(each)} for each in held.record.identifiers
        ],
        "source": _source(held.snapshot),
        "taken_from_other_files": {field: _source(each) for field, each in held.borrowed.items()},
    }


def _source(snapshot: Any) -> dict[str, str]:
    return {
        "list": snapshot.list,
        "form": snapshot.form,
        "published_on": snapshot.published_on,
        "snapshot_sha256": snapshot.sha256,
        "origin": snapshot.origin,
    }


def _raw(register: Register, found: Found, *, raw: bool) -> dict[str, str]:
    held = found.held
    return {"as_published": register.as_published(held.snapshot, held.record.key)} if raw else {}


def _print(register: Register, found: list[Found], on: date, *, raw: bool) -> None:
    from comity.publish.record_rows import rows_of  # noqa: PLC0415

    for each in found:
        record, held = each.held.record, each.held
        state = "" if each.listed else "  NO LONGER LISTED"
        heading(f"{record.name}  ({record.kind})  {record.id}{state}")
        form = register.manifest(record.list).form(held.snapshot.form)
        made = "publisher's own form" if form.kind == "publisher" else f"third-party form, by {form.converted_by}"
        made += "" if form.verified_on == "real file" else "; its reader was tested on samples only"
        age = (on - date.fromisoformat(held.snapshot.published_on)).days
        say(f"{register.manifest(record.list).title}: file of {held.snapshot.published_on}, {age} days old; {made}.")
        say(f"SHA-256 {held.snapshot.sha256}; {form.place.format(key=record.key)}")
        if not each.listed:
            say(f"Last seen on the list on {each.listing.gone_after}; gone by {each.listing.gone_by}.")
        rows = rows_of(each)
        if rows:
            print_table(("what", "value", "from"), rows)
        for text in _raw(register, each, raw=raw).values():
            heading("As the file prints it")
            for line in text.splitlines():
                say(line)
    if len(found) > 1:
        say(f"{len(found)} records as of {on}.")
