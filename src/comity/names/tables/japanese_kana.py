"""Kana, and the foreign names that Japanese lists write in katakana.

Written for Comity. The Japanese government publishes foreign names in katakana, which knows no l, v or closed
syllable: the commonest names of the lists' languages stand here in their usual Latin spelling.
"""

MORAE = """
あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to
な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo
ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo
だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゔ vu
ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa
きゃ kya きゅ kyu きょ kyo しゃ sha しゅ shu しょ sho ちゃ cha ちゅ chu ちょ cho にゃ nya にゅ nyu にょ nyo
ひゃ hya ひゅ hyu ひょ hyo みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu りょ ryo ぎゃ gya ぎゅ gyu ぎょ gyo
じゃ ja じゅ ju じょ jo ぢゃ ja ぢゅ ju ぢょ jo びゃ bya びゅ byu びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo
しぇ she じぇ je ちぇ che てぃ ti でぃ di とぅ tu どぅ du てゅ tyu でゅ dyu ふぁ fa ふぃ fi ふぇ fe ふぉ fo ふゅ fyu
つぁ tsa つぃ tsi つぇ tse つぉ tso うぃ wi うぇ we うぉ wo いぇ ye ゔぁ va ゔぃ vi ゔぇ ve ゔぉ vo ゔゅ vyu
くぁ kwa くぃ kwi くぇ kwe くぉ kwo くゎ kwa ぐぁ gwa ぐゎ gwa すぃ si ずぃ zi きぇ kye ぎぇ gye にぇ nye みぇ mye
ぴぇ pye びぇ bye りぇ rye ひぇ hye
""".strip()
"""Hiragana mora (katakana is read through it) and Hepburn, in turn."""

FOREIGN = """
アレクサンドル aleksandr/アレクサンダー alexander/アレクサンドラ aleksandra/アレクサンドロヴィチ aleksandrovich
アレクサンドロヴィッチ aleksandrovich/アレクサンドロビッチ aleksandrovich/アレクセイ aleksei
アレクセーエヴィチ alekseevich/アンドレイ andrei/アンドレーエヴィチ andreevich/アナトーリー anatoly/アナトリー anatoly
アントン anton/アルトゥール artur/アルチョム artem/アルテム artem/アルテョム artem/アルカージー arkady/ボリス boris
ボグダン bogdan/ウラジーミル vladimir/ウラジミール vladimir/ウラディーミル vladimir/ヴラジーミル vladimir
ウラジスラフ vladislav/ヴラジスラフ vladislav/ウラディスラフ vladislav/ヴァディム vadim/ヴァジム vadim/ワジム vadim
ヴァレンティン valentin/ワレンチン valentin/ヴァレンティナ valentina/ワレンチナ valentina/ヴァレリー valery
ワレリー valery/ヴァシリー vasily/ワシリー vasily/ヴィクトル viktor/ビクトル viktor/ヴィクトリア viktoria
ヴィタリー vitaly/ビタリー vitaly/ヴャチェスラフ vyacheslav/ビャチェスラフ vyacheslav/ヴィチェスラフ vyacheslav
ヴェロニカ veronika/ガリーナ galina/ゲオルギー georgy/ゲンナジー gennady/ゲンナディ gennady/グリゴリー grigory
グレブ gleb/ダニイル daniil/ダニール daniil/デニス denis/ドミトリー dmitry/ドミートリー dmitry/エカテリーナ ekaterina
エレーナ elena/エレナ elena/エヴゲーニー evgeny/エフゲニー evgeny/エヴゲニー evgeny/エヴゲーニヤ evgenia/イーゴリ igor
イゴール igor/イゴリ igor/イリヤ ilya/イリーナ irina/イワン ivan/イヴァン ivan/イワノヴィチ ivanovich
コンスタンチン konstantin/コンスタンティン konstantin/キリル kirill/クセニア ksenia/レオニード leonid/レフ lev
リュドミラ lyudmila/リュボフ lyubov/ラリサ larisa/マクシム maksim/マキシム maksim/マリア maria/マリヤ maria
マリーナ marina/ミハイル mikhail/ミハイロヴィチ mikhailovich/ナジェジダ nadezhda/ナタリア natalia/ナタリヤ natalia
ナターリヤ natalia/ニコライ nikolai/ニコラエヴィチ nikolaevich/ニキータ nikita/オレグ oleg/オレフ oleh
オレクサンドル oleksandr/オリガ olga/オクサナ oksana/パーヴェル pavel/パヴェル pavel/パベル pavel/ピョートル petr
ペトロ petro/ロマン roman/ルスラン ruslan/ラムザン ramzan/ラヴィル ravil/ラミル ramil/リナト rinat/ルステム rustem
ルスタム rustam/セルゲイ sergei/セルゲーエヴィチ sergeevich/セルヒー serhii/スヴェトラーナ svetlana
スタニスラフ stanislav/ステパン stepan/タチアナ tatiana/タチヤナ tatiana/ティムール timur
ウラジーミロヴィチ vladimirovich/ヤロスラフ yaroslav/ヤコフ yakov/ユーリー yury/ユーリ yuri/ユリヤ yulia/ユリア yulia
ジョージ george/プーチン putin/メドヴェージェフ medvedev/ラヴロフ lavrov/ショイグ shoigu/ペスコフ peskov
カディロフ kadyrov/ヴォロジン volodin/マトヴィエンコ matvienko/ルカシェンコ lukashenko/ヤヌコーヴィチ yanukovych
ゼレンスキー zelensky/オレーシャ olesya/ヴィオレッタ violetta/スベトラーナ svetlana/ダリヤ darya/ダリア daria
ゾーヤ zoya/フョードル fedor/エドゥアルド eduard/エルダル eldar/アリベルト albert/アルベルト albert/アラン alan
ロベルト robert/ヴィリヤム viliam/ラシド rashid/マゴメド magomed/アフメド akhmed/アスラン aslan/アリサ alisa
アンナ anna/アナスタシア anastasia/アラ alla/アーラ alla/エルヴィラ elvira/エリヴィラ elvira/ヴェーラ vera/ベラ vera
ニーナ nina/ムハンマド muhammad/ムハマド muhammad/モハンマド mohammad/モハメド mohamed/モハマド mohamad
モハメッド mohammed/ムハメド muhamed/ムハンメド muhammed/マフムード mahmud/マフムド mahmud/マハムード mahmoud
アフマド ahmad/アハマド ahmad/アーメド ahmed/アフマッド ahmad/アフメッド ahmed/ハミド hamid/ハミード hamid
アブドゥル abdul/アブドル abdul/アブデル abdel/アブド abd/アブドゥッラー abdullah/アブドラ abdullah
アブドゥラ abdullah/アブドゥッラ abdullah/アブドゥッラフマン abdurrahman/アブドゥルラフマン abdulrahman
ラフマン rahman/アブー abu/アブ abu/アル al/エル el/アリ ali/アリー ali/イブン ibn/ビン bin/ベン ben/オマル omar
オマール omar/ウマル umar/オスマン osman/ウスマン usman/ハッサン hassan/ハサン hasan/フセイン husayn/フサイン husayn
ホセイン hossein/フサーム husam/イブラヒム ibrahim/イブラーヒーム ibrahim/イブラーヒム ibrahim/イスマイル ismail
イスマーイール ismail/イスハーク ishaq/ユスフ yusuf/ユーセフ yousef/ユースフ yusuf/ハリド khalid/ハーリド khalid
カリド khalid/カリム karim/カリーム karim/サイード said/サイド said/サイイド sayyid/サイエド sayed/サリム salim
サレム salem/サーリム salim/サリーム salim/サーレム salem/サラーフ salah/サラ salah/マリク malik/マーリク malik
ムスタファ mustafa/ムスタファー mustafa/ムラー mullah/ムッラー mullah/マウラウィ maulavi/モウラヴィ maulavi
ハッジ haji/ハジ haji/シェイク sheikh/シャイフ shaykh/ナシル nasir/ナーシル nasir/ナセル nasser/オサマ osama
ウサマ usama/ラシード rashid/レザ reza/リダー rida/タリク tariq/ターリク tariq/ターヒル tahir/タヒル tahir
ウスマーン uthman/ヤシン yasin/ヤシーン yasin/ザカリヤ zakariya/ジャマル jamal/ジャマール jamal/ジャラール jalal
ジャファル jafar/カシム qasim/カーシム qasim/ラティフ latif/ワリード walid/ワリド walid/ズバイル zubair/アミン amin
アミール amir/アミル amir/アワド awad/アイマン ayman/バシル bashir/バシール bashir/バシャール bashar/アサド assad
ファイサル faysal/ファリド farid/ファルク farouk/ハリーファ khalifa/ハリル khalil/ハーリール khalil/ハムザ hamza
ハマド hamad/イマード imad/キム kim/パク pak/チェ choe/チョ jo/チョン jong/カン kang/ハン han/ホン hong/リュ ryu
ペク paek/オム om/シン sin/ソン song/ユン yun/チャン jang/ファン hwang/クォン kwon/ノ no/アン an/リム rim/イム im
ペ pae/ミョン myong/ジョンウン jongun/ジョンイル jongil/イルソン ilsong/ヨンチョル yongchol/チョル chol/グァン gwang
クァン kwang/ヨン yong/ヨジョン yojong/ヒョン hyon/ヒョク hyok/ナム nam/ギル gil/イル il/ウォン won/ミン min/ジン jin
コリア korea/コーポレーション corporation/カンパニー company/トレーディング trading/バンク bank/ジェネラル general
インターナショナル international/グループ group/シッピング shipping/マシナリー machinery/テクノロジー technology
センター center/インダストリーズ industries/インダストリー industry/ホールディング holding/エンタープライズ enterprise
インダストリアル industrial/ロシア russia/ロシアン russian/イラン iran/モスクワ moscow/サービス service
システム system/エンジニアリング engineering/ファイナンシャル financial/フィナンシャル financial/マイケル michael
ジョン john/デイヴィッド david/ダヴィド david/デビッド david/ロバート robert/ジェームズ james/ウィリアム william
トーマス thomas/ジョセフ joseph/ヨシフ iosif/ヨーゼフ josef/シルヴェストル sylvestre/ジャン jean/ピエール pierre
ローラン laurent/カルロス carlos/ホセ jose/ルイス luis/ペドロ pedro/マヌエル manuel/ミゲル miguel/ロドリゲス rodriguez
ゴンザレス gonzalez/ヘルナンデス hernandez/ヴォロディーミル volodymyr/ヴォロディミル volodymyr
ウォロディミル volodymyr/ミコーラ mykola/ミコラ mykola/パヴロ pavlo/アンドリー andrii/アンドリーイ andrii
オレクシー oleksii/ミハイロ mykhailo/ドミトロ dmytro/ユリー yurii/オーリガ olga/オルガ olga/ピーター peter
ペーター peter/ポール paul/スルタン sultan/スルターン sultan/シャー shah/ウルド ould/アフンド akhund/アクンド akhund
アフンドザダ akhundzada/グラム ghulam/グラーム ghulam/ミール mir/ミルザ mirza/グル gul/カーン khan/ハーン khan
ファティマ fatima/ファーティマ fatima/ザイナブ zaynab/マルヤム maryam/マリアム mariam/ライラ layla
ハッジャージュ hajjaj/スレイマン suleiman/スライマーン sulayman/ダウド daud/ダーウード dawud/ユーヌス yunus
ユニス yunis/ユーニス yunis/ヤヒヤ yahya/ヤヒヤー yahya/ムーサ musa/ムサ musa/イーサ isa/ジブリル jibril/ヌール nur
ヌル nur/ヌールディン nuruddin/シャムス shams/ディン din/ディーン din/タイブ tayyib/ナビ nabi/ラスル rasul
ラスール rasul/ハビブ habib/ハビーブ habib/ナジブ najib/ナジーブ najib/マジド majid/マジード majid/ハック haq/ハク haq
ハッカーニ haqqani/ハッカニ haqqani/ジャラルディン jalaluddin/シラジュディン sirajuddin/ザワヒリ zawahiri
バグダディ baghdadi/ティクリーティ tikriti/ティクリーティー tikriti/ホーシー houthi/フーシ houthi/ラジャブ rajab
ラジャビ rajabi/モフセン mohsen/モハンマディ mohammadi/ゴラム gholam/ホセイニ hosseini/レザー reza/レザイ rezaei
アクバル akbar/アスガル asghar/アッバス abbas/アッバース abbas/マフディ mahdi/マフディー mahdi/メフディ mehdi
メヘディ mehdi/ハディ hadi/ハーディー hadi/サデク sadeq/サーディク sadiq/ナセリ naseri
""".strip()
"""Katakana word and its usual Latin spelling, parted by `/`."""
