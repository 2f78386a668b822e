"""From a delivery to record digests: every unit is read once, whatever the number of snapshots it stands in."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, select

from comity.errors import RefusedError
from comity.register import schema
from comity.register.bodies import UNREADABLE, Body, Facets, encode, fingerprint, insert_new, store
from comity.register.deliveries import Delivery
from comity.sources import encoded_twice
from comity.sources.contract import READER_FAULTS, Files, Form, Manifest, Problem, Reader, Reading, Unit
from comity.sources.registry import reader

BATCH = 2000
MAX_KEY = 200
_CONTROL = dict.fromkeys((*range(32), *range(127, 160)), " ")


class Taken(NamedTuple):
    """A delivery read: key -> digest of its record in the file's order, and what was found on the way."""

    digests: dict[str, str]
    problems: list[Problem]


class _Fresh(NamedTuple):
    """A unit read for the first time: its fingerprint and its record."""

    mark: str
    body: Body


class UnitReader:
    """Reads the units of one form of one list, remembering what it has read.

    Args:
        connection: in whose transaction bodies are stored.
        manifest: of the list.
        form: of the list.
    """

    def __init__(self, connection: Connection, manifest: Manifest, form: Form) -> None:
        self.id = f"{manifest.list}/{form.id}/{form.reader_version}"
        self.version = form.reader_version
        self.facets: dict[str, Facets] = {}
        self._known: dict[str, str] = {}
        self._form = form
        self._module: Reader = reader(form)
        self._load(connection)

    def _load(self, connection: Connection) -> None:
        r, b = schema.reading.c, schema.body.c
        found = select(r.fingerprint, r.digest, b.kind, b.programmes).join_from(
            schema.reading, schema.body, r.digest == b.digest
        )
        for mark, digest, kind, programmes in connection.execute(found.where(r.reader == self.id)):
            self._known[mark] = digest
            self.facets[digest] = Facets(kind, programmes)

    def open(self, delivery: Delivery) -> Reading:
        """Take a delivery apart, without reading its units yet.

        Raises:
            RefusedError: it is not what it should be.
        """
        files = {file.name: file.content for file in delivery.files}
        try:
            reading = self._module.units(files, self._form)
        except READER_FAULTS as error:
            raise self._unlike(error) from error
        reading.problems.extend(encoded_twice.problems(files))
        return reading

    def take(self, connection: Connection, reading: Reading) -> Taken:
        """Read the units.

        Args:
            connection: in whose transaction bodies are stored.
            reading: a delivery taken apart.

        Raises:
            RefusedError: the delivery turns out not to be what it should be.
        """
        try:
            return self._take(connection, reading)
        except READER_FAULTS as error:
            raise self._unlike(error) from error

    def _unlike(self, error: Exception) -> RefusedError:
        what = f"{type(error).__name__}: {error}"
        return RefusedError("format", f"The file is unlike any that the reader {self.id} was written for ({what}).")

    def _take(self, connection: Connection, reading: Reading) -> Taken:
        digests: dict[str, str] = {}
        problems: list[Problem] = []
        fresh: list[_Fresh] = []
        for unit in reading.units:
            mark = fingerprint(unit.fingerprint)
            digest = self._known.get(mark)
            if digest is None:
                digest = self._read(unit, mark, fresh, problems)
            _add(digests, unit.key, digest, problems)
            if len(fresh) >= BATCH:
                self._flush(connection, fresh)
        self._flush(connection, fresh)
        return Taken(digests, [*reading.problems, *problems])

    def _read(self, unit: Unit, mark: str, fresh: list[_Fresh], problems: list[Problem]) -> str:
        """The digest of the unit's record, or `UNREADABLE`."""
        try:
            body = encode(self._module.record(unit, self._form))
        except READER_FAULTS as error:
            why = f"cannot be read ({type(error).__name__}: {error}); its last readable version stays, if there is one"
            problems.append(Problem("skipped", unit.key, why))
            return UNREADABLE
        fresh.append(_Fresh(mark, body))
        self._known[mark] = body.digest
        self.facets[body.digest] = body.facets
        return body.digest

    def _flush(self, connection: Connection, fresh: list[_Fresh]) -> None:
        store(connection, [each.body for each in fresh])
        rows = [{"reader": self.id, "fingerprint": each.mark, "digest": each.body.digest} for each in fresh]
        insert_new(connection, schema.reading, rows)
        fresh.clear()

    def summary(self, digests: dict[str, str]) -> str:
        """Counts of a snapshot, as JSON: records by kind, and by set of programmes."""
        counts = Counter(self.facets[digest] for digest in digests.values() if digest in self.facets)
        kinds: Counter[str] = Counter()
        programmes: Counter[str] = Counter()
        for facets, n in counts.items():
            kinds[facets.kind] += n
            programmes[facets.programmes] += n
        shown = [[msgspec.json.decode(some), n] for some, n in sorted(programmes.items())]
        return msgspec.json.encode({"kinds": dict(sorted(kinds.items())), "programmes": shown}).decode()


def published_entry(form: Form, files: Files, key: str) -> bytes | None:
    """What files print of the entry that the register holds under a key; None where they have none."""
    digests: dict[str, str] = {}
    for unit in reader(form).units(files, form).units:
        _add(digests, unit.key, fingerprint(unit.fingerprint), [])
        if key in digests:
            return unit.fingerprint
    return None


def _add(digests: dict[str, str], printed: str, digest: str, problems: list[Problem]) -> None:
    """Enter a record under its key; a key used twice for different records keeps both, numbered as they stand."""
    key = _tidy(printed)
    if not key:
        key = f"~{digest}"
        problems.append(Problem("missing_field", key, "has no key; it is known by its content"))
    known, n = key, 1
    while known in digests and digests[known] != digest:
        n += 1
        known = f"{key}~{n}"
    if known in digests:
        problems.append(Problem("duplicate_key", known, "stands twice with the same content; kept once"))
    elif n > 1:
        problems.append(Problem("duplicate_key", key, f"is used for different entries; one more is kept as {known}"))
    digests[known] = digest


def _tidy(printed: str) -> str:
    """A key on one line, without control characters, and no longer than the register keeps."""
    key = " ".join(printed.translate(_CONTROL).split())
    return key if len(key) <= MAX_KEY else f"{key[:MAX_KEY]}~{fingerprint(key.encode())[:8]}"
