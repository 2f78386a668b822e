"""Korean name syllables with how common they are, customary spellings, and the words of Korean company names.

Written for Comity from general knowledge of Korean names, North and South; no published table is copied. The classes
are rough (each about 2.5 times the next): they only order readings and drop the improbable.
"""

from __future__ import annotations

SURNAMES = """
5 김 이 리 박 최 정
4 강 조 윤 장 임 림 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 손 양 배 백 허 남 심 노 로 하
3 곽 성 차 주 우 구 나 라 민 진 지 엄 원 채 천 방 공 현 함 변 염 렴 여 려 추 도 소 석 선 설 마 길 연 련 위 표
3 명 기 반 왕 금 옥 육 륙 인 맹 제 모 탁 국 량 태 계 피
2 어 은 편 용 룡 예 례 경 봉 사 부 가 복 목 형 두 감 음 빈 동 온 호 범 좌 팽 승 간 상 시 갈 단 견 당 화 창 옹
2 순
1 필 점 묵 풍 섭 엽 초 증 등 담 대 평 빙 내 운 영 령 요 종 총 포 학 해 후 번 궁 삼 판 탄 란 난 랑 낭 돈 매 묘
1 무 미 보 비 관 교 근 뇌 뢰 다 아 애 야 완 자 만 수 산 곡 궉 군
"""

DOUBLE_SURNAMES = "남궁 황보 제갈 사공 선우 서문 독고 동방 망절 어금"

GIVEN = """
5 정 영 철 성 수 호 진 민 준 현 지 은 경 미 희 숙 남 용 일 광 명 혁 동 상 재 기 원 석 식 훈 우 인 태 창 춘 선
5 승 종 연 화 주 순 옥 국 학
4 자 금 건 규 봉 병 형 홍 환 만 길 강 근 웅 욱 룡 유 하 윤 혜 서 아 나 소 보 빈 세 송 신 양 운 장 중 찬 채 천
4 청 충 치 택 필 한 해 향 헌 효 흥 대 덕 두 란 련 렬 림 무 문 범 복 섭 애 여 열 완 의 제 전 조 권 관 균 구 도
4 시 예
3 가 각 갑 걸 결 겸 계 고 공 교 군 극 노 다 단 달 담 돈 득 라 락 량 려 령 례 록 률 리 린 모 묵 박 방 배 백 별
3 비 빛 삼 산 설 솔 숭 실 심 안 억 언 업 엽 오 올 왕 월 위 율 익 임 잔 절 점 증 직 집 차 초 총 최 추 출 칠 탁
3 판 팔 평 표 풍 함 항 협 휘 륜 음 응 이 변 봄 부 사 샘 슬 육 온 름 늘 래 루 륙 류 로
2 간 감 검 곤 곡 곽 글 긍 김 난 낭 내 년 녀 념 능 니 당 독 등 랑 람 릉 마 말 매 맹 면 목 묘 반 발 법 본 북 생
2 속 솜 쌍 앙 야 엄 역 염 요 울 을 잠 좌 파 편 포 품 피 행 혼 활 황 후 흔 립 망 낙 님 술 새 료 힘
"""

CUSTOMARY = """
김 kim ghim khim kym
이 lee yi rhee li ri i yee rhie
리 ri lee li rhee yi
박 park pak bak pack bark parc
최 choe choi choy tchoe tchoi chey
정 jeong jong jung chung chong cheong joung tchong
노 no roh noh rho nho ro
로 ro roh rho no noh
나 na rah ra nah la
라 ra rah la rha
임 im lim rim yim leem rhim
림 rim lim im yim leem rhim
유 yu yoo ryu you ryoo yew lyu
류 ryu yoo yu ryoo lyu lew you ryou rhyu
우 u woo wu oo wo
오 o oh
어 o eo uh eoh
서 so seo suh sur seoh
허 ho heo hur huh her
조 jo cho joe joh zo chough jou
주 ju chu joo choo zoo jou
장 jang chang zang djang
전 jon jeon jun chun chon cheon jhun
천 chon cheon chun
진 jin chin jean
지 ji chi jee gee chee gi zi jie
신 sin shin synn sheen shinn
심 sim shim sym sheem
시 si shi see
식 sik shik shick sick sic
실 sil shil
권 kwon gwon kweon gweon kwun
곽 kwak gwak kwack kwag
구 ku gu koo goo kou
고 ko go koh goh kho
강 kang gang kahng khang
문 mun moon muhn
배 pae bae bay bai pai
백 paek baek paik baik back beak baeg peck
반 pan ban bahn pahn van
방 pang bang bhang vang
변 pyon byeon byun byon pyun
범 pom beom bum buhm bom
봉 pong bong vong
엄 om eom um uhm ohm eum
염 yom yeom yum youm
안 an ahn ann
한 han hahn hann
함 ham hahm
손 son sohn shon
송 song
성 seong song sung soung
승 seung sung syng soung
순 sun soon
선 son seon sun
석 sok seok suk suck seuk
숙 suk sook
황 hwang whang
화 hwa wha
환 hwan whan
희 hui hee hi heui hy hie hwi heey
휘 hwi whi hui
혜 hye hae hey hyeh
혁 hyok hyeok hyuk hyuck
현 hyon hyeon hyun hyoun
형 hyong hyeong hyung hyoung
영 yong yeong young yung
연 yon yeon youn yun
윤 yun yoon youn yune
여 yo yeo yuh
예 ye yeh yea
용 yong ryong yeong young
룡 ryong yong lyong
양 yang ryang yaung
량 ryang yang
육 yuk yook yuck
옥 ok ock oak
욱 uk wook ook ouk wuk
웅 ung woong oong wung
운 un woon oon wun
원 won weon one
위 wi wee wie
의 ui eui yi
은 un eun
음 um eum
철 chol cheol chul chull chel tcheul tchoul chal
춘 chun choon
채 chae chai che
추 chu choo chou
차 cha chah char tcha
태 tae thae tai tay te
탁 tak tark tack thak
택 taek thaek tack teck taik
표 pyo phyo
피 pi phi pee
필 pil phil
하 ha hah
홍 hong
훈 hun hoon houn
흥 hung heung
학 hak hack
광 kwang gwang
경 kyong gyeong kyung gyung kyoung kyeong
규 kyu gyu kyoo que
균 kyun gyun kyoon
근 kun geun keun gun
금 kum geum keum gum
건 kon geon gun kun keon
길 kil gil gill keel kill
기 ki gi kee key gee kie
걸 kol geol gul kul girl
국 kuk guk kook gook kug
극 kuk geuk keuk
덕 tok deok duk duck dok
동 tong dong
두 tu du doo
대 tae dae dai tai
도 to do doh toh
명 myong myeong myung myoung
맹 maeng meng
미 mi mee me
민 min meen
병 pyong byeong byung byoung pyung
복 pok bok bock
부 pu bu boo
빈 pin bin been
빛 pit bit
상 sang
수 su soo sou shu
섭 sop seop sup sub seob
슬 sul seul
아 a ah
애 ae ai
일 il eel ill yil
인 in ihn yin een
재 jae chae jai jay je
제 je che jae jei
자 ja cha
종 jong chong
준 jun joon chun june choon
중 jung joong chung
집 jip jib
호 ho hoh
해 hae hai
익 ik ick
"""
"""Syllable, then spellings that people choose for it, the usual ones first. Regular ones are found without the table;
where they stand in it they count as chosen ones."""

WORDS = """
조선 joson choson chosun joseon
고려 koryo goryeo
대한 taehan daehan
한국 hanguk
민국 minguk
중앙 chungang jungang
국제 kukje kukche gukje
무역 muyok muyeok
회사 hoesa
총회사 chonghoesa
은행 unhaeng eunhaeng
광업 kwangop gwangeop
개발 kaebal gaebal
개건 kaegon
건설 konsol geonseol
총국 chongguk
지도국 chidoguk jidoguk
관리국 kwalliguk gwalliguk
감독국 kamdokkuk gamdokguk
위원회 wiwonhoe
인민군 inmingun
인민 inmin
공화국 konghwaguk gonghwaguk
공장 kongjang gongjang
기업 kiop gieop
기업소 kiopso gieopso
연구소 yonguso yeonguso
연구원 yonguwon yeonguwon
대학 taehak daehak
대학교 taehakkyo daehakgyo
해운 haeun
선박 sonbak seonbak
항공 hanggong
보험 pohom boheom
금융 kumyung geumyung
투자 tuja
상사 sangsa
상업 sangop sangeop
공업 kongop gongeop
산업 sanop saneop
기술 kisul gisul
과학 kwahak gwahak
원자력 wonjaryok wonjaryeok
국방 kukpang gukbang
무력성 muryoksong
노동당 nodongdang
로동당 rodongdang
청사 chongsa
대외 taeoe daeoe
경제 kyongje gyeongje
합작 hapjak hapchak
합영 habyong hapyong
전자 jonja chonja jeonja
통신 tongsin
석탄 soktan seoktan
수출 suchul
수출입 suchurip
수산 susan
기계 kigye gigye
설비 solbi seolbi
자동차 chadongcha jadongcha
평양 pyongyang pyeongyang
주식회사 chusikhoesa jusikhoesa
유한회사 yuhanhoesa
그룹 kurup geurup
재단 jaedan chaedan
협회 hyophoe hyeophoe
연합 yonhap yeonhap
련합 ryonhap
"""
"""Words of company and authority names, with their usual romanisations, the North Korean or McCune-Reischauer one
first."""
