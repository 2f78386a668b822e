"""Titles, particles and generation marks of persons in many languages, as lower-case ASCII words.

Written by us from general knowledge of the languages. Words that are common names or syllables of names as well
(Marshall, King, Khan, Bey, Shah, Hafiz, Imam, Amir, Malik, Sultan, Mirza, Pasha, Singh, Tan, Pak, Chan, San, Un, An,
Abu) are left out on purpose: a name taken for a title loses its weight, a title taken for a name adds a little.
"""

from __future__ import annotations

TITLES = """
mr mister mrs ms miss mx messrs madam madame mme mlle mademoiselle monsieur messieurs mesdames
dr doctor doctors doc prof professor professors assoc associate asst assistant adjunct emeritus lecturer phd md msc
bsc mba llb llm dphil dsc esq esquire atty attorney advocate barrister solicitor eng engr engineer ing ingenieur
inzh inzhener ingeniero ingegnere muhandis mohandes arch architect sir dame lord lady hon honourable honorable
honble rt revd rev reverend rabbi fr father frere soeur sister brother pastor archbishop cardinal monsignor msgr
deacon archdeacon patriarch metropolitan hieromonk hegumen archimandrite ven venerable his excellency
highness majesty eminence holiness hrh hh hm president presidente prezident presidenta vicepresident vice
premier minister ministre ministro ministra ministr nazir wazir vazir vezir secretary senator senador senateur deputy
deputat depute diputado congressman congresswoman representative ambassador ambassadeur embajador posol consul
governor gouverneur gobernador gubernator mayor maire alcalde chancellor kanzler bundeskanzler chairman chairwoman
chairperson director direktor directeur commissioner commander commandant comandante komandir komandant chief marshal
marechal mariscal general generaal generale generalissimo gen lieutenant lieutenantgeneral lt ltgen ltcol ltcdr
colonel coronel colonnello polkovnik oberst col maj majgen brigadier brig briggen captain capitaine capitan capitano
kapitan kapitaen hauptmann capt cpt kapt cdr cmdr cmdre commodore admiral almirante ammiraglio adm sergeant sergent
sargento sergente serzhant sgt ssgt corporal caporal cpl pvt pfc ensign cadet officer inspector inspecteur detective
supt superintendent magistrate prosecutor prokuror comrade tovarishch camarade companero kamerad genosse
herr frau fraulein fraeulein doktor professeur professore catedratico magister dipl diplom dipling mgr
freiherr freifrau grafin graefin fuerst fuerstin oberstleutnant leutnant feldwebel generalmajor
senor senora senorita sr sra srta sres licenciado licenciada lic abogado doctora profesor profesora
padre madre fray hermano hermana senhor senhora doutor doutora engenheiro engenheira professora
signor signora signorina sig dott dottore dottoressa avv avvocato onorevole cavaliere commendatore ragioniere geom
mevrouw meneer dhr mevr mej ir drs jonkheer jhr herra rouva fru froken gospodin gospodja gospozha gospoda tov
grazhdanin grazhdanka akademik dotsent docent kandidat generalmayor generalleytenant generalpolkovnik podpolkovnik
leytenant praporshchik kontradmiral vitseadmiral hetman ataman otets igumen mitropolit arkhiepiskop episkop
sheikh sheik shaikh shaykh sheykh sheikha shaikha shaykha cheikh cheik chaykh scheich syeikh syekh xeque jeque haji
hajji hadji hajj hadj hadzhi alhaj alhaji alhajj alhadji elhadj elhadji hajja hajjah haaji mullah molla mulla mollah
maulana mawlana moulana mevlana maulavi mawlawi maulawi moulavi moulvi maulvi molvi mawlavi mowlavi mufti
qari ustad ustadh ustaz ustaad allamah allama ayatollah ayatullah ayatolah hojatoleslam hojjatoleslam
hujjatulislam hojatolislam akhund akhond effendi efendi sahib saheb sahab janab begum khanum hanim khatun
mudir doktur aqid muqaddam liwa mulazim brigadir sarhang sarlashkar sarvan sartip sepahbod
yarbay albay tuggeneral tumgeneral korgeneral orgeneral yuzbasi binbasi tegmen astsubay hoca hodja
shri shree sri shriman smt shrimati pandit swami datuk dato datin tunku tengku tuan puan encik cik raden ibu bapak haj
kyai kiai ustazah bogyoke thakin sayadaw daejang sangjang jungjang sojang dongji wonsu chasu sensei
xiansheng nushi xiaojie taitai laoshi tongzhi furen ato weyzero woizero otunba alhaja mwalimu bwana mheshimiwa
"""
"""Words that name a rank, an office, a degree or a courtesy, wherever they stand in a name."""

FIRST = """
don dona dom daw queen prince princess crown baron baroness duke duchess count countess viscount marquis bishop pope
saint st major justice judge graf oba sayyid sayyed sayed saiyid seyyed seyed seyyid syed sied
"""
"""Words that are a title only where they open a name of three words or more; elsewhere they are names."""

LAST = """
sama sensei ssi nim khanim hanim efendi bey
"""
"""Words that are a courtesy only where they end a name of three words or more."""

SUFFIXES = """
jr jnr junior sr snr senior ii iii iv vi vii viii 1st 2nd 3rd 4th 5th fils filho neto netto sobrinho tercero hijo
nachfolger elder younger ksc qc kc mp mep obe mbe cbe kbe gcb kcb dso dfc cpa cfa frs rn usn usaf usmc ret retd rtd
retired
"""
"""Generation marks, and letters behind a name."""

PARTICLES = """
de del della delle dello degli dei des du da das do dos di d dal dalla la le les los las el al y e
van vande vanden vander vom von zu zum zur der den dem ter ten het
bin ben ibn bint binti binte bt ibnu ould wuld walad mint ait ath
ul ur uz us ud ad ar as ash at az adh oul
mac mc fitz ferch
zade oglu ogly oghlu ogli uulu uly kyzy kizi qizi qyzy gyzy gizi
anak lelaki perempuan alias aka und and et
santa sao sant
"""
"""Words that tie the parts of a name; often left out or written together with the next word.

Arabic articles with the sun letters' assimilation stand here (ash-Shami), as do the words for son and daughter.
"""

INNER = """
du da do di d la le y e bin ben ter ten et and van
"""
"""Of the particles, the ones that are names at the end or the beginning (Do Muoi, Le Duc Tho, Wang Bin, Ben Ali)."""
