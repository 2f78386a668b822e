"""Chinese syllables: the pinyin inventory, Cantonese spellings of given names, and what given names are made of.

Written for Comity. The inventory is that of Hanyu Pinyin (ISO 7098), `v` for u umlaut. The Cantonese spellings are
those usual in Hong Kong identity documents.
"""

PINYIN = """
- a ai an ang ao e ei en er o ou yi ya yan yang yao ye yin ying yong you yu yuan yue yun
- wu wa wai wan wang wei wen weng wo
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong u uan uo v ve
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
""".strip()
"""An initial (`-` for none) and the finals that stand after it."""

CANTONESE = """
jian kin kien
wei wai
ming ming
wen man
min man
guo kwok kuok
zhi chi chee
zi tsz tze tsze chi
hong hung
xiong hung
qiang keung
ying ying wing
yi yee yi
mei mei mui
ling ling
fang fong
yong wing yung
rong wing yung
jie kit
gang kong
hao ho
he ho wo
le lok
luo lok
xuan hin suen
xian hin yin sin
xin yan sum san hing
en yan
ren yan yun
yue yuet
shu shuk suk
hui fai wai
ping ping
jun chun kwan
chun chun
zhen chun
cheng shing sing ching
sheng shing sing sang
xing sing hing
de tak
xiu sau sow
yu yuk yu
li lai lap lei
hua wah wa
yao yiu
zhuo cheuk
hai hoi
kai hoi kai
jin kam chun
guang kwong
bi bik pik
bao po bo pao
xiao siu hiu
zhao siu chiu chao
yi yat yik ngai
ri yat
si sze see sz
shi sze see sai sek
jia ka kar gar
lun lun
lin lun lam
ji kei kai
qi kei kai
qian him
lang long
long lung
ya nga ah
yan yin ngan yan
ai oi
an on
bai pak
bo po pak
peng pang
shan san shan
xi hei sik hay
dong tung
tong tung
yan yin
weng yung
ru yu
ke ho hak
jing king ching
qing hing ching hing
zhong chung
song chung
cong chung
zhang cheung
xiang cheung heung
chang cheung
liang leung
xue suet hok
quan chuen kuen
chuan chuen
yuan yuen
juan kuen kuen
jiao kiu
hu woo
tao to
tian tin
tu to
tai tai
da tat tai
fa fat
fu fook fuk fu
ze chak
ci chi
ting ting
jun tsun
zong chung
zu cho jo
xia ha har
han hon
nan nam
lan lan
lian lin
nian nin
lu lo
mou mau
mu muk
ning ning
rui yui sui
sen sum sam
shun shun
shou sau
ti tai
tang tong
wan man wan
wang wong
wu mo ng
xiong hung
xu yuk hui
yang yeung
ye yip
yin yan yam
you yau
yun wan
zhi chi
zhu chu
zan chan
zhan chim
shao siu
shi shek
xian sin
""".strip()
"""A pinyin syllable and its usual Cantonese spellings in given names, after those of the surnames."""

GIVEN = """
ai an ang ao bai ban bang bao bei ben bi bian biao bin bing bo cai can chan chang chao chen cheng chi chong chu chuan
chuang chun cong cui da dan dao de di dian ding dong dou du duan e en er fa fan fang fei fen feng fu gan gang gao ge gen
geng gong guan guang gui guo hai han hang hao he heng hong hou hu hua huai huan huang hui huo ji jia jian jiang jiao jie
jin jing jiong jiu ju juan jue jun kai kang ke kong kuan kui kun lai lan lang lao le lei leng li lian liang liao lie lin
ling liu long lu luan lun luo lv man mao mei men meng mi mian miao min ming mo mu na nan neng ni nian ning niu nong pan
pei peng pin ping pu qi qian qiang qiao qin qing qiong qiu qu quan que qun ran rang ren ri rong rou ru ruan rui run ruo
san sen sha shan shang shao she shen sheng shi shou shu shuai shuang shui shun shuo si song su sui suo tai tan tang tao
teng ti tian tie ting tong tu tuan tuo wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan
xue xun ya yan yang yao ye yi yin ying yong you yu yuan yue yun zai zan ze zeng zhan zhang zhao zhe zhen zheng zhi zhong
zhou zhu zhuang zhuo zi zong zu
""".strip()
"""Pinyin syllables that given names are made of, parted by spaces."""

COMMON = """
ai bao bin bing bo cai chang chao chen cheng chuan chun da dan de dong fa fan fang fei feng fu gang gao guang gui guo
hai han hao he heng hong hua hui jia jian jiang jie jin jing jun kai kang ke kun lan le lei li lian liang lin ling long
lu lun mei min ming nan ning pei peng ping qi qiang qin qing quan ren rong ru rui san shan shao sheng shi shu shun song
tao tian tie ting tong wei wen wu xi xia xian xiang xiao xin xing xiong xiu xu xue ya yan yang yi yin ying yong you yu
yuan yue yun ze zhan zhen zheng zhi zhong chong zhu zi zu
""".strip()
"""The syllables that most given names are made of: two of them need no telling letter to be parted."""

NOT_CHINESE = """
aidan alan bowen china dahan dana danda danning daren dayan exie fanning hanke hiroshi joao julia julian julie junya
kaitie kekai kenan keren landa lande lanzi lexi lilian linda linde linke meiji minai minyi muhsin nanai oliu renda renzi
sanpei shikai shushan shizu sukhoi tanjung tetsu wende yahan yalin yamin yuji yuya
""".strip()
"""Words of other languages that could be parted into two syllables."""
