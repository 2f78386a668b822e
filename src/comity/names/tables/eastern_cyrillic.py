"""Cyrillic spellings of Korean and Chinese syllables.

Korean after L. R. Kontsevich (1979), with the older and looser spellings of the press (`Чен` for 정, `Цой` for 최);
Chinese after Palladius (1888) as Russian official texts use it. Both written from general knowledge of the systems.
A share is relative to the most usual way (1).
"""

from __future__ import annotations

KOREAN_INITIALS = """
ㄱ к:1 г:.8
ㄲ кк:1 к:.3
ㄴ н:1
ㄷ т:1 д:.8
ㄸ тт:1 т:.3
ㄹ р:1 л:.7
ㅁ м:1
ㅂ п:1 б:.8
ㅃ пп:1
ㅅ с:1
ㅆ сс:1 с:.5
ㅇ :1
ㅈ ч:1 чж:1 дж:.7
ㅊ чх:1 ч:.1
ㅋ кх:1 к:.1
ㅌ тх:1 т:.1
ㅍ пх:1 п:.1
ㅎ х:1
"""

KOREAN_MEDIALS = """
ㅏ а:1
ㅐ э:1 е:.4
ㅑ я:1
ㅓ о:1
ㅔ е:1 э:.5
ㅕ ё:1 е:.5 йо:.3
ㅖ е:1 йе:.5
ㅗ о:1
ㅘ ва:1
ㅙ вэ:1 ве:.5
ㅚ ве:1 вэ:.5 ой:.2
ㅛ ё:1 е:.4 йо:.3
ㅜ у:1
ㅝ во:1
ㅞ ве:1
ㅟ ви:1
ㅠ ю:1
ㅡ ы:1 у:.2
ㅢ ый:1 ы:.4 и:.5
ㅣ и:1
"""

KOREAN_FINALS = """
- :1
ㄱ к:1 г:.3
ㄴ н:1
ㄹ ль:1 л:.4 р:.5
ㅁ м:1
ㅂ п:1 б:.2
ㅅ т:1
ㅇ н:1 нъ:.3
"""

KOREAN_PAIRS = """
ㅅㅣ ши:.6
ㅅㅓ се:.5
ㅈㅓ че:.5 чже:.3
ㅊㅓ чхе:.4
"""
"""Ways to write a first letter and vowel together."""

CHINESE_INITIALS = """
b б
p п
m м
f ф
d д
t т
n н
l л
g г
k к
h х
j цз
q ц
x с
zh чж
ch ч
sh ш
r ж
z цз
c ц
s с
"""

CHINESE_FINALS = """
a а
ai ай
an ань
ang ан
ao ао
e э
ei эй
en энь
eng эн
i и
ia я
ian янь
iang ян
iao яо
ie е
in инь
ing ин
iong юн
iu ю
o о
ong ун
ou оу
u у
ua уа
uai уай
uan уань
uang уан
ue юэ
ui уй
un унь
uo о
v юй
ve юэ
"""
"""Final after an initial; after j, q and x, `u` is the vowel of `v`."""

CHINESE_ALONE = """
a а
ai ай
an ань
ang ан
ao ао
e э
en энь
er эр
ou оу
yi и
ya я
yan янь
yang ян
yao яо
ye е
yin инь
ying ин
yong юн
you ю
yu юй
yuan юань
yue юэ
yun юнь
wu у
wa ва
wai вай
wan вань
wang ван
wei вэй
wen вэнь
weng вэн
wo во
zi цзы
ci цы
si сы
hui хуэй хой
"""
"""Whole syllables: those without an initial, and those that the rules would spell otherwise."""
