/**
 * Words and phrases that are written with a capital but name no actor and no place: months, days, feasts, events, periods,
 * languages that are no people's name, creeds, awards. English and French, from general knowledge.
 */
export const CALENDAR = `
January|February|March|April|May|June|July|August|September|October|November|December
Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sep.|Sept.|Oct.|Nov.|Dec.
janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv.|févr.|juil.
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon.|Tues.|Weds.|Thurs.|Fri.|Sat.
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
Vendémiaire|Brumaire|Frimaire|Nivôse|Pluviôse|Ventôse|Germinal|Floréal|Prairial|Messidor|Thermidor|Fructidor
Ramadan|Ramadhan|Muharram|Shaaban|Shawwal|Rajab|Dhul Hijja|Dhu al-Hijja|Safar|Rabi al-Awwal
Nisan|Iyar|Sivan|Tammuz|Av|Elul|Tishrei|Kislev|Tevet|Shevat|Adar
Christmas|Christmas Eve|Christmas Day|Noël|Easter|Pâques|Easter Sunday|Easter Monday|Good Friday|Vendredi saint
Palm Sunday|Ash Wednesday|Lent|Carême|Advent|Avent|Epiphany|Épiphanie|Ascension Day|Pentecost|Pentecôte|Whitsun
Whit Monday|Assumption|Assomption|Michaelmas|Candlemas|Chandeleur|Shrove Tuesday|Mardi Gras|Lammas|Hogmanay|Yule
Yuletide|Boxing Day|Midsummer|All Saints' Day|Toussaint|All Souls' Day
New Year|New Year's Day|New Year's Eve|Nouvel An|Thanksgiving|Thanksgiving Day|Halloween|Independence Day
Fourth of July|Memorial Day|Labor Day|Labour Day|May Day|Veterans Day|Armistice Day|Remembrance Day|Bastille Day
Columbus Day|Presidents' Day|Martin Luther King Day|Mother's Day|Father's Day|Valentine's Day|Saint-Valentin
Fête nationale|Fête du travail|Republic Day|Victory Day|Army Day|Earth Day|Guy Fawkes Night|Bonfire Night
St. Patrick's Day|International Women's Day|World AIDS Day|Black Friday|Cyber Monday|Boxing Week
Eid|Eid al-Fitr|Eid ul-Fitr|Eid al-Adha|Eid ul-Adha|Aïd|Aïd el-Fitr|Aïd el-Kébir|Aïd el-Adha|Tabaski|Korité|Mawlid
Mouloud|Gamou|Ashura|Achoura|Hajj|Hadj|Umrah|Oumra|Laylat al-Qadr|Nowruz|Norouz|Nauroz|Arbaeen
Hanukkah|Chanukah|Hanoucca|Passover|Pesach|Pessah|Yom Kippur|Kippour|Rosh Hashanah|Rosh Hashana|Roch Hachana|Sukkot
Souccot|Purim|Pourim|Shavuot|Shabbat|Sabbath|Chabbat
Diwali|Deepavali|Holi|Dussehra|Navratri|Durga Puja|Ganesh Chaturthi|Pongal|Onam|Vesak|Songkran|Tet|Losar
Chinese New Year|Lunar New Year|Nouvel An chinois|Chuseok|Kwanzaa|Juneteenth|Cinco de Mayo|Oktoberfest
World War I|World War II|World War One|World War Two|First World War|Second World War|WWI|WWII|WW1|WW2|Great War
Première Guerre mondiale|Seconde Guerre mondiale|Deuxième Guerre mondiale|Grande Guerre|Cold War|Guerre froide
Civil War|American Civil War|Spanish Civil War|Vietnam War|Korean War|Gulf War|Guerre du Golfe|Iraq War|Crimean War
Boer War|Thirty Years' War|Hundred Years' War|Seven Years' War|Six-Day War|Yom Kippur War|Falklands War
Napoleonic Wars|Opium War|Guerre d'Algérie|Algerian War|War on Terror|Global War on Terror|GWOT
American Revolution|French Revolution|Révolution française|Russian Revolution|October Revolution|Industrial Revolution
Glorious Revolution|Islamic Revolution|Orange Revolution|Rose Revolution|Cultural Revolution|Arab Spring
Printemps arabe|Prague Spring|Holocaust|Shoah|Nakba|Intifada|Reconquista|Enlightenment|Renaissance|Reformation
Counter-Reformation|Restoration|Middle Ages|Moyen Âge|Bronze Age|Iron Age|Stone Age|Ice Age|Great Depression
Prohibition|Reconstruction|Great Leap Forward|Long March|Green March|Marche verte|Velvet Revolution|Brexit|Watergate
D-Day|Inquisition|Apartheid|Black Death|Belle Époque|Victorian|Edwardian|Elizabethan|Georgian era|Tudor era|Meiji
Glasnost|Perestroika
Olympics|Olympic Games|Summer Olympics|Winter Olympics|Paralympics|Jeux olympiques|JO|World Cup|Coupe du monde
Africa Cup of Nations|African Cup of Nations|Coupe d'Afrique des nations|CAN|Euro 2012|Champions League
Ligue des champions|Europa League|FA Cup|Super Bowl|World Series|Wimbledon|Tour de France|Roland-Garros|Grand Slam
Grand Prix|Ryder Cup|Commonwealth Games|Asian Games|Ashes|Six Nations|Stanley Cup|Davis Cup|Grand National
Kentucky Derby|Copa América|Copa Libertadores|Ballon d'Or|Giro d'Italia|US Open|Australian Open|French Open
March Madness
Nobel Prize|Nobel Peace Prize|Prix Nobel|Prix Nobel de la paix|Pulitzer Prize|Pulitzer|Booker Prize|Man Booker Prize
Prix Goncourt|Goncourt|Oscar|Oscars|Academy Award|Academy Awards|Emmy|Emmys|Grammy|Grammys|Golden Globe|BAFTA
Palme d'Or|César|Tony Award|Victoria Cross|Legion of Honour|Légion d'honneur|Medal of Honor|Purple Heart|Fields Medal
Turing Award|Sakharov Prize
Latin|Sanskrit|Esperanto|Swahili|Kiswahili|Urdu|Hindi|Punjabi language|Yiddish|Aramaic|Mandarin|Cantonese|Pashto|Farsi
Dari|Tamazight|Tamasheq|Tifinagh|Hassaniya|Darija|Pulaar|Afrikaans|Gaelic|Creole|Pidgin|Lingala|Amharic|Ge'ez|Tagalog
Telugu|Marathi|Gujarati|Nahuatl|Quechua language|Guarani language|Old English|Middle English|Cyrillic|Braille
Islam|Christianity|Christianisme|Judaism|Judaïsme|Buddhism|Bouddhisme|Hinduism|Hindouisme|Sikhism|Sikhisme|Jainism
Taoism|Confucianism|Shinto|Sunnism|Sunnisme|Shiism|Chiisme|Sufism|Soufisme|Salafism|Salafisme|Wahhabism|Wahhabisme
Catholicism|Catholicisme|Protestantism|Protestantisme|Orthodoxy|Calvinism|Lutheranism|Anglicanism|Methodism|Mormonism
Zionism|Sionisme|Marxism|Marxisme|Leninism|Maoism|Maoïsme|Stalinism|Nazism|Nazisme|Fascism|Fascisme|Communism
Communisme|Socialism|Socialisme|Liberalism|Libéralisme|Conservatism|Islamism|Islamisme|Jihadism|Djihadisme
Pan-Africanism|Panafricanisme|Pan-Arabism|Panarabisme|Nasserism|Baathism|Peronism|Gaullism|Gaullisme|Thatcherism
Reaganomics|Darwinism|Keynesianism
Islamic|Islamique|Islamist|Islamists|Islamiste|Islamistes|Salafist|Salafists|Salafiste|Salafistes|Jihadist|Jihadists
Djihadiste|Djihadistes|Jihad|Djihad|Sharia|Charia|Fatwa|Sunnah|Sunna|Hadith|Ummah|Koran|Quran|Coran|Bible|Torah|Talmud
Gospel|Gospels|Évangile|New Testament|Old Testament|Nouveau Testament|Ancien Testament|Genesis|Exodus|Leviticus
Deuteronomy|Psalms|Corinthians|Revelation|Vedas|Bhagavad Gita|Mahabharata|Ramayana|Magna Carta|Constitution
Bill of Rights|Declaration of Independence|God|Dieu|Allah|Jehovah|Yahweh|Satan|Lucifer|Heaven|Providence
Internet|Web|World Wide Web|Wi-Fi|Bluetooth|PDF|HTML|XML|JSON|HTTP|URL|USB|GPS|SMS|DVD|CD|TV|PC|ID|DNA|ADN|RNA|HIV
AIDS|VIH|SIDA|Covid|COVID-19|SARS|Ebola|GDP|PIB|GNP|VAT|TVA|IPO|HR|IT|AI|IA|UFO|RIP|FAQ|Q&A|ISBN|CC BY|CC BY-SA
Creative Commons|Copyright|NB|P.S.|PS|a.m.|p.m.|AM|PM|AD|BC|BCE|CE|GMT|UTC|EST|PST|CET|BST|AK-47|Kalashnikov
Kalashnikovs|RPG|IED|IEDs|WMD|ICBM|UAV|SUV|4x4|Molotov|Molotov cocktail
Euro|Euros|Dollar|Dollars|Yen|Yuan|Renminbi|Rupee|Rupees|Ruble|Rouble|CFA|CFA franc|Franc CFA|FCFA|Deutsche Mark
Deutschmark|Lira|Peso|Pesos|Dinar|Dinars|Dirham|Ouguiya|Naira|Cedi|Rand|Shekel|Bitcoin
Messrs|Dear Sir|Dear Madam|Amen|Hallelujah|Inshallah|Inch'Allah|Bravo|Hello|Bonjour|Thanks|Merci
`;
