from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.vessels import former_names, strip


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("mv alba", "alba"),
        ("m v alba", "alba"),
        ("mt alba 2", "alba 2"),
        ("lpg c alba", "alba"),
        ("motor vessel alba", "alba"),
        ("oil tanker alba", "alba"),
        ("mv ms alba", "alba"),
        ("alba ex bravo", "alba"),
        ("alba ex bravo ex charlie", "alba"),
        ("hao fan 2", "hao fan 2"),
    ],
)
def test_prefixes_and_former_names_fall_away(name: str, rest: str) -> None:
    assert " ".join(strip(name.split())) == rest


@pytest.mark.parametrize("name", ["mt", "tanker", "tanker 2", "ex factor", "alba ex", "ship no 2", "sea ship"])
def test_a_name_made_of_such_words_stays(name: str) -> None:
    assert " ".join(strip(name.split())) == name


@pytest.mark.parametrize(
    ("text", "current", "former"),
    [
        ("ALBA (ex BRAVO)", "ALBA", ("BRAVO",)),
        ("ALBA (EX-BRAVO, ex CHARLIE)", "ALBA", ("BRAVO", "CHARLIE")),
        ("ALBA (f/k/a BRAVO; ex CHARLIE)", "ALBA", ("BRAVO", "CHARLIE")),
        ("ALBA f.k.a. BRAVO", "ALBA", ("BRAVO",)),
        ("ALBA, formerly BRAVO", "ALBA", ("BRAVO",)),
        ("ALBA formerly known as BRAVO STAR", "ALBA", ("BRAVO STAR",)),
        ("ALBA (former name: BRAVO)", "ALBA", ("BRAVO",)),
        ("ALBA ex BRAVO ex CHARLIE", "ALBA", ("BRAVO", "CHARLIE")),
        ("EX LIBRIS", "EX LIBRIS", ()),
        ("FORMERLY", "FORMERLY", ()),
        ("EXPRESS 7 (IMO 1234567)", "EXPRESS 7 (IMO 1234567)", ()),
        ("", "", ()),
    ],
)
def test_former_names_are_parted_from_the_current_one(text: str, current: str, former: tuple[str, ...]) -> None:
    assert former_names(text) == (current, former)


@given(st.lists(st.sampled_from(["mv", "m", "v", "tanker", "ex", "alba", "2", "oil", "imo"]), min_size=1, max_size=6))
def test_something_always_remains_of_a_vessel_name(tokens: list[str]) -> None:
    rest = strip(tokens)
    assert rest
    assert set(rest) <= set(tokens)
