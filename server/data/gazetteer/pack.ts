import {
  ALTERNATE,
  checksum,
  FILTER_BITS,
  firstFilterBit,
  HEADER_WORDS,
  Header,
  MAGIC,
  padded,
  secondFilterBit,
  Tier,
  VERSION,
} from "../../engine/lexicon/gazetteer-format";
import { forEachKey, keysOf } from "../../engine/lexicon/keys";
import { encodeListed, type Listed } from "../../engine/lexicon/listed";
import { middleOf } from "./middle";
import type { Town } from "./towns";

/** The gazetteer file of these towns and listed phrases; the order in which they come does not matter. `inputs` goes into the header. */
export function packGazetteer(towns: readonly Town[], inputs: number, phrases: readonly Listed[] = []): Uint8Array {
  const sorted = [...towns].sort(byPlace);
  const countries = countriesOf(sorted);
  const keys = keyRowsOf(sorted);
  const latitudes = varints(latitudeSteps(sorted));
  const names = new TextEncoder().encode(sorted.map((t) => (t.tier > Tier.Small ? `${t.names[0]}\n` : "")).join(""));
  const keySteps = varints(keys.map((row, i) => (row.phrase >>> 0) - ((keys[i - 1]?.phrase ?? 0) >>> 0)));
  const listed = encodeListed(phrases);
  const header = new Uint32Array(HEADER_WORDS);
  const bytes = concatenate([
    new Uint8Array(HEADER_WORDS * 4),
    countryBytes(sorted, countries),
    latitudes,
    int16s(sorted.map((town) => town.longitude)),
    Uint8Array.from(sorted, rankOf),
    names,
    keySteps,
    int16s(keys.map((row) => row.town & 0xffff)),
    nibbles(keys.map((row) => (row.town >> 16) | (row.alternate ? ALTERNATE : 0))),
    filterOf(sorted),
    listed,
  ]);
  header[Header.Magic] = MAGIC;
  header[Header.Version] = VERSION;
  header[Header.Inputs] = inputs;
  header[Header.Countries] = countries.length;
  header[Header.Towns] = sorted.length;
  header[Header.Keys] = keys.length;
  header[Header.LatitudeBytes] = latitudes.length;
  header[Header.NameBytes] = names.length;
  header[Header.KeyBytes] = keySteps.length;
  header[Header.ListedBytes] = listed.length;
  const view = new DataView(bytes.buffer);
  header.forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  view.setUint32(Header.Checksum * 4, checksum(bytes), true);
  return bytes;
}

interface KeyRow {
  readonly phrase: number;
  readonly town: number;
  readonly alternate: boolean;
  readonly score: number;
}

function byPlace(a: Town, b: Town): number {
  return (
    compare(a.country, b.country) ||
    a.latitude - b.latitude ||
    a.longitude - b.longitude ||
    b.population - a.population ||
    compare(a.names[0]!, b.names[0]!)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countriesOf(sorted: readonly Town[]): { code: string; first: number }[] {
  const countries: { code: string; first: number }[] = [];
  sorted.forEach((town, i) => {
    if (town.country !== countries.at(-1)?.code) countries.push({ code: town.country, first: i });
  });
  return countries;
}

function countryBytes(sorted: readonly Town[], countries: readonly { code: string; first: number }[]): Uint8Array {
  const bytes = new Uint8Array(countries.length * 10);
  const view = new DataView(bytes.buffer);
  countries.forEach(({ code, first }, i) => {
    const middle = middleOf(sorted.slice(first, countries[i + 1]?.first));
    bytes[i * 10] = code.charCodeAt(0);
    bytes[i * 10 + 1] = code.charCodeAt(1);
    view.setInt16(i * 10 + 2, middle.latitude, true);
    view.setInt16(i * 10 + 4, middle.longitude, true);
    view.setUint32(i * 10 + 6, first, true);
  });
  return bytes;
}

function latitudeSteps(sorted: readonly Town[]): number[] {
  return sorted.map((town, i) => {
    const before = sorted[i - 1];
    return town.latitude - (before?.country === town.country ? before.latitude : -9000);
  });
}

function rankOf(town: Town): number {
  const rank = town.population <= 1 ? 0 : Math.min(63, Math.round(Math.log2(town.population) * 2));
  return (town.tier << 6) | rank;
}

/** All keys with their towns, ascending; the best town of a key first. */
function keyRowsOf(sorted: readonly Town[]): KeyRow[] {
  const rows: KeyRow[] = [];
  sorted.forEach((town, i) => {
    const taken = new Set<number>();
    const add = (name: string, alternate: boolean): void => {
      for (const phrase of [name, ...shortSaint(name)].flatMap(keysOf)) {
        if (taken.has(phrase)) continue;
        taken.add(phrase);
        rows.push({ phrase, town: i, alternate, score: scoreOf(town, alternate) });
      }
    };
    for (const name of town.names) add(name, false);
    for (const name of town.alternates) add(name, true);
  });
  return rows.sort((a, b) => (a.phrase >>> 0) - (b.phrase >>> 0) || b.score - a.score || a.town - b.town);
}

/** "St. Louis" for "Saint Louis". */
function shortSaint(name: string): string[] {
  const saint = /^Saint(e?)(?=[ -])/u.exec(name);
  return saint ? [`St${saint[1]}.${name.slice(saint[0].length)}`] : [];
}

/** How likely a name means this town: its population, eightfold for a capital, a quarter under another name. */
function scoreOf(town: Town, alternate: boolean): number {
  const raised = town.population * (town.tier === Tier.Capital ? 8 : 1);
  return alternate ? raised / 4 : raised;
}

function filterOf(sorted: readonly Town[]): Uint8Array {
  const filter = new Uint8Array(FILTER_BITS / 8);
  const set = (bit: number): void => {
    filter[bit >> 3]! |= 1 << (bit & 7);
  };
  for (const town of sorted) {
    for (const name of [...town.names, ...town.alternates]) {
      for (const spelling of [name, ...shortSaint(name)]) {
        forEachKey(spelling, (phrase, whole) => {
          if (whole) return;
          set(firstFilterBit(phrase));
          set(secondFilterBit(phrase));
        });
      }
    }
  }
  return filter;
}

function varints(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let value of values) {
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}

function int16s(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  values.forEach((value, i) => {
    bytes[i * 2] = value & 255;
    bytes[i * 2 + 1] = (value >> 8) & 255;
  });
  return bytes;
}

function nibbles(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array((values.length + 1) >> 1);
  values.forEach((value, i) => {
    bytes[i >> 1]! |= value << ((i & 1) << 2);
  });
  return bytes;
}

function concatenate(sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + padded(section.length), 0));
  let offset = 0;
  for (const section of sections) {
    bytes.set(section, offset);
    offset += padded(section.length);
  }
  return bytes;
}
