"""A key printed again: the same entry is read once, another is kept under a key of its own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from comity.sources.contract import Problem, Unit
from comity.sources.repeated_keys import KeyedUnits, Keys

printed = st.lists(st.tuples(st.sampled_from(["1", "2", "1 (2)", "1 (3)"]), st.sampled_from([b"a", b"b", b"c"])))


@given(printed)
def test_every_entry_with_content_of_its_own_has_a_key_of_its_own(entries: list[tuple[str, bytes]]) -> None:
    keys = Keys()
    given_keys = [keys.give(key, content) for key, content in entries]
    kept = [key for key in given_keys if key]
    assert len(kept) == len(set(kept)) == len(set(entries))
    assert all(key.startswith(first) for (first, _), key in zip(entries, given_keys, strict=True) if key)


def test_units_keep_their_order_and_every_repetition_is_told() -> None:
    problems: list[Problem] = []
    kept = KeyedUnits("uid", problems)
    for key, content in (("1", b"a"), ("2", b"a"), ("1", b"b"), ("1", b"a")):
        kept.add(Unit(key, content, None))
    assert [each.key for each in kept.units] == ["1", "2", "1 (2)"]
    assert [(each.place, "word for word" in each.message) for each in problems] == [("uid 1", False), ("uid 1", True)]


def test_very_many_repetitions_end_soon() -> None:
    keys = Keys()
    given_keys = {keys.give("1", b"%d" % n) for n in range(200_000)}
    assert len(given_keys) == 200_000
