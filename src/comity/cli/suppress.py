"""`comity suppress`: pairs of a customer and a record that were judged to be false positives."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from comity.cli.options import Format, FormatOption, RegisterOption, day, default_register, open_register
from comity.cli.output import emit, note
from comity.cli.screen_file import operator
from comity.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from comity.register.store import Register
    from comity.screen.batch.suppression import Suppression

LASTS = timedelta(days=365)
"""A judgement is looked at again after a year, unless another day is given."""

COLUMNS = {
    "customer": "customer", "record": "record", "status": "status", "expires_on": "until", "by": "by", "at": "at",
    "why": "why",
}  # fmt: skip
_OPTIONAL = ("why", "until", "by")

suppress = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Judged false positives: left out of the hits until they expire or the listed record changes."
    "\n\nExample: comity suppress list --format json",
)
ByOption = Annotated[str, typer.Option("--by", help="Who judged; you, by default.")]
WhyOption = Annotated[str, typer.Option("--why", help="Why it is none of them.")]
UntilOption = Annotated[str, typer.Option("--until", metavar="DATE", help="Last day; a year from now by default.")]
CustomerArgument = Annotated[str, typer.Argument(metavar="CUSTOMER", help="The customer's id in the customers' file.")]
RecordArgument = Annotated[str, typer.Argument(metavar="RECORD", help="LIST:KEY, as in the column record_id.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(suppress, name="suppress")


@suppress.command("add")
def add(
    customer: CustomerArgument,
    record: RecordArgument,
    why: WhyOption,
    until: UntilOption = "",
    by: ByOption = "",
    register: RegisterOption = "",
) -> None:
    """Judge that a customer is not a listed party.

    The hit comes back when the day has passed or the record is changed by its publisher, and says so.

    Example: comity suppress add c0000017 un_sc:KPi.033 --why "another birth year, passport seen" --until 2027-06-30
    """
    with open_register(register) as opened:
        entry = _judged(opened, customer, record, why, until, by)
    _append(register, [entry])
    note(f"{entry.customer} and {entry.record}: suppressed until {entry.expires_on}, unless the record changes.")


@suppress.command("remove")
def remove(
    customer: CustomerArgument,
    record: RecordArgument,
    why: WhyOption = "",
    by: ByOption = "",
    register: RegisterOption = "",
) -> None:
    """Take a judgement back; the journal keeps both.

    Example: comity suppress remove c0000017 un_sc:KPi.033 --why "the passport was another person's"
    """
    from comity.screen.batch import suppression  # noqa: PLC0415
    from comity.screen.batch.runs import suppressions_path  # noqa: PLC0415

    path = suppressions_path(register or str(default_register()))
    if (customer, record) not in suppression.read(path):
        raise NotFoundError(f"{customer} and {record} are not suppressed. See: comity suppress list")
    entry = suppression.Suppression("remove", customer, record, by or operator(), _now(), why=why)
    suppression.append(path, [entry])
    note(f"{customer} and {record}: no longer suppressed.")


@suppress.command("list")
def list_(register: RegisterOption = "", form: FormatOption = Format.TABLE) -> None:
    """Every suppression, and whether it is in force.

    Example: comity suppress list --format csv
    """
    from comity.screen.batch import suppression  # noqa: PLC0415
    from comity.screen.batch.runs import suppressions_path  # noqa: PLC0415

    every = suppression.read(suppressions_path(register or str(default_register())))
    today = datetime.now(UTC).date()
    rows = []
    if every:
        with open_register(register) as opened:
            digests = _digests(opened, {each.record for each in every.values()})
        for each in every.values():
            gone = "the record is no longer listed" if each.record not in digests else ""
            why_not = gone or suppression.in_force(each, digests[each.record], today)
            rows.append({
                "customer": each.customer, "record": each.record, "status": why_not or "in force",
                "expires_on": str(each.expires_on or ""), "by": each.by, "at": each.at[:19], "why": each.why,
            })  # fmt: skip
    emit(rows, COLUMNS, form, empty="Nothing is suppressed.")


@suppress.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV: customer,record,why,until,by.")],
    register: RegisterOption = "",
) -> None:
    """Bring in many judgements: all of them, or none where one cannot be used.

    Example: comity suppress import judged.csv
    """
    rows = _rows(file)
    entries = []
    with open_register(register) as opened:
        for number, row in rows:
            try:
                entries.append(
                    _judged(opened, row["customer"], row["record"], *(row.get(name) or "" for name in _OPTIONAL))
                )
            except UsageError as error:
                raise UsageError(f"Row {number} of {file}: {error} Nothing was brought in.") from error
    _append(register, entries)
    note(f"{len(entries):,} suppressions brought in.")


def _rows(file: Path) -> list[tuple[int, dict[str, str]]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            reader = csv.DictReader(opened)
            missing = {"customer", "record"} - set(reader.fieldnames or ())
            if missing:
                raise UsageError(f"{file} has no column {' and '.join(sorted(missing))}. Nothing was brought in.")
            return [(number, row) for number, row in enumerate(reader, 2) if any(row.values())]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"{file} cannot be read as CSV (UTF-8): {error}. Nothing was brought in.") from error


def _judged(register: Register, customer: str, record: str, why: str, until: str, by: str) -> Suppression:
    """A judgement on a record as it stands.

    Raises:
        UsageError: something of it cannot be used.
    """
    from comity.screen.batch.suppression import MOST_TEXT, Suppression  # noqa: PLC0415

    customer, record = (customer or "").strip(), (record or "").strip()
    if not customer:
        raise UsageError("No customer is named.")
    if max(map(len, (customer, record, why, by))) > MOST_TEXT:
        raise UsageError(f"A text is longer than {MOST_TEXT:,} characters.")
    digest = _digests(register, {record}).get(record)
    if digest is None:
        raise NotFoundError(f"{record!r} is no record that is listed today. Give LIST:KEY, as in the column record_id.")
    today = datetime.now(UTC).date()
    last: date = day(until, "--until") or today + LASTS
    if last < today:
        raise UsageError(f"{last} has passed.")
    return Suppression("add", customer, record, by or operator(), _now(), digest, why, last)


def _digests(register: Register, records: set[str]) -> dict[str, str]:
    """Record -> digest as it stands; what is not listed is left out."""
    from comity.screen.party import party_of  # noqa: PLC0415

    pairs = {(each.partition(":")[0], each.partition(":")[2]) for each in records}
    known = set(register.list_ids())
    found = register.found({(list_id, key) for list_id, key in pairs if key and list_id in known})
    return {each.held.record.id: party_of(each.held.record).digest for each in found if each.listed}


def _append(register: str, entries: list[Suppression]) -> None:
    from comity.screen.batch import suppression  # noqa: PLC0415
    from comity.screen.batch.runs import suppressions_path  # noqa: PLC0415

    suppression.append(suppressions_path(register or str(default_register())), entries)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
