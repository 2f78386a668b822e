"""Arabic given names, family names and nisbas with their usual spellings in Latin letters.

One name a row: the key value (also the usual Latin form, unless `value/form`), then its spellings in any order. Words
in Arabic letters are native spellings; a word that starts with `~` is a spelling of a sister language (Turkish,
Central Asian, Caucasian, West African), which shares only the family `given`. Spellings that differ as
`comity.names.abjad.fold` describes (doubled letters, ou/oo/o/u, ee/i, ei/ay, dj/j, final y) need no entry of their own.

Written from general knowledge of Arabic names and of the romanisations in use: BGN/PCGN 1956, French and Maghrebi
(ou, dj, ch), Egyptian (g for jim), English, German, Somali (x, c), Malay.
"""

from __future__ import annotations

NAMES = """\
aali عالي
aalim/alim عالم alem alam
aamin/amin آمن
aamina/amna آمنة aamina amena
abaza أباظة
abbadi عبادي abadi ebadi
abbas عباس cabbaas ~ebbas
abbud عبود
abd عبد abed abdu
abdi/abdi عبدي cabdi
abdu/abdo عبده abduh
abi أبي
abid/abid عابد abed
abidin عابدين abidine abedin abidein
abir عبير
abu أبو ابو ebu
adil عادل adel caadil ~odil ~adyl
adl عدل
adli عدلي
adnan عدنان adnane cadnaan
afif عفيف
ahlam أحلام
ahmad أحمد ahmed ahmet ahamed ahmadou axmed achmed achmad akhmad akhmed akhmat ehmed hmida ahmd amad ~akhmet
ahmadov أحمدوف akhmedov ahmedov
aid/ayed عائد aed
aisha عائشة عايشة aicha ayesha aischa aishah caasho aesha ~ayse ~aisa ~aissatou ~oysha ayisha
akram أكرم ekrem akrem
al ال آل el
alaa علاء
alam علم
alawi علوي alaoui alavi aloui
albert ألبرت البرت ألبير alberto
alexander ألكسندر الكسندر ألكساندر الكساندر إسكندر alexandre aleksandr aleksander alexandros aleksandar
alexei الكسي أليكسي aleksei alexi
alfred الفريد ألفريد alfredo
ali علي cali ~aliy
alim عليم
aliyev علييف aliev
allah الله
allawi علاوي allaoui
allouni علوني
alvarez الفاريز ألفاريز
amal أمل amel
amani أماني
amer عامر aamir caamir
amin أمين amine lamine emin
amina أمينة amena aminata
amir أمير emir emir
amira أميرة emira
amiri أميري
ammar عمار ~emar
amr عمرو amro
amri عامري ameri amiri
anas أنس anes enes
anbari أنباري
anis أنيس
ansari أنصاري ensari
antar عنتر antara
anwar أنور anouar anwer enver anvar enwer
aqel عقل aql akl
aqil عقيل akil aghil agil
arab عرب
arabi عربي
arafa عرفة
arafat عرفات
arif عارف aref
arifin عارفين arefin arifeen
arouri عاروري aruri
arwa أروى
asad أسد esad
asadi أسدي
ashqar أشقر ashkar achkar
ashraf أشرف achraf eshref ashref
ashur عاشور achour
asim عاصم asem
asiri عسيري
aslan أصلان
asma أسماء esma
aswad أسود
ata عطا عطاء
atif عاطف atef
atiya عطية ateya
atrash أطرش atrache
attar عطار
awad عوض awadh aoud avaz ewad iwad
awal أول
awda عودة odeh ouda audeh auda
awlaki عولقي awlaqi aulaqi aulaki
aws أوس aus
awwad عواد
ayat آيات
aydin عيدين
ayid/ayed عايد ayid
ayman أيمن aymen imen
aysar أيسر
ayyash عياش ayash ayache
ayyub أيوب ayoub eyup
azhar أزهر azher
azim عظيم azeem adhim azem
azimi عظيمي
aziz عزيز aziez ~eziz
aziza عزيزة
azizi عزيزي azizy
azmi عزمي
azzam عزام
badawi بدوي
badawi بدوي badaoui bedawi bedoui
badr بدر bader badar badre ~bedir bedr bedre
badri بدري
baghdadi بغدادي bagdadi
baha بهاء behaa
bahjat بهجت bahgat behcet bahjet
bahri بحري
bakr بكر bakar baker bekr bakir bekir boubakeur ~bakari bacar
bakri بكري
bandar بندر bander
bani بني banu beni
banna بنا
baqir باقر baqer bagher baker bakir bagir bakher baghir ~boqir
baradei برادعي
baraka بركة barakah
barakat بركات berekat
barghuthi برغوثي barghouti bargouthi
bari باري
basha باشا pasha bacha
bashar بشار bachar bashshar
bashir بشير bachir bechir becir ~besir ~beshir basher
bashiri بشيري
basil باسل basel
basim باسم basem
basir بصير baseer
basit باسط baset bassit
basri بصري
bassam بسام bessam
bayan بيان
bayati بياتي
belhadj بلحاج belhaj belhadi
belkacem بلقاسم belqasem belgacem belkasem
benghazi بنغازي bengazi bingazi
benjedid بنجديد bendjedid
bilal بلال belal bilel ~bilol
bin بن ابن ben ibn
bint بنت bent
bishara بشارة bechara beshara
bitar بيطار baitar
bitat بيطاط
bizri بزري
bouazizi بوعزيزي
boulos بولص
boumediene بومدين boumedienne
bourguiba بورقيبة bourghiba
bouteflika بوتفليقة boutefliqa
bu بو bou
burhan برهان bourhane ~burxon
burqan بركان
buthayna بثينة
butrus بطرس
dabbagh دباغ
dahlan دحلان
dalal دلال
damluji دملوجي
daniel دانيال دانيل daniyal
dari داري
darwish درويش darwiche derwish derviche darvish darwesh dervis
david ديفيد دافيد
dawla دولة doula dowla dawlah
dawud داود داوود daoud davud daoude ~davut ~dovud
dayf ضيف deif daif
dhu ذو zu thu
diab دياب deyab thiab dhiab
din دين dine
dina دينا
diya ضياء dhia zia ~ziyo
dulaimi دليمي
durayd دريد
duri دوري
elena إلينا الينا
elizabeth اليزابيث إليزابيث elisabeth elizabet
ellen الين
fadi فادي
fadil فاضل fadel fazel fadhel fadhil fazil ~fozil
fadila فضيلة fadhila fazila
fadl فضل fadhl fazl fadel fazal fazle
fahad فهاد
fahd فهد fahad fahed
fahim فهيم fehim
fahmi فهمي fehmi
fakhr فخر fahr
fakhri فخري fekhri
falah فلاح felah
falih فالح faleh
faqih فقيه fakih faqeeh
farah فرح فرحة
faraj فرج farag faradji fareg
fares فارس
farhan فرحان ferhan
farhat فرحات ferhat farahat
farid فريد ferid faried
farida فريدة
faris فارس fares
faruq فاروق farouk faroque ferouk
fasi فاسي
fathi فتحي fethi fatehi
fatih فاتح fateh ~fethi
fatima فاطمة fatma fatemeh fatimata fatoumata faduma fadumo fathima ~fatime ~patimat ~fatimat ~fatouma
fattah فتاح fetah
fawaz فواز fauwaz faouaz
fawzi فوزي faouzi fouzi fevzi fowzi
fawzia فوزية faouzia fawziyya
fayiz فائز فايز fayez faiz faez
faysal فيصل faycal faizal faycel
fida فداء feda
filali فيلالي
firas فراس feras
fityan فتيان
fuad فؤاد fowad
george جورج jorge georg georges
ghabriel غبريال
ghada غادة
ghaffar غفار gaffar
ghafur غفور gafur
ghali غالي
ghamdi غامدي
ghandour غندور gandour
ghani غني gani
ghanim غانم ghanem ganim
ghanmi غنمي
ghannam غنام
ghannouchi غنوشي ghanushi
gharib غريب gharieb
ghassan غسان gassan
ghazi غازي gazi
ghul غول
girgis جرجس guirguis gerges girges jirjis
haakim/hakim حاكم hakem
habash حبش habache
habashi حبشي habachi
habib حبيب habibou ~khabib ~xabib ~hebib
habiba حبيبة
habibi حبيبي
haddad حداد
haddi حدي
hadi هادي hedi alhadi hadhi ~khadi
hadid حديد
hadjadj حجاج hajjaj
hafiiz/hafiz حفيظ hafidh hafid
hafiz حافظ hafez hafedh hafidh
hafsa حفصة
hajj حاج haji xaaji hac hajja alhaji elhadj alhaj
hajjar حجار haggar
hajji حجي
hakam حكم
hakim حكيم hakiem ~khakim ~xakim ~hekim
hakimi حكيمي
hala هالة hallah
halabi حلبي
halim حليم ~khalim
halima حليمة halimatou
hamad حمد hamed
hamadi حمادي
hamas حماس
hamawi حموي hamwi
hamayid حمايد
hamdan حمدان hemdan
hamdi حمدي xamdi
hamed حامد hamid
hamid حميد hamied ~khamid ~xamid ~hamit ~hemid
hamidi حامدي
hammad حماد
hammam همام humam
hammami حمامي
hammud حمودة hammouda
hamud حمود humud xamuud
hamza حمزة hamze hamzeh khamza ~gamza ~khamzat ~xamza
hana هناء
hanafi حنفي hanefi
hanan حنان hanane
hanash حنش
hani هاني
hanif حنيف
haniya هنية haniyeh haniyya haneya
hanna حنا
haq حق hak haque huq hagh haqe
harb حرب
harbi حربي
hariri حريري
harith حارث hareth harees
haritha حارثة haretha
harithi حارثي harthi
harun هارون haroune xaaruun
hasan حسن hasen hacen lahcen lahsen xasan hasane ~khasan ~gasan ~hesen
hasanayn حسنين hasnain
hasani حساني
hasawi حساوي
hashim هاشم hashem hachem hachim ~khashim
hashimi هاشمي hashemi hachemi hashmi hachimi
hassaan/hassan حسان hassane
hassun حسون
hatim حاتم hatem
hatimi حاتمي hatemi
hayat حياة حيات hayet
haydar حيدر haider hyder ~gaidar ~khaidar ~haydor
hayfa هيفاء
haytham هيثم haithem hytham haysam
hayy حي hai
hazim حازم hazem
hazrat حضرت
hazrat حضرت hadrat hadhrat
hazza هزاع
hiba هبة heba
hichem هشام
hijazi حجازي hegazy hejazi higazi
hikmat حكمت hekmat hikmet hekmet
hilal هلال helal
hilali هلالي helali
hilmi حلمي helmy
himyari حميري
hind هند hend
hisham هشام hesham hicham hisam
huda هدى
hudhayfa حذيفة huthaifa hodeifa huzaifa
humaydi حميدي
husaini حسيني ~guseini ~khuseini
husam حسام
husayn ~huseyin ~gusein ~khusein ~khusain ~husein ~guseyin
husayn حسين hocine xuseen ~guseyn ~khusayn ~xusayn ~husen
husni حسني
husri حصري hasri husari
hussayni حسيني
husseinov حسينوف guseinov
huthi حوثي
ibrahim إبراهيم ابراهيم ابرهيم ebrahim brahim ibrahem ibrahima ~ibragim ~ibrohim ~ebrahem
ibrahimov إبراهيموف ibragimov
ibtihal ابتهال
ibtisam ابتسام ebtisam
id/eid عيد eed
idris إدريس driss edris idriis ~idrissa
ihsan إحسان ehsan
ikram إكرام ikrame ekram
ikrima عكرمة ikrema
ilham إلهام الهام elham ilhem
ilyas إلياس الياس elias ilias elyas ilyes ~ilyos
imad عماد emad imed imade
imam إمام emam
iman إيمان eman imane imen
inaam إنعام
inas إيناس enas ines
intisar انتصار entisar
iraqi عراقي eraqi araqi iraki
isa عيسى عيسي eissa ciise easa essa isse ~iso
isam عصام essam issame
isawi عيساوي aissaoui essawi
isfahani أصفهاني اصفهاني esfahani ispahani
ishaq إسحاق إسحق ishak isaac eshaq ~iskhak ~isxoq
iskandar إسكندر اسكندر eskandar iskander iskender ~skander
islam إسلام eslam eslem
islami إسلامي eslami
ismail ~smayil ~izmail ~ismaciil
ismail إسماعيل اسماعيل إسمعيل ismael esmail esmaeil smail ismaiel ismaiil esmaiel asmail ~ismoil ~ismaila
ismat عصمت esmat ismet asmat
issawi عيسوي eissawi
itani عيتاني
ithawi عيثاوي
iyad إياد اياد eyad
iyyad/ayad عياد ayyad iyad ayed
izz عز ezz az
izzat عزت ezzat izzet
jabar جبار gabbar jebbar
jabbar جبّار
jabir جابر jaber gaber gabir
jabri جابري jabiri jaberi gabri
jabril جبريل jibril gibril jebril gebril cibril jabriil
jad جاد gad
jafar جعفر jafer gaafar cafer jacfar ~dzhafar ~jafor ~zhafar
jahid/jahed جاهد
jalal جلال galal jelal celal ~dzhalal ~jalol
jali جليل jalil galil jelil celil
jamal جمال gamal djamel jemal cemal ~dzhamal ~jamol ~zhamal
jami جامع
jamil جميل gamil jemil cemil ~dzhamil
jamila جميلة gamila jamilah cemile
janabi جنابي ganabi
jarrah جراح garrah
jasim جاسم jasem gassim
jassas جساس
jawad جواد javad jaouad gawad cevat cevad jouad
jawdat جودت jaudat cevdet gawdat
jawhar جوهر jauhar gawhar gohar
jaysh جيش
jaziri جزائري jazairi djezairi jazaeri jazayeri
jazzar جزار djazzar gazzar
jibouri جبورى
jihad جهاد jehad gihad cihad
jinan جنان
john جون
joseph جوزيف jozef josef
jubayr جبير
jubouri جبوري jabouri
jubran جبران gibran jibran goubran
juhayna جهينة
juma جمعة gomaa
jumayli جميلي
junayd جنيد cuneyt junaed
jundi جندي gendy gindi
juwayni جويني jouini
kaab كعب kab
kaabi كعبي
kabbaj قباج
kabir كبير kebir
kadhimi كاظمي
kamal كمال kamel kemal kemel ~kamol
kamil كامل kamel ~komil
kanaan كنعان kenaan canaan
karam كرم karem
karama كرامة karameh
karami كرامي karame
karbalai كربلائي karbalaei
karim كريم kerim kerem ~krim
karima كريمة
karimov كريموف kerimov
karzai كرزاي karzi
kashmiri كشميري kashmeri
kassas قصاص qassas
kathir كثير kethir
kawthar كوثر kaouthar kausar kawsar
kazim كاظم kadhim kazem kadhem kadim kathem kathim khadim kadhum
khabir خبير
khaddam خدام
khadija خديجة khadiga hatice xadiija hadijatou khadijatou ~khadizhat
khafaji خفاجي khafagi
khalaf خلف khelaf
khaldun خلدون
khaled خالد
khalfan خلفان
khalid خالد khaled khalaed xaalid halid chalid haled ~xolid ~kholid
khalidi خالدي khaledi khaldi
khalifa خليفة khelifa khalife halife ~kalifa
khalil خليل halil khelil kaleel xaliil ~xalil
khalili خليلي
khaliq خالق khaleq khalek khalik
khamis خميس khemis
khashoggi خاشقجي khashogji
khatami خاتمي khatemi
khatib خطيب khatieb katib
khattab خطاب katab
khawaja خواجة
khawla خولة khaoula khawlah
khayr خير hayr
khayri خيري
khazali خزعلي khazaali
khazraji خزرجي khazragi
khidr خضر khader khedr khidir khodr khizr kheder khadr
khoja خوجة khoga hoca
khudayr خضير
khulusi خلوصي
khuri خوري koury
kilani كيلاني kaylani gilani gaylani jilani
kubaysi كبيسي
kurdi كردي
kuwari كواري kawari
labib لبيب
ladin لادن laden loden
lahud لحود
lakhdar لخضر
lamia لمياء lamya
latif لطيف letif
latifi لطيفي
layla ليلى laylah
layth ليث
libi ليبي
lina لينا
luay لؤي
lubna لبنى
lujain لجين
luqa لوقا louka
lutfi لطفي
mabruk مبروك
madani مدني
maghribi مغربي maghrabi moghrabi maghrebi mograbi
magomedov محمدوف mamedov mahmedov magomadov mammadov
maha مها
mahalli محلي
mahdi مهدي mehdi ~makhdi
mahfuz محفوظ mahfoud mahfoudh mehfooz
mahir ماهر maher mahar
mahjub محجوب mahgoub
mahmud محمود mehmood mahamud mohamud maxamuud mahmoot ~makhmud ~maxmud ~mamoudou
mahmudi محمودي
mahra مهرة
majali مجالي
majd مجد magd
majda ماجدة magda majida maguida
majdi مجدي magdy mejdi
majid ماجد majed maged
majiid/majid مجيد mejid mecit
majri ماجري mejri
makhluf مخلوف
makhzoumi مخزومي makhzumi
makkawi مكاوي mekawi mekkaoui
makki مكي mekki
malak/malik ملك malek melik
malik مالك malek
malika مليكة malikah
maliki مالكي malki
mamduh ممدوح memduh
mamun مأمون mamoune
manal منال
manna مناع
mannan منان
mansur منصور mensur monsur mancour
mansuri منصوري
maqdisi مقدسي makdisi
marcos مرقس morcos markos morkos
mariam مريم maryam maryem meryem miriam mariem meriem ~marjam
maruf معروف
marwa مروة maroua merve marwah
marwan مروان marouane merwan marwane marouan merouane mervan
marzouqi مرزوقي marzouki
marzuq مرزوق marzouk merzouk merzoug
masad مسعد mosaad
mashal مشعل mishal meshal
mashhadani مشهداني
masih مسيح maseeh
masood مسعود messaoud mesut messoud
masoudi مسعودي messaoudi
masri مصري misri elmasri
matin متين mateen matine
mawjud موجود
mawla مولى mola mawlah
mawlawi مولوي maulvi mawlavi moulavi maulavi molvi mowlawi
maysa ميساء
maysun ميسون
mazari مزاري
mazen مازن mazin
michael مايكل ميخائيل ميشال ميشيل mikhail mikhael mikail michel mickael
mikati ميقاتي miqati
milad ميلاد
mina مينا
miqdad مقداد mekdad meqdad mikdad
misbah مصباح mesbah
mitri متري
mubarak مبارك mubarek embarek mbarek ~mubarok ~mubaraka
mufid مفيد
mufti مفتي
mughniyah مغنية mughniyeh mugniyah mughnieh
muhammad ~mehmed ~magomed ~magomet ~mukhammad ~mukhamed ~mammad ~mamed ~memmed ~mahmet ~mamadou ~mahamadou
muhammad ~muhammadu ~makhambet
muhammad محمد mohammed mohd mahammad mahamat mahamed mhamed mhd md maxamed mohmmed mohamd mohamet ~mehmet
muhammadi محمدي mohamedi
muhandis مهندس muhandes
muhaymin مهيمن mohaimen
muhaysin محيسن
muhsin محسن mohsen mohcine ~mukhsin
muhyi محيي محي mohi mahi mohye mohe
muin معين moein
muizz معز moez moaz
mujahid مجاهد mojahed mogahed
mujib مجيب
mukhabarat مخابرات
mukhtar مختار moktar muhtar ~mukhtor
mulathamin ملثمين
mulla ملا mullah
mumin مؤمن momen moemen
muna منى
munim منعم monem moneim
munir منير
muntasir منتصر montaser montassar
munzir منذر mundhir monzer munther mondher munthir moundir
muqbil مقبل mokbel mukbil muqbel
muqtada مقتدى muktada
murad مراد murat mrad ~murod
murid مريد
mursi مرسي
murtada مرتضى murtadha morteza murtaza ~murtazo
musa موسى موسي muse ~muso
musab مصعب
musaid مساعد musaed
mushir مشير
muslim مسلم moslem mosallam
mustafa مصطفى مصطفي mustapha mustafe mustaf mostefa ~mustafo
mustafawi مصطفوي mostafavi
mutahhar مطهر
mutairi مطيري
mutalib مطلب motaleb
mutasim معتصم motasem moatasem
mutawakkil متوكل
muthanna مثنى
mutlaq مطلق mutlak
muttaqi متقي mottaki
muwaffaq موفق mowafak
muzaffar مظفر mudhaffar muzaffer
nabi نبي naby
nabih نبيه
nabil نبيل nebil nabiel
nabila نبيلة nabilah
nada ندى neda
nadia نادية نادیا nadya nadiyya
nadim نديم nedim
nadir نادر nader
nadira نادرة
nael نائل نايل nail nayel
nafi نافع nafea
nafisi نفيسي
nahdi نهدي
nahid ناهد nahed
nahla نهلة
nahyan نهيان nahayan nahian
naif نايف نائف nayef nayif naef
naim نعيم nayeem nuaim
naima نعيمة
najafi نجفي
najah نجاح nagah
najat نجاة nagat nejat najet
naji ناجي nagi
najib نجيب naguib nagib nejib necip neguib najeib
najjar نجار naggar nejjar
najla نجلاء naglaa
najm نجم nagm nejm najem necm
najwa نجوى nagwa nejwa
nami نعمي
naqib نقيب
naqvi نقوي naqwi
nasiir/nasir نصير nasser nacir
nasir ناصر nasser nacer ~nosir ~nasyr
nasiri ناصري nasseri naciri
nasr نصر nacr
nasreen نسرين nisreen nesrine
nasri نصري
nassar نصار
nawaf نواف naouaf
nawal نوال naoual
nazih نزيه
nazim ناظم nazem nadhim nadhem
nidal نضال nidhal nedal
nimr نمر nimer nemer namr
nisa نساء نسا nesa
nizar نزار nezar
noori نوريي
noura نورة نورا
nuaimi نعيمي naimi neaimi
numan نعمان naaman nuaman ~numon
numayri نميري nimeiri nimeri
nur نور noer
nuri نوري
nusra نصرة
omari عمري amri
osmani عثماني othmani
osmanov عثمانوف
otaibi عتيبي
ould ولد wuld weld walad uld oueld
paul بول بولس
peter بيتر
qabbani قباني kabbani
qabil قابل
qaddafi qathathafi quathafi gathafi kadhdhafi gheddafi geddafi qudhafi
qaddafi قذافي قدافي gaddafi qadhafi kadhafi gadhafi kadafi khadafi qathafi ghadafi khadhafi kazzafi qadhdhafi
qadir قادر qader kader kadir ghader gadir khader ~kodir ~qodir
qadri قادري qaderi kaderi ghaderi kadri qadiri
qahhar قهار qahar
qahtani قحطاني kahtani gahtani
qaid قائد قايد qaed kaid qayid caid
qaradawi قرضاوي qardawi karadawi qaradhawi
qari قاري
qarni قرني
qasim قاسم kassem qasem kassim ghasem gasem kacem gasim cassim gacem ~kosim ~qosim
qasimi قاسمي qasmi ghasemi kassimi gasimi kasmi
qassam قسام kassam
qays قيس kais gais
qaysi قيسي kaisi
qayyum قيوم qayum kayoum gayoum quayum
qudah قضاة
quddus قدوس kuddus
qudsi قدسي
qurayshi قريش
qureshi قريشي قرشي quraishi qurashi korichi koreishi
qutb قطب qutub kotb
raad رعد raed
raafiq/rafiq رافق
raashid/rashid راشد rashed rached rachid
rabab رباب
rabah رابح rabeh rabih
rabb رب
rabbani رباني
rabi ربيع rabia rabea rebii rabih
rabia رابعة رابحة
radi راضي razi
radwan رضوان ridwan redwan radouane redouane rizwan rezvan ridvan ridouan rodwan ridhwan ~rizvon
rafat رأفت rafet
rafi رافع rafe rafea
rafia رفيعة
rafii/rafi رفيع
rafiq رفيق rafik rafic refik
rahaf رهف
rahim رحيم rehim ~rakhim
rahma رحمة
rahman رحمن رحمان rehman rahmane rahmon rachman raman ~rakhman ~rakhmon ~rohman
rahmani رحماني rehmani
rahmanov رحمانوف rakhmanov rahmonov
rahmat رحمت rehmat rahmet ~rakhmat
raid رائد raed rayed
raja رجاء ragaa
rajab رجب ragab rejeb recep ~radzhab
rajavi رجوي
rajih راجح rageh rajeh
rajiha راجحة
rakan راكان
ramadan رمضان ramadhan ramazan ramdan ramdane ramzan ramdhan ramadani ramadhani ~ramzon ~ramazon romdhane romdhan
rami رامي
ramli رملي
ramzi رمزي remzi
rana رنا
randa رندة رندا
rania رانيا ranya
ranim رنيم
rantisi رنتيسي
rantissi رنتيسى
rasha رشا
rashad رشاد rachad reshad
rashid رشيد rachid raschid reshid rashed ~rashit
rashida رشيدة rachida
rasul رسول rasoole resul
rauf رؤوف رءوف رؤف rawouf
rawda روضة raoudha
rawi راوي
razzaq رزاق razak razzaque rezak razek razeq razik raziq
reham ريهام riham
riad رياض riyadh riyaz ryad reyad ~riyoz
rida رضا reda ridha reza raza riza redha ~rizo ~ridho
rifai رفاعي refai refaei rifaei rufai
rifat رفعت refaat
rim ريم rym
rizq رزق rizk rezk rizeq
rubai ربيعي rubaiee rabii
ruqayya رقية ruqaya rokaya roghayeh rukiye
ruwaili رويلي
saadi سعادي
sabah صباح sebah صبح
sabbagh صباغ
sabban صبان
sabbar صبار
sabiha صبيحة
sabir صابر saber
sabri صبري
sabrin صابرين
sabur صبور saboor sabour
sad سعد saed
sada سعدة
saddam صدام seddam
saddiq صديق siddiq seddik siddik siddig
sadi سعدي
sadiq صادق sadeq sadegh sadek sadik sadiqu ~sodiq
sadr صدر sader
sadun سعدون
safa صفاء
safadi صفدي
safar سفر صفر
safi صافي
safiya صفية safiyya
safwan صفوان safouane safwane
saghir صغير sghir
sahar سحر
sahhaf صحاف
sahla سهلة
sahli سهلي
said سعيد saied saed saiid saeid ~sait
saida سعيدة
saidi سعيدي saeidi
saif سيف sayef saef
sakhr صخر
sakina سكينة sukaina sekina
salafi سلفي
salah صلاح selah salakh ~salox
salahi صلاحي
salam سلام selam
salama سلامة salameh salame
salami سلامي
salawi سلاوي slaoui
salem سالم salim
salih صالح saleh ~solih ~salikh ~salekh
saliha صالحة salha
salihi صالحي salehi
salim سليم selim slim
salimi سالمي salmi
salma سلمى selma
salman سلمان salmane selman
salmani سلماني
samaan semaan
samad صمد samed samat
samar سمر
samarrai سامرائي
sami سامي
samih سامح sameh
samiha سميحة
samii/sami سميع
samir سمير semir samier
samira سميرة
sana سناء
sanad سند
saqr صقر saqer sakr saker
sara سارة ساره
sarhan سرحان sirhan
sari ساري
sarkis سركيس
sarraf صراف
sattar ستار
saud سعود soud
sawalha صوالحة
sawsan سوسن
sayigh صايغ sayegh saigh
sayyaf سياف sayaf
sayyid seyed sayed sayid seyid seyyid
sayyid سيد sayed sayyed syed sayid seyit
sfar صفار saffar
shaahid/shahid شاهد shahed
shaar شعار
shaath شعث
shaban شعبان chaabane chaban saban
shadi شادي chadi
shafi شافعي shafei chafei
shafii شفيعي shafiei shafie
shafiq شفيق shafik chafik chafiq ~shafigullah
shahabi شهابي shehabi
shahada شحادة shehadeh shehada chehade shahadeh chehadeh
shahat شحات chahat
shahd شهد
shahid شهيد
shahin شاهين
shahin شاهين chahine shahein
shahir شاهر shaher
shahira شهيرة
shahristani شهرستاني shahrestani
shaikha شيخة shaikhah
shaikhi شيخي
shakir شاكر shaker chaker sakir
shakur شكور shukoor chakour شاكور
shalabi شلبي chalabi chelbi
shalah شلح
shallah شلّح
shalqam شلقم shalgam shalgham
shamkhani شمخاني
shammari شمري chammari
shams شمس chams sems
shamsi شمسي
shaqir شقير shuqair choucair choukair
sharaa شرع charaa chareh
sharafi شرفي
sharawi شعراوي
sharif شريف cherif sherif charif serif sharieff sherief sharef ~sharip
sharifa شريفة cherifa
sharipov شريبوف sharifov
sharq شرق
sharqawi شرقاوي sharkawi cherkaoui charkaoui
shatti شطي
shawkat شوكت shaukat chawkat sevket
shawqi شوقي shawki chawki chaouki shouki shauqi sevki
shaykh شيخ sheik cheikh shekh sheekh cheik seyh
shayma شيماء
shehata شحاتة shahata
shenouda شنودة
shibani شيباني shaibani chibani
shibh شيبة chiba shayba
shibli شبلي chebli
shihab شهاب shehab chehab chihab shahab
shihri شهري shehri
shishakli شيشكلي
shuayb شعيب chouaib shuaeb
shubaki شوبكي
shukri شكري choukri sukru
sibai سباعي sebai
siddiqi صديقي siddiqui seddiki sedighi
sidi سيدي
siham سهام sihem
simaan سمعان semaan
sinan سنان senan
sinwar سنوار sinouar
siraj سراج seraj sirag serag
suad سعاد
subhan سبحان sobhan
subhi صبحي
sudais سديس
sudani سوداني
sufyan سفيان sofiane sufian
suha سها
suhayl سهيل
suhayla سهيلة souhila
sulayman سليمان soliman slimane sleiman suleman seliman souleymane saleban sulieman
suleimani سليماني
suleyman سليمان
sultan سلطان ~sulton
sumaya سمية sumayya soumia
sunna سنة
suri سوري
surur سرور
suwaidi سويدي souaidi
suwaydan سويدان swaidan
taani طعاني
tabari طبري
taha طه طاها
tahir طاهر taher tahar ~tohir ~tagir ~takhir
tahiri طاهري taheri
tahsin تحسين tehsin
taif طائف
tajik تاجيك
talabani طالباني talibani talebani
talal طلال
talhah طلحة talha
tali طالع
talib طالب taleb
tamim تميم
tamimi تميمي
tamir تامر tamer
tanios طانيوس tannous
tantawi طنطاوي
taqi تقي taghi taki tagi takey
tarhuni ترهوني
tariq طارق tarek tareq tarik tarique tarec tareck ~toriq
tawfiq توفيق tawfik toufik taoufik tewfik towfik tevfik toufic
tawwab تواب
tayba طيبة
taymi تيمي
taymiyya تيمية taymiyah
tayyib طيب tayeb tayyeb taib tayib tayyip ~tayyab taieb
tebboune تبون teboun
thabit ثابت thabet tabet sabit sabet
thamir ثامر thamer
thani ثاني tani
thuraya ثريا soraya
tikriti تكريتي takriti tekriti
tlass طلاس talas
tlili تليلي
trabelsi طرابلسي tarabulsi trabulsi
tunisi تونسي tounsi
tunji تونجي
turabi ترابي
turki تركي
ubayd عبيد ebeid
ubayda عبيدة
uday عدي
ula/ula علا
ulwan علوان alwan elwan
umar عمر omer cumar ~omur ~oumarou ~ymar
umayri عميري
umm أم
umran عمران imran emran
uqbah عقبة okba
usama أسامة
usayd أسيد
uthman عثمان osman ousmane outhmane athman cismaan otman ~osmon ~ousmanou ~ghusman
waahid/wahid واحد wahed
wadud ودود
wael وائل وايل waiel ouael waeil
wafa وفاء ouafa
wahab وهاب ouahab vahab
wahba وهبة wehbeh
wahbi وهبي wehbe wehbi vehbi
wahhabi وهابي
wahib وهيب ouahib
wahid وحيد ouahid vahid wahied
wahida وحيدة
wajdi وجدي wagdi
wajih وجيه wagih
wakil وكيل vakil ouakil
wali ولي vali
walid وليد oualid walied velid oulid
warda وردة ouarda
waris وارث wareth waarith
wasim وسيم ouassim vasim
wazir وزير vazir
wazzan وزان
wissam وسام ouissam wesam
yahya يحيى يحيي yehia yahia yehya yihya yaxye ~yakhya ~yahyo ~yahiyo
yamani يماني yemani
yaqoubi يعقوبي yacoubi yaghoubi yakubi
yaqub يعقوب yacoub yakoub yagoub yaghoub ~yakup ~yoqub
yasiir/yasir يسير
yasin ياسين yassine yacine yaasiin
yasir ياسر yasser yacer yasar
yasmin ياسمين yasmine jasmin
yazdi يزدي
yazid يزيد yezid
yaziji يازجي yazigi
yuhanna يوحنا
yunus يونس younes younis yousnus ~eunus
yunusi يونسي younsi younesi
yusra يسرى
yusri يسري
yusuf يوسف youssef yousif youcef yousaf usuf ~iusuf ~yusup ~jusuf ~iusup
yusufi يوسفي youssefi yousfi
yusupov يوسوبوف yusufov iusupov
zaanoun زعنون
zabidi زبيدي zubaidi
zafar ظفر zafer dhafar
zafir ظافر dhafer thafer zafer dhafir
zaher زاهر zahir
zahiir/zahir ظهير dahir
zahir ظاهر zaher daher thaher dhaher dahir
zahra زهراء زهرا زهرة zohra zehra zahara sahra
zahrani زهراني
zaidan زيدان zidane zidan ziedan
zaidi زيدي
zaim زعيم
zakaria زكريا زكرياء zakariyya zakarya zekeriya zekaria ~zacharia ~zakariyo
zaki زكي zeki
zakiya زكية
zaman زمان
zamil زامل zamel
zarif ظريف
zarqawi زرقاوي zarkawi zerkaoui zarqaoui
zawahiri ظواهري zawahri dhawahiri thawahiri zawaheri
zawawi زواوي zouaoui
zayani زياني
zayd زيد zied
zayid زايد زائد zayed zaid zaied
zayn زين zayne zine
zaynab زينب zeineb zenab zaynap ~zeynep ~zaynabu
zaytuni زيتوني zitouni
zindani زنداني zendani
ziyad زياد zeyad zyad ziyed
zoubi زعبي zoabi
zubaydah زبيدة zubaidah zoubeida
zubayr زبير zoubir zuber zubayir
zuhayr زهير zouhir
zuhri زهري
zulaykha زليخة
zuwari زواري zouari
"""
