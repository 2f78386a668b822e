"""A record row by row, for people: everything that it says, in words, with the source of what was taken over."""

from __future__ import annotations

from collections.abc import Callable

from comity.model import Address, Designation, Identifier, Name, PartialDate, Record, Relation
from comity.model.fields import NAME_FIELDS
from comity.model.identifiers import SCHEMES, is_valid
from comity.register.store import Found

SHOWN: tuple[tuple[str, str, Callable[[Record], list[str]]], ...] = (
    ("name", "primary_name", lambda record: _names(record, "primary_name")),
    ("other name", "aliases", lambda record: _names(record, "aliases")),
    ("other name", "weak_aliases", lambda record: _names(record, "weak_aliases")),
    ("identifier", "identifiers", lambda record: [_identifier(each) for each in record.identifiers]),
    ("born", "births", lambda record: [_birth(each) for each in record.births]),
    ("born in", "birth_places", lambda record: [_place(each) for each in record.birth_places]),
    ("nationality", "nationalities", lambda record: [each.text for each in record.nationalities]),
    ("gender", "gender", lambda record: [record.gender]),
    ("position", "positions", lambda record: list(record.positions)),
    ("address", "addresses", lambda record: [_place(each) for each in record.addresses]),
    ("tie", "relations", lambda record: [_relation(each) for each in record.relations]),
    ("", "attributes", lambda record: [f"{each.label.replace('_', ' ')}: {each.value}" for each in record.attributes]),
    ("remark", "remarks", lambda record: list(record.remarks)),
)
"""What a row is called, its field, and how a record's values of that field read."""


def rows_of(found: Found) -> list[tuple[str, str, str]]:
    """(what, value, source) of everything that a record says; no source where it is the file in force."""
    held, rows = found.held, []
    for what, field, shown in SHOWN:
        own = set(shown(held.own))
        borrowed = held.borrowed.get(field)
        for value in filter(None, shown(held.record)):
            source = "" if value in own or borrowed is None else f"file of {borrowed.published_on} ({borrowed.form})"
            label, _, rest = value.partition(": ") if not what else (what, "", value)
            rows.append((label, rest, source))
    for designation in held.record.designations:
        rows.extend(_designation(designation))
    rows.append(("listed", listed_text(found), ""))
    rows.extend(("warning", each, "") for each in held.record.warnings)
    return rows


def _names(record: Record, field: str) -> list[str]:
    return [_name(name) for name in record.names if NAME_FIELDS[field](name)]


def _name(name: Name) -> str:
    """A name with what the list says of it: kind, quality, the roles of its parts, language."""
    parts = name.parts if len(name.parts) > 1 else ()
    roles = ", ".join(f"{part.role.replace('_', ' ')} {part.text}" for part in parts)
    kind = "" if name.kind in ("primary", "aka") else name.kind.replace("_", " ")
    return _with(name.text, kind, name.quality, roles, name.language, name.note)


def _birth(birth: PartialDate) -> str:
    return str(birth) if str(birth) == birth.text else _with(str(birth), f"printed {birth.text}")


def _place(place: Address) -> str:
    return _with(str(place), place.note)


def _relation(relation: Relation) -> str:
    return _with(f"{relation.kind.replace('_', ' ')} {relation.name}", relation.key, relation.note)


def _with(text: str, *more: str) -> str:
    told = "; ".join(part for part in more if part)
    return f"{text} ({told})" if told else text


def _identifier(identifier: Identifier) -> str:
    title = SCHEMES[identifier.scheme].title if identifier.scheme in SCHEMES else identifier.scheme
    issued = f"issued {identifier.issued_on}" if identifier.issued_on else ""
    expires = f"expires {identifier.expires_on}" if identifier.expires_on else ""
    check = {True: "check digit true", False: "CHECK DIGIT WRONG", None: ""}[is_valid(identifier)]
    return _with(f"{title} {identifier.value}", identifier.country, issued, expires, identifier.note, check)


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


def listed_text(found: Found) -> str:
    """The listing date that the list states, else the interval that its snapshots leave."""
    stated = [str(each.listed_on) for each in found.held.record.designations if each.listed_on]
    if stated:
        return ", ".join(dict.fromkeys(stated))
    stay = found.listing
    if stay.not_before is None:
        return f"not stated; on the list by {stay.not_after}, the first file at hand"
    return f"not stated; after {stay.not_before} and by {stay.not_after}"
