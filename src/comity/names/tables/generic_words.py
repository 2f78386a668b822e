"""How much common words tell organisations apart.

A line is `weight: words`. The grades are judgements, made after counting the words of organisation names in the open
lists (us_ofac_sdn, us_bis_entity, gb_uksl, un_sc, au_dfat; November 2026, 29,306 distinct names without their legal
forms): common words tell less, and two organisations that differ in "bank" or "army" alone are more likely different
than two that differ in "company". No formula made them and no labelled pairs tuned them. Words of other languages were
mostly not counted; they have the grade of what they mean. A word that is not here has weight 1.
"""

WEIGHTS = """
0.15: company companies co corp corporation corporations limited ltd inc incorporated firm firma kompaniya kompania
0.15: compania companhia compagnie kompani kompanie kanpani kompaniia sharika sharikat sherkat sherkate shirkat shrkt
0.15: shrkh gongsi gong si hoesa hoe kaisha gaisha sirketi sirket obshchestvo obschestvo societe sociedad sociedade
0.15: societa societatea societate gesellschaft spolka spolecnost spolocnost vallalat tarsasag bendrove drustvo
0.15: druzhestvo enterprise enterprises entreprise entreprises predpriyatie predpriyatiye predpriiatie predpriyatii
0.15: pidpryiemstvo pradpryemstva empresa empresas unternehmen impresa intreprinderea przedsiebiorstwo podnik preduzece
0.15: the and of for in & by to von der die das und de du des la le les el los las del da do dos e y et di della al ul
0.15: il ve wa va en im i dlya po na pri concern kontsern konzern koncern koncernas establishment establishments group
0.15: groups gruppa grupp grupo groupe gruppe gruppo grup grupa gruppy gurupu holding holdings kholding kholdinga
0.15: jituan tuan jit youxian
0.2: trading trade trades traders trader trdg tijara tejarat tejari bazargani bazarganiye torgovaya torgovyy torgovy
0.2: torgovlya treid treyd torg ticaret tic handel handels handelsgesellschaft commerce commerciale commercial
0.2: comercial comercio comercializadora comerciale kommercheskiy kommercheski kommercheskaya muyeok maoyi mao yi shang
0.2: muyok boeki shoji international internacional internazionale internationale intl mezhdunarodnyy mezhdunarodnaya
0.2: mezhdunarodny beynelmilel gukje guoji kokusai uluslararasi dowali dowliya global general generale generales
0.2: generala obshchiy all vse amma kull services service servis servicios servico servicos servizi khadamat khademat
0.2: xidmet hizmetleri hizmet uslugi dienst dienste dienstleistungen industries industry industrial industria
0.2: industrias industrie industriel industrielle industriya industri industriale industriels promyshlennost
0.2: promyshlennaya promyshlenny promyshlennyy prom sanayi sanat sanaye sanate sanati sinai sinaiya gongye ye sanop
0.2: saneop sangyo kogyo przemyslu indasutorizu
0.25: technology technologies technological tech technic technics technique techniques tehnologii tekhnologii
0.25: tekhnologiya tekhnologiy tekhnologicheskaya tecnologia tecnologias tecnologie technologie technologien teknoloji
0.25: teknologi keji ke ji shu jishu gisul kisul fanavari fanavaran fannavari engineering engineers engineer
0.25: inzhiniring inzhenernyy inzhenernaya inzhenerny ingenieria ingenierie ingenieurbuero muhendislik mohandesi
0.25: mohandesin muhandisin gongcheng cheng development developments developer razvitie razvitiya desarrollo
0.25: desarrollos developpement desenvolvimento sviluppo entwicklung tosee tosehe towse gostaresh gostar gostare kaifa
0.25: fazhan kaebal kaihatsu production productions produktion produccion producao produzione proizvodstvo
0.25: proizvodstvennoe proizvodstvennoye proizvodstvenno proizvodstvennaya proizvodstvennyy proizvodstvennyj
0.25: proizvodstvennaia tolid tolidi uretim uretimi manufacturing manufacture manufacturer manufacturers mfg
0.25: manufactura management manajemen menedzhment upravlenie upravleniye upravlyayushchaya upravlyayushchaia yonetim
0.25: yonetimi gestion gestao gestione modiriyat investment investments invest investor investors investitsii
0.25: investitsionnaya investitsionnyy investitsionny inversiones inversion investissement investissements
0.25: investimentos investimenti yatirim yatirimlari yatirimlar sarmayeh sarmaye gozari istithmar alistithmar touzi tou
0.25: zi tuzi consulting consultants consultancy konsalting consultores consultoria danismanlik solutions solution
0.25: resheniya resheniye soluciones cozumleri systems system systeme sistemy sistema sistemas sistem sistemleri
0.25: products product produkt produktsiya urunleri mahsoulat supply supplies snabzhenie equipment equipments
0.25: oborudovanie oborudovaniya equipos ekipman ekipmanlari tajhizat ausrustung import imports export exports impex
0.25: importadora exportadora importacion exportacion ithalat ihracat dis eksport saderat varedat jinchukou jin chu kou
0.25: distribution distributors distributor distribuidora distribuidor dagitim toptan wholesale wholesalers retail
0.25: roznichnaya agency agencies agent agents agentstvo agencia agence acente acentesi ajans business biznes
0.25: businesses negocios works work project projects proekt proekty proje projeler partners partner associates
0.25: associated venture ventures office offices ofis ofisi bureau buro byuro biuro
0.3: shipping shpg marine maritime maritima maritimo maritimes morskoy morskaya morskie sudokhodnaya sudokhodnoe
0.3: sudokhodstvo reederei schiffahrt schifffahrt naviera navegacion navigation navigator denizcilik deniz gemi
0.3: keshtirani kashtirani hamlonaghl haiyun hai yun haeun haewoon kaiun senpaku ship ships shipmanagement vessel lines
0.3: line liner lineas transport transports transportation transporte transportes transportnaya transportnyy
0.3: tasimacilik nakliyat naql haml naqliyat logistics logistic lojistik logistik logistika logisticheskiy logistica
0.3: wuliu cargo freight forwarding gruz gruzovoy kargo express bar carriers carrier aviation aviatsiya aviatsionnyy
0.3: aviatsionnaya aviatsionny aviacion havacilik havayollari aviakompaniya avia airlines airline airways air aero
0.3: aerospace hava hangkong aviacao construction constructions stroitelstvo stroitelnaya stroitelnyy stroitelno stroy
0.3: stroi construcciones construccion constructora construcao costruzioni bau baugesellschaft insaat taahhut sakhteman
0.3: sakhtemani sazi imar inshaat jianshe jian she geonseol konsol kensetsu contracting contractor contractors
0.3: podryadchik building buildings builders real estate emlak gayrimenkul inmobiliaria immobilien immobiliere
0.3: nedvizhimost property properties imobiliaria land energy energies energia energie energo energeticheskaya
0.3: energetika enerji energiya nengyuan niroo niru power electric electrical electricity elektrik elektro
0.3: elektrichestvo elektronika elektronik elektroniks elektronnyy electronics electronic electro electronica
0.3: electronicas electronique dianzi dian electron elektron chonja jeonja denshi oil oils petroleum petrol petro neft
0.3: nafta naft nefti neftyanaya neftegaz gas gaz gazi petrolleri petrochemical petrochemicals petrochem petroshimi
0.3: neftekhim shiyou mining mine mines minera mineria gornaya gorno gornyy maden madencilik madan maadin minerals
0.3: mineral metals metal metallurgical metallurgy metall metallurgicheskiy metalurgia steel stal fulad foolad chelik
0.3: celik gangtie iron aluminum aluminium machine machines machinery mashinery mashiny mashinostroenie
0.3: mashinostroeniya mashinostroitelnyy mashinostroitelny mashinostroitelnaya makina makine makineleri makinalari
0.3: maquinaria maschinen maschinenbau mashin jixie kikai kigye mechanical mechanics mechanic mekhanicheskiy mekanik
0.3: plant plants factory factories zavod zavody zavoda fabrika fabryka fabrica fabrik usine werk werke karkhaneh
0.3: karkhane kombinat kombinata masna masnaa chang gongchang gongjang tesis tesisat workshop workshops mill mills
0.3: center centre centers centres tsentr tsentra centro zentrum merkez merkezi markaz markaze markazi zhongxin jungsim
0.3: sentar senta centar centrum institute institutes institut instituta instituto istituto enstitusu intezet
0.3: institutul pazhuheshgah mahad yanjiuyuan yanjiusuo yan jiu yuan suo yonguso yeonguso kenkyusho laboratory
0.3: laboratories laboratoriya lab labs laboratorio research researches nauchno nauchnyy nauchny nauchnoe nauchnoye
0.3: nauchnaya nauchnogo issledovatelskiy issledovatelski issledovatelskii issledovatelskoe issledovatelskaya
0.3: issledovaniy issledovaniya scientific science sciences nauk nauki nauka wissenschaft forschung recherche
0.3: investigacion investigaciones ricerca pesquisa tahghighat tahqiqat elmi ilmi bilim arastirma yanjiu design
0.3: konstruktorskoe konstruktorskoye konstruktorsko proektno proektnyy proektirovanie tasarim sheji experimental
0.3: opytno opytnyy opytnoe npo npp npf npk nii okb kb skb tsnii niipp npts ntts nptk spe spc vniir gnpp organization
0.3: organizations organisation organisations organizatsiya organizacion organizacao organizzazione orgaanisatsiya
0.3: sazman sazmane munazzama munazzamat association associations assotsiatsiya obyedinenie obedinenie obyedineniye
0.3: obiedinenie union soyuz verband federation federatsiya foundation fond fund vakfi fondation fundacion stiftung
0.3: bonyad society societies
0.35: bank banks banka banca banco banque banki banku bankasi masraf yinhang eunhaeng haeng ginko bankovskiy finance
0.35: financial finans finansovaya finansovyy finansy financiera financiere finanza finanzas finanse mali maliye money
0.35: exchange sarafi sarraf hawala havale hawalas currency remittance transfer transfers valyuta credit kredit
0.35: kreditnyy credito capital kapital kapitala leasing lizing insurance strakhovaya strakhovanie sigorta bimeh
0.35: assurance assurances seguros versicherung securities savings settlement depository registrar registrator broker
0.35: brokerage funds asset assets trust university universities universitet universiteta universitesi universidad
0.35: universite universitat universidade daneshgah jamiat jamia daxue xue taehak daehak daigaku academy akademiya
0.35: akademii academie academia college kolledzh school shkola escuela ecole madrassa madrasa medrese education
0.35: obrazovanie obrazovaniya educational training cultural culture kultura farhangi hospital klinika clinic medical
0.35: medicine meditsina meditsinskiy tibbi pharmaceutical pharmaceuticals pharma farma ilac darou daru health zdorovye
0.35: saglik chemical chemicals khimicheskiy khimiya kimya kimyevi quimica shimi shimiyai himiya huaxue chemie chimique
0.35: food foods gida alimentos pishchevoy agro agricola agricultural agriculture tarim selskokhozyaystvennyy farm
0.35: farms textile textiles tekstil cement siman beton concrete glass steklo plastic plastics plastik polymer polymers
0.35: rubber kauchuk paper kagit auto automotive automobile automobiles otomotiv avto avtomobilnyy khodro motors motor
0.35: engine engines dvigatel dvigateley parts zapchasti parca yedek components component detali spare materials
0.35: material materialov materialy mavad tools tool instrument instruments pribor priborostroenie priborostroeniya
0.35: priborov instrumentation optics optical optik optiko opto optoelectronics optoelectronic semiconductor
0.35: semiconductors microelectronics mikroelektronika micro mikro computer computers computing kompyuter bilgisayar
0.35: software soft data information informatsionnyy informatsionnye informatsionno bilgi bilisim ittilaat xinxi it
0.35: telecom telecommunication telecommunications telekom svyaz communication communications communicaciones iletisim
0.35: ertebatat mokhaberat tongxin tongsin network networks set internet digital tsifrovoy tsifrovye dijital smart
0.35: intelligent integrated integral circuit circuits automation avtomatika avtomatizatsiya otomasyon control controls
0.35: kontrol automatics avtomatiki radio radar laser lazer quantum nano space kosmos kosmicheskiy uzay fazai satellite
0.35: sputnik unmanned bespilotnye drone drones aircraft samolet helicopter helicopters vertolet vertolety havapeyma
0.35: missile missiles raketa raketnyy rocket rockets fuze weapons weapon arms ammunition munitions defence defense
0.35: oborona oborony defa difa savunma security bezopasnost bezopasnosti guvenlik amniyat amniyati seguridad securite
0.35: military voennyy voenno nizami askeri militaire militar repair remont remontnyy remontny tamir maintenance
0.35: shipyard shipyards verf sudostroitelnyy sudostroitelny sudoverf sudoremontnyy shipbuilding shipbuilder tersane
0.35: tersanesi werft astillero chantier port ports porto seaport liman bandar porty terminal terminals airport
0.35: aeroport aeropuerto hotel hotels otel otelcilik gostinitsa resort resorts casino tourism turizm turismo tourisme
0.35: travel travels tour tours club klub sport sports media press pressa tv television televideniye broadcasting news
0.35: novosti advertising reklama marketing pazarlama publishing printing environmental environment water su vodokanal
0.35: fishing fishery fisheries balikcilik ryba rybnyy fuel fuels yakit toplivo toplivnaya coal ugol komur gold altin
0.35: zoloto diamond diamonds gems jewelry jewellery jewelers mucevherat wood timber lesnoy tobacco wine vino tea
0.35: market bazar bazaar rynok store stores shop magazin house dom khane
0.4: state gosudarstvennyy gosudarstvennaya gosudarstvennoe gosudarstvenny gosudarstvennoye gosudarstvennogo derzhavne
0.4: estatal etat panstwowe panstwowy staatliche guojia devlet dowlati public publichnoe obshchestvennaya federal
0.4: federalnaya federalnoe federalnyy federalnoye federalnogo national nacional nationale nazionale natsionalnyy
0.4: natsionalnaya natsionalny melli meli milli vatani watani nasional republic republican respublika respubliki
0.4: respublikanskoe respublikanskiy cumhuriyeti joumhouri jumhuri jomhouri republica republique central tsentralnyy
0.4: tsentralnoe tsentralny tsentralnaya centrale ministry ministerstvo ministerio ministere ministerium vezarat
0.4: wizarat bakanligi department departament departamento directorate direktorat administration administratsiya
0.4: administracion verwaltung committee komitet comite komitesi komite council sovet consejo conseil shura shoraye
0.4: majlis majles commission komissiya comision authority division divisions unit section headquarters command
0.4: komandovanie force forces army armiya ejercito armee brigade brigada brigades battalion corps regiment united
0.4: obyedinennaya obedinennaya unidos unida joint sovmestnoe special spetsialnyy spetsialnoe spetsialnaya specialized
0.4: advanced applied prikladnoy modern new novyy novaya novy nuevo nouveau yeni now novin nouvelle high higher heavy
0.4: light precision tochnyy quality professional universal complex kompleks mojtama institution institutions
0.4: uchrezhdenie kurumu muassasa muassasat moasese moassese moasseseh mussasat named imeni after nam charity
0.4: charitable khayriya khayria kheyriyeh blagotvoritelnyy relief aid humanitarian welfare social support fondo zakat
0.4: people peoples narodnyy narodnaya inmin islamic islami islamiya islamique islamico eslami islamiyya revolutionary
0.4: revolution enqelab inqilab front jabha movement harakat party partiya hizb parti team free zone region oblast city
0.4: gorod district rayon province base park branch filial offshore
0.45: star sea sun sky ocean golden blue green red black white silver royal prime first one world mir prima best top
0.45: future progress victory pobeda alliance alyans zvezda trans inter euro pro plus max grand super east west north
0.45: south eastern western northern southern middle far near vostok zapad sever yug sharq shargh gharb shomal jonub
0.45: pacific atlantic asia asian africa african europe european eurasia gulf khalij khalije persian russian
0.45: rossiyskaya rossiyskiy rossiiskaya russkaya russkiy chinese iranian korean syrian chosun choson zhongguo chongguk
0.45: russia rossiya rossii iran china korea brothers bros sons son family famille nuclear atomic atom yadernyy hasteh
0.45: hastei physics fiziki chemistry khimii technical tekhnicheskiy tekhnicheskaya tekhnicheskoe teknik fanni testing
0.45: test ispytaniy optimal innovation innovations innovative innovatsionnyy innovatsii chuangxin resources resursy
0.45: resurs reserve ecology cooperative kooperativ cooperation main glavnyy glavnoe head regional regionalnyy
0.45: municipal munitsipalnyy self non off shore
"""
