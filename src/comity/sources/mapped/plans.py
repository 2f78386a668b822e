"""A mapping made ready for one form: checked once, with the paths that it reads and those that the manifest ignores."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple, get_type_hints

import msgspec

from comity.sources.contract import Form
from comity.sources.mapped.mapping import TEMPLATE_FIELD, Mapping, NameRule, Part, Pick, Source, Table, mapping_from
from comity.sources.mapped.values import joined


class Plan(NamedTuple):
    """What the units of one snapshot share.

    Attributes:
        mapping: how the form is read.
        known: paths that it reads.
        ignored: paths that the manifest ignores with a reason.
        key_fields: published fields on which the key depends.
        required: groups of paths; some record must have one of each group, or the file is of another layout.
    """

    mapping: Mapping
    known: frozenset[str]
    ignored: tuple[str, ...]
    key_fields: tuple[str, ...]
    required: tuple[tuple[str, ...], ...]


def plan_of(form: Form) -> Plan:
    """The mapping of a form, checked, with the paths that it speaks of.

    Raises:
        UsageError: the mapping cannot be used.
    """
    return _plan(msgspec.json.encode(form.mapping), tuple(form.ignored))


@lru_cache(maxsize=64)
def _plan(described: bytes, ignored: tuple[str, ...]) -> Plan:
    mapping = mapping_from(msgspec.json.decode(described))
    key_fields = _key_fields(mapping)
    return Plan(mapping, frozenset(_known_paths(mapping)), ignored, key_fields, tuple(_required(mapping)))


def _required(mapping: Mapping) -> Iterator[tuple[str, ...]]:
    """A key that the publisher prints, each of its alternatives being as good; and the primary name."""
    for part in TEMPLATE_FIELD.findall(mapping.key):
        if "'" not in part and not set(names := part.split("|")) & set(mapping.define):
            yield tuple(names)
    if primary := tuple(
        dict.fromkeys(path for rule in mapping.names if rule.kind == "primary" for path in _picked_paths(rule))
    ):
        yield primary


def _picked_paths(rule: NameRule) -> list[str]:
    """The paths that hold a name itself, not its quality or a note."""
    parts = [part.field for part in rule.parts]
    return [
        joined(rule.each, path) for path in (rule.field, *rule.fields, *_alternatives(rule.template), *parts) if path
    ]


def _known_paths(mapping: Mapping) -> Iterator[str]:
    yield from _alternatives(mapping.key + mapping.digest)
    yield from paths_of(mapping)


def paths_of(table: Table, prefix: str = "") -> Iterator[str]:
    """The published paths that a table of the mapping names, and those that the tables within it name.

    Args:
        table: a pick, a rule, the mapping.
        prefix: where the paths start that the table is under.
    """
    own = joined(prefix, each) if (each := getattr(table, "each", "")) else prefix
    named = [*getattr(table, "when", {}), *getattr(table, "replaces", {})]
    if isinstance(table, Pick):
        named += [table.field, *table.fields, *_alternatives(table.template)]
    for field, hint in _hints(type(table)).items():
        value = getattr(table, field)
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,):
            if isinstance(item, Table):
                yield from paths_of(item, own)
            elif hint in (Source, tuple[Source, ...]):
                named.append(item)
    if isinstance(table, Part):
        named.append(table.field)
    yield from (joined(own, path) for path in named if path)


def _alternatives(template: str) -> list[str]:
    names = [name for part in TEMPLATE_FIELD.findall(template) for name in part.split("|")]
    return [name for name in names if not name.startswith("'")]


@cache
def _hints(table: type) -> dict[str, Any]:
    return get_type_hints(table)


def _key_fields(mapping: Mapping) -> tuple[str, ...]:
    names = set(_alternatives(mapping.key))
    below = {path for name in names & set(mapping.define) for path in paths_of(mapping.define[name])}
    return tuple(sorted((names - set(mapping.define)) | below))
