"""`comity show`: one target as every list has it, with the source of every value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from comity.cli.options import AsOfOption, Format, FormatOption, RegisterOption, day, instant, open_register
from comity.cli.output import emit, heading, print_table, say, write_json
from comity.model.identifiers import SCHEMES, is_valid

if TYPE_CHECKING:
    from comity.model import Designation, Record
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
    form: FormatOption = Format.TABLE,
) -> None:
    """One target: names, identifiers, who designated it when, relations, and the source of every value.

    Records of other lists are shown with it when they share an official identifier (a UN reference, an IMO number with
    a true check digit ...). A value taken from an older file, because the newest does not carry its field, says so.

    Example: comity show 9179842 --as-of 2024-05-01
    """
    from comity.resolve.meeting import with_those_they_meet  # noqa: PLC0415

    on, at = day(as_of), instant(held_at, "--held-at")
    with open_register(register) as opened:
        found = with_those_they_meet(opened, opened.find(asked, on, at), on, at)
        if form is Format.JSON:
            write_json([_plain(each) for each in found])
        elif form is Format.CSV:
            emit([_row(each) for each in found], COLUMNS, form)
        else:
            _print(opened, found, as_of)


def _row(found: Found) -> dict[str, Any]:
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
    held = found.held
    return {
        "record_id": held.record.id,
        "listed": found.listed,
        "listing": found.listing,
        "record": held.record,
        "identifiers_valid": {each.value: is_valid(each) for each in held.record.identifiers},
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


def listed_text(found: Found) -> str:
    """The listing date that the list states, else the interval that its snapshots leave."""
    stated = [str(each.listed_on) for each in found.held.record.designations if each.listed_on]
    if stated:
        return ", ".join(dict.fromkeys(stated))
    stay = found.listing
    if stay.not_before is None:
        return f"not stated; on the list by {stay.not_after}, the first file at hand"
    return f"not stated; after {stay.not_before} and by {stay.not_after}"


def _print(register: Register, found: list[Found], as_of: str) -> None:
    for each in found:
        record, held = each.held.record, each.held
        state = "" if each.listed else "  NO LONGER LISTED"
        heading(f"{record.name}  ({record.kind})  {record.id}{state}")
        form = register.manifest(record.list).form(held.snapshot.form)
        made = "publisher's own form" if form.kind == "publisher" else f"third-party form, by {form.converted_by}"
        say(f"{register.manifest(record.list).title}: file of {held.snapshot.published_on}, {made}.")
        say(f"SHA-256 {held.snapshot.sha256}; {form.place.format(key=record.key)}")
        if not each.listed:
            say(f"Last seen on the list on {each.listing.gone_after}; gone by {each.listing.gone_by}.")
        rows = list(_values(each))
        if rows:
            print_table(("what", "value", "from"), rows)
    if len(found) > 1:
        say(f"{len(found)} records{f' as of {as_of}' if as_of else ''}.")


def _values(found: Found) -> list[tuple[str, str, str]]:
    """(what, value, source) of everything that a record says."""
    record = found.held.record
    rows: list[tuple[str, str, str]] = []

    def add(what: str, values: Any, field: str = "") -> None:
        borrowed = found.held.borrowed.get(field)
        source = f"file of {borrowed.published_on} ({borrowed.form})" if borrowed else ""
        rows.extend((what, str(value), source) for value in values if str(value))

    for field, chosen in _names(record).items():
        add("name" if field == "primary_name" else "other name", chosen, field)
    add("identifier", [_identifier(each) for each in record.identifiers], "identifiers")
    add("born", record.births, "births")
    add("born in", record.birth_places, "birth_places")
    add("nationality", [each.text for each in record.nationalities], "nationalities")
    add("gender", [record.gender], "gender")
    add("position", record.positions, "positions")
    add("address", record.addresses, "addresses")
    for each in record.relations:
        add(each.kind.replace("_", " "), [each.name + (f" ({each.note})" if each.note else "")], "relations")
    for designation in record.designations:
        rows.extend(_designation(designation))
    rows.append(("listed", listed_text(found), ""))
    for attribute in record.attributes:
        add(attribute.label.replace("_", " "), [attribute.value], "attributes")
    add("remark", record.remarks, "remarks")
    add("warning", record.warnings)
    return rows


def _names(record: Record) -> dict[str, list[str]]:
    shown: dict[str, list[str]] = {"primary_name": [], "aliases": [], "weak_aliases": []}
    for name in record.names:
        field = "primary_name" if name.kind == "primary" else "weak_aliases" if name.quality == "weak" else "aliases"
        marks = [mark for mark in (name.kind if name.kind not in ("primary", "aka") else "", name.quality) if mark]
        shown[field].append(name.text + (f" ({', '.join(marks)})" if marks else ""))
    return shown


def _identifier(identifier: Any) -> str:
    title = SCHEMES[identifier.scheme].title if identifier.scheme in SCHEMES else identifier.scheme
    check = {True: "check digit true", False: "CHECK DIGIT WRONG", None: ""}[is_valid(identifier)]
    more = ", ".join(part for part in (identifier.country, identifier.note, check) if part)
    return f"{title} {identifier.value}" + (f" ({more})" if more else "")


def _designation(designation: Designation) -> list[tuple[str, str, str]]:
    decided = f", decided by {' and '.join(designation.decided_by)}" if designation.decided_by else ""
    rows = [("designated", f"{designation.authority}: {designation.programme or 'no programme printed'}{decided}", "")]
    dates = ("announced_on", "effective_on", "listed_on", "published_on", "delisted_on")
    printed = ((what, getattr(designation, what)) for what in dates)
    rows.extend((what.replace("_", " "), str(value), "") for what, value in printed if value)
    if designation.amended_on:
        rows.append(("amended on", ", ".join(map(str, designation.amended_on)), ""))
    for what in ("legal_basis", "measures", "references", "reasons"):
        rows.extend((what.replace("_", " "), value, "") for value in getattr(designation, what))
    return rows
