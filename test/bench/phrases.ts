import type { Draw } from "./draw";

/** What a made-up document may say, in one language. Gaps in braces name what fills them. */
export interface Language {
  readonly name: "English" | "French";
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  /** What fills the gaps that are no names. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  date(draw: Draw): string;
}

/** Who is in a document, and who of them was named already. */
export interface Actors {
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly named: Set<string>;
}

const list = (text: string) => text.trim().split(/\s*[,\n]\s*/u);

const GIVEN =
  list(`Anna, Moussa, Peter, Fatima, Ibrahim, Grace, Elena, Omar, Ruth, Viktor, Aminata, Samuel, Leila, Daniel, Irina,
  Yusuf, Clara, Boubacar, Nadia, Hugo, Esther, Karim, Ingrid, Tomas, Mariam, Andrei, Lucia, Hassan, Judith, Rafael, Salma, Otto`);
const SURNAMES =
  list(`Okello, Santos, Traoré, Haddad, Novak, Mensah, Lindholm, Petrov, Diallo, Moreau, Hamidou, Castillo, Farouk, Ivanova,
  Keïta, Weber, Abubakar, Rossi, Nkemelu, Tanaka, Benali, Horvath, Ould Sidi, de la Cruz, al-Tayeb, van Dijk, Ag Alhassane, McBride,
  Sissoko, Papadakis, Reyes, Okafor, Lund, Barzani, Chowdhury, Fernandes, Kowalczyk, Mbeki, Sharma, Yilmaz`);

/** The surnames, and more that nobody bears, so that a larger corpus has more persons and not only more of each. */
const ALL_SURNAMES = [
  ...SURNAMES,
  ...list("Ab, Ba, Cor, Da, El, Fo, Gri, Ha, Ik, Jo, Ka, Lo, Ma, Ne, Or, Pa, Ro, Sa, Ti, Va").flatMap((head) =>
    list("ba, chi, den, fa, gor, li, man, no, ra, si, ta, vel, yo, zu").flatMap((middle) =>
      list("ko, ra, dze, mann, ni, sen, té, va").map((tail) => head + middle + tail),
    ),
  ),
];

export const ENGLISH: Language = {
  name: "English",
  titles: ["{place} after the {event}", "{person} and the {adjective} {event}", "What {body} wants in {place}"],
  headings: list(
    "The night before, An open question, Papers from the archive, Who pays, After the vote, Along the border",
  ),
  sentences: [
    "{person}, the {role}, {did} the {adjective} {event} in {place} on {date}.",
    "Officials in {place} said that the {event} was {adjective} and that {body} had {did} it twice.",
    "{body} {did} the {event}, and {person} told reporters so in {place}.",
    "“We have never {did} a {event} like this,” said {person}, who had come from {place} with {number} others.",
    "According to {body}, some {number} people have left {place} since {date}.",
    "The road from {place} to {place} is {adjective} again, and nobody expects the {event} before autumn.",
    "It took {number} days until the {event} was {did}; few had thought that it would be so {adjective}.",
    "When {person} returned to {place}, the {event} had already been {did} by {body}.",
    "Mr {person} and Dr. {person} disagree about the {event}, as they have for years.",
    "There was no {event} this time, only a {adjective} silence and a lot of paper.",
    "Prices rose by {number} per cent after the {event}, while the {adjective} market of {place} stayed closed.",
    "In {place}, the Malian and Nigerian envoys {did} the {event} without waiting for {body}.",
    "She said that it had been {adjective} from the start, and that everyone had {did} it at least once.",
    "The {role} added that without a {event} any talk of peace would be {adjective}.",
    "General {person} crossed the border near {place} with {number} soldiers, a spokesman for {body} said.",
    "{person}’s letter of {date} mentions {place} four times and {body} not once.",
  ],
  given: GIVEN,
  surnames: ALL_SURNAMES,
  bodies:
    list(`the World Food Programme, the Northern Farmers Union, the National Movement for Reform, the African Union, Amnesty International,
    the Central Bank of Kenya, the Free Press Institute, the United Nations, the Harbour Workers League, the Ministry of Defence,
    the Coastal Security Council, Reuters, the Democratic Alliance of the South, the Lake Basin Commission, Ansar Dine, the University of Lagos`),
  places:
    list(`Mali, Gao, Nairobi, Paris, Niger, Lagos, Timbuktu, Kenya, Beirut, Kidal, Geneva, Uganda, Tripoli, Algeria, Khartoum, Dakar,
    Western Sahara, Addis Ababa, Yerevan, Lake Chad, Gulu, Manila, Burkina Faso, New York, Tessalit, Port Harcourt, Lima, Kyiv`),
  words: {
    role: list(
      "mayor, foreign minister, chief of staff, trade unionist, historian, judge, relief worker, governor, lawyer",
    ),
    event: list(
      "ceasefire, harvest, convoy, inquiry, ballot, strike, summit, flood, verdict, treaty, protest, budget, raid, amnesty",
    ),
    adjective: list(
      "fragile, costly, sudden, northern, quiet, partial, disputed, secret, hurried, formal, bitter, unexpected",
    ),
    did: list(
      "announced, postponed, welcomed, described, questioned, defended, rejected, reviewed, condemned, supported",
    ),
  },
  date: (draw) =>
    `${draw.between(1, 28)} ${draw.one(list("January, March, May, June, October, November"))} ${draw.between(1990, 2024)}`,
};

export const FRENCH: Language = {
  name: "French",
  titles: ["{place} après {event}", "{person} et {event}", "Ce que veut {body}"],
  headings: list(
    "La nuit d’avant, Une question ouverte, Les papiers des archives, Qui paie, Après le vote, Le long de la frontière",
  ),
  sentences: [
    "{person}, {role}, a {did} {event} le {date}, selon {body}.",
    "À {place}, les autorités ont {did} {event} sans attendre {body}.",
    "« Nous n’avons jamais {did} {event} », a dit {person}, venu de {place} avec {number} autres.",
    "D’après {body}, près de {number} personnes ont quitté la région de {place} depuis le {date}.",
    "Les soldats maliens et les diplomates algériens se sont retrouvés entre {place} et {place}.",
    "Personne ne croyait plus à la paix, et {event} n’y a rien changé.",
    "M. {person} et Mme {person} ne sont pas d’accord sur {event}, comme toujours.",
    "Il a fallu {number} jours pour que {body} revienne sur {event}.",
    "Le général {person} a franchi la frontière près de {place} avec {number} hommes.",
    "La lettre de {person}, datée du {date}, cite quatre fois {place} et jamais {body}.",
    "Les prix ont augmenté de {number} pour cent après {event}, et le marché de {place} reste fermé.",
    "Elle a répété que tout cela était connu depuis longtemps, et que chacun l’avait {did} au moins une fois.",
  ],
  given: GIVEN,
  surnames: ALL_SURNAMES,
  bodies:
    list(`le Programme alimentaire mondial, l’Union africaine, le Mouvement national pour la Réforme, la Banque centrale, Jeune Afrique,
    l’Union des Paysans du Nord, le Conseil de Sécurité, Ansar Dine, le Parti du Renouveau Démocratique, l’Université de Dakar`),
  places: list(
    `Bamako, Gao, Alger, Paris, Tombouctou, Dakar, Nouakchott, Genève, Kidal, Niamey, Abidjan, Beyrouth, Tunis, Ouagadougou, Lyon, Arlit`,
  ),
  words: {
    role: list("maire de la ville, ministre, chef d’état-major, syndicaliste, historienne, avocat, préfet"),
    event: list(
      "le cessez-le-feu, la récolte, le convoi, l’enquête, le scrutin, la grève, le sommet, le verdict, l’amnistie",
    ),
    did: list("annoncé, repoussé, salué, décrit, défendu, rejeté, examiné, condamné, soutenu"),
  },
  date: (draw) =>
    `${draw.between(1, 28)} ${draw.one(list("janvier, mars, mai, juin, octobre, novembre"))} ${draw.between(1990, 2024)}`,
};
