"""A target with everything that it draws from elsewhere in the file: its programmes, places and related targets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from comity.sources.ch_seco.layout import KINDS, Place, Programme, attribute, squeeze
from comity.sources.ch_seco.modifications import stay
from comity.sources.ch_seco.names import names


class Related(NamedTuple):
    """Another target of the file, as it is called there."""

    name: str
    is_listed: bool


class Tables(NamedTuple):
    """What stands beside the targets."""

    programmes: dict[str, Programme]
    places: dict[str, Place]
    related: dict[str, Related]


class Target(NamedTuple):
    """One target.

    Attributes:
        element: of the XML.
        programmes: of its sanctions sets, in the printed order.
        places: by the numbers that it names.
        related: by the numbers that it names.
        notes: numbers that lead nowhere, in words.
    """

    element: etree._Element
    programmes: tuple[Programme, ...]
    places: dict[str, Place]
    related: dict[str, Related]
    notes: tuple[str, ...]

    @property
    def subject(self) -> etree._Element | None:
        """The person, entity or object; None where the target holds none of them."""
        return next(self.element.iterchildren(*KINDS), None)

    def fingerprint(self, paths: list[tuple[str, str]]) -> bytes:
        """Everything that the target says (as `flatten` has it), its places, programmes and related names included."""
        lines = [f"{path}={text}" for path, text in paths]
        lines += [repr(each) for each in (self.programmes, sorted(self.places.items()), sorted(self.related.items()))]
        return "\n".join((*lines, *self.notes)).encode("utf-8", "surrogatepass")


def target(element: etree._Element, tables: Tables) -> Target:
    """The target of an element."""
    sets = _sets(element)
    wanted = _named(element, "place-id")
    related = _named(element, "target-id")
    lost = (
        *(f"sanctions set {each} is not in the file" for each in sets if each not in tables.programmes),
        *(f"place {each} is not in the file" for each in wanted if each not in tables.places),
        *(f"related target {each} is not in the file" for each in related if each not in tables.related),
    )
    return Target(
        element,
        tuple(tables.programmes[each] for each in sets if each in tables.programmes),
        {each: tables.places[each] for each in wanted if each in tables.places},
        {each: tables.related[each] for each in related if each in tables.related},
        lost,
    )


def related(elements: list[etree._Element]) -> dict[str, Related]:
    """Every target of the file by its number, for those that name it."""
    wanted = {each for element in elements for each in _named(element, "target-id")}
    return {
        ssid: Related(_name(element), stay(element).is_listed)
        for element in elements
        if (ssid := attribute(element, "ssid")) in wanted
    }


def _name(element: etree._Element) -> str:
    subject = next(element.iterchildren(*KINDS), None)
    found = names(subject, []) if subject is not None else ()
    return found[0].text if found else ""


def _sets(element: etree._Element) -> list[str]:
    """The numbers of its sanctions sets: elements; an attribute in older files."""
    found = [squeeze(each.text) for each in element.iterchildren("sanctions-set-id")]
    return list(dict.fromkeys(filter(None, (attribute(element, "sanctions-set-id"), *found))))


def _named(element: etree._Element, name: str) -> list[str]:
    """The numbers that the entry as it stands names; those in its history are of other days."""
    return list(dict.fromkeys(_numbers(element, name)))


def _numbers(element: etree._Element, name: str) -> Iterator[str]:
    for subject in element.iterchildren(*KINDS):
        for each in subject.iterdescendants("*"):
            if number := attribute(each, name):
                yield number
