/**
 * English and French titles and ranks as they stand before a name, a few of other languages that both borrow, and what they
 * tell of the bearer. Heading: class, and sex where the title tells it. From general knowledge; see `readHonorifics`.
 */
export const HONORIFICS = `
[civil male]
Mr.|Mister; Messrs.; Master; Sr.|Señor; Don; Signor|Signore; Herr; Monsieur|M.; MM.|Messieurs; Mssrs.; Kyrios; Bwana
Bey; Beg; Effendi|Efendi; Agha|Aga; Shri|Sri|Shree; Thiru; Babu; Baba; Oga
Alhaji|Alhadji|El Hadj|El-Hadj|El Hadji|Al-Hajj|Hajji|Haji|Hadji; Encik; Pak; Bung; Khun; Tío; Oncle; Papa; Uncle
Meneer; Dom; Onkel; Grandpa; Grandfather; Brother
[civil female]
Mrs.|Missus; Miss; Ms.|Mz.; Mme.|Madame|Mmes.|Mesdames; Mlle.|Mademoiselle|Mlles.|Mesdemoiselles; Madam|Ma'am|Mesdames
Señora|Sra.; Señorita|Srta.; Signora; Signorina; Frau; Fräulein; Doña; Dona; Donna; Senhora; Mevrouw
Hajia|Hajiya|Hadja|Hajja; Shrimati|Smt.; Begum; Bibi; Daw; Aunt|Auntie|Aunty; Tante; Mama; Maman; Khanum|Hanim; Lalla
Grandma; Grandmother; Mother; Sister
[civil]
Dr.|Doctor|Docteur|Drs.; Docteure; Prof.|Professor|Professeur|Pr.; Professeure; Mx.; Engineer|Engr.|Ing.|Ingénieur
Esquire; Nurse; Coach; Citizen|Citoyen; Citoyenne; Comrade|Camarade; Mwalimu; Ustad|Ustadh|Ustaz; Maître|Me; Maestro
Barrister|Barr.; Attorney; Arch.; Cousin|Cousine; Lic.; Licenciado; Cikgu; Hon.|Honourable|Honorable
Rt. Hon.|Right Honourable; Dato'|Datuk|Dato' Sri|Tun|Tan Sri; Madiba; Saint|St.|Sainte|Ste.
[military]
Gen.|General|Général|Gén.; Générale; Lt. Gen.|Lt. General|Lieutenant General|Lieutenant-General|Lt Gen
Maj. Gen.|Major General|Major-General; Brig. Gen.|Brigadier General|Brigadier-General; Brig.|Brigadier
General de Brigade|Général de brigade|Général de division|Général de corps d'armée; Col.|Colonel
Lt. Col.|Lieutenant Colonel|Lieutenant-Colonel|Lt-Col.; Maj.|Major; Cdt.|Commandant|Cmdt.
Capt.|Captain|Capitaine|Cap.|Cne.; Lt.|Lieut.|Lieutenant
1st Lt.|First Lieutenant|2nd Lt.|Second Lieutenant|Sous-lieutenant|Sub-Lieutenant|Sub-Lieut.; Ensign
Sgt.|Sergeant|Sergent
Staff Sgt.|Staff Sergeant|Master Sgt.|Master Sergeant|Sergeant Major|Sgt. Maj.|Sergeant First Class|Sgt. 1st Class
Cpl.|Corporal|Caporal; Lance Cpl.|Lance Corporal; Caporal-chef; Pvt.|Private|Pfc.|Private First Class
Adm.|Admiral|Amiral; Vice Admiral|Vice-Admiral|Vice Adm.|Vice-amiral; Rear Admiral|Rear Adm.|Contre-amiral; Commodore
Cmdr.|Commander|Cdr.; Lt. Cmdr.|Lieutenant Commander; Air Marshal|Air Chief Marshal|Air Vice-Marshal|Air Vice Marshal
Marshal|Maréchal; Field Marshal|Field-Marshal; Group Captain; Wing Commander|Wing Cdr.
Squadron Leader|Flight Lieutenant; Air Commodore; Generalissimo|Generalissimus; Warrant Officer; Petty Officer
Chief Petty Officer; Seaman; Gunner; Trooper; Adjudant|Adjudant-chef; Aspirant; Maréchal des logis
Subcomandante|Comandante; Caudillo; Feldwebel; Oberst; Hauptmann; Hetman|Ataman; Pasha|Pacha
Obergruppenführer|Gruppenführer|Standartenführer|Sturmbannführer|Reichsführer; Sepoy; Subedar|Havildar|Naik; Airman
Chief of Staff; Commander-in-Chief|Commander in Chief; Chef d'état-major; Deputy Commander; Insp.|Inspector|Inspecteur
Supt.|Superintendent; Constable|PC|Const.; Det.|Detective
Det. Insp.|Detective Inspector|Detective Sergeant|Det. Sgt.|Detective Constable; Officer; Sheriff; Commissaire
Deputy Sheriff; Gendarme; Brigadier-chef; Warlord; Emir|Amir|Émir|Ameer
[religious male]
Imam; Sheikh|Shaykh|Sheik|Shaikh|Cheikh|Cheick|Cheikhna|Chérif|Sharif|Shareef; Mullah|Mollah|Mulla|Molla
Maulana|Mawlana|Moulana|Maulvi|Molvi; Ayatollah|Grand Ayatollah|Hojatoleslam|Hojjatoleslam
Mufti|Grand Mufti|Grand Mufti; Qadi|Kadi|Cadi|Qazi; Marabout|Serigne|Thierno|Tierno|Modibo
Sayyid|Sayed|Syed|Seyyed|Sidi|Moulay|Mulay; Fr.|Father|Père; Frère|Br.|Bro.|Brother
Rev.|Reverend|Révérend|Revd.|Rev. Fr.; Abbé; Abbot; Friar; Pope|Pape; Cardinal|Card.|Cdl.
Mgr.|Monsignor|Monseigneur|Msgr.; Bishop|Évêque|Bp.; Archbishop|Archevêque|Abp.; Patriarch|Patriarche
Metropolitan|Métropolite; Archimandrite; Deacon|Diacre|Archdeacon; Vicar; Rabbi|Rabbin|Rav|Reb
Chief Rabbi|Grand rabbin; Lama|Dalai Lama|Dalaï-lama|Panchen Lama; Swami|Guru; Fray|Frei|Dom; Curé; Chaplain|Aumônier
Pastor|Pasteur; Prophet|Prophète; Caliph|Calife|Khalifa; Ajahn; Bhikkhu; Apostle|Apôtre; Canon|Chanoine; Dean|Doyen
Rector
[religious female]
Sister|Sœur|Soeur; Mother Superior|Mère|Mother; Abbess; Abbesse; Pasteure
[noble male]
Sir; Lord; King|Roi; Prince; Crown Prince|Prince héritier; Emperor|Empereur; Sultan
Duke|Duc|Grand Duke|Archduke|Archiduc; Earl; Count|Comte; Viscount|Vicomte; Baron; Baronet; Marquis|Marquess|Margrave
Tsar|Czar|Tzar; Kaiser; Shah|Chah; Khan; Rajah|Raja|Maharaja|Maharajah|Nawab|Nizam; Pharaoh|Pharaon; Mikado; Shogun
Negus|Ras|Dejazmatch|Dejazmach; Asantehene|Oba|Ooni|Alaafin|Mansa|Askia|Naaba|Moro Naba; Damel; Amenokal|Aménokal
Graf; Freiherr; Herzog; Infante; Doge; Voivode; Knyaz; Chevalier; Emir; Squire; Tunku|Tengku; Negusa; Kabaka; Aga Khan
Dauphin
[noble female]
Lady; Dame; Queen|Reine; Princess|Princesse; Crown Princess; Empress|Impératrice; Duchess|Duchesse|Grand Duchess
Countess|Comtesse; Viscountess|Vicomtesse; Baroness|Baronne; Marquise|Marchioness; Tsarina|Czarina|Tsaritsa; Sultana
Queen Mother|Reine mère; Rani|Maharani; Infanta; Sheikha
[noble]
Chief; HRH|H.R.H.; HM|H.M.; His Majesty; His Royal Highness; Her Majesty; Her Royal Highness; Sa Majesté
Son Altesse|Son Altesse Royale; His Highness; Her Highness; Otunba; Paramount Chief; Nana; Togbe; Igwe|Eze
[office]
President|Pres.|Président; Présidente; Vice President|Vice-President|Vice-Président|VP; Vice-Présidente
Prime Minister|PM|Premier ministre|Première ministre; Deputy Prime Minister|Vice-Premier ministre; Premier
Chancellor|Chancelier; Chancelière; Vice Chancellor|Vice-Chancellor; Minister|Ministre|Min.; Deputy Minister
Foreign Minister|Defence Minister|Defense Minister|Interior Minister|Finance Minister|Justice Minister|Information Minister|Health Minister|Education Minister|Trade Minister|Communications Minister|Oil Minister|Energy Minister|Agriculture Minister|Environment Minister|Culture Minister|Labour Minister|Transport Minister
Foreign Secretary|Home Secretary|Defence Secretary|Defense Secretary|Treasury Secretary|Health Secretary|Interior Secretary|Education Secretary|Commerce Secretary
Secretary of State|Secrétaire d'État|Under Secretary|Undersecretary|Permanent Secretary; Secretary|Secrétaire
Secretary General|Secretary-General|Secrétaire général; Secrétaire générale
Attorney General|Attorney-General|Solicitor General; Sen.|Senator|Sénateur|Sens.; Sénatrice; Rep.|Representative|Reps.
Congressman; Congresswoman; Assemblyman; Assemblywoman; Alderman
Councillor|Councilor|Cllr.|Councilman|Councilwoman|Conseiller|Conseillère; Gov.|Governor|Gouverneur|Govs.
Lt. Gov.|Lieutenant Governor|Governor-General|Governor General|Gouverneur général; Deputy Governor
Mayor|Maire|Lord Mayor; Deputy Mayor; Ambassador|Ambassadeur|Amb.; Ambassadrice; Consul|Consul General
High Commissioner|Haut-commissaire; Commissioner|Commissioner General; Envoy|Special Envoy|Envoyé spécial; Judge|Juge
Justice|Chief Justice; Magistrate|Procureur|Prosecutor|District Attorney|DA|Procureur général
Chairman|Chairwoman|Chairperson|Chair|Président-directeur général|PDG
CEO|Chief Executive|CFO|COO|Managing Director|Directeur général|Directrice générale|DG; Director|Dir.|Directeur
Directrice; Deputy Director|Executive Director|Director General|Director-General; Speaker; Deputy Speaker
Deputy|Député; Députée; MP|MEP|MLA|MNA; Préfet|Prefect|Sous-préfet|Wali
Spokesman|Spokeswoman|Spokesperson|Porte-parole; Leader|Dear Leader|Supreme Leader|Guide suprême
Dictator|Dictateur|Führer|Duce|Il Duce|Reichsmarschall|Gauleiter; First Lady|Première dame
Administrator|Administrateur; Negotiator; Delegate|Délégué; Deleguée; Ex-President|Former President|Ancien président
President-elect|Président élu; Interim President|Acting President|Président par intérim; Opposition Leader
Regent|Régent; Régente; Viceroy|Vice-roi; Provost; Principal; Chief Minister; Taoiseach; Tánaiste; Analyst
Correspondent; Editor; Rédacteur en chef; Author; Historian; Journalist|Journaliste; Columnist; Candidate|Candidat
Candidate; Lawmaker
`;
