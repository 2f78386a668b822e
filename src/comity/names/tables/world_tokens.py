"""Words that are common in the world's names of persons, with a rough share: lines of bits (-log2 of it), then words.

Written by us from general knowledge of which given and family names are frequent where; a line's bits are a round
guess of the share among the name words of a large bank's customers, not a count. `common_tokens` tells what is common
on sanctions lists; these words are common among those who are screened.
"""

from __future__ import annotations

WORLD = """
7 maria jose john kumar singh muhammad mohammed wang li zhang nguyen kim
8 ali ahmed khan liu chen yang lee park chan van thi da de dos silva santos garcia juan michael david james robert
8 william mary anna ana kaur devi smith mohamed mohammad ibrahim hassan antonio carlos paul thomas peter daniel
8 lin huang wu zhao zhou tran le pham choi jung fernandez rodriguez gonzalez martinez lopez perez hernandez
8.5 jean pierre marie francisco luis manuel pedro joao paulo joseph george richard charles mark andrew elizabeth
8.5 sarah laura patricia linda jennifer susan karen alexander christopher martin marco giuseppe giovanni luca
8.5 oliveira souza pereira ferreira costa rodrigues alves lima gomes ribeiro carvalho almeida martins araujo
8.5 sanchez ramirez torres flores gomez diaz cruz reyes morales gutierrez ortiz jimenez ruiz alvarez romero
8.5 sharma patel gupta das ram lal begum bibi khatun rahman islam hussain hossain akter abdul abdullah omar osman
8.5 fatima aisha khadija yusuf hasan hussein mustafa mehmet ayse fatma ahmet yilmaz kaya demir
8.5 ivan sergei sergey alexei dmitry dmitri andrei andrey vladimir nikolai mikhail elena olga natalia irina svetlana
8.5 tatiana ekaterina anastasia yulia marina ivanov ivanova petrov smirnov kuznetsov popov
8.5 xu sun ma zhu hu guo he lu gao luo zheng liang xie tang song deng han feng cao peng zeng xiao tian dong pan
8.5 jin hong min young jun hyun seo kang cho yoon jang lim shin oh kwon hwang ahn song yu ko moon
8.5 tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto
8.5 inoue kimura hayashi shimizu saito mori ikeda hashimoto ishikawa ogawa okada hasegawa fujita goto
8.5 johnson williams brown jones davis miller wilson moore taylor anderson jackson white harris thompson
9 martin clark lewis robinson walker young allen king wright scott hill green adams baker nelson carter mitchell
9 roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy
9 bailey cooper richardson cox howard ward peterson gray watson brooks kelly sanders price bennett wood barnes ross
9 henderson coleman jenkins perry powell long patterson hughes washington butler simmons foster bryant russell griffin
9 hayes myers ford hamilton graham sullivan wallace woods cole west jordan owens reynolds fisher ellis harrison gibson
9 stevens simon matthew anthony donald steven kenneth joshua kevin brian ronald timothy jason edward jeffrey ryan jacob
9 gary nicholas eric jonathan stephen larry justin brandon benjamin samuel gregory frank alexander raymond patrick jack
9 dennis jerry tyler aaron adam nathan henry douglas zachary kyle walter ethan jeremy harold keith christian roger noah
9 gerald carl terry sean austin arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel logan alan
9 wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bradley barbara jessica lisa nancy
9 betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca
9 sharon cynthia kathleen amy angela shirley brenda emma pamela nicole helen samantha katherine christine debra rachel
9 carolyn janet catherine heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn
9 judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice alice judy
9 sophia grace julia rose theresa beverly denise amber marilyn danielle brittany diana abigail jane lori
9 muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf
9 schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner krause meier lehmann schmid
9 schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn
9 hans wolfgang klaus jurgen dieter manfred uwe andreas stefan frank bernd ralf matthias markus jorg torsten sabine
9 petra monika ursula brigitte renate karin helga susanne gabriele birgit heike angelika claudia katrin kathrin
9 martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel david
9 bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois martinez legrand
9 philippe alain bernard christophe nicolas stephane jacques daniel frederic patrick claude francois eric laurent
9 olivier pascal thierry dominique sophie nathalie isabelle sylvie catherine francoise valerie monique christine
9 rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti de luca mancini costa
9 giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone
9 mario francesco andrea alessandro roberto salvatore paolo stefano angelo vincenzo domenico giorgio luigi antonio
9 fabio massimo claudio enzo pietro anna rosa giuseppina angela giovanna teresa lucia carmela caterina francesca
9 carmen josefa isabel dolores pilar teresa ana francisca antonia cristina mercedes marta rosa lucia elena raquel
9 javier alejandro miguel angel rafael fernando jorge sergio alberto pablo andres diego ramon enrique vicente
9 raul joaquin ricardo eduardo victor mario santiago oscar julio cesar hector gustavo roberto guillermo felipe
9 moreno munoz alonso navarro dominguez vazquez ramos gil serrano blanco molina suarez castro ortega delgado rubio
9 marin sanz nunez iglesias medina garrido cortes castillo guerrero lozano cano prieto mendez rivera vargas herrera
9 mendoza rojas aguilar salazar contreras juarez espinoza soto chavez estrada rios cardenas pena luna campos silva
9 fernandes lopes marques nunes vieira monteiro mendes freitas barbosa moreira cardoso teixeira rocha dias nascimento
9 batista andrade goncalves machado correia pinto azevedo cunha moura melo antonia adriana marcia fernanda juliana
9 lucas gabriel rafael bruno marcos marcelo rodrigo felipe leonardo eduardo andre fabio tiago thiago ricardo
9 nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski
9 jankowski mazur krawczyk piotr krzysztof andrzej tomasz pawel jan michal marcin jakub adam marek grzegorz jozef
9 anna katarzyna malgorzata agnieszka barbara ewa krystyna elzbieta zofia janina teresa magdalena joanna
9 novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec pokorny jiri josef pavel jaroslav martin
9 tomas miroslav milan zdenek nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas istvan laszlo jozsef
9 janos zoltan sandor gabor ferenc attila peter tamas ionescu popescu popa pop radu stan stoica ion gheorghe vasile
9 alexandru mihai constantin andrei dumitru marian nicolae ioan elena ioana mihaela andreea papadopoulos
9 georgios konstantinos ioannis dimitrios nikolaos panagiotis vasileios christos athanasios eleni vasiliki sofia
9 jovanovic petrovic nikolic markovic djordjevic stojanovic ilic stankovic pavlovic milosevic horvat kovacevic babic
9 maric juric novakovic dragan milan zoran goran nikola aleksandar marko stefan jelena ivana milica snezana
9 ivan ivanov dimitrov georgiev petrov nikolov todorov stoyanov iliev kolev angelov hristov yordanov vasilev
9 shevchenko bondarenko kovalenko boyko tkachenko kravchenko kovalchuk koval oliynyk shevchuk polishchuk bondar
9 oleksandr serhiy mykola volodymyr andriy viktor vasyl ivan yuriy oleh ihor dmytro tetyana oksana nataliya
9 sokolov lebedev kozlov novikov morozov volkov solovyov vasiliev zaitsev pavlov semenov golubev vinogradov
9 bogdanov vorobyov fedorov mikhailov belyaev tarasov belov komarov orlov kiselev makarov andreev kovalev ilyin gusev
9 titov kuzmin kudryavtsev baranov kulikov alekseev stepanov yakovlev sorokin sergeev romanov zakharov borisov korolev
9 aleksandr alexandr yuri yury oleg igor evgeny evgeniy viktor pavel anatoly boris roman maxim maksim artem denis
9 konstantin kirill ilya anton vitaly valery vasily stanislav vadim ruslan leonid lyudmila galina valentina nadezhda
9 lyubov larisa vera nina tamara ludmila anastasiya yekaterina oksana daria darya ksenia alexandra polina
9 johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson
9 hansson bengtsson lindberg lindstrom lindgren berg hansen johansen olsen larsen andersen pedersen nilsen kristiansen
9 jensen karlsen johnsen pettersen eriksen jorgensen rasmussen sorensen christensen madsen thomsen poulsen
9 nielsen korhonen virtanen makinen nieminen makela hamalainen laine heikkinen lars erik karl per anders johan nils
9 jan lennart hans gunnar sven ole bjorn arne knut kjell jens henrik niels ingrid karin kristina eva birgitta
9 jong jansen vries berg bakker dijk visser meijer boer mulder groot bos vos peeters janssens maes jacobs
9 mertens willems claes goossens cornelis hendrik johannes willem pieter jacobus gerrit dirk wilhelmina cornelia
9 rajesh suresh ramesh sanjay vijay anil sunil ashok manoj vinod rakesh ajay amit deepak rahul rajendra mukesh
9 santosh pradeep ravi raj prasad mohan krishna gopal shyam arun naresh dinesh mahesh ganesh prakash sandeep
9 sunita anita geeta gita rekha meena seema sushila kamla lakshmi laxmi usha asha radha pooja priya neha kiran jyoti
9 yadav verma mishra jain shah mehta reddy rao nair pillai iyer menon joshi desai agarwal agrawal chauhan thakur
9 pandey tiwari dubey chaudhary choudhury chowdhury chaudhry mandal mondal ghosh bose banerjee mukherjee chatterjee
9 dutta roy sarkar saha paul biswas patil pawar shinde jadhav kulkarni naik gowda shetty naidu raju murthy gill sidhu
9 dhillon sandhu grewal malik bhatti butt sheikh shaikh qureshi siddiqui ansari mirza baig syed raza javed iqbal
9 akhtar bano parveen bhatt tamang gurung thapa shrestha rai magar perera fernando silva bandara jayasuriya
9 imran bilal usman umar hamza faisal asif tariq nadeem shahid rashid khalid zahid waseem saeed akram aslam nawaz
9 mahmood mehmood hamid karim kareem rahim latif aziz salim saleem nasir naseem jamal kamal amin amir amjad arshad
9 said saeed salah saleh salem sami samir samira sayed youssef yousef yasin yasser walid waleed tarek nabil nasser
9 mahmoud mostafa khaled kamel karim ismail idris hussain hisham hamza hamdi haitham gamal farouk fathi fadi essam
9 emad ehab bassam ashraf anwar amr adel abdelrahman abdallah abdulaziz abdulrahman abbas zainab zeinab zahra yasmin
9 rania noor nour nadia mona mariam maryam layla leila laila huda hanan hala fatma amina amal aminata
9 reza hossein mehdi hamid saeed majid javad akbar asghar abbas karimi ahmadi hosseini mohammadi rezaei moradi
9 jafari heydari ghasemi rahimi sadeghi kazemi akbari hashemi najafi zare bagheri amiri ebrahimi rostami
9 mustafa huseyin ibrahim ismail osman yusuf murat omer ramazan halil suleyman mahmut recep salih kemal hakan
9 emine hatice zeynep elif meryem serife zehra sultan celik sahin yildiz yildirim ozturk aydin ozdemir arslan
9 dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz
9 adamu musa ibrahim abubakar umar usman sani bello aliyu yakubu garba suleiman okafor okeke eze obi nwosu okonkwo
9 adebayo oluwaseun chukwuemeka chidi emeka ngozi mensah owusu osei boateng asante appiah kwame kofi yaw kwasi ama
9 otieno ochieng odhiambo mwangi kamau njoroge wanjiru kariuki maina mutua juma hamisi mohamud abdi hersi farah warsame
9 tesfaye haile bekele kebede tadesse abebe girma diallo ba sow barry traore coulibaly keita camara toure kone diop
9 ndiaye fall gueye sy sall kouassi kouame konan yao ouattara ouedraogo sawadogo ilunga kabila mukendi tshibangu
9 dlamini nkosi ndlovu khumalo sithole moyo sibanda ncube phiri banda mwale zulu naidoo botha venter
9 wei fang ming hua ping hui jing ying xin yan qiang jian jun yong guang wen bin lei tao bo hai long feng xiang
9 mei ling xia hong juan min na yun lan qing rong guo guang zhi zhong sheng chang chun cheng da fu gang hao jie jia
9 kai kun liang ning peng qi rui shan shu ting xing xue yi yuan yue ze zhen chi wing ming kwok siu wai man ho kit
9 cheung wong ng leung lau yeung cheng tsang lam ho kwan kwong fung fong chow chiu tam tang mak poon hui chu yip lo
9 tan lim ong goh teo koh chua toh sim chong yap foo chin heng seng teck hock kok keng boon huat
9 hsu tsai chang chuang hsieh yeh kuo tseng liao lai chiang hung chou su lien
9 hoang phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao van huu duc minh anh tuan hung thanh hai
9 nam phuong hoa lan thu huong linh ngoc kim phuc quang son trung hieu nga thuy trang dung cuong
9 hiroshi takashi akira kenji makoto satoshi kazuo hideki takeshi yoko keiko kyoko kazuko michiko akiko yumi naoko
9 yamaguchi abe maeda murakami kondo ota nakajima nishimura fukuda miura fujiwara okamoto matsuda nakagawa harada
9 nakano ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki
9 sung jin hee soo young kyung mi sook hye eun ji jae seung woo sang hoon chul ho hyun joon dong il suk yong chol
9 myong song hyok kwang un jong nam guk ryong pak ri choe paek ryu yun sin so chang chong kang mun
9 somchai somsak wichai prasert siti nur nurul muhamad mohd bin binti abd ahmad ismail wati sri dewi putra wahyudi
9 setiawan hidayat susanto santoso wibowo kurniawan saputra siregar nasution hutagalung sari rahayu agus budi
9 dela cruz bautista ocampo santiago villanueva ramos mendoza aquino castillo manalo salvador pascual mercado
9 aung win tun htun kyaw zaw min thein thant hlaing myint maung khin nyein soe moe than oo naing phyo
9 grigoryan sargsyan harutyunyan hovhannisyan petrosyan giorgi nino tamar beridze mamedov mammadov aliyev huseynov
9 hasanov guliyev ismayilov nazarbayev nursultan akhmetov omarov rakhimov karimov yusupov saidov tashkent
9 cohen levi mizrahi peretz biton dahan avraham friedman katz malka yosef moshe david shimon haim yaakov yitzhak
9 sarah rachel rivka esther miriam goldberg rosenberg stein levy kaplan shapiro weiss schwartz klein rosen
9.5 lucy chloe charlotte harry oliver jake connor liam callum kieran siobhan niamh aoife ciara patrick oconnor
9.5 obrien osullivan byrne ryan walsh oneill doyle mccarthy gallagher doherty kennedy lynch murray quinn moore
9.5 mclaughlin macdonald mackenzie fraser cameron douglas duncan robertson thomson reid stuart ferguson gordon hunter
9.5 grant simpson wilkinson chapman mason knight webb rowe lloyd owen griffiths rees jenkins howell pugh davies
9.5 shaw holmes palmer mills barker rose stone hart dixon harvey pearson hudson spencer matthews dunn bishop carroll
9.5 laurence ramsey austin gilbert burns warren crawford rice black marshall burke weaver daniels stephens gardner
9.5 payne kelley dunn pierce arnold tucker porter hicks hunter hawkins greene boyd fox freeman wells webster
10 leon ray clara eva nora ella lily zoe amelia isla ava mia freya poppy evie daisy phoebe millie louise claire
10 nathalie celine aurelie emilie camille lea manon chloe pauline juliette margaux mathieu julien sebastien
10 guillaume antoine alexandre benoit cedric maxime romain vincent baptiste hugo theo louis jules raphael lucas
10 gunther gunter heinz helmut gerhard horst werner walter rolf joachim karlheinz kurt otto ernst friedrich wilhelm
10 hermann gerda ilse erika elke ingrid anja tanja silke nicole stefanie julia lena leonie hannah jonas felix lukas
10 leon finn tim jan niklas philipp tobias florian daniel benjamin simon dominik sebastian christian michaela
10 valentina martina giulia chiara sara silvia paola monica federica elisa alessia matteo lorenzo davide riccardo
10 simone nicola daniele federico emanuele gabriele tommaso edoardo filippo giacomo mattia cristian ivan
10 ines marisol guadalupe veronica gabriela alejandra monica leticia margarita yolanda rocio beatriz susana
10 lorena alicia norma irma esther sofia valeria camila daniela natalia paula carolina mariana ximena
10 ignacio gonzalo rodrigo ivan alvaro adrian ruben mauricio emilio ernesto esteban nicolas tomas matias sebastian
10 cristian german gerardo armando arturo salvador agustin benito lorenzo mateo leonel nelson wilson edgar freddy
10 vanessa patricia luciana aline camila bruna leticia larissa beatriz amanda jessica debora renata simone
10 diogo goncalo nuno rui vasco duarte helder armindo ligia conceicao fatima graca lurdes
"""
