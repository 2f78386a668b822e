"""Reads the UK Sanctions List as XML: <Designations> with one <Designation> per unique id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from comity.errors import RefusedError
from comity.model import Record
from comity.sources import hardened_xml, published_dates
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.gb_uksl.entry import Collected, Entry, cleaned, one_line
from comity.sources.gb_uksl.layout import CONTAINERS, GROUPS, INDICATORS, LEAVES, NEVER_SEEN, REQUIRED
from comity.sources.gb_uksl.records import read_entry
from comity.sources.repeated_keys import KeyedUnits

ROOT, ENTRY, DATE = "Designations", "Designation", "DateGenerated"
MANY = 1000
"""Entries among which every tag of the layout occurs: the list of 2026 has over 6,000."""

_IGNORED = "SanctionsImposedIndicators"
_FLAGS = frozenset((_IGNORED, *(f"{_IGNORED}/{flag}" for flag in INDICATORS)))
_BLOCK_OF = {f"{block}/{tag}": block for block, tags in GROUPS.items() for tag in tags}


def units(files: Files, form: Form) -> Reading:  # noqa: ARG001 - the contract's signature
    """One unit per Designation.

    Raises:
        RefusedError: not this list's XML, without entries, or without a tag that every entry has.
    """
    name, data = next(iter(files.items()), ("UK-Sanctions-List.xml", b""))
    root = hardened_xml.parse(data, name)
    if _tag(root) != ROOT:
        raise RefusedError("format", f"{name} begins with <{_tag(root)}>, not with <{ROOT}>. It is another list.")
    entries = [element for element in root.iterchildren("*") if _tag(element) == ENTRY]
    if not entries:
        raise RefusedError("no_records", f"{name} holds no <{ENTRY}>.")
    seen: Counter[str] = Counter()
    problems = list(_beside(root))
    found = _units([_entry(element, seen) for element in entries], problems)
    _refuse_without(seen, len(entries), name)
    problems += _unlike_the_layout(seen, len(entries))
    return Reading(found, _generated(root, name, problems), problems=problems)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one entry."""
    return read_entry(unit.key, unit.payload)


def _tag(element: etree._Element) -> str:
    """A tag without its namespace: the schema's version has changed, and its address may."""
    return str(etree.QName(element).localname)


def _entry(element: etree._Element, seen: Counter[str]) -> Entry:
    found = Collected()
    seen.update(set(_collect(element, "", found)))
    return found.entry()


def _collect(element: etree._Element, above: str, found: Collected) -> Iterator[str]:
    """Every path under an element, while its values are kept: groups whole, values one by one, flags not at all."""
    for child in element.iterchildren("*"):
        path = f"{above}{_tag(child)}"
        yield path
        for name, value in child.attrib.items():
            yield f"{path}/@{name!s}"
            found.add_unknown(f"{path}/@{name!s}", str(value))
        if path in GROUPS:
            found.add_group(path, _group(child, GROUPS[path]))
        elif path in LEAVES and path not in _BLOCK_OF:
            found.add(LEAVES[path], child.text)
        elif path not in CONTAINERS and path not in LEAVES and path not in _FLAGS:
            found.add_unknown(path, child.text)
        yield from _collect(child, f"{path}/", found)


def _group(element: etree._Element, tags: tuple[str, ...]) -> dict[str, str | None]:
    """Tag -> text in the layout's order; of a tag that stands twice, both texts."""
    printed = [(_tag(child), cleaned(child.text)) for child in element.iterchildren("*")]
    return {tag: " ".join(text for each, text in printed if each == tag and text) for tag in tags}


def _beside(root: etree._Element) -> Iterator[Problem]:
    """What stands outside the entries and is not known: a new section may hold targets."""
    unknown = Counter(f"@{name!s}" for name in root.attrib if not str(name).startswith("{http://www.w3.org/"))
    unknown.update(tag for tag in map(_tag, root.iterchildren("*")) if tag not in (ENTRY, DATE))
    for path, count in sorted(unknown.items()):
        yield Problem("unknown_field", f"{ROOT}/{path}", f"Printed {count:,} times beside the entries and not read.")


def _generated(root: etree._Element, name: str, problems: list[Problem]) -> str:
    printed = next((cleaned(child.text) for child in root.iterchildren("*") if _tag(child) == DATE), "")
    day = published_dates.day(printed)
    if day is None:
        problems.append(Problem("missing_field", f"{name}, {DATE}", f"{printed!r} is no day; the file is undated."))
    return day.isoformat() if day else ""


def _refuse_without(seen: Counter[str], n_entries: int, name: str) -> None:
    for tag in (*REQUIRED, "Names/Name/Name6") if n_entries > 2 else ():
        if not seen[tag]:
            raise RefusedError("format", f"{name} has no tag {tag} in any entry. Its layout has changed.")


def _unlike_the_layout(seen: Counter[str], n_entries: int) -> Iterator[Problem]:
    known = LEAVES.keys() | CONTAINERS | _FLAGS
    for path, count in sorted(seen.items()):
        if path not in known:
            yield Problem("unknown_field", path, f"Printed in {count:,} entries; kept as an attribute.")
    for path, tag in LEAVES.items() if n_entries >= MANY else ():
        if not seen[path] and tag not in NEVER_SEEN:
            yield Problem("missing_field", path, f"It stands in none of the {n_entries:,} entries.")


def _units(entries: list[Entry], problems: list[Problem]) -> list[Unit]:
    found = KeyedUnits("UniqueID", problems)
    for number, entry in enumerate(entries, start=1):
        printed = one_line(entry.first("UniqueID")) or unkeyed(entry, f"{ENTRY} {number}", problems)
        found.add(Unit(printed, entry.fingerprint(), entry))
    return found.units


def unkeyed(entry: Entry, place: str, problems: list[Problem]) -> str:
    """A key for an entry without a unique id."""
    name = entry.groups.get("Name", [{}])[0]
    text = " ".join(value for tag, value in name.items() if tag.startswith("Name") and tag != "NameType")
    key = derived_key(entry.first("IndividualEntityShip"), text, entry.first("DOB"))
    problems.append(Problem("missing_field", "UniqueID", f"{place} has none; its key is derived: {key}."))
    return key
