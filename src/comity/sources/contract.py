"""What every source keeps to: a manifest that describes the list, forms in which it comes, and a reader per form.

A reader is a module with two functions, both pure:

    units(files, form) -> Reading     take the published files apart into units, one per record
    record(unit, form) -> Record      read one unit

The split lets the register skip what it has read before: a unit whose `fingerprint` is known is not read again, so a
changed list costs what changed. The fingerprint must therefore cover every byte on which the record depends, column
headings included where their set or order can differ between files.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, Protocol

import msgspec

from comity.errors import UsageError
from comity.model import Designation, Record

Files = Mapping[str, bytes]
"""The files of one snapshot by base name, decompressed (`sdn.csv`); an archive that is one snapshot stays one."""


class Problem(msgspec.Struct, frozen=True):
    """Something in a published file that the reader did not expect. Shown wherever the list is shown.

    Attributes:
        code: `unknown_field` (a column or tag that is neither read nor ignored with a reason), `missing_field`,
            `bad_value`, `duplicate_key`, `skipped` (a unit that has no record in it; its text is in `message`),
            `stale` (a record that the publisher may have withdrawn already).
        place: where in the file.
        message: what happened and what was done about it.
    """

    code: Literal["unknown_field", "missing_field", "bad_value", "duplicate_key", "skipped", "stale"]
    place: str
    message: str


class Unit(msgspec.Struct, frozen=True):
    """What one record is read from.

    Attributes:
        key: of the record, as the publisher prints it.
        fingerprint: every byte on which the record depends.
        payload: for the reader's own use.
    """

    key: str
    fingerprint: bytes
    payload: Any


class Reading(msgspec.Struct, frozen=True):
    """A snapshot taken apart.

    Attributes:
        units: one per record, in the file's order; may be an iterator, which may add to `problems` while it runs.
        published_on: the date of publication that the file itself states, ISO; empty where it states none.
        stated_at: the full instant that it states, ISO in UTC; orders two files of one day.
        problems: found while taking it apart.
    """

    units: Iterable[Unit]
    published_on: str = ""
    stated_at: str = ""
    problems: list[Problem] = []


class Reader(Protocol):
    """The module that a form names as its reader.

    A reader of XML may name the root element that it reads as `ROOT`: files of another root are then not tried with it.
    """

    def units(self, files: Files, form: Form) -> Reading:
        """Take the files apart.

        Raises:
            RefusedError: they are empty, cut off, hostile, or not in this form.
        """

    def record(self, unit: Unit, form: Form) -> Record:
        """Read one unit. Odd values are kept as printed and named in `Record.warnings`; nothing is dropped."""


READER_FAULTS = (ValueError, LookupError, TypeError, AttributeError, RecursionError, ArithmeticError, csv.Error)
"""What a reader raises when a file is unlike any it was written for: a refusal for the user, never a traceback."""

FIELDS = (
    "primary_name", "aliases", "weak_aliases", "identifiers", "births", "birth_places", "nationalities", "gender",
    "positions", "addresses", "relations", "attributes", "remarks",
    "programmes", "decided_by", "legal_basis", "measures", "reasons", "references",
    "announced_on", "effective_on", "listed_on", "amended_on", "published_on", "delisted_on",
)  # fmt: skip
"""The fields that a form can carry: those of `Record` (names in three groups), then those of `Designation`."""


class FetchFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file at the publisher.

    Attributes:
        name: base name that the reader knows it by.
        url: the publisher's address.
        checksum_url: where the publisher prints its SHA-256, if anywhere.
        optional: the list is whole without it.
    """

    name: str
    url: str
    checksum_url: str = ""
    optional: bool = False


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One shape in which a list comes: the publisher's own, or a conversion by others.

    Attributes:
        id: of the form within its list.
        kind: whose shape it is.
        reader: dotted name of the reader module.
        reader_version: raised whenever the same bytes give another record; the register then reads its raw files again.
        verified_on: `real file` or `fixture`: what the reader was tested on.
        matches: patterns of base names (decompressed) that are in this form; first form in the manifest wins.
        carries: of `FIELDS`; a field that is not here is unknown in this form, never removed.
        place: where a record is found in the file, with `{key}`.
        family: several files make one snapshot.
        archive: a tar archive is one snapshot, not a series.
        holds: what a snapshot in this form is of the list. `list`: the whole of it. `stand_in`: a part, for want of
            better; a snapshot of the whole puts it out of count. `sample`: shows the format only, and never screens nor
            counts. `every_key` and `some_keys`: no entries, only details of them, so that the file proves which keys
            stood on the list on its day (all of them, or those that it names) and lends the fields that it carries.
        ignored: published field -> why it is not read.
        mapping: what a reader that serves several lists has to know of this one.
    """

    id: str
    kind: Literal["publisher", "third-party"]
    reader: str
    reader_version: int
    verified_on: Literal["real file", "fixture"]
    matches: tuple[str, ...]
    carries: tuple[str, ...]
    place: str = "key {key}"
    family: bool = False
    archive: bool = False
    holds: Literal["list", "stand_in", "sample", "every_key", "some_keys"] = "list"
    converted_by: str = ""
    fetch: tuple[FetchFile, ...] = ()
    ignored: dict[str, str] = {}
    mapping: dict[str, Any] = {}

    @property
    def is_evidence(self) -> bool:
        """Whether it holds no entries, only details that prove which keys stood on the list."""
        return self.holds in ("every_key", "some_keys")


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a list is.

    Attributes:
        list: id (`un_sc`).
        authority: who decides on it (`UN`, `US`, `GB` ...: ISO 3166-1 alpha-2, `EU`, `UN`).
        title: as the publisher calls it.
        publisher: the body that publishes it.
        page: its page for people.
        cadence: how often it is published, in words.
        terms: of use, in words.
        stale_after_days: age at which a reader should no longer take the list for current.
        tolerated_shrink: largest share of records that may vanish from one snapshot to the next before a file is
            refused.
        key_scheme: the identifier scheme under which other lists print this list's keys (`un_ref`), if there is one.
        status: `current` screens and counts; `retired` is history.
        retired_on: the day from which it is retired; before it the list counts. Without it, it never counts.
        screened: whether subjects are screened against it.
        not_screened_because: why not.
        not_coverage_because: why its entries do not count as designations (it repeats other lists, or warns, or
            controls exports); empty where they do.
        dates: date field of `Designation` -> what it means in this list and on what evidence.
        transposition: the date field of `Designation` that is the day of this authority's own act also in an entry that
            republishes another's listing; empty where such entries print the other's day, or none.
        regimes: programme as printed -> regime (`DPRK`); the programme `*` stands for every other.
        forms: richest first; an update from the publisher asks for the first with `fetch` whose reader met a real file.
    """

    list: str
    authority: str
    title: str
    publisher: str
    page: str
    cadence: str
    terms: str
    stale_after_days: int
    tolerated_shrink: float
    dates: dict[str, str]
    regimes: dict[str, str]
    forms: tuple[Form, ...]
    transposition: str = ""
    key_scheme: str = ""
    status: Literal["current", "retired"] = "current"
    retired_on: date | None = None
    successor: str = ""
    screened: bool = True
    not_screened_because: str = ""
    not_coverage_because: str = ""
    notes: str = ""

    def form(self, form_id: str) -> Form:
        """The form of that id.

        Raises:
            UsageError: the list has none, because it was described anew since.
        """
        for form in self.forms:
            if form.id == form_id:
                return form
        raise UsageError(f"{self.list} has no form {form_id!r}. It has: {', '.join(form.id for form in self.forms)}.")

    def is_retired(self, on: date) -> bool:
        """Whether the list is history on a day: it neither screens nor counts as coverage."""
        return self.status == "retired" and (self.retired_on is None or on >= self.retired_on)

    def transposed_on(self, designation: Designation) -> date | None:
        """The day on which this authority took over another's listing, where the list prints it."""
        day = getattr(designation, self.transposition) if self.transposition else None
        return day if isinstance(day, date) else None

    def regime(self, programme: str) -> str:
        """The cross-authority regime of a programme as printed; empty where it belongs to none."""
        return self.regimes.get(programme, self.regimes.get("*", ""))
