/**
 * Ethnic, linguistic, religious and historical peoples of all continents, spellings of one people together: English nouns and
 * adjectives, then the French masculine singular; see `readPeoples`. From general knowledge. Peoples that are a nation of
 * today stand in `demonyms.ts`.
 */
export const PEOPLES = `
# West Africa and the Sahara
Tuareg, Touareg, Targui, Twareg, Tuaregs!, Kel Tamasheq!, Imushagh! | touareg, targui/targuie, touarègue
Fulani, Fulbe!, Fula, Peul, Peulh, Fulah, Foulani, Halpulaar!, Haalpulaar! | peul, peulh, foulani, halpulaar!
Toucouleur, Tukulor | toucouleur
Hausa, Haoussa, Hausawa! | haoussa
Songhai, Songhay, Songhaï, Songhoy, Sonrai! | songhaï, sonrhaï, songhay
Zarma, Djerma, Zerma | zarma, djerma
Bambara, Bamana | bambara
Mandinka, Mandingo, Mandinko!, Malinke, Malinké!, Maninka, Mandé! | mandingue, malinké
Dogon | dogon
Bozo, Sorko | bozo
Soninke, Soninké!, Sarakole, Sarakolé! | soninké, sarakolé
Senufo, Senoufo, Sénoufo! | sénoufo
Bobo! | bobo^
Minianka | minianka
Dioula, Dyula, Jula | dioula
Mossi, Moose! | mossi
Gurma, Gourma!, Gurmantche! | gourmantché
Lobi | lobi
Bissa | bissa
Wolof, Jolof, Ouolof | wolof, ouolof
Serer, Sereer, Sérère! | sérère
Diola, Jola | diola
Lebu, Lébou! | lébou
Bassari | bassari
Moor, Moorish, Maure!, Bidan!, Bidhan!, Beydane!, Beidane! | maure, mauresque
Haratin!, Haratine!, Harratin!, Haratines!, Hartani | harratine, haratine
Reguibat!, Rguibat!, R'guibat!, Rgaybat!, Reguibi | reguibat!
Tekna! | tekna!
Berabiche!, Brabish!, Barabish!, Barabiche! | bérabiche
Kunta!, Kounta! | kounta!
Ifoghas!, Kel Ifoghas!, Iforas!, Kel Adagh! | ifoghas!
Imghad!, Imghads! | imghad!
Idnan!, Idnane! | idnane
Kel Ansar!, Kel Antessar! |
Kel Ewey!, Kel Aïr! |
Oulliminden!, Iwellemmeden!, Kel Ataram! |
Bella!, Iklan! | bella^
Berber, Amazigh, Imazighen! | berbère, amazigh
Chaoui!, Shawia! | chaoui
Mozabite, Mzabi | mozabite
Chleuh, Shilha | chleuh
Toubou, Tubu, Toubous!, Teda!, Daza!, Goran!, Gorane | toubou, gorane
Zaghawa, Beri! | zaghawa
Kanuri | kanouri
Kanembu | kanembou
Buduma | boudouma
Hadjarai! | hadjaraï
Yoruba, Yorubas, Yorouba | yoruba, yorouba
Igbo, Ibo | igbo, ibo
Ijaw, Izon! | ijaw
Ibibio | ibibio
Efik | éfik
Edo!, Bini! | édo!
Tiv | tiv
Nupe! | nupe
Gwari, Gbagyi! |
Idoma | idoma
Urhobo | urhobo
Itsekiri | itsekiri
Ogoni | ogoni
Birom, Berom | berom
Jukun | jukun
Igala | igala
Akan | akan
Ashanti, Asante | ashanti, achanti
Fante, Fanti | fanti
Ewe! | éwé
Dagomba | dagomba
Konkomba | konkomba
Mamprusi |
Baoulé!, Baule | baoulé
Bété!, Bete | bété
Agni! | agni
Yacouba | yacouba
Kru, Krou!, Kroumen! | krou
Krahn | krahn
Kpelle | kpellé
Vai! |
Mende | mendé
Temne | temné
Krio, Americo-Liberian | krio
Susu, Soussou | soussou
Kissi | kissi
Guerzé! | guerzé
Balanta, Balante | balante
Adja! | adja
Bariba | bariba
Kabye, Kabiye, Kabyé! | kabyé
# Central, East and southern Africa
Fang! | fang^
Beti | béti
Bamileke, Bamiléké! | bamiléké
Bamoun, Bamum | bamoun
Duala! | douala^
Baka! | baka
Pygmy | pygmée
Batwa!, Twa | twa, batwa
Gbaya | gbaya
Banda! | banda^
Sango! | sango
Yakoma | yakoma
Zande, Azande | zandé, azandé
Kongo!, Bakongo | kongo, bakongo
Luba, Baluba | luba, baluba
Lunda | lunda
Mongo! | mongo
Teke!, Bateke | téké, batéké
Lendu | lendu
Hema | hema
Nande | nande
Hunde | hunde
Nyanga! | nyanga
Banyamulenge, Munyamulenge | banyamulenge
Tutsi, Watutsi, Batutsi | tutsi, tutsie
Hutu, Bahutu | hutu, hutue
Ganda!, Baganda, Muganda | baganda
Acholi | acholi
Lango! | lango
Langi | langi
Teso!, Iteso | teso
Karamojong, Karimojong | karamojong
Ankole!, Banyankole |
Bunyoro! |
Basoga!, Soga! |
Lugbara | lugbara
Kikuyu, Gikuyu, Agikuyu | kikuyu
Luo | luo
Luhya, Abaluhya | luhya
Kalenjin | kalenjin
Kamba! | kamba
Kisii!, Gusii | kisii
Maasai, Masai | massaï, masaï, maasaï
Samburu | samburu
Turkana! | turkana
Pokot | pokot
Rendille | rendille
Mijikenda | mijikenda
Swahili! | swahili
Chagga | chagga
Sukuma | sukuma
Makonde | makondé
Hadza, Hadzabe |
Amhara, Amharic! | amhara
Oromo, Galla! | oromo
Tigrayan, Tigrinya!, Tigrean, Tigray-Tigrinya! | tigréen
Sidama! | sidama
Gurage | gouragué
Wolayta!, Welayta! |
Afar!, Danakil | afar
Issa!, Issas! |
Isaaq | isaaq
Darod, Darood | darod
Hawiye | hawiye
Rahanweyn, Digil! | rahanweyn
Ogadeni | ogadeni
Bantu, Bantou | bantou
Falasha, Beta Israel! | falasha, falacha
Anuak, Anyuak | anuak
Nuer, Lou Nuer! | nuer
Dinka, Jieng! | dinka
Shilluk | shilluk
Murle | murle
Toposa | toposa
Masalit | masalit
Nuba | nouba
Nubian | nubien
Beja!, Bedja, Hadendoa! | bedja
Rizeigat!, Misseriya!, Baggara! | baggara
Janjaweed!, Janjawid! | janjawid!
Copt, Coptic | copte
Nilotic! | nilotique
Shona | shona
Ndebele, Matabele | ndébélé
Zulu, Zoulou | zoulou
Xhosa | xhosa
Sotho!, Basutho | sotho
Tswana! | tswana
Pedi |
Venda! | venda
Tsonga, Shangaan | tsonga
Bushman!, Bushmen! | bochiman
Khoikhoi, Khoisan, Hottentot, Khoi, Nama! | khoïkhoï, hottentot, khoïsan
Herero | héréro
Ovambo, Owambo | ovambo
Himba | himba
Damara | damara
Ovimbundu | ovimbundu
Mbundu | mbundu
Chokwe, Tshokwe | tchokwé
Bemba | bemba
Lozi | lozi
Tonga!, Batonga! |
Nyanja!, Chewa | chewa
Yao! | yao
Tumbuka | tumbuka
Makua, Makhuwa | makua
Merina | mérina
Sakalava | sakalave
Betsileo | betsileo
Cape Coloured, Coloured |
Griqua | griqua
# Middle East, Caucasus, Inner Asia
Kurd, Kurdish | kurde
Yazidi, Yezidi, Ezidi | yazidi, yézidi
Assyrian | assyrien
Chaldean | chaldéen
Syriac!, Syriacs! | syriaque
Aramean, Aramaean | araméen
Druze, Druse | druze
Alawite, Alawi, Nusayri | alaouite
Alevi | alévi
Maronite | maronite
Melkite | melkite
Bedouin, Beduin, Bedu! | bédouin
Hashemite | hachémite
Houthi, Huthi | houthi
Zaydi, Zaidi | zaydite, zaïdite
Marsh Arab, Ma'dan! |
Circassian, Cherkess, Adyghe | tcherkesse, circassien
Kabardian, Kabardin | kabarde
Balkar! | balkar
Karachay | karatchaï
Chechen | tchétchène
Ingush | ingouche
Avar! | avar
Lezgin, Lezgi! | lezghien, lezguien
Dargin, Dargwa! |
Kumyk | koumyk
Nogai | nogaï
Ossetian, Ossete | ossète
Mingrelian, Megrelian | mingrélien
Svan | svane
Ajarian, Adjarian | adjar
Talysh | talych
Laz! | laze
Pashtun, Pushtun, Pathan, Pakhtun, Pashtoon | pachtoune, pachtoun
Hazara | hazara
Aimaq |
Nuristani | nouristani
Baloch, Baluch, Balochi, Baluchi | baloutche
Brahui | brahoui
Lur!, Lurs! |
Bakhtiari | bakhtiari
Qashqai | kachkaï
Persian | persan, perse
Parsi, Parsee | parsi
Zoroastrian | zoroastrien
Baha'i, Bahai | bahaï, baha'i
Uyghur, Uighur, Uygur, Ouighour, Uigur | ouïghour, ouïgour
Hui! | hui^
Dungan | doungane
Karakalpak | karakalpak
Tatar, Tartar | tatar, tartare
Crimean Tatar | tatar de Crimée!
Bashkir | bachkir
Chuvash! | tchouvache
Mordvin | mordve
Udmurt | oudmourte
Komi! | komi
Kalmyk | kalmouk
Buryat, Buriat | bouriate
Tuvan | touvain
Yakut, Sakha! | iakoute
Evenk, Evenki, Tungus! | évenk, évène
Chukchi, Chukchee | tchouktche
Nenets! | nénètse
Khanty! | khanty
Altaian | altaïen
Turkic! | turcique, turcophone
Meskhetian Turk, Meskhetian |
Gagauz | gagaouze
Cossack | cosaque
Manchu | mandchou
# South, Southeast and East Asia
Rajput | rajpoute
Dalit | dalit
Brahmin | brahmane
Gurkha, Gorkha | gurkha
Sherpa | sherpa
Newar | newar
Madhesi | madhesi
Tharu | tharu
Lepcha |
Naga! | naga
Mizo | mizo
Bodo! | bodo
Assamese | assamais
Manipuri, Meitei | meitei
Khasi | khasi
Santal, Santhal | santal
Gond! | gond
Bhil | bhil
Adivasi | adivasi
Oriya, Odia! | oriya
Bihari | bihari
Marwari | marwari
Maratha, Mahratta | marathe
Konkani |
Kannadiga |
Malayali | malayali
Telugu! | télougou
Dravidian | dravidien
Ladakhi | ladakhi
Balti! |
Mohajir, Muhajir | mohajir
Saraiki, Seraiki |
Chakma | chakma
Rohingya | rohingya
Bamar! | bamar
Karens!, Kayin! |
Kachin | kachin
Shan!
Rakhine!, Arakanese | arakanais
Kokang! |
Karenni, Kayah! |
Lao! | lao!
Hmong, Miao! | hmong
Akha | akha
Khmer, Cambodian Khmer | khmer
Cham! | cham
Montagnard! |
Kinh! | kinh
Muong | muong
Malay | malais
Orang Asli! |
Dayak, Dyak | dayak
Iban | iban
Kadazan, Dusun |
Javanese | javanais
Sundanese | soundanais
Madurese | madurais
Balinese | balinais
Minangkabau | minangkabau
Batak | batak
Acehnese, Achehnese, Achinese | acehnais
Bugis! | bugis
Ambonese |
Sasak |
Moluccan | moluquois
Tagalog | tagalog
Cebuano | cebuano
Ilocano | ilocano
Visayan |
Moro! | moro^
Tausug | tausug
Maranao | maranao
Maguindanaoan |
Igorot | igorot
Lumad! |
Han Chinese!, Han! | han^
Hakka | hakka
Cantonese | cantonais
Hokkien! |
Zhuang | zhuang
Tujia |
Peranakan |
Ainu | aïnou
Ryukyuan, Okinawan | okinawaïen
Zainichi! |
# Europe
Roma!, Romani!, Romany!, Gypsy, Gipsy, Sinti! | tsigane, tzigane, rom^, gitan, manouche
Yenish! | yéniche
Irish Traveller |
Sami!, Saami!, Lapp, Laplander | sami^, lapon
Karelian | carélien
Ingrian | ingrien
Livonian | livonien
Sorb, Wend | sorabe
Kashubian | kachoube
Silesian | silésien
Pomeranian | poméranien
Ruthenian, Rusyn | ruthène
Lemko |
Hutsul | houtsoul
Szekler, Székely | sicule
Vlach, Wallachian | valaque
Aromanian | aroumain
Transylvanian Saxon, Transylvanian | transylvain
Moravian | morave
Bohemian! | bohémien
Sudeten German | allemand des Sudètes!
Volga German |
Swabian | souabe
Franconian | franconien
Rhinelander, Rhenish! | rhénan
Hanoverian |
Hessian |
Westphalian | westphalien
Istrian | istrien
Dalmatian | dalmate
Bosniak | bosniaque
Gorani |
Pomak | pomaque
Aegean | égéen
Cretan | crétois
Athenian | athénien
Spartan! | spartiate
Slav, Slavic!, Slavonic! |
South Slav | slave du Sud!
Germanic! | germanique, germain^
Celt, Celtic! | celte, celtique
Gael, Gaelic! | gaélique
Ulster Scot |
Aragonese | aragonais
Asturian | asturien
Valencian | valencien
Majorcan, Balearic! | majorquin
Canarian | canarien
Leonese |
Piedmontese | piémontais
Ligurian | ligure
Calabrian | calabrais
Apulian | apulien
Friulian | frioulan
Ladin! | ladin
Milanese | milanais
Roman | romain
Burgundian | bourguignon
Picard! | picard
Gascon | gascon
Auvergnat! | auvergnat
Vendean, Vendéen! | vendéen
Marseillais! | marseillais
Lyonnais! | lyonnais
Toulousain! | toulousain
Bruxellois! | bruxellois
Genevan | genevois
Zuricher | zurichois
# Americas and Oceania
Inuit!, Inuk, Eskimo, Inuits! | inuit, esquimau/esquimaude/esquimaux/esquimaudes
Aleut | aléoute
Yupik, Yup'ik | yupik
Métis! | métis^
First Nations! | Premières Nations!
Cree! | cri^
Ojibwe, Ojibwa, Ojibway, Chippewa | ojibwé
Algonquin, Algonquian | algonquin
Innu! | innu
Mi'kmaq, Micmac | micmac, mi'kmaq
Huron!, Wendat! | huron
Iroquois!, Haudenosaunee! | iroquois
Mohawk | mohawk
Seneca! |
Oneida! |
Onondaga |
Cayuga |
Tuscarora |
Abenaki | abénaki
Mohican, Mahican | mohican
Delaware Indian, Lenape | lenape
Shawnee | shawnee
Cherokee | cherokee
Choctaw | choctaw
Chickasaw | chickasaw
Creek Indian, Muscogee |
Seminole | séminole
Sioux!, Lakota, Dakota Sioux!, Oglala | sioux, lakota
Cheyenne! | cheyenne
Arapaho | arapaho
Comanche | comanche
Kiowa | kiowa
Apache! | apache
Navajo, Navaho, Diné! | navajo
Hopi | hopi
Zuni | zuñi
Pueblo Indian |
Blackfoot!, Blackfeet! | pied-noir^
Shoshone, Shoshoni | shoshone
Paiute | païute
Nez Perce!, Nez Percé! |
Pawnee | pawnee
Osage! | osage
Haida | haïda
Tlingit | tlingit
Salish | salish
Nootka | nootka
Chumash |
Cajun | cajun
Acadian | acadien
Chicano, Chicana | chicano
Tejano |
Creole! | créole
Garifuna, Garífuna | garifuna
Miskito | miskito
Maya!, Mayan | maya
Quiché!, K'iche'! | quiché
Aztec, Mexica! | aztèque
Toltec | toltèque
Olmec | olmèque
Zapotec | zapotèque
Mixtec | mixtèque
Nahua | nahua
Otomi | otomi
Tarahumara | tarahumara
Yaqui | yaqui
Huichol | huichol
Inca, Incan | inca
Quechua | quechua
Aymara | aymara
Guarani, Guaraní | guarani
Mapuche, Araucanian | mapuche
Tupi | tupi
Yanomami, Yanomamo | yanomami
Kayapo, Kayapó | kayapo
Shuar, Jivaro | shuar, jivaro
Ashaninka, Asháninka | ashaninka
Wayuu | wayuu
Taino, Taíno | taïno
Arawak | arawak
Carib! | caraïbe^
Maroon! | marron^
Gaucho | gaucho
Carioca | carioca
Paulista | pauliste
Porteño |
Rapa Nui! | rapanui
Aboriginal, Aborigine, Aboriginal Australian | aborigène
Torres Strait Islander |
Māori, Maori | maori
Pakeha |
Tahitian | tahitien
Chamorro | chamorro
Hawaiian Native, Native Hawaiian |
# religious communities
Muslim, Moslem, Mussulman!, Musulman! | musulman
Sunni, Sunnite | sunnite
Shia, Shi'a, Shiite, Shi'ite, Shi'i | chiite, chi'ite
Sufi | soufi
Ismaili, Isma'ili | ismaélien, ismaïlien
Ahmadi, Ahmadiyya! | ahmadi
Ibadi, Ibadite | ibadite
Kharijite | kharidjite
Twelver |
Wahhabi, Wahabi, Wahhabite | wahhabite
Deobandi | deobandi
Barelvi |
Mouride, Murid! | mouride
Tijani!, Tijaniyya! | tidjane
Qadiri | qadiri
Christian | chrétien
Catholic, Roman Catholic | catholique
Protestant | protestant
Orthodox Christian, Eastern Orthodox!, Greek Orthodox!, Russian Orthodox!, Ethiopian Orthodox! |
Evangelical | évangélique
Anglican | anglican
Episcopalian |
Lutheran | luthérien
Calvinist | calviniste
Huguenot | huguenot
Methodist | méthodiste
Baptist | baptiste^
Presbyterian | presbytérien
Pentecostal, Pentecostalist | pentecôtiste
Adventist, Seventh-day Adventist | adventiste
Mormon, Latter-day Saint | mormon
Quaker | quaker
Puritan | puritain
Mennonite | mennonite
Amish! | amish!
Hutterite |
Anabaptist | anabaptiste
Unitarian | unitarien
Jehovah's Witness, Jehovah's Witnesses! | Témoins de Jéhovah!
Jesuit | jésuite
Benedictine! | bénédictin
Franciscan | franciscain
Cistercian | cistercien
Carmelite | carmélite
Capuchin | capucin
Augustinian | augustinien
Salesian | salésien
White Father | Pères blancs!
Templar | templier
Cathar | cathare
Uniate, Greek Catholic | uniate
Old Believer | vieux-croyant^
Nestorian | nestorien
Jew, Jewish, Israelite | juif/juive/juifs/juives, israélite
Hebrew | hébreu/hébreux
Ashkenazi, Ashkenazic! | ashkénaze
Sephardi, Sephardic! | séfarade, sépharade
Mizrahi |
Hasidic!, Hasid, Hasidim!, Chasidic! | hassidique
Haredi, Haredim! | haredi
Karaite | karaïte
Samaritan | samaritain
Hindu, Hindoo | hindou
Sikh | sikh
Jain! | jaïn
Buddhist | bouddhiste
Taoist, Daoist | taoïste
Shintoist | shintoïste
Confucian, Confucianist | confucéen
Lamaist |
Rastafarian, Rasta | rasta
Mandaean, Sabian | mandéen, sabéen
# of history
Ottoman | ottoman
Byzantine! | byzantin
Greco-Roman! | gréco-romain
Hellenistic! | hellénistique
Trojan | troyen
Minoan | minoen
Mycenaean | mycénien
Dorian! | dorien
Ionian | ionien
Etruscan | étrusque
Sabine! | sabin^
Samnite | samnite
Carthaginian, Punic! | carthaginois
Phoenician | phénicien
Numidian | numide
Babylonian | babylonien
Sumerian | sumérien
Akkadian | akkadien
Hittite | hittite
Elamite | élamite
Mede, Median Persian | mède
Parthian | parthe
Sassanid, Sasanian | sassanide
Achaemenid | achéménide
Seleucid | séleucide
Ptolemaic! | ptolémaïque, lagide
Philistine | philistin
Canaanite | cananéen
Judean, Judaean | judéen
Moabite | moabite
Nabataean, Nabatean | nabatéen
Sogdian | sogdien
Bactrian | bactrien
Scythian | scythe
Sarmatian | sarmate
Hun | hun^
Goth, Gothic! | goth^
Visigoth, Visigothic! | wisigoth
Ostrogoth, Ostrogothic! | ostrogoth
Vandal! | vandale^
Frank!, Frankish!, Franks! |
Merovingian | mérovingien
Carolingian | carolingien
Capetian | capétien
Angevin | angevin
Gaul!, Gauls!, Gallic! | gaulois
Gallo-Roman | gallo-romain
Pict, Pictish! | picte
Viking | viking
Varangian | varègue
Norse!, Norseman!, Norsemen! | norrois
Thracian | thrace
Illyrian | illyrien
Dacian | dace
Khazar | khazar
Pecheneg | petchénègue
Cuman, Polovtsian | couman
Bulgar | bulgare de la Volga!
Seljuk, Seljuq, Seljukid | seldjoukide
Mamluk, Mameluke, Mamluke | mamelouk
Ayyubid | ayyoubide
Fatimid | fatimide
Abbasid | abbasside
Umayyad, Omayyad | omeyyade
Almoravid | almoravide
Almohad | almohade
Marinid, Merinid | mérinide
Saadian | saadien
Hafsid | hafside
Zirid | ziride
Hilalian, Banu Hilal! | hilalien
Saracen | sarrasin
Morisco, Moriscos | morisque
Mozarab | mozarabe
Crusader! | croisé^
Hanseatic! | hanséatique
Mughal, Moghul, Mogul! | moghol
Timurid | timouride
Safavid | safavide
Qajar | qadjar
Durrani | durrani
Kushan | kouchan
Maurya!, Mauryan | maurya
Chola! | chola
Habsburg!, Hapsburg! | habsbourgeois
Jacobite | jacobite
Hussite | hussite
Roundhead |
Confederate! | confédéré^
Voortrekker |
Sudeten! | sudète
Indo-Aryan | indo-aryen
Aryan | aryen
Semite, Semitic! | sémite, sémitique
Hamitic! | chamitique
Kushite | koushite
Aksumite, Axumite | aksoumite
Garamante | garamante
Dahomean |
`;
