"""Where the screening index may lie: beside the register, in the user's cache folder, or where the user says."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from comity.errors import UsageError
from comity.register.stamp import is_url
from comity.screen.index.files import MAGIC

PATH_VARIABLE = "COMITY_INDEX"
MOST_KEPT = 4
"""Indexes of other days that are kept."""


def places(register: str | Path, moment: tuple[str, str]) -> Iterator[Path]:
    """Where the index may lie, the best place first.

    Args:
        register: path of a SQLite file, or a PostgreSQL URL.
        moment: as_of and held_at, both empty for the index of today.

    Raises:
        UsageError: the environment names a file that is no index.
    """
    named = os.environ.get(PATH_VARIABLE, "")
    if named:
        _refuse_to_overwrite(Path(named))
        yield _of_moment(Path(named), moment)
        return
    if not is_url(register):
        yield _of_moment(Path(f"{register}.index"), moment)
    yield _of_moment(_cache_folder() / f"{_digest(_without_password(str(register)))}.index", moment)


def _of_moment(path: Path, moment: tuple[str, str]) -> Path:
    if not any(moment):
        return path
    return path.with_name(f"{path.name}.d") / f"{_digest(' '.join(moment))}.index"


def _refuse_to_overwrite(path: Path) -> None:
    """Keep a mistyped variable from costing the user a file."""
    if path.is_file():
        with path.open("rb") as file:
            begins = file.read(len(MAGIC))
    if path.is_dir() or (path.is_file() and begins not in (b"", MAGIC)):
        raise UsageError(f"{PATH_VARIABLE} names {path}, which is no index. Nothing was written. Name another path.")


def _without_password(register: str) -> str:
    """What names the register in the cache folder."""
    if not is_url(register):
        return str(Path(register).resolve())
    parts = urlsplit(register)
    user, at, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user.partition(':')[0]}{at}{host}", query="", fragment=""))


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=12).hexdigest()


def _cache_folder() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415 - only where the index does not lie beside the register

    return user_cache_path("comity", appauthor=False)


def own_folder() -> str:
    """A folder of this process, which nobody else can write and which goes with it."""
    folder = tempfile.mkdtemp(prefix="comity-index-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def share(path: Path, register: str) -> None:
    """Let those read the index who may read the register."""
    if not is_url(register):
        with suppress(OSError):  # then only who made it reads it, and others make their own
            path.chmod(Path(register).stat().st_mode & 0o666)


def forget_old(path: Path) -> None:
    """Keep the indexes of other days that were used last."""
    with suppress(OSError):  # another process may have removed them already
        kept = sorted(path.parent.glob("*.index"), key=lambda each: each.stat().st_mtime, reverse=True)
        for old in kept[MOST_KEPT:]:
            old.unlink()
