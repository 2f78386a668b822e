"""The column Other Information: pieces behind tags in brackets, `(UK Sanctions List Ref):GHR0086. (Gender):Male`."""

from __future__ import annotations

import re
from collections.abc import Callable

from comity.model import Attribute, Identifier, Relation
from comity.model.records import RelationKind
from comity.sources.gb_wording.numbered import numbered
from comity.sources.gb_wording.registrations import registrations

IDENTIFIERS: dict[str, tuple[str, re.Pattern[str]]] = {
    "UK Sanctions List Ref": ("uksl", re.compile(r"[A-Z]{3}\d{3,5}\b")),
    "UN Ref": ("un_ref", re.compile(r"[A-Z]{2}[eiEI]\.\s?\d{3}\b")),
    "IMO number": ("imo", re.compile(r"\d{7}\b")),
}
"""Tag -> scheme, and what such a number looks like; text behind the number is a remark."""
_AND = re.compile(r"\s*(?:,|and|&)\s*(?=[A-Z]{2})")
"""Between the references of a party that is listed twice: `BEL0010 and GHR0053`."""

RELATIONS: dict[str, RelationKind] = {
    "Parent company": "owned_by",
    "Subsidiaries": "owns",
    "Current owners": "owned_by",
}
REASONS = "UK Statement of Reasons"
_PARENT = re.compile(r"(?:Libyan )?subsidiary (?:organisation )?of (?:the )?(.+)|(.+?) \(parent\).*", re.IGNORECASE)
"""A parent company, whichever tag it stands behind: `Subsidiary of the Example Fund`, `Example Holding (parent)`."""
_NO_PARTY = re.compile(
    r"(?:BIC|TIN|OKPO|SWIFT|INN|OGRN):.*|\d+|Is the Parent company|Parent and branches|Established by .*"
    r"|State Owned Enterprise(?: \(SOE\))?",
    re.IGNORECASE,
)
"""What stands behind those tags and names no party on the other side of the tie: kept as an attribute."""
GENDER = "Gender"
REGISTRATION = "Business Reg No"
ATTRIBUTES = {
    "Phone number": "phone number",
    "Tel": "phone number",
    "Fax": "fax",
    "Website": "website",
    "Email address": "email address",
    "Type of entity": "type of entity",
    "Flag of ship": "flag of ship",
    "Previous flags": "previous flags",
    "Type of ship": "type of ship",
    "Tonnage of ship": "tonnage of ship",
    "Length of ship": "length of ship",
    "Year built": "year built",
}
_TAGS = (*IDENTIFIERS, *RELATIONS, REASONS, GENDER, REGISTRATION, *ATTRIBUTES)
_TAG = re.compile(rf"\(({'|'.join(map(re.escape, _TAGS))})\):\s*")
"""Only tags of the tables above part the text; brackets with a colon behind them also stand inside a sentence."""


_WALLET = re.compile(r"\b([A-Z]{3,5}):\s*(0x[0-9a-fA-F]{40}|[13T][A-Za-z0-9]{25,34}|bc1[a-z0-9]{25,60})\b")
"""A digital currency address in running text, behind the currency's code: `ETH: 0x...`."""


def _un_reference(printed: str) -> str:
    """`QDE.145` and `CDi. 038` as the UN prints them."""
    return f"{printed[:2]}{printed[2].lower()}.{printed[-3:]}"


class OtherInformation:
    """What the column says, taken apart.

    Attributes:
        identifiers: with the UK Sanctions List's and the UN's reference.
        gender: `male`, `female`, or as printed.
        reasons: the UK statement of reasons.
        relations: parent companies, subsidiaries and owners.
        attributes: every other tag.
        remarks: text without a tag, or behind a number.
    """

    def __init__(self, text: str) -> None:
        self.identifiers: list[Identifier] = []
        self.gender = ""
        self.reasons: list[str] = []
        self.relations: list[Relation] = []
        self.attributes: list[Attribute] = []
        self.remarks: list[str] = []
        pieces = _TAG.split(text)
        self._remark(pieces[0])
        for tag, value in zip(pieces[1::2], pieces[2::2], strict=True):
            self._reader_of(tag)(tag, value.strip())

    def _reader_of(self, tag: str) -> Callable[[str, str], None]:
        if tag in IDENTIFIERS:
            return self._identifier
        if tag in RELATIONS:
            return self._relation
        return {REASONS: self._reason, GENDER: self._gender, REGISTRATION: self._registration}.get(tag, self._attribute)

    def _remark(self, text: str) -> None:
        if text.strip(" .,;"):
            self.remarks.append(text.strip())
            self.identifiers += [Identifier("wallet", match[2], note=match[1]) for match in _WALLET.finditer(text)]

    def _identifier(self, tag: str, value: str) -> None:
        """A number in its own form; a UN reference also where it stands behind the wrong tag."""
        for scheme, pattern in (IDENTIFIERS[tag], IDENTIFIERS["UN Ref"]):
            if match := pattern.match(value):
                number = _un_reference(match[0]) if scheme == "un_ref" else match[0]
                right = scheme == IDENTIFIERS[tag][0] and number == match[0]
                self.identifiers.append(
                    Identifier(scheme, number, note="" if right else f"printed as {tag} {match[0]}")
                )
                rest = value[match.end() :]
                if (joint := _AND.match(rest)) and pattern.match(rest, joint.end()):
                    self._identifier(tag, rest[joint.end() :])
                else:
                    self._remark(rest.lstrip(" .,;"))
                return
        self._remark(f"({tag}):{value}")

    def _relation(self, tag: str, value: str) -> None:
        names = (name.strip(" .") for each in numbered(value).values() for name in each.split(";"))
        for name in filter(None, names):
            if parent := _PARENT.fullmatch(name):
                self.relations.append(Relation("owned_by", parent[1] or parent[2], note=f"{tag}: {name}"))
            elif _NO_PARTY.fullmatch(name):
                self.attributes.append(Attribute(tag.lower(), name))
            else:
                self.relations.append(Relation(RELATIONS[tag], name, note=tag))

    def _reason(self, _tag: str, value: str) -> None:
        if value:
            self.reasons.append(value)

    def _gender(self, _tag: str, value: str) -> None:
        word, _, rest = value.partition(" ")
        word = word.rstrip(".")
        self.gender = word.lower() if word.lower() in ("male", "female") else word
        self._remark(rest)

    def _registration(self, tag: str, value: str) -> None:
        for number in numbered(value).values():
            self.identifiers += registrations(number.strip(" ."), tag)

    def _attribute(self, tag: str, value: str) -> None:
        if value:
            self.attributes.append(Attribute(ATTRIBUTES[tag], value))
