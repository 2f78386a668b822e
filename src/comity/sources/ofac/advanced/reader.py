"""Reads OFAC's Advanced XML, in the namespaces of 2015 to 2026."""

from __future__ import annotations

from collections.abc import Iterator

from comity.errors import RefusedError
from comity.model import Record
from comity.model.records import Kind
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.ofac.advanced.documents import read_document
from comity.sources.ofac.advanced.features import read_feature
from comity.sources.ofac.advanced.joining import FAULT, Gathered
from comity.sources.ofac.advanced.layout import (
    NAMESPACES,
    NEEDED_SECTIONS,
    ROOT,
    SECTIONS,
    UNUSED_SECTIONS,
    shapes,
)
from comity.sources.ofac.advanced.listings import designations_of
from comity.sources.ofac.advanced.names import names_of
from comity.sources.ofac.advanced.nodes import Maker, Node, unpack
from comity.sources.ofac.advanced.periods import exact_day, printed_day
from comity.sources.ofac.advanced.relations import relation_of
from comity.sources.ofac.advanced.tally import Tally
from comity.sources.ofac.binding import binding_of
from comity.sources.ofac.findings import Findings, record_of
from comity.sources.streamed_xml import Layout, Stream

_LAYOUT = Layout(ROOT, SECTIONS)
_KINDS: dict[str, Kind] = {
    "Individual": "person", "Entity": "organization", "Vessel": "vessel", "Aircraft": "aircraft",
}  # fmt: skip
"""PartySubType or, where that says `Unknown`, PartyType -> kind; `Location` and `Other Entity` are `other`."""


def units(files: Files, form: Form) -> Reading:
    """One unit per DistinctParty. The whole file is read before the first of them: their entries stand at its end.

    Raises:
        RefusedError: not this format, cut off, hostile, only a delta, or without parties.
    """
    name, data = next(iter(files.items()), ("SDN_ADVANCED.XML", b""))
    tally = Tally()
    stream = Stream(data, name, _LAYOUT)
    _refuse_delta(stream, name)
    gathered = Gathered(tally)
    issued = _gather(stream, form, gathered, tally)
    _check_sections(stream, form, gathered, tally, name)
    problems: list[Problem] = []
    return Reading(_units(gathered, tally, problems), _published_on(issued, gathered, tally), problems=problems)


def _gather(stream: Stream, form: Form, gathered: Gathered, tally: Tally) -> Node | None:
    """Read the file once; returns DateOfIssue."""
    maker = Maker(shapes(form.ignored), stream.namespace, tally)
    issued = None
    for piece in stream.pieces():
        node = maker.make(piece.element, "" if SECTIONS.get(piece.section) == "" else f"{piece.section}/")
        if node.tag == "DateOfIssue":
            issued = node
        gathered.put(node)
    return issued


def _check_sections(stream: Stream, form: Form, gathered: Gathered, tally: Tally, name: str) -> None:
    """Compare what stands directly under the root with what should.

    Raises:
        RefusedError: a section is absent without which there is no record, or there is none.
    """
    for section in SECTIONS:
        if section not in stream.sections and section in NEEDED_SECTIONS:
            raise RefusedError("format", f"{name} has no section {section}. Its layout has changed.")
        if section not in (*stream.sections, *UNUSED_SECTIONS):
            tally.add("missing_field", section, "The section is not in the file; what stands in it is lost.")
    for section in stream.sections:
        if section not in SECTIONS:
            tally.add("unknown_field", section, "A section that is not read; it may hold more parties.")
    for place, count in stream.strays.items():
        tally.add("unknown_field", place, f"Printed {count:,} times and not read.")
    _check_root(stream, form, tally)
    if not gathered.n_parties:
        raise RefusedError("no_records", f"{name} holds no DistinctParty.")


def _check_root(stream: Stream, form: Form, tally: Tally) -> None:
    namespace = stream.root.namespace
    if namespace not in NAMESPACES:
        place = f"{ROOT}, namespace {namespace or '(none)'}"
        tally.add("unknown_field", place, "OFAC has not published in this namespace before; it was read all the same.")
    for attribute in stream.root.attributes:
        if f"{ROOT}/@{attribute}" not in form.ignored:
            tally.add("unknown_field", f"{ROOT}/@{attribute}", "Printed and not read.")


def _refuse_delta(stream: Stream, name: str) -> None:
    if base := stream.root.attributes.get("DeltaBaseVersion"):
        raise RefusedError(
            "format", f"{name} holds only what has changed since version {base}, not the list. Fetch the whole file."
        )


def _published_on(issued: Node | None, gathered: Gathered, tally: Tally) -> str:
    if issued is None:
        return ""  # told as a missing section
    day = exact_day(gathered.values.resolve(issued, "", "", []))
    if day is None:
        tally.add("bad_value", "DateOfIssue", f"{printed_day(issued)!r} is no day; the file is left undated.")
        return ""
    return day.isoformat()


def _units(gathered: Gathered, tally: Tally, problems: list[Problem]) -> Iterator[Unit]:
    yield from gathered.units()
    problems.extend(tally.problems())


def record(unit: Unit, form: Form) -> Record:
    """Read one party."""
    party = unpack(unit.payload)
    binding = binding_of(form)
    profiles = party.all("Profile")
    found = Findings(_kind(profiles[0]) if profiles else "other")
    found.warnings.extend(fault.text for fault in party.all(FAULT))
    found.remarks.extend(text.rstrip("; ") for text in party.texts("Comment"))
    if len(profiles) != 1:
        found.warnings.append(f"the entry has {len(profiles)} profiles instead of one; all were read into this record")
    for profile in profiles:
        _read_profile(profile, found)
    merged = Node("Profile", children=[child for profile in profiles for child in profile.children])
    if not found.names:
        found.warnings.append("no name is printed")
    return record_of(binding.list, unit.key, designations_of(binding, merged, found), found)


def _kind(profile: Node) -> Kind:
    return _KINDS.get(profile.get("PartySubType")) or _KINDS.get(profile.get("PartyType"), "other")


def _read_profile(profile: Node, found: Findings) -> None:
    names = names_of(profile)
    found.names.extend(names.names)
    if _kind(profile) == "other":
        shown = " ".join(filter(None, (profile.get("PartyType"), profile.get("PartySubType"))))
        found.warnings.append(f"type {shown!r} is no person, organisation, vessel or aircraft")
    found.remarks.extend(profile.texts("Comment"))
    for identity in profile.all("Identity"):
        found.remarks.extend(identity.texts("Comment"))
        for document in identity.all("IDRegDocument"):
            read_document(document, names, found)
    for feature in profile.all("Feature"):
        read_feature(feature, found)
    relations = (relation_of(each) for each in profile.all("ProfileRelationship"))
    found.relations.extend(relation for relation in relations if relation)
