"""What a statement in the Remarks means: an ordered list of rules, the first that fits wins.

A statement that no rule reads is kept whole in `Record.remarks`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from comity.model import Address, Attribute, Country, Identifier, Name, PartialDate, Relation
from comity.model.records import Kind
from comity.sources.published_dates import parse
from comity.sources.us_ofac_sdn import labels
from comity.sources.us_ofac_sdn.names import ALIAS_KINDS, name_of
from comity.sources.us_ofac_sdn.numbers import Reading, labelled_number, unlisted_number
from comity.sources.us_ofac_sdn.segments import Segment

_ALIAS = re.compile(r"([afnd])\.[kb]\.a\.\s+'(.+)'(?:\s*\((.*)\))?$", re.DOTALL)
_FACT = re.compile(r"(DOB|POB|nationality|citizen|Gender|Linked To|Alternate Title|Title|Occupation)\b[:,]?\s+(.+)$",
                   re.IGNORECASE | re.DOTALL)  # fmt: skip
_DIRECTIVE_DATE = re.compile(r"(Listing|Effective) Date \(([^()]+)\):\s+(.+)$")
_WEB = re.compile(r"((?:https?://|www\.)\S+?|[^\s@]+@[^\s@]+?)(?:\s*\((?:website|email)\))?\.?$", re.IGNORECASE)
_FAMILY = re.compile(rf"({'|'.join(labels.FAMILY_WORDS)}) of (.+)$", re.IGNORECASE)
_FAMILY_POSSESSIVE = re.compile(rf"(.+)'s ((?:\w+ )?(?:{'|'.join(labels.FAMILY_WORDS)}))$", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*")


def _prefixes(table: Mapping[str, tuple[str, ...]]) -> tuple[re.Pattern[str], dict[str, str]]:
    attribute_of = {label.lower(): attribute for attribute, found in table.items() for label in found}
    alternatives = "|".join(re.escape(label) for label in sorted(attribute_of, key=len, reverse=True))
    return re.compile(rf"({alternatives})(?![A-Za-z])\s*(.*)$", re.IGNORECASE | re.DOTALL), attribute_of


_ATTRIBUTE, _ATTRIBUTE_OF = _prefixes(labels.ATTRIBUTES)
_STATEMENT, _STATEMENT_OF = _prefixes(labels.WHOLE_STATEMENTS)


@dataclass(slots=True)
class Findings:
    """What has been read of one entry so far; the one mutable value of this reader."""

    kind: Kind
    names: list[Name] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)
    births: list[PartialDate] = field(default_factory=list)
    birth_places: list[Address] = field(default_factory=list)
    nationalities: list[Country] = field(default_factory=list)
    gender: str = ""
    positions: list[str] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


Rule = Callable[[str, Findings], bool]


def read(segments: list[Segment], found: Findings) -> None:
    """Read statements into the findings, in their printed order."""
    for segment in segments:
        if segment.cut:
            # Half a wallet or passport number is a wrong one.
            found.remarks.append(segment.text)
            found.warnings.append(f"the remarks are cut off in {segment.text!r}; the rest is in sdn_comments.csv")
        elif not any(rule(segment.text, found) for rule in RULES):
            found.remarks.append(segment.text)


def _alias(text: str, found: Findings) -> bool:
    """A quoted alias is a weak one: OFAC's FAQ 122 (weak aliases stand in quotes, in CSV in the Remarks)."""
    match = _ALIAS.match(text)
    if not match:
        return False
    kind, note = ALIAS_KINDS[match[1]]
    notes = "; ".join(part for part in (note, match[3] or "") if part)
    found.names.append(name_of(match[2], found.kind, role=kind, quality="weak", note=notes))
    return True


def _fact(text: str, found: Findings) -> bool:
    match = _FACT.match(text)
    if not match:
        return False
    label, value = match[1].lower(), match[2].strip()
    if label == "dob":
        birth = parse(value)
        found.births.append(birth)
        if birth.first is None:
            found.warnings.append(f"date of birth {value!r} is not readable and kept as printed")
    elif label == "pob":
        found.birth_places.append(Address(text=value))
    elif label in ("nationality", "citizen"):
        return _nationality(label, value, found)
    elif label == "gender":
        found.gender = value.lower()
    elif label == "linked to":
        found.relations.append(Relation("linked_to", value, note="Linked To"))
    else:
        found.positions.append(value)
    return True


def _nationality(label: str, value: str, found: Findings) -> bool:
    if value.lower().startswith("of registration"):
        return False
    if Country(value) not in found.nationalities:
        found.nationalities.append(Country(value))
    if label == "citizen":
        # OFAC tells a citizen from a national; the record has one field for both.
        found.attributes.append(Attribute("citizen", value))
    return True


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
    if match := _DIRECTIVE_DATE.match(text):
        found.attributes.append(Attribute(f"{match[1].lower()} date ({match[2]})", match[3].strip()))
    elif (match := _ATTRIBUTE.match(text)) and match[2]:
        found.attributes.append(Attribute(_ATTRIBUTE_OF[match[1].lower()], match[2].strip(" :")))
    elif match := _WEB.match(text):
        found.attributes.append(Attribute("email" if "@" in match[1] else "website", match[1]))
    elif match := _STATEMENT.match(text):
        found.attributes.append(Attribute(_STATEMENT_OF[match[1].lower()], text))
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
