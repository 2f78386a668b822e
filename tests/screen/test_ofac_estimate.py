from __future__ import annotations

import pytest

from comity.screen.ofac_estimate import LABEL, ofac_estimate, soundex


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("ROBERT", "R163"),
        ("RUPERT", "R163"),
        ("ASHCRAFT", "A261"),
        ("TYMCZAK", "T522"),
        ("PFISTER", "P236"),
        ("HONEYMAN", "H555"),
        ("LEE", "L000"),
        ("39", "39"),
    ],
)
def test_soundex_is_the_archives_code(word: str, code: str) -> None:
    assert soundex(word) == code


def test_the_same_name_scores_100_whatever_its_case_accents_and_punctuation() -> None:
    found = ofac_estimate("José de-la Cruz", ["JOSE DE LA CRUZ"])
    assert (found.score, found.whole, found.parts, found.found) == (100, 100, 100, True)
    assert found.label == LABEL


def test_the_higher_of_whole_and_parts_is_shown() -> None:
    found = ofac_estimate("Invented Ivan", ["IVAN INVENTED"])
    assert found.parts == 100 > found.whole
    assert found.score == found.parts


def test_the_best_of_a_partys_names_counts() -> None:
    assert ofac_estimate("Ivan Invented", ["Somebody Else", "Iwan Invented"]).name == "Iwan Invented"


@pytest.mark.parametrize(("asked", "listed"), [("Zzyzx", ["Ivan"]), ("", ["Ivan"]), ("Ivan", []), ("김정은", ["Kim"])])
def test_what_shares_no_first_letter_is_not_found(asked: str, listed: list[str]) -> None:
    found = ofac_estimate(asked, listed)
    assert (found.score, found.found) == (0, False)
