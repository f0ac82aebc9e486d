import { skeletonOf } from "./transliteration";

/**
 * Words of bodies' names in French and the English words for them: so that `Mouvement pour l’unité` and `Movement for Unity`
 * are seen to say the same. Words that are alike in both languages are met by their spelling.
 */
const ENGLISH = new Map(
  `mouvement movement;armee army;parti party;ligue league;front front;conseil council;comite committee;unite unity;union union
  liberte freedom;liberation liberation;paix peace;droits rights;droit rights;homme human;hommes human;humains human;peuple people;peuples peoples
  populaire people;populaires people;nord north;sud south;est east;ouest west;etats states;etat state;etudes studies;afrique africa;africaine african;africain african
  travail labour;travailleurs workers;ouvriers workers;ouvrier workers;paysans farmers;agriculteurs farmers;pecheurs fishermen;jeunes youth;jeunesse youth;femmes women
  banque bank;monde world;mondiale world;mondial world;sante health;enseignement education;securite security;defense defence;defence defence;interieur interior
  affaires affairs;etrangeres foreign;commission commission;bureau office;agence agency;centre center;centre centre;institut institute;ecole school;universite university
  eglise church;croix cross;rouge red;croissant crescent;medecins doctors;frontieres borders;sans without;journalistes journalists;reporters reporters
  groupe group;predication preaching;combat combat;soutien support;appui support;appel call;renouveau renewal;progres progress;developpement development;economique economic
  communaute community;cour court;penale criminal;justice justice;international international;nations nations;unies united;uni united;nouvelle new;nouveau new;forces forces;force force
  haut high;haute high;commissariat commissioner;refugies refugees;enfance children;enfants children;programme programme;alimentaire food;fonds fund;monetaire monetary
  organisation organization;organisme organization;commerce trade;syndicat union;syndicale union;syndical union;generale general;federation federation;confederation confederation
  association association;societe society;compagnie company;entreprise company;eau water;electricite electricity;chemins railways;fer railways;petrole oil;mines mines
  resistance resistance;revolutionnaire revolutionary;revolution revolution;republique republic;republicain republican;democratie democracy;democratique democratic
  socialiste socialist;communiste communist;islamique islamic;islamiste islamist;musulmans muslim;musulmane muslim;chretien christian;chretienne christian;national national;nationale national
  gouvernement government;assemblee assembly;ministere ministry;garde guard;gendarmerie gendarmerie;police police;surveillance surveillance;renseignement intelligence;renseignements intelligence
  direction directorate;departement department;territoire territory;tribunal tribunal;chambre chamber;port port;ports ports;reconstruction reconstruction;enquete investigation
  enqueteurs investigation;speciale special;special special;electorale electoral;independante independent;independant independent;libre free;libres free;verite truth;coordination coordination
  enseignants teachers;ecrivains writers;musee museum;lettres letters;alliance alliance;coalition coalition;rassemblement rally;patriotique patriotic;salut salvation;avenir future;vert green;verts greens;volontaires volunteers;patrie homeland;province province
  defence defense;center centre;organisation organization;labor labour;program programme;northern north;southern south;eastern east;western west`
    .split(/[;\n]\s*/u)
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

const SMALL = new Set(
  "of for the and in on to a an at by de du des d la le les l et en pour au aux a sur del y da do dos von und der al el".split(
    " ",
  ),
);

/** First letters of the French words for English ones; of several French words for one the first in the list counts. */
const FRENCH_INITIALS = new Map<string, string>();
for (const [french, english] of ENGLISH) if (!FRENCH_INITIALS.has(english)) FRENCH_INITIALS.set(english, french[0]!);

/** The first letter of the French word for a folded word of a body's name; undefined where it is not known. */
export function frenchInitialOf(word: string): string | undefined {
  return FRENCH_INITIALS.get(word) ?? (ENGLISH.has(word) ? word[0] : undefined) ?? FRENCH_INITIALS.get(`${word}s`);
}

/**
 * What a body's name says, whatever the language and order of its words; undefined for a name of fewer than two words, which
 * says too little to be compared so.
 */
export function meaningOf(words: readonly string[]): string | undefined {
  const said = new Set<string>();
  for (const word of words) {
    if (SMALL.has(word)) continue;
    const english = ENGLISH.get(word) ?? ENGLISH.get(word.replace(/s$/u, "")) ?? word;
    said.add(skeletonOf(english.replace(/(?<=.{4})(?:s|ique|ic|al|e)$/u, "")));
  }
  return said.size < 2 ? undefined : [...said].sort().join(" ");
}
