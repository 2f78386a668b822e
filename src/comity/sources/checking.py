"""Holding a file against what its reader expects, field by field, without a register.

Some readers were written from a format's documentation alone (`verified_on = "fixture"`). When the real file is at
hand, this tells at once where it differs: columns and tags that are new or missing, values that were not understood,
fields that the form should carry and that no record has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from comity.model import Record
from comity.model.fields import GETTERS
from comity.sources import encoded_twice
from comity.sources.contract import FIELDS, READER_FAULTS, Files, Form, Manifest, Problem, Reader, Unit
from comity.sources.registry import reader

_PRINTED = re.compile(r"'[^']*'|\"[^\"]*\"|\d[\d.,/-]*")
"""What differs from one finding to the next of its kind: printed values, and numbers."""


class FieldUse(msgspec.Struct, frozen=True):
    """How often a file fills one field.

    Attributes:
        field: of `comity.sources.contract.FIELDS`.
        carried: whether the form says that it carries the field.
        n_records: records that have it.
        share: of all records, in [0, 1].
        example: the first value, as text.
    """

    field: str
    carried: bool
    n_records: int
    share: float
    example: str


class Finding(msgspec.Struct, frozen=True):
    """What is not as expected, all of one kind together.

    Attributes:
        code: of `Problem`; `warning` for what one record says of itself; `never_filled` for a carried field that no
            record has.
        n: how often.
        place: of the first.
        message: of the first.
    """

    code: str
    n: int
    place: str
    message: str


class Check(msgspec.Struct, frozen=True):
    """A file held against its form.

    Attributes:
        verified_on: what the reader was tested on before: `real file` or `fixture`.
        published_on: as the file states it.
        findings: the most telling first: missing and unknown fields, then values, then warnings.
    """

    list: str
    form: str
    verified_on: str
    published_on: str
    n_records: int
    fields: tuple[FieldUse, ...]
    findings: tuple[Finding, ...]

    @property
    def differs(self) -> bool:
        """Whether the file is not what the form says; oddities of single records are no difference."""
        return any(each.code != "warning" for each in self.findings)


_ORDER = ("missing_field", "unknown_field", "never_filled", "skipped", "bad_value", "duplicate_key", "stale", "warning")


def check(manifest: Manifest, form: Form, files: Files) -> Check:
    """Read a file as it would be imported, and tell what is not as expected.

    Args:
        manifest: of the list.
        form: that the file should have.
        files: base name -> bytes.

    Raises:
        RefusedError: it cannot be taken apart in this form.
    """
    module = reader(form)
    reading = module.units(files, form)
    used: Counter[str] = Counter()
    examples: dict[str, str] = {}
    problems: list[Problem] = list(encoded_twice.problems(files))
    keys: Counter[str] = Counter()
    for unit, record in _records(module, reading.units, form, problems):
        keys[unit.key] += 1
        problems += [Problem("bad_value", f"~{unit.key}", warning) for warning in record.warnings]
        for field, get in GETTERS.items():
            if values := get(record):
                used[field] += 1
                examples.setdefault(field, _text(values[0]))
    problems += [Problem("duplicate_key", key, "is used more than once") for key, n in keys.items() if n > 1]
    n_records = sum(keys.values())
    fields = tuple(
        FieldUse(field, field in form.carries, used[field], used[field] / max(n_records, 1), examples.get(field, ""))
        for field in FIELDS
    )
    findings = _grouped([*reading.problems, *problems], fields)
    names = (manifest.list, form.id, form.verified_on, reading.published_on)
    return Check(*names, n_records, fields, findings)


def _records(
    module: Reader, units: Iterable[Unit], form: Form, problems: list[Problem]
) -> Iterator[tuple[Unit, Record]]:
    for unit in units:
        try:
            yield unit, module.record(unit, form)
        except READER_FAULTS as error:
            problems.append(Problem("skipped", unit.key, f"cannot be read ({type(error).__name__}: {error})"))


def _text(value: object) -> str:
    """A value for people: what is printed in it, without names of fields."""
    if isinstance(value, msgspec.Struct):
        value = tuple(msgspec.structs.asdict(value).values())
    if isinstance(value, tuple):
        return ", ".join(text for text in map(_text, value) if text)
    return "" if value is None else str(value)


def _grouped(problems: list[Problem], fields: tuple[FieldUse, ...]) -> tuple[Finding, ...]:
    found: dict[tuple[str, str], Finding] = {}
    for each in problems:
        code, place = ("warning", each.place[1:]) if each.place.startswith("~") else (each.code, each.place)
        where = each.place if code in ("missing_field", "unknown_field") else ""
        kind = (code, f"{where} {_PRINTED.sub('#', each.message)}")
        first = found.get(kind)
        found[kind] = msgspec.structs.replace(first, n=first.n + 1) if first else Finding(code, 1, place, each.message)
    for use in fields:
        if use.carried and not use.n_records:
            message = "the form should carry this field, and no record has it"
            found["never_filled", use.field] = Finding("never_filled", 1, use.field, message)
    return tuple(sorted(found.values(), key=lambda each: (_ORDER.index(each.code), -each.n)))
