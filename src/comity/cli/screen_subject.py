"""What the options of `comity screen` say of a subject."""

from __future__ import annotations

import re
from typing import NamedTuple

from comity.errors import UsageError
from comity.model.identifiers import SCHEMES, Identifier, imo_ship
from comity.names import countries as country_names
from comity.screen.subject import Subject, birth_of, kind_of

_IMO = re.compile(r"(?i)\s*(?:imo)?[\s:#]*(\d{7})\s*")


class Given(NamedTuple):
    """The options that describe a subject, as texts."""

    name: str
    kind: str
    born: str
    countries: tuple[str, ...]
    gender: str
    aliases: tuple[str, ...]
    imo: str
    mmsi: str
    identifiers: tuple[str, ...]


def subject_of(given: Given) -> Subject:
    """The subject that the options describe.

    Raises:
        UsageError: an option cannot be understood, or there is nothing to screen.
    """
    numbers = identifiers_of(given)
    if not any(char.isalnum() for char in "".join((given.name, *given.aliases))) and not numbers:
        raise UsageError(
            "There is nothing to screen: the name has neither letters nor digits. Give a name or a number."
        )
    for each in given.countries:
        if not country_names.codes(each):
            raise UsageError(f"--country {each!r} names no country that is known. Give a name or a code such as KP.")
    if given.gender not in ("", "male", "female"):
        raise UsageError(f"--gender takes male or female; {given.gender!r} is neither.")
    birth_of(given.born)
    return Subject(
        given.name, kind_of(given.kind), given.born or None, given.countries, given.gender, numbers, given.aliases
    )


def identifiers_of(given: Given) -> tuple[Identifier, ...]:
    """The numbers that the options give.

    Raises:
        UsageError: one has no scheme, or a scheme that is not known.
    """
    known = (("imo", given.imo), ("mmsi", given.mmsi))
    found = [Identifier(scheme, value.strip()) for scheme, value in known if value.strip()]
    for text in given.identifiers:
        scheme, _, value = text.partition(":")
        scheme = scheme.strip().lower()
        if not value.strip() or scheme not in SCHEMES:
            raise UsageError(
                f"--id takes SCHEME:VALUE, as passport:AB123456; {text!r} is none. Schemes: {', '.join(SCHEMES)}."
            )
        found.append(Identifier(scheme, value.strip()))
    return tuple(found)


def advice(subject: Subject) -> tuple[str, ...]:
    """What the user may have meant, a sentence each."""
    found = _IMO.fullmatch(subject.name)
    if found and imo_ship(found[1]) and not subject.identifiers:
        return (f"{found[1]} is a valid IMO ship number, but was screened as a name. To look for it: --imo {found[1]}",)
    return ()
