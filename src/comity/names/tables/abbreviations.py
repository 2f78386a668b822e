"""Abbreviations and translations of common words of organisation names.

A line is `english = abbreviations and inflections | translations`. Written for Comity from general usage. The words
left of the bar abbreviate or inflect the English word; those right of it translate it in the languages that list
publishers and companies mix in one name (Russian in BGN/PCGN 1947 and kindred spellings, Ukrainian, German, French,
Spanish, Portuguese, Italian, Turkish, Persian, Arabic, Polish; Chinese and Korean words only where they are written
as one). A word may stand in several lines, and a long line goes on in the next with the English word repeated.
"""

WORDS = """
academy = acad academies academic | akademiya akademia akademii academie academia akademie akademija akademiia
administration = admin adm | administratsiya administracion administracao administratsiia verwaltung idare idaresi
aerospace = aerosp | aerokosmicheskiy aeroespacial aerospatiale aerospaziale
agency = agcy agencies | agentstvo agencia agence agentur ajansi agenzia agentsiya ajans
agricultural = agri agric agriculture agro | agricola agricole selskokhozyaystvennyy selskokhozyaystvennaya tarim
agricultural = | keshavarzi
aircraft = acft airplane | samolet samolety samoletov flugzeug avion havapeyma
airlines = airline airways | aviakompaniya aviakompania aviakompaniia aviolinii aerolineas havayollari
aluminum = aluminium | alyuminiy alyuminievyy aliuminii aluminio
and = & | und et y e i ve va wa und
army = | armiya armee ejercito exercito armia ordu jaysh jaish armata
association = assn assoc assoc asso associations associated | assotsiatsiya asotsiatsiya asociacion associacao
association = | associazione obyedinenie obedinenie obyedineniye obiedinenie obedineniye verband verein dernegi
association = | stowarzyszenie udruzenje
authority = auth | vlast autorite autoridad
automatic = automated automation automatics | avtomatika avtomatiki avtomatizatsiya avtomatizatsii otomasyon avtomatika
automobile = auto automobiles automotive | avtomobilnyy avtomobilny avto otomotiv automotriz khodro
aviation = avn | aviatsiya aviatsii aviatsionnyy aviatsionny aviatsionnaya aviacion aviacao aviazione havacilik avia
aviation = | luftfahrt
bank = bk banks | banka banque banco banca bankasi banke banki bankas bankovskiy
battalion = bn batt | batalon bataillon batallon taburu
brigade = bde brigades | brigada brigady brigata tugayi brygada
brothers = bros bro brother | bratya freres hermanos gebruder kardesler ikhwan irmaos
building = bldg bldgs buildings | stroitelnyy zdanie gebaude
bureau = bur | byuro buro biuro biro byuro
business = bus biz | biznes negocios geschaft
capital = | kapital capitale
center = ctr centre cntr cent centers centres | tsentr centro zentrum merkezi merkez centrum markaz centar tsentra
center = | centrul keskus
central = centr cent | tsentralnyy tsentralny tsentralnaya tsentralnoe centrale zentral merkez markazi tsentralniy
charity = charitable | blagotvoritelnyy blagotvoritelnaya khayriya khayriyya kheyriyeh caritativa
chemical = chem chemicals chemistry | khimicheskiy khimicheski khimiya khimii khimicheskaya chimique quimica chemie
chemical = | chemische kimya kimyevi shimiyai shimiyaei
city = | gorod ciudad stadt ville cidade sehir shahr misto
college = coll | kolledzh colegio kolej
combine = | kombinat kombinata
commerce = comm | torgovlya commercio comercio
commercial = comm coml comml | kommercheskiy kommercheski kommercheskaya commerciale comercial kommerziell ticari
commercial = | tejari torgovyy torgovaya
commission = commn comm | komissiya komissii comision comissao komission komisyonu
committee = cttee cmte comm | komitet komiteta comite comitato komitesi
communications = comms commun communication | svyaz svyazi kommunikatsii comunicaciones kommunikation iletisim
communications = | ertebatat kommunikatsiya
company = co cos comp companies coy | kompaniya kompania kompaniia kompanija compania companhia compagnie cie cia
company = | sherkat sharika sharikat sirketi gongsi hoesa compagnia firma kompanie sharikah spolka
complex = cplx | kompleks complejo kompleksi mojtama
computer = comp computers computing | kompyuter ordinateur bilgisayar vychislitelnyy
concern = | kontsern konzern koncern konsern
construction = constr const constructions construct | stroitelstvo stroitelstva stroitelnaya stroitelnyy construccion
construction = | construcciones construcao costruzioni insaat bau sakhteman konstruktsiya stroy stroi
consulting = consult consultants consultancy consultant | konsalting consultoria consultores danismanlik beratung
control = ctrl controls | kontrol upravlenie controle
cooperative = coop cooperatives | kooperativ cooperativa genossenschaft kooperatif taavoni
corporation = corp corpn corporations | korporatsiya korporatsii korporatsiia corporacion corporacao korporasyonu
corporation = | corporazione korporacija
council = cncl | sovet conseil consejo rat shura konsey konseyi rada
credit = | kredit kreditnyy credito
defense = def defence | oborona oborony oboronnyy oboronnaya difa defa savunma verteidigung defensa difesa oboronprom
department = dept dep dpt departments | departament departamento departement bolumu otdel
design = des | konstruktorskoe konstruktorskoye konstruktorskiy proektnyy proektno tasarim konstruktorsko diseno
development = dev devt devel dvlpt developments | razvitie razvitiya razvitiye entwicklung desarrollo developpement
development = | desenvolvimento sviluppo gelistirme tosee towse tosehe
digital = | tsifrovoy tsifrovye tsifrovaya dijital numerique
directorate = dir | direktorat direktsiya direccion direction
distribution = distr dist distributor distributors | distribuidora distribucion dagitim distributsiya
division = div divn divisions | otdelenie diviziya
eastern = east | vostochnyy vostochny vostochnaya
education = edu educ educational | obrazovanie obrazovaniya obrazovatelnyy educacion egitim bildung
electric = elec electrical elect electricity | elektricheskiy elektro elektrik electrico electrique elektricheskaya
electronics = electronic elec electr electron elect | elektronika elektroniki elektronnyy elektronnye elektronik
electronics = | elektroniks electronica electronique elettronica elektronnaya
energy = engy energies | energiya energii energia energie enerji energetika energeticheskaya energo energetiki
engine = eng engines | dvigatel dvigateli dvigateley motor
engineering = eng engg engr engrg engineers engineer engin | inzhiniring inzhenernyy inzhenernaya ingenieria ingenierie
engineering = | muhendislik mohandesi mohandesin engenharia ingegneria injiniring
enterprise = ent entp enterprises entpr | predpriyatie predpriyatiye predpriiatie predprijatie pidpryiemstvo
enterprise = | pradpryemstva empresa entreprise przedsiebiorstwo preduzece
equipment = equip eqpt eqpmt equipments | oborudovanie oborudovaniya equipos equipements ekipman ekipmanlari tajhizat
establishment = est estab | muassasat muassasa moasseseh etablissement establecimiento
exchange = exch | obmen birzha cambio sarafi sarraf
experimental = exp expt | eksperimentalnyy eksperimentalny opytnyy opytno opytnoe
export = exp exports exporting exporters | eksport exportacion exportadora ihracat saderat exportation
factory = fac fty factories | fabrika fabryka fabrique fabrica fabrik zavod karkhaneh masna usine tovarna
federal = fed | federalnyy federalnaya federalnoe federalnoye federale federalny
federation = fed fedn | federatsiya federatsii federacion foderation federacija federasyonu
finance = fin financial financing | finansovaya finansovyy finansy finans finansovy financiera financiere finanzas
finance = | finanz mali
food = foods | pishchevoy gida alimentos produkty
foreign = | vneshniy vneshne dis inostrannyy
foundation = fdn found fndn foundations | fond fondation fundacion fundacao stiftung vakfi bonyad stichting fondazione
foundation = | fundacja
freight = frt | gruzovoy fracht
fuel = fuels | toplivo toplivnaya toplivnyy yakit combustible
fund = funds | fond fonds fondo fondu sandogh fundusz
gas = | gaz gazovaya gazovyy gazi
general = gen genl gnl | generalnyy generalnaya generale generales
government = govt gov gvt governmental | pravitelstvo gobierno gouvernement hukumat regierung
group = grp gp groups grop | gruppa gruppy grupp groupe grupo gruppe gruppo grup grupa gurupu jituan goruh majmua
heavy = hvy | tyazhelyy tyazhelogo agir
high = | vysshiy vysshaya
holding = hldg hldgs holdings | kholding kholdinga holdingi
hospital = hosp | bolnitsa krankenhaus hopital mustashfa bimarestan hastanesi
hotel = hotels | gostinitsa otel oteli
house = hse | dom khane evi casa maison
import = imp imports importers | ithalat importadora importacion varedat
industrial = ind indus indust industrials | promyshlennyy promyshlennaya promyshlenny industrialnyy sanayi sanati
industrial = | industriel industrielle industriell industriale sinaiya industrialnaya
industry = ind inds industries indus indust | industriya industria industrias industrie promyshlennost promyshlennosti
industry = | sanayi sanat sanaye industri sanayii
information = info inform | informatsionnyy informatsionnye informatsionnaya informatsiya informatsionnykh informacion
information = | bilgi bilisim
innovation = innov innovations innovative | innovatsii innovatsionnyy innovatsiya innovacion inovasyon
institute = inst instit institutes ins | institut instituta instituto istituto institutul instytut intezet enstitusu
institute = | institutas institutet pazhuheshgah
instrument = instr instruments instrumentation | pribor pribory priborov priborostroenie priborostroeniya
instrument = | priborostroitelnyy
insurance = ins insce | strakhovaya strakhovanie strakhovoe sigorta bimeh assurance assurances seguros versicherung
integrated = integ | integrirovannyy integrado entegre
international = intl intern internat intnl inter int intnatl | mezhdunarodnyy mezhdunarodnaya mezhdunarodny
international = | mezhdunarodnoe internacional internationale internazionale uluslararasi internasional dowaliya
international = | internatsional interneshnl beynalmilal
invention = | izobretenie
investment = inv invest invmt investments investors investing | investitsionnaya investitsionnyy investitsii
investment = | investitsiya inversiones inversion investissement investissements investimentos investimenti yatirim
investment = | sarmayeh istithmar
iron = | zheleznyy ahan demir
islamic = | islami eslami islamiya islamiyya islamiyah islamique islamico islamskiy islamische islamia
joint = jt | sovmestnoe sovmestnyy
laboratory = lab labs laboratories | laboratoriya laboratorii laboratorio laboratoire azmayeshgah laboratoriia
leasing = | lizing lizingovaya
lines = line | linii liniya lineas hatlari linien
logistics = log logistic | logistika logisticheskiy logistik lojistik logistica logisticheskaya
machine = mach machines machinery mchy | mashina mashiny makina makine makineleri maquinaria maschinen mashinery mashin
machinebuilding = machinebuilder | mashinostroenie mashinostroeniya mashinostroitelnyy mashinostroitelny
machinebuilding = | mashinostroitelnaya maschinenbau mashinostroitelnoe mashinostroeniye
maintenance = maint mtce | obsluzhivanie bakim
management = mgmt mgt mngmt mgnt managing | upravlenie upravleniye upravleniya upravlyayushchaya menedzhment gestion
management = | gestao gestione yonetim modiriyat
manufacturing = mfg mfr mfrs manuf manufg manufacture manufacturer manufacturers manufactory | proizvodstvo
manufacturing = | proizvodstvennyy uretim tolidi fabricacion
marine = mar | morskoy morskaya morskie deniz daryayi marino
maritime = marit | morskoy morskaya maritima maritimo denizcilik daryaei
market = mkt markets | rynok bazar mercado pazar
marketing = mktg | pazarlama
material = mat matl mater materials | materialy materialov materiales malzeme materialovedeniya mavad
mechanical = mech mechanics | mekhanicheskiy mekhanicheski mekhanika mekhaniki mekanik mecanica
medical = med medicine | meditsinskiy meditsina meditsiny tibbi medico medikal
metal = metals met | metall metally metalla metallov metales
metallurgical = metall metallurgy | metallurgicheskiy metallurgicheski metallurgiya metallurgii metalurgia metalurji
military = mil milit | voennyy voenno voennaya voyenno voyennyy nizami askeri militar militaire wojskowy
mineral = min minerals | mineralnyy mineralov maden
mining = min mine mines | gornaya gorno gornyy gornodobyvayushchaya minera mineria madencilik madan
ministry = min minist | ministerstvo ministerio ministere ministerium wizarat vezarat bakanligi ministerstwo
ministry = | ministerului ministero
missile = msl missiles | raketa raketnyy raketnoe raketnaya misil fuze
motor = mtr motors | motornyy motores
movement = mvmt | dvizhenie harakat mouvement movimiento bewegung hareketi nehzat
municipal = mun munic municipality | munitsipalnyy munitsipalnoe belediyesi shahrdari
museum = mus | muzey musee museo muze
national = natl nat nl natnl | natsionalnyy natsionalnaya natsionalny natsionalnoe nacional nationale nazionale milli
national = | melli watani wataniya
network = net networks | shabakeh
nuclear = nucl | yadernyy yadernaya yadernoy nukleer hasteh hastei nukleare
office = off ofc offices | ofis ofisi oficina buro daftar maktab
oil = | neft neftyanaya neftyanoy nafta naft petrol aceite
optical = opt optics optic optoelectronic optoelectronics | opticheskiy optika optiki optiko optik optico
organization = org orgn organisation orgs organizations organisations orgz | organizatsiya organizatsii organizacion
organization = | organizacao organizzazione munazzama munazzamat sazman sazmane teskilati orgut organizatsiia
oriental = | vostochnyy
party = | partiya partido partei parti hizb partito
petrochemical = petchem petrochem petrochemicals | neftekhimicheskiy neftekhim petroshimi petroquimica petrokimya
petrochemical = | neftekhimicheskaya
petroleum = petrol petro | neft petroleos petrolleri
pharmaceutical = pharm pharma pharmaceuticals pharmaceutic | farmatsevticheskiy farma ilac darou farmaceutica
pharmaceutical = | farmatsevticheskaya
plant = plt plants | zavod zavoda zavody werk werke usine planta fabrika tesisi karkhaneh
police = | politsiya policia polis polizei shurta
port = ports | porto puerto hafen limani bandar mina
power = pwr | energeticheskaya elektro niroo guc
precision = prec | pretsizionnyy tochnyy hassas
private = pvt priv | chastnyy chastnoe privado ozel khass
product = prod products prods produce | produkt produktsiya produkty productos produits urunleri mahsoulat izdeliya
production = prod prodn productions | proizvodstvennoe proizvodstvennoye proizvodstvennaya proizvodstvenno
production = | proizvodstvennyy proizvodstvo proizvodstva produktion produccion producao produzione uretim tolid
production = | vyrobnyche vytvorchae proizvodstvennyi
project = proj projects | proekt proekty proyecto proyectos projet projekt proje
property = prop props properties | imushchestvo propiedades gayrimenkul
public = pub | publichnyy obshchestvennyy publico publique kamu
radio = | radiotekhnicheskiy radiotekhnika
railway = rly rail railways railroad rwy ry | zheleznodorozhnyy zheleznaya ferrocarril demiryolu rahahan
refinery = ref refining | pererabotki neftepererabatyvayushchiy rafineri refineria palayeshgah
regional = reg regl | regionalnyy regionalnaya bolgesel
repair = rep repairs repairing | remont remontnyy remontny remonta tamir
republic = rep repub republican | respublika respubliki respublikanskiy respublikanskoe republica republique
republic = | cumhuriyeti jumhuriya republik
research = res rsch resrch rsrch researches | issledovatelskiy issledovatelski issledovatelskii issledovatelskoe
research = | issledovatelskaya issledovaniya issledovaniy nauchno recherche recherches forschung investigacion
research = | investigaciones arastirma tahghighat tahqiqat ricerca pesquisa
rocket = rockets | raketa raketnyy roket
russian = russ | rossiyskiy rossiyskaya rossiyskoe rossiiskaya rossiiskiy russkiy russkaya rossiyskoy rossii
saint = st ste snt | sankt sveti svyatoy san santa sao
school = sch schl schools | shkola escuela ecole schule okulu
science = sci sciences | nauka nauki nauk wissenschaft wissenschaften ciencias sciences bilim olum
scientific = sci scien | nauchno nauchnyy nauchny nauchnoe nauchnaya nauchnoye nauchnogo cientifico scientifique
scientific = | wissenschaftliche bilimsel elmi naukovo navukova
security = sec secur securities | bezopasnost bezopasnosti guvenlik amniyat amniyati seguridad securite sicherheit
semiconductor = semi semicon semicond semiconductors | poluprovodnik poluprovodnikovyy yarimiletken
service = svc serv srv svs services svcs serv srvs | servis servisnyy servicios servico servicos hizmet hizmetleri
service = | khadamat uslugi dienst dienste servizi
ship = ships vessel vessels | sudno sudov gemi korabl
shipbuilding = shipbldg shipbuilder shipbuilders | sudostroenie sudostroeniya sudostroitelnyy sudostroitelny
shipbuilding = | sudostroitelnaya schiffbau gemi
shipping = shpg shppg shipg | sudokhodnaya sudokhodnoe sudokhodstvo parokhodstvo schiffahrt schifffahrt reederei
shipping = | naviera denizcilik keshtirani kashtirani milaha morskie
shipyard = shipyards yard | sudoverf verf werft astillero astilleros chantier tersanesi tersane sudostroitelnyy
society = soc societies | obshchestvo societe sociedad gesellschaft jamiyat cemiyeti
software = sw | yazilim programmnoe
solution = soln solutions | resheniya reshenie soluciones cozumleri
south = southern | yuzhnyy yuzhny yuzhnaya
space = | kosmos kosmicheskiy kosmicheskaya kosmicheskikh uzay fazai espacial
special = spec spl specialized specialised | spetsialnyy spetsialnoe spetsialnaya spetsialny spetsializirovannyy ozel
state = st | gosudarstvennyy gosudarstvennaya gosudarstvennoe gosudarstvennoye gosudarstvenny gosudarstvennogo estatal
state = | etat staatliche panstwowy panstwowe devlet dowlati derzhavnyy derzhavne dzyarzhaunae
station = stn sta stations | stantsiya stantsii estacion
steel = stl steels | stal staleliteynyy celik fulad foolad acero acier stahl
store = stores | magazin tienda
street = st str | ulitsa calle rue
supply = sup supplies | snabzhenie snabzheniya postavka tedarik
system = sys syst systems | sistema sistemy sistem sistemas systeme sistemleri
technical = tech techn technic technics technique | tekhnicheskiy tekhnicheskaya tekhnicheskoe tekhnicheski tekhnika
technical = | tekhniki tecnica technique technische teknik fanni tecnico
technology = tech techn technol tek technologies technological | tekhnologiya tekhnologii tekhnologiy tekhnologicheskiy
technology = | tecnologia tecnologias technologie technologien teknoloji fanavari fannavari teknologi tecnologie
telecommunications = tele telecom telco telecomm telecoms telecommunication | telekommunikatsii telekom
telecommunications = | telecomunicaciones telekomunikasyon mokhaberat elektrosvyaz
terminal = term terminals | terminali
test = testing tests | ispytatelnyy ispytaniy ispytaniya test
textile = tex text textiles | tekstil tekstilnyy
tool = tools tooling | instrumentalnyy instrumentov takim
tourism = tour | turizm turismo tourisme
trade = trdg trd trades trading traders | torgovlya torgovyy torgovaya torgovy torgovli ticaret handel comercio
trade = | commerce tejarat tijara bazargani treyd treid tijariya
training = trng | obuchenie egitim amuzesh
transport = trans transp transpt transportation trsp transports | transportnyy transportnaya transporta transporte
transport = | transportes tasimacilik nakliyat naqliyat
trust = tr trusts | trest
union = unions | soyuz soyuza union sendikasi unia etihad ittihad
united = utd | obyedinennaya obedinennaya obyedinennyy unido unida unidos birlesik
university = univ uni unv universities | universitet universiteta universidad universite universitat universidade
university = | universitesi universitaet daneshgah jamiat jamia universita uniwersytet daxue universitatea
volunteer = vol volunteers | dobrovolets gonullu
warehouse = whse wh | sklad depo anbar
water = | voda vodnyy agua eau
weapons = weapon arms armament armaments | oruzhie oruzhiya vooruzhenie vooruzheniya armas silah aslaheh
western = west | zapadnyy zapadny zapadnaya
wholesale = whsle wholesalers | optovaya toptan
works = wks work | werke rabota
workshop = wkshp workshops | masterskaya atolye kargah
north = northern | severnyy severny severnaya
brand = | marka marque
electromechanical = electromech electromechanics | elektromekhanicheskiy elektromekhaniki elektromekhanika
microelectronics = microelec microelectronic | mikroelektronika mikroelektroniki mikroelektronik
helicopter = heli helicopters | vertolet vertolety vertoletov vertoletnyy helikopter
unmanned = | bespilotnyy bespilotnye bespilotnykh insansiz
scientificproduction = npo npp | nauchnoproizvodstvennoe nauchnoproizvodstvennyy nauchnoproizvodstvennaya
"""

PHRASES = """
npo: scientific production association; research production association
npp: scientific production enterprise; research production enterprise
npk: scientific production complex; scientific production corporation; research production complex
npk: research production corporation
npf: scientific production company; research production company
npts: scientific production center; research production center
nii: scientific research institute; research institute
tsnii: central scientific research institute; central research institute
nits: scientific research center; research center
ntts: scientific technical center; research technical center
gnts: state scientific center; state research center
kb: design bureau
okb: experimental design bureau
skb: special design bureau
tskb: central design bureau
arz: aircraft repair plant
srz: ship repair plant
td: trade house
ran: academy science
"""
"""Abbreviations of whole phrases: `abbreviation: phrase; phrase`, in the English words of `WORDS`. Any translation
or inflection of those words makes the same phrase: "research and production association" is "npo" as well."""
