"""From the records of a retired list to those of its successor, through the keys that the two print of each other.

Two ways, each certain in itself: the retired list prints the successor's key, or the successor the retired one's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

import msgspec

from comity.errors import UsageError
from comity.model import Record
from comity.model.identifiers import comparable
from comity.register.store import Register

ToldBy = Literal["both", "retired list", "successor", ""]


class Succession(msgspec.Struct, frozen=True):
    """Where one record of a retired list is today.

    Attributes:
        record_id: of the retired list.
        successor_ids: records of the successor in force, sorted; several where the successor divides the entry.
        told_by: which list prints the other's key; empty where no record in force is tied to it.
        printed: keys of the successor that the retired record prints, whether or not they are in force.
    """

    record_id: str
    name: str
    successor_ids: tuple[str, ...]
    told_by: ToldBy
    printed: tuple[str, ...]


def successions(register: Register, list_id: str, as_of: date | None = None) -> Iterator[Succession]:
    """Every record of a retired list, as it stood last, with its successor records in force.

    Raises:
        UsageError: the list has no successor, or one of the two prints no key of the other.
    """
    old = register.manifest(list_id)
    if not old.successor:
        raise UsageError(f"{list_id} has no successor: it is {old.status}.")
    new = register.manifest(old.successor)
    if not (old.key_scheme and new.key_scheme):
        raise UsageError(f"{list_id} and {old.successor} print no keys of each other.")
    current = {held.record.key: held.record for held in register.records(new.list, as_of)}
    naming = _naming(current.values(), old.key_scheme)
    for held in register.records(list_id, as_of):
        yield _succession(held.record, new.key_scheme, current, naming)


def _naming(records: Iterable[Record], scheme: str) -> dict[str, set[str]]:
    """Key of the retired list -> ids of the successor's records that print it."""
    found: dict[str, set[str]] = defaultdict(set)
    for record in records:
        for each in record.identifiers:
            if each.scheme == scheme:
                found[comparable(each)].add(record.id)
    return found


def _succession(record: Record, scheme: str, current: dict[str, Record], naming: dict[str, set[str]]) -> Succession:
    printed = tuple(sorted({each.value for each in record.identifiers if each.scheme == scheme}))
    own = {current[key].id for key in printed if key in current}
    theirs = naming.get(record.key, set())
    told: ToldBy = "both" if own and theirs else "retired list" if own else "successor" if theirs else ""
    return Succession(record.id, record.name, tuple(sorted(own | theirs)), told, printed)
