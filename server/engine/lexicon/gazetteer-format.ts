/**
 * The gazetteer file, written by the build and read by `readGazetteer`. Little-endian; every section is padded to four bytes.
 *
 * | section    | per row                                                                                           |
 * | ---------- | ------------------------------------------------------------------------------------------------- |
 * | header     | `HEADER_WORDS` unsigned 32-bit words, see `Header`                                                  |
 * | countries  | code (2 ASCII bytes), latitude, longitude (int16, hundredths of a degree), first town (uint32)      |
 * | latitudes  | varint: a town's latitude less that of the town before, the country's first from -9000              |
 * | longitudes | int16, hundredths of a degree                                                                       |
 * | ranks      | uint8: tier in the top two bits, twice the binary logarithm of the population in the others         |
 * | names      | UTF-8, a line feed after each: those of the towns above the lowest tier                             |
 * | keys       | varint: a phrase hash, unsigned, less the one before; ascending, a hash recurs for each of its towns |
 * | low        | uint16: the low bits of the key's town                                                              |
 * | high       | a nibble: two further bits of the town, then `ALTERNATE`                                            |
 * | beginnings | a Bloom filter of the phrase hashes with which longer names begin, `FILTER_BITS` bits               |
 * | listed     | the phrases of the hand-written lists, see `encodeListed`                                           |
 *
 * Towns stand by country and, within it, from south to north. Towns of one key stand best first.
 */
export const MAGIC = 0x5a414744; // "DGAZ"
/** To be raised with every change of the format, or of the hashes. */
export const VERSION = 3;
export const HEADER_WORDS = 12;
export const FILTER_BITS = 1 << 19;
/** In the high nibble of a key: this is another name of the town than its main one. */
export const ALTERNATE = 4;

/** The words of the header, by index. */
export const Header = {
  Magic: 0,
  Version: 1,
  /** Over every byte after this word. */
  Checksum: 2,
  /** A hash of what the file was made from, so that a build may see that it is up to date. */
  Inputs: 3,
  Countries: 4,
  Towns: 5,
  Keys: 6,
  LatitudeBytes: 7,
  NameBytes: 8,
  KeyBytes: 9,
  ListedBytes: 10,
} as const;

/** How much a town matters. */
export const Tier = { Small: 0, Town: 1, Seat: 2, Capital: 3 } as const;

/** Bytes of a section with its padding. */
export function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** FNV-1a over the 32-bit words of a file from the one after its checksum on; the length is a multiple of four. */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = 0x811c9dc5;
  for (let i = (Header.Checksum + 1) * 4; i < bytes.length; i += 4) {
    hash = Math.imul(hash ^ view.getInt32(i, true), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** The bits of the filter that stand for a phrase are this one and the next function's. */
export function firstFilterBit(phrase: number): number {
  return phrase & (FILTER_BITS - 1);
}

export function secondFilterBit(phrase: number): number {
  return Math.imul(phrase, 0x9e3779b1) >>> 13;
}
