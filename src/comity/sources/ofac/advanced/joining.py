"""An entry put together from the seven sections over which the file spreads it.

The sections that a party refers to stand before and behind it, so nothing can be put together before the end has been
read. Until then every entry is kept packed: some 60 MB for the SDN List, beside the file itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from comity.errors import RefusedError
from comity.sources.contract import Unit
from comity.sources.hardened_xml import MAX_BYTES
from comity.sources.ofac.advanced.names import names_of
from comity.sources.ofac.advanced.nodes import Node, below, pack, unpack
from comity.sources.ofac.advanced.tally import Tally
from comity.sources.ofac.advanced.value_sets import ValueSets
from comity.sources.repeated_keys import Keys

FAULT = "fault"
"""Tag of a node that says in words what is wrong with the entry."""

NAME = "name"
"""Attribute that a relationship gets: the primary name of the other party."""

_MOST_OF_ONE = 16 * 1024 * 1024
_MOST_OF_ALL = 4 * MAX_BYTES
"""Bytes that may be put inside one party, and inside all. The file refers to each piece by number, so that a small one
could ask for the same large piece a million times."""


class Gathered:
    """Everything that the file holds, packed, by the numbers under which it is referred to.

    Args:
        tally: where problems are counted.
    """

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._value_sets: Node | None = None
        self._locations: dict[str, bytes] = {}
        self._documents: dict[str, list[bytes]] = defaultdict(list)
        self._relations: dict[str, list[bytes]] = defaultdict(list)
        self._entries: dict[str, list[bytes]] = defaultdict(list)
        self._parties: list[bytes] = []
        self._party_of: dict[str, tuple[str, int]] = {}
        self._identities: set[str] = set()
        self._names: dict[str, str] = {}
        self._n_opened = 0
        self._n_before = 0

    @cached_property
    def values(self) -> ValueSets:
        """What the numbers mean; to be asked for when all is put in."""
        return ValueSets(self._value_sets, self._tally)

    @property
    def n_parties(self) -> int:
        """How many parties have been put in."""
        return len(self._parties)

    def put(self, node: Node) -> None:
        """Keep one entry."""
        match node.tag:
            case "ReferenceValueSets":
                self._value_sets = node
            case "Location":
                self._locations[node.get("ID")] = pack(node)
            case "IDRegDocument":
                self._documents[node.get("IdentityID")].append(pack(node))
            case "ProfileRelationship":
                packed = pack(node)
                for end in dict.fromkeys((node.get("From-ProfileID"), node.get("To-ProfileID"))):
                    self._relations[end].append(packed)
            case "SanctionsEntry":
                self._entries[node.get("ProfileID")].append(pack(node))
            case "DistinctParty":
                for profile in node.all("Profile"):
                    self._party_of[profile.get("ID")] = (node.get("FixedRef"), len(self._parties))
                    self._identities.update(identity.get("ID") for identity in profile.all("Identity"))
                self._parties.append(pack(node))

    def units(self) -> Iterator[Unit]:
        """One unit per party, in the file's order; then what belongs to no party is counted.

        Raises:
            RefusedError: parties that swell beyond measure when they are put together.
        """
        values, keys = self.values, Keys()
        for packed in self._parties:
            self._n_before = self._n_opened
            party = unpack(packed)
            whole = pack(self._joined(party, values))
            key = self._key(party, whole, keys)
            if key:
                yield Unit(key, whole, whole)
        self._count_orphans()

    def _key(self, party: Node, whole: bytes, keys: Keys) -> str:
        """The key of a party: numbered where it is used again, empty where an entry is repeated word for word."""
        printed = party.get("FixedRef") or next((profile.get("ID") for profile in party.all("Profile")), "")
        wanted = printed or "without FixedRef"
        key = keys.give(wanted, whole)
        if key != wanted:
            fate = (
                "Used for another entry too, kept with a number." if key else "Printed again word for word; read once."
            )
            self._tally.add("duplicate_key", f"DistinctParties/DistinctParty/@FixedRef {printed}", fate)
        return key

    def _joined(self, party: Node, values: ValueSets) -> Node:
        """The party with its documents, places, relationships and entries inside, and with words for numbers."""
        where, faults = party.named(), list[str]()
        whole = values.resolve(party, "DistinctParties/", where, faults)
        for profile in whole.all("Profile"):
            number = profile.get("ID")
            for identity in profile.all("Identity"):
                self._check_parts(identity, where, faults)
                identity.children += self._documents_of(identity.get("ID"), values, where, faults)
            profile.children += self._relations_of(number, values, where, faults)
            profile.children += self._entries_of(number, values, where, faults)
            for holder, path in _holders_of_places(profile):
                self._add_places(holder, path, values, where, faults)
        whole.children += [Node(FAULT, text=fault) for fault in dict.fromkeys(faults)]
        return whole

    def _open(self, packed: bytes) -> Node:
        """Something that the party refers to.

        Raises:
            RefusedError: more than any list puts inside a party.
        """
        self._n_opened += len(packed)
        if self._n_opened - self._n_before > _MOST_OF_ONE or self._n_opened > _MOST_OF_ALL:
            raise RefusedError("too_large", "The parties refer to the same large pieces again and again; no list does.")
        return unpack(packed)

    def _check_parts(self, identity: Node, where: str, faults: list[str]) -> None:
        """Name the parts of names whose group, and so whose role, the identity does not define."""
        groups = {
            group.get("ID") for group in below(identity, "NamePartGroups", "MasterNamePartGroup", "NamePartGroup")
        }
        for part in below(identity, "Alias", "DocumentedName", "DocumentedNamePart", "NamePartValue"):
            if part.get("NamePartGroupID") not in groups:
                place = "DistinctParties/DistinctParty/Profile/Identity/NamePartGroups, no NamePartGroup"
                self._tally.add("bad_value", place, "The role of a part of a name is told nowhere.", where)
                faults.append(f"the role of the part {part.text!r} of a name is told nowhere")

    def _documents_of(self, identity: str, values: ValueSets, where: str, faults: list[str]) -> list[Node]:
        found = [self._open(packed) for packed in self._documents.get(identity, ())]
        return [values.resolve(node, "IDRegDocuments/", where, faults) for node in found]

    def _entries_of(self, profile: str, values: ValueSets, where: str, faults: list[str]) -> list[Node]:
        found = [self._open(packed) for packed in self._entries.get(profile, ())]
        if not found:
            said = "No SanctionsEntry names this profile, so that its record has no programme."
            self._tally.add("missing_field", "SanctionsEntries/SanctionsEntry", said, where)
            faults.append("the file prints no programme and no day of listing for this entry")
        return [values.resolve(node, "SanctionsEntries/", where, faults) for node in found]

    def _relations_of(self, profile: str, values: ValueSets, where: str, faults: list[str]) -> list[Node]:
        found = []
        for packed in self._relations.get(profile, ()):
            node = values.resolve(self._open(packed), "ProfileRelationships/", where, faults)
            outward = node.get("From-ProfileID") == profile
            other = node.get("To-ProfileID" if outward else "From-ProfileID")
            key, _ = self._party_of.get(other, ("", 0))
            if not key:
                said = "No profile of this number is in the file; the relation is kept without the other's name."
                self._tally.add("bad_value", f"ProfileRelationships/ProfileRelationship, profile {other}", said, where)
                faults.append(f"a relationship leads to profile {other}, which is not in the file")
            ends = {"From-ProfileID": "", "To-ProfileID": "", "outward": str(outward).lower()}
            name = self._name_of(other, values) if key else ""
            found.append(
                Node(node.tag, {**node.attributes, **ends, NAME: name, "key": key or other}, "", node.children)
            )
        return found

    def _name_of(self, profile: str, values: ValueSets) -> str:
        """The primary name of a profile. Its faults are told with its own entry, not here."""
        if profile not in self._names:
            party = unpack(self._parties[self._party_of[profile][1]])
            node = next(each for each in party.all("Profile") if each.get("ID") == profile)
            names = Node(node.tag, children=node.all("Identity"))
            self._names[profile] = names_of(values.resolve(names, "DistinctParties/DistinctParty/", "", [])).primary
        return self._names[profile]

    def _add_places(self, node: Node, path: str, values: ValueSets, where: str, faults: list[str]) -> None:
        """Put the location inside the element that refers to it."""
        for name in ("LocationID", "IssuedIn-LocationID"):
            if number := node.attributes.pop(name, ""):
                packed = self._locations.get(number)
                if packed is None:
                    self._tally.add("bad_value", f"{path}/@{name} {number}", "No Location has this number.", where)
                    faults.append(f"location {number} is defined nowhere in the file")
                else:
                    place = values.resolve(self._open(packed), "Locations/", where, faults)
                    place.attributes.pop("ID", None)
                    node.children.append(place)

    def _count_orphans(self) -> None:
        """Name what belongs to no party of the file: read by nobody, and so lost if nobody is told."""
        for place, held, known in (
            ("IDRegDocuments/IDRegDocument/@IdentityID", self._documents, self._identities),
            ("SanctionsEntries/SanctionsEntry/@ProfileID", self._entries, set(self._party_of)),
        ):
            for number in sorted(held.keys() - known):
                said = f"{len(held[number])} entries belong to nothing in the file, and were left out."
                self._tally.add("skipped", f"{place} {number}", said)


def _holders_of_places(profile: Node) -> Iterator[tuple[Node, str]]:
    """Every element that can refer to a location, with its path."""
    yield from ((each, "IDRegDocuments/IDRegDocument") for each in below(profile, "Identity", "IDRegDocument"))
    path = "DistinctParties/DistinctParty/Profile/Feature/FeatureVersion/VersionLocation"
    yield from ((each, path) for each in below(profile, "Feature", "FeatureVersion", "VersionLocation"))
