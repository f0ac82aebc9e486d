/** Words that tell what a name is a name of. English and French, with the legal forms of firms; from general knowledge. */

/** Words that make the name around them an organization's. */
export const ORGANIZATION_WORDS = `
Academy Académie Agency Agence Airlines Airways Alliance Army Armée Assembly Assemblée Associates Association
Associations Asociación Authority Autorité Band Bancorp Bank Banque Banco Banca Battalion Bataillon Board Brigade
Brigades Broadcasting Brothers Bros. Bundesbank Bureau Cabinet Cartel Center Centre Centro Chamber Chambre Chronicle
Church Église Circle Cercle Club Coalition Collective Collectif College Collège Command Commandement Commission
Committee Comité Communications Community Communauté Company Compagnie Cie. Cies Co. Confederacy Confederation
Confédération Conference Conférence Congregation Congrégation Congress Congrès Consortium Constabulary Convention
Convergence Cooperative Coopérative Coordination Corps Corp. Corporation Council Conseil Courier Courrier Court Cour
Daily Department Département Dept. Directorate Direction Division Echo Enterprise Enterprises Entreprise Entreprises
Establishment Examiner Exchange Express Faction Faculty Faculté Federation Fédération Fellowship Fleet Flotte Force
Forces Forum Foundation Fondation Fund Fonds Front Gang Gazette Gazeta Gendarmerie Government Group Groupe Grupo Guard
Guards Garde Guild Guilde Hebdo Herald Holding Holdings Hospital Hôpital Humanité Inc. Incorporated Independent
Industries Initiative Inspectorate Inspection Institut Institute Institution Institutions International Internationale
Journal Junta Knights Kommando Laboratories Laboratory Laboratoire League Ligue Legion Légion Libération Library
Limited Lodge Loge Ltd. Ltda. L.L.C. L.L.P. P.L.C. Magazine Mail Militia Milice Ministry Ministère Mission Mirror
Mouvement Movement Movimiento Museum Musée Mutuelle NGO ONG Navy Network Réseau News Newspaper Newsletter Nouvelles
Observatory Observatoire Observer Office Opera Orchestra Orchestre Order Ordre Organisation Organization Organización
Parliament Parlement Partei Partido Parti Partners Partnership Party Partito Patrol Patrouille Platform Plateforme
Police Politburo Post Presidency Présidence Press Presse Productions Publications Publishers Publishing Quarterly
Radio Radiodiffusion Railway Railways Rally Rassemblement Rebels Record Records Regiment Régiment Reichstag Register
Registry Resistance Résistance Review Revue Rundschau S.A. S.A.R.L. S.A.S. SCA SNC S.p.A. SRL GmbH AG KG B.V. N.V. AB
ASA Oy Oyj Pty. Pte. Sdn. Bhd. KK OOO ZAO OAO PAO JSC Sahafa School École Secretariat Secrétariat Sect Senate Sénat
Seminary Séminaire Sentinel Service Services Society Société Solutions Soviet Spectator Squad Squadron Escadron
Standard Star Studios Summit Symphony Syndicat Syndicate Synod Synode Systems Tablet Taskforce Team Technologies
Technology Telegraph Television Télévision Telecom Télécom Theatre Times Treasury Trésor Tribunal Tribune Troupe Trust
Trustees Union Unions Unión União Unione Unité United Universität Université Universidad Universidade University
Verein Volunteers Volontaires Watch Wehrmacht Weekly Werke Wing Worldwide Wochenblatt Zeitung Zeitschrift Katiba
Katibat Liwa Harakat Jamaat Jama'at Jamiat Jam'iyya Hizb Hezb Ansar Jund Jaish Jaysh Lashkar Harkat Tehrik Tanzim
Saraya Firqa Majlis Wilayat
`;

/** Words that make the name around them a place's. */
export const PLACE_WORDS = `
Airport Aéroport Aerodrome Airfield Alley Allée Archipelago Archipel Arena Arrondissement Atoll Avenue Ave. Bahía Baie
Banlieue Barrage Basin Bassin Bay Beach Plage Beacon Bluff Borough Boulevard Blvd. Bridge Pont Brook Camp Campus Canal
Canyon Cañon Cape Cap Cabo Capitol Castle Château Catchment Cathedral Cathédrale Cave Cemetery Cimetière Channel
Chapel Chapelle Chaussée Circuit Cirque City Cité Ciudad Cliff Cliffs Falaise Close Coast Côte Costa Col Common
Commune Concession Corner Corniche County Comté Cours Cove Crater Creek Crescent Crossing Dam Delta Desert Désert
District Dock Docks Downs Drive Dune Dunes Embankment Estate Estuary Estuaire Falls Chutes Farm Ferry Field Fields
Fjord Ford Foreland Forest Forêt Fort Fortress Forteresse Gap Garden Gardens Jardin Jardins Gate Glacier Glen Gorge
Gorges Governorate Gouvernorat Grotto Grove Gulf Golfe Hamlet Hameau Harbor Harbour Heath Heights Highlands Highway
Hill Hills Colline Collines Hotel Hôtel House Îlot Inlet Island Islands Isle Isles Île Îles Isla Islas Isthmus Isthme
Jabal Jebel Djebel Gebel Adrar Erg Hamada Reg Oued Wadi Guelta Ksar Kasbah Casbah Junction Knoll Lac Lagoon Lagune
Lake Lakes Lago Laguna Lane Loch Lough Lowlands Mall Manor Marais Market Marché Marsh Marshes Massif Meadow Meadows
Medina Médina Mesa Mine Mines Moor Mosque Mosquée Mont Monts Monte Mountain Mountains Montagne Montagnes Mount Mt.
Mound Mouth Municipality Municipalité Narrows Neck Oasis Ocean Océan Palace Palais Palazzo Panhandle Park Parc Parish
Paroisse Pass Passage Path Peak Peaks Pic Pico Peninsula Péninsule Presqu'île Pier Place Plain Plains Plaine Plateau
Playa Plaza Point Pointe Pond Port Porte Precinct Prefecture Préfecture Prison Promenade Province Pyramids Pyramides
Quarry Quarter Quartier Quay Quai Ranch Range Chaîne Rapids Ravine Reef Récif Refinery Region Région Republic
République Reserve Réserve Reservation Reservoir Ridge Crête Riviera River Rivière Fleuve Río Rio Rivulet Road Rd.
Roads Rock Rocks Rocher Route Rue Ruelle Ruins Ruines Savanna Savane Sea Mer Mar Sebkha Sebkhet Shire Shore Rive
Shoals Sierra Sound Source Spring Springs Square Stadium Stade Stadt State État Station Gare Steppe Strait Straits
Détroit Strand Straße Strasse Street St. Stream Suburb Swamp Temple Territory Territoire Terrace Tower Tour Town
Township Trail Trench Triangle Tunnel Turnpike Upland Uplands Val Vale Vallée Valley Via Viaduct Village Villa Ville
Volcano Volcan Wall Ward Waterfall Waterway Way Weald Well Wells Wharf Wilaya Willaya Wood Woods Bois Woreda Zone Kraj
Oblast Okrug Voivodeship Canton Länder Shahr Qala Qalat Bandar Dar Deir Tel Tell Tal Ain Aïn Bir Hassi Kot Gunung
Pulau Shan Jiang Hu
`;

/** Common nouns that often follow a name and say whose army, embassy or currency it is. */
export const FOLLOWERS = `
administration aid airport allies ambassador ambassadors ambition analyst analysts army armies armées armée artillery
artist asylum athlete athletes audience authority authorities autorités author backing bank banks base bases
billionaire blog blogger bloggers border borders branch businessman businesswoman cabinet camp camps campaign
candidate capital case census chairman chief child children church citizen citizens citizenship city cities civilian
civilians claim coach coast colony colonies commander commanders commentator community communities company companies
consul consulate constitution correspondent council counterpart counterparts country coup court courts crisis cuisine
culture currency daily daughter delegate delegates delegation democracy deputy desert diaspora dictator dictatorship
diplomat diplomats diplomacy director doctor economist economy election elections elite embassy emissary empire
employee envoy envoys executive exile exiles expert experts export exports faction factions family families farmer
farmers father federation fighter fighters film filmmaker firm firms flag fleet food force forces frontier frontière
garrison gendarmerie general generals girl girls gouvernement governance government governments group groups guard
guerrilla guerrillas headquarters heritage hero hinterland historian history hostage hostages identity immigrant
immigrants independence influence insurgency insurgent insurgents intelligence interest interests interim invasion
investigators investors islands jail journal journalist journalists judge judiciary junta king kingdom language law
lawmaker lawmakers lawyer leader leaders leadership league legislature literature magazine man market media men
merchant merchants migrant migrants military militant militants militia militias minister ministers ministry mission
model monarch monarchy movement museum music musician nation national nationals nationalist nationalists nationality
navy negotiator negotiators newspaper newspapers novel novelist occupation office officer officers official officials
oil operation operations opposition origin parliament partner parties party passport peacekeepers people peoples plane
planes player players poet police policy politician politicians politics port ports premier presence president
presidency press prime priest prince princess prison prisoner prisoners prosecutor prosecutors province provinces
public rebel rebels rebellion refugee refugees regime region regions republic republics researcher residents
resistance revolution revolutionary ruler rulers school scholar scholars scientist scientists secretary security
senator separatist separatists service services ship ships side singer soil soldier soldiers son sources sovereignty
spokesman spokeswoman spy state states statement student students subsidiary suburb summit support supporters team
teams terrorist terrorists territory theatre town towns trade traders tradition traditions tribe tribes tribesmen
troops unit units university village villages villagers visa volunteers voters war warlord warplanes website woman
women worker workers writer writers youth ambassade ambassadeur chef citoyen citoyens combattants communauté capitale
consulat diplomatie dirigeant dirigeants économie état-major élections exilés frontières otages journaliste
journalistes militaire militaires ministre ministres otage peuple population président presse ressortissant
ressortissants régime soldat soldats sécurité troupes
`;
