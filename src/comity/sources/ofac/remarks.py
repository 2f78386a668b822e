"""What a statement in the Remarks means: an ordered list of rules, the first that fits wins.

A statement that no rule reads is kept whole in `Record.remarks`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from comity.model import Address, Attribute, Country, Relation
from comity.sources.ofac import labels
from comity.sources.ofac.findings import Findings
from comity.sources.ofac.names import ALIAS_KINDS, name_of
from comity.sources.ofac.numbers import Reading, labelled_number, unlisted_number
from comity.sources.ofac.segments import Segment, statements
from comity.sources.published_dates import parse

_ALIAS = re.compile(r"""([afnd])\.[kb]\.a\.\s+(['"])(.+)\2(?:\s*\((.*)\))?$""", re.DOTALL)
_FACT = re.compile(r"(DOB|POB|nationality|citizen|Gender|Linked To|Alternate Title|Title|Occupation)\b[:,]?\s+(.+)$",
                   re.IGNORECASE | re.DOTALL)  # fmt: skip
_DATE_OF_ACT = re.compile(r"(Listing|Effective|Divestment|Purchase/Sales For Divestment) Date \(([^()]+)\):?\s+(.+)$")
_WEB = re.compile(r"((?:https?://|www\.)\S+?|[^\s@]+@[^\s@]+?)(?:\s*\((?:website|email)\))?\.?$", re.IGNORECASE)
_FAMILY = re.compile(rf"({'|'.join(labels.FAMILY_WORDS)}) of (.+)$", re.IGNORECASE)
_FAMILY_POSSESSIVE = re.compile(rf"(.+)'s ((?:\w+ )?(?:{'|'.join(labels.FAMILY_WORDS)}))$", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*")


def _beginnings(table: Mapping[str, str]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(label) for label in sorted(table, key=len, reverse=True))
    return re.compile(rf"({alternatives})(?![A-Za-z])\s*(.*)$", re.IGNORECASE | re.DOTALL)


_ATTRIBUTE = _beginnings(labels.ATTRIBUTE_OF)
_STATEMENT = _beginnings(labels.STATEMENT_OF)


Rule = Callable[[str, Findings], bool]


def read(segments: list[Segment], found: Findings) -> None:
    """Read statements into the findings, in their printed order."""
    for segment in segments:
        if segment.cut:
            # Half a wallet or passport number is a wrong one.
            found.remarks.append(segment.text)
            found.warnings.append(f"the remarks are cut off in {segment.text!r}; the rest is in {found.comments}")
        elif not any(rule(segment.text, found) for rule in RULES):
            found.remarks.append(segment.text)


def read_statements(text: str, found: Findings) -> None:
    """Read the remarks of the XML: nothing closes them, and links stand in brackets, `(Linked To: A; Linked To: B)`."""
    for statement in statements(text):
        if statement.startswith("(Linked To:") and statement.endswith(")"):
            read_statements(statement[1:-1], found)
        elif not any(rule(statement, found) for rule in RULES):
            found.remarks.append(statement)


def read_labelled(text: str, found: Findings) -> bool:
    """Read a label and its value, where it is a known one and the value no number."""
    return _fact(text, found) or _attribute(text, found)


def _alias(text: str, found: Findings) -> bool:
    """A quoted alias is a weak one: OFAC's FAQ 122 (weak aliases stand in quotes, in CSV in the Remarks).

    OFAC's quotes are double ones; where fields stand in quotes themselves, it prints single ones instead.
    """
    match = _ALIAS.match(text)
    if not match:
        return False
    kind, note = ALIAS_KINDS[match[1]]
    notes = "; ".join(part for part in (note, match[4] or "") if part)
    found.names.append(name_of(match[3], found.kind, role=kind, quality="weak", note=notes))
    return True


def _fact(text: str, found: Findings) -> bool:
    match = _FACT.match(text)
    if not match:
        return False
    label, value = match[1].lower(), match[2].strip()
    if label == "dob":
        read_birth(value, found)
    elif label == "pob":
        found.birth_places.append(Address(text=value))
    elif label in ("nationality", "citizen"):
        if value.lower().startswith("of registration"):
            return False
        read_country(label, value, found)
    elif label == "gender":
        found.gender = value.lower()
    elif label == "linked to":
        found.relations.append(Relation("linked_to", value, note="Linked To"))
    else:
        found.positions.append(value)
    return True


def read_birth(value: str, found: Findings) -> None:
    """A date of birth; one that is not readable is kept as printed."""
    birth = parse(value)
    found.births.append(birth)
    if birth.first is None:
        found.warnings.append(f"date of birth {value!r} is not readable and kept as printed")


def read_country(label: str, value: str, found: Findings) -> None:
    """A `nationality`, or the country of which a person is a `citizen`."""
    if Country(value) not in found.nationalities:
        found.nationalities.append(Country(value))
    if label == "citizen":
        # OFAC tells a citizen from a national; the record has one field for both.
        found.attributes.append(Attribute("citizen", value))


def _listed_number(text: str, found: Findings) -> bool:
    return _keep(labelled_number(text, found.kind), found)


def _unlisted_number(text: str, found: Findings) -> bool:
    return _keep(unlisted_number(text), found)


def _keep(reading: Reading | None, found: Findings) -> bool:
    if reading is None:
        return False
    found.identifiers.append(reading.identifier)
    if reading.warning:
        found.warnings.append(reading.warning)
    return True


def _attribute(text: str, found: Findings) -> bool:
    if match := _DATE_OF_ACT.match(text):
        found.attributes.append(Attribute(f"{match[1].lower()} date ({match[2]})", match[3].strip()))
    elif (match := _ATTRIBUTE.match(text)) and match[2]:
        found.attributes.append(Attribute(labels.ATTRIBUTE_OF[match[1].lower()], match[2].strip(" :")))
    elif match := _WEB.match(text):
        found.attributes.append(Attribute("email" if "@" in match[1] else "website", match[1]))
    elif match := _STATEMENT.match(text):
        found.attributes.append(Attribute(labels.STATEMENT_OF[match[1].lower()], text))
    else:
        return False
    return True


def _family(text: str, found: Findings) -> bool:
    if found.kind != "person":
        return False
    if match := _FAMILY.match(text):
        found.relations.append(Relation("family", match[2], note=f"{match[1]} of"))
    elif match := _FAMILY_POSSESSIVE.match(text):
        found.relations.append(Relation("family", match[1], note=match[2]))
    else:
        return False
    return True


def _position(text: str, found: Findings) -> bool:
    if found.kind != "person" or len(text) > _LONGEST_POSITION:
        return False
    words = {word.lower() for word in _WORD.findall(text)}
    if not words & labels.POSITION_WORDS:
        return False
    found.positions.append(text)
    return True


_LONGEST_POSITION = 250
"""Longer statements about a person are sentences."""

RULES: tuple[Rule, ...] = (_alias, _fact, _listed_number, _attribute, _family, _unlisted_number, _position)
"""In order of precision: labels first, guesses about unlabelled text last."""
