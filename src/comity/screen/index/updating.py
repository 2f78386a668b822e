"""The index of a register, brought up to date: only the records that changed since the index before are read.

Whatever is taken over is known to be the same by its stamp (`Register.stamps`), so any older index serves as a base:
the one that lies in the same place, or, for another day, that of today.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b, sha256
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np

from comity.errors import IndexFileError, UsageError
from comity.register.states import ListState
from comity.register.store import Register
from comity.screen.index import files
from comity.screen.index.building import IDENTITIES, lay_out, read_names
from comity.screen.index.files import Arrays
from comity.screen.index.merging import merge
from comity.screen.index.opened import Column, is_whole
from comity.screen.index.reading_records import Wanted, read_records
from comity.screen.index.store import (
    FORMAT,
    MODEL_VERSION,
    Asked,
    ListMeta,
    Meta,
    Telling,
    made_by_this_version,
)
from comity.sources.contract import Manifest
from comity.version import __version__

PACKAGE = "the package"
"""Origin of the snapshots that Comity ships."""


STAMP_DIGITS = 32


class _Head(msgspec.Struct, array_like=True, gc=False):
    """Whose party it is, without the rest of it."""

    list: str
    key: str


class Base(NamedTuple):
    """An index made before.

    Attributes:
        arrays: mapped.
        meta: of it.
    """

    arrays: Arrays
    meta: Meta

    def of_list(self, list_id: str) -> Column:
        """Numbers of the parties of a list, in the order of their keys."""
        names = [each.list for each in self.meta.lists]
        if list_id not in names:
            return np.zeros(0, np.int64)
        return np.flatnonzero(self.arrays["party_list"] == names.index(list_id))


class Updating:
    """Makes the index of one moment of a register.

    Args:
        register: path of a SQLite file, or a PostgreSQL URL.
        asked: the moment.
        current: stamp of the register, taken before anything of it is read, so that what comes in meanwhile is found
            the next time.
        told: is told what is under way.
    """

    def __init__(self, register: str, asked: Asked, current: str, told: Telling) -> None:
        self._place = register
        self._asked = asked
        self._current = current
        self._told = told

    def run(self, bases: Sequence[Path], processes: int = 1) -> tuple[Arrays, Meta]:
        """Make the index.

        Args:
            bases: indexes from which parties may be taken over; the first that can be used is.
            processes: that may read records.

        Returns:
            Its arrays and its meta.

        Raises:
            UsageError: the register holds no list.
        """
        base = next(filter(None, map(_base, bases)), None)
        with Register(self._place) as register:
            states, warning = _chosen(register, self._asked)
            lists = [each.list for each in states]
            imports = register.last_imports()
            read_as = {each: _read_as(register.manifest(each), imports.get(each, 0)) for each in lists}
            known = self._unchanged(base, read_as)
            kept: dict[str, Column] = {}
            wanted: Wanted = {}
            for name in lists:
                old = base.of_list(name) if base else np.zeros(0, np.int64)
                kept[name], wanted[name] = (old, {}) if name in known else self._compared(register, name, base, old)
            parts = read_records(register, wanted, self._asked, processes, self._told)
            arrays = _laid_out(base, parts, kept, lists)
            of_lists = self._of_lists(register, arrays, states, read_as, known)
            return arrays, self._meta(arrays, of_lists, _until(register, states), warning)

    def _unchanged(self, base: Base | None, read_as: Mapping[str, str]) -> dict[str, ListMeta]:
        """Lists of the base of which nothing needs to be asked."""
        if base is None or (base.meta.as_of, base.meta.held_at) != self._asked.texts:
            return {}
        return {each.list: each for each in base.meta.lists if read_as.get(each.list) == each.read_as}

    def _compared(self, register: Register, name: str, base: Base | None, old: Column) -> tuple[Column, dict[str, str]]:
        """Parties of the base that stay, and the records that are to be read."""
        self._told(f"{name}: what has changed")
        stamps = register.stamps(name, self._asked.as_of, self._asked.held_at)
        if not base or not len(old):
            return old[:0], stamps
        every = base.arrays["party_stamp"][old].tobytes().hex()
        held = [every[at : at + STAMP_DIGITS] for at in range(0, len(every), STAMP_DIGITS)]
        keys = [head.key for head in _heads(base.arrays, old)]
        same = [stamps.get(key) == stamp for key, stamp in zip(keys, held, strict=True)]
        stay = {key for key, is_same in zip(keys, same, strict=True) if is_same}
        return old[np.array(same, np.bool_)], {key: stamp for key, stamp in stamps.items() if key not in stay}

    def _of_lists(
        self,
        register: Register,
        arrays: Arrays,
        states: Sequence[ListState],
        read_as: Mapping[str, str],
        known: Mapping[str, ListMeta],
    ) -> tuple[ListMeta, ...]:
        held = register.snapshots(as_of=self._asked.as_of)
        readers = {(each.list, each.form, each.sha256): each.reader_version for each in held}
        starts = np.searchsorted(arrays["party_list"], np.arange(len(states) + 1)).tolist()
        found = []
        for each, first, last in zip(states, starts[:-1], starts[1:], strict=True):
            before = known.get(each.list)
            made = ListMeta(
                list=each.list,
                published_on=each.published_on,
                snapshot_sha256=each.snapshot_sha256,
                form=each.form_id,
                reader_version=readers.get((each.list, each.form_id, each.snapshot_sha256), 0),
                n_parties=last - first,
                status=each.status,
                read_as=read_as[each.list],
                digest=before.digest if before else _digest_of(arrays, np.arange(first, last)),
            )
            found.append(made)
        return tuple(found)

    def _meta(self, arrays: Arrays, lists: tuple[ListMeta, ...], until: str, warning: str) -> Meta:
        said = "".join(f"{each.list}\t{each.digest}\n" for each in lists)
        as_of, held_at = self._asked.texts
        return Meta(
            format=FORMAT,
            model=MODEL_VERSION,
            comity=__version__,
            register=self._current,
            as_of=as_of,
            held_at=held_at,
            built_at=datetime.now(UTC).isoformat(timespec="seconds"),
            until=until,
            lists=lists,
            n_parties=len(arrays["party_kind"]),
            n_names=int((arrays["ref_turn"] == 0).sum()),
            digest=sha256(f"{FORMAT}\t{MODEL_VERSION}\n{said}".encode()).hexdigest(),
            warning=warning,
        )


def _base(path: Path) -> Base | None:
    """An index from which parties can be taken over; None where there is none, or none that can be used."""
    if not path.is_file():
        return None
    try:
        arrays, raw = files.read(path)
        meta = msgspec.json.decode(raw, type=Meta)
    except (IndexFileError, msgspec.MsgspecError):
        return None  # everything is read anew
    sound = made_by_this_version(meta) and not IDENTITIES.keys() - arrays.keys() and is_whole(arrays)
    return Base(arrays, meta) if sound else None


def _laid_out(base: Base | None, parts: list[Arrays], kept: Mapping[str, Column], lists: Sequence[str]) -> Arrays:
    """One index of what stays of the base and what was read, in the order of lists and keys."""
    if not base and len(parts) == 1:
        return parts[0]
    every = [_renumbered(base, lists), *parts] if base else parts
    if not every:
        return lay_out(read_names(()), (), lists)
    n_old = len(every[0]["party_kind"]) if base else 0
    fresh: dict[str, list[tuple[str, int]]] = {}
    number = n_old
    for part in parts:
        for head in _heads(part, np.arange(len(part["party_kind"]))):
            fresh.setdefault(head.list, []).append((head.key, number))
            number += 1
    order = [_in_order(every[0], kept[name], fresh.get(name, ())) for name in lists]
    chosen = np.concatenate([np.zeros(0, np.int64), *order])
    if not parts and np.array_equal(chosen, np.arange(n_old)):
        return every[0]
    return merge(every, chosen)


def _in_order(old: Arrays, kept: Column, fresh: Sequence[tuple[str, int]]) -> Column:
    """Parties of one list, numbered through all parts, in the order of their keys."""
    if not fresh:
        return kept
    pairs = [(head.key, number) for head, number in zip(_heads(old, kept), kept.tolist(), strict=True)]
    return np.array([number for _, number in sorted([*pairs, *fresh])], np.int64)


def _renumbered(base: Base, lists: Sequence[str]) -> Arrays:
    """The arrays of the base, with the numbers that the lists have now; those of lists that are gone mean nothing."""
    new = np.array([lists.index(each.list) if each.list in lists else 0 for each in base.meta.lists], np.uint16)
    of = base.arrays["party_list"]
    return base.arrays | {"party_list": new[of] if len(new) else of}


def _heads(arrays: Arrays, numbers: Column) -> list[_Head]:
    """Whose parties those of some numbers are."""
    decode = msgspec.msgpack.Decoder(_Head).decode
    data, starts = arrays["party_data"].data, arrays["party_at"].astype(np.int64)
    ends = starts[1:][numbers].tolist()
    return [decode(data[first:last]) for first, last in zip(starts[:-1][numbers].tolist(), ends, strict=True)]


def _digest_of(arrays: Arrays, numbers: Column) -> str:
    """SHA-256 of the keys and stamps of parties, in the order of the keys."""
    keys = [head.key for head in _heads(arrays, numbers)]
    return sha256(msgspec.json.encode(keys) + arrays["party_stamp"][numbers].tobytes()).hexdigest()


def _chosen(register: Register, asked: Asked) -> tuple[list[ListState], str]:
    """The lists that are screened against, and what is wrong with them."""
    states = register.lists(asked.as_of, asked.held_at)
    if not states:
        day = f" It held none by {' / '.join(filter(None, asked.texts))}." if any(asked.texts) else ""
        raise UsageError(f"The register holds no list to screen against.{day} Bring lists in first: comity update")
    live = [each for each in states if each.is_live and each.screened]
    shipped = {each.list for each in register.snapshots() if each.origin == PACKAGE}
    if any(each.list not in shipped or each.snapshots > 1 for each in live):
        return live, ""
    names = ", ".join(f"{each.list} ({each.status}, {each.published_on})" for each in states)
    return states, f"Screened only against what Comity ships, which is no list of today: {names}. Run: comity update"


def _read_as(manifest: Manifest, last_import: int) -> str:
    """What changes whenever records of a list may, but for what the day asked about decides."""
    return blake2b(msgspec.json.encode((last_import, manifest.forms)), digest_size=12).hexdigest()


def _until(register: Register, states: Sequence[ListState]) -> str:
    """The first day on which one of the lists is stale, or history, because time has passed."""
    today, days = datetime.now(UTC).date(), []
    for each in states:
        manifest = register.manifest(each.list)
        stale = date.fromisoformat(each.published_on) + timedelta(days=manifest.stale_after_days + 1)
        days += [day for day in (stale, manifest.retired_on) if day and day > today]
    return min(days).isoformat() if days else ""
