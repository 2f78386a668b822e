"""One entry as both of the publisher's formats print it: values by tag, and groups of values that belong together."""

from __future__ import annotations

import msgspec

Values = dict[str, str]

_INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"
"""Marks without width that copied text carries at its ends."""


class Entry(msgspec.Struct, frozen=True):
    """What is printed of one unique id.

    Attributes:
        values: tag -> its different values, in order; tags without a value are left out.
        groups: last tag of a group (`Name`, `Address`) -> its different groups, each tag -> value.
        unknown: path or heading that the reader does not know -> its different values.
    """

    values: dict[str, list[str]]
    groups: dict[str, list[Values]]
    unknown: dict[str, list[str]]

    def first(self, tag: str) -> str:
        """The first value of a tag; empty where it has none."""
        return next(iter(self.values.get(tag, ())), "")

    def all(self, tag: str) -> list[str]:
        """Every different value of a tag, each in one line."""
        return list(dict.fromkeys(map(one_line, self.values.get(tag, ()))))

    def fingerprint(self) -> bytes:
        """All that is printed, wherever the columns stand and however the tags are indented."""
        return msgspec.json.encode(self, order="sorted")


class Collected:
    """An entry while it is put together; a value or group printed again is kept once."""

    def __init__(self) -> None:
        self._values: dict[str, dict[str, None]] = {}
        self._groups: dict[str, dict[tuple[tuple[str, str], ...], None]] = {}
        self._unknown: dict[str, dict[str, None]] = {}

    def add(self, tag: str, printed: str | None) -> None:
        """A value under its tag."""
        _keep(self._values, tag, printed)

    def add_unknown(self, path: str, printed: str | None) -> None:
        """A value that no table speaks of."""
        _keep(self._unknown, path, printed)

    def add_group(self, block: str, printed: dict[str, str | None]) -> None:
        """Values that belong together; a group that says nothing is left out."""
        filled = tuple((tag, text) for tag, each in printed.items() if (text := cleaned(each)))
        if filled:
            self._groups.setdefault(block.rpartition("/")[2], {})[filled] = None

    def entry(self) -> Entry:
        """What has been put together."""
        return Entry(
            {tag: list(texts) for tag, texts in self._values.items()},
            {block: [dict(group) for group in groups] for block, groups in self._groups.items()},
            {path: list(texts) for path, texts in self._unknown.items()},
        )


def _keep(where: dict[str, dict[str, None]], name: str, printed: str | None) -> None:
    if text := cleaned(printed):
        where.setdefault(name, {})[text] = None


def cleaned(printed: str | None) -> str:
    """A value without blanks at its ends, visible or not; its line ends are kept, each as a line feed."""
    text = (printed or "").replace("\r\n", "\n").replace("\r", "\n")
    return text.strip().strip(_INVISIBLE).strip()


def one_line(text: str) -> str:
    """Text with every run of blanks and line ends as one blank."""
    return " ".join(text.split())
