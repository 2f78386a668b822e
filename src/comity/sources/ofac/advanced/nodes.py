"""An element as a small plain value, checked against the layout while it is made.

A tree of lxml costs many times the bytes of its file; these values are packed as soon as they are made, and stay packed
until their entry is put together.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from lxml import etree

from comity.sources.ofac.advanced.layout import BOOLEANS, NO, YES, Shape
from comity.sources.ofac.advanced.tally import Tally

KEYS = ("FixedRef", "ID", "From-ProfileID")
"""Attributes by which an entry is named in a message; the first that it has."""


class Node(msgspec.Struct, array_like=True, gc=False):
    """An element: its local name, attributes, text with each run of blanks as one, and children."""

    tag: str
    attributes: dict[str, str] = {}
    text: str = ""
    children: list[Node] = []

    def get(self, name: str) -> str:
        """An attribute, without blanks around it; empty where there is none."""
        return self.attributes.get(name, "")

    def all(self, tag: str) -> list[Node]:
        """The children of one name."""
        return [child for child in self.children if child.tag == tag]

    def first(self, tag: str) -> Node | None:
        """The first child of one name."""
        return next((child for child in self.children if child.tag == tag), None)

    def texts(self, tag: str) -> list[str]:
        """The texts of the children of one name, empty ones left out."""
        return [child.text for child in self.children if child.tag == tag and child.text]

    def is_true(self, name: str) -> bool:
        """Whether an attribute says yes."""
        return self.attributes.get(name) in YES

    def is_false(self, name: str) -> bool:
        """Whether an attribute says no; one that is absent or garbled says neither."""
        return self.attributes.get(name) in NO

    def named(self) -> str:
        """The element with the key by which a reader of the file finds it."""
        key = next((name for name in KEYS if self.attributes.get(name)), "")
        return f"{self.tag} {key} {self.get(key)}" if key else self.tag


class Maker:
    """Makes nodes of elements, and tallies what the layout does not know or misses.

    Args:
        shapes: of the layout.
        namespace: of the root, in braces; elements of another one are unknown.
        tally: where problems are counted.
    """

    def __init__(self, shapes: Mapping[str, Shape], namespace: str, tally: Tally) -> None:
        self._shapes = shapes
        self._namespace = namespace
        self._locals: dict[str, str] = {}
        self._tally = tally

    def make(self, element: etree._Element, parents: str) -> Node:
        """The node of an element and of everything under it.

        Args:
            element: as lxml reads it.
            parents: path of the elements above it, with a slash behind; empty for a child of the root.
        """
        tag = self.local(str(element.tag))
        where = _key_of(element, tag)
        return self._make(element, tag, parents + tag, where)

    def local(self, tag: str) -> str:
        """The name of an element without the root's namespace; with another one it stays, and so is unknown."""
        name = self._locals.get(tag)
        if name is None:
            name = self._locals[tag] = tag.removeprefix(self._namespace)
        return name

    def _make(self, element: etree._Element, tag: str, path: str, where: str) -> Node:
        shape = self._shapes.get(tag, _TEXT_ALONE)
        attributes: dict[str, str] = {}
        for name, value in element.items():
            if name in shape.attributes:
                attributes[str(name)] = printed = str(value).strip()
                if name in BOOLEANS and printed not in (*YES, *NO):
                    said = f"{printed!r} says neither yes nor no; it was taken for unsaid."
                    self._tally.add("bad_value", f"{path}/@{name!s}", said, where)
            elif f"@{name!s}" not in shape.passed_over:
                self._unknown(f"{path}/@{name!s}", where)
        children: list[Node] = []
        for child in element:
            name = self.local(str(child.tag))
            if name in shape.children:
                made = self._make(child, name, f"{path}/{name}", where)
                if made.text or made.children or made.attributes:
                    children.append(made)
            elif name not in shape.passed_over:
                self._unknown(f"{path}/{name}", where)
        if shape.required:
            self._demand(shape, attributes, children, path, where)
        text = element.text
        return Node(tag, attributes, " ".join(text.split()) if text else "", children)

    def _demand(self, shape: Shape, attributes: dict[str, str], children: list[Node], path: str, where: str) -> None:
        held = {child.tag for child in children}
        for name in shape.required:
            if (name[1:] not in attributes) if name.startswith("@") else (name not in held):
                said = "Not printed, though the schema demands it; what hangs on it is empty in the records."
                self._tally.add("missing_field", f"{path}/{name}", said, where)

    def _unknown(self, path: str, where: str) -> None:
        self._tally.add("unknown_field", path, "Printed and not read.", where)


def below(node: Node, *tags: str) -> list[Node]:
    """What a path of names leads to, in document order."""
    found = [node]
    for tag in tags:
        found = [child for each in found for child in each.children if child.tag == tag]
    return found


_TEXT_ALONE = Shape(frozenset(), frozenset(), frozenset(), ())

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Node)


def pack(node: Node) -> bytes:
    """A node as bytes; equal nodes give equal bytes."""
    return _ENCODER.encode(node)


def unpack(data: bytes) -> Node:
    """The node of such bytes."""
    return _DECODER.decode(data)


def _key_of(element: etree._Element, tag: str) -> str:
    for name in KEYS:
        if value := element.get(name):
            return f"{tag} {name} {value}"
    return tag
