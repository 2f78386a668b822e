"""The two places where a mirror can be, a folder and an address: which files are there, and their bytes."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Protocol
from urllib.parse import quote, urlsplit

from comity.errors import FetchError, RefusedError, UsageError
from comity.sources.fetch import Fetcher
from comity.sources.http_answers import NotThereError, shown
from comity.sources.packed import MAX_UNPACKED


class MirrorPlace(Protocol):
    """Where a mirror is. Paths are relative to it, with forward slashes.

    Attributes:
        name: for people.
    """

    name: str

    def read(self, path: str) -> bytes:
        """The bytes of a file; `FetchError` where it is not there."""

    def matching(self, pattern: str) -> list[str]:
        """Paths that a path or pattern stands for; none where nothing is there."""

    def holds(self, path: str) -> bool:
        """Whether the file is there."""

    def close(self) -> None:
        """Give back what was opened."""


def is_address(place: str | Path) -> bool:
    """Whether a mirror is at an address, not in a folder."""
    return str(place).lower().startswith(("https://", "http://"))


def refuse_outside(path: str) -> None:
    """Refuse a path or pattern that can lead out of the mirror.

    Raises:
        UsageError: it is absolute, has a drive, a backslash or `..` in it, or is empty.
    """
    parts = PurePosixPath(path).parts
    rooted = path.startswith("/") or bool(PureWindowsPath(path).drive)
    if not parts or rooted or ".." in parts or "\\" in path or "\x00" in path:
        raise UsageError(f"The path {path!r} leads out of the mirror, or nowhere. Paths are relative to the mirror.")


class FolderPlace:
    """A folder. Links within it may lead anywhere in it, and nowhere else."""

    def __init__(self, folder: Path) -> None:
        self.name = str(folder)
        self._folder = folder.resolve()

    def read(self, path: str) -> bytes:
        """The bytes of a file.

        Raises:
            FetchError: it is not there, or cannot be read.
            RefusedError: `format` (it leads out of the mirror through a link), `too_large`.
        """
        place = self._inside(path)
        if not place.is_file():  # false also for pipes and devices, which may never end
            raise FetchError(self.name, f"the mirror has no file {path}. Nothing was read; see whether it is whole.")
        try:
            if place.stat().st_size > MAX_UNPACKED:
                raise RefusedError("too_large", f"{path} has more than {MAX_UNPACKED:,} bytes. It was not read.")
            return place.read_bytes()
        except OSError as error:
            raise FetchError(self.name, f"{path} cannot be read: {error.strerror}.") from error

    def matching(self, pattern: str) -> list[str]:
        """Files that a path or pattern stands for, sorted; hidden ones only where they are named in full."""
        if not _is_pattern(pattern):
            return [pattern] if self.holds(pattern) else []
        found = (path.relative_to(self._folder).as_posix() for path in self._folder.glob(pattern))
        return sorted(path for path in found if "/." not in f"/{path}" and self.holds(path))

    def holds(self, path: str) -> bool:
        """Whether the file is there.

        Raises:
            RefusedError: as for `read`.
        """
        return self._inside(path).is_file()

    def close(self) -> None:
        """Nothing is open."""

    def _inside(self, path: str) -> Path:
        place = (self._folder / path).resolve()
        if not place.is_relative_to(self._folder):
            raise RefusedError("format", f"{path} leads out of the mirror {self.name} through a link. It was not read.")
        return place


class AddressPlace:
    """An address. Nothing can be searched there, so every file is named in full."""

    def __init__(self, address: str, fetcher: Fetcher | None) -> None:
        self.name = shown(address)
        self._parts = urlsplit(address)
        self._given = fetcher is not None
        # Who names a mirror with http:// has chosen that for this host, and for no other.
        self._fetcher = fetcher or Fetcher(http_hosts=frozenset({self._parts.hostname or ""} - {""}))

    def read(self, path: str) -> bytes:
        """The bytes of a file.

        Raises:
            FetchError, RefusedError: as for `Fetcher.fetch`.
        """
        folder = self._parts.path.rstrip("/")
        return self._fetcher.fetch(self._parts._replace(path=f"{folder}/{quote(path)}").geturl()).content or b""

    def matching(self, pattern: str) -> list[str]:
        """The path itself; whether it is there shows when it is read.

        Raises:
            UsageError: it is a pattern.
        """
        if _is_pattern(pattern):
            raise UsageError(
                f"{pattern} cannot be searched for at {self.name}: a mirror at an address names every file in full. "
                "Name them in its mirror.toml, or use a copy in a folder."
            )
        return [pattern]

    def holds(self, path: str) -> bool:
        """Whether the file is there, which is asked by fetching it."""
        try:
            self.read(path)
        except NotThereError:
            return False
        return True

    def close(self) -> None:
        """Close the connections, unless they are somebody else's."""
        if not self._given:
            self._fetcher.close()


def _is_pattern(path: str) -> bool:
    return any(sign in path for sign in "*?[")
