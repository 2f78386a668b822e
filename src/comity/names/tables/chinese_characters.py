"""Readings of characters and words that a character-by-character reading gets wrong.

Written for Comity; names take the commoner reading first. `anyascii` supplies the rest.
"""

READINGS = """
长長 chang zhang
乐樂 le yue
行 xing hang
重 chong zhong
朝 chao zhao
藏 zang cang
传傳 chuan zhuan
调調 diao tiao
会會 hui kuai
还還 huan hai
降 jiang xiang
解 jie xie
卡 ka qia
强強 qiang jiang
宿 su xiu
系係 xi ji
种種 zhong chong
厦廈 xia sha
晟 sheng cheng
茜 qian xi
单單 dan shan chan
车車 che ju
觉覺 jue jiao
薄 bo bao
堡 bao pu
万萬 wan mo
曾 zeng ceng
查 cha zha
朴 pu piao
仇 chou qiu
翟 zhai di
区區 qu ou
盖蓋 gai ge
葛 ge
尉 wei yu
吕呂 lv
旅 lv
侣侶 lv
律 lv
绿綠 lv
率 lv shuai
屡屢 lv
铝鋁 lv
滤濾 lv
驴驢 lv
闾閭 lv
女 nv
略 lve
掠 lve
虐 nve
覃 qin tan
缪繆 miao mou
员員 yuan yun
秘祕 mi bi
柏 bai bo
伯 bo bai
莞 guan wan
参參 can shen
盛 sheng cheng
石 shi dan
奇 qi ji
曲 qu
都 du dou
什 shi shen
地 di de
大 da dai
家 jia gu
俊 jun
圳 zhen
浙 zhe
沈 shen chen
沉 chen
瀋 shen
露 lu lou
塔 ta
娜 na nuo
婷 ting
梵 fan
汤湯 tang shang
殷 yin yan
郗 xi chi
琢 zhuo
倩 qian
俞 yu shu
洗 xi xian
省 sheng xing
校 xiao jiao
更 geng
那 na nuo
尼 ni
模 mo mu
蕃 fan
番 fan pan
艾 ai yi
繁 fan po
畜 xu chu
暹 xian
桦樺 hua
华華 hua
宁寧 ning
应應 ying
任 ren
佛 fo fu
弗 fu
给給 ji gei
角 jiao
陆陸 lu liu
六 liu lu
血 xue
识識 shi zhi
数數 shu
说說 shuo yue
哈 ha
台臺 tai
广廣 guang
术術 shu zhu
适適 shi
仑侖 lun
仔 zi zai
峒 dong tong
陂 bei pi
蚌 beng bang
蚝 hao
亳 bo
歙 she xi
泌 mi bi
铅鉛 qian yan
丽麗 li
番 pan fan
阿 a e
勒 le
尔爾 er
奘 zang zhuang
祭 ji zhai
柜 gui
""".strip()
"""Characters and their readings, the usual one of given names and companies first."""

WORDS = """
银行銀行 yin hang
行业行業 hang ye
商行 shang hang
洋行 yang hang
音乐音樂 yin yue
会计會計 kuai ji
会稽會稽 kuai ji
番禺 pan yu
长官長官 zhang guan
院长院長 yuan zhang
校长校長 xiao zhang
解放 jie fang
区域區域 qu yu
单位單位 dan wei
任务任務 ren wu
过程過程 guo cheng
重工 zhong gong
重型 zhong xing
重机重機 zhong ji
重大 zhong da
重要 zhong yao
载重載重 zai zhong
起重 qi zhong
朝阳朝陽 chao yang
西藏 xi zang
参谋參謀 can mou
六安 lu an
台州 tai zhou
蔚县蔚縣 yu xian
尉犁 yu li
铅山鉛山 yan shan
转运轉運 zhuan yun
传记傳記 zhuan ji
调查調查 diao cha
调解調解 tiao jie
空调空調 kong tiao
乐清樂清 yue qing
石油 shi you
行为行為 xing wei
华山華山 hua shan
宁夏寧夏 ning xia
万里萬里 wan li
安徽 an hui
单县單縣 shan xian
繁荣繁榮 fan rong
查询查詢 cha xun
应用應用 ying yong
应急應急 ying ji
成都 cheng du
都市 du shi
首都 shou du
首都机场 shou du ji chang
首都機場 shou du ji chang
""".strip()
"""Words whose characters are read otherwise alone: the simplified word, then the traditional one; pinyin."""
