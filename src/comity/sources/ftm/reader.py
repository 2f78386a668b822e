"""Reads FollowTheMoney entities: one a line, nested in one another, or in a JSON array (docs/your-own-list.md).

FollowTheMoney keeps a designation (`Sanction`), a passport, an address and every tie (`Ownership`, `Family` ...) as an
entity of its own. An entity that is designated becomes a record, with all that points at it:

- names: `name`, `alias`, `abbreviation`, `weakAlias` (weak), `previousName` (fka); the caption is the primary one.
  Parts where each is printed once. Kind by schema: a `LegalEntity` may be a person or a firm, so it is `other`.
- identifiers: properties of the type `identifier` and `Identification` entities; `unscId` of a Sanction.
- designations: one for each Sanction and programme (`sanctions`); ties to others in `relations` (`ties`).
- positions, with `Occupancy`; addresses, with `Address`; `notes`, `description`, `summary` as remarks.
- every other property is an attribute under the model's English label, values as printed, countries in capitals.

Ids of entities that have no record (sanctions, ties, addresses) are not kept: exporters make them anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

import msgspec

from comity.errors import RefusedError
from comity.model import Attribute, Identifier, Name, Record, Relation
from comity.model.records import Kind
from comity.sources.contract import Files, Form, Reading, Unit
from comity.sources.ftm import particulars
from comity.sources.ftm.bundles import Bundle, bundles
from comity.sources.ftm.graph import Graph
from comity.sources.ftm.lines import read_into
from comity.sources.ftm.names import names_of
from comity.sources.ftm.numbers import numbers_of
from comity.sources.ftm.options import options_of
from comity.sources.ftm.sanctions import sanctions_of
from comity.sources.ftm.schemata import schemata
from comity.sources.ftm.sheet import Sheet
from comity.sources.ftm.ties import of_edge, of_links, of_referrer

_T = TypeVar("_T")

_KINDS: dict[str, Kind] = {
    "Person": "person",
    "Organization": "organization",
    "Vessel": "vessel",
    "Airplane": "aircraft",
}
"""Schema, or one that inherits from it -> kind; anything else is `other`."""

_REMARKS = ("notes", "description", "summary")

_CONTEXT = {
    "caption": "Caption",
    "datasets": "Dataset",
    "first_seen": "First seen",
    "last_seen": "Last seen",
    "last_change": "Last change",
    "target": "Target",
    "origin": "Origin",
}
"""Field beside the properties -> label; `referents`, other ids of the same entity, are identifiers."""


def units(files: Files, form: Form) -> Reading:
    """Take the files apart: one unit per entity that becomes a record.

    Raises:
        UsageError: the manifest's options cannot be used, or the `followthemoney` library is not installed.
        RefusedError: a file is empty, cut off or no FollowTheMoney, or none of its entities becomes a record.
    """
    options = options_of(form)
    schemata()
    graph = Graph(options, frozenset(form.ignored))
    for name, data in sorted(files.items()):
        read_into(graph, name, data)
    chosen = graph.records()
    if not chosen:
        raise RefusedError(
            "no_records",
            f"{', '.join(sorted(files))}: none of {len(graph.heads):,} entities is designated. Nothing was read. "
            'To take them all as records: records = "all" in the manifest.',
        )
    return Reading(_units(graph, chosen), problems=graph.problems)


def _units(graph: Graph, chosen: list[str]) -> Iterator[Unit]:
    for bundle in bundles(graph, chosen):
        yield Unit(bundle.entity.id, msgspec.json.encode(bundle), bundle)


def record(unit: Unit, form: Form) -> Record:
    """Read one entity and all that points at it."""
    bundle: Bundle = unit.payload
    options = options_of(form)
    sheet = Sheet(bundle.entity, bundle.heads)
    around = _around(bundle)
    odd: list[Attribute] = []
    warnings: list[str] = []
    names = names_of(sheet, odd, warnings)
    sanctions = sanctions_of(sheet, around.sanctions, options, warnings)
    numbers = numbers_of(sheet, around.papers, odd, warnings)
    ties = list(_ties(sheet, around))
    births = particulars.births(sheet, warnings)
    return Record(
        list=options.list,
        key=unit.key,
        kind=next((kind for schema, kind in _KINDS.items() if sheet.is_a(schema)), "other"),
        names=names,
        identifiers=_once(Identifier, [*sanctions.identifiers, *numbers, *ties]),
        births=births,
        birth_places=particulars.birth_places(sheet),
        nationalities=particulars.nationalities(sheet),
        gender=particulars.gender(sheet),
        positions=particulars.positions(sheet, around.occupancies),
        addresses=particulars.addresses(sheet, {each.id: each for each in bundle.around}, bundle.heads),
        relations=_once(Relation, ties),
        designations=sanctions.designations,
        remarks=tuple(sheet.take(*_REMARKS)),
        attributes=_once(Attribute, [*_attributes(sheet, names), *odd, *ties, *sanctions.attributes]),
        warnings=tuple(warnings),
    )


def _ties(sheet: Sheet, around: _Around) -> Iterator[Relation | Attribute | Identifier]:
    own = sheet.entity.id
    yield from of_links(sheet)
    for edge in around.edges:
        yield from of_edge(edge, own)
    for other in around.others:
        yield from of_referrer(other, own)


class _Around(NamedTuple):
    """What surrounds an entity, by what it is for it."""

    sanctions: list[Sheet]
    papers: list[Sheet]
    occupancies: list[Sheet]
    edges: list[Sheet]
    others: list[Sheet]


def _around(bundle: Bundle) -> _Around:
    found = _Around([], [], [], [], [])
    own = bundle.entity.id
    for entity in bundle.around:
        each = Sheet(entity, bundle.heads)
        if each.is_a("Sanction") and each.points_at(own, "entity"):
            found.sanctions.append(each)
        elif each.is_a("Identification") and each.points_at(own, "holder"):
            found.papers.append(each)
        elif each.is_a("Occupancy") and each.points_at(own, "holder"):
            found.occupancies.append(each)
        elif each.schema.source and each.points_at(own, each.schema.source, each.schema.target):
            found.edges.append(each)
        elif each.points_at(own, *each.schema.links):
            found.others.append(each)
    return found


def _attributes(sheet: Sheet, names: tuple[Name, ...]) -> Iterator[Attribute]:
    """The schema where the kind does not tell it, whatever is left of the entity, and the fields beside it."""
    if sheet.entity.schema not in _KINDS:
        yield Attribute(
            "Entity type", sheet.schema.label if sheet.schema.name == sheet.entity.schema else sheet.entity.schema
        )
    yield from (Attribute(label, value) for label, value in sheet.rest())
    shown = {
        *(name.text for name in names),
        *(value for values in sheet.entity.properties.values() for value in values),
    }
    for field, values in sheet.entity.context.items():
        if field != "referents":
            yield from (
                Attribute(_CONTEXT.get(field, field), value)
                for value in values
                if field != "caption" or value not in shown
            )


def _once(kind: type[_T], found: list[Any]) -> tuple[_T, ...]:
    """Those of a kind, each once."""
    return tuple(dict.fromkeys(each for each in found if isinstance(each, kind)))
