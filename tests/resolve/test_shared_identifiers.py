"""Records meet through official identifiers, and through nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from comity.model import Identifier, Name, Record
from comity.resolve.shared_identifiers import groups, joining_terms


def record(*identifiers: Identifier) -> Record:
    return Record(list="x", key="1", kind="vessel", names=(Name("A"),), identifiers=identifiers)


def test_a_true_ship_number_joins_and_a_false_one_does_not() -> None:
    assert joining_terms(record(Identifier("imo", "IMO 9179842"))) == {("imo", "9179842")}
    assert joining_terms(record(Identifier("imo", "9179843"))) == frozenset()


def test_what_is_not_unique_in_the_world_joins_only_with_its_country() -> None:
    assert joining_terms(record(Identifier("mmsi", "273123456"))) == frozenset()
    assert joining_terms(record(Identifier("passport", "PD472310104"))) == frozenset()
    assert joining_terms(record(Identifier("passport", "PD472310104", "Korea, North"))) == {
        ("passport:korea, north", "PD472310104")
    }


members = st.lists(st.tuples(st.integers(), st.frozensets(st.integers(0, 12), max_size=3)), unique_by=lambda m: m[0])


def plain_groups(items: list[tuple[int, frozenset[int]]]) -> set[frozenset[int]]:
    """The reference: join any two groups that share a term until none do."""
    found = [({item}, set(terms)) for item, terms in items]
    joined = True
    while joined:
        joined = False
        for i, (_, terms) in enumerate(found):
            for j in range(i + 1, len(found)):
                if terms & found[j][1]:
                    found[i][0].update(found[j][0])
                    found[i][1].update(found[j][1])
                    del found[j]
                    joined = True
                    break
            if joined:
                break
    return {frozenset(group) for group, _ in found}


@given(members, st.randoms(use_true_random=False))
def test_groups_agree_with_the_plain_way_in_any_order(items: list[tuple[int, frozenset[int]]], random: object) -> None:
    shuffled = list(items)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis' own Random
    for order in (items, shuffled):
        assert {frozenset(group) for group in groups(order)} == plain_groups(items)
