"""Persian, Dari, Tajik and Kurdish given names and family names with their usual spellings in Latin letters.

Rows as in `arabic_names`. Names that came from Arabic stand there. Sources: general knowledge; BGN/PCGN 1958 for
Persian, the Iranian passport spellings (gh, ou, ei) and Turkish and Kurmanji letters without their accents.
"""

from __future__ import annotations

NAMES = """\
abadi آبادی
abtahi ابطحی
afghani افغانی
afshar افشار avshar
agha آقا aqa aga agah
aghazadeh آغازاده آقازاده aqazadeh
ahmadi احمدی ahmedi
ahmadian احمدیان
ahmadinejad احمدی‌نژاد احمدینژاد ahmadinezhad ahmadinejhad ahmedinejad
akbar اکبر ekber
akbari اکبری
akhund آخوند
akhundzada آخوندزاده akhundzadeh akhunzada
alavi علوی
alipour علی‌پور
amani امانی
amini امینی
amiri امیری
araghchi عراقچی araqchi
aram آرام
arash آرش
ardeshir اردشیر ardashir
arman آرمان
asadollahi اسداللهی
asghar اصغر asgar askar asqar
asghari اصغری asgari
ashtari اشتری
atta عطا
azad آزاد
azadi آزادی
azar آذر
azarmi آذرمی
babak بابک
bafel بافل
baghaei بقایی baqai baghaie
bagheri باقری baqeri bakeri bageri
bahman بهمن behman
bahram بهرام behram bakhram bahrom
bakhtiar بختیار bahtiyar bakhtiyor
bakhtiari بختیاری
baluch بلوچ beluch
baluchi بلوچی
barham برهم
barzani بارزاني بارزانی barazani berzani
barzani بارزانی
bazargan بازرگان
beg بیگ بك بيك bek bey baig
behnam بهنام
behrouz بهروز bahruz bihruz
behzad بهزاد bihzad bekhzod
berzan برزان barzan
bijan بیژن bizhan
borzou برزو
dariush داریوش dariyush daryoush
dehghan دهقان dehqan dehgan dehkan
dehghani دهقانی dehqani
delavar دلاور dilawar delawar
dilshad دلشاد
dostum دوستم
ebrahimi ابراهیمی ibrahimi brahimi
ejei اژه‌ای ejehi ezhei
emami امامی imami
esfandiar اسفندیار isfandiyar
eslami اسلامی
fakhrizadeh فخری‌زاده fakhrizade
farahani فراهانی
faramarz فرامرز
farhad فرهاد ferhad farkhod
farhadi فرهادی
fariborz فریبرز
farid فرید
farjam فرجام
farrokh فرخ
farshad فرشاد
farshid فرشید
farzad فرزاد
farzin فرزین
fereydoun فریدون faridun freydoun
firouz فیروز feroz feroze pirouz
firouzabadi فیروزآبادی
firouzi فیروزی
ghaani قاآنی قائانی qaani
ghalibaf قالیباف qalibaf kalibaf
ghasemi قاسمی qasemi
gholam غلام golam
gholami غلامی
ghorban قربان qorban gorban kurban
ghorbani قربانی qorbani gorbani
golshan گلشن
golzar گلزار
goran گۆران كوران
gul گل
hajizadeh حاجی‌زاده hajizade
hamidi حمیدی
hashemi هاشمی
hashemian هاشمیان
hawar هاوار
hekmatyar حکمتیار hikmatyar hekmatiar hikmetyar
heval هڤال haval
hewa هیوا hiwa
hormoz هرمز
hoshyar هوشیار هوشيار hoshiar
hosseini حسینی
hosseinzadeh حسین‌زاده
houshang هوشنگ
iraj ایرج
irani ایرانی
iranian ایرانیان
jafari جعفری
jahan جهان cihan jehan
jahangir جهانگیر jehangir cihangir jahongir
jahanshah جهانشاه
jalal جەلال
jalali جلالی
jalili جلیلی
jamshid جمشید djamchid cemsid jamshed
jan جان can
janati جنتی
javadi جوادی jouadi jawadi
javan جوان jawan
kak کاک
kaka کاکا
kamran کامران
kani کنی
karbaschi کرباسچی
karimi کریمی kerimi
karroubi کروبی
karwan کاروان
kaveh کاوه kawa kawe
kayhan کیهان
kazemi کاظمی kazimi kadhimi kadhemi
kermani کرمانی
keshavarz کشاورز
khamenei خامنه‌ای خامنئي خامنائي khamanei khameini khameneyi hamaney khamnei khamenehi hamenei
khan خان xan
khani خانی
kharrazi خرازی
khomeini خمینی humeyni
khorasani خراسانی horasani
khosrow خسرو khosro khosrau khusraw husrev khusrav
kianoush کیانوش
kourosh کوروش cyrus
lajevardi لاجوردی
larijani لاریجانی larigani
madadi مددی
mahmoudi محمودی
malek ملک
manouchehr منوچهر manuchihr
mansouri منصوری
maragheh مراغه
mashaei مشایی mashai
masjedi مسجدی
masrour مسرور
massoumi معصومی
mazandarani مازندرانی
mehdi مهدی
mehdizadeh مهدی‌زاده
mehr مهر
mehran مهران mihran
mehrdad مهرداد mihrdad
mir میر
mirza میرزا mirzo
mirzaei میرزایی mirzai mirzayi
moghaddam مقدم muqaddam
mohammadi محمدی
mohammadian محمدیان
mohseni محسنی muhsini
mohsenzadeh محسن‌زاده
mojtaba مجتبی مجتبى
moradi مرادی
mortazavi مرتضوی murtazawi
mosavi موسوی موسوي moussaoui musawi
moshiri مشیری
mottahari مطهری
mujahidin مجاهدین mojahedin mujahideen
nader نادر nadir
naderi نادری nadiri
naghdi نقدی naqdi
najafi نجفی
naqshbandi نقشبندی naghshbandi nakshbandi
nasrin نسرین
nategh ناطق nateq
navid نوید nawid
nawshirwan نوشیروان nawshirvan
nazar نظر
nazari نظری
nechirvan نێچیرڤان نيجيرفان nechirwan nichervan
nejad نژاد nezhad nijad
nouri نوری
nowruz نوروز navruz newroz nevruz norouz
nozari نوذری
ocalan أوجلان اوجالان ojalan
omid امید omed
ostad استاد
pahlavi پهلوی pahlawi
pakpour پاکپور
parsa پارسا
parvin پروین perwin pervin
parviz پرویز parwiz pervez parvez perviz
pasdaran پاسداران
payam پیام
pejman پژمان pezhman
peshmerga پیشمرگه
pezeshkian پزشکیان بزشكيان pezeshkyan
pour پور
qaderi قادری
qaem قائم qaim ghaem
qubad قوباد kubad
rafsanjani رفسنجانی رفسنجاني
rahimi رحیمی
rahmani رحمانی
raisi رئیسی رئيسي raeisi
ramin رامین
razavi رضوی رضوي rizvi razawi rezavi rizwi
razi رازی
rebwar ڕێبوار
rezaei رضایی رضائي rezai rezayi rizai rizayi
rezazadeh رضازاده rezazade
rojava روژآفا
rostam رستم rustem rustom
rostami رستمی
rouhani روحانی روحاني
saadat سعادت
sadat سادات
sadeghi صادقی sadeqi sadiqi sadighi
safari صفری سفری
safavi صفوی صفوي safawi
saffarian صفاریان
sajjad سجاد sedjad
sajjadi سجادی
salami سلامی
salari سالاری
salehi صالحی
samadi صمدی
sanjabi سنجابی
sardar سردار serdar sardor
sarkari سرکاری
sattari ستاری
sepah سپاه
sepehr سپهر
shah شاه chah sah schah
shahabi شهابی
shahbaz شهباز
shahidi شهیدی
shahram شهرام chahram
shahriar شهریار shahryar shehryar
shahrokh شاهرخ
shahroudi شاهرودی
shakeri شاکری
shamkhani شمخانی
shapour شاپور
shariati شریعتی
shariatmadari شریعتمداری
sharifi شریفی
shaukat شوکت
sherwan شێروان shirwan
shirazi شیرازی شيرازي
shirin شیرین sirin
shojaei شجاعی shojai
shwan شوان
sistani سیستانی سيستاني
sohrab سهراب zohrab
soleimani سلیمانی
soltani سلطانی
soran سۆران
taeb طائب taib
taghavi تقوی taqavi
taheri طاهری
tahmasb طهماسب tahmasp
tajzadeh تاجزاده
talabani تاڵەبانی
talebi طالبی talibi
tangsiri تنگسیری
tavakoli توکلی tawakkoli
tehrani تهرانی طهراني tahrani
teymour تیمور تيمور timur temur
torabi ترابی
vahdat وحدت wahdat
vahidi وحیدی wahidi
vaziri وزیری waziri
velayati ولایتی ولايتي welayati
yaghoubi یعقوبی
yari یاری
yazdi یزدی
yousefi یوسفی
zadeh زاده zada zade
zana زانا
zand زند
zanganeh زنگنه zangeneh
zangi زنگی
zanjani زنجانی زنجاني
zarei زارعی
zarif ظریف
zolfaghar ذوالفقار zulfiqar zulfikar dhulfiqar zolfaqar zulfeqar
zolfaghari ذوالفقاری
"""
