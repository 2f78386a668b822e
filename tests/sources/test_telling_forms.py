"""Telling a form by what is in a file that has been renamed."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files as package_files

import pytest

from comity.errors import RefusedError, UsageError
from comity.sources.contract import Files, Form, Reading
from comity.sources.registry import manifest, reader
from comity.sources.telling_forms import by_content, form_of

OFAC = ("us_ofac_sdn", "us_ofac_cons")


def sample(list_id: str, form_id: str) -> bytes:
    (path,) = package_files("comity.sources").joinpath(list_id, "sample", form_id).iterdir()
    return path.read_bytes()


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Reader modules that are asked to take a file apart."""
    asked: list[str] = []

    def watching(name: str, units: Callable[[Files, Form], Reading]) -> Callable[[Files, Form], Reading]:
        def watched(files: Files, form: Form) -> Reading:
            asked.append(name)
            return units(files, form)

        return watched

    for form in (form for list_id in OFAC for form in manifest(list_id).forms):
        module = reader(form)
        monkeypatch.setattr(module, "units", watching(form.reader.rpartition("ofac.")[2], module.units))
    return asked


@pytest.mark.parametrize("list_id", OFAC)
@pytest.mark.parametrize("form_id", ["xml", "advanced_xml"])
def test_the_root_tells_one_form_of_xml_from_another(list_id: str, form_id: str, tried: list[str]) -> None:
    files = {"my download.xml": sample(list_id, form_id)}
    assert by_content(manifest(list_id), files).id == form_id
    assert {name for name in tried if name} <= {"classic_xml" if form_id == "xml" else "advanced.reader"}


def test_the_root_is_read_past_a_mark_a_comment_and_two_byte_letters() -> None:
    listing, text = manifest("us_ofac_sdn"), sample("us_ofac_sdn", "advanced_xml").decode()
    body = text.partition("?>")[2]
    for data in (
        b"\xef\xbb\xbf" + text.encode(),
        f"<!-- saved -->{body}".encode(),
        f'<?xml version="1.0" encoding="utf-16"?>{body}'.encode("utf-16"),
    ):
        assert by_content(listing, {"x.xml": data}).id == "advanced_xml"


@pytest.mark.parametrize("data", [b"", b"no XML", b"<other/>", b"<html><body/></html>"])
def test_what_no_form_reads_is_tried_with_none_and_left_to_the_first_to_refuse(data: bytes, tried: list[str]) -> None:
    form = by_content(manifest("us_ofac_sdn"), {"x.xml": data})
    assert (form.id, tried) == ("xml", [])
    with pytest.raises(RefusedError):
        reader(form).units({"x.xml": data}, form)


def test_half_a_file_is_left_to_the_reader_of_its_root() -> None:
    whole = sample("us_ofac_sdn", "advanced_xml")
    assert by_content(manifest("us_ofac_sdn"), {"x.xml": whole[: len(whole) // 2]}).id == "advanced_xml"


def test_forms_that_are_not_xml_are_tried_in_turn() -> None:
    (table,) = package_files("comity.sources").joinpath("us_ofac_cons", "sample", "cons_csv").iterdir()
    assert by_content(manifest("us_ofac_cons"), {"x.csv": table.read_bytes()}).id == "cons_csv"


def test_an_ending_that_no_form_has_is_told() -> None:
    with pytest.raises(UsageError):
        by_content(manifest("us_ofac_sdn"), {"x.pdf": b"%PDF"})


@pytest.mark.parametrize("list_id", OFAC)
def test_an_update_asks_for_the_classic_xml(list_id: str) -> None:
    """The first form with an address: of a schema of which real files were read, and of 43 MB instead of 127."""
    assert next(form.id for form in manifest(list_id).forms if form.fetch) == "xml"


@pytest.mark.parametrize(
    ("list_id", "name", "form_id"),
    [
        ("us_ofac_sdn", "SDN.XML", "xml"),
        ("us_ofac_sdn", "SDN_ADVANCED.XML", "advanced_xml"),
        ("us_ofac_cons", "CONSOLIDATED.XML", "xml"),
        ("us_ofac_cons", "CONS_ADVANCED.XML", "advanced_xml"),
        ("us_ofac_cons", "cons_advanced_2026-08-02.xml", "advanced_xml"),
    ],
)
def test_names_tell_the_same(list_id: str, name: str, form_id: str) -> None:
    assert form_of(manifest(list_id), [(name, b"")]).id == form_id
