"""Reads METI's Foreign End User List: one record per row of its table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from comity.errors import RefusedError
from comity.model import Address, Designation, Name, Record
from comity.model.records import NameKind
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.jp_meti.printed import is_east_asian, joined, names_in, plain, script
from comity.sources.jp_meti.table import Row, from_html, from_pdf

PROGRAMME = "外国ユーザーリスト (Foreign End User List)"
CONCERNS = {"生物": "B", "化学": "C", "ミサイル": "M", "核": "N", "通常兵器": "CW"}
"""Type of concern as printed -> the letters printed below it: biological, chemical, missiles, nuclear, conventional."""

_BULLETS = "・･•●"
_PRESS_RELEASE = re.compile(r"^(20\d{2})(\d{2})(\d{2})\d{3}(?:-\d+)?\.pdf$", re.IGNORECASE)
"""METI names a file after the press release that it belongs to: `20250131003-1.pdf`, the third of 31 January 2025."""

_MARKED = re.compile(r"^(?P<name>.+?)\s*\((?:a\.k\.a\.,?|Latin:)\s*(?P<other>.+)\)$", re.IGNORECASE)
"""`Exa Institute (a.k.a., Mple Institute)`, `ELYSEES (Latin: ÉLYSÉES)`."""

_READERS: dict[str, Callable[[bytes, str, list[Problem]], list[Row]]] = {"pdf": from_pdf, "html": from_html}


def units(files: Files, form: Form) -> Reading:
    """One unit per row.

    Raises:
        RefusedError: not in this form, or without rows.
    """
    name, data = next(iter(files.items()), ("the list", b""))
    problems: list[Problem] = []
    rows = _READERS[form.id](data, name, problems)
    if not rows:
        raise RefusedError("no_records", f"{name} has headings and no rows.")
    problems += _gaps(rows)
    return Reading(_units(rows, problems), _day(name), problems=problems)


def _day(name: str) -> str:
    """The day of the press release that the file is named after; the file itself prints none."""
    match = _PRESS_RELEASE.match(name)
    return "-".join(match.groups()) if match else ""


def _gaps(rows: list[Row]) -> Iterator[Problem]:
    """Numbers run from 1 upwards: where one does not follow the one before, a row may be lost."""
    before = 0
    for row in rows:
        if row.number != str(before + 1):
            message = f"It follows No. {before}: a row may be missing, or twice there. The rows found are read."
            yield Problem("bad_value", f"{row.place}, No. {row.number or '(none)'}", message)
        before = int(row.number) if re.fullmatch(r"[0-9]{1,6}", row.number) else before + 1


def _units(rows: list[Row], problems: list[Problem]) -> Iterator[Unit]:
    seen: dict[str, int] = {}
    for row in rows:
        names = _names(row)
        key = _key(names[0].text if names else "", _country(row).country)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            key = f"{key} ({seen[key]})"
            problems.append(Problem("duplicate_key", row.place, f"Its country and name stand above too; it is {key}."))
        yield Unit(key, _fingerprint(row), row)


def _key(name: str, country: str) -> str:
    """A digest of name and country. The order of the words counts: `Alpha Beta` is not `Beta Alpha`."""
    words = " ".join(re.findall(r"\w+", plain(name).casefold()))
    return derived_key("organization", name, f"{country}, {words}")


def _fingerprint(row: Row) -> bytes:
    """All but the number and the place, which change whenever a row is added above."""
    cells = (row.country, row.name, row.aliases, row.concern, row.shared, (str(row.n_lines),))
    return "\x1e".join("\x1f".join(cell) for cell in cells).encode()


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one row."""
    row: Row = unit.payload
    warnings: list[str] = []
    names = _names(row)
    country = _country(row)
    reason = _concern(row, warnings)
    if not joined(row.name):
        warnings.append("no name is printed")
    if not country.country:
        warnings.append("no country is printed")
    warnings += (f"the cell {column} is one with a neighbouring row's or column's" for column in row.shared)
    if row.n_lines > 1:
        warnings.append("printed in several rows, which were joined")
    return Record(
        list="jp_meti",
        key=unit.key,
        key_is="derived",
        kind="organization",
        names=names,
        addresses=(country,) if country.country else (),
        designations=(Designation("JP", PROGRAMME, decided_by=("JP",), reasons=(reason,) if reason else ()),),
        warnings=tuple(warnings),
    )


def _names(row: Row) -> tuple[Name, ...]:
    found: list[Name] = []
    for text in filter(None, [joined(row.name).lstrip(_BULLETS).strip()]):
        found += _spellings(text, "primary", "variation")
    for text in _aliases(row.aliases):
        found += _spellings(text, "aka", "aka")
    return tuple(found)


def _spellings(text: str, kind: NameKind, second: NameKind) -> Iterator[Name]:
    """A name, and the same in Japanese or Chinese where that is printed behind it in brackets."""
    if marked := _MARKED.match(text):
        yield from _spellings(marked["name"], kind, second)
        yield Name(marked["other"], "aka", script=script(marked["other"]))
        return
    first, *others = names_in(text)
    yield Name(first, kind, script=script(first))
    for other in others:
        note = f"of the name {first}" if kind != "primary" else ""
        yield Name(other, second, script=script(other), note=note)


def _aliases(lines: tuple[str, ...]) -> Iterator[str]:
    """Each alias starts with a dot on a line of its own; a line without one goes on with the alias above."""
    entries: list[list[str]] = []
    for line in lines:
        if line[0] in _BULLETS or not entries:
            entries.append([line.lstrip(_BULLETS)])
        else:
            entries[-1].append(line)
    return (text for entry in entries if (text := joined(entry).strip()))


def _country(row: Row) -> Address:
    """Printed in Japanese and then in English; the English is the country, the Japanese its note."""
    text = joined(row.country)
    start = next((at for at, char in enumerate(text) if char.isascii() and char.isalpha()), len(text))
    japanese, english = text[:start].strip(), text[start:].strip()
    if is_east_asian(english) or not english:
        return Address(country=text)
    return Address(country=english, note=japanese)


def _concern(row: Row, warnings: list[str]) -> str:
    """The types of concern, letters first; printed in words and letters, which have to agree."""
    text = plain("".join(row.concern)).replace(" ", "")
    words = [word for word in re.split(r"[、,・]", re.sub(r"[A-Z].*$", "", text)) if word]
    letters = re.findall(r"[A-Z]+", text)
    if not text:
        warnings.append("no type of concern is printed")
        return ""
    if sorted(CONCERNS.get(word, "?") for word in words) != sorted(letters):
        warnings.append(f"the type of concern is printed as {joined(row.concern)}: its words and letters do not agree")
        return f"Type of WMD: {joined(row.concern)}"
    return f"Type of WMD: {','.join(letters)} ({'、'.join(words)})"
