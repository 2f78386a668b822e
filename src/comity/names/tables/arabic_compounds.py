"""Names made of two words, and the small words of Arabic names.

The values in the sets are key values of `arabic_names`, `persian_names` and `south_asian_names`: a set holds for every
spelling of the name. Written from general knowledge (names of God after the customary list of 99).
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    """Words of a text as a set."""
    return frozenset(text.split())


SERVANTS = _words(
    """
    abd abdul abdel abdal abdol abdoul abdool abdil abdur abdus abdun abdud abder abdes abden
    """
)
"""Spellings of `Abd` ("servant of") with or without the article that follows it."""

ABDALLAH = _words(
    """
    abdula abdala abdulah abdalah abdelah abdilah abdela abdila abdulahi abdalahi abdilahi abdelahi
    abdlah abdulay
    """
)
"""Folded spellings of Abdallah in one word."""

ARTICLES = _words(
    """
    al el ul ur us ud uz un ush ut as ash ar at ad az an er es ed ez en ech et il l oul eul
    """
)
"""The article and the sounds it takes before t, d, r, z, s, sh, n."""

AL_DIN = _words(
    """
    uddin eddin eddine eldin eldine aldin aldine addin addine uddine oddin oddine eldeen aldeen addeen uddeen eddeen
    udddin iddin iddine ouddine
    """
)
"""Article and `din` ("faith") written as one word."""

ULLAH = _words(
    """
    ullah ollah oullah ulla olla allah alla ilah
    """
)

GOD = _words(
    """
    rahman rahim allah malik malak quddus salam mumin muhaymin aziz jabar khaliq bari musawwir ghaffar ghafur qahhar
    wahab razzaq fattah alim aalim qabid basit rafi rafii muizz sami samii basir hakam adl latif khabir halim azim
    shakur kabir hafiiz hafiz jali karim raqib mujib wasi hakim haakim wadud majid majiid baith shahid haq wakil qawi
    qavi matin wali hamid hamed hayy qayyum waahid wahid samad qadir qadiir muqtadir zahir zahiir zaher batin tawwab
    rauf ghani mani nur hadi rashid raashid sabur sattar subhan munim nabi rasul amir majd masih husayn rida mahdi
    nasir nasiir mutalib rabb mannan ali jawad zahra kazim salem salim karam mawla haleem mabud sayyid
    """
)
"""What may follow `Abd al-`: names of God, and those of prophets and imams that Shia families use."""

FAITH = _words(
    """
    salah nur saif jalal jamal kamal kamil izz izzat alaa ula ali shams badr siraj taj najm muhyi fakhr imad zayn nasr
    nasir nasiir shihab shahab baha burhan husam khayr qutb rukn sadr sharaf taqi wali diya muin nizam rafi rafii
    rashid raashid shuja hisham aziz amin asad fath farid habib hamid iman islam jafar karim majd mahdi mujir muiz
    muslih mustafa muzaffar qamar raad radi rahim saad said sami salih salim salem sayyid sirat sulayman tariq wahid
    waahid yasin zahir zahiir zaher zaki aqil kabir hafiz hafiiz latif riad ridha rida nizar najib nawaz samsam
    sad samir zafar misbah mesbah mahbub ihsan ikhtiyar alim asif rafiq
    """
)
"""What may stand before `al-Din` in one word even in its short endings (-udin, -edin, -din)."""

SECONDS = _words(
    """
    rahman islam haq alam din karim aziz rahim hasan husayn qadir jabar razzaq ghani hakim hamid latif malik majid
    majiid salam wahab quddus hay hayy mulk zaman arifin abidin amin amal huda bahr ghafur ghaffar qayyum abdal hadi
    mannan nabi rasul fiqar haqq sattar kabir mumin aslam anwar arab dawla islami
    """
)
"""What follows `-ul` in names such as Saiful Islam, Fazlur Rahman, Anwar ul-Haq, Zaynul Abidin."""

HEADS = _words(
    """
    muhammad ali gholam abd amir mir sayyid hamid shah ghulam nur gul khan fazl haji hajj mulla mehdi mahdi agha ahmad
    abu jan saif husayn hasan asad said habib
    """
)
"""First half of Persian and Urdu double names written as one: Mohammadreza, Gholamhossein, Amirhossein."""

TAILS = _words(
    """
    reza rida ali husayn hasan muhammad mahdi mehdi akbar asghar jawad javad baqir sadiq taqi kazim said amin abbas
    qasim karim ibrahim ismail yusuf mustafa hashim hamid haydar mohsen muhsin rasul zaman nabi hadi sadegh qadir
    sajjad taha yasin jafar parsa murtada hamza ahmad nazar umar ayub anwar aman wali rahim
    """
)
"""Second half of such double names."""

KUNYA = _words(
    """
    abu abou abo aboul abul abol umm oum oumm um umme
    """
)

PARTICLES = _words(
    """
    al el ul ur us ud uz un ush ut as ash ar at ad az an er es ed ez en ech et il l bin ben ibn bint bent b bt binti
    binte abu abou abo umm oum ould wuld uld ait bani banu beni dhu dhul zu zul u uddin ou bou bu aal wa va o ebn
    bnt walad weld mint
    """
)
"""Small words of names in Arabic style; they weigh little when names are compared."""

TITLES = _words(
    """
    hajj haj hadj haji hadji hajji alhaj elhadj alhaji hajja hac sheikh shaykh shaikh sheik cheikh mullah mulla molla
    maulvi mawlawi maulana qari hafiz mufti ayatollah ayatullah hojatoleslam hujjatulislam sayyid sayed seyed syed
    sardar mirza agha khwaja pir sufi emir
    """
)
"""Words that may be a title; several are names as well."""

STARTS = _words(
    """
    abd abu abo ben bin moh muh ali gho ghu ami sey say ham mir mol nur noo nou gul gol sha meh mah ahm hos hus has sai
    kha faz haj aba agh asa hab
    """
)
"""First three letters of the tokens that may be compounds; a quick test only."""

NATIVE_SUFFIXES = _words("زاده پور نژاد نيا فر اي ها يان دوست چي گر")
"""Endings of Persian family names, which stay with the word before them."""
