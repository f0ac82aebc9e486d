import type { Place } from "../lexicon";
import type { Context, Proposal } from "../recognise/proposal";
import { surfaceOf } from "../recognise/words";
import type { Name } from "./name";
import type { Group } from "./senses";

/** How near, in degrees, a region named beside a town lies. */
const NEAR = 2.5;

/**
 * Tells towns of one name apart: by the country or region named right after (`Tripoli, Lebanon`), else by the country of which
 * the document speaks, if it hardly speaks of the one where the greatest town of this name lies. `named` has the name of each
 * mention by itself.
 */
export function byCountry(
  context: Context,
  names: readonly Proposal[],
  named: readonly Name[],
  groups: readonly Group[],
): readonly Group[] {
  if (!groups.some(({ name }) => name.towns.length > 0)) return groups;
  const nameAt: Name[] = [];
  for (const { name, mentions } of groups) for (const m of mentions) nameAt[m] = name;
  const timesNamed = new Map<string, number>();
  for (const { name, mentions } of groups)
    if (name.place) timesNamed.set(name.place.id, (timesNamed.get(name.place.id) ?? 0) + mentions.length);
  let spoken: ReadonlyMap<string, number> | undefined;
  return groups.flatMap((group) => {
    const { place, form, natural, towns } = group.name;
    if (natural || !place || towns.length === 0) return [group];
    const said = group.mentions.map((m) => townNamedBeside(context, names, nameAt, m, towns));
    spoken ??= countriesOf(nameAt, named);
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

/** Words between a town and where it lies. */
const BESIDE =
  /^ ?[,(]? ?(?:(?:in|au|aux|en|dans|of) ?(?:the |le |la |l['’])?|(?:the |la )?(?:capital|capitale) (?:of|du|de|de la|des|de l['’]) ?(?:the )?|(?:in )?(?:north|south|east|west)(?:ern)? )?$/iu;

function townNamedBeside(
  context: Context,
  names: readonly Proposal[],
  nameAt: readonly Name[],
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
function countriesOf(nameAt: readonly Name[], named: readonly Name[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [m, name] of nameAt.entries()) {
    const { country } = name.kind === "people" ? named[m]! : name;
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
