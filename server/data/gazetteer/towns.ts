import { Tier } from "../../engine/lexicon/gazetteer-format";
import { COUNTRIES } from "../../engine/lexicon/lists/countries";
import { readCountries } from "../../engine/lexicon/regions";
import { EXONYMS } from "./exonyms";
import { otherNamesOf, plainName } from "./names";

/** A town as it goes into the gazetteer. */
export interface Town {
  readonly country: string;
  /** Hundredths of a degree, rounded. */
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  /** A value of `Tier`. */
  readonly tier: number;
  /** Its main names, the usual English one first. */
  readonly names: readonly string[];
  readonly alternates: readonly string[];
}

/** The least population of a town of the middle tier, and of one whose other names are kept. */
const TOWN = 15_000;
const WITH_ALTERNATES = 5_000;

/** Columns of a GeoNames row. */
const Column = {
  Name: 1,
  Ascii: 2,
  Alternates: 3,
  Latitude: 4,
  Longitude: 5,
  Feature: 7,
  Country: 8,
  Population: 14,
} as const;

/** Reads the rows of a GeoNames table. Throws if an exonym of ours fits none of them. */
export function readTowns(table: string): Town[] {
  const dependent = new Set(readCountries(COUNTRIES).flatMap((row) => (row.dependent ? [row.code] : [])));
  const exonyms = new Map(EXONYMS);
  const largest = largestOf(table, exonyms);
  const towns: Town[] = [];
  for (const line of table.split("\n")) {
    const row = line.split("\t");
    const country = row[Column.Country];
    if (country === undefined || country === "") continue;
    const population = Number(row[Column.Population]);
    const feature = row[Column.Feature]!;
    const tier = tierOf(feature, population, dependent.has(country));
    const given = plainName(row[Column.Name]!);
    const key = `${country} ${given}`;
    const ours = largest.get(key) === line ? (exonyms.get(key) ?? []) : [];
    if (ours.length > 0) exonyms.delete(key);
    const names = [...new Set([...ours, given, plainName(row[Column.Ascii]!)])];
    const wanted = tier >= Tier.Seat || population >= WITH_ALTERNATES;
    towns.push({
      country,
      latitude: Math.round(Number(row[Column.Latitude]) * 100),
      longitude: Math.round(Number(row[Column.Longitude]) * 100),
      population,
      tier,
      names,
      alternates: wanted ? otherNamesOf(row[Column.Alternates]!, names) : [],
    });
  }
  if (exonyms.size > 0) throw new Error(`Exonyms of no town: ${[...exonyms.keys()].join(", ")}`);
  return towns;
}

/** The row with most inhabitants for each name that we have exonyms for. */
function largestOf(table: string, exonyms: ReadonlyMap<string, unknown>): Map<string, string> {
  const largest = new Map<string, string>();
  const populations = new Map<string, number>();
  for (const line of table.split("\n")) {
    const row = line.split("\t");
    if (row.length <= Column.Population) continue;
    const key = `${row[Column.Country]} ${plainName(row[Column.Name]!)}`;
    if (!exonyms.has(key)) continue;
    const population = Number(row[Column.Population]);
    if (population < (populations.get(key) ?? -1)) continue;
    largest.set(key, line);
    populations.set(key, population);
  }
  return largest;
}

function tierOf(feature: string, population: number, dependent: boolean): number {
  if (feature === "PPLC") return dependent ? Tier.Seat : Tier.Capital;
  if (feature === "PPLA") return Tier.Seat;
  return population >= TOWN ? Tier.Town : Tier.Small;
}
