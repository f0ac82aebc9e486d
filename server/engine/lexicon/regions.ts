import { fold } from "./folding";
import { entriesOf, spellingsIn } from "./list";
import type { Place } from "./place";

export interface RegionRow {
  readonly names: readonly string[];
  readonly country: string | undefined;
  readonly latitude: number;
  readonly longitude: number;
}

export interface CountryRow {
  readonly code: string;
  readonly names: readonly string[];
  /** It depends on another country: its seat of government is no capital. */
  readonly dependent: boolean;
}

/**
 * Reads a list of regions: an entry is a place's names parted by `|`, then its latitude and longitude in degrees. A line
 * `[ML]` gives the country of the entries after it, `[]` ends that.
 */
export function readRegions(list: string): RegionRow[] {
  const rows: RegionRow[] = [];
  let country: string | undefined;
  for (const entry of entriesOf(list)) {
    if (entry.startsWith("[")) {
      country = entry === "[]" ? undefined : entry.slice(1, 3);
      continue;
    }
    const space = entry.lastIndexOf(" ");
    const [latitude, longitude] = entry
      .slice(space + 1)
      .split(",")
      .map(Number);
    if (space < 0 || !Number.isFinite(latitude) || !Number.isFinite(longitude)) {
      throw new Error(`A region without coordinates: ${entry}`);
    }
    rows.push({ names: spellingsIn(entry.slice(0, space)), country, latitude: latitude!, longitude: longitude! });
  }
  return rows;
}

/** The place that a row describes. */
export function regionOf({ names, country, latitude, longitude }: RegionRow): Place {
  const name = names[0]!;
  const slug = fold(name).replaceAll(" ", "-");
  const id = country === undefined ? `region/${slug}` : `region/${country}/${slug}`;
  return {
    id,
    kind: "region",
    ...(country === undefined ? {} : { country }),
    latitude,
    longitude,
    population: 0,
    name,
  };
}

/** Reads the list of countries: an entry is a code, `*` if the country depends on another, and its names parted by `|`. */
export function readCountries(list: string): CountryRow[] {
  return entriesOf(list).map((entry) => {
    const [, code, star, spellings] = /^([A-Z]{2})(\*?)\s+(.*)$/u.exec(entry) ?? [];
    if (code === undefined) throw new Error(`A country without a code: ${entry}`);
    return { code, names: spellingsIn(spellings!), dependent: star === "*" };
  });
}
