"""The value sets at the head of the file, which say what the numbers in it mean."""

from __future__ import annotations

from collections.abc import Iterable

from comity.sources.ofac.advanced.layout import REFERENCES, VALUE_SETS
from comity.sources.ofac.advanced.nodes import Node
from comity.sources.ofac.advanced.tally import Tally

UNKNOWN = "Unknown"
"""The value with which OFAC fills an attribute that the schema demands and its own data do not have."""


class ValueSets:
    """What each number of each set means.

    Args:
        node: the element ReferenceValueSets; None where the file has none.
        tally: where numbers that no set defines are counted.
    """

    def __init__(self, node: Node | None, tally: Tally) -> None:
        self._tally = tally
        self._values: dict[str, dict[str, Node]] = {name: {} for name in VALUE_SETS}
        for group in node.children if node else ():
            for value in group.children:
                self._add(value, f"ReferenceValueSets/{group.tag}/{value.tag}/@ID {value.get('ID')}")

    def _add(self, value: Node, place: str) -> None:
        known = self._values[value.tag]
        if known.setdefault(value.get("ID"), value) is not value:
            self._tally.add("duplicate_key", place, "Defined again; the first meaning was taken.")

    def resolve(self, node: Node, parents: str, where: str, faults: list[str]) -> Node:
        """The same element with each number replaced by what it means.

        `FeatureTypeID="8"` becomes `FeatureType="Birthdate"`; a number that no set defines becomes `FeatureType 8`.

        Args:
            node: of an entry.
            parents: path of the elements above it, with a slash behind.
            where: the entry, for messages.
            faults: what is wrong with this entry is added here, for the record's warnings.
        """
        path = parents + node.tag
        attributes: dict[str, str] = {}
        for name, value in node.attributes.items():
            if name in REFERENCES:
                attributes.update(self._meaning(name, value, path, where, faults))
            else:
                attributes[name] = value
        children = [self.resolve(child, f"{path}/", where, faults) for child in node.children]
        return Node(node.tag, attributes, node.text, children)

    def _meaning(self, name: str, number: str, path: str, where: str, faults: list[str]) -> Iterable[tuple[str, str]]:
        kind, shown = REFERENCES[name], name[:-2]
        value = self._values[kind].get(number)
        if value is None:
            said = (
                f"ReferenceValueSets defines no {kind} of this number; it stands in the records as '{kind} {number}'."
            )
            self._tally.add("bad_value", f"{path}/@{name} {number}", said, where)
            faults.append(f"{kind} {number} is defined nowhere in the file")
            return ((shown, f"{kind} {number}"),)
        if kind == "AreaCode":
            return ((shown, value.get("Description") or value.text),)
        if kind == "Country":
            return (shown, value.text), ("ISO2", value.get("ISO2"))
        if kind == "PartySubType":
            party_type = self._meaning("PartyTypeID", value.get("PartyTypeID"), path, where, faults)
            return (shown, value.text), *party_type
        return ((shown, value.text),)
