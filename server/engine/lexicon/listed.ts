import { Known } from "./known";

/** What the hand-written lists say of a phrase. */
export interface Listed {
  readonly phrase: number;
  /** `Known` bits: of the phrase itself, and `Prefix` where longer ones begin with it. */
  readonly bits: number;
  /** For each of `LISTS` the rows in which it stands, ascending. */
  readonly rows: readonly (readonly number[])[];
}

/** The lists of which the row counts, each by the bits that its phrases have. */
export const LISTS = {
  countries: Known.Country,
  regions: Known.Region,
  peoples: Known.People,
  organizations: Known.Organization | Known.OrganizationWeak,
  honorifics: Known.Honorific,
} as const;

const MASKS = Object.values(LISTS);

/**
 * The phrases of the lists in a file, so that nobody has to read the lists to know them. All numbers are varints: how many
 * different unions of bits there are, and these; how many phrases; for each the hash, unsigned and less the one before, the
 * index of its bits, and for each list whose bits it has the rows, twice each and one more where another row follows.
 */
export function encodeListed(listed: readonly Listed[]): Uint8Array {
  const sorted = [...listed].sort((a, b) => (a.phrase >>> 0) - (b.phrase >>> 0));
  const unions = [...new Set(sorted.map(({ bits }) => bits))].sort((a, b) => a - b);
  const indexOf = new Map(unions.map((bits, i) => [bits, i]));
  const bytes: number[] = [];
  const write = (value: number): void => {
    for (let rest = value; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) return void bytes.push(rest);
      bytes.push((rest % 128) + 128);
    }
  };
  write(unions.length);
  for (const bits of unions) write(bits);
  write(sorted.length);
  let last = 0;
  for (const { phrase, bits, rows } of sorted) {
    write((phrase >>> 0) - last);
    last = phrase >>> 0;
    write(indexOf.get(bits)!);
    MASKS.forEach((mask, list) => {
      if (bits & mask)
        for (const [i, row] of rows[list]!.entries()) write(row * 2 + (i + 1 < rows[list]!.length ? 1 : 0));
    });
  }
  return Uint8Array.from(bytes);
}

/** Visits what `encodeListed` wrote: each phrase with its bits, then its rows with the index of their list. */
export function decodeListed(
  bytes: Uint8Array,
  phraseFound: (phrase: number, bits: number) => void,
  rowFound: (phrase: number, list: number, row: number) => void,
): void {
  let at = 0;
  const read = (): number => {
    let byte = bytes[at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) value |= ((byte = bytes[at++]!) & 127) << shift;
    return value;
  };
  if (bytes.length === 0) return;
  const unions = Int32Array.from({ length: read() }, read);
  let phrase = 0;
  for (let left = read(); left > 0; left--) {
    phrase = (phrase + read()) | 0;
    const bits = unions[read()]!;
    phraseFound(phrase, bits);
    for (let list = 0; list < MASKS.length; list++) {
      if ((bits & MASKS[list]!) === 0) continue;
      for (let more = 1; more === 1; ) {
        const row = read();
        more = row & 1;
        rowFound(phrase, list, row >> 1);
      }
    }
  }
}
