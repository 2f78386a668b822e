"""How countries, nationalities and demonyms are written, in some dozen languages.

Written for Comity from general knowledge: the short and formal English names, demonyms, and the names in French,
Spanish, German, Italian, Portuguese, Russian, Turkish, Japanese, Korean, Chinese and Arabic; the codes are those of ISO
3166-1, for former states in the manner of ISO 3166-3, and XK for Kosovo.

`NAMES`: a row is `code other codes: phrase, phrase, ...`, phrases folded as `names.countries` folds a text: small
letters, no accents, no apostrophes, no Arabic article; a row may go on in indented lines. Rows with two codes hold
lands that two states hold or claim (the one in which the United Nations count them first) and words for two peoples
(the one met more often on lists first). No phrase stands in two rows.
"""

from __future__ import annotations

import re

NAMES = """
AD AND: andorra, principality of andorra, andorran, andorre, андорра, アンドラ, 안도라, 安道尔
AE ARE: united arab emirates, uae, uae united arab emirates, emirati, emirates, emirian, dubai, abu dhabi, sharjah,
  trucial states, emirats arabes unis, eau, emirien, emirienne, emiratos arabes unidos, vereinigte arabische emirate,
  vae, emiratisch, emirati arabi uniti, emiratino, emirados arabes unidos, birlesik arap emirlikleri, bae, оаэ,
  объединенные арабские эмираты, оае, アラブ首長国連邦, アラブ首長国, ドバイ, 아랍에미리트, 아랍에미리트연합,
  아랍 에미리트, 阿联酋, 阿拉伯联合酋长国, 阿聯酋, 阿拉伯聯合大公國, امارات, امارات عربيه متحده,
  دوله امارات عربيه متحده, اماراتي, امارات متحده عربي, verenigde arabische emiraten
AF AFG: afghanistan, islamic republic of afghanistan, islamic emirate of afghanistan,
  democratic republic of afghanistan, afghan, afghans, afghani, afgan, afganistan, afghanian, afghane, afghanes,
  afgano, afgana, afghano, afghana, afghanin, afghanisch, afeganistao, afegao, afega, afghanestan, афганистан,
  исламская республика афганистан, афганец, афганка, афганский, афганское, афганістан, アフガニスタン, アフガン,
  アフガニスタン イスラム共和国, 아프가니스탄, 아프간, 阿富汗, افغانستان, افغاني, افغانيه, афганистана
AG ATG: antigua and barbuda, antigua, antiguan, antiguan and barbudan, антигуа и барбуда, アンティグア バーブーダ,
  앤티가 바부다, 安提瓜和巴布达
AI AIA: anguilla, anguillan, ангилья, アンギラ
AL ALB: albania, republic of albania, albanian, albanie, albanais, albanaise, albanes, albanesa, albanien, albanisch,
  albaner, albanese, албания, албанец, албанский, албанія, アルバニア, 알바니아, 阿尔巴尼亚, 阿爾巴尼亞, بانيا,
  arnavutluk
AM ARM: armenia, republic of armenia, armenian, armenian ssr, armenie, armenien, armenienne, armenio, armenier,
  armenisch, armeno, armena, ermenistan, армения, армянская сср, армянин, армянский, вірменія, アルメニア, 아르메니아,
  亚美尼亚, 亞美尼亞, ارمينيا, ارميني, армении
AO AGO: angola, republic of angola, angolan, angolais, angolaise, angoleno, angolano, angolana, ангола, アンゴラ,
  앙골라, 安哥拉, انغولا
AQ ATA: antarctica, antarctique, antartida, antarktis, antartide, антарктида
AR ARG: argentina, argentine republic, argentine, argentinian, argentin, argentino, argentinien, argentinisch,
  argentinier, аргентина, аргентинец, アルゼンチン, 아르헨티나, 阿根廷, ارجنتين, arjantin, argentinie
AS ASM: american samoa, samoa americaines, samoa americana, amerikanisch samoa, 米領サモア, samoa americane,
  samoa americano, amerikaans samoa, американское самоа, 美属萨摩亚, ساموا امريكيه
AT AUT: austria, republic of austria, austrian, autriche, autrichien, autrichienne, austriaco, austriaca, osterreich,
  oesterreich, osterreicher, osterreichisch, avusturya, австрия, австриец, австрийский, австрія, オーストリア,
  오스트리아, 奥地利, 奧地利, نمسا, نمساوي, oostenrijk
AU AUS: australia, commonwealth of australia, australian, australie, australien, australienne, australiano,
  australiana, australisch, australier, avustralya, австралия, австралиец, австралія, オーストラリア, 오스트레일리아,
  호주, 澳大利亚, 澳大利亞, 澳洲, استراليا, استرالي
AW ABW: aruba, aruban, аруба, アルバ, 阿鲁巴
AX ALA: aland islands, aland, iles aland, islas aland, alandinseln, isole aland
AZ AZE: azerbaijan, republic of azerbaijan, azerbaijani, azeri, azerbaijan ssr, azerbaijanian, azerbaidjan,
  azerbaidjanais, azerbaiyan, azerbaiyano, azerbaiyana, aserbaidschan, aserbaidschaner, aserbaidschanisch,
  azerbaigian, azerbaigiano, azerbaijao, azerbaijano, azerbaycan, азербайджан, азербайджанская республика,
  азербайджанец, азербайджанский, アゼルバイジャン, 아제르바이잔, 阿塞拜疆, 亞塞拜然, اذربيجان, اذربيجاني, اذربايجان,
  azerbeidzjan, азербайджана
BA BIH: bosnia and herzegovina, bosnia and herzegowina, bosnia and hercegovina, bosnia, republika srpska, bih,
  bosnian, bosnian herzegovinian, bosnie herzegovine, bosnie, bosnien, bosnienne, bosniaque, bosnio,
  bosnien und herzegowina, bosnisch, bosnier, bosnia ed erzegovina, bosniaco, bosna i hercegovina, bosna hersek,
  босния и герцеговина, босния, босниец, ボスニア ヘルツェゴビナ, ボスニアヘルツェゴビナ, ボスニア,
  보스니아 헤르체고비나, 보스니아, 波斯尼亚和黑塞哥维那, 波黑, 波士尼亞, بوسنه والهرسك, بوسنه, بوسني
BB BRB: barbados, barbadian, bajan, barbade, барбадос, バルバドス, 바베이도스, 巴巴多斯, 巴貝多
BD BGD: bangladesh, peoples republic of bangladesh, bangladeshi, bangladais, bangladesch, bangladesi, bengalese,
  banglades, бангладеш, バングラデシュ, バングラディシュ, 방글라데시, 孟加拉国, 孟加拉國, 孟加拉, بنغلاديش, بنجلاديش,
  بنغالي
BE BEL: belgium, kingdom of belgium, belgian, belgique, belge, belgica, belga, belgien, belgier, belgisch, belgio,
  belgie, belcika, бельгия, бельгиец, бельгія, ベルギー, 벨기에, 比利时, 比利時, بلجيكا, بلجيكي
BF BFA: burkina faso, burkina, burkinabe, upper volta, haute volta, burkines, burquina faso, буркина фасо,
  ブルキナファソ, 부르키나파소, 布基纳法索, بوركينا فاسو
BG BGR: bulgaria, republic of bulgaria, bulgarian, bulgarie, bulgare, bulgaro, bulgara, bulgarien, bulgarisch,
  bulgaristan, болгария, болгарин, българия, болгарія, ブルガリア, 불가리아, 保加利亚, 保加利亞, بلغاريا, بلغاري,
  bulgarije
BH BHR: bahrain, kingdom of bahrain, bahraini, bahrein, bahreini, bahreinien, barein, bareini, bahrainer, barem,
  бахрейн, бахрейнский, バーレーン, 바레인, 巴林, بحرين, بحريني, bahreyn
BI BDI: burundi, republic of burundi, burundian, burundais, burundaise, burundes, burundisch, burundese, бурунди,
  ブルンジ, 부룬디, 布隆迪, بوروندي
BJ BEN: benin, republic of benin, beninese, dahomey, beninois, beninoise, benines, beninisch, beninense, бенин,
  ベナン, 베냉, 贝宁, بنين
BL BLM: saint barthelemy, saint barts
BM BMU: bermuda, bermudas, bermudian, bermudes, бермуды, бермудские острова, バミューダ, バミューダ諸島, 버뮤다,
  百慕大, 百慕達
BN BRN: brunei, brunei darussalam, nation of brunei, bruneian, бруней, бруней даруссалам, ブルネイ, 브루나이, 文莱,
  汶萊, بروناي
BO BOL: bolivia, plurinational state of bolivia, bolivian, bolivie, bolivien, bolivienne, boliviano, boliviana,
  bolivianisch, etat plurinational de bolivie, estado plurinacional de bolivia, боливия, боливиец, ボリビア, 볼리비아,
  玻利维亚, بوليفيا, 玻利維亞, bolivya
BQ BES: bonaire, bonaire sint eustatius and saba, caribbean netherlands, sint eustatius, saba
BR BRA: brazil, federative republic of brazil, brazilian, bresil, bresilien, bresilienne, brasil, brasileno,
  brasilena, brasilien, brasilianer, brasilianisch, brasile, brasiliano, brasiliana, brasileiro, brasileira, brezilya,
  бразилия, бразилец, бразилія, ブラジル, 브라질, 巴西, برازيل, برازيلي, brazilie
BS BHS: bahamas, commonwealth of the bahamas, bahamian, багамы, багамские острова, バハマ, 바하마, 巴哈马, 巴哈馬,
  جزر بهاما, بهاما
BT BTN: bhutan, kingdom of bhutan, bhutanese, bhoutan, butan, butao, бутан, ブータン, 부탄, 不丹
BV BVT: bouvet island, ile bouvet, bouvetinsel
BW BWA: botswana, republic of botswana, botswanan, motswana, batswana, ботсвана, ボツワナ, 보츠와나, 博茨瓦纳
BY BLR: belarus, republic of belarus, belarusian, belarussian, belorussian, byelorussian, byelorussia, belorussia,
  belorus, belrus, bielorussia, white russia, byelorussian ssr, belorussian ssr, belarusian ssr, belarussian ssr,
  belarusan, bielorussie, bielorusse, belarussien, bielorrusia, bielorruso, bielorrusa, weissrussland, weissrusse,
  weissrussisch, belarussisch, belarusse, bielorusso, bielorussa, bielorrussia, bielo russia, bielorrusso,
  bielorrussa, belarusz, bialorus, beyaz rusya, беларусь, республика беларусь, белоруссия, белорусская сср, бсср, рб,
  белорус, белоруска, белорусский, белорусское, білорусь, рэспубліка беларусь, білорус, ベラルーシ, 白ロシア,
  ベラルーシ共和国, 벨라루스, 벨로루시, 白俄罗斯, 白俄羅斯, 白俄, بيلاروسيا, روسيا بيضاء, بيلاروس, بيلاروسي, بلاروس,
  wit rusland, беларуси, республики беларусь, белоруссии
BZ BLZ: belize, belizean, british honduras, belice, белиз, ベリーズ, 벨리즈, 伯利兹, بليز, 貝里斯
CA CAN: canada, canadian, canadien, canadienne, canadiense, kanada, kanadier, kanadisch, canadese, canadense,
  british columbia, канада, канадец, カナダ, 캐나다, 加拿大, كندا, كندي
CC CCK: cocos islands, cocos keeling islands, keeling islands
CD COD ZAR ZR: democratic republic of the congo, congo democratic republic, drc, dr congo, congo dr, congo drc,
  drc congo, congo kinshasa, belgian congo, zaire, zairean, zairian, congolese drc, republique democratique du congo,
  rdc, rd congo, republica democratica del congo, demokratische republik kongo, dr kongo, kongo kinshasa,
  repubblica democratica del congo, demokratik kongo cumhuriyeti, демократическая республика конго, др конго, дрк,
  заир, コンゴ民主共和国, コンゴ 民主共和国, ザイール, 콩고민주공화국, 콩고 민주 공화국, 콩고 민주공화국, 民主刚果,
  刚果民主共和国, 刚果 金, 剛果民主共和國, 扎伊尔, جمهوريه كونغو ديمقراطيه, كونغو ديمقراطيه, زايير,
  republic democratic of the congo, congo kinsjasa, конго киншаса, 콩고 킨샤사, كونغو كينشاسا, 剛果 金夏沙,
  kongo kinsasa, democratische republiek congo, congo belga, congo belge
CF CAF: central african republic, central african, car, centrafrique, republique centrafricaine, rca, centrafricain,
  centrafricaine, republica centroafricana, centroafricano, zentralafrikanische republik, zentralafrikanisch,
  repubblica centrafricana, centrafricano, republica centro africana, centro africano, orta afrika cumhuriyeti,
  центральноафриканская республика, центрально африканская республика, цар, 中央アフリカ共和国, 中央アフリカ,
  중앙아프리카 공화국, 중앙아프리카공화국, 중앙아프리카, 中非共和国, 中非, جمهوريه افريقيا وسطي, افريقيا وسطي,
  중앙 아프리카 공화국, centraal afrikaanse republiek
CG COG: congo, republic of the congo, peoples republic of the congo, congo brazzaville, congo republic,
  congo peoples republic of, republique du congo, republica del congo, kongo, republik kongo, kongo brazzaville,
  repubblica del congo, kongo cumhuriyeti, конго, республика конго, コンゴ共和国, コンゴ, 콩고공화국, 콩고 공화국,
  콩고, 刚果共和国, 刚果 布, 刚果, 剛果, جمهوريه كونغو, كونغو, конго браззавиль, 콩고 브라자빌, كونغو برازافيل,
  kongo brazavil
CH CHE: switzerland, swiss confederation, swiss, suisse, confederation suisse, suissesse, suiza, suizo, schweiz,
  schweizerische eidgenossenschaft, schweizer, schweizerisch, svizzera, svizzero, confederazione svizzera, suica,
  suico, isvicre, швейцария, швейцарец, швейцарія, スイス, 스위스, 瑞士, سويسرا, سويسري, zwitserland
CI CIV: cote d ivoire, cote divoire, republic of cote d ivoire, ivory coast, ivorian, ivoirian, ivoirien, ivoirienne,
  costa de marfil, marfileno, elfenbeinkuste, ivorer, ivorisch, costa d avorio, ivoriano, costa do marfim, marfinense,
  fildisi sahili, кот дивуар, кот д ивуар, берег слоновой кости, コートジボワール, コートジボアール, 코트디부아르,
  科特迪瓦, 象牙海岸, كوت ديفوار, ساحل عاج, ivoorkust
CK COK: cook islands, cook islander, iles cook, islas cook, cookinseln, isole cook, ilhas cook, острова кука,
  クック諸島, 쿡 제도, 库克群岛
CL CHL: chile, republic of chile, chilean, chili, chilien, chilienne, chileno, chilena, chilenisch, chilene, cile,
  cileno, cilena, чили, чилиец, チリ, 칠레, 智利, تشيلي, شيلي, sili
CM CMR: cameroon, republic of cameroon, cameroonian, cameroons, cameroun, camerounais, camerounaise, camerun,
  camerunes, kamerun, kameruner, kamerunisch, camerunese, camaroes, camarones, камерун, камерунец, カメルーン, 카메룬,
  喀麦隆, كاميرون, كاميروني, 喀麥隆, kameroen
CN CHN: china, peoples republic of china, prc, pr china, p r of china, mainland china, china mainland, china pr,
  red china, chinese, inner mongolia, xinjiang, tibet, chine, republique populaire de chine, chinois, chinoise,
  republica popular china, chino, chinesisch, chinesin, volksrepublik china, vr china, cina,
  repubblica popolare cinese, cinese, chines, chinesa, cin, cin halk cumhuriyeti, китай, кнр,
  китайская народная республика, китаец, китайский, народная республика китай, 中国, 中華人民共和国, 中国人, 중국,
  중화인민공화국, 中國, 中华人民共和国, 中華人民共和國, 中国大陆, صين, جمهوريه صين شعبيه, صيني, صينيه, چين, 内蒙古,
  西藏, 新疆, китая, китайской народной республики
CO COL: colombia, republic of colombia, colombian, columbia, columbian, colombie, colombien, colombienne, colombiano,
  colombiana, kolumbien, kolumbianer, kolumbianisch, kolombiya, колумбия, колумбиец, колумбийский, колумбія,
  コロンビア, 콜롬비아, 哥伦比亚, 哥倫比亞, كولومبيا, كولومبي
CR CRI: costa rica, republic of costa rica, costa rican, costaricien, costaricain, costarricense, costa riquenho,
  costaricano, коста рика, コスタリカ, 코스타리카, 哥斯达黎加, كوستاريكا, 哥斯大黎加, kosta rika
CU CUB: cuba, republic of cuba, cuban, cubain, cubaine, cubano, cubana, kuba, kubaner, kubanisch, куба, кубинец,
  кубинский, キューバ, キューバ共和国, 쿠바, 古巴, كوبا, كوبي
CV CPV: cabo verde, republic of cabo verde, cape verde, cape verdean, cap vert, cap verdien, caboverdiano, kap verde,
  capo verde, cabo verdiano, кабо верде, カーボベルデ, カボベルデ, 카보베르데, 佛得角
CW CUW: curacao, curazao, кюрасао, キュラソー, 库拉索
CX CXR: christmas island
CY CYP: cyprus, republic of cyprus, cypriot, greek cypriot, northern cyprus, trnc,
  turkish republic of northern cyprus, turkish cypriot, chypre, chypriote, chipre, chipriota, zypern, zyprer, zypriot,
  zypriotisch, zyprisch, cipro, cipriota, kibris, kktc, кипр, киприот, кипрский, кіпр, キプロス, 키프로스, 사이프러스,
  塞浦路斯, 賽普勒斯, قبرص, قبرصي, cyprus northern
CZ CZE: czechia, czech republic, czech, tchequie, republique tcheque, tcheque, chequia, republica checa, checo, checa,
  tschechien, tschechische republik, tscheche, tschechisch, cechia, repubblica ceca, ceco, ceca, tcheca, tcheco,
  republica tcheca, cesko, ceska republika, cekya, cek cumhuriyeti, чехия, чешская республика, чех, чехія, チェコ,
  チェコ共和国, 체코, 捷克, 捷克共和国, تشيك, جمهوريه تشيك, تشيكيا, tsjechie
DE DEU: germany, federal republic of germany, west germany, german, frg, allemagne, republique federale d allemagne,
  allemand, allemande, alemania, republica federal de alemania, aleman, alemana, deutschland,
  bundesrepublik deutschland, brd, deutsch, deutscher, deutsche, germania, tedesco, tedesca,
  repubblica federale di germania, alemanha, alemao, alema, duitsland, almanya, германия, фрг,
  федеративная республика германия, немец, немецкий, німеччина, ドイツ, ドイツ連邦共和国, 독일, 德国, 德國,
  德意志联邦共和国, مانيا, ماني, مانيه, مان, германии
DJ DJI: djibouti, republic of djibouti, djiboutian, djiboutien, djiboutienne, yibuti, dschibuti, dschibutisch, gibuti,
  djibuti, jibuti, cibuti, джибути, ジブチ, 지부티, 吉布提, جيبوتي, 吉布地
DK DNK: denmark, kingdom of denmark, danish, dane, danemark, danois, danoise, dinamarca, danes, danesa, daenemark,
  danisch, danimarca, danese, dinamarques, danmark, danimarka, дания, датчанин, данія, デンマーク, 덴마크, 丹麦, 丹麥,
  دنمارك, دانمارك, دنماركي, دانمرك, denemarken
DM DMA: dominica, commonwealth of dominica, dominique, dominiquais, доминика, ドミニカ, ドミニカ国, 도미니카 연방,
  多米尼克, 도미니카
DO DOM: dominican republic, republique dominicaine, dominicain, dominicaine, republica dominicana, dominicano,
  dominicana, dominikanische republik, dominikaner, dominikanisch, repubblica dominicana, доминиканская республика,
  доминиканец, ドミニカ共和国, 도미니카 공화국, 도미니카공화국, 多米尼加, 多明尼加, جمهوريه دومينيكان, دومينيكان,
  dominik cumhuriyeti, dominicaanse republiek
DZ DZA: algeria, peoples democratic republic of algeria, algerian, algerie, algerien, algerienne,
  republique algerienne democratique et populaire, argelia, argelino, argelina, algerier, algerierin, algerisch,
  algerino, algerina, cezayir, алжир, алжирец, алжирский, アルジェリア, アルジェリア民主人民共和国, 알제리,
  阿尔及利亚, 阿爾及利亞, جزاير, جزايري, جزايريه, algerije
EC ECU: ecuador, republic of ecuador, ecuadorian, ecuadorean, equateur, equatorien, equatorienne, ecuatoriano,
  ecuatoriana, ekuador, ecuadorianisch, ecuadoriano, equador, equatoriano, ekvador, эквадор, эквадорец, エクアドル,
  에콰도르, 厄瓜多尔, 厄瓜多, اكوادور, اكوادوري
EE EST: estonia, republic of estonia, estonian, estonian ssr, estonie, estonien, estonienne, estonio, estland,
  estnisch, estone, estoniano, eesti, estonya, эстония, эстонская сср, эстонец, естонія, エストニア, 에스토니아,
  爱沙尼亚, 愛沙尼亞, استونيا, استوني
EG EGY: egypt, arab republic of egypt, united arab republic, egyptian, egypte, egyptien, egyptienne,
  republique arabe d egypte, egipto, egipcio, egipcia, agypten, aegypten, agypter, agyptisch, egitto, egiziano,
  egiziana, egito, misir, египет, египтянин, египетский, єгипет, エジプト, エジプト アラブ共和国, 이집트, 埃及, مصر,
  جمهوريه مصر عربيه, مصري, مصريه
EH ESH: western sahara, sahrawi, saharawi, sahrawi arab democratic republic, sahara occidental, westsahara,
  sahara occidentale, saara ocidental, западная сахара, 西サハラ, 서사하라, 西撒哈拉, صحراء غربيه, صحراوي
ER ERI: eritrea, state of eritrea, eritrean, erythree, erythreen, erythreenne, eritreo, eritreisch, eritreer,
  eritreia, eritreu, eritre, эритрея, эритреец, еритрея, エリトリア, エリトリア国, エリトレア, 에리트레아, 厄立特里亚,
  厄利垂亞, اريتريا, اريتري, 에리트리아
ES ESP: spain, kingdom of spain, spanish, spaniard, espagne, espagnol, espagnole, espana, reino de espana, espanol,
  espanola, spanien, spanisch, spanier, spagna, spagnolo, spagnola, espanha, espanhol, espanhola, ispanya, испания,
  испанец, іспанія, スペイン, 스페인, 西班牙, اسبانيا, اسباني, spanje
ET ETH: ethiopia, federal democratic republic of ethiopia, ethiopian, ethiopie, ethiopien, ethiopienne, etiopia,
  etiope, athiopien, aethiopien, athiopier, athiopisch, etiyopya, эфиопия, эфиоп, ефіопія, エチオピア, 에티오피아,
  埃塞俄比亚, 衣索比亞, اثيوبيا, اثيوبي
FI FIN: finland, republic of finland, finnish, finn, finlande, finlandais, finlandaise, finlandia, finlandes,
  finlandesa, finnland, finnisch, finne, finlandese, suomi, finlandiya, финляндия, финн, фінляндія, フィンランド,
  핀란드, 芬兰, 芬蘭, فنلندا, فنلندي
FJ FJI: fiji, republic of fiji, fiji islands, fijian, fidji, fidschi, figi, fiyi, фиджи, フィジー, 피지, 斐济, فيجي,
  斐濟
FK FLK: falkland islands, falkland islands malvinas, malvinas, iles malouines, iles falkland, islas malvinas,
  falklandinseln, isole falkland, ilhas malvinas, фолклендские острова
FM FSM: micronesia, federated states of micronesia, micronesian, fs micronesia, micronesie,
  etats federes de micronesie, mikronesien, estados federados de micronesia, stati federati di micronesia, микронезия,
  федеративные штаты микронезии, ミクロネシア, ミクロネシア連邦, 미크로네시아, 密克罗尼西亚
FO FRO: faroe islands, faeroe islands, faroes, faroese, iles feroe, islas feroe, faroer, isole faroe, isole faer oer,
  фарерские острова
FR FRA: france, french republic, french, frenchman, metropolitan france, republique francaise, francais, francaise,
  francia, frances, francesa, frankreich, franzosisch, franzose, franzosin, francese, franca, fransa, франция,
  француз, французский, франція, フランス, フランス共和国, 仏国, 프랑스, 法国, 法國, فرنسا, فرنسي, فرنسيه, frankrijk
GA GAB: gabon, gabonese republic, gabonese, gabonais, gabonaise, gabones, gabun, gabunisch, gabao, габон, ガボン,
  가봉, 加蓬, غابون, جابون
GB GBR UK: united kingdom, united kingdom of great britain and northern ireland, uk, great britain, britain,
  uk of gb and ni, british, briton, british citizen, england, english, scotland, scottish, wales, welsh,
  northern ireland, northern irish, royaume uni, grande bretagne, angleterre, britannique, anglais, anglaise,
  reino unido, gran bretana, inglaterra, britanico, britanica, ingles, vereinigtes konigreich, grossbritannien,
  britisch, brite, britin, regno unito, gran bretagna, inghilterra, britannico, britannica, inglese, gra bretanha,
  verenigd koninkrijk, birlesik krallik, ingiltere, ingiliz, великобритания, соединенное королевство, англия,
  британец, британский, англичанин, велика британія, 英国, イギリス, 連合王国, 英国人, 영국, 英國, 大不列颠,
  مملكه متحده, بريطانيا, بريطاني, انجلترا, انگلستان, בריטניה, великобритании
GD GRD: grenada, grenadian, grenade, granada, гренада, グレナダ, 그레나다, 格林纳达
GE GEO: georgia, republic of georgia, georgian, georgian ssr, georgie, georgien, georgienne, georgiano, georgiana,
  georgier, georgisch, gurcistan, грузия, грузинская сср, грузин, грузинский, грузія, сакартвело, グルジア,
  ジョージア, 조지아, 그루지야, 格鲁吉亚, 喬治亞, جورجيا, جورجي, gruzja, грузии
GF GUF: french guiana, guyane, guyane francaise, guayana francesa, franzosisch guayana, guiana francesa,
  guyana francese, 法属圭亚那, غويانا فرنسيه
GG GGY: guernsey, bailiwick of guernsey, alderney, sark, guernesey, гернси, ガーンジー
GH GHA: ghana, republic of ghana, ghanaian, ghaneen, ghaneenne, ghanes, ghanaisch, ghanaer, ghanese, gana, ganense,
  ganes, гана, ガーナ, 가나, 加纳, 迦納, غانا, غاني
GI GIB: gibraltar, gibraltarian, gibilterra, гибралтар, ジブラルタル, 지브롤터, 直布罗陀, جبل طارق
GL GRL: greenland, greenlandic, groenland, groenlandia, gronland, гренландия, グリーンランド
GM GMB: gambia, republic of the gambia, islamic republic of the gambia, gambian, gambie, gambien, gambienne, gambiano,
  gambisch, гамбия, ガンビア, 감비아, 冈比亚, 甘比亞, غامبيا, جامبيا, gambiya
GN GIN: guinea, republic of guinea, guinea conakry, guinee, republique de guinee, guinee conakry, guineen, guineenne,
  guineano, guineisch, guineer, guine, guine conacri, gine, гвинея, гвинеец, ギニア, ギニア共和国, 기니, 几内亚,
  幾內亞, غينيا, غيني
GP GLP: guadeloupe, guadalupe, guadalupa
GQ GNQ: equatorial guinea, republic of equatorial guinea, equatorial guinean, equatoguinean, guinee equatoriale,
  equato guineen, guinea ecuatorial, ecuatoguineano, aquatorialguinea, aquatorial guinea, guinea equatoriale,
  guine equatorial, ekvator ginesi, экваториальная гвинея, 赤道ギニア, 적도기니, 적도 기니, 赤道几内亚, 赤道幾內亞,
  غينيا استواييه, equatoriaal guinea
GR GRC EL: greece, hellenic republic, hellas, greek, hellenic, grece, grec, grecque, republique hellenique, grecia,
  griego, griega, griechenland, griechisch, grieche, greco, greca, grego, grega, yunanistan, греция,
  греческая республика, грек, греція, ελλαδα, ελλασ, ギリシャ, ギリシア, 그리스, 希腊, 希臘, يونان, يوناني,
  griekenland
GS SGS: south georgia and the south sandwich islands, south georgia, georgie du sud,
  georgie du sud et les iles sandwich du sud, georgia del sur, georgia del sud, georgia do sul, sudgeorgien
GT GTM: guatemala, republic of guatemala, guatemalan, guatemalteque, guatemalteco, guatemalteca, guatemaltekisch,
  guatemalteke, гватемала, гватемалец, グアテマラ, 과테말라, 危地马拉, 瓜地馬拉, غواتيمالا
GU GUM: guam, гуам, グアム
GW GNB: guinea bissau, republic of guinea bissau, bissau guinean, bissauguinean, portuguese guinea, guinee bissau,
  guinee bissao, guineano de bissau, guinea bisau, guine bissau, guineense, gine bissau, гвинея бисау, ギニアビサウ,
  ギニア ビサウ, 기니비사우, 几内亚比绍, 幾內亞比索, غينيا بيساو
GY GUY: guyana, cooperative republic of guyana, co operative republic of guyana, guyanese, british guiana, guyanais,
  guyanes, guiana, guianense, гайана, ガイアナ, 가이아나, 圭亚那, غيانا, 蓋亞那
HK HKG: hong kong, هنگ كنگ, hongkong, hong kong sar, hksar, hong kong special administrative region, china hong kong,
  china hong kong sar, hong kong china, hong kong sar china, hong kong special administrative region of china,
  hong kong special administrative region of the peoples republic of china,
  china hong kong special administrative region, hong konger, hongkonger, hongkongais, hongkones, гонконг, сянган,
  香港, 홍콩, 中国香港, 中國香港, هونغ كونغ, هونج كونج
HM HMD: heard island and mcdonald islands
HN HND: honduras, republic of honduras, honduran, hondurien, hondurienne, hondureno, hondurena, honduranisch,
  honduregno, hondurenho, гондурас, ホンジュラス, 온두라스, 洪都拉斯, 宏都拉斯, هندوراس
HR HRV: croatia, republic of croatia, croatian, croat, croatie, croate, croacia, croata, kroatien, kroatisch, kroate,
  croazia, hrvatska, hirvatistan, хорватия, хорват, хорватія, クロアチア, 크로아티아, 克罗地亚, 克羅埃西亞, كرواتيا,
  كرواتي, kroatie
HT HTI: haiti, republic of haiti, haitian, haitien, haitienne, haitiano, haitiana, haitianisch, haitianer, гаити,
  гаитянин, гаїті, ハイチ, ハイチ共和国, 아이티, 海地, هايتي, هاييتي
HU HUN: hungary, republic of hungary, hungarian, magyar, hongrie, hongrois, hongroise, hungria, hungaro, hungara,
  ungarn, ungarisch, ungar, ungheria, ungherese, magyarorszag, macaristan, венгрия, венгр, угорщина, ハンガリー,
  헝가리, 匈牙利, مجر, هنغاريا, مجري, hongarije
ID IDN: indonesia, republic of indonesia, indonesian, indonesie, indonesien, indonesienne, indonesio, indonesier,
  indonesisch, indonesiano, endonezya, индонезия, индонезиец, індонезія, インドネシア, インドネシア共和国, 인도네시아,
  印度尼西亚, 印尼, 印度尼西亞, اندونيسيا, اندونيسي
IE IRL: ireland, republic of ireland, eire, irish, irishman, irlande, irlandais, irlandaise, irlanda, irlandes,
  irlandesa, irland, irisch, ire, irlandese, ирландия, ирландец, ірландія, アイルランド, 아일랜드, 爱尔兰, 愛爾蘭,
  ايرلندا, ايرلندي, ierland
IL ISR: israel, state of israel, israeli, israelien, israelienne, israelisch, israele, israeliano, israeliana,
  israelense, israelita, israil, израиль, израильтянин, ізраїль, イスラエル, 이스라엘, 以色列, اسراييل, اسراييلي,
  ישראל, израиля
IM IMN: isle of man, manx, ile de man, isla de man, insel man, isola di man, ilha de man, остров мэн, マン島, 马恩岛,
  جزيره مان
IN IND: india, republic of india, indian, bharat, hindustan, inde, republique de l inde, indien, indienne, hindu,
  indio, inder, inderin, indisch, indiano, hindistan, индия, республика индия, индиец, индийский, індія, インド, 印度,
  印度共和国, 인도, هند, هندي, هنديه
IO IOT: british indian ocean territory, chagos islands, diego garcia, british indian ocean territories,
  英属印度洋领地, territoire britannique de l ocean indien
IQ IRQ: iraq, republic of iraq, iraqi, iraqi kurdistan, kurdistan region of iraq, irak, irakien, irakienne,
  republique d iraq, iraquien, iraqui, iraki, iraker, irakerin, irakisch, iracheno, irachena, iraque, iraquiano,
  iraquiana, ирак, республика ирак, иракец, иракский, ірак, イラク, イラク共和国, 이라크, 伊拉克, عراق, عراقي, عراقيه,
  جمهوريه عراق, עיראק, ирака, республики ирак
IR IRN: iran, islamic republic of iran, iri, ir iran, persia, iranian, iranians, persian, republique islamique d iran,
  iranien, iranienne, iraniens, republica islamica de iran, irani, islamische republik iran, iranisch, iraner,
  iranerin, repubblica islamica dell iran, iraniano, iraniana, irao, ira, republica islamica do irao,
  republica islamica do ira, иран, исламская республика иран, ири, иранец, иранка, иранский, иранское, іран,
  ісламська республіка іран, イラン, イラン イスラム共和国, イランイスラム共和国, 이란, 이란 이슬람 공화국,
  이란이슬람공화국, 伊朗, 伊朗伊斯兰共和国, 伊朗伊斯蘭共和國, ايران, جمهوريه ايران اسلاميه, جمهوريه اسلاميه ايرانيه,
  ايراني, ايرانيه, جمهوري اسلامي ايران, איראן, islamitische republiek iran, ирана, исламской республики иран
IS ISL: iceland, republic of iceland, icelandic, icelander, islande, islandais, islandia, islandes, island,
  islandisch, islander, islanda, islandese, исландия, アイスランド, 아이슬란드, 冰岛, 冰島, ايسلندا, izlanda, ijsland
IT ITA: italy, italian republic, republic of italy, italian, italie, italien, italienne, italia, italiano, italiana,
  italiener, italienisch, repubblica italiana, italya, италия, итальянец, італія, イタリア, 이탈리아, 意大利, 義大利,
  ايطاليا, ايطالي
JE JEY: jersey, bailiwick of jersey, джерси, ジャージー, 泽西
JM JAM: jamaica, jamaican, jamaique, jamaicain, jamaicano, jamaika, jamaikanisch, giamaica, ямайка, ジャマイカ,
  자메이카, 牙买加, جامايكا, 牙買加
JO JOR: jordan, hashemite kingdom of jordan, jordanian, transjordan, jordanie, jordanien, jordanienne, jordania,
  jordano, jordana, jordanier, jordanisch, giordania, giordano, giordana, jordaniano, urdun, иордания, иорданец,
  иорданский, йорданія, ヨルダン, ヨルダン ハシミテ王国, 요르단, 约旦, 約旦, اردن, مملكه اردنيه هاشميه, اردني, اردنيه
JP JPN: japan, japanese, nippon, nihon, japon, japonais, japonaise, japones, japonesa, japanisch, japaner, giappone,
  giapponese, japao, japonya, япония, японец, японія, 日本, 日本国, ニッポン, 일본, 日本國, يابان, ياباني
KE KEN: kenya, republic of kenya, kenyan, kenyane, keniano, keniana, kenia, keniata, kenianer, kenianisch, quenia,
  queniano, keniota, кения, кениец, кенія, ケニア, 케냐, 肯尼亚, 肯亞, كينيا, كيني
KG KGZ: kyrgyzstan, kyrgyz republic, kirgizstan, kirghizstan, kirghizia, kyrgyz, kyrgyzstani, kirghiz, kirgiz,
  kyrgyz ssr, kirghiz ssr, kirghizistan, kirghize, kirguistan, kirguis, kirguiso, kirgistan, kirgisistan,
  kirgisische republik, kirgise, kirgisisch, kirghiso, quirguistao, quirguizistao, quirguiz, kirgizistan, киргизия,
  кыргызстан, кыргызская республика, киргизская сср, киргиз, кыргыз, キルギス, キルギス共和国, キルギスタン,
  키르기스스탄, 吉尔吉斯斯坦, 吉爾吉斯, قيرغيزستان, قرغيزستان, قيرغيزي, kirgizie, киргизии, кыргызстана,
  кыргызской республики
KH KHM: cambodia, kingdom of cambodia, cambodian, kampuchea, democratic kampuchea, khmer republic, khmer, cambodge,
  cambodgien, cambodgienne, camboya, camboyano, kambodscha, kambodschanisch, kambodschaner, cambogia, cambogiano,
  camboja, cambojano, kambocya, камбоджа, камбоджиец, カンボジア, 캄보디아, 柬埔寨, كمبوديا, كمبودي, cambodja
KI KIR: kiribati, republic of kiribati, gilbert islands, кирибати, キリバス, 키리바시, 基里巴斯
KM COM: comoros, union of the comoros, comoro islands, comorian, comoran, comores, comorien, comorienne, comoras,
  comorense, komoren, komorisch, comore, comoriano, коморы, коморские острова, コモロ, 코모로, 科摩罗, جزر قمر,
  komorlar, comoren
KN KNA: saint kitts and nevis, saint kitts, saint christopher and nevis, federation of saint christopher and nevis,
  federation of saint kitts and nevis, kittitian, nevisian, kittitian and nevisian, nevis, saint christophe et nieves,
  san cristobal y nieves, sao cristovao e nevis, sao cristovao e neves, сент китс и невис,
  セントクリストファー ネイビス, セントクリストファー ネーヴィス, セントクリストファーネイビス, 세인트키츠 네비스,
  圣基茨和尼维斯, سانت كيتس ونيفيس, 聖克里斯多福及尼維斯
KP PRK: north korea, n korea, north korean, north koreans, korea north, dprk, dpr korea, d p r korea,
  democratic peoples republic of korea, democratic people republic of korea, korea democratic peoples republic,
  korea dpr, korea dprk, democratic republic of korea, choson, chosun, coree du nord,
  republique populaire democratique de coree, rpdc, nord coreen, nord coreenne, nord coreens, corea del norte,
  republica popular democratica de corea, norcoreano, norcoreana, nordkorea, demokratische volksrepublik korea,
  koreanische demokratische volksrepublik, kdvr, dvrk, nordkoreanisch, nordkoreaner, nordkoreanerin, corea del nord,
  repubblica popolare democratica di corea, nordcoreano, nordcoreana, coreia do norte,
  republica popular democratica da coreia, norte coreano, norte coreana, noord korea, kuzey kore,
  kore demokratik halk cumhuriyeti, korea utara, северная корея, кндр, корейская народно демократическая республика,
  корея северная, северокореец, северокорейский, северокорейское, північна корея, 北朝鮮, 朝鮮,
  朝鮮民主主義人民共和国, 北韓, 朝鮮人民共和国, 北朝鮮 朝鮮民主主義人民共和国, 북한, 조선, 조선민주주의인민공화국,
  북조선, 조선인민공화국, 조선민주주의 인민공화국, 朝鲜, 北朝鲜, 朝鲜民主主义人民共和国, 朝鮮民主主義人民共和國, 北韩,
  كوريا شماليه, جمهوريه كوريا ديمقراطيه شعبيه, جمهوريه كوريا شعبيه ديمقراطيه, جمهوريه كوريا شعبيه, كوري شمالي,
  كره شمالي, צפון קוריאה, peoples republic of korea, peoples democratic republic of korea, democratic korea,
  korea polnocna, severni korea, severna korea, pohjois korea, coreea de nord, severna koreja, sjeverna koreja,
  eszak korea, bac trieu tien, trieu tien, korea kaskazini, βορεια κορεα, северна кореја, noord koreaans,
  северна корея, северной кореи, корейской народно демократической республики, coreen du nord, coreenne du nord,
  coreano del norte, coreana del norte, coreano del nord, noord koreaan
KR KOR: south korea, s korea, south korean, republic of korea, rok, korea south, korea republic, korea rok,
  coree du sud, republique de coree, sud coreen, sud coreenne, corea del sur, republica de corea, surcoreano,
  surcoreana, sudkorea, suedkorea, republik korea, sudkoreanisch, sudkoreaner, corea del sud, repubblica di corea,
  sudcoreano, sudcoreana, coreia do sul, republica da coreia, sul coreano, zuid korea, guney kore, kore cumhuriyeti,
  южная корея, республика корея, корея южная, южнокореец, южнокорейский, південна корея, 韓国, 大韓民国, 南朝鮮,
  대한민국, 한국, 남한, 韩国, 南韩, 韓國, 南韓, 大韩民国, 大韓民國, كوريا جنوبيه, جمهوريه كوريا, كوري جنوبي,
  כוריאה הדרומית, korea poludniowa, jizni korea, juzna korea, etela korea, coreea de sud, juzna koreja, han quoc,
  korea selatan, korea kusini, νοτια κορεα, sydkorea, sor korea, كره جنوبي, coreen du sud, coreenne du sud,
  coreano del sur, coreana del sur, coreano del sud, coreano do sul
KW KWT: kuwait, state of kuwait, kuwaiti, koweit, koweitien, koweitienne, kuweit, kuwaitisch, kuwaiter, kuwaitiano,
  kuveyt, кувейт, кувейтец, クウェート, クウェイト, クエート, クウェート国, 쿠웨이트, 科威特, كويت, كويتي, كويتيه,
  koeweit
KY CYM: cayman islands, cayman, caymanian, cayman is, grand cayman, iles caimans, iles caimanes, islas caiman,
  caimanes, kaimaninseln, cayman inseln, isole cayman, ilhas cayman, ilhas caimao, ilhas caima, каймановы острова,
  кайманы, ケイマン諸島, ケイマン, 케이맨 제도, 케이맨제도, 开曼群岛, 開曼群島, جزر كايمان, kaaimaneilanden
KZ KAZ: kazakhstan, republic of kazakhstan, kazakstan, khazakhstan, kazakhstani, kazakh, kazak, kazakh ssr, kazakhe,
  kazajistan, kazajstan, kazajo, kazaja, kasachstan, kasache, kasachisch, kazakistan, kazako, cazaquistao,
  kazaquistao, cazaque, qazaqstan, kazakca, казахстан, республика казахстан, казахская сср, рк, казах, казахский,
  カザフスタン, カザフ, 카자흐스탄, 哈萨克斯坦, 哈薩克, كازاخستان, كازاخي, قزاقستان, kazachstan, казахстана,
  республики казахстан
LA LAO: laos, lao, lao pdr, lao peoples democratic republic, lao people democratic republic,
  peoples democratic republic of lao, laotian, republique democratique populaire lao, laotien, laotienne, laosiano,
  laotisch, laote, laotiano, лаос, лндр, лаосская народно демократическая республика, ラオス, ラオス人民民主共和国,
  라오스, 老挝, 寮國, لاوس
LB LBN: lebanon, lebanese republic, republic of lebanon, lebanese, liban, libanais, libanaise, republique libanaise,
  libano, libanes, libanesa, libanon, libanese, libanesisch, libanesin, lubnan, ливан, ливанская республика, ливанец,
  ливанский, ліван, レバノン, レバノン共和国, 레바논, 黎巴嫩, لبنان, لبناني, لبنانيه, جمهوريه لبنانيه, לבנון
LC LCA: saint lucia, saint lucian, sainte lucie, santa lucia, сент люсия, セントルシア, 세인트루시아, 圣卢西亚
LI LIE: liechtenstein, principality of liechtenstein, liechtensteiner, лихтенштейн, リヒテンシュタイン, 리히텐슈타인,
  列支敦士登
LK LKA: sri lanka, democratic socialist republic of sri lanka, sri lankan, srilanka, ceylon, sri lankais,
  sri lankaise, esrilanques, sri lankisch, srilankese, cingales, шри ланка, шриланкиец, шрі ланка, スリランカ,
  스리랑카, 斯里兰卡, 斯里蘭卡, سريلانكا, سري لانكا
LR LBR: liberia, republic of liberia, liberian, liberien, liberienne, liberiano, liberiana, liberianisch, liberianer,
  либерия, либериец, リベリア, 라이베리아, 利比里亚, 賴比瑞亞, ليبيريا, ليبيري, liberya
LS LSO: lesotho, kingdom of lesotho, basotho, mosotho, lesoto, лесото, レソト, 레소토, 莱索托
LT LTU: lithuania, republic of lithuania, lithuanian, lithuanian ssr, lituanie, lituanien, lituanienne, lituania,
  lituano, lituana, litauen, litauisch, litauer, lietuva, litvanya, литва, литовская республика, литовская сср,
  литовец, リトアニア, 리투아니아, 立陶宛, ليتوانيا, ليتواني, litouwen
LU LUX: luxembourg, grand duchy of luxembourg, luxemburg, luxembourger, luxembourgish, luxembourgeois, luxemburgo,
  luxemburgues, luxemburger, luxemburgisch, lussemburgo, lussemburghese, luksemburg, люксембург, ルクセンブルク,
  룩셈부르크, 卢森堡, 盧森堡, لوكسمبورغ
LV LVA: latvia, republic of latvia, latvian, latvian ssr, lettonie, letton, lettone, lettonne, letonia, leton,
  lettland, lettisch, lette, lettonia, letao, latvija, letonya, латвия, латвийская сср, латыш, латвія, ラトビア,
  라트비아, 拉脱维亚, 拉脫維亞, لاتفيا, لاتفي, letland
LY LBY: libya, state of libya, libyan arab jamahiriya, socialist peoples libyan arab jamahiriya,
  great socialist peoples libyan arab jamahiriya, libyan, libyen, libyenne, libye, libia, libio, libische, libyer,
  libysch, libico, libica, jamahiriya arabe libyenne, ливия, ливиец, ливийский, лівія, リビア, リビア国, 리비아,
  利比亚, 利比亞, ليبيا, ليبي, ليبيه, دوله ليبيا, libie
MA MAR: morocco, kingdom of morocco, moroccan, maroc, marocain, marocaine, marruecos, marroqui, marokko, marokkaner,
  marokkanisch, marocco, marocchino, marocchina, marrocos, marroquino, marroquina, fas, марокко, королевство марокко,
  марокканец, モロッコ, モロッコ王国, 모로코, 摩洛哥, مغرب, مملكه مغربيه, مغربي, مغربيه
MC MCO: monaco, principality of monaco, monegasque, монако, モナコ, 모나코, 摩纳哥, موناكو, 摩納哥, monako
MD MDA: moldova, republic of moldova, repubic of moldova, moldavia, moldovan, moldavian, moldovia, moldovian,
  moldavian ssr, moldovan ssr, transnistria, pridnestrovie, moldavie, republique de moldavie, republique de moldova,
  moldave, moldavo, moldava, republica de moldavia, moldau, moldawien, republik moldau, republik moldova, moldauisch,
  moldawisch, moldauer, moldawier, repubblica di moldova, republica da moldova, молдавия, молдова, республика молдова,
  молдавская сср, приднестровье, молдаванин, молдавский, モルドバ, モルドバ共和国, モルドヴァ, 몰도바, 摩尔多瓦,
  摩爾多瓦, مولدوفا, مولدوفي, молдовы, молдавии, республики молдова
ME MNE: montenegro, republic of montenegro, montenegrin, montenegrino, montenegrina, montenegrinisch, crna gora,
  karadag, черногория, черногорец, чорногорія, モンテネグロ, 몬테네그로, 黑山, 蒙特內哥羅, جبل اسود
MF MAF: saint martin, saint martin french part
MG MDG: madagascar, republic of madagascar, malagasy, malagasy republic, malgache, madagaskar, madagassisch,
  malgascio, мадагаскар, マダガスカル, 마다가스카르, 马达加斯加, مدغشقر, 馬達加斯加
MH MHL: marshall islands, republic of the marshall islands, rmi, marshallese, marshall is, iles marshall,
  islas marshall, marshallinseln, isole marshall, ilhas marshall, маршалловы острова, маршалловы о ва, マーシャル諸島,
  マーシャル諸島共和国, マーシャル, 마셜 제도, 마셜제도, 马绍尔群岛, 馬紹爾群島, جزر مارشال, marshall adalari,
  marshalleilanden
MK MKD: north macedonia, republic of north macedonia, macedonia, republic of macedonia,
  former yugoslav republic of macedonia, fyrom, fyr macedonia, macedonia fyr,
  macedonia the former yugoslav republic of, macedonian, macedoine, macedoine du nord, macedonien,
  macedonia del norte, macedonio, nordmazedonien, mazedonien, mazedonisch, mazedonier, macedonia del nord, macedone,
  makedonya, kuzey makedonya, македония, северная македония, македонія, 北マケドニア, 北マケドニア共和国, マケドニア,
  북마케도니아, 마케도니아, 北马其顿, 马其顿, مقدونيا, مقدونيا شماليه, 北馬其頓, noord macedonie
ML MLI: mali, republic of mali, malian, malien, malienne, maliense, malisch, malier, maliano, мали, республика мали,
  малиец, малі, マリ, マリ共和国, 말리, 马里, 馬利, مالي
MM MMR BUR BU: myanmar, republic of the union of myanmar, union of myanmar, burma, union of burma, burma myanmar,
  myanmar burma, burmese, myanma, myanmarese, birmanie, birmanie myanmar, birman, birmane, birmania, birmano, birmana,
  birma, birmanisch, myanmarisch, burmesisch, mianmar, birmanes, mianmarense, мьянма, бирма, республика союз мьянма,
  мьянма бирма, мянма, ミャンマー, ミャンマー連邦共和国, ビルマ, 미얀마, 버마, 缅甸, 緬甸, ميانمار, بورما, ميانماري,
  ميانمار بورما
MN MNG: mongolia, mongolian, mongolian peoples republic, outer mongolia, mongolie, mongol, mongole, mongolei,
  mongolisch, mogolistan, монголия, монгол, монголія, モンゴル, 몽골, 蒙古, 蒙古国, 蒙古國, منغوليا
MO MAC: macau, macao, macau sar, macao sar, macao special administrative region, china macau, china macao,
  macao china, macau china, macanese, макао, аомэнь, マカオ, 澳門, 마카오, 澳门, ماكاو,
  macao special administrative region of china, macau special administrative region of china,
  macao special administrative region of the peoples republic of china
MP MNP: northern mariana islands, commonwealth of the northern mariana islands, saipan, 北マリアナ諸島,
  北马里亚纳群岛, 北馬利安納群島, iles mariannes du nord, islas marianas del norte
MQ MTQ: martinique, martinica
MR MRT: mauritania, islamic republic of mauritania, mauritanian, mauritanie, mauritanien, mauritanienne, mauritano,
  mauritana, mauretanien, mauretanier, mavritanya, moritanya, мавритания, мавританец, мавританія, モーリタニア,
  モーリタニア イスラム共和国, 모리타니, 모리타니아, 毛里塔尼亚, 茅利塔尼亞, موريتانيا, موريتاني
MS MSR: montserrat
MT MLT: malta, republic of malta, maltese, malte, maltais, maltaise, maltes, maltesisch, malteser, мальта, мальтиец,
  マルタ, 몰타, 马耳他, 馬爾他, مالطا, مالطي
MU MUS: mauritius, republic of mauritius, mauritian, maurice, ile maurice, mauricien, mauricienne, mauricio,
  mauriciano, mauritisch, ilhas mauricio, mauricia, маврикий, モーリシャス, 모리셔스, 毛里求斯, 模里西斯, موريشيوس
MV MDV: maldives, republic of maldives, maldive islands, maldivian, maldivien, maldivas, maldivo, malediven,
  maledivisch, maldive, maldiviano, maldivler, мальдивы, мальдивские острова, モルディブ, モルジブ, 몰디브, 马尔代夫,
  馬爾地夫, جزر مالديف, مالديف, maldiven
MW MWI: malawi, republic of malawi, malawian, nyasaland, malawien, malawit, malaui, малави, マラウイ, マラウィ,
  말라위, 马拉维, مالاوي
MX MEX: mexico, united mexican states, mexican, mexique, mexicain, mexicaine, mejico, estados unidos mexicanos,
  mexicano, mexicana, mexiko, mexikaner, mexikanisch, messico, messicano, messicana, meksika, мексика, мексиканец,
  メキシコ, 멕시코, 墨西哥, مكسيك, مكسيكي
MY MYS: malaysia, malaya, federation of malaysia, malaysian, malaisie, malaisien, malaisienne, malasia, malasio,
  malaysisch, malaysier, malesia, malaysiano, malaio, malezya, малайзия, малайзиец, малайзія, マレーシア, 말레이시아,
  马来西亚, 馬來西亞, ماليزيا, ماليزي, maleisie
MZ MOZ: mozambique, republic of mozambique, mozambican, mozambicain, mozambicaine, mozambiqueno, mosambik,
  mosambikanisch, mosambikaner, mozambico, mozambicano, mocambique, mocambicano, mozambik, мозамбик, モザンビーク,
  모잠비크, 莫桑比克, 莫三比克, موزمبيق, موزمبيقي
NA NAM: namibia, republic of namibia, namibian, south west africa, namibie, namibien, namibienne, namibio, namibisch,
  намибия, ナミビア, 나미비아, 纳米比亚, ناميبيا, 納米比亞, namibya
NC NCL: new caledonia, nouvelle caledonie, nueva caledonia, neukaledonien, nuova caledonia, nova caledonia,
  ニューカレドニア
NE NER: niger, republic of the niger, nigerien, nigerienne, nigerino, nigrisch, nigerisch, nijer, нигер,
  республика нигер, нігер, ニジェール, 니제르, 尼日尔, 尼日, نيجر, نيجري
NF NFK: norfolk island
NG NGA: nigeria, federal republic of nigeria, nigerian, nigeriane, nigeriano, nigeriana, nigerianisch, nigerianer,
  nijerya, нигерия, федеративная республика нигерия, нигериец, нігерія, ナイジェリア, ナイジェリア連邦共和国,
  나이지리아, 尼日利亚, 奈及利亞, نيجيريا, نيجيري
NI NIC: nicaragua, republic of nicaragua, nicaraguan, nicaraguayen, nicaraguayenne, nicaraguense, nicaraguanisch,
  nicaraguaner, nikaragua, nikaraguanisch, никарагуа, никарагуанец, ニカラグア, 니카라과, 尼加拉瓜, نيكاراغوا,
  نيكاراجوا
NL NLD: netherlands, kingdom of the netherlands, holland, dutch, dutchman, netherlander, pays bas,
  royaume des pays bas, neerlandais, neerlandaise, hollandais, paises bajos, holanda, neerlandes, holandes,
  niederlande, niederlandisch, niederlander, paesi bassi, olanda, olandese, paises baixos, nederland, hollanda,
  нидерланды, голландия, голландец, королевство нидерланды, нідерланди, オランダ, 네덜란드, 荷兰, 荷蘭, هولندا, هولندي
NO NOR: norway, kingdom of norway, norwegian, norvege, norvegien, norvegienne, noruega, noruego, norwegen, norwegisch,
  norweger, norvegia, norvegese, noruegues, norge, norvec, норвегия, норвежец, норвегія, ノルウェー, 노르웨이, 挪威,
  نرويج, نرويجي, noorwegen
NP NPL: nepal, federal democratic republic of nepal, kingdom of nepal, nepalese, nepali, nepalais, nepales,
  nepalesisch, nepalesin, непал, ネパール, 네팔, 尼泊尔, 尼泊爾, نيبال, نيبالي
NR NRU: nauru, republic of nauru, nauruan, науру, ナウル, 나우루, 瑙鲁
NU NIU: niue, niuean, ニウエ
NZ NZL: new zealand, new zealander, nouvelle zelande, neo zelandais, nueva zelanda, nueva zelandia, neozelandes,
  neuseeland, neuseelander, neuseelandisch, nuova zelanda, neozelandese, nova zelandia, yeni zelanda, новая зеландия,
  нова зеландія, ニュージーランド, 뉴질랜드, 新西兰, 紐西蘭, نيوزيلندا, nieuw zeeland
OM OMN: oman, sultanate of oman, omani, muscat and oman, omanais, omanaise, omanisch, omaner, omanita, oma, umman,
  оман, султанат оман, オマーン, オマーン国, 오만, 阿曼, عمان, سلطنه عمان, عماني
PA PAN: panama, republic of panama, panamanian, panameen, panameenne, panameno, panamena, panamaisch, panamaer,
  panamense, panamegno, panamenho, панама, パナマ, 파나마, 巴拿马, 巴拿馬, بنما, بنمي
PE PER: peru, republic of peru, peruvian, perou, peruvien, peruvienne, peruano, peruana, peruanisch, peruaner,
  peruviano, перу, перуанец, ペルー, 페루, 秘鲁, 祕魯, 秘魯, بيرو, بيروفي
PF PYF: french polynesia, tahiti, polynesie francaise, polinesia francesa, franzosisch polynesien, polinesia francese,
  بولينيزيا فرنسيه, 法属波利尼西亚
PG PNG: papua new guinea, independent state of papua new guinea, papua new guinean, papouasie nouvelle guinee,
  papua nueva guinea, papua neuguinea, papua nuova guinea, papua nova guine, папуа новая гвинея, パプアニューギニア,
  パプア ニューギニア, 파푸아뉴기니, 巴布亚新几内亚, بابوا غينيا جديده, 巴布亞紐幾內亞
PH PHL: philippines, republic of the philippines, philippine, filipino, filipina, philippino, phillipines, philipines,
  phillippines, pilipinas, philippin, filipinas, philippinen, philippinisch, filippine, filippino, filippina,
  filipinler, филиппины, филиппинец, філіппіни, フィリピン, フィリピン共和国, 필리핀, 菲律宾, 菲律賓, فلبين, فليبين,
  فلبيني, filipijnen
PK PAK: pakistan, islamic republic of pakistan, west pakistan, pakistani, pakistani citizen, azad kashmir,
  pakistanais, pakistanaise, paquistani, paquistan, pakistanisch, pakistaner, pachistano, pakistano, pachistana,
  paquistao, paquistanes, пакистан, исламская республика пакистан, пакистанец, пакистанский, パキスタン,
  パキスタン イスラム共和国, 파키스탄, 巴基斯坦, باكستان, باكستاني, باكستانيه, پاكستان
PL POL: poland, republic of poland, polish, pole, pologne, polonais, polonaise, polonia, polaco, polaca, polen,
  polnisch, polacco, polacca, polska, polonya, польша, поляк, польща, ポーランド, 폴란드, 波兰, 波蘭, بولندا, بولندي
PM SPM: saint pierre and miquelon
PN PCN: pitcairn, pitcairn islands
PR PRI: puerto rico, commonwealth of puerto rico, puerto rican, porto rico, portoricain, puertorriqueno, portorico,
  пуэрто рико, プエルトリコ, 푸에르토리코, 波多黎各
PS PSE: palestine, state of palestine, palestinian, palestinians, palestinian territory, palestinian territories,
  occupied palestinian territory, occupied palestinian territories, palestinian territory occupied,
  palestinian authority, palestinian national authority, palestine territory, opt, gaza, gaza strip, northern gaza,
  north gaza, west bank, west bank and gaza, west bank and gaza strip, palestinien, palestinienne,
  territoires palestiniens, territoire palestinien occupe, territoires palestiniens occupes, etat de palestine,
  cisjordanie, bande de gaza, palestina, palestino, territorios palestinos, territorio palestino ocupado,
  estado de palestina, cisjordania, franja de gaza, palastina, palaestina, palastinenser, palastinensisch,
  palastinensische gebiete, palastinensische autonomiegebiete, westjordanland, gazastreifen, palestinese,
  territori palestinesi, territori palestinesi occupati, cisgiordania, striscia di gaza, stato di palestina,
  territorios palestinianos, palestiniano, filistin, палестина, государство палестина, палестинец, палестинский,
  палестинские территории, сектор газа, западный берег, パレスチナ, パレスチナ人, パレスチナ自治区,
  パレスチナ自治政府, ガザ, ガザ地区, ヨルダン川西岸, 팔레스타인, 가자지구, 가자, 巴勒斯坦, 巴勒斯坦国, 加沙,
  加沙地带, 约旦河西岸, فلسطين, فلسطيني, فلسطينيه, دوله فلسطين, غزه, قطاع غزه, ضفه غربيه, اراضي فلسطينيه, פלסטין,
  palestijnse gebieden
PT PRT: portugal, portuguese republic, portuguese, portugais, portugaise, portugues, portuguesa, portugiesisch,
  portugiese, portogallo, portoghese, portekiz, португалия, португалец, португалія, ポルトガル, 포르투갈, 葡萄牙,
  برتغال, برتغالي
PW PLW: palau, republic of palau, belau, palauan, palaos, палау, パラオ, 팔라우, 帕劳, 帛琉, بالاو
PY PRY: paraguay, republic of paraguay, paraguayan, paraguayen, paraguayenne, paraguayo, paraguaya, paraguayisch,
  paraguaiano, paraguai, парагвай, パラグアイ, 파라과이, 巴拉圭, باراغواي
QA QAT: qatar, state of qatar, qatari, qatarien, qatarienne, catar, catari, katar, katarisch, katarer, qatariota,
  catariano, катар, государство катар, катарец, カタール, カタール国, 카타르, 卡塔尔, 卡達, 卡塔爾, قطر, قطري, قطريه
RE REU: reunion
RO ROU ROM: romania, rumania, roumania, romanian, roumanie, roumain, roumaine, rumano, rumana, rumanien, rumaenien,
  rumanisch, rumane, rumeno, rumena, romeno, romenia, romanya, румыния, румын, румунія, ルーマニア, 루마니아,
  罗马尼亚, 羅馬尼亞, رومانيا, روماني, roemenie
RS SRB: serbia, republic of serbia, serbian, serb, serbie, serbe, republique de serbie, serbio, serbien, serbisch,
  serbo, serba, servia, servio, srbija, republika srbija, sirbistan, сербия, республика сербия, серб, сербский,
  србија, сербія, セルビア, セルビア共和国, 세르비아, 塞尔维亚, 塞爾維亞, صربيا, صربي, servie
RU RUS: russia, russian federation, russian, russians, russian federated republic, russian sfsr, rsfsr,
  russian soviet federative socialist republic, chechnya, chechen republic, chechen, dagestan, republic of dagestan,
  dagestani, tatarstan, ingushetia, yakut, yakutia, komi assr, russie, federation de russie, federation russe, russe,
  russes, tchetchenie, rusia, federacion de rusia, federacion rusa, ruso, rusa, russland, russische foderation,
  russisch, russische, russin, tschetschenien, federazione russa, federazione di russia, russo, russa, cecenia,
  federacao russa, federacao da russia, rusland, rosja, rusya, rusya federasyonu, ruski, rossiya, rossija, rossia,
  rossiyskaya federatsiya, россия, российская федерация, рф, рсфср, русский, русская, россиянин, россиянка,
  российский, российское, чечня, чеченская республика, дагестан, татарстан, росія, російська федерація, російське,
  росіянин, расія, ロシア, ロシア連邦, ロシア人, チェチェン, 露国, 러시아, 러시아 연방, 러시아연방, 俄罗斯, 俄羅斯,
  俄罗斯联邦, 俄羅斯聯邦, 俄国, 俄國, 俄联邦, روسيا, روسيا اتحاديه, اتحاد روسي, روسي, روسيه, فدراسيون روسيه, רוסיה,
  russische federatie, россии, российской федерации
RW RWA: rwanda, republic of rwanda, ruanda, rwandan, rwandese, rwandais, rwandaise, ruandes, ruandesa, ruandisch,
  ruander, ruandese, руанда, руандиец, ルワンダ, ルワンダ共和国, 르완다, 卢旺达, 盧安達, رواندا, رواندي
SA SAU: saudi arabia, kingdom of saudi arabia, ksa, saudi, saudi arabian, saudia, arabie saoudite,
  royaume d arabie saoudite, saoudien, saoudienne, arabia saudita, arabia saudi, reino de arabia saudita, saudita,
  saudi arabien, saudiarabien, konigreich saudi arabien, saudisch, saudi arabisch, saudi araber, suudi arabistan,
  саудовская аравия, королевство саудовская аравия, саудовец, саудівська аравія, サウジアラビア, サウディアラビア,
  サウディ アラビア, サウジ アラビア, サウジアラビア王国, サウジ, 사우디아라비아, 사우디, 沙特阿拉伯, 沙特,
  沙烏地阿拉伯, 沙烏地, سعوديه, مملكه عربيه سعوديه, عربيه سعوديه, سعودي, عربستان سعودي, عربستان, saoedi arabie
SB SLB: solomon islands, solomon islander, iles salomon, islas salomon, salomonen, isole salomone, ilhas salomao,
  соломоновы острова, ソロモン諸島, 솔로몬 제도, 所罗门群岛, 索羅門群島
SC SYC: seychelles, republic of seychelles, seychellois, seychelloise, seychelles islands, seychellen, seichelles,
  сейшелы, сейшельские острова, сейшельские о ва, セーシェル, 세이셸, 塞舌尔, 塞席爾, سيشل, سيشيل, seyseller
SD SDN: sudan, republic of the sudan, north sudan, sundan, darfur, sudanese, soudan, republique du soudan, soudanais,
  soudanaise, sudanes, sudanesa, sudanesisch, sudaner, sudao, судан, республика судан, суданец, суданский, スーダン,
  スーダン共和国, 수단, 苏丹, 蘇丹, سودان, جمهوريه سودان, سوداني, سودانيه, soedan
SE SWE: sweden, kingdom of sweden, swedish, swede, suede, suedois, suedoise, suecia, sueco, sueca, schweden,
  schwedisch, schwede, svezia, svedese, sverige, isvec, швеция, швед, швеція, スウェーデン, 스웨덴, 瑞典, سويد, سويدي,
  zweden
SG SGP: singapore, republic of singapore, singaporean, singapour, singapourien, singapur, singapurense, singapurisch,
  singapurer, singaporiano, singapura, cingapura, сингапур, республика сингапур, сингапурец, сінгапур, シンガポール,
  싱가포르, 新加坡, سنغافوره, سنغافوري
SH SHN: saint helena, saint helena ascension and tristan da cunha, ascension island
SI SVN: slovenia, republic of slovenia, slovenian, slovene, slovenie, eslovenia, esloveno, slowenien, slowenisch,
  slowene, sloveno, slovenija, slovenya, словения, словенец, словенія, スロベニア, スロヴェニア, 슬로베니아,
  斯洛文尼亚, سلوفينيا, سلوفيني, 斯洛維尼亞
SJ SJM: svalbard and jan mayen, svalbard, spitsbergen
SK SVK: slovakia, slovak republic, slovak, slovakian, slovaquie, republique slovaque, slovaque, eslovaquia,
  republica eslovaca, eslovaco, slowakei, slowakische republik, slowakisch, slowake, slovacchia, repubblica slovacca,
  slovacco, slovensko, slovakya, словакия, словацкая республика, словак, словаччина, スロバキア, スロバキア共和国,
  スロヴァキア, 슬로바키아, 斯洛伐克, سلوفاكيا, سلوفاكي, slowakije
SL SLE: sierra leone, republic of sierra leone, sierra leonean, sierra leonais, sierraleones, sierra leona,
  sierra leonisch, serra leoa, сьерра леоне, シエラレオネ, 시에라리온, 塞拉利昂, 獅子山, سيراليون
SM SMR: san marino, republic of san marino, sammarinese, saint marin, сан марино, サンマリノ, 산마리노, 圣马力诺,
  聖馬利諾
SN SEN: senegal, republic of senegal, senegalese, senegalais, senegalaise, senegales, senegalesisch, сенегал,
  セネガル, 세네갈, 塞内加尔, 塞內加爾, سنغال, سنغالي
SO SOM: somalia, federal republic of somalia, somali democratic republic, somali republic, somali, somalian,
  somaliland, puntland, somalie, somalien, somalienne, somalier, somalisch, somalo, somala, somaliano,
  somali cumhuriyeti, somali federal cumhuriyeti, сомали, федеративная республика сомали, сомалиец, сомалі, ソマリア,
  ソマリア連邦共和国, ソマリランド, 소말리아, 索马里, 索馬利亞, 索馬里, صومال, صومالي, صوماليه
SR SUR: suriname, republic of suriname, surinam, surinamese, surinamais, surinames, surinamisch, суринам, スリナム,
  수리남, 苏里南, سورينام, 蘇利南
SS SSD: south sudan, republic of south sudan, south sudanese, southern sudan, soudan du sud,
  republique du soudan du sud, sud soudanais, sud soudanaise, sudan del sur, sursudanes, sudsudan, suedsudan,
  republik sudsudan, sudsudanesisch, sudsudanese, sudan del sud, sud sudan, sudao do sul, sul sudanes, guney sudan,
  южный судан, республика южный судан, південний судан, 南スーダン, 南スーダン共和国, 남수단, 南苏丹, 南蘇丹,
  جنوب سودان, جمهوريه جنوب سودان, جنوب سوداني, sudan poludniowy, سودان جنوبي, zuid soedan, sudan selatan, جنوبي سودان,
  s sudan, sudan south
ST STP: sao tome and principe, sao tomean, santo tome y principe, сан томе и принсипи, サントメ プリンシペ,
  상투메 프린시페, 圣多美和普林西比
SV SLV: el salvador, republic of el salvador, salvadoran, salvadorian, salvadorean, salvadorien, salvadoreno,
  salvadorena, salvadorianisch, salvadoregno, salvadorenho, сальвадор, эль сальвадор, エルサルバドル, 엘살바도르,
  萨尔瓦多, 薩爾瓦多, سلفادور
SX SXM: sint maarten, saint maarten, sint maarten dutch part, saint martin partie neerlandaise
SY SYR: syria, syrian arab republic, syrian, syrians, syrie, republique arabe syrienne, syrien, syrienne, siria,
  republica arabe siria, sirio, arabische republik syrien, syrische arabische republik, syrer, syrerin, syrisch,
  repubblica araba siriana, siriano, siriana, suriye, suriye arap cumhuriyeti, suriyeli, сирия,
  сирийская арабская республика, сар, сириец, сирийка, сирийский, сирія, シリア, シリア アラブ共和国,
  シリアアラブ共和国, 시리아, 시리아 아랍 공화국, 叙利亚, 敘利亞, 阿拉伯叙利亚共和国, 叙利亚阿拉伯共和国, سوريا,
  سوريه, جمهوريه عربيه سوريه, سوري, סוריה, сирии, сирийской арабской республики
SZ SWZ: eswatini, kingdom of eswatini, swaziland, kingdom of swaziland, swazi, swati, suazilandia, swasiland,
  essuatini, эсватини, свазиленд, エスワティニ, スワジランド, 에스와티니, 斯威士兰
TC TCA: turks and caicos islands, turks and caicos, iles turques et caiques, islas turcas y caicos,
  turks und caicosinseln, isole turks e caicos, ilhas turcas e caicos, теркс и кайкос
TD TCD: chad, republic of chad, chadian, tchad, tchadien, tchadienne, chadiano, tschad, tschadisch, tschader, ciad,
  ciadiano, chade, chadiana, cad, чад, республика чад, чадский, チャド, チャド共和国, 차드, 乍得, 查德, تشاد, تشادي,
  tsjaad
TF ATF: french southern territories, french southern and antarctic lands
TG TGO: togo, togolese republic, togolese, togolais, togolaise, togoles, togoisch, togoer, того, トーゴ, トーゴ共和国,
  토고, 多哥, توغو
TH THA: thailand, kingdom of thailand, thai, siam, thailande, thailandais, thailandaise, tailandia, tailandes,
  thailandisch, thailander, thailandia, thailandese, tayland, таиланд, тайланд, таец, таїланд, タイ, タイ王国, タイ国,
  태국, 타이, 泰国, 泰國, تايلاند, تايلند, تايلاندي
TJ TJK: tajikistan, republic of tajikistan, tadjikistan, tadzhikistan, tajikstan, tajik, tajikistani, tajik ssr,
  tadjik, tadjike, tayikistan, tayiko, tadschikistan, tadschike, tadschikisch, tagikistan, tagiko, tadjiquistao,
  tajiquistao, tajique, tacikistan, таджикистан, республика таджикистан, таджикская сср, таджик, таджикский,
  タジキスタン, タジク, 타지키스탄, 塔吉克斯坦, 塔吉克, طاجيكستان, طاجيكي, تاجيكستان, tadzjikistan, таджикистана,
  республики таджикистан
TK TKL: tokelau
TL TLS TMP TP: timor leste, east timor, democratic republic of timor leste, timorese, east timorese, timor oriental,
  timor est, osttimor, восточный тимор, тимор лешти, 東ティモール, 동티모르, 东帝汶, تيمور شرقيه, 東帝汶, oost timor
TM TKM: turkmenistan, turkmen, turkmenistani, turkmen ssr, turkmenia, turkmene, turkmeno, turkmenisch, turcomenistao,
  turquemenistao, туркменистан, туркмения, туркменская сср, туркмен, туркменістан, トルクメニスタン, 투르크메니스탄,
  土库曼斯坦, 土庫曼, تركمانستان, تركمنستان
TN TUN: tunisia, republic of tunisia, tunisian republic, tunisian, tunisie, tunisien, tunisienne, tunez, tunecino,
  tunecina, tunesien, tunesier, tunesisch, tunisino, tunisina, tunisiano, tunus, тунис, тунисец, туніс, チュニジア,
  チュニジア共和国, 튀니지, 突尼斯, 突尼西亞, تونس, جمهوريه تونسيه, تونسي, تونسيه, tunesie
TO TON: tonga, kingdom of tonga, tongan, тонга, トンガ, 통가, 汤加
TR TUR: turkey, turkiye, republic of turkey, republic of turkiye, turkish, turk, turquie, republique de turquie, turc,
  turque, turcs, turquia, republica de turquia, turco, turca, turkei, tuerkei, turkisch, turke, turchia,
  turkiye cumhuriyeti, turkije, турция, турецкая республика, турок, турецкий, туреччина, トルコ, トルコ共和国, 터키,
  튀르키예, 土耳其, تركيا, تركي, تركيه, טורקיה, турции, турецкой республики
TT TTO: trinidad and tobago, republic of trinidad and tobago, trinidad, trinidad tob, trinidadian, trinbagonian,
  tobagonian, trinite et tobago, trinidad y tabago, trinidade e tobago, тринидад и тобаго, トリニダード トバゴ,
  トリニダード トバゴ共和国, トリニダード ドバゴ, 트리니다드 토바고, 트리니다드토바고, 特立尼达和多巴哥,
  ترينيداد وتوباغو, 千里達及托巴哥, trinidad ve tobago
TV TUV: tuvalu, tuvaluan, ellice islands, тувалу, ツバル, 투발루, 图瓦卢
TW TWN: taiwan, taiwan province of china, taiwan roc, chinese taipei, formosa, china republic of, republic of china,
  republic of china taiwan, roc, china taiwan, taiwan china, taiwanese, taiwanais, taiwanaise, taiwanes, taiwanisch,
  taiwaner, тайвань, китайская республика, тайваньский, 台湾, 臺灣, 台灣, 中華民国, 中华民国, 中華民國, 中国台湾,
  타이완, 대만, تايوان, تايواني, tayvan
TZ TZA: tanzania, united republic of tanzania, tanzania united republic, tanzanian, tanganyika, zanzibar, tanzanie,
  republique unie de tanzanie, tanzanien, tanzanienne, tanzano, tanzana, republica unida de tanzania, tansania,
  vereinigte republik tansania, tansanier, tansanisch, tanzaniano, repubblica unita di tanzania,
  tanzania republica unida da, tanzanya, танзания, объединенная республика танзания, танзаниец, танзанія, タンザニア,
  タンザニア共和国, タンザニア連合共和国, 탄자니아, 坦桑尼亚, 坦尚尼亞, تنزانيا, تنزاني
UA UKR: ukraine, ukrainian, ukrainian ssr, ukrainien, ukrainienne, ukrane, ukraina, donetsk peoples republic,
  luhansk peoples republic, lugansk peoples republic, dnr, lnr, donbas, donbass, ucrania, ucraniano, ucraniana,
  ukrainer, ukrainerin, ukrainisch, ucraina, ucraino, oekraine, ukrayna, украина, украинец, украинка, украинский,
  украинская сср, усср, донецкая народная республика, луганская народная республика, днр, лнр, україна, українець,
  українське, ウクライナ, 우크라이나, 乌克兰, 烏克蘭, اوكرانيا, اوكراني, اوكراين, אוקראינה, украины, україни
UG UGA: uganda, republic of uganda, ugandan, ougandais, ougandaise, ouganda, ugandes, ugandesa, ugandisch, ugander,
  ugandese, уганда, угандиец, ウガンダ, ウガンダ共和国, 우간다, 乌干达, 烏干達, اوغندا, اوغندي, oeganda
UM UMI: united states minor outlying islands, us minor outlying islands
US USA: united states, united states of america, us, usa, us of a, estados unidos de america, american, us citizen,
  us american, new mexico, new jersey, district of columbia, etats unis, etats unis d amerique, americain, americaine,
  eua, estados unidos, ee uu, eeuu, estadounidense, norteamericano, americano, americana, vereinigte staaten,
  vereinigte staaten von amerika, amerikanisch, amerikaner, us amerikaner, us amerikanisch, stati uniti,
  stati uniti d america, statunitense, norte americano, verenigde staten, amerika birlesik devletleri, abd, amerika,
  сша, соединенные штаты америки, соединенные штаты, америка, американец, американский, сполучені штати америки, 米国,
  アメリカ, アメリカ合衆国, アメリカ人, 米国人, 미국, 미합중국, 아메리카합중국, 美国, 美國, 美利坚合众国,
  美利堅合眾國, ولايات متحده, ولايات متحده امريكيه, امريكا, امريكي, اميركا, اميركي, ارצות הברית, georgia usa,
  georgia us, georgia united states, georgia united states of america, соединенных штатов америки
UY URY: uruguay, eastern republic of uruguay, oriental republic of uruguay, uruguayan, uruguayen, uruguayo, uruguaya,
  uruguayisch, uruguai, уругвай, ウルグアイ, 우루과이, 乌拉圭, اوروغواي, 烏拉圭, اورغواي
UZ UZB: uzbekistan, republic of uzbekistan, uzbekhistan, uzbek, uzbekistani, uzbek ssr, uzbekistan ssr, ouzbekistan,
  ouzbek, ouzbeke, uzbeko, usbekistan, usbekisch, usbeke, uzbeco, uzbequistao, usbequistao, uzbeque, ozbekistan,
  ozbekiston, узбекистан, республика узбекистан, узбекская сср, руз, узбек, узбекский, ウズベキスタン, ウズベク,
  우즈베키스탄, 乌兹别克斯坦, 烏茲別克, اوزبكستان, اوزبكي, ازبكستان, oezbekistan, узбекистана, республики узбекистан
VA VAT: holy see, vatican, vatican city, vatican city state, holy see vatican city state, saint siege,
  cite du vatican, santa sede, ciudad del vaticano, vatikanstadt, vatikan, heiliger stuhl, citta del vaticano,
  vaticano, ватикан, バチカン, バチカン市国, 바티칸, 梵蒂冈, فاتيكان, vaticaanstad, 梵蒂岡
VC VCT: saint vincent and the grenadines, saint vincent, saint vincentian, vincentian, san vicente y las granadinas,
  saint vincent und die grenadinen, saint vincent e grenadine, sao vicente e granadinas, сент винсент и гренадины,
  セントビンセント グレナディーン, セントビンセント及びグレナディーン諸島, 세인트빈센트 그레나딘,
  圣文森特和格林纳丁斯, سانت فنسنت وجزر غرينادين
VE VEN: venezuela, bolivarian republic of venezuela, venezuela bolivarian republic, venezula, venezuelan,
  republique bolivarienne du venezuela, venezuelien, venezuelienne, republica bolivariana de venezuela, venezolano,
  venezolana, bolivarische republik venezuela, venezolanisch, venezolaner, repubblica bolivariana del venezuela,
  venezuelano, venezuelana, венесуэла, боливарианская республика венесуэла, венесуэлец, венесуела, ベネズエラ,
  ベネズエラ ボリバル共和国, 베네수엘라, 委内瑞拉, 委內瑞拉, فنزويلا, فنزويلي
VG VGB: british virgin islands, bvi, virgin islands british, virgin islands uk, uk virgin islands, tortola,
  iles vierges britanniques, islas virgenes britanicas, britische jungferninseln, isole vergini britanniche,
  ilhas virgens britanicas, британские виргинские острова, бво, 英領ヴァージン諸島, 英領バージン諸島,
  イギリス領ヴァージン諸島, 영국령 버진아일랜드, 영국령 버진 제도, 英属维尔京群岛, 英屬維京群島, 英属处女群岛,
  جزر عذراء بريطانيه, جزر فيرجن بريطانيه, виргинские острова великобритания, виргинские острова британские,
  britse maagdeneilanden
VI VIR: us virgin islands, virgin islands of the united states, virgin islands us, virgin islands,
  american virgin islands, usvi, iles vierges americaines, islas virgenes de los estados unidos,
  amerikanische jungferninseln, isole vergini americane, ilhas virgens americanas, американские виргинские острова,
  виргинские острова сша, iles vierges des etats unis
VN VNM: vietnam, viet nam, socialist republic of vietnam, socialist republic of viet nam,
  democratic republic of vietnam, north vietnam, south vietnam, vietnamese, vietnamien, vietnamienne, vietnamita,
  vietnamesisch, vietname, vietna, вьетнам, срв, вьетнамец, вєтнам, ベトナム, ヴェトナム, ベトナム社会主義共和国,
  베트남, 越南, فيتنام, فيتنامي
VU VUT: vanuatu, republic of vanuatu, new hebrides, ni vanuatu, vanuatuan, vanouatou, вануату, バヌアツ, 바누아투,
  瓦努阿图, فانواتو, 萬那杜
WF WLF: wallis and futuna
WS WSM: samoa, independent state of samoa, western samoa, самоа, サモア, 사모아, 萨摩亚, ساموا, 薩摩亞
XK XKX XKS UNK: kosovo, republic of kosovo, republika e kosoves, kosova, kosovo and metohija, kosovan, kosovar,
  kosovare, kosovarisch, kosovo albanian, cossovo, косово, республика косово, コソボ, コソヴォ, 코소보, 科索沃, كوسوفو
YE YEM: yemen, republic of yemen, yemen arab republic, north yemen, yemeni, yemenite, republique du yemen, jemen,
  jemenit, jemenitisch, yemenita, iemen, iemenita, yemenli, йемен, йеменская республика, йеменец, йеменский, ємен,
  イエメン, イエメン共和国, イェメン, 예멘, 也门, 葉門, يمن, جمهوريه يمنيه, يمني, يمنيه, تימן
YT MYT: mayotte
ZA ZAF: south africa, republic of south africa, rsa, south african, afrique du sud, republique d afrique du sud,
  sud africain, sud africaine, sudafrica, surafrica, sudafricano, sudafricana, sudafrika, suedafrika,
  republik sudafrika, sudafrikanisch, sudafrikaner, africa do sul, sul africano, guney afrika,
  guney afrika cumhuriyeti, юар, южная африка, южно африканская республика, южноафриканская республика, пар,
  南アフリカ, 南アフリカ共和国, 남아프리카공화국, 남아프리카 공화국, 남아공, 南非, جنوب افريقيا, جنوب افريقي,
  남아프리카, zuid afrika, zuid afrikaans
ZM ZMB: zambia, republic of zambia, zambian, northern rhodesia, zambie, zambien, zambienne, zambiano, sambia,
  sambisch, sambier, замбия, ザンビア, 잠비아, 赞比亚, 尚比亞, زامبيا, zambiya
ZW ZWE: zimbabwe, republic of zimbabwe, zimbabwean, rhodesia, southern rhodesia, zimbabween, zimbabweenne,
  zimbabuense, zimbabue, simbabwe, simbabwisch, simbabwer, zimbabwiano, зимбабве, зимбабвиец, ジンバブエ,
  ジンバブウェ, 짐바브웨, 津巴布韦, 辛巴威, زيمبابوي, zimbabve
AN ANT: netherlands antilles, dutch antilles, antilles neerlandaises, antillas neerlandesas, antillas holandesas,
  niederlandische antillen, antille olandesi, antilhas holandesas, нидерландские антильские острова
CS CSK: czechoslovakia, czechoslovak, czecho slovakia, czechoslovakian, czechoslovak socialist republic,
  tchecoslovaquie, tchecoslovaque, checoslovaquia, checoslovaco, tschechoslowakei, tschechoslowakisch, cecoslovacchia,
  cecoslovacco, tchecoslovaquia, ceskoslovensko, чехословакия, чсср, チェコスロバキア, 체코슬로바키아, 捷克斯洛伐克,
  تشيكوسلوفاكيا
DD DDR: east germany, german democratic republic, gdr, east german, rda, republique democratique allemande,
  allemagne de l est, deutsche demokratische republik, ostdeutschland, republica democratica alemana,
  repubblica democratica tedesca, republica democratica alema, восточная германия, гдр,
  германская демократическая республика, 東ドイツ, 동독, 东德, 東德
SU SUN: ussr, soviet union, union of soviet socialist republics, soviet, soviet socialist republic,
  former soviet union, former ussr, union sovietique, urss, sovietique, union sovietica, unione sovietica,
  uniao sovietica, sovietico, sowjetunion, udssr, sowjetisch, sovyetler birligi, sscb, ссср, советский союз,
  союз советских социалистических республик, советский, срср, радянський союз, ソビエト社会主義共和国連邦, ソ連,
  ソビエト連邦, ソビエト, ソヴィエト連邦, 소련, 소비에트 연방, 소비에트연방, 苏联, 蘇聯, اتحاد سوفياتي, اتحاد سوفيتي,
  советского союза
YD YMD: south yemen, peoples democratic republic of yemen, democratic yemen, yemen democratic, pdry, yemen du sud,
  sudjemen, yemen del sur, южный йемен
YU YUG SCG: yugoslavia, former yugoslavia, federal republic of yugoslavia, socialist federal republic of yugoslavia,
  sfry, sfr yugoslavia, fr yugoslavia, yugoslav, yugoslavian, serbia and montenegro,
  state union of serbia and montenegro, serbie et montenegro, yougoslavie, yougoslave, jugoslawien, jugoslawisch,
  serbien und montenegro, servia e montenegro, jugoslavia, jugoslavo, yugoslavo, iugoslavia, jugoslavija, yugoslavya,
  югославия, сфрю, союзная республика югославия, сербия и черногория, ユーゴスラビア, ユーゴスラヴィア, 유고슬라비아,
  南斯拉夫, يوغوسلافيا
AZ,AM: nagorno karabakh, artsakh, nagorny karabakh, haut karabakh, bergkarabach, alto karabaj, нагорный карабах
CD,CG: congolese, congolais, congolaise, congoleno, congolena, kongolese, kongolesisch, kongolesin, congoles,
  congolesa, конголезец, конголезский, كونغولي
DO,DM: dominican
GE,RU: abkhazia, republic of abkhazia, abkhaz, abkhazian, south ossetia, south ossetian, republic of south ossetia,
  abkhazie, ossetie du sud, abchasien, sudossetien, abjasia, osetia del sur, abcasia, ossezia del sud, abecasia,
  ossetia do sul, абхазия, республика абхазия, южная осетия, республика южная осетия
GN,GW: guinean
IN,PK: kashmir, jammu and kashmir, kashmiri, cachemire, cachemira, kaschmir, кашмир, كشمير
KR,KP: korea, korean, coree, coreen, coreenne, corea, coreano, coreana, koreaner, koreanisch, coreia, kore, корея,
  кореец, كوريا
PS,IL: east jerusalem, jerusalem, jerusalem est, jerusalen, gerusalemme, jerusalen este, ost jerusalem, иерусалим,
  восточный иерусалим, قدس
SD,SS: kafia kingi, abyei
SY,IL: golan, golan heights, plateau du golan, altos del golan, golanhohen, голанские высоты, جولان
UA,RU: crimea, crimean, republic of crimea, autonomous republic of crimea, sevastopol, city of sevastopol, crimee,
  krim, crimeia, kirim, krym, крым, республика крым, севастополь, крим, クリミア, 크림반도, 크림, 克里米亚, 克里米亞,
  قرم, شبه جزيره قرم
WS,AS: samoan
"""

ALONE = frozenset(
    re.findall(r"\w+", """
    island pole ire lette lao turk fas kore car chade saba sark nevis granada salvador maurice guadalupe guadalupa grec
    greco grego greca dane finn finne swede formosa columbia columbian barbade gana gine sambia este man indio chino
    chili palau polen turco turca russo checo ceca martinica siam estland ungar dominique hellas
    soviet bih opt brd rsa rca frg lnr dnr bae abd
    جزاير مان""")
)  # fmt: skip
"""Single words that have another meaning too (a street, a surname, a town): no country where other words stand by."""

SUCCESSION = """
SU: RU UA BY KZ UZ TJ TM KG AM AZ GE MD LT LV EE
YU: RS ME HR SI BA MK XK
RS: ME XK
CS: CZ SK
DD: DE
YD: YE
AN: CW SX BQ AW NL
SD: SS
ET: ER
ID: TL
PK: BD
ZA: NA
"""
"""A state, and those that came out of it or took it over while people now living were adults."""

TERRITORIES = """
CN: HK MO TW
GB: AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG
US: AS GU MP PR UM VI
FR: BL GF GP MF MQ NC PF PM RE TF WF YT
NL: AW BQ CW SX
DK: FO GL
AU: CC CX HM NF
NZ: CK NU TK
NO: BV SJ
FI: AX
MA: EH
IL: PS
"""
"""A state, and the territories that belong to it, are held by it or are claimed by it."""
