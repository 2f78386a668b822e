"""Short and pet forms of given names: `formal [other spellings] : short forms`, a line each, commonest names first.

Written by us from general knowledge of the languages. A short form of several names stands in several lines; the first
lines count (see `nicknames.keys`). Russian diminutives and Arabic names are in modules of their own.
"""

from __future__ import annotations

ENGLISH = """
william : bill billy billie will willie willy wills wil liam
robert : rob bob bobby robbie robby bobbie rab rabbie bert robin dob
richard : dick rick ricky rich richie rickie dickie ritchie dicky rickey
john : jack johnny jon johnnie jonny jackie jock
james : jim jimmy jamie jimmie jem jimi
michael micheal : mike mick mickey mikey micky mickie mitch
joseph : joe joey jo jos
thomas : tom tommy thom tommie tam
charles : charlie chuck chas charley chaz chip
edward : ed eddie ted teddy ned eddy neddy
david : dave davy davie davey
daniel : dan danny dannie dani
anthony antony : tony ant toni
andrew : andy drew andie dandy
matthew mathew : matt matty mat mattie
christopher kristopher : chris kit topher christy kris kester
nicholas nicolas nickolas : nick nicky nicko nico nik nikki claus klaus cole
alexander : alex sandy alec sasha xander lex alick eck zander alexis
benjamin : ben benny benji bennie benjy jamie
samuel : sam sammy sammie
stephen steven : steve stevie steph ste
patrick : pat paddy packy patsy rick
henry : harry hal hank harvey
harold : harry hal
frederick frederic fredrick : fred freddie freddy fritz rick
francis : frank frankie fran francie
franklin : frank frankie
gregory : greg gregg
jeffrey geoffrey jeffery : jeff geoff
kenneth : ken kenny kenney
ronald : ron ronnie ronny
donald : don donnie donny
timothy : tim timmy timmie
gerald : gerry jerry
gerard : gerry jerry
jeremy : jerry jem jez jezza
jeremiah : jerry jem
lawrence laurence : larry laurie lawrie lorry lon lonnie
leonard : len leo lenny lennie leon
leonardo : leo leon
raymond : ray
walter : walt wally wat
arthur : art artie arty
albert : bert bertie albie elbert
alfred : alf fred alfie freddie
peter : pete petey
philip phillip : phil pip flip
douglas douglass : doug dougie duggie
vincent : vince vinnie vin vinny
theodore : ted teddy theo dory
theodora : dora theo thea
edmund edmond : ed eddie ted ned
edwin : ed eddie ned
edgar : ed eddie
eugene : gene
zachary zachariah zachery : zach zack zac zak
joshua : josh jos
jonathan johnathan jonathon : jon jonny johnny nathan jonty
nathaniel nathanael : nat nate nathan natty than
nathan : nat nate
abraham : abe bram abie
abram : abe bram
isaac : ike zac zak ik
jacob : jake jay jack jakie cobb
nigel : nige
martin : marty mart
mark marcus : marc marky
louis lewis : lou louie lew
bernard : bernie barney bern
bertram : bert bertie
herbert : herb bert bertie herbie
hubert : bert hugh hubie
gilbert : gil bert gib
clifford : cliff ford
clinton : clint
clifton : cliff
curtis : curt kurt
dennis : den denny
dominic dominick : dom nick nic
emmanuel emanuel : manny manu mani
manuel : manny manu manolo mel
ernest : ernie erny
eric erik : rick ricky
frederica : freddie rica
garrett garret : gary garry
gabriel : gabe gabby gab
gordon : gordie gord
graham graeme : gray
harrison : harry
horace : horry
hugh : hughie huey
irving : irv
isidore : izzy
jason : jay
jerome : jerry romy
jesse : jess
josiah : joe josh
julian julius : jules
justin : jus juste
laurence : larry
lionel : leo
luke lucas : luca
malcolm : mal mac
maurice morris : moe mo morrie maury
maximilian maxwell : max maxie
mitchell : mitch
montgomery montague : monty
mortimer morton : mort morty
moses : mo moe moss
nelson : nels
norman : norm
oliver : ollie olly nollie noll
oscar : ossie
oswald : oz ozzie ossie
percival percy : perce
quentin : quent
ralph : ralphie rafe
randall randolph randal : randy rand
raphael rafael : raph rafe rafa rafi
reginald : reg reggie rex
roderick : rod roddy rick
rodney : rod roddy
roger rodger : rodge hodge
roland rowland : rollie roly rollo
rudolph rudolf : rudy rolf rudi
russell : russ rusty
sebastian : seb baz bastian bas
seymour : sy
sidney sydney : sid syd
silvester sylvester : sly syl vester
simon : sim
solomon : sol sal solly
spencer : spence
stanley : stan
stuart stewart : stu stew
terence terrence terrance : terry tel
tobias : toby tobe
tyler : ty
tyrone : ty
valentine : val
victor : vic vick
vernon : vern
virgil : virge
wallace : wally
wesley : wes
wilbur : will wil
wilfred wilfrid : wilf fred will
winston : winnie
woodrow : woody
xavier : xav
adrian : ade
adolph adolf : dolph adi
alastair alistair alasdair : alec
ambrose : brose
archibald : archie arch baldie
augustus augustine august : gus augie austin gussie
aubrey : aub
bartholomew : bart barty bat tolly
baxter : bax
benedict : ben benny dick
bradley : brad
bradford : brad ford
brandon : bran
brendan : bren
broderick : brody brod rick
bruno : bru
caleb : cal
calvin : cal vin
cameron : cam
cedric : ced rick
chester : chet
christian : chris
clarence : clare
claude : claud
clement : clem
conrad konrad : con conny kurt
cornelius : con neil corny neely connie
cyrus : cy
darren : daz
derek derrick : rick
desmond : des desi
dexter : dex
duncan : dunk
dwight : ike
eamon eamonn : ned
ebenezer : eben ben
elias elijah : eli lige
ephraim : eph
ezekiel : zeke
ezra : ez
ferdinand : ferdie fred nando
fitzgerald : fitz
fletcher : fletch
gareth : gary gaz
gary : gaz
george : georgie geordie dod
gideon : gid
gustav gustave gustavus : gus gussie
harvey : harv
hector : heck
hezekiah : hez
howard : howie ward
humphrey : humph
ignatius : iggy nace
immanuel : manny
jackson : jack
jasper : jas
jedediah : jed
jefferson : jeff
joel : jo
jordan : jordy jud
kendall : ken
kelvin : kel
kevin : kev
lambert : bert
leopold : leo poldi
leslie : les
lester : les
lincoln : linc
llewellyn : lew lyn
lloyd : loy
lucian : luke
lyndon : lyn
marshall : marsh
marvin : marv
melvin melvyn : mel
merlin : merl
milton : milt
nehemiah : nemo
neville : nev
nicodemus : nick nico
obadiah : obie
octavius : tavy
orlando : roland lando
otis : ode
owen : ewan
parker : park
phineas : phin finn
preston : pres
prescott : scott
quincy : quin
rex : reg
reuben ruben : rube ben
roosevelt : rosie
rosario : charo
ross : rossie
salvatore salvador : sal turi toto salva
scott : scotty scottie
shawn shaun sean : shane
sheldon : shel shelly
sherman : sherm
sherwood : woody
sigmund siegmund : sig ziggy
tristan tristram : tris
thaddeus : tad thad teddy ted
ulysses : lyss
uriah : uri
waldo : wally
wendell : dell
wilhelm : will bill willy willi
willard : will bill
winfield : field
wyatt : wy
yehuda : yudi
elizabeth elisabeth : liz beth betty lizzie eliza betsy libby bess bessie ellie elsie lisa lisbeth lizzy elise bette
elizabeth elisabeth : betsey bet tetty lillibet lilibet liza ilse elspeth buffy babette lib libbie lizbeth liddy
margaret margret : maggie meg peg peggy marge margie madge greta rita daisy mag meggie maisie maggy gretchen margo
margaret margret : margery marjorie margot mamie peggie megan meta gretel mog
katherine catherine kathryn katharine cathryn catharine : kate katie kathy cathy kat kitty kit kay kathie katy cat
katherine catherine kathryn katharine cathryn catharine : kathleen cathleen trina kitsy cassie kathi karen katrina katya
mary : molly polly mamie may mae minnie moll mimi mitzi
patricia : pat patty trish tricia patsy patti trisha pattie paddy
jennifer : jen jenny jenn jenna jennie
jane : jenny janie jennie janey
janet : jan jenny jessie
susan : sue susie suzy suzie sukey susy
susanna susannah suzanne : sue susie suzy sukie susan suzie
deborah debra : deb debbie debby debs
barbara : barb barbie babs bobbie bab barbra
sarah sara : sally sadie sal sallie
rebecca rebekah : becky becca beck bex reba becki beckie
jessica : jess jessie jessi
dorothy dorothea : dot dolly dottie dora doll dodie thea dotty
eleanor elinor eleanora : ellie nell nora nellie ella ellen lenora elly nelly leonora
helen : nell nellie ellen lena ella elena nelly
ellen : nell nellie ellie elly nelly
amanda : mandy manda mandi
samantha : sam sammy sammie
victoria : vicky vicki tori vickie vic tory vikki
alexandra : alex sandra sandy lexi lexie sasha alix alexa drina
christina kristina christine kristine : chris tina chrissy christy kris chrissie kristy crissy tine kirsty kristi
christina kristina christine kristine : kristin stina crystal
cynthia : cindy cyndi cindi
pamela : pam pammy
cheryl : cher sherry
valerie : val
judith : judy judi jude
jacqueline : jackie jacqui jacky jaclyn jack
teresa theresa therese : terry tess tessa terri teri tracy tessie terrie
stephanie stefanie : steph stevie steffi stephie annie
virginia : ginny ginger ginnie gina jinny virgie
sandra : sandy sandi
susanne : susi sanne
kimberly kimberley : kim kimmy kimmie
carolyn caroline carolina : carol carrie caro lynn cary line callie carry lina
charlotte : charlie lottie lotte char lotty chuck
abigail : abby gail abbie abi nabby
alice alicia : allie elsie licia
alison allison : allie ally
amelia emelia : amy millie mel milly
angela angelina angelica : angie angel ange angelique
ann anne anna : annie nan nancy nanny ana anita nana hannah annette nina annika
annabel annabelle : anna belle bella ann
antonia antoinette : toni tony netta nettie ann
arabella : bella belle ara
augusta augustina : gussie gusta tina aggy
beatrice beatrix : bea trixie bee trix triss
belinda : bel lindy linda bella
bernadette : bernie bernadine detta
bernice : bernie bunny
bertha : bertie birdie
beverly beverley : bev
brenda : bren
brianna : bri
bridget brigid : biddy bridie bridey bridgie delia
brittany britney : brit britt
camilla camille : millie cam milly
candace candice : candy candi dacey
carmen carmela carmelita : carm lita mela
carol : caz carrie
cassandra : cass cassie sandra sandy casey
cecilia cecily : cissy celia sissy cece ceci cissie
celeste : celie
charity : chattie cherry
clara : clare clarrie
clarissa : clara clarrie rissa cissy
clementine clementina : clem clemmie tina
constance : connie con
cordelia : delia cordy
cornelia : nelly nell corny neely
courtney : court
daniella danielle daniela : dani danny ella
daphne : daph daffy
delilah : lila dell
delores dolores : lola dolly lolita
desiree : desi
diana diane dianna : di didi
edith : edie edy ede
edwina : edie winnie eddie
eileen aileen : lena eily
elaine : lainie laney ellie
elena : lena
elvira : elvie vira
emily : em emmy millie emmie milly
emma : em emmy emmie
emmeline : em emmy
ernestine ernestina : ernie tina
esther hester : essie hettie hetty ettie
ethel : eth
eugenia eugenie : gene genie
euphemia : effie phemie
eva eve : evie
evangeline : eva angie evie vangie
eveline evelyn : eve evie lyn
faith : fay
felicia felicity : fliss lish flick fee
florence flora : flo flossie florrie flora floss flossy
frances francesca : fran fanny frankie francie frannie franny cissy chesca
gabriella gabrielle gabriela : gabby gabi ella brie gaby elle
genevieve : gen jenny viv genny gwen
georgina georgia georgiana : georgie gina george
geraldine : gerry geri jerry deana
gertrude : gertie trudy gert trudie
gillian jillian : jill gill jilly gilly
gloria : glo
grace : gracie
gwendolyn gwendolen : gwen wendy gwenny
hannah : annie nan
harriet harriett henrietta : hattie etta hatty hetty ettie hettie harry
heather : hettie
henrietta : hetty etta nettie hennie retta
hilary hillary : hil
honora : nora honor norah nonie
ida : idie
imogen : immy immie
irene : rene renie rena
isabel isabella isobel isabelle : bella izzy belle izzie issy isa tibby bell ella
jacinta : jacey cinta
jeanette janette jeannette : jan jean nettie jeannie
jean : jeannie jeanie
jemima : mima jem jemma
jill : jilly
joan joanna joanne johanna : jo joanie jody jojo hanna joann
jocelyn : jo joss lynn
josephine : jo josie fifi jozy josey pheenie josefa
joyce : joy
juanita : nita
julia julie juliana juliet : jules jill julie julietta juli
julianne : jules
karen : kaz
kathleen : kathy kath kay katie kate kit
kirsten kristen : kirsty kris kristy
kayla : kay
laura : laurie lori lolly lauri laurel
lauren : laurie
laurinda : linda lori
lavinia : vinnie vina
leonora : nora leo nell
leticia letitia : letty tish lettie titia
lillian lilian : lily lil lilly lillie
linda : lindy lyn lynn
lindsay lindsey : linds
loretta : lori retta etta
lorraine : lori lorrie raine
louise louisa : lou lulu
lucille lucy lucinda lucia : lucy cindy luce lou lulu
lydia : liddy lyddie
mabel : may mab belle
madeleine madeline madelyn : maddie maddy lena mady
magdalena magdalene : lena magda maggie maddie madge
marcella : marcy marcia
marcia : marcy marci
maria : mia ria
mariana : mari ana
marie : mae mimi
marilyn : mari lynn merry
martha : marty mattie patty mat patsy
matilda mathilda : tilly mattie tilda maud tillie matty
maud maude : maudie
maureen : mo
maxine : max
melanie : mel mellie
melinda : mindy linda mel lindy
melissa : mel missy lissa lissie milly
mercedes : mercy sadie merche
mildred : millie milly
millicent : millie milly missy
minerva : minnie nervie
miranda : mandy randy mira
miriam : mimi mitzi mim
moira : mo
myra : mira
nancy : nan nance
naomi : omi
natalie nathalie natasha : nat nattie tash tasha natty
nicole nicola : nicky nikki nic cole nikky
nora : nonie
olivia : liv livvy ollie livia
pauline paula : polly paulie lina
penelope : penny pen nell
petronella : nell nellie
philippa : pip pippa phil
philomena : phil mena
phoebe : phebe fifi
phyllis : phyl
priscilla : cilla prissy cissy pris
prudence : pru prue
rachel rachael : rach rae shelly shell
ramona : mona
regina : gina reggie ray
renee : rena
roberta : bobbie robbie bobby bertie rob berta
robin robyn : rob
rosa rose : rosie
rosalind rosalyn rosaline : ros roz rosie linda
rosemary rosemarie : rose rosie romy
roxanne roxanna : roxy roxie
sabrina : bri brina
sally : sal
selina : lina
shannon : shan
sharon : shaz shari shar
sheila : shel
shelley : shell
shirley : shirl
sibyl sybil : syb
sophia sophie : soph sophy fifi
stella : essie
sylvia silvia : syl sylvie
tabitha : tabby tabbie
tamara : tammy tam mara
tamsin thomasina thomasine : tammy
tiffany : tiff
ursula : ursie ulla
vanessa : nessa ness essa
veronica : ronnie vera ron roni nica
viola violet : vi
vivian vivien vivienne : viv vi
wilhelmina : mina willa wilma billie minnie willie helma
winifred : winnie freda fred
yolanda : yoli
yvonne : evie
albertina alberta : bertie berta tina allie
adelaide adeline adela adele : addie addy della ada adie heidi lina dell
agatha : aggie aggy
agnes : aggie aggy nessie nancy inez neza
alexandria : alex lexi
alonzo alphonso alfonso alfonse alphonse : lon lonnie fonz fonzie alfie
alyssa allyssa elissa : lissa
anastasia : stacy stacey ana nastya tasia stacie
andrea : andie andi drea rea
ariana arianna arielle ariel : ari
barnabas barnaby : barney barn
bertrand : bert bertie
blanche : blanch
caitlin kaitlin kaitlyn caitlyn : kate katie cait kait katy
calista : callie
carla karla : carlie
cassidy : cass cassie
chelsea chelsey : chels
corinna corinne cora : corrie
darlene : darla darl
deirdre : deedee
demetrius : dimitri
domenica dominica : nica
dorinda : dora
earl earnest : ernie
edna : eddie
eldora : dora
elmer : elm
emmaline : emma em
erwin irwin : irv win
estelle estella : essie stella
eunice : nicie
ezechiel : zeke
faustina faustino : tina tino
fidelia : delia
gustava : gus
hailey hayley haley : hal
hermione : hermie
hosea : hosie
janice : jan jannie
jaclyn : jackie
jeannine : jeannie
joshuah : josh
kelly kelley : kel
kendrick : ken kenny rick
laverne : verna
lesley leslie : les
lucretia : lu creasy
lucius : luke
madison : maddie maddy
mahala : hallie
marjorie margery marjory : marge margie madge marnie
marina : mari
mckenna mackenzie mckenzie : mac mack kenna kenzie
melvina malvina : vina mel
micajah : cage
michelle michele michaela mikayla makayla : shelly shelley mickey chelle shell mikki micky kayla
muriel : mur
nicole nichole nikole : nikki nicky nic
olive : ollie livia
patience : pat patty
philippina philipina : pip phil
rafaela raphaela : rafa ella
rhoda : rhody
roscoe : ros
rosalia rosina rosabella : rosie rose bella
salome : sally loomie
selma anselm : selly
serena : rena
shawna seana : shan
sigfrid siegfried : sid sigi ziggy
stacy stacey anastacia : stace
sylvanus silvanus : syl
temperance : tempy
tracy tracey : trace
valentina : val tina vallie
vincenza vincentia : enza
wilda : willie
winona : nona winnie
yvette : evie vette
zedekiah : zed
zebulon zebedee : zeb
amy : ame
angus : gus
kurtis : kurt
lamont : monty
lillibeth : lil
lysander : sandy
mahlon : lon
marvyn : marv
matthias mathias : matt matty thias
nicholas : nickie klaas
obed : obie
oliver : nol
pleasant : ples
reynold reynolds : rennie
rosamund rosamond : ros roz rosie
rudolph : dolph
salathiel : sal
shaquille : shaq
sampson samson : sam sammy
tabatha : tabby
thelma : thel
tristram : tris
uriel : uri
vivienne : vivi
whitney : whit
yasmin jasmine jasmin : jas jazz jazzy yas
zephaniah : zeph
benedetta : detta
candelaria : candy
carmelo : melo
casimir : cas
clemence : clem
dionysius : dion denny
elbert : bert
ellender : ellen
elwood : woody
emerson : em
enoch : nock
fernanda : nanda fer
florentino : tino
giles : gil
griselda grizelda : zelda
hannibal : hanny
harlan : harl
henriette : jette
hortense hortensia : tensie
hosanna : anna
jacinto : chinto
jarvis gervase : jarv
jedidiah : jed
jocelyn joselyn : jos
kenelm : ken
kristofer : kris
laurel : laurie
lazarus : laz
leopoldine : poldi
lucian : lou
ludovic : ludo
lynette linette : lyn netta
mabelle : may
martina : tina marty
mathew : mattie
merrill meryl : mer
minerva : minna
napoleon : nap leon
natalia : nat tasha talia
nichola : nicky
octavia : tavia tave
orville : orv
parthenia : thenia
paulina : polly lina
pearl : perl
petra : pet
quintin : quin
ricarda richarda : ricki
rosalba : alba
russel : russ
sabina : bina
seraphina serafina : fina sera
shirlee : shirl
sigrid : siri
stefania : stefi
tallulah : lulu
theobald : theo tebo
theresia : resi
tiberius : tibby
trevor : trev
umberto : berto
valeria : val
viviana : vivi
waverly : wave
helena helene : lena nell nellie ellen nora ella
alfreda elfreda : freda alfie freddie
alvin elvin : alvie
addison : addie
althea : thea allie
bethany : beth
celine celina : lina
crystal krystal : chris crissy
deanna deanne : dee dea anna
francine : fran frannie franny francie
georgette : georgie
jefferson : sonny
judah : jude
katelyn katelin : kate katie
leonidas : leon leo lon
levi : lev
louella luella : lou ella lulu
marietta mariette : etta mary
margarita margaretta : greta meg peggy marge daisy rita maggie midge
martine : tina
norbert : norby bert
obadiah obediah : obie diah
rosalinda : rose rosa linda
savannah savanna : vanna vannie anna
seymour : morey
thomasa : tamsin tammy
wilma : willa billie
winifred winnifred : winnie winny freddie
wilson : will willie
zachariah : zakk
alexandria : sandra drina
alistair alister : alec
angelo : ange
antoinette : tonya nettie
antonina : nina tonya
archie : arch
arnold arnaldo : arnie arno
arlene arline : lena
aurelia aurelie : rae
barrett : barry
barry : baz bazza
bettina : tina betty
carlotta : lotta lottie carlie
carl : carly
carrie : caro
cathleen : cathy lena
cecil : ces
claudia claudette : claudie
clayton : clay
colin : col
craig : craigy
dalton : dal
damian damon damien : dame
darius : dare
dean : deano
delbert : del bert
denise : denny nise
dolly : dot
edison : eddie
elmira : mira ellie
erica erika : ricky rickie
ernestine : tina erna
evander : evan
fiona : fi
gavin : gav
gaylord : gay
geneva : gen
glenda : glen
guinevere : gwen jenny
gustavus : gustaf
harvard : harve
hilda : hildy
hillel : hal
ingrid : inga
irma : irmy
isidora : dora izzy
ivor : ive
jennings : jen
julietta juliette : julie
justina justine : jus tina
karina : rina
keith : keithy
lafayette : lafe
lana : lanny
landon : lanny
leila leyla : lila
leopoldo : polo
lillie : lil
lorenzo : loren enzo
lucas : luke
lucretius : luke
luz : lucy
lynn : lynnie
marcelle marcelline : marcy
marc : marky
marlene : marla lena
mason : mace
maximus : max
meredith : merry
merritt : mer
micah : mike
morgan : mo
myrtle : myrt
nanette : nan nancy
neal neil : neily
nikita : nick niki
noel : noely
nona : nonie
odette : etta
pandora : dora
paxton : pax
percy : perce
peregrine : perry
persephone : persie
philadelphia : delphi
pierce piers : perry
rafferty : raff
raquel : kelly
remington : remy
rhys reece : reecie
roberto : bert bob
romeo : romy
rosanna rosanne roseanne : rose anna annie
sander : sandy
saul : solly
shaun : shauny
sonia sonya : sunny
stanton : stan
sullivan : sully
tate : tatey
thaddea : thea
theresia : terri
tracy : trace
trudy : tru
velma : vel
verity : vera
vernon : vernie
vito : vic
westley : wes
weston : wes
wilfredo : fredo
wolfram : wolf
xiomara : mara
zelda : zel
zuleika : zuzu
"""

SPANISH_PORTUGUESE = """
jose : pepe chepe pepito che joselito ze zeca
francisco : paco pancho curro kiko fran frasco chico quico paquito chisco
francisca : paca paquita pancha chica curra
jesus : chucho chus chuy suso
ignacio : nacho iggy inaki
guadalupe : lupe lupita
guillermo : memo guille
enrique : quique kike quico
manuel : manolo manu lolo manny manolito
manuela : manola manoli lola
rafael : rafa rafi fafa
fernando : nando fer ferna
alejandro : alex jano ale sandro jandro
alejandra : ale alex sandra jandra
antonio : tono tonio toni tony tonho toninho
antonia : tona toni tonia
roberto : beto rober berto tito
alberto : beto berto tito
humberto : beto berto
heriberto : beto berto
gilberto : beto gil berto
eduardo : edu lalo dudu eddy duda
gerardo : lalo gera
gonzalo : gonza chalo
gustavo : gus tavo guga
ricardo : rica richi ricky cacho
ramon : moncho ray
santiago : santi chago yago tiago
sebastian : seba sebas bastian
vicente : chente
luis : lucho luisito luisinho
miguel : migue miguelito mike
pedro : perico pedrito pedrinho
juan : juancho juanito juanjo
carlos : carlitos charly carlinhos cacho
cristobal : tobal
concepcion : concha conchita chita
consuelo : chelo
dolores : lola loli lolita
mercedes : merche meche
rosario : charo chayo
teresa : tere teresita
isabel : chabela isa bel
graciela : chela
pilar : pili
josefa josefina : pepa pepita fina chepa
encarnacion : encarna
trinidad : trini
asuncion : asun
soledad : sole
beatriz : bea bia
refugio : cuca cuco
rodolfo : rolo fito rudy
adolfo : fito
hipolito : polo
leopoldo : polo leo
apolinar : polo
ernesto : neto teto
norberto : beto
salvador : chava salva
joaquin : quino quin xoaquin
agustin : agus
arturo : turo
emilio : milo
maximiliano : max maxi
nicolas : nico colas
gabriel : gabo gabi
gabriela : gabi gaby
gregorio : goyo
rogelio : roge
sergio : checho
cecilia : ceci chila
patricia : paty pati patri
margarita : margo rita marga
catalina : cata lina
carolina : caro lina
florencia : flor
joao : joaozinho jango
luiz : lula luizinho
edson : edinho
ronaldo : ronaldinho
marcelo : celo
vanderlei : vander
aparecida : cida
terezinha : tete
raimundo : mundo
sebastiao : tiao
benedito : bene dito
geraldo : gera
"""

OTHERS = """
johannes johann : hans hannes jan johan hansi jo
friedrich : fritz fred friedel fiete
heinrich : heinz heiner hein henner heini
wilhelm : willi willy helmut wim
gottfried : friedel
maximilian : max
sebastian : basti bastian
ludwig : lutz wiggerl
joachim : jochen achim jo
josef joseph : sepp jupp beppo jo
franz : franzl franzi
georg : schorsch jorg jurgen
jakob : jockel
leopold : poldi leo
matthias : matze hias mathes
nikolaus : klaus niko claus nick
rudolf : rudi rolf
siegfried : sigi siggi
ulrich : uli ulli utz
alois : lois
anton : toni
andreas : andi andy anders dres
christian : chris krischan
dietrich : dieter dirk
eberhard : ebbo hardy
ernst : erni
gerhard : gerd gert hardy
gunther guenther : gunni
hermann : mannes harm
karl carl : kalle charly
konrad : kurt conny
manfred : manni fred
michael : michel michi mischa michl
reinhard : reini hardy
stefan stephan : steffen
thomas : tom tommi
werner : wernher
wolfgang : wolf wolfi
margarete margarethe margareta : grete gretchen greta gretel marga rita
elisabeth : liesl lisa elsa else lilli sissi sisi betti elli liesel lisbeth ilse
katharina : kathi kathe katrin kate trine kati
magdalena : lena leni magda
franziska : franzi ziska
johanna : hanna hanne
ursula : uschi ursel ulla
brigitte : gitte gitta biggi
susanne : susi sanne
christine christina : christel tina
gertrud : trude traudel trudi
angelika : geli
helene : lene leni
wilhelmina : mina minna
giuseppe : beppe pino peppe peppino beppino bepi
giuseppina : pina pinuccia
francesco : franco ciccio cecco checco
francesca : franca checca
giovanni : gianni nanni gio vanni giannino
antonio : toni tonino toto nino
salvatore : toto turi salvo turiddu
vincenzo : enzo cenzo
lorenzo : enzo renzo
domenico : mimmo mico memmo
luigi : gigi gino luigino
pietro : piero pierino
alessandro : sandro ale
alessandra : sandra ale
bartolomeo : meo
raffaele : lello raffa
michele : lele chele
emanuele : lele manu
gabriele : lele
gaetano : tano
calogero : lillo
filippo : pippo
sebastiano : iano bastiano
ferdinando : nando
fernando : nando
guglielmo : memo
federico : fede rico
leonardo : nardo leo dino
nicola : nico cola
concetta : tina cettina
carmela : melina lina
elisabetta : betta lisa elisa
margherita : rita marghe
giovanna : gianna vanna
caterina : cate rina tina nina
jean : jeannot
jacques : jacquot
francois : fanfan
pierre : pierrot
charles : charlot
alexandre : alex sacha
frederic : fred
philippe : phil
christophe : chris tof
stephane : steph
dominique : dom domi
emmanuel : manu
michel : michou
catherine : cathy
nathalie : nath
veronique : vero
dominika : domi
sebastien : seb bastien
benoit : ben
maximilien : max
guillaume : guy gui
jan : janek jasiek janusz jas jasio
stanislaw : staszek stach stas staszko
jozef : jozek jozko juzek
wojciech : wojtek wojtas
tadeusz : tadek
krzysztof : krzysiek krzys
andrzej : jedrek jedrzej andrzejek
tomasz : tomek
pawel : pawelek
piotr : piotrek piotrus
michal : michalek misiek
grzegorz : grzesiek grzes
jerzy : jurek
ryszard : rysiek rysio
zbigniew : zbyszek zbyszko zbig
kazimierz : kazik kazek
wladyslaw : wladek
mieczyslaw : mietek
boleslaw : bolek
jaroslaw : jarek
miroslaw : mirek
slawomir : slawek
radoslaw : radek
przemyslaw : przemek
zdzislaw : zdzisiek zdzich
henryk : henio heniek
franciszek : franek
jakub : kuba kubus
mateusz : mati
bartosz bartlomiej : bartek
lukasz : luki
aleksander : olek alek
marek : marecki
leszek : lech
malgorzata : gosia malgosia
katarzyna : kasia kaska
elzbieta : ela elka
barbara : basia baska
agnieszka : agusia
joanna : aska
anna : ania anka hania
krystyna : krysia
magdalena : magda
zofia : zosia zoska
aleksandra : ola olka
ewa : ewka
jadwiga : jadzia
teresa : terenia
josef : pepa jozka
jaroslav : jarda jarek
frantisek : franta
vaclav : vasek
zdenek : zdena
miroslav : mirek
jiri : jirka
tomas : tomik
stanislav : standa
ladislav : lada laco
karel : kaja
jakub : kuba
istvan : pista pisti
jozsef : jozsi joska
janos : jancsi jani
ferenc : feri
sandor : sanyi
laszlo : laci
gyorgy : gyuri
miklos : miki
zoltan : zoli
gabor : gabi
erzsebet : erzsi bozsi
katalin : kati kata
ilona : ilka ili
aleksandar : aca saca sasa
nikola : nidzo
dragan : gaga
slobodan : sloba boban
milorad : mile
radovan : rade
miroslav : miro
zdravko : zdravce
georgios : giorgos yiorgos yorgos
dimitrios : dimitris mitsos mimis
konstantinos : kostas kostis costas dinos
ioannis : giannis yannis yiannis
nikolaos : nikos
vasileios vassilios : vasilis vassilis
panagiotis : panos takis
athanasios : thanasis thanos nasos
evangelos : vangelis vaggelis
emmanouil : manolis
spyridon : spyros
theodoros : thodoris
christos : kitsos
gheorghe : gigi ghita gelu gicu
ion ioan : ionel nelu ionut nutu
nicolae : nicu nelu
constantin : costel costica titi dinu
vasile : vasilica lica
dumitru : mitica mitu
alexandru : alecu sandu alex
mihai : misu
mehmet : memo memet memis
ibrahim : ibo
ismail : ismo
mustafa : musti
suleyman : sulo
huseyin : huso
hasan : hasso
ramazan : ramo
abdullah : apo
fatma : fatos fato
ayse : ayso
abraham avraham : avi abrasha bram
yitzhak isaac : itzik tzahi izzy
yosef joseph : yossi yos
moshe moses : moishe moshiko
yaakov jacob : kobi yanki koby
david : dudu dudi dudy
shmuel samuel : shmulik muli
shimon : shimi
benjamin binyamin : benny bibi beni
haim chaim : vita
eliezer : lazer eli
menachem : mendel mendy
hendrik : henk rik hein
willem : wim pim
cornelis : kees cees
jacobus : jaap koos sjaak
petrus : piet peter
antonius : toon ton anton
franciscus : frans cis
gerardus : gerard geert
johannes : jan joop hans johan
martinus : maarten tinus
nicolaas : klaas nico
adrianus : arjan adri
lambertus : bert lambert
lars : lasse
karl : kalle
nils : nisse
bengt : benke
olav olaf : ola olle
"""
