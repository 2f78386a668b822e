"""Features: everything about a party beside names, documents, relationships and entries, each under a printed label."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from comity.model import Address, Attribute, Country, Relation
from comity.sources.ofac.advanced.documents import keep, read_number
from comity.sources.ofac.advanced.nodes import Node
from comity.sources.ofac.advanced.periods import period_date, period_text
from comity.sources.ofac.advanced.places import addresses_of, country_of, place_text
from comity.sources.ofac.advanced.value_sets import UNKNOWN
from comity.sources.ofac.findings import Findings, read_title
from comity.sources.ofac.labels import ATTRIBUTE_OF, SCHEME_OF, STATEMENT_OF
from comity.sources.ofac.numbers import Beside

_DIRECTIVE_DATE = re.compile(r"(Listing|Effective|Divestment|Purchase/Sales For Divestment) Date \(([^()]+)\):?$")
_NOTHING_BESIDE = Beside()
_ORDER = "executive order "
"""Beginning of labels that mean nothing without their number (`Executive Order 14024 Directive Information -`)."""
SHIP_LABELS = {
    "VESSEL TYPE": "vessel type",
    "Vessel Flag": "flag",
    "Vessel Tonnage": "tonnage",
    "Vessel Gross Registered Tonnage": "gross registered tonnage",
}
"""FeatureType -> attribute under which the other forms keep the same value, which they print in columns of its own."""


def read_feature(feature: Node, found: Findings) -> None:
    """Read one Feature into the field that its printed label names, or into an attribute under that label."""
    label = " ".join(feature.get("FeatureType").replace("’", "'").split())
    for version in feature.all("FeatureVersion"):
        reader = _READERS.get(label, _number if _is_number(label) else _attribute)
        reader(label, version, found)
        _read_beside(label, version, found)


def _is_number(label: str) -> bool:
    return label.lower() in SCHEME_OF or label.startswith("Digital Currency Address")


def values_of(version: Node) -> list[str]:
    """Every value of a version in words: details, dates, places."""
    details = map(_detail, version.all("VersionDetail"))
    periods = (period_text(period) for period in version.all("DatePeriod"))
    places = (place_text(place) for place in _places(version))
    return [value for value in (*details, *periods, *places) if value]


def _places(version: Node) -> Iterator[Node]:
    for reference in version.all("VersionLocation"):
        yield from reference.all("Location")


def _birth(label: str, version: Node, found: Findings) -> None:
    periods = version.all("DatePeriod")
    for period in periods:
        birth = period_date(period)
        if birth.text:
            found.births.append(birth)
        if birth.first is None:
            found.warnings.append(f"date of birth {birth.text!r} is not readable and kept as printed")
    _leftover(label, version, found, but=("DatePeriod",))


def _birth_place(label: str, version: Node, found: Findings) -> None:
    found.birth_places.extend(address for place in _places(version) for address in addresses_of(place))
    details = map(_detail, version.all("VersionDetail"))
    found.birth_places.extend(Address(text=text) for text in details if text)
    _leftover(label, version, found, but=("VersionLocation", "VersionDetail"))


def _location(label: str, version: Node, found: Findings) -> None:
    found.addresses.extend(address for place in _places(version) for address in addresses_of(place))
    _leftover(label, version, found, but=("VersionLocation",))


def _nationality(label: str, version: Node, found: Findings) -> None:
    for country in _countries(version):
        if country not in found.nationalities:
            found.nationalities.append(country)
        if label == "Citizenship Country":
            # OFAC tells a citizen from a national; the record has one field for both.
            found.attributes.append(Attribute("citizen", country.text))
    _leftover(label, version, found, but=("VersionLocation", "VersionDetail"))


def _countries(version: Node) -> list[Country]:
    details = [Country(text) for detail in version.all("VersionDetail") if (text := _detail(detail))]
    return [*(country_of(place) for place in _places(version)), *details]


def _detail(detail: Node) -> str:
    return detail.get("DetailReference") or detail.text


def _gender(_label: str, version: Node, found: Findings) -> None:
    values = values_of(version)
    if found.gender or len(values) > 1:
        found.attributes.extend(Attribute("gender", value) for value in values)
    found.gender = found.gender or (values[0].lower() if values else "")


def _position(_label: str, version: Node, found: Findings) -> None:
    for value in values_of(version):
        read_title(value, found)


def _owner(_label: str, version: Node, found: Findings) -> None:
    found.relations.extend(Relation("owned_by", value, note="vessel owner") for value in values_of(version))


def _number(label: str, version: Node, found: Findings) -> None:
    for value in values_of(version):
        keep(read_number(label, value, found, _NOTHING_BESIDE), found)


def _attribute(label: str, version: Node, found: Findings) -> None:
    values = values_of(version)
    if label.lower().startswith(_ORDER):
        found.attributes.extend(Attribute(STATEMENT_OF[_ORDER], f"{label} {value}") for value in values)
        return
    shown = plain_label(label)
    found.attributes.extend(Attribute(shown, value) for value in values)
    if not values:
        found.attributes.append(Attribute(shown, "(no value is printed)"))


def plain_label(printed: str) -> str:
    """The label under which OFAC's other forms keep such a value; else as printed, less a colon or dash behind it."""
    if match := _DIRECTIVE_DATE.match(printed):
        return f"{match[1].lower()} date ({match[2]})"
    return SHIP_LABELS.get(printed) or ATTRIBUTE_OF.get(printed.lower()) or printed.rstrip(" :-")


def _leftover(label: str, version: Node, found: Findings, but: tuple[str, ...]) -> None:
    """Keep what a version holds beyond that which its label calls for."""
    rest = Node(version.tag, children=[child for child in version.children if child.tag not in but])
    found.attributes.extend(Attribute(plain_label(label), value) for value in values_of(rest))


def _read_beside(label: str, version: Node, found: Findings) -> None:
    """What the publisher says of a value: how reliable it is, and a comment."""
    value = "; ".join(values_of(version))
    reliability = version.get("Reliability")
    if reliability not in (UNKNOWN, ""):
        found.attributes.append(Attribute(f"reliability of {plain_label(label)}", f"{value}: {reliability}"))
    for comment in version.texts("Comment"):
        found.attributes.append(Attribute(f"comment on {plain_label(label)}", f"{value}: {comment}"))


Reader = Callable[[str, Node, Findings], None]

_READERS: dict[str, Reader] = {
    "Birthdate": _birth,
    "Place of Birth": _birth_place,
    "Location": _location,
    "Nationality Country": _nationality,
    "Citizenship Country": _nationality,
    "Gender": _gender,
    "Title": _position,
    "Alternate Title": _position,
    "Occupation": _position,
    "Vessel Owner": _owner,
}
"""FeatureType as printed -> where its values go. Labels of numbers are those of OFAC's other forms (`labels.SCHEMES`);
every other label is an attribute."""
