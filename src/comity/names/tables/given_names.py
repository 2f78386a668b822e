"""One given name as different languages write it: a line each, the first form names the group.

Written by us. A line holds only forms under which one person is in fact written in different countries' lists and
papers (Mikhail and Michael, Jorge and George), not every name of the same root: forms that have become names of their
own in the same country stand apart. Short forms used everywhere (Alex) are included.
"""

from __future__ import annotations

GIVEN = """
alexander alexandre alejandro alessandro aleksandr alexandr aleksander alexandros aleksandar alexandru oleksandr
= aleksandre aliaksandr alyaksandr alex aleksandras
alexandra alejandra alessandra aleksandra oleksandra alexandrine
alexis alexey alexei aleksey aleksei alexej oleksiy oleksii alejo alessio alexius aleksejs aliaksei
michael michel mikhail miguel michele mikhael michal mihail mihai mykhailo mykhaylo mikhaylo mihailo mikael
= michail mihaly mikheil mikayel miquel mikolas
michaela michelle mikaela micaela michela mihaela
george georg georges jorge giorgio georgi georgy georgiy georgii giorgi georgios yorgos gheorghe jerzy gyorgy jiri
= heorhiy heorhii gevorg kevork djordje dorde jordi juraj joris
yuri yury yuriy iurii iouri jurij yurii jurijs
peter pierre pedro pietro pyotr petr petar petro piotr petros pieter petrus petru per peder petter boutros butrus
= botros bedros petre
john jean juan johannes johann giovanni joao johan ioannis ioan yohannes johannis janos jovan hovhannes ivane
= ioannes ohannes hovannes ion jan
ivan ioann iwan yvan yoan yan
joseph jose iosif josef giuseppe josip jozef yosef jozsef josep yosif osip juozas hovsep iosef josephus
paul pablo paolo pavel paulo pavlo pawel paulus pavle pavlos pol boulos bulus poghos pavol pal pau
james jaime jaume
jacob jakob yakov iakov yakiv jacques jacobo giacomo jakub jaakko jacobus jakov yaakov hagop hakob iacob jokubas jakobus
santiago tiago thiago iago
diego diogo
thomas tomas tommaso tomasz toma foma tome tamas tomaz toumas
philip philippe felipe filippo filip philipp filipp filippos fulop phillip pilipos
charles carlos carlo karl carl karel karol karoly kaarlo carles karlo
william guillermo guillaume guglielmo wilhelm guilherme willem vilhelm guillem vilem vilmos
henry henri enrique enrico heinrich henrique hendrik henrik henryk heinrik jindrich genrikh enric henrikas
louis luis luigi ludwig luiz lodewijk ludvig lluis ludovic ludovico lajos ludvik liudvikas
aloysius alois alojz aloisio aloys
francis francisco francois francesco franz frans franciszek frantisek ferenc francesc franjo frantz pranciskus
anthony antonio antoine anton antoni antonin antony antonius antun antal antonios antonis antanas
andrew andreas andre andrey andrei andrea andres andrzej andriy andrii andras anders ondrej andrija andrej
= antti andrejs antreas andries andrius andris
nicholas nicolas nikolai nikolay nikolaus nicola nikola mykola nicolae niccolo nicolau mikolaj nikolaos miklos
= nikolaj nikolas nikoloz mikalai mikolay niklas nicolaas niculae niko klaus
stephen stefan steven esteban stefano etienne stephan stephane stepan stjepan istvan stevan estevao stefanos
= szczepan esteve stepanos
daniel daniele danil daniil danylo danilo danijel danielius danial
david davide dawid davit davyd davidas
benjamin benjamim beniamino veniamin binyamin benyamin beniamin
gabriel gabriele gavriil gavril gabor havryil gavrilo gabriels
raphael rafael raffaele rafail rafal
samuel samuele samuil shmuel samuil samuli
simon simone simeon semyon semen shimon simao szymon simun symon simonas simonis semen
matthew mateo matteo matthieu mathieu mateus mateusz matej matvey matvei matviy matfei matthaus mate matyas
matthias mathias matias mattias matija mattia matiss matti
mark marco marcos marcus marek marc markus marko marko markos
luke luca lucas lukas luka luc lukasz lukacs loukas
martin martino martijn marton marten martim maarten martins martynas
vincent vicente vincenzo vinzenz wincenty vikentiy cenek vincentas
victor viktor vittorio vitor wiktor viktoras
lawrence laurence laurent lorenzo lorenz laurentius lourenco lavrentiy lavrenty laurens wawrzyniec vavrinec lauri
gregory gregorio gregoire grigory grigoriy grigori grigor gregor hryhoriy hryhorii grzegorz krikor grigore grgur
christopher cristobal christophe christoph cristoforo krzysztof christoffer kristof khristofor cristovao krystof
= christoforos kristofer hristofor kristaps
christian cristian cristiano kristian christiano krystian hristian kristijan khristian
edward eduardo edouard eduard edoardo edvard duarte eduards eduardas edvardas
richard ricardo riccardo ryszard rikard rihard rychard
robert roberto ruprecht rupert robertas
rudolf rodolfo rudolph rodolphe rudolfo
ferdinand fernando ferdinando fernand hernando fernao
frederick federico friedrich frederic frederico fryderyk fredrik frederik fridrikh bedrich
alfred alfredo alfredas
albert alberto albrecht alberts albertas
adolf adolfo adolphe adolph
arthur arturo artur arturs
bernard bernardo bernhard bernd bernat
julius julio jules giulio yuliy juliusz gyula
julian giuliano julien juliano julijan yulian iulian
leo leon lev leone leonas
leonard leonardo leonhard lennart lienhard leonards
leonid leonidas leonide leanid leonyd
ernest ernesto ernst erno arnost
eugene eugenio evgeny evgeni evgeniy evgenii yevgeny yevgeni yevgeniy yevhen eugen eugeniusz yauhen ievgen jevgeni
= jevgenijs eugeniu evgenios
emmanuel emanuel manuel emanuele manoel emmanuil emmanouil manuil emanuil
constantine konstantin constantin costantino konstantinos constantinos kostyantyn konstanty kostiantyn constantino
= konstantins
dmitry dmitri dmitriy dimitri dimitrios demetrius demetrio dmytro dumitru dimitar dimitrije dzmitry demeter dimitris
= dmitrij dimitrie
sergey sergei sergio serge serhiy serhii siarhei sergiu sergiy sergius sergejs sergej sarkis sargis
basil vasily vasiliy vasili vasyl vasilios vasileios basilio basile vasile vasil wasyl vassilios vasilije basel
theodore teodoro fyodor fedor teodor theodor fedir theodoros fiodor teodors feodor todor tivadar
gerald gerardo gerard gerhard gerrit geraldo gherardo geraud
gustav gustavo gustave gustaf gustaw
harold harald haroldo aroldo
hermann herman german ermanno germano
armand armando armands
hugo hugh ugo hugues
ignatius ignacio ignace ignazio ignacy ignat inacio ihnat ignaz
isaac isaak yitzhak isak icchak itzhak izaak
abraham avraham abram avram abrahao abraam abramo
moses moshe moises mose moisey moisei mojzis movses
solomon salomon shlomo salomone salamon
joshua yehoshua josue josua giosue
jonathan jonatan yonatan jonathas gionata
elijah elias ilya ilia elia illia eliyahu ilie ilija iliya
ezekiel ezequiel hezkiel yehezkel
joel yoel gioele ioil
adam adamo adao adan
aaron aron aharon aronne
jeremiah jeremias geremia yirmiyahu ieremia
zachary zacarias zaccaria zacharias zachariah zakhar zahari zakhary
nathan natan nathanael
tobias tobia tobiasz
patrick patricio patrice patrizio patrik padraig patryk patricius
maurice mauricio maurizio moritz mauritz maurycy mavriky
maximilian maximiliano massimiliano maximilien maksymilian maksimilian miksa
maxim maksim maxime massimo maksym maximo maksims
oscar oskar
oliver olivier oliviero oliwier
oswald osvaldo osvald oswaldo
raymond raimundo raimondo ramon raimund rajmund raymundo raimond reimund
roland rolando orlando rolandas rolands
roger ruggero rogerio rogelio
sebastian sebastien sebastiano sebastiao sebastjan sebestyen
salvador salvatore sauveur
sylvester silvestro silvestre sylwester silvester szilveszter
stanislav stanislaw estanislao stanislas stanislao stanislovas
vladislav wladyslaw vladyslav uladzislau vladislavs wladislaw
ladislav laszlo ladislaus ladislao ladislas
vladimir volodymyr wladimir uladzimir vladimiras vladimirs wolodymyr
wenceslas vaclav venceslao wenzel vatslav waclaw venceslau
vyacheslav viacheslav vjaceslav vyachaslau viatcheslav vecheslav
casimir kazimierz casimiro kazimir kazimieras
igor ihor ihar igors
oleg oleh aleh olegs
kirill kyrylo cyril cyrille cirilo kyril kyrill ciril cyrillus kirils
philemon filimon filemon
timothy timofey timofei timoteo timotheus tymofiy timothee tymoteusz timoteu
tikhon tychon
valentin valentino valentine valentyn walenty balint valentinas
valery valeri valeriy valerio valerian valere valerijs
arseny arsen arsenio arsene arseniy arsenii
anatoly anatol anatole anatoliy anatolii anatolio anatolijs
innocent innocenzo inocencio innokenty innokentiy
clement clemente klement kliment klemens clemens kelemen klim
dominic domingo domenico dominique dominik domingos dominicus
donald donaldo
duncan donnchadh
edmund edmundo edmond edmondo
bartholomew bartolome bartolomeo bartholomaus bartlomiej bartolomeu varfolomey bertalan
benedict benito benedetto benoit benedikt bento benedykt venedikt benedicto
augustin agustin agostino august augusto auguste augustyn avgust agoston agostinho
ambrose ambrosio ambroise ambrogio ambrozy
blaise blas biagio blasius bras blazej
caesar cesar cesare cezar cezary
cornelius cornelio corneliu cornelis korneliusz korneliy
claude claudio claudius klaudiusz claudiu klavdiy
erik eric erich erico eirik eerik
fabian fabiano fabien fabio
felix feliks felice felicio
florian florent floriano floryan
francisca francesca francoise franziska franciszka frantiska frances
gaspar gaspard caspar kaspar kasper jasper gaspare kacper gaspar
geoffrey geoffroy godofredo gottfried goffredo jofre
godfrey godefroy
jerome jeronimo geronimo hieronymus girolamo hieronim
joachim joaquin joaquim gioacchino yoakim akim
justin justino giustino justyn iustin ustin
lazarus lazaro lazare lazzaro lazar
lucian luciano lucien lucjan lukian
luther lothar lothaire lotario
max maks
modest modesto
pius pio
prosper prospero
quentin quintin
romuald romualdo
ruben reuven reuben rouben
sigismund segismundo zygmunt sigismondo zsigmond siegmund zikmund
silvan silvano sylvain silvanus
silvio silvius sylwiusz silviu
theobald thibault teobaldo thibaut tibold
urban urbano
walter gualterio gualtiero gauthier gautier valter
xavier javier saverio ksawery xaver xabier
mary maria marie mariya mariia marija maryia marii
miriam mariam maryam miryam meryem
marina maryna marine
anna ana anne hanna ann hannah hana
elizabeth elisabeth elisabetta elisabete yelizaveta elizaveta elzbieta alzbeta erzsebet isabella elisaveta
= yelyzaveta
catherine katherine catalina caterina ekaterina yekaterina katarina katharina kateryna katarzyna katerina catarina
= katalin kathryn katrina aikaterini ecaterina katsiaryna catharina katrin
margaret margarita marguerite margherita margarete malgorzata margit marharyta margarida margareta marketa margaretha
helen elena helena helene olena yelena alena jelena ilona eleni
eleanor leonor eleonora eleonore elinor
theresa teresa therese tereza terezia terez tereze
julia giulia julie yulia iuliia yuliya iulia julija juliya yuliia
juliana giuliana julienne yuliana uliana
sophia sofia sophie sofiya zofia sofija zsofia sofie
natalia natalie nataliya natalya natasha natalja nathalie
tatiana tatyana tetiana tetyana tatjana taciana
anastasia anastasiya anastasija nastassia anastazja anastacia
irene irina iryna irena eirini irine
olga olha volha helga
oksana xenia kseniya ksenia oxana aksana
eugenia evgenia yevgenia evgeniya yevgeniya eugenie yevheniia
alice alicia alisa alicja aliki
agnes ines agnese agnieszka agnessa anezka ines
agatha agata agathe agafya
angela angele aniela anzhela andzela
antonia antonina antoinette antonietta antonie
barbara varvara barbora borbala
beatrice beatriz beatrix beata
bridget brigitte brigita birgit brigida birgitta
camille camila camilla kamila kamilla
caroline carolina karolina karoline karola
cecilia cecile cecylia caecilia cicely tsetsiliya
charlotte carlota carlotta karlotta szarlota sarolta
christina cristina christine kristina krystyna khristina kristin cristine krisztina kristine
clara claire klara chiara clare
claudia claude klaudia claudine
constance constanza costanza konstancja
daniela danielle daniella danijela
dorothy dorotea dorothea dorota dorothee dorottya
emily emilia emilie emiliya emilija
esther ester eszter estera
eva eve ewa yeva ieva
frances francesca francisca
gabriela gabrielle gabriella gabriele
hedwig jadwiga eduvigis edvige hedvika
isabel isabella isabelle isabela izabela izabella
jane jeanne juana giovanna johanna joanna joana janina ioanna jana
josephine josefina giuseppina josefa jozefina zhozefina jozefa
judith judit giuditta yehudit yudit
laura laure lara
leah lea lia
louise luisa luise luiza ludwika lovisa
lucy lucia lucie lucija lucja luzia
ludmila lyudmila liudmila ludmilla lyudmyla liudmyla
magdalena madeleine maddalena magdalene madalena magdolna madeline
martha marta marthe marfa
matilda mathilde matilde mathilda matylda
monica monika monique
nadia nadezhda nadiya nadya nadiia nadezda
nina ninon
patricia patrizia patrycja
paula paola paule pavla
pauline paulina polina paolina
petra piera
rachel raquel rachele rahel rakhil rachela
rebecca rebeca rivka rebekka revekka
rose rosa roza rozalia rosalia ruza
sarah sara sarra sarai
stephanie stefania estefania stefanie stefanija
susanna susana suzanne susan zuzana zsuzsanna zuzanna susanne
svetlana svitlana sviatlana
sylvia silvia sylvie silvija
tamara tamar
valentina valentine valiantsina
valeria valerie valeriya valerija
vera wiera viera
veronica veronika veronique weronika
victoria viktoria viktoriya vittoria viktoriia wiktoria vitoria
virginia virginie
zoe zoya zoja
"""
