"""What speaks for or against a match besides the name: each kind of evidence, and the laws that all of it keeps."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.model.dates import PartialDate, of_day, of_month, of_years
from comity.model.identifiers import SCHEMES, Identifier
from comity.screen.evidence import Evidence, births, countries, genders, identifiers, kinds, places

BORN = of_day(date(1968, 5, 4))
IMO, OTHER_IMO, BAD_IMO = "9471135", "9471147", "9471136"

# ---- laws ------------------------------------------------------------------------------------------------------------

_DAYS = st.dates(date(1920, 1, 1), date(2010, 12, 31))
_DATES = st.one_of(
    _DAYS.map(of_day),
    st.builds(lambda day: of_month(day.year, day.month), _DAYS),
    st.builds(lambda day, more, circa: of_years(day.year, day.year + more, circa=circa), _DAYS, st.integers(0, 5),
              st.booleans()),
    st.dates().map(of_day),
    st.just(PartialDate("unknown")),
)  # fmt: skip
_CODES = st.lists(st.sampled_from(["RU", "SU", "UA", "IR", "KP", "HK", "CN", ""]), max_size=3)
_VALUES = st.sampled_from(
    [IMO, OTHER_IMO, BAD_IMO, f"IMO {IMO}", "A1234567", "a 123-4567", "0000000", "123456", "", "N/A"]
)
_NUMBERS = st.lists(
    st.builds(
        Identifier,
        scheme=st.sampled_from([*SCHEMES, "", "no such scheme"]),
        value=_VALUES | st.text(max_size=12),
        country=st.sampled_from(["", "Iran", "Syria", "nowhere"]),
    ),
    max_size=4,
)


def _bits(found: tuple[Evidence, ...]) -> float:
    return sum(each.bits for each in found)


@given(_DATES, st.lists(_DATES, max_size=3), _DATES)
def test_another_listed_alternative_never_lowers(
    subject: PartialDate, listed: list[PartialDate], more: PartialDate
) -> None:
    before, after = births(subject, listed), births(subject, [*listed, more])
    if before:
        assert after
        assert after[0].bits >= before[0].bits


@given(_DATES, _DATES)
def test_dates_compare_alike_both_ways(a: PartialDate, b: PartialDate) -> None:
    assert _bits(births(a, [b])) == _bits(births(b, [a]))
    assert -10 <= _bits(births(a, [b])) <= 12


@given(_DATES)
def test_a_true_date_never_speaks_against(born: PartialDate) -> None:
    assert _bits(births(born, [born])) >= 0


@given(_CODES, _CODES, _CODES)
def test_a_true_nationality_never_speaks_against(codes: list[str], more: list[str], other: list[str]) -> None:
    assert _bits(countries(codes, [*more, *codes], other)) >= 0
    assert _bits(countries(codes, more, [])) == _bits(countries(more, codes, []))


@given(_NUMBERS)
def test_true_identifiers_never_speak_against(numbers: list[Identifier]) -> None:
    assert all(each.bits >= 0 for each in identifiers(numbers, numbers))


@given(_NUMBERS, _NUMBERS)
def test_identifiers_say_what_they_mean(subject: list[Identifier], listed: list[Identifier]) -> None:
    for each in identifiers(subject, listed):
        assert each.kind == "identifier"
        assert each.says[0].isupper() or not each.says[0].isalpha()
        assert each.says.endswith(".")
        assert (each.verdict in ("confirms", "supports")) == (each.bits > 0)
        assert (each.verdict in ("invalid", "contradicts")) == (each.bits == 0)


@given(_DATES, _CODES, st.text(), _NUMBERS)
def test_missing_is_no_evidence(born: PartialDate, codes: list[str], text: str, numbers: list[Identifier]) -> None:
    assert births(None, [born]) == births(born, []) == births(born, [PartialDate("?")]) == ()
    assert countries([], codes, codes) == countries(codes, [], []) == countries(codes, [""], [""]) == ()
    assert places("", [text]) == places(text, []) == ()
    assert genders("", text) == genders(text, "") == ()
    assert kinds("any", text) == kinds(text, "other") == kinds("", text) == ()
    assert identifiers([], numbers) == identifiers(numbers, []) == ()


# ---- dates -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "listed", "bits", "says"),
    [
        (BORN, BORN, 12.0, "Birth date 1968-05-04 is the listed one."),
        (BORN, of_years(1968, 1968), 5.4, "Birth date 1968-05-04 agrees with the listed 1968."),
        (of_years(1968, 1968), of_years(1968, 1968), 5.4, "Birth date 1968 agrees with the listed 1968."),
        (BORN, of_month(1968, 5), 9.0, "Birth date 1968-05-04 agrees with the listed 1968-05."),
        (BORN, of_years(1967, 1969), 3.8, "Birth date 1968-05-04 agrees with the listed 1967 to 1969."),
        (of_years(1966, 1968), of_years(1968, 1970), 2.8,
         "Birth date 1966 to 1968 agrees with the listed 1968 to 1970."),
        (BORN, of_years(1970, 1970, circa=True), 3.1,
         'Birth date 1968-05-04 agrees with the listed circa 1970 ("circa" is two years to either side).'),
        (of_day(date(1968, 1, 1)), of_day(date(1968, 1, 1)), 5.4,
         "Born 1968-01-01; the list gives 1968-01-01: the same, but 1 January often stands for an unknown day."),
        (BORN, of_day(date(1968, 1, 1)), 3.0,
         "Born 1968-05-04; the list gives 1968-01-01: 1 January often stands for an unknown day."),
        (of_month(1968, 5), of_day(date(1968, 1, 1)), 5.4,
         "Birth date 1968-05 agrees with the listed 1968-01-01 (1 January is read as the year)."),
        (BORN, of_day(date(1968, 4, 5)), 4.0, "Born 1968-05-04; the list gives 1968-04-05: day and month are swapped."),
        (BORN, of_day(date(1968, 5, 14)), 0.0, "Born 1968-05-04; the list gives 1968-05-14: one digit differs."),
        (BORN, of_day(date(1986, 5, 4)), -0.5,
         "Born 1968-05-04; the list gives 1986-05-04: two digits of the year are swapped."),
        (BORN, of_day(date(1968, 8, 29)), -0.5,
         "Born 1968-05-04; the list gives 1968-08-29: another day of the same year."),
        (BORN, of_day(date(1969, 8, 29)), -1.0, "Born 1968-05-04; the list gives 1969-08-29: one year apart."),
        (of_years(1971, 1971), of_years(1968, 1969), -3.0, "Born in 1971; the list gives 1968 to 1969."),
        (BORN, of_years(1975, 1975), -6.5, "Born 1968-05-04; the list gives 1975."),
        (BORN, of_years(1978, 1978, circa=True), -6.5,
         'Born 1968-05-04; the list gives circa 1978 ("circa" is two years to either side).'),
        (BORN, of_day(date(1998, 5, 24)), -10.0, "Born 1968-05-04; the list gives 1998-05-24: 30 years apart."),
        (of_day(date(1, 1, 1)), of_day(date(9999, 12, 31)), -10.0,
         "Born 0001-01-01; the list gives 9999-12-31: 9998 years apart."),
    ],
)  # fmt: skip
def test_births(subject: PartialDate, listed: PartialDate, bits: float, says: str) -> None:
    assert births(subject, [listed]) == (Evidence("birth", bits, says),)


def test_of_several_dates_the_best_counts() -> None:
    assert births(BORN, [of_years(1940, 1940), BORN, of_years(1968, 1968)])[0].bits == 12


# ---- countries, places, gender, kind ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "nationalities", "other", "bits"),
    [
        (["IR"], ["IR"], [], 2.0), (["IR"], [], ["IR"], 1.0), (["IR"], ["IQ"], [], -2.5), (["IR"], [], ["AE"], -1.0),
        (["RU"], ["SU"], [], 1.0), (["HK"], [], ["CN"], 0.5), (["IR"], ["IQ"], ["IR"], 1.0),
        (["IR", "IQ"], ["IQ"], [], 2.0),
        (["UA", "RU"], ["RU"], [], 2.0),
    ],
)  # fmt: skip
def test_countries(subject: list[str], nationalities: list[str], other: list[str], bits: float) -> None:
    assert _bits(countries(subject, nationalities, other)) == bits


def test_a_country_is_named_with_its_role() -> None:
    assert countries(["IR"], ["IQ", "SY"], [])[0].says == "Country IR; the listed nationality is IQ or SY."
    assert countries(["RU"], ["SU"], [])[0].says == "Country RU is compatible with SU, a listed nationality."


@pytest.mark.parametrize(
    ("city", "listed", "bits"),
    [
        ("Homs", ["Damascus", "Homs"], 3.0), ("homs", ["Homs, Syria"], 3.0), ("Homs", ["HOMS city"], 3.0),
        ("Sana'a", ["Sanaa"], 3.0), ("Kunduz", ["Qunduz"], 3.0), ("Homs", ["a street near the old mill of Homs"], 2.0),
        ("Saint Petersburg", ["St. Petersburg"], 0.0), ("Homs", ["Aleppo"], 0.0), ("Syria", ["Homs, Syria"], 0.0),
        ("City", ["Quezon City"], 0.0), ("12", ["12 Some Street"], 0.0), ("Москва", ["Москва"], 3.0),
    ],
)  # fmt: skip
def test_places(city: str, listed: list[str], bits: float) -> None:
    assert _bits(places(city, listed)) == bits


@pytest.mark.parametrize(
    ("subject", "listed", "bits"),
    [("male", "male", 0.8), ("M", "Female", -5.0), ("f", "female", 0.8), ("X", "male", 0.0), ("male", "unknown", 0.0)],
)
def test_genders(subject: str, listed: str, bits: float) -> None:
    assert _bits(genders(subject, listed)) == _bits(genders(listed, subject)) == bits


@pytest.mark.parametrize(
    ("subject", "listed", "bits"),
    [
        ("person", "person", 0), ("person", "organization", -8), ("vessel", "organization", -4),
        ("vessel", "person", -8),
        ("aircraft", "organization", -4), ("aircraft", "vessel", -8), ("other", "person", 0), ("any", "vessel", 0),
    ],
)  # fmt: skip
def test_kinds(subject: str, listed: str, bits: float) -> None:
    assert _bits(kinds(subject, listed)) == _bits(kinds(listed, subject)) == bits


# ---- identifiers -----------------------------------------------------------------------------------------------------


def _one(scheme: str, ours: str, theirs: str, our_country: str = "", their_country: str = "") -> tuple[Evidence, ...]:
    return identifiers([Identifier(scheme, ours, our_country)], [Identifier(scheme, theirs, their_country)])


@pytest.mark.parametrize(
    ("scheme", "ours", "theirs", "bits", "verdict"),
    [
        ("imo", f"IMO {IMO}", IMO, 30, "confirms"), ("imo", IMO, OTHER_IMO, 0, "contradicts"),
        ("imo", BAD_IMO, BAD_IMO, 8, "supports"),
        ("imo", BAD_IMO, IMO, 0, "invalid"), ("imo", IMO, BAD_IMO, 0, "invalid"),
        ("lei", "5493000EXAMPLE000096", "5493000example000096", 30, "confirms"),
        ("lei", "5493000EXAMPLE000096", "5493000EXAMPLE000193", 0, "contradicts"),
        ("ru_inn", "7700000009", "7700000016", 0, "contradicts"),
        ("ru_ogrn", "1027700000008", "1027700000008", 30, "confirms"),
        ("un_ref", "KPe.001", "KPe.001", 30, "confirms"), ("duns", "123000456", "123000456", 30, "confirms"),
        ("wallet", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", 30, "confirms"),
        ("bic", "ABCDKPPY", "ABCDKPPYXXX", 12, "supports"), ("bic", "ABCDKPPY", "ABCDKPPY", 14, "supports"),
        ("mmsi", "445123000", "MMSI 445123000", 12, "supports"), ("call_sign", "HMAB", "HMAB", 10, "supports"),
        ("passport", "A1234567", "a 123-4567", 14, "supports"), ("passport", "A12345", "A12345", 12, "supports"),
        ("passport", "A1234567", "B7654321", -0.5, ""), ("national_id", "90817263", "12398745", -1, ""),
    ],
)  # fmt: skip
def test_identifiers(scheme: str, ours: str, theirs: str, bits: float, verdict: str) -> None:
    (found,) = _one(scheme, ours, theirs)
    assert (found.bits, found.verdict) == (bits, verdict)


@pytest.mark.parametrize(
    ("scheme", "ours", "theirs"),
    [("wallet", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "1other"), ("duns", "123000456", "123000457"),
     ("bic", "ABCDKPPY", "ABCDIRTH"), ("mmsi", "445123000", "445123001"), ("passport", "0000000", "0000000"),
     ("passport", "1234567", "1234567"), ("national_id", "UNKNOWN", "UNKNOWN"), ("list_key", "9912345", "9912345"),
     ("passport", "A1234567", "")],
)  # fmt: skip
def test_what_tells_nothing_is_left_out(scheme: str, ours: str, theirs: str) -> None:
    assert _one(scheme, ours, theirs) == ()


def test_a_number_is_worth_more_with_its_country() -> None:
    assert _bits(_one("passport", "A1234567", "A1234567", "Iran", "IRAN (ISLAMIC REPUBLIC OF)")) == 18
    assert _bits(_one("passport", "A1234567", "A1234567", "Iran", "")) == 14
    assert _bits(_one("passport", "A1234567", "A1234567", "Iran", "Syria")) == 4
    assert _one("passport", "A12345", "A12345", "Iran", "Syria") == ()
    assert _one("passport", "A1234567", "B7654321", "Iran", "Syria") == ()


def test_a_wrong_check_digit_is_said() -> None:
    (ours,) = _one("imo", BAD_IMO, IMO)
    assert ours.says == "IMO 9471136 has a wrong check digit; it was not compared."
    (theirs,) = _one("imo", IMO, BAD_IMO)
    assert theirs.says == "The listed IMO 9471136 has a wrong check digit; it was not compared."


def test_one_agreeing_value_suffices() -> None:
    listed = [Identifier("imo", OTHER_IMO), Identifier("imo", IMO)]
    (found,) = identifiers([Identifier("imo", IMO)], listed)
    assert found.says == "IMO 9471135 is the listed one."
    assert len(identifiers([Identifier("imo", IMO), Identifier("imo", f"IMO{IMO}")], listed)) == 1


def test_a_value_without_scheme_is_compared_with_all() -> None:
    for scheme in ("", "other"):
        (found,) = identifiers([Identifier(scheme, "IMO 9471135")], [Identifier("imo", IMO)])
        assert (found.bits, found.verdict) == (10, "supports")
        assert found.says == "Number IMO 9471135 is listed as IMO."
        assert identifiers([Identifier(scheme, "A1234")], [Identifier("passport", "A1234")]) == ()
    assert _bits(identifiers([Identifier("passport", "A1234567")], [Identifier("other", "A1234567")])) == 10


def test_related_schemes_meet() -> None:
    assert _bits(identifiers([Identifier("tax_id", "7700000009")], [Identifier("ru_inn", "7700000009")])) == 20
    assert _bits(identifiers([Identifier("passport", "A1234567")], [Identifier("national_id", "A1234567")])) == 10
    assert identifiers([Identifier("passport", IMO)], [Identifier("imo", IMO)]) == ()
