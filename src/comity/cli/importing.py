"""`comity update` and `comity import`: lists into the register."""

from __future__ import annotations

from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Annotated

import typer

from comity.cli.checking import check_files
from comity.cli.options import Format, FormatOption, RegisterOption, day, mirror_variable, open_register
from comity.cli.output import emit, note, progress
from comity.errors import ComityError, UsageError

if TYPE_CHECKING:
    from comity.register.store import Register
    from comity.register.update import Report, Updater
    from comity.sources.contract import Manifest

REFUSED = 3
COLUMNS = {
    "list": "list",
    "result": "result",
    "form": "form",
    "published_on": "published",
    "n_records": "records",
    "n_snapshots": "snapshots",
    "n_changed": "changed",
    "detail": "why",
}
Shrink = Annotated[
    bool, typer.Option("--accept-shrink", help="Take a list although it lost more records than is tolerated.")
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("update")(update)
    app.command("import")(import_)


def update(
    lists: Annotated[list[str] | None, typer.Argument(metavar="[LIST ...]", show_default=False)] = None,
    source: Annotated[
        str, typer.Option("--from", metavar="DIR|URL", help="A mirror: a folder or address with a mirror.toml.")
    ] = "",
    history: Annotated[bool, typer.Option("--history", help="From a mirror: everything older too.")] = False,
    first_available: Annotated[
        bool,
        typer.Option(
            "--first-available", help="The mirror in COMITY_MIRROR, else the publishers, else the founding case."
        ),
    ] = False,
    within: Annotated[float, typer.Option("--within", metavar="SECONDS", help="For all publishers together.")] = 0,
    accept_shrink: Shrink = False,
    register: RegisterOption = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """Fetch lists from their publishers, or from a mirror folder or address.

    Without --from, COMITY_MIRROR names the mirror; without that, the publishers are asked. What Comity ships itself
    (the founding case, the UN's vessels) is always brought in too. A list that is refused or cannot be reached leaves
    the last good version in force, and the exit code is 3.

    Example: comity update un_sc us_ofac_sdn --from ./mirror --history
    """
    from comity.register.update import Updater  # noqa: PLC0415

    with open_register(register, make=True) as opened, progress() as told:
        updater = Updater(opened, accept_shrink=accept_shrink, progress=told)
        shipped = list(updater.from_package())
        place = source or mirror_variable()
        if first_available:
            reports, used = _first_available(updater, place, within or 60.0)
        elif place:
            reports, used = _from_mirror(updater, place, lists or [], history=history), f"the mirror {_shown(place)}"
        else:
            reports, used = _from_publishers(updater, lists or [], within or None), "the publishers"
    shown = reports + [each for each in shipped if each.result != "unchanged"]
    emit(shown, COLUMNS, form, empty="There was nothing to bring in.")
    note(f"Used: {used}.")
    _note_problems(shown)
    not_done = {"refused", "unreachable", "not read"} if lists else {"refused", "unreachable"}
    if not first_available and any(each.result in not_done for each in reports):
        raise typer.Exit(REFUSED)


def import_(
    list_or_manifest: Annotated[
        str, typer.Argument(metavar="LIST", help="Id of a list, or the manifest (.toml) of your own.")
    ],
    files: Annotated[list[Path], typer.Argument(metavar="FILE ...", help="The files of one snapshot, or one series.")],
    published_on: Annotated[
        str, typer.Option("--published-on", metavar="DATE", help="Where neither the file nor its name tells.")
    ] = "",
    form_id: Annotated[str, typer.Option("--form", help="Which form, where the name does not tell.")] = "",
    accept_shrink: Shrink = False,
    check: Annotated[
        bool, typer.Option("--check", help="Import nothing: tell field by field how the file differs from the form.")
    ] = False,
    register: RegisterOption = "",
    form: Annotated[Format, typer.Option("--format", help="A table for people; csv or json for pipes.")] = Format.TABLE,
) -> None:
    """Import one snapshot (.gz and .xz too), or a .tar.xz series with its .index.csv beside it, in date order.

    Several files are one snapshot that comes in several files (OFAC's SDN.CSV, ALT.CSV, ADD.CSV). With --check nothing
    is imported and no register is needed; the exit code is 1 if something differs from what the form should be.

    Example: comity import un_sc consolidated.xml
    Example: comity import us_ofac_sdn series.tar.xz
    Example: comity import eu_fsf xmlFullSanctionsList_1_1.xml --check
    """
    from comity.register.update import Updater  # noqa: PLC0415

    if check:
        raise typer.Exit(check_files(list_or_manifest, files, form_id, form))
    stated_on = day(published_on, "--published-on")
    with open_register(register, make=True) as opened, progress() as told:
        manifest = _manifest(opened, list_or_manifest)
        updater = Updater(opened, accept_shrink=accept_shrink, progress=told)
        report = _import(updater, manifest, files, stated_on.isoformat() if stated_on else "", form_id)
    emit([report], COLUMNS, form)
    _note_problems([report])
    if report.result in ("refused", "unreachable"):
        raise typer.Exit(REFUSED)


def _manifest(register: Register, named: str) -> Manifest:
    if not named.lower().endswith(".toml"):
        return register.manifest(named)
    return register.add_list(_read(Path(named)).decode("utf-8", "replace"))


def _import(updater: Updater, manifest: Manifest, files: list[Path], published_on: str, form_id: str) -> Report:
    from comity.sources.packed import is_archive  # noqa: PLC0415
    from comity.sources.series import index_name, read_series  # noqa: PLC0415

    first = files[0]
    archives = any(form.archive for form in manifest.forms)
    index = Path(index_name(str(first)))
    if len(files) == 1 and is_archive(first.name) and (index.is_file() or not archives):
        raw = _read(first)
        members = read_series(first.name, raw, _read(index) if index.is_file() else b"")
        return updater.from_series(manifest, first.name, raw, members)
    return updater.from_files(manifest, [(path.name, _read(path)) for path in files], published_on, form_id)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}. Nothing was imported.") from error


def _from_mirror(updater: Updater, place: str, lists: list[str], *, history: bool) -> list[Report]:
    from comity.register.update_from_mirror import from_mirror  # noqa: PLC0415
    from comity.sources.mirror import Mirror  # noqa: PLC0415

    with Mirror(place) as mirror:
        return list(from_mirror(updater, mirror, lists, history=history))


def _from_publishers(updater: Updater, lists: list[str], within: float | None) -> list[Report]:
    from comity.register.update_from_publishers import from_publishers  # noqa: PLC0415
    from comity.sources.fetch import Fetcher, Limits  # noqa: PLC0415

    limits = Limits() if within is None else Limits(total_seconds=min(within, 20.0), attempts=2)
    with Fetcher(limits=limits) as fetcher:
        return list(from_publishers(updater, fetcher, lists, within))


def _first_available(updater: Updater, place: str, within: float) -> tuple[list[Report], str]:
    """Whatever can be had: the mirror, else the publishers, else what Comity ships; each failure named."""
    if place:
        try:
            return _from_mirror(updater, place, [], history=False), f"the mirror {_shown(place)}"
        except ComityError as error:
            note(f"The mirror {_shown(place)} cannot be used: {error}")
    else:
        note("COMITY_MIRROR names no mirror; the publishers are asked, for at most a minute in all.")
    reports = _from_publishers(updater, [], within)
    if any(each.result in ("imported", "unchanged") for each in reports):
        return reports, "the publishers"
    return reports, "the founding case that Comity ships, since no list could be had"


def _shown(place: str) -> str:
    """A mirror's place without passwords and keys."""
    from comity.sources.http_answers import shown  # noqa: PLC0415
    from comity.sources.mirror import is_address  # noqa: PLC0415

    return shown(place) if is_address(place) else place


def _note_problems(reports: list[Report]) -> None:
    for each in reports:
        counted: dict[str, int] = {}
        for problem in each.problems:
            counted[problem.code] = counted.get(problem.code, 0) + 1
        for code, n in counted.items():
            example = next(problem for problem in each.problems if problem.code == code)
            said = f"{shorten(example.place, 100)}: {shorten(example.message, 400)}"
            note(f"{each.list} {each.published_on}: {n} x {code}, such as {said}")
        if each.result == "refused":
            note(
                f"{each.list}: what was refused is not in the register, and what was there before stays in force. "
                f"Fetch the file again, or see: comity refusals {each.list}"
            )
