"""Every stored file in a publisher's format is read, with no field unexplained; every other file has its reason.

Whole files through the form that their names tell; a series through its first, middle and last member here, and whole
where its list's own test replays it. A new file in the folder fails this test until it is read or named below.
"""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

from comity.errors import RefusedError, UsageError
from comity.sources import registry
from comity.sources.checking import Check, check
from comity.sources.packed import is_archive
from comity.sources.series import groups, index_name, read_series
from comity.sources.telling_forms import by_names, form_of, unpacked

NOT_A_LIST = {
    "*.index.csv": "the index of a series",
    "PROVENANCE.md": "about the files",
    "mirror.toml": "about the files",
    "eu_oj/FORMAT.md": "about the files",
    "_derived/*": "conversions by others: each that has a form is read in its list's test",
    "us_ofac_sdn/history/sdn_comments_2024-01-08.csv": "saved again by others, and refused (test_us_ofac_sdn)",
    "us_state/*": "transcribed by others, not for commercial use, not the publisher's format",
    "ua_nsdc/*": "compiled by others, terms unknown, not the publisher's format",
}
ONE_SNAPSHOT = {"ca_justice": "*.xml*", "eu_oj": "*/*.csv*"}
"""Folders whose files are one snapshot together."""
EXPECTED = {"duplicate_key", "stale", "skipped", "bad_value", "warning", "never_filled"}
"""What a list's own test explains with figures; an unknown or missing field is never expected."""


def reason(path: str) -> str:
    return next((why for pattern, why in NOT_A_LIST.items() if fnmatch(path, pattern)), "")


def snapshots(folder: Path) -> Iterator[tuple[str, list[Path]]]:
    """(list, files) of everything that is neither a series nor excused."""
    for place in sorted(path for path in folder.iterdir() if path.is_dir()):
        paths = sorted(path for path in place.rglob("*") if path.is_file())
        names = [path.relative_to(folder).as_posix() for path in paths]
        single = [name for name in names if not reason(name) and not is_archive(name)]
        together = [name for name in single if fnmatch(name, f"{place.name}/{ONE_SNAPSHOT.get(place.name, '')}")]
        if together:
            yield place.name, [folder / name for name in together]
        for _, members in groups(name for name in single if name not in together):
            yield place.name, [folder / name for name in members]


def checked(list_id: str, paths: list[Path]) -> Iterator[Check]:
    """The check of files of one day: as one snapshot where they are one, else each by itself."""
    manifest = registry.manifest(list_id)
    stored = [(path.name, path.read_bytes()) for path in paths]
    try:
        form = form_of(manifest, stored)
        yield check(manifest, form, unpacked(stored, keep_archives=form.archive))
    except (UsageError, RefusedError):
        if len(paths) == 1:
            raise
        for path in paths:
            yield from checked(list_id, [path])


def unexplained(found: Check) -> list[str]:
    return [f"{found.list} {each}" for each in found.findings if each.code not in EXPECTED]


def list_of(folder: str, path: Path) -> str:
    """The list that a file is of: the folder's, or one of several that one body publishes (`jp_meti_russia`)."""
    for name in (each for each in registry.list_ids() if each == folder or each.startswith(f"{folder}_")):
        try:
            by_names(registry.manifest(name), [path.name])
        except UsageError:
            continue
        return name
    raise AssertionError(f"{path} has no reader and no reason")


def test_every_file_is_read_or_has_its_reason(real_lists: Path) -> None:
    n_files, wrong = 0, []
    for folder, paths in snapshots(real_lists):
        for found in checked(list_of(folder, paths[0]), paths):
            n_files += 1
            wrong += unexplained(found)
            assert found.n_records or found.form, paths
    assert not wrong
    assert n_files > 40


@pytest.mark.parametrize("name", ["un_sc", "us_ofac_sdn", "us_ofac_cons"])
def test_the_first_the_middle_and_the_last_of_every_series(real_lists: Path, name: str) -> None:
    (archive,) = (real_lists / name / "history").glob("*.tar.xz")
    index = Path(index_name(str(archive)))
    manifest = registry.manifest(name)
    members = list(read_series(archive.name, archive.read_bytes(), index.read_bytes()))
    for member, content in (members[0], members[len(members) // 2], members[-1]):
        found = check(manifest, by_names(manifest, [member.name]), {member.name: content})
        assert not unexplained(found), member.name
