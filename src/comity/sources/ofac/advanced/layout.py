"""The elements and attributes of the Advanced XML, after its published schema.

The schema uses each name for one structure, wherever it stands, so that a table by name is enough. The table holds what
this reader reads; what it passes over stands in the manifest with the reason. The rest of the schema, which OFAC has
not been seen to fill (`SupportingInfo`, `ExternalReference`, the marks of a delta file), is left out on purpose: where
it turns up, it is reported as an unknown field and not silently passed over.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

ROOT = "Sanctions"
NAMESPACES = (
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML",
    "http://www.un.org/sanctions/1.0",
)
"""Of the Sanctions List Service (since 2024), and of the years before it."""

SECTIONS = {
    "DateOfIssue": "",
    "ReferenceValueSets": "",
    "Locations": "Location",
    "IDRegDocuments": "IDRegDocument",
    "DistinctParties": "DistinctParty",
    "ProfileRelationships": "ProfileRelationship",
    "SanctionsEntries": "SanctionsEntry",
    "SanctionsEntryLinks": "",
}
"""Child of the root -> what it is a sequence of; empty where it is read as one."""

NEEDED_SECTIONS = ("ReferenceValueSets", "DistinctParties", "SanctionsEntries")
"""Without them there is no record, or none with a programme."""

UNUSED_SECTIONS = ("SanctionsEntryLinks",)
"""In the schema, but never filled by OFAC; its absence is nothing."""


class Shape(NamedTuple):
    """What one element may hold.

    Attributes:
        attributes: names of those that are read.
        children: likewise.
        passed_over: `@ID` or `Comment`: ignored by the manifest.
        required: `@ID` or `Profile`: what the schema demands and the reader needs.
    """

    attributes: frozenset[str]
    children: frozenset[str]
    passed_over: frozenset[str]
    required: tuple[str, ...]


_DAY = "Year! Month! Day!"
_BOUNDS = "From To"

_ELEMENTS: dict[str, tuple[str, str]] = {
    "DateOfIssue": ("CalendarTypeID!", _DAY),
    "Date": ("CalendarTypeID!", _DAY),
    "From": ("", _DAY),
    "To": ("", _DAY),
    "Start": ("Approximate!", _BOUNDS),
    "End": ("Approximate!", _BOUNDS),
    "DatePeriod": ("CalendarTypeID!", "Comment Start End"),
    "Location": ("ID!", "Comment LocationAreaCode LocationCountry LocationPart"),
    "LocationAreaCode": ("AreaCodeID!", ""),
    "LocationCountry": ("CountryID!", ""),
    "LocationPart": ("LocPartTypeID!", "LocationPartValue!"),
    "LocationPartValue": ("Primary!", "Comment Value!"),
    "IDRegDocument": (
        "IDRegDocTypeID! IdentityID! IssuedBy-CountryID IssuedIn-LocationID ValidityID",
        "Comment IDRegistrationNo IssuingAuthority DocumentDate DocumentedNameReference",
    ),
    "DocumentDate": ("IDRegDocDateTypeID!", "DatePeriod!"),
    "DocumentedNameReference": ("DocumentedNameID!", ""),
    "DistinctParty": ("FixedRef!", "Comment Profile!"),
    "Profile": ("ID! PartySubTypeID!", "Comment Identity! Feature"),
    "Identity": ("ID! Primary! False!", "Comment Alias! NamePartGroups!"),
    "Alias": ("AliasTypeID! Primary! LowQuality!", "Comment DatePeriod DocumentedName!"),
    "DocumentedName": ("ID! DocNameStatusID!", "Comment DocumentedNamePart!"),
    "DocumentedNamePart": ("", "NamePartValue!"),
    "NamePartValue": ("NamePartGroupID! ScriptID! Acronym!", ""),
    "NamePartGroups": ("", "MasterNamePartGroup!"),
    "MasterNamePartGroup": ("", "NamePartGroup!"),
    "NamePartGroup": ("ID! NamePartTypeID!", ""),
    "Feature": ("FeatureTypeID!", "FeatureVersion!"),
    "FeatureVersion": ("ReliabilityID!", "Comment DatePeriod VersionDetail VersionLocation"),
    "VersionDetail": ("DetailReferenceID", ""),
    "VersionLocation": ("LocationID!", ""),
    "ProfileRelationship": (
        "From-ProfileID! To-ProfileID! RelationTypeID! RelationQualityID! Former!", "Comment DatePeriod",
    ),
    "SanctionsEntry": ("ProfileID! ListID!", "Comment LimitationsToListing EntryEvent! SanctionsMeasure!"),
    "EntryEvent": ("EntryEventTypeID! LegalBasisID", "Comment Date!"),
    "SanctionsMeasure": ("SanctionsTypeID!", "Comment DatePeriod!"),
}  # fmt: skip
"""Element -> its attributes, its children; `!` marks what must be there. Other children hold text alone."""

REFERENCES: dict[str, str] = {
    "AliasTypeID": "AliasType",
    "AreaCodeID": "AreaCode",
    "CalendarTypeID": "CalendarType",
    "CountryID": "Country",
    "DetailReferenceID": "DetailReference",
    "DocNameStatusID": "DocNameStatus",
    "EntryEventTypeID": "EntryEventType",
    "FeatureTypeID": "FeatureType",
    "IDRegDocDateTypeID": "IDRegDocDateType",
    "IDRegDocTypeID": "IDRegDocType",
    "IssuedBy-CountryID": "Country",
    "LegalBasisID": "LegalBasis",
    "ListID": "List",
    "LocPartTypeID": "LocPartType",
    "NamePartTypeID": "NamePartType",
    "PartySubTypeID": "PartySubType",
    "PartyTypeID": "PartyType",
    "RelationQualityID": "RelationQuality",
    "RelationTypeID": "RelationType",
    "ReliabilityID": "Reliability",
    "SanctionsTypeID": "SanctionsType",
    "ScriptID": "Script",
    "ValidityID": "Validity",
}
"""Attribute that holds a number -> the value set that says what the number means."""

BOOLEANS = frozenset({"Acronym", "Approximate", "False", "Former", "LowQuality", "Primary"})
"""Attributes that say yes or no."""

YES, NO = ("true", "1"), ("false", "0")
"""The spellings of `xsd:boolean`."""

VALUE_SETS: dict[str, str] = {
    **dict.fromkeys(REFERENCES.values(), ""),
    "Country": "ISO2",
    "AreaCode": "Description",
    "PartySubType": "PartyTypeID!",
}
"""Value set -> the attributes of its values that are read beside `ID` and the text."""


def shapes(ignored: Iterable[str]) -> dict[str, Shape]:
    """What each element may hold, by its name.

    Args:
        ignored: `Feature/@ID`, `Location/FeatureVersionReference`: passed over by the manifest, with the reason there.
    """
    table = dict(_ELEMENTS)
    table["ReferenceValueSets"] = ("", " ".join(f"{name}Values!" for name in VALUE_SETS))
    for name, attributes in VALUE_SETS.items():
        table[f"{name}Values"] = ("", name)
        table[name] = (f"ID! {attributes}", "")
    passed_over: dict[str, set[str]] = {}
    for path in ignored:
        element, _, held = path.rpartition("/")
        passed_over.setdefault(element, set()).add(held)
    names = {*table, *passed_over}
    return {name: _shape(*table.get(name, ("", "")), frozenset(passed_over.get(name, ()))) for name in names}


def _shape(attributes: str, children: str, passed_over: frozenset[str]) -> Shape:
    marked = [f"@{name}" for name in attributes.split()] + children.split()
    read = {name.rstrip("!") for name in marked} - passed_over
    return Shape(
        frozenset(name[1:] for name in read if name.startswith("@")),
        frozenset(name for name in read if not name.startswith("@")),
        passed_over,
        tuple(name[:-1] for name in marked if name.endswith("!")),
    )
