"""`comity brief`: the state of coordination, in one page."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from comity.cli.options import AsOfOption, Format, RegisterOption, day, open_register
from comity.cli.output import emit, heading, note, print_table, progress, say, write_json
from comity.errors import UsageError

if TYPE_CHECKING:
    from comity.coverage.brief import Brief, Member
    from comity.coverage.gaps import Gap
    from comity.coverage.targets import Cell, Target
    from comity.model.coalitions import PanelFact
    from comity.register.states import ListState


class BriefFormat(StrEnum):
    """How the brief comes out; csv is its matrix."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    HTML = "html"


LEGEND = (
    "A date is the listing day that the list states. a..b: the list states none; it came on after a and by b. "
    "~: day of announcement, from the founding case's table. ?: listed, day unknown. "
    "r: republishes another's decision. o: the list does not tell whose decision. "
    "via EU, via UN: bound by the EU's acts, or by the UN's listing."
)


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("brief")(brief)


def brief(
    regime: Annotated[str, typer.Option("--regime", help="Which regime.")] = "DPRK",
    coalition: Annotated[str, typer.Option("--coalition", help="Whose coordination.")] = "founding-eleven",
    rows: Annotated[
        int, typer.Option("--rows", min=1, help="Rows of each table; the whole is in csv, json, html.")
    ] = 20,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write there instead.")] = "",
    register: RegisterOption = "",
    as_of: AsOfOption = "",
    form: Annotated[
        BriefFormat, typer.Option("--format", help="html is one file that opens anywhere.")
    ] = BriefFormat.TABLE,
) -> None:
    """The state of coordination in one page: freshness, matrix, gaps, latest changes.

    Example: comity brief --regime DPRK --format html -o brief.html
    """
    from comity.coverage.brief import make_brief  # noqa: PLC0415

    with open_register(register) as opened, progress() as told:
        told("Gathering")
        made = make_brief(opened, regime, coalition, datetime.now(UTC), day(as_of))
    if form is BriefFormat.HTML or output.endswith((".html", ".htm")):
        _write_html(made, output)
    elif output:
        raise UsageError("--output goes with --format html; send csv and json into a file with >.")
    elif form is BriefFormat.JSON:
        write_json(made)
    elif form is BriefFormat.CSV:
        emit([matrix_row(made, each) for each in made.targets], _matrix_columns(made), Format.CSV)
    else:
        _print(made, rows)


def _write_html(made: Brief, output: str) -> None:
    from comity.publish.brief_page import page  # noqa: PLC0415

    if not output:
        typer.echo(page(made))
        return
    try:
        Path(output).write_text(page(made), "utf-8")
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror}. Name another file.") from error
    note(f"The brief is in {output}.")


def _print(made: Brief, rows: int) -> None:
    heading(
        f"{made.regime}: state of coordination, {made.coalition_title}{f', as of {made.as_of}' if made.as_of else ''}"
    )
    if not made.lists:
        say("The register holds no list yet. Run: comity update")
        return
    if made.founding_only:
        say("No list was at hand: this is the founding case that Comity ships, drawn from facts with their sources.")
    _print_panel(made)
    _print_lists(made)
    _print_members(made)
    _print_matrix(made, rows)
    _print_gaps(made.gaps, rows)
    _print_changes(made, rows)


def _print_panel(made: Brief) -> None:
    if not made.panel:
        return
    heading("The UN's monitoring, and its end")
    print_table(
        ("on", "what happened", "limits, and who contests it", "evidence", "sources"),
        ((each.on or "", each.title, _caveats(each), each.evidence, "; ".join(each.sources)) for each in made.panel),
    )


def _caveats(fact: PanelFact) -> str:
    contested = f"Contested: {fact.contested_by}" if fact.contested_by else ""
    return " ".join(part for part in (fact.limits, contested, fact.conflict) if part)


def _print_lists(made: Brief) -> None:
    heading("Lists")
    print_table(
        ("list", "authority", "status", "published", "age, days", "records", made.regime, "form"),
        (
            (
                each.list, each.authority, each.status, each.published_on, each.age_days, each.records,
                each.by_regime.get(made.regime, 0), form_text(each),
            )
            for each in made.lists
        ),
    )  # fmt: skip
    for each in made.lists:
        if each.refusal:
            say(f"{each.list}: the last file was refused, the version of {each.published_on} stays. {each.refusal}")


def form_text(state: ListState) -> str:
    """Whose form a list has, and whether its reader ever met a real file."""
    return state.form if state.verified_on == "real file" else f"{state.form}, reader tested on samples only"


def _print_members(made: Brief) -> None:
    heading(f"Members and the UN: targets of {made.regime}")
    headings = ("authority", "targets", "own decision", "lacks", "median lag, days", "over", "note")
    print_table(headings, (_member_row(each) for each in made.members))
    say("lacks: targets off the UN's list that two members carry by their own decision. lag: days after the first one.")
    say(
        f"{made.n_records:,} records meet in {len(made.targets):,} targets through identifiers that they share and the "
        f"founding case's table; {made.n_unjoined:,} targets remain unjoined, under one authority alone, some of them "
        "only because nothing joins records by name yet."
    )


def _member_row(member: Member) -> tuple[object, ...]:
    return (
        member.authority,
        member.n_targets,
        member.n_own,
        "" if member.n_lacking is None else member.n_lacking,
        "" if member.median_lag_days is None else f"{member.median_lag_days:g}",
        member.n_lags or "",
        member.note,
    )


def _print_matrix(made: Brief, rows: int) -> None:
    heading("Who has designated whom")
    columns = _matrix_columns(made)
    shown = [matrix_row(made, each) for each in made.targets[:rows]]
    print_table(columns.values(), ([row[name] for name in columns] for row in shown))
    say(LEGEND)
    _say_more(len(made.targets) - rows, "targets")


def _print_gaps(gaps: tuple[Gap, ...], rows: int) -> None:
    heading("What partners have that a member lacks")
    if not gaps:
        say("None can be told: of no other member is a list of this regime at hand, or nothing is lacking.")
        return
    print_table(
        ("lacking", "its list of", "target", "kind", "carried by", "first", "latest", "perhaps"),
        (
            (
                each.lacking, each.list_of, each.name, each.kind, " ".join(each.carried_by), each.first_on or "",
                each.latest_on or "", " ".join(each.perhaps),
            )
            for each in gaps[:rows]
        ),
    )  # fmt: skip
    n_perhaps = sum(bool(each.perhaps) for each in gaps)
    say(f"{n_perhaps:,} more have a record of exactly that name at the lacking member (perhaps): they are not counted.")
    say("A gap may also be a record under another name that nothing has joined yet: look before you speak.")
    _say_more(len(gaps) - rows, "gaps")


def _print_changes(made: Brief, rows: int) -> None:
    heading("Latest changes")
    if not made.changes:
        say("No list at hand has two snapshots near its latest one, so that nothing can be compared.")
        return
    print_table(
        ("published", "list", "what", "target", "kind", "fields"),
        (
            (each.published_on, each.list, each.what, each.name, each.kind, " ".join(one.field for one in each.fields))
            for each in made.changes[:rows]
        ),
    )
    _say_more(len(made.changes) - rows, "changes")


def _say_more(n: int, what: str) -> None:
    if n > 0:
        say(f"{n:,} more {what}: --rows, or --format csv, json or html.")


def _matrix_columns(made: Brief) -> dict[str, str]:
    return {"target": "target", "kind": "kind", **{name: name for name in made.columns}}


def matrix_row(made: Brief, target: Target) -> dict[str, str]:
    """One row of the matrix: authority -> what to show."""
    bound = {each.authority: each.bound_by for each in made.members if each.bound_by}
    row = {"target": target.name, "kind": target.kind}
    for name in made.columns:
        if name in target.cells:
            row[name] = cell_text(target.cells[name])
        else:
            row[name] = _through(bound.get(name, ""), target)
    return row


def _through(binding: str, target: Target) -> str:
    """What binds a member that has no entry of its own: a union's acts, or the UN's listing."""
    return next((f"via {name}" for name in (binding, "UN") if name in target.cells), "")


def cell_text(cell: Cell) -> str:
    """A cell in a few characters (see `LEGEND`)."""
    if cell.on:
        text = f"~{cell.on}" if cell.date_is == "announced" else str(cell.on)
    elif cell.date_is == "interval":
        before, after = str(cell.not_before), str(cell.not_after)
        text = f"{before}..{after[5:] if before[:4] == after[:4] else after}"
    else:
        text = "?"
    return text + {"own": "", "other": " r", "unknown": " o"}[cell.origin]
