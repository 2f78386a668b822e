"""Identity and registration documents, as identifiers."""

from __future__ import annotations

import msgspec

from comity.model import Attribute, Identifier
from comity.sources.ofac.advanced.names import Names
from comity.sources.ofac.advanced.nodes import Node
from comity.sources.ofac.advanced.periods import period_text
from comity.sources.ofac.advanced.places import place_text
from comity.sources.ofac.findings import Findings
from comity.sources.ofac.numbers import Beside, Reading, labelled_number

VALID = "Valid"
_DATES = {"Issue Date": "issued", "Expiration Date": "expires"}


def read_document(document: Node, names: Names, found: Findings) -> None:
    """Read one IDRegDocument.

    Args:
        document: with its place of issue inside.
        names: of the profile; a document in another than the primary one says so.
        found: gets an identifier, or an attribute where no number is printed.
    """
    label = document.get("IDRegDocType")
    number = " ".join(document.texts("IDRegistrationNo"))
    dates, other_dates = _dates(document)
    notes = [*other_dates, *_notes(document, names)]
    country = document.get("IssuedBy-Country")
    if not number:
        said = "; ".join(filter(None, ("no number is printed", country, *dates, *notes)))
        found.attributes.append(Attribute(f"document: {label}", said))
        return
    reading = read_number(label, number, found, Beside(country, *dates))
    keep(_noted(reading, notes), found)


def read_number(label: str, number: str, found: Findings, beside: Beside) -> Reading:
    """A number under a printed label, in the scheme that OFAC's other forms give it; else in the scheme `other`."""
    reading = labelled_number(f"{label} {number}", found.kind, beside)
    return reading or Reading(Identifier("other", number, *beside, note=label))


def keep(reading: Reading, found: Findings) -> None:
    """Enter an identifier, and what is odd about it."""
    found.identifiers.append(reading.identifier)
    if reading.warning:
        found.warnings.append(reading.warning)


def _noted(reading: Reading, notes: list[str]) -> Reading:
    note = "; ".join(filter(None, (reading.identifier.note, *notes)))
    return reading._replace(identifier=msgspec.structs.replace(reading.identifier, note=note))


def _dates(document: Node) -> tuple[tuple[str, str], list[str]]:
    """Issued and expires; dates of another kind in words."""
    found = {"issued": "", "expires": ""}
    others = []
    for dated in document.all("DocumentDate"):
        printed = " ".join(filter(None, (period_text(period) for period in dated.all("DatePeriod"))))
        kind = _DATES.get(dated.get("IDRegDocDateType"), "")
        if kind and not found[kind]:
            found[kind] = printed
        elif printed:
            others.append(f"{dated.get('IDRegDocDateType')}: {printed}")
    return (found["issued"], found["expires"]), others


def _notes(document: Node, names: Names) -> list[str]:
    validity = document.get("Validity")
    said = [
        "" if validity == VALID else validity,
        *document.texts("Comment"),
        *(f"issuing authority: {name}" for name in document.texts("IssuingAuthority")),
        *(f"issued in {place_text(place)}" for place in document.all("Location")),
    ]
    for reference in document.all("DocumentedNameReference"):
        name = names.texts.get(reference.get("DocumentedNameID"), "")
        if not name:
            said.append(f"in the name of number {reference.get('DocumentedNameID')}")
        elif name != names.primary:
            said.append(f"in the name {name}")
    return [note for note in said if note]
