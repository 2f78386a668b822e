"""The records that meet a record: other lists' entries that share an official identifier with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from comity.register.store import Found, Register
from comity.resolve.shared_identifiers import disputed_terms, joining_terms


def with_those_they_meet(
    register: Register, found: Sequence[Found], as_of: date | None = None, held_at: datetime | None = None
) -> list[Found]:
    """What was found, followed by the records that meet any of it, on the same day and at the same instant.

    One step only: a record that meets a record which meets the one asked for is left to resolution. A term that a list
    prints for two records without a name in common is a misprint somewhere and joins nothing.
    """
    known = {each.held.record.id for each in found}
    kinds = {each.held.record.kind for each in found}
    terms = {term for each in found for term in joining_terms(each.held.record)}
    plain = [(scheme.partition(":")[0], value) for scheme, value in sorted(terms)]
    others = register.found(register.with_terms(plain, as_of, held_at), as_of, held_at)
    near = [each for each in others if each.held.record.kind in kinds and joining_terms(each.held.record) & terms]
    sure = terms - disputed_terms(each.held.record for each in [*found, *near])
    more = [each for each in near if each.held.record.id not in known and joining_terms(each.held.record) & sure]
    return [*found, *more]
