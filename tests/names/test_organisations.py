from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.organisations import acronym, generic_weight, keys, legal_form, phrases_of, same_group
from comity.names.tables import legal_forms as table


def stripped(name: str) -> str:
    return " ".join(legal_form(name.split())[0])


def codes(name: str) -> list[str]:
    return [form.code for form in legal_form(name.split())[1]]


@pytest.mark.parametrize(
    ("name", "rest", "found"),
    [
        ("alba trading limited", "alba trading", ["ltd"]),
        ("alba trading co ltd", "alba trading", ["ltd"]),
        ("alba and co", "alba", ["co"]),
        ("alba publishing and co kg", "alba publishing", ["kg"]),
        ("alba trading company llc", "alba trading", ["co", "llc"]),
        ("ooo alba", "alba", ["ooo"]),
        ("alba ooo", "alba", ["ooo"]),
        ("obshchestvo s ogranichennoy otvetstvennostyu alba", "alba", ["ooo"]),
        ("obschestvo s ogranichennoi otvetstvennostiu alba", "alba", ["ooo"]),
        ("publichnoye aktsionernoye obshchestvo alba bank", "alba bank", ["pjsc"]),
        ("zakrytoe aktsionernoe obshchestvo alba", "alba", ["cjsc"]),
        ("federalnoe gosudarstvennoe unitarnoe predpriyatie zavod alba", "zavod alba", ["fgup"]),
        ("federal state unitary enterprise alba plant", "alba plant", ["fgup"]),
        ("tovarystvo z obmezhenoiu vidpovidalnistiu alba", "alba", ["ooo"]),
        ("alba sa de cv", "alba", ["sa"]),
        ("alba s de rl de cv", "alba", ["srl"]),
        ("alba gmbh and co kg", "alba", ["kg"]),
        ("alba sp z oo", "alba", ["spzoo"]),
        ("alba pvt ltd", "alba", ["ltd"]),
        ("alba sdn bhd", "alba", ["ltd"]),
        ("alba ticaret limited sirketi", "alba ticaret", ["ltd"]),
        ("alba anonim sirketi", "alba", ["as"]),
        ("pt alba tbk", "alba", ["pt", "pt"]),
        ("shang hai alba gu fen you xian gong si", "shang hai alba", ["gufen"]),
        ("alba you xian gong si", "alba", ["ltd"]),
        ("chusik hoesa alba", "alba", ["kk"]),
        ("alba kabushiki kaisha", "alba", ["kk"]),
        ("sherkat sahami khass alba", "alba", ["cjsc"]),
        ("stichting alba", "alba", ["foundation"]),
        ("al sharka alba dhat maswulia mahduda", "alba", ["co", "ltd"]),
        ("alba sh m m", "alba", ["ltd"]),
        ("alba bam", "alba", ["ltd"]),
        ("symmetochiki etaireia alba", "alba", ["jsc"]),
        ("otvorena akciova spolocnost alba", "alba", ["ojsc"]),
        ("ao tbk", "tbk", ["jsc"]),
        ("alba co ltd beijing branch", "alba beijing", ["ltd", "branch"]),
        ("joint stock company alba plant jsc", "alba plant", ["jsc", "jsc"]),
        ("aktsionernoe obshchestvo 15 zavod ao 15 az", "15 zavod 15 az", ["jsc", "jsc"]),
    ],
)
def test_the_legal_form_is_taken_out_wherever_it_is_sure(name: str, rest: str, found: list[str]) -> None:
    assert (stripped(name), codes(name)) == (rest, found)


@pytest.mark.parametrize(
    "name",
    [
        "company",
        "sa",
        "llc",
        "as roma",
        "se alba",
        "ab alba",
        "the company",
        "alba",
        "sa bank",
        "zhi zao chang",
        "and co",
    ],
)
def test_a_name_stays_whole_where_the_letters_are_no_legal_form(name: str) -> None:
    assert legal_form(name.split()) == (tuple(name.split()), ())


def test_a_name_is_never_emptied() -> None:
    assert stripped("company ltd") == "company"
    assert stripped("ooo as") == "as"
    assert stripped("the company ltd") == "the company"


def test_two_letters_beside_a_sure_form_are_part_of_the_name() -> None:
    assert stripped("ooo ultra ek") == "ultra ek"
    assert stripped("ji xie zhi zao you xian gong si") == "ji xie zhi zao"


def test_a_form_says_where_it_stands() -> None:
    _, (first, second) = legal_form(("ooo", "alba", "company"))
    assert (first.start, first.end, first.text, first.group) == (0, 1, "ooo", "limited")
    assert (second.start, second.end, second.text, second.group) == (2, 3, "company", "company")


def test_a_company_may_be_any_kind_of_company_but_no_foundation() -> None:
    assert same_group("limited", "limited")
    assert same_group("company", "stock")
    assert same_group("limited", "company")
    assert not same_group("limited", "stock")
    assert not same_group("company", "foundation")


NAMES = ["alba bank ltd", "co company ooo ao", "sa de cv gmbh", "and kg the s a", "joint stock limited branch 39"]
WORDS = st.sampled_from([word for name in NAMES for word in name.split()])


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_what_remains_and_what_was_taken_make_up_the_name(tokens: list[str]) -> None:
    rest, forms = legal_form(tokens)
    assert rest
    taken = {position for form in forms for position in range(form.start, form.end)}
    assert sum(form.end - form.start for form in forms) == len(taken)
    assert rest == tuple(token for position, token in enumerate(tokens) if position not in taken)
    assert all(form.text == " ".join(tokens[form.start : form.end]) for form in forms)


def test_no_form_stands_twice_in_the_table() -> None:
    lines = [line.partition(": ") for line in table.FORMS.strip().splitlines()]
    phrases = [phrase.lstrip("<^=*") for _, _, row in lines for phrase in row.split(", ")]
    assert len(phrases) == len(set(phrases))
    assert all(phrase.isascii() and phrase == phrase.lower() for phrase in phrases)


def test_words_that_many_organisations_share_weigh_less() -> None:
    assert generic_weight("company") < generic_weight("trading") < generic_weight("bank") < generic_weight("russian")
    assert generic_weight("zavod") == generic_weight("plant")
    assert generic_weight("gazprom") == 1.0


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("intl", "international", "abbr:international"),
        ("mfg", "manufacturing", "abbr:manufacturing"),
        ("centre", "ctr", "abbr:center"),
        ("organisation", "org", "abbr:organization"),
        ("tech", "technology", "abbr:technology"),
        ("tech", "technical", "abbr:technical"),
        ("industries", "industry", "abbr:industry"),
        ("&", "and", "abbr:and"),
        ("zavod", "plant", "word:plant"),
        ("zavod", "factory", "word:factory"),
        ("nauchno", "scientific", "word:scientific"),
        ("nauchno", "research", "word:research"),
        ("banque", "banco", "word:bank"),
        ("obyedinenie", "association", "word:association"),
        ("sudokhodnaya", "shipping", "word:shipping"),
    ],
)
def test_abbreviations_and_translations_share_a_key(one: str, other: str, shared: str) -> None:
    assert shared in keys(one)
    assert shared in keys(other)


def test_a_word_has_at_most_eight_keys_abbreviations_first() -> None:
    assert keys("gazprom") == ()
    assert len(keys("comm")) <= 8
    assert keys("st")[0].startswith("abbr:")
    assert keys("st")[-1].startswith("word:")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("national iranian oil company", "nioc"),
        ("islamic republic of iran shipping lines", "irisl"),
        ("korea mining development trading corporation", "kmdtc"),
        ("alba bravo charlie co ltd", "abc"),
        ("alba bank", ""),
    ],
)
def test_an_acronym_has_the_initials_of_the_words_that_count(name: str, letters: str) -> None:
    assert acronym(name.split()) == letters


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("npo alba", ((0, 1, "npo"),)),
        ("nauchno proizvodstvennoe obyedinenie alba", ((0, 3, "npo"),)),
        ("alba research and production association", ((1, 5, "npo"),)),
        ("scientific production association alba", ((0, 3, "npo"),)),
        ("central scientific research institute alba", ((0, 4, "tsnii"),)),
        ("tsentralnyy nauchno issledovatelskiy institut alba", ((0, 4, "tsnii"),)),
        ("experimental design bureau alba", ((0, 3, "okb"),)),
        ("opytno konstruktorskoe byuro alba", ((0, 3, "okb"),)),
        ("alba bank", ()),
    ],
)
def test_a_phrase_and_its_abbreviation_have_one_code(name: str, found: tuple[tuple[int, int, str], ...]) -> None:
    assert phrases_of(name.split()) == found
