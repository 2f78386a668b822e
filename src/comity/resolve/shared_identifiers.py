"""Records that meet through official identifiers which they share, and through nothing else.

This is the join that needs no judgement: a UN reference, an IMO number with a true check digit, a legal entity
identifier names one target in the whole world. Names do not join here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import TypeVar

from comity.model import Record
from comity.model.identifiers import SCHEMES, comparable, is_valid
from comity.names.normal import exact_key

Item = TypeVar("Item", bound=Hashable)


def joining_terms(record: Record) -> frozenset[tuple[str, str]]:
    """The (scheme, comparable value) pairs through which a record meets others.

    Only schemes whose values are unique in the world, and only values whose check digit is not wrong. A passport or
    national number joins together with its country, and where the list prints none, not at all.
    """
    found = set()
    for each in record.identifiers:
        scheme = SCHEMES.get(each.scheme)
        value = comparable(each)
        if scheme is None or not value or is_valid(each) is False:
            continue
        if scheme.unique:
            found.add((each.scheme, value))
        elif each.scheme in ("passport", "national_id") and each.country and len(value) >= 6:
            found.add((f"{each.scheme}:{each.country.casefold()}", value))
    return frozenset(found)


def disputed_terms(records: Iterable[Record]) -> frozenset[tuple[str, str]]:
    """Terms that one list prints for records which bear no name in common: a misprint somewhere, so that they join
    nothing.

    A ship number is not doubted: ships change their names, and a list may print one ship twice.
    """
    holders: dict[tuple[str, tuple[str, str]], list[set[str]]] = defaultdict(list)
    for record in records:
        names = {exact_key(name.text) for name in record.names}
        for term in joining_terms(record):
            holders[record.list, term].append(names)
    return frozenset(
        term for (_, term), named in holders.items() if term[0] != "imo" and not all(named[0] & each for each in named)
    )


def groups(items: Iterable[tuple[Item, Iterable[Hashable]]]) -> list[list[Item]]:
    """Group items that share a term, directly or through others.

    Args:
        items: (item, its terms); the order decides only the order of the answer.

    Returns:
        Groups in the order of their first item; an item that shares nothing is a group of one.
    """
    members = list(items)
    leader = list(range(len(members)))

    def find(i: int) -> int:
        while leader[i] != i:
            leader[i] = leader[leader[i]]
            i = leader[i]
        return i

    first: dict[Hashable, int] = {}
    for i, (_, terms) in enumerate(members):
        for term in terms:
            j = first.setdefault(term, i)
            leader[max(find(i), find(j))] = min(find(i), find(j))
    grouped: dict[int, list[Item]] = defaultdict(list)
    for i, (item, _) in enumerate(members):
        grouped[find(i)].append(item)
    return list(grouped.values())
