/** What a UTF-16 code unit is, to a reader of prose. Half of a surrogate pair counts as a symbol. */
export const Class = {
  Other: 1,
  Space: 2,
  NewLine: 3,
  Lower: 4,
  Upper: 5,
  Letter: 6,
  Digit: 7,
  Mark: 8,
  Apostrophe: 9,
  Hyphen: 10,
} as const;

const classes = new Uint8Array(0x10000);

/** The class of a code unit: one of `Class`. `Letter` is a letter without case. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  const made = compute(unit);
  classes[unit] = made;
  return made;
}

export function isWordClass(c: number): boolean {
  return c >= Class.Lower && c <= Class.Mark;
}

function compute(unit: number): number {
  const s = String.fromCharCode(unit);
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return Class.NewLine;
  if (/[\s\u200b\ufeff]/u.test(s)) return Class.Space;
  if (s === "'" || s === "’" || s === "ʼ" || s === "‘" || s === "ʿ" || s === "ʾ" || s === "`") return Class.Apostrophe;
  if (s === "-" || unit === 0x2010 || unit === 0x2011) return Class.Hyphen;
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.Other;
  if (/\p{Lu}|\p{Lt}/u.test(s)) return Class.Upper;
  if (/\p{Ll}/u.test(s)) return Class.Lower;
  if (/\p{L}/u.test(s)) return Class.Letter;
  if (/\p{N}/u.test(s)) return Class.Digit;
  // Soft hyphens and joiners stand inside words and are dropped by folding.
  if (/\p{M}/u.test(s) || unit === 0xad || unit === 0x200c || unit === 0x200d || unit === 0x2060) return Class.Mark;
  return Class.Other;
}
