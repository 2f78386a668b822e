"""The mapping language: what a manifest says under `[forms.mapping]`, as typed values.

A mapping is a table, not code. Everything in it is built from one idea, the `Pick`: which published values are meant,
and how they are cleaned. The other tables say what the picked values become.

A *path* names a published field: a column (`imo_number`) or a way down a tree (`names.names.name6`). Lists on the way
are walked through, so a path may stand for several values. `.` is the thing itself, where a list holds plain values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

import msgspec

from comity.errors import UsageError
from comity.model.identifiers import SCHEMES
from comity.model.records import Kind, NameKind, Quality, RelationKind

TEMPLATE_FIELD = re.compile(r"\{([^{}]+)\}")
"""`{field}`, or `{field|other field|'text'}`: the first of these that is not blank."""


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the mapping; a misspelt key is an error."""


class Pick(Table, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which published values are meant, and how they are cleaned. Steps run in the order of the attributes.

    Attributes:
        each: path of a list (or of tables inside one); the other paths then start at each of its items in turn.
        when: path -> pattern that one whole value must match, letter case aside; `""` means that it is blank.
        field: path of the values.
        fields: paths whose values are joined into one by `join`; blank ones leave no gap.
        join: what stands between them.
        template: text with `{field}`; `{a|b|'-'}` is a, or b where a is blank, or `-`.
        constant: text that is not published in the record but holds for all of it.
        split: pattern that parts several values in one cell.
        drop: values that say nothing (`n/a`, `UNKNOWN`).
        pattern: what of a value is meant: every match, or its first group where it has one. What is left over of a
            field is kept as an attribute unless another pick reads the whole of it.
        map: value -> what it means here; values that are not in it stay as they are.
    """

    each: str = ""
    when: dict[str, str] = {}
    field: str = ""
    fields: tuple[str, ...] = ()
    join: str = " "
    template: str = ""
    constant: str = ""
    split: str = ""
    drop: tuple[str, ...] = ()
    pattern: str = ""
    map: dict[str, str] = {}


Source = str | Pick
"""A pick, or just the path of its field."""


class KindRule(Table, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The kind of a record that fulfils `when`; the first rule that holds decides."""

    kind: Kind
    when: dict[str, str] = {}


class Part(Table, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One part of a name: the role that the publisher gives it, and where it stands."""

    role: str
    field: str


class NameRule(Pick, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Names: whole, or of `parts` joined by blanks in the order given here.

    Attributes:
        parts: instead of a field.
        kind: what these names are.
        later_kind: what the second and later names of one value are, where that differs from the first.
        apart: a name may hold others, marked (`a.k.a.`, `formerly`) or in another script: they are taken apart where
            the print proves it.
        kind_from: where the publisher says so in each case; `map` it to our words.
        inverted: a name that is a primary one with its family name put first (`EXAMPLE, Ann` of `Ann EXAMPLE`) is a
            variation, and shows the parts.
        quality: `strong` or `weak`, where the publisher says so for all of them.
        quality_from: where it says so in each case.
        note: printed beside the name.
    """

    parts: tuple[Part, ...] = ()
    kind: NameKind = "primary"
    later_kind: NameKind | Literal[""] = ""
    apart: bool = False
    inverted: bool = False
    kind_from: Source = ""
    quality: Quality = ""
    quality_from: Source = ""
    note: Source = ""


class IdentifierRule(Pick, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Identifiers of one scheme, or of the scheme that `scheme_from` maps to.

    Attributes:
        narrower: scheme -> narrower ones; a number is of the first of these whose check digit it has, where
            `narrower_when` holds of the whole record. A tax number in Russia is an INN.
        narrower_when: path -> pattern, as `when`.
    """

    scheme: str = "other"
    scheme_from: Source = ""
    narrower: dict[str, tuple[str, ...]] = {}
    narrower_when: dict[str, str] = {}
    country: Source = ""
    issued_on: Source = ""
    expires_on: Source = ""
    note: Source = ""


class PlaceRule(Pick, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Addresses or places of birth: one line (`field` ...), or parts."""

    text: Source = ""
    street: Source = ""
    city: Source = ""
    region: Source = ""
    postcode: Source = ""
    country: Source = ""
    note: Source = ""


class CountryRule(Pick, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Nationalities; `code` only where the publisher prints one."""

    code: Source = ""


class RelationRule(Pick, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Ties to other parties; the picked value is the other party's name."""

    kind: RelationKind
    key: Source = ""
    note: Source = ""


class AttributeRule(Pick, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Values under a plain label."""

    label: str


class WarningRule(Table, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A warning on every record that fulfils `when`."""

    text: str
    when: dict[str, str]


class DesignationRule(Table, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The designation. Where several programmes are picked, the record has one designation per programme.

    Attributes:
        month_first: dates such as 03/04/2022 are of March.
    """

    programme: tuple[Source, ...] = ()
    decided_by: tuple[Source, ...] = ()
    legal_basis: tuple[Source, ...] = ()
    measures: tuple[Source, ...] = ()
    reasons: tuple[Source, ...] = ()
    references: tuple[Source, ...] = ()
    announced_on: Source = ""
    effective_on: Source = ""
    listed_on: Source = ""
    amended_on: tuple[Source, ...] = ()
    published_on: Source = ""
    delisted_on: Source = ""
    month_first: bool = False


class Count(Table, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The number of records that the publisher or converter states.

    Attributes:
        field: path of the number.
        member: pattern of the archive member that holds it; without it the document itself does.
    """

    field: str
    member: str = ""


class Mapping(Table, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How one form of a list is read.

    Attributes:
        list: the list's id, as in the manifest.
        authority: as in the manifest.
        container: what each file, or each member of an archive, is.
        records: where the records are in a document (`json`, `yaml`): `*` every item of the outermost list or table,
            `entries.*` every item of `entries`, `.` the document is one record.
        members: patterns of the archive members that hold records.
        skip: pattern of archive members -> why they are not read.
        count: the stated number of records: fewer than that is a file cut off, more are flagged as stale.
        published_on: path, outside the records, of the date of publication.
        delimiter: of a CSV file.
        encodings: of a CSV file, tried in this order.
        sheet: pattern of the names of the sheets that hold records.
        header: number of the row that holds the headings, from 1.
        define: name -> pick of one value, which can then be used like a field (a cleaned part of a key).
        key: the publisher's key as a template; blank: a digest of kind, name and birth date.
        digest: where no key is printed, a template whose words make the digest instead (a name and an address), the
            same for every form of the list.
        keys_repeat: the publisher's keys are known to repeat; the second of a key becomes `KEY#2` without a problem.
        replaces: path -> pattern; a record that fulfils it takes the place of one of the same key in an earlier file
            (files count by name): an amending act's entry that of the text which it amends.
    """

    list: str
    authority: str
    container: Literal["csv", "xlsx", "json", "yaml"]
    records: str = "*"
    members: tuple[str, ...] = ("*",)
    skip: dict[str, str] = {}
    count: Count | None = None
    published_on: str = ""
    delimiter: str = ","
    encodings: tuple[str, ...] = ("utf-8-sig",)
    sheet: str = "*"
    header: int = 1
    define: dict[str, Pick] = {}
    key: str = ""
    digest: str = ""
    keys_repeat: bool = False
    replaces: dict[str, str] = {}
    kinds: tuple[KindRule, ...]
    names: tuple[NameRule, ...]
    identifiers: tuple[IdentifierRule, ...] = ()
    births: tuple[Source, ...] = ()
    birth_places: tuple[PlaceRule, ...] = ()
    nationalities: tuple[CountryRule, ...] = ()
    gender: Source = ""
    positions: tuple[Source, ...] = ()
    addresses: tuple[PlaceRule, ...] = ()
    relations: tuple[RelationRule, ...] = ()
    designation: DesignationRule = DesignationRule()
    attributes: tuple[AttributeRule, ...] = ()
    remarks: tuple[Source, ...] = ()
    warnings: tuple[WarningRule, ...] = ()


def as_pick(source: Source) -> Pick:
    """A source as a pick; a blank one picks nothing."""
    return _of_field(source) if isinstance(source, str) else source


@cache
def _of_field(path: str) -> Pick:
    return Pick(field=path)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a manifest, compiled once; letter case is ignored, and `.` is any character, line ends included."""
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


def mapping_from(described: dict[str, Any]) -> Mapping:
    """The mapping of a form.

    Raises:
        UsageError: something in it is missing, misspelt, of the wrong type, no pattern, or no known scheme; the
            message names it.
    """
    try:
        mapping = msgspec.convert(described, Mapping)
    except msgspec.ValidationError as error:
        raise UsageError(f"The mapping cannot be used: {error}.") from error
    for table in tables_in(mapping):
        _check(table)
    return mapping


def tables_in(value: object) -> Iterator[Table]:
    """A table of the mapping and every table within it."""
    match value:
        case Table():
            yield value
            for name in value.__struct_fields__:
                yield from tables_in(getattr(value, name))
        case tuple():
            for item in value:
                yield from tables_in(item)
        case dict():
            for item in value.values():
                yield from tables_in(item)


def _check(table: Table) -> None:
    patterns = [
        pattern for name in ("when", "replaces", "narrower_when") for pattern in getattr(table, name, {}).values()
    ]
    if isinstance(table, Pick):
        patterns += [table.split, table.pattern]
    for pattern in patterns:
        try:
            compiled(pattern)
        except re.error as error:
            raise UsageError(f"The mapping cannot be used: {pattern!r} is not a pattern ({error}).") from error
    if isinstance(table, IdentifierRule):
        named = {table.scheme, *table.narrower, *(scheme for some in table.narrower.values() for scheme in some)}
        if unknown := sorted(named - SCHEMES.keys()):
            raise UsageError(
                f"The mapping cannot be used: there is no identifier scheme {unknown[0]!r}. "
                f"Schemes: {', '.join(sorted(SCHEMES))}."
            )
