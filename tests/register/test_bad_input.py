"""Every way in which a published file goes wrong gets a clear answer, and the register says what it said before."""

from __future__ import annotations

import csv
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from comity.errors import UsageError
from comity.register import deliveries
from comity.register.store import Register
from comity.register.update import Report, Updater
from comity.register.update_from_mirror import from_mirror
from comity.sources import old_workbook, packed, registry
from comity.sources.mirror import Mirror
from comity.sources.series import read_series

NOW = datetime(2026, 4, 1, 12, tzinfo=UTC)
LATER = datetime(2026, 4, 2, 12, tzinfo=UTC)
UN_DAY, US_DAY, GB_DAY = "2026-03-01", "2026-03-02", "2025-04-14"
LOGIN_PAGE = b"<!DOCTYPE html>\n<html><head><title>Log in</title></head><body><form>Password</form></body></html>\n"
EMPTY_LIST = b'<CONSOLIDATED_LIST dateGenerated="2026-03-20T10:00:00Z"><INDIVIDUALS/><ENTITIES/></CONSOLIDATED_LIST>'


def sample(list_id: str, form: str) -> dict[str, bytes]:
    folder = Path(str(registry.__file__)).parent / list_id / "sample" / form
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


UN = sample("un_sc", "xml")["consolidated.xml"]
US = sample("us_ofac_sdn", "csv_family")
GB = sample("gb_ofsi", "xlsx")["ConList.xlsx"]


def next_un(change: Callable[[bytes], bytes] = lambda data: data) -> bytes:
    """The UN's sample as it would come out two weeks later, changed."""
    return change(UN.replace(b"2026-03-01T23:00:03.110-05:00", b"2026-03-15T23:00:03.110-05:00"))


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """A register with the good state."""
    with Register(tmp_path / "register.db") as opened:
        assert bring(opened, "un_sc", {"consolidated.xml": UN}, now=NOW).result == "imported"
        assert bring(opened, "us_ofac_sdn", US, US_DAY, now=NOW).result == "imported"
        assert bring(opened, "gb_ofsi", {"ConList.xlsx": GB}, now=NOW).result == "imported"
        yield opened


def bring(register: Register, list_id: str, files: dict[str, bytes], day: str = "", *, now: datetime = LATER) -> Report:
    updater = Updater(register, clock=lambda: now)
    return updater.from_files(register.manifest(list_id), list(files.items()), day)


def answers(register: Register) -> list[bytes]:
    """All that the register says of its lists, their standing aside."""
    records = (held for name in ("un_sc", "us_ofac_sdn", "gb_ofsi") for held in register.records(name))
    said = [held.record for held in records], register.snapshots(), register.changes(), register.find("KPi.901")
    return [msgspec.json.encode(each) for each in said]


def assert_refused(register: Register, list_id: str, reason: str, before: list[bytes]) -> str:
    """The refusal is visible, nothing else has changed; what the refusal says."""
    assert answers(register) == before
    states = {each.list: each for each in register.lists(date(2026, 4, 2))}
    assert states[list_id].refusal
    assert states[list_id].status == ("retired" if list_id == "gb_ofsi" else "refused")
    assert [name for name, state in states.items() if state.refusal] == [list_id]
    (refusal,) = register.refusals()
    assert (refusal.list, refusal.reason) == (list_id, reason)
    assert refusal.detail == states[list_id].refusal
    assert "Traceback" not in refusal.detail
    return refusal.detail


HOSTILE_XML = {
    "xmlbomb.xml": "entities",
    "xmlbomb2.xml": "entities",
    "quadratic.xml": "entities",
    "cyclic.xml": "entities",
    "external.xml": "entities",
    "external_file.xml": "entities",
    "dtd_element.xml": "entities",
    "dtd.xml": "html",  # a web page by its own declaration
    "simple.xml": "format",
    "simple-ns.xml": "format",
}


@pytest.mark.shared
@pytest.mark.parametrize(("name", "reason"), HOSTILE_XML.items())
def test_hostile_and_foreign_xml_is_refused_in_place_of_a_list(
    register: Register, shared: Path, name: str, reason: str
) -> None:
    before = answers(register)
    data = (shared / "data/eval/adversarial/defusedxml" / name).read_bytes()
    assert bring(register, "un_sc", {"consolidated.xml": data}).result == "refused"
    assert_refused(register, "un_sc", reason, before)


@pytest.mark.parametrize("entity", ["SYSTEM 'file:///etc/hostname'", "SYSTEM 'http://127.0.0.1:9/x'", "'x'"])
def test_an_entity_inside_the_true_list_is_refused_and_never_resolved(register: Register, entity: str) -> None:
    before = answers(register)
    head, _, body = next_un().partition(b"?>")
    data = head + f"?><!DOCTYPE x [<!ENTITY e {entity}>]>".encode() + body.replace(b"Invented clerk", b"&e; clerk")
    assert bring(register, "un_sc", {"consolidated.xml": data}).result == "refused"
    assert_refused(register, "un_sc", "entities", before)


def cut(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


REFUSED = {
    "cut gz": ("un_sc", {"consolidated.xml.gz": cut(gzip.compress(next_un()))}, "truncated"),
    "cut xz": ("un_sc", {"consolidated.xml.xz": cut(lzma.compress(next_un()))}, "truncated"),
    "damaged gz": ("un_sc", {"consolidated.xml.gz": gzip.compress(next_un())[:-8] + b"12345678"}, "format"),
    "no gz at all": ("un_sc", {"consolidated.xml.gz": next_un()}, "format"),
    "empty gz": ("un_sc", {"consolidated.xml.gz": gzip.compress(b"")}, "empty"),
    "login page as gz": ("un_sc", {"consolidated.xml.gz": LOGIN_PAGE}, "html"),
    "login page as xml": ("un_sc", {"consolidated.xml": LOGIN_PAGE}, "html"),
    "login page as csv": ("us_ofac_sdn", {"sdn.csv": LOGIN_PAGE}, "html"),
    "login page in a family": ("us_ofac_sdn", {**US, "alt.csv": LOGIN_PAGE}, "html"),
    "login page as xlsx": ("gb_ofsi", {"ConList.xlsx": LOGIN_PAGE}, "html"),
    "cut xml": ("un_sc", {"consolidated.xml": cut(next_un())}, "truncated"),
    "cut xml in a tag": ("un_sc", {"consolidated.xml": next_un()[:-5]}, "truncated"),
    "cut xml in a letter": ("un_sc", {"consolidated.xml": next_un().partition("시".encode()[:2])[0]}, "truncated"),
    "json as xml": ("un_sc", {"consolidated.xml": b'{"error": "not found"}'}, "format"),
    "cut csv": ("us_ofac_sdn", {**US, "sdn.csv": US["sdn.csv"].rstrip(b"\x1a\r\n ")[:-30]}, "truncated"),
    "cut xlsx": ("gb_ofsi", {"ConList.xlsx": cut(GB)}, "truncated"),
    "empty xml": ("un_sc", {"consolidated.xml": b""}, "empty"),
    "empty csv": ("us_ofac_sdn", {**US, "sdn.csv": b"\r\n\x1a"}, "empty"),
    "empty xlsx": ("gb_ofsi", {"ConList.xlsx": b""}, "empty"),
    "text as xlsx": ("gb_ofsi", {"ConList.xlsx": b"Name,Group ID\nA,1\n"}, "format"),
    "binary as csv": ("us_ofac_sdn", {**US, "sdn.csv": bytes(range(256)) * 40}, "format"),
    "list without entries": ("un_sc", {"consolidated.xml": EMPTY_LIST}, "no_records"),
    "part of a family": ("us_ofac_sdn", {"sdn.csv": US["sdn.csv"], "alt.csv": US["alt.csv"]}, "format"),
    "wrong bytes in utf-8": (
        "un_sc",
        {"consolidated.xml": next_un(lambda data: data.replace("옥시험표".encode(), b"\xe9\xe8"))},
        "encoding",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_the_list_is_refused_with_its_reason(register: Register, case: str) -> None:
    list_id, files, reason = REFUSED[case]
    before = answers(register)
    day = "2026-03-16" if list_id == "us_ofac_sdn" else ""
    assert bring(register, list_id, files, day).result == "refused"
    assert_refused(register, list_id, reason, before)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_xml_in_an_encoding_that_it_does_not_declare_is_refused_or_read_right(
    register: Register, encoding: str
) -> None:
    before = answers(register)
    names = sorted(held.record.name for held in register.records("un_sc"))
    data = next_un().decode().partition("?>")[2].strip().encode(encoding)
    report = bring(register, "un_sc", {"consolidated.xml": data})
    if report.result == "refused":
        assert register.refusals()[0].reason in ("encoding", "format", "truncated")
        assert answers(register) == before
    else:
        assert sorted(held.record.name for held in register.records("un_sc")) == names
        assert register.changes(list_id="un_sc") == []


@pytest.mark.parametrize("tag", ["FIRST_NAME", "REFERENCE_NUMBER", "DATAID", "UN_LIST_TYPE", "LISTED_ON"])
def test_xml_whose_required_tag_was_renamed_is_refused_by_name(register: Register, tag: str) -> None:
    before = answers(register)
    data = next_un(lambda data: data.replace(f"{tag}>".encode(), f"X{tag}>".encode()))
    assert bring(register, "un_sc", {"consolidated.xml": data}).result == "refused"
    assert f"no tag {tag} " in assert_refused(register, "un_sc", "format", before)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        (b"<CONSOLIDATED_LIST ", b'<CONSOLIDATED_LIST edition="2" ', "CONSOLIDATED_LIST/@edition"),
        (b"<ENTITIES>", b"<VESSELS><VESSEL/></VESSELS><ENTITIES>", "VESSELS"),
        (b"<INDIVIDUAL>", b'<INDIVIDUAL lang="en">', "@lang"),
    ],
)
def test_what_is_new_beside_the_tags_that_are_read_is_visible(
    register: Register, old: bytes, new: bytes, place: str
) -> None:
    report = bring(register, "un_sc", {"consolidated.xml": next_un(lambda data: data.replace(old, new))})
    assert report.result == "imported"
    assert place in {each.place for each in report.problems if each.code == "unknown_field"}


def test_a_comment_within_a_value_cuts_nothing_off(register: Register) -> None:
    data = next_un(lambda data: data.replace(b"Invented clerk", b"Invented<!-- x --> clerk"))
    assert bring(register, "un_sc", {"consolidated.xml": data}).result == "imported"
    assert register.changes(list_id="un_sc") == []


@pytest.mark.parametrize("columns", [(2, 1), (4, 3)])
def test_a_file_without_headings_whose_columns_moved_is_refused(register: Register, columns: tuple[int, int]) -> None:
    before = answers(register)
    rows = list(csv.reader(io.StringIO(US["sdn.csv"].decode().rstrip("\x1a"))))
    first, second = columns
    for row in rows:
        row[first], row[second] = row[second], row[first]
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    assert bring(register, "us_ofac_sdn", {**US, "sdn.csv": out.getvalue().encode()}, "2026-03-16").result == "refused"
    assert "has no column" in assert_refused(register, "us_ofac_sdn", "format", before)


def test_a_field_of_megabytes_costs_its_own_entry_alone(register: Register) -> None:
    huge = US["sdn.csv"].replace(b"SPECIMEN STAR", b"A" * 2_000_000)
    report = bring(register, "us_ofac_sdn", {**US, "sdn.csv": huge}, "2026-03-16")
    assert (report.result, report.n_records) == ("imported", 10)
    assert [each.code for each in report.problems] == ["skipped"]


def test_a_day_of_another_calendar_is_refused_and_shown(register: Register) -> None:
    before = answers(register)
    changed = {**US, "sdn.csv": US["sdn.csv"].replace(b"SPECIMEN STAR", b"SPECIMEN SUN")}
    assert bring(register, "us_ofac_sdn", changed, "1447-09-10").result == "refused"
    assert "another calendar" in assert_refused(register, "us_ofac_sdn", "undated", before)


def repacked(change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GB)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name.startswith("xl/worksheets/sheet") else content)
    return out.getvalue()


@pytest.mark.parametrize("place", ["XFD1048576", "CV200000", "ZZZZZZ99999999"])
def test_a_workbook_with_a_value_in_a_far_cell_is_refused_before_it_is_laid_out(register: Register, place: str) -> None:
    before = answers(register)
    row = f'<row r="{place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{place}"><v>1</v></c></row></sheetData>'
    data = repacked(lambda sheet: sheet.replace(b"</sheetData>", row.encode()))
    assert bring(register, "gb_ofsi", {"ConList.xlsx": data}).result == "refused"
    assert_refused(register, "gb_ofsi", "too_large", before)


def old_workbook_file(*records: tuple[int, bytes]) -> bytes:
    """A compound file with one stream: header, table of sectors, folder, eight sectors of records."""
    stream = b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records).ljust(4096, b"\0")
    free, end = 0xFFFFFFFF, 0xFFFFFFFE
    table = struct.pack("<128I", 0xFFFFFFFD, end, *range(3, 10), end, *[free] * 118)
    folder = b"".join(
        name.encode("utf-16-le").ljust(64, b"\0") + bytes(52) + struct.pack("<IQ", start, size)
        for name, start, size in (("Root Entry", end, 0), ("Workbook", 2, 4096))
    ).ljust(512, b"\0")
    head = old_workbook.MAGIC.ljust(30, b"\0") + struct.pack("<H", 9)
    head = head.ljust(44, b"\0") + struct.pack("<II", 1, 1) + struct.pack("<IIIII", 0, 4096, end, 0, end)
    return head.ljust(76, b"\0") + struct.pack("<109I", 0, *[free] * 108) + table + folder + stream


@pytest.mark.parametrize(
    ("kind", "body", "reason"),
    [
        (0x0200, struct.pack("<IIHHH", 0, 60_000_000, 0, 200, 0), "too_large"),
        (0x0203, struct.pack("<HHHd", 3, 40_000, 0, 1.0), "format"),
    ],
)
def test_an_old_workbook_that_states_an_absurd_size_is_refused_before_it_is_laid_out(
    register: Register, kind: int, body: bytes, reason: str
) -> None:
    data = old_workbook_file((kind, body))
    assert bring(register, "au_dfat", {"regulation8_consolidated.xls": data}, "2026-03-16").result == "refused"
    assert register.refusals("au_dfat")[0].reason == reason


WIDE = {
    "wide.xml": ("un_sc", b"<a>" + b"<b/>" * 4_000_000 + b"</a>"),
    "EU.json": ("eu_fsf", b"[" + b"{}," * 500_000 + b"{}]"),
}


@pytest.mark.parametrize("name", WIDE)
def test_small_bytes_that_ask_for_much_memory_are_refused(register: Register, name: str) -> None:
    list_id, data = WIDE[name]
    assert bring(register, list_id, {name: data}, "2026-03-16").result == "refused"
    assert register.refusals(list_id)[0].reason == "too_large"


def test_a_mapped_list_without_its_key_or_name_is_refused_by_name(register: Register) -> None:
    register.add_list(OWN_LIST.format(form="csv"))
    for missing, heading in (("Ref", b"Reference,Name"), ("Name", b"Ref,Party")):
        rows = b"".join(b"\n%d,Invented %d" % (n, n) for n in range(5))
        report = bring(register, "own", {"own.csv": heading + rows}, "2026-03-01")
        assert report.result == "refused"
        assert f"no column or field {missing}." in report.detail


def test_a_list_that_shrank_is_refused_until_the_user_says_that_it_is_right(register: Register) -> None:
    before = answers(register)
    entries = US["sdn.csv"].splitlines(keepends=True)
    small = {**US, "sdn.csv": b"".join(entries[:5]) + b"\x1a"}
    assert bring(register, "us_ofac_sdn", small, "2026-03-16").result == "refused"
    detail = assert_refused(register, "us_ofac_sdn", "shrunk", before)
    assert "from 10 to 5" in detail
    assert "--accept-shrink" in detail
    updater = Updater(register, clock=lambda: LATER, accept_shrink=True)
    report = updater.from_files(register.manifest("us_ofac_sdn"), list(small.items()), "2026-03-16")
    assert (report.result, report.n_records) == ("imported", 5)


def numbered_persons(first: int) -> dict[str, bytes]:
    row = '%d,"EXAMPLE, Person",individual,"DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1970."\r\n'
    return {"sdn.csv": "".join(row % key for key in range(first, first + 30)).encode() + b"\x1a"}


def test_another_list_of_the_same_layout_and_size_is_refused(register: Register) -> None:
    assert bring(register, "us_ofac_sdn", numbered_persons(1), "2026-03-10").result == "imported"
    assert bring(register, "us_ofac_sdn", numbered_persons(20), "2026-03-11").result == "imported"
    before = answers(register)
    assert bring(register, "us_ofac_sdn", numbered_persons(45), "2026-03-12").result == "refused"
    assert "looks like another list" in assert_refused(register, "us_ofac_sdn", "shrunk", before)
    assert bring(register, "us_ofac_sdn", numbered_persons(45), "2026-02-03").result == "imported"


def test_a_gzip_bomb_is_given_up_at_the_limit(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    before = answers(register)
    unpack = packed.unpack
    monkeypatch.setattr(deliveries, "unpack", lambda name, raw: unpack(name, raw, limit=100_000))
    bomb = {"consolidated.xml.gz": gzip.compress(b" " * 10_000_000)}
    assert bring(register, "un_sc", bomb).result == "refused"
    detail = assert_refused(register, "un_sc", "too_large", before)
    assert "100,000" in detail


@pytest.mark.parametrize(("day", "word"), [("", "no date"), ("2026-13-40", "no date"), ("2031-01-01", "future")])
def test_a_file_without_a_possible_date_is_refused(register: Register, day: str, word: str) -> None:
    before = answers(register)
    changed = {**US, "sdn.csv": US["sdn.csv"].replace(b"SPECIMEN STAR", b"SPECIMEN SUN")}
    assert bring(register, "us_ofac_sdn", changed, day).result == "refused"
    assert word in assert_refused(register, "us_ofac_sdn", "undated", before)


def test_a_file_that_states_a_day_in_the_future_is_refused(register: Register) -> None:
    before = answers(register)
    data = UN.replace(b"2026-03-01T23", b"2062-03-01T23")
    assert bring(register, "un_sc", {"consolidated.xml": data}).result == "refused"
    assert "2062-03-01" in assert_refused(register, "un_sc", "undated", before)


def test_a_file_whose_stated_day_is_impossible_is_undated_and_takes_the_day_that_the_user_gives(
    register: Register,
) -> None:
    before = answers(register)
    data = UN.replace(b"2026-03-01T23", b"2026-03-35T23")
    assert bring(register, "un_sc", {"consolidated.xml": data}).result == "refused"
    assert_refused(register, "un_sc", "undated", before)
    report = bring(register, "un_sc", {"consolidated.xml": data}, "2026-03-15")
    assert (report.result, report.published_on) == ("imported", "2026-03-15")
    assert [each.code for each in report.problems] == ["missing_field"]


def test_a_compact_date_is_the_same_day_and_sorts_as_it(register: Register) -> None:
    changed = {**US, "sdn.csv": US["sdn.csv"].replace(b"SPECIMEN STAR", b"SPECIMEN SUN")}
    report = bring(register, "us_ofac_sdn", changed, "20260316")
    assert (report.result, report.published_on) == ("imported", "2026-03-16")
    assert [each.published_on for each in register.snapshots("us_ofac_sdn")] == [US_DAY, "2026-03-16"]


# What is odd but no reason to refuse the whole: imported, and visible wherever the list is.


def problems_shown(register: Register, list_id: str) -> set[str]:
    return {each.code for state in register.lists() if state.list == list_id for each in state.problems}


def test_latin_1_bytes_in_a_csv_lose_no_record_and_no_letter_in_silence(register: Register) -> None:
    keys = {held.record.key for held in register.records("us_ofac_sdn")}
    odd = {**US, "sdn.csv": US["sdn.csv"].replace(b"CASA EJEMPLO LTDA.", "CASA EJEMPLAR ÑANDÚ".encode("latin-1"))}
    report = bring(register, "us_ofac_sdn", odd, "2026-03-16")
    assert report.result == "imported"
    found = {held.record.key: held.record for held in register.records("us_ofac_sdn")}
    assert set(found) == keys
    assert found["900009"].warnings
    assert found["900009"].name.startswith("CASA EJEMPLAR")


def test_text_that_was_encoded_twice_is_read_and_named(register: Register) -> None:
    twice = next_un(lambda data: data.decode().encode().decode("latin-1").encode())
    report = bring(register, "un_sc", {"consolidated.xml": twice})
    assert report.result == "imported"
    assert [problem.code for problem in report.problems if "encoded twice" in problem.message] == ["bad_value"]
    right = bring(register, "un_sc", {"consolidated.xml": next_un()})
    assert [problem for problem in right.problems if "encoded twice" in problem.message] == []


def test_a_key_printed_twice_keeps_both_entries_and_says_so(register: Register) -> None:
    twice = next_un(lambda data: data.replace(b"QDi.902", b"KPi.901"))
    report = bring(register, "un_sc", {"consolidated.xml": twice})
    assert (report.result, report.n_records) == ("imported", 3)
    assert {held.record.name for held in register.records("un_sc")} > {
        "OCH TESTUK PYO",
        "ABU SAMPLE AL-NAMUDHAJI BIN TEST",
    }
    assert problems_shown(register, "un_sc") == {"duplicate_key"}


def test_an_unknown_column_is_imported_with_a_problem_that_shows_with_the_list(register: Register) -> None:
    more = next_un(lambda data: data.replace(b"<GENDER>", b"<SHOE_SIZE>43</SHOE_SIZE><GENDER>"))
    report = bring(register, "un_sc", {"consolidated.xml": more})
    assert (report.result, report.n_records) == ("imported", 3)
    (problem,) = report.problems
    assert (problem.code, problem.place) == ("unknown_field", "SHOE_SIZE")
    assert problems_shown(register, "un_sc") == {"unknown_field"}


def test_an_impossible_date_is_kept_as_printed_with_a_warning(register: Register) -> None:
    odd = next_un(lambda data: data.replace(b"1961-02-03", b"1961-02-31").replace(b"2016-11-30", b"2016-11-31"))
    assert bring(register, "un_sc", {"consolidated.xml": odd}).result == "imported"
    (held,) = register.records("un_sc", keys=["KPi.901"])
    (born,) = held.record.births
    assert (born.text, born.first) == ("1961-02-31", None)
    assert held.record.designations[0].listed_on is None
    assert any("1961-02-31" in warning for warning in held.record.warnings)
    assert any("2016-11-31" in warning for warning in held.record.warnings)


def test_a_row_of_another_width_is_left_out_by_name_and_the_others_come_in(register: Register) -> None:
    rows = US["sdn.csv"].splitlines(keepends=True)
    odd = {**US, "sdn.csv": b"".join([rows[0], b'900099,"TOO SHORT"\r\n', *rows[1:]])}
    report = bring(register, "us_ofac_sdn", odd, "2026-03-16")
    assert (report.result, report.n_records) == ("imported", 10)
    assert problems_shown(register, "us_ofac_sdn") == {"skipped"}
    assert "TOO SHORT" in report.problems[0].message


# Series and mirrors


def archive(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:xz") as tar:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return out.getvalue()


def days(*published: str) -> dict[str, bytes]:
    return {f"un_sc_consolidated_{day}.xml": UN.replace(b"2026-03-01T23", day.encode() + b"T23") for day in published}


def bring_series(register: Register, raw: bytes, index: bytes) -> Report:
    updater = Updater(register, clock=lambda: LATER)
    return updater.from_series(register.manifest("un_sc"), "s.tar.xz", raw, read_series("s.tar.xz", raw, index))


def index_of(members: dict[str, bytes]) -> bytes:
    rows = (f"{name},{len(content)}" for name, content in members.items())
    return "\n".join(["file,bytes", *rows]).encode()


@pytest.mark.parametrize("damage", ["cut off", "a byte turned", "a member missing", "a member of another size"])
def test_a_series_that_is_damaged_gives_nothing_and_says_so(register: Register, damage: str) -> None:
    before = answers(register)
    members = days("2025-01-05", "2025-02-05", "2025-03-05")
    index = index_of(members)
    raw = archive(members)
    match damage:
        case "cut off":
            raw = cut(raw)
        case "a byte turned":
            raw = raw[:600] + bytes([raw[600] ^ 255]) + raw[601:]
        case "a member missing":
            raw = archive(dict(list(members.items())[:2]))
        case _:
            raw = archive({**members, "un_sc_consolidated_2025-02-05.xml": b"<x/>"})
    assert bring_series(register, raw, index).result == "refused"
    reason = "format" if damage == "a byte turned" else "truncated"
    assert_refused(register, "un_sc", reason, before)


def test_a_member_that_is_no_list_is_refused_by_name_and_the_others_come_in(register: Register) -> None:
    members = {**days("2025-01-05", "2025-03-05"), "un_sc_consolidated_2025-02-05.xml": LOGIN_PAGE}
    report = bring_series(register, archive(members), index_of(members))
    assert (report.result, report.n_snapshots) == ("refused", 2)
    assert report.detail.startswith("2025-02-05: ")
    assert [each.published_on for each in register.snapshots("un_sc")] == ["2025-01-05", "2025-03-05", UN_DAY]
    (refusal,) = register.refusals("un_sc")
    assert (refusal.reason, refusal.origin) == ("html", "s.tar.xz: un_sc_consolidated_2025-02-05.xml")


def test_a_member_without_an_index_row_is_dated_by_its_name(register: Register) -> None:
    members = days("2025-01-05", "2025-02-05")
    index = index_of(dict(list(members.items())[:1]))
    assert bring_series(register, archive(members), index).n_snapshots == 2


def test_a_member_without_any_date_stops_the_series_before_anything_is_read(register: Register) -> None:
    before = answers(register)
    members = {**days("2025-01-05"), "consolidated.xml": UN}
    with pytest.raises(UsageError, match=r"consolidated\.xml in s\.tar\.xz.*dateGenerated"):
        bring_series(register, archive(members), index_of(days("2025-01-05")))
    assert answers(register) == before


def test_an_index_without_its_column_is_refused(register: Register) -> None:
    before = answers(register)
    assert bring_series(register, archive(days("2025-01-05")), b"name,date\nx,y\n").result == "refused"
    assert "`file`" in assert_refused(register, "un_sc", "format", before)


def mirror_of(folder: Path, files: dict[str, dict[str, bytes]], days_of: dict[str, str]) -> Path:
    entries = []
    for name, some in files.items():
        (folder / name).mkdir(parents=True)
        for file, content in some.items():
            (folder / name / file).write_bytes(content)
        paths = ", ".join(f'"{name}/{file}"' for file in some)
        entries.append(
            f'[[snapshot]]\nlist = "{name}"\nfiles = [{paths}]\npublished_on = {days_of[name]}\n'
            'status = "current"\nform = "publisher"\n'
        )
    (folder / "mirror.toml").write_text("\n".join(entries), "utf-8")
    return folder


def test_one_refused_list_of_a_mirror_keeps_no_other_from_coming_in(register: Register, tmp_path: Path) -> None:
    before = [held.record for held in register.records("us_ofac_sdn")]
    files = {
        "us_ofac_sdn": {**US, "sdn.csv": LOGIN_PAGE},
        "un_sc": {"consolidated.xml": next_un()},
        "gb_ofsi": {"ConList.xlsx.gz": cut(gzip.compress(GB))},
    }
    folder = mirror_of(tmp_path / "mirror", files, dict.fromkeys(files, "2026-03-16"))
    with Mirror(folder) as mirror:
        reports = {each.list: each for each in from_mirror(Updater(register, clock=lambda: LATER), mirror)}
    assert {name: each.result for name, each in reports.items()} == {
        "us_ofac_sdn": "refused",
        "un_sc": "imported",
        "gb_ofsi": "refused",
    }
    assert [held.record for held in register.records("us_ofac_sdn")] == before
    states = {each.list: each for each in register.lists(date(2026, 4, 2))}
    assert (states["us_ofac_sdn"].status, states["un_sc"].status) == ("refused", "current")
    assert {each.list: each.reason for each in register.refusals()} == {"us_ofac_sdn": "html", "gb_ofsi": "truncated"}


def test_a_mirror_that_lacks_a_file_names_it_and_brings_in_the_others(register: Register, tmp_path: Path) -> None:
    files = {"us_ofac_sdn": {**US}, "un_sc": {"consolidated.xml": next_un()}}
    folder = mirror_of(tmp_path / "mirror", files, dict.fromkeys(files, "2026-03-16"))
    (folder / "us_ofac_sdn/alt.csv").unlink()
    with Mirror(folder) as mirror:
        reports = {each.list: each for each in from_mirror(Updater(register, clock=lambda: LATER), mirror)}
    assert (reports["us_ofac_sdn"].result, reports["un_sc"].result) == ("unreachable", "imported")
    assert "alt.csv" in reports["us_ofac_sdn"].detail


@pytest.mark.parametrize("path", ["../register.db", "/etc/hostname", "un/../../x", "C:/x", "un\\\\..\\\\x", ""])
def test_a_mirror_never_leads_out_of_itself(tmp_path: Path, path: str) -> None:
    folder = mirror_of(tmp_path / "mirror", {"un_sc": {"consolidated.xml": UN}}, {"un_sc": UN_DAY})
    text = (folder / "mirror.toml").read_text("utf-8").replace("un_sc/consolidated.xml", path)
    (folder / "mirror.toml").write_text(text, "utf-8")
    with pytest.raises(UsageError, match="leads out of the mirror"):
        Mirror(folder)


def test_a_link_out_of_a_mirror_is_refused_and_the_register_stays(register: Register, tmp_path: Path) -> None:
    before = answers(register)
    folder = mirror_of(tmp_path / "mirror", {"un_sc": {"consolidated.xml": UN}}, {"un_sc": UN_DAY})
    outside = tmp_path / "secret.xml"
    outside.write_bytes(next_un())
    (folder / "un_sc/consolidated.xml").unlink()
    try:
        (folder / "un_sc/consolidated.xml").symlink_to(outside)
    except OSError:
        pytest.skip("this system lets no user make links")
    with Mirror(folder) as mirror:
        (report,) = from_mirror(Updater(register, clock=lambda: LATER), mirror)
    assert report.result == "refused"
    assert_refused(register, "un_sc", "format", before)


def test_a_good_file_after_a_refused_one_puts_the_list_right_and_keeps_the_refusal_on_record(
    register: Register,
) -> None:
    bring(register, "un_sc", {"consolidated.xml": LOGIN_PAGE})
    assert bring(register, "un_sc", {"consolidated.xml": next_un()}, now=LATER.replace(hour=13)).result == "imported"
    (state,) = (each for each in register.lists(date(2026, 4, 2)) if each.list == "un_sc")
    assert (state.status, state.refusal, state.published_on) == ("current", "", "2026-03-15")
    assert [each.reason for each in register.refusals()] == ["html"]


def test_an_own_list_cannot_drop_a_form_in_which_the_register_holds_files(register: Register) -> None:
    text = OWN_LIST.format(form="csv")
    register.add_list(text)
    bring(register, "own", {"own.csv": b"Ref,Name\n1,Invented One\n"}, "2026-03-01")
    with pytest.raises(UsageError, match="form csv"):
        register.add_list(OWN_LIST.format(form="table"))
    assert [held.record.name for held in register.records("own")] == ["Invented One"]
    assert "own" in {each.list for each in register.lists()}


OWN_LIST = """
list = "own"
authority = "XX"
title = "An invented list"
publisher = "Nobody"
page = ""
cadence = "never"
terms = "none"
stale_after_days = 30
tolerated_shrink = 0.5
dates = {{}}
regimes = {{}}

[[forms]]
id = "{form}"
kind = "publisher"
reader = "comity.sources.mapped.reader"
reader_version = 1
verified_on = "fixture"
matches = ["own*.csv"]
carries = ["primary_name"]

[forms.mapping]
list = "own"
authority = "XX"
container = "csv"
key = "{{Ref}}"
kinds = [{{ kind = "person" }}]
names = [{{ field = "Name" }}]
"""
