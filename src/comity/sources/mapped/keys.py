"""The key of a published record, found without reading more of it than is needed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from comity.sources.mapped import containers
from comity.sources.mapped.entries import Entry
from comity.sources.mapped.plans import Plan


def key_of(content: Any, place: str, plan: Plan) -> str:
    """The publisher's key, or a digest where the mapping or the record has none.

    Raises:
        RefusedError: the record cannot be read, or is no table.
    """
    if isinstance(content, bytes):
        content = _top_lines(content, plan) or containers.yaml_document(content, place)
    entry = Entry(containers.table(content, place), plan.mapping)
    return entry.own_key() or entry.digest_key()


def _top_lines(data: bytes, plan: Plan) -> dict[str, str] | None:
    """The fields of a key from the outermost lines of a YAML file, without reading the rest of it.

    Returns:
        None where a field is not one plain line, or where the key is a digest: then the file must be read.
    """
    found = {}
    for name in plan.key_fields:
        line = _line_of(name)
        if match := line.search(data):
            try:
                found[name] = (match[1] or match[2] or match[3] or b"").decode()
            except UnicodeDecodeError:
                return None
        elif b"\n" + name.encode() + b":" in b"\n" + data:
            return None
    return found or None


@lru_cache(maxsize=64)
def _line_of(name: str) -> re.Pattern[bytes]:
    """One outermost line `name: value`: single-quoted, double-quoted without escapes, or plain and not continued."""
    plain = rb"([^\s'\"|>&*!%@\[{#`][^\n#]*)"
    return re.compile(
        rb"^" + re.escape(name.encode()) + rb": (?:'([^'\n]*)'|\"([^\"\\\n]*)\"|" + plain + rb")[ \r]*$(?!\n[ \t])",
        re.MULTILINE,
    )
