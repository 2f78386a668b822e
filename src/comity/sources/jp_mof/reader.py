"""Reads Japan's list: a workbook with one sheet per section, or a CSV with one row per entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from comity.errors import RefusedError
from comity.model import Attribute, Country, Name, Record, Relation
from comity.model.records import Kind, NameKind, Quality
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.jp_mof import births, flat_file, notice_days, remarks, sections, sheets
from comity.sources.jp_mof.acts import attributes, designation
from comity.sources.jp_mof.aliases import Heading, aliases, is_sentence
from comity.sources.jp_mof.cells import alternatives, folded, is_japanese, one_line, present
from comity.sources.jp_mof.entries import Entry, fingerprint, is_person
from comity.sources.jp_mof.identifiers import identifiers, papers
from comity.sources.jp_mof.names import original_script, own_names
from comity.sources.jp_mof.places import addresses, places

_SHOWN = 12
"""Deleted rows of a section that a report shows, the latest first; the largest section has 318."""
_ALIASES: tuple[tuple[str, NameKind, Quality], ...] = (
    ("alias", "aka", ""),
    ("strong", "aka", "strong"),
    ("weak", "aka", "weak"),
    ("former", "fka", ""),
)


def units(files: Files, form: Form) -> Reading:
    """One unit per entry that is in force.

    Raises:
        RefusedError: not a file of this form, cut off, or without one entry.
    """
    problems: list[Problem] = []
    if form.id == "csv":
        read = [(f"row {at}", entry) for at, entry in flat_file.entries(files, problems)]
    else:
        read = [(line.place, line.entry) for line in sheets.lines(files, problems)]
    named = [(place, entry) for place, entry in read if not sheets.names_nobody(entry)]
    problems += _struck([entry for _, entry in read if sheets.names_nobody(entry)])
    problems += _exchanged([entry for _, entry in named])
    if not named:
        raise RefusedError("no_records", "The file has headings and no entry below them.")
    return Reading(list(_units(named, problems)), problems=problems)


def _struck(entries: Iterable[Entry]) -> Iterator[Problem]:
    """One report per section on its rows that name nobody, with what the latest of them print."""
    by_section: dict[str, list[Entry]] = {}
    for entry in entries:
        by_section.setdefault(entry.section.title, []).append(entry)
    for title, rows in by_section.items():
        rows.sort(key=lambda entry: notice_days.read(entry.one("days")).struck or date.min, reverse=True)
        shown = "; ".join(f"{entry.one('number')} {one_line(entry.one('days'))}".strip() for entry in rows[:_SHOWN])
        more = f"; and {len(rows) - _SHOWN:,} before" if len(rows) > _SHOWN else ""
        message = f"{len(rows):,} numbers name nobody (deleted, 削除, or empty) and have no record: {shown}{more}."
        yield Problem("skipped", f"sheet {title}", message)


def _exchanged(entries: Iterable[Entry]) -> Iterator[Problem]:
    """Sections whose English names are mostly Japanese: values that moved under a wrong heading."""
    by_section: dict[str, list[bool]] = {}
    for entry in entries:
        if english := entry.one("english"):
            by_section.setdefault(entry.section.title, []).append(is_japanese(english))
    for title, japanese in by_section.items():
        if sum(japanese) * 2 > len(japanese):
            message = f"{sum(japanese):,} of {len(japanese):,} English names are Japanese: are the columns exchanged?"
            yield Problem("bad_value", f"sheet {title}", message)


def _units(named: Iterable[tuple[str, Entry]], problems: list[Problem]) -> Iterator[Unit]:
    seen: dict[str, int] = {}
    for place, entry in named:
        key = _key(entry)
        if not _is_keyed(entry):
            message = f"No number that can be read ({entry.one('number')!r}); the key is derived: {key}."
            problems.append(Problem("missing_field", place, message))
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            problems.append(
                Problem("duplicate_key", place, f"The key {key} stood there before; this is {key} ({seen[key]}).")
            )
            key = f"{key} ({seen[key]})"
        yield Unit(key, fingerprint(key, entry), entry)


def _is_keyed(entry: Entry) -> bool:
    return bool(entry.of("key")) or bool(entry.section.number and sections.number(entry.one("number")).value)


def _key(entry: Entry) -> str:
    if entry.of("key"):
        return present(folded(entry.one("key")))
    value = sections.number(entry.one("number")).value
    if value and entry.section.number:
        return sections.key(entry.section, value, notice_days.read(entry.one("days")).listed)
    return derived_key(entry.section.title, entry.one("english") or entry.one("japanese"), "".join(entry.of("births")))


def record(unit: Unit, form: Form) -> Record:
    """Read one entry."""
    entry: Entry = unit.payload
    warnings: list[str] = []
    told = _told_in_remarks(entry)
    born, born_at = births.births_and_places(entry.of("births_and_places"))
    born += births.births((*entry.of("births"), *told["births"]))
    warnings += [f"date of birth {birth.text!r} is no date: kept as printed" for birth in born if birth.first is None]
    kind = _kind(entry, bool(born), warnings)
    printed = list(papers(entry, told))
    return Record(
        list="jp_mof",
        key=unit.key,
        key_is="publisher" if _is_keyed(entry) else "derived",
        kind=kind,
        names=_names(entry, kind, warnings),
        identifiers=identifiers(entry, kind, printed, warnings),
        births=born,
        birth_places=places((*entry.of("birth_places"), *born_at, *told["birth_places"])),
        nationalities=tuple(map(Country, _values((*entry.of("nationalities"), *told["nationalities"])))),
        gender=next((sex for text in entry.prose if (sex := remarks.sex(text))), ""),
        positions=_values(entry.of("positions")),
        addresses=addresses(entry) + places((*entry.of("addresses"), *told["addresses"])),
        relations=_relations(entry),
        designations=(designation(entry, form, warnings),),
        attributes=(*attributes(entry, warnings), *(paper for paper in printed if isinstance(paper, Attribute))),
        remarks=(
            *(text.strip() for text in entry.of("remarks") if present(text)),
            *(text.strip() for text in entry.of("alias") if is_sentence(text)),
        ),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _told_in_remarks(entry: Entry) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {
        field: [] for field in ("births", "birth_places", "addresses", "nationalities", "passports")
    }
    for text in entry.of("remarks"):
        for field, value in remarks.labelled(text):
            found[field].append(value)
    return found


def _kind(entry: Entry, has_birth: bool, warnings: list[str]) -> Kind:
    printed = entry.one("kind")
    if printed:
        if printed not in flat_file.KINDS:
            warnings.append(f"個人・団体 is {printed!r}, neither 個人 nor 団体")
        return flat_file.KINDS.get(printed, "other")
    if entry.section.kind:
        return entry.section.kind
    return "person" if has_birth or is_person(entry) else "organization"


def _names(entry: Entry, kind: Kind, warnings: list[str]) -> tuple[Name, ...]:
    names = list(own_names(entry.one("english"), entry.one("japanese"), person=kind == "person"))
    for field, said, quality in _ALIASES:
        for cell in entry.of(field):
            heading = Heading(said, quality, kind == "person", entry.flat)
            names += aliases(cell, heading) if present(cell) else ()
    for text in entry.of("notice"):
        names += original_script(text)[1]
    if not names:
        warnings.append("no name is printed")
    return _each_once(names)


def _each_once(names: Iterable[Name]) -> tuple[Name, ...]:
    """A name printed again, with other words about it, is the same name with these words too."""
    found: dict[str, Name] = {}
    for name in names:
        known = found.setdefault(name.text, name)
        if name.note and name.note not in known.note:
            notes = "; ".join(note for note in (known.note, name.note) if note)
            found[name.text] = msgspec.structs.replace(known, note=notes)
    return tuple(found.values())


def _values(cells: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for cell in cells for value in alternatives(cell)))


def _relations(entry: Entry) -> tuple[Relation, ...]:
    prefix = f"{entry.section.number:03}" if entry.section.number in (2, 14) else ""
    found = [relation for text in entry.prose for relation in remarks.relations(text, prefix)]
    found += remarks.family(_values(entry.of("positions")))
    return tuple(dict.fromkeys(found))
