"""Short forms of given names, and one name in several languages."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from comity.names import nicknames
from comity.names.nicknames import keys
from comity.names.tables import given_names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("william", "bill"),
        ("will", "bill"),
        ("robert", "bob"),
        ("elizabeth", "liz"),
        ("catherine", "kate"),
        ("margaret", "peggy"),
        ("stephen", "steven"),
        ("francisco", "pancho"),
        ("jose", "pepe"),
        ("giuseppe", "beppe"),
        ("heinrich", "heinz"),
        ("malgorzata", "gosia"),
        ("konstantinos", "kostas"),
        ("mehmet", "memo"),
        ("rebecca", "beckie"),  # an ending that the table does not spell
        ("bettie", "elizabeth"),
    ],
)
def test_short_forms_share_a_key(one: str, other: str) -> None:
    assert {key for key in set(keys(one)) & set(keys(other)) if key.startswith("nick:")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("alexander", "alejandro"),
        ("mikhail", "miguel"),
        ("giorgi", "jorge"),
        ("pyotr", "pierre"),
        ("iosif", "jose"),
        ("ekaterina", "caterina"),
        ("oleksandr", "aleksandr"),
        ("yelena", "helene"),
        ("etienne", "stefan"),
        ("alex", "aleksandar"),
    ],
)
def test_one_name_in_several_languages_shares_a_key(one: str, other: str) -> None:
    assert {key for key in set(keys(one)) & set(keys(other)) if key.startswith("given:")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("james", "john"),
        ("mark", "michael"),
        ("maria", "marina"),
        ("musa", "moses"),
        ("ibrahim", "abraham"),
        ("ali", "alexander"),
        ("kim", "karen"),
        ("leonid", "leonard"),
        ("diego", "james"),
        ("vladimir", "vladislav"),
        ("bill", "bob"),
        ("jose", "maria"),
    ],
)
def test_different_names_share_none(one: str, other: str) -> None:
    assert not set(keys(one)) & set(keys(other))


def test_every_word_is_ascii_and_has_few_keys() -> None:
    for token, found in nicknames._keys().items():
        assert token.isascii(), token
        assert token.isalpha(), token
        assert token == token.lower()
        assert 0 < len(found) <= 8
        assert len(set(found)) == len(found)
        assert sum(key.startswith("nick:") for key in found) <= 4


@pytest.mark.parametrize("token", ["", "y", "ie", "zzzz", "li", "ali", "al", "putin", "x" * 500])
def test_other_words_have_no_keys(token: str) -> None:
    assert keys(token) == ()


def test_groups_of_given_names_have_names_of_their_own() -> None:
    groups = [line.split()[0] for line in given_names.GIVEN.replace("\n=", "").splitlines() if line]
    assert len(groups) == len(set(groups))
    assert len(groups) > 150


@pytest.mark.shared
def test_half_of_a_genealogists_list_is_covered(shared: Path) -> None:
    with (shared / "data/eval/names/nicknames_en/names.csv").open(encoding="utf-8", newline="") as file:
        pairs = [(row["name1"].strip(), row["name2"].strip()) for row in csv.DictReader(file)]
    covered = sum(bool(set(keys(one)) & set(keys(other))) for one, other in pairs)
    assert covered / len(pairs) > 0.49  # 0.496 on 2026-11-24; the rest is mostly names of the 19th century
