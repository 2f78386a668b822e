"""A list made for tests: one JSON object a line. Its forms differ in what they carry; its reader can be made better."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from comity.errors import RefusedError
from comity.model import Address, Designation, Identifier, Name, PartialDate, Record
from comity.register.deliveries import Delivery, stored_file
from comity.sources.contract import Files, Form, Manifest, Reading, Unit

NOW = datetime(2030, 1, 1, tzinfo=UTC)
SHOUTING_SINCE = 2
"""From this reader version on, names are read in upper case: a better reader that the publisher knows nothing of."""


def units(files: Files, form: Form) -> Reading:
    """One unit a line; a line that is no JSON refuses the file."""
    (data,) = files.values()
    if not data.strip():
        raise RefusedError("empty", "The toy list is empty.")
    lines = data.decode().splitlines()
    try:
        rows = [json.loads(line) for line in lines]
    except json.JSONDecodeError as error:
        raise RefusedError("format", f"The toy list is not JSON: {error}.") from error
    found = [Unit(row["key"], line.encode(), row) for row, line in zip(rows, lines, strict=True)]
    return Reading(units=found)


def record(unit: Unit, form: Form) -> Record:
    """Read a row."""
    row: dict[str, Any] = unit.payload
    if row.get("broken"):
        raise ValueError("broken on purpose")
    name = row["name"].upper() if form.reader_version >= SHOUTING_SINCE else row["name"]
    listed_on = date.fromisoformat(row["listed_on"]) if row.get("listed_on") else None
    return Record(
        list="toy",
        key=unit.key,
        kind=row.get("kind", "person"),
        names=(Name(name), *(Name(alias, kind="aka") for alias in row.get("aliases", ()))),
        identifiers=tuple(Identifier(scheme, value) for scheme, value in row.get("identifiers", {}).items()),
        births=tuple(PartialDate(text) for text in row.get("births", ())),
        addresses=tuple(Address(text) for text in row.get("addresses", ())),
        designations=(
            Designation("ZZ", row.get("programme", "TOY"), listed_on=listed_on, reasons=tuple(row.get("reasons", ()))),
        ),
    )


RICH = ("primary_name", "aliases", "identifiers", "births", "addresses", "programmes", "listed_on", "reasons")
POOR = ("primary_name", "aliases", "births", "programmes")


def manifest(*, reader_version: int = 1, tolerated_shrink: float = 1.0) -> Manifest:
    """The toy list, with a rich form of the publisher and a poor conversion."""

    def form(name: str, kind: Any, carries: tuple[str, ...], holds: Any = "list") -> Form:
        return Form(name, kind, __name__, reader_version, "fixture", (f"{name}*",), carries, holds=holds)

    return Manifest(
        list="toy",
        authority="ZZ",
        title="A toy list",
        publisher="Nobody",
        page="",
        cadence="never",
        terms="none",
        stale_after_days=30,
        tolerated_shrink=tolerated_shrink,
        dates={"listed_on": "invented"},
        regimes={"TOY": "TOYLAND"},
        forms=(
            form("rich", "publisher", RICH),
            form("poor", "third-party", POOR),
            form("census", "publisher", ("addresses",), "every_key"),
            form("mention", "publisher", (), "some_keys"),
            form("example", "publisher", RICH, "sample"),
        ),
    )


def delivery(rows: list[dict[str, Any]], day: str, form: str = "rich", of: Manifest | None = None) -> Delivery:
    """A snapshot of the toy list."""
    content = "\n".join(json.dumps(row, sort_keys=True) for row in rows).encode()
    listing = of or manifest()
    file = stored_file(f"{form}.jsonl", content)
    return Delivery(listing, listing.form(form), (file,), day, origin="a test")


def people(*names: str, **more: Any) -> list[dict[str, Any]]:
    """Rows whose keys are the names in lower case."""
    return [{"key": name.lower(), "name": name, **more} for name in names]
