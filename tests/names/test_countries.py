"""Countries, nationalities and demonyms as printed, and the codes that they stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import countries, plain_letters
from comity.names.countries import code, codes, compatible
from comity.names.tables import country_names

_KNOWN = st.sampled_from(["RU", "SU", "UA", "BY", "HK", "CN", "PS", "IL", "SD", "SS", "RS", "XK", "YU", "GB", "", "?"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IR", "IR"), ("ir", "IR"), ("IRN", "IR"), ("PRK", "KP"), ("kor", "KR"), ("UK", "GB"), ("EL", "GR"),
        ("U.S.A.", "US"), ("us", "US"), ("uae", "AE"), ("DPRK.", "KP"), ("ROM", "RO"),
        ("Iran (Islamic Republic of)", "IR"), ("Islamic Rep. of Iran", "IR"), ("Persia", "IR"),
        ("Korea, North", "KP"), ("KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", "KP"), ("N. Korea", "KP"),
        ("Democratic People’s Republic of Korea (DPRK)", "KP"), ("Korea, Dem. People's Rep.", "KP"),
        ("Korea, South", "KR"), ("Korea (Republic of)", "KR"), ("People's Republic of Korea", "KP"),
        ("Burma", "MM"), ("BIRMANIE/MYANMAR", "MM"), ("Congo, Democratic Republic of (was Zaire)", "CD"),
        ("Congo (Democratic Republic)", "CD"), ("Congo", "CG"), ("Republic of the Congo", "CG"),
        ("Bahamas, The", "BS"), ("Man, Isle of", "IM"), ("Cote d Ivoire", "CI"), ("Côte d’Ivoire", "CI"),
        ("Virgin Islands (UK)", "VG"), ("Virgin Islands (U.S.)", "VI"), ("St. Kitts and Nevis", "KN"),
        ("Niger", "NE"), ("Nigerian", "NG"), ("Guinea", "GN"), ("Guinea-Bissau", "GW"), ("Papua New Guinea", "PG"),
        ("Sudanese", "SD"), ("South Sudanese", "SS"), ("Dominican", "DO"), ("Palestinian", "PS"), ("Kosovo", "XK"),
        ("Iranian", "IR"), ("Iranians", "IR"), ("U. K.", "GB"),
        ("S. Sudan", "SS"), ("North Korean", "KP"), ("Region: Gaza", "PS"), ("England", "GB"),
        ("RUSSIE", "RU"), ("BIÉLORUSSIE", "BY"), ("CORÉE DU NORD", "KP"), ("République islamique d'Iran", "IR"),
        ("Rusia", "RU"), ("Corea del Norte", "KP"), ("Weißrussland", "BY"), ("russischer Staatsbürger", "RU"),
        ("Nordkorea", "KP"), ("Bielorussia", "BY"), ("Coreia do Norte", "KP"), ("Afeganistão", "AF"), ("İran", "IR"),
        ("Россия", "RU"), ("РФ", "RU"), ("гражданин Российской Федерации", "RU"), ("Северная Корея", "KP"),
        ("КНДР", "KP"), ("Республика Беларусь", "BY"), ("Росія", "RU"),
        ("北朝鮮", "KP"), ("ロシア", "RU"), ("アフガニスタン", "AF"), ("コンゴ民主共和国", "CD"), ("コンゴ", "CG"),
        ("南スーダン", "SS"), ("シリア・アラブ共和国", "SY"), ("スーダン人（生まれ）", "SD"), ("ソマリア人", "SO"),
        ("エジプトEgypt", "EG"), ("インドネシア", "ID"), ("白ロシア", "BY"), ("朝鲜", "KP"), ("俄罗斯", "RU"),
        ("俄羅斯聯邦", "RU"), ("印度尼西亚", "ID"), ("북한", "KP"), ("러시아", "RU"), ("이란인", "IR"),
        ("إيران", "IR"), ("الإيرانية", "IR"), ("سوريا", "SY"), ("كوريا الشمالية", "KP"), ("روسیه", "RU"),
        ("Soviet Union", "SU"), ("USSR", "SU"), ("Yugoslavia", "YU"), ("Czechoslovakia", "CS"), ("GDR", "DD"),
        ("Hong Kong", "HK"), ("China, Hong Kong", "HK"), ("Hong Kong, China", "HK"), ("CHINA (TAIWAN)", "TW"),
        ("Taiwan, Province of China", "TW"), ("Republic of China", "TW"), ("Crimea", "UA"),
        ("Former USSR Currently Belarus", "BY"), ("USSR (now Russian Federation)", "RU"),
        ("possibly Palestinian", "PS"), ("Turks & Caicos Islands", "TC"), ("Bosnia & Herzegovina", "BA"),
        ("citizen of Syria", "SY"), ("Tehran, Iran", "IR"), ("Moscow, RU", "RU"), ("Kish Island, Iran", "IR"),
        ("Atlanta, Georgia, USA", "US"), ("Georgia", "GE"), ("New Mexico", "US"), ("British Columbia", "CA"),
    ],
)  # fmt: skip
def test_a_printed_country_has_its_code(text: str, expected: str) -> None:
    assert code(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", " ", "N/A", "na", "to", "unknown", "stateless", "GER", "Los Angeles, CA", "Portland, OR", "tell us",
     "Diplomatic", "Long Island", "115088", "Indochina", "😀" * 5000, "Iran" * 5000, "\x00", "ー", "ア" * 3000],
)  # fmt: skip
def test_what_names_no_country_has_no_code(text: str) -> None:
    assert code(text) == ""
    assert codes(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran; Iraq", ("IR", "IQ")), ("IR|IQ", ("IR", "IQ")), ("ru, ua", ("RU", "UA")), ("CA, US", ("CA", "US")),
        ("Russia (formerly USSR)", ("RU", "SU")), ("(a) German, (b) Moroccan", ("DE", "MA")),
        ("a) Syrian b) Palestinian", ("SY", "PS")), ("Syrian/Lebanese", ("SY", "LB")), ("Iranian and US", ("IR", "US")),
        ("Trinidad and Tobago", ("TT",)), ("Bosnia and Herzegovina", ("BA",)), ("Myanmar/ Burma", ("MM",)),
        ("Korea, North; Korea, South", ("KP", "KR")), ("トルコ、ヨルダン", ("TR", "JO")), ("Korean", ("KR", "KP")),
        ("Kashmir", ("IN", "PK")), ("Congolese", ("CD", "CG")), ("China, Cambodia", ("CN", "KH")),
        ("China; Taiwan", ("CN", "TW")), ("Russian, Uzbekistani, British", ("RU", "UZ", "GB")),
        ("Crimea region of Ukraine", ("UA", "RU")), ("Cuba, Iran & Syria", ("CU", "IR", "SY")),
    ],
)  # fmt: skip
def test_all_that_are_named_are_found(text: str, expected: tuple[str, ...]) -> None:
    assert codes(text) == expected


@given(
    st.text(max_size=60) | st.lists(st.sampled_from(["Iran", "of", "Korea", ",", "(", "us", "朝鮮", "/"])).map(" ".join)
)
def test_a_code_is_one_of_the_codes(text: str) -> None:
    found = codes(text)
    assert len(set(found)) == len(found)
    assert (code(text) in found) if found else code(text) == ""


def test_every_phrase_of_the_table_is_folded_stands_once_and_is_found() -> None:
    seen: dict[str, str] = {}
    for row in country_names.NAMES.strip().replace("\n  ", " ").splitlines():
        head, _, names = row.partition(": ")
        for phrase in names.split(", "):
            words = [word for word in phrase.split() if word not in countries._FILLERS]
            assert words == [countries._folded(word) for word in countries._words(plain_letters.plain(phrase))] or (
                set(words) & countries._SHORT.keys()
            ), phrase
            key = " ".join(words)
            assert seen.setdefault(key, head) == head, f"{phrase}: {seen[key]} and {head}"
            assert codes(phrase) == tuple(head.split()[0].split(",")), phrase


def test_every_iso_code_is_known() -> None:
    heads = [row.partition(":")[0].split() for row in country_names.NAMES.splitlines() if row and row[0] != " "]
    current = {head[0] for head in heads if "," not in head[0]} - countries.FORMER - {"XK"}
    assert len(current) == 249  # ISO 3166-1, since 2011
    assert all(code(each) == head[0] for head in heads if "," not in head[0] for each in head)


@pytest.mark.parametrize(
    ("a", "b"),
    [("SU", "RU"), ("SU", "UA"), ("SU", "BY"), ("YU", "RS"), ("CS", "CZ"), ("DD", "DE"), ("HK", "CN"), ("SD", "SS"),
     ("RS", "XK"), ("PS", "IL"), ("GB", "VG"), ("RU", "RU")],
)  # fmt: skip
def test_heirs_and_territories_are_compatible(a: str, b: str) -> None:
    assert compatible(a, b)
    assert compatible(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("RU", "UA"), ("KP", "KR"), ("HK", "TW"), ("HR", "RS"), ("CD", "CG"), ("IR", "IQ")]
)
def test_others_are_not(a: str, b: str) -> None:
    assert not compatible(a, b)


@given(_KNOWN, _KNOWN)
def test_compatibility_is_mutual(a: str, b: str) -> None:
    assert compatible(a, b) == compatible(b, a)
    assert compatible(a, a)
