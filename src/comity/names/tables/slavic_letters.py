"""Cyrillic letters in Latin: the form most used in lists, and the sound under which spellings meet.

Russian after BGN/PCGN 1947 without its apostrophes and dots; Ukrainian after the 2010 resolution of its government
(also BGN/PCGN 2019) but for `iy`; Belarusian after BGN/PCGN 1979; Serbian in Gaj's alphabet without accents;
Macedonian and Bulgarian after their laws (Bulgarian 2009); Kazakh, Kyrgyz, Tatar, Uzbek, Tajik and Mongolian after
BGN/PCGN.
"""

RUSSIAN = {
    **dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюяё", (
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya e".replace("_", "").split(" ")
    ), strict=True)),
    "ѣ": "e", "ѳ": "f", "ѵ": "i", "ѐ": "e", "ѝ": "i",
    "ґ": "g", "є": "ye", "і": "i", "ї": "yi", "ў": "u",
    "қ": "k", "ғ": "g", "ң": "n", "ө": "o", "ү": "u", "ұ": "u", "һ": "h", "ә": "a", "ҳ": "h", "ҷ": "j",
    "ӣ": "i", "ӯ": "u",
    "җ": "zh", "ҡ": "k", "ҙ": "z", "ҫ": "s", "ҥ": "n", "ӈ": "n", "ӊ": "n", "ҕ": "g", "ҹ": "j", "ҽ": "ch", "ҿ": "ch",
    "ӑ": "a", "ӓ": "a", "ӗ": "e", "ӧ": "o", "ӱ": "u", "ӳ": "u", "ӹ": "y", "ӂ": "zh", "ӏ": "", "ӡ": "dz", "ӝ": "dzh",
    "ӟ": "dz", "ӵ": "ch", "ӥ": "i", "ҝ": "g", "ҵ": "ts", "ҧ": "p", "ҭ": "t", "ҟ": "k", "ҩ": "o", "ӄ": "k", "ӷ": "g",
    "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
    "'": "", "’": "", "ʼ": "", "-": "",
}  # fmt: skip

UKRAINIAN = {**RUSSIAN, "г": "h", "и": "y", "е": "e"}
BELARUSIAN = {**RUSSIAN, "г": "h", "и": "i"}
BULGARIAN = {**RUSSIAN, "ъ": "a", "щ": "sht", "х": "h", "ь": "y"}
SERBIAN = {**RUSSIAN, "ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s"}
MACEDONIAN = {**RUSSIAN, "х": "h", "ц": "c", "џ": "dzh"}
UZBEK = {**RUSSIAN, "ў": "o", "х": "kh", "ж": "j"}

SOUNDS = {
    **dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюяё", (
        "a b v g d e Z z i i k l m n o p r s t u f h T C S Q _ i _ e iu ia e".replace("_", "").split(" ")
    ), strict=True)),
    **{letter: latin for letter, latin in RUSSIAN.items() if ord(letter) > 0x44F and letter != "ё"},
    "є": "ie", "ї": "i", "ў": "v", "ҷ": "dZ", "җ": "Z", "ҹ": "dZ", "ҽ": "C", "ҿ": "C", "ӂ": "Z", "ӝ": "dZ",
    "ӵ": "C", "ҵ": "T",
    "ј": "i", "љ": "l", "њ": "n", "ћ": "C", "ђ": "dZ", "џ": "dZ", "ѓ": "g", "ќ": "k", "ѕ": "dz",
    "'": "", "’": "", "ʼ": "", "-": "",
}  # fmt: skip
"""Letter -> sound (see `slavic_spelling`)."""

VOWELS = "аеёиоуыэюяєіїѣәөүұ"
"""Vowel letters, after which `е` is iotated."""
