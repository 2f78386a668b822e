"""A mirror: a folder, or an address, with stored files of many lists and a `mirror.toml` that says which is which.

    [[snapshot]]
    list = "un_sc"                            # one snapshot per list
    files = ["un_sc/consolidated.xml.gz"]     # one file, or the several of which the snapshot consists; patterns too
    published_on = 2026-08-01
    status = "current"                        # current | retired (history only) | sample (a test of the format)
    form = "publisher"                        # publisher | third-party
    history = ["un_sc/history/*.xml.gz"]      # older snapshots; an archive with its index beside it is a series

Paths are relative to the mirror, with forward slashes, and never lead out of it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import msgspec

from comity.errors import FetchError, RefusedError, UsageError
from comity.sources.fetch import Fetcher
from comity.sources.mirror_places import AddressPlace, FolderPlace, MirrorPlace, is_address, refuse_outside
from comity.sources.packed import base_name, content_name, is_archive
from comity.sources.plain_text import decode
from comity.sources.series import SeriesMember, groups, index_name, read_series

__all__ = ["History", "Mirror", "MirrorEntry", "StoredSeries", "StoredSnapshot", "groups", "is_address", "parse_mirror"]

INDEX = "mirror.toml"


class MirrorEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a mirror says of one list.

    Attributes:
        list: id.
        files: paths or patterns of the one snapshot.
        published_on: its date of publication.
        status: `retired` and `sample` never screen.
        form: whose shape the files have.
        note: for people.
        history: paths or patterns of older snapshots and series.
        presence: paths or patterns of files that prove only that a key was listed on their day.
        presence_note: for people.
    """

    list: str
    files: tuple[str, ...]
    published_on: date
    status: Literal["current", "retired", "sample"]
    form: Literal["publisher", "third-party"]
    note: str = ""
    history: tuple[str, ...] = ()
    presence: tuple[str, ...] = ()
    presence_note: str = ""


class StoredSeries(msgspec.Struct, frozen=True):
    """An archive of many versions and the index beside it: their paths."""

    archive: str
    index: str


class StoredSnapshot(msgspec.Struct, frozen=True):
    """Paths of the files of one snapshot, and its ISO date; empty where the names tell none (the file may state it)."""

    published_on: str
    paths: tuple[str, ...]


class History(msgspec.Struct, frozen=True):
    """What a mirror has of a list beside its current snapshot.

    Attributes:
        series: archives of many versions.
        snapshots: single ones, by date; those without one last.
        problems: what `mirror.toml` names and the mirror cannot give, in sentences.
    """

    series: tuple[StoredSeries, ...]
    snapshots: tuple[StoredSnapshot, ...]
    problems: tuple[str, ...] = ()


class Mirror:
    """Reads a mirror. One at an address keeps connections open until it is closed.

    Args:
        place: folder, or http(s) address of what corresponds to it.
        fetcher: for an address; the mirror makes its own where none is given.

    Raises:
        FetchError: there is no `mirror.toml`, or an address does not answer.
        UsageError: the `mirror.toml` cannot be used; the message names what is wrong.
        RefusedError: it is a web page, or not text.
    """

    def __init__(self, place: str | Path, fetcher: Fetcher | None = None) -> None:
        self._place = _place_of(place, fetcher)
        try:
            self.entries = parse_mirror(decode(self._place.read(INDEX), INDEX))
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections that the mirror opened itself."""
        self._place.close()

    @property
    def name(self) -> str:
        """The folder or address, for people."""
        return self._place.name

    def entry(self, list_id: str) -> MirrorEntry:
        """What the mirror says of a list.

        Raises:
            UsageError: nothing.
        """
        for entry in self.entries:
            if entry.list == list_id:
                return entry
        known = ", ".join(entry.list for entry in self.entries)
        raise UsageError(f"The mirror {self.name} has no list {list_id!r}. It has: {known}.")

    def paths(self, entry: MirrorEntry) -> list[str]:
        """Paths of the files of an entry's snapshot, sorted.

        Raises:
            UsageError: a pattern at an address, where nothing can be searched.
            FetchError: a file is not there, or nothing matches a pattern.
            RefusedError: `format`: two files have one name, or one leads out of the mirror through a link.
        """
        found = sorted({path for pattern in entry.files for path in self._find(pattern)})
        names = [content_name(base_name(path)) for path in found]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise RefusedError(
                "format", f"{entry.list} in {self.name} has two files named {twice[0]}. Nothing of it was read."
            )
        return found

    def files(self, entry: MirrorEntry) -> dict[str, bytes]:
        """Base name -> bytes as stored, of an entry's snapshot.

        Raises:
            UsageError, FetchError, RefusedError: as for `paths` and `read`.
        """
        return {base_name(path): self.read(path) for path in self.paths(entry)}

    def history(self, list_id: str) -> History:
        """The older snapshots of a list; of a retired list, the one in `files` too.

        Files of one day that differ in name but not in type are one snapshot (see `comity.sources.series.groups`).
        What is named but not there becomes a problem, not an error: the rest of a history is of use without it.

        Raises:
            UsageError: the mirror has no such list.
        """
        entry = self.entry(list_id)
        found, problems = self._gather(entry.history)
        series = [StoredSeries(path, index_name(path)) for path in found if is_archive(path)]
        series = [each for each in series if self._place.holds(each.index)]
        used = {path for each in series for path in (each.archive, each.index)}
        snapshots = _snapshots(set(found) - used)
        if entry.status == "retired":
            last, more = self._gather(entry.files)
            problems += more
            snapshots += [StoredSnapshot(entry.published_on.isoformat(), tuple(last))] if last else []
        return History(tuple(series), tuple(snapshots), tuple(problems))

    def presence(self, list_id: str) -> History:
        """Files that prove only that a key was listed on their day; those that are in the history are left out.

        Raises:
            UsageError: the mirror has no such list.
        """
        entry = self.entry(list_id)
        found, problems = self._gather(entry.presence)
        history, _ = self._gather(entry.history)
        return History((), tuple(_snapshots(set(found) - set(history))), tuple(problems))

    def members(self, series: StoredSeries) -> Iterator[tuple[SeriesMember, bytes]]:
        """The versions in a series with their bytes, oldest first (see `comity.sources.series.read_series`)."""
        return read_series(base_name(series.archive), self.read(series.archive), self.read(series.index))

    def read(self, path: str) -> bytes:
        """The bytes of one file, as stored.

        Raises:
            UsageError: the path leads out of the mirror.
            FetchError: it is not there.
            RefusedError: it leads out through a link, is no plain file, or is too large.
        """
        refuse_outside(path)
        return self._place.read(path)

    def _find(self, pattern: str) -> list[str]:
        found = self._place.matching(pattern)
        if not found:
            raise FetchError(self.name, f"the mirror holds nothing that is {pattern}. See its {INDEX}.")
        return found

    def _gather(self, patterns: Iterable[str]) -> tuple[list[str], list[str]]:
        """Paths that patterns stand for, sorted, each once; and what they do not stand for, in sentences."""
        found: set[str] = set()
        problems = []
        for pattern in patterns:
            try:
                found.update(self._find(pattern))
            except (UsageError, FetchError) as error:
                problems.append(str(error))
        return sorted(found), problems


def parse_mirror(text: str) -> tuple[MirrorEntry, ...]:
    """The entries of a `mirror.toml`.

    Raises:
        UsageError: it is not TOML; a key is unknown, missing or of the wrong type; a list stands in it twice; a path
            leads out of the mirror. The message names it.
    """
    try:
        tables = tomllib.loads(text)
        _refuse_unknown(tables)
        entries = msgspec.convert(tables.get("snapshot", ()), tuple[MirrorEntry, ...])
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise UsageError(f"{INDEX} cannot be used: {error}. Correct it.") from error
    lists = [entry.list for entry in entries]
    if twice := sorted({each for each in lists if lists.count(each) > 1}):
        raise UsageError(f"{INDEX} names {', '.join(twice)} more than once. Keep one [[snapshot]] per list.")
    for entry in entries:
        for path in (*entry.files, *entry.history, *entry.presence):
            refuse_outside(path)
    return entries


def _refuse_unknown(tables: dict[str, Any]) -> None:
    unknown = set(tables) - {"snapshot"}
    for table in tables.get("snapshot", ()) if isinstance(tables.get("snapshot"), list) else ():
        unknown |= set(table) - set(MirrorEntry.__struct_fields__)
    if unknown:
        raise UsageError(
            f"{INDEX} has keys that mean nothing here: {', '.join(sorted(unknown))}. Correct or remove them."
        )


def _snapshots(paths: Iterable[str]) -> list[StoredSnapshot]:
    return [StoredSnapshot(day or "", tuple(members)) for day, members in groups(paths)]


def _place_of(place: str | Path, fetcher: Fetcher | None) -> MirrorPlace:
    return AddressPlace(str(place), fetcher) if is_address(place) else FolderPlace(Path(place))
