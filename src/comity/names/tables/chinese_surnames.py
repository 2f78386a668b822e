"""Chinese surnames: their characters, pinyin reading, and the spellings of Hong Kong, Macao, Singapore and Malaysia.

Written for Comity from general knowledge of the languages: Hong Kong government practice and Macao's (Cantonese), and
the Hokkien, Teochew, Hakka and Hainanese spellings usual in Singapore and Malaysia. What Wade-Giles and Tongyong make
of the pinyin follows by rule (`comity.names.chinese`) and is not repeated here. Spellings that are rare for a surname
and usual for another are left out, so that keys do not glue the two together.
"""

SURNAMES = """
王 wang wong ong heng bong vong
李 li lee lei lie dy
张張 zhang cheung teo cheong chong tiong teoh thio tjong
刘劉 liu lau low liew lew lao liau
陈陳 chen chan tan tin chin
杨楊 yang yeung young yeo yong yeoh ieong yeong iong
黄黃 huang wong ng wee ooi oei vong uy bong hwang
赵趙 zhao chiu teo chew chio teoh tio jao
吴吳 wu ng goh go ung gouw ngo woo
周 zhou chow chau chew chao chiew jew
徐 xu tsui chui choi chee chhi
孙孫 sun suen soon sng song swen
马馬 ma beh mah bay
朱 zhu chu choo chue choe
胡 hu wu woo oh foo aw
郭 guo kwok quek kuok kwek koay koek kok kwik que kueh
何 he ho hoh hor
高 gao ko koh kou kow kho go
林 lin lam lim lum liem ling
罗羅 luo law lo loh lor
郑鄭 zheng cheng tay teh tee cheang
梁 liang leung leong neo nio neoh niu leang
谢謝 xie tse shieh cheah chia tsia sia chea sieh der
宋 song sung soong
唐 tang tong thong tng tung
许許 xu hui sheu khoo koh kho hoi khaw
韩韓 han hon hong hang
冯馮 feng fung fong pang foong phang
邓鄧 deng tang teng theng then thang
曹 cao tso cho chou chow chaw tjo
彭 peng pang phang phe
曾 zeng tsang tzeng tsen chng tjan dzeng
肖萧蕭 xiao siu shiao shiau siew seow seah sio siow shaw siaw
田 tian tin tien
董 dong tung tong tang
袁 yuan yuen un
潘 pan poon phua pun phoon puah pua
于 yu u yue
蒋蔣 jiang tseung cheung cheong chioh chiong chiang
蔡 cai choi tsay tsoi chua choy tsai chai toy chhoa chuah tjoa
余 yu yue yee u ee
杜 du to toh tou tow doo tu
叶葉 ye yip yap ip iap yeap yeh
程 cheng ching thia
苏蘇 su so soh sou soo saw
魏 wei ngai gwee ngui goei
吕呂 lv lui lu loo loi looi leu
丁 ding ting teng
任 ren yam jim yum iam
沈 shen sum shum sim sam
姚 yao yiu yeo yau yow iu io yew
卢盧 lu lo loh loo lou
姜 jiang keung keong kiang geung
崔 cui chui tsui chooi
钟鍾鐘 zhong chung chong choong tjong
谭譚 tan tam tham tom hom
陆陸 lu luk loke lok look loh
汪 wang wong ong vong
范範 fan hwan van
金 jin kam kim gum kum
石 shi shek sek chioh shiek seck siek
廖 liao liu leow liew lio liau liaw
贾賈 jia ka kar chia ga
夏 xia ha hah har hsia
韦韋 wei wai wee vai
付 fu foo
方 fang fong png pung
白 bai pak peh peck pek bak pai
邹鄒 zou chau chow choo chao
孟 meng mang bay beng
熊 xiong hung hoong him hiong
秦 qin chun tsun chin cheon ceon
邱 qiu yau khoo hiew hew khu yao coo
江 jiang kong kang kung gong
尹 yin wan won yun oon un
薛 xue sit see seet sik sih
闫阎閻 yan yim giam ngiam iam yem
段 duan tuen tuan tun
雷 lei lui loi looi lwee loei
侯 hou hau how haw hao hauw
龙龍 long lung leong loong
史 shi sze see su si soo
陶 tao to tou tow toh
黎 li lai loy lye lay
贺賀 he ho hor hoh
顾顧 gu koo ku goo kou
毛 mao mo mou mow moh
郝 hao kok hok
龚龔 gong kung geng kong
邵 shao siu siow shiu seow siew sio
万萬 wan man ban maan mann
钱錢 qian chin tsin chee zee chien
严嚴 yan yim giam ngiam nyam
覃 qin tam cham chum tham
武 wu mo moo bu mou
戴 dai tai tay te toi
莫 mo mok bok mock
孔 kong hung khong hong
向 xiang heung hiong heong
汤湯 tang tong thong tng
常 chang sheung seong siang siong sheong
温溫 wen wan woon vun voon
康 kang hong kong khng
施 shi sze see sy si
文 wen man boon bun vun
牛 niu ngau gu ngow giu
樊 fan hwan van
葛 ge kot kat kuah got
邢 xing ying heng yeng
安 an on
齐齊 qi chai tsai chee chay
易 yi yick yik iah yek
乔喬 qiao kiu kiew kio khiew
伍 wu ng eng ngoh
庞龐 pang pong phang bang
颜顏 yan ngan gan ngun
倪 ni ngai geh ngeh
庄莊 zhuang chong ching chng chuang tjong
聂聶 nie nip liap nieh
章 zhang cheung cheong chiong chio
鲁魯 lu lo loo lou
岳 yue ngok gak yueh
翟 zhai chak tiok jak
殷 yin yan
詹 zhan chim jim tsim chiam tjiam cham
申 shen san sin
欧歐 ou au ow aw auw
耿 geng kang kaing
关關 guan kwan kuan quan kwang
兰蘭 lan lang nam
焦 jiao chiu tsiu chew tsio
俞 yu yue joo
左 zuo jor cho tso jo
柳 liu lau low lew
甘 gan kam kum gum
祝 zhu chuk chok tsuk
包 bao pao pau pow
宁寧 ning leng
尚 shang sheung seong siang
符 fu foo hu
舒 shu su
阮 ruan yuen un yen
柯 ke or kwa koh kua quah ko o
纪紀 ji kei kee gay ki
梅 mei mui moi moy boey
童 tong tung thung
凌 ling leng
毕畢 bi but bat pit
单單 shan sin shin sian sim
季 ji kwai kway kwei
裴 pei pui poey boey
霍 huo fok hok fock
涂塗 tu to tou tow thow
成 cheng shing sing seng
苗 miao miu biao meow
谷 gu kuk kok
盛 sheng shing seng
曲 qu kuk khek huk
翁 weng yung yong eng ung
冉 ran yim jiam
骆駱 luo lok loke loh
蓝藍 lan lam nam lum
路 lu lo loo lou
游 you yau yew yao yu
辛 xin san sin
靳 jin kan gan kin
欧阳歐陽 ouyang auyeung auyong ouyoung auyang oyong
管 guan koon kwun kuan kun
柴 chai cha tsai
蒙 meng mung mong bong
鲍鮑 bao pau pao bau pow
华華 hua wah wa hwa fah
喻 yu yue
祁 qi kei kee ki
蒲 pu po poh pou
房 fang fong pong
滕 teng tang theng ten
屈 qu wat kut wut
饶饒 rao yiu jiao yeow
解 xie hai kai hsieh
牟 mou mau mao mow
艾 ai ngai
尤 you yau yew yu iu
阳陽 yang yeung yong ieong
时時 shi si see sih
穆 mu muk bok mok
农農 nong nung long
司 si sze see
卓 zhuo cheuk toh cheok tok
古 gu koo ku goo kou
吉 ji kut kat kit
缪繆 miao miu biao mow
简簡 jian kan gan kean kang
车車 che chae
项項 xiang hong hang
连連 lian lin lien leen
芦蘆 lu lo loo
麦麥 mai mak beh mack
褚 chu choo
娄婁 lou lau low leow
窦竇 dou tau tou dow
戚 qi chik tsik chek
岑 cen shum sum sam gim
景 jing king kheng keng
党黨 dang tong dong
宫宮 gong kung
费費 fei fai hui fee
卜 bu puk pok buk
冷 leng lang
晏 yan ngan
席 xi tsik chik sek
卫衛 wei wai wee oei
米 mi mai bee
柏 bai pak paik
宗 zong chung tsung chong
瞿 qu kui khoo kiu
桂 gui kwai kwei kwee
全 quan chuen chuan tsuen
佟 tong tung
应應 ying eng
臧 zang tsang chong
闵閔 min man bin ban
苟 gou kau kow gow
邬鄔 wu oh woo
边邊 bian pin bin
卞 bian pin bin bien
姬 ji kei kee ki
师師 shi sze su see
和 he wo ho
仇 qiu kau sau siu khiu
栾欒 luan luen
隋 sui chui tsui
商 shang sheung siong seong
刁 diao tiu tiau
沙 sha sa
荣榮 rong wing weng yong eng
巫 wu mo boo moo
寇 kou kau khau
桑 sang song sng
郎 lang long nong
甄 zhen yan
丛叢 cong chung tsung
仲 zhong chung tiong tung
虞 yu ngu
敖 ao ngo ngou aw
巩鞏 gong
明 ming meng
佘 she seah sheh sia se
池 chi tee tea
查 zha cha tsa char
麻 ma mah
苑 yuan yuen wan
迟遲 chi tee
邝鄺 kuang kwong fong kong
官 guan koon kwun kuan
封 feng fung hong
谈談 tan tam tham
匡 kuang hong khong
鞠 ju kuk
惠 hui wai
荆荊 jing king keng
乐樂 yue lok ngok
冀 ji kei
郁鬱 yu yuk wat
胥 xu sui seo
南 nan nam lam
班 ban pan
储儲 chu choo
原 yuan yuen
栗 li lut
燕 yan yin
楚 chu chor cho choh
鄢 yan yin
劳勞 lao lo lou loh
谌諶 chen sum shum sam
奚 xi hai hay
皮 pi pei phee
粟 su suk
冼 xian sin sian sinn
蔺藺 lin lun
楼樓 lou lau low
盘盤 pan poon pun
满滿 man moon mun
闻聞 wen man boon
位 wei wai
厉厲 li lai
伊 yi yee
仝 tong tung
区區 ou au ow
郜 gao ko
海 hai hoi
阚闞 kan ham hum
花 hua fa
权權 quan kuen kwon
强強 qiang keung kheong
帅帥 shuai sui
屠 tu to
豆 dou tau
朴 piao pok park pak bak
盖蓋 gai koi goi
练練 lian lin lien
廉 lian lim liem
禹 yu
井 jing cheng tseng
祖 zu cho
漆 qi chat
巴 ba pa bar
丰豐 feng fung
支 zhi chi
卿 qing hing
国國 guo kwok
狄 di tik dick
平 ping peng
计計 ji kai
索 suo sok
宣 xuan suen
晋晉 jin chun
相 xiang sheung
初 chu chor
门門 men mun
云雲 yun wan woon hoon
容 rong yung
敬 jing king
来來 lai loi
扈 hu wu
晁 chao chiu
芮 rui yui
都 du to
普 pu po
阙闕 que kuet kheok
浦 pu po
戈 ge kwo
伏 fu fuk
鹿 lu luk
薄 bo pok
邸 di tai
雍 yong yung
辜 gu koo koh ku
羊 yang yeung yeoh
阿 a ah
乌烏 wu
母 mu mo
裘 qiu kau
亓 qi kei
修 xiu sau
邰 tai toi
赫 he hak
杭 hang hong
况況 kuang fong
那 na
宿 su suk
鲜鮮 xian sin
印 yin yan
逯 lu luk
隆 long lung
茹 ru yu
诺諾 nuo nok
战戰 zhan chin
慕 mu mo
危 wei ngai
玉 yu yuk
银銀 yin ngan
亢 kang kong
嵇 ji kai
公 gong kung
哈 ha
湛 zhan cham
宾賓 bin pan
戎 rong yung
勾 gou ngau
茅 mao mau
利 li lee lei
於 yu
呼 hu fu
居 ju kui
揭 jie kit
干 gan kon
但 dan tan
尉 wei wai
冶 ye yeh
斯 si sze
元 yuan yuen
束 shu chuk
檀 tan
衣 yi yee
信 xin shun
展 zhan chin
阴陰 yin yam
昝 zan chan
智 zhi chi
幸 xing hang
奉 feng fung
植 zhi chik
衡 heng hang
富 fu
尧堯 yao yiu
闭閉 bi pai
由 you yau
钮鈕 niu nau
曽 zeng tsang
洪 hong hung ang
莘 shen san
候 hou hau
傅 fu poh foo pho
饒 rao yiu
賴赖 lai loy
阎 yan yim
贝貝 bei pui
诸諸 zhu chu
孛 bo
嘎 ga
仉 zhang cheung
员員 yun
贠負 yun
隗 kui
万俟萬俟 moqi
尉迟尉遲 yuchi
令狐 linghu
澹台澹臺 tantai
司马司馬 sima szema szeema
诸葛諸葛 zhuge chukot chukat
上官 shangguan sheungkoon seongkuan
司徒 situ szeto seetoh seto sitoh szetho
夏侯 xiahou hahau
东方東方 dongfang tungfong
皇甫 huangfu wongpo
公孙公孫 gongsun kungsuen
慕容 murong moyung
端木 duanmu tuenmuk
轩辕軒轅 xuanyuan hinyuen
长孙長孫 zhangsun
宇文 yuwen yuman
呼延 huyan
独孤獨孤 dugu tukku
南宫南宮 nangong namkung
西门西門 ximen saimun
东郭東郭 dongguo
申屠 shentu
百里 baili
闻人聞人 wenren
钟离鍾離 zhongli
太史 taishi
赫连赫連 helian
濮阳濮陽 puyang
淳于 chunyu
单于單于 chanyu
公冶 gongye
宗政 zongzheng
太叔 taishu
仲孙仲孫 zhongsun
拓跋 tuoba
纳兰納蘭 nalan
第五 diwu
公羊 gongyang
鲜于鮮于 xianyu
闾丘閭丘 lvqiu
司空 sikong
司寇 sikou
巫马巫馬 wuma
公西 gongxi
漆雕 qidiao
乐正樂正 yuezheng
公良 gongliang
拓拔 tuoba
谷梁穀梁 guliang
段干段幹 duangan
梁丘 liangqiu
东门東門 dongmen
南门南門 nanmen
欧阳歐陽 ouyang
钟离锺离 zhongli
丘 qiu yau khoo hew khu
湛 zhan cham
皮 pi pei
元 yuan yuen
水 shui sui
费費 fei fai
鄂 e ngok
秋 qiu
怀懷 huai wai
咸 xian ham
苍蒼 cang chong
双雙 shuang sheung
昌 chang cheung
凤鳳 feng fung
和 he wo
禄祿 lu luk
郦酈 li lik
逄 pang
星 xing sing
钦欽 qin yam
江 jiang
肖 xiao
范姜 fanjiang
张简張簡 zhangjian
昌 chang
匙 chi
宓 mi
折 she
秘 bi
仆 pu
种 chong
召 shao
句 gou
能 nai
祭 zhai
重 chong
繁 po
逄 pang
佴 nai
黑 hei
过過 guo
乜 nie
邴 bing
郄 qie
郤 xi
麴 qu
璩 qu
殳 shu
钭鈄 tou
蒯 kuai
慎 shen
璞 pu
訾 zi
沃 wo
归歸 gui
贲賁 ben
蓬 peng
后 hou
须須 xu
牧 mu
山 shan
弘 hong
糜 mi
暴 bao
蓟薊 ji
宰 zai
步 bu
别別 bie
充 chong
暨 ji
习習 xi chap
宦 huan
鱼魚 yu
终終 zhong
从從 cong
广廣 guang
东東 dong tung
蔚 wei
越 yue
夔 kui
厍厙 she
敢 gan
融 rong
空 kong
毋 wu
养養 yang
红紅 hong
竺 zhu
逮 dai
盍 he
益 yi
桓 huan
言 yan
福 fu
苻 fu
年 nian
爱愛 ai
笪 da
谯譙 qiao
伯 bo
赏賞 shang
墨 mo
琴 qin
撒 sa
依 yi
铁鐵 tie
腾騰 teng
迪 di
佐 zuo
保 bao
化 hua
才 cai
英 ying
军軍 jun
""".strip()
"""One surname a line, the most common first: its characters (simplified, traditional), pinyin (`v` for u umlaut), then
other Latin spellings, the most usual first."""
