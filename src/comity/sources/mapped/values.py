"""Picking values out of one published record, and keeping account of which of them were read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from comity.sources.mapped.mapping import TEMPLATE_FIELD, Pick, Source, as_pick, compiled

_INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"
"""Marks without width that copied cells carry at their ends; `str.strip` leaves these, and takes no-break spaces."""


class Scope:
    """A published record, or a table inside it, with the paths that lead there.

    Attributes:
        node: the table, list or plain value.
        prefix: path from the record to it.
        used: path and value of everything in the record that was read so far; shared by all scopes of a record.
        defined: the mapping's `define`.
    """

    __slots__ = ("defined", "node", "prefix", "used")

    def __init__(self, node: Any, prefix: str, used: set[tuple[str, str]], defined: dict[str, Pick]) -> None:
        self.node = node
        self.prefix = prefix
        self.used = used
        self.defined = defined

    def values(self, path: str, *, use: bool = True) -> list[str]:
        """The values at a path that are not blank."""
        if path in self.defined and not self.prefix:
            return picked(self.defined[path], self)
        found = [text for item in _down(self.node, path) if (text := text_of(item))]
        if use:
            whole = joined(self.prefix, path)
            self.used.update((whole, text) for text in found)
        return found

    def value(self, path: str) -> str:
        """The first value at a path; empty where there is none."""
        found = self.values(path)
        return found[0] if found else ""

    def each(self, path: str) -> Iterator[Scope]:
        """A scope per item of the list, or the one table, at a path; this scope where the path is blank."""
        if not path:
            yield self
            return
        for item in _down(self.node, path):
            yield Scope(item, joined(self.prefix, path), self.used, self.defined)

    def holds(self, when: dict[str, str]) -> bool:
        """Whether each path has a value that matches its pattern whole; a blank field has the one value `""`."""
        for path, pattern in when.items():
            values = self.values(path, use=False) or [""]
            matching = [value for value in values if compiled(pattern).fullmatch(value)]
            if not matching:
                return False
            self.used.update((joined(self.prefix, path), value) for value in matching)
        return True


def text_of(item: object) -> str:
    """A plain published value as text without surrounding blanks; empty for nothing, tables and lists."""
    match item:
        case str():
            return item.strip().strip(_INVISIBLE).strip()
        case bool():
            return "true" if item else "false"
        case int():
            return str(item)
        case float():
            return str(int(item)) if item.is_integer() else str(item)
        case _:
            return ""


def one_line(text: str) -> str:
    """Text with every run of blanks and line ends as one blank."""
    return " ".join(text.split())


def _tidied(text: str) -> str:
    """Text with single blanks and no blank lines: a pattern over a long run of blanks could take quadratic time."""
    return "\n".join(line for each in text.splitlines() if (line := one_line(each)))


def leaves(node: Any) -> list[tuple[str, str]]:
    """Path and text of every plain value that is not blank, in the published order."""
    found = []
    pending = [("", node)]
    while pending:
        path, item = pending.pop()
        if isinstance(item, dict):
            pending += [(joined(path, str(name)), inner) for name, inner in reversed(item.items())]
        elif isinstance(item, list):
            pending += [(path, inner) for inner in reversed(item)]
        elif text := text_of(item):
            found.append((path, text))
    return found


def picked(source: Source, scope: Scope) -> list[str]:
    """The values that a source picks."""
    pick = as_pick(source)
    return [value for inner in scope.each(pick.each) for value in picked_here(pick, inner)]


def first(source: Source, scope: Scope) -> str:
    """The first value that a source picks; empty where it picks none."""
    if source == "":
        return ""
    found = picked(source, scope)
    return found[0] if found else ""


def picked_here(pick: Pick, scope: Scope) -> list[str]:
    """The values that a pick finds in a scope which its `each` has already led to."""
    if pick.when and not scope.holds(pick.when):
        return []
    values = _published(pick, scope)
    if pick.split:
        values = [
            part for value in values for text in compiled(pick.split).split(_tidied(value)) if (part := text_of(text))
        ]
    if pick.drop:
        values = [value for value in values if value not in pick.drop]
    if pick.pattern:
        values = [text for value in values for text in _matches(pick, value, scope)]
    if pick.map:
        values = [pick.map.get(value, value) for value in values]
    return [value for value in values if value]


def rendered(template: str, scope: Scope) -> str:
    """A template with its fields filled in; empty where none of them has a value."""
    filled = 0

    def fill(alternatives: str) -> str:
        nonlocal filled
        for name in alternatives.split("|"):
            if name.startswith("'"):
                return name.strip("'")
            if value := scope.value(name):
                filled += 1
                return one_line(value)
        return ""

    text = TEMPLATE_FIELD.sub(lambda match: fill(match[1]), template)
    return text if filled else ""


def _published(pick: Pick, scope: Scope) -> list[str]:
    if pick.constant:
        return [pick.constant]
    if pick.template:
        return [text] if (text := rendered(pick.template, scope)) else []
    if pick.fields:
        text = pick.join.join(value for path in pick.fields for value in scope.values(path))
        return [text] if text else []
    # What a pattern leaves over must stay visible: only a match of the whole value counts as having read it.
    return scope.values(pick.field, use=not pick.pattern) if pick.field else []


def _matches(pick: Pick, value: str, scope: Scope) -> list[str]:
    found = []
    for match in compiled(pick.pattern).finditer(value):
        text = text_of(match[1] if match.re.groups else match[0])
        if text == value:
            scope.used.add((joined(scope.prefix, pick.field), value))
        found.append(text)
    return found


def _down(node: Any, path: str) -> list[Any]:
    """Everything at a path, lists opened. A column may hold dots in its heading, so the whole path is tried first."""
    if isinstance(node, dict) and path in node:
        return _opened(node[path])
    found = _opened(node)
    for name in _steps(path):
        found = [item for table in found if isinstance(table, dict) for item in _opened(table.get(name))]
    return found


def _opened(node: Any) -> list[Any]:
    """The items of a list that are no lists themselves, found without recursion: nesting is the stranger's choice."""
    if not isinstance(node, list):
        return [] if node is None else [node]
    found, pending = [], node[::-1]
    while pending:
        item = pending.pop()
        if isinstance(item, list):
            pending += item[::-1]
        elif item is not None:
            found.append(item)
    return found


@lru_cache(maxsize=4096)
def _steps(path: str) -> tuple[str, ...]:
    return () if path == "." else tuple(path.split("."))


@lru_cache(maxsize=4096)
def joined(prefix: str, path: str) -> str:
    """A path below another; `.` is the other itself."""
    if path == ".":
        return prefix
    return f"{prefix}.{path}" if prefix else path
