"""`comity import --check`: a file held against what its reader expects."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from comity.cli.options import Format
from comity.cli.output import emit, note
from comity.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from comity.sources.checking import Check
    from comity.sources.contract import Form, Manifest

FOUND, REFUSED = 1, 3
FIELD_COLUMNS = {"field": "field", "carried": "carried", "n_records": "records", "share": "share", "example": "example"}
FINDING_COLUMNS = {"code": "what", "n": "times", "place": "first at", "message": "what happened"}
MAX_EXAMPLE = 60


def check_files(list_or_manifest: str, files: list[Path], form_id: str, shown_as: Format) -> int:
    """Print the check of one snapshot's files.

    Returns:
        The exit code: 0 as expected, 1 something differs, 3 refused.
    """
    from comity.sources.checking import check  # noqa: PLC0415
    from comity.sources.telling_forms import form_of, unpacked  # noqa: PLC0415

    manifest = _manifest(list_or_manifest)
    try:
        stored = [(path.name, _read(path)) for path in files]
        form = form_of(manifest, stored, form_id)
        found = check(manifest, form, unpacked(stored, keep_archives=form.archive))
    except RefusedError as error:
        note(f"{list_or_manifest}: refused ({error.reason}). {error.detail}")
        return REFUSED
    if shown_as is Format.JSON:
        emit([found], {name: name for name in found.__struct_fields__}, shown_as)
    elif shown_as is Format.CSV:
        emit(found.findings, FINDING_COLUMNS, shown_as)
    else:
        _print(manifest, form, found)
    return FOUND if found.differs else 0


def _print(manifest: Manifest, form: Form, found: Check) -> None:
    tested = "a real file" if form.verified_on == "real file" else "hand-written samples only, never on a real file"
    dated = found.published_on or "a day that the file does not state"
    note(f"{manifest.list}, form {form.id}: {found.n_records:,} records of {dated}. Its reader was tested on {tested}.")
    fields = [
        {
            "field": each.field,
            "carried": "yes" if each.carried else "",
            "n_records": each.n_records,
            "share": f"{each.share:.1%}",
            "example": each.example[:MAX_EXAMPLE],
        }
        for each in found.fields
        if each.carried or each.n_records
    ]
    emit(fields, FIELD_COLUMNS, Format.TABLE)
    emit(found.findings, FINDING_COLUMNS, Format.TABLE, empty="Everything is as the form expects it.")


def _manifest(named: str) -> Manifest:
    from comity.sources import registry  # noqa: PLC0415
    from comity.sources.mapped.own_list import own_manifest  # noqa: PLC0415

    if named.lower().endswith(".toml"):
        return own_manifest(_read(Path(named)).decode("utf-8", "replace"))
    return registry.manifest(named)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}. Nothing was checked.") from error
