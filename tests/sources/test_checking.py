"""Holding a file against its form: every kind of difference is told, with its place."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files as package_files

import pytest

from comity.errors import RefusedError
from comity.sources import registry
from comity.sources.checking import Check, check


def held(change: Callable[[str], str] = lambda text: text) -> Check:
    """The check of the UN list's sample after a change."""
    manifest = registry.manifest("un_sc")
    (sample,) = [
        each
        for each in package_files("comity.sources").joinpath("un_sc/sample/xml").iterdir()
        if each.name.endswith(".xml")
    ]
    text = sample.read_text("utf-8")
    return check(manifest, manifest.form("xml"), {sample.name: change(text).encode()})


def codes(found: Check) -> dict[str, str]:
    return {each.code: f"{each.place} {each.message}" for each in found.findings}


def test_a_file_that_is_as_it_should_be_differs_in_nothing() -> None:
    found = held()
    assert not found.differs
    assert (found.list, found.form, found.verified_on) == ("un_sc", "xml", "real file")
    filled = {each.field: each for each in found.fields}
    assert filled["primary_name"].share == 1
    assert filled["primary_name"].example
    assert not filled["measures"].carried


def test_a_tag_of_another_name_is_unknown_and_its_field_is_never_filled() -> None:
    found = held(lambda text: text.replace("COMMENTS1>", "REMARKS1>"))
    assert found.differs
    assert "REMARKS1" in codes(found)["unknown_field"]
    assert codes(found)["never_filled"].startswith("reasons ")


def test_findings_of_one_kind_are_told_once_with_their_number() -> None:
    found = held(lambda text: text.replace("<DATE_OF_BIRTH>", "<DATE_OF_BIRTH>circa the flood "))
    assert len({each.message for each in found.findings}) == len(found.findings)


def test_an_entry_under_a_key_that_is_used_twice_is_told() -> None:
    def doubled(text: str) -> str:
        start = text.index("<INDIVIDUAL>")
        end = text.index("</INDIVIDUAL>") + len("</INDIVIDUAL>")
        return text[:end] + text[start:end] + text[end:]

    assert "duplicate_key" in codes(held(doubled))


def test_half_a_file_is_refused() -> None:
    with pytest.raises(RefusedError):
        held(lambda text: text[: len(text) // 2])
