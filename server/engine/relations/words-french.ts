/** French words that role phrases are made of; entries parted by semicolons, folded when read. From general knowledge. */

/** Whoever is called so leads what they are said to be of. */
export const LEADING = `
chef; cheffe; leader; dirigeant; dirigeante; président; présidente; directeur; directrice; directeur général; directrice générale;
président-directeur général; pdg; commandant; fondateur; fondatrice; cofondateur; cofondatrice; émir; patron; patronne; roi; reine;
sultan; empereur; premier ministre; première ministre; gouverneur; gouverneure; maire; mairesse; secrétaire général;
secrétaire générale; premier secrétaire; chef de l'état; chef d'état; chef d'état-major; chef du gouvernement; guide suprême;
numéro un; recteur; rectrice; doyen; doyenne; évêque; archevêque; pape; patriarche; calife; chancelier; chancelière;
dictateur; coordinateur; coordinatrice; coordonnateur; coordonnatrice; responsable; rédacteur en chef; rédactrice en chef;
proviseur; proviseure; tête; gérant; gérante; propriétaire; haut-commissaire; préfet; préfète; bâtonnier; bâtonnière; numéro 1
`;

/** Other functions, trades and ranks of persons. */
export const FUNCTIONS = `
ministre; secrétaire d'état; secrétaire; vice-président; vice-présidente; porte-parole; membre; conseiller; conseillère; ambassadeur;
ambassadrice; envoyé spécial; envoyée spéciale; émissaire; consul; consule; diplomate; sénateur; sénatrice; député; députée; élu; élue;
représentant; représentante; délégué; déléguée; commissaire; juge; magistrat; magistrate; procureur; procureure; avocat; avocate;
notaire; juriste; greffier; greffière; général; colonel; lieutenant-colonel; lieutenant; sergent; caporal; amiral; maréchal; capitaine; officier;
officière; soldat; soldate; combattant; combattante; militant; militante; rebelle; djihadiste; jihadiste; trafiquant; négociateur;
négociatrice; médiateur; médiatrice; prédicateur; imam; prêtre; pasteur; pasteure; rabbin; moine; religieuse; curé; cardinal; abbé;
économiste; historien; historienne; sociologue; anthropologue; archéologue; géographe; géologue; biologiste; botaniste; zoologiste;
écologue; chimiste; physicien; physicienne; mathématicien; mathématicienne; astronome; astronaute; linguiste; philosophe; psychologue;
psychiatre; politologue; politiste; scientifique; chercheur; chercheuse; universitaire; professeur; professeure; enseignant;
enseignante; institutrice; instituteur; maître de conférences; analyste; expert; experte; spécialiste; consultant; consultante;
journaliste; reporter; correspondant; correspondante; chroniqueur; chroniqueuse; éditorialiste; rédacteur; rédactrice; éditeur;
éditrice; blogueur; blogueuse; animateur; animatrice; photographe; écrivain; écrivaine; auteur; auteure; autrice; romancier;
romancière; poète; poétesse; dramaturge; essayiste; traducteur; traductrice; interprète; critique; bibliothécaire; archiviste;
conservateur; conservatrice; artiste; peintre; sculpteur; sculptrice; architecte; styliste; dessinateur; dessinatrice; musicien;
musicienne; chanteur; chanteuse; rappeur; rappeuse; compositeur; compositrice; chef d'orchestre; cheffe d'orchestre; pianiste;
guitariste; violoniste; danseur; danseuse; chorégraphe; acteur; actrice; comédien; comédienne; humoriste; cinéaste; réalisateur;
réalisatrice; scénariste; producteur; productrice; ingénieur; ingénieure; technicien; technicienne; informaticien; informaticienne;
inventeur; entrepreneur; entrepreneure; entrepreneuse; homme d'affaires; femme d'affaires; industriel; banquier; banquière;
commerçant; commerçante; marchand; marchande; comptable; organisateur; organisatrice; activiste; opposant; opposante; dissident;
dissidente; candidat; candidate; homme politique; femme politique; fonctionnaire; trésorier; trésorière; inspecteur; inspectrice;
policier; policière; gendarme; garde; agent; agente; médecin; chirurgien; chirurgienne; infirmier; infirmière; sage-femme; dentiste;
pharmacien; pharmacienne; vétérinaire; agriculteur; agricultrice; paysan; paysanne; éleveur; éleveuse; berger; bergère; pêcheur;
pêcheuse; mineur; boulanger; boulangère; boucher; cuisinier; cuisinière; tailleur; charpentier; forgeron; chauffeur; pilote; marin;
explorateur; exploratrice; guide; alpiniste; athlète; footballeur; footballeuse; attaquant; défenseur; gardien; gardienne; entraîneur;
entraîneuse; arbitre; boxeur; boxeuse; coureur; coureuse; nageur; nageuse; cycliste; étudiant; étudiante; doctorant; doctorante;
stagiaire; bénévole; travailleur humanitaire; syndicaliste; notable; prince; princesse; duc; duchesse; baron; comte; comtesse;
habitant; habitante; retraité; retraitée; agronome; hydrologue; météorologue; climatologue; démographe; forestier; hôtelier;
hôtelière; restaurateur; épidémiologiste; sage; adjoint; adjointe; collaborateur; collaboratrice; associé; associée; bras droit
`;

/** What organisations are. */
export const BODIES = `
groupe; groupuscule; mouvement; parti; organisation; entreprise; société; compagnie; firme; fabricant; filiale; branche; aile; faction;
coalition; alliance; union; fédération; association; fondation; institut; institution; université; école; académie; journal;
quotidien; hebdomadaire; mensuel; magazine; revue; radio; chaîne; agence; site; maison d'édition; banque; assureur; club; équipe;
orchestre; troupe; chorale; milice; armée; brigade; bataillon; unité; force; gang; cartel; secte; ordre; église; réseau; plateforme;
organisme; comité; commission; conseil; tribunal; cour; ministère; département; régulateur; autorité; ong; coopérative; syndicat;
collectif; musée; hôpital; bibliothèque; laboratoire; observatoire; label; studio; fonds; conglomérat; formation; katiba; ligue
`;

/** What places are. */
export const PLACES = `
capitale; ville; village; hameau; port; région; province; district; département; état; pays; république; royaume; île; archipel;
banlieue; quartier; oasis; vallée; fleuve; rivière; lac; montagne; désert; péninsule; commune; localité; bourgade; fief; aéroport;
territoire; station; chef-lieu; cité; préfecture; sous-préfecture; bourg; métropole; colonie
`;

/** What may stand before such a noun. */
export const BEFORE = `
ancien; ancienne; ex; futur; future; nouveau; nouvel; nouvelle; jeune; vieux; vieil; vieille; grand; grande; principal; principale; petit;
petite; actuel; actuelle; premier; première; célèbre; vice; sous; co; feu; puissant; puissante; bouillant; présumé; présumée; fameux;
fameuse; troisième; deuxième; second; seconde; simple; bon; brillant; talentueux; richissime; double; haut; haute; éminent; éminente
`;

/** What may stand after such a noun where no sign ends the phrase; endings do the rest. */
export const AFTER = `
adjoint; adjointe; rebelle; islamiste; djihadiste; jihadiste; terroriste; séparatiste; indépendantiste; communiste; socialiste; suprême;
militaire; politique; juridique; technique; scientifique; public; publique; général; générale; délégué; déléguée; honoraire; intérimaire;
sortant; sortante; armé; armée; national; nationale; local; locale; régional; régionale; sportif; sportive; exécutif; exécutive; libre;
permanent; permanente; spécial; spéciale; historique; spirituel; spirituelle; religieux; religieuse; traditionnel; traditionnelle;
coutumier; présumé; présumée; indépendant; indépendante; municipal; municipale; provincial; provinciale; privé; privée; d'honneur;
voisin; voisine; portuaire; frontalier; frontalière; minier; minière; clandestin; clandestine; salafiste; nord-africain; touareg
`;

/** Whoever is only nearly, no longer or perhaps so does not lead. */
export const LESSENING = `
ancien; ancienne; ex; futur; future; vice; sous; adjoint; adjointe; délégué; déléguée; présumé; présumée; feu; sortant; sortante;
honoraire; d'honneur; supposé; supposée; éphémère
`;

/** Words that are no part of a role phrase. */
export const STOP = `
et; ou; mais; ni; donc; or; car; si; quand; lorsque; comme; puisque; que; qu; qui; quoi; dont; où; est; était; fut; sont; étaient; être;
été; a; ont; avait; avaient; eu; aura; sera; serait; aurait; peut; doit; fait; dit; disait; affirme; affirmé; déclare; déclaré; annonce;
annoncé; explique; expliqué; ajoute; ajouté; estime; assure; accuse; accusé; rencontre; rencontré; ne; pas; plus; jamais; je; tu; il;
elle; on; nous; vous; ils; elles; se; s; y; lui; leur; me; te; c; j; n; ce; cela; ça; par; sur; sous; entre; contre; avec; sans; vers;
depuis; pendant; avant; après; selon; malgré; aussi; très; encore; déjà; hier; aujourd; demain; puis; alors; ainsi; là; ici; chaque;
tout; toute; tous; toutes; quelque; quelques; plusieurs; même; autre; autres; appelle; appelé; nommé; nommée; mort; morte; tué; tuée;
né; née; voulait; veut; parle; quitte; arrive; devient; reste; remercie; salue; critique; dénonce; rejette; propose; demande
`;

export const DETERMINERS = "le; la; l; les; un; une; son; sa; leur; notre; ce; cet; cette";
export const DEFINITE = "le; la; l; son; sa; leur; notre; ce; cet; cette";
/** What joins a role to whom or what it is of, and what only adds where or whence. */
export const OF = "de; du; des; d; pour; chez";
export const BESIDE = "à; au; aux; en; dans; près; auprès; ès";
/** Of those, the ones that say what a place or body is in. */
export const INSIDE = "à; au; aux; en; dans";
/** Those that may stand between a verb's object and whose that is: `dirige le bureau de`. */
export const GENITIVE = "de; du; des; d";

/** `X est le chef`. */
export const COPULAS =
  "est; était; fut; devient; devint; reste; demeure; a été; avait été; a été nommé; a été nommée; a été élu; a été élue";

/** `X, qui dirige le bureau`: those by which one leads now, those by which one led, and other ties. */
export const LEADS = "dirige; préside; commande; gouverne; gère; possède; pilote; coordonne";
export const LED =
  "dirigeait; présidait; commandait; gouvernait; a dirigé; a présidé; a commandé; a fondé; fonda; a créé; dirigea; présida";
export const BELONGS =
  "travaille pour; travaillait pour; appartient à; appartenait à; représente; représentait; travaille chez; joue pour; enseigne à; conseille; appartient au; appartenait au";
export const BASED = "basé; basée; installé; installée; établi; établie";
export const BASED_AT = "à; au; aux; en; dans; près de";
/** What introduces a relative clause, and what may end a statement that no sign ends. */
export const WHO = "qui";
export const CLOSERS = "et; mais; qui; depuis; quand; lorsque; avant; après; dont; où; ou; jusqu; car; puis";
/** Words before a statement that take it back. */
export const DOUBTS =
  "si; dément; démenti; nie; nié; ne; jamais; voulait; veut; prétend; prétendait; espérait; croyait";
/** Words before a role that set it apart from the name that follows. */
export const APART = "contrairement; comme; que; sauf; hormis; sans; non; pas; anti; ni; plus";
/** Before a place, they keep it from belonging to what follows. */
export const LOCATIVES = "à; au; aux; en; dans; vers; de; depuis; près; et; entre";
