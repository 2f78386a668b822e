"""The `id` of the XML: OFAC's word for what it is (idType), its value, and sometimes a country and two dates.

Not only numbers stand there: `Gender`, `Website`, `Secondary sanctions risk:`, days of acts and whole sentences do,
too. The CSV family prints the same as `LABEL VALUE (COUNTRY) issued DAY expires DAY` in the Remarks, so that one set of
tables and rules reads both.
"""

from __future__ import annotations

from collections.abc import Mapping

from comity.model import Attribute, Identifier
from comity.sources.ofac.findings import Findings
from comity.sources.ofac.labels import SCHEME_OF
from comity.sources.ofac.numbers import Beside, is_number, labelled_number
from comity.sources.ofac.remarks import read_labelled
from comity.sources.ofac.segments import statements

_WALLET = "digital currency address"
_MOST_PARTS = 4
"""Words of a number; a longer text with a digit in it is a sentence."""


def read_id(values: Mapping[str, str], found: Findings) -> None:
    """Read one `id`.

    Args:
        values: idType, idNumber, idCountry, issueDate, expirationDate; what is not printed is missing.
        found: of the entry.
    """
    label, value = values.get("idType", ""), values.get("idNumber", "")
    beside = Beside(values.get("idCountry", ""), values.get("issueDate", ""), values.get("expirationDate", ""))
    if not label or not value:
        found.warnings.append(f"an id has no {'value' if label else 'type'}: {label or value!r}")
    if _is_numbers_label(label) and (reading := labelled_number(f"{label} {value}", found.kind, beside)):
        found.identifiers.append(reading.identifier)
        found.warnings.extend([reading.warning] if reading.warning else [])
        return
    for statement in _statements(_in_one(label, value, beside), found):
        if not read_labelled(statement, found):
            _keep_unknown(label, value, beside, found)


def _statements(text: str, found: Findings) -> list[str]:
    """A value that is followed by statements of other labels, taken apart; any other is whole, semicolons and all."""
    first, *others = statements(text) or [""]
    if all(read_labelled(statement, Findings(found.kind)) for statement in others):
        return [first, *others]
    return [text]


def _is_numbers_label(label: str) -> bool:
    """Whether the whole label is one of a number's; a part of it is not enough (`Passport Booklet Type`)."""
    bare = label.lower()
    return bare in SCHEME_OF or bare.rstrip(" :-") in SCHEME_OF or bare.startswith(_WALLET)


def _in_one(label: str, value: str, beside: Beside) -> str:
    """The text that the CSV family prints."""
    country = f"({beside.country})" if beside.country else ""
    issued = f"issued {beside.issued_on}" if beside.issued_on else ""
    expires = f"expires {beside.expires_on}" if beside.expires_on else ""
    return " ".join(part for part in (label, value, country, issued, expires) if part)


def _keep_unknown(label: str, value: str, beside: Beside, found: Findings) -> None:
    """What is in no table is an identifier of scheme `other` where it looks like a number, else an attribute."""
    if not label and not value:
        return
    known = _is_numbers_label(label)
    if not known and is_number(value) and len(value.split()) <= _MOST_PARTS:
        found.identifiers.append(Identifier("other", value, *beside, note=label))
    else:
        found.attributes.append(Attribute(label.strip(" :-").lower() or "id", _in_one("", value, beside)))
    if label:
        what = "has a value that is no number" if known else "is not known"
        found.warnings.append(f"id type {label!r} {what}: {value!r} was kept as printed")
