"""Hebrew given names and family names with their usual spellings in Latin letters, and the letters of the script.

Rows as in `arabic_names`; native spellings without points, finals as written. Source: general knowledge of Israeli
and Jewish names; letter values after the rules of the Academy of the Hebrew Language, 2006, and everyday use.
"""

from __future__ import annotations

NAMES = """\
aaron/aharon אהרון אהרן aron aaron ahron
abba אבא aba
abraham/avraham אברהם avrohom avrum abram avram abraham
abramov אברמוב
abutbul אבוטבול
achiam אחיעם
achinoam אחינועם ahinoam
adam אדם
adi עדי
adler אדלר
aharoni אהרוני
alon אלון allon
alter אלתר
amar עמר
amir עמיר אמיר
amit עמית
amnon אמנון
amos עמוס
anat ענת
arad ארד
arens ארנס
ariel אריאל
arik אריק
arye אריה aryeh arie ariye arieh
asaf אסף assaf asaph
asher אשר
ashkenazi אשכנזי askenazi
atias אטיאס attias
avi אבי
aviad אביעד
avigail אביגיל abigail avigayil
avigdor אביגדור
aviram אבירם
avishai אבישי
avital אביטל
aviv אביב
avivit אביבית
avner אבנר abner
avshalom אבשלום absalom
ayala איילה אילה
ayelet איילת
azoulay אזולאי azulay azulai azoulai
bar בר
barak ברק baraq
baruch ברוך barukh boruch
batya בתיה basya
begin בגין
ben בן
benayahu בניהו
benjamin/binyamin בנימין benyamin binyomin binjamin biniamin benjamin veniamin
bennet בנט bennett
benny בני
berkovich ברקוביץ berkovitch berkovits berkowitz berkovitz
biton ביטון bitton
boaz בועז
caspi כספי kaspi
chaim חיים haim hayim hayyim chayim haym hayim
chana חנה hannah hana hanna chanah channah
chanan חנן hanan
chava חוה hava eve chavah
cohen כהן כוהן kohen cohn kahan kohn cahen
dagan דגן
dahan דהן
dalia דליה daliah dalya
dan דן
dani דני danny
daniel דניאל
daniela דניאלה
david דוד דויד dovid davide
dayan דיין dayan
deborah/dvora דבורה devora dvorah devorah debora deborah
deutsch דויטש
dichter דיכטר dikhter
dina דינה dinah
doron דורון
dov דב
dror דרור
edelstein אדלשטיין
efraim אפרים ephraim efrayim ephrayim efroim
ehud אהוד
einat עינת
eitan איתן ethan eytan etan
eizenkot איזנקוט eisenkot
elazar אלעזר eliezer elozor eleazar
eli אלי ely
eliahu/eliyahu אליהו elijah eliyohu elias eliahu
eliezer אליעזר
elisha אלישע
elkin אלקין
ella אלה
elyakim אליקים
emanuel עמנואל immanuel emmanuel
erdan ארדן
erez ארז
eshkol אשכול
esther אסתר ester hadassa
eyal אייל איל
ezra עזרא
feldman פלדמן
fischer פישר fisher
fried פריד
friedman פרידמן fridman freedman
gabay גבאי gabai gabbay
gad גד
gadi גדי
gafni גפני
gal גל
galit גלית
gallant גלנט galant
gantz גנץ ganz gants
gavriel גבריאל gabriel gavriel
geula גאולה
gideon גדעון gidon gidion
gila גילה
gilad גלעד
golan גולן
goldberg גולדברג
goldman גולדמן
goldstein גולדשטיין
greenberg גרינברג grinberg
gross גרוס
gurion גוריון
guy גיא
hadar הדר
hadas הדס
halevi הלוי halevy
halperin הלפרין
hanegbi הנגבי
harari הררי
hazan חזן chazan hazzan
hefetz חפץ
herzl הרצל
herzog הרצוג hertzog
hillel הלל hilel
hirsch הירש
hodaya הודיה
idan עידן
ilan אילן
ilana אילנה
inbal ענבל
iris איריס
isaac/yitzhak יצחק itzhak yitzchak izhak itzchak izak yitzchok isaak yitshak itshak itzik isaac
isaiah/yeshayahu ישעיהו ישעיה yeshaya yeshayah isaiah
israel ישראל yisrael yisroel
israeli ישראלי yisraeli
issachar יששכר isaschar yissachar
itamar איתמר
itay איתי itai ittai
jacob/yaakov יעקב yaacov yakov jakob yaaqov yankev iakov yacov jacob
jeremiah/yirmiyahu ירמיהו jeremia jeremiah
joel יואל yoel
jonah/yona יונה yonah jona jonah
jonathan/yonatan יהונתן יונתן yehonatan jonatan yonathan yehonathan jonathan
joseph/yosef יוסף yoseph josef yossef joseph
joshua/yehoshua יהושע yoshua joshua
judah/yehuda יהודה yehudah jehuda juda judah
judith/yehudit יהודית yudit judith
kadosh קדוש
kahana כהנא kahane
kalman קלמן
kaplan קפלן
karni קרני
katz כץ kats kac
katzir קציר
keren קרן
kessler קסלר
klein קליין kleyn
kobi קובי
kochavi כוכבי kohavi
kushner קושנר
lapid לפיד
leah לאה lea
leibovitz ליבוביץ לייבוביץ leibovich leibowitz leybovich
leon לאון
lev לב
levi לוי levy lewi levin
levin לוין levine
lia ליה
liat ליאת
liberman ליברמן lieberman libermann
lidor לידור
lior ליאור
livnat לבנת
livni לבני
maayan מעיין
maimon מימון
malachi מלאכי
malka מלכה malkah
mandel מנדל mendel
maor מאור
mark מרק
matan מתן
matityahu מתתיהו mattityahu
mazal מזל
meidan מידן
meir מאיר meyer meier
menachem מנחם menahem menakhem
menashe מנשה menasheh manasseh
merav מירב meirav
meridor מרידור
micha מיכה micah mikha
michael מיכאל mikhael michal mihael
michaeli מיכאלי
michal מיכל mikhal
mina מינה
mizrahi מזרחי mizrachi
mofaz מופז
mor מור
mordechai מרדכי mordecai mordekhai mordehai mordchai
moriah מוריה moriya
moses/moshe משה mosheh moishe moyshe moses
nachman נחמן nahman
nachum נחום nahum
nadav נדב
naftali נפתלי naphtali
naor נאור
natan נתן nathan nosson
nataniel נתנאל netanel nathaniel netaniel
navon נבון
netanyahu נתניהו netanjahu nethanyahu netaniahu natanyahu
nimrod נמרוד
nir ניר
nissim ניסים נסים nisim
noa נועה נעה noah
noach נח noah noakh
noam נועם noam
noy נוי
nurit נורית
oded עודד
ofer עופר
ofir אופיר
ohana אוחנה ohayon
ohayon אוחיון
olmert אולמרט
omer עומר
omri עמרי
or אור
oren אורן
orit אורית
orli אורלי orly
orna אורנה
osnat אסנת
oz עוז
pardo פרדו
peled פלד
peres פרס
peretz פרץ perets perez
pinchas פנחס pinhas phineas pinchos
pines פינס
rabin רבין
rabinovich רבינוביץ rabinovitch rabinowitz rabinovitz
rachel רחל rahel rakhel
rafael רפאל rafael raphael refael
rafi רפי
ram רם
ran רן
raz רז
regev רגב
reuben/reuven ראובן ruven rubin reuvein reuben
revital רויטל
rivka רבקה rebecca rivkah rifka
rivlin ריבלין
ron רון
ronen רונן
roni רוני
ronit רונית
rosen רוזן
rosenberg רוזנברג
rosenthal רוזנטל
rotem רותם
roth רוט
rubinstein רובינשטיין
ruth רות rut
saar סער
samson/shimshon שמשון samson
samuel/shmuel שמואל shemuel schmuel shmouel samuel
sapir ספיר
sarah שרה sara
sasha סשה
sason ששון sasson
saul/shaul שאול saul
schneerson שניאורסון
schneider שניידר
schwartz שוורץ schwarz shvarts schwarc
segal סגל
segev שגב
shabtai שבתאי shabbtai sabbatai
shachar שחר shahar
shaked שקד
shalev שלו
shalom שלום sholom
shamir שמיר
shani שני
shapira שפירא shapiro schapira
sharabi שרעבי
sharansky שרנסקי
sharett שרת sharet
sharon שרון
shavit שביט
sheinfeld שיינפלד
shemesh שמש
shimon שמעון simon simeon shimeon
shira שירה shirah
shiran שירן
shiri שירי
shlomi שלומי
shlomit שלומית shulamit
shlomo שלמה solomon shelomo shloime salomon
shmulik שמוליק
shoshana שושנה shoshanah susanna
shtern שטרן stern
shulman שולמן
sigal סיגל
simcha שמחה simha
smotrich סמוטריץ
sofer סופר
steinitz שטייניץ
suissa סויסה
tal טל
tali טלי
talia טליה
tamar תמר tamara
tamir תמיר
tomer תומר
tova טובה tovah
tsipi ציפי tzipi
tsvi צבי zvi tzvi cvi zwi
tzipora ציפורה tzipporah zipora tsipora
tzur צור tsur zur
uri אורי ouri
uriel אוריאל
uzan אוזן ouzan
uzi עוזי
vaknin וקנין waknin
weinberg ויינברג
weiss וייס vays weis
weizman ויצמן weizmann vaitsman
yaalon יעלון
yadin ידין
yadlin ידלין
yael יעל jael
yair יאיר jair
yakir יקיר
yaniv יניב
yarden ירדן
yariv יריב
yaron ירון
yatom יתום
yehezkel יחזקאל ezekiel yechezkel
yehiel יחיאל yechiel jehiel
yisca יסכה
yitro יתרו
yoav יואב joab
yochanan יוחנן yohanan
yohai יוחאי yochai
yonit יונית
yoram יורם
yossi יוסי yosi jossi
yotam יותם jotham
yuval יובל
zakai זכאי
zalman זלמן
zecharia זכריה zechariah zachariah zekharia
zeev זאב zev ze'ev
zehava זהבה
zilberman זילברמן silberman
ziv זיו
zohar זוהר
zusman זוסמן sussman
"""

FINALS = str.maketrans("ךםןףץ", "כמנפצ")
"""Letters in the form they have at the end of a word -> their usual form."""

VOWELS = str.maketrans("אוהיע", "اوهيع")
"""Letters that show vowels -> the Arabic letters of the same use, whose rules they share."""

SOFT = str.maketrans("בכפ", "ڤخف")
"""Letters that are softer after a vowel -> Arabic letters of that sound."""

RULES = """\
ב b b
ג g k
ד d d
ז z s
ח h h|c|q
ט t t
כ k k|c
ל l l
מ m m
נ n n
ס s s
פ p b|f
צ ts ts|s|c
ק k k
ר r r
ש sh x|s|c
ת t t
ڤ v f|b
خ kh q|c|k
ف f f|b
ج j j
چ ch c
"""
"""Rows as in `arabic_letters`, for what the translations above leave."""
