"""The records that meet a record: other lists' entries that share an official identifier with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from comity.register.store import Found, Register
from comity.resolve.shared_identifiers import joining_terms


def with_those_they_meet(
    register: Register, found: Sequence[Found], as_of: date | None = None, held_at: datetime | None = None
) -> list[Found]:
    """What was found, followed by the records that meet any of it, on the same day.

    One step only: a record that meets a record which meets the one asked for is left to resolution.
    """
    known = {each.held.record.id for each in found}
    terms = {term: each.held.record.kind for each in found for term in joining_terms(each.held.record)}
    pairs = register.with_terms([(scheme.partition(":")[0], value) for scheme, value in terms], as_of)
    more: list[Found] = []
    for name, key in sorted(pairs):
        if f"{name}:{key}" in known:
            continue
        for each in register.find(f"{name}:{key}", as_of, held_at):
            record = each.held.record
            if any(terms.get(term) == record.kind for term in joining_terms(record)):
                more.append(each)
    return [*found, *more]
