/**
 * Continents, great regions, islands, seas, rivers, mountains and deserts, with English and French names and the rough coordinates
 * of their middle (of a river: of its lower course). Only names that are not common words. From general knowledge; see `readRegions`.
 */
export const REGIONS_OF_THE_WORLD = `
# continents and great regions
Africa|Afrique 2,20; Europe 50,15; Asia|Asie 35,90; North America|Amérique du Nord 45,-100
South America|Amérique du Sud -15,-60; Oceania|Océanie -15,160; Australasia|Australasie -28,150
Latin America|Amérique latine -10,-65; Central America|Amérique centrale 13,-86; Eurasia|Eurasie 52,70
The Americas|Americas 10,-80; Mesoamerica|Méso-Amérique 17,-93; Arctic|Arctique 80,0; Far North|Grand Nord 70,-95
West Africa|Afrique de l'Ouest|Western Africa|Afrique occidentale|AOF|French West Africa|Afrique occidentale française 13,-4
North Africa|Afrique du Nord|Northern Africa 29,8; East Africa|Afrique de l'Est|Eastern Africa|Afrique orientale 1,37
Central Africa|Afrique centrale|Middle Africa|French Equatorial Africa|Afrique équatoriale française|AEF|Equatorial Africa 3,18
Southern Africa|Afrique australe -20,25
Sub-Saharan Africa|Subsaharan Africa|Afrique subsaharienne|Black Africa|Afrique noire 0,20
Horn of Africa|Corne de l'Afrique 8,45
Great Lakes region|African Great Lakes|Région des Grands Lacs -2,30
Maghreb|Maghrib|Barbary|Barbary Coast|Berbérie|Grand Maghreb 32,3; Mashriq|Machrek|Mashreq 31,38
Sahel|Bilad al-Sudan 15,0; Sahara|Sahara Desert 23,10; Azawad|Azaouad|Azawagh|Azaouagh 18,-1; Guinea Coast 5,0
Upper Guinea|Haute-Guinée 10.5,-9.5; Gulf of Guinea|Golfe de Guinée 1,3; Slave Coast 6,2
Swahili Coast -6,39; Barbary States 34,3; Senegambia|Sénégambie 14,-15; Liptako-Gourma|Liptako|Three Borders 15,0.5
Fezzan|Fazzan 26,14; Cyrenaica|Cyrénaïque 30,22; Tripolitania|Tripolitaine 31,13
Kabylia|Kabylie|Petite Kabylie|Grande Kabylie 36.6,4.5; Hoggar|Ahaggar|Hoggar Mountains 23.3,5.5
Aïr Mountains|Massif de l'Aïr 18.3,8.7; Adrar des Ifoghas|Adrar des Iforas|Tigharghar|Tegharghar 19.8,1.5
Tibesti|Tibesti Mountains 21,17.5; Ennedi 17,22; Ténéré 18,11; Tanezrouft 24,0
Tassili n'Ajjer|Tassili des Ajjer|Tassili 25.5,8; Tidikelt 27,2; Touat|Tuat 27.5,-0.3; Mzab 32.5,3.7
Rif|Riff|Rif Mountains 35,-4; Sous Valley|Souss 30.2,-9
Atlas|Atlas Mountains|High Atlas|Haut Atlas|Middle Atlas|Moyen Atlas|Anti-Atlas 32,-5
Aurès|Aurès Mountains 35.3,6.5; Saguia el-Hamra|Seguia el-Hamra 27,-11.5
Río de Oro 23.5,-15; Hodh|Hodh Ech Chargui|Hodh el Gharbi 17,-8; Wagadou|Wagadou Forest|Ouagadou 15,-7.5
Macina|Massina 14.5,-5; Gourma|Gourma-Rharous 16,-1.5; Majabat al-Koubra 20,-6; Taoudenni|Taoudeni|Taoudénit 22.7,-4
Inner Niger Delta|Niger Inland Delta|Delta intérieur du Niger 15.2,-4.2; Niger Delta|Delta du Niger 5,6
Casamance 12.8,-15.2; Fouta Djallon|Futa Jallon|Fouta Djalon 11.3,-12.3; Fouta Toro|Futa Toro 16,-14
Hausaland|Pays haoussa 12.5,8; Yorubaland 7.5,4.5; Igboland|Biafra 5.8,7.2; Middle Belt 9,8
Lake Chad Basin|Bassin du lac Tchad 13,14; Sambisa|Sambisa Forest 11.2,13.4; Ogaden 7,44; Puntland 9,49
Somaliland|British Somaliland 9.7,45; Jubaland 0.5,42
Rift Valley|Great Rift Valley|Vallée du Rift|Vallée du Grand Rift -1,36; Darfur|Darfour|Dar Fur 13.5,24.5
Kordofan|Kurdufan 13,30; Nubia|Nubie 20,31; Kush|Kingdom of Kush 18.5,31.8; Tigray|Tigré 13.8,39
Zululand -28.4,31.8; Transvaal -25,29; Matabeleland -19.5,28; Mashonaland -17.3,31; Barotseland -15.5,23
Kivu|Kivus -3,28; Katanga|Shaba -9.5,26; Ituri Forest 1.5,28.5; Copperbelt -12.8,27.8; Cabinda -5.2,12.4
Okavango|Okavango Delta -19.3,22.9; Kalahari|Kalahari Desert -23,22; Namib|Namib Desert -24,15.3
Karoo|Great Karoo -32.5,22.5; Witwatersrand -26.2,27.5; Drakensberg -29,29.3; Serengeti -2.3,34.8
Ruwenzori|Rwenzori 0.4,29.9; Caprivi Strip|Caprivi -17.9,23; Sinai|Sinai Peninsula 29.5,33.8
Upper Egypt|Haute-Égypte 26,32; Lower Egypt|Basse-Égypte 30.8,31; Siwa Oasis 29.2,25.5; Nile Delta|Delta du Nil 31,31
Nile Valley|Vallée du Nil 26,32.5; Kharga Oasis 25.4,30.5; Dakhla Oasis 25.5,29; Tindouf camps|Rabouni 27.5,-8
Middle East|Moyen-Orient|Mideast 29,45; Near East|Proche-Orient 33,37; Levant 34,36
Fertile Crescent|Croissant fertile 35,40; Mesopotamia|Mésopotamie 33,44
Persian Gulf|Arabian Gulf|Golfe Persique|Golfe arabo-persique 27,51
Arabian Peninsula|Arabia|Péninsule arabique|Arabie 23,46; Hejaz|Hedjaz|Hijaz 23,40; Nejd|Najd 24.5,45; Asir 19,42.5
Hadhramaut|Hadramaut|Hadramawt 16,49; Empty Quarter|Rub' al-Khali 20,50; Dhofar 17.5,54; Tihama 15,43
West Bank|Cisjordanie|Judea and Samaria 32,35.3; Gaza Strip|Gaza|Bande de Gaza 31.4,34.4
Golan Heights|Golan|Plateau du Golan 33,35.8; Galilee 32.8,35.5; Judea|Judée|Judaea 31.5,35
Samaria|Samarie 32.2,35.2; Negev|Néguev 30.8,34.8; Bekaa|Beqaa|Bekaa Valley|Beqaa Valley|Plaine de la Bekaa 34,36
Mount Lebanon|Mont-Liban 34,35.8; Kurdistan|Iraqi Kurdistan|Kurdistan irakien 36.5,44
Anatolia|Anatolie|Asia Minor|Asie mineure 39,33; Cappadocia|Cappadoce 38.6,34.8; Cilicia|Cilicie 37,35.5
Rojava 36.5,40; Holy Land|Terre sainte 31.8,35.2; Jordan Valley 32,35.5
Sea of Galilee|Lake Tiberias|Lac de Tibériade 32.8,35.6; Dead Sea|Mer Morte 31.5,35.5; Mount Sinai 28.5,34
Shatt al-Arab|Chatt el-Arab 30.4,48.2; Khorasan|Khurasan|Khorassan 36,60; Baluchistan|Balochistan|Baloutchistan 28,65
Hindu Kush|Hindou Kouch 36,71; Khyber Pass|Khyber 34.1,71.1; Wakhan Corridor|Wakhan 37,73.5
Pamir|Pamirs|Pamir Mountains 38.5,73; Tora Bora 34.1,70.2; Panjshir|Panjshir Valley|Panchir 35.4,69.7
Waziristan|South Waziristan|North Waziristan 32.5,69.7; Swat|Swat Valley 35.2,72.4
Kashmir|Cachemire|Jammu and Kashmir|Jammu 34,76; Punjab|Pendjab|Panjab 31,74
Bengal|Bengale|West Bengal|East Bengal 24,88.5; Deccan|Deccan Plateau 17,77; Malabar Coast|Malabar 11,75.8
Coromandel Coast 13,80.2; Himalayas|Himalaya|Himalayan Range 28,84; Karakoram|Karakorum Range 35.9,76.5
Ladakh 34.2,77.6; Tibet|Tibetan Plateau 31.5,88.5; Aksai Chin 35.2,79.2; Siachen Glacier|Siachen 35.4,77.1
Terai 27,85; Sundarbans 21.9,89.2; Thar Desert|Thar 27,71
Caucasus|Caucase|Caucasus Mountains|North Caucasus|South Caucasus|Transcaucasia|Caucase du Nord|Transcaucasie 42.5,44.5
Nagorno-Karabakh|Karabakh|Haut-Karabakh|Artsakh 39.8,46.7; South Ossetia|Ossétie du Sud 42.3,44
Abkhazia|Abkhazie 43,41; Adjara|Ajara|Adjarie 41.6,42; Nakhchivan|Nakhichevan 39.3,45.4
Pankisi|Pankisi Gorge 42.1,45.3; Central Asia|Asie centrale 43,65
Turkestan|Turkistan|East Turkestan|Turkestan oriental 42,70; Transoxiana|Transoxiane 40,66
Ferghana Valley|Fergana Valley|Ferghana 40.6,71.3; Bactria|Bactriane 36.7,66.9; South Asia|Asie du Sud 22,80
Indian subcontinent|Subcontinent|sous-continent indien 22,79
Southeast Asia|South-East Asia|Asie du Sud-Est 8,110; East Asia|Asie de l'Est|Asie orientale 35,115
Far East|Extrême-Orient 35,115; Northeast Asia|Asie du Nord-Est 42,125
Asia-Pacific|Asie-Pacifique 10,130; Indo-Pacific|Indo-Pacifique 0,100
Indochina|Indochine|French Indochina|Indo-China 16,106; Cochinchina|Cochinchine|Cochin China 10.5,106.5
Tonkin 21.5,105.5; Golden Triangle 20.4,100.1; Mekong Delta|Delta du Mékong 10,105.8
Korean Peninsula|Péninsule coréenne 37.5,127.5; Manchuria|Mandchourie|Manchukuo 45,126
Inner Mongolia|Mongolie intérieure 43,113; Malay Peninsula|Malay Archipelago 5,102; Borneo 1,114; Sumatra 0,102
Java -7.3,110; Bali -8.4,115.1; Sulawesi|Celebes -2,121; Moluccas|Maluku|Moluques|Spice Islands -3,128
Timor|West Timor -9.2,124.8; New Guinea|Nouvelle-Guinée|Papua|West Papua|Irian Jaya|Papouasie -5,141
Aceh|Atjeh 4.7,96.8; Flores -8.6,121; Kalimantan -1,114; Luzon|Luçon 16.5,121; Mindanao 7.8,125; Visayas 10.7,123
Palawan 9.8,118.7; Sulu|Sulu Archipelago|Jolo 6,121; Basilan 6.5,122; Lombok -8.6,116.3; Sumbawa -8.7,118
Krakatoa -6.1,105.4; Spratly Islands|Spratlys|Îles Spratleys 9,113; Paracel Islands|Paracels 16.5,112
Senkaku Islands|Senkakus|Diaoyu Islands|Diaoyu 25.7,123.5; Hokkaido 43.3,142.8; Honshu 36,138
Kyushu 32.7,131; Shikoku 33.7,133.5; Okinawa 26.5,127.9; Ryukyu Islands|Ryukyus 26.5,128; Iwo Jima 24.8,141.3
Kuril Islands|Kurils|Kuriles|Northern Territories 46.5,151.5; Sakhalin 50.7,142.7
Kamchatka|Kamchatka Peninsula|Kamtchatka 56,159; Jeju|Jeju Island 33.4,126.5; Siberia|Sibérie 61,105
Urals|Ural Mountains|Oural|Ural 60,60; Russian Far East 60,140; Kolyma 65,153; Caspian|Caspian Sea|Mer Caspienne 42,50
Novaya Zemlya|Nouvelle-Zemble 74,56; Karelia|Karelian Isthmus|Carélie 63,33; Kola Peninsula|Kola 67.5,36
Donbas|Donbass|Donets Basin 48,38.3; Crimea|Crimée|Krim|Crimean Peninsula 45.2,34.3
Transnistria|Transnistrie|Trans-Dniester 47,29.4; Bessarabia|Bessarabie 47,28.5; Bukovina|Bucovine 48,26
Galicia|Galicie|Galizia 49.5,23.5; Volhynia|Volhynie 50.8,25; Ruthenia|Ruthénie|Carpathian Ruthenia 48.4,23
Transylvania|Transylvanie 46.5,24.5; Wallachia|Valachie 44.5,26; Dobruja|Dobrogea 44.5,28.5; Banat 45.6,21.3
Carpathians|Carpathian Mountains|Carpates 47,25.5; Balkans|Balkan Peninsula|Western Balkans|Balkan 42.5,21.5
Thrace 41.3,26.5; Rumelia|Roumélie 42,23; Dalmatia|Dalmatie 43.5,16.5; Istria|Istrie 45.2,14
Slavonia|Slavonie 45.5,17.8; Vojvodina|Voïvodine 45.3,20; Sandžak|Sanjak 43.2,20
Herzegovina|Herzégovine 43.4,17.8; Republika Srpska 44.8,17.2; Krajina 44.2,16; Epirus|Épire 39.6,20.7
Thessaly|Thessalie 39.6,22.3; Peloponnese 37.4,22.3; Attica|Attique 38,23.7; Crete 35.2,24.9
Cyclades 37,25.2; Aegean|Aegean Sea|Mer Égée 38.5,25; Ionian Islands|Îles Ioniennes 38.5,20.6; Corfu|Corfou 39.6,19.9
Rhodes 36.2,28; Lesbos 39.2,26.3; Lemnos 39.9,25.2; Dodecanese 36.5,27.2
Northern Cyprus|TRNC|Chypre du Nord 35.3,33.4; Mount Athos|Mont Athos 40.2,24.3; Mount Olympus|Mont Olympe 40.1,22.4
Western Europe|West Europe|Europe de l'Ouest|Europe occidentale 48,4
Eastern Europe|Europe de l'Est|Europe orientale|Eastern Bloc|Iron Curtain 50,27
Central Europe|Europe centrale|Mitteleuropa 49,16; Southern Europe|Europe du Sud 41,14
Northern Europe|Europe du Nord 61,15; Scandinavia|Scandinavie 62,14; Fennoscandia 64,25; Lapland|Laponie|Sápmi 68,25
Jutland 56,9.2; Benelux|Low Countries 51,5; Baltic States|Baltics|Baltic Republics|Pays baltes|États baltes 57,25
Iberia|Iberian Peninsula|Péninsule Ibérique 40,-4; British Isles|Îles Britanniques 54,-4
Nordic Countries|pays nordiques 62,16; Alps|Alpes|Swiss Alps|French Alps 46.5,9.5; Pyrenees 42.7,0.5
Apennines|Apennins 43,12; Jura 46.8,6.2; Vosges 48,7; Ardennes|Ardenne 50,5.5; Massif Central 45.2,3
Cévennes 44.2,3.7; Dolomites 46.4,11.8; Mont Blanc 45.8,6.9; Matterhorn|Cervin 46,7.7
Black Forest|Forêt-Noire|Schwarzwald 48,8.2; Ruhr|Ruhr Valley 51.5,7.2; Rhineland|Rhénanie 50.5,7
Palatinate|Palatinat 49.4,7.8; Swabia|Souabe 48.3,9.8; Franconia|Franconie 49.7,10.8
Sudetenland|Sudetes 50.2,16; Silesia|Silésie|Upper Silesia|Lower Silesia 51,17; Pomerania|Poméranie 54,16
Masuria|Mazurie 53.8,21.5; East Prussia|Prusse-Orientale 54.2,21; Bohemia|Bohême 50,14.5; Moravia|Moravie 49.3,17
Tyrol|Tirol|South Tyrol|Alto Adige|Haut-Adige 47,11.3; Styria|Styrie 47.2,15; Carinthia|Carinthie 46.7,14
Lusatia|Lusace 51.5,14.3; Schleswig-Holstein|Schleswig 54.3,9.7; Courland|Courlande 56.9,22; Livonia|Livonie 57.5,25.5
Samogitia 55.8,22.5; Flanders|Flandre|Flandres 51,3.5; Wallonia|Wallonie 50.4,4.8; Brabant 51.5,5
Frisia|Friesland|Frise 53.1,5.8; Zeeland 51.5,3.8; Brittany|Bretagne 48.2,-3; Normandy|Normandie 49,0
Burgundy|Bourgogne 47.2,4.5; Provence 43.8,5.8; Languedoc 43.6,3; Gascony|Gascogne 43.8,0; Aquitaine|Guyenne 44.5,0
Alsace 48.3,7.5; Lorraine|Alsace-Lorraine 48.8,6.3; Champagne 48.8,4.4; Picardy|Picardie 49.8,2.8
Savoy|Savoie|Haute-Savoie 45.6,6.5; Auvergne 45.6,3; Corsica|Corse 42.1,9.1; Vendée 46.7,-1.3; Poitou 46.6,0
Anjou 47.4,-0.8; Touraine 47.2,0.8; Dauphiné 45,5.5; Franche-Comté 47.2,6.2; French Riviera|Côte d'Azur 43.5,7
Camargue 43.5,4.5; Périgord|Dordogne 45.1,0.7; Limousin 45.8,1.5; Roussillon 42.6,2.7; Occitania|Occitanie 43.8,2
Île-de-France 48.7,2.5; Beauce 48.2,1.6; Sologne 47.6,1.8; Gaul|Gaule|Gallia 47,2.5
Catalonia|Catalogne|Cataluña|Catalunya 41.8,1.5; Andalusia|Andalousie|Andalucía 37.4,-4.7
Castile|Castille|Castilla 41,-4; Basque Country|Pays basque|Euskadi 43,-2.6; Aragon 41.5,-0.7
Asturias|Asturies 43.3,-6; Extremadura|Estrémadure 39.3,-6; Navarre|Navarra 42.7,-1.7; Cantabria|Cantabrie 43.2,-4
La Mancha 39.3,-3; Costa Brava 41.9,3.1; Costa del Sol 36.6,-4.6; Balearic Islands|Balearics|Baléares 39.5,3
Majorca|Mallorca|Majorque 39.6,3; Minorca|Menorca|Minorque 40,4.1; Ibiza 39,1.4; Al-Andalus 37.5,-4
Canary Islands|Canaries|Îles Canaries 28.3,-15.8; Tenerife 28.3,-16.6; Gran Canaria 27.9,-15.6; Lanzarote 29,-13.6
Fuerteventura 28.4,-14; Ceuta 35.9,-5.3; Melilla 35.3,-2.9; Algarve 37.2,-8.2; Alentejo 38.4,-7.9
Azores|Açores 38.5,-28; Madeira|Madère 32.7,-17; Lombardy|Lombardie|Lombardia 45.5,9.9
Tuscany|Toscane|Toscana 43.4,11; Umbria|Ombrie 43,12.5; Piedmont|Piémont|Piemonte 45,8; Liguria|Ligurie 44.3,8.5
Veneto|Vénétie 45.6,11.8; Friuli|Frioul 46.1,13.1; Emilia-Romagna|Émilie-Romagne|Romagna|Emilia 44.5,11
Lazio|Latium 41.9,12.8; Abruzzo|Abruzzes 42.2,13.9; Campania|Campanie 40.9,14.8; Apulia|Puglia|Pouilles 41,16.5
Calabria|Calabre 39,16.5; Basilicata|Basilicate 40.5,16.1; Sicily|Sicile|Sicilia 37.6,14
Sardinia|Sardaigne|Sardegna 40.1,9; Mezzogiorno 40.5,16; Lampedusa 35.5,12.6; Elba|Île d'Elbe 42.8,10.3
Capri 40.5,14.2; Vesuvius|Mount Vesuvius|Vésuve 40.8,14.4; Etna|Mount Etna 37.8,15; Po Valley 45,10.5
Papal States|États pontificaux 42.5,12.5; Hebrides|Outer Hebrides|Inner Hebrides 57.5,-7
Orkney|Orkneys|Orkney Islands|Orcades 59,-3; Shetland|Shetlands|Shetland Islands 60.4,-1.2; Isle of Wight 50.7,-1.3
Isle of Skye|Skye 57.3,-6.2; Isles of Scilly|Scilly Isles 49.9,-6.3; Channel Islands|Îles Anglo-Normandes 49.4,-2.3
Sark|Sercq 49.4,-2.4; Alderney|Aurigny 49.7,-2.2; Scottish Highlands|Highlands|Scottish Lowlands 57.3,-4.8
Lake District 54.5,-3.1; East Anglia|Est-Anglie 52.4,1; Midlands|West Midlands|East Midlands 52.6,-1.6
Cotswolds 51.8,-1.8; Dartmoor 50.6,-3.9; Pennines 54.3,-2.3; Yorkshire Dales 54.2,-2.2; Home Counties 51.5,-0.3
West Country 50.9,-3.5; Wessex 51,-2; Mercia 52.6,-1.7; Northumbria|Northumbrie 55.2,-2; Snowdonia 53,-3.9
Ben Nevis 56.8,-5; Lofoten|Lofoten Islands 68.3,14; Spitsbergen|Spitzberg 78.7,16; Gotland 57.5,18.5
Bornholm 55.1,14.9; Zealand|Sjælland|Seeland 55.5,11.8; Ostrobothnia 63,23; Svealand 60,15.5; Norrland 65,17
Skåne|Scania|Scanie 55.9,13.6; Saaremaa 58.4,22.5; Curonian Spit 55.3,20.9; Kattegat 57,11.5; Skagerrak 58,9.5
Midwest|Middle West|American Midwest 41.5,-91; Deep South|Dixie|American South 33,-88
New England|Nouvelle-Angleterre 43.9,-71.5; Great Plains|Grandes Plaines 41,-101
Rocky Mountains|Rockies|Montagnes Rocheuses|Rocheuses 43,-110
Appalachia|Appalachians|Appalachian Mountains|Appalaches 38,-80.5; Pacific Northwest 46.5,-121; East Coast 38.5,-75
West Coast 38,-122; Gulf Coast 29.8,-90; Bay Area|San Francisco Bay Area|San Francisco Bay 37.8,-122.3
Silicon Valley 37.4,-122; Great Lakes|Grands Lacs 45,-84; Rust Belt 41,-83; Bible Belt 34,-88
Sun Belt|Sunbelt 33,-100; Long Island 40.8,-73.1; Manhattan 40.78,-73.97; Brooklyn 40.65,-73.95
The Bronx|Bronx 40.85,-73.87; Staten Island 40.58,-74.15; Harlem 40.81,-73.95; Cape Cod 41.7,-70.3
Martha's Vineyard 41.4,-70.6; Nantucket 41.3,-70.1; Chesapeake Bay|Chesapeake 37.8,-76.1
Florida Keys|Key West 24.7,-81.2; Everglades 25.6,-80.9; Grand Canyon 36.1,-112.1; Yosemite 37.8,-119.5
Yellowstone 44.6,-110.5; Sierra Nevada 37.5,-119; Mojave|Mojave Desert 35,-115.5
Sonoran Desert|Sonora Desert 32,-112.5; Death Valley 36.5,-117; Niagara Falls|Niagara|Chutes du Niagara 43.1,-79.1
Klondike 64,-139; Maritimes|Maritime Provinces 46,-64; Acadia|Acadie 46,-65; Labrador 54,-62
Gaspé Peninsula|Gaspésie 48.7,-66; Vancouver Island|Île de Vancouver 49.6,-125.5; Baffin Island|Île de Baffin 69,-72
Nunavik 58,-73; Hudson Bay|Hudson's Bay|Baie d'Hudson 60,-85; Louisiana Territory 40,-95
New France|Nouvelle-France 47,-71; Alcatraz 37.83,-122.42; Hollywood 34.1,-118.33; Ozarks 36.8,-92.5
Mississippi Delta 33.5,-90.8; Texas Panhandle 35.5,-101.5; Aleutian Islands|Aleutians|Aléoutiennes 52,-174
Oahu 21.5,-158; Maui 20.8,-156.3; Pearl Harbor 21.36,-157.96; Cape Canaveral 28.5,-80.6
Guantanamo Bay|Guantanamo 19.9,-75.15
Caribbean|Caribbean Sea|West Indies|Caraïbes|Mer des Caraïbes|Antillas|Caraïbe 15,-73
Antilles|Greater Antilles|Lesser Antilles|Netherlands Antilles|French Antilles|Grandes Antilles|Petites Antilles|French West Indies 17,-66
Hispaniola|Saint-Domingue 19,-71; Windward Islands|Îles du Vent 14,-61; Leeward Islands 17,-62; Tobago 11.25,-60.7
Trinidad 10.4,-61.3; Yucatán Peninsula 20,-89; Baja California 28,-113.5; Chiapas Highlands 16.7,-92.6
Rio Grande|Río Bravo 28,-100; Mosquito Coast|Miskito Coast 13,-83.7; Darién Gap|Darien 8,-77.5
Amazon Basin|Amazonia|Amazonie|Amazon rainforest -4,-62
Andes|Andes Mountains|Cordillera de los Andes|Cordillère des Andes -20,-68; Altiplano -18,-68
Patagonia|Patagonie -44,-69; Tierra del Fuego|Terre de Feu -54,-69; Pampas|Pampa -35,-63; Gran Chaco|Chaco -23,-61
Mato Grosso -13,-56; Atacama|Atacama Desert -24,-69
Galápagos|Galápagos Islands|Îles Galápagos -0.6,-90.5
Easter Island|Île de Pâques -27.1,-109.4; Machu Picchu -13.2,-72.5; Guianas|Guyanes 4,-57
Southern Cone|Cône Sud -33,-65; Cape Horn|Cap Horn -56,-67.3; Aconcagua -32.7,-70; Lake Titicaca|Titicaca -15.8,-69.4
Río de la Plata|River Plate -35,-57; Pantanal -18,-57; Polynesia|Polynésie -17,-150
Melanesia|Mélanésie -10,160; Pacific Islands|South Pacific|South Seas -10,170; Tahiti -17.7,-149.4
Bora Bora -16.5,-151.7; Marquesas|Marquesas Islands|Îles Marquises -9.5,-139.5; Tuamotu -17.7,-143
Guadalcanal -9.6,160.1; Bougainville -6.2,155.2; Bismarck Archipelago -5,150; Mururoa|Moruroa -21.8,-138.9
Bikini Atoll 11.6,165.4; Tasmania|Tasmanie|Van Diemen's Land -42,146.6; Outback -25,134
Great Barrier Reef|Grande Barrière de corail -18.3,147.7; Uluru|Ayers Rock -25.3,131; Murray River -35,139
Nullarbor Plain -31,129; Arnhem Land -13,134; North Island|South Island -41,174; Stewart Island -47,168
Chatham Islands -44,-176.5; Midway Atoll|Midway Islands 28.2,-177.4; Wake Island 19.3,166.6
Tristan da Cunha -37.1,-12.3; Ascension Island -7.9,-14.4; Bouvet Island|Île Bouvet -54.4,3.4; Heard Island -53.1,73.5
Chagos|Chagos Islands|Chagos Archipelago|Diego Garcia|British Indian Ocean Territory|Îles Chagos -7.3,72.4
Zanzibar -6.1,39.3; Pemba Island -5.2,39.8; Lamu -2.3,40.9; Socotra 12.5,54; Mascarene Islands -20.5,57
Anjouan -12.2,44.4; Grande Comore -11.7,43.3; Bioko|Fernando Po 3.5,8.7; Gorée|Gorée Island|Île de Gorée 14.67,-17.4
Robben Island -33.8,18.4; Andaman Islands|Andamans|Nicobar Islands 12,92.8; Lakshadweep|Laccadive Islands 10.6,72.6
Djerba|Jerba 33.8,10.9; Gozo 36.05,14.25
# seas, gulfs, straits, oceans
Atlantic|Atlantic Ocean|Atlantique|Océan Atlantique|North Atlantic|South Atlantic|Atlantique Nord 25,-40
Pacific|Pacific Ocean|Pacifique|Océan Pacifique 0,-160; Indian Ocean|Océan Indien -15,78
Arctic Ocean|Océan Arctique|Océan glacial Arctique 85,0; Southern Ocean|Antarctic Ocean|Océan Austral -63,90
Mediterranean|Mediterranean Sea|Méditerranée|Mer Méditerranée 36,17
Adriatic|Adriatic Sea|Adriatique|Mer Adriatique 43,15; Ionian Sea|Mer Ionienne 38,19
Tyrrhenian Sea|Mer Tyrrhénienne 40,12; Black Sea|Mer Noire 43,34; Sea of Azov|Azov Sea|Mer d'Azov 46,37
Sea of Marmara|Marmara|Mer de Marmara 40.7,28; Bosphorus|Bosporus|Bosphore 41.1,29.1; Dardanelles|Hellespont 40.2,26.4
Gallipoli Peninsula 40.3,26.4; Red Sea|Mer Rouge 20,38.5; Gulf of Aden|Golfe d'Aden 12.5,47.5
Gulf of Aqaba|Gulf of Eilat 28.8,34.8; Gulf of Oman|Golfe d'Oman 25,58.5
Strait of Hormuz|Straits of Hormuz|Hormuz|Détroit d'Ormuz|Ormuz 26.6,56.3
Bab el-Mandeb|Bab al-Mandab 12.6,43.3; Gulf of Sidra|Gulf of Sirte|Golfe de Syrte 32,18
Strait of Gibraltar|Détroit de Gibraltar 36,-5.5; Suez Canal|Canal de Suez 30.5,32.3; North Sea|Mer du Nord 56,3
Baltic|Baltic Sea|Baltique|Mer Baltique 58,20; Gulf of Finland 59.8,26; Gulf of Bothnia 63,20
White Sea|Mer Blanche 66,38; Barents Sea|Mer de Barents 75,38; Kara Sea 77,77; Norwegian Sea 68,2
Irish Sea|Mer d'Irlande 53.5,-5; English Channel|La Manche|Strait of Dover 50.2,-1
Bay of Biscay|Biscay|Golfe de Gascogne 45,-4; Celtic Sea 50.5,-8; Firth of Forth 56.1,-3; Wadden Sea 53.5,6
Denmark Strait 67,-26; Labrador Sea 58,-55
Gulf of St. Lawrence|Gulf of Saint Lawrence|Golfe du Saint-Laurent 48,-61.5; Bay of Fundy 45,-66
Gulf of Mexico|Golfe du Mexique 25,-90; Gulf of California|Sea of Cortez 27,-111
Panama Canal|Canal de Panama 9.1,-79.7; Strait of Magellan|Straits of Magellan|Détroit de Magellan -53.5,-70.7
Drake Passage -58,-65; Bering Strait|Bering Sea|Détroit de Béring 62,-172
Northwest Passage|Passage du Nord-Ouest 74,-100; Davis Strait 65,-57; Beaufort Sea 72,-140; Sargasso Sea 28,-66
Bermuda Triangle 25,-71; Bay of Bengal|Golfe du Bengale 15,88; Arabian Sea|Mer d'Oman|Mer d'Arabie 15,65
Andaman Sea 11,96; Strait of Malacca|Malacca Strait|Straits of Malacca|Détroit de Malacca 4,100
South China Sea|Mer de Chine méridionale|Mer de Chine 13,114; East China Sea 29,125; Yellow Sea|Mer Jaune 36,123
Sea of Japan|East Sea|Mer du Japon 40,135; Sea of Okhotsk|Mer d'Okhotsk 54,150
Taiwan Strait|Détroit de Taïwan|Formosa Strait 24.5,119.5; Gulf of Tonkin|Golfe du Tonkin 20,108
Gulf of Thailand|Golfe de Thaïlande 10,101.5; Java Sea -5,110; Celebes Sea 3,122; Timor Sea -11,127
Sunda Strait -6,105.8; Coral Sea|Mer de Corail -18,155; Tasman Sea|Mer de Tasman -38,160; Bass Strait -40,146
Cook Strait -41.2,174.5; Torres Strait -10,142; Mozambique Channel|Canal du Mozambique -18,41
Cape of Good Hope|Cap de Bonne-Espérance -34.4,18.5; Bight of Benin|Golfe du Bénin 5.5,2.5; Ross Sea -75,-175
Weddell Sea -73,-45; Gulf states|États du Golfe 25,51
# rivers and lakes
Nile|River Nile|Nile River|Nil|Blue Nile|White Nile|Nil Bleu|Nil Blanc 24,32.9
Niger River|River Niger|Fleuve Niger 12,4; Congo River|River Congo|Fleuve Congo|Congo Basin|Bassin du Congo -2,18
Zambezi|Zambezi River|Zambèze -17,33; Limpopo River -24,32; Orange River -28.7,20
Senegal River|Fleuve Sénégal 16.5,-15.5; Gambia River 13.5,-15; Volta River|Lake Volta|Lac Volta 7,0.2
Benue River|Bénoué 8,9; Logone|Chari River|Chari 11.5,15.2; Ubangi River|Oubangui|Ubangi 4.5,18.5
Shabelle River|Webi Shabelle|Jubba River|Juba River 1.5,43.5; Okavango River -18,20.5
Lake Victoria|Lac Victoria|Victoria Nyanza -1,33; Lake Tanganyika|Lac Tanganyika -6.5,29.8
Lake Malawi|Lake Nyasa|Lac Malawi -12,34.5; Lake Chad|Lac Tchad 13,14.2; Lake Turkana|Lake Rudolf 3.5,36
Lake Kivu|Lac Kivu -2,29.2; Lake Albert 1.7,31; Lake Tana 12,37.3; Lake Faguibine|Faguibine 16.8,-3.9
Lake Débo 15.3,-4.2; Victoria Falls|Chutes Victoria -17.9,25.9; Kilimanjaro|Mount Kilimanjaro|Mt Kilimanjaro -3.1,37.4
Mount Kenya -0.15,37.3; Aswan High Dam|Lake Nasser 23.5,32.9; Euphrates|Euphrates River|Euphrate 33,43.5
Tigris|Tigris River 33.5,44.3; Jordan River|River Jordan|Jourdain 32,35.55; Orontes River 35,36.4
Litani|Litani River 33.4,35.5; Indus|Indus River 26,68; Ganges|River Ganges|Gange|Ganga 25.3,83
Brahmaputra|Brahmaputra River 26.5,93; Yamuna|Jumna 27,78; Godavari River 17,81.5; Narmada River 22,75
Helmand River 31,64; Amu Darya|Oxus 40,62; Syr Darya|Jaxartes 45,65; Aral Sea|Mer d'Aral 45,60
Lake Baikal|Baikal|Lac Baïkal 53.5,108; Lake Balkhash 46,74; Lake Van 38.6,43; Lake Urmia 37.7,45.4
Lake Sevan 40.3,45.3; Mount Ararat|Ararat 39.7,44.3; Mount Elbrus|Elbrus 43.4,42.4
Gobi|Gobi Desert|Désert de Gobi 42.5,103.5; Taklamakan|Taklamakan Desert 39,83; Altai|Altai Mountains 48.5,89
Tian Shan|Tien Shan 42,80; Kunlun|Kunlun Mountains 36,84; Mount Everest|Everest|Mt Everest 28,86.9; K2 35.9,76.5
Annapurna 28.6,83.8; Kangchenjunga 27.7,88.1; Mount Fuji|Fujiyama|Mont Fuji 35.4,138.7
Yangtze|Yangtze River|Yangzi|Chang Jiang|Yang-tsé 30.5,114; Yellow River|Huang He|Fleuve Jaune 35,110
Pearl River|Pearl River Delta 22.8,113.5; Mekong|Mekong River 15,105; Irrawaddy|Ayeyarwady 20,95
Salween|Salween River 19,97.5; Chao Phraya 14.5,100.5; Red River|Fleuve Rouge 21,105.8; Yalu River|Yalu 40.5,125
Amur|Amur River|Amour River 50,130; Yenisei|Yenisey|Ienisseï 66,87; Lena River 66,125; Irtysh River|Irtysh 58,70
Volga|Volga River 50,46; Don River 48,41; Dnieper|Dnipro River|Dniepr 48,35; Dniester|Dniestr 47,29.5
Neva River|Neva 59.9,30.5; Lake Ladoga|Ladoga 61,31.5; Lake Onega 61.7,35.5; Danube 45,19
Rhine|Rhein|Rhin|Upper Rhine|Lower Rhine 50.5,7.5; Rhône 44.5,4.8; Seine 49.2,1.5
Loire|Loire Valley|Vallée de la Loire 47.4,0.7; Garonne 44.5,0; Meuse|Maas River 50.3,5; Moselle|Mosel 49.8,6.6
Somme 50,2.3; Marne 48.9,3.5; Scheldt|Escaut 51.2,4.3; Elbe River|River Elbe 53,10.5; Oder|Odra|Oder-Neisse 52.5,14.6
Neisse 51.5,14.7; Vistula|Wisła|Vistule 52.3,20; Vltava|Moldau 49.8,14.4; Drina 44,19.3; Sava River|Sava 45,18
Tisza 47,20.3; Thames|River Thames|Tamise 51.5,-0.5; Severn|River Severn 51.8,-2.3
Mersey|River Mersey|Merseyside 53.4,-3; Tyne|River Tyne 55,-1.6; River Clyde|Clyde|Clydeside 55.8,-4.3
Shannon River|River Shannon 52.8,-8.8; River Trent 53,-1; Tagus|Tejo|Tajo|Tage 39.5,-8; Douro|Duero 41.2,-8
Ebro|Ebro River|Èbre 41.5,-0.8; Guadalquivir 37.4,-5.9; Tiber|Tevere|Tibre 42,12.5; Arno River|Arno 43.7,11
Po River 45,10; Isonzo|Soča 46,13.6; Lake Geneva|Lac Léman|Léman 46.4,6.5
Lake Constance|Lac de Constance|Bodensee 47.6,9.4; Lake Como|Lac de Côme 46,9.3; Lake Garda 45.6,10.7
Lake Maggiore|Lac Majeur 46,8.7; Lake Balaton|Balaton 46.8,17.7; Lake Ohrid 41,20.7; Loch Ness 57.3,-4.5
Loch Lomond 56.1,-4.6; Lake Windermere|Windermere 54.4,-2.9; Rubicon 44.1,12.3; Mississippi River 35,-90.5
Missouri River 40,-96; Ohio River 38,-86; Hudson River|Hudson Valley 41.5,-74; Potomac|Potomac River 38.5,-77.2
Colorado River|Lake Mead 35,-114.5; Columbia River 46,-122
St. Lawrence River|Saint Lawrence River|Fleuve Saint-Laurent|Saint-Laurent 47,-70.5; Yukon River 63,-155
Mackenzie River 65,-126; Tennessee Valley 35,-86; Shenandoah Valley|Shenandoah 38.5,-78.8
Lake Superior|Lac Supérieur 47.7,-87.5; Lake Michigan|Lac Michigan 44,-87; Lake Huron|Lac Huron 44.8,-82.4
Lake Erie|Lac Érié 42.2,-81.2; Lake Ontario|Lac Ontario 43.7,-77.9; Lake Tahoe 39.1,-120
Great Salt Lake|Grand Lac Salé 41.1,-112.5; Lake Winnipeg 52,-97; Lake Champlain 44.5,-73.3; Puget Sound 47.6,-122.4
Mount Rainier 46.9,-121.8; Mount McKinley|Denali 63.1,-151; Mount Rushmore 43.9,-103.5; Mount St. Helens 46.2,-122.2
Amazon River|River Amazon|Amazone -3,-58; Orinoco|Orinoco River|Orénoque 8,-64; Paraná River -30,-60
São Francisco River -10,-40; Magdalena River 8,-74; Lake Maracaibo 9.8,-71.5; Lake Nicaragua 11.5,-85.4
Popocatépetl 19,-98.6; Iguazu Falls|Iguaçu Falls -25.7,-54.4; Angel Falls 6,-62.5; Darling River -32,143
# antiquity, realms and states that are no more, alliances of states
Ottoman Empire|Empire ottoman|Sublime Porte 39,33
Soviet Union|USSR|U.S.S.R.|URSS|Union soviétique|Union of Soviet Socialist Republics 57,60
Yugoslavia|Yougoslavie|Jugoslavia|SFRY|Former Yugoslavia|ex-Yougoslavie 44,19
Czechoslovakia|Tchécoslovaquie 49.5,16.5; Prussia|Prusse|Preussen 53,15
Austria-Hungary|Austro-Hungarian Empire|Autriche-Hongrie|Empire austro-hongrois 47.5,18
Holy Roman Empire|Saint-Empire|Saint-Empire romain germanique 49.5,11
Roman Empire|Empire romain|Eastern Roman Empire|Western Roman Empire|Imperium Romanum 41.9,12.5
Roman Republic|République romaine 41.9,12.6; Byzantium|Byzantine Empire|Byzance|Empire byzantin 41,29
Persian Empire|Empire perse|Achaemenid Empire 31,53; British Empire|Empire britannique 51.5,-0.1
Mughal Empire|Empire moghol 27.2,78; Mongol Empire|Empire mongol|Golden Horde|Horde d'or 47,103
Inca Empire|Tawantinsuyu -13.5,-72; Aztec Empire 19.4,-99.1; Mali Empire|Empire du Mali 11.5,-8
Songhai Empire|Songhay Empire|Empire songhaï 16.3,0; Ghana Empire|Empire du Ghana 15.7,-8
Sokoto Caliphate|Califat de Sokoto 13,5.2; Kanem-Bornu|Kanem|Bornu|Bornou 13,14.5; Ashanti Empire 6.7,-1.7
Kingdom of Kongo -6.3,14.2; Great Zimbabwe -20.3,30.9; Orange Free State -29,26.5; Cape Colony|Colonie du Cap -33,20
Aksum|Axum|Kingdom of Aksum 14.1,38.7; Abbasid Caliphate|Umayyad Caliphate 33.3,44.4
Islamic Caliphate|Caliphate|Califat 34,41; Safavid Empire 32.6,51.7; Parthia|Parthie 37,58
Babylon|Babylonia|Babylone|Babylonie 32.5,44.4; Assyria|Assyrie 36.4,43.2; Sumer 31.3,45.6; Nineveh|Ninive 36.4,43.15
Ur 31,46.1; Akkad 33.1,44.1; Carthage 36.9,10.3; Phoenicia|Phénicie 33.9,35.6; Canaan 32,35; Numidia|Numidie 36,6
Mauretania|Maurétanie 34.5,-2; Troy|Troie 40,26.2; Sparta|Sparte 37.1,22.4; Mycenae|Mycènes 37.7,22.8
Thebes 25.7,32.6; Knossos 35.3,25.2; Pompeii|Pompéi 40.75,14.5; Herculaneum 40.8,14.35; Etruria|Étrurie 43,11.5
Magna Graecia|Grande-Grèce 39.5,16.5; Palmyra|Palmyre 34.55,38.27; Petra 30.33,35.44; Dacia|Dacie 45.7,23.5
Illyria|Illyrie 42,19.5; Pannonia|Pannonie 47,18; Scythia|Scythie 47,38; Germania|Germanie 51,11; Britannia 53,-2
Caledonia 56.5,-4.2; Hispania|Hispanie 40,-4; Lusitania|Lusitanie 39,-8; Gallia Narbonensis 43.3,3
Colchis|Colchide 42.2,42; Phrygia|Phrygie 39,31; Kingdom of Jerusalem 31.8,35.25; Kievan Rus|Rus' de Kiev 50.4,30.5
Muscovy|Moscovie 55.7,37.6; Polish-Lithuanian Commonwealth 53,24; Grand Duchy of Lithuania 54.7,25.3
Kingdom of Hanover 52.4,9.7; Hanseatic League|Hanse 53.9,10.7
Two Sicilies|Kingdom of the Two Sicilies|Deux-Siciles 40.8,14.3
Venetian Republic|Republic of Venice|République de Venise 45.4,12.3
Dutch Republic|United Provinces|Provinces-Unies 52.1,4.3; Spanish Netherlands 50.8,4.4
New Spain|Nouvelle-Espagne 19.4,-99; Gran Colombia|Grande Colombie 4.6,-74; New Granada|Nouvelle-Grenade 4.6,-74.1
Thirteen Colonies|Treize Colonies 39,-76; Confederate States|Confederate States of America 33,-86
New Netherland 41,-74; New Amsterdam 40.7,-74; United Arab Republic|UAR|République arabe unie 30,31
Serbia and Montenegro|Serbie-et-Monténégro 43.5,20.5; Free City of Danzig|Danzig Corridor 54.35,18.65
Heligoland|Helgoland 54.2,7.9; Transkei -31.5,28.5; Bophuthatswana -25.5,25.5; Ciskei -32.7,27
Hindustan|Hindoustan 25,80; Cathay 35,105; Joseon|Chosun|Choson|Goryeo 37.5,127; Champa 14,108.5
Ruanda-Urundi -2.5,30
# Places inside cities and other sites that are talked of as places
White House|Maison-Blanche 38.9,-77.04; Kremlin 55.75,37.62
Downing Street|10 Downing Street|Number 10 51.5,-0.13; Whitehall 51.5,-0.126; Westminster 51.5,-0.137
Buckingham Palace 51.5,-0.14; Capitol Hill|Capitol 38.89,-77; Camp David 39.65,-77.46; Wall Street 40.71,-74.01
Ground Zero|World Trade Center|Twin Towers 40.71,-74.01; Times Square 40.76,-73.99; Central Park 40.78,-73.97
Broadway 40.76,-73.98; Fifth Avenue 40.77,-73.97; Madison Avenue 40.76,-73.98; Sunset Boulevard 34.1,-118.35
Beverly Hills 34.07,-118.4; Élysée|Palais de l'Élysée|Elysée Palace 48.87,2.32
Quai d'Orsay 48.86,2.32; Matignon 48.85,2.32; Champs-Élysées 48.87,2.31
Eiffel Tower|Tour Eiffel 48.86,2.29; Notre-Dame de Paris|Notre Dame Cathedral 48.85,2.35; Montmartre 48.89,2.34
Bastille 48.85,2.37; Place de la République 48.87,2.36; Versailles Palace|Château de Versailles 48.8,2.12
Brandenburg Gate|Porte de Brandebourg 52.52,13.38; Berlin Wall|Mur de Berlin 52.51,13.4
Checkpoint Charlie 52.51,13.39; Red Square|Place Rouge 55.75,37.62; Tahrir Square|Place Tahrir|Tahrir 30.04,31.24
Tiananmen Square|Tiananmen|Place Tian'anmen 39.9,116.4; Maidan|Independence Square 50.45,30.52
Taksim Square|Taksim|Gezi Park 41.04,28.98; Green Zone 33.3,44.39
Temple Mount|Esplanade des Mosquées|Haram al-Sharif 31.78,35.24; Western Wall|Mur des Lamentations 31.78,35.23
East Jerusalem|Jérusalem-Est|West Jerusalem 31.78,35.24; Abu Ghraib 33.3,44.07; Trafalgar Square 51.51,-0.13
Piccadilly|Piccadilly Circus 51.51,-0.13; Fleet Street 51.51,-0.11; Baker Street 51.52,-0.16; Soho 51.51,-0.13
Hyde Park 51.51,-0.17; Heathrow|Heathrow Airport 51.47,-0.45; Gatwick|Gatwick Airport 51.15,-0.18
Charles de Gaulle Airport 49.01,2.55; JFK Airport|Kennedy Airport 40.64,-73.78; LaGuardia 40.78,-73.87
Tower of London|Tour de Londres 51.51,-0.08; London Bridge 51.51,-0.09; Stonehenge 51.18,-1.83; Taj Mahal 27.17,78.04
Colosseum|Colisée 41.89,12.49; Acropolis|Acropole|Parthenon 37.97,23.73
Forbidden City|Cité interdite 39.92,116.39; Great Wall|Great Wall of China|Grande Muraille 40.4,116.6
Auschwitz|Auschwitz-Birkenau|Birkenau 50.03,19.2; Buchenwald 51.02,11.25; Treblinka 52.63,22.05
Chernobyl|Tchernobyl|Tchornobyl 51.39,30.1; Fukushima Daiichi 37.42,141.03; Three Mile Island 40.15,-76.72
Waterloo Battlefield 50.68,4.41; Dien Bien Phu 21.39,103.02; Omaha Beach|Utah Beach 49.37,-0.87
Gettysburg Battlefield 39.81,-77.23; El Alamein 30.83,28.95; Area 51 37.24,-115.81
`;
