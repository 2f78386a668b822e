"""`comity screen NAME` as a user runs it: in a process of its own, against a register of invented parties."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import comity

IMO, OTHER_IMO, WRONG_IMO = "9074729", "9176187", "9074728"
STEERING = "Red \x1b[31mInventov\x9b2J"
FORMULA = '=HYPERLINK("x")'
OWN_LIST = r"""
list = "own"
authority = "JP"
title = "An invented list"
publisher = "Nobody"
page = ""
cadence = "never"
terms = "none"
stale_after_days = 30
tolerated_shrink = 0.9
dates = {}
regimes = { Invented = "DPRK" }

[[forms]]
id = "csv"
kind = "publisher"
reader = "comity.sources.mapped.reader"
reader_version = 1
verified_on = "fixture"
matches = ["own*.csv"]
carries = ["primary_name", "identifiers", "programmes"]

[forms.mapping]
list = "own"
authority = "JP"
container = "csv"
key = "{Ref}"
kinds = [{ kind = "vessel", when = { IMO = '\d+' } }, { kind = "person" }]
names = [{ field = "Name" }]
identifiers = [{ scheme = "imo", field = "IMO" }]

[forms.mapping.designation]
programme = [{ constant = "Invented" }]
"""


class Ran(NamedTuple):
    code: int
    out: str
    err: str


class World(NamedTuple):
    folder: Path

    @property
    def register(self) -> Path:
        return self.folder / "register.db"

    def run(self, *arguments: str, **more: str) -> Ran:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COMITY_")}
        kept |= {"COMITY_REGISTER": str(self.register), "PYTHONPATH": str(Path(comity.__file__).parents[1])}
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "comity.cli.main", *arguments],
            capture_output=True,
            cwd=self.folder,
            env=kept | {"COLUMNS": "80"} | more,
            timeout=60,
            check=False,
        )
        ran = Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        assert "Traceback" not in ran.out + ran.err, ran
        return ran

    def screen(self, *arguments: str) -> Ran:
        return self.run("screen", *arguments)

    def json(self, *arguments: str) -> Any:
        return json.loads(self.screen(*arguments, "--format", "json").out)


def write(path: Path, names: list[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["Ref", "Name", "IMO"])
        writer.writerows([f"O-{number}", name, ""] for number, name in enumerate(names, start=1))
        writer.writerow(["O-99", "INVENTED STAR 7", IMO])


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    found = World(tmp_path_factory.mktemp("world"))
    (found.folder / "own.toml").write_text(OWN_LIST, "utf-8")
    write(found.folder / "own_2026-02-01.csv", ["Ivan Petrovich Inventov"])
    write(found.folder / "own_2026-02-15.csv", ["Ivan Petrovich Inventov", "Nikolai Neuhinzu", STEERING, FORMULA])
    for day in ("2026-02-01", "2026-02-15"):
        assert found.run("import", "./own.toml", f"own_{day}.csv").code == 0
    return found


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


# An answer


def test_an_alert_is_explained_and_is_exit_code_1(world: World) -> None:
    ran = world.screen("Iwan Petrowitsch Inventow", "--kind", "person")
    assert ran.code == 1
    for text in ("1 alert for Iwan", "own:O-1", "your word", "what counts", "SHA-256", "Outcome", "none of guilt"):
        assert text in ran.out
    assert max(map(len, ran.out.splitlines())) <= 80


def test_a_no_hit_says_what_was_screened_against_and_is_exit_code_0(world: World) -> None:
    ran = world.screen("Zebulon Quux")
    assert ran.code == 0
    assert "No hit for Zebulon Quux." in ran.out
    assert "own 2026-02-15" in ran.out
    assert "index " in ran.out


def test_a_possible_hit_is_shown_and_is_no_alert(world: World) -> None:
    ran = world.screen("Ivan Petrovich Inventov", "--threshold", "0.9999")
    assert ran.code == 0
    assert ran.out.lstrip().startswith("No alert for Ivan Petrovich Inventov; 1 below the threshold.")


def test_json_has_the_hits_their_features_and_what_was_screened(world: World) -> None:
    told = world.json("Ivan Inventov", "--kind", "person")
    hit = told["hits"][0]
    assert (told["alert"], hit["rank"], hit["record_id"], hit["list"]) == (True, 1, "own:O-1", "own")
    assert sum(each["bits"] for each in hit["features"]) == pytest.approx(hit["bits"])
    assert hit["record"]["source"]["published_on"] == "2026-02-15"
    assert len(hit["record"]["source"]["snapshot_sha256"]) == 64
    assert [each["list"] for each in told["screened"]["sources"]] == ["own"]
    assert world.json("Zebulon Quux")["hits"] == []


def test_csv_has_the_columns_of_the_surface_and_a_row_for_no_hit(world: World) -> None:
    columns = "id,rank,score,level,entity_id,record_id,list,name,matched_name,kind,reasons"
    ran = world.screen("Ivan Inventov", "--format", "csv")
    assert ran.out.splitlines()[0] == columns
    assert [each["rank"] for each in rows(world.screen("Zebulon Quux", "--format", "csv").out)] == ["0"]


def test_several_hits_are_a_line_each_and_all_explains_all(world: World) -> None:
    one = world.screen("Ivan Inventov", "--alias", "Nikolai Neuhinzu")
    assert one.out.count("what counts") == 1
    assert "Further hits" in one.out
    assert world.screen("Ivan Inventov", "--alias", "Nikolai Neuhinzu", "--all").out.count("what counts") == 2
    limited = world.screen("Ivan Inventov", "--alias", "Nikolai Neuhinzu", "--limit", "1")
    assert "and 1 more: --limit 0 shows all" in limited.out


# Numbers


def test_a_listed_number_confirms_whatever_the_name(world: World) -> None:
    told = world.json("Quite Another", "--kind", "vessel", "--imo", IMO)
    assert [(each["level"], each["record_id"]) for each in told["hits"]] == [("confirmed", "own:O-99")]
    assert world.json("", "--id", f"imo:{IMO}")["hits"][0]["level"] == "confirmed"


def test_the_number_of_another_is_no_alert(world: World) -> None:
    assert world.screen("INVENTED STAR 7", "--kind", "vessel").code == 1
    assert world.screen("INVENTED STAR 7", "--kind", "vessel", "--imo", OTHER_IMO).code == 0


def test_a_wrong_check_digit_is_told_even_without_a_hit(world: World) -> None:
    ran = world.screen("Zebulon Quux", "--imo", WRONG_IMO)
    assert ran.code == 0
    assert f"{WRONG_IMO} has a wrong check digit" in ran.err
    assert (
        "wrong check digit"
        in rows(world.screen("Zebulon Quux", "--imo", WRONG_IMO, "--format", "csv").out)[0]["reasons"]
    )


def test_a_number_given_as_a_name_gets_advice(world: World) -> None:
    assert f"--imo {IMO}" in world.screen(f"IMO {IMO}").err


# Moments


def test_as_of_a_day_only_what_had_been_published_counts(world: World) -> None:
    assert world.screen("Nikolai Neuhinzu").code == 1
    ran = world.screen("Nikolai Neuhinzu", "--as-of", "2026-02-02")
    assert ran.code == 0
    assert "as of 2026-02-02" in ran.out


# Bad use and hostile input


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((" ",), "neither letters nor digits"),
        (("x", "--born", "12/13/1967"), "no date of birth"),
        (("x", "--country", "Atlantis"), "names no country"),
        (("x", "--gender", "odd"), "--gender"),
        (("x", "--id", "foo:3"), "SCHEME:VALUE"),
        (("x", "--id", "passport:"), "SCHEME:VALUE"),
        (("x", "--threshold", "1"), "--threshold"),
        (("x", "--kind", "fish"), "is no kind"),
        (("x", "--as-of", "soon"), "--as-of"),
        (("x", "--register", "nowhere.db"), "comity update"),
        (("nofile.csv",), "There is no file"),
        (("--kind", "any", "own_2026-02-01.csv"), "name it first"),
    ],
)
def test_bad_use_is_exit_code_2_and_says_what_to_do(world: World, arguments: tuple[str, ...], says: str) -> None:
    ran = world.screen(*arguments)
    assert ran.code == 2
    assert says in ran.err
    assert not ran.out


@pytest.mark.parametrize("name", ["a", "x" * 10_000, "ab " * 3_000, "Kim\u202eJong", "Kim\u200bJong", "김", "9", "Х"])
def test_hostile_names_are_answered(world: World, name: str) -> None:
    ran = world.screen(name)
    assert ran.code in (0, 1)
    assert "\u202e" not in ran.out


def test_what_a_list_prints_steers_neither_terminal_nor_spreadsheet(world: World) -> None:
    ran = world.screen(
        STEERING.replace("\x1b[31m", "").replace("\x9b2J", ""), "--threshold", "0.3", "--limit", "0", "--all"
    )
    assert "\x1b" not in ran.out + ran.err
    assert "\x9b" not in ran.out + ran.err
    for each in rows(world.screen("Hyperlink x", "--threshold", "0.3", "--format", "csv").out):
        assert not any(cell.startswith(("=", "+", "@")) for cell in each.values())


def test_a_quick_answer_loads_no_heavy_library(world: World) -> None:
    code = (
        "import sys\nfrom comity.cli.main import app\n"
        "try:\n    app(['screen', 'Ivan Inventov'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'sqlalchemy', 'rich', 'numba', 'pyarrow', 'httpx', 'lxml', 'pandas'} & set(sys.modules)\n"
        "print('HEAVY', sorted(heavy))"
    )
    world.screen("Ivan Inventov")  # makes the index
    kept = os.environ | {"COMITY_REGISTER": str(world.register), "PYTHONPATH": str(Path(comity.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=kept)  # noqa: S603
    assert done.stdout.rstrip().endswith("HEAVY []")


# The same from Python


def test_a_register_screens(world: World) -> None:
    with comity.open(world.register) as register:
        hits = register.screen(comity.Subject(name="Ivan Inventov", kind="person"))
        assert [hit.party.id for hit in hits] == ["own:O-1"]
        assert isinstance(hits[0], comity.Hit)
        assert hits[0].score >= comity.ALERT_THRESHOLD
        assert register.screen(comity.Subject("Zebulon Quux")) == []
        early = datetime(2026, 2, 2, tzinfo=UTC).date()
        assert register.screen(comity.Subject("Nikolai Neuhinzu"), as_of=early) == []
        assert register.screen(comity.Subject("Nikolai Neuhinzu"))
        assert register.screener() is register.screener()


def test_a_register_that_changed_is_screened_anew(world: World, tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN_LIST, "utf-8")
    there = World(tmp_path)
    write(tmp_path / "own_2026-02-01.csv", ["Ivan Petrovich Inventov"])
    write(tmp_path / "own_2026-02-15.csv", ["Ivan Petrovich Inventov", "Nikolai Neuhinzu"])
    assert there.run("import", "./own.toml", "own_2026-02-01.csv").code == 0
    with comity.open(there.register) as register:
        assert register.screen(comity.Subject("Nikolai Neuhinzu")) == []
        assert there.run("import", "./own.toml", "own_2026-02-15.csv").code == 0
        assert register.screen(comity.Subject("Nikolai Neuhinzu"))


def test_help_shows_examples_and_how_to_screen_a_file(world: World) -> None:
    ran = world.screen("--help")
    assert ran.code == 0
    assert ran.out.count("Example: comity screen ") == 2
    assert "comity screen FILE --output" in ran.out
