"""Numbers and other facts that stand behind a label in Additional Information, which is prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from comity.model import Identifier, Name
from comity.model.identifiers import ogrn
from comity.model.records import Kind

_NO = r"\s*(?:numbers?|nos?\b|no\.)?\s*[.,:]*\s*"
_FIRM_NUMBER = re.compile(
    rf"(?P<label>(?:company|business) (?:identification|registration){_NO}|state registration{_NO}"
    rf"|registration (?:id\b|no\b|number)(?: \(OGRN no\.?\))?[.:]*|company (?:no|number)\b[.:]*)"
    r"\s*(?P<number>\d[\d ]{3,20}\d)(?P<country>\s*\([A-Z][A-Za-z ]+\))?",
    re.IGNORECASE,
)
_LABELLED = (
    (
        "tax_id",
        re.compile(
            rf"\b(?:national tax|tax id)\b{_NO}(?P<number>\d{{8,15}})\b(?P<country>\s*\([A-Z][a-z ]+\))?", re.IGNORECASE
        ),
    ),
    ("tax_id", re.compile(r"\bItalian fiscal code: ?(?P<number>[A-Z0-9]{16})\b", re.IGNORECASE)),
    ("ru_okpo", re.compile(r"\bgovernment gazette number: ?(?P<number>\d{8})(?P<country> \(Russia\))", re.IGNORECASE)),
    ("lei", re.compile(r"\b(?:LEI|legal entity identifier)\)?: ?(?P<number>[A-Z0-9]{20})\b")),
    ("bic", re.compile(r"\b(?:SWIFT(?:/BIC)?|BIC\)):? ?(?P<number>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b")),
)
_IMO = re.compile(r"\bIMO\)?(?: identification| ship)?(?: number| no\.?)?:? ?(?P<number>\d{7})\b", re.IGNORECASE)
_PAPER = re.compile(
    r"(?P<before>(?-i:(?:(?:Saudi|South|North|Sri) )?[A-Z][a-z]+ )?)"
    r"(?P<label>passport|national identification|national ID)(?: card)?"
    r"(?: (?:no|number|information)s?\b[.:]*|:+)\s*(?P<text>.*?)"
    r"(?=\b(?:passport|national identification|national ID)\b(?: card)?(?: (?:no|number|information)s?\b|:)"
    r"|[.;]\s+[A-Z](?!\w?\.)|\n|\b[A-Z][\w ]{2,30}: |$)",
    re.IGNORECASE | re.DOTALL,
)
"""A label, and what it says up to the next label or the end of the sentence."""
_ITEMS = re.compile(r"(?:^|[\s,;(])\(?[a-z]\)\s*|;\s*")
_OTHER_PAPERS = re.compile(
    r"licen[cs]e|certificate|tazkira|family|ration|military|fiscal|social security|seaman", re.IGNORECASE
)
_PAPER_NUMBER = re.compile(r"(?<![\w/.-])(?:[A-Z]{1,4}[ -]?)?\d[\d-]{4,16}[A-Z]?(?![\w/-])")
_ISSUER = re.compile(
    r"^(?P<country>[A-Z][a-z]+(?: (?:of|and|the|[A-Z][a-z]+))*?)"
    r"(?=,|:|\s+[A-Z]{0,4}\d| (?i:diplomatic|official|passport|national|identity|number|card)\b)"
)
_BEHIND = re.compile(r"^ \((?P<country>[A-Z][a-z]+(?: [A-Z][a-z]+)*)\)$")
_NO_ISSUER = frozenset({"Passport", "Number", "Issued", "National", "No", "Alternative", "Diplomatic", "Official"})
_GENDER = re.compile(r"\bgender: ?(male|female)\b", re.IGNORECASE)
_PREVIOUS_NAMES = re.compile(r"\bprevious names? includes? +(?P<names>[^.\n]+)", re.IGNORECASE)


def numbers(texts: Iterable[str], kind: Kind, *, russian: bool) -> Iterator[Identifier]:
    """The numbers behind the labels that the list uses; any other number stays in the prose.

    Args:
        texts: the different values of Additional Information.
        kind: a person has papers, a firm an IMO number of its own.
        russian: an address names Russia, so that 13 digits with a true check digit are an OGRN.
    """
    for text in (value.replace("\xa0", " ") for value in texts):
        if kind == "person":
            yield from _papers(text)
        else:
            yield from _of_firm(text, russian=russian)
        for scheme, pattern in _LABELLED:
            for match in pattern.finditer(text):
                found = match.groupdict()
                yield Identifier(scheme, match["number"], _country(found.get("country")), note=_label(match))


def _of_firm(text: str, *, russian: bool) -> Iterator[Identifier]:
    for match in _FIRM_NUMBER.finditer(text):
        number, country = match["number"].replace(" ", ""), _country(match["country"])
        is_ogrn = ogrn(number) and (
            country == "Russia" or "ogrn" in match["label"].lower() or (russian and not country)
        )
        yield Identifier("ru_ogrn" if is_ogrn else "registration", number, country, note=_label(match))
    for match in _IMO.finditer(text):
        yield Identifier("imo_company", match["number"], note=_label(match))


def _papers(text: str) -> Iterator[Identifier]:
    """Passports and identity cards: the one number of each item, with the country before it."""
    for match in _PAPER.finditer(text):
        scheme = "passport" if match["label"].casefold() == "passport" else "national_id"
        for item in _ITEMS.split(match["text"]):
            found = _PAPER_NUMBER.search(item)
            if found and not _OTHER_PAPERS.search(item[: found.start()]):
                note = " ".join(f"{match['before']}{match['label']} {item}".split()).strip(" ,;.(")
                yield Identifier(scheme, found[0], _issuer(item, found, match["before"].strip()), note=note)


def _issuer(item: str, number: re.Match[str], before: str) -> str:
    """The country before the number, or in brackets behind it and nothing else behind that."""
    match = _ISSUER.match(item) or _BEHIND.match(item[number.end() :].rstrip(" .,"))
    country = match["country"] if match else before
    return "" if country.split(" ")[0] in _NO_ISSUER else country


def _country(printed: str | None) -> str:
    return (printed or "").strip(" ()")


def _label(match: re.Match[str]) -> str:
    """What stands before the number."""
    return " ".join(match[0][: match.start("number") - match.start()].split()).strip(" :,.")


def gender(texts: Iterable[str]) -> str:
    """`male`, `female`, or nothing."""
    return next((match[1].lower() for text in texts if (match := _GENDER.search(text))), "")


def previous_names(texts: Iterable[str]) -> Iterator[Name]:
    """Ships' former names: `Previous names include EXA, MPLE`."""
    for text in texts:
        if match := _PREVIOUS_NAMES.search(text):
            yield from (
                Name(name, "fka", note="previous name") for part in match["names"].split(",") if (name := part.strip())
            )
