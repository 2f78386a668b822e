"""A retired list's records and their successors: tied by printed keys, divided, or gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from comity.errors import UsageError
from comity.model import Identifier, Name, Record
from comity.register.store import Register
from comity.resolve.successors import _naming, _succession, successions


def record(list_id: str, key: str, **identifiers: str) -> Record:
    numbers = tuple(Identifier(scheme, value) for scheme, value in identifiers.items())
    return Record(list_id, key, "person", (Name("Ann Example"),), identifiers=numbers)


CURRENT = {
    "RUS0001": record("gb_uksl", "RUS0001", ofsi_group="101"),
    "RUS0002": record("gb_uksl", "RUS0002", ofsi_group="102"),
    "RUS0003": record("gb_uksl", "RUS0003", ofsi_group="102"),
    "RUS0004": record("gb_uksl", "RUS0004"),
}


@pytest.mark.parametrize(
    ("key", "printed", "found", "told_by"),
    [
        ("101", {"uksl": "RUS0001"}, ("gb_uksl:RUS0001",), "both"),
        ("101", {}, ("gb_uksl:RUS0001",), "successor"),
        ("102", {"uksl": "RUS0002"}, ("gb_uksl:RUS0002", "gb_uksl:RUS0003"), "both"),
        ("104", {"uksl": "RUS0004"}, ("gb_uksl:RUS0004",), "retired list"),
        ("105", {"uksl": "RUS0099"}, (), ""),
        ("106", {}, (), ""),
    ],
)
def test_keys_tie_in_either_direction(key: str, printed: dict[str, str], found: tuple[str, ...], told_by: str) -> None:
    old = record("gb_ofsi", key, **printed)
    told = _succession(old, "uksl", CURRENT, _naming(CURRENT.values(), "ofsi_group"))
    assert (told.successor_ids, told.told_by) == (found, told_by)
    assert told.printed == tuple(printed.values())


def test_a_list_without_a_successor_says_so(tmp_path: Path) -> None:
    with Register(tmp_path / "r.db") as register, pytest.raises(UsageError, match="no successor"):
        list(successions(register, "un_sc"))
