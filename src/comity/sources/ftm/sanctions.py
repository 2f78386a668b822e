"""Designations: one for each Sanction entity and programme, or one by the topic alone where there is no Sanction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, NamedTuple

from comity.model import Attribute, Designation, Identifier
from comity.sources import published_dates
from comity.sources.ftm.options import Options
from comity.sources.ftm.particulars import MAX_DATE
from comity.sources.ftm.sheet import Sheet, one_line

_REFERENCES = ("authorityId", "unscId", "recordId", "sourceUrl", "programUrl")

_DAYS: dict[str, tuple[str, Callable[[list[date]], date]]] = {
    "listed_on": ("listingDate", min),
    "effective_on": ("startDate", min),
    "delisted_on": ("endDate", max),
}
"""Date of a designation -> property of a Sanction, and which of several days it is. The model: the listing date is that
"on which the designation is listed; distinct from the `startDate`, [...] on which the designation goes into effect"."""


MAX_PROGRAMMES = 20
"""Programmes of one sanction, each of which makes a designation with all that the sanction says; real ones have few."""

MAX_LABEL = 200


class Found(NamedTuple):
    """What the sanctions of one entity add to its record."""

    designations: tuple[Designation, ...]
    identifiers: tuple[Identifier, ...]
    attributes: tuple[Attribute, ...]


def sanctions_of(sheet: Sheet, sanctions: list[Sheet], options: Options, warnings: list[str]) -> Found:
    """The designations of an entity.

    Args:
        sheet: the entity. Its own `program` is taken where it says what no Sanction says.
        sanctions: the Sanction entities on it.
        options: of the form.
        warnings: of the record; added to.
    """
    designations: list[Designation] = []
    identifiers: list[Identifier] = []
    attributes: list[Attribute] = []
    for each in sanctions:
        identifiers += [Identifier("un_ref", one_line(value), note="of a sanction") for value in each.values("unscId")]
        made = list(_designations(each, options, warnings))
        designations += made
        attributes += _left(each, made[0])
    if not sanctions and not set(options.topics).isdisjoint(sheet.values("topics")):
        designations += _by_topic(sheet, options)
    return Found(tuple(dict.fromkeys(designations)), tuple(dict.fromkeys(identifiers)), tuple(attributes))


def _by_topic(sheet: Sheet, options: Options) -> Iterator[Designation]:
    other = _other(options)
    decided_by = (options.authority,) if options.own_decisions else ()
    for programme in sheet.take(options.programme) or sheet.take(other) or [""]:
        yield Designation(options.authority, one_line(programme), decided_by)


def _designations(sheet: Sheet, options: Options, warnings: list[str]) -> Iterator[Designation]:
    """One for each programme of a Sanction; one without where it prints none."""
    sheet.take("entity")
    hollow = [] if list(sheet.rest()) else [sheet.entity.id]  # only its id stands in the file
    authority, named = _authority(sheet, options, warnings)
    programmes = _programmes(sheet, options, warnings)
    other = _other(options)
    basis = sheet.take(other) if other == "program" else []
    references = [*hollow, *(sheet.take(other) if other == "programId" else []), *sheet.take(*_REFERENCES[:2])]
    fields: dict[str, Any] = {name: _day(sheet, *rule, warnings) for name, rule in _DAYS.items()}
    fields["decided_by"] = _decided_by(sheet, authority, options, named=named)
    fields["legal_basis"] = _lines(basis)
    fields["references"] = _lines([*references, *sheet.take(*_REFERENCES[2:])])
    fields["measures"] = _lines(sheet.take("provisions"))
    fields["reasons"] = tuple(sheet.take("reason"))
    for programme in programmes:
        yield Designation(authority, one_line(programme), **fields)


def _programmes(sheet: Sheet, options: Options, warnings: list[str]) -> list[str]:
    """The programmes, or one that is blank. More than a sanction can have stay on the sheet, and become attributes."""
    field = options.programme if sheet.values(options.programme) else _other(options)
    found = sheet.take(field) or [""]
    if found[MAX_PROGRAMMES:]:
        sheet.keep(field, found[MAX_PROGRAMMES:])
        warnings.append(
            f"A sanction has {len(found):,} programmes; after {MAX_PROGRAMMES} they were kept as attributes."
        )
    return found[:MAX_PROGRAMMES]


def _other(options: Options) -> str:
    return "programId" if options.programme == "program" else "program"


def _authority(sheet: Sheet, options: Options, warnings: list[str]) -> tuple[str, bool]:
    """Whose sanction it is, and whether the file names it: the code that the manifest gives it, else its country's."""
    printed = [*map(one_line, sheet.values("authority"))]
    countries = sheet.values("country")
    for word in (*printed, *countries, *map(str.lower, countries)):
        if code := options.authorities.get(word):
            if countries == [code]:
                sheet.take("country")
            return code, True
    if len(countries) == 1:
        return sheet.take("country")[0], True
    if not printed:
        return options.authority, False
    warnings.append(
        f"The authority {printed[0][:MAX_LABEL]!r} has no country and no code in the manifest; it stands as printed."
    )
    sheet.take("authority")
    sheet.keep("authority", printed[1:])
    return printed[0], True


def _decided_by(sheet: Sheet, authority: str, options: Options, *, named: bool) -> tuple[str, ...]:
    """The UN where its reference is printed, else the authority that the Sanction names."""
    if "unscId" in sheet.entity.properties:
        return ("UN",)
    return (authority,) if named or options.own_decisions else ()


def _day(sheet: Sheet, field: str, choose: Callable[[list[date]], date], warnings: list[str]) -> date | None:
    """The day that a property prints. What is no single day stays on the sheet, and so becomes an attribute."""
    texts = sheet.values(field)
    days = {text: day for text in texts if len(text) <= MAX_DATE and (day := published_dates.day(text))}
    chosen = choose(list(days.values())) if days else None
    left = [text for text in texts if days.get(text) != chosen or chosen is None]
    sheet.take(field)
    if left:
        sheet.keep(field, left)
        what = "is no readable day" if chosen is None else "is printed beside another day"
        label = sheet.schema.label_of(field)
        warnings.append(f"Of a sanction, {label.lower()} {left[0][:MAX_DATE]!r} {what}; it was kept as an attribute.")
    return chosen


def _left(sheet: Sheet, designation: Designation) -> Iterator[Attribute]:
    """Status, summary, duration and whatever else the Sanction prints, with the sanction that says so."""
    of = ", ".join(part for part in (designation.authority, designation.programme) if part)
    of = of if len(of) <= MAX_LABEL else f"{of[:MAX_LABEL]}…"
    for label, value in sheet.rest():
        yield Attribute(f"Sanction {label[:1].lower()}{label[1:]} ({of})", value)


def _lines(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(one_line, texts)))
