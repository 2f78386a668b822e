"""Reads OFAC's classic XML: sdn.xml and consolidated.xml."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from lxml import etree

from comity.errors import RefusedError
from comity.model import Address, Record
from comity.model.records import Quality
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.ofac import xml_publication
from comity.sources.ofac.acts import designations
from comity.sources.ofac.binding import binding_of
from comity.sources.ofac.findings import Findings, of_type, read_name, read_ship, read_title, record_of
from comity.sources.ofac.id_types import read_id
from comity.sources.ofac.names import ALIAS_KINDS, in_one, name_of
from comity.sources.ofac.remarks import read_birth, read_country, read_statements
from comity.sources.ofac.xml_entry import Entry, Taker, pack, unpack
from comity.sources.ofac.xml_layout import (
    ENOUGH,
    ENTRY,
    EXPECTED,
    NAMESPACES,
    PUBLICATION,
    REQUIRED,
    ROOT,
    Names,
    squeeze,
)
from comity.sources.repeated_keys import Keys, repeated
from comity.sources.streamed_xml import Layout, Stream

_LAYOUT = Layout(ROOT, {PUBLICATION: "", ENTRY: ""})
_SHIP = {
    "callSign": "call sign", "vesselType": "vessel type", "vesselFlag": "flag", "vesselOwner": "owner",
    "tonnage": "tonnage", "grossRegisteredTonnage": "gross registered tonnage",
}  # fmt: skip
_QUALITIES: dict[str, Quality] = {"strong": "strong", "weak": "weak"}

_Odd = Literal["unknown_field", "missing_field"]
_FATES: dict[_Odd, str] = {
    "unknown_field": "Printed in {:,} entries and not read.",
    "missing_field": "Lacking in {:,}; the rest was read.",
}


def units(files: Files, form: Form) -> Reading:
    """One unit per sdnEntry. The whole file is read before the first of them: its last tag may still refuse it.

    Raises:
        RefusedError: another format, cut off, hostile, or with another number of entries than it states.
    """
    name, data = next(iter(files.items()), ("the XML", b""))
    stream = Stream(data, name, _LAYOUT)
    taken = _Taken(Names(stream.root.namespace))
    for piece in stream.pieces():
        taken.add(piece.element, piece.section)
    problems = [*_about_root(stream, form, name), *_strays(stream), *xml_publication.unread(taken.stated)]
    problems.extend(xml_publication.check_count(taken.stated, taken.n_entries, name))
    published_on = xml_publication.published_on(taken.stated, name, problems)
    taken.refuse_unusable(name)
    problems.extend((*taken.absent(), *taken.problems, *taken.odd(form)))
    return Reading(taken.units, published_on, problems=problems)


class _Taken:
    """What has been taken out of a file so far.

    Args:
        names: of the tags of the file.

    Attributes:
        stated: what the file says of itself.
        units: in the file's order.
        n_entries: those without a key included.
        problems: of single entries.
    """

    def __init__(self, names: Names) -> None:
        self.stated: dict[str, str] = {}
        self.units: list[Unit] = []
        self.n_entries = 0
        self.problems: list[Problem] = []
        self._names = names
        self._keys = Keys()
        self._taker = Taker(names)
        self._odd: Counter[tuple[_Odd, str]] = Counter()
        self._lacking = list(REQUIRED)
        self._unseen = list(EXPECTED)

    def add(self, element: etree._Element, section: str) -> None:
        """Take one child of the root."""
        if section == PUBLICATION:
            self.stated |= xml_publication.statements(element, self._names)
            return
        self.n_entries += 1
        entry = self._taker.take(element)
        if not self._taker.is_as_known(element):
            self._odd.update(set(self._names.odd(element)))
        self._lacking = [path for path in self._lacking if not entry.texts.get(path)]
        self._unseen = [path for path in self._unseen if not entry.has(path)]
        if key := entry.text("uid"):
            self._keep(key, pack(entry))
        else:
            text = squeeze(" ".join(str(each) for each in element.itertext()))
            place = f"{ENTRY} number {self.n_entries}"
            self.problems.append(Problem("skipped", place, f"It has no uid and was left out: {text}"))

    def _keep(self, printed: str, packed: bytes) -> None:
        """Keep a second entry of one key under a key of its own, unless it is the same word for word."""
        key = self._keys.give(printed, packed)
        if key:
            self.units.append(Unit(key, packed, packed))
        if key != printed:
            self.problems.append(repeated(f"uid {printed}", key))

    def refuse_unusable(self, name: str) -> None:
        """Refuse a file without entries, or in which none has a tag that all have had; one or two prove nothing.

        Raises:
            RefusedError: it is one.
        """
        if not self.n_entries:
            raise RefusedError("no_records", f"{name} holds no {ENTRY}.")
        if self._lacking and self.n_entries > 2:
            raise RefusedError("format", f"{name} has no {self._lacking[0]} in any entry. Its layout has changed.")

    def absent(self) -> Iterator[Problem]:
        """What a whole file should have and has not."""
        for path in self._unseen if self.n_entries >= ENOUGH else ():
            yield Problem("missing_field", path, "Not printed in any entry, where every version so far has had it.")

    def odd(self, form: Form) -> Iterator[Problem]:
        """What is not known in some entries, or lacking."""
        for (code, path), count in sorted(self._odd.items()):
            if path not in form.ignored:
                yield Problem(code, path, _FATES[code].format(count))


def _about_root(stream: Stream, form: Form, name: str) -> Iterator[Problem]:
    namespace = stream.root.namespace
    if namespace not in NAMESPACES:
        yield Problem("bad_value", name, f"Its namespace {namespace!r} is a new one; read by names of tags.")
    for attribute in stream.root.attributes:
        if f"{ROOT}/@{attribute}" not in form.ignored:
            yield Problem("unknown_field", f"{ROOT}/@{attribute}", "Printed and not read.")


def _strays(stream: Stream) -> Iterator[Problem]:
    for tag, count in stream.sections.items():
        if tag not in (PUBLICATION, ENTRY):
            yield Problem("unknown_field", tag, f"It stands beside the entries {count:,} times and was not read.")


def record(unit: Unit, form: Form) -> Record:
    """Read one entry."""
    binding = binding_of(form)
    entry = unpack(unit.payload)
    found = of_type(entry.text("sdnType") or "none")
    read_name(in_one(entry.text("lastName"), entry.text("firstName")), found)
    _read_aliases(entry, found)
    read_title(entry.text("title"), found)
    for values in entry.blocks.get("vesselInfo", ()):
        read_ship({label: values.get(tag, "") for tag, label in _SHIP.items()}, found)
    _read_origins(entry, found)
    for values in entry.blocks.get("idList/id", ()):
        read_id(values, found)
    found.addresses.extend(_addresses(entry))
    read_statements(entry.text("remarks"), found)
    programmes = entry.texts.get("programList/program") or [""]
    return record_of(binding.list, unit.key, designations(programmes, found, own_acts=binding.own_acts), found)


def _read_aliases(entry: Entry, found: Findings) -> None:
    for values in entry.blocks.get("akaList/aka", ()):
        text = in_one(values.get("lastName", ""), values.get("firstName", ""))
        type_, category = values.get("type", ""), values.get("category", "")
        if not text:
            found.warnings.append(f"alias number {values.get('uid', '?')} has no name: left out")
            continue
        role, word = ALIAS_KINDS.get(type_.replace(".", "").lower(), ("aka", type_))
        quality = _QUALITIES.get(category.lower(), "")
        notes = "; ".join(part for part in (word, "" if quality else category) if part)
        found.names.append(name_of(text, found.kind, role=role, quality=quality, note=notes))


def _read_origins(entry: Entry, found: Findings) -> None:
    """Births and nationalities, what OFAC marks as the main entry first: the CSV family marks the others `alt.`."""
    for value in _main_first(entry, "dateOfBirthList/dateOfBirthItem", "dateOfBirth", found):
        read_birth(value, found)
    places = _main_first(entry, "placeOfBirthList/placeOfBirthItem", "placeOfBirth", found)
    found.birth_places.extend(Address(text=value) for value in places)
    for value in _main_first(entry, "nationalityList/nationality", "country", found):
        read_country("nationality", value, found)
    for value in _main_first(entry, "citizenshipList/citizenship", "country", found):
        read_country("citizen", value, found)


def _main_first(entry: Entry, path: str, tag: str, found: Findings) -> list[str]:
    blocks = [values for values in entry.blocks.get(path, ()) if values.get(tag)]
    for values in blocks:
        if values.get("mainEntry") not in ("true", "false"):
            found.warnings.append(f"{tag} {values[tag]!r} is marked neither as the main entry nor as another")
    return [values[tag] for values in sorted(blocks, key=lambda values: values.get("mainEntry") != "true")]


def _addresses(entry: Entry) -> Iterator[Address]:
    """An address without a single part stands where none is known, and is none."""
    for values in entry.blocks.get("addressList/address", ()):
        lines = (values.get(f"address{number}", "") for number in (1, 2, 3))
        address = Address(
            street=", ".join(line for line in lines if line),
            city=values.get("city", ""),
            region=values.get("stateOrProvince", ""),
            postcode=values.get("postalCode", ""),
            country=values.get("country", ""),
        )
        if address != Address():
            yield address
