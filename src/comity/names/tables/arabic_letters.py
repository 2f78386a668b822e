"""Letters of the Arabic script: their usual Latin value, and the consonants under which a Latin spelling may show them.

One letter a row: letter, Latin value, skeleton symbols, most likely first (`-` none). Skeleton symbols are those of
`comity.names.abjad.skeleton`: c for tch/ch, x for sh, q for kh; k stands for every k, q and g; s for s, z and the
Persian value of th, dh and z-like letters; a letter with two values in two languages has both.
Sources: BGN/PCGN 1956 (Arabic), 1958 (Persian), 2007 (Urdu, Pashto, Kurdish); foreign names as Arabic newspapers
write them.
"""

from __future__ import annotations

FOLDS = str.maketrans(
    {
        **dict.fromkeys("أإآٱٲٳ", "ا"),
        **dict.fromkeys("ىیئېےۍێۓ", "ي"),
        **dict.fromkeys("ؤۆۇۈۋ", "و"),
        **dict.fromkeys("کڪ", "ك"),
        **dict.fromkeys("ةہھۂۀۃە", "ه"),
        **dict(zip("ڕړڑڵڼںڭډڈټٹګڠ", "رررلنننددتتگغ", strict=True)),
        **{chr(base + value): str(value) for base in (0x660, 0x6F0) for value in range(10)},
        **dict.fromkeys("ءـ\u200c\u200d'’"),
    }
)
"""One letter for the spellings that languages and typists interchange; tatweel and the lone hamza fall away."""

RULES = """\
ب b b
پ p b
ت t t
ث th t|s
ج j j|k
چ ch c
ح h h
خ kh q|k|c
د d d
ذ dh d|s|t
ر r r
ز z s
ژ zh j
س s s
ش sh x|c
ص s s
ض d d|s
ط t t
ظ z s|d|t
ع - -
غ gh k
ف f f
ڤ v f
ق q k
ك k k
گ g k
ل l l
م m m
ن n n
ځ dz s|j
څ ts s|ts
ښ sh x|k
ږ g k|j
"""
