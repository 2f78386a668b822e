"""How the usual Latin spellings of Slavic names write each sound, one table per habit of spelling.

A table is a sequence of (Latin letters, sounds) applied in order with `str.replace`. Sounds are one character each:
`Q` щ, `C` ч, `S` ш, `Z` ж, `T` ц, `h` х; every other lower-case letter stands for itself, and `i`, `y`, `j` are brought
together later. Sources: BGN/PCGN 1947 (Russian), 1965 and 2019 (Ukrainian), ICAO Doc 9303 part 3, GOST 7.79-2000,
GOST R 52535.1-2006, ISO 9:1995, the German (Duden), French (Soviet passports until 1997), Polish (PWN) and Czech
practice, from general knowledge.
"""

from typing import TypeAlias

Rows: TypeAlias = tuple[tuple[str, str], ...]

HUSHED: Rows = (
    ("schtsch", "Q"),
    ("stschtsch", "Q"),
    ("shtsch", "Q"),
    ("stsch", "Q"),
    ("tsch", "C"),
    ("szcz", "Q"),
)
"""Letter groups with one reading wherever they stand; longest first."""

ENGLISH: Rows = (
    *HUSHED,
    ("shtch", "Q"),
    ("chtch", "Q"),
    ("shch", "Q"),
    ("schch", "Q"),
    ("shh", "Q"),
    ("sch", "Q"),  # "Scherbakov", "Schukin"; German "sch" has its own table
    ("tch", "C"),
    ("tsh", "C"),
    ("ch", "C"),
    ("zh", "Z"),
    ("sh", "S"),
    ("kh", "h"),
    ("sz", "S"),
    ("cz", "C"),
    ("dj", "dZ"),
)

GERMAN: Rows = (*HUSHED, ("dsch", "dZ"), ("sch", "S"), ("sh", "Z"), ("kh", "h"), ("ch", "h"), ("tz", "T"))
"""Where ж is `sch` too, а second reading is made from this one (`S` to `Z`); `z` and `s` are read in the code."""

POLISH: Rows = (
    *HUSHED,
    ("sch", "sh"),
    ("dzh", "dZ"),
    ("zh", "Z"),
    ("sh", "S"),
    ("sz", "S"),
    ("cz", "C"),
    ("ch", "h"),
    ("kh", "h"),
    ("dj", "dZ"),
    ("c", "T"),
)
"""Also Czech and Slovak `ch`."""

FRENCH: Rows = (
    ("chtch", "Q"),
    ("shch", "Q"),
    ("stch", "Q"),
    ("tch", "C"),
    ("sch", "S"),
    ("zh", "Z"),
    ("sh", "S"),
    ("ch", "S"),
    ("kh", "h"),
    ("dj", "dZ"),
    ("j", "Z"),
    ("gue", "ge"),
    ("gui", "gi"),
    ("guy", "gi"),
)

PLAIN_CARONS: Rows = (
    ("ch", "h"),
    ("sc", "Q"),
    ("dz", "dZ"),
    ("dj", "dZ"),
    ("kh", "h"),
    ("zh", "Z"),
    ("sh", "S"),
    ("ck", "Ck"),
    ("cs", "C"),
    ("c", "C"),
)
"""Czech, Slovene, Serbian, ISO 9 after the accents were lost: `c` for č, `sc` for šč, `dz` for dž."""

NORDIC: Rows = (
    ("sjtsj", "Q"),
    ("sjtj", "Q"),
    ("tsj", "C"),
    ("tj", "C"),
    ("sj", "S"),
    ("zj", "Z"),
    ("zh", "Z"),
    ("sh", "S"),
    ("ch", "h"),
    ("kh", "h"),
    ("oe", "u"),
)
"""Swedish, Norwegian and Dutch."""

COMMON: Rows = (
    ("ck", "k"),
    ("tc", "T"),
    ("ce", "Te"),
    ("ci", "Ti"),
    ("cy", "Ti"),
    ("cj", "Ti"),
    ("c", "k"),
    ("ts", "T"),
    ("tz", "T"),
    ("x", "ks"),
    ("ph", "f"),
    ("th", "t"),
    ("gh", "g"),
    ("q", "k"),
    ("w", "v"),
    ("ou", "u"),
)
"""What holds in every habit, after its own table."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENDINGS = _words("""
    ova eva owa ewa off eff yov yev iov iev ovas evas ovs evs
    sev zev tsev tev nev rev lev kev dev gev bev mev pev vev chev shev zhev ayev aev tayev bayev baev liev
    tsov tsova zov sov kov gov nov rov lov mov dov pov bov tov fov khov hov bekov kof nof rof lof tof mof
    sow zow kow gow now row low mow dow pow bow tow chow sew zew tew new lew dew jew
    sky ski skiy skii skij skyi skyy skyj skis ska skaya skaia skaja cki cka tsky tski
    skoy skoi skoj noy noi noj toy toi toj koy koi koj voy voi voj loy loi loj
    kin kina shin shina chin china zhin zhina tin tina nin nina lin lina rin rina gin gina din dina min mina vin vina
    sin sina zin zina khin hin pin pina bin tsin cin cyn tsyn tsyna zyn syn syna yne
    tine nine kine line rine gine guine dine mine vine sine zine chine tsine
    enko enka enco chko schko shko tsko chenko chuk czuk tschuk shchuk yuk iuk juk nuk luk ruk duk zuk shuk
    yak iak jak chak yan ian jan iants yants dze vili shvili adze idze
    vich vitch witsch tsch vics vitj itj itsj itx witj wicz icz vych ych ich avich
    vic jic zic dzic lic ric nic sic tic cic gic bic dic
    vna wna auna euna ichna ovna evna ivna ets iets yets ykh ikh yh
    kau nau rau sau zau ouk hina hin vits
    lyy nyy nyi nyj aya aia aja iya iia ija enia eniya iou nou kou lou
""")
"""Endings of three to six letters after which a token is taken for a Slavic surname, patronymic or given name."""

SHORT_ENDINGS = frozenset(("ov", "ev", "ow", "ew", "yy", "yi", "iy", "ii", "ij"))
"""Those of two letters that tell by themselves; the others of that length are too common elsewhere."""

GROUPS = ("shch", "zh", "kh", "ts", "yu", "ya", "tch", "szcz", "iev", "yev")
"""Letter groups that tell a name written from Cyrillic, in tokens of five letters and more."""

WESTERN_INE = _words("""
    catherine christine martine justine pauline celine josephine jacqueline madeleine valentine antoine francine
    nadine sabine karine corine corinne delphine clementine ernestine augustine maxine elaine lorraine blaine
    geraldine caroline emeline adeline evangeline janine jeannine regine bernardine claudine aline line nine
    severine sandrine katherine maine palestine philippine angeline ludivine charline emmeline undine ursine
    katerine ekaterine kateryne wayne
""")
"""Western names whose last `e` is no French spelling of Slavic -in."""

ENDINGS_MENDED: Rows = (
    ("off", "ov"),
    ("eff", "ev"),
    ("of", "ov"),
    ("ef", "ev"),
    ("offa", "ova"),
    ("effa", "eva"),
    ("ine", "in"),
    ("yne", "in"),
    ("slau", "slav"),
    ("cki", "tski"),
    ("cky", "tski"),
    ("cka", "tska"),
    ("itch", "iC"),
    ("itx", "iC"),
    ("ic", "iC"),
    ("vich", "viC"),  # never х or ш, whatever habit the rest shows
    ("vych", "viC"),
    ("vytch", "viC"),
    ("enco", "enko"),
    ("ovs", "ov"),
    ("evs", "ev"),
    ("ovas", "ov"),
    ("evas", "ev"),
    ("skis", "ski"),
)
"""Endings of tokens of six letters and more: Western and French, Belarusian, Polish, Catalan, Moldovan, Baltic."""

REGIONAL: Rows = (
    ("iou", "ev"),
    ("you", "ev"),
    ("eu", "ev"),
    ("ou", "ov"),
    ("au", "ov"),
    ("auna", "ovna"),
    ("enka", "enko"),
    ("ska", "skaya"),
    ("ouski", "ovski"),
    ("ousky", "ovski"),
    ("auski", "ovski"),
    ("euski", "evski"),
    ("ouskaya", "ovskaya"),
    ("aviC", "oviC"),
    ("vits", "viC"),
)
"""Endings that may stand for a Russian one; read as an alternative."""

SON_WORDS = _words("""
    ogly oglu ogli oglou ugli ugly uly uulu ulu oghlu oghli ilyich ilich ilyitch ilitch iljitsch ilych illich ilyc
    kuzmich kuzmitch kuzmych lukich lukych nikitich nikitych fomich fomych savvich savvych fokich
""")
"""Words that are a patronymic, or the part of one that says "son of" in Turkic languages."""
DAUGHTER_WORDS = _words("kyzy kizi qizi kyzi gyzy gizi qyzy kyz qiz kizy kysy")
PATRONYMIC_WORDS = SON_WORDS | DAUGHTER_WORDS

MEN_IN_A = _words("nikita ilya luka foma kuzma savva")
FLEETING = {"pavel": "pavl", "lev": "lv", "yakov": "yakovl", "pavol": "pavl", "peter": "petr", "oleg": "oleg"}
"""Given names that lose or gain a sound before a patronymic's ending."""

UNGENDERED = _words("""
    casanova villanova terranova moldova genova cordova canova bossanova jehova abdova ozdova padova mantova
    supernova geneva villanueva casanueva esteva yeshiva kieva saliva martin martina marin robin austin justin
    justina kevin calvin melvin edwin irvin colin collin berlin dublin turin latin griffin hardin baldwin goldwin
    erwin corwin darwin gavin marvin medina molina messina carolina argentina catalina katalina regina cristina
    christina angelina ballerina farina espina salina salinas spina marcina adelina evelina himalaya malaya kabila
    cabrina sabrina czarina katrina bettina robina kiev aviv yakov yaakov lyov negev china latina collina
    gallina benjamin justine franklin hamlin maudlin evin devin sakina athina shahina mubina nebraska alaska
    itaska arkin larkin rankin perkin parkin hopkin
""")
"""Words of other languages that end as Slavic surnames do."""
