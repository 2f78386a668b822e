"""The 4000 commonest words of names on sanctions lists: lines of bits (-log2 of their share), then words.

Drawn by `python tools/count_name_tokens.py REGISTER`; do not edit by hand. Counted over 26875 records with 150597
words, each word once per record and each record once over all lists:
us_ofac_sdn (2026-08-22),
us_ofac_cons (2026-01-08),
us_bis_entity (2026-07-09),
gb_uksl (2026-08-22),
gb_ofsi (2025-04-14).
The US lists are works of the US Government (public domain), the UK lists contain public sector information licensed
under the Open Government Licence v3.0. Of a list that the register holds as converted by others, the converted names
were counted.
"""

COMMON = """
5.2 company
5.6 limited
6.1 ltd
6.3 co
6.7 al liability
6.8 and joint stock
6.9 llc
7.2 of
7.4 jsc obshchestvo ooo
7.6 technology
7.7 ao de trading
7.9 group sa
8.1 aktsionernoe
8.2 research
8.3 ali institute the
8.4 abu international
8.5 corporation cv mohammad
8.6 for muhammad shipping
8.7 plant
8.8 ogranichennoi otvetstvennostyu
8.9 bank center engineering scientific state
9.1 ahmad alexander el production
9.2 development mohammed technologies trade vladimirovich
9.3 electronics enterprise fze management zavod
9.4 abdul sergey sirketi
9.5 ahmed mohamed oao public services ticaret
9.6 abd aleksandr china electronic general industry nauchno open russian
9.7 bureau design holding investment vladimir
9.8 aleksandrovich andrey association inc industrial ve
9.9 aviation beijing energy federal global shanghai yu
10.0 ep hassan jose kompaniya nikolaevich organization pjsc systems
10.1 dmitry ibrahim industries islamic marine national oil ojsc pao private sergei
10.2 andrei commercial equipment fu iran science shenzhen viktorovich yuan
10.3 abdullah alexandrovich hasan igor reza service
10.4 alexey construction hong huawei institut mikhail oleg
10.5 academy information ivanovich logistics new nikolayevich pte sanayi ship
10.6 abdallah central corp dis exchange factory machine named otkrytoe
10.7 after export gas gmbh hk hussein institution kong korea la mikhailovich petrochemical security star tsentr
10.8 aleksey bin building closed del dmcc east import in npo proizvodstvennoe ra radio sea tech technical unitary
10.9 capital defense foundation mohamad ocean pvt rahman sal sciences solutions united viktor yuryevich zao
11.0 complex fzco hamid holdings hossein iranian ivan kim machinery mahmoud manufacturing maritime rl semiconductor
11.0 sergeevich shipbuilding
11.1 anatolyevich anonim ben byuro centre dmitriy luis maria military ministry nikolay npp omar said sarl
11.1 sergeyevich special
11.2 aerospace air anatolievich antonio borisovich cjsc concern gazprom haji investments jesus lopez ltda repair
11.2 saleh vladimirovna yurievich
11.3 chol foreign gonzalez materials mechanical mining pavel predpriyatie republic rodriguez
11.4 agency aleksei amir army branch carlos elena grupo im obschestvo olga petrovich publichnoe seyed tekhnologii
11.4 yuri
11.5 abbas abou asia aziz communications federation golden imeni khan konstruktorskoe moscow nikolai office pars
11.5 petroleum sas vasilyevich
11.6 aircraft alekseevich alexei chemical hernandez husayn igorevich instrument ismail majid microelectronics
11.6 mikhaylovich missile mustafa power real roman sanchez sayyed steel system victor yury
11.7 abdel anton bhd business denis din estate force invest juan mahmud mehdi muhammed natalya no north nuclear
11.7 otvetstvennostiu san sdn seyyed shahid transport yuriy yusuf
11.8 airlines budgetary cetc communication digital federalnoe finance flores garcia ic jihad khaled khalid khalil
11.8 kish leonidovich lines ogranichennoy revolutionary saeed salim sistemy transportation vyacheslavovich
11.9 alberto all cloud control doo forces irina konstantin miguel movement musa nii peoples po russia salih shipyard
11.9 south space sti tactical trust valery valeryevich vyacheslav zakrytoe
12.0 advanced ag aleksandrovna as ca cargo comercializadora consulting department evgeny financial gosudarstvennoe
12.0 ii incorporated innovation insurance integrated jorge karim long los manuel money natalia obedinenie offshore
12.0 pavlovich prince ras servicios sky sociedad society song tic tikriti umar valerievich vasilievich yahya
12.0 yurevich
12.1 aero amin fund gold grupp imo kb mahdi maksim media mohsen myanmar nasser navigation olegovich partners perez
12.1 port precision properties salah sayed sheikh srl sun uk union yong
12.2 alekseyevich anatoly andreevich artem aung autonomous blue brigade committee corps credit daniel electric
12.2 enterprises establishment experimental francisco gennadievich gomez guard hotel ihracat inzhiniring ithalat
12.2 konstantinovich li martinez maxim mostafa partnership physics products ri smart su suzhou technological torres
12.2 trans unit ural vadim xing
12.3 africa alejandro angel ansar city cssc david economic eood evgenievich freight fzc ghadir gulf hajji house il
12.3 inmobiliaria inversiones issledovatelski jong kg leonid metal middle nanjing nikolaevna ramon red resources
12.3 svetlana va viktorovna vladislav vtb world
12.4 aktsionernoye alireza anatolevich automation boris chang club companies csic defence directorate dr education
12.4 gennady gennadyevich green gruppa guangzhou high hosein ilya instruments jamal jin leasing liberation llp
12.4 material metallurgical nam network nikolayevna non noor one ood oscar project pty rahim ran rf salem
12.4 specialized supply support uchrezhdenie ul valentinovich xian yelena yevgenyevich
12.5 akbar aliaksandr battalion bv chengdu chong devices dmitrievich eastern eduardo fuel future ivanov kirill
12.5 mansour mario medical micro optical rashid sanat sayyid tatyana university wang wei zone
12.6 allah anna armed asad charitable computer diaz division elektronik enrique felix fsue gang habib hadi hamza ho
12.6 intelligence iraq javier lab laboratory lojistik obyedinenie okb park refinery rivera royal rt saad samir
12.6 sanaye servis shandong sharif sherkat upravlyayushchaya wuhan
12.7 assad bashir castillo castro cement chen chun computing diamond dmitrii empresa en fgbu first gazpromneft hajj
12.7 hussain insaat irgc issledovatelskii jan kazan korporatsiya main mansur marina min morteza mullah ns
12.7 organisation petersburg petro ramirez rn salam shaykh sultan td tejarat to ur vitaly walid west win ye yevgeny
12.7 yousef
12.8 ad administration alexandrovna andreyevich choe cia circuit components dmitri ekaterina electro evgeniy
12.8 fernandez fernando fz gida havacilik hyok isis issa issledovatelskiy javad john kontsern light malik npk pak
12.8 party plc pola qasim qingdao quantum sberbank scf so stanislav sulayman suleiman tianjin trafficking
12.8 uladzimiravich wa xin yevgeniy
12.9 adam alliance applied avic black corporativo dalian darya don electromechanical hafiz hamad haqqani martin
12.9 masri muhsin pacific pro rafael ruslan sc siberian taha telecom testing ventures wali youssef
13.0 abdi abed address adel adnan affairs agha akhund aleksander alex alfa anonima arz avia bakr bilal byudzhetnoe
13.0 cambodia chemistry daw depository drug electrical enerji engine far free front georgievich german gongsi
13.0 gutierrez hai hamed hangzhou hebei hongkong imad imam internacional islam it kamel kholding kombinat kyong land
13.0 line mahmood makina mechanics mir moreno muhamad myong na naser nasir nur oleksandr oo ould overseas prison
13.0 progress proizvodstvennoye qadhafi regional registrar rus sam sepehr shah sp tai tatiana tavarystva tian tong
13.0 travel tsnii unitarnoe valerevich wave xinjiang yard youxian yun zvezda
13.1 alabuga alfredo alpha alvarez anatoliy arctic arsenal asset bicentenario bridge cesar crimea dom evgenyevich
13.1 firma gostar hector ibn jasim jiangsu kamal kang kapital korean kwang laser ma making meza mikalaevich nasr ou
13.1 oy pakistan pour province republican responsibility romero shore siarhei team universal vitaliy volodymyr za
13.2 ahmadi alfonso anatolyevna arturo artyom awad charity civil commission consultancy dzmitry ebrahim evgenevich
13.2 fedorovich generation haramain hashim heavy hefei higher hosseini iii ismael jafar jamil jang ji jr julio
13.2 kuznetsov levant man marketing mohd morales motor moussa muslim off oriental palestinian peter plus police qari
13.2 raul razrez region resort revolution rida sham st test transneft unmanned vasilevich vasily vision white works
13.2 yakovlevich yemen zadeh zhang zhejiang
13.3 academician ai ak akademii akademika almaz an aqsa armando atlas auto casino chip chon comercial commerce
13.3 constructora council danismanlik educational faisal fawaz fi flight galina gholam great grigoryevich harakat
13.3 ihor intelligent intl islamiya ivanovna jaber james joseph latif leon lng logistic medina mendoza mikhailovna
13.3 mohammadi nauk nikita novin npf ntts nv operadora palestine parts perm predpriiatie predpriyatiye processing
13.3 projects quds rawi rehman rossiskoi sahib saint salazar sami sb sergeevna serhiy sina social solution spr sro
13.3 tipa tourism transgaz tv usama with wu yulia yurievna
13.4 abid alexandr alexeyevich amer ayman base beograd brothers chemicals chin chinese commodities compania
13.4 composite dong eduardovich electricity elga ernesto europe feng fgup fond gabriel glory gorno grigorievich gul
13.4 he ihar isil jafari king kompleks kumar lebedev malek mejia melli mu mujahideen murillo novatek obyedineniye on
13.4 optics otkrytogo owned pazarlama pedro petrov petrovna pjs popov priborov qeshm resistance reyes roberto rossii
13.4 sad sadegh saif salman shargh si spa stepanovich subordinate syria tehran tekhniki training ullah valencia
13.4 valentina valeriy vasilyevna venture vostok way welfare yusif
13.5 aleh aliaksandravich ammar andriy ansari arab belarusian beltran bonyad chongqing currency data day
13.5 distribuidora distribution ek era et fathi gholamreza guards hamdan iqbal is islami jimenez ko kommercheski
13.5 konstruktorskoye lee madani market mashinostroeniya masoud max medicine mighty modern mojtaba mousa ms murat
13.5 myanma myint nacional naim nauki neft ningbo northern novosibirsk ozean pang phoenix pioneer relief rim road
13.5 ruiz samer seif sergeyevna skb soyuz spb spc spetsialnoe sulaiman supporters tadbir tahir timur transfer treid
13.5 vadimovich vasiliy victory volodymyrovych waleed yang yunus
13.6 adil adkaznastsyu akram alonso andres aria art asghar atomic avila belarus borisovna brigades cheng command
13.6 contracting contreras cooperation crystal cuba decisions divine drilling eagle eduard engineers esmail evgenii
13.6 expert factories farm firm gerardo gil grand guzman haj helicopter heng huada innovative irkut jamaat khalifa
13.6 khamis le lil lizing luna mashinostroitelny metallurgy munoz musab noble nova novgorod omid openlab
13.6 optoelectronics ortega osoo petr plaza press proizvodstvenno property protection rincon river shami siman
13.6 sistem son sons tariq tekstil terminal valle vega vektor vitalyevich weapons won wuxi yan yasir yekaterina
13.6 youth yunis yuryevna zhongke zuhair
13.7 abdulla abmezhavanay abubakar agricola agricultural aid alekseevna amur anastasia anatolievna andrej ano antey
13.7 anwar badr banco beach biotechnology carbon caspian centro cho congo delta di dongguan du element elevator
13.7 elias express fanavari figueroa fortune gaza gems georgy ghassan gilberto goods gpb grup guerrero gustavo hafez
13.7 hakim hashem hayat haydar hs hua ibarra ignacio india infrastructure internal ivanavich jaime jon kai karimi
13.7 kaveh khalaf kovalchuk krdv law lebanon libi link maher mariya menedzhment nabil noe noorzai nord obshestvo
13.7 order organizatsiya orion pa patricia paul popular prime profit rauf razavi reconstruction registrator ricardo
13.7 rocket rosario rotenberg ruelas rusatom saman sara saw shaikh sino sistema skyverse smic sung ta taa taher
13.7 tanker tmk tool tosee uec veb vector viktar wal william ya yasser yi young yuliya zhichun
13.9 abdalla abdulrahman abdurrahman ace additive adolfo airline alena alvarado alyaksandr anas araujo arkady
13.9 armored arms ashraf assembly associates at automobile avangard aviakompaniya azhar best brokerage by cambrian
13.9 cambricon cartel casc chosun coal combine cooperative culture dandong democratic des environmental est fajr
13.9 falcon farhad fkp fuad fujian gaddafi gao gennadiy george ghani ghazi gosudarstvenny guadalupe han hani haq
13.9 hawala holy home hwa impex importadora independent infantry integral irans jabir jahan ke keji khair khayriyya
13.9 kholdinga kompaniia kum kyaw lebanese lin makhlouf managing marquez mars martyrs master mc mehr metals mexico
13.9 mine minsk mobin msn muammar mujahidin naji nejad nicolas novikov odk oleksandrovych omsk opto ortiz ostec
13.9 ostek panama pasargad pearl persian petrol piatrovich pipelines pishro pouya premier priborostroeniya
13.9 procurement proektno proizvodstvennaya prospect pyotr qaida quintero rad radar raw rey rios rk ryazan ryong
13.9 sahel sai saidi sakhalin salas samad sasu sepahan sergio shaanxi shi sichuan sierra sin singapore singh sl soft
13.9 southern stanislavovich stc strela talib telecommunications transporte tun un vahid valdez valentin vehicle
13.9 victoria vo volga wan water well wholesalers wilayat yasin zarrin
14.0 aat ab abderrahmane abdullahi acosta aeronautics african agat aguilar aguirre ala alekseyevna alla aluminum
14.0 amar ana anastasiya arif artur arzamas asian asim atlantic automatics azam baikal banking bar barakat bearing
14.0 bespilotnye biological biuro bo bright bu canada car cas casa chain chamkat chan chelyabinsk commodity
14.0 component cultural deep derivatives device diana dmitriyevich do dobycha dto duarte dubai ebrahimi edgar
14.0 elkaddafi empresarial energeticheskaya energo es eslami estrada evgeni fan faysal federatsii food france franco
14.0 gastelum gaxiola ghathafi grigorevich grigory groupe guidance guillermo gusev hamidreza hang helicopters
14.0 herrera hu huang hugo hui human hun hurtado hysa igorevna instrumentation iron isa islamiyah islamiyya istanbul
14.0 iyad jalal jawad jehad jewellery jo kazennoe khatib lady larisa leonidovna limitada luo lvovich lyudmila mar
14.0 marat marin maung mi michel milan mineral mobile moghadam moon mun naft nanolighting natural naura neva nik
14.0 nikitin npc oksana oleh operation optiko optoelectronic organichennoi othman otkritie otomotiv parsa paya
14.0 people pheap pmc polyus pt qaddafi razvitiya reda respubliki rezaei ruben saab salameh sang santiago santos
14.0 satellite saudi sayf sepah settlement severo sherkate sk software soldiers source sovcombank spe sprl stichting
14.0 strategic sudoremonta sudostroitelny syed syrian tankers tasimacilik techno tekhnicheski television ti tony
14.0 tools tose try tsk two uluslararasi usm uthman valerii valeryevna vargas variable vasilievna viacheslav
14.0 vladislavovich wise xiang yahia yevgenevich yin younes yusef zakharov zhou zvezdochka
14.2 abdelrahman abdulaziz adrian agro akhtar aktsionernogo alimentos aman amor anatoli arellano arkadievich arriola
14.2 automated avtomatiki ayad baltic banner barzan bassam behzad bong breeze cardona carmen casic cb cc childrens
14.2 cnc corporacion costa crimean cyber da danesh dario desarrollos diego dubna elektroniks elite empyrean epk eric
14.2 european exploration exportadora factoring fanavaran fateh fatih fawwaz field finans fine firas fiziki flot
14.2 gadhafi gazprombank gk glass gleb god gok gordo gregorio hamcho hamsho haramayn hijazi hisham horizon horizont
14.2 houthi humanitarian humberto husain hussam iosifovich irisl islamia issam jassem jaysh jibril jinan jonathan
14.2 julia junior kassem kateryna kazemi khayr konstruktorsko kurdistan labs las leader life liu london lorenzana lu
14.2 machines maintenance makki mansoor margarita mashinostroitelnyi masud materialov maulawi measurement measuring
14.2 mike milad mines mkb mohammadreza moskovski moskovskiy mousavi multi murad musavi nabi navis nekommercheskaya
14.2 news nizhny npts number nunez nusrat obedinennaya obshchestva ochoa ojeda oleksiy omran opc opytno osama
14.2 otkrytoye panda parsian partner pipe polymer powder prefecture problems proton psb pyong qadir radiozavod rah
14.2 rami rayan refining resheniya rosneft rubber rustam sac saddam sadiq salvador samara santa sarlu saturn sayid
14.2 sazi sd second semiconductors servicio shams shun signal silver simon small smt soe sofia sokol solid
14.2 soluciones sop srz staff stars storage studies studio sudan supreme taliban telecommunication tiger tovarystvo
14.2 tractor traders trunk tsentralny tskb tula turizm turki uladzimir upravlenie usa valentinovna valenzuela
14.2 vasiliev vazquez velasquez viejo villa voenno vs wong workers xu xuanwu yurii zaid zaliv zenit zhao
14.4 abdal adan ah akb aktcionernoe alan ameen ammunition amr andre andreevna andreyevna andrii anhui anis antonov
14.4 ar arca arian arias arman arya aseman atif authority avrora ayyub azzam bandar basir bgi biren bitriver bm
14.4 borisat botello briones broadcasting call captain cardenas castaneda cec cham changsha chem chemezov chi chit
14.4 cimex colombia com combustibles commander consultants copper cordon crane creative criminal cuban cubana cyprus
14.4 dan daoud darwish dehghan delgado denys desarrollo diamonds district dmytro domestic drustvo dynamic efrain
14.4 ehsan electron elektronika ellissa elvis emad empire eng engineer ew fadel fahad falah faraz farid faris fast
14.4 fatah felipe fishing forest fort forwarding freedom fyodorovich garant gasolinera gate gayrimenkul gaz
14.4 gennadevich georgiyevich ghalam ghasemi good gran granit gru harb harbin hashemi hashimi head heidari help
14.4 henry hi hilal hizmetleri hlaing hung hyon iman imp imperial indonesia innovations inspur int integration inter
14.4 investitsionnaya jack jamaah jamiat jean jing joaquin joel jscb juma justice kala kaluga katibat katranji
14.4 keramaks key kk kompanii kozlov kuk kuznetsova kyu lda les liberty libyan logistik logistika lukashenka
14.4 lukashenko luqman magomedovich makarov makhluf maleki manan marco marie marko markov marwan mashiny maxamed
14.4 medvedev mega mehmet mekhanik merchant metallurgicheskiy michael mig milosevic minera minoborony mira moe
14.4 moghaddam monica morgan mykolayovych myo nai nakliyat nanda nata natallia naval nazar netherlands networks
14.4 niebla nn nouri nscc nts nueva obschchestvo oceanos oleksii omer operating orlov osman pan parra peace peng
14.4 petrochem petrochemicals pharm photonics physical pkb planning preduzece president pride prikladnoi primorye
14.4 printing proekt professional promotion promyshlennaya propulsion provider pulido qader qassim qf railway raouf
14.4 rapid rashed rayyan rg richard robert robotics rodolfo rossiiskoi rossiya sabawi sajjad sana sanabil sanatorium
14.4 sandoval sankt sapi sarafi sattar sazan scs se seaport self sergej shafiq shen shenyang sher shipmanagement
14.4 shishani shwe siberia sok sovtest sredstv ssk station stone success supercomputing svyaz swedish tapia tawfiq
14.4 technics technique tehrik tekhnika teknoloji terra textile than thomas timchenko times timofey tours tov tpk
14.4 transfers transit transportes tsargrad tsentralnoe ud ugolnaya upravleniya urals usluge vabo valerievna vasili
14.4 vasquez verf vitalievich vorobyov vympel wahab waked walter wazir wings xi yaroslav yevhen ying zagros zahedi
14.4 zakharova zarringhalam zaw zayd zayn zepeda zhi zhipu zhu
14.6 aadan abdellah abdirahman abdollah abdu abdulkarim abdulqader abdur acs adib advance agencies agropecuaria
14.6 ahmar aiman airways aka akademik akhmed akhras alam albertovich alekseyev alexeevich alexis aliakseevich alvaro
14.6 am amiri apex application aqssa aqua arabi armament arnoldo arredondo arreola artemis asa asbl asociacion assa
14.6 atef automotive avan avdeev avionics avtonomnaya ayoub az ba bagheri bahram bao barakzai bashar battalions bear
14.6 bella belousov bezopasnosti bi bilisim borisov bosnia broker bryansk bs budget bustamante bvba cabrera cadena
14.6 caribbean caro carrillo cartridge cccc century chaika changzhou chechen children chung chuy cifuentes cisneros
14.6 claudia clean consorcio core corona corporate cosmos county dana dar daria daud deniz diab dialog dmitriev
14.6 doctor dominguez donetsk dos dotone dragon duran ead edward egorov entertainment ertebat ertebatat escobar
14.6 esfahan esparragoza ev everest evraz exp fabio fadi fadil fahd faktoring fang faraj fard fars fatima fattah
14.6 fazal finansovaya fnpts foreningen frunze galaxy ghadaffi ghafur gharargah giant gonzalo gornaya gostaresh gp
14.6 grigoriy gtlk guardians gun gunpowder gupta gwang haleel hamadi hamdi hameed hammam hans haris headquarters
14.6 health hermanos hermes herzallah hormoz hormuz hoseini huan hubei huerta hussayn impuls industria innovatsii
14.6 inspection interior internet intertrade isidro ismailov ismailovich its ivanova izhmash jaafar jaish jalil
14.6 jamia jaramillo jassim jerusalem jewelry jhon josue ju jupiter jv kadhim kadyrova kalashnikov kamaz kamil
14.6 kapitan kareem katrangi kazanskii kazim khaliq khimii khin kil kingstone kirov kolesnikov komarov komponent
14.6 konsalting kravchenko krym ksenia kuzmin kvant lake leading leanidavich legal leo lerma leyva liang lid lotus
14.6 lourdes luhansk lukoil majeed mak manufacture maradiaga mark maruf maryam mash mashin matveev maulana mazen me
14.6 mechel mehrdad mei mekhanicheskii mekhaniki mg microwave mikhailavich mikhaylovna ming ministerio miroslav mm
14.6 mmz mo mohsin molina montoya morfin morozov motors mt mubarak muhannad mukhtar municipality murmansk muthana
14.6 muthanna mykhailovych mz naeem naif naing najib nataliya natsionalny nayif nazir net nia nice nimr noori novye
14.6 nuri oasis oborony obrazovaniya odgovornoscu ogranicenom optic orbit org organic organized orlando oumar
14.6 palacios pasdaran patriot patriotic pavlo paz pcb pcc pension peru peskov petropars pgo pharmaceutical ping
14.6 plastik plm pm precious priborostroitelnyi prisoners productos proizvodnju proizvodstvenny proizvodstvennyi pu
14.6 puya qassem qods raahbar rahmani rancho rashidi reactors reconnaissance reestr restaurant rezai rio rise riyad
14.6 rosatom rose rostov rsk rubio russkaya saadi sabri sadeghi sadeq safety sahami saifullah salyut sameer sanar
14.6 sanati sapphire saqr saratov savunma sazeh sds seas semenovich sevastopol shahr sharia sharifi sharq sheik
14.6 shevchenko shine shiraz shop shpg shturman sibir sigma sik sinabil sistemleri sktb sol solidarity sophgo
14.6 southwest spanm spanmal sparta spetsializirovannyi spg standard stg stiftelse store stroytransgaz struggle
14.6 subhi sukhoi suliman sunna super supplies synergy tae taganrog talal tanzim tarek tawhid tc technic tehreek
14.6 tekhnolodzhi tekhnologicheskii tekhnologicheskoe tekhnologiya textiles tfasa thet time titan top toseh trader
14.6 tsentralnaya tsentralnyi tss ty urunleri ustad van vasilyev vassiliades velazquez venezuela veniaminovich vi
14.6 vicente victorovich vniir volfovich vorobev vostochnaya vserossiyskiy yakovlev yassin yatirim yazd yegor yiwu
14.6 yon york youcef yuesem yuriyovych zadran zahra zamudio zhoushan zhuhai
14.9 abdelhamid abdo abdollahi abdoulaye abdulkadir abdurahman abel abo abolfazl abolghasem abramov abul aden
14.9 administrative administrativos aeronautica aeronautical afghan agentstvo ahd ahmet airborne akbari akhmat aktiv
14.9 aktsionerny aktsyyanernaye alaa alejandra aleksandra alekseev alexandra alexandre aliakbar aliaksandrauna
14.9 aliaksei alina allied almacen alotaibi alyans amana amezcua amjad analytical anatoliyovych andisheh andrea
14.9 angstrem ap apparatus apt ard ari arkadyevich arkan arktik arnulfo artificial aryan asadi ascotec ash
14.9 assistance astra astronautics aura aurora ayub azim bab babaei bachir baghdadi bahman baker bangladesh battery
14.9 behnam benevolence benevolent bentley berg bermudez bio bird biznes blanco bom bondarenko bonum brokers bros
14.9 bushra cabello cable care cazares cazarez ceramic cha change charm chaudhry chavez cherif chief chile chips chu
14.9 comandante combatant comercio computers cong continental continente corad coral crown crude cruz crypto dagalo
14.9 damavand davidovich dawn dawood deeb deen dena denisov dib dolphin dongfang douglas dragan drc dredging duque
14.9 duri dv dwc dynamics ec echelon eco eddine eduardovna egypt egyptian ejercito ekspert elektrik elektron
14.9 elizaveta emilio emma endustriyel energiya engines enrichment eqtesad esmaeil espinoza essa estacion estates
14.9 esteban etc eugenio ever evgenievna evgenyevna executive exim explorer external fa fadhil fadlallah family
14.9 faqih farhan faruq favela fayez fazel federalny feodosia filial five fl fleet fleurette forward fouad fox frank
14.9 freddy fyodorov gabriela garden georgiy ghaem ghaith ghasem ghulam gilan globe gnts gonzales gorizont
14.9 gosudarstvennaya government governmental grace gromov guangdong guero gulnara guo habibi hadith haishi hak hala
14.9 halim hamidi hammadi hamoon hamzah handal hao hareth harmony harvest hatem hatum haytham henao hernan hero
14.9 hirzallah hisilicon hoda housing houssam htet htoo htun huahai hub humam husam husayni hwang ibs idris ifp ilia
14.9 importing inform inma inna innovatsionnye io ir iris iskra itc izzat ja jaburi jamaa japan jazairi jet jia jian
14.9 jiang jiangxi jinhua jumah jun jund kader kadyrov kaishitong kalaye kani karen katerji kazanski kelmendi
14.9 kerimov kevin khalif kham khattab khorasan khuzestan kimiya kimya klub komplekt komponenty komsomolsk koryo
14.9 kunlun kurdi kurdos kuwaiti labor laden ladoga lai laredo laundering layth lead legion lei leonardo leonov
14.9 liban libya lider liliana limon linares liwa lobaev lp lubricants luch lucky mac maghribi mahamud mahir makine
14.9 malak maldives malpica mariam mashinostroyeniya massoud mazin medikal medrano mehran mehri mekhanicheskiy mero
14.9 metallurgicheskaya metallurgicheski mgmt mikalai mikhailov milandr miranda mirza mirzaei mohamud mokhtar mora
14.9 more morskoi mortazavi moustafa muassasat muhandis munir murtada mushtaq mustapha mykola mytishchi mzee
14.9 nadezhda nadia name nauchny navarro naz nazem nedvizhimost neptune nestor nezhad nicaragua nicholas nico nikola
14.9 nikolaev nina nine niru nizar norte nour nove novi novy np npz obaid obrazovatelnoe ocampo october
14.9 odpowiedzialnoscia ogly ograniczona okroyan olegovna olivas olivera oman operations oriente orozco otdeleniya
14.9 otkrytie pablo pacifico paek paola par partisans parvaz parviz payam paydar payment pena pensionny penza
14.9 peralta persia piotech pipeline pk plants polar polina pong ponomarev prigozhina process promtech promtekh
14.9 promyshlennosti psc pure qasir qatirji qin qingke quality queen raad radi radioelectronic radiotechnical raduga
14.9 rainbow raja ramadan ramos rasul razzaq rc rdc registration relations renta responsabilidad restaurante
14.9 restaurantes resurs rfnc ricky rights rinat rivas rks robles rock rodrigo rojas romanovich rossiski rostami rpa
14.9 rpc rti ru rubin rudnaya russkie ryan rz saba saber saderat sadr sae saed saenz safari sahab sahara sail sakr
14.9 salame salehi samaneh samarrai samuel sani saqar sarah sasco savchenko savings sci securities semyonovich
14.9 sensing serdyukov seven sever severnaya shabib shahab shalish shamlakh shammari sheng shih shirazi
14.9 sibanthracite sibirskogo silk silva skyline smirnov smp sng solar sole soleimani soto southeast spare speed
14.9 spirit spolka sputnik start stellar strakhovaya stroitelnaya suanneng subsidiary sudoremontny sufficiency
14.9 suleyman sunnah sunrise swe systemy sz taavon taban tak tala tambov tango tek tekhnicheskii tekhnologi teresa
14.9 thailand thermal three thu tin ting torgovy torgovyy tr transnational trast treyd trgovinu tsentralnoye
14.9 tsifrovye ttp tunisi tuojing turbine turbo turk turkey ubaydah ukraine ulyanovsk unique unitarnoye unity
14.9 universitet uralskaya uralskiy uralvagonzavod usamah valeri vallarta vanessa vanguard vasilevna vb veles vera
14.9 veracruz verwaltungs viacheslavovich view viktorivna villegas vista vitalii vm vniief volgograd volna
14.9 volodymyrovich vologda voronezh vpk wael wafa wah wai waigaoqiao warriors waseem wealth weiye western wine work
14.9 yangtze yaqub yaroslavl yehia yekaterinburg yeliseyev yevgenievich yevgeniya yurevna zahir zain zakaria zakir
14.9 zambada zare zein zheng zhong zhukov zinc ziyad zona zuheir zurab zurmat
15.2 abdol abdolreza aboud abroad abs abubaker academic accounting additional administradora aeon aereos aerokon
15.2 afanasyeva aforra africada afridi against age agencia agent agustin ahsan aik airat ajmi akil akimov
15.2 aktsionernaya aktsionerne alborz alexandrov alim alizai alloy almani alphaconnect aluminium american amine
15.2 aminullah amirhossein amurskiy anatolii animation antares anti arak aras arash arce ardakani aref argo arkadiy
15.2 arteaga arthur asaad asadollah asf asgari aslan assaf assets ast ata augusto aviatech aviatsii aviles awwad
15.2 axis ayash ayyad azad azar azia azov azul baasyir baba bader badi badri bagher bakar balawi baloch banai bang
15.2 bangkok baqi baranov bars based baseer basheer basic basij basim bay bayt baz baza bazargani bee behrouz belomo
15.2 benin benjamin bernard bg bhardwaj big bilad biology biznesa blood board bonques bortnikov borysovych bosco
15.2 brahim bravo brian britani brotherhood brukan bsvt btrz buali bulgakov burhan bushehr bustos calderon cali
15.2 caliphate called camacho camara cano caribe carol carolina castano chams channel chao charter chayka che cheol
15.2 chernyshev ching chouman christopher circuits citadel clara code combat complexes composites comrade con
15.2 concord consultant consultores conversion cordero country courage cranes crime cs cst culiacan current
15.2 cyberspace daglo damascus dawa db dc degtyarev democratiques deng denizcilik dheere dialogue diesel direct
15.2 direktsiya dm dora doroshenko dp dream drew druzhba dsme dynasty dzmitriy earth edbi eddin eghtesad egitim egor
15.2 eisa ekt election electromechanics elegance elektroniki elektronnye eliseev elizabeth emerald empresariales
15.2 energies erick eshelon esperanza estuardo etalon eternal eugene eurasian euro eurobet expertise exports eyad
15.2 facility faiz faleh fam fanap farag farhat farmacia faruk farzaneh fawzi fedorenko fedorov fidel fifth
15.2 filippovich filistini financed fish flaco flora florez fly focus foods fortia foz fradkov francis francois
15.2 fredy frolov fruit fse ft fudan fuente furqan fursenko fusion gadzhiyev gafur galika galindo gallery gamal
15.2 games gaming gasanov gasolineras gastellum gavrilov genadz gene genesis gennadevna gennadi gennadyevna
15.2 geological georgii germanovna gharib ghiath gholamali gholamhossein ghorb gi globus godoy gomel
15.2 gosudarstvennoye gosudarstvenoye goz grad grant ground gs guberek guerra guillen guk guowei ha hachem hadj
15.2 hamas hamd hamidawi hamieh haml hamshou hanafi hanif hanna haroun harun hava havanatur heat heidar hejazi
15.2 hemmat heritage hezbollah highlander hill hizballah hla hojjat holdingovaya hope horacio hoyos huihai husseini
15.2 huthi ian iap ibrahimi id ignatova ihsan ik iks ilah ilyas ilyushin imports impulse ind indio info informatics
15.2 infrastracture ingeniero initiative instituta interest interregional intervesp irek iryna isam isfahan isi
15.2 islamique israel iss isse issledovatelsky ith iurevich iurii ivanovych izhevsk izz jaffar jairo jamaatu jameel
15.2 jamiyat jammeh jawdat jhonny jiutian joe johnny jomaa juarez jui julian kabir kalinin kanso karadzic kargo
15.2 karina karner karpov kassir kaya kazakhstan kazakov kazakova kazem keljmendi kerimova khaing khairullah khairy
15.2 khaleel khanani kharrazi khass khatam khatirji khavar khuri kinahan
"""
