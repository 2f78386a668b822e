"""Which day a stored file was published: told by an archive's index, or by the name of the file.

A series is an archive of many published versions of one list, with an index beside it (`x.tar.xz`, `x.index.csv`).
The index is a table with a column `file` and, depending on who made it, columns with dates.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime

import msgspec

from comity.errors import RefusedError, UsageError
from comity.sources.packed import MAX_UNPACKED, base_name, content_name, member_sizes, members
from comity.sources.plain_text import decode

_STATED = ("dateGenerated", "publish_date")
"""Columns with the date that the published file itself states: the UN's attribute, and OFAC's element."""

_COLLECTED = ("scraped_at", "committed_at", "commit_date")
"""Columns with the day on which somebody stored the file: on or after the day of publication."""

_MAX_HELD = MAX_UNPACKED
"""Bytes of members that may wait for their turn, where an archive is not in the order of its dates."""

_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)")
_ORDINAL = re.compile(r"_(\d{1,2})$")


class SeriesMember(msgspec.Struct, frozen=True):
    """One version of a list within a series.

    Attributes:
        name: of the member.
        published_on: ISO date.
        instant: ISO, UTC, that orders versions of one day: stated by the file or else of its collection; may be empty.
        part: of the list that this version is of, where the index tells (Canada publishes one regulation per file);
            empty where each version is the whole list.
        number: which version of the series it is, from 1; 0 where that was not counted.
        of: how many versions the series has.
    """

    name: str
    published_on: str
    instant: str = ""
    part: str = ""
    number: int = 0
    of: int = 0


def date_in_name(name: str) -> str | None:
    """The day in a file's name, ISO: `sdn_2024-06-28.csv`, `shisantouketsu20260305.xlsx`.

    None where there is none, only a month, or two different ones (a range is no day).
    """
    found = {_iso_day("-".join(match.group(1, 3, 4))) for match in _DATE.finditer(base_name(name))} - {""}
    return found.pop() if len(found) == 1 else None


def ordinal_in_name(name: str) -> int:
    """Which version of its day a file is by its name: 2 for `sdn_2021-08-20_2.csv`, 1 for most."""
    return _stem(name)[2]


def index_name(archive: str) -> str:
    """Where the index of an archive is: beside it, `x.index.csv` for `x.tar.xz`."""
    return re.sub(r"\.(tar(\.gz|\.xz)?|tgz|txz)$", "", archive, flags=re.IGNORECASE) + ".index.csv"


def ordered(sizes: Mapping[str, int], index: bytes, what: str) -> list[SeriesMember]:
    """The members of a series in the order in which they were published.

    Args:
        sizes: name -> bytes of the archive's members.
        index: the index file; empty where there is none, and then the names must tell.
        what: the archive's name, for messages.

    Returns:
        Sorted by day, then by instant, then as the index has them.

    Raises:
        UsageError: no date can be found for a member; the message names it.
        RefusedError: `format` (the index is no such table), `truncated` (the index names members that the archive has
            not, or that are of another size there).
    """
    rows = _rows(index, what) if index else {}
    _compare(sizes, rows, what)
    names = [*rows, *(name for name in sizes if name not in rows)]
    found = [_member(name, rows.get(name, {}), what) for name in names]
    found.sort(key=lambda member: (member.published_on, member.instant))
    return [msgspec.structs.replace(each, number=n, of=len(found)) for n, each in enumerate(found, start=1)]


def read_series(what: str, raw: bytes, index: bytes) -> Iterator[tuple[SeriesMember, bytes]]:
    """The versions in a series with their bytes, in the order of `ordered`.

    The archive is read twice: a series that is damaged anywhere, or has a member without a date, gives nothing at all.

    Args:
        what: the archive's name.
        raw: the archive.
        index: its index; empty where there is none.

    Raises:
        UsageError, RefusedError: as for `ordered` and `comity.sources.packed.members`.
    """
    turns = ordered(member_sizes(what, raw), index, what)
    waiting: dict[str, bytes] = {}
    n_held, turn = 0, 0
    for member in members(what, raw):
        waiting[member.name] = member.content
        n_held += len(member.content)
        while turn < len(turns) and turns[turn].name in waiting:
            content = waiting.pop(turns[turn].name)
            n_held -= len(content)
            yield turns[turn], content
            turn += 1
        if n_held > _MAX_HELD:
            raise RefusedError(
                "too_large", f"{what} is too large to be read out of order. Pack it again, its members sorted by date."
            )


def groups(paths: Iterable[str]) -> list[tuple[str | None, list[str]]]:
    """Single files as snapshots: those of one day that differ in name but not in type are one (`sdn_`, `alt_`, `add_`).

    The day is in the file's name, else in its folder's. A second version of one day (`sdn_2021-08-20_2.csv`) is a
    snapshot of its own, and so is every file without a date: it may state one itself.

    Returns:
        (ISO date or None, paths) by date, those without one last.
    """
    found: dict[tuple[str, str, int], list[str]] = {}
    stems: set[tuple[str, str, int, str]] = set()
    undated = []
    for path in sorted(set(paths)):
        day = date_in_name(path) or date_in_name(path.rpartition("/")[0])
        if day is None:
            undated.append(path)
            continue
        stem, ending, ordinal = _stem(path)
        while (day, ending, ordinal, stem) in stems:
            ordinal += 1
        stems.add((day, ending, ordinal, stem))
        found.setdefault((day, ending, ordinal), []).append(path)
    dated: list[tuple[str | None, list[str]]] = [(key[0], found[key]) for key in sorted(found)]
    return dated + [(None, [path]) for path in undated]


def _stem(path: str) -> tuple[str, str, int]:
    """What a name says beside its date: stem, ending, and which version of the day it is."""
    stem, _, ending = content_name(base_name(path)).lower().rpartition(".")
    ordinal = _ORDINAL.search(stem) if date_in_name(stem) else None
    if ordinal:
        stem = stem[: ordinal.start()]
    return _DATE.sub("", stem).strip("_-. "), ending, int(ordinal[1]) if ordinal else 1


def _rows(index: bytes, what: str) -> dict[str, dict[str, str]]:
    table = csv.DictReader(decode(index, f"The index of {what}").splitlines())
    if "file" not in (table.fieldnames or ()):
        raise RefusedError("format", f"The index of {what} has no column `file`. Nothing was read; correct the index.")
    return {base_name(row["file"]): {name: value or "" for name, value in row.items() if name} for row in table}


def _compare(sizes: Mapping[str, int], rows: Mapping[str, Mapping[str, str]], what: str) -> None:
    """See that the archive holds what its index says."""
    missing = [name for name in rows if name not in sizes]
    other = [name for name in rows if name in sizes and rows[name].get("bytes", "") not in {"", str(sizes[name])}]
    if missing or other:
        raise RefusedError(
            "truncated",
            f"{what} is not what its index says: {len(missing)} members are missing and {len(other)} are of another "
            f"size, first {(missing + other)[0]}. Nothing was read; fetch both again.",
        )


def _member(name: str, row: Mapping[str, str], what: str) -> SeriesMember:
    stated = next((row[column] for column in _STATED if row.get(column)), "")
    collected = next((row[column] for column in _COLLECTED if row.get(column)), "")
    day = _iso_day(stated[:10]) or date_in_name(name) or _iso_day(collected[:10])
    if not day:
        raise UsageError(
            f"No date can be found for {name} in {what}: neither its index nor the name has one. Nothing was read; "
            f"add a column dateGenerated to the index."
        )
    # A collection says in which order the versions of one day came only if there is no statement of the file's own.
    return SeriesMember(name, day, _instant(stated) or _instant(collected), row.get("regulation", ""))


def _iso_day(text: str) -> str:
    """The text where it is a possible ISO date, else nothing."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def _instant(text: str) -> str:
    """An ISO instant in UTC, to the millisecond so that text sorts as time does; nothing for a bare day."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return ""
    if len(text) <= 10 or instant.tzinfo is None:
        return ""
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
