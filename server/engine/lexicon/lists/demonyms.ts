/**
 * The nations of the world and the adjectives of its great regions: country code if there is one, English nouns and adjectives,
 * then the French masculine singular, from which the other forms follow; see `readPeoples`. From general knowledge.
 */
export const DEMONYMS = `
AD Andorran | andorran
AE Emirati, Emirian | émirati, émirien
AF Afghan, Afghani | afghan
AG Antiguan, Barbudan | antiguayen, antiguais
AI Anguillan | anguillais
AL Albanian | albanais
AM Armenian | arménien
AO Angolan | angolais
AR Argentine, Argentinian, Argentinean | argentin
AT Austrian | autrichien
AU Australian, Aussie | australien
AW Aruban | arubais
AZ Azerbaijani, Azeri, Azerbaidjani | azerbaïdjanais, azéri
BA Bosnian, Herzegovinian | bosnien, herzégovinien
BB Barbadian, Bajan | barbadien
BD Bangladeshi | bangladais, bangladeshi
BE Belgian | belge
BF Burkinabe, Burkinabè!, Burkinan, Upper Voltan | burkinabè!, burkinabé, voltaïque
BG Bulgarian | bulgare
BH Bahraini | bahreïni, bahreïnien
BI Burundian | burundais
BJ Beninese, Beninois! | béninois, dahoméen
BM Bermudian, Bermudan | bermudien
BN Bruneian | brunéien
BO Bolivian | bolivien
BR Brazilian | brésilien
BS Bahamian | bahamien, bahaméen
BT Bhutanese | bhoutanais
BW Botswanan, Motswana!, Batswana! | botswanais, botswanéen
BY Belarusian, Belarusan, Byelorussian, Belorussian | biélorusse, bélarusse
BZ Belizean | bélizien
CA Canadian | canadien
CD Congolese, Zairian, Zairean, Zairois! | congolais, zaïrois
CF Central African | centrafricain
CH Swiss | suisse, suissesse
CI Ivorian, Ivoirian, Ivoirien! | ivoirien
CL Chilean | chilien
CM Cameroonian, Cameroonean | camerounais
CN Chinese, Chinaman!, Chinamen! | chinois
CO Colombian | colombien
CR Costa Rican, Tico | costaricain, costaricien
CU Cuban | cubain
CV Cape Verdean, Cabo Verdean | cap-verdien, capverdien
CW Curaçaoan | curacien
CY Cypriot, Cypriote | chypriote, cypriote
CZ Czech!, Czechs! | tchèque
DE German | allemand
DJ Djiboutian | djiboutien
DK Danish, Dane | danois
DO Dominican | dominicain, dominiquais
DZ Algerian | algérien
EC Ecuadorian, Ecuadorean, Ecuadoran | équatorien
EE Estonian | estonien
EG Egyptian | égyptien
EH Sahrawi, Saharawi, Sahraoui | sahraoui
ER Eritrean | érythréen
ES Spanish, Spaniard | espagnol
ET Ethiopian, Abyssinian | éthiopien, abyssin
FI Finnish, Finn | finlandais, finnois
FJ Fijian | fidjien
FK Falkland Islander, Falklander | malouin
FM Micronesian | micronésien
FO Faroese, Faeroese | féroïen
FR French, Frenchman!, Frenchmen!, Frenchwoman!, Frenchwomen! | français
GA Gabonese, Gabonais! | gabonais
GB British, Briton, Brit, Britisher | britannique
GD Grenadian | grenadien
GE Georgian | géorgien
GF French Guianese, Guianese | guyanais
GH Ghanaian, Ghanian, Ghanean | ghanéen
GI Gibraltarian | gibraltarien
GL Greenlander, Greenlandic! | groenlandais
GM Gambian | gambien
GN Guinean | guinéen
GP Guadeloupean, Guadeloupian | guadeloupéen
GQ Equatorial Guinean, Equatoguinean | équato-guinéen
GR Greek, Grecian, Hellene, Hellenic! | grec/grecque/grecs/grecques, hellène, hellénique
GT Guatemalan | guatémaltèque
GU Guamanian | guamien
GW Bissau-Guinean, Guinea-Bissauan | bissau-guinéen
GY Guyanese | guyanien
HK Hong Konger, Hongkonger | hongkongais
HN Honduran | hondurien
HR Croatian, Croat | croate
HT Haitian | haïtien
HU Hungarian, Magyar | hongrois, magyar
ID Indonesian | indonésien
IE Irish, Irishman!, Irishmen!, Irishwoman!, Irishwomen! | irlandais
IL Israeli | israélien
IM Manx!, Manxman!, Manxmen! | mannois
IN Indian | indien
IQ Iraqi, Iraki | irakien, iraquien
IR Iranian | iranien
IS Icelandic!, Icelander | islandais
IT Italian | italien
JM Jamaican | jamaïcain, jamaïquain
JO Jordanian | jordanien
JP Japanese | japonais, nippon
KE Kenyan | kényan, kenyan
KG Kyrgyzstani, Kyrgyz, Kirghiz | kirghiz, kirghize
KH Cambodian, Kampuchean | cambodgien
KI I-Kiribati! | kiribatien
KM Comorian, Comoran | comorien
KN Kittitian, Nevisian |
KP North Korean | nord-coréen
KR South Korean, Korean | sud-coréen, coréen
KW Kuwaiti | koweïtien, koweiti
KY Caymanian | caïmanien
KZ Kazakhstani, Kazakh!, Kazakhs!, Kazak | kazakhstanais, kazakh, kazak
LA Laotian | laotien
LB Lebanese | libanais
LC Saint Lucian, St. Lucian | saint-lucien
LI Liechtensteiner | liechtensteinois
LK Sri Lankan, Ceylonese | sri-lankais, ceylanais
LR Liberian | libérien
LS Mosotho!, Lesothan, Basotho! | lesothan, lésothien
LT Lithuanian | lituanien
LU Luxembourger, Luxembourgish, Luxembourgian | luxembourgeois
LV Latvian | letton
LY Libyan | libyen
MA Moroccan | marocain
MC Monegasque, Monacan | monégasque
MD Moldovan, Moldavian | moldave
ME Montenegrin | monténégrin
MG Malagasy, Madagascan | malgache
MH Marshallese | marshallais
MK Macedonian | macédonien
ML Malian | malien
MM Burmese, Myanma!, Burman | birman
MN Mongolian, Mongol | mongol
MO Macanese | macanais
MQ Martinican, Martiniquais! | martiniquais
MR Mauritanian | mauritanien
MT Maltese | maltais
MU Mauritian | mauricien
MV Maldivian | maldivien
MW Malawian | malawien, malawite
MX Mexican | mexicain
MY Malaysian | malaisien
MZ Mozambican | mozambicain
NA Namibian | namibien
NC New Caledonian, Kanak | néo-calédonien, calédonien, kanak
NE Nigerien, Nigerois! | nigérien
NG Nigerian | nigérian
NI Nicaraguan | nicaraguayen
NL Dutch, Dutchman!, Dutchmen!, Dutchwoman!, Netherlander, Hollander | néerlandais, hollandais
NO Norwegian | norvégien
NP Nepali, Nepalese, Nepalis! | népalais
NR Nauruan | nauruan
NU Niuean | niuéen
NZ New Zealander, Kiwi | néo-zélandais
OM Omani | omanais
PA Panamanian | panaméen
PE Peruvian | péruvien
PF French Polynesian |
PG Papua New Guinean, Papuan | papouan-néo-guinéen, papou
PH Filipino, Filipina, Philippine!, Pinoy | philippin
PK Pakistani | pakistanais
PL Polish, Pole | polonais
PR Puerto Rican, Porto Rican, Boricua | portoricain
PS Palestinian | palestinien
PT Portuguese | portugais
PW Palauan | palaosien
PY Paraguayan | paraguayen
QA Qatari | qatari, qatarien
RE Réunionese, Reunionese | réunionnais
RO Romanian, Rumanian, Roumanian | roumain
RS Serbian, Serb | serbe
RU Russian | russe
RW Rwandan, Rwandese | rwandais
SA Saudi Arabian, Saudi | saoudien, séoudien
SB Solomon Islander | salomonien
SC Seychellois!, Seychelloise! | seychellois
SD Sudanese | soudanais
SE Swedish, Swede | suédois
SG Singaporean | singapourien
SI Slovenian, Slovene | slovène
SK Slovak, Slovakian | slovaque
SL Sierra Leonean, Sierra Leonian | sierra-léonais, sierraléonais
SM Sammarinese, San Marinese | saint-marinais
SN Senegalese | sénégalais
SO Somali, Somalian | somalien, somali
SR Surinamese | surinamais, surinamien
SS South Sudanese | sud-soudanais
ST São Toméan, Santomean | santoméen
SV Salvadoran, Salvadorian, Salvadorean | salvadorien
SY Syrian | syrien
SZ Swazi | swazi, eswatinien
TD Chadian | tchadien
TG Togolese | togolais
TH Thai, Siamese | thaïlandais, thaï, siamois
TJ Tajikistani, Tajik, Tadjik, Tadzhik | tadjik
TL East Timorese, Timorese | est-timorais, timorais
TM Turkmen!, Turkmens!, Turkoman, Turcoman, Turkmenistani | turkmène
TN Tunisian | tunisien
TO Tongan | tonguien
TR Turkish, Turk | turc/turque/turcs/turques
TT Trinidadian, Tobagonian, Trini | trinidadien
TV Tuvaluan | tuvaluan
TW Taiwanese | taïwanais
TZ Tanzanian | tanzanien
UA Ukrainian | ukrainien
UG Ugandan | ougandais
US American, Yankee, Yank | américain, états-unien, étasunien
UY Uruguayan | uruguayen
UZ Uzbekistani, Uzbek, Uzbeg | ouzbek, ouzbékistanais
VC Vincentian | vincentais
VE Venezuelan | vénézuélien
VN Vietnamese, South Vietnamese, North Vietnamese | vietnamien, nord-vietnamien, sud-vietnamien
VU Vanuatuan, Ni-Vanuatu! | vanuatuan
WS Samoan | samoan
XK Kosovar, Kosovan | kosovar
YE Yemeni, Yemenite | yéménite
YT Mahoran, Mahorais! | mahorais
ZA South African, Afrikaner, Boer | sud-africain
ZM Zambian | zambien
ZW Zimbabwean, Rhodesian | zimbabwéen, rhodésien
# parts of states, and states that are no more
English, Englishman!, Englishmen!, Englishwoman!, Englishwomen! | anglais
Scottish, Scot, Scotsman!, Scotsmen!, Scotswoman!, Scots!, Scotch | écossais
Welsh, Welshman!, Welshmen! | gallois
Northern Irish, Ulsterman!, Ulstermen! | nord-irlandais
Cornish, Cornishman!, Cornishmen! | cornouaillais
Soviet | soviétique
Yugoslav, Yugoslavian, Jugoslav | yougoslave
Czechoslovak, Czechoslovakian | tchécoslovaque
East German | est-allemand
West German | ouest-allemand
Prussian | prussien
Austro-Hungarian | austro-hongrois
Bavarian | bavarois
Saxon | saxon
Tyrolean, Tyrolese | tyrolien
Corsican | corse
Sardinian | sarde
Sicilian | sicilien
Tuscan | toscan
Lombard | lombard
Venetian | vénitien
Genoese | génois
Florentine | florentin
Neapolitan | napolitain
Parisian | parisien
Londoner | londonien
New Yorker | new-yorkais
Berliner! | berlinois
Muscovite | moscovite
Viennese | viennois
Castilian | castillan
Andalusian | andalou/andalouse/andalous/andalouses
Galician | galicien
Catalan, Catalonian | catalan
Basque | basque
Breton | breton
Norman | normand
Alsatian | alsacien
Provençal | provençal/provençale/provençaux/provençales
Savoyard | savoyard
Occitan | occitan
Flemish, Fleming | flamand
Walloon | wallon
Frisian | frison
Californian | californien
Texan | texan
Hawaiian | hawaïen
Alaskan |
Floridian |
Virginian |
Quebecer, Quebecker, Québécois!, Quebecois! | québécois
Tibetan | tibétain
Kashmiri | cachemirien, cachemiri
Bengali, Bangali | bengali
Punjabi, Panjabi | pendjabi
Sindhi | sindhi
Gujarati | gujarati
Tamil | tamoul
Sinhalese, Singhalese | cinghalais
Katangan, Katangese | katangais
Casamançais!, Casamancais! | casamançais
Biafran | biafrais
Darfuri, Darfurian, Darfurien! | darfouri
Azawadi, Azawadian | azawadien
Zanzibari | zanzibarien, zanzibarite
Kabyle | kabyle
Rifian, Riffian | rifain
Bamakois! | bamakois
Dakarois! | dakarois
Crimean | criméen
Transnistrian | transnistrien
Abkhaz, Abkhazian | abkhaze
South Ossetian | sud-ossète
Dagestani | daghestanais
Siberian | sibérien
# continents and great regions
African | africain
North African | nord-africain
West African | ouest-africain
East African | est-africain
Southern African |
Sub-Saharan African, Sub-Saharan! | subsaharien
Saharan | saharien
Sahelian | sahélien
Sahelo-Saharan | sahélo-saharien
Trans-Saharan | transsaharien
Maghrebi, Maghrebian, Maghribi, Maghrebin, Maghribine | maghrébin
Pan-African | panafricain
Afro-Caribbean | afro-caribéen
European | européen
Western European, West European |
Eastern European, East European | est-européen
Central European |
Southern European |
Northern European |
Pan-European | paneuropéen
Balkan! | balkanique
Baltic!, Balt | balte
Scandinavian | scandinave
Nordic | nordique
Iberian | ibérique
Mediterranean! | méditerranéen
Alpine! | alpin^
Caucasian | caucasien
North Caucasian | nord-caucasien
Asian, Asiatic | asiatique
Central Asian |
South Asian |
East Asian |
Southeast Asian, South-East Asian |
Eurasian | eurasien, eurasiatique
Indochinese | indochinois
Himalayan | himalayen
Middle Eastern!, Mid-Eastern!, Middle Easterner | moyen-oriental/moyen-orientale/moyen-orientaux/moyen-orientales, proche-oriental/proche-orientale/proche-orientaux/proche-orientales
Levantine | levantin
Arab, Arabian, Arabic! | arabe
Pan-Arab | panarabe
Gulf Arab |
American Indian, Native American, Amerindian | amérindien
North American | nord-américain
South American | sud-américain
Central American | centraméricain
Latin American, Latino, Latina, Latinx! | latino-américain, latino
Hispanic | hispanique
Caribbean!, West Indian | caribéen, antillais
Andean | andin
Amazonian | amazonien
Patagonian | patagon
African American, African-American, Afro-American | afro-américain
Anglo-American | anglo-américain
Franco-African | franco-africain
Anglo-French |
Sino-American |
Pacific Islander |
Polynesian | polynésien
Melanesian | mélanésien
Oceanian | océanien
Australasian |
Arctic! |
Antarctic! |
Indo-European | indo-européen
Anglo-Saxon | anglo-saxon
`;
