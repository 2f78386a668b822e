"""Greek, Armenian and Georgian letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import cyrillic
from comity.names.greek import romanise


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Γεώργιος", "georgios"),
        ("ΠΑΠΑΔΟΠΟΥΛΟΣ", "papadopoulos"),
        ("Μητσοτάκης", "mitsotakis"),
        ("Ευάγγελος", "evangelos"),
        ("Μπακογιάννη", "bakogianni"),
        ("Ντόρα", "dora"),
        ("Γκίκας", "gikas"),
        ("Αυγουστίνος", "avgoustinos"),
        ("Ναύτης", "naftis"),
        ("Ταΰγετος", "taygetos"),
        ("Χρήστος", "christos"),
        ("Սարգսյան", "sargsyan"),
        ("Երևան", "yerevan"),
        ("Ոսկանյան", "voskanyan"),
        ("Ովսեփյան", "ovsepyan"),
        ("Հովհաննիսյան", "hovhannisyan"),
        ("სააკაშვილი", "saakashvili"),
        ("ᲒᲘᲝᲠᲒᲘ", "giorgi"),
        ("ჯუღაშვილი", "jughashvili"),
    ],
)
def test_words_are_written_as_passports_write_them(word: str, form: str) -> None:
    assert [part.form for part in romanise(word)] == [form]


def test_a_word_without_letters_has_no_part() -> None:
    assert romanise("—") == ()
    assert romanise("") == ()


def test_names_meet_their_russian_spelling() -> None:
    assert set(romanise("Սարգսյան")[0].keys) & set(cyrillic.romanise("Саргсян")[0].keys)
    assert set(romanise("ჯუღაშვილი")[0].keys) & set(cyrillic.romanise("Джугашвили")[0].keys)
    assert "given:georgiy" in romanise("Γεώργιος")[0].keys


@given(st.text(st.characters(min_codepoint=0x370, max_codepoint=0x10FF), max_size=10))
def test_any_word_gives_ascii_or_nothing(word: str) -> None:
    for part in romanise(word):
        assert part.form.isascii()
        assert part.form.isalnum()
