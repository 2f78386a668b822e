"""Whose decision a record rests on: stated, told by a reference, or unknown; and the day of transposition."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from comity.coverage.origins import Origin, counted, origin_of, record_origins
from comity.model import Designation, Identifier, Name, Record
from comity.register.history import Listing
from comity.register.store import Register
from comity.sources import registry
from comity.sources.contract import Manifest

AU = registry.manifest("au_dfat")


def manifest(authority: str, transposition: str = "") -> Manifest:
    return msgspec.structs.replace(AU, authority=authority, transposition=transposition)


def record(*designations: Designation, **identifiers: str) -> Record:
    numbers = tuple(Identifier(scheme, value) for scheme, value in identifiers.items())
    return Record("a_list", "1", "person", (Name("Ann Example"),), identifiers=numbers, designations=designations)


def origin(authority: str, *decided_by: str, transposition: str = "", **identifiers: str) -> Origin:
    designation = Designation(authority, "P", decided_by=decided_by, listed_on=date(2020, 1, 2))
    return origin_of(record(designation, **identifiers), manifest(authority, transposition))


@pytest.mark.parametrize(
    ("authority", "decided_by", "references", "kind", "of", "how"),
    [
        ("GB", ("GB",), {}, "own", (), "stated"),
        ("GB", ("UN",), {"un_ref": "KPi.001"}, "republished", ("UN",), "stated"),
        ("GB", ("GB", "UN"), {}, "both", ("UN",), "stated"),
        ("FR", (), {"eu_ref": "EU.1.2"}, "republished", ("EU",), "reference"),
        ("FR", (), {"eu_ref": "EU.1.2", "un_ref": "KPi.001"}, "republished", ("EU", "UN"), "reference"),
        ("EU", (), {"eu_ref": "EU.1.2"}, "unknown", (), ""),
        ("UN", ("UN",), {"un_ref": "KPi.001"}, "own", (), "stated"),
        ("KR", (), {}, "unknown", (), ""),
        ("AU", ("AU",), {"un_ref": "KPi.001"}, "own", (), "stated"),
    ],
)
def test_what_the_list_says_goes_before_a_reference(
    authority: str,
    decided_by: tuple[str, ...],
    references: dict[str, str],
    kind: str,
    of: tuple[str, ...],
    how: str,
) -> None:
    found = origin(authority, *decided_by, **references)
    assert (found.kind, found.of, found.how) == (kind, of, how)


def test_the_reference_that_tells_is_named() -> None:
    assert origin("FR", eu_ref="EU.1.2").reference == "EU.1.2"
    assert origin("GB", "UN", un_ref="KPi.001").reference == "KPi.001"
    assert origin("GB", "GB").reference == ""


def test_the_day_of_transposition_is_the_printed_one_only_where_the_manifest_says_so() -> None:
    assert origin("KR", "US", transposition="listed_on").transposed_on == date(2020, 1, 2)
    assert origin("KR", "US").transposed_on is None
    assert origin("KR", "KR", transposition="listed_on").transposed_on is None


def test_without_a_printed_day_it_lies_between_two_files() -> None:
    stay = Listing(date(2020, 1, 1), date(2020, 3, 1))
    found = origin_of(record(Designation("GB", decided_by=("UN",))), manifest("GB"), stay)
    assert (found.transposed_on, found.transposed_after, found.transposed_by) == (None, stay.not_before, stay.not_after)


def test_every_manifest_names_a_date_that_exists() -> None:
    for name in registry.list_ids():
        each = registry.manifest(name)
        assert each.transposition in ("", *each.dates), name


def test_lists_are_counted_by_origin(tmp_path: Path) -> None:
    from comity.register.update import Updater  # noqa: PLC0415

    with Register(tmp_path / "register.db") as register:
        list(Updater(register).from_package())
        (un,) = [each for each in counted(register) if each.list == "un_sc"]
        assert (un.records, un.own, un.unknown) == (155, 155, 0)
        assert {each.kind for each in record_origins(register, "un_sc")} == {"own"}
