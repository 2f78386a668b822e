"""How legal forms of organisations are written around the world.

Written for Comity from general knowledge of company law and of the usual abbreviations. Which kinds of form lacked
was seen by comparison with the ISO 20275 code list, the table of alephdata/fingerprints and the names in the register;
rows were then written by hand, none copied. Two blocks of text:

`FORMS`: a line is `code group: phrase, phrase, ...`. A sign before a phrase says where it counts:

    <   at the start only          ("ip": sole trader in Russia; anywhere else it is two letters)
    ^   at the start or the end
    =   at the end or in the middle
    *   anywhere
    none: a phrase of several words anywhere, a single word at the end only.

`WORDS`: a line is `word: spelling spelling ...`: spellings of one word in the romanisations in use (BGN/PCGN 1947
GOST 7.79, ISO 9 without marks, the passport rules of 1997 and 2013, German and French press usage). `FORMS` writes
the first. In both blocks `(a/b/)` stands for `a`, `b` or nothing.
"""

FORMS = """
co company: company, co, and co, & co, und co, et co, and company, & company, et cie, et compagnie, y cia, y compania
co company: e cia, <compagnie, cie, compania, cia, <companhia, compagnia, <sherkat e, <sherkat ye, <sherkat i
co company: gong si, gongsi, hoe sa, hoesa, kaisha, gaisha, hui she, <borisat, <borisad, <borisut, <cong ty, sirketi
co company: ^kompaniya, <societe, <sociedad, <sociedade, <societatea, <cuideachta, <spolocnost, <spolecnost, <spolka
co company: <drustvo, <druzhestvo, <societa, kanpani, kanpanii, kampani, kampanii, kampany, <kompania, <etaireia
co company: ^tvrtka, ^ettevote, ^obshchestvo, <tovarystvo, <tavarystva, <hebra, kumpanija, ^sherkat, <al sherkat
co company: <alsherkat, chonghoesa, chong hoe sa, chong hoesa, ryonhap hoesa, haesa, kongsa, gongsa, hevra, <havra
jv venture: ^jv, joint venture company, sovmestnoe predpriyatie, sp ooo, ortak girisimi, joint venture
ltd limited: =limited, *ltd, =ltda, *limitada, limitee, ltee, limited company, company limited, co limited, co ltd
ltd limited: coltd, company ltd, ltd co, ltd company, limited co, private limited company
ltd limited: private company limited by shares, company limited by shares, company limited by guarantee
ltd limited: limited by guarantee, by guarantee, private company, l t d, company private limited, company pvt ltd
ltd limited: private limited, private ltd, pvt ltd, pvt limited, p ltd, p limited, pvt, private co ltd, smc pvt ltd
ltd limited: smc private limited, opc pvt ltd, opc private limited, co pvt ltd, co pte ltd, co pty ltd
ltd limited: company pte ltd, pte ltd, pte limited, pte, pty ltd, pty limited, pty, proprietary limited
ltd limited: proprietary ltd, proprietary, sdn bhd, sdn berhad, sendirian berhad, sendirian bhd, unlimited company
ltd limited: ultd, unltd, designated activity company, dac, clg, teoranta, cuideachta phoibli theoranta, cic
ltd limited: community interest company, cia ltda, compania limitada, companhia limitada, sociedad limitada
ltd limited: sociedade limitada, sociedad de responsabilidad limitada, sociedade por quotas, responsabilidad limitada
ltd limited: lda, unipessoal lda, unipessoal, sociedade unipessoal por quotas, sociedade unipessoal lda, sl, slu, sll
ltd limited: slne, slp, sociedad limitada unipersonal, ltda me, ltda epp, eireli
ltd limited: empresa individual de responsabilidad limitada, empresa individual de responsabilidade limitada, eirl
ltd limited: e i r l, s l, =limited sirketi, =ltd sti, ltd sirketi, limited sti, sti, ltdsti, limited ortaklik
ltd limited: you xian ze ren gong si, youxian zeren gongsi, you xian gong si, youxian gongsi, youxiangongsi
ltd limited: youxian gong si, you hsien kung szu, yau han gong si, yau haan gung si, youxian zeren, you xian ze ren
ltd limited: yu han hoe sa, yuhan hoesa, yuhanhoesa, yu han chaeg im hoe sa, yuhan chaekim hoesa, yuhoe sa
ltd limited: yugen kaisha, yugen gaisha, yuugen gaisha, yuugengaisha, yugengaisha, you xian hui she, yk, godo kaisha
ltd limited: godo gaisha, goudou gaisha, goudougaisha, godogaisha, he tong hui she, gk, cong ty tnhh
ltd limited: cong ty trach nhiem huu han, tnhh, tnhh mtv, cong ty tnhh mtv, cong ty tnhh mot thanh vien
ltd limited: trach nhiem huu han, mot thanh vien, mtv, chamkat, jamkad, chamgad, chamkad, borisat chamkat, baam
ltd limited: ba am, beeravon mugbal, b ravon mugbal, eravon mugbal, dhat masuliya mahduda, dhat masuliyah mahdudah
ltd limited: dhat al masuliya al mahduda, dhat al masuliyah al mahdudah, dhat masuliyya mahduda, dat masuliya mahduda
ltd limited: dhat mas uliya mahduda, dhat masuuliya mahduda, al mahduda, al mahdudah, almahduda, almahdudah, almhdwdh
ltd limited: almhdwdt, mahduda, mahdudah, dhm, thmm, dhmm, shmm, ba masuliyat mahdud, ba masouliyat mahdoud
ltd limited: ba masuliyat e mahdud, masuliyat mahdud, mahdud, corporation co ltd, corp co ltd, bm, b m
ltd limited: corporation private limited, rimitedo, rimiteddo, rimitetdo, kanpani rimitedo, kanpani rimiteddo
ltd limited: kanpani rimitetdo, rimitido, sh dh m m, dh m m, sh m m, unlimited, wu xian gong si
ltd limited: protected cell company, segregated portfolio company, incorporated cell company, protected cell co
ltd limited: sociedade de responsabilidade limitada, responsabilidade limitada, sociedad de responsabilidade limitada
ltd limited: bam, limitad, limtad, lamtad, rimitedd, rimited, company rimitedd, company rimited, company rimiteddo
ltd limited: yuhanchaekim hoesa, yuhan chaegim hoesa
llc limited: *llc, *limited liability company, *company with limited liability, limited liability co
llc limited: limited liability corporation, company with ltd liability, limited liability, with limited liability
llc limited: ltd liability company, llc co, co llc, l l c, lc, pllc, lllp, wll, with limited liability wll, w l l
llc limited: dwc llc, dwcllc, fz llc, fzllc, llc fz, fzc llc, llc fzc, llc fzco, spc, spc ltd, llc spc
llc limited: one person company, single member company, single member llc, llc so, llc opc, od llc
ooo limited: *ooo, *obshchestvo s ogranichennoy otvetstvennostyu, s ogranichennoy otvetstvennostyu
ooo limited: ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoy, *osoo
ooo limited: *obshchestvo s dopolnitelnoy otvetstvennostyu, ^odo, obshchestvo ogranichennoy otvetstvennosti
ooo limited: zhoopkerchiligi chektelgen koomu, zhchk, ^tov, *tovarystvo z obmezhenoyu vidpovidalnistyu
ooo limited: *tovarystvo z dodatkovoyu vidpovidalnistyu, ^tzov, ^tdv, obmezhenoyu vidpovidalnistyu, *taa
ooo limited: *tavarystva z abmezhavanay adkaznastsyu, *tavarystva z dadatkovay adkaznastsyu
ooo limited: abmezhavanay adkaznastsyu, ^tda, ^tob, =mchj, masuliyati cheklangan jamiyat
ooo limited: masuliyati cheklangan jamiyati, mehdud mesuliyyetli cemiyyet, mahdud masuliyyatli jamiyyat
ooo limited: mahdud masuliyyatli camiyyat, ^shps, shezghuduli pasukhismgeblobis sazogadoeba, spe llc
ooo limited: sahmanapak pataskhanatvutyamb enkerutyun, hyazgaarlagdmal khariutslagatay kompani, khkhk, hhk, xxk
ooo limited: dzhamiyati dorai masuliyati mahdud, <ochdm, obshchestvo c ogranichennoy otvetstvennostyu, mmc
llp limited: ^too, *tovarishchestvo s ogranichennoy otvetstvennostyu, zhauapkershiligi shekteuli seriktestigi
llp limited: jauapkershiligi shekteuli seriktestigi, zhshs, jshs, limited liability partnership, ^tdo, =llp, l l p
gmbh limited: =gmbh, gesellschaft mit beschrankter haftung, gesellschaft mit beschraenkter haftung
gmbh limited: mit beschrankter haftung, mit beschraenkter haftung, gesellschaft mbh, ges mbh, gesmbh, mbh, ggmbh
gmbh limited: gemeinnutzige gmbh, g m b h, m b h, ug haftungsbeschrankt, ug haftungsbeschraenkt
gmbh limited: unternehmergesellschaft haftungsbeschrankt, unternehmergesellschaft, ug, gmbh i l, gmbh i gr, sagl
sarl limited: =sarl, s a r l, sarlu, sarl au, suarl, societe a responsabilite limitee, responsabilite limitee
sarl limited: societe unipersonnelle a responsabilite limitee, eurl
sarl limited: entreprise unipersonnelle a responsabilite limitee, =sprl, =bvba, bv, b v, besloten vennootschap
sarl limited: besloten vennootschap met beperkte aansprakelijkheid, ebvba, sprlu
sarl limited: societe privee a responsabilite limitee, selarl, sprl unipersonnelle, bvba sprl
srl limited: =srl, s r l, srls, srlu, srl unipersonale, srl a socio unico, a socio unico, con socio unico
srl limited: in liquidazione, societa a responsabilita limitata, responsabilita limitata, srlcr, srl semplificata
srl limited: societate cu raspundere limitata, societatea cu raspundere limitata, cu raspundere limitata, srl d
srl limited: ^sc srl, societa a responsabilita limitata semplificata, s de rl de cv, s de rl, sde rl de cv
srl limited: s de r l de cv, s de r l, de rl de cv, s en nc de cv, sc de rl de cv, sc de rl
srl limited: sociedad de responsabilidad limitada de capital variable, spr de rl de cv, spr de rl, s de rl mi
srl limited: s de rl de cv mi
spzoo limited: sp z oo, sp zoo, =spzoo, sp z o o, spolka z oo, spolka z o o, spolka zoo
spzoo limited: spolka z ograniczona odpowiedzialnoscia, z ograniczona odpowiedzialnoscia, =sro, s r o, spol s ro
spzoo limited: spol s r o, spol sro, spolecnost s rucenim omezenym, spolocnost s rucenim obmedzenym
spzoo limited: s rucenim omezenym, s rucenim obmedzenym, spoleczenstwo z oo
doo limited: =doo, d o o, =jdoo, =dooel, =d o o e l, drustvo s ogranicenom odgovornoscu
doo limited: drustvo sa ogranicenom odgovornoscu, drushtvo sa ogranichenom odgovornoshtshu
doo limited: drustvo so ogranicena odgovornost, druzba z omejeno odgovornostjo, ^ood, ^eood
doo limited: *druzhestvo s ogranichena otgovornost, *ednolichno druzhestvo s ogranichena otgovornost
doo limited: drujestvo s ogranichena otgovornost, s ogranichena otgovornost, sogranichena otgovornost
doo limited: ednolichno druzhestvo
kft limited: =kft, korlatolt felelossegu tarsasag, =shpk, sh p k, shoqeri me pergjegjesi te kufizuar, sia
kft limited: sabiedriba ar ierobezotu atbildibu, ^uab, uzdaroji akcine bendrove, mazoji bendrija, ou, osauhing
kft limited: osaeuhing, oue, =aps, a p s, anpartsselskab, =ehf, einkahlutafelag, ivs, vallalat, tarsasag
epe limited: epe, e p e, etaireia periorismenis efthynis, etairia periorismenis euthinis
epe limited: eteria periorismenis efthinis, mepe, monoprosopi epe, idiotiki kefalaiouchiki etaireia
fze limited: =fze, =fzco, =fzc, free zone establishment, free zone company, f z e, f z c o, fz co, fz e, fze llc
fze limited: =dmcc, =dmc, dmcc llc, dmcc branch, dwc, =fzs, =fzde, saif zone, fze co, free zone co, sh m h, m m h
fze limited: sh m m h
est trader: est, establishment, <muassasat, <muassasa, <mussasat, <mu assasat, <muassasah, <mwsst, <mwssh, <muassaseh
est trader: anstalt, establecimiento
ag stock: ag, aktiengesellschaft, a g, akt ges, aktienges, kleine ag, gag
sa stock: sa, s a, sociedad anonima, societe anonyme, sociedade anonima, societa anonima, societat anonima
sa stock: societate pe actiuni, societatea pe actiuni, sau, saci, sacif, saic, s a c, sac, saa, s a a, sac i
sa stock: sociedad anonima cerrada, sociedad anonima abierta, sociedad anonima unipersonal, compania anonima, ca, c a
sa stock: sociedad anonima deportiva, sgps sa, sgps, sociedade anonima aberta, sa de cv, s a de cv, sab de cv
sa stock: sapi de cv, sofom enr, sofom, sa de c v, s a de c v, sociedad anonima de capital variable
sa stock: sociedad anonima bursatil de capital variable, sociedad anonima promotora de inversion de capital variable
sa stock: sociedad anonima promotora de inversion, de capital variable, sapi, sa de cv sofom enr, de cv
sa stock: societe en commandite par actions, sa sicav
sas stock: =sas, s a s, sasu, societe par actions simplifiee, societe par actions simplifiee unipersonnelle
sas stock: sociedad por acciones simplificada, sociedad por acciones, sociedad por acciones cerrada simplificada
sas stock: sacs
sal stock: sal, s a l, sal offshore, sal off shore, offshore sal, off shore sal, sal holding, holding sal
sal stock: societe anonyme libanaise, sarl offshore, sarl off shore, off shore, llc offshore, shmol, ltd offshore
sal stock: sh m l
spa stock: spa, s p a, societa per azioni, sapa, societa in accomandita per azioni, scpa
spa stock: societa consortile per azioni, spa in liquidazione
ab stock: ab, a b, aktiebolag, aktiebolaget, ab publ, publ, publikt aktiebolag, oy ab, abp, hf, hlutafelag, =oyj, oy
ab stock: osakeyhtio, julkinen osakeyhtio, oyj abp, akciju sabiedriba, akcine bendrove
as stock: akciova spolecnost, akciova spolocnost, anonim sirketi, anonim sirket, anonim ortakligi, anonim ortaklik
as stock: tas, spolka akcyjna, prosta spolka akcyjna, as, a s, aksjeselskap, aksjeselskapet, aktieselskab
as stock: aktieselskabet, asa, allmennaksjeselskap, aktsiaselts
ad stock: ad, ead, adsits, adsic, a d, aktsionerno druzhestvo, ednolichno aktsionerno druzhestvo, akcionarsko drustvo
ad stock: dionicko drustvo, delniska druzba, d d, aktsionarsko drushtvo, akcionersko drustvo, sh a, shoqeri aksionere
rt stock: =zrt, =nyrt, reszvenytarsasag, zartkoruen mukodo reszvenytarsasag, nyilvanosan mukodo reszvenytarsasag, rt
ae stock: ae, a e, anonymi etaireia, anonymos etaireia, anonimi eteria, anonymi etairia, anonymh etaireia, aebe, abee
ae stock: anonymi naftiliaki etaireia, naftiki etaireia
plc stock: =plc, public limited company, public ltd company, public limited co, public company limited, public co ltd
plc stock: pcl, p l c, cpt, public company, limited public company
inc stock: =inc, =incorporated, incorporation, i n c, co inc, company inc, incorporee, inkoporeiteddo, inku
corp stock: corp, corporation, public corporation, corporacion, corporacao, state owned corporation
corp stock: stock corporation, professional corporation, ^korporatsiya, close corporation, koporeshiyon, koporeshon
corp stock: kooporeeshon, koporeeshon, copporeshon, ko porahoe sa
nv stock: nv, n v, naamloze vennootschap, nv sa, sa nv, se, societas europaea, europaische aktiengesellschaft, cvba
nv stock: scrl, scarl
pt stock: ^pt, pt tbk, <perseroan terbatas, tbk, =persero, persero tbk, <p t, pt persero, <perum, <perusahaan umum
pt stock: <perusahaan perseroan
bhd stock: =bhd, =berhad, b h d
jsc stock: *jsc, *joint stock company, joint stock co, joint stock, *aktsionernoe obshchestvo, ^ao, <ao ao
jsc stock: obshchestvo aktsionernoe, share company, stock company, limited by shares, shareholding company
jsc stock: jointstock company, joint stock corp, joint stock corporation, *jstc, joint stock trading company, j s c
jsc stock: aktsionernaya kompaniya, aktsionernaya obshchestvo, aktsionerlik qogamy, aktsionerlik kogamy
jsc stock: aksionerlik qogam, aktsionerlik qogam, aksiyadorlik jamiyati, aksiyadorlik jamiyat
jsc stock: ^aktsionerne tovarystvo, *aktsionernae tavarystva, sehmdar cemiyyeti, sahmdar cemiyyeti, sahmdar jamiyyati
jsc stock: aksionerdik koom, aksiyalik koomu, jamiyati sahomi, paychi tnkerutyun, saaktsio sazogadoeba
jsc stock: khuvtsaat kompani, societe par actions, aktien gesellschaft, sociedad por acciones abierta
jsc stock: sociedade por acoes, societate pe actiuni deschisa, symmetochiki etaireia, metochiki etaireia
pjsc stock: *pjsc, *public joint stock company, public joint stock, public stock company, ^pao
pjsc stock: *publichnoe aktsionernoe obshchestvo, *publichne aktsionerne tovarystvo, ^pat, public jsc
pjsc stock: public shareholding company, public joint stock co, psc, p j s c, publicly held company
pjsc stock: public shareholding co, qpsc, qsc, kpsc, kpscc, saog, sao g, saoc, sae, s a e, bsc, b s c, bsc closed
pjsc stock: bsc c, ksc, kscc, ksc closed, ksc c, kscp, ksc public, psjc, musahama amma, musahama ama, musahamah ammah
pjsc stock: musahama, almsahmh, al musahama, sharika musahama, sahami am, sahami aam, sahami amm, sh m k, sh m kh
pjsc stock: almusahama, almusahamah, sh m am, verejna akciova spolecnost, verejna akciova spolocnost
pjsc stock: javna delniska druzba, javno dionicko drustvo, publichno aktsionerno druzhestvo
pjsc stock: offentliche aktiengesellschaft, public aktiengesellschaft, nyilvanos reszvenytarsasag
pjsc stock: societe anonyme publique, societe par actions publique, openbare naamloze vennootschap, musahama muqfala
pjsc stock: dimosia anonymi etaireia, dimosia symmetochiki etaireia
ojsc stock: *ojsc, *oao, *open joint stock company, open joint stock, open stock company
ojsc stock: *otkrytoe aktsionernoe obshchestvo, aktsionernoe obshchestvo otkrytogo tipa, <aoot, *aat
ojsc stock: *adkrytae aktsyyanernae tavarystva, *vidkryte aktsionerne tovarystvo, ^vat, open jsc
ojsc stock: open type joint stock company, joint stock company of open type, acik anonim sirketi
ojsc stock: aciq sehmdar cemiyyeti, aciq sahmdar camiyyati, ochiq aksiyadorlik jamiyati, oaj
ojsc stock: ashyk aktsionerlik qogam, open joint stock co, otkrytoe aktsionernoe, otevrena akciova spolecnost
ojsc stock: otvorena akciova spolocnost, odprta delniska druzba, atviroji akcine bendrove, otvoreno dionicko drustvo
ojsc stock: otvoreno aktsionerno druzhestvo, offene aktiengesellschaft, otwarta spolka akcyjna
ojsc stock: nyilt reszvenytarsasag, societe anonyme ouverte, societe par actions ouverte, sociedad anonima publica
ojsc stock: avatud aktsiaselts, atklata akciju sabiedriba, avoin osakeyhtio, oppet aktiebolag, abent aktieselskab
ojsc stock: anoikti anonymi etaireia, anoichti symmetochiki etaireia, anoikti symmetochiki etaireia
ojsc stock: anoichti anonymi etaireia
cjsc stock: *cjsc, ^zao, *closed joint stock company, closed joint stock, closed stock company
cjsc stock: *zakrytoe aktsionernoe obshchestvo, aktsionernoe obshchestvo zakrytogo tipa, <aozt
cjsc stock: *zakrytae aktsyyanernae tavarystva, *zakryte aktsionerne tovarystvo, ^zat, closed jsc
cjsc stock: closed joint stock co, non public joint stock company, *nepublichnoe aktsionernoe obshchestvo, ^nao
cjsc stock: npjsc, qapali sehmdar cemiyyeti, qapali sahmdar camiyyati, yopiq aksiyadorlik jamiyati
cjsc stock: zakrytoe aktsionernoe, private joint stock company, private joint stock, private jsc, prjsc, =pjs, pjsco
cjsc stock: private stock company, co pjs, company pjs, company pjsc, co pjsc, *pryvatne aktsionerne tovarystvo
cjsc stock: ^prat, sahami khass, sahami khas, sahami khos, sahamikhas, sahami khase, sherkat e sahami khass
cjsc stock: sherkat sahami khass, sherkate sahami khas, sherkat sahami khas, sherkat sahami am, sherkat sahami aam
cjsc stock: sahami, private joint stock co, private shareholding company, sherkat e sahami, sahami e khass, shmkh
cjsc stock: uzavrena akciova spolecnost, uzavreta akciova spolocnost, zaprta delniska druzba
cjsc stock: zatvoreno dionicko drustvo, zakrito aktsionerno druzhestvo, zatvoreno aktsionerno druzhestvo
cjsc stock: geschlossene aktiengesellschaft, zamknieta spolka akcyjna, zart reszvenytarsasag, societe anonyme fermee
cjsc stock: societe par actions fermee, suletud aktsiaselts, slegta akciju sabiedriba, suljettu osakeyhtio
cjsc stock: lukket aktieselskab, kleisti anonymi etaireia, kleisti symmetochiki etaireia
kk stock: kk, kabushiki kaisha, kabushiki gaisha, kabushikigaisha, kabushikikaisha, k k, zhu shi hui she
kk stock: *ju sik hoe sa, *jusik hoesa, *jusikhoesa, *chusik hoesa, *chusikhoesa, chusik hoe sa, jusik hoe sa
kk stock: ju shik hoe sa, jushik hoesa, *joosikhoesa, ju sig hoe sa, *jusighoesa, jusig hoesa, kabusiki kaisya
gufen stock: gu fen you xian gong si, gufen youxian gongsi, gu fen gong si, gufen gongsi
gufen stock: gu fen you xian ze ren gong si, gufen youxian zeren gongsi, gufen youxiangongsi, gu fen, ji tuan gu fen
gufen stock: gufen, gu fen you xian, ku fen yu hsien kung szu, cong ty co phan, co phan, ctcp, cong ty cp
gufen stock: mahachon chamkat, chamkat mahachon, mahachon
partnership partnership: =lp, limited partnership, partnership, general partnership
partnership partnership: limited liability limited partnership, l p, you xian he huo, youxian hehuo, he huo qi ye
partnership partnership: hehuo qiye, you xian he huo qi ye, youxian hehuo qiye, limited partnership lp, scsp, lp sp
partnership partnership: tovarishchestvo na vere, polnoe tovarishchestvo, kommanditnoe tovarishchestvo
partnership partnership: komandytne tovarystvo, hehuo, exempted limited partnership, kollektivgesellschaft
partnership partnership: kommanditaktiengesellschaft, partnerselskab, oeg, sociedade em nome coletivo
partnership partnership: sociedade em conta de participacao, sociedade simples, ewiv, eeig, geie
partnership partnership: european economic interest grouping, sociedad contractual minera, scm, sociedad legal minera
partnership partnership: societe deconomie mixte, societe d economie mixte, sociedad de economia mixta, ying ye, senc
partnership partnership: secs, cong ty hop danh, koll sti, kom sti
kg partnership: kg, gmbh co kg, gmbh and co kg, gmbh & co kg, gmbh und co kg, gmbh u co kg, gmbh co ohg
kg partnership: gmbh and co ohg, ag co kg, ag and co kg, ag & co kg, co kg, and co kg, & co kg, und co kg, gmbh co
kg partnership: gmbh and co, gmbh & co, gmbh and co kgaa, gmbh co kgaa, gmbh & co kgaa, se co kg, se and co kg
kg partnership: se & co kg, ug co kg, mbh co kg, mbh and co kg, mbh & co kg, kommanditgesellschaft, kgaa
kg partnership: kommanditgesellschaft auf aktien, kg i l, ohg, offene handelsgesellschaft, gbr
kg partnership: gesellschaft burgerlichen rechts, offene gesellschaft, og, partg, partg mbb, partgmbb, keg, co ohg
kg partnership: kommandit gesellschaft
vof partnership: vof, v o f, vennootschap onder firma, commanditaire vennootschap, <cv, ^maatschap, comm v, commv
vof partnership: gcv, kommanditbolag, handelsbolag, kommandiittiyhtio, avoin yhtio, ans, ansvarlig selskap
vof partnership: interessentskab, kommanditselskab, kommandittselskap
snc partnership: snc, s n c, societe en nom collectif, societa in nome collettivo, scs, s c s, cia scs
snc partnership: societe en commandite simple, societa in accomandita semplice, sca, s c a, sociedad en comandita
snc partnership: sociedad en comandita simple, sociedad en comandita por acciones, s en c, s en c por a
snc partnership: sociedad colectiva, sociedad civil, scc, sci, societe civile immobiliere, societe civile, gie
snc partnership: groupement dinteret economique, groupement d interet economique, cia s en c, compania s en c
snc partnership: s en cs, y cia s en c, y cia ltda, y compania ltda, sociedade em comandita
spk partnership: sp k, spk, sp komandytowa, spolka komandytowa, spolka jawna, sp j, spj, spolka komandytowo akcyjna
spk partnership: sp zoo sp k, sp z oo sp k, sp zoo spk, spolka cywilna, komanditni spolecnost, komanditna spolocnost
spk partnership: vos, verejna obchodni spolecnost, verejna obchodna spolocnost, bt, beteti tarsasag, kkt
spk partnership: kozkereseti tarsasag, kd, komanditno drustvo, komanditno druzhestvo, ortacko drustvo
spk partnership: sabiratelno druzhestvo, omorrythmi etaireia, eterorrythmi etaireia, homorrythmos etaireia
spk partnership: komandit sirketi, kollektif sirketi, kolektif sirketi, adi ortakligi, snc sas
spk partnership: societate in nume colectiv, tadamun, tadhamun, tawsiya basita, tazamoni, taisuhing, usaldusuhing
spk partnership: goshi kaisha, goshi gaisha, gomei kaisha, gomei gaisha, hap ja hoe sa, hapja hoesa
spk partnership: hap myeong hoe sa, hapmyong hoesa, hap myong hoe sa, hapmyeong hoesa, hapcha hoesa
fgup state: *fgup, *federalnoe gosudarstvennoe unitarnoe predpriyatie, federal state unitary enterprise, *fsue
fgup state: federal unitary enterprise, federal state unitarian enterprise, federal state unitary company, *gup
fgup state: *gosudarstvennoe unitarnoe predpriyatie, state unitary enterprise, ^sue, <mup
fgup state: munitsipalnoe unitarnoe predpriyatie, municipal unitary enterprise, *unitarnoe predpriyatie
fgup state: unitary enterprise, <oblastnoe gosudarstvennoe unitarnoe predpriyatie, federal state unitary
fgup state: federal state unitary scientific enterprise, filial federalnogo gosudarstvennogo unitarnogo predpriyatiya
fgup state: federal state unitary scientific production enterprise, kratiki eniaia epicheirisi
fgup state: omospondiaki kratiki eniaia epicheirisi, kratiki epicheirisi
rup state: ^rup, *respublikanskoe unitarnoe predpriyatie, republican unitary enterprise, ^rue, ^rpup, ^ruce
rup state: republican unitary production enterprise, republican unitary scientific and research enterprise
rup state: respublikanskoe proizvodstvennoe unitarnoe predpriyatie, respublikanskae unitarnae pradpryemstva
rup state: respublikanskae vytvorchae unitarnae pradpryemstva, unitarnae pradpryemstva
rup state: vytvorchae unitarnae pradpryemstva, pryvatnae unitarnae pradpryemstva
rup state: production republican unitary enterprise, <up, ^pup, <chup, <chtup, <chpup, ^ptup, ^ue, ^pue
rup state: private unitary enterprise, private production unitary enterprise, private trading unitary enterprise
rup state: private manufacturing unitary enterprise, production unitary enterprise, chastnoe unitarnoe predpriyatie
rup state: chastnoe torgovoe unitarnoe predpriyatie, chastnoe proizvodstvennoe unitarnoe predpriyatie
rup state: gandlyova vytvorchae pryvatnae unitarnae pradpryemstva, pryvatnae vytvorchae unitarnae pradpryemstva
rup state: proizvodstvennoe unitarnoe predpriyatie, unitary production enterprise, commercial unitary enterprise
rup state: trade unitary enterprise, transport unitary enterprise
fkp state: *fkp, *federalnoe kazennoe predpriyatie, *federalnoe gosudarstvennoe kazennoe predpriyatie
fkp state: *kazennoe predpriyatie, <fgkp, federal treasury enterprise, treasury enterprise
fkp state: federal state owned enterprise, federal state enterprise, federal state treasury enterprise
fkp state: federal government enterprise, federal fiscal enterprise, federal public enterprise, kazenne pidpryyemstvo
soe state: *gosudarstvennoe predpriyatie, *gosudarstvennoe proizvodstvennoe predpriyatie, state owned enterprise
soe state: state enterprise, state company, state owned company, *derzhavne pidpryyemstvo, <gp
soe state: dzyarzhaunae pradpryemstva, gosudarstvennoe obyedinenie, gosudarstvennoe proizvodstvennoe obyedinenie
soe state: dzyarzhaunae vytvorchae abyadnanne, state production association, derzhavne pidpryemstvo
soe state: komunalne pidpryyemstvo, <kp, javno preduzece, publicno preduzece, drustveno preduzece
soe state: przedsiebiorstwo panstwowe, statni podnik, dhimosia epichirisi, empresa estatal, empresa publica
soe state: empresa do estado, <kamu iktisadi tesebbusu, entreprise publique, entreprise dtat
soe state: state economic enterprise, public enterprise, public sector undertaking, state owned limited company
soe state: guo you du zi, intreprinderea de stat, regie autonome, regia autonoma, doanh nghiep nha nuoc, statsforetak
goscorp state: *gosudarstvennaya korporatsiya, state corporation, *goskorporatsiya, gosudarstvennaya kompaniya
goscorp state: kompaniya gosudarstvennaya, state trading corporation, state trading enterprise
goscorp state: gosudarstvennyy kontsern
pe trader: chastnoe predpriyatie, pryvatne pidpryyemstvo, private enterprise, <chp, privatno preduzece
pe trader: individual enterprise, sole establishment, prywatne przedsiebiorstwo, doanh nghiep tu nhan, dntn
pe trader: individualnoe predpriyatie, malo predpriyatie, maloe predpriyatie, chastnoe proizvodstvennoe predpriyatie
ip trader: <ip, *individualnyy predprinimatel, individual entrepreneur, sole trader, sole proprietorship
ip trader: sole proprietor, proprietorship, <fop, fizychna osoba pidpryyemets, pryvatnyy pidpryyemets, zheke kasipker
ip trader: jeke kasipker, yakka tartibdagi tadbirkor, yatt, <et, ednolichen targovets, ek, e k
ip trader: eingetragener kaufmann, einzelunternehmen, entreprise individuelle, fie, tmi, toiminimi, enskild firma
ip trader: enkeltpersonforetak, enk, eenmanszaak, ditta individuale, empresa unipersonal, empresario individual
ip trader: firmo individual, osoba fizyczna, obrt, preduzetnik, <pfa, persoana fizica autorizata
ip trader: intreprindere individuala, sahis firmasi, usaha dagang, <ud, individualus imone, individualais komersants
ip trader: fizicheskoe litso, einzelfirma, enkeltmandsvirksomhed, krestyanskoe fermerskoe khozyaystvo, <kfkh, <kfh
budget institution: *fgbu, *fgbun, <fgbou vo, <fgbou, <fgaou vo, <fgaou, <fgau, <fgku, <fgkvou vo, <fgkou, <fku, <fbu
budget institution: <gbu, <gau, <gku, <mbu, *federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie
budget institution: *federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie nauki
budget institution: *federalnoe gosudarstvennoe byudzhetnoe nauchnoe uchrezhdenie
budget institution: *federalnoe gosudarstvennoe avtonomnoe uchrezhdenie
budget institution: *federalnoe gosudarstvennoe avtonomnoe obrazovatelnoe uchrezhdenie vysshego obrazovaniya
budget institution: *federalnoe gosudarstvennoe byudzhetnoe obrazovatelnoe uchrezhdenie vysshego obrazovaniya
budget institution: federalnoe gosudarstvennoe byudzhetnoe obrazovatelnoe uchrezhdenie
budget institution: federalnoe gosudarstvennoe avtonomnoe nauchnoe uchrezhdenie
budget institution: *federalnoe gosudarstvennoe uchrezhdenie, *federalnoe gosudarstvennoe kazennoe uchrezhdenie
budget institution: *gosudarstvennoe byudzhetnoe uchrezhdenie, gosudarstvennoe avtonomnoe uchrezhdenie
budget institution: gosudarstvennoe kazennoe uchrezhdenie, *gosudarstvennoe uchrezhdenie
budget institution: federalnoe kazennoe uchrezhdenie, *byudzhetnoe uchrezhdenie, chastnoe uchrezhdenie
budget institution: federalnoe byudzhetnoe uchrezhdenie, gosudarstvennoe nauchnoe uchrezhdenie, <fgu, <gnu, <fgbnu
budget institution: munitsipalnoe byudzhetnoe uchrezhdenie, munitsipalnoe uchrezhdenie
budget institution: federal state budgetary institution, federal state budget institution
budget institution: federal state budgetary institution of science, federal state budgetary scientific institution
budget institution: federal state budgetary educational institution
budget institution: federal state budgetary educational institution of higher education
budget institution: federal state budgetary educational institution of higher professional education
budget institution: federal state autonomous educational institution of higher education
budget institution: federal state autonomous educational institution, federal state autonomous institution
budget institution: federal state institution, federal state budgetary organization, federal state public institution
budget institution: federal state government institution, federal state treasury institution
budget institution: federal state military educational institution of higher education, federal budgetary institution
budget institution: state budgetary institution, state autonomous institution
budget institution: state budgetary educational institution, federal state military institution, state institution
budget institution: <fsbi, <fsbei, <fsaei, <fsbsi, federal public budgetary scientific institution
budget institution: federal public budgetary institution, federal government budgetary institution
budget institution: budgetary institution, state public institution, federal state scientific institution
budget institution: federal state budget educational institution of higher education, federal government institution
budget institution: of higher education, byudzhetnoe uchrezhdenie nauki, vysshego obrazovaniya
budget institution: institution of science
npo institution: *avtonomnaya nekommercheskaya organizatsiya, ^ano, autonomous non profit organization
npo institution: autonomous nonprofit organization, autonomous non profit organisation
npo institution: autonomous nonprofit organisation, autonomous non commercial organization
npo institution: autonomous noncommercial organization, autonomous non commercial organisation, <nko
npo institution: *nekommercheskaya organizatsiya, non profit organization, nonprofit organization
npo institution: non profit organisation, not for profit organization, non commercial organization
npo institution: noncommercial organization, nekommercheskoe partnerstvo, non profit partnership
npo institution: nonprofit partnership, non commercial partnership, noncommercial partnership, autonomous nonprofit
npo institution: obshchestvennaya organizatsiya, public organization, charitable organization
npo institution: avtonomnaya nekommercheskaya, dan ti, ong, organizatie neguvernamentala
npo institution: organizacao nao governamental, organizacion no gubernamental, gemeinnutziger verein
foundation foundation: ^foundation, ^fond, ^fondation, ^fundacion, ^fundacao, ^fondazione, ^fundacja, ^stiftung
foundation foundation: ^stichting, ^stiftelsen, stiftelse, saatio, ^vakfi, vakif, ^bonyad, bonyade, ^bonyad e
foundation foundation: fundatia, alapitvany, ^nadace, sihtasutus, yayasan, ^waqf, zaklada, fondacija
foundation foundation: blagotvoritelnyy fond, charitable foundation, nekommercheskaya organizatsiya fond
foundation foundation: blahodiynyy fond, gemeinnutzige stiftung, familienstiftung, private foundation
foundation foundation: charitable fund, fuaundeshiyon, fandeshon, zaidan hojin, jaedan beobin, jaedan, ji jin hui
association association: association, ^assotsiatsiya, verein, ev, e v, eingetragener verein, ^asbl, a s b l, ^vzw
association association: v z w, aisbl, ivzw, association sans but lucratif, vereniging zonder winstoogmerk, ry
association association: rekisteroity yhdistys, ^dernegi, dernek, ^asociacion, asociacion civil, asociatia
association association: ^associazione, ^associacao, associazione culturale, forening, ^vereniging, stowarzyszenie
association association: mtu, zapsany spolek, egyesulet, udruzhenie, udruzenje, association loi 1901, onlus
association association: obshchestvennoe obyedinenie, hromadska orhanizatsiya, ^assotsiatsiia
association association: gromadska organizatsiya, obedinenie na yuridicheskite litsa, yhdistys
association association: incorporated association, shadan hojin, sadan beobin, xie hui, ekonomisk forening
coop cooperative: ^cooperative, ^coop, co op, ^kooperativ, ^cooperativa, cooperatie, ^cooperative society
coop cooperative: sociedad cooperativa, scoop, s coop, soc coop, soc coop arl, societa cooperativa
coop cooperative: societe cooperative, coopua, cooperatie ua, genossenschaft, eingetragene genossenschaft, eg, e g
coop cooperative: osuuskunta, osk, andelslag, samvirkeforetak, spoldzielnia, druzstvo, szovetkezet
coop cooperative: ^potrebitelskiy kooperativ, zadruga, ^koperasi, hop tac xa, ^taavoni, sherkat e taavoni
coop cooperative: sherkat taavoni, ^ta avoni, cooperative company, synetairismos, sahkari
coop cooperative: proizvodstvennyy kooperativ, kooperatifi, ^sce, cooperative ua, multi purpose cooperative
coop cooperative: cooperativa de responsabilidad limitada, sociedad de produccion rural
coop cooperative: sociedad de produccion rural de responsabilidad limitada
coop cooperative: sociedad de produccion rural de responsabilidad ilimitada
coop cooperative: societa cooperativa a responsabilita limitata, andelsselskab, amba, smba, fmba
coop cooperative: selskab med begraenset ansvar, andelsselskab med begraenset ansvar
branch branch: branch, branch office, ^filial, filiale, zweigniederlassung, niederlassung, succursale, sucursal
branch branch: subesi, merkezi subesi, representative office, ^predstavitelstvo, oddzial, odstepny zavod
branch branch: organizacni slozka, fioktelep, pobocka, branch of, head office, fen gong si, fengongsi, ban shi chu
branch branch: jisa, filial ooo, filial ao, branch company, filial pao, permanent establishment, overseas branch
branch branch: sucursala, sucursal colombia, filiali, liaison office
sicav stock: sicav, sicaf, sicav sif, sica, oeic, icav
"""

WORDS = """
obshchestvo: ob(shch/sch/sh/shh/stch/szcz/chtch/schtsch)estv(o/a/om) obsestvo obshchesto obshtestvo
obshchestvo: obshchetsvo obshcestvo bshchestvo
ogranichennoy: o(g/h/gh)rani(ch/c/tch/tsch)en(n/)o(y/i/j/yu/iu/) organi(ch/c)en(n/)o(y/i/j) ogranichennoyi
otvetstvennostyu: otvet(stv/sv/tstv)en(n/)ost(yu/iu/ju/u/y/i/)(/) otvetsvennostyu otvetstvenostyu otvetctvennostyu
dopolnitelnoy: dopolniteln(oy/oi/oj/oyu)
aktsionernoe: ak(ts/c/z/t/tz/s)ion(er/yer)n(oe/oye/oje/ogo/oie/o) ak(ts/c)ionerno(e)
aktsionernaya: ak(ts/c)ionern(aya/aia/aja)
publichnoe: publi(ch/c/tch/tsch)no(e/ye/je/go/ie)
nepublichnoe: nepubli(ch/c)no(e/ye/je)
otkrytoe: otkr(y/i/yi)to(e/ye/je/go/ie)
zakrytoe: zakr(y/i/yi)to(e/ye/je/go/ie)
otkrytogo: otkr(y/i)togo
zakrytogo: zakr(y/i)togo
tovarishchestvo: tovari(shch/sch/sh/shh)estvo
kommanditnoe: kommanditno(e/ye/je)
polnoe: polno(e/ye/je)
federalnoe: federal(n/yn)o(e/ye/je/go/ie)
gosudarstvennoe: gosudarst(v/vi)en(n/)o(e/ye/je/go/ie) gosudarsvennoe gosudarstvenoye
gosudarstvennaya: gosudarstven(n/)(aya/aia/aja)
gosudarstvennyy: gosudarstven(n/)(yy/yi/yj/y)
unitarnoe: unitarno(e/ye/je/go/ie)
respublikanskoe: respublikansko(e/ye/je/ie)
munitsipalnoe: muni(ts/c)ipalno(e/ye/je)
oblastnoe: oblastno(e/ye/je)
kazennoe: kazen(n/)o(e/ye/je/ie)
chastnoe: (ch/c)astno(e/ye/je/ie)
individualnoe: individualno(e/ye/je)
maloe: malo(e/ye/je)
sovmestnoe: sovmestno(e/ye/je)
torgovoe: torgovo(e/ye/je)
predpriyatie: predpri(ya/ia/ja/a/iya)t(ie/iye/ije/iie/e/iya) predriyatie
byudzhetnoe: b(yu/iu/ju/u)(dzh/dj/dz/j)etno(e/ye/je/go/ie)
avtonomnoe: avtonomno(e/ye/je)
avtonomnaya: avtonomn(aya/aia/aja)
nekommercheskaya: nekom(m/)er(ch/c)esk(aya/aia/aja)
nekommercheskoe: nekom(m/)er(ch/c)esko(e/ye/je)
partnerstvo: part(n/ny)(er/yor)stvo
organizatsiya: organiza(ts/c/z)i(ya/ia/ja)
uchrezhdenie: u(ch/c/tch)re(zh/z/j/g)den(ie/iye/ije/iie)
obrazovatelnoe: obrazovateln(oe/oye/oje)
obrazovaniya: obrazovani(ya/ia/ja)
vysshego: v(y/i)s(sh/s/ssh)ego vysschego vyshego
nauchnoe: nau(ch/c)no(e/ye/je)
obshchestvennaya: ob(shch/sch/sh)estven(n/)(aya/aia)
obshchestvennoe: ob(shch/sch/sh)estven(n/)o(e/ye)
obyedinenie: ob(y/i/)edinen(ie/iye/ije) obiedinenie objedinenije obyedineniye
proizvodstvennoe: proizvodstven(n/)o(e/ye/je/ie)
proizvodstvennyy: proizvodstven(n/)(yy/yi/y)
korporatsiya: korpora(ts/c/z)i(ya/ia/ja)
goskorporatsiya: goskorpora(ts/c)i(ya/ia/ja)
kompaniya: kompan(iya/ia/ija/iia/yya)
assotsiatsiya: as(s/)o(ts/c)ia(ts/c)i(ya/ia/ja)
individualnyy: individual(n/')(yy/yi/yj/y/iy)
predprinimatel: predprinimatel(/y)
predstavitelstvo: predstavitel(stvo/nstvo)
blagotvoritelnyy: blagotvoriteln(yy/yi/y/iy)
tovarystvo: tovar(y/i)stvo
obmezhenoyu: obme(zh/z/j)en(o/oi)(yu/iu/ju/u)
dodatkovoyu: dodatkovo(yu/iu)
vidpovidalnistyu: vidpov(i/y)dal(n/)ist(yu/iu/ju/u) vidpovidalnist
aktsionerne: ak(ts/c)ionerne
publichne: publi(ch/c)ne
pryvatne: pr(y/i)vatne
pryvatnyy: pr(y/i)vatn(yy/yi/y)
vidkryte: vidkr(y/i)te
zakryte: zakr(y/i)te
derzhavne: der(zh/z/j)avne
komunalne: komunalne
kazenne: kazenne
pidpryyemstvo: pidpr(yye/ye/yie/ie/i)mstvo pidpryjemstvo
pidpryyemets: pidpr(yye/ye/yie/ie)me(ts/c)
fizychna: fizychna fizichna
tavarystva: tavar(y/i)stva
abmezhavanay: abme(zh/z)avana(y/i/j)
dadatkovay: dadatkova(y/i/j)
adkaznastsyu: adkazna(sts/sc/sts)(yu/iu/ju) adkaznastsu
aktsyyanernae: ak(ts/c)(yya/yia/iya/yja/ya/ia)nerna(e/ye)
adkrytae: adkr(y/i)ta(e/ye)
zakrytae: zakr(y/i)ta(e/ye)
respublikanskae: respublikanska(e/ye)
unitarnae: unitarna(e/ye)
vytvorchae: v(y/i)tvor(ch/c)a(e/ye)
pryvatnae: pr(y/i)vatna(e/ye)
pradpryemstva: pradpr(ye/yye/ie/yie)mstva pradpryiemstva
dzyarzhaunae: dz(ya/ia)r(zh/z)auna(e/ye)
abyadnanne: ab(ya/ia)dnan(ne/nie/nye)
druzhestvo: dru(zh/j/z/s)estvo
drustvo: dru(sht/st)vo
aktsionerno: ak(ts/c)ionerno
ednolichno: (ed/yed)noli(ch/c)no
ogranichena: ograni(ch/c)ena
otgovornost: otgovornost odgovornost
ogranicenom: ograni(ch/c)enom
odgovornoscu: odgovorno(sc/shc/shch/sh/sc)u odgovornoscju
dionicko: dioni(ch/c)ko
akcionarsko: ak(c/ts)ionarsko
sirketi: s(i/h)rket(i/) sirketinin shirketi
sti: sti stl
kabushiki: kabus(hi/i)ki
hoesa: hoesa hoisa hwesa hoe-sa
hoe: hoe hoi hwe
sahami: sahami sahamy sahamie
khass: khass khas khaas
mahdud: mahd(u/oo/ou)d
masuliyat: masyulit masulit mas(u/ou/oo)l(i/y)y(a/e)t
mahduda: mah(du/doo/dou)da mahdoda
masuliya: mas(u/ou/oo/uu/wu)l(i/iy)(ya/a/yya/yah/ah)
musahama: m(u/o)sa(ha/hi)ma(/h/t) masahma
etaireia: et(ai/e)(reia/ria/rea)
anonymi: anon(y/i)m(i/y/h/os)
joint: joint
stock: stock stok
limited: limited limted limitied lmited limitd
liability: liability liablity liabilty
company: company compnay comapny companay
sherkat: sh(a/e/i)r(/i/e)k(a/e)(/h/t/te) shrkt shrkh
alsherkat: alshar(/i)ka(/h) alshrkh lshrkh
bonyad: bo(n/u)nyad banyad bunyad bonyade
taavoni: ta(/')avoni taauni taawoni taavuni
muqfala: m(u/a)qfala
ama: am(/m)a(/h)
seriktestigi: seriktesti(g/h)i
zhauapkershiligi: (zh/j)auapkershili(g/h)i
qogamy: (q/k)o(g/gh)am(y/i)
aktsionerlik: ak(ts/c/s)(io/yo)nerlik
kompani: kompani
hyazgaarlagdmal: (h/kh)yazgaarlagdmal
khariutslagatay: (h/kh)ariutslaga(/g)tay
jamiyat: jamiyat zhamiyat dzhamiyat jamiyati zhamiyati
masuliyati: mas(/a)uliyati masauliyati
"""
