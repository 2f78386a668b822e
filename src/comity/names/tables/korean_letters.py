"""How each Korean letter is written in Latin letters, with a rough share for every way.

Sources, from memory of the standards: Revised Romanization of Korea (2000), McCune-Reischauer (1939) as it looks
without breve and apostrophe (BGN/PCGN 1945), the North Korean official system (1992), and what passports and French
and English texts make of them. A share is relative to the most usual way (1).
"""

from __future__ import annotations

ONSETS = """
ㄱ g:1 k:1 gh:.03 kh:.03
ㄲ kk:1 k:.5 gg:.3
ㄴ n:1 nh:.03
ㄷ d:1 t:.8 dh:.03
ㄸ tt:1 dd:.3 t:.5
ㄹ r:1 l:.6 rh:.1
ㅁ m:1 mh:.02
ㅂ b:1 p:1 bh:.03
ㅃ bb:.5 pp:1
ㅅ s:1 sh:.03
ㅆ ss:1 s:.5
ㅇ :1
ㅈ j:1 ch:.7 z:.03 dj:.1 jh:.05 zh:.02
ㅉ jj:1 tch:.3
ㅊ ch:1 tch:.2
ㅋ k:1 kh:.2
ㅌ t:1 th:.3
ㅍ p:1 ph:.3
ㅎ h:1
"""
"""First letter of a syllable."""

VOWELS = """
ㅏ a:1 aa:.05
ㅐ ae:1 ai:.15 ay:.05 ea:.04 e:.06
ㅑ ya:1
ㅒ yae:1
ㅓ eo:1 o:1 u+:.4 eu+:.05 e+:.04 ou+:.04 ea:.02 eou:.02
ㅔ e:1 ae:.1 ei:.05 ey:.04 ay:.02
ㅕ yeo:1 yo:1 yu+:.4 you+:.3 ye+:.08 yeu+:.06 yoe:.03 yeou:.02
ㅖ ye:1 yae:.06 yea:.04 e:.04 ey:.05 ay:.04
ㅗ o:1 ou:.05
ㅘ wa:1 oa:.08
ㅙ wae:1 oae:.1
ㅚ oe:1 oi:.2 oy:.03 we:.05
ㅛ yo:1
ㅜ u:1 oo:.7 ou:.15 wu:.05
ㅝ wo:1 weo:.3 uo:.03 wu:.05
ㅞ we:1
ㅟ wi:1 wee:.1
ㅠ yu:1 yoo:.6 you:.15 iu:.02
ㅡ eu:1 u:1 ue:.03
ㅢ ui:1 eui:.3 uy:.03
ㅣ i:1 ee:.25 y:.04 ie:.04
"""
"""Vowel of a syllable; with `+` only before a last letter: `sung` may be 성, but `su` is not read as 서."""

CODAS = """
- :1 h:.15 r:.02
ㄱ k:1 g:.2 ck:.15 c:.04 gh:.01
ㄴ n:1 nn:.04 hn:.08 rn:.02
ㄷ t:1 d:.2
ㄹ l:1 r:.1 ll:.06 hl:.04
ㅁ m:1 hm:.08 mm:.03 rm:.02
ㅂ p:1 b:.3
ㅅ t:1 s:.2
ㅇ ng:1 hng:.05 rng:.02
ㅊ t:1
ㅌ t:1
ㅍ p:1
"""
"""Last letters of a syllable; `-` is none."""

PAIRS = """
ㅅㅣ shi:1 shee:.2
ㅅㅟ shwi:.5
ㅇㅜ woo:.9 wu:.5 wou:.05
ㅇㅣ yi:.4
ㄹㅣ ni:.1
ㄹㅑ nya:.5
ㄹㅕ nyo:.5 nyeo:.5
ㄹㅛ nyo:.5
ㄹㅠ nyu:.5
ㅎㅢ hee:1 hi:.2
ㅇㅢ yi:.05
ㅎㅘ wha:.3 hoa:.1
ㅎㅕ heo:.03
ㅅㅠ shu:.5
"""
"""Ways to write a first letter and vowel together. `ny` for ㄹ is how it sounds after a closed syllable."""

NORTH_INITIALS = "k kk n t tt r m p pp s ss - j jj ch k t p h"
NORTH_MEDIALS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i"
NORTH_FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p -"
"""North Korean spelling of the letters as at the start of a word, in the order of Unicode; `-` is silent."""

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
MEDIALS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
"""The letters in the order in which Unicode builds syllables of them."""
