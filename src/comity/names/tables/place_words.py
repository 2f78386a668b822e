"""Places as they are written in the names of organisations.

A line is `code: spelling, spelling, ...`; the code is a spelling too, and a long line goes on in the next with it
repeated. A line of `CITIES` has several cities, parted by semicolons, the code first. Countries have their
names, adjectives and usual names in other list languages (and the Russian adjective); cities stand for themselves, not
for their country.
`stem~` stands for the stem with every ending of a Russian adjective. Written for Comity from general knowledge: the
countries and territories of ISO 3166, cities that are capitals, ports or centres of trade, industry or war.
"""

COUNTRIES = """
afghanistan: afghan, afgan, afganistan, afghani, afghanische
aland: aland islands
albania: albanian, albanien, albanie, shqiperi, shqiperia
algeria: algerian, algerie, algerien, argelia, al jazair, algerienne
american samoa:
andorra: andorran
angola: angolan, angolana
anguilla:
antarctica: antarctic
antigua: antigua and barbuda, barbuda
argentina: argentine, argentinian, argentinien, argentinean
armenia: armenian, armenien, armenie, armyanskaya, armyansk~
aruba:
australia: australian, australien, australie, aussie
austria: austrian, oesterreich, osterreich, autriche, avstriya, osterreichische
azerbaijan: azerbaijani, azerbaycan, azerbaidzhan, azerbaidjan, aserbaidschan, azeri, azerbaijanian
bahamas: bahamian, the bahamas
bahrain: bahraini, bahrein
bangladesh: bangladeshi, bangla
barbados: barbadian
belarus: belarusian, byelorussia, byelorussian, belarussian, belorussia, belorussian, weissrussland, bielorussie
belarus: belorussk~, belarusk~, bielorusia, belorussiya, bialorus
belgium: belgian, belgique, belgie, belgien, belge, belgica
belize: belizean
benin: beninese, beninois
bermuda: bermudian
bhutan: bhutanese
bolivia: bolivian, boliviana, boliviano, bolivie
bosnia: bosnian, bosnia and herzegovina, bosnia herzegovina, bosna, bih, bosna i hercegovina, bosnien
botswana:
bouvet island:
brazil: brazilian, brasil, brasileira, brasileiro, brasilien, bresil, brasilian
british indian ocean territory: chagos, diego garcia
british virgin islands: bvi, virgin islands british, virgin islands
us virgin islands: usvi, united states virgin islands, virgin islands us
brunei: brunei darussalam, bruneian
bulgaria: bulgarian, bulgarien, bulgarie, bolgariya, bulgarska, bulgarski
burkina faso: burkina, burkinabe
burundi: burundian
cambodia: cambodian, kampuchea, khmer, cambodge, kambodscha
cameroon: cameroonian, cameroun, kamerun, camerounaise
canada: canadian, kanada, canadien, canadienne
cape verde: cabo verde
cayman: cayman islands, caymans
central african republic: centrafrique, centrafricaine, republique centrafricaine, centrafricain
chad: chadian, tchad, tschad, tchadienne
chile: chilean, chilena, chileno, chili
china: chinese, prc, zhongguo, chine, cina, kitay, kitaysk~, chinois, chinoise, peoples republic of china
china: people s republic of china, zhong guo, chungguo, zhonghua, jungguk, chugoku, sino
christmas island:
cocos islands: cocos keeling islands
bonaire: sint eustatius
colombia: colombian, colombiana, colombiano, kolumbien, colombie
comoros: comorian, comores, komoren, comoro, comoro islands
congo: congolese, congolaise, congolais, republic of the congo, congo brazzaville
democratic republic of the congo: drc, dr congo, rdc, democratic republic of congo, zaire, congo kinshasa
democratic republic of the congo: democratic republic congo
cook islands:
costa rica: costa rican
ivory coast: cote divoire, cote d ivoire, ivorian, ivoirienne
croatia: croatian, hrvatska, kroatien, croatie, horvatiya, hrvatski
cuba: cuban, cubana, cubano, kuba, cubanacan
curacao: kurasao
cyprus: cypriot, kibris, zypern, chypre, kypros, kipr, kiprsk~
czech republic: czech, czechia, ceska, cesko, tschechien, tschechische, cheshsk~, tcheque, czechoslovakia, ceske
czech republic: ceska republika
denmark: danish, danmark, danske, dansk, danemark
djibouti: djiboutian, dschibuti
dominica:
dominican republic: dominican, dominicana, republica dominicana
east timor: timor leste, timor, timorese
ecuador: ecuadorian, ecuatoriana, ecuatoriano, ekvador
egypt: egyptian, misr, aegypten, agypten, egypte, masr, misri, egipto, misir
el salvador: salvadoran, salvadorena, salvador
equatorial guinea: guinea ecuatorial, guinee equatoriale
eritrea: eritrean
estonia: estonian, eesti, estland, estonie, estonsk~
eswatini: swaziland, swazi
ethiopia: ethiopian, aethiopien, athiopien, ethiopie
falkland islands: falklands, malvinas
faroe islands: faroe, faroese, foroya
fiji: fijian
finland: finnish, suomi, suomen, finnland, finlande, finlyandiya, finsk~, finska
france: french, francaise, francais, frankreich, francia, frantsiya, frantsuzsk~, fransa
french guiana: guyane
french polynesia: polynesie, tahiti
french southern territories:
gabon: gabonese, gabonaise
gambia: gambian, the gambia
georgia: georgian, gruziya, gruzinsk~, sakartvelo, georgien, gurcistan
germany: german, deutschland, deutsche, deutscher, deutsches, allemagne, alemania, almanya, germaniya, germansk~
germany: nemetsk~, tedesco, germania, alman, allemande
ghana: ghanaian
gibraltar: gibraltarian
greece: greek, hellas, hellenic, griechenland, grece, grecia, greka, yunanistan, ellada, grechesk~, hellenique
greece: elliniki
greenland: kalaallit nunaat
grenada:
guadeloupe:
guam:
guatemala: guatemalan, guatemalteca
guernsey:
guinea: guinean, guinee
guinea bissau: bissau
guyana: guyanese
haiti: haitian, haitienne
heard island:
vatican: holy see, vatican city, vaticano
honduras: honduran, hondurena
hong kong: hongkong, hk, xianggang, xiang gang, hong kong sar, hksar, hkg, gonkong
hungary: hungarian, magyar, magyarorszag, ungarn, hongrie, vengriya, vengersk~
iceland: icelandic, islande
india: indian, bharat, hindustan, bharatiya, inde, hindistan, indien, indiysk~, indiya
indonesia: indonesian, indonesien, indonesie, endonezya
iran: iranian, iranians, islamic republic of iran, irani, iraniyan, persia, persian, irane, ir iran, iransk~
iran: iran islamic republic of, iranienne, iranien
iraq: iraqi, irak, irakien, irakienne, al iraq, iraqiya
ireland: irish, eire, irland, irlande, irlanda, irlandiya
isle of man: manx
israel: israeli, israelische, yisrael, israelienne, izrail
italy: italian, italia, italiana, italiano, italien, italie, italya, italiya, italyansk~, italiane
jamaica: jamaican
japan: japanese, nippon, nihon, japon, yaponiya, yaponsk~, ri ben, japonia
jersey:
jordan: jordanian, jordanie, jordanien, urdun, urduniya, al urdun, urduni, iordaniya
kazakhstan: kazakh, kazakhstani, qazaqstan, kasachstan, kazahstan, kazakhskaya, kazakhstansk~, kazakhsk~, qazaq
kenya: kenyan, kenia
kiribati:
korea: korean, koryo, choson, chosun, joson, chaoxian, coree, corea, koreysk~, koreya, kore, goryeo, koryeo, koria
korea: joseon
north korea: dprk, democratic peoples republic of korea, democratic people s republic of korea, nordkorea
north korea: severnaya koreya, coree du nord, korea dpr, bukhan, puk han, kndr
south korea: republic of korea, rok, hanguk, suedkorea, sudkorea, coree du sud, han guk, daehan, taehan
south korea: dae han min guk, daehanminguk, namhan, han guo
kosovo: kosovar, kosova, kosovan
kuwait: kuwaiti, koweit, kuweit
kyrgyzstan: kyrgyz, kirghizia, kirgistan, kirgizstan, kirgisistan, kirghiz, kyrgyz republic, kirgizsk~
laos: lao, laotian, lao pdr
latvia: latvian, latvija, lettland, lettonie, latviya, latviysk~, latvijas
lebanon: lebanese, liban, libano, libanaise, libanais, lubnan, lubnani, libanon, lubnaniya, livan, libnan
lesotho:
liberia: liberian
libya: libyan, libye, libia, libyen, libiya, libyenne
liechtenstein: lichtenstein
lithuania: lithuanian, lietuva, lietuvos, litauen, lituanie, litva, litovsk~
luxembourg: luxemburg, luxembourgeoise, letzebuerg
macau: macao, aomen, ao men, macanese
macedonia: macedonian, north macedonia, makedonija, makedonien, fyrom
madagascar: malagasy
malawi: malawian
malaysia: malaysian, malay, malaisie, malezya
maldives: maldivian
mali: malian, malien, malienne
malta: maltese, malte
marshall islands: marshall island, marshallese
martinique:
mauritania: mauritanian, mauritanie
mauritius: mauritian
mayotte:
mexico: mexican, mexicana, mexicano, mexique, mexiko, meksika, mejico
micronesia:
moldova: moldovan, moldavia, moldavian, moldawien, republic of moldova, moldavsk~, moldavie
monaco: monegasque
mongolia: mongolian, mongol, mongolei, mongolie, mongoliya, mongol uls
montenegro: montenegrin, crna gora, chernogoriya
montserrat:
morocco: moroccan, maroc, marokko, maghrib, marocaine
mozambique: mozambican, mocambique, mosambik
myanmar: burma, burmese, myanma, birma, birmanie, birmania, mianmar, miandian
namibia: namibian
nauru:
nepal: nepalese, nepali
netherlands: dutch, holland, nederland, nederlandse, niederlande, the netherlands, hollande, pays bas, gollandiya
netherlands: paises bajos, nederlands, hollandia
netherlands antilles: antilles
new caledonia: nouvelle caledonie
new zealand: nz, neuseeland, nouvelle zelande
nicaragua: nicaraguan, nicaraguense
niger: nigerien, nigerienne
nigeria: nigerian
niue:
norfolk island:
northern mariana islands: saipan
norway: norwegian, norge, norsk, norske, norwegen, norvege, norges, norvegiya
oman: omani, sultanate of oman
pakistan: pakistani
palau: palauan
palestine: palestinian, palestinians, filistin, filastin, felestin, palaestina, falastin, palestina, palestinienne
palestine: filistiniya
panama: panamanian, panamena
papua new guinea: png, papua
paraguay: paraguayan
peru: peruvian, peruana, peruano, perou
philippines: filipino, philippine, pilipinas, filipinas, phillipines
pitcairn:
poland: polish, polska, polski, polskie, polen, pologne, polonia, polsha, polsk~, polskich, polonya
portugal: portuguese, portuguesa, portugues
puerto rico: puerto rican
qatar: qatari, katar
reunion:
romania: romanian, rumania, roumanie, romana, rumaenien, rumyniya, rumanian
russia: russian, russland, russie, rusia, rossiya, rossii, rossija, rossia, rossiysk~, rossiisk~, rossijsk~, rossisk~
russia: russk~, russian federation, rf, rossiyskoy federatsii, rossiyskaya federatsiya, russe, ruso, rusa, rus
russia: russische, russo, rusya, rosja, rusko, rusiya, roshia, eluosi, rosii
rwanda: rwandan, ruanda
saint barthelemy: st barthelemy
saint helena: st helena
saint kitts and nevis: st kitts, saint kitts, nevis, st kitts and nevis
saint lucia: st lucia
saint martin: st martin, sint maarten
saint pierre and miquelon:
saint vincent: st vincent, saint vincent and the grenadines, st vincent and the grenadines, grenadines
samoa: samoan
san marino: sammarinese
sao tome: sao tome and principe
saudi arabia: saudi, ksa, saudia, saoudite, arabie saoudite, saudi arabian, saudiya, sauditskaya, arabia saudita
senegal: senegalese, senegalaise
serbia: serbian, srbija, srpska, srpski, serbien, serbie, serbiya, serbsk~, sirbistan
seychelles: seychellois
sierra leone: sierra leonean
singapore: singaporean, singapur, singapour, xinjiapo, xin jia po, singapura, sg
slovakia: slovak, slovensko, slovenska, slowakei, slovaquie, slovenskej, slovatsk~
slovenia: slovenian, slovenija, slovene, slowenien
solomon islands:
somalia: somali, somalian, soomaaliya, somalie
south africa: south african, rsa, sudafrika, suedafrika, afrique du sud, suid afrika, sudafrica
south georgia:
south sudan: south sudanese
spain: spanish, espana, espanola, espanol, spanien, espagne, ispaniya, ispanya, hispania, spagna
sri lanka: sri lankan, ceylon, lanka
sudan: sudanese, soudan, sudani, soudanaise
suriname: surinam, surinamese
svalbard: spitsbergen
sweden: swedish, sverige, svenska, schweden, suede, shvetsiya, shvedsk~, suecia, isvec, svensk
switzerland: swiss, schweiz, suisse, svizzera, suiza, schweizer, schweizerische, shveytsariya, helvetia, shveytsarsk~
switzerland: isvicre
syria: syrian, syrian arab republic, syrie, syrien, siria, suriya, suriye, souriya, souria, suriyah, syrienne, siriya
syria: siriysk~
taiwan: taiwanese, roc, chinese taipei, tai wan, taiwan province, formosa, republic of china
tajikistan: tajik, tadzhikistan, tadschikistan, tojikiston, tojik, tadzhiksk~
tanzania: tanzanian, tansania, tanzanie
thailand: thai, siam, thailande, tailand
togo: togolese, togolaise
tokelau:
tonga: tongan
trinidad: trinidad and tobago, trinidadian, tobago
tunisia: tunisian, tunisie, tunesien, tounes, tunisienne
turkey: turkish, turkiye, turk, tuerkei, turkei, turquie, turquia, turtsiya, turchia, turetsk~
turkmenistan: turkmen, turkmenian, turkmensk~
turks and caicos: turks and caicos islands
tuvalu:
uganda: ugandan, ouganda
ukraine: ukrainian, ukraina, ukrayina, ukrainy, ukrayiny, ukrainsk~, ucrania, ukrayna, ukrainska, ukrainische
united arab emirates: uae, emirates, emirati, emirats arabes unis, emiratos, al emarat, emirats, oae, vae
united kingdom: uk, britain, british, great britain, united kingdom of great britain and northern ireland
united kingdom: grossbritannien, royaume uni, reino unido, velikobritaniya, britannique, gb, ingiltere, regno unito
england: english, angliya, angleterre, inglaterra
scotland: scottish, scots
wales: welsh
northern ireland: ulster
united states: usa, us, united states of america, american, america, estados unidos, etats unis, amerika, amerikan
united states: vereinigte staaten, ssha, amerikansk~, americaine, americana, americano, eua
uruguay: uruguayan, uruguaya
uzbekistan: uzbek, ozbekiston, usbekistan, ouzbekistan, uzbeksk~, uzbekistansk~, ozbek
vanuatu:
venezuela: venezuelan, venezolana, venezolano, bolivarian republic of venezuela
vietnam: vietnamese, viet nam, vietname, vetnam, viet, yuenan, vietnamsk~
wallis and futuna:
western sahara: sahrawi
yemen: yemeni, yaman, jemen, al yaman, yemenite, yamani, yemenia
zambia: zambian, sambia
zimbabwe: zimbabwean, simbabwe
soviet union: ussr, soviet, sovetsk~, sssr
yugoslavia: yugoslav, jugoslavija, jugoslavia, yugoslavian
"""

REGIONS = """
africa: african, afrique, afrika, africana, africaine, afriqiya, afriquia
asia: asian, asie, asien, aziya, asya, asiatic, yazhou, aziatsk~, asiatica
europe: european, europa, europeen, evropa, avrupa, evropeysk~, europea, europaische, orupa
eurasia: eurasian, avrasya, evraziya, evraziysk~
america latina: latin america, latin american, latinoamerica, latinoamericana
south america: south american, sudamerica, sudamericana, suramericana
north america: north american, norteamerica, norteamericana
central america: centroamerica, centroamericana, centroamericano
middle east: mideast, moyen orient, al sharq al awsat, nahost, ortadogu, orta dogu, khavarmiyaneh
far east: far eastern, dalniy vostok, dalnevostochn~
southeast asia:
central asia: central asian, srednyaya aziya
gulf: khalij, khaleej, al khalij, al khaleej, khalije, korfez
persian gulf: khalij fars, khalije fars, khalij e fars, persidskogo zaliva
black sea: chernomorsk~, karadeniz, chernoe more
caspian: caspian sea, khazar, kaspiysk~, hazar, kaspiy, daryaye khazar
red sea: mer rouge
baltic: baltiyska, baltiysk~, baltic sea, baltika, baltique
mediterranean: mediterranee, akdeniz, mediterranea, mediterraneo, mittelmeer, sredizemnomorsk~
atlantic: atlantik, atlantico, atlantique, atlantichesk~
pacific: tikhookeansk~, pacifico, pacifique
arctic: arktika, arktichesk~
caucasus: caucasian, kavkaz, kavkazsk~, kafkas
north caucasus: severo kavkazskiy, severnyy kavkaz
balkan: balkans, balkansk~
scandinavia: scandinavian, nordic, skandinaviya, skandinavsk~
sahel: sahelian
maghreb: maghrib al arabi
levant: sham, al sham, bilad al sham
caribbean: caribe, caraibes, karibik
siberia: siberian, sibir, sibirsk~, sibiri
ural: urals, uralsk~, uralskogo, uraly, uralska
volga: povolzhye, povolzhsk~, volzhsk~, privolzhsk~
crimea: crimean, krym, krymsk~, krim, crimee, krimea, krymu, kryma
donbas: donbass, donbassa, donbassk~
donetsk: donetsk~, doneck, donetsk peoples republic, dnr, donetskoi
luhansk: lugansk, luhansk peoples republic, lugansk~, lnr, luhansk~
kherson: khersonsk~, cherson
zaporizhzhia: zaporozhye, zaporizhia, zaporozhia, zaporizhzhya, zaporozhie, zaporozhsk~, zaporizhzhye
novorossiya: new russia, novorossia
abkhazia: abkhaz, abkhaziya, abkhazsk~
south ossetia: yuzhnaya osetiya, south ossetian
transnistria: pridnestrovie, pridnestrovsk~, transdniestria
nagorno karabakh: artsakh, karabakh
kurdistan: kurdish, kurd, kurdestan, kordestan
khorasan: khorassan, khurasan
khuzestan: khuzistan, khouzestan
baluchistan: balochistan, baluch, baloch, sistan and baluchestan, balouchestan
sistan:
mazandaran:
gilan: guilan
fars:
kashmir: jammu, jammu and kashmir
punjab: panjab
sindh: sind
gujarat:
maharashtra:
west bank: cisjordanie
gaza: gaza strip, ghazza, ghazze
xinjiang: xin jiang, sinkiang, uygur, uyghur, xinjiang uyghur, xinjiang uygur autonomous region
tibet: xizang, tibetan, xi zang
inner mongolia: nei menggu, nei meng gu, neimenggu
guangdong: guang dong, kwangtung, canton province
guangxi: guang xi
guizhou: gui zhou
gansu: gan su
hebei: he bei
henan: he nan
hubei: hu bei
hunan: hu nan
heilongjiang: hei long jiang
jiangsu: jiang su, kiangsu
jiangxi: jiang xi
jilin: ji lin
liaoning: liao ning
ningxia: ning xia
qinghai: qing hai
shaanxi:
shanxi: shan xi
shandong: shan dong, shantung
sichuan: si chuan, szechuan, szechwan
yunnan: yun nan
zhejiang: zhe jiang, chekiang
anhui: an hui
fujian: fu jian, fukien
hainan: hai nan
tatarstan: tatarsk~, tatar, tataria
bashkortostan: bashkiria, bashkirsk~, bashkir, bashkortostana
chechnya: chechen, chechensk~, ichkeria, chechnia
dagestan: dagestansk~, dagestani, daghestan
ingushetia: ingush
yakutia: sakha, yakutsk~, yakut
buryatia: buryatsk~, buryat
chuvashia: chuvashsk~
mordovia: mordovsk~
udmurtia: udmurtsk~
karelia: karelsk~
komi:
primorye: primorsk~, primorskogo, primorsky krai
sakhalin: sakhalinsk~
kamchatka: kamchatsk~
kuban: kubansk~
altai: altay, altaysk~, altaisk~
amur: amursk~
yamal: yamalsk~, yamalo nenets
taymyr:
kuzbass: kuzbassa, kemerovo region
alabama:
alaska: alaskan
arizona:
arkansas:
california: californian, kaliforniya
colorado:
connecticut:
delaware:
florida:
hawaii: hawaiian
idaho:
illinois:
indiana:
iowa:
kansas:
kentucky:
louisiana:
maine:
maryland:
massachusetts:
michigan:
minnesota:
mississippi:
missouri:
montana:
nebraska:
nevada:
new hampshire:
new jersey:
new mexico:
new york: nyc, nueva york, nyu york
north carolina:
north dakota:
ohio:
oklahoma:
oregon:
pennsylvania:
rhode island:
south carolina:
south dakota:
tennessee:
texas: texan, tejas
utah:
vermont:
virginia:
west virginia:
washington: washington dc, vashington
wisconsin:
wyoming:
ontario:
quebec: quebecois
british columbia:
alberta:
manitoba:
nova scotia:
saskatchewan:
new south wales: nsw
queensland:
tasmania: tasmanian
western australia:
bavaria: bayern, bayerische, bavarian
saxony: sachsen
siam:
catalonia: catalunya, catalan, cataluna
andalusia: andalucia
sicily: sicilia
sardinia: sardegna
normandy: normandie
brittany: bretagne
sinaloa:
jalisco:
chihuahua:
sonora:
tamaulipas:
michoacan:
antioquia:
shan: shan state
kachin:
kokang:
rakhine: arakan
north: northern, nord, severn~, sever, norte, shomal, shimal, kuzey, bei fang
south: southern, sud, yug, yuzhn~, jonub, janub, guney, sued
east: eastern, ost, vostok, vostochn~, sharq, shargh, dogu, este, oriental, oriente
west: western, zapad, zapadn~, oeste, gharb, bati, ouest, occidental, occidente
northwest: north west, north western, northwestern, severo zapadnyy, severo zapad, severozapad, xibei, noroeste
northwest: severo zapadn~
northeast: north east, north eastern, northeastern, severo vostochnyy, dongbei, severo vostok, noreste, nordeste
southwest: south west, south western, southwestern, yugo zapadnyy, yugo zapad, xinan
southeast: south east, south eastern, southeastern, yugo vostochnyy, yugo vostok
"""

CITIES = """
aachen; aba; abadan; aberdeen; abidjan; abu dhabi, abudhabi, abou dhabi, abu zabi; abuja; accra; adana; addis ababa
adelaide; aden; agadir; ahmedabad, ahmadabad; ahvaz, ahwaz, ahwazi; ajman; akkuyu; aktau, aqtau; aktobe, aqtobe
aleppo, halab, alep; alexandria, iskandariya, alexandrie; algiers, alger; almaty, alma ata; amman; amsterdam; anbar
angarsk, angarsk~; ankara; antalya; antwerp, antwerpen, anvers; aqaba; arak; ardabil, ardebil
arkhangelsk, archangel, arkhangelsk~; arzamas, arzamassk~; ashgabat, ashkhabad; asmara; astana, nur sultan
astrakhan, astrakhansk~; asuncion; athens, athenes, athina; atlanta; auckland; baghdad, bagdad; baku, baki, bakinsk~
baltimore; bamako; bandar abbas; bandar imam; bangalore, bengaluru; bangkok, krung thep; bangui; banjul; baoding
baotou; barcelona; barnaul, barnaulsk~; barranquilla; basel, basle; basra, basrah; batumi
beijing, peking, bei jing, pekin; beirut, beyrouth, bayrut, beyrut; belfast; belgorod, belgorodsk~
belgrade, beograd, belgrad; belize city; bengbu; benghazi, bengazi; berdyansk, berdiansk; berlin; bern, berne; bilbao
birmingham; bishkek; blagoveshchensk; bogota; boston; brasilia; bratislava; brazzaville; bremen; brest; brisbane
bristol; bryansk, bryanskiy, bryansk~; brussels, bruxelles, brussel, bruselas; bucharest, bucuresti, bukarest; budapest
buenos aires; bujumbura; bukhara; bursa; busan, pusan; bushehr, boushehr; cairo, qahira, le caire, al qahira, kahire
calcutta, kolkata; calgary; cali; cambridge; canberra; cape town, kaapstad; caracas; cartagena
casablanca, dar el beida; changchun, chang chun; changsha, chang sha; changzhou; chandigarh; chattogram, chittagong
cheboksary, cheboksarsk~; chelyabinsk, chelyabinsk~; chengdu, cheng du; chennai, madras; cherepovets; chiang mai
chicago; chisinau, kishinev; chita; chongjin; chongqing, chong qing, chungking; christchurch; ciudad juarez; cleveland
cologne, koln, koeln; colombo; conakry; copenhagen, kobenhavn, kopenhagen; cotonou; culiacan; daegu, taegu
daejeon, taejon; dakar; dalian, da lian, talien; dallas; damascus, damas, dimashq, damaskus; damietta; dammam
dandong, dan dong, tantung; dar es salaam; datong; debrecen; delhi, new delhi, dilli; denver; detroit; dhaka, dacca
dnipro, dnepr, dnipropetrovsk, dnepropetrovsk; doha; dongguan, dong guan; dortmund; douala; dresden; dubai, dubay
dublin; dubna, dubnensk~; durban; dushanbe; dusseldorf, duesseldorf; dzerzhinsk, dzerzhinsk~; edinburgh
ekaterinburg, yekaterinburg, sverdlovsk, yekaterinburgsk~, ekaterinburgsk~; enugu; erbil, arbil, hawler, irbil
erevan, yerevan; esfahan, isfahan, ispahan; eskisehir; famagusta, gazimagusa; faisalabad; fallujah
feodosia, feodosiya, feodosiysk~; foshan, fo shan; frankfurt; freetown; fujairah; fukuoka; fuzhou, fu zhou; gaborone
gaziantep; gdansk, danzig; gdynia; geneva, geneve, genf, ginevra, zheneva; genoa, genova; georgetown
gomel, homel, gomelsk~; gothenburg, goteborg; graz; grodno, hrodna, grodna; grozny, groznyy; guadalajara
guangzhou, guang zhou, canton, kwangchow; guatemala city; guayaquil; guilin; guiyang; gwangju, kwangju; haifa; haikou
halifax; hama; hamadan; hamburg; hamhung; hangzhou, hang zhou; hannover, hanover; hanoi, ha noi; harare
harbin, ha er bin, haerbin; havana, habana, la habana, havane; hebron, al khalil; hefei, he fei; helmand
helsinki, helsingfors; herat; hermel; hiroshima; ho chi minh, ho chi minh city, saigon; hodeidah, hudaydah, al hudaydah
hohhot; homs, hims; honolulu; houston; huizhou; huzhou; hyderabad, haydarabad; idlib, idleb; ilam; incheon, inchon
innsbruck; irkutsk, irkutsk~; islamabad; istanbul, stambul, constantinople; ivanovo, ivanovsk~; izhevsk, izhevsk~
izmir, smyrna; jaffa; jakarta, djakarta; jalalabad; jebel ali, jabal ali; jeddah, djeddah, jidda, jiddah; jeju; jenin
jerusalem, quds, al quds, qods, al qods, yerushalayim; jiangmen; jiaxing; jinan, ji nan; johannesburg, joburg; juba
kabul, kaboul; kaesong; kaliningrad, kaliningradsk~, konigsberg; kaluga, kaluzhsk~; kampala; kandahar, qandahar; kano
kaohsiung, gaoxiong; karachi, karatschi; karaj; karaganda, qaraghandy; karbala, kerbala; kashan; kathmandu, katmandu
katowice; kaunas; kazan, kazansk~, kazani; kemerovo, kemerovsk~; kerch, kerchensk~; kerman; kermanshah
khabarovsk, khabarovsk~; kharkiv, kharkov, harkov; khartoum, khartum, al khartoum; khost; kiev, kyiv; kigali; kingston
kinshasa; kirkuk; kirov, kirovsk~; kish, kish island; kobe; kolomna, kolomensk~; konya; kostroma, kostromsk~
kovrov, kovrovsk~; kowloon, jiulong; krakow, cracow; krasnodar, krasnodarsk~; krasnogorsk, krasnogorsk~
krasnoyarsk, krasnoyarsk~; kronstadt, kronshtadt; kuala lumpur; kunduz; kunming, kun ming; kunshan; kurgan, kurgansk~
kursk, kursk~; kyoto; la paz; lagos; lahore; lanzhou; larnaca; latakia, lattakia, ladhiqiya; lausanne; leeds; leipzig
leningrad, leningradsk~; libreville; lille; lilongwe; lima; limassol, lemesos; linz; lipetsk, lipetsk~
lisbon, lisboa, lissabon; liverpool; ljubljana; lodz; lome; london, londres, londra; los angeles; luanda; lublin
lucknow; lugano; lusaka; luxembourg city; lviv, lvov, lemberg; lyon, lyons; macau city; madrid; magadan
magnitogorsk, magnitogorsk~; mainz; makhachkala; malaga; malmo; managua; manama; manchester; mandalay; manila; mannheim
maputo; marib; mariupol, mariupolsk~; maracaibo; marrakech, marrakesh; marseille, marseilles
mashhad, meshed, mashad, mashhadi; mazar, mazar i sharif; mecca, makkah, mekka; medellin; medina, madinah; melbourne
mersin; mexicali; mexico city, ciudad de mexico, cdmx; miami; milan, milano, mailand; minsk, minsk~, minsku
mogadishu, mogadiscio, muqdisho; mogilev, mogilyov, mahilyow; monrovia; monte carlo; monterrey; montevideo; montreal
moscow, moskva, moskau, moscou, moskovsk~, moscu, moskvy, mosca, moskova; mosul, mawsil; mumbai, bombay
munich, munchen, muenchen; murmansk, murmansk~; muscat, masqat, mascate; mykolaiv, nikolaev, nikolayev; nablus
naberezhnye chelny; nagoya; nairobi; najaf; nakhodka, nakhodkinsk~; nampo; nanchang, nan chang
nanjing, nan jing, nanking; nanning; nantong, nan tong; naples, napoli; nassau; natanz; ndjamena; new orleans; niamey
nicosia, lefkosa, lefkosia; ningbo, ning bo
nizhny novgorod, nizhniy novgorod, nizhegorodsk~, gorky, gorki, nizhni novgorod; nizhny tagil, nizhniy tagil
nouakchott; novgorod, veliky novgorod, velikiy novgorod; novokuznetsk; novopolotsk
novorossiysk, novorossiisk, novorossiysk~; novosibirsk, novosibirsk~; nuremberg, nurnberg; obninsk, obninsk~
odessa, odesa, odessk~; omsk, omsk~; oran; orel, oryol, orlovsk~; orenburg, orenburgsk~; orsk; osaka; oslo; ostrava
ottawa; ouagadougou; oxford; padua; palermo; palmyra, tadmur; panama city; paramaribo; paris; pavlodar
penza, penzensk~; perm, permsk~; persepolis; perth; peshawar; petropavlovsk; petrozavodsk, petrozavodsk~; philadelphia
phnom penh; pittsburgh; plovdiv; podgorica; podolsk, podolsk~; port au prince; port harcourt; port louis; port moresby
port said; port sudan; porto alegre; portland; poznan; prague, praha, prag; pretoria; pristina; pskov, pskovsk~
pune, poona; pyatigorsk; pyongyang, pyong yang, pyeongyang, pingrang, phyongyang, pjongjang, pkhenyan, ping rang
qazvin, ghazvin; qeshm; qingdao, qing dao, tsingtao; qom, ghom, qum; quetta; quito; quzhou; rabat; rafah; rajin, najin
ramadi; ramallah; ramsar; raqqa, raqqah, rakka; ras al khaimah, rak, rasalkhaimah; rason, rajin sonbong; rasht; ravenna
rawalpindi; recife; reykjavik; riga, rigas, rizhsk~; rijeka; rio de janeiro; riyadh, riyad, riad; rome, roma
rostov, rostov on don, rostovsk~, rostov na donu; rotterdam; rybinsk, rybinsk~; ryazan, ryazansk~, riazan; sabratha
salalah; salavat; salzburg; samara, samarsk~, kuibyshev; samarkand, samarqand; samsun; san diego; san francisco
san jose; san juan; san pedro sula; san salvador; sanaa, sana a; santa cruz; santiago; santo domingo; sao paulo
saransk, saransk~; sarajevo; saratov, saratovsk~; sarov, sarovsk~; seattle; semnan; seoul, seul
sevastopol, sevastopolsk~, sewastopol, sebastopol; severodvinsk, severodvinsk~; seville, sevilla
shanghai, shang hai, schanghai; shantou; sharjah, sharja, shariqa, al sharjah; sheffield; shenyang, shen yang
shenzhen, shen zhen; shijiazhuang; shiraz; shymkent, chimkent; sidon, saida; sihanoukville; simferopol, simferopolsk~
sinuiju; sirte; skopje; smolensk, smolensk~; sochi, sochinsk~; sofia, sofiya; sousse; sebha; stavropol, stavropolsk~
stockholm, stokgolm; strasbourg; stuttgart; suez; sulaymaniyah, sulaimaniya; surabaya; surat; surgut, surgutsk~; suva
suzhou, su zhou, soochow; sydney; syktyvkar; taganrog, taganrogsk~; taif; taipei, taibei, tai bei; taiyuan, tai yuan
taizhou; tabriz; tallinn; tambov, tambovsk~; tampere; tangshan; tartus, tartous
tashkent, toshkent, taschkent, tashkentsk~; tbilisi, tiflis; tegucigalpa; tehran, teheran, tehrani; tel aviv
tianjin, tian jin, tientsin; tijuana; tikrit; timbuktu, tombouctou; tirana; tobolsk, tobolsk~; tokyo, tokio
tolyatti, togliatti, toglyatti; tomsk, tomsk~; toronto; toulouse; trabzon; trieste; tripoli, tarabulus, trablous
tula, tulsk~; tunis; turin, torino; tver, tversk~; tyre; tyumen, tyumensk~; ufa, ufimsk~; ulan bator, ulaanbaatar
ulan ude; ulsan; ulyanovsk, ulyanovsk~; umm qasr; urmia, orumiyeh, urumiyeh; urumqi, wulumuqi, urumchi; ussuriysk
utrecht; valencia; valletta; valparaiso; vancouver; venice, venezia; veracruz; verona; vienna, wien, vienne, viyana
vientiane; vilnius, vilnyus, wilno; vinnytsia; vitebsk, vitebsk~, viciebsk; vladikavkaz; vladimir city, vladimirsk~
vladivostok, vladivostoksk~, wladiwostok; volgograd, volgogradsk~, stalingrad; vologda, vologodsk~
voronezh, voronezhsk~, woronesch; votkinsk, votkinsk~; vyborg, vyborgsk~
warsaw, warszawa, warschau, varsovie, varshava; wellington; wenzhou, wen zhou; windhoek; wroclaw, breslau
wuhan, wu han; wuhu; wuxi, wu xi; xiamen, xia men, amoy; xian, xi an, hsian; xining; xuzhou; yalta, yaltinsk~
yangon, rangoon; yangzhou; yantai, yan tai; yaounde; yaroslavl, yaroslavsk~, jaroslavl; yazd; yeisk, yeysk; yokohama
zagreb; zahedan; zanjan; zanzibar; zaragoza; zelenodolsk, zelenodolsk~; zelenograd, zelenogradsk~; zhangjiagang
zhanjiang; zhengzhou, zheng zhou; zhongshan, zhong shan; zhoushan, zhou shan; zhuhai, zhu hai; zhukovsky; zhuzhou; zibo
zlatoust, zlatoustovsk~; zug; zurich, zuerich, tsyurikh; zhukovskiy; armavir, armavirsk~
saint petersburg, st petersburg, petersburg, sankt peterburg, sankt petersburg, spb, peterburg, peterburgsk~, petrograd
saint petersburg, sankt peterburgsk~
"""
