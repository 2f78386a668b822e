"""`comity screen`: is this one of them? One name, answered and explained; or a file of names."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from comity.cli.options import (
    AsOfOption,
    Format,
    FormatOption,
    RegisterOption,
    day,
    default_register,
    instant,
)
from comity.cli.output import Telling, note, progress
from comity.errors import UsageError

if TYPE_CHECKING:
    from comity.cli.screen_subject import Given
    from comity.screen.answering import Answer
    from comity.screen.index.opened import Index

# Nothing that screens is imported before it is used: `--help` of every command pays for what stands here.

FOUND = 1
"""Exit code where there is an alert."""
FILES = (".csv", ".tsv", ".parquet")
SHOWN = 10
"""Hits of a table where no limit is given."""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("screen")(screen)


def screen(
    asked: Annotated[
        str, typer.Argument(metavar="NAME|FILE", help="A name in any script; or a file of names, with --output.")
    ],
    kind: Annotated[str, typer.Option("--kind", help="person, organization, vessel, aircraft or any.")] = "any",
    born: Annotated[
        str, typer.Option("--born", metavar="DATE", help="Born on: YYYY-MM-DD, YYYY-MM or YYYY.", show_default=False)
    ] = "",
    country: Annotated[
        list[str] | None, typer.Option("--country", help="Nationality or registration; may be given again.")
    ] = None,
    gender: Annotated[str, typer.Option("--gender", help="male or female.", show_default=False)] = "",
    alias: Annotated[list[str] | None, typer.Option("--alias", help="Another name; may be given again.")] = None,
    imo: Annotated[str, typer.Option("--imo", metavar="N", help="IMO ship number.", show_default=False)] = "",
    mmsi: Annotated[str, typer.Option("--mmsi", metavar="N", help="MMSI of a ship.", show_default=False)] = "",
    identifier: Annotated[
        list[str] | None,
        typer.Option("--id", metavar="SCHEME:VALUE", help="Another number, as passport:AB123456; may be given again."),
    ] = None,
    threshold: Annotated[float, typer.Option("--threshold", help="Score from which a hit is an alert.")] = 0.7,
    limit: Annotated[
        int,
        typer.Option(
            "--limit", metavar="N", help=f"Hits shown; 0 for all. Default: {SHOWN}; all in JSON.", show_default=False
        ),
    ] = -1,
    explain_all: Annotated[bool, typer.Option("--all", help="Explain every hit, not the best alone.")] = False,
    estimate_ofac: Annotated[
        bool, typer.Option("--estimate-ofac", help="Also estimate the score of OFAC's public search. Not official.")
    ] = False,
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    held_at: Annotated[
        str, typer.Option("--held-at", metavar="INSTANT", help="As the register itself stood at that instant.")
    ] = "",
    form: FormatOption = Format.TABLE,
) -> None:
    """Whether a name is that of a listed party, with the reason. Exit code 1 where there is an alert, 0 where none.

    Levels: confirmed (a unique number matches), strong (an alert), possible (shown, no alert).

    A file of names: comity screen FILE --output HITS.csv; its options: comity screen-file --help

    Example: comity screen "Kim Jong Sik" --kind person --born 1968

    Example: comity screen "HAO FAN 6" --kind vessel --imo 9187629
    """
    if not 0.0 < threshold < 1.0:
        raise UsageError(f"--threshold takes a score between 0 and 1; {threshold:g} is none. 0.7 is the default.")
    from comity.cli.screen_subject import Given  # noqa: PLC0415

    _refuse_file(asked)
    facts = (tuple(country or ()), gender, tuple(alias or ()), imo, mmsi, tuple(identifier or ()))
    given = Given(asked, kind, born, *facts)
    found = answer_of(given, index_of(register, as_of, held_at), threshold, estimate_ofac=estimate_ofac)
    _write(found, form, _most(limit, form), explain_all=explain_all)
    if found.alert:
        raise typer.Exit(FOUND)


def _refuse_file(asked: str) -> None:
    """Refuse what is meant as a file: a file that is there, named first or with --output, never comes here.

    Raises:
        UsageError: it is not there, or stands after the options.
    """
    path = Path(asked)
    if path.suffix.lower() not in FILES:
        return
    try:
        there = path.is_file()
    except (OSError, ValueError):  # too long for a path, or with a zero byte in it
        return
    if there:
        raise UsageError(f"{asked!r} is a file. To screen it, name it first: comity screen {asked} --output HITS.csv")
    raise UsageError(f"There is no file {asked!r}. Nothing was screened; check the path.")


def answer_of(given: Given, index: Index, threshold: float, *, estimate_ofac: bool) -> Answer:
    """Screen the subject that the options describe, and tell what is wrong with what was given.

    Raises:
        UsageError: an option cannot be understood.
    """
    from comity.cli.screen_subject import advice, subject_of  # noqa: PLC0415
    from comity.screen.answering import answer  # noqa: PLC0415

    subject = subject_of(given)
    found = answer(subject, index, threshold, estimate_ofac=estimate_ofac)
    for text in (*found.problems, *advice(subject)):
        note(f"comity: {text}")
    return found


def index_of(register: str, as_of: str, held_at: str) -> Index:
    """The index of the register that the options name, brought up to date.

    Raises:
        UsageError: there is no register, or an option is no day or instant.
    """
    from comity.screen.index.store import Asked, open_current  # noqa: PLC0415

    place = register or str(default_register())
    if "://" not in place and not Path(place).exists():
        raise UsageError(f"There is no register at {place} yet. Bring lists in first: comity update")
    moment = Asked(day(as_of), instant(held_at, "--held-at"))
    with ExitStack() as stack:
        opened = open_current(place, moment, progress=_only_when_told(stack))
    for text in (opened.note, opened.meta.warning):
        if text:
            note(f"comity: {text}")
    return opened.index


def _only_when_told(stack: ExitStack) -> Telling:
    """Progress that begins when there is any; most questions find the index as it should be, and none."""
    begun: list[Telling] = []

    def tell(text: str, done: int = 0, total: int = 0) -> None:
        if not begun:
            begun.append(stack.enter_context(progress()))
        begun[0](text, done, total)

    return tell


def _most(limit: int, form: Format) -> int | None:
    """How many hits are shown; None for all."""
    if limit < 0:
        return SHOWN if form is Format.TABLE else None
    return limit or None


def _write(found: Answer, form: Format, most: int | None, *, explain_all: bool) -> None:
    if form is Format.TABLE:
        from comity.cli.screen_text import print_answer  # noqa: PLC0415

        print_answer(found, most, explain_all=explain_all)
        return
    from comity.cli.output import emit, write_json  # noqa: PLC0415
    from comity.screen.answering import COLUMNS, plain, rows  # noqa: PLC0415

    if form is Format.JSON:
        write_json(plain(found, most))
    else:
        emit(rows(found, most), dict.fromkeys(COLUMNS, ""), form)
