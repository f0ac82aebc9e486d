/**
 * The countries and inhabited territories with an ISO 3166 code, and Kosovo: the usual English name, other English names, the French
 * ones, and well-known former, official and short names. `*` marks those that depend on another country. From general knowledge.
 */
export const COUNTRIES = `
AD Andorra|Andorre
AE United Arab Emirates|UAE|U.A.E.|Emirates|Émirats arabes unis|Émirats|Trucial States
AF Afghanistan|Islamic Emirate of Afghanistan
AG Antigua and Barbuda|Antigua-et-Barbuda|Antigua & Barbuda
AI* Anguilla
AL Albania|Albanie
AM Armenia|Arménie
AO Angola
AQ* Antarctica|Antarctique
AR Argentina|Argentine|Argentine Republic|The Argentine
AS* American Samoa|Samoa américaines
AT Austria|Autriche
AU Australia|Australie|Commonwealth of Australia
AW* Aruba
AX* Åland|Åland Islands|Îles Åland
AZ Azerbaijan|Azerbaïdjan
BA Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnie-Herzégovine|Bosnie
BB Barbados|Barbade
BD Bangladesh|East Pakistan|Pakistan oriental
BE Belgium|Belgique
BF Burkina Faso|Burkina|Upper Volta|Haute-Volta
BG Bulgaria|Bulgarie
BH Bahrain|Bahreïn
BI Burundi
BJ Benin|Dahomey
BL* Saint Barthélemy|St. Barts
BM* Bermuda|Bermudes
BN Brunei|Brunei Darussalam
BO Bolivia|Bolivie
BQ* Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Pays-Bas caribéens
BR Brazil|Brésil|Brasil
BS Bahamas|The Bahamas
BT Bhutan|Bhoutan
BW Botswana|Bechuanaland
BY Belarus|Biélorussie|Byelorussia|Belorussia|White Russia
BZ Belize|British Honduras
CA Canada
CC* Cocos Islands|Cocos (Keeling) Islands|Îles Cocos
CD Democratic Republic of the Congo|DR Congo|DRC|D.R.C.|D.R. Congo|Congo-Kinshasa|Congo|Democratic Republic of Congo|République démocratique du Congo|RDC|RD Congo|Zaire|Belgian Congo|Congo belge|Congo Free State
CF Central African Republic|République centrafricaine|Centrafrique|RCA|Oubangui-Chari|Ubangi-Shari
CG Republic of the Congo|Congo-Brazzaville|Congo Republic|Congo|République du Congo|Republic of Congo|French Congo|Moyen-Congo
CH Switzerland|Suisse|Swiss Confederation|Confédération suisse|Schweiz
CI Ivory Coast|Côte d'Ivoire|RCI
CK* Cook Islands|Îles Cook
CL Chile|Chili
CM Cameroon|Cameroun|Cameroons|Kamerun
CN China|Chine|People's Republic of China|PRC|P.R.C.|République populaire de Chine|RPC|Mainland China|Red China|Communist China
CO Colombia|Colombie
CR Costa Rica
CU Cuba
CV Cape Verde|Cabo Verde|Cap-Vert
CW* Curaçao
CX* Christmas Island|Île Christmas
CY Cyprus|Chypre
CZ Czech Republic|Czechia|République tchèque|Tchéquie
DE Germany|Allemagne|Federal Republic of Germany|West Germany|East Germany|GDR|G.D.R.|German Democratic Republic|RFA|RDA|Allemagne de l'Est|Allemagne de l'Ouest|Deutschland|Nazi Germany|Third Reich|Weimar Republic|German Empire|FRG
DJ Djibouti|French Somaliland|Afars and Issas
DK Denmark|Danemark
DM Dominica|Dominique
DO Dominican Republic|République dominicaine
DZ Algeria|Algérie
EC Ecuador|Équateur
EE Estonia|Estonie
EG Egypt|Égypte|Misr
EH* Western Sahara|Sahara occidental|Spanish Sahara|Sahara espagnol|Sahrawi Arab Democratic Republic|SADR|S.A.D.R.|RASD|Sahrawi Republic|République sahraouie|République arabe sahraouie démocratique
ER Eritrea|Érythrée
ES Spain|Espagne|España
ET Ethiopia|Éthiopie|Abyssinia|Abyssinie
FI Finland|Finlande
FJ Fiji|Fidji|Fiji Islands|Îles Fidji
FK* Falkland Islands|Falklands|Malvinas|Islas Malvinas|Îles Malouines|Malouines
FM Micronesia|Federated States of Micronesia|Micronésie
FO* Faroe Islands|Faroes|Faeroe Islands|Îles Féroé
FR France|French Republic|République française|Metropolitan France|France métropolitaine|Vichy France
GA Gabon
GB United Kingdom|UK|U.K.|Great Britain|Britain|Royaume-Uni|Grande-Bretagne
GD Grenada|Grenade
GE Georgia|Géorgie
GF* French Guiana|Guyane française|Guyane|French Guyana
GG* Guernsey|Guernesey
GH Ghana|Gold Coast|Côte-de-l'Or
GI* Gibraltar
GL* Greenland|Groenland
GM Gambia|The Gambia|Gambie
GN Guinea|Guinée|Guinea-Conakry|Guinée-Conakry|French Guinea
GP* Guadeloupe
GQ Equatorial Guinea|Guinée équatoriale|Spanish Guinea
GR Greece|Grèce|Hellas|Hellenic Republic
GS* South Georgia and the South Sandwich Islands|South Georgia|Géorgie du Sud
GT Guatemala
GU* Guam
GW Guinea-Bissau|Guinée-Bissau|Guinée-Bissao|Portuguese Guinea
GY Guyana|Guiana|British Guiana
HK* Hong Kong|Hongkong
HN Honduras
HR Croatia|Croatie
HT Haiti
HU Hungary|Hongrie
ID Indonesia|Indonésie|Dutch East Indies|Netherlands East Indies
IE Ireland|Irlande|Republic of Ireland|République d'Irlande|Irish Republic|Irish Free State|Eire
IL Israel|State of Israel|État d'Israël
IM* Isle of Man|Île de Man
IN India|Inde|Bharat|British India|British Raj|Republic of India
IQ Iraq|Irak
IR Iran|Islamic Republic of Iran|République islamique d'Iran|Persia|Perse
IS Iceland|Islande
IT Italy|Italie|Italia
JE* Jersey
JM Jamaica|Jamaïque
JO Jordan|Jordanie|Transjordan|Hashemite Kingdom of Jordan
JP Japan|Japon|Empire of Japan
KE Kenya|British East Africa
KG Kyrgyzstan|Kirghizistan|Kirghizstan|Kirghizia|Kyrgyz Republic
KH Cambodia|Cambodge|Kampuchea|Democratic Kampuchea
KI Kiribati|Gilbert Islands
KM Comoros|Comores|Comoro Islands
KN Saint Kitts and Nevis|St. Kitts and Nevis|St. Kitts|Saint-Christophe-et-Niévès|Saint-Kitts-et-Nevis
KP North Korea|Corée du Nord|DPRK|D.P.R.K.|Democratic People's Republic of Korea|RPDC
KR South Korea|Corée du Sud|Republic of Korea|ROK|Corée|Korea
KW Kuwait|Koweït
KY* Cayman Islands|Caymans|Îles Caïmans
KZ Kazakhstan|Kazakstan
LA Laos|Lao PDR
LB Lebanon|Liban
LC Saint Lucia|St. Lucia|Sainte-Lucie
LI Liechtenstein
LK Sri Lanka|Ceylon|Ceylan
LR Liberia
LS Lesotho|Basutoland
LT Lithuania|Lituanie
LU Luxembourg|Luxemburg|Grand Duchy of Luxembourg
LV Latvia|Lettonie
LY Libya|Libye|Libyan Arab Jamahiriya|Jamahiriya
MA Morocco|Maroc|Kingdom of Morocco
MC Monaco
MD Moldova|Moldavie|Moldavia|Republic of Moldova
ME Montenegro
MF* Saint Martin
MG Madagascar|Malagasy Republic
MH Marshall Islands|Îles Marshall
MK North Macedonia|Macedonia|Macédoine|Macédoine du Nord|FYROM|Former Yugoslav Republic of Macedonia|ARYM
ML Mali|French Sudan|Soudan français|République du Mali|Republic of Mali
MM Myanmar|Burma|Birmanie
MN Mongolia|Mongolie|Outer Mongolia
MO* Macau|Macao
MP* Northern Mariana Islands|Îles Mariannes du Nord
MQ* Martinique
MR Mauritania|Mauritanie|Islamic Republic of Mauritania
MS* Montserrat
MT Malta|Malte
MU Mauritius|Maurice|Île Maurice
MV Maldives|Maldive Islands
MW Malawi|Nyasaland
MX Mexico|Mexique
MY Malaysia|Malaisie|Malaya|Federation of Malaya|British Malaya|Malaisie britannique
MZ Mozambique
NA Namibia|Namibie|South West Africa|German South West Africa
NC* New Caledonia|Nouvelle-Calédonie|Kanaky
NE Niger|République du Niger|Republic of Niger
NF* Norfolk Island|Île Norfolk
NG Nigeria|Federal Republic of Nigeria
NI Nicaragua
NL Netherlands|The Netherlands|Holland|Pays-Bas|Hollande
NO Norway|Norvège
NP Nepal
NR Nauru
NU* Niue
NZ New Zealand|Nouvelle-Zélande|Aotearoa
OM Oman|Sultanate of Oman|Muscat and Oman
PA Panama
PE Peru|Pérou
PF* French Polynesia|Polynésie française
PG Papua New Guinea|Papouasie-Nouvelle-Guinée|PNG
PH Philippines|The Philippines
PK Pakistan|West Pakistan|Islamic Republic of Pakistan
PL Poland|Pologne
PM* Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon
PN* Pitcairn Islands|Pitcairn|Pitcairn Island|Îles Pitcairn
PR* Puerto Rico|Porto Rico
PS Palestine|State of Palestine|Palestinian Territories|Occupied Palestinian Territories|Territoires palestiniens|État de Palestine
PT Portugal
PW Palau|Palaos|Belau
PY Paraguay
QA Qatar
RE* Réunion|Réunion Island|La Réunion
RO Romania|Roumanie|Rumania|Roumania
RS Serbia|Serbie
RU Russia|Russie|Russian Federation|Fédération de Russie|Soviet Russia|Tsarist Russia|Russian Empire|Empire russe
RW Rwanda|Ruanda
SA Saudi Arabia|Arabie saoudite|KSA|Kingdom of Saudi Arabia
SB Solomon Islands|Îles Salomon|Solomons
SC Seychelles
SD Sudan|Soudan|Anglo-Egyptian Sudan|Republic of Sudan
SE Sweden|Suède
SG Singapore|Singapour
SH* Saint Helena|St. Helena|Sainte-Hélène
SI Slovenia|Slovénie
SJ* Svalbard and Jan Mayen|Svalbard
SK Slovakia|Slovaquie|Slovak Republic
SL Sierra Leone
SM San Marino|Saint-Marin
SN Senegal
SO Somalia|Somalie|Italian Somaliland
SR Suriname|Surinam|Dutch Guiana
SS South Sudan|Soudan du Sud|Sud-Soudan|Southern Sudan
ST São Tomé and Príncipe|São Tomé|Sao Tomé-et-Principe
SV El Salvador|Salvador
SX* Sint Maarten
SY Syria|Syrie|Syrian Arab Republic
SZ Eswatini|Swaziland
TC* Turks and Caicos Islands|Turks and Caicos|Îles Turques-et-Caïques
TD Chad|Tchad
TF* French Southern Territories|French Southern and Antarctic Lands|Terres australes françaises|Kerguelen
TG Togo|Togoland
TH Thailand|Thaïlande|Siam
TJ Tajikistan|Tadjikistan|Tadzhikistan
TK* Tokelau
TL Timor-Leste|East Timor|Timor oriental
TM Turkmenistan
TN Tunisia|Tunisie
TO Tonga
TR Turkey|Turquie|Türkiye
TT Trinidad and Tobago|Trinité-et-Tobago|Trinidad & Tobago
TV Tuvalu|Ellice Islands
TW Taiwan|Republic of China|Formosa|Formose
TZ Tanzania|Tanzanie|Tanganyika|German East Africa
UA Ukraine|The Ukraine
UG Uganda|Ouganda
US United States|US|U.S.|USA|U.S.A.|United States of America|America|États-Unis|États-Unis d'Amérique|Amérique|É.-U.
UY Uruguay
UZ Uzbekistan|Ouzbékistan
VA Vatican City|Vatican|Holy See|Saint-Siège|Cité du Vatican
VC Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines
VE Venezuela|Bolivarian Republic of Venezuela
VG* British Virgin Islands|Îles Vierges britanniques
VI* United States Virgin Islands|US Virgin Islands|U.S. Virgin Islands|Virgin Islands|Îles Vierges américaines
VN Vietnam|Viet Nam|North Vietnam|South Vietnam|Nord-Vietnam|Sud-Vietnam|Annam
VU Vanuatu|New Hebrides|Nouvelles-Hébrides
WF* Wallis and Futuna|Wallis-et-Futuna
WS Samoa|Western Samoa
XK Kosovo
YE Yemen|North Yemen|South Yemen|Yémen du Nord|Yémen du Sud|Aden Protectorate
YT* Mayotte
ZA South Africa|Afrique du Sud|Republic of South Africa|RSA
ZM Zambia|Zambie|Northern Rhodesia
ZW Zimbabwe|Rhodesia|Southern Rhodesia|Rhodésie
`;
