"""Every form of every list: its sample reads into its golden records, with no unexplained field."""

from __future__ import annotations

import os
from importlib.resources import files as package_files
from pathlib import Path

import msgspec
import pytest

from comity.model import Record
from comity.model.regimes import REGIMES
from comity.sources.contract import FIELDS, Form, Manifest
from comity.sources.registry import list_ids, manifest, reader

CASES = [(list_id, form.id) for list_id in list_ids() for form in manifest(list_id).forms]


def sample_folder(list_id: str) -> Path:
    return Path(str(package_files("comity.sources").joinpath(list_id, "sample")))


def read_sample(listing: Manifest, form: Form) -> tuple[list[Record], list[str]]:
    folder = sample_folder(listing.list) / form.id
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    module = reader(form)
    reading = module.units(files, form)
    records = [module.record(unit, form) for unit in reading.units]
    return records, [f"{problem.code} {problem.place}" for problem in reading.problems]


@pytest.mark.parametrize(("list_id", "form_id"), CASES)
def test_sample_reads_into_golden_records(list_id: str, form_id: str) -> None:
    listing = manifest(list_id)
    form = listing.form(form_id)
    records, problems = read_sample(listing, form)
    assert not [problem for problem in problems if problem.startswith(("unknown_field", "missing_field"))]
    assert records, "a sample has at least one record"
    assert all(record.list == list_id for record in records)
    golden = sample_folder(list_id) / f"{form_id}.json"
    written = msgspec.json.format(msgspec.json.encode(records), indent=1) + b"\n"
    if os.environ.get("COMITY_UPDATE_GOLDEN"):
        golden.write_bytes(written)
    assert msgspec.json.decode(golden.read_bytes(), type=list[Record]) == records


@pytest.mark.parametrize("list_id", list_ids())
def test_manifest_is_whole(list_id: str) -> None:
    listing = manifest(list_id)
    assert listing.list == list_id
    assert len({form.id for form in listing.forms}) == len(listing.forms)
    for form in listing.forms:
        assert set(form.carries) <= set(FIELDS), set(form.carries) - set(FIELDS)
        assert all(form.ignored.values()), "a field is ignored with a reason or not at all"
        dates = {field for field in form.carries if field.endswith("_on")}
        assert dates <= set(listing.dates), f"the manifest does not say what {dates - set(listing.dates)} mean"
    assert not listing.screened or not listing.not_screened_because
    assert set(listing.regimes.values()) - {""} <= set(REGIMES), "one spelling of a regime for all lists"


@pytest.mark.parametrize(("list_id", "form_id"), CASES)
def test_a_form_fills_only_fields_that_it_carries(list_id: str, form_id: str) -> None:
    listing = manifest(list_id)
    form = listing.form(form_id)
    records, _ = read_sample(listing, form)
    optional = {"identifiers", "births", "birth_places", "nationalities", "addresses", "relations"}
    for field in optional - set(form.carries):
        assert not any(getattr(record, field) for record in records) or form.kind == "third-party", field
