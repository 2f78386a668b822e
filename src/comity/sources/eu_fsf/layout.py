"""What version 1.1 of the Financial Sanctions Files prints of an entry, whichever file it comes in.

Source of the names: the publisher's schema of the XML (types OperableType, SanctionEntityType, NameAliasType ...) and
the 118 column headings of the CSV, as public readers of both have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_OF_PARTS = ("logicalId", "regulationLanguage", "remark", "contactInfo", "additionalInformation")
_COUNTRY = ("countryIso2Code", "countryDescription")
FIELDS: dict[str, tuple[str, ...]] = {
    "": (
        "logicalId", "euReferenceNumber", "unitedNationId", "designationDate", "designationDetails", "delistingDate",
        "remark", "additionalInformation",
    ),
    "subjectType": ("code", "classificationCode"),
    "regulation": (
        "regulationType", "organisationType", "publicationDate", "entryIntoForceDate", "numberTitle", "programme",
        "publicationUrl", "logicalId", "remark", "corrigendum", "additionalInformation",
    ),
    "nameAlias": (
        *_OF_PARTS, "firstName", "middleName", "lastName", "wholeName", "function", "gender", "title", "nameLanguage",
        "strong",
    ),
    "citizenship": (*_OF_PARTS, "region", *_COUNTRY, "acquisitionDate", "disenfranchisementDate"),
    "birthdate": (
        *_OF_PARTS, "circa", "calendarType", "birthdate", "dayOfMonth", "monthOfYear", "year", "yearRangeFrom",
        "yearRangeTo", "city", "zipCode", "region", "place", *_COUNTRY,
    ),
    "address": (
        *_OF_PARTS, "street", "city", "poBox", "zipCode", "region", "place", "asAtListingTime", *_COUNTRY,
    ),
    "identification": (
        *_OF_PARTS, "identificationTypeCode", "identificationTypeDescription", "number", "latinNumber", "diplomatic",
        "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer", "issuedBy", "issueDate", "issuedDate",
        "validFrom", "validTo", "nameOnDocument", "region", *_COUNTRY,
    ),
}  # fmt: skip
"""Block -> its fields; the blank block is the entry itself."""

ACT = (
    "regulationType", "organisationType", "publicationDate", "entryIntoForceDate", "numberTitle", "programme",
    "publicationUrl",
)  # fmt: skip
"""Fields of `regulationSummary`: the act by which a part of an entry was published."""

ACT_PREFIX = "regulationSummary/"


class Block(NamedTuple):
    """One part of an entry.

    Attributes:
        name: a key of `FIELDS`.
        values: field -> text, blank ones left out; `regulationSummary/FIELD` for the part's own act.
        pairs: key and value of each `contactInfo` and `additionalInformation`.
    """

    name: str
    values: dict[str, str]
    pairs: tuple[tuple[str, str], ...] = ()

    def __call__(self, field: str) -> str:
        """The text of a field; empty where none is printed."""
        return self.values.get(field, "")

    def is_true(self, field: str) -> bool:
        """Whether a yes-or-no field says yes."""
        return self(field).lower() in ("true", "1", "yes")


class Entry(NamedTuple):
    """One entry: itself as a block, its parts, and fields that are not known as (path, text)."""

    own: Block
    parts: tuple[Block, ...]
    unknown: tuple[tuple[str, str], ...] = ()

    def each(self, name: str) -> Iterator[Block]:
        """Its parts of one name, in the printed order."""
        return (part for part in self.parts if part.name == name)

    def fingerprint(self) -> bytes:
        """Everything that it says, whatever the order of attributes and the indentation."""
        lines = [f"{path}={text}" for path, text in self.unknown]
        for block in (self.own, *self.parts):
            lines.append(f"<{block.name}>")
            lines += [f"{field}={text}" for field, text in sorted(block.values.items())]
            lines += [f"{key}:{text}" for key, text in block.pairs]
        return "\n".join(lines).encode("utf-8", "surrogatepass")


_CONTACT = re.compile(r"(?<![A-Z])(PHONE|FAX|EMAIL|WEB)(?![A-Z])")
_PARAGRAPHS = ("remark",)
"""Fields of running text, whose line ends part what is said of several things."""


def tidy(text: object) -> str:
    """A published value with each run of blanks as one."""
    return " ".join(str(text or "").split())


def tidy_field(field: str, text: object) -> str:
    """A published value; a remark keeps its lines."""
    if field.rpartition("/")[2] not in _PARAGRAPHS:
        return tidy(text)
    return "\n".join(line for each in str(text or "").splitlines() if (line := tidy(each)))


def contacts(text: str) -> tuple[tuple[str, str], ...]:
    """The contacts in one text, `EMAILa@example.orgPHONE+7 000WEBexample.org`, as the CSV runs them together."""
    parts = _CONTACT.split(text)
    if len(parts) < 3 or parts[0].strip():
        return (("", text),) if text else ()
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    return tuple((key, value.strip(" ;,")) for key, value in pairs if value.strip(" ;,"))


def country(block: Block) -> str:
    """The country of a part as printed; empty for the publisher's `UNKNOWN`, whose code is `00`."""
    name = block("countryDescription")
    if name:
        return "" if name.upper() == "UNKNOWN" else name
    return "" if block("countryIso2Code") == "00" else block("countryIso2Code")
