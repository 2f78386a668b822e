"""Muslim names of Pakistan, Afghanistan (Pashto), India and Bangladesh with their usual spellings in Latin letters.

Rows as in `arabic_names`; names that came from Arabic or Persian stand there or in `persian_names`. Source: general
knowledge of Urdu, Pashto and Bengali names and the spellings of passports.
"""

from __future__ import annotations

NAMES = """\
achakzai اڅکزی اچکزئی achekzai اچکزی
adeeb ادیب
adeel عدیل
afridi آفریدی آفریدي
afzal افضل afdal
agha آغا
ahmadzai احمدزی احمدزئی ahmedzai
aimal ایمل
ajmal اجمل
akhtar اختر akhter aktar akter
alamgir عالمگیر
alikozai الکوزی alokozai alekozai
altaf الطاف
aman امان
amin امین
amjad امجد
amr امر
anjum انجم
aqeel عقیل
arsalan ارسلان arslan
asghar اصغر
ashfaq اشفاق eshfaq
asif آصف asef
aslam اسلم
asmat عصمت
atiq عتیق عتيق atique atik
ayaz ایاز
azam اعظم azem
azhar اظہر
babar بابر baber babur
bacha باچا pacha
badshah بادشاه بادشاہ padshah
bahadur بهادر بہادر
bano
baradar برادر brader beradar baradir
barakzai بارکزی بارکزئی
barkat برکت
begum بیگم begam
bhatti بھٹی
bhutto بھٹو
bibi بی‌بی
bugti بگٹی
butt بٹ
chaudhry چودھری چوہدری chaudhary choudhury chowdhury choudhary chaudry choudhry chowdhary
daud داؤد
durrani درانی دراني
ehsan احسان
ejaz اعجاز ijaz eijaz
enayat عنايت inayat anayat
ezzat عزت
faiz فیض فيض faez
farooqi فاروقی
fath فتح fateh
fatima فاطمہ
gailani گیلانی
ghaus غوث ghous ghauth gaus
ghilzai غلجی غلزئی
gulab گلاب
gulbuddin گلبدین
hafiz حافظ
hakeem حکیم
hamdam همدم
hamid حميد
hamidzada حمیدزاده
hamza حمزہ
hanafi حنفی
haq حق
haqmal حقمل
haqqani حقانی حقاني hakkani
haroon ہارون
hashmi ہاشمی
hedayat هدايت hidayat hidayet
hekmat حکمت
hibat هبت hebat haibat
hifz حفظ
hizb حزب hezb
hotak هوتک
hujjat حجت
husayn hossen hussaen
iftikhar افتخار eftekhar iftikar ifthikhar
ikhlas اخلاص
iqbal اقبال إقبال eqbal ikbal
irfan عرفان إرفان erfan
irshad ارشاد ershad
ishaqzai اسحاقزی
ismail اسماعیل
jabbar جبار
jamal جمال
jan جان
javed جاوید جاويد javid jawed jawaid jaweed
jilani جیلانی
kakar کاکړ کاکڑ
karim کریم
karzai کرزی
kashif کاشف kashef
kasuri قصوری
kayani کیانی kiani
khadim خادم khadem
khaksar خاکسار
khalilzad خلیلزاد
khattak خټک خٹک
khatun
khel خیل kheil
khokhar کھوکھر
khoso کھوسو
khost خوست
khurram خرم
khurshid خورشید خورشيد hursit
khwaja خواجه خواجہ khoja
kuchi کوچی
lakhvi لکھوی lakhwi laqvi
lal لال
lashkar لشکر lashkari
latif لطیف
lodhi لودھی lodi
lutf لطف
mahbub محبوب mehboob
malang ملنگ
mangal منگل
mashal مشعل
masood مسعود
mati مطيع moti
maulana مولانا mowlana mawlana moulana
mehsud محسود مسید mahsud masid
miah mya
mian میاں
mizan ميزان
momand مومند mohmand
mondal mandal mondol
muawiya معاویہ معاوية
mufti مفتی
mukhtar مختار
mulla mollah
mullah ملا
munawar منور
musharraf مشرف
mushtaq مشتاق mushtaque mushtak
mutawakil متوکل
muttaqi متقی
nadeem ندیم
najib نجیب
nangarhari ننګرهاری
naqib نقیب nakib naghib
nasim نسیم نسيم nesim
nasrat نصرات
nauman نعمان
naveed نوید
nawaz نواز navaz
nazir نذیر نظیر نذير نظير nadhir nezir
niaz نیاز
niazi نیازی
nimat نعمت nemat niamat neamat
nizam نظام nezam nidham nidam
noorzai نورزی نورزئی
nusrat نصرت
omar عمر
omari عمری
parvez پرویز
pir پیر
popal پوپل popol
popalzai پوپلزی
qadiir/qadir قدیر قدير kadir
qalam قلم
qalandar قلندر
qamar قمر kamar
qari قاری
qasim قاسم
qavi قوي qawi
qudrat قدرت ghodrat kudrat
qureshi قریشی
rabbani ربانی
raees رئیس رئيس
rafique رفیق
rahim رحیم
rahman rohman
rahmat رحمت
rana رانا
rasool رسول
rasuli رسولی
rauf رؤف
rehman رحمان
riaz ریاض
ruh روح
rukn ركن
saber صابر
sadaf صدف
saeed سعید
safi صفی
sahib صاحب saheb sahab
sahibzada صاحبزاده
salarzai سالارزی
saleem سلیم
sami سمیع
samim صمیم
sana ثنا thana
sangin سنگین
saqib ثاقب saqeb saghib
sarkar sarker sircar
sarwar سرور sarwer serwer sarvar
sattar ستار
sayed سید
shafi شفیع شفيع chafi
shafiq شفیق
shahab شہاب
shahnawaz شاهنواز شاہنواز
shahzad شهزاد شہزاد shehzad
shahzada شهزاده shahzadeh
shakil شکیل chakil
shams شمس
sharaf شرف charaf
sharif شریف
shaukat شوکت
shaykh shekh
shehbaz شہباز
sher شیر
sherzai شیرزی shirzai
shinwari شینواری
shuja شجاع شجاعت
shukr شكر
sibghat صبغت sebghat
siddiqui صدیقی
sikandar سکندر sikander
sikder sikdar shikder
sohail سہیل
spin سپین
stanekzai ستانکزی ستانکزئی stanikzai stanakzai
sufi صوفی صوفي
sultan سلطان
taj تاج
tajmir تاجمیر
talha طلحہ
talukder talukdar
tanai تڼی
tanvir تنویر tanwir
taraki تره‌کی tarakai
tariq طارق
tariqi طارقی
taslim تسليم
tauhid توحيد tawhid touhid taoufid
tayyab طیب
tor تور
turabi ترابی
umayr عمير
usama اسامہ
usmani عثمانی
wahidi وحیدی
wais ویس
wali ولی
waqar وقار vaqar wakar
waqas وقاص
wardak وردک wardag
wasi وصی
wazir وزیر
waziri وزیری
yaqoob یعقوب
yasir یاسر
yousafzai یوسفزی یوسفزئی yusufzai
yousuf یوسف
zabih ذبيح dhabih
zadran ځدراڼ ځدران jadran
zaheer ظہیر
zahid زاهد زاہد zahed
zahoor ظهور zohour
zahra زہرا
zai زی زئی
zakir ذاکر ذاكر zaker dhaker
zalmay زلمی
zaman زمان
zardari زرداری
zarif ظریف
zazai ځاځی zazi jaji jaajai
zeeshan ذیشان
zia ضیا
zubaida زبیدہ
zubayr زبیر
zulfiqar ذوالفقار
"""
