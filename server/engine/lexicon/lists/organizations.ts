/**
 * Widely known bodies of the whole world with their English and French names and acronyms: the usual English name first, or their
 * own; `?` after names that are also words, places or persons. From general knowledge; see `readOrganizations`.
 */
export const ORGANIZATIONS = `
# bodies of states
United Nations|UN|U.N.|ONU|O.N.U.|Nations unies|Organisation des Nations unies|United Nations Organization|UNO
UN Security Council|United Nations Security Council|Security Council|UNSC|Conseil de sécurité|Conseil de sécurité des Nations unies|Conseil de sécurité de l'ONU
UN General Assembly|United Nations General Assembly|UNGA|Assemblée générale des Nations unies
UN Human Rights Council|United Nations Human Rights Council|UNHRC|Conseil des droits de l'homme
UNESCO|United Nations Educational, Scientific and Cultural Organization
UNICEF|Unicef|United Nations Children's Fund|Fonds des Nations unies pour l'enfance
UNHCR|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees|UN Refugee Agency|HCR|Haut-Commissariat aux réfugiés|Haut-Commissariat des Nations unies pour les réfugiés
OHCHR|Office of the High Commissioner for Human Rights|Office of the United Nations High Commissioner for Human Rights
World Health Organization|World Health Organisation|WHO?|OMS|Organisation mondiale de la santé
World Food Programme|World Food Program|WFP|Programme alimentaire mondial
Food and Agriculture Organization|FAO|Organisation des Nations unies pour l'alimentation et l'agriculture
International Labour Organization|International Labor Organization|ILO|OIT|Organisation internationale du travail
International Organization for Migration|IOM|OIM|Organisation internationale pour les migrations
International Atomic Energy Agency|IAEA|AIEA|Agence internationale de l'énergie atomique
UNDP|United Nations Development Programme|PNUD|Programme des Nations unies pour le développement
UNODC|United Nations Office on Drugs and Crime|ONUDC; UNEP|United Nations Environment Programme; UNAIDS|ONUSIDA; UNRWA
OCHA|UNOCHA|Office for the Coordination of Humanitarian Affairs; UNCTAD|CNUCED; UNFPA; UNIFIL|FINUL
MINUSMA|United Nations Multidimensional Integrated Stabilization Mission in Mali; MINUSCA; MONUSCO|MONUC
UNAMID|MINUAD; MINURSO; UNMISS; UNMIL; UNOCI|ONUCI; UNAMA; UNPROFOR|FORPRONU; MINUSTAH; UNOWA; UNMIK|MINUK
International Criminal Court|ICC|CPI|Cour pénale internationale
International Court of Justice|ICJ|CIJ|Cour internationale de justice
ICTY|International Criminal Tribunal for the former Yugoslavia|TPIY
ICTR|International Criminal Tribunal for Rwanda|TPIR; Special Court for Sierra Leone
World Bank|World Bank Group|Banque mondiale|BIRD?|IBRD
International Monetary Fund|IMF|FMI|Fonds monétaire international
World Trade Organization|World Trade Organisation|WTO|OMC|Organisation mondiale du commerce; GATT
OECD|OCDE|Organisation for Economic Co-operation and Development|Organisation de coopération et de développement économiques
NATO|N.A.T.O.|OTAN|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Organisation du traité de l'Atlantique nord|Atlantic Alliance|Alliance atlantique
ISAF|International Security Assistance Force; KFOR; SFOR; SHAPE?; European Union|EU|E.U.|UE|Union européenne
European Commission|Commission européenne; European Parliament|Parlement européen; European Council|Conseil européen
European Central Bank|ECB|BCE|Banque centrale européenne
European Economic Community|EEC|CEE|Communauté économique européenne
European Court of Human Rights|ECHR|CEDH|Cour européenne des droits de l'homme
European Court of Justice|ECJ|CJUE|Cour de justice de l'Union européenne; Council of Europe|Conseil de l'Europe
Frontex; Europol; Eurojust; EUROFOR; EUTM|EUTM Mali; European Investment Bank|BEI|EIB
EBRD|BERD|European Bank for Reconstruction and Development; European Space Agency|ESA?
OSCE|Organization for Security and Co-operation in Europe; Warsaw Pact|Pacte de Varsovie; COMECON|Comecon
CSTO|Collective Security Treaty Organization|OTSC
Commonwealth of Independent States|CEI|Communauté des États indépendants; Eurasian Economic Union
Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO; African Union|AU|A.U.|UA|Union africaine
Organisation of African Unity|Organization of African Unity|OAU|OUA|Organisation de l'unité africaine
AMISOM|African Union Mission in Somalia; AFISMA|MISMA; ATMIS; NEPAD
African Development Bank|AfDB|BAD?|Banque africaine de développement; Pan-African Parliament
ECOWAS|CEDEAO|Economic Community of West African States|Communauté économique des États de l'Afrique de l'Ouest
ECOMOG; WAEMU|UEMOA|Union économique et monétaire ouest-africaine; BCEAO; CEMAC; ECCAS|CEEAC
SADC|Southern African Development Community; East African Community|EAC; IGAD; COMESA; CEN-SAD|CENSAD
Arab Maghreb Union|UMA?|Union du Maghreb arabe; G5 Sahel|Sahel G5; OHADA
Francophonie|Organisation internationale de la Francophonie|OIF; Mano River Union
CEMOC|Comité d'état-major opérationnel conjoint; Arab League|League of Arab States|Ligue arabe|Ligue des États arabes
Gulf Cooperation Council|GCC|CCG|Conseil de coopération du Golfe
Organisation of Islamic Cooperation|Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference|OIC|OCI
OPEC|OPEP|Organization of the Petroleum Exporting Countries|Organisation des pays exportateurs de pétrole
ASEAN|ANASE|Association of Southeast Asian Nations; SAARC; APEC; Asian Development Bank|ADB; SEATO; Quad?; AUKUS
ANZUS; Pacific Islands Forum; Asian Infrastructure Investment Bank|AIIB
Organization of American States|Organisation of American States|OAS?|OEA|Organisation des États américains
Mercosur|Mercosul; UNASUR; CELAC; ALBA?; CARICOM; NAFTA|ALENA?; Inter-American Development Bank|IDB; Andean Community
League of Nations|Société des Nations|SDN; Non-Aligned Movement|Mouvement des non-alignés|NAM?
Commonwealth of Nations|Commonwealth; BRICS; G7|G-7|Group of Seven; G8|G-8; G20|G-20; G77|G-77
Paris Club|Club de Paris; Club of Rome; Bilderberg Group; Trilateral Commission; World Economic Forum; Five Eyes
Interpol|INTERPOL; IPCC|GIEC|Intergovernmental Panel on Climate Change; Financial Action Task Force|FATF|GAFI; SWIFT?
Eurozone|Euro zone; Bank for International Settlements; Permanent Court of Arbitration
# relief, rights, research
Red Cross|Croix-Rouge|International Committee of the Red Cross|ICRC|CICR|Comité international de la Croix-Rouge
Red Crescent|Croissant-Rouge; American Red Cross
International Federation of Red Cross and Red Crescent Societies|IFRC
Doctors Without Borders|Médecins sans frontières|MSF; Médecins du monde
Reporters Without Borders|Reporters sans frontières|RSF?; Oxfam; Save the Children; Amnesty International|Amnesty?
Human Rights Watch|HRW; Greenpeace; World Wildlife Fund|World Wide Fund for Nature|WWF; Transparency International
International Crisis Group|Crisis Group|ICG; CARE International; Caritas; World Vision; Mercy Corps
International Rescue Committee|IRC; Norwegian Refugee Council|NRC; Action contre la faim|Action Against Hunger
Handicap International; Islamic Relief; Freedom House; Carter Center; Committee to Protect Journalists|CPJ; FIDH
International Federation for Human Rights; Global Witness; Sea Shepherd; Friends of the Earth; Extinction Rebellion
ACLU|American Civil Liberties Union; NAACP; Southern Poverty Law Center; Salvation Army|Armée du salut
Rotary Club|Rotary International; Lions Club; Boy Scouts|Girl Scouts; Freemasons|Francs-maçons; YMCA; YWCA
World Council of Churches; Secours catholique; Emmaüs
Gates Foundation|Bill and Melinda Gates Foundation|Bill & Melinda Gates Foundation; Ford Foundation
Rockefeller Foundation; Open Society Foundations|Open Society Foundation; MacArthur Foundation
Carnegie Endowment for International Peace|Carnegie Endowment; Brookings Institution|Brookings; RAND Corporation|RAND?
Chatham House|Royal Institute of International Affairs; Council on Foreign Relations|CFR; Heritage Foundation
Cato Institute; American Enterprise Institute; Hoover Institution; Jamestown Foundation
Center for Strategic and International Studies|CSIS; IISS|International Institute for Strategic Studies
SIPRI|Stockholm International Peace Research Institute; IFRI|Institut français des relations internationales; IRIS?
Hudson Institute; Atlantic Council; Institute for Security Studies
Pew Research Center; Gallup?; National Endowment for Democracy; USAID
United States Institute of Peace|US Institute of Peace; Peace Corps; Max Planck Society|Max Planck Institute
CNRS|Centre national de la recherche scientifique; INSERM; Pasteur Institute|Institut Pasteur; CERN; Royal Society
Académie française; French Academy; National Geographic Society; Smithsonian Institution|Smithsonian; Nobel Committee
Wikimedia Foundation; Wikipedia|Wikipédia; WikiLeaks; International Olympic Committee|IOC|CIO; Bellingcat
# agencies, ministries, forces
CIA|C.I.A.|Central Intelligence Agency; FBI|F.B.I.|Federal Bureau of Investigation; NSA|National Security Agency
Pentagon|US Department of Defense|Department of Defense|U.S. Department of Defense|Pentagone
State Department|US State Department|U.S. State Department|Department of State|département d'État
US Congress|U.S. Congress|Congress?; US Senate|U.S. Senate
House of Representatives|U.S. House of Representatives|Chambre des représentants
Supreme Court|US Supreme Court|U.S. Supreme Court|Cour suprême; Justice Department|Department of Justice
Treasury Department|US Treasury; Homeland Security|Department of Homeland Security|DHS; National Security Council
DEA|Drug Enforcement Administration; ATF; TSA; Secret Service; Internal Revenue Service|IRS
EPA|Environmental Protection Agency; FDA|Food and Drug Administration; Centers for Disease Control|CDC
NASA|National Aeronautics and Space Administration; Federal Reserve|US Federal Reserve|Fed?|Réserve fédérale
Securities and Exchange Commission; FEMA; US Army|U.S. Army|United States Army
US Navy|U.S. Navy|United States Navy|Navy?; US Air Force|U.S. Air Force|United States Air Force|USAF
US Marine Corps|Marine Corps|U.S. Marines|US Marines|Marines?; Coast Guard|US Coast Guard; National Guard
AFRICOM|Africom|US Africa Command|Africa Command; CENTCOM|US Central Command|Central Command; EUCOM; SOCOM; Navy SEALs
Delta Force; Green Berets; Joint Chiefs of Staff; NORAD; DARPA; Republican Party|GOP|Grand Old Party; Democratic Party
Tea Party?; Ku Klux Klan|KKK; Black Panthers|Black Panther Party; Black Lives Matter; National Rifle Association|NRA
AFL-CIO; Teamsters; LAPD; NYPD; DGSE|Direction générale de la sécurité extérieure; DGSI
DST|Direction de la surveillance du territoire; SDECE; GIGN; French Foreign Legion|Foreign Legion|Légion étrangère
Assemblée nationale|French National Assembly; Sénat; Gendarmerie nationale; Conseil constitutionnel; Conseil d'État
Cour de cassation; MI5|MI-5|Security Service; MI6|MI-6|Secret Intelligence Service; GCHQ; SAS?|Special Air Service
Scotland Yard|Metropolitan Police|Met Police; House of Commons|Chambre des communes; House of Lords|Chambre des lords
British Army; Royal Navy; Royal Air Force|RAF?; Foreign Office|Foreign and Commonwealth Office; Home Office
Bank of England|Banque d'Angleterre; NHS|National Health Service; British Parliament|UK Parliament; Privy Council
Royal Mail; KGB|K.G.B.; FSB|F.S.B.; GRU|G.R.U.; SVR; NKVD; Cheka|Tcheka; OGPU; Red Army|Armée rouge
Wagner Group|Groupe Wagner; Duma|State Duma|Douma; Politburo; Gosbank; Spetsnaz; Roscosmos; Rosatom; Mossad
Shin Bet|Shabak; IDF|I.D.F.|Israel Defense Forces|Israeli Defense Forces|Tsahal; Knesset; Haganah; Irgun; Stern Gang
ISI?|Inter-Services Intelligence; RAW?; BND|Bundesnachrichtendienst; Bundeswehr; Bundestag; Bundesrat; Reichstag
Wehrmacht; Luftwaffe; Waffen-SS; Gestapo; SS?; Stasi; Securitate; UDBA; Savak|SAVAK; Mukhabarat
Revolutionary Guards|Islamic Revolutionary Guard Corps|Iranian Revolutionary Guards|IRGC|Revolutionary Guard Corps|Pasdaran|Gardiens de la révolution
Quds Force|Qods Force; Basij; Majlis; Loya Jirga; Lok Sabha; Rajya Sabha; Kuomintang|KMT|Guomindang
Chinese Communist Party|Communist Party of China|CCP|CPC|PCC|Parti communiste chinois
People's Liberation Army|PLA|Armée populaire de libération; Red Guards|Gardes rouges; National People's Congress
Central Committee|Comité central; Workers' Party of Korea; Sejm; Riksdag; Storting; Folketing; Althing; Cortes?
Generalitat; Dáil|Dail Eireann; Garda Síochána|Gardaí; RCMP|Royal Canadian Mounted Police|Mounties|GRC
Verkhovna Rada|Rada?; DRS|Département du renseignement et de la sécurité; DGSN
Direction générale de la sûreté nationale; Royal Gendarmerie; FAMA|FAMa|Forces armées maliennes|Malian Armed Forces
Rapid Support Forces; Tonton Macoutes; Swiss Guard
# armed groups and movements
Al-Qaeda|Al-Qaida|al-Qaeda|Al Qaeda|al Qaida|Al-Qaïda|Al Qaïda|al-Qa'ida|Al-Qa'ida|AQ?
Al-Qaeda in the Islamic Maghreb|AQIM|AQMI|Aqmi|Al-Qaida in the Islamic Maghreb|Al-Qaïda au Maghreb islamique
Al-Qaeda in the Arabian Peninsula|AQAP|AQPA|Al-Qaida in the Arabian Peninsula|Al-Qaïda dans la péninsule arabique
Al-Qaeda in Iraq|AQI|Al-Qaida in Iraq; Al-Qaeda in the Indian Subcontinent|AQIS
Islamic State|ISIS?|ISIL|Daesh|Daech|IS?|État islamique|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and the Levant|EI?
Islamic State in West Africa|ISWAP; Islamic State in the Greater Sahara|ISGS|EIGS; Islamic State Khorasan|ISIS-K|ISKP
GSPC|Salafist Group for Preaching and Combat|Salafist Group for Call and Combat|Groupe salafiste pour la prédication et le combat
GIA|Armed Islamic Group|Groupe islamique armé; Islamic Salvation Front|FIS?|Front islamique du salut
Islamic Salvation Army|Armée islamique du salut
MUJAO|Mujao|MUJWA|Movement for Unity and Jihad in West Africa|Movement for Oneness and Jihad in West Africa|Mouvement pour l'unicité et le jihad en Afrique de l'Ouest
Ansar Dine|Ansar al-Din|Ansar Eddine|Ansar ed-Dine|Ançar Dine
MNLA|National Movement for the Liberation of Azawad|Mouvement national de libération de l'Azawad
HCUA|Haut Conseil pour l'unité de l'Azawad|High Council for the Unity of Azawad
MAA|Arab Movement of Azawad|Mouvement arabe de l'Azawad; Al-Mourabitoun|Al-Murabitun|al-Mourabitoune
JNIM|GSIM|Jama'at Nusrat al-Islam wal-Muslimin
Coordination of Azawad Movements|Coordination des mouvements de l'Azawad; GATIA
Katiba Macina|Macina Liberation Front|Front de libération du Macina; Ganda Koy; Ganda Iso; Ansaru|Ansarul Islam
Niger Movement for Justice|MNJ?|Mouvement des Nigériens pour la justice; ADC?|Alliance démocratique pour le changement
Boko Haram; MEND?|Movement for the Emancipation of the Niger Delta; MASSOB; IPOB|Indigenous People of Biafra; MOSOP
Polisario Front|Polisario|Front Polisario
Al-Shabaab|al-Shabaab|Al Shabaab|Shabaab|Al-Shabab|al-Shabab|Chebab|Shabab|Shebab
Islamic Courts Union|Union of Islamic Courts; Hizbul Islam; Lord's Resistance Army|LRA|Armée de résistance du Seigneur
Allied Democratic Forces; M23|March 23 Movement|Mouvement du 23 Mars; CNDP
RCD?|Rassemblement congolais pour la démocratie; MLC; FDLR; Interahamwe; Mai-Mai|Mayi-Mayi|Maï-Maï
Rwandan Patriotic Front|RPF|FPR|Front patriotique rwandais
SPLA|SPLM|SPLA/M|Sudan People's Liberation Army|Sudan People's Liberation Movement|SPLM-N|SPLM/A
Justice and Equality Movement|JEM?; Sudan Liberation Army|Sudan Liberation Movement|SLA|SLM; Séléka|Seleka
Anti-balaka|Anti-Balaka; Revolutionary United Front|RUF; NPFL; LURD; ULIMO; UNITA; MPLA; FNLA; FRELIMO|Frelimo
RENAMO|Renamo; ZANU-PF|ZANU|Zanu-PF; ZAPU; Movement for Democratic Change|MDC; SWAPO
African National Congress|ANC|A.N.C.; Inkatha|Inkatha Freedom Party; Umkhonto we Sizwe; Pan Africanist Congress
Mau Mau; TPLF|Tigray People's Liberation Front; EPRDF; Eritrean People's Liberation Front|EPLF
Oromo Liberation Front|OLF; ONLF|Ogaden National Liberation Front; Derg; FROLINAT|Frolinat; MDJT; UFDD; MFDC
Casamance Movement of Democratic Forces; Hezbollah|Hizbullah|Hizballah|Hizbollah; Hamas; Fatah|al-Fatah
PLO|OLP|Palestine Liberation Organization|Palestine Liberation Organisation|Organisation de libération de la Palestine
Palestinian Authority|Palestinian National Authority|Autorité palestinienne
Islamic Jihad|Palestinian Islamic Jihad|Jihad islamique; PFLP|FPLP|Popular Front for the Liberation of Palestine
Al-Aqsa Martyrs Brigades|al-Aqsa Martyrs' Brigades; Izz ad-Din al-Qassam Brigades|Qassam Brigades|Al-Qassam Brigades
Black September; Abu Nidal Organization
Muslim Brotherhood|Frères musulmans|Society of the Muslim Brothers|Ikhwan|Muslim Brothers
Gama'a al-Islamiyya|Gamaa Islamiya|al-Gama'a al-Islamiyya|Jamaa Islamiya; Egyptian Islamic Jihad
Hizb ut-Tahrir|Hizb al-Tahrir; Tablighi Jamaat; Jamaat-e-Islami|Jamaat-i-Islami
Baath Party|Ba'ath Party|Baath|Ba'ath|Parti Baas|Arab Socialist Ba'ath Party
Jabhat al-Nusra|al-Nusra Front|Nusra Front|Al-Nusra|al-Nosra|Front al-Nosra|Hayat Tahrir al-Sham|HTS; Ahrar al-Sham
Free Syrian Army|FSA|ASL|Armée syrienne libre; Syrian Democratic Forces|SDF; Syrian National Council
Ansar al-Sharia|Ansar al-Charia|Ansar al-Shari'a; Ansar al-Islam; Ansar Bait al-Maqdis|Ansar Beit al-Maqdis
Fajr Libya|Libya Dawn; Libyan National Army|LNA|ANL
National Transitional Council|NTC|CNT?|Conseil national de transition; Libyan Islamic Fighting Group|LIFG|GICL
Moroccan Islamic Combatant Group|GICM; Tunisian Combat Group; Uqba ibn Nafi Brigade|Okba Ibn Nafaa Brigade
Mahdi Army|Armée du Mahdi; Badr Organization|Badr Brigade; Kata'ib Hezbollah|Kataib Hezbollah
Popular Mobilization Forces|Hashd al-Shaabi; Dawa Party; Sons of Iraq; Peshmerga
PKK|P.K.K.|Kurdistan Workers' Party|Parti des travailleurs du Kurdistan; PUK|Patriotic Union of Kurdistan
KDP|Kurdistan Democratic Party; YPG|People's Protection Units; PYD; PJAK
Mujahedin-e Khalq|MEK|People's Mujahedin of Iran; Jundallah|Jundullah; Ansar Allah|Houthi Movement; Southern Movement
Fatah al-Islam; South Lebanon Army; Phalange|Kataeb|Phalangists; Amal Movement|Amal?
Taliban|Talibans|Taleban|Afghan Taliban; Tehrik-i-Taliban Pakistan|Pakistani Taliban|TTP|Tehreek-e-Taliban Pakistan
Haqqani Network|Réseau Haqqani; Northern Alliance|Alliance du Nord; Hezb-e-Islami|Hizb-i-Islami|Hezb-i-Islami
Lashkar-e-Taiba|Lashkar-e-Toiba; Jaish-e-Mohammed|Jaish-e-Muhammad|Jaish-e-Mohammad; Lashkar-e-Jhangvi
Sipah-e-Sahaba; Harkat-ul-Mujahideen|Harkat-ul-Jihad al-Islami; Hizbul Mujahideen; Jamaat-ud-Dawa; Indian Mujahideen
SIMI; Naxalites|Communist Party of India (Maoist)|Naxalite
Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers|Tigres tamouls; Babbar Khalsa; ULFA; Bharatiya Janata Party|BJP
Indian National Congress|Congress Party; Shiv Sena; Rashtriya Swayamsevak Sangh|RSS?; Aam Aadmi Party
Pakistan People's Party|PPP; Pakistan Muslim League|PML-N; Awami League; Bangladesh Nationalist Party
Abu Sayyaf|Abou Sayyaf; Moro Islamic Liberation Front|MILF; Moro National Liberation Front|MNLF; New People's Army
Jemaah Islamiyah|Jemaah Islamiah|Jamaah Islamiyah; Free Aceh Movement|Gerakan Aceh Merdeka; Khmer Rouge|Khmers rouges
Viet Cong|Vietcong|Viêt-cong; Viet Minh|Vietminh|Viêt-minh; Pathet Lao; Aum Shinrikyo|Aum Shinrikyō; Yakuza
Japanese Red Army; Falun Gong; East Turkestan Islamic Movement|ETIM; Islamic Movement of Uzbekistan|IMU
Imarat Kavkaz|Caucasus Emirate|Émirat du Caucase; National League for Democracy|NLD; Tatmadaw; Karen National Union
Arakan Army; IRA?|Irish Republican Army|Provisional IRA|Real IRA|Armée républicaine irlandaise; Sinn Féin|Sinn Fein
DUP|Democratic Unionist Party; Ulster Volunteer Force|UVF; Ulster Unionist Party; SDLP; Fianna Fáil|Fianna Fail
Fine Gael; ETA?|Euskadi Ta Askatasuna; Batasuna; Red Brigades|Brigades rouges|Brigate Rosse
Red Army Faction|Baader-Meinhof|Baader-Meinhof Gang|Fraction armée rouge; Action directe
FLN|National Liberation Front|Front de libération nationale; FLNC
Kosovo Liberation Army|KLA|UCK|UÇK|Armée de libération du Kosovo; Ustasha|Ustaše|Oustachis; Chetniks|Tchetniks; Mafia
Cosa Nostra; Camorra; 'Ndrangheta; Golden Dawn|Aube dorée; Azov Battalion|Azov Regiment|Régiment Azov
Right Sector|Pravy Sektor; Solidarność
FARC|F.A.R.C.|Revolutionary Armed Forces of Colombia|Forces armées révolutionnaires de Colombie
ELN|National Liberation Army|Ejército de Liberación Nacional; AUC|United Self-Defense Forces of Colombia; M-19
Shining Path|Sentier lumineux|Sendero Luminoso; Túpac Amaru Revolutionary Movement|MRTA|Tupac Amaru; Tupamaros
Montoneros; Sandinistas|Sandinista National Liberation Front|FSLN|Sandinistes; Contras
FMLN|Farabundo Martí National Liberation Front; Zapatistas|EZLN|Zapatista Army of National Liberation|Zapatistes
Medellín Cartel|Medellin Cartel; Cali Cartel; Sinaloa Cartel; Los Zetas|Zetas; Gulf Cartel; Mara Salvatrucha|MS-13
Weathermen|Weather Underground; Symbionese Liberation Army
# parties
Labour Party|British Labour Party|Parti travailliste; Conservative Party|Tories|Tory|Parti conservateur
Liberal Democrats|Lib Dems|Lib Dem|Liberal Democratic Party; UKIP|UK Independence Party; Scottish National Party|SNP
Plaid Cymru; Liberal Party|Parti libéral; New Democratic Party|NPD?; Bloc Québécois; Parti Québécois
Australian Labor Party|Labor Party; Communist Party|Parti communiste; Parti socialiste|PS?|French Socialist Party
Socialist Party; UMP|Union pour un mouvement populaire; Les Républicains
Front national|National Front|Rassemblement national|FN?; La République en marche|LREM|En Marche
La France insoumise|LFI; Parti communiste français|PCF; Europe Écologie Les Verts|EELV; MoDem
RPR|Rassemblement pour la République; UDF; CGT|Confédération générale du travail; CFDT; Medef|MEDEF
SPD|Social Democratic Party|Social Democrats; CDU|Christian Democratic Union|Christian Democrats|CDU/CSU
CSU?|Christian Social Union; AfD|Alternative for Germany|Alternative für Deutschland
Nazi Party|NSDAP|National Socialist German Workers' Party; Die Linke; Free Democratic Party|FDP
Partido Popular|People's Party of Spain; PSOE|Spanish Socialist Workers' Party; Podemos; Ciudadanos; Convergència
Forza Italia; Lega Nord|Northern League|Ligue du Nord; Five Star Movement|Mouvement 5 étoiles; Fratelli d'Italia
Syriza; New Democracy|Nea Dimokratia; PASOK; AKP|Justice and Development Party; CHP|Republican People's Party; HDP
MHP; Likud; Kadima; Shas; Meretz; Yisrael Beiteinu; Ennahda|Ennahdha|An-Nahda; Nidaa Tounes|Nida Tunis
Istiqlal Party|Istiqlal; Makhzen; RND?|Rassemblement national démocratique; Front des forces socialistes|FFS
Wafd|Wafd Party; National Democratic Party|NDP; Freedom and Justice Party; Nour Party|Al-Nour Party
United Russia|Russie unie; Yabloko; Fidesz; Jobbik; Law and Justice|Prawo i Sprawiedliwość|PiS?; Civic Platform
Workers' Party; PRI?|Institutional Revolutionary Party; National Action Party; PRD; Justicialist Party
Liberal Democratic Party of Japan; Democratic Progressive Party; Golkar; PDI-P; UMNO; Barisan Nasional
People's Action Party; Peoples Democratic Party|PDP; All Progressives Congress; Parti démocratique sénégalais
Front populaire ivoirien|FPI; PDCI; RDR?|Rassemblement des républicains; ADEMA; Rassemblement pour le Mali
Democratic Alliance; Economic Freedom Fighters; Convention People's Party; New Patriotic Congress
Orange Democratic Movement; Chama Cha Mapinduzi
# news
Associated Press|The Associated Press|AP|A.P.; Agence France-Presse|AFP|A.F.P.|Agence France Presse
Reuters|Thomson Reuters|Agence Reuters; United Press International|UPI; Bloomberg News|Bloomberg?
Xinhua|Xinhua News Agency|Chine nouvelle; TASS|ITAR-TASS|Tass; RIA Novosti; Interfax; Sputnik News
Anadolu Agency|Anadolu; EFE; ANSA; Deutsche Presse-Agentur|DPA; Kyodo|Kyodo News; Yonhap; Press Trust of India|PTI
APS?|Algérie Presse Service; Maghreb Arabe Presse; Agence mauritanienne d'information; Agence Nouakchott d'Information
PANA?|Panapress; IRIN|IRIN News; Fars News Agency|Fars News; IRNA; Mehr News; SANA?; WAM; MENA?; Al-Akhbar|Alakhbar
Sahara Media
BBC|B.B.C.|BBC News|British Broadcasting Corporation|BBC World Service|BBC Monitoring; CNN|C.N.N.|Cable News Network
Al Jazeera|Al-Jazeera|al-Jazeera|Aljazeera; Al Arabiya|Al-Arabiya|al-Arabiya; Fox News|Fox?; NBC|NBC News
CBS|CBS News; ABC News|ABC?; MSNBC; CNBC; NPR|National Public Radio; PBS; HBO; ESPN; MTV; C-SPAN; Sky News; ITV; ITN
Channel 4; CBC|Canadian Broadcasting Corporation|Radio-Canada; Deutsche Welle; ARD; ZDF; RAI; TVE; RTBF; RTS?
Radio France Internationale|RFI; France 24; TF1; France 2; France 3; Canal+|Canal Plus; France Inter; France Info
France Culture; Europe 1; RTL; TV5 Monde|TV5; Radio France; Mediapart; ORTM; ENTV; Nessma
Radio Méditerranée internationale|Medi 1; Voice of America|VOA
Radio Free Europe|Radio Liberty|RFE/RL|Radio Free Europe/Radio Liberty; Radio Free Asia; RT?|Russia Today; NHK; CCTV
KBS; NDTV; Press TV; Al-Manar; Al-Alam; Radio Mille Collines|RTLM|Radio Télévision Libre des Mille Collines
Radio Okapi; SABC; Channels TV; GBC; Voice of Israel; New York Times|The New York Times|NYT
Washington Post|The Washington Post|WaPo; Wall Street Journal|The Wall Street Journal|WSJ; Los Angeles Times|LA Times
Chicago Tribune; Boston Globe; USA Today; Christian Science Monitor; Miami Herald; San Francisco Chronicle
Philadelphia Inquirer; New York Post; Daily News?; International Herald Tribune|Herald Tribune
New Yorker Magazine|The New Yorker; The Atlantic|The Atlantic Monthly; The Nation?; Newsweek
Time Magazine|TIME?|Time?; Foreign Policy?; Foreign Affairs?; National Geographic; Rolling Stone; Vanity Fair; Slate?
Salon?; Politico; HuffPost|Huffington Post|The Huffington Post; BuzzFeed|BuzzFeed News; Vice News; Axios
The Intercept; ProPublica; Breitbart|Breitbart News; Drudge Report; Wired?; Forbes?; Fortune?; Barron's
Business Insider; Long War Journal|The Long War Journal; Jane's Defence Weekly|Jane's
The Guardian|Guardian?; The Observer; The Times|Sunday Times; Daily Telegraph|The Daily Telegraph|The Telegraph
Financial Times; The Independent; Daily Mail; Daily Mirror; Daily Express; The Sun?; The Economist|Economist?
The Spectator; New Statesman; The Scotsman; Irish Times|The Irish Times; Irish Independent; Private Eye; The Lancet
Nature?; Scientific American; Le Monde; Le Figaro|Figaro?; Libération?; L'Humanité; Le Parisien; La Croix
Les Échos|Les Echos; Le Point; L'Express; Le Nouvel Observateur|L'Obs|Nouvel Obs; Marianne?; Le Canard enchaîné
Charlie Hebdo; Paris Match; Ouest-France; Le Monde diplomatique; Courrier international; Le Journal du dimanche|JDD
L'Équipe; La Dépêche du Midi; Sud Ouest; Le Temps; Tribune de Genève; Le Soir; La Libre Belgique; Le Devoir
La Presse?; Jeune Afrique; Slate Afrique; Afrik.com; Der Spiegel|Spiegel?; Die Zeit
Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine; Süddeutsche Zeitung; Die Welt; Bild-Zeitung; Der Standard
Neue Zürcher Zeitung|NZZ; El País|El Pais; El Mundo?; La Vanguardia; La Repubblica; Corriere della Sera; La Stampa
Il Sole 24 Ore; L'Osservatore Romano; Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Aftenposten; Politiken
Jyllands-Posten; Helsingin Sanomat; De Telegraaf; NRC Handelsblad; De Standaard; Público; Diário de Notícias
Kathimerini; Hürriyet|Hurriyet; Cumhuriyet; Milliyet; Zaman; Pravda; Izvestia|Izvestiya; Kommersant; Novaya Gazeta
Gazeta Wyborcza; Rzeczpospolita; Kyiv Post; Moscow Times; Haaretz|Ha'aretz; Jerusalem Post|The Jerusalem Post
Yedioth Ahronoth|Ynet; Maariv; Times of Israel; Al-Ahram|al-Ahram; Al-Masry Al-Youm|al-Masry al-Youm
Asharq Al-Awsat|Asharq al-Awsat|al-Sharq al-Awsat; Al-Hayat|al-Hayat; Al-Quds Al-Arabi|al-Quds al-Arabi
An-Nahar|al-Nahar; As-Safir; L'Orient-Le Jour; Daily Star; Al-Watan|al-Watan; Okaz; Gulf News; Khaleej Times; El Watan
El Khabar; Echorouk|Echorouk El Youmi|Ech-Chorouk; L'Expression; El Moudjahid; Le Quotidien d'Oran; Le Soir d'Algérie
Ennahar|Ennahar TV; Le Matin?; L'Économiste; TelQuel; Yabiladi; Hespress; La Presse de Tunisie
Le Quotidien; Nawaat; Le Soleil; Wal Fadjri; Sud Quotidien; Seneweb; L'Essor; Le Républicain; L'Indépendant
Les Échos du Mali; Maliweb; Malijet; Mali Actu; Journal du Mali; Studio Tamani; Fraternité Matin; L'Inter; Le Patriote
Soir Info; Abidjan.net; L'Observateur Paalga; Sidwaya; Le Pays; Lefaso.net; Sahel Dimanche; Le Sahel; Cameroon Tribune
Le Potentiel; Le Calame; Nouakchott Info; The Punch; Daily Trust; ThisDay; Premium Times; Sahara Reporters
Daily Graphic; The East African; Daily Nation; Daily Monitor; New Vision; Addis Standard; Sudan Tribune; Garowe Online
Mail & Guardian|Mail and Guardian; Sowetan; Business Day; The Hindu; Times of India|The Times of India
Hindustan Times; Indian Express|The Indian Express; Deccan Herald; Dawn?; The News International
Express Tribune|The Express Tribune; Daily Times; TOLOnews; Pajhwok|Pajhwok Afghan News; Khaama Press; Prothom Alo
Kathmandu Post; Bangkok Post; Straits Times|The Straits Times; Jakarta Post|The Jakarta Post; Kompas; Tempo?
Philippine Daily Inquirer; Rappler; Phnom Penh Post; South China Morning Post|SCMP; People's Daily; Global Times
China Daily; Asahi Shimbun|Asahi; Yomiuri Shimbun|Yomiuri; Mainichi Shimbun|Mainichi; Nikkei
Japan Times|The Japan Times; Chosun Ilbo; Korea Herald; JoongAng Ilbo; Taipei Times
Sydney Morning Herald|The Sydney Morning Herald; The Australian; The Age?; New Zealand Herald
Globe and Mail|The Globe and Mail; Toronto Star; National Post; Maclean's; La Jornada; El Universal; Reforma
Excélsior; Clarín; La Nación; Página/12; Folha de S.Paulo|Folha de São Paulo; O Globo; Estadão|O Estado de S. Paulo
Veja; El Tiempo; El Espectador; Semana; El Comercio; El Mercurio; El Nacional; Granma; Global Voices
AllAfrica|allAfrica.com
# firms
Apple?|Apple Inc.|Apple Computer; Microsoft; Google; Alphabet Inc.; Amazon?|Amazon.com; Facebook; Meta?|Meta Platforms
Twitter; YouTube; Instagram; WhatsApp; LinkedIn; Snapchat; TikTok; ByteDance; Telegram?; Signal?; Reddit; Tumblr
Flickr; Pinterest; Skype; Zoom?; Netflix; Spotify; Uber?; Airbnb; PayPal; eBay; Yahoo|Yahoo!; AOL; Myspace
WordPress|WordPress.com; Blogger?; Dropbox; GitHub; Mozilla|Mozilla Foundation; OpenAI; Palantir; SpaceX
Tesla?|Tesla Motors; Intel?; IBM|I.B.M.; Hewlett-Packard|HP; Dell; Cisco?|Cisco Systems; Oracle?; SAP?; Adobe?; Nvidia
AMD; Qualcomm; Motorola; Texas Instruments; Xerox; Kodak; Sony; Nintendo; Sega; Panasonic; Toshiba; Hitachi; Fujitsu
Canon?; Nikon; Samsung; LG Electronics|LG?; Hyundai; Kia; Daewoo; Huawei; ZTE; Xiaomi; Lenovo; Alibaba|Alibaba Group
Tencent; Baidu; Weibo; WeChat; Foxconn; TSMC; Nokia; Ericsson; Siemens; Philips?; Thales?; Airbus; Boeing
Lockheed Martin|Lockheed; Northrop Grumman; Raytheon; BAE Systems; Dassault?|Dassault Aviation; EADS; Rolls-Royce
General Electric|GE; General Motors|GM; Ford?|Ford Motor Company|Ford Motor; Chrysler; Toyota; Honda; Nissan; Mazda
Mitsubishi; Suzuki; Subaru; Volkswagen|VW; Daimler; Mercedes-Benz|Mercedes?; BMW; Audi; Porsche; Opel; Fiat?; Ferrari
Renault; Peugeot|PSA Peugeot Citroën; Citroën; Michelin; Volvo; Saab; Scania?; Land Rover|Jaguar Land Rover
Tata Group|Tata Motors|Tata?; Mahindra; Reliance Industries; Infosys; Wipro; Exxon|ExxonMobil|Exxon Mobil; Chevron?
ConocoPhillips; Texaco; Royal Dutch Shell|Shell?; BP|B.P.|British Petroleum; TotalEnergies|Total SA|Total?
Elf Aquitaine; Eni?|ENI; Repsol; Statoil|Equinor; Gazprom; Rosneft; Lukoil; Yukos; Sonatrach; Saudi Aramco|Aramco
Petrobras; PDVSA; Pemex; Petronas; Sinopec; CNPC|PetroChina; CNOOC; NNPC; Sonangol; Schlumberger; Halliburton; Bechtel
Areva|AREVA; Orano; EDF|Électricité de France; Engie|GDF Suez; Veolia; Suez?; Bouygues; Vinci?; Bolloré; Lafarge
Saint-Gobain; Alstom; Danone; L'Oréal; LVMH; Kering; Chanel; Dior?; Hermès; Carrefour?; Auchan
Orange S.A.|Orange?|France Télécom; SFR; Vivendi; Lagardère; Hachette; Gallimard; BNP Paribas|BNP; Société Générale
Crédit Agricole; Crédit Lyonnais; AXA; Sanofi; Rio Tinto; BHP|BHP Billiton; Anglo American Plc|Anglo American?
De Beers; Glencore; Vale S.A.; ArcelorMittal|Mittal Steel; AngloGold Ashanti|AngloGold; Randgold|Randgold Resources
Barrick Gold; Newmont; Freeport-McMoRan; Alcoa; US Steel|U.S. Steel; ThyssenKrupp|Krupp; BASF; Bayer; Hoechst
IG Farben; Novartis; Roche?; Pfizer; Merck; Moderna; AstraZeneca; GlaxoSmithKline|GSK; Johnson & Johnson; Monsanto
DuPont; Dow Chemical; Union Carbide; 3M; Procter & Gamble|Procter and Gamble; Unilever; Nestlé|Nestle
Coca-Cola|Coca Cola|Coke?; PepsiCo|Pepsi; McDonald's; Burger King; Starbucks; KFC; Walmart|Wal-Mart; Costco
Target Corporation; Sears; Macy's; Home Depot; IKEA|Ikea; H&M; Zara?; Inditex; Nike?; Adidas; Puma?; Levi Strauss
Tesco; Sainsbury's; Marks & Spencer|Marks and Spencer; Harrods; Lego; Disney|Walt Disney Company|Walt Disney?
Warner Bros.|Warner Brothers|Time Warner; Paramount Pictures|Paramount?; Universal Pictures|Universal Studios
MGM|Metro-Goldwyn-Mayer; 20th Century Fox|Twentieth Century Fox; Columbia Pictures; DreamWorks; Pixar
Marvel Comics|Marvel Studios; DC Comics; Bollywood; Nollywood; News Corp|News Corporation; Comcast; AT&T|AT and T
Verizon; T-Mobile; Vodafone; British Telecom|BT; Deutsche Telekom; Telefónica|Telefonica; América Móvil; MTN
Airtel|Bharti Airtel; Safaricom; Maroc Telecom; Goldman Sachs; JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan
Morgan Stanley; Merrill Lynch; Lehman Brothers; Bear Stearns; Citigroup|Citibank; Bank of America; Wells Fargo
Barclays; HSBC; Lloyds|Lloyds Bank; Royal Bank of Scotland|RBS; Standard Chartered; Deutsche Bank; Commerzbank
Credit Suisse|Crédit Suisse; UBS; Santander Bank; BBVA; UniCredit; ING?; Rothschild?; Berkshire Hathaway; BlackRock
Blackstone?; KKR; Carlyle Group; American Express|Amex; Visa?|Visa Inc.; MasterCard|Mastercard; Western Union; Moody's
Standard & Poor's|Standard and Poor's|S&P; Fitch Ratings|Fitch?; Deloitte; KPMG; PricewaterhouseCoopers|PwC
Ernst & Young; McKinsey|McKinsey & Company; Accenture; AIG; Allianz; Enron; WorldCom; FedEx; UPS?; DHL; Maersk|Mærsk
Air France|Air France-KLM; KLM; British Airways; Lufthansa; Iberia Airlines; Alitalia; Aeroflot; Emirates Airline
Qatar Airways; Etihad|Etihad Airways; Turkish Airlines; Ethiopian Airlines; Kenya Airways; South African Airways
Royal Air Maroc; Air Algérie; Tunisair; Air Afrique; Pan Am|Pan American World Airways; TWA; American Airlines
United Airlines; Delta Air Lines; Southwest Airlines; Qantas; Singapore Airlines; Cathay Pacific; Japan Airlines|JAL
All Nippon Airways; Korean Air; Air China; Air India; Ryanair; easyJet; Amtrak; SNCF; RATP; Deutsche Bahn; Eurostar
East India Company|British East India Company; Dutch East India Company; Hudson's Bay Company; Standard Oil
US Airways; Blackwater|Blackwater Worldwide; Academi; Executive Outcomes; DynCorp; G4S; Thyssen; Tate & Lyle
Nasdaq|NASDAQ; New York Stock Exchange|NYSE; London Stock Exchange; Dow Jones?; Euronext; Bourse de Paris; Thuraya?
Iridium Communications; Eutelsat; Arianespace; Dangote Group; Ecobank; Jumia; Sonatel
# universities, schools, museums
Harvard University|Harvard|Université Harvard; Harvard Law School; Harvard Business School; Yale University|Yale
Princeton University|Princeton?; Columbia University; Stanford University|Stanford?
MIT|M.I.T.|Massachusetts Institute of Technology; Cornell University|Cornell?; Brown University; Dartmouth College
University of Pennsylvania; Johns Hopkins University|Johns Hopkins?; Georgetown University
George Washington University; New York University|NYU; University of Chicago; Northwestern University; Duke University
University of Michigan; University of California; UC Berkeley; UCLA; University of Southern California|USC
Caltech|California Institute of Technology; University of Texas; Howard University
West Point|United States Military Academy; Naval War College; National Defense University
Oxford University|University of Oxford|Université d'Oxford; Cambridge University|University of Cambridge
London School of Economics|LSE; Imperial College|Imperial College London; King's College|King's College London
University College London|UCL; SOAS|School of Oriental and African Studies; University of Edinburgh
University of Glasgow; Trinity College|Trinity College Dublin; Eton College|Eton?; Sandhurst?
Sorbonne|La Sorbonne|Université Paris-Sorbonne; Sciences Po|Institut d'études politiques; École normale supérieure|ENS
École polytechnique|Polytechnique?; ENA?|École nationale d'administration; HEC; Collège de France; INALCO; EHESS
Saint-Cyr|École spéciale militaire; Heidelberg University; Humboldt University; University of Bologna
Leiden University; ETH Zurich; University of Geneva; Graduate Institute
Catholic University of Leuven; McGill University|McGill; University of Toronto; Université de Montréal
Université Laval; Al-Azhar|al-Azhar|Al-Azhar University|Université al-Azhar; American University of Beirut
American University in Cairo; Cairo University; Université Cheikh Anta Diop; Makerere University|Makerere
University of Ibadan; University of Cape Town; Wits University|University of the Witwatersrand; Fourah Bay College
Tel Aviv University; Hebrew University|Hebrew University of Jerusalem; Bir Zeit University|Birzeit University
Jawaharlal Nehru University; Aligarh Muslim University; Darul Uloom Deoband; Tsinghua University|Tsinghua
Peking University; Fudan University; University of Tokyo; Kyoto University; Waseda University
Seoul National University; National University of Singapore; Australian National University; University of Sydney
UNAM; University of São Paulo; Moscow State University; British Museum; Metropolitan Museum|Metropolitan Museum of Art
Museum of Modern Art|MoMA; Guggenheim Museum; Louvre|Musée du Louvre|Louvre Museum; Musée d'Orsay; Centre Pompidou
Quai Branly|Musée du quai Branly; Prado Museum; Uffizi; Hermitage Museum; Rijksmuseum; National Gallery; Tate Modern
Ahmed Baba Institute|Institut Ahmed Baba; Library of Congress; British Library
Bibliothèque nationale de France|Bibliothèque nationale; Royal Opera House; La Scala; Bolshoi|Bolshoi Theatre
Metropolitan Opera; Comédie-Française; Royal Shakespeare Company; Royal Academy; Royal Geographical Society
# faiths
Catholic Church|Roman Catholic Church|Église catholique|Church of Rome; Church of England|Anglican Church
Church of Scotland; Episcopal Church; Russian Orthodox Church|Orthodox Church; Coptic Church|Coptic Orthodox Church
Ethiopian Orthodox Church; Greek Orthodox Church; Society of Jesus|Compagnie de Jésus; Opus Dei; Knights Templar
Knights of Malta|Order of Malta; Roman Curia; Mormon Church|LDS Church; Scientology|Church of Scientology
Nation of Islam; Aga Khan Development Network; Chabad; World Jewish Congress; Anti-Defamation League; AIPAC
Zionist Congress; Southern Baptist Convention; Methodist Church; Presbyterian Church; Lutheran Church; Salafi Call
Jamaat Ahmadiyya; High Islamic Council|Haut Conseil islamique
# sport
FIFA|F.I.F.A.; UEFA; CAF?|Confederation of African Football; CONCACAF; CONMEBOL
NBA|N.B.A.|National Basketball Association; NFL|N.F.L.|National Football League; NHL|National Hockey League
MLB|Major League Baseball; NCAA; Premier League; La Liga; Bundesliga; Serie A; Ligue 1; Major League Soccer
World Anti-Doping Agency|WADA?; ATP?; WTA; FIA; Manchester United|Man United; Manchester City|Man City; Liverpool FC
Arsenal?|Arsenal FC; Chelsea FC; Tottenham Hotspur|Tottenham?|Spurs?; Everton FC; Aston Villa; Newcastle United
Leeds United; West Ham United|West Ham; Nottingham Forest; Leicester City; Celtic FC; Glasgow Rangers|Rangers FC
Real Madrid; FC Barcelona|Barcelona FC|Barça; Atlético Madrid|Atletico Madrid; Sevilla FC; Valencia CF; Juventus
AC Milan|A.C. Milan; Inter Milan|Internazionale; AS Roma; SS Lazio; Bayern Munich|FC Bayern|Bayern de Munich
Borussia Dortmund; Borussia Mönchengladbach; Schalke 04|Schalke; Hamburger SV; Paris Saint-Germain|PSG
Olympique de Marseille|Olympique Marseille; Olympique Lyonnais; AS Monaco; AS Saint-Étienne; Ajax Amsterdam|Ajax?
Feyenoord; PSV Eindhoven; Benfica; FC Porto; Sporting Lisbon|Sporting CP; Galatasaray; Fenerbahçe|Fenerbahce; Beşiktaş
Olympiacos; Panathinaikos; CSKA Moscow; Spartak Moscow; Zenit Saint Petersburg; Dynamo Kyiv|Dynamo Kiev
Shakhtar Donetsk; Red Star Belgrade; Dinamo Zagreb; Boca Juniors; Flamengo; Santos FC; Palmeiras; Club América
Al Ahly; Zamalek SC; Espérance de Tunis|Espérance sportive de Tunis; Raja Casablanca; Wydad Casablanca; TP Mazembe
ASEC Mimosas; Kaizer Chiefs; Orlando Pirates; New York Yankees|Yankees; Boston Red Sox|Red Sox
Los Angeles Dodgers|Dodgers; Chicago Cubs; New York Mets|Mets; San Francisco Giants; St. Louis Cardinals
Los Angeles Lakers|Lakers; Boston Celtics|Celtics; Chicago Bulls; New York Knicks|Knicks; Miami Heat
Golden State Warriors; San Antonio Spurs; Dallas Cowboys; Green Bay Packers|Packers; New England Patriots
Pittsburgh Steelers|Steelers; San Francisco 49ers; New York Giants; Denver Broncos; Montreal Canadiens
Toronto Maple Leafs; Boston Bruins; Detroit Red Wings; All Blacks; Springboks; Wallabies; Harlem Globetrotters
# bands
The Beatles|Beatles; Rolling Stones|The Rolling Stones; Led Zeppelin; Pink Floyd; The Who; U2; ABBA?; Radiohead
Nirvana?; Metallica; Coldplay; Daft Punk; Tinariwen; Amadou & Mariam|Amadou et Mariam; Songhoy Blues; Orchestra Baobab
Berlin Philharmonic; Vienna Philharmonic; London Symphony Orchestra; New York Philharmonic; Wu-Tang Clan
Beach Boys|The Beach Boys; Grateful Dead; BTS; Buena Vista Social Club
`;
