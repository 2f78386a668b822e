"""Who is screened: a name, and whatever else is known."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

import msgspec

from comity.errors import UsageError
from comity.model import Identifier, PartialDate
from comity.model.dates import of_day, of_month, of_years
from comity.names import countries

SubjectKind = Literal["person", "organization", "vessel", "aircraft", "other", "any"]

_KINDS: dict[str, SubjectKind] = {
    "": "any", "any": "any", "unknown": "any", "entity": "any", "legalentity": "any", "thing": "any",
    "person": "person", "individual": "person", "natural person": "person", "human": "person",
    "organization": "organization", "organisation": "organization", "company": "organization",
    "business": "organization", "publicbody": "organization",
    "vessel": "vessel", "ship": "vessel", "aircraft": "aircraft", "airplane": "aircraft", "other": "other",
}  # fmt: skip
"""What customers' files call a kind -> ours."""


def kind_of(text: str) -> SubjectKind:
    """The kind that a text means.

    Raises:
        UsageError: it is none.
    """
    found = _KINDS.get(text.strip().lower())
    if found is None:
        raise UsageError(f"{text!r} is no kind; use person, organization, vessel, aircraft or any.")
    return found


class Subject(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody or something to be screened.

    Attributes:
        name: as the user has it, in any script.
        kind: of what; `any` where it is not known.
        born_on: date of birth: a day, a month (`1968-05`), a year (`1968`), or a `PartialDate`.
        countries: nationality, or country of registration: codes or names.
        gender: `male`, `female` or empty.
        identifiers: passport, IMO and other numbers.
        aliases: other names of the same subject.
        id: the user's own key.
    """

    name: str
    kind: SubjectKind = "any"
    born_on: str | date | PartialDate | None = None
    countries: tuple[str, ...] = ()
    gender: str = ""
    identifiers: tuple[Identifier, ...] = ()
    aliases: tuple[str, ...] = ()
    id: str = ""

    @property
    def birth(self) -> PartialDate | None:
        """The date of birth with its precision; None where none is given.

        Raises:
            UsageError: it is no date.
        """
        return birth_of(self.born_on)

    @property
    def country_codes(self) -> tuple[str, ...]:
        """The countries as codes; what names none falls away."""
        return tuple(dict.fromkeys(code for text in self.countries for code in countries.codes(text)))


_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?")


def birth_of(given: str | date | PartialDate | None) -> PartialDate | None:
    """A date of birth as given by a user; None for none.

    Raises:
        UsageError: it is no date, or day and month cannot be told apart.
    """
    if given is None or isinstance(given, PartialDate):
        return given
    if isinstance(given, date):
        return of_day(given)
    text = given.strip()
    if not text:
        return None
    found = _ISO.fullmatch(text)
    try:
        if found:
            year, month, day = (int(part) if part else 0 for part in found.groups())
            if day:
                return of_day(date(year, month, day), text)
            return of_month(year, month, text) if month else of_years(year, year, text)
    except ValueError as error:
        raise UsageError(f"{given!r} is no date ({error}).") from error
    raise UsageError(f"{given!r} is no date of birth that can be told for sure; write YYYY-MM-DD, YYYY-MM or YYYY.")
