"""Readings of Japanese family and given names, and of the words that Japanese organisations are named with.

Written for Comity from general knowledge of the language: the commonest family names, common and well-known given
names. Readings are Hepburn without long vowels, but a long o that begins a name is written `oo` (see
`comity.names.japanese`); the commoner reading of a name stands first. `?` marks family names that are Chinese names
or places as well, which do not tell that a word is Japanese.
"""

SURNAMES = """
佐藤 sato/鈴木 suzuki/高橋 takahashi/髙橋 takahashi/田中 tanaka/伊藤 ito/渡辺 watanabe/渡邊 watanabe/渡邉 watanabe
山本 yamamoto/中村 nakamura/小林 kobayashi/加藤 kato/吉田 yoshida/山田 yamada/佐々木 sasaki/山口 yamaguchi
松本 matsumoto/井上 inoue/木村 kimura/斎藤 saito/斉藤 saito/齋藤 saito/齊藤 saito/清水 shimizu/山崎 yamazaki yamasaki
山﨑 yamazaki yamasaki/阿部 abe/森 mori/池田 ikeda/橋本 hashimoto/石川 ishikawa/山下 yamashita/小川 ogawa/石井 ishii
長谷川 hasegawa/後藤 goto/岡田 okada/近藤 kondo/前田 maeda/藤田 fujita/遠藤 endo/青木 aoki/坂本 sakamoto/村上 murakami
太田 oota/金子 kaneko/藤井 fujii/福田 fukuda/西村 nishimura/三浦 miura/竹内 takeuchi/中川 nakagawa/岡本 okamoto
松田 matsuda/原田 harada/中野 nakano/小野 ono/田村 tamura/藤原 fujiwara/中山 ? nakayama/石田 ishida/小島 kojima ojima
和田 wada/森田 morita/内田 uchida/柴田 shibata/酒井 sakai/原 hara/高木 takagi/横山 yokoyama/安藤 ando/宮崎 miyazaki
上田 ueda/島田 shimada/工藤 kudo/大野 oono/宮本 miyamoto/杉山 sugiyama/今井 imai/丸山 maruyama/増田 masuda
高田 takada takata/村田 murata/平野 hirano/大塚 ootsuka/菅原 sugawara/武田 takeda/新井 arai/小山 koyama oyama
野口 noguchi/桜井 sakurai/櫻井 sakurai/千葉 chiba/岩崎 iwasaki/佐野 sano/谷口 taniguchi/上野 ueno/松井 matsui
河野 kono kawano/市川 ichikawa/渡部 watanabe watabe/野村 nomura/菊地 kikuchi/菊池 kikuchi/木下 kinoshita/杉本 sugimoto
西田 nishida/松尾 matsuo/樋口 higuchi/北村 kitamura/水野 mizuno/大西 oonishi/古川 furukawa/佐久間 sakuma/久保 kubo
新田 nitta/飯田 iida/吉川 yoshikawa kikkawa/川口 kawaguchi/浜田 hamada/濱田 hamada/松岡 matsuoka/五十嵐 igarashi
川崎 kawasaki/矢野 yano/熊谷 kumagai/関 seki/永井 nagai/川上 kawakami/小松 komatsu/山内 yamauchi yamanouchi/荒木 araki
本田 honda/東 higashi azuma/中田 nakata nakada/辻 tsuji/須藤 sudo/大島 ooshima/岩田 iwata/川村 kawamura/石原 ishihara
服部 hattori/中西 nakanishi/吉村 yoshimura/小池 koike/土屋 tsuchiya/内藤 naito/平田 hirata/望月 mochizuki
松下 matsushita/星野 hoshino/山中 yamanaka/菅 kan suga/浅野 asano/白石 shiraishi/福島 fukushima/栗原 kurihara
上原 uehara/秋山 akiyama/片山 katayama/関口 sekiguchi/小田 oda/大久保 ookubo/森本 morimoto/広瀬 hirose/廣瀬 hirose
荒井 arai/高野 takano/堀 hori/尾崎 ozaki/黒田 kuroda/岡崎 okazaki/松村 matsumura/川端 kawabata/東山 ? higashiyama
川島 kawashima/大橋 oohashi/西川 nishikawa/岩本 iwamoto/小西 konishi/早川 hayakawa/中島 nakajima nakashima
中嶋 nakajima nakashima/山岸 yamagishi/大石 ooishi/安田 yasuda/本間 honma/馬場 baba/浅井 asai/田辺 tanabe/田邊 tanabe
堀内 horiuchi/富田 tomita/大谷 ootani/西山 nishiyama/松浦 matsuura/三宅 miyake/八木 yagi/篠原 shinohara/奥村 okumura
桑原 kuwahara/柳田 yanagida/横田 yokota/坂井 sakai/小澤 ozawa/小沢 ozawa/松原 matsubara/安部 abe/安倍 abe/岸 kishi
岸田 kishida/石破 ishiba/高市 takaichi/麻生 aso/小泉 koizumi/鳩山 hatoyama/野田 noda/福山 fukuyama/宮沢 miyazawa
宮澤 miyazawa/中曽根 nakasone/中曾根 nakasone/竹下 takeshita/海部 kaifu/羽田 hata haneda/細川 hosokawa/村山 murayama
小渕 obuchi/橋下 hashimoto/森山 moriyama/河村 kawamura/茂木 motegi mogi/林 hayashi/西 nishi/南 minami/北 kita/谷 tani
岡 oka/泉 izumi/堤 tsutsumi/星 hoshi/榊 sakaki/畑 hata/畠山 hatakeyama/相川 aikawa/相沢 aizawa/相澤 aizawa/会田 aida
赤木 akagi/赤坂 akasaka/秋田 akita/秋元 akimoto/朝倉 asakura/朝日 asahi/足立 adachi/天野 amano/荒川 arakawa/有田 arita
有馬 arima/安西 ? anzai/飯島 iijima/飯塚 iizuka/池上 ikegami/石橋 ishibashi/石塚 ishizuka/石黒 ishiguro/磯部 isobe
板倉 itakura/市村 ichimura/稲垣 inagaki/稲田 inada/稲葉 inaba/犬飼 inukai/犬養 inukai/今村 imamura/入江 irie/岩井 iwai
岩瀬 iwase/岩佐 iwasa/植田 ueda/植木 ueki/上村 uemura kamimura/植村 uemura/臼井 usui/宇野 uno/梅田 umeda/梅原 umehara
浦田 urata/江川 ? egawa/江口 ? eguchi/榎本 enomoto/江藤 eto/大川 ookawa/大木 ooki/大田 oota/大竹 ootake/大場 ooba
大平 oohira/大村 oomura/大森 oomori/大山 ooyama/大内 oouchi/大沢 oosawa/大澤 oosawa/大槻 ootsuki/大江 ooe/大庭 ooba
岡部 okabe/岡村 okamura/岡野 okano/小笠原 ogasawara/奥田 okuda/奥山 okuyama/小倉 ogura/押田 oshida/落合 ochiai
小野寺 onodera/小原 ohara obara/尾形 ogata/緒方 ogata/長田 nagata osada/織田 oda/加賀 kaga/柿沼 kakinuma/笠原 kasahara
柏木 kashiwagi/梶原 kajiwara/勝又 katsumata/桂 katsura/門田 kadota/金井 kanai/金沢 kanazawa/金田 kaneda/鎌田 kamata
上川 kamikawa/神谷 kamiya/亀井 kamei/川合 kawai/河合 kawai/川井 kawai/河井 kawai/川田 kawada kawata/川本 kawamoto
神田 kanda/神戸 kanbe/木戸 kido/木内 kiuchi/岸本 kishimoto/北川 kitagawa/北野 kitano/北原 kitahara/木原 kihara
久保田 kubota/窪田 kubota/倉田 kurata/黒川 kurokawa/黒木 kuroki/黒沢 kurosawa/黒澤 kurosawa/桑田 kuwata/小坂 kosaka
児玉 kodama/小宮 komiya/小森 komori/小室 komuro/小柳 koyanagi/是枝 koreeda/権藤 gondo/斎木 saiki/酒巻 sakamaki
坂口 sakaguchi/坂田 sakata/坂上 sakagami/佐伯 saeki/榊原 sakakibara/桜田 sakurada/笹川 sasagawa/佐竹 satake
澤田 sawada/沢田 sawada/沢村 sawamura/塩田 shiota/塩崎 shiozaki/重田 shigeta/志村 shimura/篠田 shinoda/篠崎 shinozaki
渋谷 shibuya/澁谷 shibuya/島 shima/島津 shimazu/島村 shimamura/下田 shimoda/下村 shimomura/庄司 shoji/正田 shoda/城 jo
白井 shirai/白川 ? shirakawa/進藤 shindo/新藤 shindo/新谷 shintani araya/末松 suematsu/杉浦 sugiura/杉田 sugita
須田 suda/角田 tsunoda kakuta/関根 sekine/瀬戸 seto/仙谷 sengoku/曽根 sone/曽我 soga/園田 sonoda/高井 takai
高島 takashima/高嶋 takashima/高梨 takanashi/高畑 takahata/高松 takamatsu/高見 takami/高村 takamura/高山 ? takayama
滝沢 takizawa/瀧澤 takizawa/滝川 takigawa/田口 taguchi/竹田 takeda/武井 takei/竹中 takenaka/竹本 takemoto/武藤 muto
田島 tajima/田代 tashiro/多田 tada/立花 tachibana/橘 tachibana/田原 ? tahara tawara/玉木 tamaki/玉城 tamaki tamashiro
田宮 tamiya/丹羽 niwa/谷川 tanigawa tanikawa/谷村 tanimura/谷本 tanimoto/田畑 tabata/千田 chida/塚田 tsukada
塚本 tsukamoto/津田 tsuda/土井 doi/土田 tsuchida/筒井 tsutsui/寺田 terada/寺島 terashima/寺内 terauchi/東條 tojo
東条 tojo/戸田 toda/徳永 tokunaga/徳田 tokuda/徳川 tokugawa/富永 tominaga/冨田 tomita/冨永 tominaga/豊田 toyoda toyota
鳥居 torii/内山 uchiyama/中井 nakai/永田 nagata/永野 nagano/長野 nagano/長尾 nagao/中尾 nakao/長島 nagashima
長嶋 nagashima/中谷 nakatani nakaya/中塚 nakatsuka/中原 nakahara/中本 nakamoto/長沼 ? naganuma/奈良 nara/成田 narita
西岡 nishioka/西尾 nishio/西沢 nishizawa/西澤 nishizawa/西野 nishino/西原 nishihara/西本 nishimoto/西脇 nishiwaki
二宮 ninomiya/二階 nikai/根本 nemoto/野上 nogami/野崎 nozaki/野中 nonaka/野原 nohara/野々村 nonomura/乃木 nogi
橋口 hashiguchi/蓮見 hasumi/長谷部 hasebe/羽生 hanyu habu/浜口 hamaguchi/早坂 hayasaka/林田 hayashida/原口 haraguchi
東野 higashino/日高 hidaka/平井 hirai/平岡 hiraoka/平沢 hirasawa/平山 ? hirayama/平松 hiramatsu/広田 hirota
深田 fukada/福井 fukui/福岡 fukuoka/福原 fukuhara/福本 fukumoto/藤川 fujikawa/藤村 fujimura/藤本 fujimoto/藤岡 fujioka
藤野 fujino/藤沢 fujisawa/藤澤 fujisawa/船越 funakoshi/古田 furuta/古屋 furuya/古谷 furuya/星川 hoshikawa/細田 hosoda
細野 hosono/堀江 horie/堀田 hotta/堀川 horikawa/本多 honda/前川 maekawa/前原 maehara/牧野 makino/正木 masaki
枡添 masuzoe/舛添 masuzoe/町田 machida/松崎 matsuzaki/松沢 matsuzawa/松澤 matsuzawa/松島 matsushima/松永 matsunaga
松野 matsuno/丸川 marukawa/三木 miki/三上 mikami/三島 mishima/水谷 mizutani/水口 mizuguchi/溝口 mizoguchi/三谷 mitani
三井 mitsui/宮内 miyauchi/宮川 miyagawa/宮田 miyata/宮下 miyashita/宮原 miyahara/宮部 miyabe/向井 mukai/村井 murai
村瀬 murase/村松 muramatsu/村岡 muraoka/室井 muroi/毛利 mori/森川 morikawa/森下 morishita/森岡 morioka/守屋 moriya
八代 yashiro/安井 yasui/柳 yanagi/柳沢 yanagisawa/柳澤 yanagisawa/柳井 yanai/矢島 yajima/矢田 yada/山形 yamagata
山縣 yamagata/山岡 yamaoka/山川 yamakawa/山根 yamane/山野 yamano/山村 yamamura/山室 yamamuro/湯川 yukawa/湯浅 yuasa
横井 yokoi/吉岡 yoshioka/吉沢 yoshizawa/吉澤 yoshizawa/吉野 yoshino/吉本 yoshimoto/吉原 yoshihara/米田 yoneda
米倉 yonekura/脇田 wakita/鷲尾 washio/渡会 watarai/綿貫 watanuki/葛西 kasai/河原 kawahara/河本 kawamoto komoto
河田 kawada/黒岩 kuroiwa/加納 kano/狩野 kano/嘉納 kano/吉良 kira/久米 kume/古賀 koga/甲斐 kai/小暮 kogure/木暮 kogure
近衛 konoe/西園寺 saionji/東郷 togo/伊東 ito/岩倉 iwakura/大隈 ookuma/板垣 itagaki/陸奥 mutsu/浜野 hamano
濱口 hamaguchi/枝野 edano/志位 shii/前島 maejima/渋沢 shibusawa/福沢 fukuzawa/夏目 natsume/芥川 akutagawa/川野 kawano
太宰 dazai/三原 mihara/与謝野 yosano/麻原 asahara/重信 shigenobu/奥平 okudaira/丸岡 maruoka/坂東 bando/宇賀神 ugajin
城崎 shirosaki kinosaki/北條 hojo/北条 hojo/島袋 shimabukuro/比嘉 higa/金城 ? kinjo/宮城 miyagi/大城 ooshiro
新垣 arakaki aragaki/仲村 nakamura/仲間 nakama/知念 chinen/喜納 kina/照屋 teruya/具志堅 gushiken/安里 asato
篠塚 shinozuka/司 tsukasa/清田 kiyota/冨樫 togashi/富樫 togashi/菅野 sugano kanno/今野 konno/紺野 konno/昆野 konno
門脇 kadowaki
""".strip()

GIVEN = """
早苗 sanae/晋三 shinzo/文雄 fumio/太郎 taro/一郎 ichiro/二郎 jiro/次郎 jiro/三郎 saburo/四郎 shiro/五郎 goro
純一郎 junichiro/由紀夫 yukio/直人 naoto/佳彦 yoshihiko/義偉 yoshihide/茂 shigeru/角栄 kakuei/栄作 eisaku
信介 nobusuke/康弘 yasuhiro/恵三 keizo/喜朗 yoshiro/龍太郎 ryutaro/富市 tomiichi/宗佑 sosuke/康夫 yasuo/赳夫 takeo
武夫 takeo/正芳 masayoshi/善幸 zenko/喜一 kiichi/護熙 morihiro/孜 tsutomu/健 ken takeshi/健一 kenichi/健二 kenji
健司 kenji/賢治 kenji/研二 kenji/健太 kenta/健太郎 kentaro/健三 kenzo/謙 ken/浩 hiroshi/博 hiroshi/弘 hiroshi
寛 hiroshi/宏 hiroshi/浩一 koichi/幸一 koichi/光一 koichi/耕一 koichi/浩二 koji/孝二 koji/幸司 koji/浩司 koji
洋 hiroshi yo/洋一 yoichi/陽一 yoichi/洋介 yosuke/陽介 yosuke/洋平 yohei/誠 makoto/真 makoto shin/誠一 seiichi
誠司 seiji/清 kiyoshi/清二 seiji/清志 kiyoshi/聖司 seiji/勝 masaru/優 yu masaru/正 tadashi/忠 tadashi/正雄 masao
昌夫 masao/政夫 masao/雅夫 masao/正男 masao/正夫 masao/正人 masato/雅人 masato/真人 masato/正樹 masaki/雅樹 masaki
正明 masaaki/雅明 masaaki/昌明 masaaki/正義 masayoshi/雅彦 masahiko/正彦 masahiko/昌彦 masahiko/雅之 masayuki
正之 masayuki/正行 masayuki/雅弘 masahiro/正博 masahiro/正弘 masahiro/昌弘 masahiro/雅史 masashi/正志 masashi
正和 masakazu/正治 masaharu/雅治 masaharu/隆 takashi/孝 takashi/崇 takashi/貴 takashi/隆史 takashi/隆志 takashi
孝志 takashi/貴志 takashi/毅 takeshi tsuyoshi/武 takeshi/剛 tsuyoshi takeshi/猛 takeshi/武志 takeshi/武史 takeshi
健史 takeshi/豪 go/強 tsuyoshi/学 manabu/聡 satoshi/智 satoshi/哲 tetsu satoshi/哲也 tetsuya/徹 toru/徹也 tetsuya
哲夫 tetsuo/哲郎 tetsuro/達也 tatsuya/達夫 tatsuo/竜也 tatsuya/龍也 tatsuya/拓也 takuya/卓也 takuya/琢磨 takuma
拓真 takuma/拓 taku hiraku/和也 kazuya/和夫 kazuo/一夫 kazuo/一男 kazuo/和雄 kazuo/一雄 kazuo/和彦 kazuhiko
一彦 kazuhiko/和弘 kazuhiro/和博 kazuhiro/一博 kazuhiro/和人 kazuto/和幸 kazuyuki/和之 kazuyuki/一幸 kazuyuki
和義 kazuyoshi/和正 kazumasa/一成 kazunari issei/和成 kazunari/和則 kazunori/秀樹 hideki/英樹 hideki/秀夫 hideo
英夫 hideo/秀雄 hideo/英雄 hideo/秀明 hideaki/英明 hideaki/秀一 shuichi hidekazu/修一 shuichi/修 osamu/治 osamu
理 osamu/秀行 hideyuki/英之 hideyuki/秀之 hideyuki/英機 hideki/秀吉 hideyoshi/英彦 hidehiko/秀人 hideto/英二 eiji
栄治 eiji/英治 eiji/英司 eiji/栄一 eiichi/英一 eiichi/明 akira/昭 akira/彰 akira/晃 akira/章 akira sho/亮 ryo akira
明夫 akio/昭夫 akio/章夫 akio/昭雄 akio/明雄 akio/明彦 akihiko/昭彦 akihiko/明弘 akihiro/昭弘 akihiro/明宏 akihiro
章弘 akihiro/晶 akira/亮太 ryota/良太 ryota/涼太 ryota/涼 ryo/遼 ryo/良 ryo/諒 ryo/亮介 ryosuke/涼介 ryosuke
良介 ryosuke/良一 ryoichi/亮一 ryoichi/良平 ryohei/亮平 ryohei/竜二 ryuji/隆二 ryuji/龍二 ryuji/龍一 ryuichi
隆一 ryuichi takakazu/竜一 ryuichi/隆之 takayuki/孝之 takayuki/貴之 takayuki/孝行 takayuki/隆行 takayuki/隆夫 takao
孝夫 takao/孝雄 takao/貴史 takashi takafumi/貴文 takafumi/孝文 takafumi/貴大 takahiro/隆弘 takahiro/貴博 takahiro
孝弘 takahiro/高広 takahiro/孝明 takaaki/隆明 takaaki/貴明 takaaki/智也 tomoya/友也 tomoya/智之 tomoyuki/友之 tomoyuki
知之 tomoyuki/智彦 tomohiko/智弘 tomohiro/智宏 tomohiro/友彦 tomohiko/朋子 tomoko/智子 tomoko/知子 tomoko/友子 tomoko
信 makoto shin/信夫 nobuo/信雄 nobuo/伸夫 nobuo/信行 nobuyuki/伸之 nobuyuki/信之 nobuyuki/信彦 nobuhiko/伸彦 nobuhiko
信二 shinji/真司 shinji/慎二 shinji/伸二 shinji/真二 shinji/慎司 shinji/進次郎 shinjiro/慎一 shinichi/真一 shinichi
伸一 shinichi/信一 shinichi/新一 shinichi/晋一 shinichi/晋也 shinya/慎也 shinya/真也 shinya/伸也 shinya
慎太郎 shintaro/晋太郎 shintaro/伸太郎 shintaro/慎吾 shingo/真吾 shingo/進 susumu/晋 susumu shin/勉 tsutomu/務 tsutomu
努 tsutomu/力 tsutomu chikara/実 minoru/稔 minoru/豊 yutaka/裕 yutaka hiroshi/守 mamoru/衛 mamoru/昇 noboru/登 noboru
満 mitsuru/光 hikaru hikari/光男 mitsuo/光雄 mitsuo/光夫 mitsuo/三男 mitsuo/充 mitsuru/輝 akira/輝夫 teruo/照夫 teruo
輝雄 teruo/輝彦 teruhiko/敏夫 toshio/俊夫 toshio/利夫 toshio/敏雄 toshio/俊雄 toshio/寿夫 toshio hisao/俊之 toshiyuki
敏之 toshiyuki/利之 toshiyuki/俊彦 toshihiko/敏彦 toshihiko/利彦 toshihiko/俊介 shunsuke/俊輔 shunsuke/俊一 shunichi
俊太郎 shuntaro/俊 shun/駿 shun/俊明 toshiaki/敏明 toshiaki/利明 toshiaki/俊樹 toshiki/敏行 toshiyuki/敏 satoshi bin
敏郎 toshiro/俊郎 toshiro/寿 hisashi/久 hisashi/久雄 hisao/久夫 hisao/尚 hisashi nao/尚之 naoyuki/直之 naoyuki
直行 naoyuki/直樹 naoki/直己 naomi/直美 naomi/尚美 naomi/直子 naoko/尚子 naoko/直也 naoya/尚人 naoto/直彦 naohiko
仁 hitoshi jin/均 hitoshi/等 hitoshi/仁志 hitoshi/斉 hitoshi/徳仁 naruhito/明仁 akihito/裕仁 hirohito/文仁 fumihito
悠仁 hisahito/嘉仁 yoshihito/睦仁 mutsuhito/文夫 fumio/文男 fumio/史夫 fumio/文彦 fumihiko/史彦 fumihiko/文明 fumiaki
史明 fumiaki/文子 fumiko/史子 fumiko/富美子 fumiko/義雄 yoshio/良雄 yoshio/芳雄 yoshio/義男 yoshio/良夫 yoshio
義夫 yoshio/義明 yoshiaki/良明 yoshiaki/義彦 yoshihiko/良彦 yoshihiko/芳彦 yoshihiko/義弘 yoshihiro/義博 yoshihiro
嘉彦 yoshihiko/義人 yoshito/義之 yoshiyuki/義行 yoshiyuki/良行 yoshiyuki/芳正 yoshimasa/義昭 yoshiaki/義則 yoshinori
良則 yoshinori/美則 yoshinori/義信 yoshinobu/泰 yasushi/靖 yasushi/康 yasushi/泰弘 yasuhiro/康博 yasuhiro
靖彦 yasuhiko/康彦 yasuhiko/泰彦 yasuhiko/泰之 yasuyuki/康之 yasuyuki/靖之 yasuyuki/康男 yasuo/泰男 yasuo/保 tamotsu
康雄 yasuo/康平 kohei/耕平 kohei/航平 kohei/公平 kohei/浩平 kohei/幸平 kohei/恭平 kyohei/京平 kyohei/恭子 kyoko
京子 kyoko/今日子 kyoko/恭一 kyoichi/京一 kyoichi/恭介 kyosuke/京介 kyosuke/幸雄 yukio/幸男 yukio/幸夫 yukio
行雄 yukio/由起夫 yukio/幸子 sachiko yukiko/由紀子 yukiko/雪子 yukiko/有紀子 yukiko/由紀 yuki/有紀 yuki/由貴 yuki
友紀 yuki/祐樹 yuki/裕樹 yuki hiroki/勇気 yuki/雄樹 yuki/雄一 yuichi/祐一 yuichi/裕一 yuichi hirokazu/勇一 yuichi
有一 yuichi/雄一郎 yuichiro/裕一郎 yuichiro/祐一郎 yuichiro/雄二 yuji/裕二 yuji/勇二 yuji/祐二 yuji/雄治 yuji
裕司 yuji/祐介 yusuke/雄介 yusuke/裕介 yusuke/悠介 yusuke/勇介 yusuke/友介 yusuke/雄太 yuta/裕太 yuta/勇太 yuta
祐太 yuta/優太 yuta/悠太 yuta/雄大 yudai/勇 isamu yu/功 isao/勲 isao/勇雄 isao/功一 koichi/裕也 yuya/祐也 yuya
雄也 yuya/優也 yuya/裕子 yuko hiroko/優子 yuko/祐子 yuko/裕美 hiromi yumi/由美 yumi/由美子 yumiko/弓子 yumiko
浩之 hiroyuki/弘之 hiroyuki/博之 hiroyuki/裕之 hiroyuki/宏之 hiroyuki/浩幸 hiroyuki/博幸 hiroyuki/弘幸 hiroyuki
博史 hiroshi hirofumi/浩史 hiroshi/博文 hirofumi/弘文 hirofumi/浩志 hiroshi/宏樹 hiroki/弘樹 hiroki/浩樹 hiroki
大樹 daiki hiroki/博樹 hiroki/博明 hiroaki/弘明 hiroaki/浩明 hiroaki/宏明 hiroaki/裕明 hiroaki/博司 hiroshi
弘志 hiroshi/博子 hiroko/弘子 hiroko/浩子 hiroko/広子 hiroko/寛子 hiroko/洋子 yoko/陽子 yoko/容子 yoko/葉子 yoko
曜子 yoko/要 kaname/大輔 daisuke/大介 daisuke/大祐 daisuke/大地 daichi/大 dai/大和 yamato/翔 sho/翔太 shota
翔平 shohei/昌平 shohei/正平 shohei/祥平 shohei/章平 shohei/正太郎 shotaro/翔太郎 shotaro/彰一 shoichi/昭一 shoichi
正一 shoichi/省吾 shogo/章吾 shogo/圭吾 keigo/圭介 keisuke/敬介 keisuke/啓介 keisuke/恵介 keisuke/慶介 keisuke/圭 kei
啓 kei hiroshi/慶 kei/敬 takashi kei/敬一 keiichi/圭一 keiichi/恵一 keiichi/啓一 keiichi/慶一 keiichi/敬二 keiji
啓二 keiji/圭司 keiji/恵子 keiko/啓子 keiko/敬子 keiko/慶子 keiko/景子 keiko/圭子 keiko/桂子 keiko/恵美 emi megumi
絵美 emi/恵 megumi/愛 ai/愛子 aiko/藍 ai/彩 aya/綾 aya/綾子 ayako/彩子 ayako/文 aya fumi/亜矢 aya/亜希子 akiko
明子 akiko/昭子 akiko/晶子 akiko/章子 akiko/秋子 akiko/朗子 akiko/厚子 atsuko/敦子 atsuko/篤子 atsuko/温子 atsuko
敦 atsushi/淳 atsushi jun/篤 atsushi/厚 atsushi/篤史 atsushi/淳史 atsushi/敦史 atsushi/篤志 atsushi/純 jun/順 jun
潤 jun/隼 jun hayato/隼人 hayato/勇人 hayato/純一 junichi/淳一 junichi/順一 junichi/潤一 junichi/純子 junko/順子 junko
淳子 junko atsuko/純也 junya/淳也 junya/潤也 junya/順二 junji/淳二 junji/淳司 junji atsushi/千恵 chie/千恵子 chieko
智恵子 chieko/千枝子 chieko/千秋 chiaki/千尋 chihiro/千夏 chinatsu/千代子 chiyoko/千里 chisato/絵里 eri/恵理 eri
絵理 eri/恵理子 eriko/絵里子 eriko/悦子 etsuko/江美子 emiko/恵美子 emiko/笑美子 emiko/英子 eiko hideko/栄子 eiko
瑛子 eiko/秀子 hideko/花 hana/花子 hanako/華子 hanako/遥 haruka/春香 haruka/晴香 haruka/春子 haruko/治子 haruko
晴子 haruko/春樹 haruki/晴彦 haruhiko/治彦 haruhiko/春夫 haruo/治夫 haruo/晴夫 haruo/久子 hisako/寿子 hisako toshiko
ひろみ hiromi/博美 hiromi/宏美 hiromi/浩美 hiromi/弘美 hiromi/一美 kazumi/和美 kazumi/和子 kazuko/一子 kazuko
佳代子 kayoko/加代子 kayoko/香代子 kayoko/香 kaori/香織 kaori/佳織 kaori/薫 kaoru/馨 kaoru/克己 katsumi/勝己 katsumi
克也 katsuya/勝也 katsuya/克彦 katsuhiko/勝彦 katsuhiko/勝利 katsutoshi/勝男 katsuo/勝雄 katsuo/克之 katsuyuki
勝之 katsuyuki/勝弘 katsuhiro/和枝 kazue/喜美子 kimiko/公子 kimiko/君子 kimiko/貴美子 kimiko/公夫 kimio/君夫 kimio
邦夫 kunio/国夫 kunio/邦男 kunio/邦彦 kunihiko/国彦 kunihiko/邦子 kuniko/国子 kuniko/邦明 kuniaki/久美子 kumiko
久美 kumi/空 sora/桂 katsura kei/清子 kiyoko/潔 kiyoshi/淑子 yoshiko toshiko/良子 yoshiko ryoko/芳子 yoshiko
好子 yoshiko/佳子 yoshiko keiko/芳恵 yoshie/美子 yoshiko/喜子 yoshiko/敏子 toshiko/俊子 toshiko/利子 toshiko
涼子 ryoko/亮子 ryoko/真紀子 makiko/牧子 makiko/麻紀 maki/真紀 maki/真希 maki/真由美 mayumi/真弓 mayumi/麻由美 mayumi
麻衣 mai/舞 mai/真理 mari/麻里 mari/真理子 mariko/麻里子 mariko/万里子 mariko/雅子 masako/正子 masako/昌子 masako
政子 masako/正美 masami/雅美 masami/政美 masami/誠子 seiko/聖子 seiko/静子 shizuko/静香 shizuka/静 shizuka
美智子 michiko/道子 michiko/三千子 michiko/通子 michiko/美知子 michiko/路子 michiko/美香 mika/美佳 mika/美樹 miki
美紀 miki/美紀子 mikiko/幹子 mikiko/幹夫 mikio/幹雄 mikio/幹 miki kan/操 misao/美咲 misaki/岬 misaki/美保 miho
美穂 miho/美奈 mina/美奈子 minako/美波 minami/美里 misato/光子 mitsuko/満子 mitsuko/光代 mitsuyo/道夫 michio
道雄 michio/道彦 michihiko/通 toru/透 toru/亨 toru/宗一郎 soichiro/総一郎 soichiro/聡一郎 soichiro/蒼 ao/蒼太 sota
壮太 sota/颯太 sota/正宗 masamune/元 hajime gen/一 hajime/肇 hajime/始 hajime/創 hajime so/樹 itsuki/巌 iwao/巖 iwao
郁夫 ikuo/郁子 ikuko/郁 kaoru iku/郁恵 ikue/泉 izumi/七海 nanami/奈々 nana/奈緒 nao/奈緒子 naoko/菜々子 nanako
奈々子 nanako/夏子 natsuko/夏美 natsumi/夏希 natsuki/典子 noriko/紀子 noriko kiko/則子 noriko/規子 noriko/法子 noriko
範子 noriko/紀夫 norio/則夫 norio/憲男 norio/典夫 norio/紀之 noriyuki/則之 noriyuki/典之 noriyuki/憲一 kenichi
憲二 kenji/憲司 kenji/賢一 kenichi/謙一 kenichi/研一 kenichi/賢二 kenji/謙二 kenji/謙三 kenzo/謙介 kensuke
健介 kensuke/賢介 kensuke/修二 shuji/修司 shuji/秀司 shuji/周平 shuhei/修平 shuhei/周作 shusaku/修三 shuzo/舟平 shuhei
周一 shuichi/周二 shuji/拓哉 takuya/玲子 reiko/礼子 reiko/麗子 reiko/令子 reiko/怜 rei ryo/蓮 ren/廉 ren/梨花 rika
里香 rika/理香 rika/理恵 rie/里恵 rie/梨絵 rie/律子 ritsuko/瑠美 rumi/留美 rumi/留美子 rumiko/るみ子 rumiko
佐知子 sachiko/祥子 shoko sachiko/翔子 shoko/咲 saki/沙希 saki/早紀 saki/桜 sakura/さくら sakura/聡子 satoko
里子 satoko/智美 tomomi/友美 tomomi/朋美 tomomi/聡美 satomi/里美 satomi/節子 setsuko/節夫 setsuo/茂雄 shigeo
重雄 shigeo/重夫 shigeo/繁 shigeru/滋 shigeru/茂樹 shigeki/重信 shigenobu/房子 fusako/成美 narumi/忍 shinobu
志乃 shino/詩織 shiori/栞 shiori/進一 shinichi/進一郎 shinichiro/慎一郎 shinichiro/伸一郎 shinichiro/新一郎 shinichiro
真一郎 shinichiro/鈴 suzu/鈴子 suzuko/涼香 ryoka/澄子 sumiko/純夫 sumio/末男 sueo/誠治 seiji/政治 seiji/貞夫 sadao
貞雄 sadao/定雄 sadao/定夫 sadao/悟 satoru/悟史 satoshi/覚 satoru/諭 satoshi/暁 akira satoru/聖 sei/晴 haru/陽 yo haru
陽菜 haruna hina/陽斗 haruto/陽翔 haruto/悠斗 yuto/結衣 yui/結愛 yua/唯 yui/唯一 tadakazu/忠夫 tadao/忠雄 tadao
忠男 tadao/忠彦 tadahiko/忠志 tadashi/匡 tadashi masashi/貢 mitsugu/辰男 tatsuo/辰夫 tatsuo/龍夫 tatsuo/辰也 tatsuya
辰巳 tatsumi/達彦 tatsuhiko/達郎 tatsuro/達哉 tatsuya/哲哉 tetsuya/鉄男 tetsuo/鉄也 tetsuya/哲二 tetsuji/輝之 teruyuki
照子 teruko/輝子 teruko/時男 tokio/時雄 tokio/登志子 toshiko/富子 tomiko/登美子 tomiko/富夫 tomio/富雄 tomio
友和 tomokazu/智和 tomokazu/朝子 asako/麻子 asako/浅子 asako/千鶴 chizuru/千鶴子 chizuko/鶴子 tsuruko/司 tsukasa
恒夫 tsuneo/恒雄 tsuneo/常雄 tsuneo/恒彦 tsunehiko/艶子 tsuyako/梅子 umeko/安子 yasuko/康子 yasuko/泰子 yasuko
靖子 yasuko/保子 yasuko/保夫 yasuo/八郎 hachiro/六郎 rokuro/七郎 shichiro/弥生 yayoi/順一郎 junichiro/潤一郎 junichiro
源太郎 gentaro/健次郎 kenjiro/賢次郎 kenjiro/健次 kenji/賢次 kenji/研次 kenji/浩次 koji/孝次 koji/孝司 koji/幸二 koji
宏二 koji/宏一 koichi/晃一 koichi/公一 koichi/紘一 koichi/孝一 koichi/弘一 koichi/晃司 koji/康二 koji/康司 koji
昴 subaru/涼平 ryohei/瞳 hitomi/仁美 hitomi/瑞穂 mizuho/瑞希 mizuki/真央 mao/麻央 mao/萌 moe/百合子 yuriko
由里子 yuriko/友里子 yuriko/百合 yuri/由利 yuri/友梨 yuri/ゆり子 yuriko/優香 yuka/由香 yuka/有香 yuka/由佳 yuka
由香里 yukari/紫 yukari murasaki/縁 yukari/優花 yuka/蓮舫 renho/智津夫 chizuo/彰晃 shoko/五十六 isoroku/東洋 toyo
喜三郎 kisaburo
""".strip()

WORDS = """
株式会社 kabushiki-kaisha/有限会社 yugen-kaisha/合同会社 godo-kaisha/合資会社 goshi-kaisha/財団法人 zaidan-hojin
社団法人 shadan-hojin/会社 kaisha/日本 nihon nippon/東京 tokyo/大阪 oosaka/横浜 yokohama/名古屋 nagoya/京都 kyoto
神戸 kobe/北海道 hokkaido/三菱 mitsubishi/三井 mitsui/住友 sumitomo/銀行 ginko/信託 shintaku/証券 shoken/保険 hoken
重工業 jukogyo/重工 juko/工業 kogyo/商事 shoji/商会 shokai/貿易 boeki/産業 sangyo/製作所 seisakusho/製造 seizo
海運 kaiun/汽船 kisen/郵船 yusen/船舶 senpaku/物産 bussan/電機 denki/電気 denki/電子 denshi/電力 denryoku/電工 denko
化学 kagaku/化成 kasei/製薬 seiyaku/製鉄 seitetsu/製鋼 seiko/石油 sekiyu/鉱業 kogyo/建設 kensetsu/水産 suisan
食品 shokuhin/自動車 jidosha/鉄道 tetsudo/航空 koku/通信 tsushin/新聞 shinbun/研究所 kenkyujo/大学 daigaku/組合 kumiai
協会 kyokai/総合 sogo/国際 kokusai/興業 kogyo/機械 kikai/技研 giken/技術 gijutsu/商店 shoten/運輸 unyu/赤軍 sekigun
組 gumi
""".strip()
