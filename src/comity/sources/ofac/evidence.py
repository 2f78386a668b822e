"""Reads files of addresses, aliases or comments of days without a primary table at hand (`every_key`, `some_keys`).

They describe no entry and prove which ones stood on the list (see `presence`); an entry's addresses are lent to the
forms that do not carry them.
"""

from __future__ import annotations

from collections import defaultdict

from comity.model import Record
from comity.sources.contract import Files, Form, Reading, Unit
from comity.sources.ofac.binding import binding_of
from comity.sources.ofac.csv_family import Entry, read_addresses
from comity.sources.ofac.presence import rows_by_role


def units(files: Files, form: Form) -> Reading:  # noqa: ARG001 - part of the reader protocol
    """One unit for each entry that the files name.

    Raises:
        RefusedError: a file is damaged in any way: what is missing from evidence would look like a removal.
    """
    addresses: dict[bytes, list[bytes]] = defaultdict(list)
    named: dict[bytes, None] = {}
    for role, rows in rows_by_role(files):
        for key, raw in rows:
            named[key] = None
            if role == "add":
                addresses[key].append(raw)
    return Reading([_unit(key, tuple(addresses.get(key, ()))) for key in named])


def _unit(key: bytes, addresses: tuple[bytes, ...]) -> Unit:
    # The key is part of what the record depends on: an entry without an address has nothing else.
    return Unit(key.decode(), b"\n".join((key, *addresses)), Entry(b"", addresses=addresses))


def record(unit: Unit, form: Form) -> Record:
    """The addresses of one entry, and nothing else."""
    warnings: list[str] = []
    found = tuple(read_addresses(unit.payload, warnings))
    return Record(binding_of(form).list, unit.key, "other", (), addresses=found, warnings=tuple(warnings))
