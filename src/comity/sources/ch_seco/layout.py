"""The elements of SECO's XML, and the tables that stand beside its targets: programmes and places.

Source: SECO's example file, and the elements that public readers of the whole list name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

ROOT = "swiss-sanctions-list"
ROOT_ATTRIBUTES = ("list-type", "date", "{http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation")
SECTIONS = ("sanctions-program", "target", "place")
KINDS = ("individual", "entity", "object")
HISTORY = ("added", "removed")
"""What an amendment put in and took out: copies of the entry at other times, never to be taken for the entry."""

_PLACE_ID = ("@ssid", "@place-id", "@quality", "@main")
_IDENTITY: dict[str, tuple[str, ...]] = {
    "": ("@ssid", "@main"),
    "name": ("", "@ssid", "@name-type", "@quality", "@lang"),
    "name/name-part": ("", "@order", "@name-part-type", "value"),
    "name/name-part/spelling-variant": ("", "@lang", "@script", "@spelling-variant-type"),
    "nationality": ("", "@ssid"),
    "nationality/country": ("", "@iso-code"),
    "day-month-year": ("", "@ssid", "@day", "@month", "@year", "@calendar", "@quality", "remark"),
    "place-of-birth": ("", *_PLACE_ID, "remark"),
    "address": (
        "", *_PLACE_ID, "@current", "c-o", "address-details", "p-o-box", "zip-code", "remark", "remarks",
    ),
    "identification-document": (
        "", "@ssid", "@document-type", "number", "issuer", "issuer/@code", "issuer/@iso-code", "date-of-issue",
        "expiry-date", "place-of-issue", "place-of-issue/@place-id", "place-of-issue/@ssid", "place-of-issue/@quality",
        "remark",
    ),
}  # fmt: skip
_SUBJECT: dict[str, tuple[str, ...]] = {
    "": ("", "@sex", "@object-type"),
    "identity": ("",),
    "profession": ("", "@ssid", "@lang"),
    "justification": ("", "@ssid", "@lang"),
    "relation": ("", "@ssid", "@target-id", "@relation-type", "remark"),
    "other-information": ("", "@ssid", "@lang"),
    "generic-attribute": ("", "@ssid", "@name"),
}
_TARGET: dict[str, tuple[str, ...]] = {
    "": ("@ssid", "@sanctions-set-id", "sanctions-set-id", "foreign-identifier"),
    "generic-attribute": ("", "@ssid", "@name"),
    "modification": (
        "", "@modification-type", "@enactment-date", "@publication-date", "@effective-date", "remark", *HISTORY,
    ),
}  # fmt: skip
_PROGRAM: dict[str, tuple[str, ...]] = {
    "": ("@ssid", "@version-date", "@predecessor-version-date"),
    "program-key": ("", "@lang"),
    "program-name": ("", "@lang"),
    "sanctions-set": ("", "@ssid", "@lang"),
    "origin": ("", "@lang"),
}
_PLACE: dict[str, tuple[str, ...]] = {
    "": ("@ssid",),
    "location": ("",),
    "location-variant": ("", "@variant-type", "@lang"),
    "area": ("",),
    "area-variant": ("", "@variant-type", "@lang"),
    "country": ("", "@iso-code"),
}


def _paths(table: dict[str, tuple[str, ...]], before: str = "") -> Iterator[str]:
    for block, fields in table.items():
        for field in fields:
            yield "/".join(part for part in (before, block, field) if part)


READ: dict[str, frozenset[str]] = {
    "target": frozenset(
        (
            *_paths(_TARGET),
            *(path for kind in KINDS for path in _paths(_SUBJECT, kind)),
            *(path for kind in KINDS for path in _paths(_IDENTITY, f"{kind}/identity")),
        )
    ),
    "sanctions-program": frozenset(_paths(_PROGRAM)),
    "place": frozenset(_paths(_PLACE)),
}
"""Section -> the paths in it that the reader knows."""


class Programme(NamedTuple):
    """One sanctions set: a list of one ordinance.

    Attributes:
        key: of the programme in English (`Belarus`), or in whatever language it is printed.
        ordinance: the programme's name in English.
        measures: what the set is called in English (`Financial measures, annex 2`).
        origin: whose sanctions the ordinance carries out, as printed (`EU`, `ONU, UE`).
    """

    key: str
    ordinance: str
    measures: str
    origin: str


class Place(NamedTuple):
    """One row of the table of places; variants are other spellings."""

    location: str = ""
    area: str = ""
    country: str = ""
    variants: tuple[str, ...] = ()


def squeeze(value: str | None) -> str:
    """A printed value with each run of blanks as one."""
    return " ".join((value or "").split())


def text(element: etree._Element, tag: str) -> str:
    """The text of a child; of several, all of them."""
    return "; ".join(value for child in element.iterchildren(tag) if (value := squeeze(child.text)))


def attribute(element: etree._Element, name: str) -> str:
    """The text of an attribute; empty where there is none."""
    return squeeze(str(element.get(name) or ""))


def flatten(element: etree._Element) -> list[tuple[str, str]]:
    """Every tag and attribute below an element as path and text, without the content of an amendment's history."""
    found: list[tuple[str, str]] = []
    pending = [(element, "")]
    while pending:
        each, path = pending.pop()
        if path:
            found.append((path, squeeze(each.text)))
        below = f"{path}/" if path else ""
        found += [(f"{below}@{name!s}", squeeze(str(value))) for name, value in sorted(each.attrib.items())]
        if each.tag not in HISTORY:
            pending += [(child, f"{below}{child.tag}") for child in each.iterchildren("*", reversed=True)]
    return found


def programmes(elements: Iterable[etree._Element]) -> dict[str, Programme]:
    """Sanctions set -> programme. One programme may stand in several elements, one for each of its sets."""
    found = {}
    for element in elements:
        for ssid in dict.fromkeys(attribute(each, "ssid") for each in element.iterchildren("sanctions-set")):
            sets = [each for each in element.iterchildren("sanctions-set") if attribute(each, "ssid") == ssid]
            found[ssid] = Programme(
                key=_in_english(list(element.iterchildren("program-key"))),
                ordinance=_in_english(list(element.iterchildren("program-name"))),
                measures=_in_english(sets),
                origin=text(element, "origin"),
            )
    return found


def _in_english(elements: list[etree._Element]) -> str:
    """The English text of several in the four languages of the list; the first where there is no English one."""
    texts = {attribute(each, "lang"): squeeze(each.text) for each in elements if squeeze(each.text)}
    return texts.get("eng") or next(iter(texts.values()), "")


def places(elements: Iterable[etree._Element]) -> dict[str, Place]:
    """The table of places by number."""
    return {attribute(each, "ssid"): _place(each) for each in elements}


def _place(element: etree._Element) -> Place:
    variants = [each for tag in ("location-variant", "area-variant") for each in element.iterchildren(tag)]
    return Place(
        text(element, "location"),
        text(element, "area"),
        text(element, "country"),
        tuple(dict.fromkeys(value for each in variants if (value := squeeze(each.text)))),
    )
