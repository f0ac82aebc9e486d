import { entriesOf, spellingsIn } from "../../engine/lexicon/list";

/**
 * Towns whose usual English or French name, or former one, GeoNames has only among a hundred others or not at all: country and
 * GeoNames name, then the names that count as main ones, the English first. From general knowledge.
 */
const LIST = `
AE Abu Dhabi|Abu Dhabi|Abou Dabi|Abou Dhabi; AE Dubai|Dubai|Dubaï; AF Herāt|Herat; AF Jalālābād|Jalalabad
AF Kabul|Kabul|Kaboul; AF Kandahār|Kandahar|Qandahar; AF Kunduz|Kunduz|Kunduz City|Kondoz
AF Mazār-e Sharīf|Mazar-i-Sharif|Mazar-e-Sharif; AL Tirana|Tirana|Tirané; AM Yerevan|Yerevan|Erevan
AT Salzburg|Salzburg|Salzbourg; AT Vienna|Vienna|Vienne|Wien; AZ Baku|Baku|Bakou; BD Chittagong|Chittagong|Chattogram
BD Dhaka|Dhaka|Dacca; BE Antwerpen|Antwerp|Anvers|Antwerpen; BE Brugge|Bruges|Brugge
BE Brussels|Brussels|Bruxelles|Brussel; BE Gent|Ghent|Gand|Gent; BE Leuven|Leuven|Louvain; BE Liège|Liège|Liege
BF Ouagadougou|Ouagadougou|Ouaga; BR Brasília|Brasília|Brasilia; BR Rio de Janeiro|Rio de Janeiro|Rio
BR São Paulo|São Paulo|Sao Paulo; CA Montréal|Montreal|Montréal; CA Québec|Quebec City|Québec
CD Kinshasa|Kinshasa|Léopoldville|Leopoldville; CD Kisangani|Kisangani|Stanleyville
CD Lubumbashi|Lubumbashi|Élisabethville; CH Basel|Basel|Bâle|Basle; CH Bern|Bern|Berne; CH Genève|Geneva|Genève
CH Luzern|Lucerne|Luzern; CH Zürich|Zurich|Zürich; CN Beijing|Beijing|Peking|Pékin; CN Chongqing|Chongqing|Chungking
CN Guangzhou|Guangzhou|Canton; CN Lhasa|Lhasa|Lhassa; CN Nanjing|Nanjing|Nanking|Nankin; CN Shanghai|Shanghai|Changhaï
CN Tianjin|Tianjin|Tientsin; CN Xi’an|Xi'an|Xian; CN Ürümqi|Urumqi|Ürümqi; CU Havana|Havana|La Havane|La Habana
CY Nicosia|Nicosia|Nicosie; CZ Prague|Prague|Praha; DE Aachen|Aachen|Aix-la-Chapelle
DE Braunschweig|Brunswick|Braunschweig; DE Bremen|Bremen|Brême; DE Dresden|Dresden|Dresde
DE Düsseldorf|Düsseldorf|Dusseldorf|Duesseldorf; DE Frankfurt am Main|Frankfurt|Francfort|Frankfurt am Main
DE Hamburg|Hamburg|Hambourg; DE Hannover|Hanover|Hannover|Hanovre; DE Köln|Cologne|Köln|Koeln; DE Mainz|Mainz|Mayence
DE Munich|Munich|München|Muenchen; DE Nürnberg|Nuremberg|Nürnberg; DE Trier|Trier|Trèves
DK Copenhagen|Copenhagen|Copenhague|København; DZ Algiers|Algiers|Alger; DZ Annaba|Annaba|Bône
DZ Bejaïa|Béjaïa|Bejaia|Bougie; EE Tallinn|Tallinn|Reval; EG Alexandria|Alexandria|Alexandrie; EG Aswan|Aswan|Assouan
EG Cairo|Cairo|Le Caire; EG Luxor|Luxor|Louxor; EG Port Said|Port Said|Port-Saïd
EH Laayoune|Laayoune|El Aaiún|El Aaiun|Laâyoune|Layoune|El Aioun; ES Barcelona|Barcelona|Barcelone
ES Cadiz|Cádiz|Cadix; ES Córdoba|Córdoba|Cordova|Cordoue; ES Granada|Granada|Grenade
ES Donostia|San Sebastián|Donostia|Saint-Sébastien; ES Sevilla|Seville|Sevilla|Séville
ES Valencia|Valencia|Valence; ES Zaragoza|Zaragoza|Saragossa|Saragosse
ET Addis Ababa|Addis Ababa|Addis-Abeba|Addis Abeba|Addis; FI Helsinki|Helsinki|Helsingfors
FR Dunkerque|Dunkirk|Dunkerque; FR Lyon|Lyon|Lyons; FR Marseille|Marseille|Marseilles; FR Reims|Reims|Rheims
FR Strasbourg|Strasbourg|Strassburg; GB Derry|Derry|Londonderry; GB Edinburgh|Edinburgh|Édimbourg
GB London|London|Londres; GE Tbilisi|Tbilisi|Tiflis|Tbilissi; GR Athens|Athens|Athènes; GR Kórinthos|Corinth|Corinthe
GR Piraeus|Piraeus|Le Pirée; GR Thessaloníki|Thessaloniki|Salonica|Salonika|Thessalonique
HR Dubrovnik|Dubrovnik|Ragusa|Raguse; HR Zagreb|Zagreb|Agram; ID Jakarta|Jakarta|Djakarta|Batavia
ID Yogyakarta|Yogyakarta|Jogjakarta; IL Haifa|Haifa|Haïfa; IL Jerusalem|Jerusalem|Jérusalem
IL Tel Aviv|Tel Aviv|Tel-Aviv; IN Bengaluru|Bangalore|Bengaluru; IN Chennai|Chennai|Madras; IN Delhi|Delhi|Dehli
IN Kolkata|Kolkata|Calcutta; IN Mumbai|Mumbai|Bombay; IN Puducherry|Pondicherry|Puducherry|Pondichéry
IN Pune|Pune|Poona; IN Varanasi|Varanasi|Benares|Bénarès; IQ Al Fallūjah|Fallujah|Falluja|Falloudja
IQ Baghdad|Baghdad|Bagdad; IQ Basrah|Basra|Basrah|Bassora|Bassorah; IQ Erbil|Erbil|Irbil|Arbil
IQ Karbala|Karbala|Kerbala; IQ Kirkuk|Kirkuk|Kirkouk; IQ Mosul|Mosul|Mossoul; IQ Sāmarrā’|Samarra; IQ Tikrīt|Tikrit
IR Isfahan|Isfahan|Esfahan|Ispahan; IR Mashhad|Mashhad|Meshed; IR Qom|Qom|Qum; IR Shiraz|Shiraz|Chiraz
IR Tehran|Tehran|Teheran|Téhéran; IS Reykjavík|Reykjavik|Reykjavík; IT Bologna|Bologna|Bologne
IT Bolzano|Bolzano|Bozen; IT Florence|Florence|Firenze; IT Genoa|Genoa|Genova|Gênes; IT Mantova|Mantua|Mantova|Mantoue
IT Milan|Milan|Milano; IT Naples|Naples|Napoli; IT Padova|Padua|Padova|Padoue; IT Pisa|Pisa|Pise
IT Ravenna|Ravenna|Ravenne; IT Rome|Rome|Roma; IT Siena|Siena|Sienne; IT Siracusa|Syracuse|Siracusa
IT Turin|Turin|Torino; IT Venice|Venice|Venezia|Venise; JP Kyoto|Kyoto|Kyōto; JP Osaka|Osaka|Ōsaka
JP Tokyo|Tokyo|Tōkyō|Edo; KE Mombasa|Mombasa|Mombassa; KG Bishkek|Bishkek|Bichkek|Frunze
KH Phnom Penh|Phnom Penh|Phnom-Penh; KP Pyongyang|Pyongyang|P'yŏngyang; KR Seoul|Seoul|Séoul
KW Kuwait City|Kuwait City|Koweït City; KZ Almaty|Almaty|Alma-Ata; KZ Nur-Sultan|Astana|Nur-Sultan
LB Beirut|Beirut|Beyrouth; LB Sidon|Sidon|Saïda|Saida; LB Tyre|Tyre|Tyr; LT Vilnius|Vilnius|Vilna
LY Benghazi|Benghazi|Bengazi; LY Darnah|Derna|Darnah; LY Mişrātah|Misrata|Misurata|Misratah; LY Sabhā|Sabha|Sebha
LY Sirte|Sirte|Syrte; LY Tobruk|Tobruk|Tobrouk; MA Fès|Fez|Fès; MA Marrakesh|Marrakesh|Marrakech
MA Meknès|Meknes|Meknès; MA Tangier|Tangier|Tanger|Tangiers; MD Chisinau|Chișinău|Chisinau|Kishinev
MK Skopje|Skopje|Skoplje|Üsküb; ML Djénné|Djenné|Djenne|Jenne; ML Ségou|Ségou|Segou
ML Timbuktu|Timbuktu|Tombouctou|Timbuctoo; MM Nay Pyi Taw|Naypyidaw|Nay Pyi Taw|Naypyitaw; MM Yangon|Yangon|Rangoon
MN Ulan Bator|Ulaanbaatar|Ulan Bator|Oulan-Bator; MV Male|Malé|Male; MX Mexico City|Mexico City|Ciudad de México
MZ Maputo|Maputo|Lourenço Marques; NE Agadez|Agadez|Agadès; NL The Hague|The Hague|La Haye|Den Haag|'s-Gravenhage
NO Oslo|Oslo|Christiania|Kristiania; NP Kathmandu|Kathmandu|Katmandou|Katmandu; OM Muscat|Muscat|Mascate
PA Panamá|Panama City|Panamá; PH Manila|Manila|Manille; PL Gdańsk|Gdańsk|Gdansk|Danzig|Dantzig
PL Kraków|Kraków|Krakow|Cracow|Cracovie; PL Poznań|Poznań|Poznan|Posen; PL Szczecin|Szczecin|Stettin
PL Warsaw|Warsaw|Varsovie|Warszawa; PL Wrocław|Wrocław|Wroclaw|Breslau; PL Łódź|Łódź|Lodz
PS Bethlehem|Bethlehem|Bethléem; PS Hebron|Hebron|Hébron|Al-Khalil; PS Janīn|Jenin|Jénine; PS Jericho|Jericho|Jéricho
PS Nablus|Nablus|Naplouse; PS Rafaḩ|Rafah; PT Lisbon|Lisbon|Lisbonne|Lisboa; PT Porto|Porto|Oporto
RO Bucharest|Bucharest|Bucarest|București; RS Belgrade|Belgrade|Beograd; RS Niš|Niš|Nis
RU Arkhangel’sk|Arkhangelsk|Archangel; RU Groznyy|Grozny|Groznyy; RU Kaliningrad|Kaliningrad|Königsberg|Koenigsberg
RU Moscow|Moscow|Moscou|Moskva; RU Nizhniy Novgorod|Nizhny Novgorod|Nijni Novgorod
RU Saint Petersburg|Saint Petersburg|Petersburg|Leningrad|Petrograd|Saint-Pétersbourg
RU Volgograd|Volgograd|Stalingrad; RU Yekaterinburg|Yekaterinburg|Ekaterinburg|Sverdlovsk
SA Jeddah|Jeddah|Djeddah|Jidda; SA Mecca|Mecca|La Mecque|Makkah; SA Medina|Medina|Médine|Madinah
SA Riyadh|Riyadh|Riyad; SE Göteborg|Gothenburg|Göteborg|Goteborg; SE Malmö|Malmö|Malmo; SI Ljubljana|Ljubljana|Laibach
SK Bratislava|Bratislava|Pressburg; SO Kismayo|Kismayo|Kismayu; SO Mogadishu|Mogadishu|Mogadiscio
SY Aleppo|Aleppo|Alep|Halab; SY Ar Raqqah|Raqqa|Raqqah|Rakka; SY Damascus|Damascus|Damas; SY Dar’ā|Daraa|Deraa
SY Deir ez-Zor|Deir ez-Zor|Deir Ezzor|Deir al-Zour; SY ’Ayn al ’Arab|Kobani|Kobanê|Kobane; SY Latakia|Latakia|Lattaquié
TD N'Djamena|N'Djamena|Fort-Lamy; TG Lomé|Lomé|Lome; TJ Dushanbe|Dushanbe|Douchanbé
TM Ashgabat|Ashgabat|Ashkhabad; TR Antakya|Antakya|Antioch|Antioche; TR Diyarbakır|Diyarbakır|Diyarbakir
TR Edirne|Edirne|Adrianople|Andrinople; TR Gelibolu|Gallipoli|Gelibolu; TR Istanbul|Istanbul|Constantinople|Stamboul
TR Trabzon|Trabzon|Trebizond; TR İzmir|Izmir|İzmir|Smyrna|Smyrne; TW Taipei|Taipei|Taipeh
TZ Dar es Salaam|Dar es Salaam|Dar-es-Salaam
UA Dnipro|Dnipro|Dnipropetrovsk; UA Kharkiv|Kharkiv|Kharkov; UA Kyiv|Kyiv|Kiev|Kiew; UA Luhansk|Luhansk|Lugansk
UA Lviv|Lviv|Lvov|Lwów|Lemberg; UA Mariupol|Mariupol|Marioupol; UA Odessa|Odesa|Odessa
UA Sevastopol|Sevastopol|Sébastopol|Sebastopol; US Las Vegas|Las Vegas|Vegas; US Los Angeles|Los Angeles|L.A.
US New Orleans|New Orleans|La Nouvelle-Orléans; US New York City|New York City|New York|NYC
US Philadelphia|Philadelphia|Philadelphie; US San Francisco|San Francisco|Frisco
US Washington|Washington|Washington DC|Washington D.C.; UZ Bukhara|Bukhara|Boukhara; UZ Samarkand|Samarkand|Samarcande
UZ Tashkent|Tashkent|Tachkent; VN Da Nang|Da Nang|Danang; VN Haiphong|Haiphong|Hai Phong; VN Hanoi|Hanoi|Hanoï
VN Ho Chi Minh City|Ho Chi Minh City|Saigon|Saïgon|Ho Chi Minh Ville; XK Pristina|Pristina|Prishtina
YE Al Ḩudaydah|Hodeidah|Hudaydah|Hodeida|Al Hudaydah; YE Sanaa|Sanaa|Sana'a|Sana; YE Ta’izz|Taiz|Ta'izz
ZA Cape Town|Cape Town|Le Cap|Kaapstad; ZA Johannesburg|Johannesburg|Joburg|Jo'burg
`;

/** By country and GeoNames name. */
export const EXONYMS: readonly (readonly [string, readonly string[]])[] = entriesOf(LIST).map((entry) => {
  const [key, ...names] = spellingsIn(entry);
  return [key!, names] as const;
});
