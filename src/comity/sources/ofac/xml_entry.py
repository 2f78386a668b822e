"""An entry of OFAC's classic XML as a plain value.

A tree of lxml takes ten times the bytes of its file. So an entry is taken out of the tree as soon as it has ended, and
stays packed until its record is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec
from lxml import etree

from comity.sources.ofac.xml_layout import IN_BLOCKS, LEAVES, LISTS, Names, squeeze


class Entry(msgspec.Struct, array_like=True, gc=False):
    """What stands under the tags of one entry, each run of blanks as one.

    Attributes:
        texts: path of a tag -> its texts, empty ones left out; an empty list where it is printed without a text.
        blocks: path -> each block on it as tag -> text, the empty ones left out. Of a tag that is printed twice in one
            block, both, with a semicolon between them.
    """

    texts: dict[str, list[str]] = {}
    blocks: dict[str, list[dict[str, str]]] = {}

    def text(self, path: str) -> str:
        """The text of a tag; of several such tags, all of them, so that none is lost."""
        return "; ".join(self.texts.get(path, ()))

    def has(self, path: str) -> bool:
        """Whether a tag stands on a path, be it empty."""
        return path in self.texts or path in self.blocks


class _Plan(NamedTuple):
    """What may stand in one block.

    Attributes:
        path: of the block.
        leaves: tag as it stands in the document -> name; empty where the block is a text itself.
        needed: names of those that every such block has.
    """

    path: str
    leaves: Mapping[str, str]
    needed: frozenset[str]


class Taker:
    """Takes entries out of one document.

    Args:
        names: of the document.
    """

    def __init__(self, names: Names) -> None:
        self._leaves = {names.qualified(tag): tag for tag in LEAVES}
        self._blocks: dict[str, _Plan] = {}
        self._lists: dict[str, dict[str, _Plan]] = {}
        for path, tags in LISTS.items():
            first, _, second = path.partition("/")
            plan = _Plan(path, {names.qualified(tag): tag for tag in tags}, frozenset(IN_BLOCKS.get(path, ())))
            if second:
                self._lists[names.qualified(first)] = {names.qualified(second): plan}
            else:
                self._blocks[names.qualified(first)] = plan
        self._n_known = 0
        self._is_whole = True

    def take(self, element: etree._Element) -> Entry:
        """The value of an sdnEntry."""
        self._n_known, self._is_whole = 0, True
        entry = Entry({}, {})
        for child in element:
            tag = str(child.tag)
            if tag in self._leaves:
                self._add_text(entry.texts.setdefault(self._leaves[tag], []), child)
            elif tag in self._blocks:
                self._add_block(self._blocks[tag], child, entry)
            elif tag in self._lists:
                self._n_known += 1
                plans = self._lists[tag]
                for item in child:
                    if plan := plans.get(str(item.tag)):
                        self._add_item(plan, item, entry)
        return entry

    def is_as_known(self, element: etree._Element) -> bool:
        """Whether the entry taken last holds what the layout knows and nothing else; right where it says yes.

        All that a tree can hold is counted by libxml2, which is quick. What has been taken was counted on the way. No
        count can be lower, so that their sums are equal only where nothing was left.
        """
        return self._is_whole and _COUNT(element) == self._n_known

    def _add_item(self, plan: _Plan, element: etree._Element, entry: Entry) -> None:
        if plan.leaves:
            self._add_block(plan, element, entry)
        else:
            self._add_text(entry.texts.setdefault(plan.path, []), element)

    def _add_text(self, texts: list[str], element: etree._Element) -> None:
        self._n_known += 1
        if text := squeeze(element.text):
            self._n_known += 1
            texts.append(text)

    def _add_block(self, plan: _Plan, element: etree._Element, entry: Entry) -> None:
        self._n_known += 1
        values: dict[str, str] = {}
        for child in element:
            name = plan.leaves.get(str(child.tag))
            if name is None:
                continue
            self._n_known += 1
            if text := squeeze(child.text):
                self._n_known += 1
                values[name] = f"{values[name]}; {text}" if name in values else text
        entry.blocks.setdefault(plan.path, []).append(values)
        if not values.keys() >= plan.needed:
            self._is_whole = False


_COUNT = etree.XPath(
    "count(descendant::*) + count(descendant-or-self::*/@*) + count(descendant::text()[normalize-space()])"
)
_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Entry)


def pack(entry: Entry) -> bytes:
    """An entry as bytes; equal ones give equal bytes."""
    return _ENCODER.encode(entry)


def unpack(data: bytes) -> Entry:
    """The entry of such bytes."""
    return _DECODER.decode(data)
