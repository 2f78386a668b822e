"""One file of Justice Canada: one consolidated regulation, its head, and what in it nobody has described."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from comity.errors import RefusedError
from comity.sources import hardened_xml
from comity.sources.contract import Files, Form, Problem

LIMS = "{http://justice.gc.ca/lims}"
"""Namespace of the dates and numbers of the publisher's Legislative Information Management System."""

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
EXPECTED = ("SOR/2006-287", "SOR/2011-167", "SOR/2014-58", "SOR/2017-233", "SOR/2020-214")
"""The regulations that together are one snapshot."""

_TOP_READ = frozenset(
    {
        "Schedule", "Identification", "Identification/InstrumentNumber", "Identification/LongTitle",
        "Identification/EnablingAuthority", "Identification/EnablingAuthority/XRefExternal", "@lims:current-date",
        "@xml:lang",
    }
)  # fmt: skip


class Regulation(NamedTuple):
    """The head of one regulation.

    Attributes:
        number: of the instrument, `SOR/2014-58`.
        title: its long title.
        act: the act under which it is made, as printed.
        current_to: the day to which the publisher has consolidated it, ISO; not a day of publication.
        root: the whole document.
    """

    number: str
    title: str
    act: str
    current_to: str
    root: etree._Element


def regulations(files: Files) -> list[Regulation]:
    """The regulations of one snapshot, by number.

    Raises:
        RefusedError: a file is no regulation in English, or two files hold the same one.
    """
    found: dict[str, Regulation] = {}
    if not files:
        raise RefusedError("empty", "There is no file. Nothing was read.")
    for name, data in sorted(files.items()):
        regulation = _regulation(name, data)
        if regulation.number in found:
            raise RefusedError(
                "format",
                f"{name} holds {regulation.number} a second time. A snapshot has each regulation once; nothing was "
                "read. Give one version of each.",
            )
        found[regulation.number] = regulation
    return [found[number] for number in sorted(found)]


def _regulation(name: str, data: bytes) -> Regulation:
    root = hardened_xml.parse(data, name)
    if root.tag != "Regulation":
        raise RefusedError("format", f"{name} begins with <{root.tag!s}>, not with <Regulation>. It was not read.")
    if (language := str(root.get(_LANGUAGE, "en"))) != "en":
        raise RefusedError("format", f"{name} is the text in {language!r}; the English one is read here.")
    number = text_of(root.find("Identification/InstrumentNumber"))
    if not number:
        raise RefusedError("format", f"{name} has no Identification/InstrumentNumber. Its layout has changed.")
    title = text_of(root.find("Identification/LongTitle"))
    act = text_of(root.find("Identification/EnablingAuthority"))
    current_to = str(root.get(f"{LIMS}current-date", ""))
    return Regulation(number, title, act, current_to if _DAY.fullmatch(current_to) else "", root)


def gaps(found: Iterable[Regulation]) -> Iterator[Problem]:
    """What a snapshot lacks: a regulation of the five, a title, the act."""
    numbers = set()
    for regulation in found:
        numbers.add(regulation.number)
        for value, path in ((regulation.title, "LongTitle"), (regulation.act, "EnablingAuthority")):
            if not value:
                yield Problem("missing_field", f"{regulation.number} Identification/{path}", "Absent; left blank.")
    for number in EXPECTED:
        if number not in numbers:
            yield Problem("missing_field", number, "This regulation is not in the snapshot, nor are its entries.")


def unknown(
    regulation: Regulation, targets: Iterable[etree._Element], read: frozenset[str], form: Form
) -> list[Problem]:
    """Tags and attributes that are neither read nor ignored with a reason: of the head, and of schedules with targets.

    Args:
        regulation: the file.
        targets: its schedules that name targets.
        read: paths under a schedule that are read; `@name` is that attribute on any tag.
        form: holds the ignored paths.
    """
    seen: Counter[str] = Counter(
        path for path in _top(regulation.root) if path not in (_TOP_READ | form.ignored.keys())
    )
    known = read | form.ignored.keys()
    for schedule in targets:
        for path in flatten(schedule, "Schedule"):
            if path not in known and path[path.rfind("@") :] not in known:
                seen[path] += 1
    message = "Neither read nor ignored with a reason. Its text was not read."
    return [Problem("unknown_field", f"{regulation.number} {path}", message) for path in sorted(seen)]


def _top(root: etree._Element) -> Iterator[str]:
    yield from _attributes(root, "")
    for child in root.iterchildren("*"):
        yield str(child.tag)
        if child.tag == "Identification":
            yield from (path for path in flatten(child, "Identification") if "@" not in path)


def flatten(element: etree._Element, path: str) -> Iterator[str]:
    """The path of every tag below an element, and of every attribute on it and below it."""
    yield from _attributes(element, path)
    for child in element.iterchildren("*"):
        below = f"{path}/{child.tag!s}"
        yield below
        yield from flatten(child, below)


def _attributes(element: etree._Element, path: str) -> Iterator[str]:
    for name in element.attrib:
        plain = str(name).replace(LIMS, "lims:").replace("{http://www.w3.org/XML/1998/namespace}", "xml:")
        yield f"{path}/@{plain}" if path else f"@{plain}"


def text_of(element: etree._Element | None) -> str:
    """The whole text of an element with each run of blanks as one; empty where there is none."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
