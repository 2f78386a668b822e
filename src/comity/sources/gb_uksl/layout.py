"""What the UK Sanctions List prints of an entry, under the tags of its XML, and where its CSV prints the same.

Spellings: public programs that read the published files of 2022 to 2026, which agree with one another. The tag of hull
numbers alone rests on a single one.
"""

from __future__ import annotations

NAME_PARTS = ("Name1", "Name2", "Name3", "Name4", "Name5", "Name6")
"""In the order of speech: Name6 is the family name of a person and the whole name of anything else."""

ADDRESS_LINES = tuple(f"AddressLine{number}" for number in range(1, 7))

GROUPS: dict[str, tuple[str, ...]] = {
    "Names/Name": (*NAME_PARTS, "NameType", "AliasStrength"),
    "NonLatinNames/NonLatinName": ("NameNonLatinScript", "NonLatinScriptType", "NonLatinScriptLanguage"),
    "Addresses/Address": (*ADDRESS_LINES, "AddressPostalCode", "AddressCountry"),
    "IndividualDetails/Individual/BirthDetails/Location": ("TownOfBirth", "CountryOfBirth"),
    "IndividualDetails/Individual/PassportDetails/Passport": ("PassportNumber", "PassportAdditionalInformation"),
    "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier": (
        "NationalIdentifierNumber",
        "NationalIdentifierAdditionalInformation",
    ),
}
"""Tags whose values belong together; each may stand several times."""

SINGLE = (
    "LastUpdated", "DateDesignated", "UniqueID", "OFSIGroupID", "UNReferenceNumber", "RegimeName",
    "IndividualEntityShip", "DesignationSource", "SanctionsImposed", "OtherInformation", "UKStatementofReasons",
)  # fmt: skip
"""Tags that stand once in an entry."""

_INDIVIDUAL, _ENTITY, _SHIP = "IndividualDetails/Individual", "EntityDetails/Entity", "ShipDetails/Ship"
REPEATED = (
    "Titles/Title",
    "PhoneNumbers/PhoneNumber",
    "Websites/Website",
    "EmailAddresses/EmailAddress",
    f"{_INDIVIDUAL}/DOBs/DOB",
    f"{_INDIVIDUAL}/Nationalities/Nationality",
    f"{_INDIVIDUAL}/Positions/Position",
    f"{_INDIVIDUAL}/Genders/Gender",
    f"{_ENTITY}/TypeOfEntities/TypeOfEntity",
    f"{_ENTITY}/Subsidiaries/Subsidiary",
    f"{_ENTITY}/ParentCompanies/ParentCompany",
    f"{_ENTITY}/BusinessRegistrationNumbers/BusinessRegistrationNumber",
    f"{_SHIP}/IMONumbers/IMONumber",
    f"{_SHIP}/CurrentOwnerOperators/CurrentOwnerOperator",
    f"{_SHIP}/PreviousOwnerOperators/PreviousOwnerOperator",
    f"{_SHIP}/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip",
    f"{_SHIP}/PreviousFlags/PreviousFlag",
    f"{_SHIP}/TypeOfShipDetails/TypeOfShip",
    f"{_SHIP}/TonnageOfShipDetails/TonnageOfShip",
    f"{_SHIP}/LengthOfShipDetails/LengthOfShip",
    f"{_SHIP}/YearsBuilt/YearBuilt",
    f"{_SHIP}/HullIdentificationNumbers/HullIdentificationNumber",
)
"""Paths of values that may stand several times, each for itself."""

INDICATORS = (
    "ArmsEmbargo", "AssetFreeze", "CharteringOfShips", "ClosureOfRepresentativeOffices",
    "CrewServicingOfShipsAndAircraft", "Deflag", "DirectorDisqualificationSanction", "PreventionOfBusinessArrangements",
    "PreventionOfCharteringOfShips", "PreventionOfCharteringOfShipsAndAircraft", "ProhibitionOfPortEntry",
    "TargetedArmsEmbargo", "TechnicalAssistanceRelatedToAircraft", "TravelBan", "TrustServicesSanctions",
)  # fmt: skip
"""Tags under SanctionsImposedIndicators, each `true` or `false`."""

LEAVES: dict[str, str] = {
    **{tag: tag for tag in SINGLE},
    **{path: path.rpartition("/")[2] for path in REPEATED},
    **{f"{block}/{tag}": tag for block, tags in GROUPS.items() for tag in tags},
}
"""Path of every value that is read -> its tag, which no two share."""


def _above(path: str) -> list[str]:
    steps = path.split("/")[:-1]
    return ["/".join(steps[:number]) for number in range(1, len(steps) + 1)]


CONTAINERS = frozenset(above for path in LEAVES for above in _above(path))
"""Paths that only hold others."""

REQUIRED = (
    "UniqueID", "LastUpdated", "DateDesignated", "RegimeName", "IndividualEntityShip", "DesignationSource",
    "SanctionsImposed",
)  # fmt: skip
"""Tags that every entry of every real file has."""

NEVER_SEEN = ("HullIdentificationNumber",)
"""Documented, and in no known file: its absence says nothing."""

COLUMNS: dict[str, str] = {
    "Last Updated": "LastUpdated",
    "Unique ID": "UniqueID",
    "OFSI Group ID": "OFSIGroupID",
    "UN Reference Number": "UNReferenceNumber",
    "Name 6": "Name6",
    "Name 1": "Name1",
    "Name 2": "Name2",
    "Name 3": "Name3",
    "Name 4": "Name4",
    "Name 5": "Name5",
    "Name type": "NameType",
    "Alias strength": "AliasStrength",
    "Title": "Title",
    "Name non-latin script": "NameNonLatinScript",
    "Non-latin script type": "NonLatinScriptType",
    "Non-latin script language": "NonLatinScriptLanguage",
    "Regime Name": "RegimeName",
    "Designation Type": "IndividualEntityShip",
    "Designation source": "DesignationSource",
    "Sanctions Imposed": "SanctionsImposed",
    "Other Information": "OtherInformation",
    "UK Statement of Reasons": "UKStatementofReasons",
    **{f"Address Line {number}": f"AddressLine{number}" for number in range(1, 7)},
    "Address Postal Code": "AddressPostalCode",
    "Address Country": "AddressCountry",
    "Phone number": "PhoneNumber",
    "Website": "Website",
    "Email address": "EmailAddress",
    "Date Designated": "DateDesignated",
    "D.O.B": "DOB",
    "Nationality(/ies)": "Nationality",
    "National Identifier number": "NationalIdentifierNumber",
    "National Identifier additional information": "NationalIdentifierAdditionalInformation",
    "Passport number": "PassportNumber",
    "Passport additional information": "PassportAdditionalInformation",
    "Position": "Position",
    "Gender": "Gender",
    "Town of birth": "TownOfBirth",
    "Country of birth": "CountryOfBirth",
    "Type of entity": "TypeOfEntity",
    "Subsidiaries": "Subsidiary",
    "Parent company": "ParentCompany",
    "Business registration number (s)": "BusinessRegistrationNumber",
    "IMO number": "IMONumber",
    "Current owner/operator (s)": "CurrentOwnerOperator",
    "Previous owner/operator (s)": "PreviousOwnerOperator",
    "Current believed flag of ship": "CurrentBelievedFlagOfShip",
    "Previous flags": "PreviousFlag",
    "Type of ship": "TypeOfShip",
    "Tonnage of ship": "TonnageOfShip",
    "Length of ship": "LengthOfShip",
    "Year Built": "YearBuilt",
    "Hull identification number (HIN)": "HullIdentificationNumber",
}
"""Heading of the CSV -> tag of the XML that holds the same."""

FORMER_COLUMNS = {"Individual, Entity, Ship": "Designation Type", "Parent Company": "Parent company"}
"""Headings that the CSV has had before 2026 -> those of today."""
