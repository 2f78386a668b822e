"""`comity rescreen FILE --since ...`: only what the changes of lists could have altered."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from comity.cli.options import AsOfOption, RegisterOption, open_register
from comity.cli.output import note, progress
from comity.cli.screen_file import (
    FOUND,
    FileArgument,
    KindColumnOption,
    KindOption,
    LimitOption,
    MapOption,
    NoHeaderOption,
    OutputOption,
    ResumeOption,
    ThresholdOption,
    WorkersOption,
    job_of,
    open_current,
    register_of,
    run_job,
    settings_of,
    state_of,
    summarise,
    told_of,
    world_of,
)

if TYPE_CHECKING:
    from comity.screen.batch.rescreening import Since, ThreeIndexes
    from comity.screen.index.store import Opened


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("rescreen")(rescreen)


def rescreen(
    file: FileArgument,
    since: Annotated[
        str,
        typer.Option(
            "--since", metavar="SNAPSHOT|DATE|RUN", help="A day, a run's id or its .run.json, or a snapshot's SHA-256."
        ),
    ],
    output: OutputOption,
    columns: MapOption = None,
    kind_column: KindColumnOption = "",
    kind: KindOption = "any",
    no_header: NoHeaderOption = False,
    threshold: ThresholdOption = 0.7,
    limit: LimitOption = 10,
    workers: WorkersOption = 2,
    resume: ResumeOption = True,
    register: RegisterOption = "",
    as_of: AsOfOption = "",
) -> None:
    """Which customers' hits are new, changed or gone since an earlier state of the lists.

    The rows are those in which a full screening now and one then differ, with one more column, `change`; a hit that is
    gone has rank 0 and is shown as it was. Only the records that changed are screened against, so it is fast. Give the
    same options as to the earlier run. Exit code 1 where anything differs.

    Example: comity rescreen customers.csv --since 2024-05-15 --output new.csv
    Example: comity rescreen customers.csv --since hits.csv.run.json --output new.csv
    """
    from comity.screen.batch.rescreening import COLUMNS, caution, since_of  # noqa: PLC0415
    from comity.screen.batch.running import Against, model_digest  # noqa: PLC0415
    from comity.screen.batch.runs import runs_folder  # noqa: PLC0415

    hits = Path(output)
    settings = settings_of(hits, kind, threshold, limit, hits_only=True)
    place = register_of(register)
    job = job_of(Path(file), hits, told_of(columns, kind_column, no_header=no_header), settings, place, workers)
    with open_register(place) as opened:
        earlier = since_of(since, opened, runs_folder(place))
    with progress() as told, TemporaryDirectory(prefix="comity-") as folder:
        before = open_current(place, *_moment(earlier), told)
        after = open_current(place, as_of, "", told)
        caution(earlier, before.meta.digest, model_digest(), lambda text: note(f"comity: {text}"))
        told("Comparing the lists")
        answering = _three(before, after, Path(folder))
        indexes = {"lists": state_of(after), "before": state_of(before)}
        against = Against("rescreen", COLUMNS, answering, indexes, earlier.shown)
        made = run_job(job, against, place, world_of(told, resume=resume))
    summarise(made, hits)
    if made.counts["customers_hit"]:
        raise typer.Exit(FOUND)


def _moment(since: Since) -> tuple[str, str]:
    return (
        since.as_of.isoformat() if since.as_of else "",
        since.held_at.isoformat() if since.held_at else "",
    )


def _three(before: Opened, after: Opened, folder: Path) -> ThreeIndexes:
    """The indexes of both states and of what differs between them, which is told."""
    from comity.screen.batch.index_files import digest_of, write_small  # noqa: PLC0415
    from comity.screen.batch.rescreening import ThreeIndexes, altered  # noqa: PLC0415
    from comity.screen.index.opened import Index  # noqa: PLC0415

    parties = altered(before.index, after.index)
    note(f"{len({each.id for each in parties}):,} listed parties came, went or changed.")
    path = folder / "altered.index"
    write_small(parties, path)
    return ThreeIndexes(
        str(path), digest_of(Index.open(path)),
        str(before.path), before.meta.digest,
        str(after.path), after.meta.digest,
    )  # fmt: skip
