"""Korean names: Hangul to Latin letters, and Latin spellings back to the Hangul syllables they may stand for.

Key family: `ko:X`, X the Hangul syllable (`ko:정`); for words of company names the Hangul word (`ko:무역`). A Latin
spelling is read under the Revised Romanization of Korea (2000), McCune-Reischauer (1939) without breve and apostrophe,
the North Korean system (1992) and customary spellings, and only as syllables that occur in names.

The form of a syllable is the North Korean one without apostrophes, as at the start of a word (`kim`, `jong`, `chol`,
`pak`, `ri`): the names on the lists are mostly North Korean, and a form that does not change with its neighbours
compares better than one that is voiced between vowels.

South Korea drops ㄹ and ㄴ at the start of a name where the North writes them (림/임, 로/노, 녀/여): a syllable with
such a counterpart carries the counterpart's key too.
"""

from __future__ import annotations

import itertools
import re
import unicodedata

from comity.names.korean_joined import cuts, joined
from comity.names.korean_lookup import FIRST, MEDIALS, PER_INITIAL, PER_MEDIAL, tables, without_initial
from comity.names.parts import Part

_MOST_KEYS = 8
_MOST_SEGMENTATIONS = 3
_LONGEST_PERSON = 4  # syllables: a two-syllable surname and a given name of two
_LONGEST_JOINED = 18  # letters
_LONGEST_SYLLABLE = 10  # letters that `_SHAPE` may have
_IMPROBABLE = 0.01  # a reading that is rarer than this share of the likeliest one is dropped
_COUNTERPART = 0.4  # share of a reading without the initial ㄹ or ㄴ that the spelling shows
_USUAL_SURNAME = 0.05
_ENOUGH_FOR_TWO, _ENOUGH_FOR_THREE = 1.8, 2.5  # how far a cut must look Korean; see korean_joined.py

_LAST = 0xD7A3
_PLAIN = frozenset((0, 3, 7))  # initials ㄱ ㄷ ㅂ
_VOICED_AFTER = frozenset((0, 4, 8, 16, 21))  # finals: none, ㄴ ㄹ ㅁ ㅇ
_VOICED = {"k": "g", "t": "d", "p": "b"}

_SHAPE = re.compile(r"([bcdfghjklmnprstvz]{0,3})([aeiouyw]{1,4})([bcghklmnprst]{0,3})")
_RUNS = re.compile(r"[\uac00-\ud7a3]+|[^\W_\uac00-\ud7a3]+")


def romanise(word: str) -> tuple[Part, ...]:
    """The parts of a Hangul word: one per syllable, for words of companies and authorities one per word.

    A person's name has at most four syllables. What is longer, or made of nothing but words of company names, is an
    organisation: Latin texts write those by word (`Joson Paekho Muyok Hoesa`), so they are cut at the known words and
    what stands between is left joined. Letters and digits in between are parts of their own.
    """
    parts: list[Part] = []
    for run in _RUNS.findall(unicodedata.normalize("NFKC", word).lower()):
        if not FIRST <= ord(run[0]) <= _LAST:
            parts.extend(_foreign(run))
        elif (words := _words(run)) is not None:
            parts.extend(Part(_joined_form(text), ("ko:" + text,)) for text in words)
        else:
            parts.extend(Part(_form(char), _exact_keys(char)) for char in run)
    if parts and parts[0].form == "i" and len(parts) in (1, 3):
        parts[0] = Part("ri", parts[0].keys)  # the surname 이, written Ri in the North
    return tuple(parts)


def keys(token: str) -> tuple[str, ...]:
    """Keys of the Hangul syllables that a romanised syllable may stand for; () if it is no Korean name syllable.

    At most 8, the commonest first: `jong` has `ko:정` and `ko:종`, `ri` has `ko:리` and `ko:이`. Words of company names
    (`muyok`) have the key of the word.
    """
    return tuple(["ko:" + text for text in _readings(token)])


def is_surname(token: str) -> bool:
    """Whether a Latin token is a usual spelling of a Korean surname; joined two-syllable ones (`namgung`) count."""
    surnames = tables().surnames
    return any(surnames.get(text, 0) >= _USUAL_SURNAME for text in _readings(token)[:3]) or token in joined().doubles


def is_surname_syllable(hangul: str) -> bool:
    """Whether one Hangul syllable, or two, are a Korean surname."""
    return hangul in tables().surnames


def split(token: str) -> tuple[tuple[str, ...], ...]:
    """Cut a joined given name or whole name into 2 or 3 syllables, best first, at most 3 ways; () if it is none.

    `yongchol` is `yong`, `chol`; `kimjongun` is `kim`, `jong`, `un`; `namgung` is `nam`, `gung`. Only syllables common
    in given names count, and the cut must look Korean on the whole: `simon` and `hassan` can be cut as well.
    """
    if not 4 <= len(token) <= _LONGEST_JOINED:
        return ()
    if (double := joined().doubles.get(token)) is not None:
        return (double,)
    found = [(score, cut) for score, cut in cuts(token) if score >= _ENOUGH_FOR_TWO]
    for at in range(2, min(7, len(token) - 3)):
        if (surname := joined().surnames.get(token[:at])) is not None:
            whole = [(score + surname, (token[:at], *cut)) for score, cut in cuts(token[at:])]
            found += [(score, cut) for score, cut in whole if score >= _ENOUGH_FOR_THREE]
    return tuple([cut for _, cut in sorted(found, reverse=True)[:_MOST_SEGMENTATIONS]])


def _foreign(run: str) -> list[Part]:
    """Letters and digits of another script inside a Hangul word."""
    from anyascii import anyascii  # noqa: PLC0415 - rare, and slower to import than all that is here

    return [Part(text) for text in re.findall("[0-9a-z]+", anyascii(run).lower())]


def _readings(token: str) -> list[str]:
    """Hangul syllables (or the word of a company name) that a Latin token may stand for, likeliest first."""
    table = tables()
    scores = dict(table.customary.get(token, ()))
    if len(token) <= _LONGEST_SYLLABLE and (shape := _SHAPE.fullmatch(token)) is not None:
        for place, share in _spelled(*shape.groups()):
            score = share * table.shares.get(chr(place), 0.0)
            if score > scores.get(chr(place), 0.0):
                scores[chr(place)] = score
    if not scores:
        return []
    least = max(scores.values()) * _IMPROBABLE
    for text, score in list(scores.items()):
        if (other := table.counterparts.get(text)) is not None and score * _COUNTERPART > scores.get(other, 0.0):
            scores[other] = score * _COUNTERPART
    likely = sorted((-score, text) for text, score in scores.items() if score >= least)
    return [text for _, text in likely[:_MOST_KEYS]]


def _spelled(initial: str, medial: str, final: str) -> list[tuple[int, float]]:
    """Code points of all Hangul syllables that three runs of letters can spell, with the share of the spelling."""
    table = tables()
    finals = table.finals.get(final)
    if finals is None:
        return []
    starts = list(table.pairs.get(initial + medial, ()))
    vowels = [*table.medials.get(medial, ()), *(table.medials.get(medial + "+", ()) if final else ())]
    for head, head_share in table.initials.get(initial, ()):
        for vowel, vowel_share in vowels:
            starts.append((head * MEDIALS + vowel, head_share * vowel_share))
    return [
        (FIRST + start * PER_MEDIAL + tail, share * tail_share)
        for start, share in starts
        for tail, tail_share in finals
    ]


def _exact_keys(char: str) -> tuple[str, ...]:
    """Keys of a Hangul syllable: its own, and that of its counterpart without initial ㄹ or ㄴ."""
    other = without_initial(char)
    return ("ko:" + char,) if other is None else ("ko:" + char, "ko:" + other)


def _form(char: str) -> str:
    """A Hangul syllable in North Korean spelling."""
    start, final = divmod(ord(char) - FIRST, PER_MEDIAL)
    initials, medials, finals = tables().north
    return initials[start // MEDIALS] + medials[start % MEDIALS] + finals[final]


def _joined_form(word: str) -> str:
    """A Hangul word in North Korean spelling, k, t, p voiced after vowels and n, l, m, ng; known words by the table."""
    if word in tables().words:
        return tables().words[word]
    form = _form(word[0])
    for before, char in itertools.pairwise(word):
        text = _form(char)
        if (ord(before) - FIRST) % PER_MEDIAL in _VOICED_AFTER and (ord(char) - FIRST) // PER_INITIAL in _PLAIN:
            text = _VOICED[text[0]] + text[1:]
        form += text
    return form


def _words(run: str) -> list[str] | None:
    """The words of a company's Hangul name; None for what may be a person's."""
    known = tables().words
    found, rest, at = [], "", 0
    while at < len(run):
        word = next((run[at : at + size] for size in (4, 3, 2) if run[at : at + size] in known), "")
        if word and rest:
            found.append(rest)
            rest = ""
        if word:
            found.append(word)
        else:
            rest += run[at]
        at += len(word) or 1
    if rest:
        found.append(rest)
    return found if len(run) > _LONGEST_PERSON or all(word in known for word in found) else None
