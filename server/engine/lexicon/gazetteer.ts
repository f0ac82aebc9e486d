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
} from "./gazetteer-format";
import { Known } from "./known";
import type { Place } from "./place";
import { readUtf8 } from "./utf8";

/** The towns of the world by the hashes of their names, read from the file that the build makes. */
export interface Gazetteer {
  /** `Known` bits of a phrase, 0 if no town has this name. Allocates nothing. */
  known(phrase: number): number;
  /** The towns of this name, best first: by population, capitals raised, other names than the main one lowered. */
  towns(phrase: number): { readonly place: Place; readonly alternate: boolean }[];
  /** Where a country is: its town next to the middle of all its towns. */
  country(code: string): { readonly latitude: number; readonly longitude: number } | undefined;
  readonly size: { readonly towns: number; readonly keys: number };
  /** The phrases of the hand-written lists, as `decodeListed` reads them. */
  readonly listed: Uint8Array;
}

/** Reads a gazetteer. Throws an `Error` if the bytes are none, of another version, or damaged. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const header = readHeader(bytes);
  const [countryCount, townCount, keyCount] = [header[Header.Countries]!, header[Header.Towns]!, header[Header.Keys]!];
  let offset = HEADER_WORDS * 4;
  const section = (length: number): Uint8Array => {
    const part = bytes.subarray(offset, offset + length);
    offset += padded(length);
    return part;
  };
  const countries = readCountries(section(countryCount * 10));
  const latitudes = readLatitudes(section(header[Header.LatitudeBytes]!), countries, townCount);
  const longitudes = readInt16(section(townCount * 2));
  const ranks = section(townCount);
  const names = section(header[Header.NameBytes]!);
  const keys = readKeys(section(header[Header.KeyBytes]!), keyCount);
  const low = section(keyCount * 2);
  const high = section((keyCount + 1) >> 1);
  const beginnings = section(FILTER_BITS / 8);
  const listed = section(header[Header.ListedBytes]!);
  if (offset !== bytes.length) throw new Error("The gazetteer is damaged: its length is not what its header says.");

  const buckets = bucketsOf(keys);
  const townOf = (key: number) =>
    low[key * 2]! | (low[key * 2 + 1]! << 8) | (((high[key >> 1]! >> ((key & 1) << 2)) & 3) << 16);
  const isAlternate = (key: number) => ((high[key >> 1]! >> ((key & 1) << 2)) & ALTERNATE) !== 0;

  // By a key's first row, what all its rows say together; 0 where nobody asked yet.
  const flags = new Uint8Array(keyCount);
  const unite = (first: number): number => {
    let union = 0;
    for (let key = first; key < keyCount && keys[key] === keys[first]; key++) {
      union |= isAlternate(key) ? Known.Alternate : TIER_BITS[ranks[townOf(key)]! >> 6]!;
    }
    flags[first] = union;
    return union;
  };

  const find = (phrase: number): number => {
    const bucket = phrase >>> 16;
    for (let key = buckets[bucket]!, end = buckets[bucket + 1]!; key < end; key++) if (keys[key] === phrase) return key;
    return -1;
  };
  let nameStarts: Uint32Array | undefined;
  const nameOf = (town: number): string | undefined => {
    nameStarts ??= nameStartsOf(names, ranks);
    const start = nameStarts[town]!;
    return nameStarts[town + 1] === start ? undefined : readUtf8(names, start, nameStarts[town + 1]! - 1);
  };
  const placeOf = (town: number): Place => {
    const latitude = latitudes[town]! / 100;
    const longitude = longitudes[town]! / 100;
    let twins = 0;
    while (latitudes[town - 1 - twins] === latitudes[town] && longitudes[town - 1 - twins] === longitudes[town])
      twins++;
    const country = countryOf(countries, town);
    const name = nameOf(town);
    return {
      id: `town/${country}@${latitude},${longitude}${"+".repeat(twins)}`,
      kind: "town",
      country,
      latitude,
      longitude,
      population: populationOf(ranks[town]! & 63),
      ...(name === undefined ? {} : { name }),
      ...(ranks[town]! >> 6 === Tier.Capital ? { capital: true } : {}),
    };
  };
  const byCode = new Map(countries.map((country) => [country.code, country]));

  return {
    known(phrase) {
      const key = find(phrase);
      const a = firstFilterBit(phrase);
      const b = secondFilterBit(phrase);
      const begins = (beginnings[a >> 3]! >> (a & 7)) & (beginnings[b >> 3]! >> (b & 7)) & 1;
      return (key < 0 ? 0 : flags[key]! || unite(key)) | (begins ? Known.Prefix : 0);
    },
    towns(phrase) {
      const found: { place: Place; alternate: boolean }[] = [];
      const first = find(phrase);
      for (let key = first; key >= 0 && keys[key] === phrase; key++) {
        found.push({ place: placeOf(townOf(key)), alternate: isAlternate(key) });
      }
      return found;
    },
    country: (code) => byCode.get(code),
    size: { towns: townCount, keys: keyCount },
    listed,
  };
}

const TIER_BITS = [Known.SmallTown, Known.Town, Known.Town, Known.Town | Known.Capital];

interface Country {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly firstTown: number;
}

function readHeader(bytes: Uint8Array): Uint32Array {
  const header = new Uint32Array(HEADER_WORDS);
  if (bytes.length < HEADER_WORDS * 4) throw new Error("This is no gazetteer: it is too short.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < HEADER_WORDS; i++) header[i] = view.getUint32(i * 4, true);
  if (header[Header.Magic] !== MAGIC) throw new Error("This is no gazetteer: its first bytes are others.");
  if (header[Header.Version] !== VERSION) {
    throw new Error(`The gazetteer is of version ${header[Header.Version]}, not ${VERSION}: build it again.`);
  }
  if (bytes.length % 4 !== 0 || header[Header.Checksum] !== checksum(bytes)) {
    throw new Error("The gazetteer is damaged: its checksum is wrong. Build it again.");
  }
  return header;
}

function readCountries(bytes: Uint8Array): Country[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const countries: Country[] = [];
  for (let at = 0; at < bytes.length; at += 10) {
    countries.push({
      code: String.fromCharCode(bytes[at]!, bytes[at + 1]!),
      latitude: view.getInt16(at + 2, true) / 100,
      longitude: view.getInt16(at + 4, true) / 100,
      firstTown: view.getUint32(at + 6, true),
    });
  }
  return countries;
}

function readLatitudes(bytes: Uint8Array, countries: readonly Country[], count: number): Int16Array {
  const latitudes = new Int16Array(count);
  let at = 0;
  for (let c = 0; c < countries.length; c++) {
    const end = countries[c + 1]?.firstTown ?? count;
    let latitude = -9000;
    for (let town = countries[c]!.firstTown; town < end; town++) {
      let byte = bytes[at++]!;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) step |= ((byte = bytes[at++]!) & 127) << shift;
      latitudes[town] = latitude += step;
    }
  }
  return latitudes;
}

function readInt16(bytes: Uint8Array): Int16Array {
  const out = new Int16Array(bytes.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = bytes[i * 2]! | (bytes[i * 2 + 1]! << 8);
  return out;
}

function readKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let at = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) step |= ((byte = bytes[at++]!) & 127) << shift;
    keys[i] = key = (key + step) | 0;
  }
  return keys;
}

/** For each upper half of a hash the first key that has it or a greater one, with a sentinel. */
function bucketsOf(keys: Int32Array): Int32Array {
  const buckets = new Int32Array(0x10001);
  for (let i = 0; i < keys.length; i++) buckets[(keys[i]! >>> 16) + 1]!++;
  for (let b = 0; b < 0x10000; b++) buckets[b + 1]! += buckets[b]!;
  return buckets;
}

/** Where each town's name starts, with a sentinel; a town without one starts where the next does. */
function nameStartsOf(names: Uint8Array, ranks: Uint8Array): Uint32Array {
  const starts = new Uint32Array(ranks.length + 1);
  let at = 0;
  for (let town = 0; town < ranks.length; town++) {
    starts[town] = at;
    if (ranks[town]! >> 6 === Tier.Small) continue;
    while (names[at++] !== 10);
  }
  starts[ranks.length] = at;
  return starts;
}

function countryOf(countries: readonly Country[], town: number): string {
  let low = 0;
  let high = countries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (countries[middle]!.firstTown <= town) low = middle;
    else high = middle - 1;
  }
  return countries[low]!.code;
}

/** The population that a rank stands for, rounded to two digits. */
function populationOf(rank: number): number {
  if (rank === 0) return 0;
  const exact = 2 ** (rank / 2);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1);
  return Math.round(exact / unit) * unit;
}
