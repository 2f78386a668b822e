"""The words of Comity as frozen values: records, names, dates, designations. Nothing here reads or writes."""

from comity.model.dates import PartialDate
from comity.model.identifiers import Identifier
from comity.model.records import (
    Address,
    Attribute,
    Country,
    Designation,
    Name,
    NamePart,
    Record,
    Relation,
)

__all__ = [
    "Address",
    "Attribute",
    "Country",
    "Designation",
    "Identifier",
    "Name",
    "NamePart",
    "PartialDate",
    "Record",
    "Relation",
]
