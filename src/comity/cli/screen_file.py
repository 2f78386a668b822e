"""`comity screen FILE --output hits.csv` and `comity runs`: a file of customers screened, and what was done when."""

from __future__ import annotations

import getpass
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer
from typer.core import TyperGroup

from comity.cli.options import (
    AsOfOption,
    Format,
    FormatOption,
    RegisterOption,
    day,
    default_register,
    instant,
)
from comity.cli.output import emit, note, plain_text, progress, say, write_json
from comity.errors import UsageError

if TYPE_CHECKING:
    from comity.cli.output import Telling
    from comity.screen.batch.reading import Told
    from comity.screen.batch.running import Against, Job, World
    from comity.screen.batch.runs import IndexState, Run
    from comity.screen.batch.worker import Settings
    from comity.screen.index.store import Opened

FOUND = 1
FILES = (".csv", ".tsv", ".txt", ".parquet")
INTERRUPTED = 130
RUN_COLUMNS = {
    "run_id": "run", "what": "what", "started_at": "started", "operator": "by", "input": "file", "rows": "rows",
    "confirmed": "confirmed", "strong": "strong", "no_hits": "no hit", "bad_rows": "bad rows", "index": "index",
}  # fmt: skip


class Engine(StrEnum):
    """What screens: this machine, or a Spark cluster."""

    LOCAL = "local"
    SPARK = "spark"


FileArgument = Annotated[
    str, typer.Argument(metavar="FILE", help="Customers: CSV (comma, semicolon, tab) or Parquet; for Spark, any place.")
]
OutputOption = Annotated[
    str, typer.Option("--output", "-o", metavar="HITS", help="The hits: .csv, or .parquet (comity[parquet]).")
]
MapOption = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="MEANING=COLUMN", help="Which column holds what: name=Client; may be given again."),
]
KindColumnOption = Annotated[
    str, typer.Option("--kind-column", metavar="COLUMN", help="The column of kinds; as --map kind=COLUMN.")
]
KindOption = Annotated[str, typer.Option("--kind", help="Kind of rows that say none: person, vessel ... or any.")]
NoHeaderOption = Annotated[
    bool, typer.Option("--no-header", help="The first row is a customer; number the columns: --map name=2.")
]
ThresholdOption = Annotated[float, typer.Option("--threshold", help="Score from which a listed party is a hit.")]
LimitOption = Annotated[int, typer.Option("--limit", min=1, help="At most so many hits for each customer.")]
WorkersOption = Annotated[int, typer.Option("--workers", min=1, max=256, help="Processes that screen.")]
ResumeOption = Annotated[
    bool, typer.Option("--resume/--no-resume", help="Go on where an interrupted run of the same stood.")
]


class Commands(TyperGroup):
    """The commands, of which `screen` is two: of a name, and, where hits go to a file, of a file."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that arguments ask for."""
        if args[:1] == ["screen"] and _is_of_file(args[1:]):
            args = ["screen-file", *args[1:]]
        return super().resolve_command(ctx, args)


def _is_of_file(args: list[str]) -> bool:
    if any(each.startswith(("-o", "--output")) for each in args):
        return True
    return bool(args) and args[0].lower().endswith(FILES) and Path(args[0]).is_file()


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("screen-file")(screen_file)
    app.command("runs")(runs)


def screen_file(
    file: FileArgument,
    output: OutputOption,
    columns: MapOption = None,
    kind_column: KindColumnOption = "",
    kind: KindOption = "any",
    no_header: NoHeaderOption = False,
    threshold: ThresholdOption = 0.7,
    limit: LimitOption = 10,
    hits_only: Annotated[bool, typer.Option("--hits-only", help="Leave out customers without a hit.")] = False,
    workers: WorkersOption = 2,
    resume: ResumeOption = True,
    engine: Annotated[
        Engine, typer.Option("--engine", help="This machine, or Spark over Parquet (comity[spark]).")
    ] = Engine.LOCAL,
    spark_master: Annotated[
        str, typer.Option("--spark-master", help="Where Spark runs; empty: as spark-submit or its defaults say.")
    ] = "local[2]",
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    held_at: Annotated[
        str, typer.Option("--held-at", metavar="INSTANT", help="As the register itself stood at that instant.")
    ] = "",
) -> None:
    """Screen a file of customers: `comity screen FILE --output HITS` does the same.

    Columns are found by their headings: id, name (or first, middle and last name), kind, birth_date, countries, imo,
    mmsi, flag, identifiers (imo:9179842;ru_inn:7707083893), and usual other words for them; --map names others.

    HITS has one row for each hit, best first, and one of rank 0 for each customer without any. What cannot be used is
    in HITS.bad.csv with its row and the reason; the record of the run in HITS.run.json and in `comity runs`. A run
    that was interrupted goes on where it stood when the same command is run again. entity_id is empty until the
    register holds entities.

    Exit code 1 where there is a hit, 0 where there is none.

    Example: comity screen customers.csv --output hits.csv
    Example: comity screen clients.csv -o hits.csv --map name="Legal Name" --kind-column Type --workers 4
    Example: comity screen s3a://bank/customers --engine spark --spark-master "" -o s3a://bank/hits
    """
    if engine is Engine.SPARK:
        chosen = told_of(columns, kind_column, no_header=no_header).chosen
        _by_spark(file, output, _Cluster(chosen, kind, threshold, limit, spark_master), (register, as_of, held_at))
        return
    _on_this_machine(
        Path(file),
        Path(output),
        told_of(columns, kind_column, no_header=no_header),
        settings_of(Path(output), kind, threshold, limit, hits_only=hits_only),
        _World(register, as_of, held_at, workers, resume),
    )


class _World(NamedTuple):
    register: str
    as_of: str
    held_at: str
    workers: int
    resume: bool


class _Cluster(NamedTuple):
    chosen: Mapping[str, str]
    kind: str
    threshold: float
    limit: int
    master: str


def _by_spark(file: str, output: str, how: _Cluster, against: tuple[str, str, str]) -> None:
    """Screen on a Spark cluster."""
    from comity.screen.batch import suppression  # noqa: PLC0415
    from comity.screen.batch.runs import suppressions_path  # noqa: PLC0415
    from comity.screen.spark import Told as Options  # noqa: PLC0415
    from comity.screen.spark import screen_with_spark  # noqa: PLC0415
    from comity.screen.subject import kind_of  # noqa: PLC0415

    register, as_of, held_at = against
    place = register_of(register)
    with progress() as told:
        opened = open_current(place, as_of, held_at, told)
        options = Options(
            how.chosen, kind_of(how.kind), suppression.read(suppressions_path(place)), datetime.now(UTC).date()
        )
        run = screen_with_spark(
            file, output, opened.path, threshold=how.threshold, limit=how.limit, master=how.master, told=options
        )
    write_json(run)
    if run.with_hits:
        raise typer.Exit(FOUND)


def _on_this_machine(file: Path, output: Path, told_of_file: Told, settings: Settings, world: _World) -> None:
    """Screen with processes of this machine."""
    from comity.screen.batch.answering import OneIndex  # noqa: PLC0415
    from comity.screen.batch.output import COLUMNS  # noqa: PLC0415
    from comity.screen.batch.running import Against  # noqa: PLC0415

    place = register_of(world.register)
    job = job_of(file, output, told_of_file, settings, place, world.workers)
    with progress() as told:
        opened = open_current(place, world.as_of, world.held_at, told)
        answering = OneIndex(str(opened.path), opened.meta.digest)
        against = Against("screen", COLUMNS, answering, {"lists": state_of(opened)})
        made = run_job(job, against, place, world_of(told, resume=world.resume))
    summarise(made, output)
    if made.counts["customers_hit"]:
        raise typer.Exit(FOUND)


def settings_of(output: Path, kind: str, threshold: float, limit: int, *, hits_only: bool) -> Settings:
    """How customers are screened.

    Raises:
        UsageError: an option has no meaning.
    """
    from comity.screen.batch.worker import Settings  # noqa: PLC0415
    from comity.screen.subject import kind_of  # noqa: PLC0415

    if not 0.0 < threshold < 1.0:
        raise UsageError(f"--threshold takes a score between 0 and 1; {threshold:g} is none. 0.7 is the default.")
    is_csv = output.suffix.lower() != ".parquet"
    return Settings(threshold, limit, hits_only, kind_of(kind), is_csv, datetime.now(UTC).date())


def told_of(columns: list[str] | None, kind_column: str, *, no_header: bool) -> Told:
    """What the options say of the file.

    Raises:
        UsageError: one has no meaning.
    """
    from comity.screen.batch.columns import known_meaning  # noqa: PLC0415
    from comity.screen.batch.reading import Told  # noqa: PLC0415

    chosen = {"kind": kind_column} if kind_column else {}
    for each in columns or ():
        meaning, sign, column = each.partition("=")
        if not sign or not column.strip():
            raise UsageError(f"--map takes MEANING=COLUMN, as name=Client; {each!r} is none.")
        chosen[known_meaning(meaning)] = column.strip()
    return Told(chosen, False if no_header else None)


def register_of(register: str) -> str:
    """The register's place.

    Raises:
        UsageError: there is none.
    """
    place = register or str(default_register())
    if "://" not in place and not Path(place).exists():
        raise UsageError(f"There is no register at {place} yet. Bring lists in first: comity update")
    return place


def open_current(place: str, as_of: str, held_at: str, told: Telling) -> Opened:
    """The index of a register at a moment, brought up to date."""
    from comity.screen.index.store import Asked  # noqa: PLC0415
    from comity.screen.index.store import open_current as opened  # noqa: PLC0415

    found = opened(place, Asked(day(as_of), instant(held_at, "--held-at")), processes=2, progress=told)
    for text in filter(None, (found.note, found.meta.warning)):
        note(f"comity: {text}")
    return found


def state_of(opened: Opened) -> IndexState:
    """What an index is, for the record of a run."""
    from comity.screen.batch.index_files import state_of as state  # noqa: PLC0415

    return state(opened.index, opened.meta.as_of, opened.meta.held_at)


def job_of(file: Path, output: Path, told: Told, settings: Settings, place: str, workers: int) -> Job:
    """What is to be screened, how.

    Raises:
        UsageError: the file cannot be read.
    """
    from comity.screen.batch import suppression  # noqa: PLC0415
    from comity.screen.batch.reading import layout_of  # noqa: PLC0415
    from comity.screen.batch.running import Job  # noqa: PLC0415
    from comity.screen.batch.runs import suppressions_path  # noqa: PLC0415

    layout = layout_of(file, told)
    for text in layout.notes:
        note(f"comity: {text}")
    return Job(file, layout, output, settings, suppression.read(suppressions_path(place)), operator(), workers)


def operator() -> str:
    """The user's name on this system."""
    try:
        return os.environ.get("USER") or getpass.getuser()
    except (OSError, KeyError):
        return "unknown"


def world_of(told: Telling, *, resume: bool) -> World:
    """What a run needs from outside."""
    from comity.screen.batch.running import World  # noqa: PLC0415

    return World(lambda: datetime.now(UTC), told, lambda text: note(f"comity: {text}"), resume)


def run_job(job: Job, against: Against, place: str, world: World) -> Run:
    """Run a job, and enter it into the journal of runs; Ctrl-C says how to go on."""
    from comity.screen.batch import runs as journal  # noqa: PLC0415
    from comity.screen.batch.running import run  # noqa: PLC0415

    try:
        made = run(job, against, world)
    except KeyboardInterrupt as stop:
        note(f"comity: {job.output} is not whole yet. What was done is kept; run the same command again to go on.")
        raise typer.Exit(INTERRUPTED) from stop
    try:
        journal.enter(journal.runs_folder(place), made)
    except UsageError as error:
        note(f"comity: {error}")
    return made


def summarise(made: Run, output: Path) -> None:
    """Say what a run came to."""
    n = made.counts
    levels = ", ".join(f"{n[level]:,} {level}" for level in ("confirmed", "strong", "possible", "none") if n[level])
    note(
        f"{n['screened']:,} customers screened against {made.indexes['lists'].parties:,} listed parties: "
        f"{n['customers_hit']:,} with hits ({levels or 'no hits'}), {n['no_hits']:,} without"
        f"{_suppressed(n['suppressed'])}. Hits: {output}. Run: {made.run_id}."
    )
    if made.bad_rows:
        note(
            f"comity: {n['bad_rows']:,} rows could not be screened, and {n['warnings']:,} times a value was left out "
            f"or odd; each with its row and the reason in {output.with_name(made.bad_rows.name)}."
        )


def _suppressed(number: int) -> str:
    return f", {number:,} hits suppressed" if number else ""


def runs(
    run_id: Annotated[str, typer.Argument(metavar="[ID]", help="Of one run; may be cut short.")] = "",
    register: RegisterOption = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """Every screening of a file, the latest first; or one with all that is known of it.

    Example: comity runs
    Example: comity runs 20261124T0307 --format json
    """
    from comity.screen.batch import runs as journal  # noqa: PLC0415

    folder = journal.runs_folder(register or str(default_register()))
    if run_id:
        found = journal.find(folder, run_id)
        if form is Format.TABLE:
            _print_run(found)
        elif form is Format.JSON:
            write_json(found)
        else:
            emit([_row(found)], RUN_COLUMNS, form)
        return
    every = journal.every(folder)
    emit(
        every if form is Format.JSON else [_row(each) for each in every],
        RUN_COLUMNS,
        form,
        empty="No file was screened yet.",
    )


def _row(made: Run) -> dict[str, object]:
    counts = {name: made.counts[name] for name in RUN_COLUMNS if name in made.counts}
    return {
        "run_id": made.run_id,
        "what": made.what,
        "started_at": made.started_at[:19],
        "operator": made.operator,
        "input": made.input.name,
        "index": made.indexes["lists"].digest[:12],
        **counts,
    }


def _print_run(made: Run) -> None:
    import msgspec  # noqa: PLC0415

    def tell(name: str, value: object, depth: int = 0) -> None:
        if isinstance(value, dict):
            say(f"{'  ' * depth}{name}:")
            for inner, each in value.items():
                tell(str(inner), each, depth + 1)
        elif isinstance(value, list):
            say(f"{'  ' * depth}{name}:")
            for each in value:
                shown = " ".join(map(str, each.values())) if isinstance(each, dict) else str(each)
                say(f"{'  ' * (depth + 1)}{plain_text(shown)}")
        else:
            say(f"{'  ' * depth}{name}: {plain_text(value)}")

    for name, value in msgspec.to_builtins(made).items():
        tell(name, value)
