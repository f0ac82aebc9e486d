import type { Place } from "../lexicon";
import type { Context, Proposal } from "../recognise/proposal";
import { surfaceOf } from "../recognise/words";
import type { Group } from "./senses";

/** Inhabitants from which a town is one that a text may mean without saying where it is. */
const TOWN = 15_000;
/** How near, in degrees, a region named beside a town lies. */
const NEAR = 2.5;

/**
 * Tells towns of one name apart: by the country or region named right after (`Tripoli, Lebanon`), else by the country of which
 * the document speaks, if it hardly speaks of the one where the greatest town of this name lies.
 */
export function byCountry(context: Context, names: readonly Proposal[], groups: readonly Group[]): Group[] {
  const nameAt: Group["name"][] = [];
  for (const { name, mentions } of groups) for (const m of mentions) nameAt[m] = name;
  const timesNamed = new Map<string, number>();
  for (const { name, mentions } of groups)
    if (name.place) timesNamed.set(name.place.id, (timesNamed.get(name.place.id) ?? 0) + mentions.length);
  let spoken: ReadonlyMap<string, number> | undefined;
  return groups.flatMap((group) => {
    const { place, kind, form } = group.name;
    if (group.name.natural || kind !== "place" || place?.kind !== "town" || place.population < TOWN) return [group];
    const towns = context.lexicon.placesNamed(surfaceAt(context, names[group.mentions[0]!]!)).filter(isTown);
    if (towns.length < 2) return [group];
    const said = group.mentions.map((m) => townNamedBeside(context, names, nameAt, m, towns));
    spoken ??= countriesOf(context, names, nameAt);
    const usual = townOfTheDocument(place, towns, spoken, timesNamed) ?? said.find((t) => t) ?? place;
    const senses = new Map<Place, number[]>();
    for (const [i, m] of group.mentions.entries()) {
      const town = said[i] ?? usual;
      const same = senses.get(town);
      if (same) same.push(m);
      else senses.set(town, [m]);
    }
    return Array.from(senses, ([town, mentions]): Group => {
      if (town.id === place.id) return { ...group, mentions };
      const sense = {
        ...group.name,
        place: town,
        key: `place/@${town.id}`,
        form: `${form} ${town.country!.toLowerCase()}`,
      };
      return { name: sense, mentions };
    });
  });
}

function isTown({ kind, population }: Place): boolean {
  return kind === "town" && population >= TOWN;
}

function surfaceAt(context: Context, { first, last }: Proposal): string {
  return surfaceOf(context, first, last);
}

/** Words between a town and where it lies. */
const BESIDE =
  /^ ?[,(]? ?(?:(?:in|au|aux|en|dans|of) ?(?:the |le |la |l['’])?|(?:the |la )?(?:capital|capitale) (?:of|du|de|de la|des|de l['’]) ?(?:the )?|(?:in )?(?:north|south|east|west)(?:ern)? )?$/iu;

function townNamedBeside(
  context: Context,
  names: readonly Proposal[],
  nameAt: readonly Group["name"][],
  mention: number,
  towns: readonly Place[],
): Place | undefined {
  const [next, where] = [names[mention + 1], nameAt[mention + 1]?.place];
  if (!next || !where || where.kind === "town" || next.first - names[mention]!.last > 5) return undefined;
  const between = `${surfaceOf(context, names[mention]!.last, next.first)} `;
  if (!/[,(]|\b(?:in|en|au|aux)\b/u.test(between) || !BESIDE.test(between)) return undefined;
  if (where.kind === "country") return towns.find((t) => t.country === where.country);
  return towns.find((t) => Math.hypot(t.latitude - where.latitude, t.longitude - where.longitude) < NEAR);
}

/** How often a document speaks of each country: by its name, its people or its towns. */
function countriesOf(
  context: Context,
  names: readonly Proposal[],
  nameAt: readonly Group["name"][],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [m, name] of nameAt.entries()) {
    if (!name) continue;
    const people = name.kind === "people" ? context.lexicon.peopleNamed(surfaceAt(context, names[m]!)) : undefined;
    const country = name.kind === "place" ? name.place?.country : people?.people.country;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The town of a country of which the document speaks more than once, and twice as much as of that of the greatest one. */
function townOfTheDocument(
  greatest: Place,
  towns: readonly Place[],
  spoken: ReadonlyMap<string, number>,
  timesNamed: ReadonlyMap<string, number>,
): Place | undefined {
  const own = timesNamed.get(greatest.id) ?? 0;
  const ofGreatest = (spoken.get(greatest.country ?? "") ?? 0) - own;
  return towns.find((t) => {
    const count = spoken.get(t.country ?? "") ?? 0;
    return (
      t.country !== greatest.country && t.population * 5 >= greatest.population && count > 1 && count >= 2 * ofGreatest
    );
  });
}
