"""The commands as a user runs them: each in a process of its own, judged by its output and its exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import comity
from comity.sources import registry

COMMANDS = (
    "brief",
    "update",
    "import",
    "lists",
    "snapshots",
    "refusals",
    "changes",
    "show",
    "origins",
    "sizes",
    "successors",
    "index",
    "screen",
    "runs",
    "rescreen",
    "suppress",
)
NO_NETWORK = '''
"""No process of these tests reaches a network: every attempt is refused, and written down."""
import os, socket
def refuse(self, address, *more):
    if self.family != getattr(socket, "AF_UNIX", None):
        with open(os.environ["TOUCHED"], "a") as log:
            print(address, file=log)
        raise ConnectionRefusedError("the tests have no network")
def refuse_name(host, *more, **others):
    with open(os.environ["TOUCHED"], "a") as log:
        print(host, file=log)
    raise socket.gaierror("the tests have no network")
socket.socket.connect = refuse
socket.getaddrinfo = refuse_name
'''
LISTS = {"un_sc": "xml", "us_ofac_sdn": "csv_family", "gb_ofsi": "xlsx"}
SCRIPT, FORMULA, STEERING, MARKUP = (
    "<script>alert(1)</script>",
    '=HYPERLINK("x")',
    "Red \x1b[31mName\x9b2J",
    "Bold\\[/b]",
)
OWN_LIST = """
list = "own"
authority = "JP"
title = "An invented list <b>with a tag</b>"
publisher = "Nobody"
page = ""
cadence = "never"
terms = "none"
stale_after_days = 30
tolerated_shrink = 0.5
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
kinds = [{ kind = "vessel", when = { IMO = '\\d+' } }, { kind = "person" }]
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
    """A folder with a mirror, an own list, and a register that holds both."""

    folder: Path

    def environment(self, **more: str) -> dict[str, str]:
        paths = [str(self.folder / "guard"), str(Path(comity.__file__).parents[1])]
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COMITY_")}
        return {
            **kept,
            "PYTHONPATH": os.pathsep.join([*paths, os.environ.get("PYTHONPATH", "")]),
            "TOUCHED": str(self.folder / "touched"),
            "COMITY_REGISTER": str(self.folder / "register.db"),
            **more,
        }

    def run(self, *arguments: str | Path, **more: str) -> Ran:
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "comity.cli.main", *map(str, arguments)],
            capture_output=True,
            cwd=self.folder,
            env=self.environment(**more),
            timeout=60,
            check=False,
        )
        ran = Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        assert "Traceback" not in ran.out + ran.err, ran
        assert "Error" not in ran.err.splitlines()[-1:], ran
        return ran

    def json(self, *arguments: str) -> Any:
        ran = self.run(*arguments, "--format", "json")
        assert ran.code == 0, ran
        return json.loads(ran.out)

    def touched(self) -> str:
        log = self.folder / "touched"
        return log.read_text("utf-8") if log.exists() else ""


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    found = World(tmp_path_factory.mktemp("world"))
    (found.folder / "guard").mkdir()
    (found.folder / "guard/sitecustomize.py").write_text(NO_NETWORK, "utf-8")
    make_mirror(found.folder / "mirror")
    (found.folder / "own.toml").write_text(OWN_LIST, "utf-8")
    write_own(found.folder / "own_2026-02-01.csv", ["Plain Invented"])
    write_own(found.folder / "own_2026-02-15.csv", ["Plain Invented", SCRIPT, FORMULA, STEERING, MARKUP])
    assert found.run("update", "--from", "mirror").code == 0
    for day in ("2026-02-01", "2026-02-15"):
        assert found.run("import", "./own.toml", f"own_{day}.csv").code == 0
    return found


def make_mirror(folder: Path) -> None:
    entries = []
    for name, form in LISTS.items():
        sample = Path(str(registry.__file__)).parent / name / "sample" / form
        shutil.copytree(sample, folder / name)
        files = [f"{name}/{path.name}" for path in sorted(sample.iterdir())]
        entries.append(
            f'[[snapshot]]\nlist = "{name}"\nfiles = {json.dumps(files)}\npublished_on = 2026-03-02\n'
            'status = "current"\nform = "publisher"\n'
        )
    (folder / "mirror.toml").write_text("\n".join(entries), "utf-8")


def write_own(file: Path, names: list[str]) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["Ref", "Name", "IMO"])
        writer.writerows([f"O-{number}", name, ""] for number, name in enumerate(names, start=1))
        writer.writerow(["O-99", "INVENTED STAR 7", "9074729"])


# Help


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_takes_and_shows_an_example(world: World, command: str) -> None:
    ran = world.run(command, "--help")
    assert ran.code == 0
    assert f"Example: comity {command} " in ran.out


def test_help_names_every_command_and_bare_comity_is_bad_use(world: World) -> None:
    ran = world.run("--help")
    assert ran.code == 0
    assert all(re.search(rf"^\s+{command}\s", ran.out, re.MULTILINE) for command in COMMANDS)
    assert world.run().code == 2
    assert world.run("--version").out.strip() == comity.__version__


# What is in the register


def test_lists_as_json_has_the_documented_keys_and_types(world: World) -> None:
    found = {each["list"]: each for each in world.json("lists")}
    assert set(LISTS) | {"own", "founding_2024", "un_1718_vessels"} <= set(found)
    for each in found.values():
        assert {
            name: type(each[name]) for name in ("list", "authority", "published_on", "retrieved_at")
        } == dict.fromkeys(("list", "authority", "published_on", "retrieved_at"), str)
        assert re.fullmatch("[0-9a-f]{64}", each["snapshot_sha256"])
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", each["published_on"])
        assert isinstance(each["records"], int)
        assert set(each["by_kind"]) == {"person", "organization", "vessel", "aircraft", "other"}
        assert sum(each["by_kind"].values()) == each["records"]
        assert all(isinstance(n, int) for n in each["by_regime"].values())
        assert each["form"] in ("publisher", "third-party")
        assert each["status"] in ("current", "stale", "refused", "retired", "sample")
    assert (found["un_sc"]["authority"], found["un_sc"]["records"]) == ("UN", 3)
    assert found["un_sc"]["by_regime"]["DPRK"] == 2
    assert found["own"]["by_kind"]["vessel"] == 1


def test_lists_as_of_an_early_day_knows_only_what_was_published_by_then(world: World) -> None:
    names = {each["list"] for each in world.json("lists", "--as-of", "2026-02-20")}
    assert "own" in names
    assert not {"un_sc", "us_ofac_sdn"} & names


def test_snapshots_and_refusals_list_what_came_in_and_what_was_kept_out(world: World) -> None:
    own = rows(world.run("snapshots", "own", "--format", "csv").out)
    assert [each["published_on"] for each in own] == ["2026-02-01", "2026-02-15"]
    assert world.json("refusals") == []


def test_csv_neutralises_formulas_and_json_keeps_the_name(world: World) -> None:
    found = world.run("changes", "--list", "own", "--format", "csv")
    names = {each["key"]: each["name"] for each in rows(found.out)}
    assert names["O-3"] == f"'{FORMULA}"
    assert {each["key"]: each["name"] for each in world.json("changes", "--list", "own")}["O-3"] == FORMULA


@pytest.mark.parametrize("asked", ["un_sc:KPi.901", "KPi.901", "pyo och TESTUK", "Och Testuk Pyo", "옥시험표"])
def test_show_finds_by_id_and_by_exact_name_in_any_order_and_script(world: World, asked: str) -> None:
    found = world.json("show", asked)
    assert "un_sc:KPi.901" in [each["record_id"] for each in found]
    first = next(each for each in found if each["record_id"] == "un_sc:KPi.901")
    assert first["source"]["published_on"] == "2026-03-01"
    assert re.fullmatch("[0-9a-f]{64}", first["source"]["snapshot_sha256"])


def test_show_finds_by_imo_and_prints_names_identifiers_and_source(world: World) -> None:
    ran = world.run("show", "9074729")
    assert ran.code == 0
    assert "INVENTED STAR 7" in ran.out
    assert "own:O-99" in ran.out
    assert "SHA-256" in ran.out
    assert rows(world.run("show", "IMO 9074729", "--format", "csv").out)[0]["record_id"] == "own:O-99"


def test_show_raw_prints_what_the_file_prints(world: World) -> None:
    (record_id,) = [each["record_id"] for each in world.json("show", "9074729")][:1]
    ran = world.run("show", record_id, "--raw")
    assert "As the file prints it" in ran.out
    assert "INVENTED STAR 7" in ran.out.split("As the file prints it")[1]
    for each in world.json("origins", "un_sc")[:3]:
        (shown, *_) = world.json("show", each["record_id"], "--raw")
        assert shown["record"]["key"] in shown["as_published"]


def test_show_of_something_unknown_says_so(world: World) -> None:
    ran = world.run("show", "Nobody Of That Name")
    assert (ran.code, ran.out) == (2, "")
    assert "Nobody Of That Name" in ran.err


def test_show_as_of_a_day_before_the_listing_finds_nothing(world: World) -> None:
    assert world.run("show", "own:O-2", "--as-of", "2026-02-14").code == 2
    assert world.run("show", "own:O-2", "--as-of", "2026-02-15").code == 0


def test_changes_are_those_between_the_days_asked_about(world: World) -> None:
    found = world.json("changes", "--list", "own")
    assert {(each["key"], each["what"], each["published_on"], each["previous_on"]) for each in found} == {
        (f"O-{number}", "new", "2026-02-15", "2026-02-01") for number in (2, 3, 4, 5)
    }
    assert world.json("changes", "--since", "2026-02-15", "--list", "own") == []
    assert world.json("changes", "--what", "delisted") == []
    limited = world.run("changes", "--limit", "1", "--format", "csv")
    assert len(rows(limited.out)) == 1
    assert "3 more" in limited.err


# The brief


def test_origins_are_counted_by_list_and_told_by_record(world: World) -> None:
    counts = {each["list"]: each for each in world.json("origins")}
    assert counts["un_sc"]["own"] == counts["un_sc"]["records"] > 0
    records = world.json("origins", "gb_ofsi")
    assert {each["kind"] for each in records} <= {"own", "republished", "both", "unknown"}
    assert all(each["of"] == ["UN"] for each in records if each["kind"] == "republished")
    own = world.json("origins", "gb_ofsi", "--kind", "own")
    assert [each for each in records if each["kind"] == "own"] == own


def test_sizes_are_rows_or_a_picture_that_is_always_the_same(world: World) -> None:
    sizes = world.json("sizes", "own")
    assert [(each["published_on"], each["records"]) for each in sizes] == [("2026-02-01", 2), ("2026-02-15", 6)]
    for name in ("a.svg", "b.svg"):
        assert world.run("sizes", "un_sc", "own", "-o", name).code == 0
    drawn = (world.folder / "a.svg").read_bytes()
    assert drawn.startswith(b"<?xml")
    assert drawn == (world.folder / "b.svg").read_bytes()
    assert world.run("sizes", "-o", "a.exe").code == 2
    assert world.run("sizes", "-o", "nowhere/a.svg").code == 2


def test_a_check_tells_how_a_file_differs_and_imports_nothing(world: World, tmp_path: Path) -> None:
    nowhere = str(tmp_path / "none.db")
    good = world.folder / "mirror/un_sc/consolidated.xml"
    ran = world.run("import", "un_sc", good, "--check", COMITY_REGISTER=nowhere)
    assert (ran.code, "primary_name" in ran.out) == (0, True)
    other = tmp_path / "consolidated.xml"
    other.write_bytes(good.read_bytes().replace(b"COMMENTS1>", b"REMARKS1>"))
    ran = world.run("import", "un_sc", other, "--check", "--format", "json", COMITY_REGISTER=nowhere)
    (found,) = json.loads(ran.out)
    assert ran.code == 1
    assert {"unknown_field", "never_filled"} <= {each["code"] for each in found["findings"]}
    other.write_bytes(good.read_bytes()[:900])
    assert world.run("import", "un_sc", other, "--check", COMITY_REGISTER=nowhere).code == 3
    own = world.run("import", "./own.toml", "own_2026-02-01.csv", "--check", "--format", "csv")
    assert "never_filled" not in own.out
    assert not (tmp_path / "none.db").exists()


def test_brief_as_table_names_lists_members_and_targets(world: World) -> None:
    ran = world.run("brief", "--rows", "300")
    assert ran.code == 0
    assert all(word in ran.out for word in ("un_sc", "us_ofac_sdn", "JP", "Lists", "INVENTED"))


def test_brief_as_csv_is_the_matrix(world: World) -> None:
    ran = world.run("brief", "--format", "csv")
    found = rows(ran.out)
    assert {"target", "kind", "US", "UN", "JP"} <= set(found[0])
    assert all(each["target"][0] not in "=+-@\t\r" for each in found)
    assert f"'{FORMULA}" in {each["target"] for each in found}


def test_brief_as_json_is_whole(world: World) -> None:
    made = world.json("brief")
    assert made["regime"] == "DPRK"
    assert {"lists", "members", "targets", "gaps", "changes", "columns", "made_at"} <= set(made)
    assert not made["founding_only"]


def test_brief_as_html_escapes_every_value_and_reaches_nowhere(world: World) -> None:
    ran = world.run("brief", "--format", "html", "-o", "brief.html")
    assert ran.code == 0
    text = (world.folder / "brief.html").read_text("utf-8")
    assert "<script" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "<b>with a tag" not in text
    assert not re.findall(r"""(?:src|href)=["']?[^"'#]""", text)
    assert "default-src 'none'" in text


@pytest.mark.parametrize("command", [("brief",), ("lists",), ("changes",), ("show", "9179842")])
def test_a_register_that_is_not_there_is_not_made_by_reading(
    world: World, tmp_path: Path, command: tuple[str, ...]
) -> None:
    ran = world.run(*command, "--register", tmp_path / "mistyped.db")
    assert (ran.code, ran.out) == (2, "")
    assert "comity update" in ran.err
    assert not (tmp_path / "mistyped.db").exists()


# Nothing published steers a terminal


@pytest.mark.parametrize("command", [("show", "own:O-4"), ("changes",), ("brief", "--rows", "300")])
def test_no_name_steers_a_terminal_or_is_taken_for_markup(world: World, command: tuple[str, ...]) -> None:
    ran = world.run(*command)
    assert ran.code == 0
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", ran.out + ran.err)
    assert "[31mName" in ran.out


def test_what_looks_like_markup_is_printed_as_it_is_published(world: World) -> None:
    assert MARKUP in world.run("show", "own:O-5").out


def test_json_has_no_raw_control_character_and_the_whole_name(world: World) -> None:
    ran = world.run("show", "own:O-4", "--format", "json")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", ran.out)
    assert json.loads(ran.out)[0]["record"]["names"][0]["text"] == STEERING


# Exit codes and bad use


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("lists", "--as-of", "2026-13-01"), "--as-of"),
        (("lists", "--as-of", "yesterday"), "--as-of"),
        (("show", "KPi.901", "--held-at", "noon"), "--held-at"),
        (("changes", "--since", "31.5.2024"), "--since"),
        (("changes", "--list", "no_such"), "no_such"),
        (("brief", "--coalition", "no_such"), "no_such"),
        (("update", "no_such", "--from", "mirror"), "no_such"),
        (("import", "no_such", "own_2026-02-01.csv"), "no_such"),
        (("import", "un_sc", "missing.xml"), "missing.xml"),
        (("import", "un_sc", "own_2026-02-01.csv"), "own_2026-02-01.csv"),
        (("import", "./missing.toml", "own_2026-02-01.csv"), "missing.toml"),
        (("import", "un_sc", "mirror/un_sc/consolidated.xml", "--published-on", "2026-99-01"), "--published-on"),
        (("lists", "--format", "xml"), "--format"),
        (("lists", "--register", "."), "register"),
        (("lists", "--register", "own.toml/register.db"), "own.toml"),
        (("lists", "--register", "postgresql://nobody:secret@127.0.0.1:9/x"), "register"),
        (("no_such",), "no_such"),
    ],
)
def test_bad_use_exits_with_2_and_says_what_was_wrong(world: World, arguments: tuple[str, ...], words: str) -> None:
    ran = world.run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert "secret" not in ran.err


def test_bad_use_is_no_refusal_of_a_list(world: World) -> None:
    sdn = "mirror/us_ofac_sdn/sdn.csv"
    assert world.run("import", "us_ofac_sdn", sdn, "--published-on", "2026-99-01").code == 2
    assert world.json("refusals") == []


def test_a_damaged_register_is_named_and_left_as_it_is(world: World, tmp_path: Path) -> None:
    good = (world.folder / "register.db").read_bytes()
    page = int.from_bytes(good[16:18], "big")
    damaged = bytearray(good)
    for start in range(page * 30, len(good), page):
        damaged[start : start + 100] = b"\xff" * 100
    for name, data in (("text.db", b"no database at all " * 300), ("cut.db", good[: page * 20]), ("hit.db", damaged)):
        (tmp_path / name).write_bytes(data)
        for command in (("brief",), ("update", "--from", "mirror")):
            ran = world.run(*command, "--register", tmp_path / name)
            assert ran.code == 2, (name, command, ran)
            assert name in ran.err
    assert (tmp_path / "text.db").read_bytes() == b"no database at all " * 300


def test_a_refused_file_exits_with_3_and_shows_with_its_list(world: World, tmp_path: Path) -> None:
    place = tmp_path / "register.db"
    assert world.run("import", "un_sc", "mirror/un_sc/consolidated.xml", "--register", place).code == 0
    page = tmp_path / "consolidated.xml"
    page.write_bytes(b"<!doctype html><html>Log in</html>")
    ran = world.run("import", "un_sc", page, "--register", place)
    assert ran.code == 3
    assert "web page" in ran.out
    (tmp_path / "consolidated.xml.gz").write_bytes(b"\x1f\x8b\x08")
    assert world.run("import", "un_sc", tmp_path / "consolidated.xml.gz", "--register", place).code == 3
    ran = world.run("lists", "--register", place)
    assert ran.code == 0
    assert "refused" in ran.out
    assert "2026-03-01" in ran.err
    assert len(rows(world.run("refusals", "un_sc", "--format", "csv", "--register", place).out)) == 2
    assert world.run("show", "KPi.901", "--register", place).code == 0


def test_an_update_with_one_refused_list_brings_in_the_others_and_exits_with_3(world: World, tmp_path: Path) -> None:
    make_mirror(tmp_path / "mirror")
    (tmp_path / "mirror/un_sc/consolidated.xml").write_bytes(b"")
    place = tmp_path / "register.db"
    ran = world.run("update", "--from", tmp_path / "mirror", "--register", place, "--format", "json")
    assert ran.code == 3
    assert {each["list"]: each["result"] for each in json.loads(ran.out) if each["form"] != "facts_table"} == {
        "un_sc": "refused", "us_ofac_sdn": "imported", "gb_ofsi": "imported", "founding_2024": "imported",
    }  # fmt: skip
    again = world.run("update", "us_ofac_sdn", "--from", tmp_path / "mirror", "--register", place)
    assert again.code == 0
    assert "unchanged" in again.out


@pytest.mark.parametrize(("place", "code"), [("no_such_folder", 3), ("outside", 2), ("broken", 2)])
def test_a_mirror_that_cannot_be_used_is_named(world: World, tmp_path: Path, place: str, code: int) -> None:
    for name, text in (("outside", '[[snapshot]]\nlist = "un_sc"\nfiles = ["../x"]\n'), ("broken", "[[[")):
        (tmp_path / name).mkdir()
        extra = 'published_on = 2026-03-01\nstatus = "current"\nform = "publisher"\n' if name == "outside" else ""
        (tmp_path / name / "mirror.toml").write_text(text + extra, "utf-8")
    ran = world.run("update", "--from", tmp_path / place, "--register", tmp_path / "register.db")
    assert ran.code == code
    assert "mirror" in ran.err


# Pipes and encodings


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
@pytest.mark.parametrize("arguments", [("lists",), ("brief", "--format", "json"), ("brief", "--format", "html")])
def test_a_pipe_that_is_closed_early_is_no_error(world: World, arguments: tuple[str, ...]) -> None:
    read, write = os.pipe()
    os.close(read)  # as `| true` does before the first byte comes
    with os.fdopen(write, "wb") as out:
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "comity.cli.main", *arguments],
            stdout=out,
            stderr=subprocess.PIPE,
            env=world.environment(),
            timeout=60,
            check=False,
        )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


@pytest.mark.parametrize("form", ["csv", "json", "table"])
def test_what_goes_into_a_pipe_is_utf_8_whatever_the_system_speaks(world: World, form: str) -> None:
    ran = world.run("show", "KPi.901", "--format", form, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert ran.code == 0
    assert form == "csv" or "옥시험표" in ran.out


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="arguments are always text there")
def test_an_argument_that_is_no_text_is_bad_use(world: World) -> None:
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "comity.cli.main", "show", b"\xff\xfe"],
        capture_output=True,
        env=world.environment(),
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


# The network


def test_publishers_that_cannot_be_reached_are_named_and_nothing_else_touches_a_network(
    world: World, tmp_path: Path
) -> None:
    assert world.touched() == "", "reading, importing and a mirror folder need no network"
    place = tmp_path / "register.db"
    ran = world.run("update", "un_sc", "--within", "1", "--register", place, "--format", "json")
    assert ran.code == 3
    (un,) = (each for each in json.loads(ran.out) if each["list"] == "un_sc" and each["result"] != "imported")
    assert un["result"] == "unreachable"
    assert "scsanctions.un.org" in un["detail"]
    assert "scsanctions.un.org" in world.touched()
    assert world.run("brief", "--register", place).code == 0, "what Comity ships is there all the same"
    (world.folder / "touched").unlink()
