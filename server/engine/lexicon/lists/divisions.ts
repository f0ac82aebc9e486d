/**
 * First-level divisions of countries, and some lesser ones that are much talked of, with English and French names and the rough
 * coordinates of their middle, by country. Left out are names that are words ("Centre", "Northern"). From general knowledge.
 */
export const DIVISIONS = `
[US]
Alabama 32.8,-86.8; Alaska 64,-152; Arizona 34.3,-111.7; Arkansas 34.8,-92.4; California|Californie|Calif. 37.2,-119.5
Colorado|Colo. 39,-105.5; Connecticut|Conn. 41.6,-72.7; Delaware|Del. 39,-75.5; Florida|Floride|Fla. 28.5,-82.4
Georgia|Géorgie|Ga. 32.6,-83.4; Hawaii|Hawai 20.8,-156.5; Idaho 44.4,-114.6; Illinois|Ill. 40,-89.2
Indiana|Ind. 39.9,-86.3; Iowa 42,-93.5; Kansas|Kan. 38.5,-98.4; Kentucky|Ky. 37.5,-85.3
Louisiana|Louisiane|La. 31,-92; Maine 45.3,-69.2; Maryland|Md. 39,-76.8; Massachusetts|Mass. 42.3,-71.8
Michigan|Mich. 44.3,-85.4; Minnesota|Minn. 46.3,-94.3; Mississippi|Miss. 32.7,-89.7; Missouri|Mo. 38.4,-92.5
Montana|Mont. 47,-109.6; Nebraska|Neb. 41.5,-99.8; Nevada|Nev. 39.3,-116.6; New Hampshire|N.H. 43.7,-71.6
New Jersey|N.J. 40.2,-74.7; New Mexico|Nouveau-Mexique|N.M. 34.4,-106.1
New York|New York State|État de New York|N.Y. 42.9,-75.5; North Carolina|Caroline du Nord|N.C. 35.5,-79.4
North Dakota|Dakota du Nord|N.D. 47.4,-100.5; Ohio 40.3,-82.8; Oklahoma|Okla. 35.6,-97.5; Oregon|Ore. 43.9,-120.6
Pennsylvania|Pennsylvanie|Pa.|Penn. 40.9,-77.8; Rhode Island|R.I. 41.7,-71.6
South Carolina|Caroline du Sud|S.C. 33.9,-80.9; South Dakota|Dakota du Sud|S.D. 44.4,-100.2
Tennessee|Tenn. 35.9,-86.4; Texas|Tex. 31.5,-99.3; Utah 39.3,-111.7; Vermont|Vt. 44.1,-72.7
Virginia|Virginie|Va. 37.5,-78.9; Washington State|État de Washington 47.4,-120.5
West Virginia|Virginie-Occidentale|W.Va. 38.6,-80.6; Wisconsin|Wis. 44.6,-89.9; Wyoming|Wyo. 43,-107.6
District of Columbia|D.C. 38.9,-77; The Carolinas|Carolinas 34.7,-80; The Dakotas|Dakotas 45.9,-100.3
Northern California 39.5,-122; Southern California|SoCal 34,-117; Upstate New York 43,-75.5; Orange County 33.7,-117.8
Silicon Alley 40.74,-73.99
[CA]
Alberta 55,-115; British Columbia|Colombie-Britannique|B.C. 54,-125; Manitoba 55,-97
New Brunswick|Nouveau-Brunswick 46.5,-66.4
Newfoundland|Newfoundland and Labrador|Terre-Neuve|Terre-Neuve-et-Labrador 48.5,-56
Nova Scotia|Nouvelle-Écosse 45,-63; Ontario|Upper Canada 50,-86
Prince Edward Island|Île-du-Prince-Édouard|P.E.I. 46.4,-63.2; Quebec|Lower Canada|Bas-Canada 53,-70
Saskatchewan 54,-106; Northwest Territories|Territoires du Nord-Ouest 65,-119; Nunavut 70,-90; Yukon 64,-135
Cape Breton|Cape Breton Island 46.2,-60.8
[MX]
Aguascalientes 22,-102.3; Baja California Sur 25.8,-112; Campeche 18.9,-90.4; Chiapas 16.5,-92.5
Chihuahua 28.8,-106.5; Coahuila 27.3,-102; Colima 19.1,-104; Durango 24.9,-104.9; Guanajuato 21,-101
Guerrero 17.6,-100; Hidalgo 20.5,-98.9; Jalisco 20.6,-103.7; Michoacán 19.2,-101.9; Morelos 18.7,-99.1
Nayarit 21.8,-104.8; Nuevo León 25.6,-99.9; Oaxaca 17,-96.5; Puebla 19,-98; Querétaro 20.9,-99.9
Quintana Roo 19.6,-88; San Luis Potosí 22.6,-100.4; Sinaloa 25,-107.5; Sonora 29.6,-110.9; Tabasco 18,-92.6
Tamaulipas 24.3,-98.6; Tlaxcala 19.4,-98.2; Veracruz 19.4,-96.4; Yucatán 20.8,-89; Zacatecas 23,-102.7
[BR]
Acre -9.1,-70.5; Alagoas -9.6,-36.8; Amapá 1.4,-51.8; Amazonas -4.2,-64.7; Bahia -12.5,-41.7; Ceará -5.3,-39.4
Espírito Santo -19.6,-40.7; Goiás -16,-49.6; Maranhão -5.1,-45.3; Mato Grosso do Sul -20.4,-54.8
Minas Gerais -18.5,-44.6; Pará -4,-53; Paraíba -7.1,-36.7; Paraná -24.6,-51.6; Pernambuco -8.3,-37.9; Piauí -7.4,-42.8
Rio Grande do Norte -5.8,-36.6; Rio Grande do Sul -29.8,-53.5; Rondônia -10.9,-62.8; Roraima 2.1,-61.4
Santa Catarina -27.2,-50.5; São Paulo State -22.3,-48.7; Sergipe -10.6,-37.4; Tocantins -10.2,-48.3
[AR]
Catamarca -27.3,-66.9; Chubut -43.8,-68.5; Corrientes -28.8,-57.8; Entre Ríos -32,-59.2; Formosa Province -24.9,-59.9
Jujuy -23.3,-65.7; Misiones -26.8,-54.6; Neuquén -38.6,-70; Salta -24.3,-64.8; Tucumán -26.9,-65.4
Mendoza Province -34.6,-68.6
[CO]
Antioquia 7,-75.5; Cauca 2.4,-76.8; Valle del Cauca 3.9,-76.5; Cundinamarca 4.8,-74; Boyacá 5.8,-73; Caquetá 0.9,-73.9
Chocó 6,-77; Nariño 1.5,-78; Putumayo 0.5,-76; Arauca 6.6,-71; La Guajira|Guajira 11.5,-72.5; Norte de Santander 8,-73
Casanare 5.4,-71.6
[VE]
Zulia 10,-72.3; Táchira 7.9,-72.1; Barinas 8.2,-69.9; Carabobo 10.2,-68; Bolívar State 6,-63.5
[BO]
Santa Cruz Department -17.3,-61.4; Cochabamba Department -17.2,-66; Tarija -21.6,-64; Beni -13.5,-65.3
[PE]
Ayacucho -13.2,-74.2; Huancavelica -12.8,-75; Puno -15,-70; Loreto -4.5,-74; Madre de Dios -12,-70.6; Apurímac -14,-73
[IN]
Andhra Pradesh 15.9,79.7; Arunachal Pradesh 28.2,94.7; Assam 26.2,92.9; Bihar 25.8,85.8; Chhattisgarh 21.3,82
Goa 15.3,74.1; Gujarat 22.7,71.6; Haryana 29.2,76.3; Himachal Pradesh 31.9,77.3; Jharkhand 23.6,85.3
Karnataka 14.7,76.2; Kerala 10.5,76.4; Madhya Pradesh 23.5,78.3; Maharashtra 19.6,76; Manipur 24.7,93.9
Meghalaya 25.5,91.3; Mizoram 23.3,92.8; Nagaland 26.1,94.5; Odisha|Orissa 20.5,84.4; Rajasthan 26.6,73.8
Sikkim 27.6,88.5; Tamil Nadu 11,78.4; Telangana 17.8,79; Tripura 23.7,91.7; Uttar Pradesh 27,80.6
Uttarakhand 30.1,79.2; Oudh|Awadh 26.8,81; Madras Presidency 11,78; Bombay Presidency 19,73.5; Hyderabad State 17.5,78
Ayodhya 26.8,82.2; Bundelkhand 25.3,79.5
[PK]
Sindh|Sind 26,68.8; Khyber Pakhtunkhwa|North-West Frontier Province|NWFP 34.5,72
FATA|Federally Administered Tribal Areas|Tribal Areas 33,70.2; Gilgit-Baltistan|Baltistan 35.8,75
Azad Kashmir|Azad Jammu and Kashmir 33.9,73.8; Bajaur|Bajaur Agency 34.8,71.5; Orakzai 33.7,70.9
Kurram|Kurram Agency 33.7,70.1; Mohmand|Mohmand Agency 34.5,71.3; Khyber Agency 33.9,71
[BD]
Chittagong Hill Tracts 22.6,92.2
[AF]
Badakhshan 36.7,70.8; Badghis 35,63.8; Baghlan 36,68.7; Balkh 36.7,67; Bamiyan Province 34.7,67.3; Daykundi 33.8,66
Farah Province 32.5,62.5; Faryab 36,64.9; Ghazni Province 33.3,68; Helmand|Helmand Province 31.4,64.2
Herat Province 34.4,62.2; Jowzjan 36.6,66; Kandahar Province 31,65.5; Kapisa 35,69.7; Khost Province 33.4,69.9
Kunar|Kunar Province 34.9,71.1; Laghman 34.7,70.2; Logar 34,69.2; Nangarhar 34.2,70.4; Nimruz|Nimroz 30.8,62.5
Nuristan 35.3,70.9; Paktia 33.6,69.4; Paktika 32.3,68.9; Parwan 35,68.9; Samangan 36,67.9; Takhar 36.7,69.5
Uruzgan|Oruzgan 32.9,66; Wardak|Maidan Wardak 34.3,68.3; Zabul 32.2,67.2; Korengal Valley|Korengal 34.9,70.9
[IR]
Fars 29.4,53; Gilan 37.3,49.5; Mazandaran 36.3,52.3; Khuzestan|Khuzistan 31.4,48.9
Sistan-Baluchestan|Sistan and Baluchestan|Sistan 28.5,60.5; Lorestan|Luristan 33.5,48.4; Hormozgan 27.5,56
Golestan Province 37.3,55.1; East Azerbaijan|Iranian Azerbaijan 37.8,46.5
[IQ]
Anbar|Al Anbar|Anbar Province 33,42; Nineveh Province|Nineveh Plains|Ninewa 36,42.5
Diyala|Diyala Province 33.8,45; Salahuddin Province|Salah al-Din Province|Saladin Province 34.5,43.6; Dhi Qar 31,46.2
Maysan 31.9,47; Muthanna 30.2,45.3; Babil|Babil Province 32.5,44.5; Sunni Triangle 34,44
Sinjar|Sinjar Mountain|Mount Sinjar 36.3,41.9
[SY]
Idlib Province 35.8,36.7; Ghouta|Eastern Ghouta|East Ghouta|Ghouta orientale 33.5,36.5; Hauran|Houran 32.8,36.2
Latakia Province 35.6,36; Jabal al-Druze|Djebel druze 32.6,36.7; Afrin 36.5,36.9; Al-Jazira Canton 36.7,41
Yarmouk Camp 33.47,36.3
[SA]
Qatif 26.5,50; Jizan|Jazan 17,42.7; Najran Province 18,46
[YE]
Abyan|Abyan Province 13.7,46; Shabwa|Shabwah 14.8,47; Marib Province|Ma'rib 15.5,45.5
Saada Province|Sa'dah|Saadah 17,43.8; Al-Jawf 16.6,45; Lahij 13.2,44.7; Hudaydah Province 14.8,43
Hajjah 16,43.3; Dhale 13.7,44.7
[TR]
Hatay 36.4,36.3; Dersim|Tunceli 39.1,39.5; Hakkari Province 37.5,44; Şırnak Province 37.5,42.5
[CN]
Anhui 31.8,117.2; Fujian|Fukien 26,118; Gansu|Kansu 38,102; Guangdong|Kwangtung 23.4,113.4; Guangxi 23.8,108.8
Guizhou 26.8,106.8; Hainan 19.2,109.7; Hebei 39.5,116; Heilongjiang 48,128; Henan 33.9,113.5; Hubei 31,112.3
Hunan 27.6,111.7; Jiangsu 33,119.5; Jiangxi 27.6,115.7; Jilin 43.6,126.2; Liaoning 41.3,122.6; Ningxia 37.2,106.2
Qinghai 35.7,96; Shaanxi|Shensi 35.4,108.9; Shandong|Shantung 36.4,118.4; Shanxi 37.6,112.3
Sichuan|Szechuan|Szechwan|Setchouan 30.6,102.7; Xinjiang|Sinkiang|Xinjiang Uyghur Autonomous Region 41,85
Yunnan 25,101.5; Zhejiang 29.2,120.1; Amdo 34,100; Kham 31,98; Dongbei 44,126; Kowloon 22.33,114.18
Three Gorges|Three Gorges Dam|Trois-Gorges 30.8,111
[JP]
Kansai 34.8,135.5; Kantō 36,139.6; Tōhoku 39,140.8; Chubu 36,138; Aichi 35,137.2
Chiba Prefecture 35.5,140.2; Ehime 33.6,132.8; Fukushima Prefecture 37.4,140.1; Hyogo 35,134.8
Ibaraki 36.3,140.3; Iwate 39.6,141.4; Kanagawa 35.4,139.3; Miyagi 38.4,140.9; Saitama Prefecture 36,139.3
Shimane 35.1,132.6; Shizuoka Prefecture 35,138.4; Tochigi 36.7,139.8; Yamanashi 35.6,138.6; Satsuma 31.6,130.4
Ginza 35.67,139.76; Shinjuku 35.69,139.7
[KP]
Yongbyon 39.8,125.8; Panmunjom 37.95,126.68; Punggye-ri 41.28,129.08
[MM]
Shan State|Shan States 21,98; Kachin State 26,97.4; Rakhine State|Rakhine|Arakan 20,93.6; Chin State 22,93.5
Karen State|Kayin State 17,97.8; Mon State 16.3,97.7; Kayah State 19.3,97.4; Sagaing Region 24.5,95
Irrawaddy Delta 16,95
[PH]
Cebu Island 10.3,123.8; Bangsamoro|Muslim Mindanao|ARMM 7,124.3; Ilocos 17.3,120.5; Bicol 13.4,123.4; Leyte 10.9,124.8
Samar 11.8,125; Negros 10,123; Panay 11.2,122.5; Mindoro 12.9,121.1; Tawi-Tawi 5.2,120; Maguindanao 7,124.4
Lanao del Sur 7.8,124.3; Corregidor 14.4,120.6
[MY]
Sabah 5.4,117; Sarawak 2.5,113; Johor|Johore 2,103.4; Kedah 6.1,100.5; Kelantan 5.5,102; Pahang 3.6,102.6
Penang|Pulau Pinang 5.4,100.3; Perak 4.8,100.9; Selangor 3.3,101.5; Terengganu 5,103
[ID]
West Java|Java-Ouest -6.9,107.6; Central Java -7.3,110; East Java -7.7,112.7; Banten -6.4,106.1; Riau 0.5,102
Riau Islands 3.9,108; Nusa Tenggara -8.7,121; Poso -1.4,120.8; Madura -7,113.3; Komodo|Komodo Island -8.6,119.5
[TH]
Pattani Province 6.7,101.4; Yala Province 6.3,101.2; Narathiwat Province 6.2,101.7; Isan|Isaan 16,103
Phuket Island 7.95,98.34
[LK]
Jaffna Peninsula 9.7,80; Vanni|Wanni 9.2,80.6; Mullaitivu 9.27,80.81
[NP]
Mustang District 29,84; Khumbu 27.9,86.8
[AU]
New South Wales|Nouvelle-Galles du Sud|NSW -32,147; Queensland -22,144; South Australia|Australie-Méridionale -30,135
Victoria State -37,144; Western Australia|Australie-Occidentale -26,121
Northern Territory|Territoire du Nord -19.5,133.5; Australian Capital Territory -35.5,149
Kangaroo Island -35.8,137.2; Torres Strait Islands -10.2,142.3
[NZ]
Otago -45.5,169.8; Waikato -37.8,175.3; Marlborough Sounds -41.2,174; Southland -45.8,168; Taranaki -39.3,174.4
Hawke's Bay -39.5,177
[RU]
Chechnya|Tchétchénie|Chechen Republic|Ichkeria 43.4,45.7; Dagestan|Daghestan 43,47; Ingushetia|Ingouchie 43.2,45
North Ossetia|North Ossetia-Alania|Ossétie du Nord 43,44.2; Kabardino-Balkaria|Kabardino-Balkarie 43.5,43.4
Karachay-Cherkessia 43.8,41.9; Adygea 44.7,40; Kalmykia|Kalmoukie 46.5,45.3; Tatarstan 55.4,50.7
Bashkortostan|Bashkiria|Bachkirie 54.5,56.5; Chuvashia 55.5,47; Mordovia 54.4,44.5; Mari El 56.6,48
Udmurtia 57.2,52.8; Komi Republic 64,54.5; Buryatia|Bouriatie 53,109; Tuva|Touva 51.7,94; Khakassia 53.5,90
Altai Republic 51,86.5; Yakutia|Sakha Republic|Iakoutie 66,129; Chukotka|Tchoukotka 66,170
Krasnodar Krai|Kuban 45.4,39.4; Stavropol Krai 45,43.3; Primorsky Krai|Primorye 45,135; Khabarovsk Krai 54,136
Krasnoyarsk Krai 65,97; Kaliningrad Oblast 54.7,21.2; Leningrad Oblast 60,31.7; Moscow Oblast 55.5,37.5
Rostov Oblast 47.5,41; Belgorod Oblast 50.8,37.5; Kursk Oblast 51.7,36; Bryansk Oblast 53,33.5
Sverdlovsk Oblast 58.7,61.5; Yamal 70,70; Beslan 43.2,44.5
[UA]
Zakarpattia|Transcarpathia|Transcarpatie 48.4,23.3
Donetsk Oblast|Donetsk People's Republic|DNR|DPR|République populaire de Donetsk 48,37.7
Luhansk Oblast|Luhansk People's Republic|Lugansk People's Republic|LNR 49,39; Kharkiv Oblast 49.6,36.4
Kherson Oblast 46.6,33.6; Zaporizhzhia Oblast 47.2,35.7; Podolia|Podolie 49,27.5
Snake Island|Île aux Serpents 45.26,30.2; Babi Yar|Babyn Yar 50.47,30.45; Pripyat 51.4,30.06
[PL]
Mazovia|Masovia|Mazovie 52.3,21; Greater Poland|Wielkopolska|Grande-Pologne 52.3,17.2
Lesser Poland|Małopolska|Petite-Pologne 50,20.5; Podlasie|Podlachia 53.2,23; Subcarpathia 50,22; Kuyavia 52.7,18.5
Warmia 54,20.5
[DE]
Baden-Württemberg|Bade-Wurtemberg|Baden-Wuerttemberg 48.6,9; Bavaria|Bavière|Bayern 48.9,11.5
Brandenburg|Brandebourg 52.4,13.5; Hesse|Hessen 50.6,9; Lower Saxony|Basse-Saxe|Niedersachsen 52.8,9.2
Mecklenburg|Mecklenburg-Vorpommern|Mecklembourg|Mecklenburg-Western Pomerania 53.7,12.5
North Rhine-Westphalia|Rhénanie-du-Nord-Westphalie|Nordrhein-Westfalen 51.5,7.5
Rhineland-Palatinate|Rhénanie-Palatinat 49.9,7.3; Saarland|Saar|Sarre 49.4,6.9; Saxony|Saxe|Sachsen 51,13.4
Saxony-Anhalt|Saxe-Anhalt 51.9,11.7; Thuringia|Thuringe|Thüringen 50.9,11; Westphalia|Westphalie 51.8,8
Württemberg|Wurtemberg 48.7,9.5; Rügen 54.4,13.4; Harz 51.8,10.6; Prenzlauer Berg 52.54,13.42; Kreuzberg 52.5,13.4
[AT]
Burgenland 47.5,16.4; Lower Austria|Basse-Autriche 48.2,15.8; Upper Austria|Haute-Autriche 48.1,14
Vorarlberg 47.2,9.9
[CH]
Aargau|Argovie 47.4,8.2; Appenzell 47.3,9.4; Fribourg Canton 46.7,7.1; Graubünden|Grisons 46.7,9.6
Neuchâtel Canton 47,6.8; Ticino|Tessin 46.3,8.8; Thurgau|Thurgovie 47.6,9.1; Valais 46.2,7.6; Vaud 46.6,6.6
Uri 46.8,8.6; Schwyz 47,8.7
[FR]
Auvergne-Rhône-Alpes|Rhône-Alpes 45.4,4.8; Bourgogne-Franche-Comté 47.2,4.8; Centre-Val de Loire 47.5,1.7
Grand Est 48.6,5.6; Hauts-de-France|Nord-Pas-de-Calais 50,2.8; Nouvelle-Aquitaine 45.2,0.2; Pays de la Loire 47.5,-0.8
Midi-Pyrénées 43.7,1.5; Poitou-Charentes 46.1,0; Languedoc-Roussillon 43.6,3.3
Provence-Alpes-Côte d'Azur|PACA 43.9,6.1; Bouches-du-Rhône 43.5,5.1; Seine-Saint-Denis 48.9,2.5
Hauts-de-Seine 48.85,2.2; Val-de-Marne 48.8,2.5; Val-d'Oise 49.1,2.2; Seine-et-Marne 48.6,3; Yvelines 48.8,1.8
Essonne 48.5,2.2; Alpes-Maritimes 43.9,7.1; Gironde 44.8,-0.6; Haute-Garonne 43.4,1.2; Loire-Atlantique 47.4,-1.7
Finistère 48.3,-4; Morbihan 47.8,-2.8; Ille-et-Vilaine 48.1,-1.7; Côtes-d'Armor 48.4,-2.8; Calvados 49.1,-0.4
Isère 45.3,5.6; Hérault 43.6,3.4; Bas-Rhin 48.7,7.6; Haut-Rhin 47.9,7.3; Drôme 44.7,5.2; Ardèche 44.7,4.4
Aveyron 44.3,2.6; Cantal 45,2.7; Lozère 44.5,3.5; Corrèze 45.3,1.9; Haute-Vienne 45.9,1.2; Charente 45.7,0.2
Charente-Maritime 45.8,-0.7; Deux-Sèvres 46.6,-0.3; Maine-et-Loire 47.4,-0.6; Mayenne 48.1,-0.7; Sarthe 48,0.2
Eure-et-Loir 48.4,1.4; Loir-et-Cher 47.6,1.4; Puy-de-Dôme 45.7,3.1; Saône-et-Loire 46.6,4.5; Pas-de-Calais 50.5,2.3
Meurthe-et-Moselle 48.8,6.2; Haute-Saône 47.6,6.1; Pyrénées-Orientales 42.6,2.5; Pyrénées-Atlantiques 43.2,-0.8
Hautes-Alpes 44.7,6.3; Vaucluse 44,5.2; Quartier latin|Latin Quarter 48.85,2.34; Saint-Germain-des-Prés 48.85,2.33
Place de la Concorde 48.87,2.32; Île de Ré 46.2,-1.4; Belle-Île 47.3,-3.2; Larzac 43.9,3.3; Vercors 44.9,5.4
Luberon 43.8,5.3
[ES]
Galicia|Galice 42.8,-8; La Rioja|Rioja 42.3,-2.5; Murcia Region|Murcie 38,-1.5
Castilla y León|Castile and León|Castille-et-León 41.8,-4.8; Castilla-La Mancha 39.5,-3
Biscay Province|Vizcaya|Bizkaia|Biscaye 43.2,-2.9; Guipúzcoa|Gipuzkoa 43.2,-2.2; Álava 42.8,-2.7
[IT]
Aosta Valley|Val d'Aoste|Valle d'Aosta 45.7,7.4; Marche Region|Le Marche 43.4,13.1; Molise 41.7,14.6
Trentino 46.1,11.1; Trentino-Alto Adige 46.4,11.4; Trastevere 41.89,12.47; Cinque Terre 44.1,9.7
[GB]
England|Angleterre 52.5,-1.5; Scotland|Écosse 56.8,-4.2; Wales|Pays de Galles|Cymru 52.3,-3.7
Northern Ireland|Irlande du Nord|Ulster 54.6,-6.7; Bedfordshire 52.1,-0.5; Berkshire 51.4,-1
Buckinghamshire 51.8,-0.8; Cambridgeshire 52.3,0; Cheshire 53.2,-2.5; Cornwall|Cornouailles 50.4,-4.9; Cumbria 54.6,-3
Cumberland 54.7,-3.1; Derbyshire 53.1,-1.6; Devon|Devonshire 50.7,-3.8; Dorset 50.8,-2.3; County Durham 54.7,-1.8
Essex 51.8,0.6; Gloucestershire 51.8,-2.1; Hampshire 51.1,-1.3; Herefordshire 52.1,-2.7; Hertfordshire 51.8,-0.2
Kent 51.2,0.7; Lancashire 53.8,-2.6; Leicestershire 52.7,-1.1; Lincolnshire 53.1,-0.2; Norfolk 52.7,1
Northamptonshire 52.3,-0.8; Northumberland 55.3,-2; Nottinghamshire 53.1,-1; Oxfordshire 51.8,-1.3; Rutland 52.7,-0.6
Shropshire 52.6,-2.7; Somerset 51.1,-2.9; Staffordshire 52.8,-2; Suffolk 52.2,1; Surrey 51.3,-0.4
Sussex|East Sussex|West Sussex 50.9,-0.1; Warwickshire 52.3,-1.5; Westmorland 54.4,-2.7; Wiltshire 51.3,-1.9
Worcestershire 52.2,-2.2; Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire 53.9,-1.4
Greater London|Inner London|City of London 51.5,-0.1; Greater Manchester 53.5,-2.3; Tyneside|Tyne and Wear 55,-1.6
Aberdeenshire 57.2,-2.7; Argyll 56.2,-5.2; Ayrshire 55.5,-4.5; Fife 56.3,-3.1; Lothian|Midlothian 55.9,-3.1
Perthshire 56.5,-3.7; Sutherland 58.3,-4.5; Caithness 58.4,-3.5; Galloway 55,-4.4; Glamorgan 51.6,-3.4
Gwynedd 52.9,-3.9; Pembrokeshire 51.9,-4.9; Carmarthenshire 51.9,-4.2; Anglesey 53.3,-4.3; County Antrim 54.9,-6.2
County Down 54.4,-6; County Armagh 54.3,-6.6; County Tyrone 54.6,-7.2; County Fermanagh 54.4,-7.6
County Londonderry 55,-6.9; Iona 56.3,-6.4; Isle of Mull 56.5,-6
[IE]
Connacht|Connaught 53.7,-9; Leinster 53,-7; Munster 52.3,-8.5; County Cork 52,-8.7; County Kerry 52.2,-9.5
County Clare 52.9,-9; County Galway 53.4,-9; County Mayo 53.9,-9.3; County Donegal|Donegal 54.9,-8
County Wicklow|Wicklow Mountains 53,-6.4; County Kilkenny 52.6,-7.2; County Wexford 52.4,-6.6
County Limerick 52.5,-8.8; Tipperary|County Tipperary 52.6,-7.9; County Sligo 54.2,-8.6; Connemara 53.5,-9.8
Aran Islands 53.1,-9.7
[NL]
Drenthe 52.9,6.6; Gelderland|Gueldre 52.1,5.9; Limburg|Limbourg 51.2,5.9
North Brabant|Noord-Brabant|Brabant-Septentrional 51.5,5.2; North Holland|Noord-Holland 52.6,4.9
South Holland|Zuid-Holland 52,4.5; Overijssel 52.4,6.5; Flevoland 52.5,5.6
[BE]
Hainaut 50.5,4; Namur Province 50.3,4.8; East Flanders 51,3.8; West Flanders 51,3.1; Flemish Brabant 50.9,4.6
Molenbeek 50.85,4.33
[GR]
Macedonia|Greek Macedonia|Macédoine grecque 40.8,22.9; Chalkidiki 40.3,23.4; Euboea|Eubée 38.5,23.9
Santorini|Santorin 36.4,25.4; Mykonos 37.4,25.4; Delphi|Delphes 38.5,22.5; Olympia|Olympie 37.6,21.6; Marathon 38.1,24
Chios 38.4,26; Samos 37.8,26.8; Kos 36.8,27.1; Idomeni 41.1,22.5
[RO]
Oltenia|Olténie 44.3,23.8; Muntenia|Munténie 44.7,26; Maramureș 47.7,24
[BA]
Srebrenica 44.1,19.3; Brčko District 44.9,18.8
[SE]
Dalarna|Dalecarlia 61,14.5; Småland 57.2,15; Västergötland 58.2,13; Östergötland 58.3,15.6; Uppland 60,17.7
Jämtland 63.3,14.4; Norrbotten 66.8,20
[NO]
Finnmark 70,25; Nordland 66.8,14.5; Troms 69,19; Telemark 59.4,8.7; Hordaland 60.3,6; Rogaland 59,6.2
Utøya 60.02,10.25; Oslofjord 59.3,10.6
[FI]
Uusimaa 60.3,25; Savonia 62.5,27.5; Satakunta 61.5,22.2
[ML]
Kayes Region|Région de Kayes 14.5,-10.5; Koulikoro Region|Région de Koulikoro 14.2,-7.5
Sikasso Region|Région de Sikasso 11.3,-6.7; Ségou Region|Région de Ségou 14,-5.5
Mopti Region|Région de Mopti 14.8,-3.5; Timbuktu Region|Région de Tombouctou 19.5,-4; Gao Region|Région de Gao 16.8,1
Kidal Region|Région de Kidal 20,1; Ménaka Region|Région de Ménaka 16,2.4; Aguelhok|Aguelhoc 19.46,0.85
Léré 15.7,-4.9; Boughessa|Bouressa 20,2.3
Tin Zaouatine|Tinzaouaten|Tin Zaouatène 19.95,2.97; Anéfis 18.05,0.6; Ber 16.8,-2.5
Taghaza 23.6,-5; Bandiagara Escarpment|Falaise de Bandiagara 14.4,-3.4
[NE]
Agadez Region|Région d'Agadez 19,9.5; Diffa Region|Région de Diffa 14.5,12.5
Tillabéri Region|Région de Tillabéri 14,2; Tahoua Region|Région de Tahoua 15.5,5.3
Zinder Region|Région de Zinder 14.5,9.5; Maradi Region|Région de Maradi 14,7.3; Djado|Djado Plateau 21,12.3
Kaouar 19,12.9; Assamaka 19.35,5.77
[MR]
Adrar Region 20.5,-12; Assaba 16.5,-11.6; Brakna 17.2,-13.3; Gorgol 15.9,-12.8; Guidimaka|Guidimakha 15.3,-12.2
Inchiri 20,-15.4; Tagant 18.2,-10.3; Tiris Zemmour 24,-9.5; Trarza 18,-14.9; Dakhlet Nouadhibou 20.6,-16.3
Bassikounou|Bassikunu 15.87,-5.95; Néma 16.6,-7.25
Fassala|Fassala-Néré 15.55,-5.5; Oualata|Walata 17.3,-7.03; Chinguetti 20.46,-12.36; Ouadane 20.93,-11.62
Tichitt 18.45,-9.5; Mbera|M'bera Camp 15.8,-5.8; Banc d'Arguin 20.2,-16.3
[DZ]
Adrar Province|Wilaya d'Adrar 25.5,-1; Tamanrasset Province|Wilaya de Tamanrasset|Tamanghasset 23,5.5
Illizi Province|Wilaya d'Illizi 26.5,8.5; Tindouf Province|Wilaya de Tindouf 27.7,-5.5; Ouargla Province 31,6
Béchar Province 30.5,-3; Boumerdès Province 36.8,3.7; Tizi Ouzou Province 36.7,4.2; Mitidja 36.6,3
Oranie 35.3,-0.5; Constantinois 36.3,6.6; In Amenas|Aïn Amenas|Tiguentourine 28.05,9.57
Bordj Badji Mokhtar 21.33,0.95; Timiaouine 20.43,1.8; In Guezzam 19.57,5.77; Smara Camp 27.49,-7.83
Dakhla Camp 26.85,-7.05; Laghouat Province 33.5,3; Oran Province 35.6,-0.6; Aïn Defla Province 36.2,2
Hassi R'Mel 32.93,3.27
[MA]
Doukkala 32.7,-8.4; Gharb 34.5,-6.2; Tafilalt|Tafilalet 31.3,-4.3; Draa-Tafilalet 31,-5.5
Oued Ed-Dahab|Oued Eddahab 23,-15; Souss-Massa 30,-9; Béni Mellal-Khénifra 32.5,-6.2; Rabat-Salé-Kénitra 34,-6.5
Perejil Island|Leila Island 35.91,-5.42
[EH]
Gdeim Izik 27.1,-13; Tifariti 26.16,-10.57; Bir Lehlou|Bir Lahlou 26.35,-9.58
Guerguerat|Guergarat|El Guerguerat 21.4,-16.97; Mijek 23.5,-12.9; Mehaires 26.1,-11.1
[TN]
Kasserine Governorate 35.1,8.7; Chaambi|Mount Chaambi|Chambi|Djebel Chaambi 35.2,8.68; Kroumirie 36.7,8.6
Sidi Bou Saïd 36.87,10.34; Kerkennah|Kerkennah Islands 34.7,11.2
[LY]
Jabal al-Akhdar|Green Mountains|Jebel Akhdar 32.5,21.7
Nafusa Mountains|Jebel Nafusa|Djebel Nefoussa|Western Mountains 31.9,12; Jufra|Al Jufra 28.5,16
Murzuq|Murzuk Basin 25.9,13.9; Kufra|Al Kufrah|Koufra 24.2,23.3; Salvador Pass|Passe de Salvador 23,12
Oil Crescent|Croissant pétrolier 30.4,19
[EG]
Sinai Province|North Sinai|South Sinai|Nord-Sinaï|Sud-Sinaï 30.2,33.9; Fayoum Governorate 29.3,30.8
Minya Governorate 28.1,30.7; Rabaa al-Adawiya|Rabaa Square 30.07,31.33; Heliopolis 30.09,31.32
Zamalek 30.06,31.22; Valley of the Kings|Vallée des Rois 25.74,32.6; Abu Simbel|Abou Simbel 22.34,31.63
Giza Plateau 29.98,31.13; Halaib Triangle|Triangle d'Halaïb 22.3,35.5
[NG]
Abia 5.4,7.5; Adamawa 9.3,12.4; Akwa Ibom 5,7.8; Anambra 6.2,7; Bauchi State 10.3,10; Bayelsa 4.8,6
Benue State 7.3,8.7; Borno|Borno State 11.5,13; Cross River State 5.8,8.5; Delta State 5.7,6; Ebonyi 6.3,8
Edo State 6.6,5.9; Ekiti 7.7,5.3; Enugu State 6.5,7.4; Gombe State 10.4,11.2; Imo State 5.5,7.1; Jigawa 12.2,9.6
Kaduna State 10.4,7.7; Kano State 11.7,8.5; Katsina State 12.4,7.6; Kebbi 11.5,4.2; Kogi 7.7,6.7; Kwara 9,4.6
Lagos State 6.5,3.5; Nasarawa 8.5,8.3; Niger State 9.9,5.6; Ogun 7,3.5; Ondo State 7,5; Osun 7.6,4.5
Oyo State 8.1,3.6; Plateau State 9.2,9.5; Rivers State 4.8,6.8; Sokoto State 13.1,5.2; Taraba 8,10.8; Yobe 12.3,11.4
Zamfara 12.2,6.2; Chibok 10.87,12.84
[GH]
Brong-Ahafo 7.7,-1.5; Volta Region 6.8,0.5; Ashanti Region 6.8,-1.5; Greater Accra 5.8,0
[CI]
Haut-Sassandra 7,-6.6; Lagunes 5.5,-4.3; Bas-Sassandra 5.2,-6.7; Zanzan 8.5,-3; Worodougou 8,-6.6; Denguélé 9.6,-7.5
[SN]
Fatick Region 14.3,-16.4; Kédougou Region 12.8,-12.2; Louga Region 15.4,-15.5; Ziguinchor Region 12.6,-16.3
Ferlo 15.5,-14.5; Sine-Saloum|Saloum 13.9,-16.5
[BF]
Boucle du Mouhoun 12.5,-3.5; Soum Province|Soum 14.3,-1.3; Oudalan 14.7,-0.3; Yatenga 13.6,-2.3; Séno Province 14,0
Yagha 13.4,0.5
[GN]
Guinée forestière|Forest Guinea 8,-9; Nimba Mountains|Mount Nimba|Mont Nimba 7.6,-8.4
Simandou 8.6,-8.9
[SL]
Kono District 8.7,-10.9; Kailahun District 8.1,-10.6; Bo District 7.9,-11.7
[LR]
Lofa County 8.2,-9.7; Nimba County 6.8,-8.7; Bong County 7,-9.4; Montserrado County 6.5,-10.5
[CM]
Extrême-Nord|Far North Region 11,14.3; Adamaoua 7,13.5; Ambazonia|Ambazonie|Southern Cameroons 5.5,9.7
Bakassi|Bakassi Peninsula 4.7,8.6; Waza Park 11.3,14.7
[TD]
Borkou|Bourkou 18,19; Kanem Region 14.3,15.5; Ouaddaï|Wadai 13.7,21; Salamat 11,20.5; Guéra 11.5,18.5
Batha 14,19; Logone Oriental 8.4,16.3; Aouzou Strip|Aouzou|Aozou Strip|Aozou 22,17.5; Dar Sila 12.1,21.5
Moyen-Chari 9,18
[CF]
Vakaga 10,22; Ouham 7,17.7; Ouaka 6,20.8; Haut-Mbomou 6,25.5; Mbomou 5.5,23.5; Bamingui-Bangoran 8.5,20.5
Haute-Kotto 7.3,22.8; Lobaye 4.2,17.5; PK5 4.38,18.55
[CD]
North Kivu|Nord-Kivu -0.8,29; South Kivu|Sud-Kivu -3,28.3; Ituri 1.6,29.5
Kasai|Kasaï-Oriental|Kasaï-Occidental -5,21.5; Équateur Province 1,20; Maniema -3,26
Bas-Congo|Kongo Central -5.2,14; Bandundu Province -4,18; Haut-Uele|Uele 3.5,28
Bas-Uele 3.8,24.5; Tshopo 0.5,25; Tanganyika Province -6.5,28; Haut-Katanga -10.5,27.5; Lualaba -10,24.5
Virunga|Virunga National Park|Virunga Mountains -1.4,29.5; Masisi Territory -1.4,28.8; Garamba|Garamba Park 4.1,29.5
Walikale Territory -1.4,28.1
[UG]
Acholiland 3,32.5; Karamoja 2.8,34.2; Buganda 0.5,32; Busoga 0.7,33.4; West Nile 3,31.2; Bunyoro 1.5,31.3
Toro Kingdom 0.6,30.4
[KE]
Central Kenya|Mount Kenya Region -0.5,37; Nyanza -0.7,34.7; Garissa County 0,40; Mandera County 3.8,41
Lamu County -2,40.8; Turkana County 3.4,35.5; Rift Valley Province 0.5,36; Westgate Mall|Westgate -1.26,36.8
Dadaab Camp|Dadaab 0.05,40.3; Kakuma Camp 3.7,34.85; Maasai Mara|Masai Mara -1.5,35.1; Kibera -1.31,36.79
Eastleigh -1.28,36.85
[TZ]
Kagera -2,31.3; Pemba -5.2,39.8; Olduvai Gorge|Olduvai -3,35.35; Ngorongoro -3.2,35.5
[RW]
Nyungwe Forest -2.5,29.2; Kibeho Camp -2.6,29.55
[ET]
Afar Region 12,41; Amhara Region 11.5,38; Benishangul-Gumuz 10.5,35.5; Gambela Region|Gambella 8,34
Oromia|Oromiya 7.8,39; Sidama Region 6.7,38.5; Somali Region 7,43.5; Southern Nations 6.5,37; Gojjam 11,37.5
Gonder Province 12.5,37.5; Wollo|Welo 11.5,39.5; Shewa|Shoa 9.5,39; Badme 14.7,37.8
Danakil Depression|Danakil Desert 14,40.4; Simien Mountains 13.2,38.3; Lalibela 12.03,39.04
[ER]
Gash-Barka 15.3,37.5; Dahlak Islands|Dahlak 15.8,40.1
[SO]
Bakool 4.4,43.9; Bari Region 10,50; Bay Region 2.6,43.7; Galguduud|Galgudud 5.2,46.8; Gedo 3,42
Hiiraan|Hiran 4.3,45.3; Lower Juba|Jubbada Hoose 0,42; Lower Shabelle|Lower Shabelle Region 1.8,44.5
Middle Shabelle 2.8,45.6; Mudug 6.6,47.8; Nugaal|Nugal 8.3,49; Sanaag|Sanag 10.4,47.7; Sool 8.7,47.7
Banaadir|Benadir 2.1,45.4; Galmudug 6,47.5; Hirshabelle 3.5,45.5; Khatumo 8.8,47.5
Bakara Market|Bakaara Market 2.05,45.32
[SD]
North Darfur|Darfour-Nord 16,25; South Darfur|Darfour-Sud 11.5,25; West Darfur|Darfour-Ouest 13,22.7
South Kordofan|Sud-Kordofan|Southern Kordofan 11,29.8; North Kordofan 14,29.5; West Kordofan 12,28.2
Blue Nile State 11.5,34; White Nile State 13.2,32.4; Nuba Mountains|Monts Nouba 11.5,30.5
Gezira|Al Jazirah State 14.5,33.3; Kassala State 15.7,35.9; Red Sea State 19.5,35.5; Jebel Marra 13,24.3
Abyei 9.6,28.4; Heglig|Panthou 10,29.4; Meroe 16.94,33.75
[SS]
Unity State 9,29.7; Upper Nile|Upper Nile State|Haut-Nil 10,32.5; Jonglei 7.5,32
Bahr el Ghazal|Bahr al-Ghazal|Northern Bahr el Ghazal|Western Bahr el Ghazal 8.5,27.5
Western Equatoria|Eastern Equatoria|Central Equatoria|Equatoria 5,30; Warrap 8,28.9
[MZ]
Cabo Delgado -12.3,39.3; Gaza Province -23,32.7; Inhambane Province -22.8,34.5; Manica Province -19,33.5
Sofala -19,34.8; Zambezia -16.5,37; Gorongosa|Gorongosa Park -18.7,34.4; Niassa Province -12.9,36.5
[AO]
Bengo -8.5,13.9; Bié Province -12.5,17.5; Cunene -16.3,16; Huíla -14.8,14.8; Lunda Norte -8.4,19.2
Lunda Sul -10.2,20.7; Moxico -12.5,21; Cuando Cubango -16.5,19.5; Cuanza Sul|Kwanza Sul -10.7,14.9
[ZA]
Eastern Cape|Cap-Oriental -32,26.5; Western Cape|Cap-Occidental -33.5,20.7; Northern Cape|Cap-Nord -29.5,21.5
Free State|État-Libre -28.5,27; Gauteng -26.1,28.2; KwaZulu-Natal|Natal|KwaZulu -29,30.5; Limpopo -23.8,29.5
Mpumalanga -25.8,30.2; North West Province -26.7,25.3; Table Mountain -33.96,18.4
Kruger National Park|Kruger Park -24,31.5; Marikana -25.7,27.5; District Six -33.93,18.43; Sharpeville -26.69,27.87
[ZW]
Manicaland -19,32.5; Masvingo Province -20.7,31; Chiadzwa|Marange -19.6,32.4; Zambezi Valley -16,30
[NA]
Kunene -19.4,13.9; Omaheke -21.9,19.6; Etosha|Etosha Pan -18.8,16.3; Skeleton Coast -20,13.3
[MG]
Androy -24.9,45.5; Anosy -24.3,46.5; Nosy Be -13.3,48.3
[GE]
Svaneti 43,42.7; Mingrelia|Samegrelo 42.4,42; Kakheti 41.6,45.7; Imereti 42.2,42.9; Kodori Gorge 43.1,41.8
Guria 42,42.2
[AM]
Syunik|Zangezur 39.3,46.2
[KZ]
Mangystau|Mangistau 44,53; Baikonur|Baikonour|Baikonur Cosmodrome 45.96,63.3; Semirechye|Zhetysu 44.5,78
Semipalatinsk Test Site 50.1,78.7
[UZ]
Karakalpakstan|Karakalpakia 43.5,59; Khorezm|Khwarezm 41.5,60.6; Surkhandarya 38,67.6
[TJ]
Gorno-Badakhshan|Pamir Region 38.2,72.5; Sughd 39.5,69; Khatlon 37.8,69.2; Rasht Valley 39,70.3
[MN]
Khovsgol 50.5,100.2; Arkhangai 47.8,101.5
[PS]
Jabalia|Jabaliya|Jabalya 31.53,34.48; Rafah Crossing 31.25,34.26; Hebron Hills 31.4,35.05; Khan Younis Camp 31.35,34.3
Aqsa|Al-Aqsa|al-Aqsa Mosque 31.776,35.236
[LB]
Dahiyeh|Dahieh|Dahiya 33.85,35.51; Chouf|Shouf 33.7,35.6
Shatila|Sabra and Shatila|Sabra et Chatila|Chatila 33.86,35.5; Nahr al-Bared 34.51,35.96
Ain al-Hilweh|Ein el-Hilweh 33.54,35.38; Shebaa Farms|Fermes de Chebaa 33.3,35.7
[IL]
Sharon Plain 32.3,34.9; Masada|Massada 31.32,35.35; Mount Carmel 32.7,35; Yad Vashem 31.77,35.18
[HT]
Artibonite 19.3,-72.5; Cité Soleil 18.58,-72.33; Pétionville 18.51,-72.29; Grand'Anse 18.5,-74
[CU]
Bay of Pigs|Baie des Cochons 22.2,-81.2; Sierra Maestra 20,-76.7; Oriente 20.5,-76; Pinar del Río Province 22.5,-83.7
[CL]
Araucanía -38.7,-72.5; Valparaíso Region -32.8,-71; Chiloé -42.6,-73.9
[EC]
Guayas -2,-80; Esmeraldas Province 0.9,-79.6; Pichincha -0.2,-78.6; Sucumbíos 0.1,-76.9
[GT]
Petén 16.9,-90; Quiché Department 15.5,-91; Alta Verapaz 15.6,-90.1
[PA]
Colón Province 9.2,-80; Guna Yala|San Blas Islands 9.5,-79
[ST]
Príncipe 1.6,7.4
`;
