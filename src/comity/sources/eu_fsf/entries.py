"""One entry of the Financial Sanctions Files to a `Record`."""

from __future__ import annotations

from collections.abc import Iterator

from comity.model import (
    Address,
    Attribute,
    Country,
    Identifier,
    PartialDate,
    Record,
)
from comity.model.identifiers import SCHEMES, is_valid
from comity.model.records import Kind
from comity.sources import published_dates
from comity.sources.eu_fsf.designations import designations
from comity.sources.eu_fsf.layout import Block, Entry, country
from comity.sources.eu_fsf.names import names
from comity.sources.eu_fsf.papers import numbers

_KINDS: dict[str, Kind] = {"person": "person", "p": "person", "enterprise": "organization", "e": "organization"}
_GENDERS = {"m": "male", "f": "female"}
_CONTACTS = {"PHONE": "phone", "FAX": "fax", "EMAIL": "e-mail", "WEB": "website", "": "contact"}


def read(key: str, entry: Entry) -> Record:
    """The record of an entry. Odd values are kept as printed and named in its warnings."""
    warnings: list[str] = []
    papers = tuple(dict.fromkeys(numbers(entry)))
    identifiers = tuple(paper for paper in papers if isinstance(paper, Identifier))
    births = tuple(dict.fromkeys(birth for block in entry.each("birthdate") if (birth := _birth(block))))
    found = names(entry)
    warnings += ["no name is printed"] if not found else []
    warnings += [f"date of birth {each.text!r} is no date: kept as printed" for each in births if each.first is None]
    for each in identifiers:
        if is_valid(each) is False:
            warnings.append(f"{SCHEMES[each.scheme].title} {each.value} fails its check digit")
    kind, acts, gender = _kind(entry, warnings), designations(entry, warnings), _gender(entry, warnings)
    return Record(
        list="eu_fsf",
        key=key,
        kind=kind,
        names=found,
        identifiers=identifiers,
        births=births,
        birth_places=tuple(dict.fromkeys(filter(_says_where, map(_place, entry.each("birthdate"))))),
        nationalities=tuple(
            dict.fromkeys(citizen for block in entry.each("citizenship") if (citizen := _citizen(block)))
        ),
        positions=tuple(dict.fromkeys(text for block in entry.each("nameAlias") if (text := block("function")))),
        addresses=tuple(dict.fromkeys(filter(str, map(_address, entry.each("address"))))),
        attributes=tuple(
            dict.fromkeys((*_attributes(entry), *(paper for paper in papers if isinstance(paper, Attribute))))
        ),
        remarks=tuple(filter(None, (entry.own("remark"),))),
        gender=gender,
        designations=acts,
        warnings=tuple(warnings),
    )


def _kind(entry: Entry, warnings: list[str]) -> Kind:
    """By either of the two fields that tell: the XML and the CSV have them the other way round."""
    words = [block(field) for block in entry.each("subjectType") for field in ("code", "classificationCode")]
    for word in words:
        if word.lower() in _KINDS:
            return _KINDS[word.lower()]
    printed = "; ".join(filter(None, words)) or "not printed"
    warnings.append(f"kind of subject {printed!r} is not known: read as `other`")
    return "other"


def _gender(entry: Entry, warnings: list[str]) -> str:
    printed = list(dict.fromkeys(text for block in entry.each("nameAlias") if (text := block("gender"))))
    if len(printed) > 1:
        warnings.append(f"several genders are printed: {', '.join(printed)}")
    return "; ".join(_GENDERS.get(text.lower(), text) for text in printed)


def _birth(block: Block) -> PartialDate | None:
    """A date of birth: a day, a month, a year or a span."""
    start, end = block("yearRangeFrom"), block("yearRangeTo")
    year, month, day = block("year"), block("monthOfYear"), block("dayOfMonth")
    printed = block("birthdate")
    parts = "-".join([year, *(each.zfill(2) for each in ((month, day) if day and month else (month,)) if each)])
    calendar = block("calendarType").upper()
    if calendar not in ("", "GREGORIAN"):
        return _of_another_calendar(printed, parts if year else "", calendar.lower(), block.is_true("circa"))
    if not printed and year:
        printed = parts
    if not printed and (start or end):
        printed = f"between {start or '?'} and {end or '?'}"
    if not printed and (month or day):
        printed = f"day {day or '?'} of month {month or '?'}"
    if not printed:
        return None
    found = published_dates.parse(printed)
    circa = block.is_true("circa")
    return PartialDate(f"circa {printed}" if circa else printed, found.first, found.last, circa)


def _of_another_calendar(converted: str, printed: str, calendar: str, circa: bool) -> PartialDate | None:
    """Year, month and day in another calendar; `birthdate` beside them is the same day in ours."""
    if not converted and not printed:
        return None
    told = f"{calendar} calendar: {printed}" if converted and printed else f"{calendar} calendar"
    found = published_dates.parse(converted)
    text = f"circa {converted or printed}" if circa else converted or printed
    return PartialDate(f"{text} ({told})", found.first, found.last, circa)


def _place(block: Block) -> Address:
    """A place of birth, or the part of an address that says where it is."""
    return Address(
        street=block("street"),
        city=block("city"),
        region="; ".join(filter(None, (block("region"), block("place")))),
        postcode=block("zipCode"),
        country=country(block),
        note=block("remark") if block.name == "birthdate" else "",
    )


def _says_where(place: Address) -> bool:
    return bool(str(place))


def _address(block: Block) -> Address:
    place = _place(block)
    notes = (
        f"P.O. box {box}" if (box := block("poBox")) else "",
        "as at the time of listing" if block.is_true("asAtListingTime") else "",
        block("remark"),
    )
    note = "; ".join(filter(None, notes))
    if not _says_where(place) and note:
        return Address(text=note)
    return Address("", place.street, place.city, place.region, place.postcode, place.country, note)


def _citizen(block: Block) -> Country | None:
    name, code = country(block), block("countryIso2Code")
    return Country(name, "" if code == "00" else code) if name else None


def _attributes(entry: Entry) -> Iterator[Attribute]:
    """What has no field of its own, under plain labels."""
    if details := entry.own("designationDetails"):
        yield Attribute("designation details", details)
    for block in entry.each("regulation"):
        yield Attribute("act", _act(block))
    for block in entry.each("citizenship"):
        yield from (Attribute(label, text) for field, label in _OF_CITIZENSHIP if (text := block(field)))
    for block in entry.each("birthdate"):
        if (remark := block("remark")) and not _says_where(_place(block)):
            yield Attribute("remark on the birth", remark)
    yield from (Attribute(_label(block, key), text) for block in (entry.own, *entry.parts) for key, text in block.pairs)
    yield from (Attribute(path, text) for path, text in entry.unknown if text)


def _label(block: Block, key: str) -> str:
    if block.name == "address":
        return _CONTACTS.get(key.upper(), f"contact ({key})")
    return f"{block.name} {key}".strip()


def _act(block: Block) -> str:
    """The act in words: `amendment of the council, 1/2026 (OJ L1), published 2026-01-02, in force 2026-01-03`."""
    kind = " of the ".join(filter(None, (block("regulationType"), block("organisationType"))))
    words = (
        kind,
        block("numberTitle"),
        f"published {day}" if (day := block("publicationDate")) else "",
        f"in force {day}" if (day := block("entryIntoForceDate")) else "",
        block("corrigendum"),
        block("remark"),
    )
    return ", ".join(filter(None, words))


_OF_CITIZENSHIP = (
    ("region", "region of citizenship"),
    ("acquisitionDate", "citizenship acquired on"),
    ("disenfranchisementDate", "citizenship lost on"),
    ("remark", "remark on citizenship"),
)
