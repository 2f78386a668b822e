"""What reading a page's fonts costs, weighed before the library starts on them: it reads each anew on every page."""

from __future__ import annotations

from typing import Any

FONT = 2_000
"""Weight of any font, in bytes of its tables: what it takes to look at one that has none."""

WIDTH = 20
"""Weight of the width of one letter, likewise."""

MAX_OWNERS = 1_000
"""Drawings within one page that are looked at; a page with more weighs too much by itself."""


def weight(page: Any) -> tuple[int, int]:
    """How much work the fonts of a page are, in bytes of tables from codes to characters or the like.

    Args:
        page: a page's dictionary, of whatever shape a stranger gave it.

    Returns:
        That of the page's own fonts, and that of the fonts of all drawings within it.
    """
    drawings: list[Any] = []
    waiting, seen = [page], {id(page)}
    while waiting and len(seen) <= MAX_OWNERS:
        for drawing in _values(_entry(waiting.pop(), "/Resources"), "/XObject"):
            if id(drawing) not in seen and _entry(drawing, "/Subtype") == "/Form":
                seen.add(id(drawing))
                waiting.append(drawing)
                drawings.append(drawing)
    return _fonts(page), sum(map(_fonts, drawings))


def _fonts(owner: Any) -> int:
    return sum(map(_font, _values(_entry(owner, "/Resources"), "/Font")))


def _font(font: Any) -> int:
    table = _entry(font, "/ToUnicode")
    data = table.get_data() if hasattr(table, "get_data") else b""
    descendants = _entry(font, "/DescendantFonts")
    widths = _length(_entry(font, "/Widths")) + _length(_entry(_entry(font, "/Encoding"), "/Differences"))
    for descendant in descendants if isinstance(descendants, list) else []:
        widths += _length(_entry(_object(descendant), "/W"))
    return FONT + len(data) + WIDTH * widths


def _length(array: Any) -> int:
    """Entries of an array, and of the arrays in it."""
    if not isinstance(array, list):
        return 0
    return len(array) + sum(len(each) for each in array if isinstance(each, list))


def _values(owner: Any, key: str) -> list[Any]:
    held = _entry(owner, key)
    return [_entry(held, name) for name in held] if isinstance(held, dict) else []


def _entry(owner: Any, key: str) -> Any:
    return _object(owner.get(key)) if isinstance(owner, dict) else None


def _object(value: Any) -> Any:
    """What a reference refers to."""
    return value.get_object() if hasattr(value, "get_object") else value
