"""Where the screening index is kept, what it says of itself, and how it is opened: as it is, or brought up to date.

The index of today lies beside an embedded register (`register.db.index`); that of a register on a server in the user's
cache folder. Indexes of other days lie in `register.db.index.d/`, the latest few of them. An index that lies where it
cannot be written is made in the user's cache folder instead, or for this process alone.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec

from comity.errors import IndexFileError, UsageError
from comity.register.stamp import stamp
from comity.screen.index import files
from comity.screen.index.locking import locked
from comity.screen.index.opened import Index
from comity.screen.index.places import PATH_VARIABLE, forget_old, own_folder, places, share
from comity.version import __version__

MODEL_VERSION = 1
"""Raised when names are read otherwise or parties are cut otherwise: then no index made before is taken over."""

FORMAT = 1
"""Raised when the arrays mean something else."""


class ListMeta(msgspec.Struct, frozen=True):
    """One list in the index.

    Attributes:
        list: id.
        snapshot_sha256: of the snapshot in force.
        form: of that snapshot.
        reader_version: with which it was read.
        n_parties: of the list in the index.
        status: of the list when the index was made; see `ListState`.
        read_as: digest of the list's last import and of what its forms carry; while it stays, so do its records.
        digest: SHA-256 of the keys and stamps of its records.
    """

    list: str
    published_on: str
    snapshot_sha256: str
    form: str
    reader_version: int
    n_parties: int
    status: str
    read_as: str
    digest: str


class Meta(msgspec.Struct, frozen=True):
    """What an index says of itself.

    Attributes:
        format: see `FORMAT`.
        model: see `MODEL_VERSION`.
        comity: version that made it.
        register: stamp of the register that it was made from.
        as_of: day, or empty for the latest.
        held_at: instant in UTC, or empty for the latest.
        built_at: instant in UTC.
        until: first day on which a list stands otherwise by the mere passing of time; empty where none will.
        lists: in the order of their numbers.
        n_parties: listed parties.
        n_names: their names.
        digest: SHA-256 of all that decides answers: two indexes with the same digest give the same.
        warning: what is wrong with screening against it; empty where nothing is.
    """

    format: int
    model: int
    comity: str
    register: str
    as_of: str
    held_at: str
    built_at: str
    until: str
    lists: tuple[ListMeta, ...]
    n_parties: int
    n_names: int
    digest: str
    warning: str = ""


class Asked(NamedTuple):
    """The moment that is screened against; see `comity.register.views.Moment`."""

    as_of: date | None = None
    held_at: datetime | None = None

    @property
    def texts(self) -> tuple[str, str]:
        """As `Meta` has them."""
        return (
            self.as_of.isoformat() if self.as_of else "",
            self.held_at.astimezone(UTC).isoformat() if self.held_at else "",
        )


class Telling(Protocol):
    """Is told what is under way, and how much of how much is done where that is known (0 of 0 where not)."""

    def __call__(self, text: str, done: int = 0, total: int = 0) -> None:
        """Tell it."""


def silent(text: str, done: int = 0, total: int = 0) -> None:
    """Nobody is told."""


class Opened(msgspec.Struct, frozen=True):
    """An index and where it came from.

    Attributes:
        index: open for reading.
        meta: of it.
        path: of its file.
        made: whether it had to be made or brought up to date.
        note: what people should know of its place; empty mostly.
    """

    index: Index
    meta: Meta
    path: Path
    made: bool = False
    note: str = ""


def open_index(
    register: str | Path,
    *,
    as_of: date | None = None,
    held_at: datetime | None = None,
    progress: Telling = silent,
) -> Index:
    """Open the index of a register; one that is missing, outdated or damaged is made or brought up to date first.

    Args:
        register: path of a SQLite file, or a PostgreSQL URL.
        as_of: against what had been published by that day.
        held_at: against what the register itself held at that instant.
        progress: is told what is under way.

    Raises:
        UsageError: there is no register, or it holds no list.
        RegisterError: the register cannot be read.
        IndexFileError: the index can be written nowhere.
    """
    return open_current(register, Asked(as_of, held_at), progress=progress).index


def open_current(
    register: str | Path,
    asked: Asked = Asked(),  # noqa: B008 - a frozen value
    *,
    rebuild: bool = False,
    processes: int = 1,
    progress: Telling = silent,
) -> Opened:
    """`open_index`, with all that is to be known of it.

    Args:
        register: path of a SQLite file, or a PostgreSQL URL.
        asked: the moment.
        rebuild: make it anew although it could be used.
        processes: that may read a large register; more than one only where the main module can be imported again.
        progress: is told what is under way.
    """
    if asked.held_at is not None and asked.held_at.tzinfo is None:
        raise UsageError("An instant needs a time zone.")
    current = stamp(register)
    if not rebuild:
        for path in places(register, asked.texts):
            if found := usable(path, current, asked):
                return found
    return _make(str(register), asked, list(places(register, asked.texts)), (rebuild, processes, progress))


def usable(path: Path, current: str, asked: Asked) -> Opened | None:
    """An index file, if there is one and it answers for the register as it is now."""
    if not path.is_file():
        return None
    try:
        index = Index.open(path)
        meta = msgspec.json.decode(index.meta, type=Meta)
    except (IndexFileError, msgspec.MsgspecError):
        return None  # damaged or of another version: it is made anew
    if (meta.format, meta.model, meta.register, meta.as_of, meta.held_at) != (
        FORMAT,
        MODEL_VERSION,
        current,
        *asked.texts,
    ):
        return None
    if asked.as_of is None and meta.until and datetime.now(UTC).date().isoformat() >= meta.until:
        return None
    if any(asked.texts):
        with suppress(OSError):  # which of the kept ones was used last; where it cannot be said, it need not be
            os.utime(path)
    return Opened(index, meta, path)


def _make(register: str, asked: Asked, paths: list[Path], how: tuple[bool, int, Telling]) -> Opened:
    """Make or update the index in the first place that can be written."""
    refused = ""
    for path in (*paths, None):
        where = path or Path(own_folder()) / "register.index"
        try:
            where.parent.mkdir(parents=True, exist_ok=True)
            found = _made_in(register, asked, where, paths, how)
        except OSError as error:
            refused = refused or f"{where} cannot be written ({error.strerror or error})"
            continue
        if refused:
            lasts = "" if path else " It is made anew every time."
            said = f"{refused}; the index was made at {where}.{lasts} {PATH_VARIABLE} may name another place."
            found = msgspec.structs.replace(found, note=said)
        return found
    raise IndexFileError(paths[0], refused)


def _made_in(register: str, asked: Asked, path: Path, bases: list[Path], how: tuple[bool, int, Telling]) -> Opened:
    from comity.screen.index.updating import Updating  # noqa: PLC0415 - only a register that changed is opened in full

    rebuild, processes, progress = how
    progress("the screening index")
    with locked(path, progress) as still_here:

        def tell(text: str, done: int = 0, total: int = 0) -> None:
            still_here()
            progress(text, done, total)

        current = stamp(register)
        if not rebuild and (found := usable(path, current, asked)):
            return found  # another process has made it meanwhile
        taken_over = [] if rebuild else [*bases, *places(register, Asked().texts)]
        arrays, meta = Updating(register, asked, current, tell).run(taken_over, processes)
        files.write(path, arrays, msgspec.json.encode(meta))
        share(path, register)
        if any(asked.texts):
            forget_old(path)
    return Opened(Index.open(path), meta, path, made=True)


def made_by_this_version(meta: Meta) -> bool:
    """Whether parties of an index can be taken over into a new one."""
    return (meta.format, meta.model, meta.comity) == (FORMAT, MODEL_VERSION, __version__)
